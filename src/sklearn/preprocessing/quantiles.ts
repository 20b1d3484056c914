import { partition } from "../../numeric/select.js";
import type { NumberColumn } from "../base/frame.js";

/** The values of a column without NaN. */
function present(column: NumberColumn): Float64Array<ArrayBuffer> {
  const values = new Float64Array(column.length);
  let count = 0;
  for (let i = 0; i < column.length; i++) if (!Number.isNaN(column[i])) values[count++] = column[i];
  return values.slice(0, count);
}

/** The values of a column without NaN, in rising order. */
export const sortedValues = (column: NumberColumn): Float64Array<ArrayBuffer> => present(column).sort();

/** NumPy's `_lerp`: from whichever end is nearer, so that it is exact at both. */
function lerp(a: number, b: number, t: number, round: (value: number) => number): number {
  const difference = round(b - a);
  return t >= 0.5 ? b - difference * (1 - t) : a + difference * t;
}

/** The place of a percentile among n values in rising order; between two of them a fraction. */
const placeOf = (n: number, q: number): number => (n - 1) * (q / 100);

/**
 * `np.percentile(…, q, method="linear")` of values in rising order: q from 0 to 100. NaN where there is no value.
 * @param round of float32 values, `Math.fround`
 */
export function percentile(
  sorted: Float64Array,
  q: number,
  round: (value: number) => number = (value) => value,
): number {
  const n = sorted.length;
  if (n === 0) return Number.NaN;
  const place = placeOf(n, q);
  const before = Math.min(Math.floor(place), n - 1);
  return lerp(sorted[before], sorted[Math.min(before + 1, n - 1)], place - before, round);
}

/** The values of a column without NaN, sorted as far as `percentile` needs it for these. */
export function sortedFor(column: NumberColumn, percents: readonly number[]): Float64Array<ArrayBuffer> {
  const values = present(column);
  const last = values.length - 1;
  if (last < 0) return values;
  const places = percents.flatMap((q) => {
    const before = Math.floor(placeOf(values.length, q));
    return [Math.min(before, last), Math.min(before + 1, last)];
  });
  partition(
    values,
    places.sort((a, b) => a - b),
  );
  return values;
}

/** `np.median` of what `sortedFor` gave for 50: of an even number of values the mean of the two in the middle. */
export function middleOf(sorted: Float64Array, round: (value: number) => number = (value) => value): number {
  const n = sorted.length;
  if (n === 0) return Number.NaN;
  const middle = n >> 1;
  return n % 2 === 1 ? sorted[middle] : round(round(sorted[middle - 1] + sorted[middle]) / 2);
}

/** `np.nanmedian` of a column. */
export const median = (column: NumberColumn, round?: (value: number) => number): number =>
  middleOf(sortedFor(column, [50]), round);
