import { checkInteger } from "../../core/check.js";
import { boolean, type Constraint, integer, list, number } from "../../core/constraints.js";
import { keyword, parameter } from "../../core/parameters.js";
import type { RandomState } from "../../random/numpy/index.js";
import { type RandomStateLike, seed } from "../../random/numpy/seed.js";

export { generatorOf, type RandomStateLike } from "../../random/numpy/seed.js";

/** Samples and their targets: rows of features, and a number for each row. */
export type Samples = [x: number[][], y: number[]];

export interface NoiseOptions {
  /** The standard deviation of the normal noise. */
  noise?: number;
  randomState?: RandomStateLike;
}

/** More rows than an array of them can be: an error, not a process that runs out of memory. */
const MOST_ROWS = 2 ** 25;

/** A number of samples, features or classes. */
/* @__NO_SIDE_EFFECTS__ */
export function count(low = 0): Constraint {
  return integer(low, MOST_ROWS);
}

/** How many samples there are in all, or in each of two classes. */
export const samplesOrHalves = parameter(100, count(), list);
export const noise = keyword(0, number(0));
export const shuffle = keyword(true, boolean);
export const randomState = keyword(null, seed);

/** Rows of `width` out of numbers in row-major order. */
export function rowsOf(numbers: Float64Array, width: number): number[][] {
  return Array.from({ length: numbers.length / width }, (_, i) =>
    Array.from(numbers.subarray(i * width, (i + 1) * width)),
  );
}

/** Samples in a random order, rows and targets together: scikit-learn's `shuffle`. */
export function shuffled(generator: RandomState, x: readonly number[][], y: readonly number[]): Samples {
  const order = generator.permutation(x.length);
  return [Array.from(order, (i) => x[i]), Array.from(order, (i) => y[i])];
}

/** Adds normal noise to every feature, row after row. */
export function addNoise(generator: RandomState, x: number[][], noise: number): void {
  for (const row of x) for (let j = 0; j < row.length; j++) row[j] += generator.normal(0, noise);
}

/** Throws unless `value` is a number of samples. @throws E-ARG-002 */
export function checkCount(where: string, name: string, value: unknown, low = 0): void {
  checkInteger(where, name, value, low, MOST_ROWS);
}

/** How many samples two halves have: a total, or both. @throws E-ARG-002 */
export function halves(where: string, nSamples: number | readonly number[]): [number, number] {
  if (typeof nSamples === "number") {
    const first = Math.floor(nSamples / 2);
    return [first, nSamples - first];
  }
  checkInteger(where, "nSamples.length", nSamples.length, 2, 2);
  for (const [i, n] of nSamples.entries()) checkCount(where, `nSamples[${i}]`, n);
  return [nSamples[0], nSamples[1]];
}
