import { where as choose } from "../ops/compare.js";
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
