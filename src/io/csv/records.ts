import Papa from "papaparse";
import { wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { failure } from "../messages.js";

/** A name or a field in an error. */
export const clip = (value: string): string => (value.length > 40 ? `${value.slice(0, 37)}…` : value);

export function checkDelimiter(where: string, delimiter: unknown): void {
  if (typeof delimiter === "string" && /^[^"\r\n\ufeff\0]$/.test(delimiter)) return;
  const expected = say(
    "one character, and not a quote or a line break",
    "un solo carácter, que no sean comillas ni un salto de línea",
  );
  throw wrong(where, "delimiter", expected, delimiter);
}

/** The records of a text with the line on which each begins: papaparse splits, this class knows where. */
export class Records {
  delimiter: string;
  private readonly text: string;
  private readonly file: string;
  private readonly newline: "\n" | "\r";
  /** Where the next record begins: place and line. */
  private at = 0;
  private line: number;

  /**
   * @param how what ends a line, if not to be found out, and whether spaces before a field are no part of it
   * @param line the line of the file on which the text begins
   */
  constructor(
    text: string,
    delimiter: string,
    file: string,
    how: { readonly newline?: "\n" | "\r"; readonly skipsSpaces?: boolean } = {},
    line = 1,
  ) {
    this.text = how.skipsSpaces ? withoutSpaces(text, delimiter) : text;
    this.line = line;
    this.delimiter = delimiter;
    this.file = file;
    // papaparse's own guess takes one kind of line ends for the whole file; LF splits CR LF as well, see unbroken().
    this.newline = how.newline ?? (text.includes("\n") || !text.includes("\r") ? "\n" : "\r");
  }

  read(): { records: string[][]; lines: number[] } {
    const records: string[][] = [];
    const lines: number[] = [];
    // papaparse drops a byte-order mark; here it is a field's, for the file's is gone
    const text = this.text.startsWith("\ufeff") ? `\ufeff${this.text}` : this.text;
    Papa.parse<string[]>(text, {
      delimiter: this.delimiter === "auto" ? "" : this.delimiter,
      newline: this.newline,
      step: ({ data, errors, meta }) => {
        this.delimiter = meta.delimiter;
        for (const { type, code, index } of errors)
          if (type === "Quotes") this.quotesBroken(code === "MissingQuotes", index ?? this.at);
        const raw = this.text.slice(this.at, meta.cursor);
        if (data.length > 1 || raw.trim() !== "") {
          records.push(this.unbroken(data, raw));
          lines.push(this.line);
        }
        this.at = meta.cursor;
        this.line += this.breaksIn(raw);
      },
    });
    return { records, lines };
  }

  /** A record of a line that ends in CR LF, without the CR: it is in the last field, unless that stands in quotes. */
  private unbroken(record: string[], raw: string): string[] {
    const last = record.at(-1)!;
    const line = raw.endsWith("\n") ? raw.slice(0, -1) : raw;
    const before = line.length - last.length - 1;
    const plain = line.endsWith(last) && (before < 0 || line[before] === this.delimiter);
    if (plain && last.endsWith("\r")) record[record.length - 1] = last.slice(0, -1);
    return record;
  }

  private breaksIn(text: string): number {
    let count = 0;
    for (let i = text.indexOf(this.newline); i >= 0; i = text.indexOf(this.newline, i + 1)) count++;
    return count;
  }

  private quotesBroken(unclosed: boolean, index: number): never {
    const line = this.line + this.breaksIn(this.text.slice(this.at, index));
    throw failure("E-FILE-027", { file: this.file, line, unclosed });
  }
}

/** A text without the spaces behind its delimiters and line breaks, so that quotes behind them count. */
export function withoutSpaces(text: string, delimiter: string): string {
  if (delimiter === " ") return text;
  let [plain, from, begins] = ["", 0, true];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (begins && character === " ") {
      plain += text.slice(from, at);
      from = at + 1;
    } else if (begins && character === '"') {
      for (at = text.indexOf('"', at + 1); at >= 0 && text[at + 1] === '"'; ) at = text.indexOf('"', at + 2);
      if (at < 0) break; // never closed: papaparse says so
      begins = false;
    } else begins = character === delimiter || character === "\n" || character === "\r";
  }
  return plain + text.slice(from);
}

/** @throws E-FILE-025 for a name that comes twice, E-FILE-026 for a name of spaces or none */
export function checkColumns(columns: readonly string[], file: string): void {
  const seen = new Map<string, number>();
  for (const [i, column] of columns.entries()) {
    if (column.trim() === "") throw failure("E-FILE-026", { file, position: i + 1 });
    const first = seen.get(column);
    if (first !== undefined)
      throw failure("E-FILE-025", { file, column: clip(column), first, second: i + 1 });
    seen.set(column, i + 1);
  }
}
