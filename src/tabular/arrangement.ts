import { say } from "../core/messages/language.js";
import type { Table } from "../io/index.js";
import { GroupKFold, GroupShuffleSplit, TimeSeriesSplit } from "../sklearn/modelSelection/index.js";
import { categoryTexts, numbersOf } from "./columns.js";
import { failure } from "./messages.js";
import type { Shares, Split } from "./split.js";
import { checkColumn, clipValue, lineOf } from "./table.js";
import { option } from "./wording.js";

/** By what rows go to training, validation and test. */
export const SPLITS = ["random", "time"] as const;

export interface ArrangementChoices {
  readonly split?: (typeof SPLITS)[number] | null;
  /** The column of the time. */
  readonly time?: string | null;
  /** The column of the groups. */
  readonly group?: string | null;
}

export type Arrangement =
  | { readonly kind: "random" }
  /** The latest rows test, those before them validate. */
  | {
      readonly kind: "time";
      readonly column: string /** The rows, the earliest first. */;
      readonly order: readonly number[];
    }
  /** All rows of a group go to one part. */
  | { readonly kind: "group"; readonly column: string; readonly groups: readonly string[] };

/**
 * @throws E-CLI-035 for a time or groups that do not go together with what else is told, E-CLI-036 where a row has no time or group,
 *   E-CLI-037 for texts that are no times, E-FILE-030
 */
export function arrange(
  table: Table,
  file: string,
  { split = null, time = null, group = null }: ArrangementChoices,
): Arrangement {
  const isTime = split === "time" || (split === null && time !== null);
  if (time !== null && group !== null)
    throw failure("E-CLI-035", { one: option("time", time), other: option("group", group) });
  if (split === "random" && time !== null)
    throw failure("E-CLI-035", { one: option("split", split), other: option("time", time) });
  if (isTime && group !== null)
    throw failure("E-CLI-035", { one: option("split", "time"), other: option("group", group) });
  if (isTime) {
    if (time === null)
      throw failure("E-CLI-029", {
        told: option("split", "time"),
        needs: say(option("time", "COLUMN"), option("time", "COLUMNA")),
      });
    return { kind: "time", column: time, order: inOrder(table, file, time) };
  }
  if (group === null) return { kind: "random" };
  return { kind: "group", column: group, groups: valuesOf(table, file, group) };
}

/** The values of a column, none missing. */
function valuesOf(table: Table, file: string, column: string): string[] {
  checkColumn(table, column);
  return categoryTexts(table, column, table.types[column] === "number").map((text, row) => {
    if (text !== null) return text;
    throw failure("E-CLI-036", { file, line: lineOf(table, row), column: clipValue(column) });
  });
}

const ISO =
  /^(\d{4})-(\d\d?)(?:-(\d\d?))?(?:[T ](\d\d?)(?::(\d\d)(?::(\d\d(?:[.,]\d+)?))?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** Milliseconds since 1970 of a date as ISO 8601 writes it, NaN for another text. */
function milliseconds(text: string): number {
  const found = ISO.exec(text);
  if (found === null) return Number.NaN;
  const [year, month, day = 1, hours = 0, minutes = 0] = found
    .slice(1, 6)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const seconds = Number((found[6] ?? "0").replace(",", "."));
  const [, sign, h, m = "0"] = /^([+-])(\d\d):?(\d\d)?$/.exec(found[7] ?? "+00") ?? [];
  const offset = h === undefined ? 0 : (sign === "-" ? -1 : 1) * (60 * Number(h) + Number(m));
  return Date.UTC(year as number, (month as number) - 1, day, hours, minutes - offset) + 1000 * seconds;
}

/** The rows by time, the earliest first; those of one time as they stand in the table. */
function inOrder(table: Table, file: string, column: string): number[] {
  const texts = valuesOf(table, file, column);
  const numbers =
    table.types[column] === "text" ? Float64Array.from(texts, milliseconds) : numbersOf(table, column);
  const wrong = numbers.findIndex(Number.isNaN);
  if (wrong >= 0) {
    const place = { file, line: lineOf(table, wrong), column: clipValue(column) };
    throw failure("E-CLI-037", { ...place, value: clipValue(texts[wrong]) });
  }
  return [...numbers.keys()].sort((a, b) => numbers[a] - numbers[b] || a - b);
}

/** The latest rows test, those before them validate; null where nothing is left to train on. */
export function splitByTime(order: readonly number[], { val, test }: Shares): Split {
  const held = (share: number) => Math.ceil(order.length * share);
  const end = order.length - held(test);
  const middle = Math.max(end - held(val), 0);
  return { train: order.slice(0, middle), validation: order.slice(middle, end), test: order.slice(end) };
}

/** scikit-learn's `GroupShuffleSplit`: first the groups of the test, then of what is left those that validate. @throws E-CLI-039 */
export function splitByGroup(
  file: string,
  { column, groups }: Extract<Arrangement, { kind: "group" }>,
  { val, test, seed }: Shares,
): Split {
  const different = new Set(groups).size;
  const held = (share: number) => Math.ceil(different * share);
  const needed = 1 + Number(val > 0) + Number(test > 0);
  if (different - held(val) - held(test) < 1)
    throw failure("E-CLI-039", {
      file,
      column: clipValue(column),
      groups: different,
      needed,
      told: `${option("val", val)} ${option("test", test)}`,
    });
  const part = (from: readonly number[], testSize: number): [readonly number[], readonly number[]] => {
    if (testSize === 0) return [from, []];
    const own = from.map((row) => groups[row]);
    const [[kept, taken]] = new GroupShuffleSplit(1, { testSize, randomState: seed }).split(own, null, own);
    return [Array.from(kept, (i) => from[i]), Array.from(taken, (i) => from[i])];
  };
  const [rest, testRows] = part([...groups.keys()], held(test));
  const [train, validation] = part(rest, held(val));
  return { train, validation, test: testRows };
}

/** scikit-learn's `TimeSeriesSplit` or `GroupKFold` of the rows that do not test. @throws E-CLI-026, E-CLI-039 */
export function foldsBy(
  file: string,
  arrangement: Exclude<Arrangement, { kind: "random" }>,
  { train, validation }: Split,
  k: number,
): Split[] {
  const rows =
    arrangement.kind === "time" ? [...train, ...validation] : [...train, ...validation].sort((a, b) => a - b);
  const told = option("folds", k);
  if (arrangement.kind === "time" && rows.length < k + 1)
    throw failure("E-CLI-026", { file, folds: k, rows: rows.length, label: null });
  const own = arrangement.kind === "group" ? rows.map((row) => arrangement.groups[row]) : null;
  const groups = new Set(own).size;
  if (own !== null && groups < k)
    throw failure("E-CLI-039", { file, column: clipValue(arrangement.column), groups, needed: k, told });
  const pairs = own === null ? new TimeSeriesSplit(k).split(rows) : new GroupKFold(k).split(own, null, own);
  return Array.from(pairs, ([some, test]) => ({
    train: Array.from(some, (i) => rows[i]),
    validation: Array.from(test, (i) => rows[i]),
    test: [],
  }));
}
