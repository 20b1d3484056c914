import { checkOptions, nearest, wrong } from "../core/check.js";
import { say } from "../core/messages/language.js";
import { checkColumns, checkDelimiter, clip, Records } from "./csv/records.js";
import { failure } from "./messages.js";

export { decodeCsv } from "./csv/encoding.js";

/** A table of texts, as a CSV file holds it. */
export interface CsvTable {
  /** Names of the columns, from the first line. */
  readonly columns: readonly string[];
  /** The rows; each has as many fields as there are columns. Blank lines are left out. */
  readonly rows: readonly (readonly string[])[];
  /** The line of the file on which each row begins; the header is line 1. */
  readonly lines: readonly number[];
  /** What separates the fields. */
  readonly delimiter: string;
  /** How errors call the file. */
  readonly file: string;
}

export interface CsvOptions {
  /** How errors call the file. Default `CSV`. */
  file?: string;
  /** One character; `auto` finds out among `, ; tab |`. Default a comma. */
  delimiter?: string;
}

/**
 * Reads a table from the text of a CSV file (RFC 4180): a header, then rows of as many fields; fields with a delimiter, a
 * quote or a line break stand in quotes, a quote in them is doubled. Lines may end in LF, CR LF or CR; blank lines are
 * left out; a byte-order mark is dropped. In errors the lines are those of the file, and the header is line 1.
 *
 * @throws E-FILE-020 (binary), E-FILE-022 (empty), E-FILE-023 (no rows), E-FILE-024 (a row with fields too many or too
 *   few), E-FILE-025 and E-FILE-026 (a column's name twice, or missing), E-FILE-027 (quotes)
 */
export function parseCsv(text: string, options: CsvOptions = {}): CsvTable {
  checkOptions("parseCsv", options, ["file", "delimiter"]);
  const { file = "CSV", delimiter = "," } = options;
  if (delimiter !== "auto") checkDelimiter("parseCsv", delimiter);
  if (typeof text !== "string") {
    throw wrong("parseCsv", "text", say("the text of a file", "el texto de un archivo"), text);
  }
  const nul = text.indexOf("\0");
  if (nul >= 0)
    throw failure("E-FILE-020", { file, line: text.slice(0, nul).split("\n").length, zip: false });

  const source = new Records(text.replace(/^\ufeff/, ""), delimiter, file);
  const { records, lines } = source.read();
  const [columns, ...rows] = records;
  if (!columns) throw failure("E-FILE-022", { file });
  checkColumns(columns, file);
  if (rows.length === 0) throw failure("E-FILE-023", { file, columns: columns.length });
  for (const [i, row] of rows.entries()) {
    if (row.length !== columns.length)
      throw failure("E-FILE-024", { file, line: lines[i + 1], fields: row.length, columns: columns.length });
  }
  return { columns, rows, lines: lines.slice(1), delimiter: source.delimiter, file };
}

/**
 * The place of a column in each row.
 * @throws E-FILE-030 where there is none of this name
 */
export function columnIndex(table: CsvTable, column: string): number {
  const index = table.columns.indexOf(column);
  if (index >= 0) return index;
  const suggestion = nearest(column, table.columns);
  throw failure("E-FILE-030", { file: table.file, column, known: table.columns.map(clip), suggestion });
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const DECIMAL_COMMA = /^[+-]?\d*,\d+$/;
const MISSING = /^(?:|na|n\/a|nan|null|none|nil|\?|-|#n\/a)$/i;

/** One number out of a field; spaces around it do not count. */
function parseNumber(table: CsvTable, row: number, column: string, field: string): number {
  const value = field.trim();
  const number = NUMBER.test(value) ? Number(value) : Number.NaN;
  if (Number.isFinite(number)) return number;
  const place = { file: table.file, line: table.lines[row], column, value: clip(value) };
  if (MISSING.test(value)) throw failure("E-FILE-029", place);
  throw failure("E-FILE-028", { ...place, comma: DECIMAL_COMMA.test(value) });
}

/**
 * A column as numbers.
 * @throws E-FILE-028 for a text or a number beyond float64, E-FILE-029 for a missing value, E-FILE-030 for no such column
 */
export function numericColumn(table: CsvTable, column: string): Float64Array<ArrayBuffer> {
  const index = columnIndex(table, column);
  return Float64Array.from(table.rows, (row, i) => parseNumber(table, i, column, row[index]));
}

/** A column as it is written. @throws E-FILE-030 */
export function textColumn(table: CsvTable, column: string): string[] {
  const index = columnIndex(table, column);
  return table.rows.map((row) => row[index]);
}

/** What a field of a written table may be; null is an empty one. */
export type CsvValue = string | number | bigint | boolean | null;

/**
 * Writes a table as CSV text (RFC 4180, lines ending in LF): `parseCsv` gives the same columns and fields again.
 * @throws E-ARG-002 for rows of another length, or values that CSV cannot hold; E-FILE-025, E-FILE-026 for columns
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly CsvValue[])[],
  options: { delimiter?: string } = {},
): string {
  checkOptions("writeCsv", options, ["delimiter"]);
  const { delimiter = "," } = options;
  checkDelimiter("writeCsv", delimiter);
  checkColumns(columns, "writeCsv");
  const write = (values: readonly CsvValue[], i: number): string => {
    if (values.length !== columns.length) {
      const expected = say(
        `an array of ${columns.length} values, one a column`,
        `un array de ${columns.length} valores, uno por columna`,
      );
      throw wrong("writeCsv", say(`row ${i}`, `la fila ${i}`), expected, values.length);
    }
    // alone on its line, an empty field would be a blank line
    if (values.length === 1 && values[0] === null) return '""';
    return values.map((value) => (value === null ? "" : field(value, delimiter))).join(delimiter);
  };
  return [columns, ...rows].map((values, i) => `${write(values, i - 1)}\n`).join("");
}

function field(value: NonNullable<CsvValue>, delimiter: string): string {
  const kind = typeof value;
  const text = String(value);
  if (!["string", "number", "bigint", "boolean"].includes(kind) || text.includes("\0")) {
    const expected = say(
      "a text without NUL, a number or a boolean",
      "un texto sin NUL, un número o un booleano",
    );
    throw wrong("writeCsv", say("each value", "cada valor"), expected, value);
  }
  // Blank fields and outer spaces are quoted too: a reader may take a blank line for none, and trim the others.
  const plain = text !== "" && text === text.trim() && !/["\r\n]/.test(text) && !text.includes(delimiter);
  return plain ? text : `"${text.replaceAll('"', '""')}"`;
}
