import { checkBoolean, checkChoice, checkInteger, checkOptions, show } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { failure } from "../messages.js";
import type { ColumnType } from "../table/column.js";
import { checkDelimiter } from "./records.js";
import { DEFAULT_MISSING, type FieldRules, numberOf } from "./rules.js";

export interface ReadCsvOptions {
  /** How errors call the file. Default `CSV`. */
  file?: string;
  /** One character; `auto` (default) finds out among `, ; tab |`. */
  delimiter?: string;
  /** Whether the first record names the columns. Default true. */
  header?: boolean;
  /** Names of the columns, in place of the header's, or where there is none (then `0`, `1`, …). */
  names?: readonly string[];
  /** The columns to read. Default all. */
  usecols?: readonly string[];
  /** What columns hold, where it shall not be found out: then another value is an error. */
  types?: Readonly<Record<string, ColumnType>>;
  /** Other texts that stand for missing values. */
  naValues?: readonly string[];
  /** Whether pandas' list (empty, NA, N/A, NaN, null, None, …) stands for missing values too. Default true. */
  keepDefaultNa?: boolean;
  /** What stands before the decimals: a point (default) or a comma. */
  decimal?: "." | ",";
  /** What groups digits by three, such as `,` or `.`. Default null: nothing does. */
  thousands?: string | null;
  /** How many rows to read at most. Default all. */
  nrows?: number;
}

export interface CsvChunkOptions extends ReadCsvOptions {
  /** Rows of a table. Default 65,536. */
  chunkSize?: number;
}

/** The options with their defaults. */
export interface CsvPlan {
  readonly file: string;
  readonly delimiter: string;
  readonly header: boolean;
  readonly names: readonly string[] | undefined;
  readonly usecols: readonly string[] | undefined;
  readonly types: Readonly<Record<string, ColumnType>>;
  readonly rules: FieldRules;
  readonly nrows: number;
  readonly chunkSize: number;
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
  "nrows",
];

/** @throws E-ARG-001, E-ARG-002 */
export function planOf(where: string, options: CsvChunkOptions, chunked: boolean): CsvPlan {
  checkOptions(where, options, chunked ? [...KNOWN, "chunkSize"] : KNOWN);
  const { file = "CSV", delimiter = "auto", header = true, names, usecols, types = {} } = options;
  const { naValues = [], keepDefaultNa = true, decimal = ".", thousands = null } = options;
  const { nrows, chunkSize = 65_536 } = options;
  if (delimiter !== "auto") checkDelimiter(where, delimiter);
  checkBoolean(where, "header", header);
  checkBoolean(where, "keepDefaultNa", keepDefaultNa);
  for (const [name, list] of Object.entries({ names, usecols, naValues })) {
    if (list === undefined || (Array.isArray(list) && list.every((text) => typeof text === "string")))
      continue;
    const expected = say("an array of texts", "un array de textos");
    throw failure("E-ARG-002", { where, name, expected, received: show(list) });
  }
  for (const [name, type] of Object.entries(types))
    checkChoice(where, `types['${name}']`, type, ["number", "text", "boolean", "bigint"]);
  checkChoice(where, "decimal", decimal, [".", ","]);
  if (
    thousands !== null &&
    (typeof thousands !== "string" || !/^[^\d+-]$/.test(thousands) || thousands === decimal)
  ) {
    const expected = say(
      "null or one character, not the decimal's",
      "null o un carácter que no sea el decimal",
    );
    throw failure("E-ARG-002", { where, name: "thousands", expected, received: show(thousands) });
  }
  // quoted, as in 70,"29128,68", decimal commas stand in files of commas
  if (delimiter === decimal && decimal !== ",") {
    const expected = say(
      `a character other than decimal, '${decimal}'`,
      `un carácter distinto de decimal, '${decimal}'`,
    );
    throw failure("E-ARG-002", { where, name: "delimiter", expected, received: show(delimiter) });
  }
  if (nrows !== undefined) checkInteger(where, "nrows", nrows);
  checkInteger(where, "chunkSize", chunkSize, 1);
  const missing = new Set([
    ...(keepDefaultNa ? DEFAULT_MISSING : []),
    ...naValues.map((text) => text.trim()),
  ]);
  const plain = { missing, missingNumbers: new Set<number>(), decimal, thousands };
  const numbers = naValues.map((text) => Number(numberOf(text.trim(), plain) ?? Number.NaN));
  const rules = { ...plain, missingNumbers: new Set(numbers.filter((x) => !Number.isNaN(x))) };
  return { file, delimiter, header, names, usecols, types, rules, nrows: nrows ?? Infinity, chunkSize };
}
