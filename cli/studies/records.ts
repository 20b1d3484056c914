import { FloatDistribution } from "../../src/optuna/distributions.js";
import type { FrozenTrial, Study } from "../../src/optuna/index.js";
import type { StudySummary } from "../../src/optuna/study/index.js";
import { compareText } from "../../src/text/compare.js";
import { clockText, dayText, two } from "../../src/text/localTime.js";
import { PyFloat } from "../../src/text/repr.js";

/** What Optuna's command line prints of studies and trials, before it has a form: records with named cells. */

/** Written as Python writes a tuple: `('MINIMIZE',)`. */
export class Tuple {
  readonly items: readonly Plain[];
  constructor(items: readonly Plain[]) {
    this.items = items;
  }
}

/** What a cell may hold. A `PyFloat` is a number that Python holds as a float, whole or not. */
export type Plain =
  | null
  | boolean
  | number
  | bigint
  | string
  | PyFloat
  | Tuple
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/** An attribute, and what is named or numbered within it; `""` for an attribute that is one value. */
export type Column = readonly [attribute: string, nested: string | number];

/** The cells of one study or trial. A cell that is not there is another thing than one that holds null. */
export interface Cells {
  readonly cells: readonly (readonly [Column, Plain])[];
}

export interface Records {
  readonly columns: readonly Column[];
  readonly records: readonly Cells[];
}

/** `2026-11-20 23:43:24`, in local time. */
function timeText(time: Date | null): string | null {
  if (time === null) return null;
  return `${dayText(time)} ${clockText(time)}`;
}

/** `str(timedelta)`: `0:00:00.012000`, `1 day, 2:03:04`, `-1 day, 23:59:59`. */
export function durationText(milliseconds: number | null): string | null {
  if (milliseconds === null) return null;
  const microseconds = Math.round(milliseconds * 1000);
  const days = Math.floor(microseconds / 86_400e6);
  const rest = microseconds - days * 86_400e6;
  const seconds = Math.floor(rest / 1e6);
  const fraction = rest % 1e6 === 0 ? "" : `.${String(rest % 1e6).padStart(6, "0")}`;
  const day = days === 0 ? "" : `${days} day${Math.abs(days) === 1 ? "" : "s"}, `;
  return `${day}${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${fraction}`;
}

const float = (value: number | null): Plain => (value === null ? null : new PyFloat(value));

/** The parameters by name, floats as Python has them. */
export const paramsOf = ({ params, distributions }: Pick<FrozenTrial, "params" | "distributions">) =>
  Object.entries(params).map(([name, value]): readonly [string, Plain] => [
    name,
    distributions[name] instanceof FloatDistribution ? new PyFloat(Number(value)) : (value as Plain),
  ]);

function byName([, a]: Column, [, b]: Column): number {
  return typeof a === "number" && typeof b === "number" ? a - b : compareText(String(a), String(b));
}

/** The attributes of trials that Optuna's command line shows. */
const ATTRIBUTES = [
  "number",
  "value",
  "values",
  "datetime_start",
  "datetime_complete",
  "duration",
  "params",
  "user_attrs",
  "state",
] as const;

function trialCells(trial: FrozenTrial, study: Pick<Study, "directions" | "metricNames">): Cells {
  const { directions, metricNames } = study;
  const values: readonly (number | null)[] = trial.values ?? directions.map(() => null);
  const single = directions.length === 1;
  const objectives = single
    ? [[["value", metricNames?.[0] ?? ""], float(trial.value)] as const]
    : values.map((value, i) => [["values", metricNames?.[i] ?? i], float(value)] as const);
  return {
    cells: [
      [["number", ""], trial.number],
      ...objectives,
      [["datetime_start", ""], timeText(trial.datetimeStart)],
      [["datetime_complete", ""], timeText(trial.datetimeComplete)],
      [["duration", ""], durationText(trial.duration)],
      ...paramsOf(trial).map(([name, value]) => [["params", name], value] as const),
      ...Object.entries(trial.userAttrs).map(
        ([name, value]) => [["user_attrs", name], value as Plain] as const,
      ),
      [["state", ""], trial.state],
    ],
  };
}

/** The trials of a study as records; the columns are those that some trial of the study fills. */
export function trialRecords(
  study: Pick<Study, "directions" | "metricNames">,
  trials: readonly FrozenTrial[],
): Records {
  const records = trials.map((trial) => trialCells(trial, study));
  const found = new Map<string, Map<string | number, Column>>(ATTRIBUTES.map((name) => [name, new Map()]));
  for (const { cells } of records) for (const [column] of cells) found.get(column[0])?.set(column[1], column);
  const columns = [...found].flatMap(([attribute, nested]) => {
    const own = [...nested.values()];
    // Objectives that have names keep their order.
    return attribute === "values" && study.metricNames ? own : own.sort(byName);
  });
  return { columns, records };
}

/** The studies of a storage as records. */
export function studyRecords(summaries: readonly StudySummary[]): Records {
  const columns: Column[] = ["name", "direction", "n_trials", "datetime_start"].map((name) => [name, ""]);
  const noted = summaries.some(({ userAttrs }) => Object.keys(userAttrs).length > 0);
  if (noted) columns.push(["user_attrs", ""]);
  return {
    columns,
    records: summaries.map(({ studyName, directions, nTrials, datetimeStart, userAttrs }) => ({
      cells: [
        [["name", ""], studyName],
        [["direction", ""], new Tuple(directions.map((direction) => direction.toUpperCase()))],
        [["n_trials", ""], nTrials],
        [["datetime_start", ""], timeText(datetimeStart)],
        [["user_attrs", ""], userAttrs as Plain],
      ],
    })),
  };
}

/** The names of studies as records. */
export const nameRecords = (names: readonly string[]): Records => ({
  columns: [["name", ""]],
  records: names.map((name) => ({ cells: [[["name", ""], name]] })),
});

/** A trial that was asked for: its number and what was suggested. */
export function askedRecords(
  trial: Pick<FrozenTrial, "number" | "params" | "distributions">,
  flatten: boolean,
): Records {
  const params = paramsOf(trial).map(([name, value]) => [["params", name], value] as const);
  const none = params.length === 0 && !flatten ? ([[["params", ""], {}]] as const) : [];
  const cells = [[["number", ""], trial.number] as const, ...params, ...none];
  return { columns: cells.map(([column]) => column), records: [{ cells }] };
}
