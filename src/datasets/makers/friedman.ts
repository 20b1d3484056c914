import { checkCount, checkMaker, generatorOf, type NoiseOptions, rowsOf, type Samples } from "./common.js";

const square = (x: number): number => x * x;

/**
 * Friedman's first problem of regression: `y = 10 sin(π x₀ x₁) + 20 (x₂ - ½)² + 10 x₃ + 5 x₄`, of features uniform in [0, 1); the others
 * do not count (J. Friedman, "Multivariate adaptive regression splines", Annals of Statistics 19, 1991). scikit-learn's numbers,
 * within the rounding of the sine.
 *
 * @param nFeatures 5 at least. Default 10
 */
export function makeFriedman1(nSamples = 100, nFeatures = 10, options: NoiseOptions = {}): Samples {
  checkMaker("makeFriedman1", options, ["noise"]);
  checkCount("makeFriedman1", "nSamples", nSamples, 1);
  checkCount("makeFriedman1", "nFeatures", nFeatures, 5);
  const { noise = 0 } = options;
  const generator = generatorOf("makeFriedman1", options.randomState);
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
  where: string,
  nSamples: number,
  options: NoiseOptions,
): { x: number[][]; noise: number[] } {
  checkMaker(where, options, ["noise"]);
  checkCount(where, "nSamples", nSamples, 1);
  const { noise = 0 } = options;
  const generator = generatorOf(where, options.randomState);
  const x = rowsOf(generator.uniform(0, 1, nSamples * 4), 4);
  for (const row of x) {
    row[0] *= 100;
    row[1] = row[1] * (520 * Math.PI) + 40 * Math.PI;
    row[3] = row[3] * 10 + 1;
  }
  return { x, noise: Array.from(generator.standardNormal(nSamples), (normal) => noise * normal) };
}

const reactance = (row: readonly number[]): number => row[1] * row[2] - 1 / (row[1] * row[3]);

/** Friedman's second problem of regression: `y = √(x₀² + (x₁ x₂ - 1 / (x₁ x₃))²)`, four features. scikit-learn's numbers. */
export function makeFriedman2(nSamples = 100, options: NoiseOptions = {}): Samples {
  const { x, noise } = circuits("makeFriedman2", nSamples, options);
  return [x, x.map((row, i) => Math.sqrt(square(row[0]) + square(reactance(row))) + noise[i])];
}

/** Friedman's third problem of regression: `y = arctan((x₁ x₂ - 1 / (x₁ x₃)) / x₀)`, four features. scikit-learn's numbers. */
export function makeFriedman3(nSamples = 100, options: NoiseOptions = {}): Samples {
  const { x, noise } = circuits("makeFriedman3", nSamples, options);
  return [x, x.map((row, i) => Math.atan(reactance(row) / row[0]) + noise[i])];
}
