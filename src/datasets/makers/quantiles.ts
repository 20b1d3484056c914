import { checkInteger } from "../../core/check.js";
import { list, nothing, number } from "../../core/constraints.js";
import { type Called, keyword, signature } from "../../core/parameters.js";
import {
  checkCount,
  count,
  generatorOf,
  type RandomStateLike,
  randomState,
  rowsOf,
  type Samples,
  shuffle,
  shuffled,
} from "./common.js";

export interface MakeGaussianQuantilesOptions {
  /** The centre. Default the origin. */
  mean?: readonly number[] | null;
  /** The variance of each feature. Default 1. */
  cov?: number;
  /** Default 100. */
  nSamples?: number;
  /** Default 2. */
  nFeatures?: number;
  /** Default 3. */
  nClasses?: number;
  /** Whether the samples come in a random order. Default true. */
  shuffle?: boolean;
  randomState?: RandomStateLike;
}

const WHERE = "makeGaussianQuantiles";

const QUANTILES = signature<MakeGaussianQuantilesOptions>(WHERE, {
  mean: keyword(null, list, nothing),
  cov: keyword(1, number(0)),
  nSamples: keyword(100, count(1)),
  nFeatures: keyword(2, count(1)),
  nClasses: keyword(3, count(1)),
  shuffle,
  randomState,
});

/**
 * Normal points, their class by their distance from the centre: shells of equally many samples. scikit-learn's numbers.
 *
 * The result is `[x, y]`, [n, features] and [n].
 *
 * The result is `[x, y]`, [n, features] and [n].
 *
 * @throws E-ARG-002 for fewer samples than classes
 * @example
 * const [x, y] = datasets.makeGaussianQuantiles({ nSamples: 6, nClasses: 3, randomState: 0 });
 * [x[0].length, y.filter((one) => one === 0).length]; // [2, 2]
 */
export function makeGaussianQuantiles(...args: Called<[], MakeGaussianQuantilesOptions, []>): Samples {
  const { cov, nSamples, nFeatures, nClasses, shuffle, ...options } = QUANTILES.read(args);
  checkCount(WHERE, "nSamples", nSamples, nClasses);
  const mean = options.mean ?? Array.from({ length: nFeatures }, () => 0);
  checkInteger(WHERE, "mean.length", mean.length, nFeatures, nFeatures);
  const generator = generatorOf(options.randomState);
  const deviation = Math.sqrt(cov);
  const drawn = rowsOf(generator.standardNormal(nSamples * nFeatures), nFeatures);
  const points = drawn.map((row) => row.map((z, j) => z * deviation + mean[j]));
  const distance = points.map((row) => row.reduce((sum, v, j) => sum + (v - mean[j]) * (v - mean[j]), 0));
  const order = points.map((_, i) => i).sort((i, j) => distance[i] - distance[j]);
  const step = Math.floor(nSamples / nClasses);
  const x = order.map((i) => points[i]);
  const y = order.map((_, place) => Math.min(nClasses - 1, Math.floor(place / step)));
  return shuffle ? shuffled(generator, x, y) : [x, y];
}
