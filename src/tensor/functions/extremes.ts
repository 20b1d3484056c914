import type { DType } from "../../core/dtype.js";
import { keepdimOf } from "../arguments.js";
import * as reduce from "../ops/reduce.js";
import type { Tensor } from "../tensor.js";
import type { Dims, FoldOptions } from "./reduce.js";
import { self } from "./self.js";

/** Extremes over dimensions, without their positions. */

/** The largest element over the given dimensions, all where none are given; NaN wins. */
export function amax<D extends DType>(x: Tensor<D>, dim?: Dims, options?: FoldOptions): Tensor<D> {
  return reduce.amax(self("amax", x), dim, keepdimOf("amax", options));
}

/** The smallest element over the given dimensions, all where none are given; NaN wins. */
export function amin<D extends DType>(x: Tensor<D>, dim?: Dims, options?: FoldOptions): Tensor<D> {
  return reduce.amin(self("amin", x), dim, keepdimOf("amin", options));
}
