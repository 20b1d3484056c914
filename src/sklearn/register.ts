import { ColumnTransformer } from "./compose/index.js";
import { SimpleImputer } from "./impute/index.js";
import { Pipeline } from "./pipeline/index.js";
import {
  MaxAbsScaler,
  MinMaxScaler,
  Normalizer,
  OneHotEncoder,
  OrdinalEncoder,
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
  Pipeline,
] as const;
