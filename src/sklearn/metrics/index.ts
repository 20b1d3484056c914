/** How good predictions are: scikit-learn's `sklearn.metrics`. */
export { type AccuracyOptions, accuracyScore } from "./accuracy.js";
export { type ConfusionMatrixOptions, confusionMatrix } from "./confusion.js";
export {
  type Average,
  type AveragedScores,
  f1Score,
  type PrecisionRecallOptions,
  precisionRecallFscoreSupport,
  precisionScore,
  recallScore,
  type ScoreOptions,
  type ScoresPerClass,
  type ZeroDivision,
} from "./precisionRecall.js";
export {
  type ClassificationReportOptions,
  classificationReport,
  type ReportDict,
  type ReportRow,
} from "./report.js";
