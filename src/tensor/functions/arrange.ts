import { integer, list } from "../../core/constraints.js";
import type { DType } from "../../core/dtype.js";
import { type Called, keyword, parameter, signature } from "../../core/parameters.js";
import { checkTensor, numbersOf } from "../arguments.js";
import * as arrange from "../ops/arrange.js";
import { narrowCopy as narrowed } from "../ops/split.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";
import type { MainDiagonalOptions } from "./strided.js";

/** The same elements in another order or several times, as copies. */

/**
 * The order along these dimensions reversed, as a copy.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-SHAPE-003 for one twice
 * @example
 * torch.tensor([[1, 2], [3, 4]]).flip(0)
 * // tensor([[3., 4.],
 * //         [1., 2.]])
 */
export function flip<D extends DType>(x: Tensor<D>, ...dims: number[] | [readonly number[]]): Tensor<D> {
  return arrange.flip(self("flip", x), numbersOf("flip", dims));
}

/**
 * The order of the columns reversed, as a copy.
 *
 * @throws E-SHAPE-006 for less than two dimensions
 * @example
 * torch.tensor([[1, 2, 3]]).fliplr() // tensor([[3., 2., 1.]])
 */
export function fliplr<D extends DType>(x: Tensor<D>): Tensor<D> {
  return arrange.fliplr(self("fliplr", x));
}

/**
 * The order of the rows reversed, as a copy.
 *
 * @throws E-SHAPE-006 for a scalar
 * @example
 * torch.tensor([1, 2, 3]).flipud() // tensor([3., 2., 1.])
 */
export function flipud<D extends DType>(x: Tensor<D>): Tensor<D> {
  return arrange.flipud(self("flipud", x));
}

export interface RollOptions {
  /** The dimensions, one a shift. Default: all elements as one row. */
  dims?: number | readonly number[];
}
const ROLL = /* @__PURE__ */ signature<RollOptions>("roll", {
  dims: /* @__PURE__ */ parameter([], /* @__PURE__ */ integer(), list),
});

/**
 * Elements moved on along dimensions; those that leave at the end come back at the start.
 *
 * @throws E-ARG-002 for another number of shifts than of dims; E-SHAPE-002 for a dimension that x does not have
 * @example
 * torch.arange(5).roll(2) // tensor([3, 4, 0, 1, 2])
 * torch.tensor([[1, 2], [3, 4]]).roll(1, { dims: 0 })
 * // tensor([[3., 4.],
 * //         [1., 2.]])
 */
export function roll<D extends DType>(
  x: Tensor<D>,
  shifts: number | readonly number[],
  ...options: Called<[dims?: number | readonly number[]], RollOptions, ["dims"]>
): Tensor<D> {
  return arrange.roll(self("roll", x), shifts, ROLL.read(options).dims);
}

export interface Rot90Options {
  /** How many quarter turns; below 0 the other way round. Default 1. */
  k?: number;
  /** The plane: from the first of these dimensions to the second. Default [0, 1]. */
  dims?: readonly number[];
}
const ROT90 = /* @__PURE__ */ signature<Rot90Options>("rot90", {
  k: /* @__PURE__ */ parameter(1, /* @__PURE__ */ integer()),
  dims: /* @__PURE__ */ parameter([0, 1], list),
});

/**
 * k quarter turns in the plane of two dimensions, as a copy.
 *
 * @throws E-SHAPE-006 for less than two dimensions; E-SHAPE-003 for one dimension twice
 * @example
 * torch.tensor([[1, 2], [3, 4]]).rot90()
 * // tensor([[2., 4.],
 * //         [1., 3.]])
 */
export function rot90<D extends DType>(
  x: Tensor<D>,
  ...options: Called<[k?: number, dims?: readonly number[]], Rot90Options, ["k", "dims"]>
): Tensor<D> {
  const { k, dims } = ROT90.read(options);
  return arrange.rot90(self("rot90", x), k, dims);
}

/** The diagonal by position or by name. */
export type TriangleArguments = Called<[diagonal?: number], MainDiagonalOptions, ["diagonal"]>;
const TRIANGLE = /* @__PURE__ */ signature<MainDiagonalOptions>("tril", {
  diagonal: /* @__PURE__ */ parameter(0, /* @__PURE__ */ integer()),
});

/**
 * The elements on the diagonal and below, zeros above; of each matrix of the last two dimensions. `diagonal`: 0 is the main one,
 * above 0 lies above it.
 *
 * @throws E-SHAPE-006 for less than two dimensions
 * @example
 * torch.ones(2, 2).tril()
 * // tensor([[1., 0.],
 * //         [1., 1.]])
 */
export function tril<D extends DType>(x: Tensor<D>, ...options: TriangleArguments): Tensor<D> {
  return arrange.triangle("tril", self("tril", x), TRIANGLE.read(options, "tril").diagonal);
}

/**
 * The elements on the diagonal and above, zeros below; of each matrix of the last two dimensions. `diagonal`: 0 is the main one,
 * above 0 lies above it.
 *
 * @throws E-SHAPE-006 for less than two dimensions
 * @example
 * torch.ones(2, 2).triu({ diagonal: 1 })
 * // tensor([[0., 1.],
 * //         [0., 0.]])
 */
export function triu<D extends DType>(x: Tensor<D>, ...options: TriangleArguments): Tensor<D> {
  return arrange.triangle("triu", self("triu", x), TRIANGLE.read(options, "triu").diagonal);
}

/**
 * x so many times along each dimension, as a copy; fewer numbers than dimensions are of the last ones.
 *
 * @throws E-ARG-002 for a number below 0
 * @example
 * torch.tensor([1, 2]).tile(2) // tensor([1., 2., 1., 2.])
 * torch.tensor([1, 2]).tile(2, 1)
 * // tensor([[1., 2.],
 * //         [1., 2.]])
 */
export function tile<D extends DType>(x: Tensor<D>, ...dims: number[] | [readonly number[]]): Tensor<D> {
  return arrange.tile(self("tile", x), numbersOf("tile", dims));
}

export interface RepeatInterleaveOptions {
  /** The dimension. Default: all elements as one row. */
  dim?: number | null;
  /** The size that comes out, where it is known. */
  outputSize?: number | null;
}
const INTERLEAVE = /* @__PURE__ */ signature<RepeatInterleaveOptions>("repeatInterleave", {
  dim: /* @__PURE__ */ parameter(null, /* @__PURE__ */ integer()),
  outputSize: /* @__PURE__ */ keyword(null, /* @__PURE__ */ integer(0)),
});

/**
 * Each element so many times, one after the other, along `dim`; a tensor (int64) has a number for each. Reads such a tensor.
 *
 * @throws E-ARG-002 for a number below 0; E-SHAPE-006 for another number of repeats than of elements
 * @example
 * torch.tensor([1, 2]).repeatInterleave(2) // tensor([1., 1., 2., 2.])
 * torch.tensor([1, 2]).repeatInterleave(torch.tensor([3, 1], { dtype: "int64" })) // tensor([1., 1., 1., 2.])
 */
export function repeatInterleave<D extends DType>(
  x: Tensor<D>,
  repeats: Tensor | number,
  ...options: Called<[dim?: number | null], RepeatInterleaveOptions, ["dim"]>
): Tensor<D> {
  const { dim, outputSize } = INTERLEAVE.read(options);
  if (typeof repeats !== "number") checkTensor("repeatInterleave", "repeats", repeats);
  return arrange.repeatInterleave<Tensor>(self("repeatInterleave", x), repeats, dim, outputSize) as Tensor<D>;
}

/**
 * `length` positions along `dim` from `start` on, as a copy.
 *
 * @throws E-ARG-002 where they do not lie within; E-SHAPE-002 for a dimension that x does not have; E-SHAPE-006 for a scalar
 * @example
 * torch.arange(5).narrowCopy(0, 1, 3) // tensor([1, 2, 3])
 */
export function narrowCopy<D extends DType>(
  x: Tensor<D>,
  dim: number,
  start: number,
  length: number,
): Tensor<D> {
  return narrowed(self("narrowCopy", x), dim, start, length);
}
