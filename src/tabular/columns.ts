import type { Table } from "../io/index.js";
import { isDate } from "../io/table/column.js";
import { isIdentifier } from "./identifiers.js";
import { failure } from "./messages.js";
import type { Recognised } from "./recognised.js";
import { checkColumn, clipValue, lineOf, type TableFormat } from "./table.js";
import { option } from "./wording.js";

/** Why a column is left out. */
export type LeftOut = "asked" | "names" | "identifier" | "empty" | "group";

/** What becomes of a column: numbers, parts of a date, classes of a category, or nothing. */
export type ColumnPlan =
  | {
      readonly kind: "number";
      readonly name: string;
      readonly missing: number;
      readonly boolean: boolean;
      /** Where they are written for people: how they were read. */
      readonly recognised?: Extract<Recognised, { kind: "amounts" }>;
    }
  | {
      readonly kind: "date";
      readonly name: string;
      readonly missing: number;
      /** How they were read. */
      readonly recognised: Extract<Recognised, { kind: "dates" }>;
    }
  | {
      readonly kind: "category";
      readonly name: string;
      readonly missing: number;
      readonly different: number;
      /** The categories are written as numbers: 1 and 1.0 are the same. */
      readonly numeric: boolean;
    }
  | { readonly kind: "left out"; readonly name: string; readonly why: LeftOut };

export type FeaturePlan = Exclude<ColumnPlan, { kind: "left out" }>;

export interface ColumnChoices {
  readonly file: string;
  /** A column as the file has it, as texts: for classes that are numbers, and for errors. */
  written(column: string): Table;
  readonly format: TableFormat;
  /** Columns to leave out. */
  readonly drop: readonly string[];
  /** Columns whose numbers are codes of categories. */
  readonly categories: readonly string[];
  /** Columns to use although they look like names or identifiers. */
  readonly keep?: readonly string[];
  /** Columns that hold amounts, and no dates or codes. */
  readonly numbers?: readonly string[];
  /** Columns that hold dates or times. */
  readonly dates?: readonly string[];
  /** Default "own". */
  readonly missing?: MissingRule;
  /** The column of the groups that are not split: it says nothing of a new one. */
  readonly group?: string | null;
}

/**
 * What becomes of missing values. `own`: a missing category is a category of its own, and that a number is missing is an input of its
 * own where it tells something of the target; `fill`: the most frequent category, and the median.
 */
export const MISSING_RULES = ["own", "fill"] as const;
export type MissingRule = (typeof MISSING_RULES)[number];

/** Categories of a column at most, unless told otherwise. */
export const MAX_CATEGORIES = 50;

/** A column of texts of which so many, and nearly all, are different holds names. */
const NAMES = { least: 50, share: 0.9 };

/** Throws where a column that is told something of is not there, or is the target. @throws E-FILE-030, E-CLI-040 */
export function checkTold(table: Table, target: string | null, choices: ColumnChoices): void {
  const { drop, categories, keep = [], numbers = [], dates = [] } = choices;
  for (const name of [...drop, ...categories, ...keep, ...numbers, ...dates]) checkColumn(table, name);
  if (target !== null && drop.includes(target))
    throw failure("E-CLI-040", { told: option("drop", drop.join(",")), target });
}

/**
 * What is done with each column but the target.
 * @param found columns that `recognise` made numbers of
 * @throws E-FILE-028
 */
export function planColumns(
  table: Table,
  target: string | null,
  choices: ColumnChoices,
  found: ReadonlyMap<string, Recognised>,
): ColumnPlan[] {
  const { drop, categories, keep = [], group = null } = choices;
  const offered = table.columns.filter((name) => name !== target);
  const alone = offered.filter((name) => !drop.includes(name)).length === 1;
  return offered.map((name): ColumnPlan => {
    if (drop.includes(name)) return { kind: "left out", name, why: "asked" };
    const plan =
      recognisedPlan(table, name, found) ?? planOf(table, name, categories.includes(name), choices);
    const known = table.numRows - plan.missing;
    if (known === 0) return { kind: "left out", name, why: "empty" };
    if (keep.includes(name)) return plan;
    if (name === group) return { kind: "left out", name, why: "group" };
    if (plan.kind === "number" && isIdentifier(table, name, alone))
      return { kind: "left out", name, why: "identifier" };
    return leaveNames(plan, known);
  });
}

function leaveNames(plan: FeaturePlan, known: number): ColumnPlan {
  if (plan.kind !== "category" || plan.numeric) return plan;
  const { different, name } = plan;
  const names = different >= NAMES.least && different > NAMES.share * known;
  return names ? { kind: "left out", name, why: "names" } : plan;
}

function recognisedPlan(
  table: Table,
  name: string,
  found: ReadonlyMap<string, Recognised>,
): FeaturePlan | undefined {
  const recognised = found.get(name);
  if (recognised === undefined) return undefined;
  const missing = table.select([name]).countMissing()[name];
  return recognised.kind === "dates"
    ? { kind: "date", name, missing, recognised }
    : { kind: "number", name, missing, boolean: false, recognised };
}

function planOf(table: Table, name: string, asCategory: boolean, choices: ColumnChoices): FeaturePlan {
  const type = table.types[name];
  const missing = table.select([name]).countMissing()[name];
  if (type === "text") {
    const different = new Set(categoryTexts(table, name, false)).size - (missing > 0 ? 1 : 0);
    return { kind: "category", name, missing, different, numeric: false };
  }
  if (type !== "boolean") refuseInfinite(table, name, choices);
  const boolean = type === "boolean"; // one number says as much as two categories
  if (!asCategory || boolean) return { kind: "number", name, missing, boolean };
  return { kind: "category", name, missing, different: table.unique(name).length, numeric: true };
}

/** The category of each row as a text, null where it is missing. */
export function categoryTexts(table: Table, name: string, numeric: boolean): (string | null)[] {
  return Array.from(table.column(name) as ArrayLike<unknown>, (cell) => {
    if (cell === null || (typeof cell === "number" && Number.isNaN(cell))) return null;
    return numeric
      ? String(typeof cell === "bigint" ? cell : Number(cell))
      : typeof cell === "string"
        ? cell.trim()
        : isDate(cell)
          ? cell.toISOString()
          : String(cell);
  });
}

/** The numbers of a column, NaN where one is missing. */
export const numbersOf = (table: Table, name: string): Float64Array =>
  table.numbers(name, { missing: "nan" });

/** An infinite number is said as it is written. */
function refuseInfinite(table: Table, name: string, { file, written }: ColumnChoices): void {
  const row = numbersOf(table, name).findIndex((x) => x === Infinity || x === -Infinity);
  if (row < 0) return;
  const value = String(written(name).row(row)[name]).trim();
  const place = { file, line: lineOf(table, row), column: clipValue(name) };
  throw failure("E-FILE-028", { ...place, value: clipValue(value), comma: false });
}
