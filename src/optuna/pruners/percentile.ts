import { integer, number } from "../../core/constraints.js";
import { type Called, keyword, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { nanMax, nanMin } from "../../numeric/extremes.js";
import { nanPercentile } from "../../numeric/quantiles.js";
import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { BasePruner } from "./base.js";
import { type IntervalOptions, Intervals, intervalSteps, nWarmupSteps } from "./intervals.js";

/** What `MedianPruner` takes. */
export interface MedianPrunerOptions extends IntervalOptions {
  /** Complete trials before which nothing is pruned. Default 5. */
  readonly nStartupTrials?: number;
  /** Complete trials that must have reported the step. Default 1. */
  readonly nMinTrials?: number;
}

export interface PercentilePrunerOptions extends MedianPrunerOptions {
  /** From 0 to 100; 25 keeps the best quarter. */
  readonly percentile: number;
}

/** What both have behind the percentile. */
export const STARTUP = {
  nStartupTrials: parameter(5, integer(0)),
  nWarmupSteps,
  intervalSteps,
  nMinTrials: keyword(1, integer(1)),
};

const PERCENTILE = signature<PercentilePrunerOptions>("PercentilePruner", {
  percentile: parameter(REQUIRED, number(0, 100)),
  ...STARTUP,
});

export type PercentilePrunerArguments = Called<
  [percentile: number, nStartupTrials?: number, nWarmupSteps?: number, intervalSteps?: number],
  PercentilePrunerOptions,
  ["percentile", "nStartupTrials", "nWarmupSteps", "intervalSteps"]
>;

/**
 * Keeps the best `percentile` per cent: prunes a trial whose best report so far is worse than that percentile of the complete trials'
 * reports at the same step. A trial that has reported only NaN is pruned; other trials' NaN do not count.
 *
 * @example
 * const study = optuna.createStudy({ pruner: new optuna.pruners.PercentilePruner(25, { nStartupTrials: 1 }) });
 * study.optimize((trial) => {
 *   trial.report(trial.number, 0);
 *   if (trial.shouldPrune()) throw new optuna.TrialPruned();
 *   return trial.number;
 * }, { nTrials: 2 });
 * study.trials.map((trial) => trial.state); // ['COMPLETE', 'PRUNED']
 */
export class PercentilePruner extends BasePruner {
  private readonly percentile: number;
  private readonly nStartupTrials: number;
  private readonly nMinTrials: number;
  private readonly intervals: Intervals;

  /** @throws E-ARG-001 to E-ARG-005 */
  constructor(...args: PercentilePrunerArguments) {
    super();
    const options = PERCENTILE.read(args);
    const { percentile, nStartupTrials, nMinTrials } = options;
    this.percentile = percentile;
    this.nStartupTrials = nStartupTrials;
    this.nMinTrials = nMinTrials;
    this.intervals = new Intervals(options);
  }

  prune(study: StudyView, trial: FrozenTrial): boolean {
    const complete = study.getTrials({ deepcopy: false, states: ["COMPLETE"] });
    if (complete.length === 0 || complete.length < this.nStartupTrials) return false;
    const step = trial.lastStep;
    if (step === null || !this.intervals.isDue(step, trial.intermediateValues.keys())) return false;
    const maximize = study.directions[0] === "maximize";
    const own = trial.intermediateValues.values();
    const best = maximize ? nanMax(own) : nanMin(own);
    if (Number.isNaN(best)) return true;
    const others: number[] = [];
    for (const { intermediateValues } of complete) {
      const value = intermediateValues.get(step);
      if (value !== undefined) others.push(value);
    }
    if (others.length < this.nMinTrials) return false;
    const bar = nanPercentile(others, maximize ? 100 - this.percentile : this.percentile);
    return maximize ? best < bar : best > bar;
  }
}
