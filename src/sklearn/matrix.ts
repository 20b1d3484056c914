import { show, wrong } from "../core/check.js";
import { say } from "../core/messages/language.js";
import { failure } from "./messages.js";

/** One sample: its features. */
export type Row = readonly number[] | Float32Array | Float64Array | Int32Array | Uint8Array;

/** Samples as rows of features, `[[5.1, 3.5], [4.9, 3.0]]`. Rows of Float32Array are computed as float32. */
export type Matrix = readonly Row[];

/** What a cell of a table may be; NaN, null and undefined are missing. */
export type Value = number | string | boolean | bigint | null | undefined;

/** Samples as rows of numbers, texts and missing values. */
export type MixedRows = readonly (readonly Value[] | Row)[];

type DenseNumbers = Float32Array | Float64Array | Int32Array | Uint8Array | BigInt64Array;

/** Numbers in one typed array, row after row, with their shape. */
export interface DenseMatrix {
  readonly data: DenseNumbers;
  readonly shape: readonly number[];
}

/** A tensor of two dimensions, as far as this door reads it. */
export interface TensorMatrix {
  readonly shape: readonly number[];
  numpy(): DenseNumbers;
}

/** What is given back for a `DenseMatrix` or a tensor: `torch.tensor(m)` makes a tensor of it. */
export interface DenseResult {
  readonly data: Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;
  readonly shape: readonly [rows: number, columns: number];
}

/** A table: columns with names, all of one length. */
export interface TableLike {
  readonly columns: readonly string[];
  column(name: string): ArrayLike<unknown>;
}

/** Numbers that a transformer takes: rows, a typed matrix, a tensor, or a table. */
export type NumericInput = Matrix | DenseMatrix | TensorMatrix | TableLike;

/** Values that an encoder takes: numbers, texts, missing values. */
export type MixedInput = MixedRows | DenseMatrix | TensorMatrix | TableLike;

/** What a transformation gives: rows like those it was given. */
export type TransformedRow = number[] | Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** The type of what a transformation of X gives: rows of the same kind, a typed matrix for one or a tensor. */
export type Transformed<X> = X extends DenseMatrix | TensorMatrix
  ? DenseResult
  : X extends readonly Float32Array[]
    ? Float32Array<ArrayBuffer>[]
    : X extends readonly Float64Array[]
      ? Float64Array<ArrayBuffer>[]
      : X extends readonly (readonly Value[])[] | TableLike
        ? number[][]
        : TransformedRow[];

const isRow = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && "length" in value);

export const isTable = (x: unknown): x is TableLike =>
  typeof x === "object" &&
  x !== null &&
  Array.isArray(Reflect.get(x, "columns")) &&
  typeof Reflect.get(x, "column") === "function";

export const isTensorMatrix = (x: unknown): x is TensorMatrix =>
  typeof x === "object" && x !== null && "numpy" in x && typeof x.numpy === "function" && "shape" in x;

export const isDense = (x: unknown): x is DenseMatrix =>
  typeof x === "object" && x !== null && "data" in x && "shape" in x;

/**
 * Checks that X is a table of rows, and counts its features; what the rows hold is not looked at.
 * @throws E-ARG-002, E-SKLEARN-002, E-SKLEARN-013, E-SKLEARN-018
 */
export function checkRows(where: string, x: unknown): number {
  if (!Array.isArray(x)) {
    if (ArrayBuffer.isView(x))
      throw failure("E-SKLEARN-018", { where, shape: [(x as unknown as Float32Array).length] });
    throw wrong(where, "X", say("an array of rows", "un array de filas"), x);
  }
  const rows: readonly unknown[] = x;
  if (rows.length === 0) throw failure("E-SKLEARN-002", { where, name: "X" });
  if (!isRow(rows[0])) throw failure("E-SKLEARN-018", { where, shape: [rows.length] });
  const features = rows[0].length;
  if (features === 0) throw failure("E-SKLEARN-018", { where, shape: [rows.length, 0] });
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const received = isRow(row) ? row.length : 0;
    if (received !== features)
      throw failure("E-SKLEARN-013", { where, row: i, expected: features, received });
  }
  return features;
}

/**
 * Checks a table: rows of one length, of finite numbers or NaN (a missing value).
 * @returns the number of features
 * @throws E-SKLEARN-002, E-SKLEARN-012, E-SKLEARN-013, E-SKLEARN-018
 */
export function checkMatrix(where: string, x: Matrix): number {
  const features = checkRows(where, x);
  for (const [i, row] of x.entries())
    for (let j = 0; j < features; j++) {
      const value: unknown = row[j];
      if (typeof value !== "number" || value === Infinity || value === -Infinity)
        throw failure("E-SKLEARN-012", { where, row: i, column: j, value: show(value) });
    }
  return features;
}
