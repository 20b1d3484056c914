import { show } from "../../core/check.js";
import { integer } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import { failure } from "../messages.js";
import { only } from "../parameters.js";
import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { BasePruner } from "./base.js";

export interface SuccessiveHalvingPrunerOptions {
  /** The step (resource) r at which the first rung ends; `"auto"` (default): a hundredth of the longest complete trial, at least 1. */
  readonly minResource?: number | "auto";
  /** One in η trials is promoted from a rung to the next, which is η times as long. At least 2; default 4. */
  readonly reductionFactor?: number;
  /** The first rung ends at r·η^s. Default s = 0. */
  readonly minEarlyStoppingRate?: number;
  /** Trials that end at a rung before any is promoted. Not with `"auto"`. Default 0. */
  readonly bootstrapCount?: number;
}

const HALVING = signature<SuccessiveHalvingPrunerOptions>("SuccessiveHalvingPruner", {
  minResource: parameter("auto", integer(1), only("auto")),
  reductionFactor: parameter(4, integer(2)),
  minEarlyStoppingRate: parameter(0, integer(0)),
  bootstrapCount: parameter(0, integer(0)),
});

export type SuccessiveHalvingPrunerArguments = Called<
  [
    minResource?: number | "auto",
    reductionFactor?: number,
    minEarlyStoppingRate?: number,
    bootstrapCount?: number,
  ],
  SuccessiveHalvingPrunerOptions,
  ["minResource", "reductionFactor", "minEarlyStoppingRate", "bootstrapCount"]
>;

/** Trials cannot be held at rungs whose lengths are not known yet. @throws E-ARG-002 */
export function checkBootstrap(where: string, count: number, name: string, resource: number | "auto"): void {
  if (count === 0 || resource !== "auto") return;
  const expected = say(`0 with ${name} 'auto'`, `0 con ${name} 'auto'`);
  throw failure("E-ARG-002", { where, name: "bootstrapCount", expected, received: show(count) });
}

const rungKey = (rung: number): string => `completed_rung_${rung}`;

/** The longest complete trial decides, so that its steps make about a hundred rungs' lengths; null while there is none. */
function estimateMinResource(trials: readonly FrozenTrial[]): number | null {
  let last = -1;
  for (const trial of trials) {
    if (trial.state === "COMPLETE" && trial.lastStep !== null) last = Math.max(last, trial.lastStep);
  }
  return last < 0 ? null : Math.max(Math.floor(last / 100), 1);
}

/**
 * Asynchronous successive halving (ASHA): a trial that ends rung k, at step r·η^(s+k), goes on only if its value there is among the best
 * 1/η of all trials that have come so far. Values at rungs are the trials' system attributes `completed_rung_0`, `completed_rung_1`, …
 * Source: Li et al., A system for massively parallel hyperparameter tuning, MLSys 2020.
 *
 * @example
 * const study = optuna.createStudy({ pruner: new optuna.pruners.SuccessiveHalvingPruner({ minResource: 1, reductionFactor: 2 }) });
 * study.optimize((trial) => {
 *   trial.report(trial.number, 1);
 *   if (trial.shouldPrune()) throw new optuna.TrialPruned();
 *   return trial.number;
 * }, { nTrials: 3 });
 * study.trials.map((trial) => trial.state); // ['COMPLETE', 'PRUNED', 'PRUNED']
 */
export class SuccessiveHalvingPruner extends BasePruner {
  private minResource: number | null;
  private readonly reductionFactor: number;
  private readonly minEarlyStoppingRate: number;
  private readonly bootstrapCount: number;

  /** @throws E-ARG-001, E-ARG-002, E-ARG-004, E-ARG-005 */
  constructor(...args: SuccessiveHalvingPrunerArguments) {
    super();
    const { minResource, reductionFactor, minEarlyStoppingRate, bootstrapCount } = HALVING.read(args);
    checkBootstrap("SuccessiveHalvingPruner", bootstrapCount, "minResource", minResource);
    this.minResource = minResource === "auto" ? null : minResource;
    this.reductionFactor = reductionFactor;
    this.minEarlyStoppingRate = minEarlyStoppingRate;
    this.bootstrapCount = bootstrapCount;
  }

  prune(study: StudyView, trial: FrozenTrial): boolean {
    const step = trial.lastStep;
    if (step === null) return false;
    let rung = 0;
    while (Object.hasOwn(trial.systemAttrs, rungKey(rung))) rung++;
    const value = trial.intermediateValues.get(step)!;
    let trials: readonly FrozenTrial[] | undefined;
    for (; ; rung++) {
      if (this.minResource === null) {
        trials ??= study.getTrials({ deepcopy: false });
        this.minResource = estimateMinResource(trials);
        if (this.minResource === null) return false;
      }
      if (step < this.minResource * this.reductionFactor ** (this.minEarlyStoppingRate + rung)) return false;
      if (Number.isNaN(value)) return true;
      // Read before this trial's own value is written: it counts once.
      trials ??= study.getTrials({ deepcopy: false });
      study.setTrialSystemAttr(trial.trialId, rungKey(rung), value);
      const competing = [value];
      for (const { systemAttrs } of trials) {
        const other = systemAttrs[rungKey(rung)];
        if (other !== undefined) competing.push(Number(other));
      }
      if (competing.length <= this.bootstrapCount) return true;
      if (!this.isPromotable(value, competing, study.directions[0] === "maximize")) return true;
    }
  }

  private isPromotable(value: number, competing: number[], maximize: boolean): boolean {
    const place = Math.max(0, Math.floor(competing.length / this.reductionFactor) - 1);
    competing.sort((a, b) => a - b);
    return maximize ? value >= competing[competing.length - 1 - place] : value <= competing[place];
  }
}
