import { show } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { keyword, signature } from "../../core/parameters.js";
import { pairwiseSum } from "../../numeric/sums.js";
import { label, sampleWeight, someNumbers, trueLabels } from "../arguments.js";
import { encode, type Label, type Labels, labelText, toLabels, uniqueLabels } from "../labels.js";
import { failure } from "../messages.js";
import { plain } from "../tensorLike.js";
import { toWeights } from "../weights.js";
import type { ScoreArguments, Scores } from "./arguments.js";
import {
  averageBinary,
  checkIndicator,
  isIndicator,
  type ScoreAverage,
  scoreAverage,
} from "./binaryAverage.js";
import { precisionRecallOf } from "./curves.js";
import { type Outputs, toGrid } from "./numbers.js";
import { oneHot } from "./rocAuc.js";
import { countsAt } from "./thresholds.js";

const WHERE = "averagePrecisionScore";

export interface AveragePrecisionOptions {
  /** With several classes or labels: their mean (`macro`), by their number of samples (`weighted`), all together (`micro`), by sample (`samples`), each (`null`). Default `macro`. */
  average?: ScoreAverage;
  /** The class of interest, where there are two. Default 1. */
  posLabel?: Label;
  /** A weight for each sample. */
  sampleWeight?: ArrayLike<number> | null;
}

const AVERAGE_PRECISION = signature<Scores<Labels | Outputs, Outputs> & AveragePrecisionOptions>(WHERE, {
  yTrue: trueLabels,
  yScore: someNumbers,
  average: scoreAverage,
  posLabel: keyword(1, label),
  sampleWeight,
});

/** Σ (Rₙ − Rₙ₋₁) Pₙ over the thresholds. */
function binary(positive: Uint8Array, score: Float64Array, weights: Float64Array | null): number {
  const { precision, recall } = precisionRecallOf(WHERE, countsAt(positive, score, weights), false);
  const parts = Float64Array.from(
    { length: precision.length - 1 },
    (_, i) => (recall[i + 1] - recall[i]) * precision[i],
  );
  return Math.max(0, -pairwiseSum(parts));
}

/**
 * The mean of the precisions at each threshold, weighted by the rise of recall (scikit-learn's
 * `average_precision_score`); the area under the precision-recall curve without interpolation.
 *
 * yTrue: [n] labels, or [n, labels] of 0 and 1. yScore: [n], or [n, columns], of any scale. The result lies in [0, 1];
 * with `average: null` an array, a number a column.
 *
 * @param yTrue two classes, more (a column of scores each), or a table of zeros and ones
 * @throws E-METRIC-003 (columns), E-SKLEARN-015 (posLabel is not a class)
 * @example
 * sklearn.averagePrecisionScore([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]); // 0.8333333333333333
 */
export function averagePrecisionScore(
  ...args: ScoreArguments<Labels | Outputs, Outputs, AveragePrecisionOptions & { average: null }>
): number | number[];
export function averagePrecisionScore(
  ...args: ScoreArguments<Labels | Outputs, Outputs, AveragePrecisionOptions>
): number;
export function averagePrecisionScore(
  ...args: ScoreArguments<Labels | Outputs, Outputs, AveragePrecisionOptions>
) {
  const { yTrue, yScore, average, posLabel, sampleWeight } = AVERAGE_PRECISION.read(args);
  const score = toGrid(WHERE, "yScore", yScore);
  const weights = sampleWeight == null ? null : toWeights(WHERE, sampleWeight, score.rows);
  const onlyOne = () => {
    if (posLabel === 1) return;
    const expected = say("1 with several labels or classes", "1 con varias etiquetas o clases");
    throw failure("E-ARG-002", { where: WHERE, name: "posLabel", expected, received: show(posLabel) });
  };
  const actual = plain(yTrue);
  if (isIndicator(actual)) {
    onlyOne();
    const table = toGrid(WHERE, "yTrue", actual);
    checkIndicator(WHERE, "yTrue", table);
    return averageBinary(WHERE, binary, table, score, average, weights);
  }
  const labels = toLabels(WHERE, "yTrue", actual as Labels);
  const classes = uniqueLabels(labels);
  if (classes.length > 2) {
    onlyOne();
    return averageBinary(
      WHERE,
      binary,
      oneHot(encode(labels, classes), classes.length),
      score,
      average,
      weights,
    );
  }
  if (labels.length !== score.rows)
    throw failure("E-SKLEARN-001", {
      where: WHERE,
      names: ["yTrue", "yScore"],
      lengths: [labels.length, score.rows],
    });
  if (score.columns !== 1)
    throw failure("E-METRIC-003", {
      where: WHERE,
      name: "yScore",
      expected: [labels.length],
      received: [score.rows, score.columns],
    });
  const positive = typeof classes[0] === "boolean" && posLabel === 1 ? true : posLabel;
  if (classes.length === 2 && !classes.includes(positive))
    throw failure("E-SKLEARN-015", {
      where: WHERE,
      posLabel: labelText(posLabel),
      labels: classes.map(labelText),
    });
  const isPositive = Uint8Array.from(labels, (label) => (label === positive ? 1 : 0));
  return binary(isPositive, score.data, weights);
}
