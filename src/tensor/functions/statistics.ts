import { boolean, integer, number, oneOf } from "../../core/constraints.js";
import type { DType } from "../../core/dtype.js";
import { type Called, keyword, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { checkTensor } from "../arguments.js";
import { anyNumber, dimensions, dtypeName } from "../kinds.js";
import { cast } from "../ops/cast.js";
import { MinMax } from "../ops/extremes.js";
import * as reduce from "../ops/reduce.js";
import * as statistics from "../ops/statistics.js";
import type { Tensor } from "../tensor.js";
import { type VarArguments, type VarOptions, varianceOf } from "../varOptions.js";
import type { Dims } from "./reduce.js";
import { self } from "./self.js";

export type { VarArguments, VarOptions };

/** Products, variances, norms, and questions about all elements. */

export interface ProdOptions {
  /** The dimension. Default null: all elements. */
  dim?: number | null;
  /** Keep the folded dimensions with size 1. Default false. */
  keepdim?: boolean;
  /** The dtype to compute in. Default x's; of whole numbers and bool int64. */
  dtype?: DType | null;
}

const PROD = signature<ProdOptions>("prod", {
  dim: parameter(null, integer()),
  keepdim: parameter(false, boolean),
  dtype: keyword(null, dtypeName),
});

/**
 * Π x along `dim`, or of all elements; whole numbers and bool give int64.
 *
 * x: any shape; result: x's shape without the dimension (of size 1 with `keepdim`), or a scalar.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have
 * @example
 * const x = torch.tensor([[1, 2], [3, 4]]);
 * torch.prod(x) // tensor(24.)
 * x.prod(1) // tensor([ 2., 12.])
 */
export function prod(
  x: Tensor,
  ...options: Called<[dim?: number | null, keepdim?: boolean], ProdOptions, ["dim", "keepdim"]>
): Tensor {
  const { dim, keepdim, dtype } = PROD.read(options);
  return statistics.prod(self("prod", x), dim, keepdim, dtype);
}

/**
 * The variance over the given dimensions, all where none are given: Σ (x − mean)² / (n − correction).
 *
 * x: floats of any shape; result: x's shape without the given dimensions (of size 1 with `keepdim`).
 *
 * @throws E-DTYPE-001 for whole numbers; E-SHAPE-002 for a dimension that x does not have
 * @example
 * const x = torch.tensor([[1, 2], [3, 6]]);
 * torch.var(x) // tensor(4.6667)
 * x.var(1, { correction: 0 }) // tensor([0.2500, 2.2500])
 */
function variance(x: Tensor, ...options: VarArguments): Tensor {
  return statistics.variance(...varianceOf("var", x, options));
}

export { variance as var };

/**
 * The standard deviation over the given dimensions, the root of `var`; at 0 its slope is 0, as in PyTorch.
 *
 * x: floats of any shape; result: x's shape without the given dimensions (of size 1 with `keepdim`).
 *
 * @throws E-DTYPE-001 for whole numbers; E-SHAPE-002 for a dimension that x does not have
 * @example
 * torch.std(torch.tensor([1, 2, 3, 4])) // tensor(1.2910)
 */
export function std(x: Tensor, ...options: VarArguments): Tensor {
  return statistics.deviation(...varianceOf("std", x, options));
}

export interface NormOptions {
  /** The order: a number, "fro" (the same as 2), or ±∞ for the extreme of |x|. Default "fro". */
  p?: number | "fro" | null;
  /** The dimensions. Default null: all. */
  dim?: Dims;
  /** Keep the folded dimensions with size 1. Default false. */
  keepdim?: boolean;
  /** The dtype to compute in. Default x's. */
  dtype?: DType | null;
}

const NORM = signature<NormOptions>("norm", {
  p: parameter("fro", anyNumber, oneOf("fro")),
  dim: parameter(null, dimensions),
  keepdim: parameter(false, boolean),
  dtype: keyword(null, dtypeName),
});

/**
 * (Σ |x|ᵖ)^(1/p) over the given dimensions, all where none are given. For p = 0: how many elements are not 0.
 *
 * x: floats of any shape; result: x's shape without the given dimensions (of size 1 with `keepdim`).
 *
 * @throws E-DTYPE-001 for whole numbers; E-SHAPE-002 for a dimension that x does not have; E-SHAPE-006 for no elements and an infinite
 * or negative order
 * @example
 * const x = torch.tensor([[3, -4], [0, 5]]);
 * x.norm(2, 1) // tensor([5., 5.])
 * torch.norm(x, 1) // tensor(12.)
 * torch.norm(x, Infinity) // tensor(5.)
 */
export function norm(
  x: Tensor,
  ...options: Called<
    [p?: number | "fro" | null, dim?: Dims, keepdim?: boolean],
    NormOptions,
    ["p", "dim", "keepdim"]
  >
): Tensor {
  const { p, dim, keepdim, dtype } = NORM.read(options);
  self("norm", x);
  const order = typeof p === "number" ? p : 2;
  return statistics.norm(dtype === null ? x : cast<Tensor>(x, dtype), order, dim, keepdim);
}

export interface OverDimsOptions {
  /** The dimensions. Default null: all. */
  dim?: Dims;
  /** Keep the folded dimensions with size 1. Default false. */
  keepdim?: boolean;
}

export type OverDimsArguments = Called<[dim?: Dims, keepdim?: boolean], OverDimsOptions, ["dim", "keepdim"]>;

const DIM = signature<OverDimsOptions>("any", {
  dim: parameter(null, dimensions),
  keepdim: parameter(false, boolean),
});

/**
 * Whether any element over the given dimensions is not 0: bool (uint8 of uint8). NaN is not 0; of no elements none is.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have
 * @example
 * const x = torch.tensor([[0, 2], [0, 0]]);
 * torch.any(x) // tensor(True)
 * x.any(1) // tensor([ True, False])
 */
export function any(x: Tensor, ...options: OverDimsArguments): Tensor {
  const { dim, keepdim } = DIM.read(options, "any");
  return statistics.any(self("any", x), dim, keepdim);
}

/**
 * Whether all elements over the given dimensions are not 0: bool (uint8 of uint8). Of no elements, all are.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have
 * @example
 * torch.all(torch.tensor([[1, 2], [0, 3]]), 1) // tensor([ True, False])
 */
export function all(x: Tensor, ...options: OverDimsArguments): Tensor {
  const { dim, keepdim } = DIM.read(options, "all");
  return statistics.all(self("all", x), dim, keepdim);
}

/**
 * ln Σ eˣ over the given dimensions, without overflow. Whole numbers give float32.
 *
 * x: any shape; result: x's shape without the given dimensions (of size 1 with `keepdim`).
 *
 * @throws E-SHAPE-002 for a dimension that x does not have
 * @example
 * torch.logsumexp(torch.tensor([1000, 1000]), 0) // tensor(1000.6932)
 */
export function logsumexp(
  x: Tensor,
  ...options: Called<
    [dim: number | readonly number[], keepdim?: boolean],
    LogsumexpOptions,
    ["dim", "keepdim"]
  >
): Tensor {
  const { dim, keepdim } = LOGSUMEXP.read(options);
  return statistics.logsumexp(self("logsumexp", x), dim, keepdim);
}

export interface LogsumexpOptions {
  /** The dimensions. */
  dim: number | readonly number[];
  /** Keep the folded dimensions with size 1. Default false. */
  keepdim?: boolean;
}

const LOGSUMEXP = signature<LogsumexpOptions>("logsumexp", {
  dim: parameter(REQUIRED, dimensions),
  keepdim: parameter(false, boolean),
});

export interface NanSumOptions extends OverDimsOptions {
  /** The dtype to compute in. Default x's. */
  dtype?: DType | null;
}

type NanSumArguments = Called<[dim?: Dims, keepdim?: boolean], NanSumOptions, ["dim", "keepdim"]>;

const NANSUM = signature<NanSumOptions>("nansum", {
  dim: parameter(null, dimensions),
  keepdim: parameter(false, boolean),
  dtype: keyword(null, dtypeName),
});

/**
 * The sum over the given dimensions of all elements that are not NaN.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have
 * @example
 * torch.nansum(torch.tensor([1, NaN, 2])) // tensor(3.)
 */
export function nansum(x: Tensor, ...options: NanSumArguments): Tensor {
  const { dim, keepdim, dtype } = NANSUM.read(options);
  return statistics.nansum(self("nansum", x), dim, keepdim, dtype);
}

/**
 * The mean over the given dimensions of all elements that are not NaN; NaN where there are none.
 *
 * @throws E-DTYPE-001 for whole numbers; E-SHAPE-002 for a dimension that x does not have
 * @example
 * torch.nanmean(torch.tensor([1, NaN, 2])) // tensor(1.5000)
 */
export function nanmean(x: Tensor, ...options: NanSumArguments): Tensor {
  const { dim, keepdim, dtype } = NANSUM.read(options, "nanmean");
  return statistics.nanmean(self("nanmean", x), dim, keepdim, dtype);
}

export interface CountOptions {
  /** The dimensions. Default null: all. */
  dim?: Dims;
}

const COUNT = signature<CountOptions>("countNonzero", { dim: parameter(null, dimensions) });

/**
 * How many elements over the given dimensions are not 0: int64.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have
 * @example
 * torch.countNonzero(torch.tensor([[0, 2], [1, 3]]), 1) // tensor([1, 2])
 */
export function countNonzero(
  x: Tensor,
  ...options: Called<[dim?: Dims], CountOptions, ["dim"]>
): Tensor<"int64"> {
  const { dim } = COUNT.read(options);
  return statistics.countNonzero<Tensor>(self("countNonzero", x), dim) as Tensor<"int64">;
}

export interface AminmaxOptions {
  /** The dimension. Default null: all elements. */
  dim?: number | null;
  /** Keep the folded dimension with size 1. Default false. */
  keepdim?: boolean;
}

const AMINMAX = signature<AminmaxOptions>("aminmax", {
  dim: keyword(null, integer()),
  keepdim: keyword(false, boolean),
});

/**
 * `{ min, max }`, the smallest and the largest element along `dim` or of all; NaN wins.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-SHAPE-006 where there is nothing to choose from
 * @example
 * const { min, max } = torch.aminmax(torch.tensor([2, -1, 5]));
 * min // tensor(-1.)
 * max // tensor(5.)
 */
export function aminmax(x: Tensor, ...options: Called<[], AminmaxOptions, []>): MinMax<Tensor> {
  const { dim, keepdim } = AMINMAX.read(options);
  self("aminmax", x);
  return new MinMax(reduce.amin(x, dim, keepdim), reduce.amax(x, dim, keepdim));
}

export interface DistOptions {
  /** The order of the norm. Default 2. */
  p?: number;
}

const DIST = signature<DistOptions>("dist", { p: parameter(2, anyNumber) });

/**
 * ‖x − other‖ₚ, a scalar. Shapes broadcast.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast; E-DTYPE-001 for whole numbers
 * @example
 * torch.dist(torch.tensor([0, 0]), torch.tensor([3, 4])) // tensor(5.)
 */
export function dist(x: Tensor, other: Tensor, ...options: Called<[p?: number], DistOptions, ["p"]>): Tensor {
  const { p } = DIST.read(options);
  checkTensor("dist", "other", other);
  return statistics.dist(self("dist", x), other, p);
}

export interface RenormOptions {
  /** The order of the norm. */
  p: number;
  /** The dimension whose rows are looked at one by one. */
  dim: number;
  /** The largest norm that a row may have. */
  maxnorm: number;
}

export type RenormArguments = Called<
  [p: number, dim: number, maxnorm: number],
  RenormOptions,
  ["p", "dim", "maxnorm"]
>;

const RENORM = signature<RenormOptions>("renorm", {
  p: parameter(REQUIRED, number(0)),
  dim: parameter(REQUIRED, integer()),
  maxnorm: parameter(REQUIRED, number(0)),
});

/**
 * Rows along `dim` whose p-norm is above `maxnorm`, made as long as that; the others as they are.
 *
 * @throws E-DTYPE-001 for whole numbers; E-SHAPE-002 for a dimension that x does not have
 * @example
 * torch.renorm(torch.tensor([[3, 4], [0.3, 0.4]]), 2, 0, 1)
 * // tensor([[0.6000, 0.8000],
 * //         [0.3000, 0.4000]])
 */
export function renorm(x: Tensor, ...options: RenormArguments): Tensor {
  const { p, dim, maxnorm } = RENORM.read(options);
  return statistics.renorm(self("renorm", x), p, dim, maxnorm);
}
