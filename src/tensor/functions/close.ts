import { noGrad } from "../../autograd/mode.js";
import { boolean, number } from "../../core/constraints.js";
import { isFloat } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import { sameShape } from "../../core/shape.js";
import { checkTensor } from "../arguments.js";
import { failure } from "../messages.js";
import { abs, add, mul, sub } from "../ops/arithmetic.js";
import { sum } from "../ops/broadcast.js";
import { cast } from "../ops/cast.js";
import { eq, le, logicalNot, lt, ne, where } from "../ops/compare.js";
import { item } from "../read.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** Whether tensors are equal, exactly or nearly. */

export interface CloseOptions {
  /** The part of |other| that may lie between them. Default 1e-5. */
  rtol?: number;
  /** What may lie between them besides. Default 1e-8. */
  atol?: number;
  /** Whether NaN is close to NaN. Default false. */
  equalNan?: boolean;
}

type CloseArguments = Called<
  [rtol?: number, atol?: number, equalNan?: boolean],
  CloseOptions,
  ["rtol", "atol", "equalNan"]
>;

const CLOSE = signature<CloseOptions>("isclose", {
  rtol: parameter(1e-5, number(0)),
  atol: parameter(1e-8, number(0)),
  equalNan: parameter(false, boolean),
});

const or = (a: Tensor, b: Tensor): Tensor => where(a, a, b);
const and = (a: Tensor, b: Tensor): Tensor => where(a, b, a);

/** Whether a bool tensor holds true alone. */
const everywhere = (x: Tensor): boolean => item(sum(logicalNot(x))) === 0;

function closeOf(name: string, x: Tensor, other: Tensor, args: CloseArguments): Tensor<"bool"> {
  const { rtol, atol, equalNan } = CLOSE.read(args, name);
  self(name, x);
  checkTensor(name, say("the other", "el otro"), other);
  if (x.dtype !== other.dtype) throw failure("E-DTYPE-002", { op: name, a: x.dtype, b: other.dtype });
  const close = noGrad(() => {
    let found: Tensor = eq(x, other);
    if (equalNan && isFloat(x.dtype)) found = or(found, and(ne(x, x), ne(other, other)));
    if (rtol === 0 && atol === 0) return found;
    const expected = isFloat(other.dtype) ? other : cast<Tensor>(other, "float32");
    const allowed = add(abs(mul(expected, rtol)), atol);
    const apart = abs(sub(isFloat(x.dtype) ? x : cast<Tensor>(x, "float32"), expected));
    return or(found, and(lt(apart, Number.POSITIVE_INFINITY), le(apart, allowed)));
  });
  return close as Tensor<"bool">;
}

/**
 * Whether |x − other| ≤ atol + rtol·|other|, of each pair: bool. Infinities are close to themselves alone, NaN to nothing (unless
 * `equalNan`). Shapes broadcast; the dtype is one. Whole numbers are compared as float32, as in PyTorch.
 *
 * @throws E-DTYPE-002 for two dtypes; E-SHAPE-001 for shapes that do not broadcast; E-ARG-002 for a tolerance below 0
 * @example
 * const x = torch.tensor([1, 2, NaN]);
 * torch.isclose(x, torch.tensor([1.000001, 2.1, NaN])) // tensor([ True, False, False])
 * torch.isclose(x, x, { equalNan: true }) // tensor([True, True, True])
 */
export function isclose(x: Tensor, other: Tensor, ...options: CloseArguments): Tensor<"bool"> {
  return closeOf("isclose", x, other, options);
}

/**
 * Whether every pair is close, as `isclose` says: |x − other| ≤ atol + rtol·|other|. Reads the values.
 *
 * @throws E-DTYPE-002 for two dtypes; E-SHAPE-001 for shapes that do not broadcast; E-ARG-002 for a tolerance below 0
 * @example
 * const x = torch.tensor([0.1, 0.2]);
 * torch.allclose(x.sum(), torch.tensor(0.3)) // true
 * torch.allclose(x, torch.tensor([0.1, 0.25])) // false
 * torch.allclose(x, torch.tensor([0.1, 0.25]), { atol: 0.1 }) // true
 */
export function allclose(x: Tensor, other: Tensor, ...options: CloseArguments): boolean {
  return everywhere(closeOf("allclose", x, other, options));
}

/**
 * Whether two tensors have one shape and equal elements, whatever their dtypes; NaN equals nothing. Reads the values.
 *
 * @example
 * const x = torch.tensor([1, 2]);
 * torch.equal(x, torch.tensor([1, 2])) // true
 * torch.equal(x, torch.tensor([[1, 2]])) // false
 */
export function equal(x: Tensor, other: Tensor): boolean {
  self("equal", x);
  checkTensor("equal", say("the other", "el otro"), other);
  return sameShape(x.sizes, other.sizes) && noGrad(() => everywhere(eq(x, other)));
}
