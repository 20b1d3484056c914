import { where as choose } from "../ops/compare.js";
import * as join from "../ops/join.js";
import type { Tensor } from "../tensor.js";

/** Functions that are no methods: of several tensors, or of a condition. */

/** The tensors one after the other along `dim` (default 0); the other sizes are equal, dtypes are promoted. */
export function cat(tensors: readonly Tensor[], dim = 0): Tensor {
  return join.cat(tensors, dim);
}

/** The tensors along a new dimension (default 0); their shapes are equal. */
export function stack(tensors: readonly Tensor[], dim = 0): Tensor {
  return join.stack(tensors, dim);
}

/** Elements of `a` where the condition holds, of `b` elsewhere. */
export function where(condition: Tensor, a: Tensor | number, b: Tensor | number): Tensor {
  return choose<Tensor>(condition, a as Tensor, b);
}
