import { type Called, signature } from "../../core/parameters.js";
import { type MedianPrunerOptions, PercentilePruner, STARTUP } from "./percentile.js";

const MEDIAN = signature<MedianPrunerOptions>("MedianPruner", STARTUP);

export type MedianPrunerArguments = Called<
  [nStartupTrials?: number, nWarmupSteps?: number, intervalSteps?: number],
  MedianPrunerOptions,
  ["nStartupTrials", "nWarmupSteps", "intervalSteps"]
>;

/**
 * The median stopping rule, and the default: prunes a trial whose best report so far is worse than the median of the complete trials'
 * reports at the same step.
 *
 * @example
 * const study = optuna.createStudy({ pruner: new optuna.pruners.MedianPruner({ nStartupTrials: 1 }) });
 * study.optimize((trial) => {
 *   trial.report(trial.number, 0);
 *   if (trial.shouldPrune()) throw new optuna.TrialPruned();
 *   return trial.number;
 * }, { nTrials: 2 });
 * study.trials.map((trial) => trial.state); // ['COMPLETE', 'PRUNED']
 */
export class MedianPruner extends PercentilePruner {
  /** @throws E-ARG-001, E-ARG-002, E-ARG-004, E-ARG-005 */
  constructor(...args: MedianPrunerArguments) {
    super({ percentile: 50, ...MEDIAN.read(args) });
  }
}
