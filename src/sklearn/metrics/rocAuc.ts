import { checkChoice, show, wrong } from "../../core/check.js";
import { number, oneOf } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { keyword, type Resolved, signature } from "../../core/parameters.js";
import { pairwiseSum } from "../../numeric/sums.js";
import { labelList, sampleWeight, someNumbers, trueLabels } from "../arguments.js";
import { encode, type Label, type Labels, labelText, toLabels, uniqueLabels } from "../labels.js";
import { failure, warn } from "../messages.js";
import { plain } from "../tensorLike.js";
import { toWeights } from "../weights.js";
import type { ScoreArguments, Scores } from "./arguments.js";
import { area } from "./auc.js";
import {
  averageBinary,
  checkIndicator,
  isIndicator,
  type ScoreAverage,
  scoreAverage,
} from "./binaryAverage.js";
import { rocOf, withLast } from "./curves.js";
import { type Grid, average as mean, type Outputs, toGrid } from "./numbers.js";
import { countsAt } from "./thresholds.js";

const WHERE = "rocAucScore";

export interface RocAucOptions {
  /** With several classes or labels: their mean (`macro`), by their number of samples (`weighted`), all together (`micro`), each (`null`). Default `macro`. */
  average?: ScoreAverage;
  /** A weight for each sample. */
  sampleWeight?: ArrayLike<number> | null;
  /** Only the curve up to this false-positive rate, standardised (McClish 1989). Two classes only. */
  maxFpr?: number | null;
  /** With more than two classes: each against the rest (`ovr`), or every pair (`ovo`). It must be said. */
  multiClass?: "raise" | "ovr" | "ovo";
  /** The classes of the columns of `yScore`, in their order, where `yTrue` lacks some. */
  labels?: Labels | null;
}

const ROC_AUC = signature<Scores<Labels | Outputs, Outputs> & RocAucOptions>(WHERE, {
  yTrue: trueLabels,
  yScore: someNumbers,
  average: scoreAverage,
  sampleWeight,
  maxFpr: keyword(null, number(Number.MIN_VALUE, 1)),
  multiClass: keyword("raise", oneOf("raise", "ovr", "ovo")),
  labels: labelList,
});

/** Straight between two points: `np.interp` for x within them. */
function between(x: number, [x0, x1]: readonly [number, number], [y0, y1]: readonly [number, number]) {
  if (x === x1) return y1;
  return ((y1 - y0) / (x1 - x0)) * (x - x0) + y0;
}

function binaryAuc(
  positive: Uint8Array,
  score: Float64Array,
  weights: Float64Array | null,
  maxFpr: number | null,
): number {
  const positives = positive.reduce((a, b) => a + b, 0);
  if (positives === 0 || positives === positive.length) {
    const why = say("yTrue has a single class", "yTrue tiene una sola clase");
    warn("W-METRIC-001", { metric: WHERE, why, value: Number.NaN }, WHERE);
    return Number.NaN;
  }
  const { fpr, tpr } = rocOf(WHERE, countsAt(positive, score, weights), true);
  if (maxFpr === null || maxFpr === 1) return area(fpr, tpr);
  const stop = fpr.findIndex((x) => x > maxFpr);
  const last = between(maxFpr, [fpr[stop - 1], fpr[stop]], [tpr[stop - 1], tpr[stop]]);
  const partial = area(withLast(fpr.subarray(0, stop), maxFpr), withLast(tpr.subarray(0, stop), last));
  const least = 0.5 * maxFpr ** 2;
  return 0.5 * (1 + (partial - least) / (maxFpr - least));
}

/** The classes of the columns: those given, which must be in order, or those of yTrue. */
export function columnClasses(
  where: string,
  yTrue: readonly Label[],
  labels: Labels | null | undefined,
  columns: number,
): Label[] {
  const given = labels == null ? null : toLabels(where, "labels", labels);
  const classes = uniqueLabels(given ?? yTrue);
  if (given && (given.length !== classes.length || given.some((label, i) => label !== classes[i]))) {
    const expected = say(
      "an array of different classes in their order",
      "un array de clases distintas en su orden",
    );
    throw failure("E-ARG-002", { where, name: "labels", expected, received: show(given) });
  }
  if (classes.length !== columns)
    throw failure("E-METRIC-006", { where, classes: classes.map(labelText), columns });
  const unknown = uniqueLabels(yTrue).filter((label) => !classes.includes(label));
  if (unknown.length > 0) throw failure("E-METRIC-008", { where, labels: unknown.map(labelText) });
  return classes;
}

/** A column for each class: 1 where the sample is of it. */
export function oneHot(codes: Int32Array, classes: number): Grid {
  const data = new Float64Array(codes.length * classes);
  for (const [i, code] of codes.entries()) if (code >= 0) data[i * classes + code] = 1;
  return { rows: codes.length, columns: classes, data, dimensions: 2 };
}

/** The mean over pairs of classes of both of the pair's scores (Hand and Till 2001). */
function oneVersusOne(codes: Int32Array, score: Grid, average: ScoreAverage): number {
  const present = [...new Set(codes)].sort((a, b) => a - b);
  const scores: number[] = [];
  const shares: number[] = [];
  for (const [i, a] of present.entries())
    for (const b of present.slice(i + 1)) {
      const rows = [...codes.keys()].filter((row) => codes[row] === a || codes[row] === b);
      const of = (positive: number) =>
        binaryAuc(
          Uint8Array.from(rows, (row) => (codes[row] === positive ? 1 : 0)),
          Float64Array.from(rows, (row) => score.data[row * score.columns + positive]),
          null,
          null,
        );
      scores.push((of(a) + of(b)) / 2);
      shares.push(rows.length / codes.length);
    }
  return mean(Float64Array.from(scores), average === "weighted" ? Float64Array.from(shares) : null);
}

function multiClassAuc(
  labels: readonly Label[],
  score: Grid,
  options: Resolved<RocAucOptions>,
): number | number[] {
  const { average, multiClass, maxFpr, sampleWeight } = options;
  const classes = uniqueLabels(labels);
  if (score.columns < 3)
    throw failure("E-METRIC-003", {
      where: WHERE,
      name: "yScore",
      expected: [labels.length, classes.length],
      received: score.dimensions === 1 ? [score.rows] : [score.rows, score.columns],
    });
  if (maxFpr !== null && maxFpr !== 1) {
    const expected = say("null with more than two classes", "null con más de dos clases");
    throw failure("E-ARG-002", { where: WHERE, name: "maxFpr", expected, received: show(maxFpr) });
  }
  if (multiClass === "raise") throw failure("E-METRIC-009", { where: WHERE, classes: score.columns });
  const averages = multiClass === "ovo" ? ["macro", "weighted"] : ["micro", "macro", "weighted"];
  if (average !== null || multiClass === "ovo") checkChoice(WHERE, "average", average, averages);
  for (let i = 0; i < score.rows; i++) {
    const sum = pairwiseSum(score.data, i * score.columns, (i + 1) * score.columns);
    if (Math.abs(1 - sum) > 1e-8 + 1e-5 * Math.abs(sum)) {
      const expected = say("probabilities that sum to 1", "probabilidades que sumen 1");
      throw wrong(WHERE, `yScore[${i}]`, expected, sum);
    }
  }
  const columns = columnClasses(WHERE, labels, options.labels, score.columns);
  const codes = encode(labels, columns);
  if (multiClass === "ovo") {
    if (sampleWeight != null) {
      const expected = say("null with multiClass 'ovo'", "null con multiClass 'ovo'");
      const received = say("weights", "pesos");
      throw failure("E-ARG-002", { where: WHERE, name: "sampleWeight", expected, received });
    }
    return oneVersusOne(codes, score, average);
  }
  const weights = sampleWeight === null ? null : toWeights(WHERE, sampleWeight, labels.length);
  const metric = (y: Uint8Array, s: Float64Array, w: Float64Array | null) => binaryAuc(y, s, w, null);
  return averageBinary(WHERE, metric, oneHot(codes, columns.length), score, average, weights);
}

/**
 * The area under the ROC curve: how likely a positive sample scores above a negative one (scikit-learn's
 * `roc_auc_score`). 0.5 is chance, 1 perfect.
 *
 * yTrue: [n] labels, or [n, labels] of 0 and 1. yScore: [n] or [n, columns].
 *
 * @param yTrue two classes (the larger is the positive one), more with `multiClass`, or a table of zeros and ones
 * @param yScore a score a sample; with more classes a row of probabilities that sum to 1; a column a label for a table
 * @returns a number; an array with `average: null`; NaN, with a warning, where `yTrue` has a single class
 * @throws E-METRIC-003, E-METRIC-006, E-METRIC-008 (columns and classes), E-METRIC-009 (`multiClass` is not said)
 * @example
 * sklearn.rocAucScore([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]); // 0.75
 */
export function rocAucScore(
  ...args: ScoreArguments<Labels | Outputs, Outputs, RocAucOptions & { average: null }>
): number | number[];
export function rocAucScore(...args: ScoreArguments<Labels | Outputs, Outputs, RocAucOptions>): number;
export function rocAucScore(...args: ScoreArguments<Labels | Outputs, Outputs, RocAucOptions>) {
  const options = ROC_AUC.read(args);
  const { yTrue, yScore, average, maxFpr, sampleWeight } = options;
  const score = toGrid(WHERE, "yScore", yScore);
  const metric = (y: Uint8Array, s: Float64Array, w: Float64Array | null) => binaryAuc(y, s, w, maxFpr);
  const actual = plain(yTrue);
  if (isIndicator(actual)) {
    const table = toGrid(WHERE, "yTrue", actual);
    checkIndicator(WHERE, "yTrue", table);
    const weights = sampleWeight === null ? null : toWeights(WHERE, sampleWeight, table.rows);
    return averageBinary(WHERE, metric, table, score, average, weights);
  }
  const labels = toLabels(WHERE, "yTrue", actual as Labels);
  if (labels.length !== score.rows)
    throw failure("E-SKLEARN-001", {
      where: WHERE,
      names: ["yTrue", "yScore"],
      lengths: [labels.length, score.rows],
    });
  const classes = uniqueLabels(labels);
  if (classes.length > 2 || score.columns > 2) return multiClassAuc(labels, score, options);
  if (score.columns === 2)
    throw failure("E-METRIC-003", {
      where: WHERE,
      name: "yScore",
      expected: [labels.length],
      received: [score.rows, 2],
    });
  const weights = sampleWeight === null ? null : toWeights(WHERE, sampleWeight, labels.length);
  const positive = classes.length === 2 ? classes[1] : undefined;
  return metric(
    Uint8Array.from(labels, (label) => (label === positive ? 1 : 0)),
    score.data,
    weights,
  );
}
