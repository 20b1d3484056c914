import { ranksAmong, risingPlaces } from "../../numeric/ranks.js";
import { Column } from "./column.js";

export type CorrelationMethod = "pearson" | "spearman";

/** 1/n from n = 1 on: the divisions of all pairs, done once. */
function reciprocals(count: number): Float64Array {
  const out = new Float64Array(count + 1);
  for (let n = 1; n <= count; n++) out[n] = 1 / n;
  return out;
}

/** The correlation from the sums of squares and of products of n rows; NaN of fewer than `least`. */
function correlationOf(n: number, squareX: number, squareY: number, product: number, least: number): number {
  if (n < least) return Number.NaN;
  const divisor = Math.sqrt(squareX * squareY);
  if (divisor === 0) return Number.NaN;
  return Math.max(-1, Math.min(1, product / divisor));
}

/** The rows in which two columns are finite, brought together. */
class Pair {
  readonly x: Float64Array;
  readonly y: Float64Array;
  length = 0;

  constructor(rows: number) {
    this.x = new Float64Array(rows + 1);
    this.y = new Float64Array(rows + 1);
  }

  fill(x: Float64Array, y: Float64Array): void {
    let n = 0;
    for (let i = 0; i < x.length; i++) {
      // written in any case, and counted where both are finite: that is quicker than a jump that cannot be foreseen
      this.x[n] = x[i];
      this.y[n] = y[i];
      n += x[i] - x[i] + (y[i] - y[i]) === 0 ? 1 : 0;
    }
    this.length = n;
  }
}

/** The correlation of the first n rows of two columns (Welford's updates, as pandas has them). */
function pearson(x: Float64Array, y: Float64Array, n: number, inverse: Float64Array, least: number): number {
  let [meanX, meanY, squareX, squareY, product] = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const share = inverse[i + 1];
    const dx = x[i] - meanX;
    const dy = y[i] - meanY;
    meanX += share * dx;
    meanY += share * dy;
    const rest = x[i] - meanX;
    squareX += rest * dx;
    squareY += (y[i] - meanY) * dy;
    product += rest * dy;
  }
  return correlationOf(n, squareX, squareY, product, least);
}

/** The distances of a column from its running mean, before and after each value has gone into it. */
interface Distances {
  readonly before: Float64Array;
  readonly after: Float64Array;
}

function distancesOf(values: Float64Array, inverse: Float64Array): Distances {
  const [before, after] = [new Float64Array(values.length), new Float64Array(values.length)];
  let mean = 0;
  for (let i = 0; i < values.length; i++) {
    before[i] = values[i] - mean;
    mean += inverse[i + 1] * before[i];
    after[i] = values[i] - mean;
  }
  return { before, after };
}

/** Σ a·b, Σ a·c, Σ a·d and Σ a·e of some rows, added to four sums. */
function addProducts(
  sums: Float64Array,
  at: number,
  a: Float64Array,
  others: readonly Float64Array[],
  [from, to]: readonly [number, number],
): void {
  const [b, c, d, e] = others;
  let [ab, ac, ad, ae] = [sums[at], sums[at + 1], sums[at + 2], sums[at + 3]];
  for (let i = from; i < to; i++) {
    const value = a[i];
    ab += value * b[i];
    ac += value * c[i];
    ad += value * d[i];
    ae += value * e[i];
  }
  sums[at] = ab;
  sums[at + 1] = ac;
  sums[at + 2] = ad;
  sums[at + 3] = ae;
}

/** Rows that stay in the cache while all pairs of columns go over them. */
const BLOCK = 256;

/**
 * The correlations of columns of which no value is missing: the sums of Welford's updates need each column's running mean
 * alone, so that for a pair only a product is left to add.
 */
function completeCorrelations(columns: readonly Float64Array[], least: number): Float64Array<ArrayBuffer>[] {
  const rows = columns[0].length;
  const inverse = reciprocals(rows);
  const distances = columns.map((column) => distancesOf(column, inverse));
  const count = columns.length;
  // four columns at a time, the last ones more than once
  const groups = Array.from({ length: Math.ceil(count / 4) }, (_, g) =>
    [0, 1, 2, 3].map((k) => distances[Math.min(4 * g + k, count - 1)].before),
  );
  const sums = columns.map(() => new Float64Array(4 * groups.length));
  for (let from = 0; from < rows; from += BLOCK) {
    const part = [from, Math.min(from + BLOCK, rows)] as const;
    for (let i = 0; i < count; i++)
      for (let g = 0; 4 * g <= i; g++) addProducts(sums[i], 4 * g, distances[i].after, groups[g], part);
  }
  const matrix = columns.map(() => new Float64Array(count));
  for (let i = 0; i < count; i++)
    for (let j = 0; j <= i; j++)
      matrix[i][j] = matrix[j][i] = correlationOf(rows, sums[i][i], sums[j][j], sums[i][j], least);
  return matrix;
}

const isComplete = (column: Float64Array): boolean => {
  for (let i = 0; i < column.length; i++) if (column[i] - column[i] !== 0) return false;
  return true;
};

/** Each pair of columns by the rows in which both are finite, which `make` may change before. */
function pairedCorrelations(
  columns: readonly Float64Array[],
  least: number,
  make: (i: number, j: number) => readonly [Float64Array, Float64Array],
): Float64Array<ArrayBuffer>[] {
  const rows = columns[0].length;
  const inverse = reciprocals(rows);
  const pair = new Pair(rows);
  const matrix = columns.map(() => new Float64Array(columns.length));
  for (let i = 0; i < columns.length; i++)
    for (let j = 0; j <= i; j++) {
      pair.fill(...make(i, j));
      matrix[i][j] = matrix[j][i] = pearson(pair.x, pair.y, pair.length, inverse, least);
    }
  return matrix;
}

const pearsonMatrix = (columns: readonly Float64Array[], least: number) =>
  columns.every(isComplete)
    ? completeCorrelations(columns, least)
    : pairedCorrelations(columns, least, (i, j) => [columns[i], columns[j]]);

/** Spearman's: the correlation of the ranks among the rows in which both values are finite. */
function spearmanMatrix(columns: readonly Float64Array[], least: number): Float64Array<ArrayBuffer>[] {
  const rising = columns.map(risingPlaces);
  if (columns.every(isComplete)) {
    const all = new Uint8Array(columns[0].length).fill(1);
    return completeCorrelations(
      columns.map((column, j) => ranksAmong(column, rising[j], all)),
      least,
    );
  }
  const keep = new Uint8Array(columns[0].length);
  return pairedCorrelations(columns, least, (i, j) => {
    const [x, y] = [columns[i], columns[j]];
    for (let row = 0; row < keep.length; row++) keep[row] = x[row] - x[row] + (y[row] - y[row]) === 0 ? 1 : 0;
    return [ranksAmong(x, rising[i], keep), ranksAmong(y, rising[j], keep)];
  });
}

/** The correlation of each column with each, as pandas' `corr(numeric_only=True)` has it. The first column names them. */
export function correlations(columns: readonly Column[], method: CorrelationMethod, least: number): Column[] {
  const values = columns.map((column) => column.numeric() ?? new Float64Array(column.length));
  const matrix = method === "pearson" ? pearsonMatrix(values, least) : spearmanMatrix(values, least);
  const names = columns.map(({ name }) => name);
  return [
    new Column("column", "text", names),
    ...matrix.map((row, i) => new Column(names[i], "number", row)),
  ];
}
