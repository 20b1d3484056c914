import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";

/**
 * Decides whether a running trial should end early, from the values that it and others reported.
 *
 * Synchronous, as `trial.shouldPrune()` is. Trials of other workers are known as of the storage's last synchronisation; the trial itself as
 * of now. A pruner changes neither study nor trial, but for system attributes of the running trial by `study.setTrialSystemAttr`.
 */
export abstract class BasePruner {
  abstract prune(study: StudyView, trial: FrozenTrial): boolean;

  /**
   * The study as samplers shall see it for this trial; the whole study by default. Hyperband's `getTrials` shows only the trials of the
   * same bracket, to samplers that call it without `useCache` (none of Optuna's own does).
   */
  filterStudy(study: StudyView, _trial: FrozenTrial): StudyView {
    return study;
  }
}
