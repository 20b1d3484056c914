export { MaxTrialsCallback, type TrialCallback } from "./callbacks.js";
export {
  type CreateStudyOptions,
  copyStudy,
  createStudy,
  deleteStudy,
  getAllStudyNames,
  getAllStudySummaries,
  type LoadStudyOptions,
  loadStudy,
  type StorageLike,
} from "./create.js";
export type { DataframeOptions, TrialAttribute, TrialsTable } from "./dataframe.js";
export { StudyDirection } from "./direction.js";
export type { OptimizeOptions } from "./optimize.js";
export { Study, type TellOptions } from "./study.js";
export { StudySummary } from "./summary.js";
export type { Distributions, ObjectiveValue, ParamsOf } from "./types.js";
export type { GetTrialsOptions, StudyView } from "./view.js";
