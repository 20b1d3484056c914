import { wrong } from "../../core/check.js";
import { nothing, oneOf } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { keyword } from "../../core/parameters.js";
import { checkSameLength } from "../labels.js";
import { failure } from "../messages.js";
import { column, type Grid, average as mean, sumColumns } from "./numbers.js";

/** How a score of two classes becomes one of several labels. */
export type ScoreAverage = "micro" | "macro" | "weighted" | "samples" | null;

export const scoreAverage = keyword("macro", oneOf("micro", "macro", "weighted", "samples"), nothing);

type BinaryScore = (positive: Uint8Array, score: Float64Array, weights: Float64Array | null) => number;

/** Whether the true values are a table of zeros and ones, a column a label. */
export const isIndicator = (values: unknown): boolean =>
  Array.isArray(values) && values.length > 0 && typeof values[0] === "object" && values[0] !== null;

/** A table of zeros and ones. @throws E-ARG-002 */
export function checkIndicator(where: string, name: string, { data, columns }: Grid): void {
  const bad = data.findIndex((x) => x !== 0 && x !== 1);
  if (bad < 0) return;
  const place = `${name}[${Math.floor(bad / columns)}][${bad % columns}]`;
  throw wrong(where, place, say("0 or 1", "0 o 1"), data[bad]);
}

const bits = (values: Float64Array): Uint8Array => Uint8Array.from(values);

/** A score of two classes over the columns of a table of labels, averaged (scikit-learn's `_average_binary_score`). */
export function averageBinary(
  where: string,
  metric: BinaryScore,
  yTrue: Grid,
  yScore: Grid,
  average: ScoreAverage,
  weights: Float64Array<ArrayBuffer> | null,
): number | number[] {
  checkSameLength(where, { yTrue: { length: yTrue.rows }, yScore: { length: yScore.rows } });
  const { rows, columns } = yTrue;
  if (yScore.columns !== columns)
    throw failure("E-METRIC-003", {
      where,
      name: "yScore",
      expected: [rows, columns],
      received: [yScore.rows, yScore.columns],
    });
  if (average === "micro") {
    const each = weights ? yTrue.data.map((_, i) => weights[Math.floor(i / columns)]) : null;
    return metric(bits(yTrue.data), yScore.data, each);
  }
  if (average === "samples") {
    const scores = Float64Array.from({ length: rows }, (_, i) => {
      const part = (data: Float64Array) => data.subarray(i * columns, (i + 1) * columns);
      return metric(bits(part(yTrue.data)), part(yScore.data), null);
    });
    return mean(weights ? scores.map((x, i) => (weights[i] === 0 ? 0 : x)) : scores, weights);
  }
  const share = (i: number, x: number) => x * (weights ? weights[Math.floor(i / columns)] : 1);
  const prevalence =
    average === "weighted"
      ? sumColumns(
          yTrue.data.map((x, i) => share(i, x)),
          columns,
        )
      : null;
  if (prevalence?.every((x) => x === 0)) return 0;
  const scores = Float64Array.from({ length: columns }, (_, j) =>
    metric(bits(column(yTrue, j)), column(yScore, j), weights),
  );
  if (average === null) return Array.from(scores);
  return mean(prevalence ? scores.map((x, j) => (prevalence[j] === 0 ? 0 : x)) : scores, prevalence);
}
