import { boolean, oneOf } from "../../core/constraints.js";
import { keyword, signature } from "../../core/parameters.js";
import { pairwiseSum } from "../../numeric/sums.js";
import { labelList, posLabel, sampleWeight, someNumbers, trueLabels } from "../arguments.js";
import type { Label, Labels } from "../labels.js";
import type { Probabilities, ProbabilityArguments } from "./arguments.js";
import { isSingle } from "./logLoss.js";
import { average, averageColumns, type Grid, type Outputs, toGrid } from "./numbers.js";
import {
  checkBinaryProba,
  checkProba,
  type ProbabilityOptions,
  type ProbabilityTargets,
} from "./probabilities.js";

export interface BrierOptions extends ProbabilityOptions {
  /** The class whose probability is given, where there is one a sample. Default the larger of two numbers. */
  posLabel?: Label | null;
  /** Whether the sum over the classes is halved. Default `auto`: with two classes, so that it lies from 0 to 1. */
  scaleByHalf?: boolean | "auto";
}

type D2BrierOptions = Omit<BrierOptions, "scaleByHalf">;

const shared = { yTrue: trueLabels, yProba: someNumbers, sampleWeight, posLabel, labels: labelList };

const BRIER = signature<Probabilities<Labels, Outputs> & BrierOptions>("brierScoreLoss", {
  ...shared,
  scaleByHalf: keyword("auto", oneOf("auto"), boolean),
});

const D2_BRIER = signature<Probabilities<Labels, Outputs> & D2BrierOptions>("d2BrierScore", shared);

function check(
  where: string,
  { yTrue, yProba, ...options }: Probabilities<Labels, Outputs> & BrierOptions,
): ProbabilityTargets {
  const { columns } = toGrid(where, "yProba", yProba);
  return columns === 1
    ? checkBinaryProba(where, yTrue, yProba, options)
    : checkProba(where, yTrue, yProba, options);
}

/** The mean over samples of Σ (pₖ − [y = k])². */
function distance(truth: Grid, proba: Float64Array, weights: Float64Array | null): number {
  const squares = truth.data.map((y, i) => (y - proba[i]) ** 2);
  const { rows, columns } = truth;
  const each = Float64Array.from({ length: rows }, (_, i) =>
    pairwiseSum(squares, i * columns, (i + 1) * columns),
  );
  return average(each, weights);
}

/**
 * The Brier score: the mean squared distance of the predicted probabilities from what happened, Σₖ (pₖ − [y = k])², halved
 * with two classes (scikit-learn's `brier_score_loss`). The smaller the better.
 *
 * yTrue: [n] labels. yProba: [n] or [n, classes]. The result lies in [0, 1] with two classes, in [0, 2] with more.
 *
 * @param yProba the probability of the positive class, or a row of probabilities a sample
 * @throws E-METRIC-002 (which class is positive?), E-METRIC-004, E-METRIC-005, E-METRIC-006, E-METRIC-008,
 *   E-METRIC-010, E-SKLEARN-001
 * @example
 * sklearn.brierScoreLoss([0, 1, 1, 0], [0.1, 0.9, 0.8, 0.3]); // 0.03749999999999999
 */
export function brierScoreLoss(...args: ProbabilityArguments<Labels, Outputs, BrierOptions>): number {
  const { scaleByHalf, ...called } = BRIER.read(args);
  const { truth, proba, weights } = check(BRIER.where, called);
  const score = distance(truth, proba.data, weights);
  return (scaleByHalf === "auto" ? truth.columns < 3 : scaleByHalf) ? score * 0.5 : score;
}

/**
 * D² of the Brier score: 1 − score / the score of the classes' shares (scikit-learn's `d2_brier_score`).
 *
 * yTrue: [n] labels. yProba: [n] or [n, classes]. 1 is perfect, 0 no better than always predicting the shares; NaN, with
 * a warning, of fewer than two samples.
 *
 * @throws E-METRIC-002, E-METRIC-004, E-METRIC-005, E-METRIC-006, E-METRIC-008, E-METRIC-010, E-SKLEARN-001, as
 *   `brierScoreLoss`
 * @example
 * sklearn.d2BrierScore([0, 1, 1, 0], [0.1, 0.9, 0.8, 0.3]); // 0.8500000000000001
 */
export function d2BrierScore(...args: ProbabilityArguments<Labels, Outputs, D2BrierOptions>): number {
  const called = D2_BRIER.read(args);
  if (isSingle(D2_BRIER.where, called.yTrue)) return Number.NaN;
  const { truth, proba, weights } = check(D2_BRIER.where, called);
  const shares = averageColumns(truth.data, truth.columns, weights);
  const constant = truth.data.map((_, i) => shares[i % truth.columns]);
  return 1 - distance(truth, proba.data, weights) / distance(truth, constant, weights);
}
