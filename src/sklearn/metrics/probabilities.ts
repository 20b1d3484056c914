import { pairwiseSum } from "../../numeric/sums.js";
import {
  checkSameLength,
  encode,
  type Label,
  type Labels,
  labelText,
  toLabels,
  uniqueLabels,
} from "../labels.js";
import { failure, warn } from "../messages.js";
import { toWeights } from "../weights.js";
import { type Grid, type Outputs, toGrid } from "./numbers.js";
import { oneHot } from "./rocAuc.js";
import { positiveLabel } from "./thresholds.js";

/** The distance from 1 to the next float32. */
export const FLOAT32_EPSILON = 2 ** -23;

/** True classes as ones in a row of zeros, predicted probabilities beside them. */
export interface ProbabilityTargets {
  readonly truth: Grid;
  readonly proba: Grid;
  readonly weights: Float64Array<ArrayBuffer> | null;
}

export interface ProbabilityOptions {
  /** A weight for each sample. */
  sampleWeight?: ArrayLike<number> | null;
  /** All classes, where `yTrue` lacks some. The columns are in the classes' order. */
  labels?: Labels | null;
}

/** Probabilities of one class become those of both. */
function bothClasses(proba: Grid): Grid {
  if (proba.columns > 1) return proba;
  const data = new Float64Array(proba.rows * 2);
  proba.data.forEach((p, i) => {
    data[2 * i] = 1 - p;
    data[2 * i + 1] = p;
  });
  return { ...proba, columns: 2, data, dimensions: 2 };
}

function checkProbabilities(where: string, { data, rows, columns }: Grid): void {
  const bad = data.find((p) => p < 0 || p > 1);
  if (bad !== undefined) throw failure("E-METRIC-005", { where, name: "yProba", value: bad });
  if (columns === 1) return;
  // within √ε of the type, as scikit-learn has it; float32 that was widened on the way counts as float32
  const tolerance = Math.sqrt(data.every((p) => Math.fround(p) === p) ? FLOAT32_EPSILON : Number.EPSILON);
  for (let row = 0; row < rows; row++) {
    const sum = pairwiseSum(data, row * columns, (row + 1) * columns);
    if (Math.abs(sum - 1) <= tolerance) continue;
    warn("W-METRIC-002", { where, row, sum }, where);
    return;
  }
}

function prepare(where: string, yTrue: Labels, yProba: Outputs, sampleWeight?: ArrayLike<number> | null) {
  const labels = toLabels(where, "yTrue", yTrue);
  const proba = toGrid(where, "yProba", yProba);
  checkSameLength(where, { yTrue: labels, yProba: { length: proba.rows } });
  checkProbabilities(where, proba);
  const weights = sampleWeight == null ? null : toWeights(where, sampleWeight, labels.length);
  return { labels, proba, weights };
}

/**
 * @throws E-METRIC-004 (a single class), E-METRIC-005 (no probabilities), E-METRIC-006, E-METRIC-008 (columns and
 *   classes), E-SKLEARN-001 (lengths)
 */
export function checkProba(
  where: string,
  yTrue: Labels,
  yProba: Outputs,
  options: ProbabilityOptions,
): ProbabilityTargets {
  const { labels, proba, weights } = prepare(where, yTrue, yProba, options.sampleWeight);
  const given = options.labels == null ? null : toLabels(where, "labels", options.labels);
  const classes = uniqueLabels(given ?? labels);
  if (given?.some((label, i) => label !== classes[i]))
    warn("W-METRIC-003", { where, labels: classes.map(labelText) }, where);
  const unknown = uniqueLabels(labels).filter((label) => !classes.includes(label));
  if (unknown.length > 0) throw failure("E-METRIC-008", { where, labels: unknown.map(labelText) });
  if (classes.length < 2) throw failure("E-METRIC-004", { where, labels: classes.map(labelText) });
  const both = bothClasses(proba);
  if (classes.length !== both.columns)
    throw failure("E-METRIC-006", { where, classes: classes.map(labelText), columns: both.columns });
  return { truth: oneHot(encode(labels, classes), classes.length), proba: both, weights };
}

/** The same for one probability a sample, that of the positive class. @throws E-METRIC-002, E-METRIC-010 too */
export function checkBinaryProba(
  where: string,
  yTrue: Labels,
  yProba: Outputs,
  options: { sampleWeight?: ArrayLike<number> | null; posLabel?: Label | null },
): ProbabilityTargets {
  const { labels, proba, weights } = prepare(where, yTrue, yProba, options.sampleWeight);
  const classes = uniqueLabels(labels);
  if (classes.length > 2) throw failure("E-METRIC-010", { where, classes: classes.length });
  // of numbers the larger is the positive one; texts must be told
  const positive =
    typeof classes[0] === "number" && (options.posLabel === undefined || options.posLabel === null)
      ? numberPositive(classes)
      : positiveLabel(where, classes, options.posLabel);
  const codes = Int32Array.from(labels, (label) => (label === positive ? 1 : 0));
  return { truth: oneHot(codes, 2), proba: bothClasses(proba), weights };
}

function numberPositive(classes: readonly Label[]): Label {
  const [first, second] = classes;
  const plain = classes.length === 1 ? first === 0 || first === -1 || first === 1 : second === 1;
  return plain ? 1 : classes[classes.length - 1];
}
