/** Preparing data: scikit-learn's `sklearn.preprocessing`. */

export type { QuantileMethod } from "../../numeric/quantiles.js";
export type { Category } from "./categories.js";
export type { Categories } from "./categoryEncoder.js";
export {
  FunctionTransformer,
  type FunctionTransformerOptions,
  type RowsFunction,
} from "./functionTransformer.js";
export { KBinsDiscretizer, type KBinsDiscretizerOptions } from "./kBinsDiscretizer.js";
export {
  LabelBinarizer,
  type LabelBinarizerOptions,
  MultiLabelBinarizer,
  type MultiLabelBinarizerOptions,
} from "./labelBinarizer.js";
export { LabelEncoder } from "./labelEncoder.js";
export { MaxAbsScaler, type MaxAbsScalerOptions } from "./maxAbsScaler.js";
export { MinMaxScaler, type MinMaxScalerOptions } from "./minMaxScaler.js";
export { type Norm, Normalizer, type NormalizerOptions } from "./normalizer.js";
export { OneHotEncoder, type OneHotEncoderOptions } from "./oneHotEncoder.js";
export { OrdinalEncoder, type OrdinalEncoderOptions } from "./ordinalEncoder.js";
export { PolynomialFeatures, type PolynomialFeaturesOptions } from "./polynomialFeatures.js";
export { type PowerMethod, PowerTransformer, type PowerTransformerOptions } from "./powerTransformer.js";
export { QuantileTransformer, type QuantileTransformerOptions } from "./quantileTransformer.js";
export { RobustScaler, type RobustScalerOptions } from "./robustScaler.js";
export { StandardScaler, type StandardScalerOptions } from "./standardScaler.js";
