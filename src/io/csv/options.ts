import { checkBoolean, checkChoice, checkInteger, checkOptions, wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import type { ColumnType } from "../table/column.js";
import { encodingNamed } from "./decoder.js";
import { checkDelimiter } from "./records.js";
import { type FieldRules, rulesWith } from "./rules.js";

export interface ReadCsvOptions {
  /** How errors call the file. Default `CSV`. */
  file?: string;
  /** One character; `auto` (default) finds out among `, ; tab |`. */
  delimiter?: string;
  /**
   * Which record names the columns, from 0; those before it are left out. true (default) is the first, null or false none: then columns
   * are called `names`, or `0`, `1`, ….
   */
  header?: boolean | number | null;
  /** Names of the columns, in place of the header's, or where there is none. */
  names?: readonly string[];
  /** The columns to read. Default all. */
  usecols?: readonly string[];
  /** What columns hold, where it shall not be found out: then another value is an error. */
  types?: Readonly<Record<string, ColumnType>>;
  /** Other texts or numbers that stand for missing values: in all columns, or by column, `{ age: ["?", -1] }`. */
  naValues?: MissingMarkers | Readonly<Record<string, MissingMarkers>>;
  /** Whether pandas' list (empty, NA, N/A, NaN, null, None, …) stands for missing values too. Default true. */
  keepDefaultNa?: boolean;
  /** What stands before the decimals: a point (default) or a comma. */
  decimal?: "." | ",";
  /** What groups digits by three, such as `,` or `.`. Default null: nothing does. */
  thousands?: string | null;
  /**
   * Columns of dates, whose form is found out (a value that is none is an error), or true for every column that has dates in all rows;
   * without an offset they are taken as UTC. Default: dates are texts.
   */
  parseDates?: boolean | readonly string[];
  /** Whether 03/04/2024 is the 3rd of April, where no other date of the column tells. Default false, as in pandas. */
  dayfirst?: boolean;
  /** How many rows to read at most. Default all. */
  nrows?: number;
  /**
   * Lines to skip: so many at the beginning, or those of these numbers, or those for which a function says so. They count from 0;
   * blank lines count too, line breaks in quotes do not.
   */
  skiprows?: number | readonly number[] | ((line: number) => boolean);
  /** Whether spaces behind a delimiter are no part of the field: then quotes behind them count. Default false. */
  skipinitialspace?: boolean;
  /** How the bytes are written, by the name that Python gives it: `latin-1`, `cp1252`, `utf-16`, …. Default UTF-8; UTF-16 is found out. */
  encoding?: string;
}

/** Texts or numbers that stand for missing values. */
export type MissingMarkers = string | number | readonly (string | number)[];

export interface CsvChunkOptions extends ReadCsvOptions {
  /** Rows of a table. Default 65,536. */
  chunkSize?: number;
}

/** The options with their defaults. */
export interface CsvPlan {
  readonly file: string;
  readonly delimiter: string;
  /** Which record names the columns; null where none does. */
  readonly header: number | null;
  readonly names: readonly string[] | undefined;
  readonly usecols: readonly string[] | undefined;
  readonly types: Readonly<Record<string, ColumnType>>;
  readonly rules: FieldRules;
  /** Columns with missing markers of their own. */
  readonly rulesOf: ReadonlyMap<string, FieldRules>;
  /** Columns of dates; true: those that are found. */
  readonly dates: true | ReadonlySet<string>;
  readonly dayfirst: boolean | undefined;
  readonly nrows: number;
  readonly chunkSize: number;
  readonly skip: LineChoice | undefined;
  readonly skipinitialspace: boolean;
  /** A name that `PieceDecoder` knows, `utf-8` or `utf-16`; undefined where it is to be found out. */
  readonly encoding: string | undefined;
}

const KNOWN = [
  "file",
  "delimiter",
  "header",
  "names",
  "usecols",
  "types",
  "naValues",
  "keepDefaultNa",
  "decimal",
  "thousands",
  "parseDates",
  "dayfirst",
  "nrows",
  "skiprows",
  "skipinitialspace",
  "encoding",
];

/** @throws E-ARG-001, E-ARG-002 */
export function planOf(where: string, options: CsvChunkOptions, chunked: boolean): CsvPlan {
  checkOptions(where, options, chunked ? [...KNOWN, "chunkSize"] : KNOWN);
  const { file = "CSV", delimiter = "auto", header = true, names, usecols, types = {} } = options;
  const { naValues = [], keepDefaultNa = true, decimal = ".", thousands = null } = options;
  const { nrows, chunkSize = 65_536, skiprows = 0, skipinitialspace = false } = options;
  if (delimiter !== "auto") checkDelimiter(where, delimiter);
  if (header !== null && typeof header !== "boolean") checkInteger(where, "header", header);
  checkBoolean(where, "keepDefaultNa", keepDefaultNa);
  checkBoolean(where, "skipinitialspace", skipinitialspace);
  for (const [name, list] of Object.entries({ names, usecols })) {
    if (list === undefined || (Array.isArray(list) && list.every((text) => typeof text === "string")))
      continue;
    throw wrong(where, name, say("an array of texts", "un array de textos"), list);
  }
  for (const [name, type] of Object.entries(types))
    checkChoice(where, `types['${name}']`, type, ["number", "text", "boolean", "bigint", "date"]);
  checkChoice(where, "decimal", decimal, [".", ","]);
  if (
    thousands !== null &&
    (typeof thousands !== "string" || !/^[^\d+-]$/.test(thousands) || thousands === decimal)
  ) {
    const expected = say(
      "null or one character, not the decimal's",
      "null o un carácter que no sea el decimal",
    );
    throw wrong(where, "thousands", expected, thousands);
  }
  // quoted, as in 70,"29128,68", decimal commas stand in files of commas
  if (delimiter === decimal && decimal !== ",") {
    const expected = say(
      `a character other than decimal, '${decimal}'`,
      `un carácter distinto de decimal, '${decimal}'`,
    );
    throw wrong(where, "delimiter", expected, delimiter);
  }
  const { parseDates = false, dayfirst } = options;
  if (dayfirst !== undefined) checkBoolean(where, "dayfirst", dayfirst);
  if (nrows !== undefined) checkInteger(where, "nrows", nrows);
  checkInteger(where, "chunkSize", chunkSize, 1);
  return {
    ...{ file, delimiter, names, usecols, types, chunkSize, skipinitialspace },
    ...missingRules(where, naValues, keepDefaultNa, { decimal, thousands }),
    dates: datesOf(where, parseDates, types),
    dayfirst,
    header: header === true ? 0 : header === false ? null : header,
    nrows: nrows ?? Infinity,
    skip: lineChoice(where, skiprows),
    encoding: encodingOf(where, options.encoding),
  };
}

function datesOf(
  where: string,
  parseDates: unknown,
  types: Readonly<Record<string, ColumnType>>,
): CsvPlan["dates"] {
  if (parseDates === true) return true;
  const told = Object.keys(types).filter((name) => types[name] === "date");
  if (parseDates === false) return new Set(told);
  if (Array.isArray(parseDates) && parseDates.every((name) => typeof name === "string"))
    return new Set([...told, ...parseDates]);
  throw wrong(
    where,
    "parseDates",
    say("true, false or an array of names", "true, false o un array de nombres"),
    parseDates,
  );
}

const isMarker = (value: unknown) => typeof value === "string" || typeof value === "number";
const areMarkers = (value: unknown): value is MissingMarkers =>
  isMarker(value) || (Array.isArray(value) && value.every(isMarker));

/** How fields are understood: everywhere, and in columns with markers of their own. */
function missingRules(
  where: string,
  naValues: NonNullable<ReadCsvOptions["naValues"]>,
  keepDefaultNa: boolean,
  written: Pick<FieldRules, "decimal" | "thousands">,
): Pick<CsvPlan, "rules" | "rulesOf"> {
  const rulesOf = (markers: MissingMarkers) => rulesWith([markers].flat(), keepDefaultNa, written);
  if (areMarkers(naValues)) return { rules: rulesOf(naValues), rulesOf: new Map() };
  const expected = say(
    "texts or numbers, or an object of them by column",
    "textos o números, o un objeto de ellos por columna",
  );
  if (typeof naValues !== "object" || naValues === null || !Object.values(naValues).every(areMarkers))
    throw wrong(where, "naValues", expected, naValues);
  const own = Object.entries(naValues).map(([name, markers]) => [name, rulesOf(markers)] as const);
  return { rules: rulesOf([]), rulesOf: new Map(own) };
}

/** Which lines are skipped, and the first from which on none is. */
export interface LineChoice {
  readonly isSkipped: (line: number) => boolean;
  readonly end: number;
}

function lineChoice(
  where: string,
  skiprows: NonNullable<ReadCsvOptions["skiprows"]>,
): LineChoice | undefined {
  const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
  if (typeof skiprows === "function") return { isSkipped: (line) => skiprows(line) === true, end: Infinity };
  if (Array.isArray(skiprows) && skiprows.every(isCount)) {
    const lines = new Set<number>(skiprows);
    return lines.size === 0
      ? undefined
      : { isSkipped: (line) => lines.has(line), end: Math.max(...lines) + 1 };
  }
  if (!isCount(skiprows)) {
    const expected = say(
      "a whole number ≥ 0, an array of them, or a function of a line's number",
      "un número entero ≥ 0, un array de ellos, o una función del número de línea",
    );
    throw wrong(where, "skiprows", expected, skiprows);
  }
  const count = skiprows as number;
  return count === 0 ? undefined : { isSkipped: () => true, end: count };
}

function encodingOf(where: string, encoding: unknown): string | undefined {
  if (encoding === undefined || encoding === null) return undefined;
  const found = typeof encoding === "string" ? encodingNamed(encoding) : undefined;
  if (found !== undefined) return found;
  const expected = say(
    "the name of an encoding, such as utf-8, latin-1, cp1252 or utf-16",
    "el nombre de una codificación, como utf-8, latin-1, cp1252 o utf-16",
  );
  throw wrong(where, "encoding", expected, encoding);
}
