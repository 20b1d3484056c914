import type { NumberColumn, NumberFrame } from "../base/frame.js";

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
  let least = Number.NaN;
  let greatest = Number.NaN;
  for (let i = 0; i < column.length; i++) {
    const value = column[i];
    if (!(value >= least)) least = Number.isNaN(value) ? least : value;
    if (!(value <= greatest)) greatest = Number.isNaN(value) ? greatest : value;
  }
  return [least, greatest];
}
