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

/** The value that would stand at place k were the values sorted, by Hoare's quickselect; all before it are no greater. */
function select(values: Float64Array, k: number): number {
  let [left, right] = [0, values.length - 1];
  while (left < right) {
    const pivot = values[(left + right) >>> 1];
    let [i, j] = [left, right];
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (pivot < values[j]) j--;
      if (i <= j) {
        const kept = values[i];
        values[i++] = values[j];
        values[j--] = kept;
      }
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else break;
  }
  return values[k];
}

/** `np.nanmedian` of a column: of an even number of values the mean of the two in the middle. */
export function median(column: NumberColumn, round: (value: number) => number = (value) => value): number {
  const values = present(column);
  const n = values.length;
  if (n === 0) return Number.NaN;
  const middle = n >> 1;
  const upper = select(values, middle);
  if (n % 2 === 1) return upper;
  let lower = values[0];
  for (let i = 1; i < middle; i++) if (values[i] > lower) lower = values[i];
  return round(round(lower + upper) / 2);
}
