/** What all estimators share: scikit-learn's `sklearn.base`. */
export {
  BaseEstimator,
  clone,
  type EstimatorTags,
  type GetParamsOptions,
  type ParameterValues,
  type Parametrised,
} from "./estimator.js";
export { type Constraint, constraints, type Parameter, parameter } from "./parameters.js";
export type { Json } from "./state.js";
export { type FitOptions, type OutputForm, Transformer } from "./transformer.js";
