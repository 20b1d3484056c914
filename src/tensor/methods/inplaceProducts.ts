import { addbmm, addmm, addmv, addr, baddbmm, type SumOptions } from "../functions/products.js";
import { replaceInPlace } from "../replace.js";
import type { Tensor } from "../tensor.js";

/** Sums with products, in place: each gives the tensor that it changed. */

/**
 * `addmm`, in place.
 *
 * @throws E-SHAPE-005 for sizes that do not fit; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.zeros(1, 1).addmm_(torch.ones(1, 3), torch.ones(3, 1)) // tensor([[3.]])
 */
export function addmm_<T extends Tensor>(x: T, mat1: Tensor, mat2: Tensor, options?: SumOptions): T {
  return replaceInPlace("addmm_", x, [], (old) => addmm(old, mat1, mat2, options));
}

/**
 * `addmv`, in place.
 *
 * @throws E-SHAPE-005 for sizes that do not fit; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.ones(2).addmv_(torch.ones(2, 3), torch.ones(3)) // tensor([4., 4.])
 */
export function addmv_<T extends Tensor>(x: T, mat: Tensor, vec: Tensor, options?: SumOptions): T {
  return replaceInPlace("addmv_", x, [], (old) => addmv(old, mat, vec, options));
}

/**
 * `addr`, in place.
 *
 * @throws E-SHAPE-005 for sizes that do not fit; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.zeros(1, 2).addr_(torch.tensor([1]), torch.tensor([3, 4])) // tensor([[3., 4.]])
 */
export function addr_<T extends Tensor>(x: T, vec1: Tensor, vec2: Tensor, options?: SumOptions): T {
  return replaceInPlace("addr_", x, [], (old) => addr(old, vec1, vec2, options));
}

/**
 * `baddbmm`, in place.
 *
 * @throws E-SHAPE-005 for sizes that do not fit; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.zeros(2, 1, 1).baddbmm_(torch.ones(2, 1, 3), torch.ones(2, 3, 1)).sum() // tensor(6.)
 */
export function baddbmm_<T extends Tensor>(x: T, batch1: Tensor, batch2: Tensor, options?: SumOptions): T {
  return replaceInPlace("baddbmm_", x, [], (old) => baddbmm(old, batch1, batch2, options));
}

/**
 * `addbmm`, in place.
 *
 * @throws E-SHAPE-005 for sizes that do not fit; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.zeros(1, 1).addbmm_(torch.ones(2, 1, 3), torch.ones(2, 3, 1)) // tensor([[6.]])
 */
export function addbmm_<T extends Tensor>(x: T, batch1: Tensor, batch2: Tensor, options?: SumOptions): T {
  return replaceInPlace("addbmm_", x, [], (old) => addbmm(old, batch1, batch2, options));
}
