import type { DType } from "../../core/dtype.js";
import type { Shape } from "../../core/shape.js";
import { checkTensor, numbersOf } from "../arguments.js";
import * as broadcast from "../ops/broadcast.js";
import * as views from "../ops/view.js";
import * as subscript from "../subscript.js";
import type { Tensor } from "../tensor.js";

/** Methods that are no functions of torch, and keep the dtype. */

/** `x.at(0)`, `x.at("0:10", ":", -1)`, `x.at("...", "::2")`; null is a new axis; arrays and tensors gather or mask. */
export function at<D extends DType>(x: Tensor<D>, ...indices: subscript.Index[]): Tensor<D> {
  return subscript.at(x, indices);
}

/** The same values row by row: itself where they stand so, or a copy. */
export function contiguous<D extends DType>(x: Tensor<D>): Tensor<D> {
  return views.contiguous(x);
}

/** `reshape` that never copies. */
export function view<D extends DType>(x: Tensor<D>, ...shape: number[] | [Shape]): Tensor<D> {
  return views.view(x, numbersOf("view", shape));
}

/** Repeated to a larger shape, as a view; −1 keeps a size. */
export function expand<D extends DType>(x: Tensor<D>, ...shape: number[] | [Shape]): Tensor<D> {
  return broadcast.expand(x, numbersOf("expand", shape));
}

/** `expand` to the shape of another tensor. */
export function expandAs<D extends DType>(x: Tensor<D>, other: Tensor): Tensor<D> {
  checkTensor("expandAs", "other", other);
  return broadcast.expand(x, other.shape);
}
