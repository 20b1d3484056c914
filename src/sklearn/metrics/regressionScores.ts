import { boolean, number, oneOf } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { keyword, type Resolved, type Signature, signature } from "../../core/parameters.js";
import { weightedPercentiles } from "../../numeric/quantiles.js";
import { weights as list } from "../arguments.js";
import { warn } from "../messages.js";
import type { PredictionArguments, Predictions } from "./arguments.js";
import { checkRegression, type RawValues, type RegressionTargets, regression } from "./multioutput.js";
import { average, averageColumns, column, type Grid, type Outputs, sumColumns } from "./numbers.js";

import { pinball } from "./regressionErrors.js";

const CHOICES = ["uniform_average", "raw_values", "variance_weighted"] as const;

export interface RegressionScoreOptions {
  /** A weight for each sample. */
  sampleWeight?: ArrayLike<number> | null;
  /** What becomes of several outputs; `variance_weighted` weighs them by their variance. Default `uniform_average`. */
  multioutput?: (typeof CHOICES)[number] | ArrayLike<number>;
  /** Whether constant true values give 1 (predicted right) or 0 instead of NaN and −∞. Default true. */
  forceFinite?: boolean;
}

type Scores = Predictions<Outputs> & RegressionScoreOptions;
type D2 = Predictions<Outputs> & D2PinballOptions;
type D2AbsoluteOptions = Omit<D2PinballOptions, "alpha">;

const scored = {
  ...regression,
  multioutput: keyword("uniform_average", oneOf(...CHOICES), list),
  forceFinite: keyword(true, boolean),
};
const R2 = signature<Scores>("r2Score", scored);
const EXPLAINED_VARIANCE = signature<Scores>("explainedVarianceScore", scored);
const D2_PINBALL = signature<D2>("d2PinballScore", {
  ...regression,
  alpha: keyword(0.5, number(0, 1)),
});
const D2_ABSOLUTE = signature<Predictions<Outputs> & D2AbsoluteOptions>("d2AbsoluteErrorScore", regression);

type ScoreTargets = RegressionTargets<(typeof CHOICES)[number]>;

/** 1 − numerator / denominator of each output, combined as asked. */
function assemble(
  numerator: Float64Array<ArrayBuffer>,
  denominator: Float64Array<ArrayBuffer>,
  multioutput: ScoreTargets["multioutput"],
  forceFinite: boolean,
): number | number[] {
  const scores = numerator.map((top, j) => {
    const bottom = denominator[j];
    if (!forceFinite) return 1 - top / bottom;
    if (top === 0) return 1;
    return bottom === 0 ? 0 : 1 - top / bottom;
  });
  if (multioutput === "raw_values") return Array.from(scores);
  if (multioutput === "uniform_average") return average(scores);
  if (multioutput === "variance_weighted")
    return average(scores, denominator.some((x) => x !== 0) ? denominator : null);
  return average(scores, multioutput);
}

function tooFew(where: string, { rows }: Grid): boolean {
  if (rows >= 2) return false;
  const why = say("two samples are needed at least", "se necesitan al menos dos muestras");
  warn("W-METRIC-001", { metric: where, why, value: Number.NaN }, where);
  return true;
}

function check(declared: Signature<Scores>, args: readonly unknown[]) {
  const { forceFinite, ...called } = declared.read(args);
  return { targets: checkRegression(declared.where, called), forceFinite };
}

/**
 * R², the share of the variance that is explained: 1 − Σ wᵢ (yᵢ − ŷᵢ)² / Σ wᵢ (yᵢ − ȳ)² (scikit-learn's `r2_score`).
 * 1 is perfect, 0 no better than the mean, and it may be negative.
 *
 * yTrue, yPred: [n] or [n, outputs]. The result is a number without unit, or with `multioutput: "raw_values"` an array,
 * [outputs]. NaN, with a warning, of fewer than two samples.
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-METRIC-001 (numbers of outputs differ), E-ARG-002
 *   (a value that is no finite number)
 * @example
 * sklearn.r2Score([3, -0.5, 2, 7], [2.5, 0, 2, 8]); // 0.9486081370449679
 */
export function r2Score(...args: PredictionArguments<Outputs, RegressionScoreOptions & RawValues>): number[];
export function r2Score(...args: PredictionArguments<Outputs, RegressionScoreOptions>): number;
export function r2Score(...args: PredictionArguments<Outputs, RegressionScoreOptions>) {
  const { targets, forceFinite } = check(R2, args);
  const { yTrue: y, yPred: p, weights, multioutput } = targets;
  if (tooFew("r2Score", y)) return Number.NaN;
  const { columns } = y;
  const weight = (i: number) => (weights ? weights[Math.floor(i / columns)] : 1);
  const means = averageColumns(y.data, columns, weights);
  const numerator = sumColumns(
    y.data.map((x, i) => weight(i) * (x - p.data[i]) ** 2),
    columns,
  );
  const denominator = sumColumns(
    y.data.map((x, i) => weight(i) * (x - means[i % columns]) ** 2),
    columns,
  );
  return assemble(numerator, denominator, multioutput, forceFinite);
}

/**
 * The explained variance: 1 − Var(y − ŷ) / Var(y) (scikit-learn's `explained_variance_score`). Unlike R² it does not
 * see a constant error.
 *
 * yTrue, yPred: [n] or [n, outputs]. The result is a number without unit, or with `multioutput: "raw_values"` an array,
 * [outputs].
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-METRIC-001 (numbers of outputs differ), E-ARG-002
 *   (a value that is no finite number)
 * @example
 * sklearn.explainedVarianceScore([3, -0.5, 2, 7], [2.5, 0, 2, 8]); // 0.9571734475374732
 */
export function explainedVarianceScore(
  ...args: PredictionArguments<Outputs, RegressionScoreOptions & RawValues>
): number[];
export function explainedVarianceScore(...args: PredictionArguments<Outputs, RegressionScoreOptions>): number;
export function explainedVarianceScore(...args: PredictionArguments<Outputs, RegressionScoreOptions>) {
  const { targets, forceFinite } = check(EXPLAINED_VARIANCE, args);
  const { yTrue: y, yPred: p, weights, multioutput } = targets;
  const variance = (data: Float64Array<ArrayBuffer>) => {
    const means = averageColumns(data, y.columns, weights);
    return averageColumns(
      data.map((x, i) => (x - means[i % y.columns]) ** 2),
      y.columns,
      weights,
    );
  };
  const numerator = variance(y.data.map((x, i) => x - p.data[i]));
  return assemble(numerator, variance(y.data), multioutput, forceFinite);
}

export interface D2PinballOptions {
  /** A weight for each sample. */
  sampleWeight?: ArrayLike<number> | null;
  /** The quantile that is predicted, 0 to 1. Default 0.5, the median. */
  alpha?: number;
  /** What becomes of several outputs. Default `uniform_average`, the mean over them. */
  multioutput?: "uniform_average" | "raw_values" | ArrayLike<number>;
}

function d2Pinball(where: string, { alpha, ...called }: Resolved<D2>) {
  const targets = checkRegression(where, called);
  const { yTrue: y, weights, multioutput } = targets;
  if (tooFew(where, y)) return Number.NaN;
  const ones = weights ?? new Float64Array(y.rows).fill(1);
  const quantiles = Float64Array.from(
    { length: y.columns },
    (_, j) => weightedPercentiles(column(y, j), ones, [alpha * 100], true)[0],
  );
  const constant: Grid = { ...y, data: y.data.map((_, i) => quantiles[i % y.columns]) };
  const denominator = pinball({ ...targets, yPred: constant }, alpha);
  return assemble(pinball(targets, alpha), denominator, multioutput, true);
}

/**
 * D² of the pinball loss: 1 − loss / the loss of the constant quantile (scikit-learn's `d2_pinball_score`). 1 is perfect,
 * 0 no better than the α-quantile of the true values.
 *
 * yTrue, yPred: [n] or [n, outputs]. The result is a number without unit, or with `multioutput: "raw_values"` an array,
 * [outputs]. `alpha` is 0.5 unless given.
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-METRIC-001 (numbers of outputs differ), E-ARG-002
 *   (a value that is no finite number)
 * @example
 * sklearn.d2PinballScore([1, 2, 3], [1, 3, 3]); // 0.5
 */
export function d2PinballScore(...args: PredictionArguments<Outputs, D2PinballOptions & RawValues>): number[];
export function d2PinballScore(...args: PredictionArguments<Outputs, D2PinballOptions>): number;
export function d2PinballScore(...args: PredictionArguments<Outputs, D2PinballOptions>) {
  return d2Pinball(D2_PINBALL.where, D2_PINBALL.read(args));
}

/**
 * D² of the absolute error: 1 − MAE / the MAE of the median (scikit-learn's `d2_absolute_error_score`).
 *
 * yTrue, yPred: [n] or [n, outputs]. The result is a number without unit, or with `multioutput: "raw_values"` an array,
 * [outputs].
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-METRIC-001 (numbers of outputs differ), E-ARG-002
 *   (a value that is no finite number)
 * @example
 * sklearn.d2AbsoluteErrorScore([3, -0.5, 2, 7], [2.5, 0, 2, 8]); // 0.7647058823529411
 */
export function d2AbsoluteErrorScore(
  ...args: PredictionArguments<Outputs, D2AbsoluteOptions & RawValues>
): number[];
export function d2AbsoluteErrorScore(...args: PredictionArguments<Outputs, D2AbsoluteOptions>): number;
export function d2AbsoluteErrorScore(...args: PredictionArguments<Outputs, D2AbsoluteOptions>) {
  return d2Pinball(D2_ABSOLUTE.where, { ...D2_ABSOLUTE.read(args), alpha: 0.5 });
}
