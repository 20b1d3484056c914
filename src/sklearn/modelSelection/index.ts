/** Splitting data: scikit-learn's `sklearn.model_selection`. */
export { type CheckCvOptions, type CvLike, checkCv, type GivenSplits } from "./checkCv.js";
export {
  type CrossValidateOptions,
  type CrossValidation,
  type CrossValidations,
  type CrossValScoreOptions,
  crossValidate,
  crossValScore,
  type Scoring,
  type Scorings,
} from "./crossValidate.js";
export type {
  CrossValidator,
  KFoldOptions,
  SplitArguments,
  SplitOptions,
  TrainTest,
} from "./crossValidator.js";
export { type CrossValPredictOptions, crossValPredict } from "./crossValPredict.js";
export type { Fittable, Validated, ValidationOptions } from "./fitting.js";
export { GroupKFold } from "./groupKFold.js";
export { KFold } from "./kFold.js";
export {
  LeaveOneGroupOut,
  LeaveOneOut,
  LeavePGroupsOut,
  type LeavePGroupsOutOptions,
  LeavePOut,
  type LeavePOutOptions,
} from "./leaveOut.js";
export { PredefinedSplit, type PredefinedSplitOptions } from "./predefinedSplit.js";
export { RepeatedKFold, type RepeatedKFoldOptions, RepeatedStratifiedKFold } from "./repeated.js";
export type { Samples, SampleTable, SampleTensor } from "./samples.js";
export {
  GroupShuffleSplit,
  ShuffleSplit,
  type ShuffleSplitOptions,
  StratifiedShuffleSplit,
} from "./shuffleSplit.js";
export type { SplitSize } from "./sizes.js";
export { StratifiedGroupKFold } from "./stratifiedGroupKFold.js";
export { StratifiedKFold } from "./stratifiedKFold.js";
export { TimeSeriesSplit, type TimeSeriesSplitOptions } from "./timeSeriesSplit.js";
export { type TrainTestSplitOptions, trainTestSplit } from "./trainTestSplit.js";
