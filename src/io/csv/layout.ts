import Papa from "papaparse";
import { nearest } from "../../core/check.js";
import { failure } from "../messages.js";
import { kindOf, SKIP, UNKNOWN } from "./builder.js";
import { decodeUtf8, lineOf } from "./encoding.js";
import type { CsvPlan } from "./options.js";
import { checkColumns, clip, Records } from "./records.js";
import { type Dialect, LONGEST_RECORD, recordEnd } from "./scan.js";

/** What the beginning of a file says: how it is written, and what its columns are. */
export interface Layout {
  readonly dialect: Dialect;
  readonly names: readonly string[];
  /** What each column holds, where it was told: the kinds of `builder.ts`. */
  readonly kinds: readonly number[];
  /** Where the first row begins. */
  readonly from: number;
  readonly line: number;
}

/** Of the beginning, this many bytes are looked at. */
const WINDOW = 1 << 16;

/** The delimiter that papaparse guesses from the first lines. */
function guessDelimiter(bytes: Uint8Array, newline: "\n" | "\r", { decimal }: CsvPlan["rules"]): string {
  const text = new TextDecoder().decode(bytes.subarray(0, WINDOW));
  const whole = bytes.length > WINDOW ? text.slice(0, text.lastIndexOf(newline) + 1) : text;
  const delimitersToGuess = [",", "\t", "|", ";"].filter((delimiter) => delimiter !== decimal);
  const { meta } = Papa.parse(whole, { preview: 10, newline, delimitersToGuess, skipEmptyLines: true });
  return delimitersToGuess.includes(meta.delimiter) ? meta.delimiter : delimitersToGuess[0];
}

/**
 * Looks at the beginning of a file: UTF-8, without a mark. Nothing comes back where it is not `final` and the header is not whole.
 * @throws E-FILE-020, E-FILE-021, E-FILE-022, E-FILE-025, E-FILE-026, E-FILE-027, E-FILE-030
 */
export function layoutOf(bytes: Uint8Array, plan: CsvPlan, final: boolean): Layout | undefined {
  const { file, rules, header } = plan;
  const nul = bytes.subarray(0, WINDOW).indexOf(0);
  if (nul >= 0) throw failure("E-FILE-020", { file, line: lineOf(bytes, nul), zip: false });
  const newline = bytes.includes(10) || !bytes.includes(13) ? "\n" : "\r";
  const delimiter = plan.delimiter === "auto" ? guessDelimiter(bytes, newline, rules) : plan.delimiter;
  const dialect: Dialect = { file, delimiter, newline, decimal: rules.decimal };

  let [from, line] = [0, 1];
  let first: string[] | undefined;
  let next = 0;
  while (first === undefined && next < bytes.length) {
    from = next;
    next = recordEnd(bytes, from, delimiter, newline.charCodeAt(0));
    if (next < 0) {
      if (!final && bytes.length - from > LONGEST_RECORD)
        throw failure("E-FILE-033", { file, line, limit: LONGEST_RECORD >> 20 });
      if (!final) return undefined;
      next = bytes.length;
    }
    const text = decodeUtf8(bytes.subarray(from, next), file, line);
    const isBlank = text.trim() === "" && !text.includes(delimiter);
    if (!isBlank) [first] = new Records(text, delimiter, file, newline, line).read().records;
    if (first === undefined || header) line += text.split(newline).length - 1;
  }
  if (first === undefined) {
    if (!final) return undefined;
    throw failure("E-FILE-022", { file });
  }
  const names = plan.names ?? (header ? first : first.map((_, j) => String(j)));
  if (names.length !== first.length)
    throw failure("E-FILE-024", { file, line: 1, fields: first.length, columns: names.length });
  checkColumns(names, file);
  for (const column of [...Object.keys(plan.types), ...(plan.usecols ?? [])])
    if (!names.includes(column)) {
      const suggestion = nearest(column, names);
      throw failure("E-FILE-030", { file, column, known: names.map(clip), suggestion });
    }
  const kinds = names.map((name) => {
    if (plan.usecols && !plan.usecols.includes(name)) return SKIP;
    return Object.hasOwn(plan.types, name) ? kindOf(plan.types[name]) : UNKNOWN;
  });
  return { dialect, names, kinds, from: header ? next : from, line };
}
