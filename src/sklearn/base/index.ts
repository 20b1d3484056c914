/** What all estimators share: scikit-learn's `sklearn.base`. */

export type { Constraint } from "../../core/constraints.js";
export { Classifier, type ClassifierSamples } from "./classifier.js";
export { Clusterer, type ClustererSamples } from "./clusterer.js";
export {
  BaseEstimator,
  clone,
  type EstimatorTags,
  type GetParamsOptions,
  type ParameterValues,
  type Parametrised,
} from "./estimator.js";
export type { FitOptions, SampleWeightOptions, WeightsOr } from "./fitted.js";
export type { Dense as DenseRows } from "./frame.js";
export { isClassifier, isClusterer, isRegressor } from "./kinds.js";
export { constraints, keyword, type Parameter, parameter } from "./parameters.js";
export type { LearningSamples } from "./predictor.js";
export { Regressor, type RegressorSamples } from "./regressor.js";
export { type Codec, codecs, type Json } from "./state.js";
export { type OutputForm, Transformer } from "./transformer.js";
