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

/** The largest element; `{ values, indices }` along a dimension, a pair to take apart too; or `maximum` of two tensors. */
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

/** The smallest element; `{ values, indices }` along a dimension, a pair to take apart too; or `minimum` of two tensors. */
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
