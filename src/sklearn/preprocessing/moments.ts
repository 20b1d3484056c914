import { pairwiseSum } from "../../core/numpy.js";
import type { NumberColumn } from "../base/frame.js";

/** Mean, variance and number of samples (or sum of weights) of each feature so far. */
export interface Moments {
  readonly mean: Float64Array<ArrayBuffer>;
  readonly variance: Float64Array<ArrayBuffer>;
  readonly count: Float64Array<ArrayBuffer>;
}

/** Four sums over a column: of values and weights, then of distances from a center and their squares. */
interface Sums {
  readonly values: (column: NumberColumn, weights: Float64Array | null) => [sum: number, count: number];
  readonly distances: (
    column: NumberColumn,
    weights: Float64Array | null,
    center: number,
  ) => [sum: number, squares: number];
}

/** `np.sum(axis=0)` of several columns: row by row. */
const byRows: Sums = {
  values(column, weights) {
    let sum = 0;
    let count = 0;
    for (let i = 0; i < column.length; i++) {
      const value = column[i];
      if (Number.isNaN(value)) continue;
      const weight = weights ? weights[i] : 1;
      sum += value * weight;
      count += weight;
    }
    return [sum, count];
  },
  distances(column, weights, center) {
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < column.length; i++) {
      const distance = column[i] - center;
      if (Number.isNaN(distance)) continue;
      const weight = weights ? weights[i] : 1;
      sum += distance * weight;
      squares += distance * distance * weight;
    }
    return [sum, squares];
  },
};

/** `np.sum(axis=0)` of one column: pairwise. */
const pairwise: Sums = {
  values(column) {
    const filled = Float64Array.from(column, (value) => (Number.isNaN(value) ? 0 : value));
    let count = 0;
    for (let i = 0; i < column.length; i++) if (!Number.isNaN(column[i])) count++;
    return [pairwiseSum(filled), count];
  },
  distances(column, _weights, center) {
    const distances = Float64Array.from(column, (value) => (Number.isNaN(value) ? 0 : value - center));
    return [pairwiseSum(distances), pairwiseSum(distances.map((one) => one * one))];
  },
};

/**
 * Takes further samples into mean and variance, in float64: the corrected two-pass algorithm for the new ones, then
 * Youngs and Cramer's update (T. Chan, G. Golub, R. LeVeque, "Algorithms for computing the sample variance", The American
 * Statistician 37 (1983), 1.5a and 1.5b). NaN is left out. Sums go in NumPy's order.
 */
export function addMoments(
  columns: readonly NumberColumn[],
  before: Moments,
  weights: Float64Array | null,
): Moments {
  const features = columns.length;
  const sums = features === 1 && !weights ? pairwise : byRows;
  const mean = new Float64Array(features);
  const variance = new Float64Array(features);
  const count = new Float64Array(features);
  for (const [j, column] of columns.entries()) {
    const [newSum, newCount] = sums.values(column, weights);
    const [correction, squares] = sums.distances(column, weights, newSum / newCount);
    const newUnnormalized = squares - correction ** 2 / newCount;

    const lastCount = before.count[j];
    const lastSum = before.mean[j] * lastCount;
    count[j] = lastCount + newCount;
    mean[j] = (lastSum + newSum) / count[j];
    const ratio = lastCount / newCount;
    const unnormalized =
      lastCount === 0
        ? newUnnormalized
        : before.variance[j] * lastCount +
          newUnnormalized +
          (ratio / count[j]) * (lastSum / ratio - newSum) ** 2;
    variance[j] = unnormalized / count[j];
  }
  return { mean, variance, count };
}
