import { boolean } from "../../core/constraints.js";
import type { DType } from "../../core/dtype.js";
import { type Called, keyword, parameter, signature } from "../../core/parameters.js";
import { keepdimOf } from "../arguments.js";
import { dimensions, dtypeName } from "../kinds.js";
import * as broadcast from "../ops/broadcast.js";
import { cast } from "../ops/cast.js";
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

/** What sums and means take. */
export interface TotalOptions extends FoldOptions {
  /** The dimensions. Default null: all. */
  dim?: Dims;
  /** The dtype to compute in. Default x's; of sums of whole numbers and bool int64. */
  dtype?: DType | null;
}

export type TotalArguments = Called<[dim?: Dims, keepdim?: boolean], TotalOptions, ["dim", "keepdim"]>;

const SUM = signature<TotalOptions>("sum", {
  dim: parameter(null, dimensions),
  keepdim: parameter(false, boolean),
  dtype: keyword(null, dtypeName),
});

/** Whether there is nothing but a dimension: no object to read, which every training step would pay for. */
const isDirect = (args: readonly unknown[]): args is [Dims?] =>
  args.length === 0 || (args.length === 1 && typeof args[0] === "number");

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
 * x.sum({ dtype: "float64" }) // tensor(10., dtype=torch.float64)
 */
export function sum(x: Tensor, ...args: TotalArguments): Tensor {
  if (isDirect(args)) return broadcast.sum(self("sum", x), args[0]);
  const { dim, keepdim, dtype } = SUM.read(args);
  self("sum", x);
  const total = broadcast.sum(dtype === null ? x : cast<Tensor>(x, dtype), dim, keepdim);
  return dtype === null ? total : cast(total, dtype);
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
export function mean(x: Tensor, ...args: TotalArguments): Tensor {
  if (isDirect(args)) return reduce.mean(self("mean", x), args[0]);
  const { dim, keepdim, dtype } = SUM.read(args, "mean");
  self("mean", x);
  return reduce.mean(dtype === null ? x : cast<Tensor>(x, dtype), dim, keepdim);
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
