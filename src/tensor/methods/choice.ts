import { where as choose } from "../ops/compare.js";
import type { Tensor } from "../tensor.js";

/** Methods whose function has another order of arguments. */

/** This tensor where the condition holds, `other` elsewhere. */
export function where(x: Tensor, condition: Tensor, other: Tensor | number): Tensor {
  return choose<Tensor>(condition, x, other);
}
