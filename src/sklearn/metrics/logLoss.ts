import { boolean } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { keyword, signature } from "../../core/parameters.js";
import { log } from "../../numeric/libm.js";
import { pairwiseSum } from "../../numeric/sums.js";
import { labelList, sampleWeight, someNumbers, trueLabels } from "../arguments.js";
import type { Labels } from "../labels.js";
import { warn } from "../messages.js";
import type { Probabilities, ProbabilityArguments } from "./arguments.js";
import { average, averageColumns, type Grid, type Outputs } from "./numbers.js";
import { checkProba, FLOAT32_EPSILON, type ProbabilityOptions } from "./probabilities.js";

export interface LogLossOptions extends ProbabilityOptions {
  /** `false`: the sum over the samples instead of the mean. Default true. */
  normalize?: boolean;
}

const shared = { yTrue: trueLabels, yProba: someNumbers, sampleWeight, labels: labelList };

const LOG_LOSS = signature<Probabilities<Labels, Outputs> & LogLossOptions>("logLoss", {
  ...shared,
  normalize: keyword(true, boolean),
});

const D2_LOG_LOSS = signature<Probabilities<Labels, Outputs> & ProbabilityOptions>("d2LogLossScore", shared);

/**
 * −log of the probability of the true class, a number a sample; probabilities are kept ε from 0 and 1: 2⁻⁵², of float32
 * 2⁻²³.
 */
function losses(truth: Grid, proba: Float64Array, float32 = false): Float64Array<ArrayBuffer> {
  const epsilon = float32 ? FLOAT32_EPSILON : Number.EPSILON;
  const { rows, columns, data } = truth;
  const out = new Float64Array(rows);
  for (let i = 0; i < data.length; i++) {
    if (data[i] === 0) continue;
    out[Math.floor(i / columns)] = -log(Math.min(Math.max(proba[i], epsilon), 1 - epsilon));
  }
  return out;
}

function total(values: Float64Array<ArrayBuffer>, weights: Float64Array | null): number {
  return pairwiseSum(weights ? values.map((x, i) => x * weights[i]) : values);
}

/**
 * Log loss (cross-entropy): the mean of −log p, p the probability predicted for the true class (scikit-learn's
 * `log_loss`).
 *
 * yTrue: [n] labels. yProba: [n] or [n, classes]; each is kept 2⁻⁵² (float32: 2⁻²³) from 0 and 1. The result is in nats,
 * or their sum with `normalize: false`.
 *
 * @param yProba a row of probabilities a sample, or with two classes the probability of the larger one
 * @throws E-METRIC-004 (a single class), E-METRIC-005 (no probabilities), E-METRIC-006, E-METRIC-008 (columns and
 *   classes), E-SKLEARN-001 (lengths)
 * @example
 * sklearn.logLoss(["spam", "ham", "ham", "spam"], [[0.1, 0.9], [0.9, 0.1], [0.8, 0.2], [0.35, 0.65]]); // 0.21616187468057912
 */
export function logLoss(...args: ProbabilityArguments<Labels, Outputs, LogLossOptions>): number {
  const { yTrue, yProba, normalize, ...options } = LOG_LOSS.read(args);
  const { truth, proba, weights } = checkProba(LOG_LOSS.where, yTrue, yProba, options);
  const each = losses(truth, proba.data, proba.float32);
  return normalize ? average(each, weights) : total(each, weights);
}

/**
 * D² of the log loss: 1 − loss / the loss of the classes' shares (scikit-learn's `d2_log_loss_score`). 1 is perfect, 0
 * no better than always predicting the shares.
 *
 * yTrue: [n] labels. yProba: [n] or [n, classes]. NaN, with a warning, of fewer than two samples.
 *
 * @throws E-METRIC-004, E-METRIC-005, E-METRIC-006, E-METRIC-008, E-SKLEARN-001, as `logLoss`
 * @example
 * sklearn.d2LogLossScore([0, 1, 1, 0], [0.1, 0.9, 0.8, 0.3]); // 0.7148731363481948
 */
export function d2LogLossScore(...args: ProbabilityArguments<Labels, Outputs, ProbabilityOptions>): number {
  const { where } = D2_LOG_LOSS;
  const { yTrue, yProba, ...options } = D2_LOG_LOSS.read(args);
  if (isSingle(where, yTrue)) return Number.NaN;
  const { truth, proba, weights } = checkProba(where, yTrue, yProba, options);
  const shares = averageColumns(truth.data, truth.columns, weights);
  const constant = truth.data.map((_, i) => shares[i % truth.columns]);
  const own = total(losses(truth, proba.data, proba.float32), weights);
  return 1 - own / total(losses(truth, constant, proba.float32), weights);
}

/** Whether a D² has fewer than two samples; then it says so. */
export function isSingle(where: string, yTrue: Labels): boolean {
  const { length, shape } = (yTrue ?? {}) as { length?: unknown; shape?: ArrayLike<unknown> };
  // The checks of the metric refuse what is not a list of labels.
  const count = length ?? shape?.[0];
  if (typeof count !== "number" || count >= 2) return false;
  const why = say("two samples are needed at least", "se necesitan al menos dos muestras");
  warn("W-METRIC-001", { metric: where, why, value: Number.NaN }, where);
  return true;
}
