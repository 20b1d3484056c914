import { show } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { reprFloat } from "../../core/pythonNumbers.js";
import { type Column, columnLabel, type Frame, isTyped } from "../base/frame.js";
import { compareLabels } from "../labels.js";
import { failure } from "../messages.js";

/** A category: a number, text or boolean; NaN (missing) and null (Python's None) count as categories too. */
export type Category = number | string | boolean | null;

/** The values of a column as categories, checked. @throws E-SKLEARN-114 for infinities and what is no value */
export function categoryValues(where: string, frame: Frame, j: number): ArrayLike<Category> {
  const column = frame.columns[j];
  const refuse = (row: number) =>
    failure("E-SKLEARN-114", { where, row, column: columnLabel(frame, j), value: show(column[row]) });
  if (isTyped(column)) {
    for (let i = 0; i < column.length; i++) if (Math.abs(column[i]) === Infinity) throw refuse(i);
    return column;
  }
  return column.map((value, i) => {
    if (value === null || value === undefined) return null;
    if (typeof value === "bigint") return Number(value);
    if (typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number" && Math.abs(value) !== Infinity) return value;
    throw refuse(i);
  });
}

const kinds = (): Record<string, string> => ({
  string: say("texts", "textos"),
  number: say("numbers", "números"),
  boolean: say("booleans", "booleanos"),
});

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
