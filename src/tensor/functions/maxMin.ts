import type { DType } from "../../core/dtype.js";
import { keepdimOf } from "../arguments.js";
import { Handle } from "../handle.js";
import { maximum, minimum } from "../ops/arithmetic.js";
import type { Extremes } from "../ops/extremes.js";
import * as reduce from "../ops/reduce.js";
import type { Tensor } from "../tensor.js";
import type { FoldOptions } from "./reduce.js";
import { self } from "./self.js";

/** The largest and the smallest: three questions under one name, as in PyTorch. */

/**
 * The largest element; with a dimension `{ values, indices }` along it, a pair to take apart too; with a tensor, the
 * `maximum` of each pair. NaN wins.
 *
 * x: [*, n, *], dim: the dimension of size n; values and indices (int64): x's shape without dim (of size 1 with `keepdim`).
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-SHAPE-006 where there is nothing to choose from
 * @example
 * const x = torch.tensor([[1, 3], [2, 0]]);
 * const { values, indices } = torch.max(x, 1);
 * values // tensor([3., 2.])
 * indices // tensor([1, 0])
 */
export function max<D extends DType>(x: Tensor<D>): Tensor<D>;
export function max<D extends DType>(
  x: Tensor<D>,
  dim: number,
  options?: FoldOptions,
): Extremes<Tensor<D>, Tensor<"int64">>;
export function max(x: Tensor, other: Tensor): Tensor;
export function max(x: Tensor, dim?: number | Tensor, options?: FoldOptions): unknown {
  self("max", x);
  if (dim === undefined) return reduce.max(x);
  if (dim instanceof Handle) return maximum<Tensor>(x, dim);
  return reduce.maxAlong(x, dim, keepdimOf("max", options));
}

/**
 * The smallest element; with a dimension `{ values, indices }` along it, a pair to take apart too; with a tensor, the
 * `minimum` of each pair. NaN wins.
 *
 * x: [*, n, *], dim: the dimension of size n; values and indices (int64): x's shape without dim (of size 1 with `keepdim`).
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-SHAPE-006 where there is nothing to choose from
 * @example
 * const x = torch.tensor([[1, 3], [2, 0]]);
 * const { values, indices } = torch.min(x, 1);
 * values // tensor([1., 0.])
 * indices // tensor([0, 1])
 */
export function min<D extends DType>(x: Tensor<D>): Tensor<D>;
export function min<D extends DType>(
  x: Tensor<D>,
  dim: number,
  options?: FoldOptions,
): Extremes<Tensor<D>, Tensor<"int64">>;
export function min(x: Tensor, other: Tensor): Tensor;
export function min(x: Tensor, dim?: number | Tensor, options?: FoldOptions): unknown {
  self("min", x);
  if (dim === undefined) return reduce.min(x);
  if (dim instanceof Handle) return minimum<Tensor>(x, dim);
  return reduce.minAlong(x, dim, keepdimOf("min", options));
}
