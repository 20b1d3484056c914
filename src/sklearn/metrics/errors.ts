import { boolean } from "../../core/constraints.js";
import { keyword, signature } from "../../core/parameters.js";
import { pairwiseSum } from "../../numeric/sums.js";
import { sampleWeight, trueLabels } from "../arguments.js";
import type { Labels } from "../labels.js";
import type { SampleWeights } from "../weights.js";
import { accuracyScore } from "./accuracy.js";
import type { PredictionArguments, Predictions } from "./arguments.js";
import { areTables, checkLabelTables, type LabelsOrTable } from "./labelTables.js";
import { average } from "./numbers.js";
import { checkTargets } from "./targets.js";

export interface ZeroOneLossOptions {
  /** `false`: the number (or weight) of errors instead of their share. Default true. */
  normalize?: boolean;
  /** A weight for each sample. */
  sampleWeight?: ArrayLike<number> | null;
}

const ZERO_ONE = signature<Predictions<LabelsOrTable> & ZeroOneLossOptions>("zeroOneLoss", {
  yTrue: trueLabels,
  yPred: trueLabels,
  normalize: keyword(true, boolean),
  sampleWeight,
});

const HAMMING = signature<Predictions<LabelsOrTable> & SampleWeights>("hammingLoss", {
  yTrue: trueLabels,
  yPred: trueLabels,
  sampleWeight,
});

/**
 * The share of samples that are predicted wrong: 1 − accuracy (scikit-learn's `zero_one_loss`).
 *
 * yTrue, yPred: [n] labels (whole numbers, texts or booleans), or [n, labels] tables of 0 and 1. The result lies in [0,
 * 1], or is the number of wrong samples with `normalize: false`.
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004
 *   (a value that is no label)
 * @example
 * sklearn.zeroOneLoss([2, 2, 3, 4], [1, 2, 3, 4]); // 0.25
 */
export function zeroOneLoss(...args: PredictionArguments<LabelsOrTable, ZeroOneLossOptions>): number {
  const { yTrue, yPred, normalize, sampleWeight } = ZERO_ONE.read(args);
  const score = accuracyScore(yTrue, yPred, { normalize, sampleWeight });
  if (normalize) return 1 - score;
  const samples = "shape" in yTrue ? yTrue.shape[0] : yTrue.length;
  return (sampleWeight ? pairwiseSum(Float64Array.from(sampleWeight)) : samples) - score;
}

/**
 * The share of labels that are predicted wrong (scikit-learn's `hamming_loss`): of one label a sample the share of
 * samples, of a table of zeros and ones (a column a label) the share of its cells.
 *
 * yTrue, yPred: [n] labels (whole numbers, texts or booleans), or [n, labels] tables of 0 and 1. The result lies in [0,
 * 1].
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004
 *   (a value that is no label)
 * @example
 * sklearn.hammingLoss([2, 2, 3, 4], [1, 2, 3, 4]); // 0.25
 * sklearn.hammingLoss([[0, 1], [1, 1]], [[0, 0], [0, 0]]); // 0.75
 */
export function hammingLoss(...args: PredictionArguments<LabelsOrTable, SampleWeights>): number {
  const { where } = HAMMING;
  const { yTrue, yPred, sampleWeight } = HAMMING.read(args);
  if (areTables(yTrue, yPred)) {
    const { truth, prediction, weights } = checkLabelTables(where, yTrue, yPred, sampleWeight);
    const { rows, columns } = truth;
    const wrong = truth.data.map((x, i) => (x === prediction.data[i] ? 0 : 1));
    const sum = pairwiseSum(weights ? wrong.map((x, i) => x * weights[Math.floor(i / columns)]) : wrong);
    return sum / (rows * columns * (weights ? average(weights) : 1));
  }
  const {
    yTrue: actual,
    yPred: predicted,
    weights,
  } = checkTargets(where, yTrue as Labels, yPred as Labels, sampleWeight);
  return average(
    Float64Array.from(actual, (label, i) => (label === predicted[i] ? 0 : 1)),
    weights,
  );
}
