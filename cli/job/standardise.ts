import * as torch from "../../src/index.js";
import { StandardScaler } from "../../src/sklearn/preprocessing/index.js";

/** What standardising learned of each feature: its mean, and what it is divided by. */
export interface Scaler {
  readonly mean: readonly number[];
  readonly scale: readonly number[];
}

/** Beyond these, squares of float64 numbers overflow or vanish. */
const LARGE = 2 ** 400;
const SMALL = 2 ** -400;

/** A power of two that brings a feature of extreme numbers near 1: its product is exact. */
function reach(rows: readonly Float64Array[], j: number): number {
  let size = 0;
  for (const row of rows) size = Math.max(size, Math.abs(row[j]));
  if (size === 0 || (size < LARGE && size > SMALL)) return 1;
  return 2 ** -Math.max(-1000, Math.min(1000, Math.floor(Math.log2(size))));
}

/** Mean and standard deviation of each feature: scikit-learn's `StandardScaler`, where its squares do not overflow. */
export function learnScaler(rows: readonly Float64Array[]): Scaler {
  const factors = Array.from(rows[0], (_, j) => reach(rows, j));
  const plain = factors.every((factor) => factor === 1);
  const scaler = new StandardScaler().fit(
    plain ? rows : rows.map((row) => row.map((value, j) => value * factors[j])),
  );
  const back = (values: Float64Array) => Array.from(values, (value, j) => value / factors[j]);
  return { mean: back(scaler.mean_ as Float64Array), scale: back(scaler.scale_ as Float64Array) };
}

/** Standardised values beyond it are a mistake, and would overflow in the layers' float32. */
const FAR = 1e30;

/**
 * (x − mean) / scale, computed in float64, as a float32 tensor [n, features].
 * @param refuse called with the row and the feature of a value that is too far from the training rows
 */
export function standardised(
  rows: readonly Float64Array[],
  { mean, scale }: Scaler,
  refuse: (row: number, feature: number) => never,
): torch.Tensor {
  const width = mean.length;
  const values = new Float32Array(rows.length * width);
  rows.forEach((row, i) => {
    for (let j = 0; j < width; j++) {
      const difference = row[j] - mean[j];
      const value = Number.isFinite(difference)
        ? difference / scale[j]
        : row[j] / scale[j] - mean[j] / scale[j];
      if (!(Math.abs(value) < FAR)) refuse(i, j);
      values[i * width + j] = value;
    }
  });
  return torch.tensor(values).reshape(rows.length, width);
}
