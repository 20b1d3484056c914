import { show } from "../../core/check.js";
import { type Phrase, say } from "../../core/messages/language.js";
import { reprFloat } from "../../text/numbers.js";
import { type Column, columnLabel, type Frame, isTyped } from "../base/frame.js";
import { compareLabels } from "../labels.js";
import { failure } from "../messages.js";

/** A category: a number, text or boolean; NaN (missing) and null (Python's None) count as categories too. */
export type Category = number | string | boolean | null;

const refused = (where: string, frame: Frame, j: number, row: number) =>
  failure("E-SKLEARN-114", {
    where,
    row,
    column: columnLabel(frame, j),
    value: show(frame.columns[j][row]),
  });

/** A value as a category; undefined for infinities and for anything that is not a value. */
function toCategory(value: unknown): Category | undefined {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "string" || typeof value === "boolean") return value;
  return typeof value === "number" && Math.abs(value) !== Infinity ? value : undefined;
}

/** The values of a column as categories, checked. @throws E-SKLEARN-114 for infinities and for anything that is not a value */
export function categoryValues(where: string, frame: Frame, j: number): ArrayLike<Category> {
  const column = frame.columns[j];
  if (isTyped(column)) {
    for (let i = 0; i < column.length; i++)
      if (Math.abs(column[i]) === Infinity) throw refused(where, frame, j, i);
    return column;
  }
  return column.map((value, i) => {
    const category = toCategory(value);
    if (category === undefined) throw refused(where, frame, j, i);
    return category;
  });
}

const kinds = (): Record<string, Phrase> => ({
  string: say("texts", "textos"),
  number: say("numbers", "números"),
  boolean: say("booleans", "booleanos"),
});

/** Which values a column has, how often, and which of them each sample has. */
export interface Indexed {
  /** The different values, in the order in which they come first. */
  readonly distinct: readonly Category[];
  /** How often each of them comes. */
  readonly counts: ReadonlyMap<Category, number>;
  /** For each sample the place of its value among `distinct`. */
  readonly places: Int32Array;
}

const indexes = new WeakMap<Frame, Map<number, Indexed>>();

/** The values of a column, each looked at once for `fit` and `transform`. @throws E-SKLEARN-114 as `categoryValues` */
export function indexColumn(where: string, frame: Frame, j: number): Indexed {
  const ofFrame = indexes.get(frame) ?? new Map<number, Indexed>();
  indexes.set(frame, ofFrame);
  const before = ofFrame.get(j);
  if (before) return before;
  const column = frame.columns[j];
  const found = new Map<unknown, number>();
  const distinct: Category[] = [];
  const counts: number[] = [];
  const places = new Int32Array(column.length);
  const learn = (value: unknown, row: number): number => {
    const category = toCategory(value);
    if (category === undefined) throw refused(where, frame, j, row);
    // 3n is 3, and undefined is null
    const place = found.get(category) ?? distinct.push(category) - 1;
    found.set(category, place).set(value, place);
    counts[place] ??= 0;
    return place;
  };
  for (let i = 0; i < places.length; i++) {
    const value = column[i];
    const place = found.get(value) ?? learn(value, i);
    counts[place]++;
    places[i] = place;
  }
  const indexed = { distinct, counts: new Map(distinct.map((value, k) => [value, counts[k]])), places };
  ofFrame.set(j, indexed);
  return indexed;
}

/** How often each value comes, in no order. */
export function countValues(values: ArrayLike<Category>): Map<Category, number> {
  const counts = new Map<Category, number>();
  for (let i = 0; i < values.length; i++) counts.set(values[i], (counts.get(values[i]) ?? 0) + 1);
  return counts;
}

/** Categories in their order: numbers by size or texts by code points, then null, then NaN. @throws E-SKLEARN-105 */
export function sortedCategories(where: string, label: string, values: Iterable<Category>): Category[] {
  const all = new Set(values);
  const plain = [...all].filter((value) => value !== null && !Number.isNaN(value)) as (
    | number
    | string
    | boolean
  )[];
  const found = [...new Set(plain.map((value) => typeof value))];
  if (found.length > 1)
    throw failure("E-SKLEARN-105", { where, column: label, kinds: found.map((kind) => kinds()[kind]) });
  const sorted: Category[] = plain.sort(compareLabels);
  if (all.has(null)) sorted.push(null);
  if (all.has(Number.NaN)) sorted.push(Number.NaN);
  return sorted;
}

function isWhole(column: Column): boolean {
  for (let i = 0; i < column.length; i++) if (!Number.isInteger(column[i])) return false;
  return true;
}

/**
 * Whether the whole numbers of each column print as floats (1.0): of typed float arrays, and where NumPy would make floats
 * of them because others are none. Of a table each column counts alone; beside texts each value does.
 */
export function printsFloats({ columns, names, floats }: Frame): boolean[] {
  if (floats) return columns.map(() => true);
  if (names) return columns.map((column) => isTyped(column) && !isWhole(column));
  const all = columns.every(isTyped) && !columns.every(isWhole);
  return columns.map(() => all);
}

/** A category as Python's `str` writes it. */
export function categoryText(category: Category, floats: boolean): string {
  if (category === null) return "None";
  if (typeof category === "string") return category;
  if (typeof category === "boolean") return category ? "True" : "False";
  return Number.isInteger(category) && !floats ? String(category) : reprFloat(category);
}

/** Values as a column: typed if they are numbers alone. */
export function categoryColumn(values: readonly Category[]): Column {
  return values.every((value) => typeof value === "number") ? Float64Array.from(values) : values;
}
