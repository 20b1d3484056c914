import { STUDY_DIRECTIONS, type StudyDirection } from "../../study/direction.js";
import { TRIAL_STATES, type TrialState } from "../../trial/state.js";
import { parseTime } from "./operations.js";

/**
 * The fields of a record, each checked before it is used: whoever writes to a journal may be another program. They throw a `TypeError`,
 * which the storage tells as a record that lacks what its operation needs.
 */

function refuse(what: string): never {
  throw new TypeError(what);
}

export const string = (value: unknown): string => (typeof value === "string" ? value : refuse("string"));

/** A number of JSON, which may be NaN or infinite, as Python writes them. Null is none, and never 0. */
export const number = (value: unknown): number =>
  typeof value === "number" || typeof value === "bigint" ? Number(value) : refuse("number");

export const integer = (value: unknown): number =>
  Number.isInteger(number(value)) ? Number(value) : refuse("integer");

/** A reported value: null, as programs without NaN write it, is NaN. */
export const report = (value: unknown): number => (value === null ? Number.NaN : number(value));

/** The values of a trial; where one of them is null, the trial has none. */
export function values(list: unknown): number[] | null {
  if (list === null) return null;
  if (!Array.isArray(list)) return refuse("values");
  return list.includes(null) ? null : list.map(number);
}

export function record(value: unknown): Record<string, unknown> {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return refuse("record");
  return value as Record<string, unknown>;
}

export const direction = (code: unknown): StudyDirection =>
  STUDY_DIRECTIONS[integer(code)] ?? refuse("direction");

export const state = (code: unknown): TrialState => TRIAL_STATES[integer(code)] ?? refuse("state");

export function time(text: unknown): Date {
  const found = parseTime(string(text));
  return Number.isNaN(found.getTime()) ? refuse("time") : found;
}
