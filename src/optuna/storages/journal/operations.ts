import { PyFloat } from "../../../text/repr.js";
import { CategoricalDistribution, type Distribution, distributionToJSON } from "../../distributions.js";
import { STUDY_DIRECTIONS, type StudyDirection } from "../../study/direction.js";
import type { FrozenTrial } from "../../trial/frozen.js";
import { isFinished, TRIAL_STATES, type TrialState } from "../../trial/state.js";

/** The operations of a journal, by Optuna's numbers. */
export const CREATE_STUDY = 0;
export const DELETE_STUDY = 1;
export const SET_STUDY_USER_ATTR = 2;
export const SET_STUDY_SYSTEM_ATTR = 3;
export const CREATE_TRIAL = 4;
export const SET_TRIAL_PARAM = 5;
export const SET_TRIAL_STATE_VALUES = 6;
export const SET_TRIAL_INTERMEDIATE_VALUE = 7;
export const SET_TRIAL_USER_ATTR = 8;
export const SET_TRIAL_SYSTEM_ATTR = 9;
/** Another implementation's; Optuna and we pass over it. */
export const DISCARD_TRIALS = 10;

/** `2026-11-20T23:43:24.360000+00:00`, as Python's `isoformat(timespec="microseconds")` of an aware UTC time. */
export function timeText(time: Date): string {
  return time.toISOString().replace("Z", "000+00:00");
}

/** An aware time, or a local one of an older version. */
export function parseTime(text: string): Date {
  return new Date(text);
}

/** What Python holds as a float is written as one (`1.0`): a categorical's index is an int, every other internal value a float. */
export function internalNumber(value: number, distribution: Distribution): number | PyFloat {
  return distribution instanceof CategoricalDistribution ? value : new PyFloat(value);
}

function floats(values: readonly number[]): PyFloat[] {
  return values.map((value) => new PyFloat(value));
}

function mapValues<T, R>(
  record: Readonly<Record<string, T>>,
  f: (value: T, key: string) => R,
): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, f(value, key)]));
}

export function stateCode(state: TrialState): number {
  return TRIAL_STATES.indexOf(state);
}

export function directionCodes(directions: readonly StudyDirection[]): number[] {
  return directions.map((direction) => STUDY_DIRECTIONS.indexOf(direction));
}

/** The fields of `SET_TRIAL_STATE_VALUES`. */
export function stateFields(trialId: number, state: TrialState, values: readonly number[] | null, now: Date) {
  return {
    trial_id: trialId,
    state: stateCode(state),
    values: values === null ? null : floats(values),
    ...(state === "RUNNING" ? { datetime_start: timeText(now) } : {}),
    ...(isFinished(state) ? { datetime_complete: timeText(now) } : {}),
  };
}

/** The fields of `CREATE_TRIAL`, in Optuna's order. */
export function createTrialFields(studyId: number, template: FrozenTrial | undefined, now: Date) {
  if (template === undefined) return { study_id: studyId, datetime_start: timeText(now) };
  const { values, datetimeStart, datetimeComplete, distributions } = template;
  const several = values !== null && values.length > 1;
  return {
    study_id: studyId,
    datetime_start: datetimeStart === null ? null : timeText(datetimeStart),
    state: stateCode(template.state),
    value: several || values === null ? null : new PyFloat(values[0]),
    values: several ? floats(values) : null,
    ...(datetimeComplete === null ? {} : { datetime_complete: timeText(datetimeComplete) }),
    distributions: mapValues(distributions, distributionToJSON),
    params: mapValues(template.params, (value, name) =>
      internalNumber(distributions[name].toInternalRepr(value), distributions[name]),
    ),
    user_attrs: template.userAttrs,
    system_attrs: template.systemAttrs,
    intermediate_values: Object.fromEntries(
      [...template.intermediateValues].map(([step, value]) => [String(step), new PyFloat(value)]),
    ),
  };
}
