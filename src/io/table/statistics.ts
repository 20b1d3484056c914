import { partition } from "../../numeric/select.js";
import { pairwiseSum } from "../../numeric/sums.js";

/** The values that are not NaN. */
export function present(values: Float64Array): Float64Array {
  const out = new Float64Array(countOf(values));
  let count = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) out[count++] = values[i];
  return out;
}

/** How many are not NaN. */
export function countOf(values: Float64Array): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) count++;
  return count;
}

/** Where values are brought together before they are added up; nothing stays in it. */
let scratch = new Float64Array(0);

function room(length: number): Float64Array<ArrayBuffer> {
  if (scratch.length < length || scratch.length > 4 * length + 65536) scratch = new Float64Array(length);
  return scratch;
}

/** The mean of the values that are there: NumPy's pairwise sum, in which missing ones count as 0, as pandas has it. */
export function mean(values: Float64Array): number {
  const count = countOf(values);
  if (count === values.length) return count === 0 ? Number.NaN : pairwiseSum(values) / count;
  if (count === 0) return Number.NaN;
  const terms = room(values.length);
  for (let i = 0; i < values.length; i++) terms[i] = Number.isNaN(values[i]) ? 0 : values[i];
  return pairwiseSum(terms, 0, values.length) / count;
}

/** The sample standard deviation (by n - 1), as pandas has it; NaN of fewer than two values. */
export function std(values: Float64Array, center = mean(values)): number {
  const count = countOf(values);
  if (count < 2) return Number.NaN;
  const terms = room(values.length);
  for (let i = 0; i < values.length; i++) {
    const distance = center - values[i];
    terms[i] = Number.isNaN(values[i]) ? 0 : distance * distance;
  }
  return Math.sqrt(pairwiseSum(terms, 0, values.length) / (count - 1));
}

/**
 * The quantiles of the values that are there, for rising fractions, interpolated linearly as `numpy.percentile` does; NaN of
 * none.
 */
export function quantiles(values: Float64Array, q: readonly number[]): number[] {
  const there = present(values);
  const n = there.length;
  if (n === 0) return q.map(() => Number.NaN);
  const places = q.map((fraction) => (n - 1) * fraction);
  partition(
    there,
    places.flatMap((place) => [Math.floor(place), Math.min(Math.floor(place) + 1, n - 1)]),
  );
  return places.map((place) => {
    const low = Math.floor(place);
    const t = place - low;
    const [a, b] = [there[low], there[Math.min(low + 1, n - 1)]];
    if (a === b) return a;
    return t >= 0.5 ? b - (b - a) * (1 - t) : a + (b - a) * t;
  });
}
