import { show } from "../core/check.js";
import { failure } from "../core/errors.js";

/** One sample: its features. */
export type Row = readonly number[] | Float32Array | Float64Array | Int32Array | Uint8Array;

/** Samples as rows of features, `[[5.1, 3.5], [4.9, 3.0]]`. Rows of Float32Array are computed as float32. */
export type Matrix = readonly Row[];

/** What a transformation gives: rows like those it was given. */
export type TransformedRow = number[] | Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

const isRow = (value: unknown): value is Row =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && "length" in value);

export const isFloat32 = (x: Matrix): boolean => x.every((row) => row instanceof Float32Array);

/**
 * Checks a table: rows of one length, of finite numbers or NaN (a missing value).
 * @returns the number of features
 * @throws E-SKLEARN-002, E-SKLEARN-012, E-SKLEARN-013, E-SKLEARN-018
 */
export function checkMatrix(where: string, x: Matrix): number {
  if (!Array.isArray(x)) {
    if (ArrayBuffer.isView(x))
      throw failure("E-SKLEARN-018", { where, shape: [(x as unknown as Float32Array).length] });
    throw failure("E-ARG-002", { where, name: "X", expected: "an array of rows", received: show(x) });
  }
  const rows: Matrix = x;
  if (rows.length === 0) throw failure("E-SKLEARN-002", { where, name: "X" });
  if (!isRow(rows[0])) throw failure("E-SKLEARN-018", { where, shape: [rows.length] });
  const features = rows[0].length;
  if (features === 0) throw failure("E-SKLEARN-018", { where, shape: [rows.length, 0] });
  for (const [i, row] of rows.entries()) {
    const received = isRow(row) ? row.length : 0;
    if (received !== features)
      throw failure("E-SKLEARN-013", { where, row: i, expected: features, received });
    for (let j = 0; j < features; j++) {
      const value: unknown = row[j];
      if (typeof value !== "number" || value === Infinity || value === -Infinity)
        throw failure("E-SKLEARN-012", { where, row: i, column: j, value: show(value) });
    }
  }
  return features;
}

/** Every value by `(value, feature) => …`; rows of Float32Array stay so, and are rounded after each step. */
export function mapRows(x: Matrix, value: (value: number, feature: number) => number): TransformedRow[] {
  return x.map((row) => {
    if (row instanceof Float32Array || row instanceof Float64Array)
      return row.map((one, j) => value(one, j)) as Float32Array<ArrayBuffer>;
    return Array.from(row, value);
  });
}
