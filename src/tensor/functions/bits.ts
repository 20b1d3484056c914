import { say } from "../../core/messages/language.js";
import { checkTensor } from "../arguments.js";
import * as bits from "../ops/bits.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** Bits, shifts and divisors of whole numbers. */

/**
 * The bits that both have, of each pair of whole numbers; of bool, "and". Shapes broadcast, dtypes are promoted.
 *
 * @throws E-DTYPE-001 for floats; E-SHAPE-001 for shapes that do not broadcast
 * @example
 * const a = torch.tensor([12, 7], { dtype: "int64" });
 * torch.bitwiseAnd(a, torch.tensor([10, 2], { dtype: "int64" })) // tensor([8, 2])
 */
export function bitwiseAnd(x: Tensor | number, other: Tensor | number): Tensor {
  return bits.bitwiseAnd<Tensor>(x, other);
}

/**
 * The bits that one of them has, of each pair of whole numbers; of bool, "or". Shapes broadcast, dtypes are promoted.
 *
 * @throws E-DTYPE-001 for floats; E-SHAPE-001 for shapes that do not broadcast
 * @example
 * const a = torch.tensor([12, 7], { dtype: "int64" });
 * torch.bitwiseOr(a, torch.tensor([10, 2], { dtype: "int64" })) // tensor([14,  7])
 */
export function bitwiseOr(x: Tensor | number, other: Tensor | number): Tensor {
  return bits.bitwiseOr<Tensor>(x, other);
}

/**
 * The bits that differ, of each pair of whole numbers; of bool, "either, not both". Shapes broadcast, dtypes are promoted.
 *
 * @throws E-DTYPE-001 for floats; E-SHAPE-001 for shapes that do not broadcast
 * @example
 * const a = torch.tensor([12, 7], { dtype: "int64" });
 * torch.bitwiseXor(a, torch.tensor([10, 2], { dtype: "int64" })) // tensor([6, 5])
 */
export function bitwiseXor(x: Tensor | number, other: Tensor | number): Tensor {
  return bits.bitwiseXor<Tensor>(x, other);
}

/**
 * All bits turned, of each whole number: −x − 1; of bool, "not". Shape and dtype: x's.
 *
 * @throws E-DTYPE-001 for floats
 * @example
 * torch.bitwiseNot(torch.tensor([0, 5], { dtype: "int64" })) // tensor([-1, -6])
 */
export function bitwiseNot(x: Tensor): Tensor {
  return bits.bitwiseNot<Tensor>(self("bitwiseNot", x));
}

/**
 * x·2^other, of each pair of whole numbers. Shapes broadcast, dtypes are promoted.
 *
 * @throws E-DTYPE-001 for floats; E-SHAPE-001 for shapes that do not broadcast
 * @example
 * const a = torch.tensor([1, 3], { dtype: "int64" });
 * torch.bitwiseLeftShift(a, torch.tensor([4, 1], { dtype: "int64" })) // tensor([16,  6])
 */
export function bitwiseLeftShift(x: Tensor | number, other: Tensor | number): Tensor {
  return bits.leftShift<Tensor>(x, other);
}

/**
 * ⌊x/2^other⌋, of each pair of whole numbers. Shapes broadcast, dtypes are promoted.
 *
 * @throws E-DTYPE-001 for floats; E-SHAPE-001 for shapes that do not broadcast
 * @example
 * const a = torch.tensor([16, -5], { dtype: "int64" });
 * torch.bitwiseRightShift(a, torch.tensor([2, 1], { dtype: "int64" })) // tensor([ 4, -3])
 */
export function bitwiseRightShift(x: Tensor | number, other: Tensor | number): Tensor {
  return bits.rightShift<Tensor>(x, other);
}

/**
 * The greatest common divisor of each pair of whole numbers. Shapes broadcast, dtypes are promoted.
 *
 * @throws E-DTYPE-001 for floats; E-SHAPE-001 for shapes that do not broadcast
 * @example
 * const a = torch.tensor([12, 7], { dtype: "int64" });
 * torch.gcd(a, torch.tensor([18, 0], { dtype: "int64" })) // tensor([6, 7])
 */
export function gcd(x: Tensor, other: Tensor): Tensor {
  checkTensor("gcd", say("the other", "el otro"), other);
  return bits.gcd<Tensor>(self("gcd", x), other);
}

/**
 * The least common multiple of each pair of whole numbers. Shapes broadcast, dtypes are promoted.
 *
 * @throws E-DTYPE-001 for floats; E-SHAPE-001 for shapes that do not broadcast
 * @example
 * const a = torch.tensor([4, 7], { dtype: "int64" });
 * torch.lcm(a, torch.tensor([6, 0], { dtype: "int64" })) // tensor([12,  0])
 */
export function lcm(x: Tensor, other: Tensor): Tensor {
  checkTensor("lcm", say("the other", "el otro"), other);
  return bits.lcm<Tensor>(self("lcm", x), other);
}
