import { integer, number } from "../../core/constraints.js";
import { AntorchaError } from "../../core/errors.js";
import { type Called, keyword, signature } from "../../core/parameters.js";
import { warn } from "../messages.js";
import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { BasePruner } from "./base.js";
import { signedRankPValue } from "./signedRank.js";

export interface WilcoxonPrunerOptions {
  /** How sure (p-value, 0 to 1) the test must be that a trial is worse. Larger prunes more. Default 0.1. */
  readonly pThreshold?: number;
  /** Steps that the trial must share with the best one before it can be pruned; at least 2 count. Default 2. */
  readonly nStartupSteps?: number;
}

const WILCOXON = signature<WilcoxonPrunerOptions>("WilcoxonPruner", {
  pThreshold: keyword(0.1, number(0, 1)),
  nStartupSteps: keyword(2, integer(0)),
});

/** The best trial, or null while none is complete (and feasible). */
function bestOrNull(study: StudyView): FrozenTrial | null {
  try {
    return study.bestTrial;
  } catch (error) {
    const none = ["E-OPTUNA-024", "E-OPTUNA-025"];
    if (error instanceof AntorchaError && none.includes(error.code)) return null;
    throw error;
  }
}

/** In the order of the reports, as Python's `sum`. */
function mean(values: Iterable<number>, count: number): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / count;
}

/**
 * For objectives that are means over problem instances (folds, seeds, questions): reports are one value an instance, the step is the
 * instance's number, in any order. Prunes a trial that Wilcoxon's signed-rank test finds worse than the best one on the instances they
 * share, unless its mean is not worse. Trials with infinite or NaN reports are never pruned.
 *
 * @example
 * const trial = optuna.createStudy({ pruner: new optuna.pruners.WilcoxonPruner({ pThreshold: 0.1 }) }).ask();
 * trial.report(0.5, 0);
 * trial.shouldPrune(); // false
 */
export class WilcoxonPruner extends BasePruner {
  private readonly pThreshold: number;
  private readonly nStartupSteps: number;

  /** @throws E-ARG-001, E-ARG-002, E-ARG-005 */
  constructor(...args: Called<[], WilcoxonPrunerOptions, []>) {
    super();
    const { pThreshold, nStartupSteps } = WILCOXON.read(args);
    this.pThreshold = pThreshold;
    this.nStartupSteps = nStartupSteps;
  }

  prune(study: StudyView, trial: FrozenTrial): boolean {
    const own = trial.intermediateValues;
    if (own.size === 0) return false;
    if (![...own.values()].every(Number.isFinite)) {
      warn("W-OPTUNA-011", { whose: "current", number: trial.number }, study.studyName);
      return false;
    }
    const bestTrial = bestOrNull(study);
    if (bestTrial === null) return false;
    const best = bestTrial.intermediateValues;
    if (best.size === 0) {
      warn("W-OPTUNA-012", { number: bestTrial.number }, study.studyName);
      return false;
    }
    if (![...best.values()].every(Number.isFinite)) {
      warn("W-OPTUNA-011", { whose: "best", number: bestTrial.number }, study.studyName);
      return false;
    }
    const shared = [...own.keys()].filter((step) => best.has(step)).sort((a, b) => a - b);
    if (shared.length < own.size) warn("W-OPTUNA-013", {}, study.studyName);
    if (shared.length < Math.max(2, this.nStartupSteps)) return false;
    const differences = shared.map((step) => own.get(step)! - best.get(step)!);
    const [ownMean, bestMean] = [mean(own.values(), own.size), mean(best.values(), best.size)];
    const maximize = study.directions[0] === "maximize";
    const p = signedRankPValue(differences, maximize ? "less" : "greater");
    const isNotWorse = maximize ? bestMean <= ownMean : bestMean >= ownMean;
    return p < this.pThreshold && !isNotWorse;
  }
}
