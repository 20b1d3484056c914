import { number, oneOf } from "../../core/constraints.js";
import { type Phrase, say } from "../../core/messages/language.js";
import { keyword, type Mixed, signature } from "../../core/parameters.js";
import { pairwiseSum } from "../../numeric/sums.js";
import { labelList, nan, sampleWeight, trueLabels } from "../arguments.js";
import { type Labels, labelText, toLabels } from "../labels.js";
import { failure, warn } from "../messages.js";
import type { SampleWeights } from "../weights.js";
import type { PredictionArguments, Predictions } from "./arguments.js";
import { countPairs } from "./confusion.js";
import { checkTargets } from "./targets.js";

const sum = (list: readonly number[]): number => pairwiseSum(Float64Array.from(list));
const columnSum = (matrix: readonly number[][], j: number): number =>
  matrix.reduce((total, row) => total + row[j], 0);
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((total, x, i) => total + x * b[i], 0);

const MATTHEWS = signature<Predictions<Labels> & SampleWeights>("matthewsCorrcoef", {
  yTrue: trueLabels,
  yPred: trueLabels,
  sampleWeight,
});

/**
 * Matthews' correlation of the true and the predicted classes, from −1 to 1; 0 is chance (scikit-learn's
 * `matthews_corrcoef`; for more than two classes Gorodkin's R_K). 0 too where either has a single class.
 *
 * yTrue, yPred: [n] labels (whole numbers, texts or booleans).
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004
 *   (a value that is no label)
 * @example
 * sklearn.matthewsCorrcoef([1, 1, 1, -1], [1, -1, 1, 1]); // -0.3333333333333333
 */
export function matthewsCorrcoef(...args: PredictionArguments<Labels, SampleWeights>): number {
  const { yTrue, yPred, sampleWeight } = MATTHEWS.read(args);
  const targets = checkTargets(MATTHEWS.where, yTrue, yPred, sampleWeight);
  const matrix = countPairs(targets, targets.labels);
  const actual = matrix.map(sum);
  const predicted = matrix.map((_, j) => columnSum(matrix, j));
  const correct = matrix.reduce((total, row, k) => total + row[k], 0);
  const samples = sum(predicted);
  const covariance = correct * samples - dot(actual, predicted);
  const spread = (samples ** 2 - dot(predicted, predicted)) * (samples ** 2 - dot(actual, actual));
  return spread === 0 ? 0 : covariance / Math.sqrt(spread);
}

export interface CohenKappaOptions {
  /** The classes that count. Default all. */
  labels?: Labels | null;
  /** How much a confusion weighs: `linear` by the distance of the classes' places, `quadratic` by its square. Default all alike. */
  weights?: "linear" | "quadratic" | null;
  /** A weight for each sample. */
  sampleWeight?: ArrayLike<number> | null;
  /** The value where kappa has none. Default NaN. */
  replaceUndefinedBy?: number;
}

interface Annotations {
  /** The labels of one annotator. */
  y1: Labels;
  /** Those of the other. */
  y2: Labels;
}

const KAPPA = signature<Annotations & CohenKappaOptions>("cohenKappaScore", {
  y1: trueLabels,
  y2: trueLabels,
  labels: labelList,
  weights: keyword(null, oneOf("linear", "quadratic")),
  sampleWeight,
  replaceUndefinedBy: keyword(Number.NaN, number(), nan),
});

/**
 * Cohen's kappa, the agreement of two annotators beyond chance: 1 − Σ wᵢⱼ observedᵢⱼ / Σ wᵢⱼ expectedᵢⱼ (scikit-learn's
 * `cohen_kappa_score`).
 *
 * y1, y2: [n] labels. The result lies in [−1, 1]: 1 is full agreement, 0 chance.
 *
 * @throws E-SKLEARN-016 where none of `labels` is in `y1`
 * @example
 * sklearn.cohenKappaScore(["a", "b", "a", "b"], ["a", "b", "b", "b"]); // 0.5
 */
export function cohenKappaScore(
  ...args: Mixed<[y1: Labels, y2: Labels], Annotations & CohenKappaOptions, ["y1", "y2"]>
): number {
  const { where } = KAPPA;
  const { y1, y2, labels, weights, sampleWeight, replaceUndefinedBy } = KAPPA.read(args);
  const targets = checkTargets(where, y1, y2, sampleWeight);
  const classes = labels === null ? targets.labels : toLabels(where, "labels", labels);
  if (!classes.some((label) => targets.yTrue.includes(label)))
    throw failure("E-SKLEARN-016", { where, labels: classes.map(labelText) });
  const matrix = countPairs(targets, classes);
  const first = matrix.map(sum);
  const second = matrix.map((_, j) => columnSum(matrix, j));
  const total = sum(second);
  const undefinedBecause = (why: Phrase) => {
    warn("W-METRIC-001", { metric: where, why, value: replaceUndefinedBy }, where);
    return replaceUndefinedBy;
  };
  if (total === 0)
    return undefinedBecause(
      say("no sample is of the labels in both", "ninguna muestra es de las etiquetas en ambos"),
    );
  const distance = (i: number, j: number) =>
    weights === null ? (i === j ? 0 : 1) : weights === "linear" ? Math.abs(i - j) : (i - j) ** 2;
  const weighed = (count: (i: number, j: number) => number) =>
    sum(matrix.flatMap((row, i) => row.map((_, j) => distance(i, j) * count(i, j))));
  const observed = weighed((i, j) => matrix[i][j]);
  const expected = weighed((i, j) => (second[i] * first[j]) / total);
  if (expected === 0)
    return undefinedBecause(say("both have a single label", "ambos tienen una sola etiqueta"));
  return 1 - observed / expected;
}
