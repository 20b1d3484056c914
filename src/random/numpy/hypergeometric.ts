import { checkInteger } from "../../core/check.js";
import { logGamma } from "../../numeric/gamma.js";
import { log } from "../../numeric/libm.js";
import type { BitGenerator } from "./bits.js";
import { interval } from "./integers.js";

/** 2 √(2/e) and 3 − 2 √(3/e). */
const D1 = 1.7155277699214135;
const D2 = 0.8989161620588988;

/** Good ones among `sample` that are drawn from `good` and `bad` ones. */
export interface Urn {
  readonly good: number;
  readonly bad: number;
  readonly sample: number;
}

/** @throws E-ARG-002 */
export function checkUrn(good: number, bad: number, sample: number): Urn {
  checkInteger("hypergeometric", "ngood", good, 0, 1e9);
  checkInteger("hypergeometric", "nbad", bad, 0, 1e9);
  checkInteger("hypergeometric", "nsample", sample, 0, good + bad);
  return { good, bad, sample };
}

/** How likely a count is, as the logarithm of factorials below the line. */
const logCounts = (x: number, few: number, many: number, drawn: number): number =>
  logGamma(x + 1) + logGamma(few - x + 1) + logGamma(drawn - x + 1) + logGamma(many - drawn + x + 1);

/**
 * The ratio-of-uniforms method with a table mountain hat (HRUA of Stadlober 1989), for 10 draws and more.
 * @param wide the spread of the hat, which older NumPy rounds in another order
 */
function ratioOfUniforms(bits: BitGenerator, { good, bad, sample }: Urn, wide: number, a: number): number {
  const few = Math.min(good, bad);
  const many = Math.max(good, bad);
  const total = good + bad;
  const drawn = Math.min(sample, total - sample);
  const height = D1 * wide + D2;
  const mode = Math.floor(((drawn + 1) * (few + 1)) / (total + 2));
  const atMode = logCounts(mode, few, many, drawn);
  const bound = Math.min(Math.min(drawn, few) + 1, Math.floor(a + 16 * wide));
  for (;;) {
    const u = bits.nextDouble();
    const v = bits.nextDouble();
    const w = a + (height * (v - 0.5)) / u;
    if (w < 0 || w >= bound) continue;
    const k = Math.floor(w);
    const t = atMode - logCounts(k, few, many, drawn);
    if (u * (4 - u) - 3 > t) {
      if (u * (u - t) >= 1) continue;
      if (2 * log(u) > t) continue;
    }
    const inDrawn = good > bad ? drawn - k : k;
    return drawn < sample ? good - inDrawn : inDrawn;
  }
}

/** `RandomState.hypergeometric`. */
export function legacyHypergeometric(bits: BitGenerator, urn: Urn): number {
  const { good, bad, sample } = urn;
  if (sample === 0) return 0;
  const few = Math.min(good, bad);
  const total = good + bad;
  if (sample > 10) {
    const share = few / total;
    const drawn = Math.min(sample, total - sample);
    const wide = Math.sqrt(((total - drawn) * sample * share * (1 - share)) / (total - 1) + 0.5);
    return ratioOfUniforms(bits, urn, wide, drawn * share + 0.5);
  }
  const rest = total - sample;
  let y = few;
  for (let k = sample; y > 0 && k > 0; k--) y -= Math.floor(bits.nextDouble() + y / (rest + k));
  const z = few - y;
  return good > bad ? sample - z : z;
}

/** `Generator.hypergeometric`. */
export function hypergeometric(bits: BitGenerator, urn: Urn): number {
  const { good, bad, sample } = urn;
  const total = good + bad;
  if (sample >= 10 && sample <= total - 10) {
    const drawn = Math.min(sample, total - sample);
    const p = Math.min(good, bad) / total;
    const q = Math.max(good, bad) / total;
    const variance = ((total - drawn) * drawn * p * q) / (total - 1);
    return ratioOfUniforms(bits, urn, Math.sqrt(variance + 0.5), drawn * p + 0.5);
  }
  const half = Math.floor(total / 2);
  let drawn = sample > half ? total - sample : sample;
  let left = total;
  let goodLeft = good;
  while (drawn > 0 && goodLeft > 0 && left > goodLeft) {
    left--;
    if (interval(bits, left) < goodLeft) goodLeft--;
    drawn--;
  }
  if (left === goodLeft) goodLeft -= drawn;
  return sample > half ? goodLeft : good - goodLeft;
}
