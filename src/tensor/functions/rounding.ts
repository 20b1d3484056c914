import { checkInteger, checkOptions } from "../../core/check.js";
import { isFloat } from "../../core/dtype.js";
import { checkFloat, checkTensor } from "../arguments.js";
import { type Bound, boundsOf, type ClampOptions, type DivOptions, modeOf } from "../bounds.js";
import { failure } from "../messages.js";
import { mul, div as quotient } from "../ops/arithmetic.js";
import { cast } from "../ops/cast.js";
import * as rounding from "../ops/rounding.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

export type { ClampOptions, DivOptions };

/** Rounding, quotients and remainders, bounds. */

/**
 * x/other: true division, also of whole numbers (float32); with a `roundingMode`, rounded in the dtype of both. Shapes broadcast.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast; E-ARG-002 for another rounding mode, and for whole numbers that are divided
 * by 0 with one
 * @example
 * torch.tensor([1, 2, 3]).div(2) // tensor([0.5000, 1.0000, 1.5000])
 * torch.div(torch.tensor([7, -7]), 2, { roundingMode: "floor" }) // tensor([ 3., -4.])
 */
export function div(x: Tensor | number, other: Tensor | number, options?: DivOptions): Tensor {
  const mode = options === undefined ? null : modeOf("div", options);
  if (mode === "floor") return rounding.floorDivide<Tensor>(x, other);
  return mode === "trunc" ? rounding.truncDivide<Tensor>(x, other) : quotient<Tensor>(x, other);
}

/**
 * The largest whole number ≤ x, of each element. Shape and dtype: x's.
 *
 * @throws E-DTYPE-001 for bool
 * @example
 * torch.floor(torch.tensor([1.5, -1.5])) // tensor([ 1., -2.])
 */
export function floor(x: Tensor): Tensor {
  return rounding.floor(self("floor", x));
}

/**
 * The smallest whole number ≥ x, of each element. Shape and dtype: x's.
 *
 * @throws E-DTYPE-001 for bool
 * @example
 * torch.ceil(torch.tensor([1.5, -1.5])) // tensor([ 2., -1.])
 */
export function ceil(x: Tensor): Tensor {
  return rounding.ceil(self("ceil", x));
}

/**
 * Each element without its fraction. Shape and dtype: x's.
 *
 * @throws E-DTYPE-001 for bool
 * @example
 * torch.trunc(torch.tensor([1.5, -1.5])) // tensor([ 1., -1.])
 */
export function trunc(x: Tensor): Tensor {
  return rounding.trunc(self("trunc", x));
}

/**
 * The fraction of each element, with its sign. Shape and dtype: x's.
 *
 * @throws E-DTYPE-001 for whole numbers
 * @example
 * torch.frac(torch.tensor([1.5, -1.25])) // tensor([ 0.5000, -0.2500])
 */
export function frac(x: Tensor): Tensor {
  return rounding.frac(self("frac", x));
}

/**
 * The nearest whole number of each element, the even one of two; with `decimals`, so many digits behind the point (before it, where
 * negative). Shape and dtype: x's.
 *
 * @throws E-DTYPE-001 for bool, and for whole numbers with `decimals`
 * @example
 * torch.round(torch.tensor([0.5, 1.5, -1.7])) // tensor([ 0.,  2., -2.])
 * torch.round(torch.tensor([1.2345]), { decimals: 2 }) // tensor([1.2300])
 */
export function round(x: Tensor, options?: RoundOptions): Tensor {
  self("round", x);
  checkOptions("round", options, ["decimals"]);
  const decimals = options?.decimals ?? 0;
  checkInteger("round", "decimals", decimals, -300);
  if (decimals === 0) return rounding.round<Tensor>(x);
  checkFloat("round", x);
  // As PyTorch: times or through a power of ten.
  const ten = 10 ** Math.abs(decimals);
  return decimals > 0
    ? quotient<Tensor>(rounding.round<Tensor>(mul<Tensor>(x, ten)), ten)
    : mul<Tensor>(rounding.round<Tensor>(quotient<Tensor>(x, ten)), ten);
}

export interface RoundOptions {
  /** Digits behind the point. Default 0. */
  decimals?: number;
}

/**
 * ⌊x/other⌋, Python's x // other. Shapes broadcast, dtypes are promoted.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast; E-ARG-002 for whole numbers and a 0
 * @example
 * torch.floorDivide(torch.tensor([7, -7]), 2) // tensor([ 3., -4.])
 */
export function floorDivide(x: Tensor, other: Tensor | number): Tensor {
  return rounding.floorDivide<Tensor>(self("floorDivide", x), other);
}

/**
 * What remains of x/other, with the sign of other: Python's x % other. Shapes broadcast, dtypes are promoted.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast; E-ARG-002 for whole numbers and a 0
 * @example
 * torch.remainder(torch.tensor([7, -7]), 3) // tensor([1., 2.])
 */
export function remainder(x: Tensor, other: Tensor | number): Tensor {
  return rounding.remainder<Tensor>(self("remainder", x), other);
}

/**
 * What remains of x/other, with the sign of x: JavaScript's x % other. Shapes broadcast, dtypes are promoted.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast; E-ARG-002 for whole numbers and a 0
 * @example
 * torch.fmod(torch.tensor([7, -7]), 3) // tensor([ 1., -1.])
 */
export function fmod(x: Tensor, other: Tensor | number): Tensor {
  return rounding.fmod<Tensor>(self("fmod", x), other);
}

/**
 * |x| with the sign of other. Shapes broadcast, dtypes are promoted.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.copysign(torch.tensor([1, 2]), -1) // tensor([-1., -2.])
 */
export function copysign(x: Tensor, other: Tensor | number): Tensor {
  return rounding.copysign<Tensor>(self("copysign", x), other);
}

/**
 * The larger of each pair; a number beside NaN. Shapes broadcast, dtypes are promoted.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.fmax(torch.tensor([1, NaN]), torch.tensor([3, 2])) // tensor([3., 2.])
 */
export function fmax(x: Tensor, other: Tensor): Tensor {
  return rounding.fmax<Tensor>(self("fmax", x), other);
}

/**
 * The smaller of each pair; a number beside NaN. Shapes broadcast, dtypes are promoted.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.fmin(torch.tensor([1, NaN]), torch.tensor([3, 2])) // tensor([1., 2.])
 */
export function fmin(x: Tensor, other: Tensor): Tensor {
  return rounding.fmin<Tensor>(self("fmin", x), other);
}

/**
 * 0 where x < 0, 1 where x > 0, and `values` where x = 0. Shapes broadcast.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast; E-DTYPE-002 for two dtypes
 * @example
 * torch.heaviside(torch.tensor([-1, 0, 2]), torch.tensor(0.5)) // tensor([0.0000, 0.5000, 1.0000])
 */
export function heaviside(x: Tensor, values: Tensor): Tensor {
  checkTensor("heaviside", "values", values);
  if (self("heaviside", x).dtype !== values.dtype)
    throw failure("E-DTYPE-002", { op: "heaviside", a: x.dtype, b: values.dtype });
  return rounding.heaviside<Tensor>(x, values);
}

/**
 * Each element, but no less than `min` and no more than `max`; NaN stays. Where min > max, all are max. Bounds that are tensors broadcast.
 *
 * @throws E-ARG-002 without a bound; E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.clamp(torch.tensor([-2, 0.5, 3]), 0, 1) // tensor([0.0000, 0.5000, 1.0000])
 * torch.tensor([-2, 3]).clamp({ min: 0 }) // tensor([0., 3.])
 */
export function clamp(x: Tensor, min?: Bound | ClampOptions, max?: Bound): Tensor {
  const [low, high] = boundsOf("clamp", min, max);
  const isWhole = !isFloat(self("clamp", x).dtype);
  const isFraction = [low, high].some((bound) => typeof bound === "number" && !Number.isInteger(bound));
  const given = isWhole && isFraction ? cast<Tensor>(x, "float32") : x;
  const raised = low === null ? given : rounding.clampMin<Tensor>(given, low);
  return high === null ? raised : rounding.clampMax<Tensor>(raised, high);
}

/**
 * `clamp` under NumPy's name.
 *
 * @example
 * torch.clip(torch.tensor([-2, 3]), 0, 1) // tensor([0., 1.])
 */
export const clip = clamp;
