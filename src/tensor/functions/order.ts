import { boolean, integer, number, oneOf } from "../../core/constraints.js";
import { type Called, keyword, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { someTensor } from "../kinds.js";
import type { Extremes } from "../ops/extremes.js";
import * as order from "../ops/order.js";
import { INTERPOLATIONS, type Interpolation, quantiles } from "../ops/quantile.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** Sorting, selecting, and what stands at given ranks. NaN is the largest number, as in PyTorch. */

/** Values, and where they stood. */
export type Places = Extremes<Tensor, Tensor<"int64">>;

export interface SortOptions {
  /** The dimension. Default −1. */
  dim?: number;
  /** From the largest to the smallest. Default false. */
  descending?: boolean;
  /** Equal elements keep their order. Default false: up to 16,384 along the dimension they come as PyTorch's sort leaves them. */
  stable?: boolean;
}

type SortArguments = Called<[dim?: number, descending?: boolean], SortOptions, ["dim", "descending"]>;

const SORT = signature<SortOptions>("sort", {
  dim: parameter(-1, integer()),
  descending: parameter(false, boolean),
  stable: keyword(false, boolean),
});

/**
 * `{ values, indices }`: the elements along `dim` in rising order (`descending`: falling), and where they stood (int64).
 *
 * values and indices: x's shape.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have
 * @example
 * const { values, indices } = torch.sort(torch.tensor([3, 1, 2]));
 * values // tensor([1., 2., 3.])
 * indices // tensor([1, 2, 0])
 */
export function sort(x: Tensor, ...options: SortArguments): Places {
  const { dim, descending, stable } = SORT.read(options);
  return order.sort<Tensor>(self("sort", x), dim, descending, stable) as Places;
}

/**
 * Where the elements along `dim` stand, in rising order (`descending`: falling): int64 of x's shape.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have
 * @example
 * torch.argsort(torch.tensor([3, 1, 2])) // tensor([1, 2, 0])
 */
export function argsort(x: Tensor, ...options: SortArguments): Tensor<"int64"> {
  const { dim, descending, stable } = SORT.read(options, "argsort");
  return order.argsort<Tensor>(self("argsort", x), dim, descending, stable) as Tensor<"int64">;
}

/**
 * The elements along the first dimension in rising order: the values of `sort(x, 0)`.
 *
 * @example
 * torch.msort(torch.tensor([3, 1, 2])) // tensor([1., 2., 3.])
 */
export function msort(x: Tensor): Tensor {
  return order.sort<Tensor>(self("msort", x), 0, false, false).values;
}

export interface TopkOptions {
  /** How many. */
  k: number;
  /** The dimension. Default −1. */
  dim?: number;
  /** The largest (true, the default) or the smallest. */
  largest?: boolean;
  /** The foremost first. Default true. */
  sorted?: boolean;
}

const TOPK = signature<TopkOptions>("topk", {
  k: parameter(REQUIRED, integer(0)),
  dim: parameter(-1, integer()),
  largest: parameter(true, boolean),
  sorted: parameter(true, boolean),
});

/**
 * `{ values, indices }`: the k largest (or smallest) elements along `dim`, and where they stand (int64).
 *
 * x: [*, n, *]; values and indices: [*, k, *].
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-ARG-002 for more elements than there are
 * @example
 * const { values, indices } = torch.topk(torch.tensor([1, 4, 2, 3]), 2);
 * values // tensor([4., 3.])
 * indices // tensor([1, 3])
 */
export function topk(
  x: Tensor,
  ...options: Called<
    [k: number, dim?: number, largest?: boolean, sorted?: boolean],
    TopkOptions,
    ["k", "dim", "largest", "sorted"]
  >
): Places {
  const { k, dim, largest, sorted } = TOPK.read(options);
  return order.topk<Tensor>(self("topk", x), k, dim, largest, sorted) as Places;
}

export interface KthOptions {
  /** The rank, from 1. */
  k: number;
  /** The dimension. Default −1. */
  dim?: number;
  /** Keep the dimension with size 1. Default false. */
  keepdim?: boolean;
}

const KTH = signature<KthOptions>("kthvalue", {
  k: parameter(REQUIRED, integer(1)),
  dim: parameter(-1, integer()),
  keepdim: parameter(false, boolean),
});

/**
 * `{ values, indices }`: the k-th smallest element along `dim`, and where it stands (int64).
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-ARG-002 for a rank beyond its size
 * @example
 * torch.kthvalue(torch.tensor([5, 1, 4]), 2).values // tensor(4.)
 */
export function kthvalue(
  x: Tensor,
  ...options: Called<[k: number, dim?: number, keepdim?: boolean], KthOptions, ["k", "dim", "keepdim"]>
): Places {
  const { k, dim, keepdim } = KTH.read(options);
  return order.kthvalue<Tensor>(self("kthvalue", x), k, dim, keepdim) as Places;
}

export interface ModeOptions {
  /** The dimension. Default −1. */
  dim?: number;
  /** Keep the dimension with size 1. Default false. */
  keepdim?: boolean;
}

const MODE = signature<ModeOptions>("mode", {
  dim: parameter(-1, integer()),
  keepdim: parameter(false, boolean),
});

/**
 * `{ values, indices }`: the most frequent element along `dim`, the smallest of several, and where one of it stands (int64).
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-SHAPE-006 where there are no elements
 * @example
 * torch.mode(torch.tensor([2, 1, 3, 1])).values // tensor(1.)
 */
export function mode(
  x: Tensor,
  ...options: Called<[dim?: number, keepdim?: boolean], ModeOptions, ["dim", "keepdim"]>
): Places {
  const { dim, keepdim } = MODE.read(options);
  return order.mode<Tensor>(self("mode", x), dim, keepdim) as Places;
}

export interface QuantileOptions {
  /** The share of elements below, from 0 to 1: a number, or a vector of them. */
  q: number | Tensor;
  /** The dimension. Default null: all elements. */
  dim?: number | null;
  /** Keep the dimension with size 1. Default false. */
  keepdim?: boolean;
  /** What lies between two elements. Default "linear". */
  interpolation?: Interpolation;
}

type QuantileArguments = Called<
  [q: number | Tensor, dim?: number | null, keepdim?: boolean],
  QuantileOptions,
  ["q", "dim", "keepdim"]
>;

const QUANTILE = signature<QuantileOptions>("quantile", {
  q: parameter(REQUIRED, number(0, 1), someTensor),
  dim: parameter(null, integer()),
  keepdim: parameter(false, boolean),
  interpolation: keyword("linear", oneOf(...INTERPOLATIONS)),
});

function quantileOf(where: "quantile" | "nanquantile", x: Tensor, args: QuantileArguments): Tensor {
  const { q, dim, keepdim, interpolation } = QUANTILE.read(args, where);
  return quantiles<Tensor>(where, self(where, x), q, dim, keepdim, interpolation);
}

/**
 * The q-quantiles along `dim`, or of all elements: what a share q of the elements lies below. NaN among them gives NaN.
 *
 * x: floats [*, n, *]; q: a number, or [m]; result: x's shape without the dimension, for [m] with m in front.
 *
 * @throws E-DTYPE-001 for whole numbers; E-DTYPE-002 for a q of another dtype; E-SHAPE-002 for a dimension that x does not have;
 * E-SHAPE-006 where there are no elements
 * @example
 * const x = torch.tensor([0, 1, 2, 3]);
 * torch.quantile(x, 0.5) // tensor(1.5000)
 * torch.quantile(x, torch.tensor([0.25, 0.75]), { interpolation: "lower" }) // tensor([0., 2.])
 */
export function quantile(x: Tensor, ...options: QuantileArguments): Tensor {
  return quantileOf("quantile", x, options);
}

/**
 * The q-quantiles of what is not NaN, as `quantile`; NaN where there is nothing else.
 *
 * @throws E-DTYPE-001 for whole numbers; E-DTYPE-002 for a q of another dtype; E-SHAPE-002 for a dimension that x does not have;
 * E-SHAPE-006 where there are no elements
 * @example
 * torch.nanquantile(torch.tensor([0, NaN, 2]), 0.5) // tensor(1.)
 */
export function nanquantile(x: Tensor, ...options: QuantileArguments): Tensor {
  return quantileOf("nanquantile", x, options);
}
