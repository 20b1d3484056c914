import { partition } from "../../numeric/select.js";

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
  return t >= 0.5 ? b - (b - a) * (1 - t) : a + (b - a) * t;
}

/** Values sorted as far as `percentileBy` needs it for these percents, which rise: a copy. */
export function sortedForMethod(
  values: Float64Array | Float32Array,
  percents: Float64Array,
  method: QuantileMethod,
): Float64Array {
  const sorted = new Float64Array(values);
  const last = sorted.length - 1;
  const within = (place: number) => Math.min(Math.max(place, 0), last);
  const places = Array.from(percents, (percent) => Math.floor(placeOf(sorted.length, percent / 100, method)));
  partition(
    sorted,
    places.flatMap((place) => [within(place), within(place + 1)]),
  );
  return sorted;
}

/** How many entries of a rising array are below `x`. */
function searchLeft(rising: Float64Array, x: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rising[middle] < x) low = middle + 1;
    else high = middle;
  }
  return low;
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
