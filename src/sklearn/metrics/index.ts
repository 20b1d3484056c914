/** How good predictions are: scikit-learn's `sklearn.metrics`. */
export { type AccuracyOptions, accuracyScore } from "./accuracy.js";
export { type CohenKappaOptions, cohenKappaScore, matthewsCorrcoef } from "./agreement.js";
export { auc } from "./auc.js";
export { type AveragePrecisionOptions, averagePrecisionScore } from "./averagePrecision.js";
export type { ScoreAverage } from "./binaryAverage.js";
export { type BrierOptions, brierScoreLoss, d2BrierScore } from "./brier.js";
export {
  type BalancedAccuracyOptions,
  balancedAccuracyScore,
  jaccardScore,
  specificityScore,
} from "./classScores.js";
export * from "./cluster/index.js";
export { type ConfusionMatrixOptions, confusionMatrix } from "./confusion.js";
export { type CurveOptions, detCurve, precisionRecallCurve, rocCurve } from "./curves.js";
export {
  type DevianceOptions,
  d2TweedieScore,
  meanGammaDeviance,
  meanPoissonDeviance,
  meanTweedieDeviance,
  type TweedieOptions,
} from "./deviance.js";
export { hammingLoss, type ZeroOneLossOptions, zeroOneLoss } from "./errors.js";
export { type HingeOptions, hingeLoss } from "./hinge.js";
export type { LabelsOrTable } from "./labelTables.js";
export { classLikelihoodRatios, type LikelihoodRatioOptions } from "./likelihoodRatios.js";
export { d2LogLossScore, type LogLossOptions, logLoss } from "./logLoss.js";
export {
  type MultilabelConfusionOptions,
  multilabelConfusionMatrix,
  type TwoByTwo,
} from "./multilabelConfusion.js";
export type { Multioutput, RegressionOptions } from "./multioutput.js";
export type { Numbers, Outputs } from "./numbers.js";
export {
  type Average,
  type AveragedScores,
  type FbetaOptions,
  f1Score,
  fbetaScore,
  type PrecisionRecallOptions,
  precisionRecallFscoreSupport,
  precisionScore,
  recallScore,
  type ScoreOptions,
  type ScoresPerClass,
  type ZeroDivision,
} from "./precisionRecall.js";
export type { ProbabilityOptions } from "./probabilities.js";
export {
  maxError,
  meanAbsoluteError,
  meanAbsolutePercentageError,
  meanPinballLoss,
  meanSquaredError,
  meanSquaredLogError,
  medianAbsoluteError,
  type PinballOptions,
  rootMeanSquaredError,
  rootMeanSquaredLogError,
} from "./regressionErrors.js";
export {
  type D2PinballOptions,
  d2AbsoluteErrorScore,
  d2PinballScore,
  explainedVarianceScore,
  type RegressionScoreOptions,
  r2Score,
} from "./regressionScores.js";
export {
  type ClassificationReportOptions,
  classificationReport,
  type ReportDict,
  type ReportRow,
} from "./report.js";
export { type RocAucOptions, rocAucScore } from "./rocAuc.js";
export {
  getScorer,
  getScorerNames,
  type MakeScorerOptions,
  type MetricFunction,
  makeScorer,
  type ResponseMethod,
  type Scorer,
} from "./scorer.js";
export { confusionMatrixAtThresholds, type ThresholdOptions } from "./thresholds.js";
export { type TopKOptions, topKAccuracyScore } from "./topK.js";
