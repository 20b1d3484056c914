import {
  type Dense,
  denseFrame,
  denseOf,
  type Form,
  type Frame,
  formFor,
  giveAway,
  isTyped,
  type NumberColumn,
  type NumberFrame,
  resultFrame,
  widthOf,
} from "./frame.js";

/** Rows that stay in the cache while all their columns are read. */
const BLOCK = 512;

/** Numbers of some rows, row after row, into `data` from its beginning; each row of `data` is `width` numbers long. */
function gather(
  columns: readonly NumberColumn[],
  from: number,
  to: number,
  data: NumberColumn,
  width = columns.length,
): void {
  for (let j = 0; j < columns.length; j++) {
    const column = columns[j];
    for (let i = from, k = j; i < to; i++, k += width) data[k] = column[i];
  }
}

/** The same of numbers that stand row after row already. */
function copyRows(
  { data, width }: Dense,
  from: number,
  to: number,
  out: NumberColumn,
  outWidth: number,
): void {
  for (let i = from, k = from * width, at = 0; i < to; i++, at += outWidth)
    for (let j = 0; j < width; j++, k++) out[at + j] = data[k];
}

/** The columns of several frames side by side: row after row where all are numbers. */
export function joinFrames(rows: number, frames: readonly Frame[], form: Form): Frame {
  const parts = frames.map((frame) => ({ dense: denseOf(frame), frame, width: widthOf(frame) }));
  const width = parts.reduce((sum, part) => sum + part.width, 0);
  if (width === 0 || !parts.every(({ dense, frame }) => dense || frame.columns.every(isTyped))) {
    const columns = frames.flatMap((frame) => frame.columns);
    return resultFrame(rows, columns, formFor(form, columns));
  }
  const single = parts.every(({ dense, frame }) =>
    dense
      ? dense.data instanceof Float32Array
      : frame.columns.every((column) => column instanceof Float32Array),
  );
  const data = single ? new Float32Array(rows * width) : new Float64Array(rows * width);
  for (let from = 0; from < rows; from += BLOCK) {
    const to = Math.min(from + BLOCK, rows);
    let first = from * width;
    for (const { dense, frame, width: own } of parts) {
      const out = data.subarray(first);
      if (dense) copyRows(dense, from, to, out, width);
      else gather(frame.columns as readonly NumberColumn[], from, to, out, width);
      first += own;
    }
  }
  return denseFrame({ data, rows, width }, form);
}

const isSingle = (columns: readonly NumberColumn[]): boolean =>
  columns.length > 0 && columns.every((column) => column instanceof Float32Array);

/** Numbers as one typed array. */
function matrixOf(columns: readonly NumberColumn[], rows: number): NumberColumn {
  const width = columns.length;
  const data = isSingle(columns) ? new Float32Array(rows * width) : new Float64Array(rows * width);
  for (let from = 0; from < rows; from += BLOCK)
    gather(columns, from, Math.min(from + BLOCK, rows), data.subarray(from * width));
  return data;
}

/** Numbers row after row, whatever they were. */
export const toDense = (frame: NumberFrame): Dense =>
  denseOf(frame) ?? {
    data: matrixOf(frame.columns, frame.rows),
    rows: frame.rows,
    width: frame.columns.length,
  };

/** The first `rows` rows of numbers as plain arrays. */
function addRows(out: number[][], data: NumberColumn, rows: number, width: number): void {
  // a copy of an array of doubles is made at once, and keeps them unboxed
  const row = Array.from({ length: width }, () => 0.5);
  for (let i = 0, k = 0; i < rows; i++) {
    const values = row.slice();
    for (let j = 0; j < width; j++, k++) values[j] = data[k];
    out.push(values);
  }
}

function plainRows(columns: readonly NumberColumn[], rows: number): number[][] {
  const width = columns.length;
  const block = isSingle(columns) ? new Float32Array(BLOCK * width) : new Float64Array(BLOCK * width);
  const out: number[][] = [];
  for (let from = 0; from < rows; from += BLOCK) {
    const to = Math.min(from + BLOCK, rows);
    gather(columns, from, to, block);
    addRows(out, block, to - from, width);
  }
  return out;
}

function writeDense(frame: Frame, { data, rows, width }: Dense): unknown {
  if (frame.form === "matrix") return { data: giveAway(frame), shape: [rows, width] };
  if (frame.form === "rows") {
    const out: number[][] = [];
    addRows(out, data, rows, width);
    return out;
  }
  return Array.from({ length: rows }, (_, i) => data.slice(i * width, (i + 1) * width));
}

/** A frame as rows or as one typed array. */
export function writeFrame(frame: Frame): unknown {
  const dense = denseOf(frame);
  if (dense) return writeDense(frame, dense);
  const { rows, columns, form } = frame;
  const width = columns.length;
  if (columns.every(isTyped)) {
    if (form === "rows") return plainRows(columns, rows);
    const data = matrixOf(columns, rows);
    return form === "matrix"
      ? { data, shape: [rows, width] }
      : Array.from({ length: rows }, (_, i) => data.slice(i * width, (i + 1) * width));
  }
  return Array.from({ length: rows }, (_, i) => {
    const row: unknown[] = [];
    for (let j = 0; j < width; j++) row.push(columns[j][i]);
    return row;
  });
}
