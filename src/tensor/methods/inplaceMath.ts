import { boundsOf, type ClampOptions, type DivOptions, modeOf } from "../bounds.js";
import { pointwiseInPlace } from "../inplace.js";
import * as arithmetic from "../ops/arithmetic.js";
import * as elementary from "../ops/elementary.js";
import * as math from "../ops/math.js";
import * as rounding from "../ops/rounding.js";
import type { Tensor } from "../tensor.js";

/** Functions of each element, in place: each gives the tensor that it changed. */

/**
 * x /= other, in place; with a `roundingMode`, rounded. `other` broadcasts to x's shape.
 *
 * @throws E-DTYPE-003 for whole numbers without a rounding mode; E-SHAPE-010 where the result has another shape; E-GRAD-005 for a
 * leaf that requires a gradient
 * @example
 * torch.tensor([1, 2]).div_(2) // tensor([0.5000, 1.0000])
 */
export function div_<T extends Tensor>(x: T, other: Tensor | number, options?: DivOptions): T {
  const mode = options === undefined ? null : modeOf("div_", options);
  if (mode === null) return pointwiseInPlace(arithmetic.divOp, x, [other]);
  rounding.checkDivisor("div_", x, other);
  return pointwiseInPlace(mode === "floor" ? rounding.floorDivideOp : rounding.truncDivideOp, x, [other]);
}

/**
 * x to the power of the exponent, in place.
 *
 * @throws E-SHAPE-010 where the result has another shape; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([2, 3]).pow_(2) // tensor([4., 9.])
 */
export function pow_<T extends Tensor>(x: T, exponent: Tensor | number): T {
  math.checkExponent("pow_", x, exponent);
  return pointwiseInPlace(math.powOp, x, [exponent]);
}

/**
 * Bounded by `min` and `max`, in place.
 *
 * @throws E-ARG-002 without a bound; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([-2, 0.5, 3]).clamp_(0, 1) // tensor([0.0000, 0.5000, 1.0000])
 */
export function clamp_<T extends Tensor>(
  x: T,
  min?: Tensor | number | null | ClampOptions,
  max?: Tensor | number | null,
): T {
  const [low, high] = boundsOf("clamp_", min, max);
  for (const bound of [low, high]) if (typeof bound === "number") rounding.fitting("clamp_", x, bound);
  if (low !== null)
    pointwiseInPlace(typeof low === "number" ? rounding.clampMinOp : arithmetic.maximumOp, x, [low]);
  if (high !== null)
    pointwiseInPlace(typeof high === "number" ? rounding.clampMaxOp : arithmetic.minimumOp, x, [high]);
  return x;
}

/**
 * Becomes |x|, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([-1, 2]).abs_() // tensor([1., 2.])
 */
export function abs_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(arithmetic.absOp, x, []);
}

/**
 * Becomes −1, 0 or 1 by its sign, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([-3, 5]).sign_() // tensor([-1.,  1.])
 */
export function sign_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(arithmetic.signOp, x, []);
}

/**
 * Becomes its natural logarithm, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 2]).log_() // tensor([0.0000, 0.6931])
 */
export function log_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(math.logOp, x, []);
}

/**
 * Becomes sin x, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 1]).sin_() // tensor([0.0000, 0.8415])
 */
export function sin_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(math.sinOp, x, []);
}

/**
 * Becomes cos x, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 1]).cos_() // tensor([1.0000, 0.5403])
 */
export function cos_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(math.cosOp, x, []);
}

/**
 * Becomes tanh x, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 1]).tanh_() // tensor([0.0000, 0.7616])
 */
export function tanh_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(math.tanhOp, x, []);
}

/**
 * Becomes 1/(1 + e⁻ˣ), in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 1]).sigmoid_() // tensor([0.5000, 0.7311])
 */
export function sigmoid_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(math.sigmoidOp, x, []);
}

/**
 * Becomes tan x, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 1]).tan_() // tensor([0.0000, 1.5574])
 */
export function tan_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(elementary.tanOp, x, []);
}

/**
 * Becomes the angle whose sine it is, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 1]).asin_() // tensor([0.0000, 1.5708])
 */
export function asin_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(elementary.asinOp, x, []);
}

/**
 * Becomes the angle whose cosine it is, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 0]).acos_() // tensor([0.0000, 1.5708])
 */
export function acos_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(elementary.acosOp, x, []);
}

/**
 * Becomes the angle whose tangent it is, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 1]).atan_() // tensor([0.0000, 0.7854])
 */
export function atan_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(elementary.atanOp, x, []);
}

/**
 * Becomes sinh x, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 1]).sinh_() // tensor([0.0000, 1.1752])
 */
export function sinh_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(elementary.sinhOp, x, []);
}

/**
 * Becomes cosh x, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 1]).cosh_() // tensor([1.0000, 1.5431])
 */
export function cosh_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(elementary.coshOp, x, []);
}

/**
 * Becomes asinh x, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 1]).asinh_() // tensor([0.0000, 0.8814])
 */
export function asinh_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(elementary.asinhOp, x, []);
}

/**
 * Becomes acosh x, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 2]).acosh_() // tensor([0.0000, 1.3170])
 */
export function acosh_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(elementary.acoshOp, x, []);
}

/**
 * Becomes atanh x, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 0.5]).atanh_() // tensor([0.0000, 0.5493])
 */
export function atanh_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(elementary.atanhOp, x, []);
}

/**
 * Becomes 2ˣ, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 3]).exp2_() // tensor([1., 8.])
 */
export function exp2_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(elementary.exp2Op, x, []);
}

/**
 * Becomes eˣ − 1, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 1]).expm1_() // tensor([0.0000, 1.7183])
 */
export function expm1_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(elementary.expm1Op, x, []);
}

/**
 * Becomes ln(1 + x), in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 1]).log1p_() // tensor([0.0000, 0.6931])
 */
export function log1p_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(elementary.log1pOp, x, []);
}

/**
 * Becomes its logarithm to base 2, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 8]).log2_() // tensor([0., 3.])
 */
export function log2_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(elementary.log2Op, x, []);
}

/**
 * Becomes its logarithm to base 10, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 1000]).log10_() // tensor([0., 3.])
 */
export function log10_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(elementary.log10Op, x, []);
}

/**
 * Becomes 1/√x, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1, 4]).rsqrt_() // tensor([1.0000, 0.5000])
 */
export function rsqrt_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(elementary.rsqrtOp, x, []);
}

/**
 * Becomes erf x, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 1]).erf_() // tensor([0.0000, 0.8427])
 */
export function erf_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(elementary.erfOp, x, []);
}

/**
 * Becomes 1 − erf x, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0, 1]).erfc_() // tensor([1.0000, 0.1573])
 */
export function erfc_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(elementary.erfcOp, x, []);
}

/**
 * Becomes the largest whole number ≤ x, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1.5, -1.5]).floor_() // tensor([ 1., -2.])
 */
export function floor_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(rounding.floorOp, x, []);
}

/**
 * Becomes the smallest whole number ≥ x, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1.5, -1.5]).ceil_() // tensor([ 2., -1.])
 */
export function ceil_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(rounding.ceilOp, x, []);
}

/**
 * Loses its fraction, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1.5, -1.5]).trunc_() // tensor([ 1., -1.])
 */
export function trunc_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(rounding.truncOp, x, []);
}

/**
 * Becomes the nearest whole number, the even one of two, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([0.5, 1.5]).round_() // tensor([0., 2.])
 */
export function round_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(rounding.roundOp, x, []);
}

/**
 * Becomes its fraction, in place.
 *
 * @throws E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.tensor([1.5, -1.25]).frac_() // tensor([ 0.5000, -0.2500])
 */
export function frac_<T extends Tensor>(x: T): T {
  return pointwiseInPlace(rounding.fracOp, x, []);
}
