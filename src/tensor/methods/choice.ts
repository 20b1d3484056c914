import { where as choose } from "../ops/compare.js";
import { polygamma as derivativeOfDigamma } from "../ops/special.js";
import type { Tensor } from "../tensor.js";

/** Methods whose function has another order of arguments. */

/**
 * This tensor where the condition (bool) holds, `other` elsewhere. Shapes broadcast, dtypes are promoted.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * const x = torch.tensor([-1, 2]);
 * x.where(x.gt(0), 0) // tensor([0., 2.])
 */
export function where(x: Tensor, condition: Tensor, other: Tensor | number): Tensor {
  return choose<Tensor>(condition, x, other);
}

/**
 * The n-th derivative of `digamma`, of each element. Shape: x's; whole numbers give float32.
 *
 * @throws E-ARG-002 for an n below 0
 * @example
 * torch.tensor([1, 0.5]).polygamma(1) // tensor([1.6449, 4.9348])
 */
export function polygamma(x: Tensor, n: number): Tensor {
  return derivativeOfDigamma<Tensor>(n, x);
}
