import type { DType } from "../../core/dtype.js";
import { keepdimOf } from "../arguments.js";
import * as reduce from "../ops/reduce.js";
import type { Tensor } from "../tensor.js";
import type { Dims, FoldOptions } from "./reduce.js";
import { self } from "./self.js";

/** Extremes over dimensions, without their positions. */

/**
 * The largest element over the given dimensions, all where none are given; NaN wins.
 *
 * x: any shape; result: x's shape without the given dimensions (of size 1 with `keepdim`), of x's dtype.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-SHAPE-003 for one given twice; E-SHAPE-006 where there is
 * nothing to choose from
 * @example
 * torch.amax(torch.tensor([[1, 3], [2, 0]]), 1) // tensor([3., 2.])
 */
export function amax<D extends DType>(x: Tensor<D>, dim?: Dims, options?: FoldOptions): Tensor<D> {
  return reduce.amax(self("amax", x), dim, keepdimOf("amax", options));
}

/**
 * The smallest element over the given dimensions, all where none are given; NaN wins.
 *
 * x: any shape; result: x's shape without the given dimensions (of size 1 with `keepdim`), of x's dtype.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-SHAPE-003 for one given twice; E-SHAPE-006 where there is
 * nothing to choose from
 * @example
 * torch.amin(torch.tensor([[1, 3], [2, 0]]), 1) // tensor([1., 0.])
 */
export function amin<D extends DType>(x: Tensor<D>, dim?: Dims, options?: FoldOptions): Tensor<D> {
  return reduce.amin(self("amin", x), dim, keepdimOf("amin", options));
}
