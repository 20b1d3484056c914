import { type Called, parameter, type Signature, signature } from "../../core/parameters.js";
import { count, generatorOf, type NoiseOptions, noise, randomState, rowsOf, type Samples } from "./common.js";

export interface MakeFriedmanOptions extends NoiseOptions {
  /** Default 100. */
  nSamples?: number;
}

export interface MakeFriedman1Options extends MakeFriedmanOptions {
  /** 5 at least. Default 10. */
  nFeatures?: number;
}

const nSamples = parameter(100, count(1));

const FRIEDMAN1 = signature<MakeFriedman1Options>("makeFriedman1", {
  nSamples,
  nFeatures: parameter(10, count(5)),
  noise,
  randomState,
});
const FRIEDMAN2 = signature<MakeFriedmanOptions>("makeFriedman2", { nSamples, noise, randomState });
const FRIEDMAN3 = signature<MakeFriedmanOptions>("makeFriedman3", { nSamples, noise, randomState });

type FriedmanArguments = Called<[nSamples?: number], MakeFriedmanOptions, ["nSamples"]>;

const square = (x: number): number => x * x;

/**
 * Friedman's first problem of regression: `y = 10 sin(π x₀ x₁) + 20 (x₂ - ½)² + 10 x₃ + 5 x₄`, of features uniform in [0, 1); the others
 * do not count (J. Friedman, "Multivariate adaptive regression splines", Annals of Statistics 19, 1991). scikit-learn's numbers,
 * within the rounding of the sine.
 *
 * The result is `[x, y]`, [n, features] and [n].
 *
 * @example
 * const [x, y] = datasets.makeFriedman1({ nSamples: 5, randomState: 0 });
 * [x.length, x[0].length, y.length]; // [5, 10, 5]
 */
export function makeFriedman1(
  ...args: Called<[nSamples?: number, nFeatures?: number], MakeFriedman1Options, ["nSamples", "nFeatures"]>
): Samples {
  const { nSamples, nFeatures, noise, randomState } = FRIEDMAN1.read(args);
  const generator = generatorOf(randomState);
  const x = rowsOf(generator.uniform(0, 1, nSamples * nFeatures), nFeatures);
  const normal = generator.standardNormal(nSamples);
  const y = x.map(
    (row, i) =>
      10 * Math.sin(Math.PI * row[0] * row[1]) +
      20 * square(row[2] - 0.5) +
      10 * row[3] +
      5 * row[4] +
      noise * normal[i],
  );
  return [x, y];
}

/** Features of the second and third problem: resistance, frequency, inductance and capacity of a circuit, and the noise. */
function circuits(
  declared: Signature<MakeFriedmanOptions>,
  args: FriedmanArguments,
): { x: number[][]; noise: number[] } {
  const { nSamples, noise, randomState } = declared.read(args);
  const generator = generatorOf(randomState);
  const x = rowsOf(generator.uniform(0, 1, nSamples * 4), 4);
  for (const row of x) {
    row[0] *= 100;
    row[1] = row[1] * (520 * Math.PI) + 40 * Math.PI;
    row[3] = row[3] * 10 + 1;
  }
  return { x, noise: Array.from(generator.standardNormal(nSamples), (normal) => noise * normal) };
}

const reactance = (row: readonly number[]): number => row[1] * row[2] - 1 / (row[1] * row[3]);

/**
 * Friedman's second problem of regression: `y = √(x₀² + (x₁ x₂ - 1 / (x₁ x₃))²)`, four features. scikit-learn's numbers.
 *
 * The result is `[x, y]`, [n, 4] and [n].
 *
 * @example
 * const [x, y] = datasets.makeFriedman2({ nSamples: 5, randomState: 0 });
 * [x[0].length, y.length]; // [4, 5]
 */
export function makeFriedman2(...args: FriedmanArguments): Samples {
  const { x, noise } = circuits(FRIEDMAN2, args);
  return [x, x.map((row, i) => Math.sqrt(square(row[0]) + square(reactance(row))) + noise[i])];
}

/**
 * Friedman's third problem of regression: `y = arctan((x₁ x₂ - 1 / (x₁ x₃)) / x₀)`, four features. scikit-learn's numbers.
 *
 * The result is `[x, y]`, [n, 4] and [n]; y is in radians.
 *
 * @example
 * const [x, y] = datasets.makeFriedman3({ nSamples: 5, randomState: 0 });
 * [x[0].length, y.length]; // [4, 5]
 */
export function makeFriedman3(...args: FriedmanArguments): Samples {
  const { x, noise } = circuits(FRIEDMAN3, args);
  return [x, x.map((row, i) => Math.atan(reactance(row) / row[0]) + noise[i])];
}
