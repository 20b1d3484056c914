import { type Frame, type NumberColumn, type NumberFrame, resultFrame } from "../base/frame.js";

const EPSILON = { single: 2 ** -23, double: 2 ** -52 };

/** Whether a frame is computed in float32. */
export const isSingle = (frame: NumberFrame): boolean => frame.columns[0] instanceof Float32Array;

/** Rounds to the precision of a frame. */
export const rounding = (frame: NumberFrame): ((value: number) => number) =>
  isSingle(frame) ? Math.fround : (value) => value;

/** What nearly is 0 does not divide: 1 in its place (scikit-learn's `_handle_zeros_in_scale`). */
export const nonZero = (scale: number, single: boolean): number =>
  scale < 10 * (single ? EPSILON.single : EPSILON.double) ? 1 : scale;

/** Least and greatest value of a column, NaN left out; NaN where there is no other. */
export function extremes(column: NumberColumn): [least: number, greatest: number] {
  let least = Infinity;
  let greatest = -Infinity;
  for (let i = 0; i < column.length; i++) {
    const value = column[i];
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  if (least > greatest) return [Number.NaN, Number.NaN];
  return [least, greatest];
}

/** (value − offset) / divisor of each value, rounded as the column is; null leaves a step out. */
export function shiftAndDivide(
  column: NumberColumn,
  offset: number | null,
  divisor: number | null,
): NumberColumn {
  const single = column instanceof Float32Array;
  const out = single ? new Float32Array(column.length) : new Float64Array(column.length);
  if (offset === null || divisor === null) {
    if (offset !== null) for (let i = 0; i < out.length; i++) out[i] = column[i] - offset;
    else if (divisor !== null) for (let i = 0; i < out.length; i++) out[i] = column[i] / divisor;
    else out.set(column);
  } else if (single) for (let i = 0; i < out.length; i++) out[i] = Math.fround(column[i] - offset) / divisor;
  else for (let i = 0; i < out.length; i++) out[i] = (column[i] - offset) / divisor;
  return out;
}

/** value · factor + offset of each value, rounded as the column is; null leaves a step out. */
export function multiplyAndShift(
  column: NumberColumn,
  factor: number | null,
  offset: number | null,
): NumberColumn {
  const single = column instanceof Float32Array;
  const out = single ? new Float32Array(column.length) : new Float64Array(column.length);
  if (offset === null || factor === null) {
    if (offset !== null) for (let i = 0; i < out.length; i++) out[i] = column[i] + offset;
    else if (factor !== null) for (let i = 0; i < out.length; i++) out[i] = column[i] * factor;
    else out.set(column);
  } else if (single) for (let i = 0; i < out.length; i++) out[i] = Math.fround(column[i] * factor) + offset;
  else for (let i = 0; i < out.length; i++) out[i] = column[i] * factor + offset;
  return out;
}

/** A frame of these columns in the form of another. */
export const sameForm = (
  frame: NumberFrame,
  column: (values: NumberColumn, j: number) => NumberColumn,
): Frame => resultFrame(frame.rows, frame.columns.map(column), frame.form);
