import { numberOf } from "../io/csv/rules.js";
import type { Table } from "../io/index.js";
import { type ColumnChoices, categoryTexts } from "./columns.js";
import { failure } from "./messages.js";
import { clipValue, lineOf, rulesOf } from "./table.js";

/** Above this share of numbers with commas, a column of texts holds numbers. */
const MOSTLY = 0.9;
const COMMA = /^[+-]?\d*,\d+$/;

/**
 * Numbers with a decimal comma are texts where a point is expected, and would become categories or be left out as names:
 * that is said, unless the decimal was told, or the column is to be left out or taken as categories.
 * @throws E-CLI-034 with the first such number
 */
export function refuseCommas(table: Table, { file, format, drop, categories }: ColumnChoices): void {
  if (format.decimal !== undefined) return;
  const rules = rulesOf({ decimal: "," });
  for (const name of table.columns) {
    if (table.types[name] !== "text" || drop.includes(name) || categories.includes(name)) continue;
    const cells = categoryTexts(table, name, false);
    const row = cells.findIndex((cell) => cell !== null && COMMA.test(cell));
    if (row < 0) continue;
    const known = cells.filter((cell) => cell !== null);
    const numbers = known.filter((cell) => numberOf(cell, rules) !== undefined);
    if (numbers.length < MOSTLY * known.length) continue;
    const value = clipValue(String(cells[row]));
    throw failure("E-CLI-034", { file, line: lineOf(table, row), column: clipValue(name), value });
  }
}
