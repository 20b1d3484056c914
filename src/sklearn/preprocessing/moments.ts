import { pairwiseSum } from "../../numeric/sums.js";
import { type Dense, denseOf, type NumberColumn, type NumberFrame, widthOf } from "../base/frame.js";
import { type Finding, findingOf, inDoubles, isComplete } from "../base/numbers.js";

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

const summed = new WeakMap<Dense, Float64Array>();

/** `np.sum(axis=0)` of numbers row after row; added up once. */
function columnSums(dense: Dense): Float64Array {
  const before = summed.get(dense);
  if (before) return before;
  const { width } = dense;
  const sum = zeros(width);
  inDoubles(dense, (values, length) => {
    for (let k = 0; k < length; ) for (let j = 0; j < width; j++, k++) sum[j] += values[k];
  });
  summed.set(dense, sum);
  return sum;
}

/** Whether there are NaN and infinities: a sum is finite only where all its terms are. */
export const findingOfSums = (dense: Dense): Finding =>
  columnSums(dense).every(Number.isFinite) ? "finite" : findingOf(dense);

/** Of numbers row after row, of which none is missing. */
function ofDense(dense: Dense): Sums {
  const { rows, width } = dense;
  return {
    values() {
      return { sum: columnSums(dense), count: zeros(width).fill(rows) };
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

/** Of columns, of which no value is missing. */
function ofComplete(columns: readonly NumberColumn[]): Sums {
  const each = columns.map((data) => ofDense({ data, rows: data.length, width: 1 }));
  return {
    values() {
      const found = each.map((one) => one.values());
      return {
        sum: Float64Array.from(found, ({ sum }) => sum[0]),
        count: Float64Array.from(found, ({ count }) => count[0]),
      };
    },
    distances(centers) {
      const found = each.map((one, j) => one.distances(centers.subarray(j, j + 1)));
      return {
        sum: Float64Array.from(found, ({ sum }) => sum[0]),
        squares: Float64Array.from(found, ({ squares }) => squares[0]),
      };
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
  if (widthOf(frame) === 1 && !weights) return ofOne(frame.columns[0]);
  if (weights || !isComplete(frame)) return ofColumns(frame.columns, weights);
  const dense = denseOf(frame);
  return dense ? ofDense(dense) : ofComplete(frame.columns);
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
