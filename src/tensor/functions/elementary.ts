import { div, mul } from "../ops/arithmetic.js";
import * as elementary from "../ops/elementary.js";
import { pow } from "../ops/math.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** Elementary functions of each element. Whole numbers and bool give float32. */

/**
 * tan x of each element, x in radians. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.tan(torch.tensor([0, 1])) // tensor([0.0000, 1.5574])
 */
export function tan(x: Tensor): Tensor {
  return elementary.tan(self("tan", x));
}

/**
 * The angle of [−π/2, π/2] whose sine is x, of each element; NaN beyond [−1, 1]. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.asin(torch.tensor([0, 1])) // tensor([0.0000, 1.5708])
 */
export function asin(x: Tensor): Tensor {
  return elementary.asin(self("asin", x));
}

/**
 * The angle of [0, π] whose cosine is x, of each element; NaN beyond [−1, 1]. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.acos(torch.tensor([1, 0])) // tensor([0.0000, 1.5708])
 */
export function acos(x: Tensor): Tensor {
  return elementary.acos(self("acos", x));
}

/**
 * The angle of [−π/2, π/2] whose tangent is x, of each element. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.atan(torch.tensor([0, 1])) // tensor([0.0000, 0.7854])
 */
export function atan(x: Tensor): Tensor {
  return elementary.atan(self("atan", x));
}

/**
 * (eˣ − e⁻ˣ)/2, of each element. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.sinh(torch.tensor([0, 1])) // tensor([0.0000, 1.1752])
 */
export function sinh(x: Tensor): Tensor {
  return elementary.sinh(self("sinh", x));
}

/**
 * (eˣ + e⁻ˣ)/2, of each element. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.cosh(torch.tensor([0, 1])) // tensor([1.0000, 1.5431])
 */
export function cosh(x: Tensor): Tensor {
  return elementary.cosh(self("cosh", x));
}

/**
 * ln(x + √(x² + 1)), of each element. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.asinh(torch.tensor([0, 1])) // tensor([0.0000, 0.8814])
 */
export function asinh(x: Tensor): Tensor {
  return elementary.asinh(self("asinh", x));
}

/**
 * ln(x + √(x² − 1)), of each element; NaN below 1. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.acosh(torch.tensor([1, 2])) // tensor([0.0000, 1.3170])
 */
export function acosh(x: Tensor): Tensor {
  return elementary.acosh(self("acosh", x));
}

/**
 * ½·ln((1 + x)/(1 − x)), of each element; NaN beyond [−1, 1]. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.atanh(torch.tensor([0, 0.5])) // tensor([0.0000, 0.5493])
 */
export function atanh(x: Tensor): Tensor {
  return elementary.atanh(self("atanh", x));
}

/**
 * 2ˣ, of each element. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.exp2(torch.tensor([0, 3])) // tensor([1., 8.])
 */
export function exp2(x: Tensor): Tensor {
  return elementary.exp2(self("exp2", x));
}

/**
 * eˣ − 1 of each element, exact near 0. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.expm1(torch.tensor([0, 1])) // tensor([0.0000, 1.7183])
 */
export function expm1(x: Tensor): Tensor {
  return elementary.expm1(self("expm1", x));
}

/**
 * ln(1 + x) of each element, exact near 0; NaN below −1. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.log1p(torch.tensor([0, 1])) // tensor([0.0000, 0.6931])
 */
export function log1p(x: Tensor): Tensor {
  return elementary.log1p(self("log1p", x));
}

/**
 * The logarithm to base 2 of each element. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.log2(torch.tensor([1, 8])) // tensor([0., 3.])
 */
export function log2(x: Tensor): Tensor {
  return elementary.log2(self("log2", x));
}

/**
 * The logarithm to base 10 of each element. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.log10(torch.tensor([1, 1000])) // tensor([0., 3.])
 */
export function log10(x: Tensor): Tensor {
  return elementary.log10(self("log10", x));
}

/**
 * 1/√x, of each element; NaN below 0. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.rsqrt(torch.tensor([1, 4])) // tensor([1.0000, 0.5000])
 */
export function rsqrt(x: Tensor): Tensor {
  return elementary.rsqrt(self("rsqrt", x));
}

/**
 * The error function 2/√π·∫₀ˣ e^(−t²) dt, of each element. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.erf(torch.tensor([0, 1])) // tensor([0.0000, 0.8427])
 */
export function erf(x: Tensor): Tensor {
  return elementary.erf(self("erf", x));
}

/**
 * 1 − erf x of each element, exact where erf x is near 1. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.erfc(torch.tensor([0, 1])) // tensor([1.0000, 0.1573])
 */
export function erfc(x: Tensor): Tensor {
  return elementary.erfc(self("erfc", x));
}

/**
 * 1/x, of each element. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.reciprocal(torch.tensor([2, 4])) // tensor([0.5000, 0.2500])
 */
export function reciprocal(x: Tensor): Tensor {
  return div<Tensor>(1, self("reciprocal", x));
}

/**
 * x², of each element. Shape and dtype: x's.
 *
 * @throws E-DTYPE-001 for bool
 * @example
 * torch.square(torch.tensor([-2, 3])) // tensor([4., 9.])
 */
export function square(x: Tensor): Tensor {
  return pow<Tensor>(self("square", x), 2);
}

/**
 * Degrees from radians: 180/π·x. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.rad2deg(torch.tensor([Math.PI])) // tensor([180.])
 */
export function rad2deg(x: Tensor): Tensor {
  return mul<Tensor>(self("rad2deg", x), 180 / Math.PI);
}

/**
 * Radians from degrees: π/180·x. Shape: x's; whole numbers give float32.
 *
 * @example
 * torch.deg2rad(torch.tensor([180])) // tensor([3.1416])
 */
export function deg2rad(x: Tensor): Tensor {
  return mul<Tensor>(self("deg2rad", x), Math.PI / 180);
}

/**
 * The angle of the point (other, x), in [−π, π]. Shapes broadcast; whole numbers give float32.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.atan2(torch.tensor([1, 1]), torch.tensor([1, -1])) // tensor([0.7854, 2.3562])
 */
export function atan2(x: Tensor, other: Tensor): Tensor {
  return elementary.atan2<Tensor>(self("atan2", x), other);
}

/**
 * √(x² + other²), without overflow. Shapes broadcast.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast; E-DTYPE-001 for whole numbers
 * @example
 * torch.hypot(torch.tensor([3]), torch.tensor([4])) // tensor([5.])
 */
export function hypot(x: Tensor, other: Tensor): Tensor {
  return elementary.hypot<Tensor>(self("hypot", x), other);
}

/**
 * ln(eˣ + e^other), without overflow. Shapes broadcast.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast; E-DTYPE-001 for whole numbers
 * @example
 * torch.logaddexp(torch.tensor([0, 1000]), torch.tensor([0, 1000])) // tensor([6.9315e-01, 1.0007e+03])
 */
export function logaddexp(x: Tensor, other: Tensor): Tensor {
  return elementary.logaddexp<Tensor>(self("logaddexp", x), other);
}

/**
 * log₂(2ˣ + 2^other), without overflow. Shapes broadcast.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast; E-DTYPE-001 for whole numbers
 * @example
 * torch.logaddexp2(torch.tensor([3]), torch.tensor([3])) // tensor([4.])
 */
export function logaddexp2(x: Tensor, other: Tensor): Tensor {
  return elementary.logaddexp2<Tensor>(self("logaddexp2", x), other);
}

/**
 * x·ln other; 0 where x is 0. Shapes broadcast; whole numbers give float32.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.xlogy(torch.tensor([0, 2]), torch.tensor([0, 1])) // tensor([0., 0.])
 */
export function xlogy(x: Tensor, other: Tensor | number): Tensor {
  return elementary.xlogy<Tensor>(self("xlogy", x), other);
}
