import type { Tensor } from "../../tensor/tensor.js";
import { readLayer } from "../arguments.js";
import {
  COSINE_SIMILARITY,
  type CosineSimilarityArguments,
  cosineSimilarityOf,
  PAIRWISE_DISTANCE,
  type PairwiseDistanceArguments,
  pairwiseDistanceOf,
} from "../functional/distance.js";
import { Module } from "../module.js";

/**
 * The cosine of the angle between vectors along `dim` (default 1). See `functional.cosineSimilarity`.
 *
 * @example
 * new nn.CosineSimilarity()(torch.tensor([[1, 0]]), torch.tensor([[1, 1]])) // tensor([0.7071])
 */
export class CosineSimilarity extends Module {
  /** @internal */ static readonly retainsNoTensors = true;

  /** The dimension of the vectors. Default 1. */
  readonly dim: number;
  /** The least length: shorter vectors count as being of this one. Default 1e-8. */
  readonly eps: number;

  constructor(...args: CosineSimilarityArguments) {
    super();
    const { dim, eps } = readLayer(this, COSINE_SIMILARITY, args);
    this.dim = dim;
    this.eps = eps;
  }

  forward(a: Tensor, b: Tensor): Tensor {
    return cosineSimilarityOf(a, b, this);
  }
}

/**
 * ‖a − b + eps‖ₚ over the last dimension. See `functional.pairwiseDistance`.
 *
 * @example
 * new nn.PairwiseDistance(1)(torch.tensor([[0, 0]]), torch.tensor([[3, 4]])) // tensor([7.])
 */
export class PairwiseDistance extends Module {
  /** @internal */ static readonly retainsNoTensors = true;

  /** The exponent of the norm. Default 2. */
  readonly p: number;
  /** Added to each difference. Default 1e-6. */
  readonly eps: number;
  /** Whether the last dimension is kept, with size 1. Default false. */
  readonly keepdim: boolean;

  constructor(...args: PairwiseDistanceArguments) {
    super();
    const { p, eps, keepdim } = readLayer(this, PAIRWISE_DISTANCE, args);
    this.p = p;
    this.eps = eps;
    this.keepdim = keepdim;
  }

  forward(a: Tensor, b: Tensor): Tensor {
    return pairwiseDistanceOf(a, b, this);
  }
}
