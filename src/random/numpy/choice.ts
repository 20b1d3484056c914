import { wrong } from "../../core/check.js";
import { failure } from "../../core/errors.js";
import { say } from "../../core/messages/language.js";
import { searchRight } from "../../numeric/search.js";
import { kahanSum } from "../../numeric/sums.js";
import type { BitGenerator } from "./bits.js";

/** Throws unless `p` holds `count` probabilities that sum to 1 within 1.5e-8, as NumPy asks. */
export function checkProbabilities(where: string, p: ArrayLike<number>, count: number): void {
  if (p.length !== count) {
    const expected = say(`${count} probabilities, one a value`, `${count} probabilidades, una por valor`);
    throw wrong(where, "p", expected, p.length);
  }
  for (let i = 0; i < count; i++) {
    if (!(p[i] >= 0))
      throw wrong(where, "p", say("probabilities, none negative", "probabilidades, ninguna negativa"), p[i]);
  }
  const sum = kahanSum(p);
  if (!(Math.abs(sum - 1) <= 1.4901161193847656e-8)) {
    const expected = say("probabilities that sum to 1", "probabilidades que sumen 1");
    const received = say(`a sum of ${sum}`, `una suma de ${sum}`);
    throw failure("E-ARG-002", { where, name: "p", expected, received });
  }
}

/** The cumulative sums of weights, scaled so that the last is 1. */
export function cumulative(weights: ArrayLike<number>): Float64Array {
  const cdf = new Float64Array(weights.length);
  let sum = 0;
  for (let i = 0; i < cdf.length; i++) {
    sum += weights[i];
    cdf[i] = sum;
  }
  for (let i = 0; i < cdf.length; i++) cdf[i] /= sum;
  return cdf;
}

/** `count` places drawn with probabilities `p`, each draw anew. One uniform a place. */
export function weightedWithReplacement(bits: BitGenerator, p: ArrayLike<number>, count: number): Int32Array {
  const cdf = cumulative(p);
  const out = new Int32Array(count);
  for (let i = 0; i < count; i++) out[i] = searchRight(cdf, bits.nextDouble());
  return out;
}

/** `count` different places drawn with probabilities `p`: rounds of uniforms until enough are new. */
export function weightedWithoutReplacement(
  bits: BitGenerator,
  p: ArrayLike<number>,
  count: number,
): Int32Array {
  const weights = Float64Array.from(p);
  const positive = weights.filter((w) => w > 0).length;
  if (positive < count) {
    const expected = say(
      `at least ${count} probabilities above 0 (replace: false)`,
      `al menos ${count} probabilidades mayores que 0 (replace: false)`,
    );
    throw wrong("choice", "p", expected, positive);
  }
  const found = new Set<number>();
  while (found.size < count) {
    const uniforms = Float64Array.from({ length: count - found.size }, () => bits.nextDouble());
    for (const place of found) weights[place] = 0;
    const cdf = cumulative(weights);
    for (const u of uniforms) found.add(searchRight(cdf, u));
  }
  return Int32Array.from(found);
}
