import { pairwiseSum } from "../../core/numpy.js";

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

/** NumPy's pairwise sum of f(x); missing values count as 0, as pandas has it. */
function sumOf(values: Float64Array, f: (x: number) => number): number {
  const terms = new Float64Array(values.length);
  for (let i = 0; i < terms.length; i++) if (!Number.isNaN(values[i])) terms[i] = f(values[i]);
  return pairwiseSum(terms);
}

/** The mean of the values that are there. */
export function mean(values: Float64Array): number {
  const count = countOf(values);
  return count === 0 ? Number.NaN : sumOf(values, (x) => x) / count;
}

/** The sample standard deviation (by n - 1), as pandas has it; NaN of fewer than two values. */
export function std(values: Float64Array): number {
  const count = countOf(values);
  if (count < 2) return Number.NaN;
  const center = mean(values);
  return Math.sqrt(sumOf(values, (x) => (center - x) * (center - x)) / (count - 1));
}

/** The quantiles of the values that are there, interpolated linearly as `numpy.percentile` does; NaN of none. */
export function quantiles(values: Float64Array, q: readonly number[]): number[] {
  const sorted = present(values).sort();
  return q.map((fraction) => {
    if (sorted.length === 0) return Number.NaN;
    const place = (sorted.length - 1) * fraction;
    const low = Math.floor(place);
    const t = place - low;
    const [a, b] = [sorted[low], sorted[Math.min(low + 1, sorted.length - 1)]];
    if (a === b) return a;
    return t >= 0.5 ? b - (b - a) * (1 - t) : a + (b - a) * t;
  });
}

/** The mean ranks of values, from 1; equal ones share theirs. No NaN among them. */
export function ranks(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((i, j) => values[i] - values[j]);
  const out = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to]] === values[order[from]]) to++;
    for (let i = from; i < to; i++) out[order[i]] = (from + to + 1) / 2;
    from = to;
  }
  return out;
}

/** The correlation of the rows in which both values are finite (Welford's updates, as pandas has them); NaN of fewer than `least`. */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>, least = 1): number {
  let [n, meanX, meanY, squareX, squareY, product] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    if (!Number.isFinite(x[i]) || !Number.isFinite(y[i])) continue;
    n++;
    const dx = x[i] - meanX;
    const dy = y[i] - meanY;
    meanX += (1 / n) * dx;
    meanY += (1 / n) * dy;
    squareX += (x[i] - meanX) * dx;
    squareY += (y[i] - meanY) * dy;
    product += (x[i] - meanX) * dy;
  }
  if (n < least) return Number.NaN;
  const divisor = Math.sqrt(squareX * squareY);
  if (divisor === 0) return Number.NaN;
  return Math.max(-1, Math.min(1, product / divisor));
}
