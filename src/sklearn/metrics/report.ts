import { boolean, integer, list } from "../../core/constraints.js";
import { keyword, signature } from "../../core/parameters.js";
import { pairwiseSum } from "../../numeric/sums.js";
import { formatFixed, reprFloat } from "../../text/numbers.js";
import { labelList, sampleWeight, trueLabels } from "../arguments.js";
import { type Labels, labelText, toLabels } from "../labels.js";
import { failure, warn } from "../messages.js";
import type { PredictionArguments, Predictions } from "./arguments.js";
import { areTables, checkLabelTables, type LabelsOrTable } from "./labelTables.js";
import {
  type AveragedScores,
  prepare,
  type ScoresPerClass,
  scoresOf,
  type ZeroDivision,
  zeroDivision,
} from "./precisionRecall.js";
import { checkTargets } from "./targets.js";

export interface ClassificationReportOptions {
  /** The classes to report on, in this order. Default all, in their order. */
  labels?: Labels | null;
  /** How to call the classes. */
  targetNames?: readonly string[] | null;
  /** A weight for each sample. */
  sampleWeight?: ArrayLike<number> | null;
  /** Digits behind the point. Default 2. */
  digits?: number;
  /** `true`: the numbers as an object instead of a text. Default false. */
  outputDict?: boolean;
  /** 0, 1 or NaN for a class that was never predicted, or has no samples. Default `warn`: 0, and a warning. */
  zeroDivision?: ZeroDivision;
}

/** A row of the report. */
export interface ReportRow {
  precision: number;
  recall: number;
  "f1-score": number;
  support: number;
}

/** `outputDict: true`: a row for each class and average; `accuracy` is a number. */
export type ReportDict = Record<string, ReportRow | number>;

type Row = readonly [name: string, precision: number, recall: number, fscore: number, support: number];

const HEADERS = ["precision", "recall", "f1-score", "support"];
const WHERE = "classificationReport";

const REPORT = signature<Predictions<LabelsOrTable> & ClassificationReportOptions>(WHERE, {
  yTrue: trueLabels,
  yPred: trueLabels,
  labels: labelList,
  targetNames: keyword(null, list),
  sampleWeight,
  digits: keyword(2, integer(0, 20)),
  outputDict: keyword(false, boolean),
  zeroDivision,
});

/**
 * Precision, recall, F1 and support of each class, the accuracy and the averages, as the table that scikit-learn's
 * `classification_report` prints.
 *
 * yTrue, yPred: [n] labels (whole numbers, texts or booleans), or [n, labels] tables of 0 and 1. The result is a text
 * with 2 `digits`, or with `outputDict: true` an object, a row a class.
 *
 * @throws E-SKLEARN-001 (lengths differ), E-SKLEARN-002 (no samples), E-SKLEARN-003 (labels of two kinds), E-SKLEARN-004
 *   (a value that is no label), E-SKLEARN-017 (as many `targetNames` as classes)
 * @example
 * const report = sklearn.classificationReport(["a", "b", "b"], ["a", "b", "a"], { outputDict: true });
 * report.accuracy; // 0.6666666666666666
 * report["macro avg"]; // { precision: 0.75, recall: 0.75, 'f1-score': 0.6666666666666666, support: 3 }
 */
export function classificationReport(
  ...args: PredictionArguments<LabelsOrTable, ClassificationReportOptions & { outputDict: true }>
): ReportDict;
export function classificationReport(
  ...args: PredictionArguments<LabelsOrTable, ClassificationReportOptions>
): string;
export function classificationReport(
  ...args: PredictionArguments<LabelsOrTable, ClassificationReportOptions>
): string | ReportDict {
  const { yTrue, yPred, targetNames, sampleWeight, digits, outputDict, zeroDivision, ...options } =
    REPORT.read(args);
  const tables = areTables(yTrue, yPred);
  const present = tables
    ? Array.from({ length: checkLabelTables(WHERE, yTrue, yPred, sampleWeight).truth.columns }, (_, j) => j)
    : checkTargets(WHERE, yTrue as Labels, yPred as Labels, sampleWeight).labels;
  const labels = options.labels === null ? present : toLabels(WHERE, "labels", options.labels);
  const names = targetNames ?? labels.map(labelText);
  if (names.length !== labels.length) {
    if (options.labels === null)
      throw failure("E-SKLEARN-017", { where: WHERE, classes: labels.length, names: names.length });
    warn("W-SKLEARN-003", { classes: labels.length, names: names.length });
  }

  const shared = { labels, sampleWeight, zeroDivision, average: null, posLabel: 1 };
  const counts = prepare(WHERE, yTrue, yPred, shared);
  const [p, r, f, s] = scoresOf(WHERE, counts, shared) as ScoresPerClass;
  const rows = names.slice(0, labels.length).map((name, i): Row => [name, p[i], r[i], f[i], s[i]]);
  const support = pairwiseSum(Float64Array.from(s));
  // Over all classes of one each the micro average is the accuracy.
  const micro = !tables && present.every((label) => labels.includes(label)) ? "accuracy" : "micro avg";
  const kinds = ["micro", "macro", "weighted", ...(tables ? (["samples"] as const) : [])] as const;
  const averages = kinds.map((average): Row => {
    const own = average === "samples" ? prepare(WHERE, yTrue, yPred, { ...shared, average }) : counts;
    const [precision, recall, fscore] = scoresOf(WHERE, own, { ...shared, average }) as AveragedScores;
    return [average === "micro" ? micro : `${average} avg`, precision, recall, fscore, support];
  });
  if (outputDict) return dictOf(rows, averages);
  const width = Math.max(...names.map((name) => Array.from(name).length), "weighted avg".length, digits);
  return tableOf(rows, averages, { width, digits, float: sampleWeight !== null });
}

function dictOf(rows: readonly Row[], averages: readonly Row[]): ReportDict {
  const row = ([, precision, recall, fscore, support]: Row): ReportRow => ({
    precision,
    recall,
    "f1-score": fscore,
    support,
  });
  return Object.fromEntries(
    [...rows, ...averages].map((one) => [
      one[0],
      one[0] === "accuracy" && averages.includes(one) ? one[1] : row(one),
    ]),
  );
}

function tableOf(
  rows: readonly Row[],
  averages: readonly Row[],
  { width, digits, float }: { width: number; digits: number; float: boolean },
): string {
  const line = (name: string, cells: readonly string[]) =>
    `${" ".repeat(Math.max(0, width - Array.from(name).length))}${name} ${cells.map((cell) => ` ${cell.padStart(9)}`).join("")}\n`;
  const write = (row: Row): string => {
    const [name, precision, recall, fscore, support] = row;
    const numbers = [precision, recall, fscore].map((x) => formatFixed(x, digits));
    if (name === "accuracy" && averages.includes(row)) numbers.fill("", 0, 2);
    return line(name, [...numbers, float ? reprFloat(support) : String(support)]);
  };
  return [line("", HEADERS), "\n", ...rows.map(write), "\n", ...averages.map(write)].join("");
}
