import { integer, nothing, number } from "../../core/constraints.js";
import { type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { nanMax, nanMin } from "../../numeric/extremes.js";
import { pruner } from "../parameters.js";
import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { BasePruner } from "./base.js";

export interface PatientPrunerOptions {
  /** What decides when patience has ended; null prunes then. */
  readonly wrappedPruner: BasePruner | null;
  /** Reports without an improvement that are borne. */
  readonly patience: number;
  /** How much better a report must be to count as an improvement. Default 0. */
  readonly minDelta?: number;
}

const PATIENT = signature<PatientPrunerOptions>("PatientPruner", {
  wrappedPruner: parameter(REQUIRED, pruner, nothing),
  patience: parameter(REQUIRED, integer(0)),
  minDelta: parameter(0, number(0)),
});

export type PatientPrunerArguments = Called<
  [wrappedPruner: BasePruner | null, patience: number, minDelta?: number],
  PatientPrunerOptions,
  ["wrappedPruner", "patience", "minDelta"]
>;

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

  /** @throws E-ARG-001 to E-ARG-005 */
  constructor(...args: PatientPrunerArguments) {
    super();
    const { wrappedPruner, patience, minDelta } = PATIENT.read(args);
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
