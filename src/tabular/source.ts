import { nearest } from "../core/check.js";
import { booleanOf, type FieldRules, numberOf } from "../io/csv/rules.js";
import type { Table } from "../io/index.js";
import { categoryTexts, numbersOf } from "./columns.js";
import { failure } from "./messages.js";
import { type Problems, report } from "./notes.js";
import { clipValue, lineOf } from "./table.js";

/** Where the values of columns come from. */
export interface Cells {
  readonly file: string;
  readonly rows: number;
  /** A column as numbers, NaN where one is missing. */
  numbers(column: { readonly name: string; readonly boolean: boolean }): Float64Array;
  /** A column as categories, null where one is missing. */
  texts(column: { readonly name: string; readonly numeric: boolean }): (string | null)[];
  /** The line of a row, for errors. */
  line(row: number): number;
  /** Of texts: how they are read. */
  readonly rules?: FieldRules;
}

/** A table whose types were found out: the one to learn from. The last column asked for is kept. */
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
 */
export function rawCells(table: Table, file: string, rules: FieldRules, problems?: Problems): Cells {
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
  return {
    file,
    rows: table.numRows,
    numbers: ({ name }) =>
      Float64Array.from(fields(name), (field, row) => {
        const text = known(field);
        return text === null ? Number.NaN : Number(valueAt(name, text, row) ?? Number.NaN);
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
    numbers: (column) => cellsOf(column.name).numbers(column),
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
