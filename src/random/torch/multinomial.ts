import { checkInteger, show } from "../../core/check.js";
import { failure } from "../../core/errors.js";
import { type Phrase, say } from "../../core/messages/language.js";
import { searchLeft } from "../../numeric/search.js";
import { topkPlaces } from "../../numeric/topk.js";
import { exponential } from "./continuous.js";
import { defaultGenerator, type Generator } from "./generator.js";
import type { FloatArray } from "./uniform.js";

const reject = (name: string, expected: Phrase, received: Phrase) =>
  failure("E-ARG-002", { where: "multinomial", name, expected, received });

/** Weights must be finite and ≥ 0, and some of them positive. */
function checkWeights(weights: FloatArray): void {
  const bad = weights.findIndex((w) => !(w >= 0 && w < Infinity));
  if (bad >= 0) {
    const expected = say("a finite number ≥ 0", "un número finito ≥ 0");
    throw reject(`weights[${bad}]`, expected, show(weights[bad]));
  }
  if (!weights.some((w) => w > 0)) {
    const expected = say("numbers of which at least one is > 0", "números, al menos uno > 0");
    throw reject("weights", expected, say("only zeros", "solo ceros"));
  }
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
  if (n === 0 || n > 2 ** 24) {
    const expected = say("from 1 to 2²⁴ numbers", "de 1 a 2²⁴ números");
    throw reject("weights", expected, say(`${n} numbers`, `${n} números`));
  }
  if (!replacement && samples > n) {
    const expected = say(
      `at most ${n}, the number of weights, without replacement`,
      `como mucho ${n}, el número de pesos, sin reemplazo`,
    );
    throw reject("samples", expected, show(samples));
  }
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
