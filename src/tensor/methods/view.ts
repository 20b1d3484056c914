import type { DType } from "../../core/dtype.js";
import type { Shape } from "../../core/shape.js";
import { checkTensor, numbersOf } from "../arguments.js";
import * as arrange from "../ops/arrange.js";
import * as broadcast from "../ops/broadcast.js";
import * as strided from "../ops/strided.js";
import * as views from "../ops/view.js";
import * as subscript from "../subscript.js";
import type { Tensor } from "../tensor.js";

/** Methods that are no functions of torch, and keep the dtype. */

/**
 * Elements by position, as Python's brackets: `x.at(0)`, `x.at("0:10", ":", -1)`, `x.at("...", "::2")`; null is a new axis,
 * arrays and tensors (int64) gather, bool tensors mask. Numbers and slices give views, the others copies.
 *
 * @throws E-INDEX-001 for a position outside; E-INDEX-002 for too many; E-INDEX-003 for one that cannot be read
 * @example
 * const x = torch.tensor([[1, 2, 3], [4, 5, 6]]);
 * x.at(0) // tensor([1., 2., 3.])
 * x.at(":", -1) // tensor([3., 6.])
 * x.at(x.gt(4)) // tensor([5., 6.])
 * x.at(2) // throws E-INDEX-001
 */
export function at<D extends DType>(x: Tensor<D>, ...indices: subscript.Index[]): Tensor<D> {
  return subscript.at(x, indices);
}

/**
 * The same values row by row in memory: the tensor itself where they stand so, or a copy.
 *
 * @example
 * torch.zeros(2, 3).t().contiguous().stride() // [2, 1]
 */
export function contiguous<D extends DType>(x: Tensor<D>): Tensor<D> {
  return views.contiguous(x);
}

/**
 * `reshape` that never copies; −1 takes what remains.
 *
 * @throws E-SHAPE-004 for a shape of another number of elements; E-SHAPE-009 where only a copy has that shape
 * @example
 * torch.arange(4).view(2, 2).shape // [2, 2]
 * torch.zeros(2, 3).t().view(6) // throws E-SHAPE-009
 */
export function view<D extends DType>(x: Tensor<D>, ...shape: number[] | [Shape]): Tensor<D> {
  return views.view(x, numbersOf("view", shape));
}

/**
 * Repeated to a larger shape, as a view: sizes of 1 grow, −1 keeps a size, new dimensions stand first.
 *
 * @throws E-SHAPE-007 for a shape that x cannot be repeated to
 * @example
 * torch.tensor([[1], [2]]).expand(-1, 3)
 * // tensor([[1., 1., 1.],
 * //         [2., 2., 2.]])
 */
export function expand<D extends DType>(x: Tensor<D>, ...shape: number[] | [Shape]): Tensor<D> {
  return broadcast.expand(x, numbersOf("expand", shape));
}

/**
 * `expand` to the shape of another tensor, as a view.
 *
 * @throws E-SHAPE-007 for a shape that x cannot be repeated to
 * @example
 * torch.tensor([1, 2]).expandAs(torch.zeros(3, 2)).shape // [3, 2]
 */
export function expandAs<D extends DType>(x: Tensor<D>, other: Tensor): Tensor<D> {
  checkTensor("expandAs", "other", other);
  return broadcast.expand(x, other.sizes);
}

/**
 * x so many times along each dimension, as a copy; new dimensions stand first.
 *
 * @throws E-ARG-002 for fewer numbers than dimensions, or one below 0
 * @example
 * torch.tensor([1, 2]).repeat(2, 2)
 * // tensor([[1., 2., 1., 2.],
 * //         [1., 2., 1., 2.]])
 */
export function repeat<D extends DType>(x: Tensor<D>, ...repeats: number[] | [readonly number[]]): Tensor<D> {
  return arrange.repeat(x, numbersOf("repeat", repeats));
}

/**
 * Windows of `size` along a dimension, `step` apart, as a view: each along a new last dimension. What lies in several windows gets
 * the sum of their gradients.
 *
 * @throws E-ARG-002 for a size beyond the dimension's; E-SHAPE-002 for a dimension that x does not have
 * @example
 * torch.arange(5).unfold(0, 3, 1)
 * // tensor([[0, 1, 2],
 * //         [1, 2, 3],
 * //         [2, 3, 4]])
 */
export function unfold<D extends DType>(
  x: Tensor<D>,
  dimension: number,
  size: number,
  step: number,
): Tensor<D> {
  return strided.unfold(x, dimension, size, step);
}

/**
 * `view` as the shape of another tensor.
 *
 * @throws E-SHAPE-004 for a shape of another number of elements; E-SHAPE-009 where only a copy has that shape
 * @example
 * torch.arange(4).viewAs(torch.zeros(2, 2)).shape // [2, 2]
 */
export function viewAs<D extends DType>(x: Tensor<D>, other: Tensor): Tensor<D> {
  checkTensor("viewAs", "other", other);
  return views.view(x, other.sizes);
}

/**
 * `reshape` to the shape of another tensor.
 *
 * @throws E-SHAPE-004 for a shape of another number of elements
 * @example
 * torch.arange(4).reshapeAs(torch.zeros(2, 2)).shape // [2, 2]
 */
export function reshapeAs<D extends DType>(x: Tensor<D>, other: Tensor): Tensor<D> {
  checkTensor("reshapeAs", "other", other);
  return views.reshape(x, other.sizes);
}
