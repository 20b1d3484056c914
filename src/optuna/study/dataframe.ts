import { checkChoice } from "../../core/check.js";
import { boolean, list } from "../../core/constraints.js";
import { type Called, parameter, type Resolved, signature } from "../../core/parameters.js";
import { compareText } from "../../text/compare.js";
import type { PrintOptions } from "../../text/table.js";
import { FloatDistribution } from "../distributions.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { type FrameColumn, frameText } from "./dataframeText.js";

/** What a table of trials may show, in this order by default (but `intermediateValues`, `constraints` and `distributions`, on demand). */
export const TRIAL_ATTRIBUTES = [
  "number",
  "value",
  "datetimeStart",
  "datetimeComplete",
  "duration",
  "params",
  "userAttrs",
  "systemAttrs",
  "state",
] as const;

const ON_DEMAND = [
  "values",
  "trialId",
  "lastStep",
  "intermediateValues",
  "constraints",
  "distributions",
] as const;

export type TrialAttribute = (typeof TRIAL_ATTRIBUTES)[number] | (typeof ON_DEMAND)[number];

export interface DataframeOptions {
  readonly attrs?: readonly TrialAttribute[];
  /** Column names in two parts (`["params", "x"]`) instead of joined (`"params_x"`). Default false. */
  readonly multiIndex?: boolean;
}

export const DATAFRAME = signature<DataframeOptions>("study.trialsDataframe", {
  attrs: parameter(TRIAL_ATTRIBUTES, list),
  multiIndex: parameter(false, boolean),
});

export type DataframeArguments = Called<
  [attrs?: readonly TrialAttribute[], multiIndex?: boolean],
  DataframeOptions,
  ["attrs", "multiIndex"]
>;

/**
 * A table as plain data: every table library takes `columns` and `rows`. Times are `Date`, durations milliseconds, what a trial does
 * not have is null.
 */
export interface TrialsTable {
  /** Joined names, or pairs with `multiIndex`. */
  readonly columns: readonly (string | readonly [string, string | number])[];
  /** One row a trial, by number; one cell a column. */
  readonly rows: readonly (readonly unknown[])[];
  /** The rows as objects, keyed by the joined names. */
  toRecords(): Record<string, unknown>[];
  /** As pandas prints it, with joined names; long and wide tables are cut in the middle. */
  toString(options?: PrintOptions): string;
}

type Column = readonly [attribute: string, nested: string | number];

const joined = ([attribute, nested]: Column): string =>
  nested === "" ? attribute : `${attribute}_${nested}`;

/** Python sorts tuples: numbers by size, names by code point. */
function compareColumns([, a]: Column, [, b]: Column): number {
  return typeof a === "number" && typeof b === "number" ? a - b : compareText(String(a), String(b));
}

/** The cells that a trial fills for one attribute, as pairs of the nested name and the value. */
function cells(
  trial: FrozenTrial,
  attribute: TrialAttribute,
  nObjectives: number,
  metricNames: readonly string[] | null,
): (readonly [string | number, unknown])[] {
  if (attribute === "values") {
    const values: readonly (number | null)[] = trial.values ?? new Array(nObjectives).fill(null);
    return values.map((value, i) => [metricNames?.[i] ?? i, value]);
  }
  if (attribute === "value") return [[metricNames?.[0] ?? "", trial.value]];
  const value: unknown = trial[attribute];
  if (value instanceof Map) return [...(value as Map<string | number, unknown>)];
  if (value !== null && typeof value === "object" && !(value instanceof Date)) return Object.entries(value);
  return [["", value]];
}

/** What Python would hold in a column decides how it is printed: a whole float 2 is `2.0`. */
function kindOf([attribute, nested]: Column, trials: readonly FrozenTrial[]): FrameColumn["kind"] {
  if (attribute === "duration") return "duration";
  if (attribute === "distributions") return "distribution";
  if (attribute === "params") {
    const isFloat = ({ distributions }: FrozenTrial) =>
      Object.hasOwn(distributions, nested) && distributions[nested] instanceof FloatDistribution;
    return trials.some(isFloat) ? "float" : "other";
  }
  return ["value", "values", "intermediateValues", "constraints"].includes(attribute) ? "float" : "other";
}

/** The table of these trials; see `Study.trialsDataframe`. `value` stands for `values` with several objectives. */
export function trialsTable(
  trials: readonly FrozenTrial[],
  nObjectives: number,
  metricNames: readonly string[] | null,
  options: Resolved<DataframeOptions>,
): TrialsTable {
  const attributes = options.attrs.map((attribute) => {
    checkChoice("study.trialsDataframe", "attrs", attribute, [...TRIAL_ATTRIBUTES, ...ON_DEMAND]);
    return attribute === "value" && nObjectives > 1 ? "values" : attribute;
  });
  const places = new Map<string, Column>();
  const columns: Column[] = [];
  const records = trials.map(() => new Map<string, unknown>());
  for (const attribute of attributes) {
    const found = new Map<string, Column>();
    for (const [i, trial] of trials.entries()) {
      for (const [nested, value] of cells(trial, attribute, nObjectives, metricNames)) {
        const column: Column = [attribute, nested];
        found.set(joined(column), column);
        records[i].set(joined(column), value);
      }
    }
    const own = [...found.values()];
    // Objectives keep the order of their names.
    if (!(attribute === "values" && metricNames)) own.sort(compareColumns);
    for (const column of own) if (!places.has(joined(column))) columns.push(column);
    for (const [name, column] of found) places.set(name, column);
  }
  const names = columns.map(joined);
  const rows = records.map((record) => names.map((name) => record.get(name) ?? null));
  const print = (shown: PrintOptions = {}) =>
    frameText(
      columns.map((column, i) => ({
        name: names[i],
        kind: kindOf(column, trials),
        values: records.map((record) => record.get(names[i])),
      })),
      shown,
    );
  const table: TrialsTable = {
    columns: options.multiIndex ? columns : names,
    rows,
    toRecords: () => rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]]))),
    toString: print,
  };
  // Node's console.log, which hands over its own options
  return Object.defineProperty(table, Symbol.for("nodejs.util.inspect.custom"), { value: () => print() });
}
