import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";

/**
 * Decides whether a running trial should end early, from the values that it and others reported.
 *
 * Synchronous, as `trial.shouldPrune()` is. Trials of other workers are known as of the storage's last synchronisation; the trial itself as
 * of now. A pruner changes neither study nor trial, but for system attributes of the running trial by `study.setTrialSystemAttr`.
 *
 * @example
 * // Prunes what is worse than 1 at its first report.
 * class Strict extends optuna.pruners.BasePruner {
 *   prune(_study: optuna.study.StudyView, trial: optuna.FrozenTrial): boolean {
 *     return trial.lastStep !== null && trial.intermediateValues.get(trial.lastStep)! > 1;
 *   }
 * }
 * const trial = optuna.createStudy({ pruner: new Strict() }).ask();
 * trial.report(2, 0);
 * trial.shouldPrune(); // true
 */
export abstract class BasePruner {
  /**
   * Whether the trial should end: what `trial.shouldPrune()` answers. It may have no report yet.
   *
   * @param study the trials so far: `study.getTrials({ deepcopy: false })`, and `study.directions`
   * @param trial the running trial, with its reports in `intermediateValues` and `lastStep`
   */
  abstract prune(study: StudyView, trial: FrozenTrial): boolean;

  /**
   * The study as samplers shall see it for this trial; the whole study by default. Hyperband's `getTrials` shows only the trials of the
   * same bracket, to samplers that call it without `useCache` (none of Optuna's own does).
   */
  filterStudy(study: StudyView, _trial: FrozenTrial): StudyView {
    return study;
  }
}
