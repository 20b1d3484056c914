/** Small datasets, as plain arrays: every door takes them. */
export { loadBreastCancer } from "./breastCancer.js";
export type { Bunch, LoadOptions, RegressionBunch } from "./bunch.js";
export { type LoadDiabetesOptions, loadDiabetes } from "./diabetes.js";
export { type DigitsBunch, type LoadDigitsOptions, loadDigits } from "./digits.js";
export { loadIris } from "./iris.js";
export { type MakeBlobsOptions, makeBlobs } from "./makers/blobs.js";
export { type MakeCirclesOptions, type MakeMoonsOptions, makeCircles, makeMoons } from "./makers/circles.js";
export { type MakeClassificationOptions, makeClassification } from "./makers/classification.js";
export type { NoiseOptions, RandomStateLike, Samples } from "./makers/common.js";
export {
  type MakeFriedman1Options,
  type MakeFriedmanOptions,
  makeFriedman1,
  makeFriedman2,
  makeFriedman3,
} from "./makers/friedman.js";
export {
  type MakeSCurveOptions,
  type MakeSwissRollOptions,
  type ManifoldSamples,
  makeSCurve,
  makeSwissRoll,
} from "./makers/manifolds.js";
export { type MakePeaksOptions, makePeaks, peaks, peaksGrid } from "./makers/peaks.js";
export { type MakeGaussianQuantilesOptions, makeGaussianQuantiles } from "./makers/quantiles.js";
export { type MakeRegressionOptions, makeRegression } from "./makers/regression.js";
export { type MakeSpiralsOptions, makeSpirals } from "./makers/spirals.js";
export { loadWine } from "./wine.js";
