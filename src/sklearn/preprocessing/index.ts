/** Preparing data: scikit-learn's `sklearn.preprocessing`. */
export { LabelEncoder } from "./labelEncoder.js";
export { StandardScaler, type StandardScalerOptions } from "./standardScaler.js";
