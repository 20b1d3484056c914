import { searchLeft } from "./search.js";
import { partition } from "./select.js";

/**
 * Quantiles as NumPy, pandas and scikit-learn interpolate them. Where a value between two is asked for, the three agree on the numbers
 * between finite ones; they differ at infinities: NumPy's linear method gives NaN between two equal ones, pandas that infinity.
 */

/** The values that are not NaN. */
export function present(values: Float64Array | Float32Array): Float64Array<ArrayBuffer> {
  const out = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) out[count++] = values[i];
  return out.slice(0, count);
}

/** NumPy's `_lerp`: from whichever end is nearer, so that it is exact at both. @param round of float32 values, `Math.fround` */
function lerp(a: number, b: number, t: number, round = (value: number): number => value): number {
  const difference = round(b - a);
  return t >= 0.5 ? b - difference * (1 - t) : a + difference * t;
}

/** Sorts as far as values are needed at these places and the next ones: places beyond the ends count as the ends. */
function sortAt(values: Float64Array, places: readonly number[]): void {
  const last = values.length - 1;
  if (last < 0) return;
  const within = (place: number) => Math.min(Math.max(Math.floor(place), 0), last);
  const both = places.flatMap((place) => [within(place), within(Math.floor(place) + 1)]);
  partition(
    values,
    both.sort((a, b) => a - b),
  );
}

/** The place of a percentile among n values in rising order by the linear method; between two of them a fraction. */
const linearPlace = (n: number, percent: number): number => (n - 1) * (percent / 100);

/** The values without NaN, sorted as far as `percentile` needs it for these percents: a copy. */
export function sortedFor(
  values: Float64Array | Float32Array,
  percents: readonly number[],
): Float64Array<ArrayBuffer> {
  const sorted = present(values);
  sortAt(
    sorted,
    percents.map((percent) => linearPlace(sorted.length, percent)),
  );
  return sorted;
}

/**
 * `np.percentile(…, percent, method="linear")` of values in rising order: percent from 0 to 100. NaN where there is no value, and
 * between two equal infinities, as in NumPy.
 * @param round of float32 values, `Math.fround`
 */
export function percentile(
  sorted: Float64Array,
  percent: number,
  round: (value: number) => number = (value) => value,
): number {
  const n = sorted.length;
  if (n === 0) return Number.NaN;
  const place = linearPlace(n, percent);
  const before = Math.min(Math.floor(place), n - 1);
  return lerp(sorted[before], sorted[Math.min(before + 1, n - 1)], place - before, round);
}

/** `np.nanpercentile(values, percent)`. */
export const nanPercentile = (values: readonly number[], percent: number): number =>
  percentile(sortedFor(Float64Array.from(values), [percent]), percent);

/** The middle of what `sortedFor` gave for 50: of an even number of values the mean of the two in the middle (`np.median`). */
export function middleOf(sorted: Float64Array, round: (value: number) => number = (value) => value): number {
  const n = sorted.length;
  if (n === 0) return Number.NaN;
  const middle = n >> 1;
  return n % 2 === 1 ? sorted[middle] : round(round(sorted[middle - 1] + sorted[middle]) / 2);
}

/** `np.nanmedian`. @param round of float32 values, `Math.fround` */
export const median = (values: Float64Array | Float32Array, round?: (value: number) => number): number =>
  middleOf(sortedFor(values, [50]), round);

/** The quantiles of the values that are not NaN for these fractions, as pandas interpolates them; NaN of none. */
export function quantiles(values: Float64Array, fractions: readonly number[]): number[] {
  const sorted = present(values);
  const n = sorted.length;
  if (n === 0) return fractions.map(() => Number.NaN);
  const places = fractions.map((fraction) => (n - 1) * fraction);
  sortAt(sorted, places);
  return places.map((place) => {
    const before = Math.floor(place);
    const [a, b] = [sorted[before], sorted[Math.min(before + 1, n - 1)]];
    return a === b ? a : lerp(a, b, place - before);
  });
}

/** How a quantile between two values is chosen: the nine ways of R. Hyndman and Y. Fan (1996), as NumPy names them. */
export const QUANTILE_METHODS = [
  "inverted_cdf",
  "averaged_inverted_cdf",
  "closest_observation",
  "interpolated_inverted_cdf",
  "hazen",
  "weibull",
  "linear",
  "median_unbiased",
  "normal_unbiased",
] as const;

export type QuantileMethod = (typeof QUANTILE_METHODS)[number];

/** The α and β of the methods that interpolate. */
const PLOTTING: Partial<Record<QuantileMethod, readonly [number, number]>> = {
  interpolated_inverted_cdf: [0, 1],
  hazen: [0.5, 0.5],
  weibull: [0, 0],
  median_unbiased: [1 / 3, 1 / 3],
  normal_unbiased: [3 / 8, 3 / 8],
};

/** The place of a quantile among n values, from 0; between two of them a fraction. */
function placeOf(n: number, q: number, method: QuantileMethod): number {
  const stepped = (place: number, keeps: (place: number) => boolean) => {
    const before = Math.floor(place);
    return Math.max(0, place === before && keeps(before) ? before : before + 1);
  };
  if (method === "inverted_cdf") return stepped(n * q - 1, () => true);
  if (method === "closest_observation")
    return stepped(n * q - 1 - 0.5, (before) => Math.abs(before % 2) === 1);
  if (method === "averaged_inverted_cdf") return n * q - 1;
  if (method === "linear") return (n - 1) * q;
  const [alpha, beta] = PLOTTING[method] as readonly [number, number];
  return n * q + (alpha + q * (1 - alpha - beta)) - 1;
}

/** `np.percentile(…, percent, method=method)` of values in rising order. */
export function percentileBy(sorted: Float64Array, percent: number, method: QuantileMethod): number {
  const n = sorted.length;
  const place = placeOf(n, percent / 100, method);
  if (place < 0) return sorted[0];
  if (place >= n - 1) return sorted[n - 1];
  const before = Math.floor(place);
  const [a, b] = [sorted[before], sorted[before + 1]];
  let t = place - before;
  if (method === "averaged_inverted_cdf") t = t === 0 ? 0.5 : 1;
  return lerp(a, b, t);
}

/** Values sorted as far as `percentileBy` needs it for these percents: a copy. No NaN among them. */
export function sortedForMethod(
  values: Float64Array | Float32Array,
  percents: Float64Array,
  method: QuantileMethod,
): Float64Array {
  const sorted = new Float64Array(values);
  sortAt(
    sorted,
    Array.from(percents, (percent) => placeOf(sorted.length, percent / 100, method)),
  );
  return sorted;
}

/**
 * Percentiles of weighted values by the inverse of their cumulative weights, or with `average` the mean of two where a
 * percentile falls between them (scikit-learn's `_weighted_percentile`).
 */
export function weightedPercentiles(
  values: ArrayLike<number>,
  weights: Float64Array,
  percents: ArrayLike<number>,
  average: boolean,
): Float64Array<ArrayBuffer> {
  const order = Array.from({ length: values.length }, (_, i) => i).sort((a, b) => values[a] - values[b]);
  const last = order.length - 1;
  let sum = 0;
  const cumulative = Float64Array.from(order, (place) => {
    sum += weights[place];
    return sum;
  });
  return Float64Array.from(percents, (percent) => {
    const rank = (percent / 100) * cumulative[last] || Number.MIN_VALUE;
    const place = Math.min(searchLeft(cumulative, rank), last);
    const value = values[order[place]];
    if (!average || cumulative[place] - rank > 2 ** -52) return value;
    let next = Math.min(place + 1, last);
    if (weights[order[next]] === 0) {
      next = cumulative.findIndex((one) => one > cumulative[place]);
      if (next < 0) next = place;
    }
    return (value + values[order[next]]) / 2;
  });
}
