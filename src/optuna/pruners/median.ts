import { PercentilePruner, type PercentilePrunerOptions } from "./percentile.js";

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
  constructor(options: PercentilePrunerOptions = {}) {
    super(50, options);
  }
}
