import { displayWidth, trimToWidth } from "../src/text/width.js";

/** Control characters, line breaks and what turns the direction of writing: a file's names must not move the cursor. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A text of a file as a terminal can show it: on one line, whatever is in it. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (c) =>
    c === "\n"
      ? "\\n"
      : c === "\r"
        ? "\\r"
        : c === "\t"
          ? "\\t"
          : `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

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

/** A word of the shell: in quotes where it needs them. */
export const shellWord = (text: string): string =>
  /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
