import { boolean, integer, list, number } from "../../core/constraints.js";
import { isFloat, resultType } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, type Resolved, signature } from "../../core/parameters.js";
import { broadcastShapes } from "../../core/shape.js";
import { checkFloat } from "../../tensor/arguments.js";
import { pow } from "../../tensor/functions/arithmetic.js";
import { amax, amin } from "../../tensor/functions/extremes.js";
import { type Dims, sum } from "../../tensor/functions/reduce.js";
import { abs, add, div, maximum, mul, sub } from "../../tensor/ops/arithmetic.js";
import { expand } from "../../tensor/ops/broadcast.js";
import { cast } from "../../tensor/ops/cast.js";
import { eq, gt, le, ne, where } from "../../tensor/ops/compare.js";
import { sqrt } from "../../tensor/ops/math.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkTensor } from "../checkTensor.js";
import { failure } from "../messages.js";

/** Lengths of vectors, and how far two of them are apart. */

/** x where it is above `low`, else `low`: at the bound itself the gradient is 0, as PyTorch has it. */
export const atLeast = (x: Tensor, low: number): Tensor => where<Tensor>(le(x, low), low, x);

/**
 * (Σ |x|^p)^(1/p) over `dim`: for p = ∞ the largest |x|, for p = 0 how many are not 0. The gradient of the length 0 is 0.
 *
 * @internal
 */
export function lengthOf(x: Tensor, p: number, dim: Dims, keepdim: boolean): Tensor {
  const size = () => abs<Tensor>(x);
  if (p === 1) return sum(size(), dim, { keepdim });
  if (p === Infinity) return amax(size(), dim, { keepdim });
  if (p === -Infinity) return amin(size(), dim, { keepdim });
  if (p === 0) return sum(where<Tensor>(ne(x, 0), 1, mul<Tensor>(x, 0)), dim, { keepdim });
  if (p === 2) {
    const squares = sum(mul<Tensor>(x, x), dim, { keepdim });
    const none = eq(squares, 0);
    return where<Tensor>(none, 0, sqrt<Tensor>(where<Tensor>(none, 1, squares)));
  }
  // Powers of 0 are not asked for: they, or their derivatives, may be infinite.
  const zero = eq(x, 0);
  const powers = pow(where<Tensor>(zero, 1, size()), p);
  // With an exponent below 0, one 0 makes the length 0.
  const none = p < 0 ? sum(zero, dim, { keepdim }) : null;
  const total = sum(where<Tensor>(zero, 0, powers), dim, { keepdim });
  const nothing = none === null ? eq(total, 0) : gt(none, 0);
  return where<Tensor>(nothing, 0, pow(where<Tensor>(nothing, 1, total), 1 / p));
}

export interface PairwiseDistanceOptions {
  /** The exponent of the norm. Default 2, the Euclidean distance. */
  p?: number;
  /** Added to each difference. Default 1e-6. */
  eps?: number;
  /** Keep the last dimension with size 1. Default false. */
  keepdim?: boolean;
}

export const PAIRWISE_DISTANCE = signature<PairwiseDistanceOptions>("pairwiseDistance", {
  p: parameter(2, number()),
  eps: parameter(1e-6, number()),
  keepdim: parameter(false, boolean),
});

export type PairwiseDistanceArguments = Called<
  [p?: number, eps?: number, keepdim?: boolean],
  PairwiseDistanceOptions,
  ["p", "eps", "keepdim"]
>;

/** Two tensors, one of them of floats at least, whose shapes are broadcast to one. */
function checkPair(where: string, a: Tensor, b: Tensor): void {
  checkTensor(where, "input", a);
  checkTensor(where, "input", b);
  checkFloat(where, isFloat(a.dtype) ? a : b);
  broadcastShapes(where, a.sizes, b.sizes);
}

/**
 * ‖a − b + eps‖ₚ over the last dimension. a: [*, D], b: [*, D], broadcast; result: [*].
 *
 * @throws E-SHAPE-006 for tensors without dimensions
 * @example
 * functional.pairwiseDistance(torch.tensor([[0, 0]]), torch.tensor([[3, 4]])) // tensor([5.0000])
 */
export function pairwiseDistance(a: Tensor, b: Tensor, ...args: PairwiseDistanceArguments): Tensor {
  return pairwiseDistanceOf(a, b, PAIRWISE_DISTANCE.read(args));
}

/** @internal The same with options that have been read. */
export function pairwiseDistanceOf(
  a: Tensor,
  b: Tensor,
  { p, eps, keepdim }: Resolved<PairwiseDistanceOptions>,
): Tensor {
  checkPair("pairwiseDistance", a, b);
  if (Math.max(a.sizes.length, b.sizes.length) === 0) {
    const expected = say("at least one dimension", "al menos una dimensión");
    throw failure("E-SHAPE-006", { op: "pairwiseDistance", expected, shape: a.sizes });
  }
  return lengthOf(add<Tensor>(sub<Tensor>(a, b), eps), p, -1, keepdim);
}

export interface CosineSimilarityOptions {
  /** The dimension of the vectors. Default 1. */
  dim?: number;
  /** The least length: shorter vectors count as being of this one. Default 1e-8. */
  eps?: number;
}

export const COSINE_SIMILARITY = signature<CosineSimilarityOptions>("cosineSimilarity", {
  dim: parameter(1, integer()),
  eps: parameter(1e-8, number()),
});

export type CosineSimilarityArguments = Called<
  [dim?: number, eps?: number],
  CosineSimilarityOptions,
  ["dim", "eps"]
>;

/** The length of vectors, at least eps. As in PyTorch, the gradient is that of the length below eps too. */
function lengthAtLeast(x: Tensor, dim: number, eps: number): Tensor {
  const length = lengthOf(x, 2, dim, true);
  const plain = length.detach();
  return add<Tensor>(length, sub<Tensor>(maximum<Tensor>(plain, eps), plain));
}

/**
 * The cosine of the angle between vectors, a·b / (max(‖a‖, eps)·max(‖b‖, eps)) along `dim`. The shapes of a and b are broadcast; the result
 * has not the dimension `dim`.
 *
 * @throws E-SHAPE-002 for a dimension that they do not have
 * @example
 * functional.cosineSimilarity(torch.tensor([[1, 0]]), torch.tensor([[1, 1]])) // tensor([0.7071])
 */
export function cosineSimilarity(a: Tensor, b: Tensor, ...args: CosineSimilarityArguments): Tensor {
  return cosineSimilarityOf(a, b, COSINE_SIMILARITY.read(args));
}

/** @internal The same with options that have been read. */
export function cosineSimilarityOf(
  a: Tensor,
  b: Tensor,
  { dim, eps }: Resolved<CosineSimilarityOptions>,
): Tensor {
  checkPair("cosineSimilarity", a, b);
  const shape = broadcastShapes("cosineSimilarity", a.sizes, b.sizes);
  const dtype = resultType([a, b]);
  const [x, y] = [a, b].map((v) => expand<Tensor>(cast<Tensor>(v, dtype), shape));
  const unit = (v: Tensor) => div<Tensor>(v, lengthAtLeast(v, dim, eps));
  return sum(mul<Tensor>(unit(x), unit(y)), dim);
}

export interface NormalizeOptions {
  /** The exponent of the norm. Default 2. */
  p?: number;
  /** The dimension of the vectors, or several. Default 1. */
  dim?: number | readonly number[];
  /** The least length: shorter vectors are divided by it. Default 1e-12. */
  eps?: number;
}

const NORMALIZE = signature<NormalizeOptions>("normalize", {
  p: parameter(2, number()),
  dim: parameter(1, integer(), list),
  eps: parameter(1e-12, number()),
});

/**
 * x / max(‖x‖ₚ, eps): vectors along `dim` (default 1) with length 1, of the shape of x.
 *
 * @throws E-SHAPE-002 for a dimension that x does not have
 * @example
 * functional.normalize(torch.tensor([[3, 4]])) // tensor([[0.6000, 0.8000]])
 */
export function normalize(
  x: Tensor,
  ...args: Called<
    [p?: number, dim?: number | readonly number[], eps?: number],
    NormalizeOptions,
    ["p", "dim", "eps"]
  >
): Tensor {
  const { p, dim, eps } = NORMALIZE.read(args);
  checkTensor("normalize", "input", x);
  checkFloat("normalize", x);
  return div<Tensor>(x, atLeast(lengthOf(x, p, dim, true), eps));
}
