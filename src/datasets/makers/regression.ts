import { boolean, number } from "../../core/constraints.js";
import { type Called, keyword, parameter, signature } from "../../core/parameters.js";
import { product } from "../../numeric/linearAlgebra.js";
import {
  count,
  generatorOf,
  type NoiseOptions,
  noise,
  randomState,
  rowsOf,
  type Samples,
  shuffle,
  shuffled,
} from "./common.js";

export interface MakeRegressionOptions extends NoiseOptions {
  /** Default 100. */
  nSamples?: number;
  /** Features in all. Default 100. */
  nFeatures?: number;
  /** Features that the target depends on. Default 10. */
  nInformative?: number;
  /** What is added to the target. Default 0. */
  bias?: number;
  /** Whether samples and features come in a random order. Default true. */
  shuffle?: boolean;
  /** Give the true coefficients as well. Default false. */
  coef?: boolean;
}

const REGRESSION = signature<MakeRegressionOptions>("makeRegression", {
  nSamples: parameter(100, count(1)),
  nFeatures: parameter(100, count(1)),
  nInformative: keyword(10, count()),
  bias: keyword(0, number()),
  noise,
  shuffle,
  coef: keyword(false, boolean),
  randomState,
});

type RegressionArguments<O extends MakeRegressionOptions> = Called<
  [nSamples?: number, nFeatures?: number],
  O,
  ["nSamples", "nFeatures"]
>;

/**
 * A problem of linear regression: normal features, of which some count, and a target that is their weighted sum. scikit-learn's
 * numbers, within the rounding of its matrix products.
 *
 * The result is `[x, y]`, [n, features] and [n], with `coef: true` `[x, y, coef]`.
 *
 * @example
 * const [x, y, coef] = datasets.makeRegression({ nSamples: 5, nFeatures: 3, nInformative: 2, coef: true, randomState: 0 });
 * [x.length, y.length]; // [5, 5]
 * coef.filter((weight) => weight !== 0).length; // 2
 */
export function makeRegression(
  ...args: RegressionArguments<MakeRegressionOptions & { coef?: false }>
): Samples;
export function makeRegression(
  ...args: RegressionArguments<MakeRegressionOptions & { coef: true }>
): [x: number[][], y: number[], coef: number[]];
export function makeRegression(
  ...args: RegressionArguments<MakeRegressionOptions>
): Samples | [x: number[][], y: number[], coef: number[]];
export function makeRegression(
  ...args: RegressionArguments<MakeRegressionOptions>
): Samples | [x: number[][], y: number[], coef: number[]] {
  const { nSamples, nFeatures, nInformative, bias, noise, shuffle, coef, randomState } =
    REGRESSION.read(args);
  const generator = generatorOf(randomState);
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
