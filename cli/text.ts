import { displayWidth, trimToWidth } from "../src/text/width.js";

/** Control characters, line breaks and what turns the direction of writing: a file's names must not move the cursor. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

const escaped = (c: string): string => SHORT[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A text of a file as a terminal can show it: on one line, whatever is in it. */
export const visible = (text: string): string => text.replace(UNSEEN, escaped);

/** The same for a text of several lines: those of the text itself stay, and JSON stays the same JSON. */
export const visibleLines = (text: string): string =>
  text.replace(UNSEEN, (c) => (c === "\n" ? c : escaped(c)));

/** `text` in so many columns of the screen at most, an ellipsis where it was cut. */
export const clipped = (text: string, columns: number): string =>
  displayWidth(text) <= columns ? text : `${trimToWidth(text, columns - 1)}…`;

/** Filled up with spaces behind (or before, for numbers) to so many columns of the screen. */
const padded = (text: string, columns: number, before: boolean): string => {
  const space = " ".repeat(Math.max(0, columns - displayWidth(text)));
  return before ? space + text : text + space;
};

/** A table: the first column to the left, the others, numbers, to the right. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0].map((_, j) => Math.max(...rows.map((row) => displayWidth(row[j]))));
  return rows.map((row) =>
    row
      .map((cell, j) => padded(cell, widths[j], j > 0))
      .join("  ")
      .trimEnd(),
  );
}

/** Words on lines of so many columns at most; a word that is longer has a line to itself. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && displayWidth(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A word of the shell: in quotes where it needs them; what a terminal does not show is written as an escape of bash and zsh. */
export function shellWord(text: string): string {
  if (/^[\w./:@%+=,-]+$/.test(text)) return text;
  if (visible(text) === text) return `'${text.replaceAll("'", "'\\''")}'`;
  return `$'${visible(text.replace(/[\\']/g, "\\$&"))}'`;
}
