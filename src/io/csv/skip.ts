import type { LineChoice } from "./options.js";

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Blanks out lines that shall be skipped: of them only their line breaks stay, so that the lines of the file keep their numbers. LF,
 * CR LF and CR end a line, in quotes they do not.
 */
export class LineSkipper {
  private readonly choice: LineChoice;
  /** A quote behind one of these, or at the beginning of a line, opens a text. */
  private readonly delimiters: ReadonlySet<number>;
  private line = 0;
  private isSkipped: boolean;
  private isQuoted = false;
  /** Whether a quote would open a text: a field begins, or the text goes on behind a doubled quote. */
  private opens = true;
  private isAfterReturn = false;

  constructor(choice: LineChoice, delimiter: string) {
    this.choice = choice;
    const known = delimiter === "auto" ? [",", ";", "\t", "|"] : [delimiter];
    this.delimiters = new Set(known.map((character) => character.charCodeAt(0)));
    this.isSkipped = choice.end > 0 && choice.isSkipped(0);
  }

  /** The next bytes of the file, without those of skipped lines. */
  feed(bytes: Uint8Array): Uint8Array {
    const { choice, delimiters } = this;
    if (this.line >= choice.end) return bytes;
    const kept = new Uint8Array(bytes.length);
    let count = 0;
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i];
      const isBreak = byte === LF || byte === CR;
      if (!this.isSkipped || isBreak) kept[count++] = byte;
      const isSecond = byte === LF && this.isAfterReturn;
      this.isAfterReturn = byte === CR;
      if (this.isQuoted) {
        if (byte !== QUOTE) continue;
        this.isQuoted = false;
        this.opens = true;
      } else if (byte === QUOTE && this.opens) this.isQuoted = true;
      else {
        this.opens = isBreak || delimiters.has(byte);
        if (!isBreak || isSecond) continue;
        this.line++;
        if (this.line >= choice.end) {
          kept.set(bytes.subarray(i + 1), count);
          return kept.subarray(0, count + bytes.length - i - 1);
        }
        this.isSkipped = choice.isSkipped(this.line);
      }
    }
    return kept.subarray(0, count);
  }
}
