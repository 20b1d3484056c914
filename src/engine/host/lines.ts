import type { View } from "../view.js";
import { arrayOf } from "./storage.js";
import { moveLast, walk } from "./walk.js";

/**
 * Goes through the lines of views along `dim`: `line` is given where a line begins in each view. The views have one shape but
 * for `dim`; a line of no elements is visited too.
 */
export function eachLine(views: readonly View[], dim: number, line: (at: readonly number[]) => void): void {
  const moved = views.map((view) => moveLast(view, dim));
  const sizes = [...moved[0].sizes];
  if (sizes.length > 0) sizes[sizes.length - 1] = 1;
  walk(sizes, moved, line);
}

/** The step of a view along `dim`; 0 for a scalar. */
export const stepAlong = (view: View, dim: number): number => view.strides[dim] ?? 0;

/** How many elements a line along `dim` has; 1 for a scalar. */
export const lengthAlong = (view: View, dim: number): number => view.sizes[dim] ?? 1;

/** The array of an int64 view by halves, the low word first: element i stands at 2i and 2i + 1. A bigint for each would cost ten times as much. */
export function halvesOf(view: View): Int32Array {
  const { buffer, byteOffset, length } = arrayOf(view);
  return new Int32Array(buffer, byteOffset, 2 * length);
}
