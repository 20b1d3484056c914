/** The door of scikit-learn, `antorcha/sklearn`: its names in camelCase, flat, and under its modules' names. */
export { defaultRng, Generator, RandomState } from "../random/numpy/index.js";
export * from "./base/index.js";
export * as base from "./base/index.js";
export { type CheckOptions, checkEstimator, type InputKind } from "./checkEstimator/index.js";
export * from "./compose/index.js";
export * as compose from "./compose/index.js";
export * from "./impute/index.js";
export * as impute from "./impute/index.js";
export type { Label, Labels } from "./labels.js";
export type {
  DenseMatrix,
  DenseResult,
  Matrix,
  MixedInput,
  MixedRows,
  NumericInput,
  Row,
  TableLike,
  Transformed,
  TransformedRow,
  Value,
} from "./matrix.js";
export * from "./metrics/index.js";
export * as metrics from "./metrics/index.js";
export * from "./modelSelection/index.js";
export * as modelSelection from "./modelSelection/index.js";
export { dumpEstimator, type EstimatorJson, type LoadEstimatorOptions, loadEstimator } from "./persist.js";
export * from "./pipeline/index.js";
export * as pipeline from "./pipeline/index.js";
export * from "./preprocessing/index.js";
export * as preprocessing from "./preprocessing/index.js";
export type { RandomStateLike } from "./randomState.js";
