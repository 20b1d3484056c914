import { signature } from "../../../core/parameters.js";
import { pairwiseSum } from "../../../numeric/sums.js";
import { averageColumns } from "../numbers.js";
import { type Clustered, type ClusteredArguments, checkClusters, clustered } from "./silhouette.js";

const CALINSKI_HARABASZ = signature<Clustered>("calinskiHarabaszScore", clustered);
const DAVIES_BOULDIN = signature<Clustered>("daviesBouldinScore", clustered);

/** The rows of a cluster, in one array. */
function gather(rows: readonly Float64Array[], codes: Int32Array, k: number): Float64Array<ArrayBuffer> {
  return Float64Array.from(rows.filter((_, i) => codes[i] === k).flatMap((row) => Array.from(row)));
}

const squares = (data: Float64Array, center: Float64Array): number =>
  pairwiseSum(Float64Array.from(data, (x, i) => (x - center[i % center.length]) ** 2));

function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] - b[i]) ** 2;
  return Math.sqrt(sum);
}

/**
 * The dispersion between clusters over the one within them, the larger the better (Caliński and Harabasz 1974;
 * scikit-learn's `calinski_harabasz_score`).
 *
 * x: [n, features]. labels: [n].
 *
 * @throws E-METRIC-011 unless there are 2 to n − 1 clusters
 * @example
 * sklearn.calinskiHarabaszScore([[0, 0], [0, 1], [5, 5], [5, 6]], [0, 0, 1, 1]); // 100
 */
export function calinskiHarabaszScore(...args: ClusteredArguments): number {
  const { rows, columns, codes, sizes } = checkClusters(
    CALINSKI_HARABASZ.where,
    CALINSKI_HARABASZ.read(args),
  );
  const all = Float64Array.from(rows.flatMap((row) => Array.from(row)));
  const mean = averageColumns(all, columns, null);
  let [between, within] = [0, 0];
  for (const [k, size] of sizes.entries()) {
    const cluster = gather(rows, codes, k);
    const center = averageColumns(cluster, columns, null);
    between += size * squares(center, mean);
    within += squares(cluster, center);
  }
  const clusters = sizes.length;
  return within === 0 ? 1 : (between * (rows.length - clusters)) / (within * (clusters - 1));
}

const nearZero = (values: readonly number[]): boolean => values.every((x) => Math.abs(x) <= 1e-8);

/**
 * The mean likeness of each cluster with the one most like it, (sᵢ + sⱼ) / dᵢⱼ, the smaller the better (Davies and
 * Bouldin 1979; scikit-learn's `davies_bouldin_score`).
 *
 * x: [n, features]. labels: [n].
 *
 * @throws E-METRIC-011 unless there are 2 to n − 1 clusters
 * @example
 * sklearn.daviesBouldinScore([[0, 0], [0, 1], [5, 5], [5, 6]], [0, 0, 1, 1]); // 0.1414213562373095
 */
export function daviesBouldinScore(...args: ClusteredArguments): number {
  const { rows, columns, codes, sizes } = checkClusters(DAVIES_BOULDIN.where, DAVIES_BOULDIN.read(args));
  const centers = Array.from(sizes, (_, k) => averageColumns(gather(rows, codes, k), columns, null));
  const spreads = Array.from(sizes, (size, k) => {
    const distances = rows.filter((_, i) => codes[i] === k).map((row) => distance(row, centers[k]));
    return pairwiseSum(Float64Array.from(distances)) / size;
  });
  const apart = centers.map((a) => centers.map((b) => distance(a, b)));
  if (nearZero(spreads) || nearZero(apart.flat())) return 0;
  const worst = Float64Array.from(spreads, (spread, i) =>
    spreads.reduce(
      (most, other, j) => Math.max(most, apart[i][j] === 0 ? 0 : (spread + other) / apart[i][j]),
      0,
    ),
  );
  return pairwiseSum(worst) / worst.length;
}
