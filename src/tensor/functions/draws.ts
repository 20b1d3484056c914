import { checkBoolean, checkInteger, checkNumber, checkOptions } from "../../core/check.js";
import { newArray } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { numel } from "../../core/shape.js";
import {
  bernoulliFrom,
  bernoulli as drawBernoulli,
  multinomial as drawPlaces,
  type FloatArray,
  type Generator,
  type IntegerArray,
} from "../../random/torch/index.js";
import { checkFloat, generatorOf } from "../arguments.js";
import { fromArray, makeTensor } from "../creation.js";
import { currentEngine } from "../currentEngine.js";
import { failure } from "../messages.js";
import { readData } from "../read.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** Draws whose distribution a tensor says. */

export interface DrawOptions {
  /** Where the numbers come from. Default: the generator that `manualSeed` seeds. */
  generator?: Generator;
}

/**
 * 1 with the probability that stands at the same place of the tensor, else 0, in its dtype; with `p`, with that probability everywhere.
 *
 * @throws E-ARG-002 where a probability is not between 0 and 1
 * @example
 * torch.bernoulli(torch.tensor([0, 1, 1])) // tensor([0., 1., 1.])
 */
export function bernoulli(x: Tensor, p?: number | DrawOptions | null, options: DrawOptions = {}): Tensor {
  self("bernoulli", x);
  const probability = typeof p === "object" ? null : (p ?? null);
  const given = typeof p === "object" && p !== null ? p : options;
  checkOptions("bernoulli", given, ["generator"]);
  const generator = generatorOf("bernoulli", given.generator);
  const data = newArray(x.dtype, numel(x.sizes));
  if (probability !== null) {
    checkNumber("bernoulli", "p", probability, 0, 1);
    drawBernoulli(data as IntegerArray, probability, generator);
  } else {
    checkFloat("bernoulli", x);
    bernoulliFrom(readData(x) as FloatArray, data as IntegerArray, generator);
  }
  return fromArray(x.dtype, x.sizes, data as never);
}

export interface MultinomialOptions extends DrawOptions {
  /** Whether one place may be drawn again. Default false. */
  replacement?: boolean;
}

/**
 * Draws `numSamples` places of the weights, each with a probability proportional to its weight; of a matrix, from each row.
 *
 * @param x weights ≥ 0, of shape [n] or [rows, n]; they need not sum to 1
 * @throws E-ARG-002 for negative weights, rows of zeros, or more samples than weights without replacement
 * @example
 * torch.multinomial(torch.tensor([0, 3, 0]), 1) // tensor([1])
 */
export function multinomial(
  x: Tensor,
  numSamples: number,
  replacement: boolean | MultinomialOptions = false,
  options: DrawOptions = {},
): Tensor {
  self("multinomial", x);
  checkFloat("multinomial", x);
  const given: MultinomialOptions =
    typeof replacement === "object" ? replacement : { ...options, replacement };
  checkOptions("multinomial", given, ["replacement", "generator"]);
  const again = given.replacement ?? false;
  checkBoolean("multinomial", "replacement", again);
  checkInteger("multinomial", "numSamples", numSamples, 1, 2 ** 24);
  const generator = generatorOf("multinomial", given.generator);
  const { sizes } = x;
  if (sizes.length !== 1 && sizes.length !== 2) {
    const expected = say("weights of 1 or 2 dimensions", "pesos de 1 o 2 dimensiones");
    throw failure("E-SHAPE-006", { op: "multinomial", expected, shape: sizes });
  }
  const [rows, n] = sizes.length === 2 ? sizes : [1, sizes[0]];
  const weights = readData(x) as FloatArray;
  const drawn = Array.from({ length: rows }, (_, i) => {
    const row = weights.slice(i * n, (i + 1) * n);
    return drawPlaces(row as FloatArray, numSamples, again, generator);
  });
  const out = makeTensor("int64", sizes.length === 2 ? [rows, numSamples] : [numSamples]);
  drawn.forEach((places, i) => {
    currentEngine().write(out.storage, i * numSamples, places as BigInt64Array<ArrayBuffer>);
  });
  return out;
}
