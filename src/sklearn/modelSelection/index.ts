/** Splitting data: scikit-learn's `sklearn.model_selection`. */
export type { SplitSize } from "./sizes.js";
export { type Samples, type TrainTestSplitOptions, trainTestSplit } from "./trainTestSplit.js";
