import { checkChoice } from "../../core/check.js";
import { nothing, number, oneOf } from "../../core/constraints.js";
import { keyword, REQUIRED, type Resolved, signature } from "../../core/parameters.js";
import { pairwiseSum } from "../../numeric/sums.js";
import { label, labelList, nan, only, sampleWeight, trueLabels } from "../arguments.js";
import { encode, type Label, type Labels, labelText, toLabels, uniqueLabels } from "../labels.js";
import { failure, warn } from "../messages.js";
import type { PredictionArguments, Predictions } from "./arguments.js";
import { areTables, countColumns, type LabelsOrTable } from "./labelTables.js";
import { multilabelConfusionMatrix } from "./multilabelConfusion.js";
import { checkTargets, type Targets } from "./targets.js";

export type Average = "binary" | "micro" | "macro" | "weighted" | "samples" | null;

/** The value of a division by zero; `warn` is 0 with a warning. */
export type ZeroDivision = "warn" | 0 | 1 | number;

export interface PrecisionRecallOptions {
  /** How much recall counts beside precision in the F-score. Default 1. */
  beta?: number;
  /** The classes to report on, in this order. Default all, in their order. */
  labels?: Labels | null;
  /** The class of interest with `average: "binary"`. Default 1. */
  posLabel?: Label;
  /**
   * `null`: one value a class; `binary`: those of `posLabel`; `micro`: of all classes' counts together; `macro`: the mean
   * over classes; `weighted`: the mean over classes by their number of samples; `samples`, of a table of labels only: the
   * mean over samples.
   */
  average?: Average;
  /** A weight for each sample. */
  sampleWeight?: ArrayLike<number> | null;
  /** 0, 1 or NaN for a class that was never predicted, or has no samples. Default `warn`: 0, and a warning. */
  zeroDivision?: ZeroDivision;
}

/** The averages of classes; tables of labels have `samples` too. */
export const AVERAGES: readonly string[] = ["binary", "micro", "macro", "weighted"];
const weightsOf = (weights?: ArrayLike<number> | null) => (weights ? Float64Array.from(weights) : null);

/** What stands for a division by zero, as it is declared. */
export const zeroDivision = keyword("warn", oneOf("warn"), only(0), only(1), nan);

const anyAverage = [oneOf("binary", "micro", "macro", "weighted", "samples"), nothing];

/** What a score of classes takes, as it is declared. */
export const score = {
  yTrue: trueLabels,
  yPred: trueLabels,
  labels: labelList,
  posLabel: keyword(1, label, nothing),
  average: keyword("binary", ...anyAverage),
  sampleWeight,
  zeroDivision,
};

/** A score as it is called, everything by name. */
export type Scoring = Predictions<LabelsOrTable> & ScoreOptions;

const ALL = signature<Predictions<LabelsOrTable> & PrecisionRecallOptions>("precisionRecallFscoreSupport", {
  ...score,
  beta: keyword(1, number(0)),
  average: keyword(null, ...anyAverage),
});

const PRECISION = signature<Scoring>("precisionScore", score);
const RECALL = signature<Scoring>("recallScore", score);
const F1 = signature<Scoring>("f1Score", score);
const FBETA = signature<Predictions<LabelsOrTable> & FbetaOptions>("fbetaScore", {
  ...score,
  beta: keyword(REQUIRED, number(0)),
});

/** Precision, recall, F-score and support: of each class… */
export type ScoresPerClass = [precision: number[], recall: number[], fscore: number[], support: number[]];
/** …or averaged; then there is no support. */
export type AveragedScores = [precision: number, recall: number, fscore: number, support: null];

/** Of each class: samples that are it and predicted as it, that are predicted as it, that are it (or their weights). */
export interface Counts {
  readonly hit: Float64Array<ArrayBuffer>;
  readonly predicted: Float64Array<ArrayBuffer>;
  readonly actual: Float64Array<ArrayBuffer>;
}

export function countsOf({ yTrue, yPred, labels, weights }: Targets, wanted: readonly Label[]): Counts {
  const classes = uniqueLabels(labels, wanted);
  const bins = () => new Float64Array(classes.length);
  const [hit, predicted, actual] = [bins(), bins(), bins()];
  const trueAt = encode(yTrue, classes);
  const predAt = encode(yPred, classes);
  for (let i = 0; i < trueAt.length; i++) {
    const weight = weights ? weights[i] : 1;
    actual[trueAt[i]] += weight;
    predicted[predAt[i]] += weight;
    if (trueAt[i] === predAt[i]) hit[trueAt[i]] += weight;
  }
  const places = encode(wanted, classes);
  // tp + (sum − tp): the rounding of scikit-learn, which goes by false positives and negatives
  const take = (bin: Float64Array) => Float64Array.from(places, (k) => hit[k] + (bin[k] - hit[k]));
  return { hit: take(hit), predicted: take(predicted), actual: take(actual) };
}

/** The same of the columns of a table of zeros and ones, or with `average: "samples"` of its rows. */
export function countsOfTable(
  where: string,
  yTrue: LabelsOrTable,
  yPred: LabelsOrTable,
  { average, labels, sampleWeight, posLabel }: Omit<Resolved<ScoreOptions>, "zeroDivision">,
): Counts {
  if (average === "binary") throw failure("E-SKLEARN-014", { where, classes: countColumns(yTrue) });
  if (posLabel !== 1) warn("W-SKLEARN-004", { where, posLabel: labelText(posLabel) }, where);
  const matrices = multilabelConfusionMatrix(yTrue, yPred, {
    labels,
    sampleWeight,
    samplewise: average === "samples",
  });
  return {
    hit: Float64Array.from(matrices, ([, [, tp]]) => tp),
    predicted: Float64Array.from(matrices, ([[, fp], [, tp]]) => tp + fp),
    actual: Float64Array.from(matrices, ([, [fn, tp]]) => tp + fn),
  };
}

export function together({ hit, predicted, actual }: Counts): Counts {
  const sum = (list: Float64Array) => Float64Array.of(pairwiseSum(list));
  return { hit: sum(hit), predicted: sum(predicted), actual: sum(actual) };
}

/** In Python 1 is True and 0 is False: of classes that are true and false they name these. */
function positiveOf([first]: readonly Label[], posLabel: Label): Label {
  return typeof first === "boolean" && (posLabel === 1 || posLabel === 0) ? posLabel === 1 : posLabel;
}

/** Which classes the result has: all, those asked for, or the positive one. */
export function wantedLabels(
  where: string,
  targets: Targets,
  options: Pick<Resolved<ScoreOptions>, "average" | "posLabel" | "labels">,
): readonly Label[] {
  const { average, labels } = options;
  const posLabel = positiveOf(targets.labels, options.posLabel);
  if (average !== "binary") {
    if (posLabel !== 1) warn("W-SKLEARN-004", { where, posLabel: labelText(posLabel) }, where);
    return labels === null ? targets.labels : toLabels(where, "labels", labels);
  }
  if (targets.labels.length > 2) throw failure("E-SKLEARN-014", { where, classes: targets.labels.length });
  if (targets.labels.length === 2 && !targets.labels.includes(posLabel))
    throw failure("E-SKLEARN-015", {
      where,
      posLabel: labelText(posLabel),
      labels: targets.labels.map(labelText),
    });
  return [posLabel];
}

/** The value for a division by zero, and whether to warn of it. */
export const zeroRule = (zeroDivision: ZeroDivision): { value: number; warns: boolean } =>
  zeroDivision === "warn" ? { value: 0, warns: true } : { value: zeroDivision, warns: false };

/** The mean over classes, without those of NaN; by weights where they are not all zero. */
function mean(values: Float64Array, weights: Float64Array | null): number {
  const kept = [...values.keys()].filter((i) => !Number.isNaN(values[i]));
  if (kept.length === 0) return Number.NaN;
  const list = Float64Array.from(kept, (i) => values[i]);
  const total = weights ? pairwiseSum(Float64Array.from(kept, (i) => weights[i])) : 0;
  if (!weights || total === 0) return pairwiseSum(list) / list.length;
  return pairwiseSum(list.map((value, k) => value * weights[kept[k]])) / total;
}

/** The counts of the classes (or of a table's columns, or rows) that the result is about. */
export function prepare(
  where: string,
  yTrue: LabelsOrTable,
  yPred: LabelsOrTable,
  options: Omit<Resolved<ScoreOptions>, "zeroDivision">,
): Counts {
  const { average, sampleWeight } = options;
  const tables = areTables(yTrue, yPred);
  if (average !== null) checkChoice(where, "average", average, tables ? [...AVERAGES, "samples"] : AVERAGES);
  if (tables) return countsOfTable(where, yTrue, yPred, options);
  const targets = checkTargets(where, yTrue as Labels, yPred as Labels, sampleWeight);
  return countsOf(targets, wantedLabels(where, targets, options));
}

/** The whole computation, for a caller's name in the messages; `metrics` are those that may warn. */
function scores(
  where: string,
  { yTrue, yPred, ...options }: Resolved<Scoring> & { beta?: number },
  metrics?: readonly string[],
): ScoresPerClass | AveragedScores {
  return scoresOf(where, prepare(where, yTrue, yPred, options), options, metrics);
}

/** The scores out of the counts. */
export function scoresOf(
  where: string,
  each: Counts,
  options: Pick<Resolved<ScoreOptions>, "average" | "sampleWeight" | "zeroDivision"> & { beta?: number },
  metrics: readonly string[] = ["precision", "recall", "F-score"],
): ScoresPerClass | AveragedScores {
  const { average, beta = 1, sampleWeight } = options;
  const rule = zeroRule(options.zeroDivision);
  const { hit, predicted, actual } = average === "micro" ? together(each) : each;

  const divide = (
    numerator: Float64Array<ArrayBuffer>,
    denominator: Float64Array<ArrayBuffer>,
    metric: string,
    why: "predicted" | "true" | "either",
  ) => {
    if (rule.warns && metrics.includes(metric) && denominator.includes(0))
      warn("W-SKLEARN-001", { metric, average, predicted: why }, `${where} ${metric} ${average}`);
    return numerator.map((x, i) => (denominator[i] === 0 ? rule.value : x / denominator[i]));
  };
  const precision = divide(hit, predicted, "precision", "predicted");
  const recall = divide(hit, actual, "recall", "true");
  const fscore = fscoreOf();
  function fscoreOf() {
    if (beta === Infinity) return recall;
    if (beta === 0) return precision;
    // (1 + β²) · precision · recall / (β² · precision + recall), in counts
    const beta2 = beta ** 2;
    const denominator = actual.map((x, i) => beta2 * x + predicted[i]);
    return divide(
      hit.map((x) => (1 + beta2) * x),
      denominator,
      "F-score",
      "either",
    );
  }
  if (average === null) return [precision, recall, fscore, actual].map((list) => [...list]) as ScoresPerClass;
  const weights = average === "weighted" ? actual : average === "samples" ? weightsOf(sampleWeight) : null;
  return [mean(precision, weights), mean(recall, weights), mean(fscore, weights), null];
}

/**
 * Precision (how many of those predicted as a class are it), recall (how many of a class were predicted as it), their
 * F-score and the number of true samples of each class (scikit-learn's `precision_recall_fscore_support`).
 *
 * precision = tp / (tp + fp), recall = tp / (tp + fn), F = (1 + β²) tp / ((1 + β²) tp + β² fn + fp)
 *
 * yTrue, yPred: [n] labels (whole numbers, texts or booleans), or [n, labels] tables of 0 and 1. A division by zero gives
 * 0 with a warning, unless `zeroDivision` says otherwise.
 *
 * @returns `[precision, recall, fscore, support]`: an array each, or with `average` a number each and no support
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004
 *   (a value that is no label), E-SKLEARN-014, E-SKLEARN-015 (`average: "binary"`), E-ARG-002 (an option)
 * @example
 * const [precision, recall, fscore, support] = sklearn.precisionRecallFscoreSupport([0, 1, 1, 2], [0, 1, 2, 2]);
 * precision; // [1, 1, 0.5]
 * recall; // [1, 0.5, 1]
 * fscore; // [1, 0.6666666666666666, 0.6666666666666666]
 * support; // [1, 2, 1]
 */
export function precisionRecallFscoreSupport(
  ...args: PredictionArguments<LabelsOrTable, PrecisionRecallOptions & { average?: null }>
): ScoresPerClass;
export function precisionRecallFscoreSupport(
  ...args: PredictionArguments<LabelsOrTable, PrecisionRecallOptions & { average: NonNullable<Average> }>
): AveragedScores;
export function precisionRecallFscoreSupport(
  ...args: PredictionArguments<LabelsOrTable, PrecisionRecallOptions>
): ScoresPerClass | AveragedScores {
  return scores(ALL.where, ALL.read(args));
}

/** Options of a single score: `average` is `binary` unless given. */
export type ScoreOptions = Omit<PrecisionRecallOptions, "beta">;

/** Options of the F-score: `beta` must be given, `average` is `binary` unless given. */
export type FbetaOptions = PrecisionRecallOptions & { beta: number };

/**
 * tp / (tp + fp): how many of those predicted as a class are it. An array with `average: null`.
 *
 * yTrue, yPred: [n] labels (whole numbers, texts or booleans), or [n, labels] tables of 0 and 1. `average` is `binary`
 * unless given, with the class `posLabel`, 1 unless given. The result lies in [0, 1]; [classes] with `average: null`. A
 * division by zero gives 0 with a warning (W-SKLEARN-001), unless `zeroDivision` is given. Source: scikit-learn's
 * `precision_score`.
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004
 *   (a value that is no label), E-SKLEARN-014 (more than two classes and `average: "binary"`), E-SKLEARN-015 (posLabel is
 *   no class)
 * @example
 * sklearn.precisionScore([0, 1, 1, 0], [0, 1, 0, 1]); // 0.5
 * sklearn.precisionScore([0, 1, 2], [0, 2, 2], { average: null, zeroDivision: 0 }); // [1, 0, 0.5]
 */
export function precisionScore(
  ...args: PredictionArguments<LabelsOrTable, ScoreOptions & { average: null }>
): number[];
export function precisionScore(...args: PredictionArguments<LabelsOrTable, ScoreOptions>): number;
export function precisionScore(...args: PredictionArguments<LabelsOrTable, ScoreOptions>): number | number[] {
  return scores(PRECISION.where, PRECISION.read(args), ["precision"])[0];
}

/**
 * tp / (tp + fn): how many of a class were predicted as it. An array with `average: null`.
 *
 * yTrue, yPred: [n] labels (whole numbers, texts or booleans), or [n, labels] tables of 0 and 1. `average` is `binary`
 * unless given, with the class `posLabel`, 1 unless given. The result lies in [0, 1]; [classes] with `average: null`. A
 * division by zero gives 0 with a warning (W-SKLEARN-001), unless `zeroDivision` is given. Source: scikit-learn's
 * `recall_score`.
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004
 *   (a value that is no label), E-SKLEARN-014 (more than two classes and `average: "binary"`), E-SKLEARN-015 (posLabel is
 *   no class)
 * @example
 * sklearn.recallScore([0, 1, 1, 1], [0, 1, 0, 1]); // 0.6666666666666666
 * sklearn.recallScore([0, 1, 2], [0, 2, 2], { average: "macro" }); // 0.6666666666666666
 */
export function recallScore(
  ...args: PredictionArguments<LabelsOrTable, ScoreOptions & { average: null }>
): number[];
export function recallScore(...args: PredictionArguments<LabelsOrTable, ScoreOptions>): number;
export function recallScore(...args: PredictionArguments<LabelsOrTable, ScoreOptions>): number | number[] {
  return scores(RECALL.where, RECALL.read(args), ["recall"])[1];
}

/**
 * 2 tp / (2 tp + fp + fn): the harmonic mean of precision and recall. An array with `average: null`.
 *
 * yTrue, yPred: [n] labels (whole numbers, texts or booleans), or [n, labels] tables of 0 and 1. `average` is `binary`
 * unless given, with the class `posLabel`, 1 unless given. The result lies in [0, 1]; [classes] with `average: null`. A
 * division by zero gives 0 with a warning (W-SKLEARN-001), unless `zeroDivision` is given. Source: scikit-learn's
 * `f1_score`.
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004
 *   (a value that is no label), E-SKLEARN-014 (more than two classes and `average: "binary"`), E-SKLEARN-015 (posLabel is
 *   no class)
 * @example
 * sklearn.f1Score([0, 1, 1, 1], [0, 1, 0, 1]); // 0.8
 * sklearn.f1Score([0, 1, 2], [0, 2, 2], { average: "macro", zeroDivision: 0 }); // 0.5555555555555555
 */
export function f1Score(
  ...args: PredictionArguments<LabelsOrTable, ScoreOptions & { average: null }>
): number[];
export function f1Score(...args: PredictionArguments<LabelsOrTable, ScoreOptions>): number;
export function f1Score(...args: PredictionArguments<LabelsOrTable, ScoreOptions>): number | number[] {
  return scores(F1.where, F1.read(args), ["F-score"])[2];
}

/**
 * (1 + β²) tp / ((1 + β²) tp + β² fn + fp): recall counts β times as much as precision. An array with `average: null`.
 *
 * yTrue, yPred: [n] labels (whole numbers, texts or booleans), or [n, labels] tables of 0 and 1. `average` is `binary`
 * unless given, with the class `posLabel`, 1 unless given. The result lies in [0, 1]; [classes] with `average: null`. A
 * division by zero gives 0 with a warning (W-SKLEARN-001), unless `zeroDivision` is given. Source: scikit-learn's
 * `fbeta_score`. `beta` (≥ 0) must be given.
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004
 *   (a value that is no label), E-SKLEARN-014 (more than two classes and `average: "binary"`), E-SKLEARN-015 (posLabel is
 *   no class)
 * @example
 * sklearn.fbetaScore([0, 1, 1, 1], [0, 1, 0, 1], { beta: 0.5 }); // 0.9090909090909091
 */
export function fbetaScore(
  ...args: PredictionArguments<LabelsOrTable, FbetaOptions & { average: null }>
): number[];
export function fbetaScore(...args: PredictionArguments<LabelsOrTable, FbetaOptions>): number;
export function fbetaScore(...args: PredictionArguments<LabelsOrTable, FbetaOptions>): number | number[] {
  return scores(FBETA.where, FBETA.read(args), ["F-score"])[2];
}
