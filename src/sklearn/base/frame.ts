import { show } from "../../core/check.js";
import { checkRows, type DenseMatrix, isDense, isTable, type TableLike } from "../matrix.js";
import { failure } from "../messages.js";

/** The values of a feature: numbers in a typed array, or anything in a plain one. */
export type Column = Float64Array<ArrayBuffer> | Float32Array<ArrayBuffer> | readonly unknown[];

export type NumberColumn = Float64Array<ArrayBuffer> | Float32Array<ArrayBuffer>;

/** In what form a result is given back: rows as plain or typed arrays, or one typed array. */
export type Form = "rows" | "typed rows" | "matrix";

/**
 * Samples by columns: how the estimators see what they are given, whatever its form. Between the steps of a pipeline no
 * rows are made.
 */
export interface Frame {
  readonly rows: number;
  readonly columns: readonly Column[];
  /** The names of the columns, of a table. */
  readonly names: readonly string[] | null;
  readonly form: Form;
  /** Whether numbers are floats even where they are whole (typed float arrays, results), so that 1 prints as 1.0. */
  readonly floats: boolean;
}

export interface NumberFrame extends Frame {
  readonly columns: readonly NumberColumn[];
}

export const isTyped = (column: Column): column is NumberColumn =>
  column instanceof Float64Array || column instanceof Float32Array;

/** How errors name a column: by its name in a table, else by its place. */
export const columnLabel = ({ names }: { readonly names: readonly string[] | null }, j: number): string =>
  names ? `'${names[j]}'` : String(j);

/** Rows to columns: typed while all values of a column are numbers. */
function columnsOf(rows: readonly ArrayLike<unknown>[], width: number, single: boolean): Column[] {
  const columns: (NumberColumn | null)[] = Array.from({ length: width }, () =>
    single ? new Float32Array(rows.length) : new Float64Array(rows.length),
  );
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

function rowsFrame(where: string, x: readonly ArrayLike<unknown>[]): Frame {
  const features = checkRows(where, x);
  const single = x.every((row) => row instanceof Float32Array);
  const typed = single || x.every((row) => row instanceof Float64Array);
  const columns = columnsOf(x, features, single);
  return { rows: x.length, columns, names: null, form: typed ? "typed rows" : "rows", floats: typed };
}

/** Rows in blocks that stay in the cache while all their columns are read or written. */
function inBlocks(rows: number, run: (from: number, to: number) => void): void {
  for (let from = 0; from < rows; from += 512) run(from, Math.min(from + 512, rows));
}

function denseFrame(where: string, { data, shape }: DenseMatrix): Frame {
  if (!ArrayBuffer.isView(data) || !("length" in data) || !Array.isArray(shape) || shape.length !== 2)
    throw failure("E-SKLEARN-018", { where, shape: Array.isArray(shape) ? shape : [] });
  const [rows, width] = shape as number[];
  if (rows === 0) throw failure("E-SKLEARN-002", { where, name: "X" });
  if (width === 0 || rows * width !== data.length) throw failure("E-SKLEARN-018", { where, shape });
  const single = data instanceof Float32Array;
  const columns = Array.from({ length: width }, () =>
    single ? new Float32Array(rows) : new Float64Array(rows),
  );
  const big = data instanceof BigInt64Array;
  inBlocks(rows, (from, to) => {
    for (let j = 0; j < width; j++) {
      const column = columns[j];
      if (big) for (let i = from; i < to; i++) column[i] = Number(data[i * width + j]);
      else for (let i = from; i < to; i++) column[i] = data[i * width + j];
    }
  });
  return { rows, columns, names: null, form: "matrix", floats: single || data instanceof Float64Array };
}

/** A table's column: missing values of any kind are NaN, as pandas reads them. */
function tableColumn(values: ArrayLike<unknown>): Column {
  // frames are never written to: typed columns are taken as they are
  if (values instanceof Float32Array || values instanceof Float64Array)
    return values as Float64Array<ArrayBuffer>;
  const numbers = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value === "number") numbers[i] = value;
    else if (value === null || value === undefined) numbers[i] = Number.NaN;
    else if (typeof value === "bigint") numbers[i] = Number(value);
    else return Array.from(values, (one) => (one === null || one === undefined ? Number.NaN : one));
  }
  return numbers;
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
  if (isDense(x)) return denseFrame(where, x);
  return rowsFrame(where, x as readonly ArrayLike<unknown>[]);
}

/** What a number column takes for a number: missing values are NaN. */
function toNumber(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  if (value === null || value === undefined) return Number.NaN;
  return typeof value === "boolean" || typeof value === "bigint" ? Number(value) : undefined;
}

/**
 * The columns as numbers; float32 where all are. Booleans are 0 and 1, missing values NaN.
 * @throws E-SKLEARN-012 for a text or an infinity, E-SKLEARN-115 for a missing value where none may be
 */
export function numbersOf(where: string, frame: Frame, missing: boolean): NumberFrame {
  const single = frame.columns.every((column) => column instanceof Float32Array);
  const label = (j: number) => (frame.names ? `'${frame.names[j]}'` : j);
  const check = (value: number | undefined, given: unknown, row: number, j: number): void => {
    if (value === undefined || Math.abs(value) === Infinity)
      throw failure("E-SKLEARN-012", { where, row, column: label(j), value: show(given) });
    if (!missing && Number.isNaN(value))
      throw failure("E-SKLEARN-115", { where, row, column: String(label(j)) });
  };
  const columns = frame.columns.map((column, j): NumberColumn => {
    if (isTyped(column)) {
      // v − v is 0 of finite numbers alone
      for (let i = 0; i < column.length; i++)
        if (column[i] - column[i] !== 0) check(column[i], column[i], i, j);
      return single || column instanceof Float64Array ? column : new Float64Array(column);
    }
    const numbers = new Float64Array(frame.rows);
    for (let i = 0; i < frame.rows; i++) {
      const value = toNumber(column[i]);
      check(value, column[i], i, j);
      numbers[i] = value as number;
    }
    return numbers;
  });
  return { ...frame, columns };
}

/** A frame of results, in the form of what was given; names are not kept, as in scikit-learn's arrays. */
export const resultFrame = (rows: number, columns: readonly Column[], form: Form): Frame => ({
  rows,
  columns,
  names: null,
  form,
  floats: true,
});

/** The form of results of which some may be no numbers. */
export const formFor = (form: Form, columns: readonly Column[]): Form =>
  columns.every(isTyped) ? form : "rows";

/** A frame as rows or as one typed array. */
export function writeFrame({ rows, columns, form }: Frame): unknown {
  const width = columns.length;
  const numbers = columns.every(isTyped);
  const single = width > 0 && columns.every((column) => column instanceof Float32Array);
  const Kind = single ? Float32Array : Float64Array;
  if (numbers && form === "matrix") {
    const data = new Kind(rows * width);
    inBlocks(rows, (from, to) => {
      for (let j = 0; j < width; j++) {
        const column = columns[j] as NumberColumn;
        for (let i = from; i < to; i++) data[i * width + j] = column[i];
      }
    });
    return { data, shape: [rows, width] };
  }
  if (numbers && form === "typed rows")
    return Array.from({ length: rows }, (_, i) => {
      const row = new Kind(width);
      for (let j = 0; j < width; j++) row[j] = (columns as readonly NumberColumn[])[j][i];
      return row;
    });
  return Array.from({ length: rows }, (_, i) => {
    const row: unknown[] = [];
    for (let j = 0; j < width; j++) row.push(columns[j][i]);
    return row;
  });
}

/** The rows of a frame at these places. */
export function takeRows(frame: Frame, places: ArrayLike<number>): Frame {
  const columns = frame.columns.map((column): Column => {
    if (!isTyped(column)) return Array.from(places, (place) => column[place]);
    const Kind = column instanceof Float32Array ? Float32Array : Float64Array;
    const out = new Kind(places.length);
    for (let i = 0; i < places.length; i++) out[i] = column[places[i]];
    return out;
  });
  return { ...frame, rows: places.length, columns };
}
