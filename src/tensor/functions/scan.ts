import { integer } from "../../core/constraints.js";
import type { DType } from "../../core/dtype.js";
import { type Called, keyword, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { dtypeName, someTensor } from "../kinds.js";
import type { Extremes } from "../ops/extremes.js";
import * as scan from "../ops/scan.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** Sums, products and extremes of all elements so far, and differences of neighbours. */

export interface CumulativeOptions {
  /** The dimension. */
  dim: number;
  /** The dtype to compute in. Default x's; of whole numbers and bool int64. */
  dtype?: DType | null;
}

export type CumulativeArguments = Called<[dim: number], CumulativeOptions, ["dim"]>;

const CUMULATIVE = signature<CumulativeOptions>("cumsum", {
  dim: parameter(REQUIRED, integer()),
  dtype: keyword(null, dtypeName),
});

/**
 * The sum of all elements so far, along `dim`; whole numbers and bool give int64. Shape: x's.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have
 * @example
 * torch.cumsum(torch.tensor([1, 2, 3]), 0) // tensor([1., 3., 6.])
 */
export function cumsum(x: Tensor, ...options: CumulativeArguments): Tensor {
  const { dim, dtype } = CUMULATIVE.read(options);
  return scan.cumsum(self("cumsum", x), dim, dtype);
}

/**
 * The product of all elements so far, along `dim`; whole numbers and bool give int64. Shape: x's.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have
 * @example
 * torch.cumprod(torch.tensor([1, 2, 3, 4]), 0) // tensor([ 1.,  2.,  6., 24.])
 */
export function cumprod(x: Tensor, ...options: CumulativeArguments): Tensor {
  const { dim, dtype } = CUMULATIVE.read(options, "cumprod");
  return scan.cumprod(self("cumprod", x), dim, dtype);
}

export interface AlongOptions {
  /** The dimension. */
  dim: number;
}

export type AlongArguments = Called<[dim: number], AlongOptions, ["dim"]>;

const ALONG = signature<AlongOptions>("cummax", { dim: parameter(REQUIRED, integer()) });

/**
 * `{ values, indices }`: the largest of all elements so far along `dim`, and where it stands (int64), the last of equals. NaN wins.
 * Shape: x's.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have
 * @example
 * const { values, indices } = torch.cummax(torch.tensor([1, 3, 2, 4]), 0);
 * values // tensor([1., 3., 3., 4.])
 * indices // tensor([0, 1, 1, 3])
 */
export function cummax(x: Tensor, ...options: AlongArguments): Extremes<Tensor, Tensor<"int64">> {
  const { dim } = ALONG.read(options);
  return scan.cummax<Tensor>(self("cummax", x), dim) as Extremes<Tensor, Tensor<"int64">>;
}

/**
 * `{ values, indices }`: the smallest of all elements so far along `dim`, and where it stands (int64), the last of equals. NaN wins.
 * Shape: x's.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have
 * @example
 * torch.cummin(torch.tensor([3, 1, 2]), 0).values // tensor([3., 1., 1.])
 */
export function cummin(x: Tensor, ...options: AlongArguments): Extremes<Tensor, Tensor<"int64">> {
  const { dim } = ALONG.read(options, "cummin");
  return scan.cummin<Tensor>(self("cummin", x), dim) as Extremes<Tensor, Tensor<"int64">>;
}

/**
 * ln Σ eˣ over all elements so far, along `dim`, without overflow. Floats; shape: x's.
 *
 * @throws E-DTYPE-001 for whole numbers; E-SHAPE-002 for a dimension that x does not have
 * @example
 * torch.logcumsumexp(torch.tensor([0, 0, 0]), 0) // tensor([0.0000, 0.6931, 1.0986])
 */
export function logcumsumexp(x: Tensor, ...options: AlongArguments): Tensor {
  const { dim } = ALONG.read(options, "logcumsumexp");
  return scan.logcumsumexp(self("logcumsumexp", x), dim);
}

export interface DiffOptions {
  /** How many times differences are taken. Default 1. */
  n?: number;
  /** The dimension. Default −1. */
  dim?: number;
  /** What comes before x along the dimension. */
  prepend?: Tensor | null;
  /** What comes behind x along the dimension. */
  append?: Tensor | null;
}

const DIFF = signature<DiffOptions>("diff", {
  n: parameter(1, integer(0)),
  dim: parameter(-1, integer()),
  prepend: parameter(null, someTensor),
  append: parameter(null, someTensor),
});

/**
 * Each element minus the one before it along `dim`, n times; of bool, whether they differ.
 *
 * x: [*, m, *]; result: [*, m − n, *].
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-SHAPE-006 for a scalar; E-SHAPE-008 for parts that do not fit
 * @example
 * torch.diff(torch.tensor([1, 4, 9, 16])) // tensor([3., 5., 7.])
 * torch.diff(torch.tensor([1, 4, 9, 16]), { n: 2 }) // tensor([2., 2.])
 */
export function diff(
  x: Tensor,
  ...options: Called<
    [n?: number, dim?: number, prepend?: Tensor | null, append?: Tensor | null],
    DiffOptions,
    ["n", "dim", "prepend", "append"]
  >
): Tensor {
  const { n, dim, prepend, append } = DIFF.read(options);
  return scan.diff(self("diff", x), n, dim, prepend, append);
}
