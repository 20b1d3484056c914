import { checkInteger, checkOptions } from "../core/check.js";
import { say } from "../core/messages/language.js";
import { formatExponent, formatFixed } from "./numbers.js";

/** What a printed table needs to know of a column. */
export interface PrintedColumn {
  readonly name: string;
  /** `time`: dates and durations as texts. */
  readonly type: "number" | "text" | "boolean" | "bigint" | "time";
  readonly length: number;
  /** The value of a row, null where it is missing. */
  get(row: number): unknown;
  /** All values as float64, where they are numbers: whether they are all whole decides how they are written. */
  numeric(): Float64Array | undefined;
}

export interface PrintOptions {
  /** Tables with more rows are cut in the middle. Default 60. */
  maxRows?: number;
  /** How many rows a cut table shows. Default 10. */
  minRows?: number;
  /** Tables with more columns are cut in the middle. Default 20. */
  maxColumns?: number;
}

const DIGITS = 6;
const MAX_WIDTH = 50;
const ESCAPES: Readonly<Record<string, string>> = { "\t": "\\t", "\r": "\\r", "\n": "\\n" };

/** Width counts characters, as Python counts them. */
const width = (text: string): number => [...text].length;
const right = (text: string, to: number): string => " ".repeat(Math.max(0, to - width(text))) + text;
const left = (text: string, to: number): string => text + " ".repeat(Math.max(0, to - width(text)));

const signed = (x: number, digits: string): string =>
  digits.startsWith("-") || Number.isNaN(x) ? digits : ` ${digits}`;

/** Takes the zeros off the ends that all decimals share, but leaves one digit behind the point. */
function trimZeros(texts: readonly string[]): string[] {
  const isDecimal = (text: string) => /^\s*[+-]?\d+\.\d*$/.test(text);
  let trimmed = [...texts];
  if (!trimmed.some(isDecimal)) return trimmed;
  while (trimmed.every((text) => !isDecimal(text) || text.endsWith("0")))
    trimmed = trimmed.map((text) => (isDecimal(text) ? text.slice(0, -1) : text));
  return trimmed.map((text) => (isDecimal(text) && text.endsWith(".") ? `${text}0` : text));
}

/** Decimals as pandas writes a column of them: six places, or all by powers of ten where some are too large or too small. */
function decimals(values: readonly number[]): string[] {
  const write = (format: (x: number) => string) =>
    trimZeros(values.map((x) => (Number.isNaN(x) ? "NaN" : signed(x, format(x)))));
  const fixed = write((x) => formatFixed(x, DIGITS));
  const sizes = values.map(Math.abs);
  const small = sizes.some((x) => x > 0 && x < 10 ** -DIGITS);
  const long = fixed.some((text) => text.length > DIGITS + 6) && sizes.some((x) => x > 1e6);
  return small || long ? write((x) => formatExponent(x, DIGITS)) : fixed;
}

/** The cells of a column; whole numbers without a point where all are whole and none is missing. */
function cells(column: PrintedColumn, shown: readonly number[], float: boolean): string[] {
  const values = shown.map((i) => column.get(i));
  if (column.type === "number") {
    const numbers = values.map((value) => (value === null ? Number.NaN : Number(value)));
    const whole = column.numeric()?.every(Number.isSafeInteger) ?? false;
    return whole && !float ? numbers.map((x) => signed(x, String(x))) : decimals(numbers);
  }
  if (column.type === "time") return values.map((value) => (value === null ? "NaT" : String(value)));
  return values.map((value) => {
    if (value === null) return " NaN";
    if (typeof value === "boolean") return value ? " True" : " False";
    if (typeof value === "bigint") return value < 0n ? String(value) : ` ${value}`;
    return ` ${String(value).replace(/[\t\r\n]/g, (character) => ESCAPES[character])}`;
  });
}

/** A header and its cells, all of one width. */
function block(column: PrintedColumn, shown: readonly number[], float: boolean): string[] {
  const header = column.type !== "text" && column.type !== "time" ? ` ${column.name}` : column.name;
  const values = cells(column, shown, float);
  const most = Math.min(MAX_WIDTH, Math.max(width(header), ...values.map(width)));
  const cut = values.map((text) =>
    width(text) > most ? `${[...text].slice(0, most - 3).join("")}...` : text,
  );
  const to = Math.max(most, width(header));
  return [header, ...cut].map((text) => right(text, to));
}

/** @throws E-ARG-001 on an unknown option, E-ARG-002 on one that is not a whole number above 0 */
export function checkPrintOptions(options: PrintOptions): void {
  checkOptions("toString", options, ["maxRows", "minRows", "maxColumns"]);
  for (const [name, value] of Object.entries(options)) checkInteger("toString", name, value, 1);
}

/**
 * A table as pandas prints it, with the numbers of the rows before them, or with the values of the column `label`: long tables
 * are cut in the middle. Where pandas would wrap lines at 80 characters, these stay whole.
 */
export function printed(
  columns: readonly PrintedColumn[],
  options: PrintOptions = {},
  label?: PrintedColumn,
): string {
  const { maxRows = 60, minRows = 10, maxColumns = 20 } = options;
  const body = columns.filter((column) => column !== label);
  const rows = columns[0]?.length ?? 0;
  const dimensions = say(
    `[${rows} rows x ${body.length} columns]`,
    `[${rows} filas x ${body.length} columnas]`,
  );
  if (rows === 0 || body.length === 0) {
    const names = body.map(({ name }) => name).join(", ");
    return say(
      `Empty Table\nColumns: [${names}]\n${dimensions}`,
      `Tabla vacía\nColumnas: [${names}]\n${dimensions}`,
    );
  }
  const half = Math.max(1, Math.min(minRows, maxRows) >> 1);
  const isLong = rows > maxRows;
  const places = Array.from({ length: rows }, (_, i) => i);
  const shown = isLong ? [...places.slice(0, half), ...places.slice(-half)] : places;
  const halfColumns = Math.max(1, maxColumns >> 1);
  const isWide = body.length > maxColumns;
  const chosen = isWide ? [...body.slice(0, halfColumns), ...body.slice(-halfColumns)] : body;

  const index = ["", ...shown.map((i) => String(label ? label.get(i) : i))];
  const indexWidth = Math.max(...index.map(width));
  const blocks = [index.map((text) => left(text, indexWidth))];
  for (const column of chosen) blocks.push(block(column, shown, label !== undefined));
  if (isWide) blocks.splice(halfColumns + 1, 0, new Array<string>(index.length).fill(" ..."));
  if (isLong)
    for (const [i, lines] of blocks.entries()) {
      const to = width(lines[half]);
      const dots = to > 3 ? "..." : "..";
      lines.splice(half + 1, 0, i === 0 ? left(dots, to) : right(dots, to));
    }
  // the cells begin with the blank between the columns, and one more stands between the blocks
  const lines = index.map((_, row) => blocks.map((lines) => lines[row]).join(" "));
  if (isLong) lines.push(blocks.map((lines) => lines[index.length]).join(" "));
  return isLong || isWide ? `${lines.join("\n")}\n\n${dimensions}` : lines.join("\n");
}
