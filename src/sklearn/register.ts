import { ColumnTransformer } from "./compose/index.js";
import { SimpleImputer } from "./impute/index.js";
import { Pipeline } from "./pipeline/index.js";
import {
  FunctionTransformer,
  KBinsDiscretizer,
  LabelBinarizer,
  LabelEncoder,
  MaxAbsScaler,
  MinMaxScaler,
  MultiLabelBinarizer,
  Normalizer,
  OneHotEncoder,
  OrdinalEncoder,
  PolynomialFeatures,
  PowerTransformer,
  QuantileTransformer,
  RobustScaler,
  StandardScaler,
} from "./preprocessing/index.js";

/** The estimators that `loadEstimator` knows. */
export const ESTIMATORS = [
  StandardScaler,
  MinMaxScaler,
  MaxAbsScaler,
  RobustScaler,
  Normalizer,
  OrdinalEncoder,
  OneHotEncoder,
  SimpleImputer,
  ColumnTransformer,
  FunctionTransformer,
  KBinsDiscretizer,
  LabelBinarizer,
  LabelEncoder,
  MultiLabelBinarizer,
  PolynomialFeatures,
  PowerTransformer,
  QuantileTransformer,
  Pipeline,
] as const;
