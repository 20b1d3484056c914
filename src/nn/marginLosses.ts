import type { Called } from "../core/parameters.js";
import type { Tensor } from "../tensor/tensor.js";
import { readCriterion } from "./arguments.js";
import {
  COSINE_EMBEDDING,
  type CosineEmbeddingArguments,
  cosineEmbeddingOf,
  type DistanceFunction,
  TRIPLET_DISTANCE,
  TRIPLET_MARGIN,
  type TripletDistanceOptions,
  type TripletMarginArguments,
  tripletDistanceOf,
  tripletMarginOf,
} from "./functional/embeddingLosses.js";
import {
  HINGE_EMBEDDING,
  hingeEmbeddingOf,
  MARGIN_RANKING,
  type MarginArguments,
  MULTI_LABEL_MARGIN,
  MULTI_LABEL_SOFT_MARGIN,
  MULTI_MARGIN,
  type MultiLabelSoftMarginArguments,
  type MultiMarginArguments,
  marginRankingOf,
  multilabelMarginOf,
  multilabelSoftMarginOf,
  multiMarginOf,
  SOFT_MARGIN,
  type SoftMarginArguments,
  softMarginOf,
} from "./functional/margin.js";
import type { Reduction } from "./functional/reduction.js";
import { PairwiseDistance } from "./layers/distance.js";
import { Module } from "./module.js";

/** Losses with margins, and those of embeddings, as modules. */

/**
 * Distances of pairs that are alike (target 1) or not (−1). See `functional.hingeEmbeddingLoss`.
 *
 * @example
 * const criterion = new nn.HingeEmbeddingLoss();
 * criterion(torch.tensor([0.5, 0.25]), torch.tensor([1, -1])) // tensor(0.6250)
 */
export class HingeEmbeddingLoss extends Module {
  /** How far apart pairs shall be that are not alike. Default 1. */
  readonly margin: number;
  /** How the losses of the elements become one: "mean" (default), "sum", or "none". */
  readonly reduction: Reduction;

  constructor(...args: MarginArguments) {
    super();
    const { margin, reduction } = readCriterion(this, HINGE_EMBEDDING, args);
    this.margin = margin;
    this.reduction = reduction;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return hingeEmbeddingOf(input, target, this);
  }
}

/**
 * Which of two scores shall be the greater: the first (target 1) or the second (−1). See `functional.marginRankingLoss`.
 *
 * @example
 * const criterion = new nn.MarginRankingLoss();
 * criterion(torch.tensor([1, 2]), torch.tensor([0, 3]), torch.tensor([1, 1])) // tensor(0.5000)
 */
export class MarginRankingLoss extends Module {
  /** By how much it shall be greater. Default 0. */
  readonly margin: number;
  /** How the losses of the elements become one: "mean" (default), "sum", or "none". */
  readonly reduction: Reduction;

  constructor(...args: MarginArguments) {
    super();
    const { margin, reduction } = readCriterion(this, MARGIN_RANKING, args);
    this.margin = margin;
    this.reduction = reduction;
  }

  forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return marginRankingOf(input1, input2, target, this);
  }
}

/**
 * ln(1 + e^(−y·x)), for targets 1 and −1. See `functional.softMarginLoss`.
 *
 * @example
 * const criterion = new nn.SoftMarginLoss();
 * criterion(torch.tensor([0, 0]), torch.tensor([1, -1])) // tensor(0.6931)
 */
export class SoftMarginLoss extends Module {
  /** How the losses of the elements become one: "mean" (default), "sum", or "none". */
  readonly reduction: Reduction;

  constructor(...args: SoftMarginArguments) {
    super();
    this.reduction = readCriterion(this, SOFT_MARGIN, args).reduction;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return softMarginOf(input, target, this.reduction);
  }
}

/**
 * Binary cross-entropy of the scores of several classes, [N, C], for samples that may be of several at once; targets 0 and 1. See
 * `functional.multilabelSoftMarginLoss`.
 *
 * @example
 * const criterion = new nn.MultiLabelSoftMarginLoss();
 * criterion(torch.tensor([[0, 0]]), torch.tensor([[1, 0]])) // tensor(0.6931)
 */
export class MultiLabelSoftMarginLoss extends Module {
  /** The factor of each class, [C], or null (default); a buffer of the state dict. */
  declare readonly weight: Tensor | null;
  /** How the losses of the samples become one: "mean" (default), "sum", or "none". */
  readonly reduction: Reduction;

  constructor(...args: MultiLabelSoftMarginArguments) {
    super();
    const { weight, reduction } = readCriterion(this, MULTI_LABEL_SOFT_MARGIN, args);
    this.registerBuffer("weight", weight);
    this.reduction = reduction;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return multilabelSoftMarginOf(input, target, this);
  }
}

/**
 * The score of the labelled class shall exceed those of all others by a margin. See `functional.multiMarginLoss`.
 *
 * @example
 * const criterion = new nn.MultiMarginLoss();
 * criterion(torch.tensor([[0.5, 1, 0]]), torch.tensor([1])) // tensor(0.1667)
 */
export class MultiMarginLoss extends Module {
  /** The exponent of each margin that is missed: 1 (default) or 2. */
  readonly p: 1 | 2;
  /** By how much the score of the labelled class shall be greater. Default 1. */
  readonly margin: number;
  /** The factor of each class, [C], or null (default); a buffer of the state dict. */
  declare readonly weight: Tensor | null;
  /** How the losses of the samples become one: "mean" (default), "sum", or "none". */
  readonly reduction: Reduction;

  constructor(...args: MultiMarginArguments) {
    super();
    const { p, margin, weight, reduction } = readCriterion(this, MULTI_MARGIN, args);
    this.p = p;
    this.margin = margin;
    this.registerBuffer("weight", weight);
    this.reduction = reduction;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return multiMarginOf(input, target, this);
  }
}

/**
 * The scores of all labelled classes shall exceed the others by 1; targets list the labels of each sample, then −1. See
 * `functional.multilabelMarginLoss`.
 *
 * @example
 * const criterion = new nn.MultiLabelMarginLoss();
 * criterion(torch.tensor([[0.1, 0.2, 0.4, 0.8]]), torch.tensor([[3, 0, -1, 1]])) // tensor(0.8500)
 */
export class MultiLabelMarginLoss extends Module {
  /** How the losses of the samples become one: "mean" (default), "sum", or "none". */
  readonly reduction: Reduction;

  constructor(...args: SoftMarginArguments) {
    super();
    this.reduction = readCriterion(this, MULTI_LABEL_MARGIN, args).reduction;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return multilabelMarginOf(input, target, this.reduction);
  }
}

/**
 * A vector shall lie nearer to one that is like it than to one that is not. See `functional.tripletMarginLoss`.
 *
 * @example
 * const criterion = new nn.TripletMarginLoss({ margin: 6 });
 * criterion(torch.tensor([[0, 0]]), torch.tensor([[3, 4]]), torch.tensor([[6, 8]])) // tensor(1.0000)
 */
export class TripletMarginLoss extends Module {
  /** By how much the negative shall be further away than the positive. Default 1. */
  readonly margin: number;
  /** The exponent of the norm of the distance. Default 2. */
  readonly p: number;
  /** Added to each difference. Default 1e-6. */
  readonly eps: number;
  /** Whether the distance of positive and negative counts where it is the smaller one. Default false. */
  readonly swap: boolean;
  /** How the losses of the samples become one: "mean" (default), "sum", or "none". */
  readonly reduction: Reduction;

  constructor(...args: TripletMarginArguments) {
    super();
    const { margin, p, eps, swap, reduction } = readCriterion(this, TRIPLET_MARGIN, args);
    this.margin = margin;
    this.p = p;
    this.eps = eps;
    this.swap = swap;
    this.reduction = reduction;
  }

  forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    return tripletMarginOf(anchor, positive, negative, this);
  }
}

/**
 * TripletMarginLoss with a distance of one's own, a function or a module. See `functional.tripletMarginWithDistanceLoss`.
 *
 * @example
 * const criterion = new nn.TripletMarginWithDistanceLoss({ distanceFunction: new nn.PairwiseDistance(1), margin: 8 });
 * criterion(torch.tensor([[0, 0]]), torch.tensor([[3, 4]]), torch.tensor([[6, 8]])) // tensor(1.)
 */
export class TripletMarginWithDistanceLoss extends Module {
  /** How far two batches of vectors are apart, under PyTorch's name: a module is part of this one. Default: a PairwiseDistance. */
  readonly distance_function: DistanceFunction | PairwiseDistance;
  /** By how much the negative shall be further away than the positive. Default 1. */
  readonly margin: number;
  /** Whether the distance of positive and negative counts where it is the smaller one. Default false. */
  readonly swap: boolean;
  /** How the losses of the samples become one: "mean" (default), "sum", or "none". */
  readonly reduction: Reduction;

  constructor(...args: Called<[], TripletDistanceOptions, []>) {
    super();
    const { distanceFunction, margin, swap, reduction } = readCriterion(this, TRIPLET_DISTANCE, args);
    this.distance_function = distanceFunction ?? new PairwiseDistance();
    this.margin = margin;
    this.swap = swap;
    this.reduction = reduction;
  }

  forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    const { distance_function: distanceFunction, margin, swap, reduction } = this;
    return tripletDistanceOf(anchor, positive, negative, { distanceFunction, margin, swap, reduction });
  }
}

/**
 * Vectors of things that are alike (target 1) shall point the same way, others (−1) not. See `functional.cosineEmbeddingLoss`.
 *
 * @example
 * const criterion = new nn.CosineEmbeddingLoss();
 * criterion(torch.tensor([[1, 0]]), torch.tensor([[1, 1]]), torch.tensor([1])) // tensor(0.2929)
 */
export class CosineEmbeddingLoss extends Module {
  /** The cosine that others may have without a loss. Default 0. */
  readonly margin: number;
  /** How the losses of the samples become one: "mean" (default), "sum", or "none". */
  readonly reduction: Reduction;

  constructor(...args: CosineEmbeddingArguments) {
    super();
    const { margin, reduction } = readCriterion(this, COSINE_EMBEDDING, args);
    this.margin = margin;
    this.reduction = reduction;
  }

  forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return cosineEmbeddingOf(input1, input2, target, this);
  }
}
