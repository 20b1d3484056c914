import * as compare from "../ops/compare.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** Comparisons of each pair: bool tensors. */

type Bool = Tensor<"bool">;

/** x = other */
export function eq(x: Tensor, other: Tensor | number): Tensor<"bool"> {
  return compare.eq<Tensor>(self("eq", x), other) as Bool;
}

/** x ≠ other */
export function ne(x: Tensor, other: Tensor | number): Tensor<"bool"> {
  return compare.ne<Tensor>(self("ne", x), other) as Bool;
}

/** x < other */
export function lt(x: Tensor, other: Tensor | number): Tensor<"bool"> {
  return compare.lt<Tensor>(self("lt", x), other) as Bool;
}

/** x ≤ other */
export function le(x: Tensor, other: Tensor | number): Tensor<"bool"> {
  return compare.le<Tensor>(self("le", x), other) as Bool;
}

/** x > other */
export function gt(x: Tensor, other: Tensor | number): Tensor<"bool"> {
  return compare.gt<Tensor>(self("gt", x), other) as Bool;
}

/** x ≥ other */
export function ge(x: Tensor, other: Tensor | number): Tensor<"bool"> {
  return compare.ge<Tensor>(self("ge", x), other) as Bool;
}

/** Whether x is 0. */
export function logicalNot(x: Tensor): Tensor<"bool"> {
  return compare.logicalNot<Tensor>(self("logicalNot", x)) as Bool;
}
