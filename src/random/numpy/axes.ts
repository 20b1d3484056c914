import { wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { type Choosable, type MutableArray, take } from "./size.js";

/** Along which axis of an array of rows: rows (0) or columns (1). */
export type Axis = 0 | 1;

const isRow = (value: unknown): value is MutableArray => Array.isArray(value) || ArrayBuffer.isView(value);

/** @throws E-ARG-002 for an axis that the array does not have */
export function checkAxis(where: string, axis: unknown, array: Choosable): asserts axis is Axis {
  const hasRows = Array.isArray(array) && array.length > 0 && array.every(isRow);
  if (axis === 0 || (axis === 1 && hasRows)) return;
  const expected = hasRows
    ? say("0 or 1", "0 o 1")
    : say("0 (the array has no rows)", "0 (el array no tiene filas)");
  throw wrong(where, "axis", expected, axis);
}

/** How many there are along the axis. */
export const lengthAlong = (array: Choosable, axis: Axis): number =>
  axis === 0 ? array.length : (array[0] as MutableArray).length;

/** The rows or the columns at these places, in a new array. */
export function takeAlong<A extends Choosable>(array: A, places: Int32Array, axis: Axis): A {
  if (axis === 0) return take(array, places);
  return (array as readonly Choosable[]).map((row) => take(row, places)) as unknown as A;
}

/** Swaps two columns. */
export function swapColumns(array: MutableArray, i: number, j: number): void {
  for (const row of array as MutableArray[]) {
    const kept = row[i];
    row[i] = row[j];
    row[j] = kept;
  }
}

/** A copy of an array, rows copied too. */
export const copyOf = (array: Choosable): MutableArray =>
  Array.isArray(array)
    ? array.map((row) => (isRow(row) ? row.slice() : row))
    : (array.slice() as MutableArray);
