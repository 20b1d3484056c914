import { displayWidth } from "../text/width.js";

/** Where a bar is written: Node's streams, or anything else with `write`. */
export interface TqdmStream {
  write(text: string): unknown;
  /** Whether it is a terminal. */
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

type Standard = "stderr" | "stdout";

/** A standard stream where there is one (Node, Deno), without importing a Node module. */
export function standardStream(name: Standard): TqdmStream | undefined {
  return (globalThis as { process?: Partial<Record<Standard, TqdmStream>> }).process?.[name];
}

/** Both standard streams end up on one screen. */
export const isStandard = (stream: TqdmStream): boolean =>
  stream === standardStream("stderr") || stream === standardStream("stdout");

/** Columns and lines of a terminal, less one of each so that the line never wraps. */
export function screenSize(stream: TqdmStream): { ncols: number | null; nrows: number | null } {
  const { columns, rows } = stream;
  return { ncols: columns ? columns - 1 : null, nrows: rows ? rows - 1 : null };
}

/** Writes over one line of a terminal again and again: a shorter text wipes out what a longer one left. */
export class StatusLine {
  private readonly stream: TqdmStream;
  private lastWidth = 0;

  constructor(stream: TqdmStream) {
    this.stream = stream;
  }

  print(text: string): void {
    const width = displayWidth(text);
    this.stream.write(`\r${text}${" ".repeat(Math.max(this.lastWidth - width, 0))}`);
    this.lastWidth = width;
  }

  /** Goes `lines` down (or up, where negative). */
  move(lines: number): void {
    this.stream.write(lines > 0 ? "\n".repeat(lines) : "\x1b[A".repeat(-lines));
  }
}
