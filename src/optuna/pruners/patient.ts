import { checkInteger, checkNumber, checkOptions, wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { nanMax, nanMin } from "../../numeric/extremes.js";
import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { BasePruner } from "./base.js";

export interface PatientPrunerOptions {
  /** Reports without an improvement that are borne. */
  readonly patience: number;
  /** How much better a report must be to count as an improvement. Default 0. */
  readonly minDelta?: number;
}

/**
 * Lets another pruner decide only when the last `patience + 1` reports brought no improvement over the ones before; without another pruner
 * (`null`) such a trial is pruned, which is early stopping. NaN do not count.
 *
 * @example
 * const trial = optuna.createStudy({ pruner: new optuna.pruners.PatientPruner(null, { patience: 1 }) }).ask();
 * const pruned = [0.5, 0.6, 0.7].map((loss, epoch) => {
 *   trial.report(loss, epoch);
 *   return trial.shouldPrune();
 * });
 * pruned; // [false, false, true]
 */
export class PatientPruner extends BasePruner {
  private readonly wrapped: BasePruner | null;
  private readonly patience: number;
  private readonly minDelta: number;

  /** @throws E-ARG-001, E-ARG-002 */
  constructor(wrappedPruner: BasePruner | null, options: PatientPrunerOptions) {
    super();
    const where = "PatientPruner";
    checkOptions(where, options, ["patience", "minDelta"]);
    if (wrappedPruner !== null && !(wrappedPruner instanceof BasePruner)) {
      throw wrong(where, "wrappedPruner", say("a pruner or null", "un podador o null"), wrappedPruner);
    }
    const { patience, minDelta = 0 } = options ?? {};
    checkInteger(where, "patience", patience);
    checkNumber(where, "minDelta", minDelta, 0);
    this.wrapped = wrappedPruner;
    this.patience = patience;
    this.minDelta = minDelta;
  }

  prune(study: StudyView, trial: FrozenTrial): boolean {
    const values = trial.intermediateValues;
    if (values.size <= this.patience + 1) return false;
    const ordered = [...values.keys()].sort((a, b) => a - b).map((step) => values.get(step)!);
    const before = ordered.slice(0, -this.patience - 1);
    const after = ordered.slice(-this.patience - 1);
    const stuck =
      study.directions[0] === "maximize"
        ? nanMax(before) - this.minDelta > nanMax(after)
        : nanMin(before) + this.minDelta < nanMin(after);
    return stuck && (this.wrapped?.prune(study, trial) ?? true);
  }
}
