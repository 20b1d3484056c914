import { say } from "../core/messages/language.js";
import type { Table } from "../io/index.js";
import { namedByValue, sortedClasses } from "./classes.js";
import { categoryTexts, numbersOf } from "./columns.js";
import { failure } from "./messages.js";
import { checkColumn, clipValue, lineOf, rulesOf, type TableFormat } from "./table.js";
import { option } from "./wording.js";

export type Task = "classification" | "regression";

/** What is to be predicted: the class of each row, or its quantity. */
export type Target =
  | {
      readonly task: "classification";
      readonly name: string;
      /** In NumPy's order. */
      readonly classes: readonly string[];
      /** The class of each row, by its number. */
      readonly y: readonly number[];
      readonly labels: readonly string[];
    }
  | { readonly task: "regression"; readonly name: string; readonly y: Float64Array };

/** What a quantity was standardised by, and comes back by. */
export interface TargetScale {
  readonly mean: number;
  readonly scale: number;
}

/** A column of whole numbers of which so many differ holds classes; of more, quantities. */
const MOST_NUMBERED = 20;

/** Whether a column holds classes or quantities: texts and true or false are classes, decimal numbers quantities. */
export function taskOf(table: Table, name: string): Task {
  const type = table.types[name];
  if (type === "text" || type === "boolean") return "classification";
  const different = table.unique(name);
  const whole = different.every((value) => Number.isInteger(Number(value)));
  return whole && different.length <= MOST_NUMBERED ? "classification" : "regression";
}

/**
 * Reads the target; the task is decided from it where it was not told.
 * @throws E-CLI-015 without a name, E-FILE-030, E-FILE-029 (missing), E-FILE-028 (no number), E-CLI-006 (one value)
 */
export function readTarget(
  table: Table,
  file: string,
  target: string | null,
  told: Task | null,
  written: (column: string) => Table,
  format: TableFormat = {},
): Target {
  if (target === null) throw failure("E-CLI-015", { file, columns: table.columns });
  checkColumn(table, target);
  if (table.columns.length < 2) throw failure("E-CLI-004", { file, target });
  const task = told ?? taskOf(table, target);
  return task === "classification"
    ? readClasses(table, file, target, written, format)
    : readQuantities(table, file, target);
}

/** The classes as the file has them: 1.0 stays 1.0, and True stays True, but 1 and 1.0 are one class. */
function readClasses(
  table: Table,
  file: string,
  name: string,
  written: (column: string) => Table,
  format: TableFormat,
): Target {
  const isText = table.types[name] === "text";
  const texts = categoryTexts(isText ? table : written(name), name, false);
  const gaps = texts.flatMap((text, row) => (text === null ? [row] : []));
  if (gaps.length > 0) throw missingTarget(file, lineOf(table, gaps[0]), name, gaps.length, texts.length);
  const known = texts as string[];
  const { classes, labels } = isText
    ? { classes: sortedClasses(known), labels: known }
    : namedByValue(known, rulesOf(format));
  if (classes.length < 2) throw failure("E-CLI-006", { file, target: name, label: classes[0] });
  const place = new Map(classes.map((label, k) => [label, k]));
  return {
    task: "classification",
    name,
    classes,
    labels,
    y: labels.map((label) => place.get(label) as number),
  };
}

function readQuantities(table: Table, file: string, name: string): Target {
  if (table.types[name] === "text") {
    const row = categoryTexts(table, name, false).findIndex(
      (text) => text !== null && !Number.isFinite(Number(text)),
    );
    const at = Math.max(row, 0);
    const value = String(table.row(at)[name]).trim();
    const place = { file, line: lineOf(table, at), column: clipValue(name), value: clipValue(value) };
    throw failure("E-FILE-028", { ...place, comma: /^[+-]?\d*,\d+$/.test(value) });
  }
  const y = numbersOf(table, name);
  const wrong = y.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) {
    const missing = y.reduce((count, value) => count + Number(Number.isNaN(value)), 0);
    if (Number.isNaN(y[wrong])) throw missingTarget(file, lineOf(table, wrong), name, missing, y.length);
    const place = { file, line: lineOf(table, wrong), column: clipValue(name) };
    throw failure("E-FILE-028", { ...place, value: String(y[wrong]), comma: false });
  }
  if (y.every((value) => value === y[0]))
    throw failure("E-CLI-006", { file, target: name, label: String(y[0]) });
  return { task: "regression", name, y };
}

/** Rows without a target; `line` is that of the first. */
export function missingTarget(file: string, line: number, column: string, missing: number, rows: number) {
  const leave = option("dropMissingTarget");
  const more =
    missing === 1
      ? say(`${leave} leaves it out.`, `${leave} la quita.`)
      : say(
          `It is the first of ${missing} such rows of ${rows}; ${leave} leaves them out.`,
          `Es la primera de ${missing} filas así de ${rows}; ${leave} las quita.`,
        );
  return failure("E-FILE-029", { file, line, column: clipValue(column), value: "", more });
}
