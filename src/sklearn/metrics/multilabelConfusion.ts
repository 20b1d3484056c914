import { checkInteger, show } from "../../core/check.js";
import { boolean } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { keyword, signature } from "../../core/parameters.js";
import { pairwiseSum } from "../../numeric/sums.js";
import { labelList, sampleWeight, trueLabels } from "../arguments.js";
import { encode, type Label, type Labels, toLabels, uniqueLabels } from "../labels.js";
import { failure } from "../messages.js";
import type { PredictionArguments, Predictions } from "./arguments.js";
import { areTables, checkLabelTables, type LabelsOrTable } from "./labelTables.js";
import { checkTargets, type Targets } from "./targets.js";

/** `[[tn, fp], [fn, tp]]`. */
export type TwoByTwo = [[tn: number, fp: number], [fn: number, tp: number]];

export interface MultilabelConfusionOptions {
  /** A weight for each sample. */
  sampleWeight?: ArrayLike<number> | null;
  /** The classes, or the columns of a table, in this order. Default all. */
  labels?: Labels | null;
  /** Of a table of labels: a matrix a sample instead of a matrix a label. Default false. */
  samplewise?: boolean;
}

const MULTILABEL = signature<Predictions<LabelsOrTable> & MultilabelConfusionOptions>(
  "multilabelConfusionMatrix",
  {
    yTrue: trueLabels,
    yPred: trueLabels,
    sampleWeight,
    labels: labelList,
    samplewise: keyword(false, boolean),
  },
);

interface Sums {
  readonly hit: Float64Array;
  readonly predicted: Float64Array;
  readonly actual: Float64Array;
}

const matrices = ({ hit, predicted, actual }: Sums, total: (k: number) => number): TwoByTwo[] =>
  Array.from(hit, (tp, k) => {
    const [fp, fn] = [predicted[k] - tp, actual[k] - tp];
    return [
      [total(k) - tp - fp - fn, fp],
      [fn, tp],
    ];
  });

/** The matrix of each class against the rest. */
export function onePerClass(targets: Targets, wanted: readonly Label[]): TwoByTwo[] {
  const classes = uniqueLabels(targets.labels, wanted);
  const bins = () => new Float64Array(classes.length);
  const [hit, predicted, actual] = [bins(), bins(), bins()];
  const [trueAt, predAt] = [encode(targets.yTrue, classes), encode(targets.yPred, classes)];
  for (let i = 0; i < trueAt.length; i++) {
    const weight = targets.weights?.[i] ?? 1;
    actual[trueAt[i]] += weight;
    predicted[predAt[i]] += weight;
    if (trueAt[i] === predAt[i]) hit[trueAt[i]] += weight;
  }
  const places = Array.from(encode(wanted, classes));
  const take = (bin: Float64Array) => Float64Array.from(places, (k) => bin[k]);
  const total = targets.weights ? pairwiseSum(targets.weights) : trueAt.length;
  return matrices({ hit: take(hit), predicted: take(predicted), actual: take(actual) }, () => total);
}

/**
 * The confusion matrix `[[tn, fp], [fn, tp]]` of each class against the rest, or of each label of a table of zeros and
 * ones (scikit-learn's `multilabel_confusion_matrix`).
 *
 * yTrue, yPred: [n] labels (whole numbers, texts or booleans), or [n, labels] tables of 0 and 1. The result is [classes,
 * 2, 2], or [n, 2, 2] with `samplewise: true` (tables only).
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004
 *   (a value that is no label)
 * @example
 * sklearn.multilabelConfusionMatrix(["cat", "ant", "cat"], ["ant", "ant", "cat"]); // [[[1, 1], [0, 1]], [[1, 0], [1, 1]]]
 */
export function multilabelConfusionMatrix(
  ...args: PredictionArguments<LabelsOrTable, MultilabelConfusionOptions>
): TwoByTwo[] {
  const { where } = MULTILABEL;
  const { yTrue, yPred, sampleWeight, samplewise, labels: given } = MULTILABEL.read(args);
  const labels = given === null ? null : toLabels(where, "labels", given);
  if (!areTables(yTrue, yPred)) {
    if (samplewise) {
      const expected = say("false, but for a table of labels", "false, salvo con una tabla de etiquetas");
      throw failure("E-ARG-002", { where, name: "samplewise", expected, received: show(samplewise) });
    }
    const targets = checkTargets(where, yTrue as Labels, yPred as Labels, sampleWeight);
    return onePerClass(targets, labels ?? targets.labels);
  }
  const { truth, prediction, weights } = checkLabelTables(where, yTrue, yPred, sampleWeight);
  const { rows, columns } = truth;
  for (const label of labels ?? []) checkInteger(where, "labels", label, 0, columns - 1);
  const wanted = (labels as number[] | null) ?? Array.from({ length: columns }, (_, j) => j);
  const size = samplewise ? rows : wanted.length;
  const sums = {
    hit: new Float64Array(size),
    predicted: new Float64Array(size),
    actual: new Float64Array(size),
  };
  for (let i = 0; i < rows; i++)
    for (const [k, j] of wanted.entries()) {
      const at = samplewise ? i : k;
      const weight = weights ? weights[i] : 1;
      const [y, p] = [truth.data[i * columns + j], prediction.data[i * columns + j]];
      if (y) sums.actual[at] += weight;
      if (p) sums.predicted[at] += weight;
      if (y && p) sums.hit[at] += weight;
    }
  const all = weights ? pairwiseSum(weights) : rows;
  return matrices(sums, (k) => (samplewise ? (weights ? weights[k] : 1) * wanted.length : all));
}
