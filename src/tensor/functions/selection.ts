import { integer } from "../../core/constraints.js";
import type { DType } from "../../core/dtype.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import * as masked from "../ops/masked.js";
import * as writing from "../ops/scatter.js";
import {
  type AccumulateArguments,
  accumulates,
  includesSelf,
  type ScatterOptions,
  type ScatterReduceOptions,
  scattered,
} from "../selectionArguments.js";
import * as subscript from "../subscript.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** Elements chosen and replaced by indices and masks, in new tensors. */

/**
 * The source, a tensor or a number, written where an index says, in a new tensor: out[i][index[i][j]] = src[i][j] for `dim` 1. Of several
 * that meet, the last stays; with `reduce` they are added or multiplied.
 *
 * index: int64, of as many dimensions as x; src: the index's shape or larger, x's dtype; result: x's shape and dtype.
 *
 * @throws E-INDEX-001 for an index outside; E-SHAPE-006 for shapes that do not fit; E-DTYPE-002 for a source of another dtype
 * @example
 * const index = torch.tensor([2, 0], { dtype: "int64" });
 * torch.zeros(3).scatter(0, index, torch.tensor([1, 2])) // tensor([2., 0., 1.])
 * torch.zeros(3).scatter(0, index, 5) // tensor([5., 0., 5.])
 */
export function scatter<D extends DType>(
  x: Tensor<D>,
  dim: number,
  index: Tensor,
  src: Tensor | number,
  options?: ScatterOptions,
): Tensor<D> {
  return scattered(self("scatter", x), dim, index, src, options) as Tensor<D>;
}

/**
 * The source folded with x where an index says, in a new tensor.
 *
 * index: int64, of as many dimensions as x; src: the index's shape or larger, x's dtype; result: x's shape and dtype.
 *
 * @param reduce "sum", "prod", "mean", "amax" or "amin"
 * @throws E-INDEX-001 for an index outside; E-SHAPE-006 for shapes that do not fit; E-ARG-002 for another reduction
 * @example
 * const index = torch.tensor([0, 0, 1], { dtype: "int64" });
 * torch.ones(2).scatterReduce(0, index, torch.tensor([2, 3, 4]), "prod") // tensor([6., 4.])
 * torch.ones(2).scatterReduce(0, index, torch.tensor([2, 3, 4]), "mean", { includeSelf: false }) // tensor([2.5000, 4.0000])
 */
export function scatterReduce<D extends DType>(
  x: Tensor<D>,
  dim: number,
  index: Tensor,
  src: Tensor,
  reduce: writing.ScatterReduction,
  options?: ScatterReduceOptions,
): Tensor<D> {
  const include = includesSelf("scatterReduce", options);
  return writing.scatterReduce<Tensor>(
    self("scatterReduce", x),
    dim,
    index,
    src,
    reduce,
    include,
  ) as Tensor<D>;
}

/**
 * Row k of the source in the place of row index[k] of x along `dim`, in a new tensor.
 *
 * index: int64, [k]; source: x's shape with k along `dim`, x's dtype.
 *
 * @throws E-INDEX-001 for an index outside; E-SHAPE-006 for shapes that do not fit; E-DTYPE-002 for a source of another dtype
 * @example
 * torch.zeros(3).indexCopy(0, torch.tensor([2, 0], { dtype: "int64" }), torch.tensor([1, 2])) // tensor([2., 0., 1.])
 */
export function indexCopy<D extends DType>(
  x: Tensor<D>,
  dim: number,
  index: Tensor,
  source: Tensor,
): Tensor<D> {
  return writing.indexCopy<Tensor>(self("indexCopy", x), dim, index, source) as Tensor<D>;
}

/**
 * One value, a number or a scalar, at the positions `index` along `dim`, in a new tensor. Positions below 0 count from the end.
 *
 * @throws E-INDEX-001 for an index outside; E-SHAPE-006 for a value with dimensions
 * @example
 * torch.zeros(3).indexFill(0, torch.tensor([0, -1], { dtype: "int64" }), 7) // tensor([7., 0., 7.])
 */
export function indexFill<D extends DType>(
  x: Tensor<D>,
  dim: number,
  index: Tensor,
  value: Tensor | number,
): Tensor<D> {
  return writing.indexFill<Tensor>(self("indexFill", x), dim, index, value) as Tensor<D>;
}

/**
 * Rows of the source folded with the rows of x along `dim` that the index names, in a new tensor.
 *
 * index: int64, [k]; source: x's shape with k along `dim`, x's dtype.
 *
 * @param reduce "prod", "mean", "amax" or "amin"
 * @throws E-INDEX-001 for an index outside; E-SHAPE-006 for shapes that do not fit; E-ARG-002 for another reduction
 * @example
 * torch.ones(2).indexReduce(0, torch.tensor([1, 1], { dtype: "int64" }), torch.tensor([2, 3]), "prod") // tensor([1., 6.])
 */
export function indexReduce<D extends DType>(
  x: Tensor<D>,
  dim: number,
  index: Tensor,
  source: Tensor,
  reduce: "prod" | "mean" | "amax" | "amin",
  options?: ScatterReduceOptions,
): Tensor<D> {
  const include = includesSelf("indexReduce", options);
  return writing.indexReduce<Tensor>(
    self("indexReduce", x),
    dim,
    index,
    source,
    reduce,
    include,
  ) as Tensor<D>;
}

/**
 * Values at the positions that tensors name together, one a dimension (null: all of it), in a new tensor; they broadcast. With
 * `accumulate` they are added, as often as a position is named.
 *
 * @throws E-INDEX-001 for an index outside; E-SHAPE-007 for values that do not broadcast; E-DTYPE-002 for values of another dtype
 * @example
 * const [i, j] = [torch.tensor([0, 1], { dtype: "int64" }), torch.tensor([1, 1], { dtype: "int64" })];
 * torch.zeros(2, 2).indexPut([i, j], torch.tensor([5, 6]))
 * // tensor([[0., 5.],
 * //         [0., 6.]])
 */
export function indexPut<D extends DType>(
  x: Tensor<D>,
  indices: readonly (Tensor | null)[],
  values: Tensor,
  ...options: AccumulateArguments
): Tensor<D> {
  return subscript.indexPut(x, indices, values, accumulates("indexPut", options));
}

/**
 * Elements by their places among all, row by row, in the shape of the index. Places below 0 count from the end.
 *
 * @throws E-INDEX-001 for an index outside; E-DTYPE-001 for one that is no int64
 * @example
 * torch.tensor([[1, 2], [3, 4]]).take(torch.tensor([0, -1], { dtype: "int64" })) // tensor([1., 4.])
 */
export function take<D extends DType>(x: Tensor<D>, index: Tensor): Tensor<D> {
  return masked.take<Tensor>(self("take", x), index) as Tensor<D>;
}

/**
 * The elements of the source at places among all of x, row by row, in a new tensor; with `accumulate` they are added.
 *
 * @throws E-INDEX-001 for an index outside; E-SHAPE-006 for a source of another number of elements; E-DTYPE-002 for one of another dtype
 * @example
 * torch.zeros(2, 2).put(torch.tensor([1, 2], { dtype: "int64" }), torch.tensor([5, 6]))
 * // tensor([[0., 5.],
 * //         [6., 0.]])
 */
export function put<D extends DType>(
  x: Tensor<D>,
  index: Tensor,
  source: Tensor,
  ...options: AccumulateArguments
): Tensor<D> {
  return masked.put<Tensor>(self("put", x), index, source, accumulates("put", options)) as Tensor<D>;
}

export interface TakeOptions {
  /** The dimension. Default: all elements as one row. */
  dim?: number | null;
}
const TAKE = /* @__PURE__ */ signature<TakeOptions>("takeAlongDim", {
  dim: /* @__PURE__ */ parameter(null, /* @__PURE__ */ integer()),
});

/**
 * Elements by positions along `dim`, as argsort or argmax with `keepdim` give them; the other dimensions broadcast.
 *
 * @throws E-INDEX-001 for an index outside; E-DTYPE-001 for one that is no int64; E-SHAPE-006 for another number of dimensions
 * @example
 * const x = torch.tensor([[1, 3], [4, 2]]);
 * x.takeAlongDim(x.argmax(1, { keepdim: true }), 1)
 * // tensor([[3.],
 * //         [4.]])
 */
export function takeAlongDim<D extends DType>(
  x: Tensor<D>,
  indices: Tensor,
  ...options: Called<[dim?: number | null], TakeOptions, ["dim"]>
): Tensor<D> {
  const { dim } = TAKE.read(options);
  return masked.takeAlongDim<Tensor>(self("takeAlongDim", x), indices, dim) as Tensor<D>;
}

/**
 * The elements where a mask holds, as one row. x and mask broadcast. Reads the mask.
 *
 * @throws E-DTYPE-001 for a mask that is no bool; E-SHAPE-001 for shapes that do not broadcast
 * @example
 * const x = torch.tensor([-1, 2, 3]);
 * x.maskedSelect(x.gt(0)) // tensor([2., 3.])
 */
export function maskedSelect<D extends DType>(x: Tensor<D>, mask: Tensor): Tensor<D> {
  return masked.maskedSelect<Tensor>(self("maskedSelect", x), mask) as Tensor<D>;
}

/**
 * x with one value, a number or a scalar, where a mask holds. x and mask broadcast; the dtype is x's.
 *
 * @throws E-DTYPE-001 for a mask that is no bool; E-SHAPE-006 for a value with dimensions
 * @example
 * const x = torch.tensor([-1, 2, 3]);
 * x.maskedFill(x.lt(0), 0) // tensor([0., 2., 3.])
 */
export function maskedFill<D extends DType>(x: Tensor<D>, mask: Tensor, value: Tensor | number): Tensor<D> {
  return masked.maskedFill<Tensor>(self("maskedFill", x), mask, value) as Tensor<D>;
}

/**
 * x with the elements of the source, in order, where a mask holds. x and mask broadcast. Reads the mask.
 *
 * @throws E-DTYPE-001 for a mask that is no bool; E-SHAPE-006 for a source with too few elements; E-DTYPE-002 for one of another dtype
 * @example
 * const x = torch.tensor([-1, 2, -3]);
 * x.maskedScatter(x.lt(0), torch.tensor([7, 8])) // tensor([7., 2., 8.])
 */
export function maskedScatter<D extends DType>(x: Tensor<D>, mask: Tensor, source: Tensor): Tensor<D> {
  return masked.maskedScatter<Tensor>(self("maskedScatter", x), mask, source) as Tensor<D>;
}
