import { show } from "../../../core/check.js";
import { func, oneOf } from "../../../core/constraints.js";
import { verbatim } from "../../../core/messages/phrase.js";
import { keyword } from "../../../core/parameters.js";
import { failure } from "../../messages.js";

/** The distance of two samples. */
export type Distance = (a: Float64Array, b: Float64Array) => number;

/** A distance by its name, or as a function of two samples; `precomputed`: X holds the distances themselves. */
export type Metric =
  | "euclidean"
  | "l2"
  | "sqeuclidean"
  | "manhattan"
  | "l1"
  | "cityblock"
  | "chebyshev"
  | "cosine"
  | "precomputed"
  | Distance;

function over(a: Float64Array, b: Float64Array, part: (x: number, y: number) => number): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += part(a[i], b[i]);
  return sum;
}

const square = (x: number, y: number) => (x - y) * (x - y);
const absolute = (x: number, y: number) => Math.abs(x - y);
const product = (x: number, y: number) => x * y;

const euclidean: Distance = (a, b) => Math.sqrt(over(a, b, square));
const manhattan: Distance = (a, b) => over(a, b, absolute);

/** 1 − cos of the angle; a sample of zeros is at distance 1 from all others. */
const cosine: Distance = (a, b) => {
  const norms = Math.sqrt(over(a, a, product)) * Math.sqrt(over(b, b, product));
  return norms === 0 ? 1 : Math.min(2, Math.max(0, 1 - over(a, b, product) / norms));
};

const DISTANCES: Readonly<Record<Exclude<Metric, Distance | "precomputed">, Distance>> = {
  euclidean,
  l2: euclidean,
  sqeuclidean: (a, b) => over(a, b, square),
  manhattan,
  l1: manhattan,
  cityblock: manhattan,
  chebyshev: (a, b) => a.reduce((largest, x, i) => Math.max(largest, Math.abs(x - b[i])), 0),
  cosine,
};

/** The distance, as it is declared. */
export const metric = keyword("euclidean", oneOf(...Object.keys(DISTANCES), "precomputed"), func);

/** The distance of two rows of a table, by their numbers. @throws E-ARG-002, E-METRIC-007 (precomputed, not 0 on the diagonal) */
export function distanceOf(
  where: string,
  metric: Metric,
  rows: readonly Float64Array[],
): (i: number, j: number) => number {
  if (metric === "precomputed") {
    const bad = rows.findIndex((row, i) => Math.abs(row[i]) > 100 * Number.EPSILON);
    if (bad >= 0)
      throw failure("E-METRIC-007", {
        where,
        name: `X[${bad}][${bad}]`,
        expected: verbatim("0"),
        received: show(rows[bad][bad]),
      });
    return (i, j) => rows[i][j];
  }
  const distance = typeof metric === "function" ? metric : DISTANCES[metric];
  return (i, j) => (i === j ? 0 : distance(rows[i], rows[j]));
}
