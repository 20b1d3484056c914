import {
  type FloatArray,
  normal,
  type Generator as RandomGenerator,
  uniform,
} from "../../random/torch/index.js";
import { factorOf, generatorIn } from "../arguments.js";
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

/**
 * x += alpha·other, in place (alpha: default 1). `other` broadcasts to x's shape.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 2]).add_(1) // tensor([2., 3.])
 */
export function add_<T extends Tensor>(x: T, other: Tensor | number, options?: AlphaOptions): T {
  const alpha = factorOf("add_", "alpha", options);
  if (alpha === 1) return pointwiseInPlace(arithmetic.addOp, x, [other]);
  arithmetic.checkAlpha("add_", alpha, x, other);
  if (arithmetic.isSum(alpha, x, other)) return pointwiseInPlace(arithmetic.addOp, x, [other]);
  if (typeof other === "number") return pointwiseInPlace(arithmetic.addOp, x, [alpha * other]);
  return pointwiseInPlace(arithmetic.addScaledOp, x, [other], { value: alpha });
}

/**
 * x −= alpha·other, in place (alpha: default 1). `other` broadcasts to x's shape.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 2]).sub_(1, { alpha: 2 }) // tensor([-1.,  0.])
 */
export function sub_<T extends Tensor>(x: T, other: Tensor | number, options?: AlphaOptions): T {
  const alpha = factorOf("sub_", "alpha", options);
  if (alpha === 1 || arithmetic.withBool(x, other)) return pointwiseInPlace(arithmetic.subOp, x, [other]);
  arithmetic.checkAlpha("sub_", alpha, x, other);
  return add_(x, other, { alpha: -alpha });
}

/**
 * x += weight·(end − x), in place; the weight is a number, or a tensor with one for each element.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 10]).lerp_(torch.tensor([10, 20]), 0.5) // tensor([ 5., 15.])
 */
export function lerp_<T extends Tensor>(x: T, end: Tensor, weight: Tensor | number): T {
  if (typeof weight === "object") return pointwiseInPlace(arithmetic.lerpWeightsOp, x, [end, weight]);
  return pointwiseInPlace(arithmetic.lerpOp, x, [end], { value: weight });
}

/**
 * x ·= other, in place. `other` broadcasts to x's shape.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 2]).mul_(3) // tensor([3., 6.])
 */
export function mul_<T extends Tensor>(x: T, other: Tensor | number): T {
  return pointwiseInPlace(arithmetic.mulOp, x, [other]);
}

/**
 * Becomes −x, in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, -2]).neg_() // tensor([-1.,  2.])
 */
export function neg_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(arithmetic.negOp, x, []);
}

/**
 * Becomes eˣ, in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 1]).exp_() // tensor([1.0000, 2.7183])
 */
export function exp_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(math.expOp, x, []);
}

/**
 * Becomes √x, in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([4, 9]).sqrt_() // tensor([2., 3.])
 */
export function sqrt_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(math.sqrtOp, x, []);
}

/**
 * Becomes max(x, 0), in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([-1, 2]).relu_() // tensor([0., 2.])
 */
export function relu_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(math.reluOp, x, []);
}

/**
 * x += value·a·b, in place (value: default 1).
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 1]).addcmul_(torch.tensor([2, 3]), torch.tensor([4, 5])) // tensor([ 9., 16.])
 */
export function addcmul_<T extends Tensor>(x: T, a: Tensor, b: Tensor, options?: ValueOptions): T {
  return pointwiseInPlace(arithmetic.addcmulOp, x, [a, b], { value: factorOf("addcmul_", "value", options) });
}

/**
 * x += value·a/b, in place (value: default 1).
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 1]).addcdiv_(torch.tensor([4, 9]), torch.tensor([2, 3])) // tensor([3., 4.])
 */
export function addcdiv_<T extends Tensor>(x: T, a: Tensor, b: Tensor, options?: ValueOptions): T {
  arithmetic.checkQuotient("addcdiv_", a, b);
  return pointwiseInPlace(arithmetic.addcdivOp, x, [a, b], { value: factorOf("addcdiv_", "value", options) });
}

/**
 * Takes over the values of another tensor, broadcast to this shape and cast to this dtype, in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.zeros(2).copy_(torch.tensor([3, 4])) // tensor([3., 4.])
 */
export function copy_<T extends Tensor>(x: T, source: Tensor): T {
  return copyInPlace(x, source);
}

/**
 * Fills with numbers uniform in [low, high), by default [0, 1), in place.
 *
 * @example
 * const x = torch.empty(100).uniform_(2, 3);
 * x.min().item() >= 2 && x.max().item() < 3 // true
 */
export function uniform_<T extends Tensor>(x: T, low = 0, high = 1, options?: GeneratorOptions): T {
  const generator = generatorIn("uniform_", options);
  return drawInPlace("uniform_", x, (data) => uniform(data as FloatArray, low, high, generator));
}

/**
 * Fills with normal numbers, by default of mean 0 and standard deviation 1, in place.
 *
 * @example
 * torch.empty(2, 3).normal_(0, 0.1).shape // [2, 3]
 */
export function normal_<T extends Tensor>(x: T, mean = 0, std = 1, options?: GeneratorOptions): T {
  const generator = generatorIn("normal_", options);
  return drawInPlace("normal_", x, (data, contiguous) =>
    normal(data as FloatArray, mean, std, generator, contiguous),
  );
}

/**
 * Fills with one number, in place.
 *
 * @example
 * torch.empty(2).fill_(7) // tensor([7., 7.])
 */
export function fill_<T extends Tensor>(x: T, value: number): T {
  return fillInPlace(x, value);
}

/**
 * Fills with zeros, in place.
 *
 * @example
 * torch.ones(2).zero_() // tensor([0., 0.])
 */
export function zero_<T extends Tensor>(x: T): T {
  return fillInPlace(x, 0, "zero_");
}

/**
 * x[indices] = value, in place; indices as in `at`, the value (a tensor or a number) broadcasts.
 *
 * @throws E-SHAPE-007 for a value that does not broadcast; E-INDEX-001 for a position outside
 * @example
 * torch.zeros(2, 2).setAt([0, ":"], 5)
 * // tensor([[5., 5.],
 * //         [0., 0.]])
 */
export function setAt<T extends Tensor>(
  x: T,
  indices: readonly subscript.Index[],
  value: Tensor | number,
): T {
  return subscript.setAt(x, indices, value);
}
