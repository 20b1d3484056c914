import { pairwiseSum } from "../../core/numpy.js";
import { type Dense, denseOf, type NumberColumn, type NumberFrame, widthOf } from "../base/frame.js";
import { inDoubles, isComplete } from "../base/numbers.js";

/** Mean, variance and number of samples (or sum of weights) of each feature so far. */
export interface Moments {
  readonly mean: Float64Array<ArrayBuffer>;
  readonly variance: Float64Array<ArrayBuffer>;
  readonly count: Float64Array<ArrayBuffer>;
}

/** Sums over the columns of a frame: of the values and the weights, then of the distances from centers and their squares. */
interface Sums {
  values(): { sum: Float64Array; count: Float64Array };
  distances(centers: Float64Array): { sum: Float64Array; squares: Float64Array };
}

const zeros = (length: number) => new Float64Array(length);

/** Of numbers row after row, of which none is missing. */
function ofDense(dense: Dense): Sums {
  const { rows, width } = dense;
  return {
    values() {
      const sum = zeros(width);
      inDoubles(dense, (values, length) => {
        for (let k = 0; k < length; ) for (let j = 0; j < width; j++, k++) sum[j] += values[k];
      });
      return { sum, count: zeros(width).fill(rows) };
    },
    distances(centers) {
      const [sum, squares] = [zeros(width), zeros(width)];
      inDoubles(dense, (values, length) => {
        for (let k = 0; k < length; )
          for (let j = 0; j < width; j++, k++) {
            const distance = values[k] - centers[j];
            sum[j] += distance;
            squares[j] += distance * distance;
          }
      });
      return { sum, squares };
    },
  };
}

/** `np.sum(axis=0)` of several columns: row by row. */
function ofColumns(columns: readonly NumberColumn[], weights: Float64Array | null): Sums {
  return {
    values() {
      const [sum, count] = [zeros(columns.length), zeros(columns.length)];
      for (const [j, column] of columns.entries()) {
        let [ofValues, ofWeights] = [0, 0];
        for (let i = 0; i < column.length; i++) {
          const value = column[i];
          if (Number.isNaN(value)) continue;
          const weight = weights ? weights[i] : 1;
          ofValues += value * weight;
          ofWeights += weight;
        }
        sum[j] = ofValues;
        count[j] = ofWeights;
      }
      return { sum, count };
    },
    distances(centers) {
      const [sum, squares] = [zeros(columns.length), zeros(columns.length)];
      for (const [j, column] of columns.entries()) {
        const center = centers[j];
        let [ofDistances, ofSquares] = [0, 0];
        for (let i = 0; i < column.length; i++) {
          const distance = column[i] - center;
          if (Number.isNaN(distance)) continue;
          const weight = weights ? weights[i] : 1;
          ofDistances += distance * weight;
          ofSquares += distance * distance * weight;
        }
        sum[j] = ofDistances;
        squares[j] = ofSquares;
      }
      return { sum, squares };
    },
  };
}

/** `np.sum(axis=0)` of one column: pairwise. */
function ofOne(column: NumberColumn): Sums {
  return {
    values() {
      const filled = Float64Array.from(column, (value) => (Number.isNaN(value) ? 0 : value));
      let count = 0;
      for (let i = 0; i < column.length; i++) if (!Number.isNaN(column[i])) count++;
      return { sum: Float64Array.of(pairwiseSum(filled)), count: Float64Array.of(count) };
    },
    distances([center]) {
      const distances = Float64Array.from(column, (value) => (Number.isNaN(value) ? 0 : value - center));
      const squares = distances.map((one) => one * one);
      return {
        sum: Float64Array.of(pairwiseSum(distances)),
        squares: Float64Array.of(pairwiseSum(squares)),
      };
    },
  };
}

function sumsOf(frame: NumberFrame, weights: Float64Array | null): Sums {
  const dense = denseOf(frame);
  if (widthOf(frame) === 1 && !weights) return ofOne(frame.columns[0]);
  return dense && !weights && isComplete(frame) ? ofDense(dense) : ofColumns(frame.columns, weights);
}

/**
 * Takes further samples into mean and variance, in float64: the corrected two-pass algorithm for the new ones, then
 * Youngs and Cramer's update (T. Chan, G. Golub, R. LeVeque, "Algorithms for computing the sample variance", The American
 * Statistician 37 (1983), 1.5a and 1.5b). NaN is left out. Sums go in NumPy's order.
 */
export function addMoments(frame: NumberFrame, before: Moments, weights: Float64Array | null): Moments {
  const features = widthOf(frame);
  const sums = sumsOf(frame, weights);
  const { sum, count: counts } = sums.values();
  const { sum: corrections, squares } = sums.distances(sum.map((one, j) => one / counts[j]));
  const [mean, variance, count] = [zeros(features), zeros(features), zeros(features)];
  for (let j = 0; j < features; j++) {
    const [newSum, newCount] = [sum[j], counts[j]];
    const newUnnormalized = squares[j] - corrections[j] ** 2 / newCount;

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
