import { oneOf } from "../../core/constraints.js";
import { keyword, signature } from "../../core/parameters.js";
import { labelList, sampleWeight, trueLabels } from "../arguments.js";
import { encode, type Label, type Labels, labelText, toLabels } from "../labels.js";
import { failure, warn } from "../messages.js";
import type { PredictionArguments, Predictions } from "./arguments.js";
import { checkTargets, type Targets } from "./targets.js";

export interface ConfusionMatrixOptions {
  /** The classes of the rows and columns, in this order; samples of others are left out. Default all, in their order. */
  labels?: Labels | null;
  /** A weight for each sample. */
  sampleWeight?: ArrayLike<number> | null;
  /** Shares instead of counts: of each true class (rows), of each predicted class (columns), or of all samples. */
  normalize?: "true" | "pred" | "all" | null;
}

const CONFUSION = signature<Predictions<Labels> & ConfusionMatrixOptions>("confusionMatrix", {
  yTrue: trueLabels,
  yPred: trueLabels,
  labels: labelList,
  sampleWeight,
  normalize: keyword(null, oneOf("true", "pred", "all")),
});

/**
 * How many samples of class i (row) were predicted as class j (column): `C[i][j]`
 * (scikit-learn's `confusion_matrix`).
 *
 * yTrue, yPred: [n] labels (whole numbers, texts or booleans). Entries are counts, weights with `sampleWeight`, or shares
 * with `normalize`. A single class warns (W-SKLEARN-002).
 *
 * @returns as many rows and columns as there are classes
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004
 *   (a value that is no label), E-SKLEARN-016 (none of `labels` is in yTrue)
 * @example
 * sklearn.confusionMatrix([2, 0, 2, 2, 0, 1], [0, 0, 2, 2, 0, 2]); // [[2, 0, 0], [0, 0, 1], [1, 0, 2]]
 */
export function confusionMatrix(...args: PredictionArguments<Labels, ConfusionMatrixOptions>): number[][] {
  const { where } = CONFUSION;
  const { yTrue, yPred, labels, sampleWeight, normalize } = CONFUSION.read(args);
  const targets = checkTargets(where, yTrue, yPred, sampleWeight);
  const classes = labels === null ? targets.labels : toLabels(where, "labels", labels);
  if (!classes.some((label) => targets.yTrue.includes(label)))
    if (labels !== null) throw failure("E-SKLEARN-016", { where, labels: classes.map(labelText) });

  const matrix = countPairs(targets, classes);
  if (classes.length === 1) warn("W-SKLEARN-002", { label: labelText(classes[0]) });
  return normalize === null ? matrix : shares(matrix, normalize);
}

/** The counts (or weights) of each pair of true and predicted class; samples of other classes are left out. */
export function countPairs(targets: Targets, classes: readonly Label[]): number[][] {
  const matrix = Array.from(classes, () => new Array<number>(classes.length).fill(0));
  const predicted = encode(targets.yPred, classes);
  for (const [i, actual] of encode(targets.yTrue, classes).entries()) {
    if (actual >= 0 && predicted[i] >= 0) matrix[actual][predicted[i]] += targets.weights?.[i] ?? 1;
  }
  return matrix;
}

function shares(matrix: readonly number[][], of: "true" | "pred" | "all"): number[][] {
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  const rows = matrix.map(sum);
  const columns = matrix.map((_, j) => sum(matrix.map((row) => row[j])));
  const whole = {
    true: (i: number) => rows[i],
    pred: (_: number, j: number) => columns[j],
    all: () => sum(rows),
  };
  return matrix.map((row, i) => row.map((count, j) => (count === 0 ? 0 : count / whole[of](i, j))));
}
