import { keepdimOf } from "../arguments.js";
import * as broadcast from "../ops/broadcast.js";
import * as reduce from "../ops/reduce.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** Folds over the given dimensions, all where none are given. */

/** Options of what folds dimensions. */
export interface FoldOptions {
  /** Keep the folded dimensions with size 1. Default false. */
  keepdim?: boolean;
}

/** One dimension, several, or all (null). */
export type Dims = number | readonly number[] | null;

/**
 * Σ x over the given dimensions, all where none are given; whole numbers and bool give int64.
 *
 * x: any shape; result: x's shape without the given dimensions (of size 1 with `keepdim`).
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-SHAPE-003 for one given twice
 * @example
 * const x = torch.tensor([[1, 2], [3, 4]]);
 * x.sum() // tensor(10.)
 * x.sum(0) // tensor([4., 6.])
 * x.sum(1, { keepdim: true }).shape // [2, 1]
 */
export function sum(x: Tensor, dim?: Dims, options?: FoldOptions): Tensor {
  return broadcast.sum(self("sum", x), dim, keepdimOf("sum", options));
}

/**
 * The mean over the given dimensions, all where none are given. Floats only, as in PyTorch.
 *
 * x: any shape; result: x's shape without the given dimensions (of size 1 with `keepdim`), of x's dtype.
 *
 * @throws E-DTYPE-001 for whole numbers; E-SHAPE-002 for a dimension that x does not have; E-SHAPE-003 for one given twice
 * @example
 * torch.mean(torch.tensor([[1, 2], [3, 4]]), 1) // tensor([1.5000, 3.5000])
 */
export function mean(x: Tensor, dim?: Dims, options?: FoldOptions): Tensor {
  return reduce.mean(self("mean", x), dim, keepdimOf("mean", options));
}

/**
 * The position (int64) of the largest element along `dim`, or in the flattened tensor: the first of equals; NaN wins.
 *
 * x: any shape; result: x's shape without dim (of size 1 with `keepdim`), or a scalar.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-SHAPE-006 where there is nothing to choose from
 * @example
 * torch.argmax(torch.tensor([[1, 3], [2, 0]]), 1) // tensor([1, 0])
 */
export function argmax(x: Tensor, dim?: number | null, options?: FoldOptions): Tensor<"int64"> {
  return reduce.argmax(self("argmax", x), dim, keepdimOf("argmax", options)) as Tensor<"int64">;
}

/**
 * The position (int64) of the smallest element along `dim`, or in the flattened tensor: the first of equals; NaN wins.
 *
 * x: any shape; result: x's shape without dim (of size 1 with `keepdim`), or a scalar.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-SHAPE-006 where there is nothing to choose from
 * @example
 * torch.argmin(torch.tensor([[1, 3], [2, 0]]), 1) // tensor([0, 1])
 */
export function argmin(x: Tensor, dim?: number | null, options?: FoldOptions): Tensor<"int64"> {
  return reduce.argmin(self("argmin", x), dim, keepdimOf("argmin", options)) as Tensor<"int64">;
}
