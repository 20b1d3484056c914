import { integer } from "../../core/constraints.js";
import type { DType } from "../../core/dtype.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import type { Shape } from "../../core/shape.js";
import { checkTensor, numbersOf } from "../arguments.js";
import * as arrange from "../ops/arrange.js";
import * as broadcast from "../ops/broadcast.js";
import * as strided from "../ops/strided.js";
import * as views from "../ops/view.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** Views over the same memory, and copies in which such a view is replaced. */

export interface DiagonalOptions {
  /** 0 is the main diagonal, above 0 lies above it, below 0 below. Default 0. */
  offset?: number;
  /** The dimension of the rows. Default 0. */
  dim1?: number;
  /** The dimension of the columns. Default 1. */
  dim2?: number;
}
type DiagonalArguments = Called<
  [offset?: number, dim1?: number, dim2?: number],
  DiagonalOptions,
  ["offset", "dim1", "dim2"]
>;

const diagonals = (dim1: number, dim2: number) => ({
  offset: parameter(0, integer()),
  dim1: parameter(dim1, integer()),
  dim2: parameter(dim2, integer()),
});
const DIAGONAL = /* @__PURE__ */ signature<DiagonalOptions>("diagonal", /* @__PURE__ */ diagonals(0, 1));
const EMBED = /* @__PURE__ */ signature<DiagonalOptions>("diagEmbed", /* @__PURE__ */ diagonals(-2, -1));

/**
 * The diagonal of two dimensions, as a view: along the last dimension.
 *
 * x: [n, m] for dim1 0 and dim2 1; result: [min(n, m)] for offset 0.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-SHAPE-003 for one dimension twice
 * @example
 * const x = torch.tensor([[1, 2], [3, 4]]);
 * x.diagonal() // tensor([1., 4.])
 * x.diagonal({ offset: 1 }) // tensor([2.])
 */
export function diagonal<D extends DType>(x: Tensor<D>, ...options: DiagonalArguments): Tensor<D> {
  const { offset, dim1, dim2 } = DIAGONAL.read(options);
  return strided.diagonal(self("diagonal", x), offset, dim1, dim2);
}

/**
 * Zeros with the last dimension of x on the diagonal of two new dimensions: dim1 and dim2 of the result, by default the last two.
 *
 * x: [*, n]; result: [*, n + |offset|, n + |offset|].
 *
 * @throws E-SHAPE-002 for a dimension that the result does not have; E-SHAPE-003 for one twice; E-SHAPE-006 for a scalar
 * @example
 * torch.tensor([1, 2]).diagEmbed()
 * // tensor([[1., 0.],
 * //         [0., 2.]])
 */
export function diagEmbed<D extends DType>(x: Tensor<D>, ...options: DiagonalArguments): Tensor<D> {
  const { offset, dim1, dim2 } = EMBED.read(options);
  return strided.diagEmbed(self("diagEmbed", x), offset, dim1, dim2);
}

export interface MainDiagonalOptions {
  /** 0 is the main diagonal, above 0 lies above it, below 0 below. Default 0. */
  diagonal?: number;
}
type MainDiagonalArguments = Called<[diagonal?: number], MainDiagonalOptions, ["diagonal"]>;
const MAIN = /* @__PURE__ */ signature<MainDiagonalOptions>("diag", {
  diagonal: /* @__PURE__ */ parameter(0, /* @__PURE__ */ integer()),
});

/**
 * Of a vector the matrix with it on the diagonal, zeros elsewhere; of a matrix its diagonal, as a copy.
 *
 * @throws E-SHAPE-006 for another number of dimensions
 * @example
 * torch.diag(torch.tensor([1, 2]))
 * // tensor([[1., 0.],
 * //         [0., 2.]])
 * torch.diag(torch.tensor([[1, 2], [3, 4]])) // tensor([1., 4.])
 */
export function diag<D extends DType>(x: Tensor<D>, ...options: MainDiagonalArguments): Tensor<D> {
  return strided.diag(self("diag", x), MAIN.read(options).diagonal);
}

export interface OffsetOptions {
  /** 0 is the main diagonal, above 0 lies above it, below 0 below. Default 0. */
  offset?: number;
}
const OFFSET = /* @__PURE__ */ signature<OffsetOptions>("diagflat", {
  offset: /* @__PURE__ */ parameter(0, /* @__PURE__ */ integer()),
});

/**
 * The matrix with all elements of x on its diagonal, zeros elsewhere.
 *
 * @example
 * torch.diagflat(torch.tensor([[1, 2], [3, 4]])).diagonal() // tensor([1., 2., 3., 4.])
 */
export function diagflat<D extends DType>(
  x: Tensor<D>,
  ...options: Called<[offset?: number], OffsetOptions, ["offset"]>
): Tensor<D> {
  return strided.diagflat(self("diagflat", x), OFFSET.read(options).offset);
}

/**
 * A view with these sizes and strides over the memory of x, both counted in elements; the offset counts from the beginning of that memory
 * (default: where x begins). Where elements overlap, their gradients add up.
 *
 * @throws E-ARG-002 for what lies outside of the memory, or other than a stride for each size
 * @example
 * torch.arange(5).asStrided([3, 2], [1, 1])
 * // tensor([[0, 1],
 * //         [1, 2],
 * //         [2, 3]])
 */
export function asStrided<D extends DType>(
  x: Tensor<D>,
  size: Shape,
  stride: readonly number[],
  storageOffset?: number,
): Tensor<D> {
  return strided.asStrided(self("asStrided", x), size, stride, storageOffset);
}

/**
 * A copy of x with the source where a view of these sizes and strides looks.
 *
 * @throws E-ARG-002 for what lies outside of the memory; E-SHAPE-006 for a source of another shape
 * @example
 * torch.zeros(4).asStridedScatter(torch.tensor([1, 2]), [2], [2]) // tensor([1., 0., 2., 0.])
 */
export function asStridedScatter<D extends DType>(
  x: Tensor<D>,
  source: Tensor,
  size: Shape,
  stride: readonly number[],
  storageOffset?: number,
): Tensor<D> {
  checkTensor("asStridedScatter", "source", source);
  return strided.asStridedScatter<Tensor>(
    self("asStridedScatter", x),
    source,
    size,
    stride,
    storageOffset,
  ) as Tensor<D>;
}

/**
 * A copy of x with the source on the diagonal of two dimensions, which has the shape of `x.diagonal(…)`.
 *
 * @throws E-SHAPE-006 for a source of another shape; E-SHAPE-002 for a dimension that x does not have
 * @example
 * torch.zeros(2, 2).diagonalScatter(torch.tensor([1, 2]))
 * // tensor([[1., 0.],
 * //         [0., 2.]])
 */
export function diagonalScatter<D extends DType>(
  x: Tensor<D>,
  source: Tensor,
  ...options: DiagonalArguments
): Tensor<D> {
  checkTensor("diagonalScatter", "source", source);
  const { offset, dim1, dim2 } = DIAGONAL.read(options, "diagonalScatter");
  return strided.diagonalScatter<Tensor>(self("diagonalScatter", x), source, offset, dim1, dim2) as Tensor<D>;
}

/**
 * A copy of x with the source at position `index` of `dim`; it has the shape of `x.select(dim, index)`.
 *
 * @throws E-INDEX-001 for an index outside; E-SHAPE-006 for a source of another shape
 * @example
 * torch.zeros(2, 2).selectScatter(torch.tensor([1, 2]), 0, 1)
 * // tensor([[0., 0.],
 * //         [1., 2.]])
 */
export function selectScatter<D extends DType>(
  x: Tensor<D>,
  source: Tensor,
  dim: number,
  index: number,
): Tensor<D> {
  checkTensor("selectScatter", "source", source);
  return strided.selectScatter<Tensor>(self("selectScatter", x), source, dim, index) as Tensor<D>;
}

export interface SliceOptions {
  /** Default 0. */
  dim?: number;
  /** The first position; below 0 counted from the end. Default: the first of all. */
  start?: number | null;
  /** The position behind the last; below 0 counted from the end. Default: behind the last of all. */
  end?: number | null;
  /** How far apart the positions are. Default 1. */
  step?: number;
}
const SLICE = /* @__PURE__ */ signature<SliceOptions>("sliceScatter", {
  dim: /* @__PURE__ */ parameter(0, /* @__PURE__ */ integer()),
  start: /* @__PURE__ */ parameter(null, /* @__PURE__ */ integer()),
  end: /* @__PURE__ */ parameter(null, /* @__PURE__ */ integer()),
  step: /* @__PURE__ */ parameter(1, /* @__PURE__ */ integer(1)),
});

/**
 * A copy of x with the source at the positions start, start + step, … before `end` of `dim`.
 *
 * @throws E-SHAPE-006 for a source of another shape; E-SHAPE-002 for a dimension that x does not have
 * @example
 * torch.zeros(4).sliceScatter(torch.tensor([1, 2]), { start: 1, end: 3 }) // tensor([0., 1., 2., 0.])
 */
export function sliceScatter<D extends DType>(
  x: Tensor<D>,
  source: Tensor,
  ...options: Called<
    [dim?: number, start?: number | null, end?: number | null, step?: number],
    SliceOptions,
    ["dim", "start", "end", "step"]
  >
): Tensor<D> {
  checkTensor("sliceScatter", "source", source);
  const { dim, start, end, step } = SLICE.read(options);
  return strided.sliceScatter<Tensor>(self("sliceScatter", x), source, dim, start, end, step) as Tensor<D>;
}

/**
 * A view with dimensions moved to other places; the others keep their order.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-SHAPE-003 for one twice; E-ARG-002 for more sources than destinations
 * @example
 * torch.zeros(2, 3, 4).movedim(0, -1).shape // [3, 4, 2]
 */
export function movedim<D extends DType>(
  x: Tensor<D>,
  source: number | readonly number[],
  destination: number | readonly number[],
): Tensor<D> {
  return arrange.movedim(self("movedim", x), source, destination);
}

/**
 * `movedim`, by NumPy's name.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-SHAPE-003 for one twice
 * @example
 * torch.zeros(2, 3, 4).moveaxis([0, 1], [1, 2]).shape // [4, 2, 3]
 */
export function moveaxis<D extends DType>(
  x: Tensor<D>,
  source: number | readonly number[],
  destination: number | readonly number[],
): Tensor<D> {
  return arrange.movedim(self("moveaxis", x), source, destination);
}

/**
 * `transpose`, by NumPy's name: a view with two dimensions exchanged.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have
 * @example
 * torch.zeros(2, 3).swapaxes(0, 1).shape // [3, 2]
 */
export function swapaxes<D extends DType>(x: Tensor<D>, axis0: number, axis1: number): Tensor<D> {
  return views.transpose(self("swapaxes", x), axis0, axis1);
}

/**
 * `transpose` by another name: a view with two dimensions exchanged.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have
 * @example
 * torch.zeros(2, 3).swapdims(0, 1).shape // [3, 2]
 */
export function swapdims<D extends DType>(x: Tensor<D>, dim0: number, dim1: number): Tensor<D> {
  return views.transpose(self("swapdims", x), dim0, dim1);
}

/**
 * The last two dimensions exchanged, a view: the conjugate transpose, of real numbers.
 *
 * @throws E-SHAPE-006 for a vector
 * @example
 * torch.zeros(5, 2, 3).adjoint().shape // [5, 3, 2]
 */
export function adjoint<D extends DType>(x: Tensor<D>): Tensor<D> {
  return arrange.adjoint(self("adjoint", x));
}

/**
 * All elements as one row: a view where they lie so, a copy elsewhere.
 *
 * @example
 * torch.zeros(2, 3).ravel().shape // [6]
 */
export function ravel<D extends DType>(x: Tensor<D>): Tensor<D> {
  return views.reshape(self("ravel", x), [-1]);
}

/**
 * One dimension as several, a view; −1 takes what remains.
 *
 * @throws E-SHAPE-004 for sizes whose product is another; E-SHAPE-002 for a dimension that x does not have
 * @example
 * torch.zeros(2, 6).unflatten(1, [3, -1]).shape // [2, 3, 2]
 */
export function unflatten<D extends DType>(x: Tensor<D>, dim: number, sizes: readonly number[]): Tensor<D> {
  return arrange.unflatten(self("unflatten", x), dim, sizes);
}

/**
 * Repeated to a larger shape, as a view: `expand`.
 *
 * @throws E-SHAPE-007 for a shape that x cannot be repeated to
 * @example
 * torch.tensor([1, 2]).broadcastTo([3, 2]).shape // [3, 2]
 */
export function broadcastTo<D extends DType>(x: Tensor<D>, ...shape: number[] | [Shape]): Tensor<D> {
  return broadcast.expand(self("broadcastTo", x), numbersOf("broadcastTo", shape));
}
