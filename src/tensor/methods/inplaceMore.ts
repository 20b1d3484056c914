import { checkInteger } from "../../core/check.js";
import { isFloat } from "../../core/dtype.js";
import { checkFactor, checkTensor } from "../arguments.js";
import { deg2rad, rad2deg, reciprocal, square } from "../functions/elementary.js";
import { heaviside } from "../functions/rounding.js";
import type { NanToNumOptions } from "../functions/special.js";
import { nanToNum } from "../functions/special.js";
import { pointwiseInPlace } from "../inplace.js";
import { failure } from "../messages.js";
import * as bits from "../ops/bits.js";
import { logicalNot } from "../ops/compare.js";
import * as elementary from "../ops/elementary.js";
import * as rounding from "../ops/rounding.js";
import * as special from "../ops/special.js";
import { replaceInPlace } from "../replace.js";
import type { Tensor } from "../tensor.js";
import { mul_, neg_, sub_ } from "./inplace.js";
import {
  abs_,
  acos_,
  acosh_,
  asin_,
  asinh_,
  atan_,
  atanh_,
  clamp_,
  div_,
  sign_,
  trunc_,
} from "./inplaceMath.js";

/** More functions of each element, in place: each gives the tensor that it changed. */

/**
 * Becomes ln |Γ(x)|, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 4]).lgamma_() // tensor([0.0000, 1.7918])
 */
export function lgamma_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(special.lgammaOp, x, []);
}

/**
 * Becomes the slope of ln Γ(x), in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1]).digamma_() // tensor([-0.5772])
 */
export function digamma_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(special.digammaOp, x, []);
}

/**
 * Becomes the number whose erf is x, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 0.5]).erfinv_() // tensor([0.0000, 0.4769])
 */
export function erfinv_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(special.erfinvOp, x, []);
}

/**
 * Becomes the modified Bessel function of order 0 of x, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 1]).i0_() // tensor([1.0000, 1.2661])
 */
export function i0_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(special.i0Op, x, []);
}

/**
 * Becomes sin(πx)/(πx), in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 0.5]).sinc_() // tensor([1.0000, 0.6366])
 */
export function sinc_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(special.sincOp, x, []);
}

/**
 * Becomes the n-th derivative of `digamma`, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1]).polygamma_(1) // tensor([1.6449])
 */
export function polygamma_<T extends Tensor>(x: T, n: number): T {
  checkInteger("polygamma_", "n", n, 0);
  return pointwiseInPlace(special.polygammaOp, x, [], { value: n });
}

/**
 * Becomes ln(x/(1 − x)), in place; with `eps`, of x bounded by eps and 1 − eps.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0.5, 0.9]).logit_() // tensor([0.0000, 2.1972])
 */
export function logit_<T extends Tensor>(x: T, eps: number | null = null): T {
  if (eps !== null) checkFactor("logit_", "eps", eps);
  return pointwiseInPlace(special.logitOp, x, [], { value: eps ?? -1 });
}

/**
 * Becomes the number next to it on the way to other, in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1]).nextafter_(torch.tensor([2])).sub(1).item() // 1.1920928955078125e-7
 */
export function nextafter_<T extends Tensor>(x: T, other: Tensor): T {
  checkTensor("nextafter_", "other", other);
  return pointwiseInPlace(special.nextafterOp, x, [other], special.widthOf(special.commonOf(x, other)));
}

/**
 * Becomes the greatest common divisor of x and other, in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([12], { dtype: "int64" }).gcd_(torch.tensor([18], { dtype: "int64" })) // tensor([6])
 */
export function gcd_<T extends Tensor>(x: T, other: Tensor): T {
  return pointwiseInPlace(bits.gcdOp, x, [other]);
}

/**
 * Becomes the least common multiple of x and other, in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([4], { dtype: "int64" }).lcm_(torch.tensor([6], { dtype: "int64" })) // tensor([12])
 */
export function lcm_<T extends Tensor>(x: T, other: Tensor): T {
  return pointwiseInPlace(bits.lcmOp, x, [other]);
}

/**
 * Becomes the angle of the point (other, x), in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1]).atan2_(torch.tensor([1])) // tensor([0.7854])
 */
export function atan2_<T extends Tensor>(x: T, other: Tensor): T {
  return pointwiseInPlace(elementary.atan2Op, x, [other]);
}

/**
 * Becomes √(x² + other²), in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([3]).hypot_(torch.tensor([4])) // tensor([5.])
 */
export function hypot_<T extends Tensor>(x: T, other: Tensor): T {
  return pointwiseInPlace(elementary.hypotOp, x, [other]);
}

/**
 * Becomes the bits that both have, in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([12], { dtype: "int64" }).bitwiseAnd_(10) // tensor([8])
 */
export function bitwiseAnd_<T extends Tensor>(x: T, other: Tensor | number): T {
  return pointwiseInPlace(bits.bitwiseAndOp, x, [other]);
}

/**
 * Becomes the bits that one of them has, in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([12], { dtype: "int64" }).bitwiseOr_(10) // tensor([14])
 */
export function bitwiseOr_<T extends Tensor>(x: T, other: Tensor | number): T {
  return pointwiseInPlace(bits.bitwiseOrOp, x, [other]);
}

/**
 * Becomes the bits that differ, in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([12], { dtype: "int64" }).bitwiseXor_(10) // tensor([6])
 */
export function bitwiseXor_<T extends Tensor>(x: T, other: Tensor | number): T {
  return pointwiseInPlace(bits.bitwiseXorOp, x, [other]);
}

/**
 * Becomes x·2^other, in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([3], { dtype: "int64" }).bitwiseLeftShift_(2) // tensor([12])
 */
export function bitwiseLeftShift_<T extends Tensor>(x: T, other: Tensor | number): T {
  return pointwiseInPlace(bits.leftShiftOp, x, [other]);
}

/**
 * Becomes ⌊x/2^other⌋, in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([12], { dtype: "int64" }).bitwiseRightShift_(2) // tensor([3])
 */
export function bitwiseRightShift_<T extends Tensor>(x: T, other: Tensor | number): T {
  return pointwiseInPlace(bits.rightShiftOp, x, [other]);
}

/**
 * Becomes x·ln other, in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 2]).xlogy_(3) // tensor([0.0000, 2.1972])
 */
export function xlogy_<T extends Tensor>(x: T, other: Tensor | number): T {
  return pointwiseInPlace(elementary.xlogyOp, x, [other]);
}

/**
 * Becomes |x| with the sign of other, in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 2]).copysign_(-1) // tensor([-1., -2.])
 */
export function copysign_<T extends Tensor>(x: T, other: Tensor | number): T {
  return pointwiseInPlace(rounding.copysignOp, x, [other]);
}

/**
 * Becomes what remains of x/other, with the sign of x, in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([7, -7]).fmod_(3) // tensor([ 1., -1.])
 */
export function fmod_<T extends Tensor>(x: T, other: Tensor | number): T {
  rounding.checkDivisor("fmod_", x, other);
  return pointwiseInPlace(rounding.fmodOp, x, [other]);
}

/**
 * Becomes what remains of x/other, with the sign of other, in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([7, -7]).remainder_(3) // tensor([1., 2.])
 */
export function remainder_<T extends Tensor>(x: T, other: Tensor | number): T {
  rounding.checkDivisor("remainder_", x, other);
  return pointwiseInPlace(rounding.remainderOp, x, [other]);
}

/**
 * Becomes ⌊x/other⌋, in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([7, -7]).floorDivide_(2) // tensor([ 3., -4.])
 */
export function floorDivide_<T extends Tensor>(x: T, other: Tensor | number): T {
  rounding.checkDivisor("floorDivide_", x, other);
  return pointwiseInPlace(rounding.floorDivideOp, x, [other]);
}

/**
 * Becomes 0 where x < 0, 1 where x > 0, and `values` where x = 0, in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([-1, 0]).heaviside_(torch.tensor(0.5)) // tensor([0.0000, 0.5000])
 */
export function heaviside_<T extends Tensor>(x: T, values: Tensor): T {
  checkTensor("heaviside_", "values", values);
  return replaceInPlace("heaviside_", x, [values], (old) => heaviside(old, values));
}

/**
 * Turns all bits, in place; of bool, "not".
 *
 * @throws E-DTYPE-001 for floats
 * @example
 * torch.tensor([0, 5], { dtype: "int64" }).bitwiseNot_() // tensor([-1, -6])
 */
export function bitwiseNot_<T extends Tensor>(x: T): T {
  if (x.dtype !== "bool") return pointwiseInPlace(bits.bitwiseNotOp, x, []);
  return replaceInPlace("bitwiseNot_", x, [], (old) => logicalNot<Tensor>(old));
}

/**
 * Becomes x·2^other, in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 3]).ldexp_(torch.tensor([3, 1])) // tensor([8., 6.])
 */
export function ldexp_<T extends Tensor>(x: T, other: Tensor): T {
  checkTensor("ldexp_", "other", other);
  return replaceInPlace("ldexp_", x, [other], (old) => special.ldexp<Tensor>(old, other));
}

/**
 * Becomes x to the power of the exponent, in place: of float64 alone.
 *
 * @throws E-DTYPE-003 for another dtype; E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([2, 3], { dtype: "float64" }).floatPower_(2) // tensor([4., 9.], dtype=torch.float64)
 */
export function floatPower_<T extends Tensor>(x: T, exponent: Tensor | number): T {
  if (x.dtype !== "float64")
    throw failure("E-DTYPE-003", { op: "floatPower_", result: "float64", self: x.dtype });
  return replaceInPlace("floatPower_", x, [exponent], (old) => special.floatPower<Tensor>(old, exponent));
}

/**
 * `nan` (default 0) takes the place of NaN, `posinf` of ∞ and `neginf` of −∞, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([NaN, 1]).nanToNum_() // tensor([0., 1.])
 */
export function nanToNum_<T extends Tensor>(
  x: T,
  nan?: number | null | NanToNumOptions,
  posinf?: number | null,
  neginf?: number | null,
): T {
  if (!isFloat(x.dtype)) return x; // which has none
  return replaceInPlace("nanToNum_", x, [], (old) => nanToNum(old, nan, posinf, neginf));
}

/**
 * Becomes x², in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([2, -3]).square_() // tensor([4., 9.])
 */
export function square_<T extends Tensor>(x: T): T {
  return replaceInPlace("square_", x, [], (old) => square(old));
}

/**
 * Becomes 1/x, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([2, 4]).reciprocal_() // tensor([0.5000, 0.2500])
 */
export function reciprocal_<T extends Tensor>(x: T): T {
  return replaceInPlace("reciprocal_", x, [], (old) => reciprocal(old));
}

/**
 * Becomes its radians, of degrees, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([180]).deg2rad_() // tensor([3.1416])
 */
export function deg2rad_<T extends Tensor>(x: T): T {
  return replaceInPlace("deg2rad_", x, [], (old) => deg2rad(old));
}

/**
 * Becomes its degrees, of radians, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([Math.PI]).rad2deg_() // tensor([180.])
 */
export function rad2deg_<T extends Tensor>(x: T): T {
  return replaceInPlace("rad2deg_", x, [], (old) => rad2deg(old));
}

/**
 * `abs_` under another name.
 *
 * @example
 * torch.tensor([-1, 2]).absolute_() // tensor([1., 2.])
 */
export const absolute_ = abs_;

/**
 * `neg_` under another name.
 *
 * @example
 * torch.tensor([1, -2]).negative_() // tensor([-1.,  2.])
 */
export const negative_ = neg_;

/**
 * `sign_` under another name.
 *
 * @example
 * torch.tensor([-3, 5]).sgn_() // tensor([-1.,  1.])
 */
export const sgn_ = sign_;

/**
 * `mul_` under another name.
 *
 * @example
 * torch.tensor([1, 2]).multiply_(3) // tensor([3., 6.])
 */
export const multiply_ = mul_;

/**
 * `sub_` under another name.
 *
 * @example
 * torch.tensor([1, 2]).subtract_(1) // tensor([0., 1.])
 */
export const subtract_ = sub_;

/**
 * `div_` under another name.
 *
 * @example
 * torch.tensor([1, 2]).divide_(2) // tensor([0.5000, 1.0000])
 */
export const divide_ = div_;

/**
 * `div_` under another name.
 *
 * @example
 * torch.tensor([1, 2]).trueDivide_(2) // tensor([0.5000, 1.0000])
 */
export const trueDivide_ = div_;

/**
 * `trunc_` under another name.
 *
 * @example
 * torch.tensor([1.5]).fix_() // tensor([1.])
 */
export const fix_ = trunc_;

/**
 * `clamp_` under another name.
 *
 * @example
 * torch.tensor([-2, 3]).clip_(0, 1) // tensor([0., 1.])
 */
export const clip_ = clamp_;

/**
 * `acos_` under another name.
 *
 * @example
 * torch.tensor([1]).arccos_() // tensor([0.])
 */
export const arccos_ = acos_;

/**
 * `asin_` under another name.
 *
 * @example
 * torch.tensor([0]).arcsin_() // tensor([0.])
 */
export const arcsin_ = asin_;

/**
 * `atan_` under another name.
 *
 * @example
 * torch.tensor([1]).arctan_() // tensor([0.7854])
 */
export const arctan_ = atan_;

/**
 * `acosh_` under another name.
 *
 * @example
 * torch.tensor([1]).arccosh_() // tensor([0.])
 */
export const arccosh_ = acosh_;

/**
 * `asinh_` under another name.
 *
 * @example
 * torch.tensor([0]).arcsinh_() // tensor([0.])
 */
export const arcsinh_ = asinh_;

/**
 * `atanh_` under another name.
 *
 * @example
 * torch.tensor([0]).arctanh_() // tensor([0.])
 */
export const arctanh_ = atanh_;

/**
 * `atan2_` under another name.
 *
 * @example
 * torch.tensor([1]).arctan2_(torch.tensor([1])) // tensor([0.7854])
 */
export const arctan2_ = atan2_;
