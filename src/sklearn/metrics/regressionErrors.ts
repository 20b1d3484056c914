import { number } from "../../core/constraints.js";
import { keyword, type Signature, signature } from "../../core/parameters.js";
import { log1p } from "../../numeric/libm.js";
import { median, weightedPercentiles } from "../../numeric/quantiles.js";
import { someNumbers } from "../arguments.js";
import { checkSameLength } from "../labels.js";
import type { PredictionArguments, Predictions } from "./arguments.js";
import {
  checkRegression,
  combine,
  type RawValues,
  type RegressionOptions,
  type RegressionTargets,
  regression,
} from "./multioutput.js";
import { averageColumns, column, type Outputs, toVector } from "./numbers.js";
import { checkDomain } from "./ranges.js";

type Errors = Predictions<Outputs> & RegressionOptions;

const SQUARED = signature<Errors>("meanSquaredError", regression);
const ROOT_SQUARED = signature<Errors>("rootMeanSquaredError", regression);
const ABSOLUTE = signature<Errors>("meanAbsoluteError", regression);
const PERCENTAGE = signature<Errors>("meanAbsolutePercentageError", regression);
const SQUARED_LOG = signature<Errors>("meanSquaredLogError", regression);
const ROOT_SQUARED_LOG = signature<Errors>("rootMeanSquaredLogError", regression);
const MEDIAN_ABSOLUTE = signature<Errors>("medianAbsoluteError", regression);
const MAX = signature<Predictions<Outputs>>("maxError", { yTrue: someNumbers, yPred: someNumbers });
const PINBALL = signature<Errors & PinballOptions>("meanPinballLoss", {
  ...regression,
  alpha: keyword(0.5, number(0, 1)),
});

const check = (declared: Signature<Errors>, args: readonly unknown[]): RegressionTargets =>
  checkRegression<"uniform_average" | "raw_values">(declared.where, declared.read(args));

/** The mean of `loss(yTrue, yPred)` over the samples, a number an output. */
function meanOf({ yTrue, yPred, weights }: RegressionTargets, loss: (y: number, p: number) => number) {
  return averageColumns(
    yTrue.data.map((y, i) => loss(y, yPred.data[i])),
    yTrue.columns,
    weights,
  );
}

/**
 * Mean squared error: Σ wᵢ (yᵢ − ŷᵢ)² / Σ wᵢ (scikit-learn's `mean_squared_error`).
 *
 * yTrue, yPred: [n] or [n, outputs], computed in float64. The result is a number in the unit of y squared, or with
 * `multioutput: "raw_values"` an array, [outputs].
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-METRIC-001 (numbers of outputs differ), E-ARG-002
 *   (a value that is no finite number)
 * @example
 * sklearn.meanSquaredError([3, -0.5, 2, 7], [2.5, 0, 2, 8]); // 0.375
 * sklearn.meanSquaredError([[0.5, 1], [-1, 1], [7, -6]], [[0, 2], [-1, 2], [8, -5]], { multioutput: "raw_values" }); // [0.4166666666666667, 1]
 */
export function meanSquaredError(
  ...args: PredictionArguments<Outputs, RegressionOptions & RawValues>
): number[];
export function meanSquaredError(...args: PredictionArguments<Outputs, RegressionOptions>): number;
export function meanSquaredError(...args: PredictionArguments<Outputs, RegressionOptions>) {
  const targets = check(SQUARED, args);
  return combine(
    meanOf(targets, (y, p) => (y - p) * (y - p)),
    targets.multioutput,
  );
}

/**
 * √ of the mean squared error; of several outputs the mean of their roots (scikit-learn's `root_mean_squared_error`).
 *
 * yTrue, yPred: [n] or [n, outputs], computed in float64. The result is a number in the unit of y, or with `multioutput:
 * "raw_values"` an array, [outputs].
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-METRIC-001 (numbers of outputs differ), E-ARG-002
 *   (a value that is no finite number)
 * @example
 * sklearn.rootMeanSquaredError([3, -0.5, 2, 7], [2.5, 0, 2, 8]); // 0.6123724356957945
 */
export function rootMeanSquaredError(
  ...args: PredictionArguments<Outputs, RegressionOptions & RawValues>
): number[];
export function rootMeanSquaredError(...args: PredictionArguments<Outputs, RegressionOptions>): number;
export function rootMeanSquaredError(...args: PredictionArguments<Outputs, RegressionOptions>) {
  const targets = check(ROOT_SQUARED, args);
  return combine(meanOf(targets, (y, p) => (y - p) * (y - p)).map(Math.sqrt), targets.multioutput);
}

/**
 * Mean absolute error: Σ wᵢ |yᵢ − ŷᵢ| / Σ wᵢ (scikit-learn's `mean_absolute_error`).
 *
 * yTrue, yPred: [n] or [n, outputs], computed in float64. The result is a number in the unit of y, or with `multioutput:
 * "raw_values"` an array, [outputs].
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-METRIC-001 (numbers of outputs differ), E-ARG-002
 *   (a value that is no finite number)
 * @example
 * sklearn.meanAbsoluteError([3, -0.5, 2, 7], [2.5, 0, 2, 8]); // 0.5
 */
export function meanAbsoluteError(
  ...args: PredictionArguments<Outputs, RegressionOptions & RawValues>
): number[];
export function meanAbsoluteError(...args: PredictionArguments<Outputs, RegressionOptions>): number;
export function meanAbsoluteError(...args: PredictionArguments<Outputs, RegressionOptions>) {
  const targets = check(ABSOLUTE, args);
  return combine(
    meanOf(targets, (y, p) => Math.abs(p - y)),
    targets.multioutput,
  );
}

/**
 * Mean absolute percentage error, as a share: the mean of |yᵢ − ŷᵢ| / max(|yᵢ|, ε) with ε = 2⁻⁵² (scikit-learn's
 * `mean_absolute_percentage_error`). True values of 0 make it huge.
 *
 * yTrue, yPred: [n] or [n, outputs]. The result is a number without unit, or with `multioutput: "raw_values"` an array,
 * [outputs].
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-METRIC-001 (numbers of outputs differ), E-ARG-002
 *   (a value that is no finite number)
 * @example
 * sklearn.meanAbsolutePercentageError([3, -0.5, 2, 8], [2.5, 0, 2, 8]); // 0.2916666666666667
 */
export function meanAbsolutePercentageError(
  ...args: PredictionArguments<Outputs, RegressionOptions & RawValues>
): number[];
export function meanAbsolutePercentageError(...args: PredictionArguments<Outputs, RegressionOptions>): number;
export function meanAbsolutePercentageError(...args: PredictionArguments<Outputs, RegressionOptions>) {
  const targets = check(PERCENTAGE, args);
  const share = (y: number, p: number) => Math.abs(p - y) / Math.max(Math.abs(y), Number.EPSILON);
  return combine(meanOf(targets, share), targets.multioutput);
}

function squaredLog(declared: Signature<Errors>, args: readonly unknown[]) {
  const { where } = declared;
  const targets = check(declared, args);
  checkDomain(where, "yTrue", targets.yTrue.data, "> -1");
  checkDomain(where, "yPred", targets.yPred.data, "> -1");
  const errors = meanOf(targets, (y, p) => (log1p(y) - log1p(p)) ** 2);
  return { errors, multioutput: targets.multioutput };
}

/**
 * Mean squared logarithmic error: the mean of (log(1 + yᵢ) − log(1 + ŷᵢ))² (scikit-learn's `mean_squared_log_error`).
 *
 * yTrue, yPred: [n] or [n, outputs]. The result is a number without unit, or with `multioutput: "raw_values"` an array,
 * [outputs].
 *
 * @throws E-METRIC-007 for values of −1 and below
 * @example
 * sklearn.meanSquaredLogError([3, 5, 2.5, 7], [2.5, 5, 4, 8]); // 0.03973012298459379
 */
export function meanSquaredLogError(
  ...args: PredictionArguments<Outputs, RegressionOptions & RawValues>
): number[];
export function meanSquaredLogError(...args: PredictionArguments<Outputs, RegressionOptions>): number;
export function meanSquaredLogError(...args: PredictionArguments<Outputs, RegressionOptions>) {
  const { errors, multioutput } = squaredLog(SQUARED_LOG, args);
  return combine(errors, multioutput);
}

/**
 * √ of the mean squared logarithmic error (scikit-learn's `root_mean_squared_log_error`).
 *
 * yTrue, yPred: [n] or [n, outputs]. The result is a number without unit, or with `multioutput: "raw_values"` an array,
 * [outputs].
 *
 * @throws E-METRIC-007 for values of −1 and below
 * @example
 * sklearn.rootMeanSquaredLogError([3, 5, 2.5, 7], [2.5, 5, 4, 8]); // 0.19932416558108
 */
export function rootMeanSquaredLogError(
  ...args: PredictionArguments<Outputs, RegressionOptions & RawValues>
): number[];
export function rootMeanSquaredLogError(...args: PredictionArguments<Outputs, RegressionOptions>): number;
export function rootMeanSquaredLogError(...args: PredictionArguments<Outputs, RegressionOptions>) {
  const { errors, multioutput } = squaredLog(ROOT_SQUARED_LOG, args);
  return combine(errors.map(Math.sqrt), multioutput);
}

/**
 * The median of |yᵢ − ŷᵢ|, which outliers do not move (scikit-learn's `median_absolute_error`).
 *
 * yTrue, yPred: [n] or [n, outputs], computed in float64. The result is a number in the unit of y, or with `multioutput:
 * "raw_values"` an array, [outputs].
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-METRIC-001 (numbers of outputs differ), E-ARG-002
 *   (a value that is no finite number)
 * @example
 * sklearn.medianAbsoluteError([3, -0.5, 2, 7], [2.5, 0, 2, 8]); // 0.5
 */
export function medianAbsoluteError(
  ...args: PredictionArguments<Outputs, RegressionOptions & RawValues>
): number[];
export function medianAbsoluteError(...args: PredictionArguments<Outputs, RegressionOptions>): number;
export function medianAbsoluteError(...args: PredictionArguments<Outputs, RegressionOptions>) {
  const { weights, multioutput, ...y } = check(MEDIAN_ABSOLUTE, args);
  const medians = new Float64Array(y.yTrue.columns);
  for (let j = 0; j < medians.length; j++) {
    const predicted = column(y.yPred, j);
    const errors = column(y.yTrue, j).map((actual, i) => Math.abs(predicted[i] - actual));
    medians[j] = weights ? weightedPercentiles(errors, weights, [50], true)[0] : median(errors);
  }
  return combine(medians, multioutput);
}

/**
 * The largest |yᵢ − ŷᵢ| (scikit-learn's `max_error`).
 *
 * yTrue, yPred: [n]. The result is in the unit of y.
 *
 * @throws E-METRIC-001 for several outputs
 * @example
 * sklearn.maxError([3, 2, 7, 1], [4, 2, 7, 1]); // 1
 */
export function maxError(...args: PredictionArguments<Outputs>): number {
  const { yTrue, yPred } = MAX.read(args);
  const [actual, predicted] = [toVector("maxError", "yTrue", yTrue), toVector("maxError", "yPred", yPred)];
  checkSameLength("maxError", { yTrue: actual, yPred: predicted });
  return actual.reduce((largest, y, i) => Math.max(largest, Math.abs(y - predicted[i])), 0);
}

/** The options of `meanPinballLoss`. */
export interface PinballOptions extends RegressionOptions {
  /** The quantile that is predicted, 0 to 1. Default 0.5: half the absolute error. */
  alpha?: number;
}

/** The mean pinball loss of each output. */
export function pinball(targets: RegressionTargets, alpha: number): Float64Array<ArrayBuffer> {
  return meanOf(targets, (y, p) => {
    const difference = y - p;
    const sign = difference >= 0 ? 1 : 0;
    return alpha * sign * difference - (1 - alpha) * (1 - sign) * difference;
  });
}

/**
 * The pinball loss of a predicted quantile α: the mean of α max(yᵢ − ŷᵢ, 0) + (1 − α) max(ŷᵢ − yᵢ, 0) (scikit-learn's
 * `mean_pinball_loss`).
 *
 * yTrue, yPred: [n] or [n, outputs], computed in float64. The result is a number in the unit of y, or with `multioutput:
 * "raw_values"` an array, [outputs].
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-METRIC-001 (numbers of outputs differ), E-ARG-002
 *   (a value that is no finite number)
 * @example
 * sklearn.meanPinballLoss([1, 2, 3], [0, 2, 3], { alpha: 0.1 }); // 0.03333333333333333
 */
export function meanPinballLoss(...args: PredictionArguments<Outputs, PinballOptions & RawValues>): number[];
export function meanPinballLoss(...args: PredictionArguments<Outputs, PinballOptions>): number;
export function meanPinballLoss(...args: PredictionArguments<Outputs, PinballOptions>) {
  const { alpha, ...called } = PINBALL.read(args);
  const targets = checkRegression(PINBALL.where, called);
  return combine(pinball(targets, alpha), targets.multioutput);
}
