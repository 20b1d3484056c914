/** Filling missing values: scikit-learn's `sklearn.impute`. */
export { type ImputeStrategy, SimpleImputer, type SimpleImputerOptions } from "./simpleImputer.js";
