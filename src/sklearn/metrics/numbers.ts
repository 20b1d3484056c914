import { wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { pairwiseSum } from "../../numeric/sums.js";
import { failure } from "../messages.js";
import { isTensorLike, plain, type TensorLike, typedValues } from "../tensorLike.js";

/** Numbers, one a sample: an array, a typed array, or a tensor. They are computed in float64. */
export type Numbers = ArrayLike<number> | BigInt64Array | TensorLike;

/** Numbers, one or several a sample: rows of outputs count as columns. */
export type Outputs = Numbers | readonly ArrayLike<number>[];

/** A table of float64, row by row. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float64Array<ArrayBuffer>;
  /** 1 where the numbers came without rows. */
  readonly dimensions: 1 | 2;
  /** Whether the numbers came as float32. */
  readonly float32?: boolean;
}

const isArrayLike = (value: unknown): value is ArrayLike<unknown> =>
  typeof value === "object" && value !== null && "length" in value && typeof value.length === "number";

function refuse(where: string, name: string, value: unknown): never {
  const expected = say("an array of numbers, or rows of numbers", "un array de números, o filas de números");
  throw wrong(where, name, expected, value);
}

function finite(where: string, name: string, value: unknown): number {
  const number = typeof value === "boolean" || typeof value === "bigint" ? Number(value) : value;
  if (typeof number === "number" && Number.isFinite(number)) return number;
  throw wrong(where, name, say("a finite number", "un número finito"), value);
}

const isFloat32 = (given: unknown, values: unknown): boolean =>
  values instanceof Float32Array || (isTensorLike(given) && "dtype" in given && given.dtype === "float32");

/** @throws E-ARG-002 (no numbers, or one that is not finite), E-SKLEARN-002 (none), E-SKLEARN-013 (ragged rows) */
export function toGrid(where: string, name: string, given: unknown): Grid {
  // a tensor of floats is read as its typed array: no nested arrays of a million rows
  const values =
    (isTensorLike(given) && given.shape.length === 1 ? typedValues(given) : undefined) ?? plain(given);
  if (!isArrayLike(values)) return refuse(where, name, given);
  const rows = values.length;
  if (rows === 0) throw failure("E-SKLEARN-002", { where, name });
  const first = values[0];
  if (!isArrayLike(first)) {
    const data = new Float64Array(rows);
    for (let i = 0; i < rows; i++) {
      const value = values[i];
      data[i] =
        typeof value === "number" && Number.isFinite(value) ? value : finite(where, `${name}[${i}]`, value);
    }
    return { rows, columns: 1, data, dimensions: 1, float32: isFloat32(given, values) };
  }
  const columns = first.length;
  if (columns === 0) throw failure("E-SKLEARN-018", { where, shape: [rows, 0] });
  const data = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    const row = values[i];
    const received = isArrayLike(row) ? row.length : 0;
    if (!isArrayLike(row) || received !== columns)
      throw failure("E-SKLEARN-013", { where, row: i, expected: columns, received });
    for (let j = 0; j < columns; j++) data[i * columns + j] = finite(where, `${name}[${i}][${j}]`, row[j]);
  }
  return { rows, columns, data, dimensions: 2, float32: isFloat32(given, first) };
}

/** One column of numbers. @throws as `toGrid`, and E-METRIC-001 for several columns */
export function toVector(where: string, name: string, values: unknown): Float64Array<ArrayBuffer> {
  const { columns, data } = toGrid(where, name, values);
  if (columns !== 1) throw failure("E-METRIC-001", { where, expected: 1, received: columns });
  return data;
}

/** One column of a table. */
export function column({ rows, columns, data }: Grid, j: number): Float64Array<ArrayBuffer> {
  if (columns === 1) return data;
  const out = new Float64Array(rows);
  for (let i = 0; i < rows; i++) out[i] = data[i * columns + j];
  return out;
}

/** `np.sum(a, axis=0)`: of one column by pairs, of several row after row. */
export function sumColumns(data: Float64Array, columns: number): Float64Array<ArrayBuffer> {
  if (columns === 1) return Float64Array.of(pairwiseSum(data));
  const sums = new Float64Array(columns);
  for (let i = 0; i < data.length; i++) sums[i % columns] += data[i];
  return sums;
}

/** `np.average(a, axis=0, weights)` of a table: a number a column. */
export function averageColumns(
  data: Float64Array<ArrayBuffer>,
  columns: number,
  weights: Float64Array | null,
): Float64Array<ArrayBuffer> {
  if (!weights) return sumColumns(data, columns).map((sum) => sum / (data.length / columns));
  const total = pairwiseSum(weights);
  return sumColumns(
    data.map((x, i) => x * weights[Math.floor(i / columns)]),
    columns,
  ).map((sum) => sum / total);
}

/** `np.average(a, weights)`. */
export function average(values: Float64Array<ArrayBuffer>, weights: Float64Array | null = null): number {
  if (!weights) return pairwiseSum(values) / values.length;
  return pairwiseSum(values.map((x, i) => x * weights[i])) / pairwiseSum(weights);
}
