import { pairwiseSum } from "../../core/numpy.js";
import type { Matrix } from "../matrix.js";

/** Mean, variance and number of samples (or sum of weights) of each feature so far. */
export interface Moments {
  readonly mean: Float64Array<ArrayBuffer>;
  readonly variance: Float64Array<ArrayBuffer>;
  readonly count: Float64Array<ArrayBuffer>;
}

/**
 * Takes further samples into mean and variance, in float64: the corrected two-pass algorithm for the new ones, then
 * Youngs and Cramer's update (T. Chan, G. Golub, R. LeVeque, "Algorithms for computing the sample variance", The American
 * Statistician 37 (1983), 1.5a and 1.5b). NaN is left out. Sums go in NumPy's order: `np.sum(axis=0)` adds row by row,
 * and pairwise where there is one feature.
 */
export function addMoments(x: Matrix, before: Moments, weights: Float64Array | null): Moments {
  const features = before.mean.length;
  const column = new Float64Array(x.length);
  const columnSum = (term: (value: number, row: number) => number, j: number): number => {
    for (let i = 0; i < x.length; i++) column[i] = Number.isNaN(x[i][j]) ? 0 : term(x[i][j], i);
    if (features === 1 && !weights) return pairwiseSum(column);
    let sum = column[0];
    for (let i = 1; i < column.length; i++) sum += column[i];
    return sum;
  };
  const weightOf = weights ? (i: number) => weights[i] : () => 1;

  const mean = new Float64Array(features);
  const variance = new Float64Array(features);
  const count = new Float64Array(features);
  for (let j = 0; j < features; j++) {
    const newSum = columnSum((value, i) => value * weightOf(i), j);
    const newCount = columnSum((_, i) => weightOf(i), j);
    const center = newSum / newCount;
    const correction = columnSum((value, i) => (value - center) * weightOf(i), j);
    const squares = columnSum((value, i) => (value - center) ** 2 * weightOf(i), j);
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
