import { type Mixed, signature } from "../../core/parameters.js";
import { labelList, sampleWeight, someNumbers, trueLabels } from "../arguments.js";
import { checkSameLength, encode, type Labels, labelText, toLabels, uniqueLabels } from "../labels.js";
import { failure } from "../messages.js";
import { toWeights } from "../weights.js";
import { average, type Outputs, toGrid } from "./numbers.js";

export interface HingeOptions {
  /** All classes, where `yTrue` lacks some. */
  labels?: Labels | null;
  /** A weight for each sample. */
  sampleWeight?: ArrayLike<number> | null;
}

interface Decisions {
  /** The class of each sample. */
  yTrue: Labels;
  /** A number a sample, or with more than two classes a row, a column a class. */
  predDecision: Outputs;
}

const HINGE = signature<Decisions & HingeOptions>("hingeLoss", {
  yTrue: trueLabels,
  predDecision: someNumbers,
  labels: labelList,
  sampleWeight,
});

/**
 * The hinge loss: the mean of max(0, 1 − margin). The margin is ± the decision with two classes (+ for the larger one),
 * and with more the true class' decision less the largest other (scikit-learn's `hinge_loss`; Crammer and Singer).
 *
 * yTrue: [n] labels. predDecision: [n] or [n, classes].
 *
 * @param predDecision a number a sample, or with more than two classes a row, a column a class
 * @throws E-METRIC-003, E-METRIC-006 (columns and classes), E-METRIC-008, E-SKLEARN-001
 * @example
 * sklearn.hingeLoss([-1, 1, 1], [-2.2, 2.4, 0.1]); // 0.3
 */
export function hingeLoss(
  ...args: Mixed<[yTrue: Labels, predDecision: Outputs], Decisions & HingeOptions, ["yTrue", "predDecision"]>
): number {
  const { where } = HINGE;
  const { yTrue, predDecision, labels: given, sampleWeight } = HINGE.read(args);
  const labels = toLabels(where, "yTrue", yTrue);
  const decision = toGrid(where, "predDecision", predDecision);
  const { rows, columns, data } = decision;
  checkSameLength(where, { yTrue: labels, predDecision: { length: rows } });
  const weights = sampleWeight === null ? null : toWeights(where, sampleWeight, rows);
  const classes = uniqueLabels(given === null ? labels : toLabels(where, "labels", given));
  const multiple = classes.length > 2;
  if (multiple !== columns > 1) {
    const expected = multiple ? [rows, classes.length] : [rows];
    const received = decision.dimensions === 1 ? [rows] : [rows, columns];
    throw failure("E-METRIC-003", { where, name: "predDecision", expected, received });
  }
  if (multiple && classes.length !== columns)
    throw failure("E-METRIC-006", { where, classes: classes.map(labelText), columns });
  const codes = encode(labels, classes);
  const unknown = uniqueLabels(labels.filter((_, i) => codes[i] < 0));
  if (unknown.length > 0) throw failure("E-METRIC-008", { where, labels: unknown.map(labelText) });
  // two classes: of those that are in yTrue, whatever labels says, the larger counts as +1
  const present = uniqueLabels(labels);
  const margin = (i: number): number => {
    if (!multiple) return (present.length === 2 && labels[i] === present[1] ? 1 : -1) * data[i];
    let largest = -Infinity;
    for (let k = 0; k < columns; k++) if (k !== codes[i]) largest = Math.max(largest, data[i * columns + k]);
    return data[i * columns + codes[i]] - largest;
  };
  return average(
    Float64Array.from({ length: rows }, (_, i) => Math.max(0, 1 - margin(i))),
    weights,
  );
}
