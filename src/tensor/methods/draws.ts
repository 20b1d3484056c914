import { checkInteger, isPlain } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import {
  bernoulliFrom,
  cauchy,
  bernoulli as drawBernoulli,
  exponential,
  type FloatArray,
  geometric,
  type IntegerArray,
  logNormal,
  randint,
  random,
} from "../../random/torch/index.js";
import { checkFloat, generatorIn } from "../arguments.js";
import { drawInPlace } from "../inplace.js";
import { failure } from "../messages.js";
import { expand } from "../ops/broadcast.js";
import { readData } from "../read.js";
import { Tensor } from "../tensor.js";
import type { GeneratorOptions } from "./inplace.js";

/** Draws in place: each gives the tensor that it filled. What is drawn has no gradient. */

/**
 * Fills with 1 (with probability p, by default ½) and 0, in place; p may be a tensor with a probability for each element.
 *
 * @throws E-ARG-002 where p is not between 0 and 1
 * @example
 * torch.empty(3).bernoulli_(1) // tensor([1., 1., 1.])
 */
export function bernoulli_<T extends Tensor>(x: T, p: number | Tensor = 0.5, options?: GeneratorOptions): T {
  const generator = generatorIn("bernoulli_", options);
  if (p instanceof Tensor) {
    checkFloat("bernoulli_", p);
    const probabilities = expand<Tensor>(p, x.sizes);
    return drawInPlace(
      "bernoulli_",
      x,
      (data) => bernoulliFrom(readData(probabilities) as FloatArray, data as IntegerArray, generator),
      true,
    );
  }
  return drawInPlace("bernoulli_", x, (data) => drawBernoulli(data as IntegerArray, p, generator), true);
}

/**
 * Fills with numbers of the exponential distribution of rate `lambd`, of mean 1 / lambd, in place.
 *
 * @throws E-ARG-002 where lambd is not positive
 * @example
 * torch.empty(100).exponential_(2).min().item() >= 0 // true
 */
export function exponential_<T extends Tensor>(x: T, lambd = 1, options?: GeneratorOptions): T {
  const generator = generatorIn("exponential_", options);
  return drawInPlace("exponential_", x, (data) => exponential(data as FloatArray, lambd, generator));
}

/**
 * Fills with the number of trials up to the first success, which has probability p: 1, 2, 3, …, in place.
 *
 * @throws E-ARG-002 where p is not between 0 and 1
 * @example
 * torch.empty(100).geometric_(0.5).min() // tensor(1.)
 */
export function geometric_<T extends Tensor>(x: T, p: number, options?: GeneratorOptions): T {
  const generator = generatorIn("geometric_", options);
  if (x.dtype === "bool") {
    const expected = say("numbers", "números");
    throw failure("E-DTYPE-001", { op: "geometric_", expected, received: x.dtype, cast: "int64" });
  }
  return drawInPlace("geometric_", x, (data) => geometric(data as IntegerArray, p, generator), true);
}

/**
 * Fills with numbers of the Cauchy distribution around `median`, of width `sigma`, in place.
 *
 * @throws E-ARG-002 where sigma is not positive
 * @example
 * torch.empty(2, 3).cauchy_().shape // [2, 3]
 */
export function cauchy_<T extends Tensor>(x: T, median = 0, sigma = 1, options?: GeneratorOptions): T {
  const generator = generatorIn("cauchy_", options);
  return drawInPlace("cauchy_", x, (data) => cauchy(data as FloatArray, median, sigma, generator));
}

/**
 * Fills with eⁿ, n normal of mean `mean` and standard deviation `std` (by default 1 and 2), in place.
 *
 * @throws E-ARG-002 where std is not positive
 * @example
 * torch.empty(100).logNormal_().min().item() > 0 // true
 */
export function logNormal_<T extends Tensor>(x: T, mean = 1, std = 2, options?: GeneratorOptions): T {
  const generator = generatorIn("logNormal_", options);
  return drawInPlace("logNormal_", x, (data) => logNormal(data as FloatArray, mean, std, generator));
}

/**
 * Fills with whole numbers in [from, to), in place: `random_()` over the whole dtype (of floats, all whole numbers that they hold), `random_(to)`
 * from 0, `random_(from, to)`; to may be null, for the end of the dtype.
 *
 * @throws E-ARG-002 where the range is empty or leaves the dtype
 * @example
 * torch.empty(100).random_(2, 4).max() // tensor(3.)
 */
export function random_<T extends Tensor>(
  x: T,
  from?: number | GeneratorOptions,
  to?: number | null | GeneratorOptions,
  options?: GeneratorOptions,
): T {
  const args: readonly unknown[] = [from, to, options].filter((arg) => arg !== undefined);
  const last = args[args.length - 1];
  const named = isPlain(last) ? (last as GeneratorOptions) : undefined;
  const given = named === undefined ? args : args.slice(0, -1);
  const generator = generatorIn("random_", named);
  const [low, high] = given.length === 1 ? [0, given[0]] : given;
  if (given.length > 0) {
    checkInteger("random_", "from", low, Number.MIN_SAFE_INTEGER);
    if (high !== null) checkInteger("random_", "to", high, Number.MIN_SAFE_INTEGER, 2 ** 53);
  }
  const { dtype } = x;
  return drawInPlace(
    "random_",
    x,
    (data) => {
      const out = data as IntegerArray;
      if (given.length === 0) random(out, generator, dtype === "bool");
      else
        randint(
          out,
          low as number,
          high === null && dtype === "bool" ? 2 : (high as number | null),
          generator,
        );
    },
    true,
  );
}
