import { checkBoolean, checkInteger, checkNumber, checkOptions, show } from "../../core/check.js";
import { failure } from "../../core/errors.js";
import { say } from "../../core/messages/language.js";
import { RandomState } from "../../random/numpy/index.js";

/** Samples and their targets: rows of features, and a number for each row. */
export type Samples = [x: number[][], y: number[]];

/** A seed, a generator of NumPy that goes on, or nothing: then the draws are new each time. */
export type RandomStateLike = number | RandomState | null;

export interface NoiseOptions {
  /** The standard deviation of the normal noise. */
  noise?: number;
  randomState?: RandomStateLike;
}

/** scikit-learn's `check_random_state`. @throws E-ARG-002 */
export function generatorOf(where: string, randomState: RandomStateLike | undefined): RandomState {
  if (randomState instanceof RandomState) return randomState;
  if (randomState === undefined || randomState === null) return new RandomState();
  if (Number.isInteger(randomState) && randomState >= 0 && randomState <= 0xffffffff)
    return new RandomState(randomState);
  const expected = say(
    "a whole number from 0 to 4294967295, a RandomState, or null",
    "un número entero de 0 a 4294967295, un RandomState, o null",
  );
  throw failure("E-ARG-002", { where, name: "randomState", expected, received: show(randomState) });
}

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

/** More rows than an array of them can be: an error, not a process that runs out of memory. */
const MOST_ROWS = 2 ** 25;

/** Throws unless `value` is a number of samples, features or classes. @throws E-ARG-002 */
export function checkCount(where: string, name: string, value: unknown, low = 0): void {
  checkInteger(where, name, value, low, MOST_ROWS);
}

/** How many samples two halves have: a total, or both. @throws E-ARG-002 */
export function halves(where: string, nSamples: unknown): [number, number] {
  if (Array.isArray(nSamples)) {
    checkInteger(where, "nSamples.length", nSamples.length, 2, 2);
    for (const [i, n] of nSamples.entries()) checkCount(where, `nSamples[${i}]`, n);
    return [nSamples[0], nSamples[1]];
  }
  checkCount(where, "nSamples", nSamples);
  const first = Math.floor(Number(nSamples) / 2);
  return [first, Number(nSamples) - first];
}

/** Checks what most makers have: unknown options, `noise` and `shuffle`. @throws E-ARG-001, E-ARG-002 */
export function checkMaker(where: string, options: object, known: readonly string[]): void {
  checkOptions(where, options, [...known, "randomState"]);
  const { noise, shuffle } = options as { noise?: unknown; shuffle?: unknown };
  if (noise !== undefined && noise !== null) checkNumber(where, "noise", noise, 0);
  if (shuffle !== undefined) checkBoolean(where, "shuffle", shuffle);
}
