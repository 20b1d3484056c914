import { checkNumber } from "../../core/check.js";
import { number } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import { failure } from "../messages.js";
import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { BasePruner } from "./base.js";
import { type IntervalOptions, Intervals, intervalSteps, nWarmupSteps } from "./intervals.js";

export interface ThresholdPrunerOptions extends IntervalOptions {
  /** A report below is pruned. At least one of `lower` and `upper` is needed. */
  readonly lower?: number | null;
  /** A report above is pruned. */
  readonly upper?: number | null;
}

const THRESHOLD = signature<ThresholdPrunerOptions>("ThresholdPruner", {
  lower: parameter(null, number()),
  upper: parameter(null, number()),
  nWarmupSteps,
  intervalSteps,
});

export type ThresholdPrunerArguments = Called<
  [lower?: number | null, upper?: number | null, nWarmupSteps?: number, intervalSteps?: number],
  ThresholdPrunerOptions,
  ["lower", "upper", "nWarmupSteps", "intervalSteps"]
>;

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

  /** @throws E-ARG-001, E-ARG-004, E-ARG-005; E-ARG-002 unless lower ≤ upper and one of them is given */
  constructor(...args: ThresholdPrunerArguments) {
    super();
    const where = "ThresholdPruner";
    const options = THRESHOLD.read(args);
    if (options.lower === null && options.upper === null) {
      const name = say("lower or upper", "lower o upper");
      const expected = say("given, at least one of them", "dado, al menos uno de los dos");
      throw failure("E-ARG-002", { where, name, expected, received: say("neither", "ninguno") });
    }
    this.lower = options.lower ?? -Infinity;
    this.upper = options.upper ?? Infinity;
    checkNumber(where, "upper", this.upper, this.lower);
    this.intervals = new Intervals(options);
  }

  prune(_study: StudyView, trial: FrozenTrial): boolean {
    const step = trial.lastStep;
    if (step === null || !this.intervals.isDue(step, trial.intermediateValues.keys())) return false;
    const value = trial.intermediateValues.get(step)!;
    return Number.isNaN(value) || value < this.lower || value > this.upper;
  }
}
