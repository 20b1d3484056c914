/**
 * `antorcha/optuna`: Optuna 5 for TypeScript. The same concepts, names (in camelCase), defaults and logs, with the same seed the same
 * suggestions, on the same databases and journals.
 *
 * ```ts
 * import * as optuna from "antorcha/optuna";
 *
 * const study = optuna.createStudy({ direction: "maximize" });
 * study.optimize((trial) => 1 - trial.suggestFloat("x", -1, 1) ** 2, { nTrials: 100 });
 * ```
 */
export * as distributions from "./distributions.js";
export * as exceptions from "./exceptions.js";
export { TrialPruned } from "./exceptions.js";
export * as logging from "./logging.js";
export * as pruners from "./pruners/index.js";
export * as samplers from "./samplers/index.js";
export * as searchSpace from "./searchSpace/index.js";
export * as storages from "./storages/index.js";
export * as study from "./study/index.js";
export {
  copyStudy,
  createStudy,
  deleteStudy,
  getAllStudyNames,
  getAllStudySummaries,
  loadStudy,
  Study,
} from "./study/index.js";
export * as terminator from "./terminator/index.js";
export * as trial from "./trial/index.js";
export { createTrial, FixedTrial, type FrozenTrial, Trial, TrialState } from "./trial/index.js";
