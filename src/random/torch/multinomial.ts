import { checkInteger, show } from "../../core/check.js";
import { failure } from "../../core/errors.js";
import { searchLeft } from "../../numeric/search.js";
import { topkPlaces } from "../../numeric/topk.js";
import { exponential } from "./continuous.js";
import { defaultGenerator, type Generator } from "./generator.js";
import type { FloatArray } from "./uniform.js";

const reject = (name: string, expected: string, received: string) =>
  failure("E-ARG-002", { where: "multinomial", name, expected, received });

/** Weights must be finite and ≥ 0, and some of them positive. */
function checkWeights(weights: FloatArray): void {
  const wrong = weights.findIndex((w) => !(w >= 0 && w < Infinity));
  if (wrong >= 0) throw reject(`weights[${wrong}]`, "a finite number ≥ 0", show(weights[wrong]));
  if (!weights.some((w) => w > 0)) throw reject("weights", "at least one number > 0", "only zeros");
}

/**
 * Draws `samples` places of `weights`, each with a probability proportional to its weight:
 * `torch.multinomial(weights, samples, replacement)` for one row; the rows of a matrix are drawn one after the other.
 *
 * Without replacement (or for one sample) the places of the largest weight / q, q exponential: the "exponential
 * race"; with replacement, a binary search in the cumulative distribution. Both in the dtype of the weights.
 */
export function multinomial(
  weights: FloatArray,
  samples: number,
  replacement = false,
  g: Generator = defaultGenerator,
): BigInt64Array {
  const n = weights.length;
  checkInteger("multinomial", "samples", samples, 1);
  if (n === 0 || n > 2 ** 24) throw reject("weights", "from 1 to 2²⁴ numbers", `${n} numbers`);
  if (!replacement && samples > n)
    throw reject("samples", `at most ${n}, the number of weights, without replacement`, show(samples));
  checkWeights(weights);
  return replacement && samples > 1 ? withReplacement(weights, samples, g) : race(weights, samples, g);
}

function race(weights: FloatArray, samples: number, g: Generator): BigInt64Array {
  const scores = weights.slice();
  exponential(scores, 1, g);
  for (let i = 0; i < scores.length; i++) scores[i] = weights[i] / scores[i];
  return BigInt64Array.from(topkPlaces(scores, samples), BigInt);
}

function withReplacement(weights: FloatArray, samples: number, g: Generator): BigInt64Array {
  const n = weights.length;
  const cumulative = weights.slice();
  for (let i = 1; i < n; i++) cumulative[i] += cumulative[i - 1];
  const total = cumulative[n - 1];
  for (let i = 0; i < n; i++) cumulative[i] /= total;
  cumulative[n - 1] = 1;
  return BigInt64Array.from({ length: samples }, () => BigInt(searchLeft(cumulative, g.randomDouble())));
}
