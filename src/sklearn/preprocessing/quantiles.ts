import type { NumberColumn } from "../base/frame.js";

/** The values of a column without NaN, in rising order. */
export function sortedValues(column: NumberColumn): Float64Array<ArrayBuffer> {
  return Float64Array.from(column.filter((value) => !Number.isNaN(value))).sort();
}

/** NumPy's `_lerp`: from whichever end is nearer, so that it is exact at both. */
function lerp(a: number, b: number, t: number, round: (value: number) => number): number {
  const difference = round(b - a);
  return t >= 0.5 ? b - difference * (1 - t) : a + difference * t;
}

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
  const place = (n - 1) * (q / 100);
  const before = Math.min(Math.floor(place), n - 1);
  return lerp(sorted[before], sorted[Math.min(before + 1, n - 1)], place - before, round);
}

/** `np.median` of values in rising order: the mean of the two in the middle where their number is even. */
export function median(sorted: Float64Array, round: (value: number) => number = (value) => value): number {
  const n = sorted.length;
  if (n === 0) return Number.NaN;
  const middle = n >> 1;
  return n % 2 === 1 ? sorted[middle] : round(round(sorted[middle - 1] + sorted[middle]) / 2);
}
