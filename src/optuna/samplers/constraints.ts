import { show } from "../../core/check.js";
import { CONSTRAINTS_KEY } from "../constraints.js";
import { failure, warn } from "../messages.js";
import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";
import type { TrialState } from "../trial/state.js";

/**
 * Computes the constraints of a trial that ended well, or was pruned, and keeps them with it; null when the function fails.
 * @throws E-OPTUNA-009 on NaN, and whatever the function throws
 */
export function processConstraints(
  constraintsFunc: (trial: FrozenTrial) => readonly number[],
  study: StudyView,
  trial: FrozenTrial,
  state: TrialState,
): void {
  if (state !== "COMPLETE" && state !== "PRUNED") return;
  let constraints: number[] | null = null;
  try {
    const given = constraintsFunc(trial);
    if (!Array.isArray(given)) warn("W-OPTUNA-104", {});
    const values = [...given];
    for (const [i, value] of values.entries()) {
      if (typeof value !== "number" || Number.isNaN(value)) {
        throw failure("E-OPTUNA-009", { key: String(i), received: show(value) });
      }
    }
    constraints = values;
  } finally {
    study.setTrialSystemAttr(trial.trialId, CONSTRAINTS_KEY, constraints);
  }
}
