import { checkBoolean, checkNumber } from "../../core/check.js";
import { product } from "../../numeric/linearAlgebra.js";
import {
  checkCount,
  checkMaker,
  generatorOf,
  type NoiseOptions,
  rowsOf,
  type Samples,
  shuffled,
} from "./common.js";

export interface MakeRegressionOptions extends NoiseOptions {
  /** Features that the target depends on. Default 10. */
  nInformative?: number;
  /** What is added to the target. Default 0. */
  bias?: number;
  /** Whether samples and features come in a random order. Default true. */
  shuffle?: boolean;
  /** Give the true coefficients as well. Default false. */
  coef?: boolean;
}

const WHERE = "makeRegression";

/**
 * A problem of linear regression: normal features, of which some count, and a target that is their weighted sum. scikit-learn's
 * numbers, within the rounding of its matrix products.
 *
 * @param nFeatures in all. Default 100
 * @example const [x, y, coef] = makeRegression(100, 5, { nInformative: 2, noise: 1, coef: true, randomState: 0 });
 */
export function makeRegression(
  nSamples?: number,
  nFeatures?: number,
  options?: MakeRegressionOptions & { coef?: false },
): Samples;
export function makeRegression(
  nSamples: number,
  nFeatures: number,
  options: MakeRegressionOptions & { coef: true },
): [x: number[][], y: number[], coef: number[]];
export function makeRegression(
  nSamples = 100,
  nFeatures = 100,
  options: MakeRegressionOptions = {},
): Samples | [x: number[][], y: number[], coef: number[]] {
  checkMaker(WHERE, options, ["nInformative", "bias", "noise", "shuffle", "coef"]);
  const { nInformative = 10, bias = 0, noise = 0, shuffle = true, coef = false } = options;
  for (const [name, value] of Object.entries({ nSamples, nFeatures })) checkCount(WHERE, name, value, 1);
  checkCount(WHERE, "nInformative", nInformative);
  checkNumber(WHERE, "bias", bias);
  checkBoolean(WHERE, "coef", coef);
  const generator = generatorOf(WHERE, options.randomState);
  let x = rowsOf(generator.standardNormal(nSamples * nFeatures), nFeatures);
  const drawn = generator.uniform(0, 1, Math.min(nFeatures, nInformative));
  let truth = Array.from({ length: nFeatures }, (_, j) => (j < drawn.length ? 100 * drawn[j] : 0));
  const column = truth.map((weight) => [weight]);
  let y = product(x, column).map(([sum]) => sum + bias);
  if (noise > 0) y = y.map((value) => value + generator.normal(0, noise));
  if (shuffle) {
    [x, y] = shuffled(generator, x, y);
    const order = generator.permutation(nFeatures);
    x = x.map((row) => Array.from(order, (j) => row[j]));
    truth = Array.from(order, (j) => truth[j]);
  }
  return coef ? [x, y, truth] : [x, y];
}
