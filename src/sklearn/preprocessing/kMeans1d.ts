import { pairwiseSum } from "../../numeric/sums.js";

/** The number of the nearest center of each value; the first of equally near ones. */
function nearest(values: Float64Array, centers: Float64Array, labels: Int32Array): boolean {
  let changed = false;
  for (let i = 0; i < values.length; i++) {
    let best = 0;
    let least = Infinity;
    for (let k = 0; k < centers.length; k++) {
      const distance = centers[k] * centers[k] - 2 * values[i] * centers[k];
      if (distance < least) [best, least] = [k, distance];
    }
    if (labels[i] !== best) changed = true;
    labels[i] = best;
  }
  return changed;
}

/**
 * The centers of clusters of one feature from given first centers: Lloyd's algorithm as scikit-learn's `KMeans` runs it
 * (`n_init=1`, 300 rounds, relative tolerance 1e-4). A center without samples takes the sample that is farthest from its own.
 */
export function kMeans1d(
  column: ArrayLike<number>,
  first: Float64Array,
  weights: Float64Array | null,
): Float64Array<ArrayBuffer> {
  const n = column.length;
  const raw = Float64Array.from(column);
  const mean = pairwiseSum(raw) / n;
  const values = raw.map((value) => value - mean);
  const spread = pairwiseSum(values.map((value) => value * value)) / n;
  const tolerance = spread * 1e-4;
  let centers = Float64Array.from(first, (center) => center - mean);
  const labels = new Int32Array(n).fill(-1);
  for (let round = 0; round < 300; round++) {
    const changed = nearest(values, centers, labels);
    const sums = new Float64Array(centers.length);
    const counts = new Float64Array(centers.length);
    for (let i = 0; i < n; i++) {
      const weight = weights ? weights[i] : 1;
      sums[labels[i]] += values[i] * weight;
      counts[labels[i]] += weight;
    }
    relocate(values, weights, centers, labels, sums, counts);
    const next = sums.map((sum, k) => (counts[k] > 0 ? sum * (1 / counts[k]) : centers[k]));
    let shift = 0;
    for (let k = 0; k < next.length; k++) shift += (next[k] - centers[k]) ** 2;
    centers = next;
    if (!changed || shift <= tolerance) break;
  }
  return centers.map((center) => center + mean);
}

/** Gives centers without samples the samples that are farthest from theirs. */
function relocate(
  values: Float64Array,
  weights: Float64Array | null,
  centers: Float64Array,
  labels: Int32Array,
  sums: Float64Array,
  counts: Float64Array,
): void {
  const empty = [...counts.keys()].filter((k) => counts[k] === 0);
  if (empty.length === 0) return;
  const distances = values.map((value, i) => (value - centers[labels[i]]) ** 2);
  // of equally far ones the last, as NumPy's argpartition finds it without vector instructions
  const far = [...distances.keys()]
    .sort((a, b) => distances[b] - distances[a] || b - a)
    .slice(0, empty.length);
  if (distances[far[0]] === 0) return;
  for (const [place, k] of empty.entries()) {
    const i = far[place];
    const weight = weights ? weights[i] : 1;
    sums[labels[i]] -= values[i] * weight;
    counts[labels[i]] -= weight;
    sums[k] = values[i] * weight;
    counts[k] = weight;
  }
}
