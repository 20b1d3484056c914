import { pairwiseSum } from "../../core/numpy.js";
import type { NumberColumn } from "../base/frame.js";

/** Mean, variance and number of samples (or sum of weights) of each feature so far. */
export interface Moments {
  readonly mean: Float64Array<ArrayBuffer>;
  readonly variance: Float64Array<ArrayBuffer>;
  readonly count: Float64Array<ArrayBuffer>;
}

/** `np.sum(axis=0)`: row by row, and pairwise where there is one feature and no weights. */
function sum(terms: Float64Array, pairwise: boolean): number {
  if (pairwise) return pairwiseSum(terms);
  let total = terms[0];
  for (let i = 1; i < terms.length; i++) total += terms[i];
  return total;
}

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
  const samples = columns[0].length;
  const pairwise = features === 1 && !weights;
  const terms = new Float64Array(samples);
  const mean = new Float64Array(features);
  const variance = new Float64Array(features);
  const count = new Float64Array(features);
  for (const [j, column] of columns.entries()) {
    const fill = (term: (value: number) => number) => {
      for (let i = 0; i < samples; i++) {
        const value = column[i];
        // biome-ignore lint/suspicious/noSelfCompare: NaN alone differs from itself; a call to isNaN costs more here
        terms[i] = value !== value ? 0 : weights ? term(value) * weights[i] : term(value);
      }
      return sum(terms, pairwise);
    };
    const newSum = fill((value) => value);
    const newCount = fill(() => 1);
    const center = newSum / newCount;
    const correction = fill((value) => value - center);
    const squares = fill((value) => (value - center) ** 2);
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
