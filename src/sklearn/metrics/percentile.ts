/** `np.median`: the middle value, or the mean of the two in the middle. */
export function median(values: Float64Array): number {
  const sorted = values.slice().sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The value below which `rank` percent of the weight lies; where it falls between two values, their mean (scikit-learn's
 * `_weighted_percentile` with `average=True`).
 */
export function weightedPercentile(values: Float64Array, weights: ArrayLike<number>, rank: number): number {
  const order = Array.from(values.keys()).sort((a, b) => values[a] - values[b]);
  const sums = new Float64Array(order.length);
  let sum = 0;
  for (const [i, place] of order.entries()) {
    sum += weights[place];
    sums[i] = sum;
  }
  let wanted = (rank / 100) * sum;
  if (wanted === 0) wanted = Number.MIN_VALUE; // values without weight do not count
  const last = order.length - 1;
  const firstAt = (reached: (s: number) => boolean) => {
    const i = sums.findIndex(reached);
    return i < 0 ? order.length : i;
  };
  const at = Math.min(
    firstAt((s) => s >= wanted),
    last,
  );
  if (sums[at] - wanted > Number.EPSILON) return values[order[at]];
  let next = Math.min(at + 1, last);
  if (weights[order[next]] === 0) {
    const above = firstAt((s) => s > sums[at]);
    next = above > last ? at : above;
  }
  return (values[order[at]] + values[order[next]]) / 2;
}
