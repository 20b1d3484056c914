import { integer } from "../../../core/constraints.js";
import { keyword, type Mixed, signature } from "../../../core/parameters.js";
import { pairwiseSum } from "../../../numeric/sums.js";
import { randomState, someNumbers, trueLabels } from "../../arguments.js";
import { checkSameLength, encode, type Label, type Labels, toLabels, uniqueLabels } from "../../labels.js";
import { failure } from "../../messages.js";
import { checkRandomState, type RandomStateLike } from "../../randomState.js";
import type { TensorLike } from "../../tensorLike.js";
import { toGrid } from "../numbers.js";
import { distanceOf, type Metric, metric } from "./distances.js";

/** Samples as rows of features, or a tensor of two dimensions. */
export type Points = readonly ArrayLike<number>[] | TensorLike;

/** Points and the cluster of each. */
export interface Clustered {
  /** [n, features]. */
  x: Points;
  /** [n]. */
  labels: Labels;
}

/** `(x, labels, options)`, or all by name. */
export type ClusteredArguments<O = unknown> = Mixed<
  [x: Points, labels: Labels],
  Clustered & O,
  ["x", "labels"]
>;

export interface SilhouetteOptions {
  /** The distance of two samples. Default `euclidean`. */
  metric?: Metric;
}

export interface SilhouetteScoreOptions extends SilhouetteOptions {
  /** How many samples to draw for the mean. Default all. */
  sampleSize?: number | null;
  /** The seed of the drawing: scikit-learn's samples. */
  randomState?: RandomStateLike;
}

/** Points and their clusters, as they are declared. */
export const clustered = { x: someNumbers, labels: trueLabels };

const SAMPLES = signature<Clustered & SilhouetteOptions>("silhouetteSamples", { ...clustered, metric });
const SCORE = signature<Clustered & SilhouetteScoreOptions>("silhouetteScore", {
  ...clustered,
  metric,
  sampleSize: keyword(null, integer(1)),
  randomState,
});

/** Points and their clusters, checked. @throws E-METRIC-011 unless there are 2 to n − 1 clusters */
export function checkClusters(where: string, { x, labels }: Clustered) {
  const { rows: count, columns, data } = toGrid(where, "X", x);
  const list = toLabels(where, "labels", labels);
  checkSameLength(where, { X: { length: count }, labels: list });
  const rows = Array.from({ length: count }, (_, i) => data.subarray(i * columns, (i + 1) * columns));
  return { rows, columns, ...codesOf(where, list) };
}

function codesOf(where: string, labels: readonly Label[]) {
  const classes = uniqueLabels(labels);
  const [clusters, samples] = [classes.length, labels.length];
  if (clusters < 2 || clusters >= samples) throw failure("E-METRIC-011", { where, clusters, samples });
  const codes = encode(labels, classes);
  const sizes = new Int32Array(clusters);
  for (const code of codes) sizes[code]++;
  return { codes, sizes };
}

/** (b − a) / max(a, b) of each sample; 0 in a cluster of one. */
function silhouettes(
  codes: Int32Array,
  sizes: Int32Array,
  distance: (i: number, j: number) => number,
): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(sizes.length);
  return Float64Array.from(codes, (own, i) => {
    sums.fill(0);
    for (let j = 0; j < codes.length; j++) sums[codes[j]] += distance(i, j);
    const within = sums[own] / (sizes[own] - 1);
    let nearest = Infinity;
    for (let k = 0; k < sizes.length; k++) if (k !== own) nearest = Math.min(nearest, sums[k] / sizes[k]);
    const value = (nearest - within) / Math.max(within, nearest);
    return Number.isNaN(value) ? 0 : value;
  });
}

/**
 * How well each sample lies in its cluster, from −1 to 1: (b − a) / max(a, b), a the mean distance to its own cluster, b
 * to the nearest other one (Rousseeuw 1987; scikit-learn's `silhouette_samples`).
 *
 * Euclidean distances are computed from differences; scikit-learn's, from dot products, differ in the last digits.
 *
 * x: [n, features]. labels: [n]. The result is [n], float64. `metric` is `euclidean` unless given.
 *
 * @throws E-METRIC-011 unless there are 2 to n − 1 clusters
 * @example
 * [...sklearn.silhouetteSamples([[0, 0], [0, 1], [5, 5], [5, 6]], [0, 0, 1, 1])]; // [0.8656032974470583, 0.8515680945705274, 0.8515680945705274, 0.8656032974470583]
 */
export function silhouetteSamples(...args: ClusteredArguments<SilhouetteOptions>): Float64Array {
  const { metric, ...called } = SAMPLES.read(args);
  const { rows, codes, sizes } = checkClusters(SAMPLES.where, called);
  return silhouettes(codes, sizes, distanceOf(SAMPLES.where, metric, rows));
}

/**
 * The mean of `silhouetteSamples`, over all samples or some that are drawn (scikit-learn's `silhouette_score`).
 *
 * x: [n, features]. labels: [n]. The result lies in [−1, 1].
 *
 * @throws E-METRIC-011 unless there are 2 to n − 1 clusters
 * @example
 * sklearn.silhouetteScore([[0, 0], [0, 1], [5, 5], [5, 6]], [0, 0, 1, 1]); // 0.8585856960087929
 */
export function silhouetteScore(...args: ClusteredArguments<SilhouetteScoreOptions>): number {
  const { where } = SCORE;
  const { x, labels, metric, sampleSize, randomState } = SCORE.read(args);
  const { rows: count, columns, data } = toGrid(where, "X", x);
  const list = toLabels(where, "labels", labels);
  checkSameLength(where, { X: { length: count }, labels: list });
  let chosen = Int32Array.from({ length: count }, (_, i) => i);
  if (sampleSize !== null) {
    chosen = checkRandomState(where, randomState).permutation(chosen).slice(0, sampleSize);
  }
  const row = (i: number) => data.subarray(i * columns, (i + 1) * columns);
  const rows =
    metric === "precomputed"
      ? Array.from(chosen, (i) => Float64Array.from(chosen, (j) => row(i)[j]))
      : Array.from(chosen, row);
  const { codes, sizes } = codesOf(
    where,
    Array.from(chosen, (i) => list[i]),
  );
  const each = silhouettes(codes, sizes, distanceOf(where, metric, rows));
  return pairwiseSum(each) / each.length;
}
