import Papa from "papaparse";
import { nearest } from "../../core/check.js";
import type { DateForm } from "../dates/column.js";
import { failure } from "../messages.js";
import { kindOf, SKIP, TEXT, UNKNOWN } from "./builder.js";
import { decodeUtf8, lineOf } from "./encoding.js";
import type { CsvPlan } from "./options.js";
import { checkColumns, clip, Records, withoutSpaces } from "./records.js";
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
  /** How the dates of columns are read, once their first rows have told. */
  readonly dateForms: Map<string, DateForm | null>;
}

/** Of the beginning, this many bytes are looked at. */
const WINDOW = 1 << 16;

/** What ends a line: CR where no LF stands outside quotes and a CR does. */
function newlineOf(bytes: Uint8Array): "\n" | "\r" {
  let [isQuoted, returns] = [false, false];
  for (let i = 0; i < bytes.length && i < WINDOW; i++) {
    if (bytes[i] === 34) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (bytes[i] === 10) return "\n";
    else if (bytes[i] === 13) returns = true;
  }
  return returns || (bytes.includes(13) && !bytes.includes(10)) ? "\r" : "\n";
}

/** The delimiters that are found out; where several split all lines alike, the first: commas stand in numbers and texts too. */
const DELIMITERS = ["\t", ";", "|", ","];

/** The delimiter that splits the first lines into as many fields each, or else the one that papaparse guesses. */
function guessDelimiter(
  bytes: Uint8Array,
  newline: "\n" | "\r",
  { rules: { decimal }, skipinitialspace }: CsvPlan,
): string {
  const text = new TextDecoder().decode(bytes.subarray(0, WINDOW));
  const whole = bytes.length > WINDOW ? text.slice(0, text.lastIndexOf(newline) + 1) : text;
  const even = DELIMITERS.find((delimiter) => {
    const plain = skipinitialspace ? withoutSpaces(whole, delimiter) : whole;
    const { data } = Papa.parse<string[]>(plain, { delimiter, newline, preview: 10, skipEmptyLines: true });
    return data.length > 1 && data[0].length > 1 && data.every(({ length }) => length === data[0].length);
  });
  if (even !== undefined) return even;
  const delimitersToGuess = [",", "\t", "|", ";"].filter((delimiter) => delimiter !== decimal);
  const { meta } = Papa.parse(whole, { preview: 10, newline, delimitersToGuess, skipEmptyLines: true });
  return delimitersToGuess.includes(meta.delimiter) ? meta.delimiter : delimitersToGuess[0];
}

/** Excel's first line `sep=;` says what separates the fields, and is no record. */
function delimiterLine(bytes: Uint8Array): { delimiter: string; length: number } | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 16));
  const found = /^("?)sep=([,;\t|:])\1(?:\r\n|\n|\r)/i.exec(start);
  return found === null ? undefined : { delimiter: found[2], length: found[0].length };
}

/** A first column without a name is the index that pandas writes: its `read_csv` calls it so. */
const named = ([first, ...others]: readonly string[]): string[] =>
  first === "" && others.length > 0 ? ["Unnamed: 0", ...others] : [first, ...others];

/**
 * Looks at the beginning of a file: UTF-8, without a mark. Nothing comes back where it is not `final` and the header is not whole.
 * @throws E-FILE-020, E-FILE-021, E-FILE-022, E-FILE-025, E-FILE-026, E-FILE-027, E-FILE-030
 */
export function layoutOf(bytes: Uint8Array, plan: CsvPlan, final: boolean): Layout | undefined {
  const { file, rules, header, skipinitialspace: skipsSpaces } = plan;
  const nul = bytes.subarray(0, WINDOW).indexOf(0);
  if (nul >= 0) throw failure("E-FILE-020", { file, line: lineOf(bytes, nul), zip: false });
  const newline = newlineOf(bytes);
  const hint = delimiterLine(bytes);
  const found = () => hint?.delimiter ?? guessDelimiter(bytes, newline, plan);
  const delimiter = plan.delimiter === "auto" ? found() : plan.delimiter;
  const written = { file, delimiter, newline, decimal: rules.decimal, skipsSpaces };

  let [from, line] = hint === undefined ? [0, 1] : [0, 2];
  let first: string[] | undefined;
  let headerLine: number | null = null;
  let next = hint?.length ?? 0;
  let before = header ?? 0; // records to leave out
  while (first === undefined && next < bytes.length) {
    from = next;
    next = recordEnd(bytes, from, written);
    if (next < 0) {
      if (!final && bytes.length - from > LONGEST_RECORD)
        throw failure("E-FILE-033", { file, line, limit: LONGEST_RECORD >> 20 });
      if (!final) return undefined;
      next = bytes.length;
    }
    const text = decodeUtf8(bytes.subarray(from, next), file, line);
    const isBlank = text.trim() === "" && !text.includes(delimiter);
    if (!isBlank && before-- <= 0) {
      [first] = new Records(text, delimiter, file, written, line).read().records;
      if (header !== null) headerLine = line;
    }
    if (first === undefined || header !== null) line += text.split(newline).length - 1;
  }
  if (first === undefined) {
    if (!final) return undefined;
    throw failure("E-FILE-022", { file });
  }
  const names = plan.names ?? (header === null ? first.map((_, j) => String(j)) : named(first));
  if (names.length !== first.length) {
    const where = { file, line: headerLine ?? line, header: null };
    throw failure("E-FILE-024", { ...where, fields: first.length, columns: names.length });
  }
  checkColumns(names, file);
  const { dates } = plan;
  const dated = dates === true ? [] : [...dates];
  for (const column of [
    ...Object.keys(plan.types),
    ...dated,
    ...plan.rulesOf.keys(),
    ...(plan.usecols ?? []),
  ])
    if (!names.includes(column)) {
      const suggestion = nearest(column, names);
      throw failure("E-FILE-030", { file, column, known: names.map(clip), suggestion });
    }
  const kinds = names.map((name) => {
    if (plan.usecols && !plan.usecols.includes(name)) return SKIP;
    if (dates !== true && dates.has(name)) return TEXT;
    return Object.hasOwn(plan.types, name) ? kindOf(plan.types[name]) : UNKNOWN;
  });
  const dialect: Dialect = { ...written, headerLine };
  return { dialect, names, kinds, from: header === null ? from : next, line, dateForms: new Map() };
}
