import { boolean } from "../../core/constraints.js";
import { keyword, type Resolved, signature } from "../../core/parameters.js";
import { pairwiseSum } from "../../numeric/sums.js";
import { sampleWeight, trueLabels } from "../arguments.js";
import type { Labels } from "../labels.js";
import type { PredictionArguments, Predictions } from "./arguments.js";
import { areTables, checkLabelTables, type LabelsOrTable } from "./labelTables.js";
import { checkTargets } from "./targets.js";

export interface AccuracyOptions {
  /** `false`: the number (or weight) of right predictions instead of their share. Default true. */
  normalize?: boolean;
  /** A weight for each sample. */
  sampleWeight?: ArrayLike<number> | null;
}

const ACCURACY = signature<Predictions<LabelsOrTable> & AccuracyOptions>("accuracyScore", {
  yTrue: trueLabels,
  yPred: trueLabels,
  normalize: keyword(true, boolean),
  sampleWeight,
});

/** Which samples are predicted right: of a table of labels, those whose whole row is. */
function comparison(where: string, called: Resolved<Predictions<LabelsOrTable> & AccuracyOptions>) {
  const { yTrue, yPred, sampleWeight } = called;
  if (!areTables(yTrue, yPred)) {
    const targets = checkTargets(where, yTrue as Labels, yPred as Labels, sampleWeight);
    const { yTrue: actual, yPred: predicted, weights } = targets;
    return { samples: actual.length, isRight: (i: number) => actual[i] === predicted[i], weights };
  }
  const { truth, prediction, weights } = checkLabelTables(where, yTrue, yPred, sampleWeight);
  const { rows, columns } = truth;
  const isRight = (i: number) => {
    const row = truth.data.subarray(i * columns, (i + 1) * columns);
    return row.every((x, j) => x === prediction.data[i * columns + j]);
  };
  return { samples: rows, isRight, weights };
}

/**
 * The share of samples whose predicted class is the true one: Σ wᵢ [yᵢ = ŷᵢ] / Σ wᵢ; of a table of zeros and ones, whose
 * labels are all right (scikit-learn's `accuracy_score`).
 *
 * yTrue, yPred: [n] labels (whole numbers, texts or booleans), or [n, labels] tables of 0 and 1. The result lies in [0,
 * 1], or is the number (weight) of right samples with `normalize: false`.
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004
 *   (a value that is no label)
 * @example
 * sklearn.accuracyScore([0, 1, 1], [0, 1, 0]); // 0.6666666666666666
 * sklearn.accuracyScore([0, 1, 1], [0, 1, 0], { normalize: false }); // 2
 */
export function accuracyScore(...args: PredictionArguments<LabelsOrTable, AccuracyOptions>): number {
  const called = ACCURACY.read(args);
  const { samples, isRight, weights } = comparison(ACCURACY.where, called);
  const right = new Float64Array(samples);
  for (let i = 0; i < samples; i++) if (isRight(i)) right[i] = weights ? weights[i] : 1;
  const sum = pairwiseSum(right);
  if (!called.normalize) return sum;
  return sum / (weights ? pairwiseSum(weights) : right.length);
}
