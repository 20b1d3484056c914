import { checkNumber, checkOptions } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { failure } from "../messages.js";
import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { BasePruner } from "./base.js";
import { type IntervalOptions, Intervals } from "./intervals.js";

export interface ThresholdPrunerOptions extends IntervalOptions {
  /** A report below is pruned. At least one of `lower` and `upper` is needed. */
  readonly lower?: number | null;
  /** A report above is pruned. */
  readonly upper?: number | null;
}

/**
 * Prunes a trial whose last report is NaN, below `lower` or above `upper`, whatever the other trials did.
 *
 * @example
 * const trial = optuna.createStudy({ pruner: new optuna.pruners.ThresholdPruner({ upper: 1 }) }).ask();
 * trial.report(2, 0);
 * trial.shouldPrune(); // true
 */
export class ThresholdPruner extends BasePruner {
  private readonly lower: number;
  private readonly upper: number;
  private readonly intervals: Intervals;

  /** @throws E-ARG-001, E-ARG-002 unless lower ≤ upper and one of them is given */
  constructor(options: ThresholdPrunerOptions) {
    super();
    const where = "ThresholdPruner";
    checkOptions(where, options, ["lower", "upper", "nWarmupSteps", "intervalSteps"]);
    if (options?.lower == null && options?.upper == null) {
      const [name, expected] = [say("lower or upper", "lower o upper"), say("a number", "un número")];
      throw failure("E-ARG-002", { where, name, expected, received: say("neither", "ninguno") });
    }
    this.lower = options.lower ?? -Infinity;
    this.upper = options.upper ?? Infinity;
    checkNumber(where, "lower", this.lower);
    checkNumber(where, "upper", this.upper, this.lower);
    this.intervals = new Intervals(where, options);
  }

  prune(_study: StudyView, trial: FrozenTrial): boolean {
    const step = trial.lastStep;
    if (step === null || !this.intervals.isDue(step, trial.intermediateValues.keys())) return false;
    const value = trial.intermediateValues.get(step)!;
    return Number.isNaN(value) || value < this.lower || value > this.upper;
  }
}
