import type { DType } from "../../core/dtype.js";
import type { Shape } from "../../core/shape.js";
import { numbersOf } from "../arguments.js";
import * as cast from "../ops/cast.js";
import * as views from "../ops/view.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** The same elements under another shape or at other places. Views copy nothing. */

/**
 * A copy with memory of its own, in the graph. Shape and dtype: x's.
 *
 * @example
 * const x = torch.tensor([1, 2]);
 * const y = x.clone().fill_(0);
 * x // tensor([1., 2.])
 * y // tensor([0., 0.])
 */
export function clone<D extends DType>(x: Tensor<D>): Tensor<D> {
  return cast.clone(self("clone", x));
}

/**
 * The same elements under another shape, −1 takes what remains; copies only where it must.
 *
 * @throws E-SHAPE-004 for a shape of another number of elements
 * @example
 * torch.arange(6).reshape(2, -1)
 * // tensor([[0, 1, 2],
 * //         [3, 4, 5]])
 */
export function reshape<D extends DType>(x: Tensor<D>, ...shape: number[] | [Shape]): Tensor<D> {
  return views.reshape(self("reshape", x), numbersOf("reshape", shape));
}

/**
 * Dimensions from `startDim` to `endDim` (default: all) as one.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-SHAPE-006 where startDim comes after endDim
 * @example
 * torch.zeros(2, 3, 4).flatten(1).shape // [2, 12]
 */
export function flatten<D extends DType>(x: Tensor<D>, startDim = 0, endDim = -1): Tensor<D> {
  return views.flatten(self("flatten", x), startDim, endDim);
}

/**
 * A view without the dimensions of size 1: all of them, or the given one where its size is 1.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have
 * @example
 * torch.zeros(1, 3, 1).squeeze().shape // [3]
 */
export function squeeze<D extends DType>(x: Tensor<D>, dim?: number): Tensor<D> {
  return views.squeeze(self("squeeze", x), dim);
}

/**
 * A view with a new dimension of size 1 at `dim`, from −(rank + 1) to rank.
 *
 * @throws E-SHAPE-002 for a place outside
 * @example
 * torch.zeros(3).unsqueeze(0).shape // [1, 3]
 */
export function unsqueeze<D extends DType>(x: Tensor<D>, dim: number): Tensor<D> {
  return views.unsqueeze(self("unsqueeze", x), dim);
}

/**
 * A view with two dimensions exchanged.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have
 * @example
 * torch.zeros(2, 3, 4).transpose(0, 2).shape // [4, 3, 2]
 */
export function transpose<D extends DType>(x: Tensor<D>, dim0: number, dim1: number): Tensor<D> {
  return views.transpose(self("transpose", x), dim0, dim1);
}

/**
 * A view with the dimensions in another order, each named once.
 *
 * @throws E-SHAPE-006 where not every dimension is named once; E-SHAPE-002 for one that x does not have
 * @example
 * torch.zeros(2, 3, 4).permute(2, 0, 1).shape // [4, 2, 3]
 */
export function permute<D extends DType>(x: Tensor<D>, ...dims: number[] | [readonly number[]]): Tensor<D> {
  return views.permute(self("permute", x), numbersOf("permute", dims));
}

/**
 * The transpose of a matrix, a view; vectors and scalars as they are.
 *
 * @throws E-SHAPE-006 for more than 2 dimensions
 * @example
 * torch.tensor([[1, 2], [3, 4]]).t()
 * // tensor([[1., 3.],
 * //         [2., 4.]])
 */
export function t<D extends DType>(x: Tensor<D>): Tensor<D> {
  return views.t(self("t", x));
}

/**
 * `length` positions along `dim` from `start` on, as a view.
 *
 * @throws E-ARG-002 where they do not lie within; E-SHAPE-002 for a dimension that x does not have; E-SHAPE-006 for a scalar
 * @example
 * torch.arange(5).narrow(0, 1, 3) // tensor([1, 2, 3])
 */
export function narrow<D extends DType>(x: Tensor<D>, dim: number, start: number, length: number): Tensor<D> {
  return views.narrow(self("narrow", x), dim, start, length);
}

/**
 * Position `index` along `dim` (negative: from the end), as a view without that dimension.
 *
 * @throws E-INDEX-001 for an index outside; E-SHAPE-002 for a dimension that x does not have; E-SHAPE-006 for a scalar
 * @example
 * torch.tensor([[1, 2], [3, 4]]).select(1, 0) // tensor([1., 3.])
 */
export function select<D extends DType>(x: Tensor<D>, dim: number, index: number): Tensor<D> {
  return views.select(self("select", x), dim, index);
}
