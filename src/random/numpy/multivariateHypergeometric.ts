import { checkInteger, wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import type { BitGenerator } from "./bits.js";
import { hypergeometric } from "./hypergeometric.js";
import { interval } from "./integers.js";

/** How the counts are drawn: color by color, or by mixing all items, which stand in memory. */
export type HypergeometricMethod = "marginals" | "count";

const WHERE = "multivariateHypergeometric";
/** How many items each method takes. */
const MOST = { marginals: 1e9 - 1, count: 2 ** 31 - 1 };

/** How many items there are. @throws E-ARG-002 */
function checkColors(colors: ArrayLike<number>, nsample: number, method: HypergeometricMethod): number {
  if (typeof colors !== "object" || colors === null || typeof colors.length !== "number") {
    throw wrong(WHERE, "colors", say("an array of whole numbers", "un array de números enteros"), colors);
  }
  let total = 0;
  for (let i = 0; i < colors.length; i++) {
    checkInteger(WHERE, `colors[${i}]`, colors[i], 0);
    total += colors[i];
  }
  checkInteger(WHERE, say("the sum of colors", "la suma de colors"), total, 0, MOST[method]);
  checkInteger(WHERE, "nsample", nsample, 0, total);
  return total;
}

/** One color after the other, each against all that follow. */
function byMarginals(
  bits: BitGenerator,
  colors: ArrayLike<number>,
  total: number,
  sample: number,
  out: Float64Array,
): void {
  let [left, rest] = [sample, total];
  const last = colors.length - 1;
  for (let j = 0; left > 0 && j < last; j++) {
    rest -= colors[j];
    out[j] = hypergeometric(bits, { good: colors[j], bad: rest, sample: left });
    left -= out[j];
  }
  if (left > 0) out[last] = left;
}

/** The first `sample` items of a shuffle of all, which goes on from the order of the draw before. */
function byCount(bits: BitGenerator, items: Int32Array, sample: number, out: Float64Array): void {
  for (let j = 0; j < sample; j++) {
    const k = j + interval(bits, items.length - j - 1);
    const kept = items[k];
    items[k] = items[j];
    items[j] = kept;
    out[kept]++;
  }
}

/** Counts of each color among `nsample` items drawn from all, into the rows of `out`: `Generator.multivariate_hypergeometric`. */
export function multivariateHypergeometric(
  bits: BitGenerator,
  colors: ArrayLike<number>,
  nsample: number,
  method: HypergeometricMethod,
  rows: readonly Float64Array[],
): void {
  const total = checkColors(colors, nsample, method);
  if (total === 0 || nsample === 0) return;
  // of more than half of them, those that stay are drawn
  const others = nsample > Math.floor(total / 2);
  const sample = others ? total - nsample : nsample;
  const items = new Int32Array(method === "count" ? total : 0);
  if (method === "count")
    for (let color = 0, from = 0; color < colors.length; from += colors[color++])
      items.fill(color, from, from + colors[color]);
  for (const row of rows) {
    if (method === "count") byCount(bits, items, sample, row);
    else byMarginals(bits, colors, total, sample, row);
    if (others) for (let j = 0; j < row.length; j++) row[j] = colors[j] - row[j];
  }
}
