import { checkRows, type DenseMatrix, isDense, isTable, isTensorMatrix, type TableLike } from "../matrix.js";
import { failure } from "../messages.js";
import { type Column, denseFrame, type Frame, type NumberColumn } from "./frame.js";

/** Rows to columns: typed while all values of a column are numbers. */
function columnsOf(rows: readonly ArrayLike<unknown>[], width: number): Column[] {
  const columns: (NumberColumn | null)[] = Array.from({ length: width }, () => new Float64Array(rows.length));
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    for (let j = 0; j < width; j++) {
      const value = row[j];
      const column = columns[j];
      if (column === null) continue;
      if (typeof value === "number") column[i] = value;
      else columns[j] = null;
    }
  }
  return columns.map((column, j) => column ?? rows.map((row) => row[j]));
}

/** Rows in one array while all that they hold are numbers; null where something else is among them. */
function numbersByRows(rows: readonly ArrayLike<unknown>[], width: number): Float64Array<ArrayBuffer> | null {
  const data = new Float64Array(rows.length * width);
  for (let i = 0, k = 0; i < rows.length; i++) {
    const row = rows[i];
    for (let j = 0; j < width; j++, k++) {
      const value = row[j];
      if (typeof value !== "number") return null;
      data[k] = value;
    }
  }
  return data;
}

function rowsFrame(where: string, x: readonly ArrayLike<unknown>[]): Frame {
  const width = checkRows(where, x);
  const single = x.every((row) => row instanceof Float32Array);
  const typed = single || x.every((row) => row instanceof Float64Array);
  const rows = x.length;
  const form = typed ? "typed rows" : "rows";
  if (typed) {
    const data = single ? new Float32Array(rows * width) : new Float64Array(rows * width);
    for (let i = 0; i < rows; i++) data.set(x[i] as NumberColumn, i * width);
    return denseFrame({ data, rows, width }, form);
  }
  const data = typeof x[0][width - 1] === "number" ? numbersByRows(x, width) : null;
  if (data) return denseFrame({ data, rows, width }, form, { floats: false });
  return { rows, columns: columnsOf(x, width), names: null, form, floats: false };
}

/** `mine`: whether nobody else holds the numbers. */
function matrixFrame(where: string, { data, shape }: DenseMatrix, mine = false): Frame {
  if (!ArrayBuffer.isView(data) || !("length" in data) || !Array.isArray(shape) || shape.length !== 2)
    throw failure("E-SKLEARN-018", { where, shape: Array.isArray(shape) ? shape : [] });
  const [rows, width] = shape as number[];
  if (rows === 0) throw failure("E-SKLEARN-002", { where, name: "X" });
  if (width === 0 || rows * width !== data.length) throw failure("E-SKLEARN-018", { where, shape });
  const floats = data instanceof Float32Array || data instanceof Float64Array;
  const numbers = floats
    ? (data as NumberColumn)
    : data instanceof BigInt64Array
      ? Float64Array.from(data, Number)
      : new Float64Array(data);
  return denseFrame({ data: numbers, rows, width }, "matrix", { floats, own: mine || !floats });
}

/** A table's column: missing values of any kind are NaN, as pandas reads them. */
function tableColumn(values: ArrayLike<unknown>): Column {
  // frames are never written to: typed columns are taken as they are
  if (values instanceof Float32Array || values instanceof Float64Array)
    return values as Float64Array<ArrayBuffer>;
  return numbersIn(values) ?? anyIn(values);
}

function numbersIn(values: ArrayLike<unknown>): Float64Array<ArrayBuffer> | null {
  const isOther = (value: unknown) => typeof value === "string" || typeof value === "boolean";
  if (isOther(values[0])) return null;
  const numbers = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value === "number") numbers[i] = value;
    else if (value === null || value === undefined) numbers[i] = Number.NaN;
    else if (typeof value === "bigint") numbers[i] = Number(value);
    else return null;
  }
  return numbers;
}

function anyIn(values: ArrayLike<unknown>): unknown[] {
  const out = new Array<unknown>(values.length);
  for (let i = 0; i < out.length; i++) {
    const value = values[i];
    out[i] = value === null || value === undefined ? Number.NaN : value;
  }
  return out;
}

function tableFrame(where: string, x: TableLike): Frame {
  const names = [...x.columns];
  if (names.length === 0) throw failure("E-SKLEARN-018", { where, shape: [0, 0] });
  const values = names.map((name) => x.column(name));
  const rows = values[0].length;
  if (rows === 0) throw failure("E-SKLEARN-002", { where, name: "X" });
  for (const [j, column] of values.entries())
    if (column.length !== rows)
      throw failure("E-SKLEARN-001", {
        where,
        names: [names[0], names[j]],
        lengths: [rows, column.length],
      });
  return { rows, columns: values.map(tableColumn), names, form: "rows", floats: false };
}

/**
 * What was given, by columns; only its form is checked.
 * @throws E-ARG-002, E-SKLEARN-001, E-SKLEARN-002, E-SKLEARN-013, E-SKLEARN-018
 */
export function readFrame(where: string, x: unknown): Frame {
  if (isTable(x)) return tableFrame(where, x);
  if (isTensorMatrix(x)) return matrixFrame(where, { data: x.numpy(), shape: x.shape }, true);
  if (isDense(x)) return matrixFrame(where, x);
  return rowsFrame(where, x as readonly ArrayLike<unknown>[]);
}
