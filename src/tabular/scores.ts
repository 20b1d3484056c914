import { CrossEntropyLoss, MSELoss } from "../nn/index.js";
import type { Module } from "../nn/module.js";
import {
  confusionMatrix,
  explainedVarianceScore,
  maxError,
  meanAbsoluteError,
  medianAbsoluteError,
  precisionRecallFscoreSupport,
  r2Score,
  rocAucScore,
} from "../sklearn/metrics/index.js";
import { tensor } from "../tensor/creation.js";
import { softmax } from "../tensor/functions/math.js";
import { narrow, reshape } from "../tensor/functions/shape.js";
import { forward, type Rows } from "./forward.js";
import type { TargetScale } from "./target.js";

/** Step 5, evaluate: what the model does with rows that it has not seen. */
export interface ClassEvaluation {
  readonly task: "classification";
  readonly rows: number;
  readonly loss: number;
  readonly accuracy: number;
  /** The mean over the classes, whatever their sizes. */
  readonly balancedAccuracy: number;
  readonly f1: number;
  /** The area under the ROC curve; of several classes the mean of each against the rest. Null where a class has no row. */
  readonly rocAuc: number | null;
  /** What always saying the most frequent class of the training rows would reach; null where it is not known. */
  readonly baseline?: { readonly class: string; readonly accuracy: number } | null;
  /** Row: the true class; column: the predicted one. */
  readonly confusionMatrix: readonly (readonly number[])[];
  readonly classes: readonly ClassScores[];
}

/** A share that nothing defines (no row of the class, none predicted as it) is 0, as in scikit-learn. */
export interface ClassScores {
  readonly class: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Rows of the class. */
  readonly support: number;
}

/** In the target's own units, but for the loss (of the standardised target) and R². */
export interface QuantityEvaluation {
  readonly task: "regression";
  readonly rows: number;
  readonly loss: number;
  readonly rmse: number;
  readonly mae: number;
  readonly medianAbsoluteError: number;
  readonly maxError: number;
  readonly r2: number | null;
  readonly explainedVariance: number | null;
  /** What always saying the mean of the training rows would reach. */
  readonly baseline?: { readonly value: number; readonly rmse: number; readonly mae: number } | null;
}

export type Evaluation = ClassEvaluation | QuantityEvaluation;

/** Mean loss over rows (unweighted, without penalties), and each row's output. */
export function outputsOf(
  model: Module,
  { x, y }: Rows,
  task: Evaluation["task"],
): { loss: number; outputs: Float32Array; width: number } {
  const criterion =
    task === "classification"
      ? new CrossEntropyLoss({ reduction: "sum" })
      : new MSELoss({ reduction: "sum" });
  let loss = 0;
  let width = 1;
  let outputs = new Float32Array(0);
  forward(model, x, (scores, start) => {
    width = scores.sizes[1];
    if (outputs.length === 0) outputs = new Float32Array(x.sizes[0] * width);
    loss += criterion(scores, narrow(y, 0, start, scores.sizes[0])).item() as number;
    outputs.set(scores.numpy() as Float32Array, start * width);
  });
  return { loss: loss / x.sizes[0], outputs, width };
}

/** The place of the largest output of each row. */
export function largest(outputs: Float32Array, width: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < outputs.length; at += width) {
    let best = 0;
    for (let k = 1; k < width; k++) if (outputs[at + k] > outputs[at + best]) best = k;
    places.push(best);
  }
  return places;
}

const finite = (x: number): number | null => (Number.isFinite(x) ? x : null);

/** @param common the most frequent class of the training rows */
export function evaluateClasses(
  model: Module,
  rows: Rows,
  classes: readonly string[],
  common?: string | null,
): ClassEvaluation {
  const { loss, outputs, width } = outputsOf(model, rows, "classification");
  const predicted = largest(outputs, width);
  const truth = rows.y.toArray<1>();
  const labels = classes.map((_, k) => k);
  const options = { labels, average: null, zeroDivision: 0 } as const;
  const [precision, recall, f1, support] = precisionRecallFscoreSupport(truth, predicted, options);
  const there = labels.filter((k) => support[k] > 0);
  const mean = (values: ArrayLike<number>, places: readonly number[]) =>
    places.reduce((sum, k) => sum + values[k], 0) / places.length;
  const right = truth.reduce((count, k, i) => count + Number(k === predicted[i]), 0);
  return {
    task: "classification",
    rows: truth.length,
    loss,
    accuracy: right / truth.length,
    balancedAccuracy: mean(recall, there),
    f1: mean(f1, labels),
    rocAuc:
      there.length < width ? null : width === 2 ? aucOf(truth, outputs) : meanAuc(truth, outputs, width),
    baseline:
      common == null ? null : { class: common, accuracy: support[classes.indexOf(common)] / truth.length },
    confusionMatrix: confusionMatrix(truth, predicted, { labels }),
    classes: classes.map((name, k) => ({
      class: name,
      precision: precision[k],
      recall: recall[k],
      f1: f1[k],
      support: support[k],
    })),
  };
}

/** The difference of two scores orders the rows as the probability does. */
const aucOf = (truth: readonly number[], outputs: Float32Array): number | null =>
  finite(
    rocAucScore(
      [...truth],
      truth.map((_, i) => outputs[2 * i + 1] - outputs[2 * i]),
    ) as number,
  );

/** Macro, one against the rest: the mean over the classes, by their probabilities. */
function meanAuc(truth: readonly number[], outputs: Float32Array, width: number): number | null {
  const rows = softmax(reshape(tensor(outputs).double(), truth.length, width), 1).toArray<2>();
  if (!rows.every((row) => row.every(Number.isFinite))) return null;
  let sum = 0;
  for (let k = 0; k < width; k++)
    sum += rocAucScore(
      truth.map((place) => Number(place === k)),
      rows.map((row) => row[k]),
    ) as number;
  return finite(sum / width);
}

/** @param truth the quantities as the table has them */
export function evaluateQuantities(
  model: Module,
  rows: Rows,
  truth: readonly number[],
  { mean, scale }: TargetScale,
): QuantityEvaluation {
  const { loss, outputs } = outputsOf(model, rows, "regression");
  const predicted = Array.from(outputs, (value) => value * scale + mean);
  const several = truth.length > 1 && truth.some((value) => value !== truth[0]);
  const list = [...truth];
  const squares = truth.reduce((sum, value, i) => sum + (value - predicted[i]) ** 2, 0);
  return {
    task: "regression",
    rows: truth.length,
    loss,
    rmse: Math.sqrt(squares / truth.length),
    mae: meanAbsoluteError(list, predicted) as number,
    medianAbsoluteError: medianAbsoluteError(list, predicted) as number,
    maxError: maxError(list, predicted),
    r2: several ? finite(r2Score(list, predicted) as number) : null,
    explainedVariance: several ? finite(explainedVarianceScore(list, predicted) as number) : null,
    baseline: {
      value: mean,
      rmse: Math.sqrt(truth.reduce((sum, value) => sum + (value - mean) ** 2, 0) / truth.length),
      mae: truth.reduce((sum, value) => sum + Math.abs(value - mean), 0) / truth.length,
    },
  };
}
