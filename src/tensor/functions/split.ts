import { integer } from "../../core/constraints.js";
import type { DType } from "../../core/dtype.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import * as parts from "../ops/split.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** A tensor in parts along a dimension: an array of views. */

export interface DimOptions {
  /** The dimension; below 0 counted from the last. Default 0. */
  dim?: number;
}
/** A dimension by position or by name. */
export type DimArguments = Called<[dim?: number], DimOptions, ["dim"]>;

const DIM = /* @__PURE__ */ signature<DimOptions>("split", {
  dim: /* @__PURE__ */ parameter(0, /* @__PURE__ */ integer()),
});

/**
 * Parts of one size along `dim`, the last one smaller where it does not divide; or parts of the sizes in a list.
 *
 * @throws E-ARG-002 for sizes whose sum is another; E-SHAPE-002 for a dimension that x does not have; E-SHAPE-006 for a scalar
 * @example
 * torch.arange(5).split(2).map((x) => x.toArray()) // [[0, 1], [2, 3], [4]]
 * torch.zeros(2, 5).split([1, 4], { dim: 1 }).map((x) => x.shape) // [[2, 1], [2, 4]]
 */
export function split<D extends DType>(
  x: Tensor<D>,
  splitSizeOrSections: number | readonly number[],
  ...options: DimArguments
): Tensor<D>[] {
  return parts.split(self("split", x), splitSizeOrSections, DIM.read(options, "split").dim);
}

/**
 * Parts of these sizes along `dim`: they add up to its size.
 *
 * @throws E-ARG-002 for sizes whose sum is another; E-SHAPE-002 for a dimension that x does not have; E-SHAPE-006 for a scalar
 * @example
 * torch.arange(5).splitWithSizes([1, 4]).map((x) => x.toArray()) // [[0], [1, 2, 3, 4]]
 */
export function splitWithSizes<D extends DType>(
  x: Tensor<D>,
  splitSizes: readonly number[],
  ...options: DimArguments
): Tensor<D>[] {
  return parts.splitWithSizes(self("splitWithSizes", x), splitSizes, DIM.read(options, "splitWithSizes").dim);
}

/**
 * At most so many parts of one size along `dim`, the last one smaller where it does not divide.
 *
 * @throws E-ARG-002 for less than one; E-SHAPE-002 for a dimension that x does not have; E-SHAPE-006 for a scalar
 * @example
 * torch.arange(5).chunk(3).map((x) => x.toArray()) // [[0, 1], [2, 3], [4]]
 */
export function chunk<D extends DType>(x: Tensor<D>, chunks: number, ...options: DimArguments): Tensor<D>[] {
  return parts.chunk(self("chunk", x), chunks, DIM.read(options, "chunk").dim);
}

/**
 * So many parts along `dim`, the first ones larger by one where it does not divide; or parts that end at the positions of a list.
 *
 * @throws E-ARG-002 for less than one part; E-SHAPE-002 for a dimension that x does not have; E-SHAPE-006 for a scalar
 * @example
 * torch.arange(5).tensorSplit(3).map((x) => x.toArray()) // [[0, 1], [2, 3], [4]]
 * torch.arange(5).tensorSplit([1, 3]).map((x) => x.toArray()) // [[0], [1, 2], [3, 4]]
 */
export function tensorSplit<D extends DType>(
  x: Tensor<D>,
  indicesOrSections: number | readonly number[],
  ...options: DimArguments
): Tensor<D>[] {
  return parts.tensorSplit(self("tensorSplit", x), indicesOrSections, DIM.read(options, "tensorSplit").dim);
}

/**
 * Parts side by side: along dimension 1, of a vector along 0. Their number divides the size; or they end at the positions of a list.
 *
 * @throws E-ARG-002 for a number that does not divide the size; E-SHAPE-006 for a scalar
 * @example
 * torch.zeros(2, 4).hsplit(2).map((x) => x.shape) // [[2, 2], [2, 2]]
 */
export function hsplit<D extends DType>(
  x: Tensor<D>,
  indicesOrSections: number | readonly number[],
): Tensor<D>[] {
  return parts.hsplit(self("hsplit", x), indicesOrSections);
}

/**
 * Parts one below the other: along dimension 0. Their number divides the size; or they end at the positions of a list.
 *
 * @throws E-ARG-002 for a number that does not divide the size; E-SHAPE-006 for less than two dimensions
 * @example
 * torch.zeros(4, 2).vsplit([1]).map((x) => x.shape) // [[1, 2], [3, 2]]
 */
export function vsplit<D extends DType>(
  x: Tensor<D>,
  indicesOrSections: number | readonly number[],
): Tensor<D>[] {
  return parts.vsplit(self("vsplit", x), indicesOrSections);
}

/**
 * Parts one behind the other: along dimension 2. Their number divides the size; or they end at the positions of a list.
 *
 * @throws E-ARG-002 for a number that does not divide the size; E-SHAPE-006 for less than three dimensions
 * @example
 * torch.zeros(1, 2, 4).dsplit(2).map((x) => x.shape) // [[1, 2, 2], [1, 2, 2]]
 */
export function dsplit<D extends DType>(
  x: Tensor<D>,
  indicesOrSections: number | readonly number[],
): Tensor<D>[] {
  return parts.dsplit(self("dsplit", x), indicesOrSections);
}

/**
 * The slices along `dim`, without it: an array of views.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have; E-SHAPE-006 for a scalar
 * @example
 * const [first, second] = torch.tensor([[1, 2], [3, 4]]).unbind({ dim: 1 });
 * first // tensor([1., 3.])
 * second // tensor([2., 4.])
 */
export function unbind<D extends DType>(x: Tensor<D>, ...options: DimArguments): Tensor<D>[] {
  return parts.unbind(self("unbind", x), DIM.read(options, "unbind").dim);
}
