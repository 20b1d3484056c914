import { checkOptions } from "../../core/check.js";
import { pairwiseSum } from "../../core/numpy.js";
import type { Labels } from "../labels.js";
import { checkTargets } from "./targets.js";

export interface AccuracyOptions {
  /** `false`: the number (or weight) of right predictions instead of their share. Default true. */
  normalize?: boolean;
  /** A weight for each sample. */
  sampleWeight?: ArrayLike<number> | null;
}

/**
 * The share of samples whose predicted class is the true one: Σ wᵢ [yᵢ = ŷᵢ] / Σ wᵢ
 * (scikit-learn's `accuracy_score`).
 */
export function accuracyScore(yTrue: Labels, yPred: Labels, options: AccuracyOptions = {}): number {
  checkOptions("accuracyScore", options, ["normalize", "sampleWeight"]);
  const targets = checkTargets("accuracyScore", yTrue, yPred, options.sampleWeight);
  const { weights } = targets;
  const right = Float64Array.from(targets.yTrue, (label, i) =>
    label === targets.yPred[i] ? (weights ? weights[i] : 1) : 0,
  );
  const sum = pairwiseSum(right);
  if (options.normalize === false) return sum;
  return sum / (weights ? pairwiseSum(weights) : right.length);
}
