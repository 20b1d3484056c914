import { anything, iterable, oneOf } from "../../core/constraints.js";
import { type Called, keyword, signature } from "../../core/parameters.js";
import type { Distribution, ParamValue } from "../distributions.js";
import { failure } from "../messages.js";
import { record } from "../parameters.js";
import { FrozenTrial } from "./frozen.js";
import { isFinished, TRIAL_STATES, type TrialState } from "./state.js";

export interface CreateTrialOptions {
  /** COMPLETE by default. */
  readonly state?: TrialState;
  /** The value, or the values with several objectives; needed when COMPLETE. Not both. */
  readonly value?: number | null;
  readonly values?: readonly number[] | null;
  readonly params?: Readonly<Record<string, ParamValue>> | null;
  /** One for each of `params`. */
  readonly distributions?: Readonly<Record<string, Distribution>> | null;
  readonly userAttrs?: Readonly<Record<string, unknown>> | null;
  readonly systemAttrs?: Readonly<Record<string, unknown>> | null;
  /** Reported values by step: a `Map`, or an object whose keys are the steps. */
  readonly intermediateValues?: ReadonlyMap<number, number> | Readonly<Record<number, number>> | null;
  readonly constraints?: Readonly<Record<string, number>> | null;
}

/** The values are looked at with the whole trial. */
const CREATE = signature<CreateTrialOptions>("createTrial", {
  state: keyword("COMPLETE", oneOf(...TRIAL_STATES)),
  value: keyword(null, anything),
  values: keyword(null, iterable),
  params: keyword(null, record),
  distributions: keyword(null, record),
  userAttrs: keyword(null, record),
  systemAttrs: keyword(null, record),
  intermediateValues: keyword(null, record),
  constraints: keyword(null, record),
});

/**
 * Makes a trial out of known results, for `study.addTrial`. Its number is −1 until a study has it.
 *
 * @throws E-OPTUNA-007 when the parts contradict each other (see `FrozenTrial.validate`), E-ARG-001, E-ARG-002
 * @example
 * optuna.createTrial({ params: { x: 2 }, distributions: { x: new optuna.distributions.FloatDistribution(0, 10) }, value: 4 }).state; // 'COMPLETE'
 */
export function createTrial(...args: Called<[], CreateTrialOptions, []>): FrozenTrial {
  const options = CREATE.read(args);
  const { state, value, values } = options;
  if (value !== null && values !== null) {
    throw failure("E-OPTUNA-007", { why: "both" });
  }
  const steps = options.intermediateValues ?? new Map<number, number>();
  const now = new Date();
  const trial = new FrozenTrial({
    state,
    values: values ?? (value !== null ? [value] : null),
    datetimeStart: state === "WAITING" ? null : now,
    datetimeComplete: isFinished(state) ? now : null,
    params: { ...options.params },
    distributions: { ...options.distributions },
    userAttrs: { ...options.userAttrs },
    systemAttrs: { ...options.systemAttrs },
    intermediateValues: new Map(
      steps instanceof Map ? steps : Object.entries(steps).map(([step, v]) => [Number(step), v]),
    ),
  });
  for (const [key, constraint] of Object.entries(options.constraints ?? {})) {
    trial.setConstraint(key, constraint);
  }
  trial.validate();
  return trial;
}
