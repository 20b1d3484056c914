import { failure } from "../messages.js";
import { type ColumnBuilder, NUMBER, SKIP } from "./builder.js";
import { decodeUtf8 } from "./encoding.js";
import { FieldDecoder } from "./fields.js";
import { DecimalReader } from "./number.js";
import { Records } from "./records.js";

const QUOTE = 34;
const LF = 10;
const CR = 13;
const SPACE = 32;
/** How much papaparse gets at once. */
const RUN = 1 << 18;

/** A record longer than this, of a file that is not yet at its end, is a quote that was never closed. */
export const LONGEST_RECORD = 1 << 26;

/** How a file is written. */
export interface Dialect {
  readonly file: string;
  readonly delimiter: string;
  /** What ends a line; LF stands for CR LF too. */
  readonly newline: "\n" | "\r";
  readonly decimal: string;
  /** Whether spaces before a field are no part of it. */
  readonly skipsSpaces: boolean;
  /** The line of the columns' names; null where there are none. */
  readonly headerLine: number | null;
}

/**
 * Where the record that begins at `from` ends: behind its line break, or -1 where the bytes end before. A line break in quotes
 * ends none; a quote counts where a field begins, as papaparse has it.
 */
export function recordEnd(
  bytes: Uint8Array,
  from: number,
  { delimiter, newline: ending, skipsSpaces }: Pick<Dialect, "delimiter" | "newline" | "skipsSpaces">,
): number {
  const newline = ending === "\n" ? LF : CR;
  const wide = delimiter.charCodeAt(0) > 127;
  const separator = wide ? new TextEncoder().encode(delimiter) : Uint8Array.of(delimiter.charCodeAt(0));
  const [last] = separator.slice(-1);
  let begins = true;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === newline) return at + 1;
    if (begins && byte === QUOTE) {
      for (at++; ; at++) {
        at = bytes.indexOf(QUOTE, at);
        if (at < 0) return -1;
        if (bytes[at + 1] !== QUOTE) break;
        at++;
      }
      begins = false;
    } else if (!(begins && skipsSpaces && byte === SPACE && byte !== last))
      begins =
        byte === last && (!wide || separator.every((b, k) => bytes[at - separator.length + 1 + k] === b));
  }
  return -1;
}

/** Reads the records of a piece of a file into builders: plain ones by their bytes, the others by papaparse. */
export class Scanner {
  /** Rows read so far. */
  rows = 0;
  /** The line on which the next record begins. */
  line: number;
  /** The line of each row. */
  lines: Int32Array<ArrayBuffer>;
  private readonly dialect: Dialect;
  private readonly builders: readonly ColumnBuilder[];
  private readonly maxRows: number;
  private readonly numbers: DecimalReader;
  private readonly texts: FieldDecoder;
  private readonly delimiter: number;
  private readonly newline: number;
  /** Whether fields are found by their bytes: where the delimiter may stand in a number or is none of ASCII, papaparse reads all. */
  private readonly isPlain: boolean;
  private capacity: number;

  /** @param capacity rows that the builders have room for */
  constructor(
    dialect: Dialect,
    builders: readonly ColumnBuilder[],
    line: number,
    maxRows: number,
    capacity: number,
  ) {
    this.dialect = dialect;
    this.builders = builders;
    this.line = line;
    this.maxRows = maxRows;
    this.capacity = capacity;
    this.lines = new Int32Array(capacity);
    this.numbers = new DecimalReader(dialect.decimal.charCodeAt(0));
    this.texts = new FieldDecoder(dialect.file);
    this.delimiter = dialect.delimiter.charCodeAt(0);
    const mayBeInNumber = dialect.delimiter === dialect.decimal || /[\w.+-]/.test(dialect.delimiter);
    this.isPlain = this.delimiter < 128 && !mayBeInNumber;
    this.newline = dialect.newline === "\n" ? LF : CR;
  }

  /**
   * Reads the whole records from `from` on, at most `maxRows` in all.
   * @param final whether the file ends with these bytes
   * @returns where the first record begins that was not read
   */
  read(bytes: Uint8Array, from: number, final: boolean): number {
    const { newline } = this;
    let at = from;
    while (this.rows < this.maxRows && at < bytes.length) {
      const end = bytes.indexOf(newline, at);
      if (end < 0) {
        if (!final) return at;
        // the last line has no end: it gets one, so that every number is followed by a byte
        const tail = new Uint8Array(bytes.length - at + 1);
        tail.set(bytes.subarray(at));
        tail[tail.length - 1] = newline;
        const before = this.rows;
        const read = this.read(tail, 0, true);
        return this.rows === before && read === 0 ? at : Math.min(bytes.length, at + read);
      }
      const stop = newline === LF && end > at && bytes[end - 1] === CR ? end - 1 : end;
      if (this.isPlain && this.isBlank(bytes, at, stop)) {
        this.line++;
        at = end + 1;
        continue;
      }
      if (this.rows === this.capacity) this.grow();
      if (this.isPlain && this.fields(bytes, at, stop)) {
        this.lines[this.rows++] = this.line++;
        at = end + 1;
        continue;
      }
      const next = this.run(bytes, at, final);
      if (next === at) return at;
      at = next;
    }
    return at;
  }

  /** A line of spaces alone counts as blank, unless spaces separate fields. */
  private isBlank(bytes: Uint8Array, from: number, to: number): boolean {
    if (from < to && bytes[from] > SPACE && bytes[from] < 127) return false;
    const text = from < to ? decodeUtf8(bytes.subarray(from, to), this.dialect.file, this.line) : "";
    return text.trim() === "" && !text.includes(this.dialect.delimiter);
  }

  private grow(): void {
    this.capacity = Math.min(this.maxRows, Math.max(1024, Math.ceil(this.capacity * 1.5)));
    for (const builder of this.builders) builder.grow(this.capacity);
    const lines = new Int32Array(this.capacity);
    lines.set(this.lines);
    this.lines = lines;
  }

  /** One record of plain fields, or of quoted ones without quotes and line breaks in them; false for all others. */
  private fields(bytes: Uint8Array, from: number, stop: number): boolean {
    const { builders, delimiter, rows, numbers } = this;
    const last = builders.length - 1;
    const spaces = delimiter !== SPACE;
    const skipsSpaces = this.dialect.skipsSpaces && spaces;
    let at = from;
    for (let j = 0; ; j++) {
      const builder = builders[j];
      if (skipsSpaces) while (at < stop && bytes[at] === SPACE) at++;
      if (builder.kind <= NUMBER) {
        let start = at;
        while (spaces && bytes[start] === SPACE) start++;
        const value = numbers.read(bytes, start);
        if (!Number.isNaN(value)) {
          let end = numbers.end;
          while (spaces && bytes[end] === SPACE) end++;
          if (end === stop ? j === last : bytes[end] === delimiter && j < last && end < stop) {
            builder.putNumber(rows, value);
            if (end === stop) return true;
            at = end + 1;
            continue;
          }
        }
      }
      const quoted = bytes[at] === QUOTE;
      let end = quoted ? bytes.indexOf(QUOTE, at + 1) + 1 : at;
      // papaparse takes what is longer than a line, or has quotes or spaces behind it
      if (quoted && (end === 0 || end > stop || (end < stop && bytes[end] !== delimiter))) return false;
      while (end < stop && bytes[end] !== delimiter) end++;
      if (end === stop ? j !== last : j === last) return false;
      if (builder.kind !== SKIP) {
        const [from, to] = quoted ? [at + 1, end - 1] : [at, end];
        const text = from === to ? "" : this.texts.text(bytes, from, to, this.line);
        builder.put(rows, text, this.dialect.file, this.line);
      }
      if (end === stop) return true;
      at = end + 1;
    }
  }

  /** Some records by papaparse; where the next begins. */
  private run(bytes: Uint8Array, from: number, final: boolean): number {
    const { dialect } = this;
    const { file, newline } = dialect;
    let end = from;
    for (let count = 0; end - from < RUN && count < this.maxRows - this.rows; count++) {
      const next = recordEnd(bytes, end, dialect);
      if (next < 0) {
        if (final) end = bytes.length;
        break;
      }
      end = next;
      if (end === bytes.length) break;
    }
    if (end === from) return from;
    const text = decodeUtf8(bytes.subarray(from, end), file, this.line);
    const nul = text.indexOf("\0");
    if (nul >= 0) {
      const line = this.line - 1 + text.slice(0, nul).split(newline).length;
      throw failure("E-FILE-020", { file, line, zip: false });
    }
    // at the end of a text papaparse allows no space behind a closing quote, before a line break it does
    const whole = text.endsWith(newline) ? text : `${text}${newline}`;
    const { records, lines } = new Records(whole, dialect.delimiter, file, dialect, this.line).read();
    for (const [i, record] of records.entries()) this.record(record, lines[i]);
    this.line += text.split(newline).length - 1;
    return end;
  }

  private record(fields: readonly string[], line: number): void {
    const { builders } = this;
    const { file, headerLine: header, skipsSpaces } = this.dialect;
    const columns = builders.length;
    if (fields.length !== columns) {
      const spaced = !skipsSpaces && fields.some((field) => /^ +"/.test(field));
      throw failure("E-FILE-024", { file, line, fields: fields.length, columns, header, spaced });
    }
    if (this.rows === this.capacity) this.grow();
    for (let j = 0; j < columns; j++) builders[j].put(this.rows, fields[j], file, line);
    this.lines[this.rows++] = line;
  }
}
