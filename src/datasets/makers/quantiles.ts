import { checkInteger, checkNumber } from "../../core/check.js";
import {
  checkCount,
  checkMaker,
  generatorOf,
  type RandomStateLike,
  rowsOf,
  type Samples,
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

/**
 * Normal points, their class by their distance from the centre: shells of equally many samples. scikit-learn's numbers.
 * @throws E-ARG-002 for fewer samples than classes
 */
export function makeGaussianQuantiles(options: MakeGaussianQuantilesOptions = {}): Samples {
  checkMaker(WHERE, options, ["mean", "cov", "nSamples", "nFeatures", "nClasses", "shuffle"]);
  const { cov = 1, nSamples = 100, nFeatures = 2, nClasses = 3, shuffle = true } = options;
  checkCount(WHERE, "nFeatures", nFeatures, 1);
  checkCount(WHERE, "nClasses", nClasses, 1);
  checkCount(WHERE, "nSamples", nSamples, nClasses);
  checkNumber(WHERE, "cov", cov, 0);
  const mean = options.mean ?? Array.from({ length: nFeatures }, () => 0);
  checkInteger(WHERE, "mean.length", mean.length, nFeatures, nFeatures);
  const generator = generatorOf(WHERE, options.randomState);
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
