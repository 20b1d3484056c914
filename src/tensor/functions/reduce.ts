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

/** Σ x; whole numbers and bool give int64. */
export function sum(x: Tensor, dim?: Dims, options?: FoldOptions): Tensor {
  return broadcast.sum(self("sum", x), dim, keepdimOf("sum", options));
}

/** The mean. Floats only, as in PyTorch. */
export function mean(x: Tensor, dim?: Dims, options?: FoldOptions): Tensor {
  return reduce.mean(self("mean", x), dim, keepdimOf("mean", options));
}

/** The position of the largest element along `dim`, or in the flattened tensor: the first of equals; NaN wins. */
export function argmax(x: Tensor, dim?: number | null, options?: FoldOptions): Tensor<"int64"> {
  return reduce.argmax(self("argmax", x), dim, keepdimOf("argmax", options)) as Tensor<"int64">;
}

/** The position of the smallest element along `dim`, or in the flattened tensor: the first of equals; NaN wins. */
export function argmin(x: Tensor, dim?: number | null, options?: FoldOptions): Tensor<"int64"> {
  return reduce.argmin(self("argmin", x), dim, keepdimOf("argmin", options)) as Tensor<"int64">;
}
