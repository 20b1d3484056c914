import { setKey } from "../../../core/record.js";
import { type Distribution, jsonToDistribution } from "../../distributions.js";
import { loads } from "../../json.js";
import type { StudyDirection } from "../../study/direction.js";
import { FrozenTrial } from "../../trial/frozen.js";
import type { TrialState } from "../../trial/state.js";
import type { Cell, Row } from "./client.js";
import { parseTime, storedValue } from "./values.js";

export function directionOf(name: Cell): StudyDirection {
  return String(name).toLowerCase() as StudyDirection;
}

export function attributesOf(rows: readonly Row[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const { key, value_json } of rows) setKey(record, String(key), loads(String(value_json)));
  return record;
}

/** The same text comes with every trial of a study: each is parsed once. */
export class DistributionTexts {
  private readonly parsed = new Map<string, Distribution>();

  get(text: string): Distribution {
    let distribution = this.parsed.get(text);
    if (distribution === undefined) {
      distribution = jsonToDistribution(text);
      this.parsed.set(text, distribution);
    }
    return distribution;
  }
}

/** A trial without what belongs to it, from its row. */
export function bareTrial(row: Row): FrozenTrial {
  return new FrozenTrial({
    trialId: Number(row.trial_id),
    number: Number(row.number),
    state: row.state as TrialState,
    datetimeStart: parseTime(row.datetime_start),
    datetimeComplete: parseTime(row.datetime_complete),
  });
}

/** In the order in which they were written: that is the order of a trial's parameters. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  for (let i = 1; i < rows.length; i++) {
    if (Number(rows[i].id) < Number(rows[i - 1].id)) {
      return [...rows].sort((a, b) => Number(a.id) - Number(b.id));
    }
  }
  return rows;
}

/** Whether there is a number for each objective: rows that are missing, or hold null, leave none. */
function areWhole(values: readonly number[]): boolean {
  for (let i = 0; i < values.length; i++)
    if (values[i] === undefined || Number.isNaN(values[i])) return false;
  return true;
}

/**
 * Puts into new trials, found by their ids, what belongs to them: rows of parameters, values, intermediate values, user and system
 * attributes. Rows of other trials are passed over.
 */
export function fillTrials(
  trials: ReadonlyMap<number, FrozenTrial>,
  [params, values, intermediate, userAttrs, systemAttrs]: readonly (readonly Row[])[],
  texts: DistributionTexts,
): void {
  for (const { trial_id, name, value, text } of inOrder(params)) {
    const trial = trials.get(trial_id as number);
    if (trial === undefined) continue;
    const distribution = texts.get(text as string);
    setKey(trial.distributions, name as string, distribution);
    setKey(trial.params, name as string, distribution.toExternalRepr(value as number));
  }
  for (const { trial_id, name, value, text } of values) {
    const trial = trials.get(trial_id as number);
    if (trial === undefined) continue;
    trial.values ??= [];
    trial.values[name as number] = storedValue(value, text);
  }
  for (const trial of trials.values())
    if (trial.values !== null && !areWhole(trial.values)) trial.values = null;
  for (const { trial_id, name, value, text } of inOrder(intermediate)) {
    trials.get(trial_id as number)?.intermediateValues.set(name as number, storedValue(value, text));
  }
  for (const { trial_id, name, text } of inOrder(userAttrs)) {
    const trial = trials.get(trial_id as number);
    if (trial !== undefined) setKey(trial.userAttrs, name as string, loads(text as string));
  }
  for (const { trial_id, name, text } of inOrder(systemAttrs)) {
    const trial = trials.get(trial_id as number);
    if (trial !== undefined) setKey(trial.systemAttrs, name as string, loads(text as string));
  }
}
