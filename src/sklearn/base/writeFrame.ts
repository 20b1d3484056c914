import { denseOf, type Frame, giveAway, inBlocks, isTyped, type NumberColumn } from "./frame.js";

function plainRows(data: NumberColumn, rows: number, width: number): number[][] {
  const out: number[][] = [];
  for (let i = 0, k = 0; i < rows; i++) {
    const row: number[] = [];
    for (const end = k + width; k < end; k++) row.push(data[k]);
    out.push(row);
  }
  return out;
}

/** Numbers of any kind row after row. */
function byRows(frame: Frame): NumberColumn {
  if (denseOf(frame)) return giveAway(frame);
  const { rows } = frame;
  const columns = frame.columns as readonly NumberColumn[];
  const width = columns.length;
  const single = width > 0 && columns.every((column) => column instanceof Float32Array);
  const data = single ? new Float32Array(rows * width) : new Float64Array(rows * width);
  inBlocks(rows, (from, to) => {
    for (let j = 0; j < width; j++) {
      const column = columns[j];
      for (let i = from, k = from * width + j; i < to; i++, k += width) data[k] = column[i];
    }
  });
  return data;
}

/** A frame as rows or as one typed array. */
export function writeFrame(frame: Frame): unknown {
  const { rows, form } = frame;
  const dense = denseOf(frame);
  if (dense || frame.columns.every(isTyped)) {
    const width = dense?.width ?? frame.columns.length;
    if (form === "matrix") return { data: byRows(frame), shape: [rows, width] };
    const data = dense?.data ?? byRows(frame);
    if (form === "rows") return plainRows(data, rows, width);
    return Array.from({ length: rows }, (_, i) => data.slice(i * width, (i + 1) * width));
  }
  const { columns } = frame;
  const width = columns.length;
  return Array.from({ length: rows }, (_, i) => {
    const row: unknown[] = [];
    for (let j = 0; j < width; j++) row.push(columns[j][i]);
    return row;
  });
}
