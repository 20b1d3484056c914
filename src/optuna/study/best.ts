import { isConstrained, isFeasible } from "../constraints.js";
import { failure } from "../messages.js";
import type { FrozenTrial } from "../trial/frozen.js";
import type { StudyDirection } from "./direction.js";
import { isParetoFront } from "./pareto.js";
import { valuesOf } from "./valuesOf.js";

/** The first of the trials with the best value; undefined without trials. All are complete, with one objective. */
export function bestOf(trials: readonly FrozenTrial[], direction: StudyDirection): FrozenTrial | undefined {
  let best: FrozenTrial | undefined;
  for (const trial of trials) {
    const [[value], bar] = [valuesOf(trial, 1), best?.value];
    if (bar === undefined || (direction === "maximize" ? value > bar! : value < bar!)) best = trial;
  }
  return best;
}

/** The best feasible one of these complete trials. @throws E-OPTUNA-025 when none is feasible */
export function bestFeasible(trials: readonly FrozenTrial[], direction: StudyDirection): FrozenTrial {
  const best = bestOf(trials.filter(isFeasible), direction);
  if (best === undefined) throw failure("E-OPTUNA-025", {});
  return best;
}

/**
 * The complete trials that no other one dominates: better in one objective, and not worse in any. Where any trial has constraints, only
 * feasible ones count.
 */
export function paretoFront(
  trials: readonly FrozenTrial[],
  directions: readonly StudyDirection[],
): FrozenTrial[] {
  const considerConstraints = isConstrained(trials);
  const candidates = trials.filter(
    (trial) => trial.state === "COMPLETE" && (!considerConstraints || isFeasible(trial)),
  );
  const losses = candidates.map((trial) =>
    valuesOf(trial, directions.length).map((value, i) => (directions[i] === "maximize" ? -value : value)),
  );
  const onFront = isParetoFront(losses);
  return candidates.filter((_, i) => onFront[i]);
}
