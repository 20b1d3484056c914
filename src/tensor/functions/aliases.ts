import { failure } from "../messages.js";
import { named } from "../op.js";
import { NUMBERS } from "../ops/arithmetic.js";
import type { Tensor } from "../tensor.js";
import { abs, mul, neg, sign, sub } from "./arithmetic.js";
import { ge, gt, le, lt, ne } from "./compare.js";
import { acos, acosh, asin, asinh, atan, atan2, atanh } from "./elementary.js";
import { div, trunc } from "./rounding.js";
import { self } from "./self.js";

/** Other names of functions, as PyTorch has them. */

/**
 * `abs` under another name.
 *
 * @example
 * torch.absolute(torch.tensor([-1, 2])) // tensor([1., 2.])
 */
export const absolute = abs;

/**
 * `neg` under another name.
 *
 * @example
 * torch.negative(torch.tensor([1, -2])) // tensor([-1.,  2.])
 */
export const negative = neg;

/**
 * `mul` under another name.
 *
 * @example
 * torch.multiply(torch.tensor([1, 2]), 3) // tensor([3., 6.])
 */
export const multiply = mul;

/**
 * `sub` under another name.
 *
 * @example
 * torch.subtract(torch.tensor([1, 2]), 3) // tensor([-2., -1.])
 */
export const subtract = sub;

/**
 * `div` under another name.
 *
 * @example
 * torch.divide(torch.tensor([1, 2]), 2) // tensor([0.5000, 1.0000])
 */
export const divide = div;

/**
 * `div` under another name.
 *
 * @example
 * torch.trueDivide(torch.tensor([1, 2]), 2) // tensor([0.5000, 1.0000])
 */
export const trueDivide = div;

/**
 * `trunc` under another name.
 *
 * @example
 * torch.fix(torch.tensor([1.5, -1.5])) // tensor([ 1., -1.])
 */
export const fix = trunc;

/**
 * `gt` under another name.
 *
 * @example
 * torch.greater(torch.tensor([1, 3]), 2) // tensor([False,  True])
 */
export const greater = gt;

/**
 * `ge` under another name.
 *
 * @example
 * torch.greaterEqual(torch.tensor([1, 2]), 2) // tensor([False,  True])
 */
export const greaterEqual = ge;

/**
 * `lt` under another name.
 *
 * @example
 * torch.less(torch.tensor([1, 3]), 2) // tensor([ True, False])
 */
export const less = lt;

/**
 * `le` under another name.
 *
 * @example
 * torch.lessEqual(torch.tensor([2, 3]), 2) // tensor([ True, False])
 */
export const lessEqual = le;

/**
 * `ne` under another name.
 *
 * @example
 * torch.notEqual(torch.tensor([1, 2]), 2) // tensor([ True, False])
 */
export const notEqual = ne;

/**
 * `acos` under another name.
 *
 * @example
 * torch.arccos(torch.tensor([1])) // tensor([0.])
 */
export const arccos = acos;

/**
 * `asin` under another name.
 *
 * @example
 * torch.arcsin(torch.tensor([0])) // tensor([0.])
 */
export const arcsin = asin;

/**
 * `atan` under another name.
 *
 * @example
 * torch.arctan(torch.tensor([1])) // tensor([0.7854])
 */
export const arctan = atan;

/**
 * `acosh` under another name.
 *
 * @example
 * torch.arccosh(torch.tensor([1])) // tensor([0.])
 */
export const arccosh = acosh;

/**
 * `asinh` under another name.
 *
 * @example
 * torch.arcsinh(torch.tensor([0])) // tensor([0.])
 */
export const arcsinh = asinh;

/**
 * `atanh` under another name.
 *
 * @example
 * torch.arctanh(torch.tensor([0])) // tensor([0.])
 */
export const arctanh = atanh;

/**
 * `atan2` under another name.
 *
 * @example
 * torch.arctan2(torch.tensor([1]), torch.tensor([1])) // tensor([0.7854])
 */
export const arctan2 = atan2;

/**
 * `sign` under another name.
 *
 * @example
 * torch.sgn(torch.tensor([-3, 0, 5])) // tensor([-1.,  0.,  1.])
 */
export function sgn(x: Tensor): Tensor {
  return named(sign(x), "sgn");
}

/**
 * x itself: Python's +x.
 *
 * @throws E-DTYPE-001 for bool
 * @example
 * torch.positive(torch.tensor([1, -2])) // tensor([ 1., -2.])
 */
export function positive(x: Tensor): Tensor {
  if (self("positive", x).dtype === "bool")
    throw failure("E-DTYPE-001", { op: "positive", expected: NUMBERS(), received: "bool", cast: "int64" });
  return x;
}
