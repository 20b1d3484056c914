import type { DType } from "../../core/dtype.js";
import { factorOf } from "../arguments.js";
import * as indexing from "../ops/indexing.js";
import type { Tensor } from "../tensor.js";
import type { AlphaOptions } from "./arithmetic.js";
import { self } from "./self.js";

/** Reading and adding by index. */

/**
 * The elements that an index names along `dim`: out[i][j] = x[i][index[i][j]] for `dim` 1.
 *
 * index: int64, of as many dimensions as x and no larger sizes but along `dim`; result: the index's shape, x's dtype.
 *
 * @throws E-INDEX-001 for an index outside; E-DTYPE-001 for one that is not int64; E-SHAPE-006 for one of another shape;
 * E-SHAPE-002 for a dimension that x does not have
 * @example
 * const x = torch.tensor([[1, 2, 3], [4, 5, 6]]);
 * x.gather(1, torch.tensor([[2], [0]], { dtype: "int64" }))
 * // tensor([[3.],
 * //         [4.]])
 */
export function gather<D extends DType>(x: Tensor<D>, dim: number, index: Tensor): Tensor<D> {
  return indexing.gather<Tensor>(self("gather", x), dim, index) as Tensor<D>;
}

/**
 * Adds the source where an index says, in a new tensor: out[i][index[i][j]] += source[i][j] for `dim` 1.
 *
 * index: int64, of as many dimensions as x; source: the index's shape or larger (what the index does not name is not added), x's
 * dtype; result: x's shape and dtype.
 *
 * @throws E-INDEX-001 for an index outside; E-SHAPE-006 for shapes that do not fit; E-DTYPE-002 for a source of another dtype
 * @example
 * torch.zeros(3).scatterAdd(0, torch.tensor([0, 2, 2], { dtype: "int64" }), torch.tensor([1, 2, 3])) // tensor([1., 0., 5.])
 */
export function scatterAdd<D extends DType>(
  x: Tensor<D>,
  dim: number,
  index: Tensor,
  source: Tensor,
): Tensor<D> {
  return indexing.scatterAdd<Tensor>(self("scatterAdd", x), dim, index, source) as Tensor<D>;
}

/**
 * The positions `index` along `dim`, as a copy.
 *
 * index: int64, [k] or one number; result: x's shape with k along `dim`, x's dtype.
 *
 * @throws E-INDEX-001 for an index outside; E-DTYPE-001 for a bool index; E-SHAPE-006 for an index of more dimensions, or x
 * without any
 * @example
 * torch.tensor([10, 20, 30]).indexSelect(0, torch.tensor([2, 0], { dtype: "int64" })) // tensor([30., 10.])
 */
export function indexSelect<D extends DType>(x: Tensor<D>, dim: number, index: Tensor): Tensor<D> {
  return indexing.indexSelect<Tensor>(self("indexSelect", x), dim, index) as Tensor<D>;
}

/**
 * Row k of the source, times alpha (1 by default), is added to row index[k] of x along `dim`, in a new tensor.
 *
 * index: int64, [k]; source: x's shape with k along `dim`, x's dtype; result: x's shape and dtype.
 *
 * @throws E-INDEX-001 for an index outside; E-SHAPE-006 for shapes that do not fit; E-DTYPE-002 for a source of another dtype
 * @example
 * torch.zeros(3).indexAdd(0, torch.tensor([1, 1], { dtype: "int64" }), torch.tensor([2, 3])) // tensor([0., 5., 0.])
 */
export function indexAdd<D extends DType>(
  x: Tensor<D>,
  dim: number,
  index: Tensor,
  source: Tensor,
  options?: AlphaOptions,
): Tensor<D> {
  const alpha = factorOf("indexAdd", "alpha", options);
  return indexing.indexAdd<Tensor>(self("indexAdd", x), dim, index, source, alpha) as Tensor<D>;
}
