import { above, boolean, func, number } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import {
  type Absent,
  type Called,
  keyword,
  parameter,
  type Resolved,
  signature,
} from "../../core/parameters.js";
import { eq } from "../../tensor/functions/compare.js";
import { sum } from "../../tensor/functions/reduce.js";
import { add, div, minimum, mul, sub } from "../../tensor/ops/arithmetic.js";
import { where } from "../../tensor/ops/compare.js";
import { sqrt } from "../../tensor/ops/math.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkTensor } from "../checkTensor.js";
import { failure } from "../messages.js";
import { atLeast, pairwiseDistanceOf } from "./distance.js";
import type { MarginOptions } from "./margin.js";
import { type LossOptions, type Reduction, reduce, reduced, reduction, sizeAverage } from "./reduction.js";

/** Losses of embeddings: vectors of things that are alike shall lie near each other. */

export interface TripletMarginOptions extends LossOptions {
  /** By how much the negative shall be further away than the positive; above 0. Default 1. */
  margin?: number;
  /** The exponent of the norm of the distance. Default 2. */
  p?: number;
  /** Added to each difference. Default 1e-6. */
  eps?: number;
  /** Take the distance of positive and negative where it is the smaller one. Balntas et al. (2016). Default false. */
  swap?: boolean;
}

export const TRIPLET_MARGIN = signature<TripletMarginOptions>("TripletMarginLoss", {
  margin: parameter(1, above(0)),
  p: parameter(2, number()),
  eps: parameter(1e-6, number()),
  swap: parameter(false, boolean),
  sizeAverage,
  reduce,
  reduction,
});

export type TripletMarginArguments = Called<
  [
    margin?: number,
    p?: number,
    eps?: number,
    swap?: boolean,
    sizeAverage?: Absent,
    reduce?: Absent,
    reduction?: Reduction,
  ],
  TripletMarginOptions,
  ["margin", "p", "eps", "swap", "sizeAverage", "reduce", "reduction"]
>;

/** How far two batches of vectors are apart: a number for each pair. */
export type DistanceFunction = (a: Tensor, b: Tensor) => Tensor;

export interface TripletDistanceOptions extends LossOptions {
  /** How far two batches of vectors are apart. Default null: `pairwiseDistance`. */
  distanceFunction?: DistanceFunction | null;
  /** By how much the negative shall be further away than the positive; above 0. Default 1. */
  margin?: number;
  /** Take the distance of positive and negative where it is the smaller one. Default false. */
  swap?: boolean;
}

export const TRIPLET_DISTANCE = signature<TripletDistanceOptions>("TripletMarginWithDistanceLoss", {
  distanceFunction: keyword(null, func),
  margin: keyword(1, above(0)),
  swap: keyword(false, boolean),
  reduction: { ...reduction, keyword: true },
});

/** max(0, margin + d(anchor, positive) − d(anchor, negative)). */
function tripletOf(
  name: string,
  [anchor, positive, negative]: readonly [Tensor, Tensor, Tensor],
  distance: DistanceFunction,
  { margin, swap, reduction }: { margin: number; swap: boolean; reduction: Reduction },
): Tensor {
  for (const x of [anchor, positive, negative]) checkTensor(name, "input", x);
  const rank = anchor.sizes.length;
  const other = [positive, negative].find((x) => x.sizes.length !== rank);
  if (other !== undefined) {
    const expected = say(
      `anchor, positive and negative of ${rank} dimensions`,
      `ancla, positivo y negativo de ${rank} dimensiones`,
    );
    throw failure("E-SHAPE-006", { op: name, expected, shape: other.sizes });
  }
  const near = distance(anchor, positive);
  const far = distance(anchor, negative);
  const least = swap ? minimum<Tensor>(far, distance(positive, negative)) : far;
  return reduced(atLeast(sub<Tensor>(add<Tensor>(near, margin), least), 0), reduction);
}

/**
 * max(0, margin + ‖a − p‖ − ‖a − n‖): a vector (anchor) shall lie nearer to one that is like it (positive) than to one that is not (negative).
 * Schroff et al. (2015). anchor, positive, negative: [N, D], or [D].
 *
 * @throws E-SHAPE-006 where they have not as many dimensions
 * @example
 * const [anchor, positive, negative] = [[0, 0], [3, 4], [6, 8]].map((v) => torch.tensor([v]));
 * functional.tripletMarginLoss(anchor, positive, negative, { margin: 6 }) // tensor(1.0000)
 */
export function tripletMarginLoss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  ...args: TripletMarginArguments
): Tensor {
  return tripletMarginOf(anchor, positive, negative, TRIPLET_MARGIN.read(args));
}

/** @internal The same with options that have been read. */
export function tripletMarginOf(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  given: Resolved<TripletMarginOptions>,
): Tensor {
  const { p, eps } = given;
  const distance = (a: Tensor, b: Tensor) => pairwiseDistanceOf(a, b, { p, eps, keepdim: false });
  return tripletOf("TripletMarginLoss", [anchor, positive, negative], distance, given);
}

/**
 * `tripletMarginLoss` with a distance of one's own, which gives a number for each pair of vectors.
 *
 * @throws E-SHAPE-006 where the three have not as many dimensions
 * @example
 * const [anchor, positive, negative] = [[1, 0], [1, 1], [0, 1]].map((v) => torch.tensor([v]));
 * const distanceFunction = (a: torch.Tensor, b: torch.Tensor) => functional.cosineSimilarity(a, b).neg();
 * functional.tripletMarginWithDistanceLoss(anchor, positive, negative, { distanceFunction }) // tensor(0.2929)
 */
export function tripletMarginWithDistanceLoss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  ...args: Called<[], TripletDistanceOptions, []>
): Tensor {
  return tripletDistanceOf(anchor, positive, negative, TRIPLET_DISTANCE.read(args));
}

/** @internal The same with options that have been read. */
export function tripletDistanceOf(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  given: Resolved<TripletDistanceOptions>,
): Tensor {
  const euclidean = (a: Tensor, b: Tensor) => pairwiseDistanceOf(a, b, { p: 2, eps: 1e-6, keepdim: false });
  const distance = given.distanceFunction ?? euclidean;
  return tripletOf("TripletMarginWithDistanceLoss", [anchor, positive, negative], distance, given);
}

export const COSINE_EMBEDDING = signature<MarginOptions>("CosineEmbeddingLoss", {
  margin: parameter(0, number()),
  sizeAverage,
  reduce,
  reduction,
});

export type CosineEmbeddingArguments = Called<
  [margin?: number, sizeAverage?: Absent, reduce?: Absent, reduction?: Reduction],
  MarginOptions,
  ["margin", "sizeAverage", "reduce", "reduction"]
>;

/**
 * 1 − cos(a, b) where the target is 1, max(0, cos(a, b) − margin) where it is −1: vectors of things that are alike shall point the same way.
 *
 * a, b: [N, D] with a target [N], or [D] with a target of one number. Default margin 0.
 *
 * @throws E-SHAPE-006 for another shape
 * @example
 * const [a, b] = [torch.tensor([[1, 0]]), torch.tensor([[1, 1]])];
 * functional.cosineEmbeddingLoss(a, b, torch.tensor([1])) // tensor(0.2929)
 */
export function cosineEmbeddingLoss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  ...args: CosineEmbeddingArguments
): Tensor {
  return cosineEmbeddingOf(input1, input2, target, COSINE_EMBEDDING.read(args));
}

/** @internal The same with options that have been read. */
export function cosineEmbeddingOf(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  { margin, reduction }: Resolved<MarginOptions>,
): Tensor {
  const name = "CosineEmbeddingLoss";
  checkTensor(name, "input", input1);
  checkTensor(name, "input", input2);
  checkTensor(name, "target", target);
  const dim = target.sizes.length;
  const other = [input1, input2].find((x) => x.sizes.length !== dim + 1);
  if (dim > 1 || other !== undefined) {
    const expected = say(
      "inputs of shape [N, D] with a target of shape [N], or inputs [D] with a target of one number",
      "entradas de forma [N, D] con un objetivo de forma [N], o entradas [D] con un objetivo de un número",
    );
    throw failure("E-SHAPE-006", { op: name, expected, shape: (other ?? target).sizes });
  }
  const square = (x: Tensor) => add<Tensor>(sum(mul<Tensor>(x, x), dim), 1e-12);
  const lengths = sqrt<Tensor>(mul<Tensor>(square(input1), square(input2)));
  const cos = div<Tensor>(sum(mul<Tensor>(input1, input2), dim), lengths);
  const alike = where<Tensor>(eq(target, 1), sub<Tensor>(1, cos), 0);
  const unlike = where<Tensor>(eq(target, -1), atLeast(sub<Tensor>(cos, margin), 0), 0);
  return reduced(add<Tensor>(alike, unlike), reduction);
}
