import { checkBoolean } from "../../core/check.js";
import type { AlphaOptions } from "../functions/arithmetic.js";
import type { TriangleArguments } from "../functions/arrange.js";
import * as arrange from "../functions/arrange.js";
import * as indexing from "../functions/indexing.js";
import { becomes, fillInPlace, once } from "../inplace.js";
import * as masked from "../ops/masked.js";
import * as writing from "../ops/scatter.js";
import { mainDiagonal } from "../ops/strided.js";
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

/** Elements chosen by indices and masks, changed in place: each gives the tensor that it changed. */

/**
 * `scatter`, in place: the source, a tensor or a number, written where an index says; with `reduce` added or multiplied.
 *
 * @throws E-INDEX-001 for an index outside; E-SHAPE-006 for shapes that do not fit; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.zeros(3).scatter_(0, torch.tensor([2, 0], { dtype: "int64" }), 5) // tensor([5., 0., 5.])
 */
export function scatter_<T extends Tensor>(
  x: T,
  dim: number,
  index: Tensor,
  src: Tensor | number,
  options?: ScatterOptions,
): T {
  return becomes<Tensor>("scatter_", x, [src], (y) => scattered(y, dim, index, src, options)) as T;
}

/**
 * `scatterAdd`, in place: the source added where an index says.
 *
 * @throws E-INDEX-001 for an index outside; E-SHAPE-006 for shapes that do not fit; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.zeros(3).scatterAdd_(0, torch.tensor([0, 2, 2], { dtype: "int64" }), torch.tensor([1, 2, 3])) // tensor([1., 0., 5.])
 */
export function scatterAdd_<T extends Tensor>(x: T, dim: number, index: Tensor, source: Tensor): T {
  return becomes<Tensor>("scatterAdd_", x, [source], (y) => indexing.scatterAdd(y, dim, index, source)) as T;
}

/**
 * `scatterReduce`, in place: the source folded with what is there where an index says.
 *
 * @param reduce "sum", "prod", "mean", "amax" or "amin"
 * @throws E-INDEX-001 for an index outside; E-SHAPE-006 for shapes that do not fit; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.ones(2).scatterReduce_(0, torch.tensor([0, 0], { dtype: "int64" }), torch.tensor([2, 3]), "amax") // tensor([3., 1.])
 */
export function scatterReduce_<T extends Tensor>(
  x: T,
  dim: number,
  index: Tensor,
  src: Tensor,
  reduce: writing.ScatterReduction,
  options?: ScatterReduceOptions,
): T {
  const include = includesSelf("scatterReduce_", options);
  return becomes<Tensor>("scatterReduce_", x, [src], (y) =>
    writing.scatterReduce(y, dim, index, src, reduce, include),
  ) as T;
}

/**
 * `indexAdd`, in place: rows of the source, times alpha, added to the rows that the index names.
 *
 * @throws E-INDEX-001 for an index outside; E-SHAPE-006 for shapes that do not fit; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.zeros(3).indexAdd_(0, torch.tensor([1, 1], { dtype: "int64" }), torch.tensor([2, 3])) // tensor([0., 5., 0.])
 */
export function indexAdd_<T extends Tensor>(
  x: T,
  dim: number,
  index: Tensor,
  source: Tensor,
  options?: AlphaOptions,
): T {
  return becomes<Tensor>("indexAdd_", x, [source], (y) =>
    indexing.indexAdd(y, dim, index, source, options),
  ) as T;
}

/**
 * `indexCopy`, in place: rows of the source in the place of the rows that the index names.
 *
 * @throws E-INDEX-001 for an index outside; E-SHAPE-006 for shapes that do not fit; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.zeros(3).indexCopy_(0, torch.tensor([2, 0], { dtype: "int64" }), torch.tensor([1, 2])) // tensor([2., 0., 1.])
 */
export function indexCopy_<T extends Tensor>(x: T, dim: number, index: Tensor, source: Tensor): T {
  return becomes<Tensor>("indexCopy_", x, [source], (y) => writing.indexCopy(y, dim, index, source)) as T;
}

/**
 * `indexFill`, in place: one value at the positions that the index names.
 *
 * @throws E-INDEX-001 for an index outside; E-SHAPE-006 for a value with dimensions; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.zeros(3).indexFill_(0, torch.tensor([0, -1], { dtype: "int64" }), 7) // tensor([7., 0., 7.])
 */
export function indexFill_<T extends Tensor>(x: T, dim: number, index: Tensor, value: Tensor | number): T {
  return becomes<Tensor>("indexFill_", x, [value], (y) => writing.indexFill(y, dim, index, value)) as T;
}

/**
 * `indexReduce`, in place: rows of the source folded with the rows that the index names.
 *
 * @param reduce "prod", "mean", "amax" or "amin"
 * @throws E-INDEX-001 for an index outside; E-SHAPE-006 for shapes that do not fit; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.ones(2).indexReduce_(0, torch.tensor([1, 1], { dtype: "int64" }), torch.tensor([2, 3]), "prod") // tensor([1., 6.])
 */
export function indexReduce_<T extends Tensor>(
  x: T,
  dim: number,
  index: Tensor,
  source: Tensor,
  reduce: "prod" | "mean" | "amax" | "amin",
  options?: ScatterReduceOptions,
): T {
  const include = includesSelf("indexReduce_", options);
  return becomes<Tensor>("indexReduce_", x, [source], (y) =>
    writing.indexReduce(y, dim, index, source, reduce, include),
  ) as T;
}

/**
 * `indexPut`, in place: values at the positions that tensors name together, replaced or added.
 *
 * @throws E-INDEX-001 for an index outside; E-SHAPE-007 for values that do not broadcast; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * const i = torch.tensor([0, 0], { dtype: "int64" });
 * torch.zeros(2).indexPut_([i], torch.tensor([5, 6]), { accumulate: true }) // tensor([11.,  0.])
 */
export function indexPut_<T extends Tensor>(
  x: T,
  indices: readonly (Tensor | null)[],
  values: Tensor,
  ...options: AccumulateArguments
): T {
  return subscript.indexPut_(x, indices, values, accumulates("indexPut_", options));
}

/**
 * `put`, in place: elements of the source at places among all, replaced or added.
 *
 * @throws E-INDEX-001 for an index outside; E-SHAPE-006 for a source of another size; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.zeros(3).put_(torch.tensor([1, -1], { dtype: "int64" }), torch.tensor([5, 6])) // tensor([0., 5., 6.])
 */
export function put_<T extends Tensor>(
  x: T,
  index: Tensor,
  source: Tensor,
  ...options: AccumulateArguments
): T {
  const accumulate = accumulates("put_", options);
  return becomes<Tensor>("put_", x, [source], (y) => masked.put(y, index, source, accumulate)) as T;
}

/**
 * `maskedFill`, in place: one value where a mask holds; the mask broadcasts to x's shape.
 *
 * @throws E-DTYPE-001 for a mask that is no bool; E-SHAPE-010 for a larger mask; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * const x = torch.tensor([-1, 2, 3]);
 * x.maskedFill_(x.lt(0), 0) // tensor([0., 2., 3.])
 */
export function maskedFill_<T extends Tensor>(x: T, mask: Tensor, value: Tensor | number): T {
  return becomes<Tensor>("maskedFill_", x, [value], (y) => masked.maskedFill(y, mask, value)) as T;
}

/**
 * `maskedScatter`, in place: the elements of the source, in order, where a mask holds.
 *
 * @throws E-DTYPE-001 for a mask that is no bool; E-SHAPE-006 for too few elements; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * const x = torch.tensor([-1, 2, -3]);
 * x.maskedScatter_(x.lt(0), torch.tensor([7, 8])) // tensor([7., 2., 8.])
 */
export function maskedScatter_<T extends Tensor>(x: T, mask: Tensor, source: Tensor): T {
  return becomes<Tensor>("maskedScatter_", x, [source], (y) => masked.maskedScatter(y, mask, source)) as T;
}

/**
 * `tril`, in place: zeros above a diagonal.
 *
 * @throws E-SHAPE-006 for less than two dimensions; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.ones(2, 2).tril_()
 * // tensor([[1., 0.],
 * //         [1., 1.]])
 */
export function tril_<T extends Tensor>(x: T, ...options: TriangleArguments): T {
  return becomes<Tensor>("tril_", x, [], (y) => arrange.tril(y, ...options)) as T;
}

/**
 * `triu`, in place: zeros below a diagonal.
 *
 * @throws E-SHAPE-006 for less than two dimensions; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.ones(2, 2).triu_({ diagonal: 1 })
 * // tensor([[0., 1.],
 * //         [0., 0.]])
 */
export function triu_<T extends Tensor>(x: T, ...options: TriangleArguments): T {
  return becomes<Tensor>("triu_", x, [], (y) => arrange.triu(y, ...options)) as T;
}

/**
 * One number on the main diagonal, in place; of more than two dimensions, which must be equal, where all positions are. `wrap`: in a tall
 * matrix the diagonal begins anew below.
 *
 * @throws E-SHAPE-006 for less than two dimensions, or more of different sizes; E-GRAD-005 for a leaf that requires a gradient
 * @example
 * torch.zeros(2, 2).fillDiagonal_(5)
 * // tensor([[5., 0.],
 * //         [0., 5.]])
 */
export function fillDiagonal_<T extends Tensor>(x: T, fillValue: number, wrap = false): T {
  checkBoolean("fillDiagonal_", "wrap", wrap);
  fillInPlace(once(mainDiagonal(x, wrap)), fillValue, "fillDiagonal_");
  return x;
}
