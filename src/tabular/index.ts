/**
 * `antorcha/tabular`: the seven steps over a table. `prepare` collects and treats, `train` defines, trains and evaluates, `predict` says
 * what the model makes of new rows; all reports are plain data. The `antorcha` command is a face of this door.
 *
 * ```ts
 * import { readCsv } from "antorcha/io";
 * import { prepare, train } from "antorcha/tabular";
 *
 * const table = readCsv("x,y,kind\n0,1,a\n…");
 * const { model, evaluation } = await train(prepare(table, { target: "kind" }), { epochs: 60 });
 * ```
 */
export type { Arrangement } from "./arrangement.js";
export type { Settings } from "./checkpoint.js";
export type { ColumnPlan, FeaturePlan, LeftOut, MissingRule } from "./columns.js";
export { type ColumnDescription, type Description, describe, type NumberDescription } from "./describe.js";
export type { Fingerprint, Seen } from "./fingerprint.js";
export type { FoldScore } from "./folds.js";
export type { Rows } from "./forward.js";
export { loadModel, type Model, saveModel } from "./model.js";
export type { Activation, NetworkPlan } from "./network.js";
export type { ColumnOptions, DescribeOptions, PrepareOptions, TrainOptions } from "./options.js";
export {
  type ClassPrediction,
  type EvaluateOptions,
  evaluate,
  type Prediction,
  predict,
  type QuantityPrediction,
  type RowOptions,
  seenInTraining,
  unseenCategories,
} from "./predict.js";
export { type PreparedTable, prepare } from "./prepare.js";
export type { ClassEvaluation, ClassScores, Evaluation, QuantityEvaluation } from "./scores.js";
export type { Cells } from "./source.js";
export type { ModelSpec } from "./spec.js";
export type { Shares, Split } from "./split.js";
export type { FileFormat, TableFormat } from "./table.js";
export type { Target, TargetScale, Task } from "./target.js";
export { type Trained, Training, train } from "./train.js";
export type { EpochLog, TrainingPlan, TrainingResult, Watcher } from "./trainer.js";
export type { CategoryFeature, Feature, NumberFeature } from "./treatment.js";
export type { UnseenColumn } from "./unseen.js";
