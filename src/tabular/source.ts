import { nearest } from "../core/check.js";
import { booleanOf, type FieldRules, numberOf } from "../io/csv/rules.js";
import { type DateForm, instantOfNumber, instantOfText } from "../io/dates/column.js";
import type { Table } from "../io/index.js";
import { type AmountForm, amountOf, isMarker } from "./amounts.js";
import { categoryTexts, numbersOf } from "./columns.js";
import { failure } from "./messages.js";
import { type Problems, report } from "./notes.js";
import { clipValue, lineOf, type TableFormat } from "./table.js";

/** Where the values of columns come from. */
export interface Cells {
  readonly file: string;
  readonly rows: number;
  /** A column as numbers, NaN where one is missing; of dates milliseconds since 1970. */
  numbers(column: NumberColumn): Float64Array;
  /** A column as categories, null where one is missing. */
  texts(column: { readonly name: string; readonly numeric: boolean }): (string | null)[];
  /** The line of a row, for errors. */
  line(row: number): number;
  /** Of texts: how they are read. */
  readonly rules?: FieldRules;
}

/** What is known of a column of numbers: `form`, where they are written for people. */
export interface NumberColumn {
  readonly name: string;
  readonly boolean: boolean;
  readonly form?: AmountForm | DateForm;
}

/** A table whose types were found out, amounts and dates as numbers: the one to learn from. The last column asked for is kept. */
export function typedCells(table: Table, file: string): Cells {
  return {
    file,
    rows: table.numRows,
    numbers: lastOne(({ name }) => numbersOf(table, name)),
    texts: lastOne(({ name, numeric }) => categoryTexts(table, name, numeric)),
    line: (row) => lineOf(table, row),
  };
}

/** Several parts of the rows are encoded one after the other: the column is read out once. */
function lastOne<C extends { readonly name: string }, V>(read: (column: C) => V): (column: C) => V {
  let last: { name: string; value: V } | undefined;
  return (column) => {
    if (last?.name !== column.name) last = { name: column.name, value: read(column) };
    return last.value;
  };
}

/**
 * A table of texts, as the file has them: new rows, whose columns must hold what the model knows them to hold.
 * @param problems where values that do not are noted, which then are missing; else they are refused
 * @param told how amounts and dates of these rows are written, where that is not as those of the training were
 */
export function rawCells(
  table: Table,
  file: string,
  rules: FieldRules,
  problems?: Problems,
  told: Pick<TableFormat, "decimal" | "dayfirst"> = {},
): Cells {
  const fields = (name: string) => table.column(name) as (string | null)[];
  const line = (row: number) => lineOf(table, row);
  const known = (field: string | null): string | null => {
    const text = field?.trim() ?? "";
    if (rules.missing.has(text)) return null;
    const isMissing =
      rules.missingNumbers.size > 0 && rules.missingNumbers.has(Number(numberOf(text, rules)));
    return isMissing ? null : text;
  };
  const refuse = (name: string, row: number, value: string): null => {
    const place = { file, line: line(row), column: clipValue(name), value: clipValue(value) };
    report(problems, row, failure("E-FILE-028", { ...place, comma: /^[+-]?\d*,\d+$/.test(value) }));
    return null;
  };
  const valueAt = (name: string, text: string, row: number): number | bigint | null => {
    const value = numberOf(text, rules) ?? Number(booleanOf(text) ?? Number.NaN);
    return Number.isFinite(Number(value)) ? value : refuse(name, row, text);
  };
  const written = (name: string, text: string, row: number, form: NumberColumn["form"]): number => {
    if (form !== undefined && "kind" in form) {
      const { dayfirst } = told;
      const isOther = form.kind === "text" && dayfirst !== undefined;
      const instant = instantOfText(text, isOther ? { ...form, dayFirst: dayfirst } : form);
      if (!Number.isNaN(instant)) return instant;
      const place = { file, line: line(row), column: clipValue(name), value: clipValue(text) };
      report(problems, row, failure("E-CLI-050", place));
      return Number.NaN;
    }
    const amounts = told.decimal === undefined ? form : { ...form, decimal: told.decimal };
    return (amounts && amountOf(text, amounts)) ?? Number(valueAt(name, text, row) ?? Number.NaN);
  };
  return {
    file,
    rows: table.numRows,
    numbers: ({ name, boolean, form }) =>
      Float64Array.from(fields(name), (field, row) => {
        const text = known(field);
        if (text === null || (!boolean && isMarker(text))) return Number.NaN;
        return written(name, text, row, form);
      }),
    texts: ({ name, numeric }) =>
      fields(name).map((field, row) => {
        const text = known(field);
        if (text === null || !numeric) return text;
        const value = valueAt(name, text, row);
        return value === null ? null : String(value);
      }),
    line,
    rules,
  };
}

/** A table in memory: columns of texts are read as new rows are, all others as they are. */
export function tableCells(table: Table, file: string, rules: FieldRules): Cells {
  const [typed, raw] = [typedCells(table, file), rawCells(table, file, rules)];
  const cellsOf = (name: string) => (table.types[name] === "text" ? raw : typed);
  return {
    ...typed,
    numbers: (column) => {
      const { name, form } = column;
      const values = cellsOf(name).numbers(column);
      const isRead = ["text", "date"].includes(table.types[name]) || form === undefined || !("kind" in form);
      if (isRead) return values;
      return values.map((value, row) => {
        const instant = instantOfNumber(value, form);
        if (!Number.isNaN(instant) || Number.isNaN(value)) return instant;
        const place = { file, line: lineOf(table, row), column: clipValue(name), value: String(value) };
        throw failure("E-CLI-050", place);
      });
    },
    texts: (column) => cellsOf(column.name).texts(column),
  };
}

/** Throws unless a table has the columns that a model needs. @throws E-CLI-022 */
export function checkNeeded(file: string, columns: readonly string[], needed: readonly string[]): void {
  const missing = needed.filter((name) => !columns.includes(name));
  if (missing.length === 0) return;
  const spare = columns.filter((name) => !needed.includes(name));
  const suggestion = missing.length === 1 ? nearest(missing[0], spare) : undefined;
  throw failure("E-CLI-022", { file, missing, known: columns, suggestion });
}
