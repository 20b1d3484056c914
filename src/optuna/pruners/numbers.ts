/** The smallest number that is not NaN; NaN when there is none. */
export function nanMin(values: Iterable<number>): number {
  let best = Number.NaN;
  for (const value of values) if (!(value >= best) && !Number.isNaN(value)) best = value;
  return best;
}

/** The largest number that is not NaN; NaN when there is none. */
export function nanMax(values: Iterable<number>): number {
  let best = Number.NaN;
  for (const value of values) if (!(value <= best) && !Number.isNaN(value)) best = value;
  return best;
}

/**
 * NumPy's `nanpercentile(values, percentile)` in its linear method, bit by bit: between the neighbours a, b of the place t it is
 * a + (b − a)·t, from t = ½ on b − (b − a)·(1 − t). Between two equal infinities that is NaN, as it is in NumPy.
 */
export function nanPercentile(values: readonly number[], percentile: number): number {
  const sorted = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
  const last = sorted.length - 1;
  if (last < 0) return Number.NaN;
  const place = last * (percentile / 100);
  // At the end NumPy takes the last element (index −1) twice, and counts t from that −1: it does not matter, as b − a is 0 or NaN.
  const below = place >= last ? last : Math.floor(place);
  const [a, b] = [sorted[below], sorted[Math.min(below + 1, last)]];
  const t = place - below;
  const span = b - a;
  return t >= 0.5 ? b - span * (1 - t) : a + span * t;
}
