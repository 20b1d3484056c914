import type { DType } from "../../core/dtype.js";
import type { Shape } from "../../core/shape.js";
import { numbersOf } from "../arguments.js";
import * as cast from "../ops/cast.js";
import * as views from "../ops/view.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** The same elements under another shape or at other places. Views copy nothing. */

/** A copy, in the graph. */
export function clone<D extends DType>(x: Tensor<D>): Tensor<D> {
  return cast.clone(self("clone", x));
}

/** The same elements under another shape, −1 takes what remains; copies only where it must. */
export function reshape<D extends DType>(x: Tensor<D>, ...shape: number[] | [Shape]): Tensor<D> {
  return views.reshape(self("reshape", x), numbersOf("reshape", shape));
}

/** Dimensions from `startDim` to `endDim` as one. Default: all. */
export function flatten<D extends DType>(x: Tensor<D>, startDim = 0, endDim = -1): Tensor<D> {
  return views.flatten(self("flatten", x), startDim, endDim);
}

/** Without dimensions of size 1: all of them, or the given one where its size is 1. */
export function squeeze<D extends DType>(x: Tensor<D>, dim?: number): Tensor<D> {
  return views.squeeze(self("squeeze", x), dim);
}

/** With a new dimension of size 1 at `dim`, from −(rank + 1) to rank. */
export function unsqueeze<D extends DType>(x: Tensor<D>, dim: number): Tensor<D> {
  return views.unsqueeze(self("unsqueeze", x), dim);
}

/** Two dimensions exchanged. */
export function transpose<D extends DType>(x: Tensor<D>, dim0: number, dim1: number): Tensor<D> {
  return views.transpose(self("transpose", x), dim0, dim1);
}

/** The dimensions in another order. */
export function permute<D extends DType>(x: Tensor<D>, ...dims: number[] | [readonly number[]]): Tensor<D> {
  return views.permute(self("permute", x), numbersOf("permute", dims));
}

/** The transpose of a matrix; vectors and scalars as they are. */
export function t<D extends DType>(x: Tensor<D>): Tensor<D> {
  return views.t(self("t", x));
}

/** `length` elements along `dim` from `start` on, as a view. */
export function narrow<D extends DType>(x: Tensor<D>, dim: number, start: number, length: number): Tensor<D> {
  return views.narrow(self("narrow", x), dim, start, length);
}

/** Position `index` along `dim`, as a view without that dimension. */
export function select<D extends DType>(x: Tensor<D>, dim: number, index: number): Tensor<D> {
  return views.select(self("select", x), dim, index);
}
