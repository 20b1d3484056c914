import * as compare from "../ops/compare.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** Comparisons of each pair: bool tensors. */

type Bool = Tensor<"bool">;

/**
 * Whether x = other, of each pair: bool. Shapes broadcast.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.tensor([1, 2, 3]).eq(2) // tensor([False, True, False])
 */
export function eq(x: Tensor, other: Tensor | number): Tensor<"bool"> {
  return compare.eq<Tensor>(self("eq", x), other) as Bool;
}

/**
 * Whether x ≠ other, of each pair: bool. Shapes broadcast.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.tensor([1, 2, 3]).ne(2) // tensor([ True, False,  True])
 */
export function ne(x: Tensor, other: Tensor | number): Tensor<"bool"> {
  return compare.ne<Tensor>(self("ne", x), other) as Bool;
}

/**
 * Whether x < other, of each pair: bool. Shapes broadcast.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.tensor([1, 2, 3]).lt(2) // tensor([ True, False, False])
 */
export function lt(x: Tensor, other: Tensor | number): Tensor<"bool"> {
  return compare.lt<Tensor>(self("lt", x), other) as Bool;
}

/**
 * Whether x ≤ other, of each pair: bool. Shapes broadcast.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.tensor([1, 2, 3]).le(2) // tensor([ True,  True, False])
 */
export function le(x: Tensor, other: Tensor | number): Tensor<"bool"> {
  return compare.le<Tensor>(self("le", x), other) as Bool;
}

/**
 * Whether x > other, of each pair: bool. Shapes broadcast.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.tensor([1, 2, 3]).gt(2) // tensor([False, False,  True])
 */
export function gt(x: Tensor, other: Tensor | number): Tensor<"bool"> {
  return compare.gt<Tensor>(self("gt", x), other) as Bool;
}

/**
 * Whether x ≥ other, of each pair: bool. Shapes broadcast.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * torch.tensor([1, 2, 3]).ge(2) // tensor([False,  True,  True])
 */
export function ge(x: Tensor, other: Tensor | number): Tensor<"bool"> {
  return compare.ge<Tensor>(self("ge", x), other) as Bool;
}

/**
 * Whether each element is 0: bool, of x's shape.
 *
 * @example
 * torch.logicalNot(torch.tensor([0, 2])) // tensor([ True, False])
 */
export function logicalNot(x: Tensor): Tensor<"bool"> {
  return compare.logicalNot<Tensor>(self("logicalNot", x)) as Bool;
}
