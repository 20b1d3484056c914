import { checkChoice } from "../../core/check.js";
import { boolean } from "../../core/constraints.js";
import { keyword, type Resolved, signature } from "../../core/parameters.js";
import { pairwiseSum } from "../../numeric/sums.js";
import { sampleWeight, trueLabels } from "../arguments.js";
import { type Labels, labelText } from "../labels.js";
import { failure, warn } from "../messages.js";
import type { PredictionArguments, Predictions } from "./arguments.js";
import { countPairs } from "./confusion.js";
import { areTables, countColumns, type LabelsOrTable } from "./labelTables.js";
import { multilabelConfusionMatrix, onePerClass } from "./multilabelConfusion.js";
import { average as mean } from "./numbers.js";
import {
  AVERAGES,
  type ScoreOptions,
  type Scoring,
  score,
  wantedLabels,
  zeroRule,
} from "./precisionRecall.js";
import { checkTargets } from "./targets.js";

export interface BalancedAccuracyOptions {
  /** A weight for each sample. */
  sampleWeight?: ArrayLike<number> | null;
  /** Whether chance is 0 and perfect 1, so that 1 / classes is taken off. Default false. */
  adjusted?: boolean;
}

const BALANCED = signature<Predictions<Labels> & BalancedAccuracyOptions>("balancedAccuracyScore", {
  yTrue: trueLabels,
  yPred: trueLabels,
  sampleWeight,
  adjusted: keyword(false, boolean),
});

const JACCARD = signature<Scoring>("jaccardScore", score);
const SPECIFICITY = signature<Scoring>("specificityScore", score);

/**
 * The mean of the classes' recalls, which no large class can outweigh (scikit-learn's `balanced_accuracy_score`).
 *
 * yTrue, yPred: [n] labels (whole numbers, texts or booleans). The result lies in [0, 1] unless `adjusted`.
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004
 *   (a value that is no label)
 * @example
 * sklearn.balancedAccuracyScore([0, 0, 0, 1], [0, 0, 0, 0]); // 0.5
 */
export function balancedAccuracyScore(...args: PredictionArguments<Labels, BalancedAccuracyOptions>): number {
  const { where } = BALANCED;
  const { yTrue, yPred, sampleWeight, adjusted } = BALANCED.read(args);
  const targets = checkTargets(where, yTrue, yPred, sampleWeight);
  const matrix = countPairs(targets, targets.labels);
  const recalls = Float64Array.from(matrix, (row, k) => row[k] / pairwiseSum(Float64Array.from(row)));
  const missing = targets.labels.filter((_, k) => Number.isNaN(recalls[k]));
  if (missing.length > 0) warn("W-METRIC-004", { labels: missing.map(labelText) }, where);
  const kept = recalls.filter((x) => !Number.isNaN(x));
  const score = pairwiseSum(kept) / kept.length;
  const chance = 1 / kept.length;
  return adjusted ? (score - chance) / (1 - chance) : score;
}

/** Of each class a share, averaged as asked. */
function share(
  where: string,
  metric: string,
  called: Resolved<Scoring>,
  parts: (tn: number, fp: number, fn: number, tp: number) => readonly [part: number, whole: number],
): number | number[] {
  const { yTrue, yPred, average, labels, sampleWeight } = called;
  const tables = areTables(yTrue, yPred);
  if (average !== null) checkChoice(where, "average", average, tables ? [...AVERAGES, "samples"] : AVERAGES);
  const rule = zeroRule(called.zeroDivision);
  const each = tables ? ofTables() : ofClasses();
  function ofTables() {
    if (average === "binary") throw failure("E-SKLEARN-014", { where, classes: countColumns(yTrue) });
    return multilabelConfusionMatrix(yTrue, yPred, {
      sampleWeight,
      labels,
      samplewise: average === "samples",
    });
  }
  function ofClasses() {
    const targets = checkTargets(where, yTrue as Labels, yPred as Labels, sampleWeight);
    return onePerClass(targets, wantedLabels(where, targets, called));
  }
  const pairs = each.map(([[tn, fp], [fn, tp]]) => parts(tn, fp, fn, tp));
  const sum = (list: readonly number[]) => pairwiseSum(Float64Array.from(list));
  const shown: readonly (readonly [number, number])[] =
    average === "micro" ? [[sum(pairs.map(([part]) => part)), sum(pairs.map(([, whole]) => whole))]] : pairs;
  if (rule.warns && shown.some(([, whole]) => whole === 0))
    warn("W-SKLEARN-001", { metric, average, predicted: "either" }, `${where} ${average}`);
  const values = Float64Array.from(shown, ([part, whole]) => (whole === 0 ? rule.value : part / whole));
  if (average === null) return Array.from(values);
  if (average === "samples") return mean(values, sampleWeight && Float64Array.from(sampleWeight));
  const support = Float64Array.from(each, ([, [fn, tp]]) => fn + tp);
  return mean(values, average === "weighted" && support.some((x) => x !== 0) ? support : null);
}

/**
 * tp / (tp + fp + fn): how much of what is a class or predicted as it is both (scikit-learn's `jaccard_score`). An array
 * with `average: null`.
 *
 * yTrue, yPred: [n] labels (whole numbers, texts or booleans), or [n, labels] tables of 0 and 1. `average` is `binary`
 * unless given, with the class `posLabel`, 1 unless given. The result lies in [0, 1]; [classes] with `average: null`.
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004
 *   (a value that is no label), E-SKLEARN-014 (more than two classes and `average: "binary"`), E-SKLEARN-015 (posLabel is
 *   no class)
 * @example
 * sklearn.jaccardScore([0, 1, 1], [1, 1, 1]); // 0.6666666666666666
 */
export function jaccardScore(
  ...args: PredictionArguments<LabelsOrTable, ScoreOptions & { average: null }>
): number[];
export function jaccardScore(...args: PredictionArguments<LabelsOrTable, ScoreOptions>): number;
export function jaccardScore(...args: PredictionArguments<LabelsOrTable, ScoreOptions>) {
  return share(JACCARD.where, "Jaccard", JACCARD.read(args), (_, fp, fn, tp) => [tp, tp + fp + fn]);
}

/**
 * tn / (tn + fp), the recall of the negatives: how many of the samples that are not of a class were not predicted as it.
 * scikit-learn has no function of this name: with two classes it is `recall_score` of the other class, and for each class
 * it follows from `multilabel_confusion_matrix`. An array with `average: null`.
 *
 * yTrue, yPred: [n] labels (whole numbers, texts or booleans), or [n, labels] tables of 0 and 1. `average` is `binary`
 * unless given. The result lies in [0, 1]; [classes] with `average: null`.
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004
 *   (a value that is no label), E-SKLEARN-014 (more than two classes and `average: "binary"`), E-SKLEARN-015 (posLabel is
 *   no class)
 * @example
 * sklearn.specificityScore([0, 0, 0, 1], [0, 0, 1, 1]); // 0.6666666666666666
 */
export function specificityScore(
  ...args: PredictionArguments<LabelsOrTable, ScoreOptions & { average: null }>
): number[];
export function specificityScore(...args: PredictionArguments<LabelsOrTable, ScoreOptions>): number;
export function specificityScore(...args: PredictionArguments<LabelsOrTable, ScoreOptions>) {
  return share(SPECIFICITY.where, "specificity", SPECIFICITY.read(args), (tn, fp) => [tn, tn + fp]);
}
