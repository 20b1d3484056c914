import {
  bernoulli,
  type FloatArray,
  normal,
  type Generator as RandomGenerator,
  uniform,
} from "../../random/torch/index.js";
import { factorOf, generatorIn, refuseRounding } from "../arguments.js";
import type { AlphaOptions, ValueOptions } from "../functions/arithmetic.js";
import { copyInPlace, drawInPlace, fillInPlace, pointwiseInPlace } from "../inplace.js";
import * as arithmetic from "../ops/arithmetic.js";
import * as math from "../ops/math.js";
import * as subscript from "../subscript.js";
import type { Tensor } from "../tensor.js";

/** Changes in place: each gives the tensor that it changed. */

export interface GeneratorOptions {
  /** Where the numbers come from. Default: the generator that `manualSeed` seeds. */
  generator?: RandomGenerator;
}

/** x += alpha·other */
export function add_<T extends Tensor>(x: T, other: Tensor | number, options?: AlphaOptions): T {
  const alpha = factorOf("add_", "alpha", options);
  if (alpha === 1) return pointwiseInPlace(arithmetic.addOp, x, [other]);
  if (typeof other === "number") return pointwiseInPlace(arithmetic.addOp, x, [alpha * other]);
  return pointwiseInPlace(arithmetic.addScaledOp, x, [other], { value: alpha });
}

/** x −= alpha·other */
export function sub_<T extends Tensor>(x: T, other: Tensor | number, options?: AlphaOptions): T {
  const alpha = factorOf("sub_", "alpha", options);
  return alpha === 1 ? pointwiseInPlace(arithmetic.subOp, x, [other]) : add_(x, other, { alpha: -alpha });
}

/** x += weight·(end − x) */
export function lerp_<T extends Tensor>(x: T, end: Tensor, weight: number): T {
  return pointwiseInPlace(arithmetic.lerpOp, x, [end], { value: weight });
}

/** x ·= other */
export function mul_<T extends Tensor>(x: T, other: Tensor | number): T {
  return pointwiseInPlace(arithmetic.mulOp, x, [other]);
}

/** x /= other. @throws E-NOTIMPL-001 where a rounding mode is asked for */
export function div_<T extends Tensor>(x: T, other: Tensor | number, options?: undefined): T {
  if (options !== undefined) refuseRounding("div_");
  return pointwiseInPlace(arithmetic.divOp, x, [other]);
}

/** Becomes −x. */
export function neg_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(arithmetic.negOp, x, []);
}

/** Becomes eˣ. */
export function exp_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(math.expOp, x, []);
}

/** Becomes √x. */
export function sqrt_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(math.sqrtOp, x, []);
}

/** Becomes max(x, 0). */
export function relu_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(math.reluOp, x, []);
}

/** x += value·a·b */
export function addcmul_<T extends Tensor>(x: T, a: Tensor, b: Tensor, options?: ValueOptions): T {
  return pointwiseInPlace(arithmetic.addcmulOp, x, [a, b], { value: factorOf("addcmul_", "value", options) });
}

/** x += value·a/b */
export function addcdiv_<T extends Tensor>(x: T, a: Tensor, b: Tensor, options?: ValueOptions): T {
  return pointwiseInPlace(arithmetic.addcdivOp, x, [a, b], { value: factorOf("addcdiv_", "value", options) });
}

/** Takes over the values of another tensor, broadcast and cast. */
export function copy_<T extends Tensor>(x: T, source: Tensor): T {
  return copyInPlace(x, source);
}

/** Fills with numbers uniform in [low, high), by default [0, 1). */
export function uniform_<T extends Tensor>(x: T, low = 0, high = 1, options?: GeneratorOptions): T {
  const generator = generatorIn("uniform_", options);
  return drawInPlace("uniform_", x, (data) => uniform(data as FloatArray, low, high, generator));
}

/** Fills with normal numbers, by default of mean 0 and standard deviation 1. */
export function normal_<T extends Tensor>(x: T, mean = 0, std = 1, options?: GeneratorOptions): T {
  const generator = generatorIn("normal_", options);
  return drawInPlace("normal_", x, (data) => normal(data as FloatArray, mean, std, generator));
}

/** Fills with 1 (with probability p, by default ½) and 0. */
export function bernoulli_<T extends Tensor>(x: T, p = 0.5, options?: GeneratorOptions): T {
  const generator = generatorIn("bernoulli_", options);
  return drawInPlace("bernoulli_", x, (data) => bernoulli(data as FloatArray, p, generator));
}

/** Fills with one number. */
export function fill_<T extends Tensor>(x: T, value: number): T {
  return fillInPlace(x, value);
}

/** Fills with zeros. */
export function zero_<T extends Tensor>(x: T): T {
  return fillInPlace(x, 0, "zero_");
}

/** `x[indices] = value`. */
export function setAt<T extends Tensor>(
  x: T,
  indices: readonly subscript.Index[],
  value: Tensor | number,
): T {
  return subscript.setAt(x, indices, value);
}
