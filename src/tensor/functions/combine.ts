import { checkChoice, checkOptions, isPlain, wrong } from "../../core/check.js";
import { boolean, integer } from "../../core/constraints.js";
import type { DType } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import { checkTensor } from "../arguments.js";
import { Handle } from "../handle.js";
import * as combine from "../ops/combine.js";
import type { Tensor } from "../tensor.js";
import { self } from "./self.js";

/** Functions of several tensors, and of vectors: they are no methods. */

/** Tensors one by one, or as one array. */
function tensorsOf(args: readonly unknown[]): readonly Tensor[] {
  return (args.length === 1 && Array.isArray(args[0]) ? args[0] : args) as readonly Tensor[];
}

/**
 * Side by side: along dimension 1, vectors along 0. dtypes are promoted.
 *
 * @throws E-SHAPE-008 where the other sizes differ; E-ARG-002 for no tensor
 * @example
 * torch.hstack([torch.tensor([1, 2]), torch.tensor([3])]) // tensor([1., 2., 3.])
 */
export function hstack(tensors: readonly Tensor[]): Tensor {
  return combine.hstack(tensors);
}

/**
 * One below the other: along dimension 0, a vector is a row. dtypes are promoted.
 *
 * @throws E-SHAPE-008 where the other sizes differ; E-ARG-002 for no tensor
 * @example
 * torch.vstack([torch.tensor([1, 2]), torch.tensor([3, 4])])
 * // tensor([[1., 2.],
 * //         [3., 4.]])
 */
export function vstack(tensors: readonly Tensor[]): Tensor {
  return combine.vstack(tensors);
}

/**
 * `vstack` by another name: one below the other.
 *
 * @throws E-SHAPE-008 where the other sizes differ; E-ARG-002 for no tensor
 * @example
 * torch.rowStack([torch.zeros(2), torch.ones(3, 2)]).shape // [4, 2]
 */
export function rowStack(tensors: readonly Tensor[]): Tensor {
  return combine.vstack(tensors, "rowStack");
}

/**
 * One behind the other: along dimension 2. dtypes are promoted.
 *
 * @throws E-SHAPE-008 where the other sizes differ; E-ARG-002 for no tensor
 * @example
 * torch.dstack([torch.zeros(2), torch.ones(2)]).shape // [1, 2, 2]
 */
export function dstack(tensors: readonly Tensor[]): Tensor {
  return combine.dstack(tensors);
}

/**
 * Side by side, where a vector is a column. dtypes are promoted.
 *
 * @throws E-SHAPE-008 where the other sizes differ; E-ARG-002 for no tensor
 * @example
 * torch.columnStack([torch.tensor([1, 2]), torch.tensor([3, 4])])
 * // tensor([[1., 3.],
 * //         [2., 4.]])
 */
export function columnStack(tensors: readonly Tensor[]): Tensor {
  return combine.columnStack(tensors);
}

/**
 * The matrices along the diagonal of one, zeros elsewhere; a vector is a row. dtypes are promoted.
 *
 * @throws E-SHAPE-006 for more than two dimensions; E-ARG-002 for no tensor
 * @example
 * torch.blockDiag(torch.ones(1, 2), torch.tensor([[3]]))
 * // tensor([[1., 1., 0.],
 * //         [0., 0., 3.]])
 */
export function blockDiag(...tensors: Tensor[] | [readonly Tensor[]]): Tensor {
  return combine.blockDiag(tensorsOf(tensors));
}

/**
 * The tensors in the shape that they broadcast to, as views.
 *
 * @throws E-SHAPE-001 for shapes that do not broadcast
 * @example
 * const [a, b] = torch.broadcastTensors(torch.zeros(3), torch.zeros(2, 1));
 * a.shape // [2, 3]
 * b.shape // [2, 3]
 */
export function broadcastTensors(...tensors: Tensor[] | [readonly Tensor[]]): Tensor[] {
  return combine.broadcastTensors(tensorsOf(tensors));
}

export interface MeshgridOptions {
  /** "ij": the first vector runs along dimension 0. "xy": along dimension 1, as in pictures. Default "ij". */
  indexing?: "ij" | "xy";
}

/**
 * The coordinates of a grid: of each vector a view in the shape of the grid.
 *
 * @throws E-SHAPE-006 for more than one dimension; E-DTYPE-002 for two dtypes; E-ARG-002 for no tensor
 * @example
 * const [x, y] = torch.meshgrid(torch.tensor([1, 2]), torch.tensor([3, 4, 5]), { indexing: "ij" });
 * x
 * // tensor([[1., 1., 1.],
 * //         [2., 2., 2.]])
 * y.shape // [2, 3]
 */
export function meshgrid(
  ...tensors:
    | Tensor[]
    | [readonly Tensor[]]
    | [...Tensor[], MeshgridOptions]
    | [readonly Tensor[], MeshgridOptions]
): Tensor[] {
  const last: unknown = tensors.at(-1);
  const options = isPlain(last) && !(last instanceof Handle) ? (last as MeshgridOptions) : undefined;
  checkOptions("meshgrid", options, ["indexing"]);
  const indexing = options?.indexing ?? "ij";
  checkChoice("meshgrid", "indexing", indexing, ["ij", "xy"]);
  return combine.meshgrid(tensorsOf(options === undefined ? tensors : tensors.slice(0, -1)), indexing);
}

/**
 * All choices of one element from each vector, a row each; of one vector, itself.
 *
 * @throws E-SHAPE-006 for what is no vector; E-ARG-002 for no tensor
 * @example
 * torch.cartesianProd(torch.tensor([1, 2]), torch.tensor([3, 4]))
 * // tensor([[1., 3.],
 * //         [1., 4.],
 * //         [2., 3.],
 * //         [2., 4.]])
 */
export function cartesianProd(...tensors: Tensor[] | [readonly Tensor[]]): Tensor {
  return combine.cartesianProd(tensorsOf(tensors));
}

export interface CombinationsOptions {
  /** How many elements are chosen. Default 2. */
  r?: number;
  /** Whether an element may be chosen again. Default false. */
  withReplacement?: boolean;
}
const COMBINATIONS = /* @__PURE__ */ signature<CombinationsOptions>("combinations", {
  r: /* @__PURE__ */ parameter(2, /* @__PURE__ */ integer(0)),
  withReplacement: /* @__PURE__ */ parameter(false, boolean),
});

/**
 * All choices of r elements of a vector, a row each.
 *
 * @throws E-SHAPE-006 for what is no vector; E-ARG-002 for an r below 0
 * @example
 * torch.combinations(torch.tensor([1, 2, 3]))
 * // tensor([[1., 2.],
 * //         [1., 3.],
 * //         [2., 3.]])
 */
export function combinations<D extends DType>(
  x: Tensor<D>,
  ...options: Called<[r?: number, withReplacement?: boolean], CombinationsOptions, ["r", "withReplacement"]>
): Tensor<D> {
  const { r, withReplacement } = COMBINATIONS.read(options);
  return combine.combinations(self("combinations", x), r, withReplacement);
}

export interface VanderOptions {
  /** How many columns. Default: as many as x has elements. */
  n?: number | null;
  /** Whether the powers grow from left to right. Default false. */
  increasing?: boolean;
}
const VANDER = /* @__PURE__ */ signature<VanderOptions>("vander", {
  n: /* @__PURE__ */ parameter(null, /* @__PURE__ */ integer(0)),
  increasing: /* @__PURE__ */ parameter(false, boolean),
});

/**
 * The powers of a vector, a column each: x^(n − 1), …, x, 1. Of whole numbers int64.
 *
 * @throws E-SHAPE-006 for what is no vector
 * @example
 * torch.vander(torch.tensor([1, 2, 3]))
 * // tensor([[1., 1., 1.],
 * //         [4., 2., 1.],
 * //         [9., 3., 1.]])
 */
export function vander(
  x: Tensor,
  ...options: Called<[n?: number | null, increasing?: boolean], VanderOptions, ["n", "increasing"]>
): Tensor {
  const { n, increasing } = VANDER.read(options);
  return combine.vander(self("vander", x), n, increasing);
}

type AtLeast = {
  (x: Tensor): Tensor;
  (tensors: readonly Tensor[]): Tensor[];
  (...tensors: Tensor[]): Tensor[];
};

/** One tensor gives one; several, or an array, an array. */
function each(name: string, f: (x: Tensor) => Tensor, args: readonly unknown[]): Tensor | Tensor[] {
  if (args.length === 1 && args[0] instanceof Handle) return f(args[0] as Tensor);
  const tensors = tensorsOf(args);
  if (tensors.length === 0)
    throw wrong(name, "tensors", say("at least one tensor", "al menos un tensor"), tensors);
  return Array.from(tensors, (x, i) => {
    checkTensor(name, `tensors[${i}]`, x);
    return f(x);
  });
}

/**
 * With at least one dimension: a scalar becomes a vector of one. Of several tensors an array.
 *
 * @throws E-ARG-002 for no tensor
 * @example
 * torch.atleast1d(torch.tensor(5)).shape // [1]
 */
export const atleast1d: AtLeast = ((...args: unknown[]) =>
  each("atleast1d", combine.atleast1d, args)) as AtLeast;

/**
 * With at least two dimensions: a vector becomes a row. Of several tensors an array.
 *
 * @throws E-ARG-002 for no tensor
 * @example
 * torch.atleast2d(torch.tensor([1, 2])).shape // [1, 2]
 */
export const atleast2d: AtLeast = ((...args: unknown[]) =>
  each("atleast2d", combine.atleast2d, args)) as AtLeast;

/**
 * With at least three dimensions: a vector becomes [1, n, 1], a matrix [n, m, 1]. Of several tensors an array.
 *
 * @throws E-ARG-002 for no tensor
 * @example
 * torch.atleast3d(torch.zeros(2, 3)).shape // [2, 3, 1]
 */
export const atleast3d: AtLeast = ((...args: unknown[]) =>
  each("atleast3d", combine.atleast3d, args)) as AtLeast;
