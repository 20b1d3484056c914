import { displayWidth } from "../../src/text/width.js";

/** Figures of characters. */

const SHADES = [" ", "░", "▒", "▓", "█"];

/** A share from 0 to 1 as a shade; what is more than nothing is seen. */
export function shade(share: number): string {
  if (!(share > 0)) return SHADES[0];
  return SHADES[Math.min(SHADES.length - 1, Math.max(1, Math.round(share * (SHADES.length - 1))))];
}

/** A bar of so many columns at most, in eighths. */
export function bar(share: number, columns: number): string {
  const eighths = Math.round(Math.max(0, Math.min(1, share)) * columns * 8);
  return "█".repeat(eighths >> 3) + ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths & 7];
}

export interface Series {
  readonly mark: string;
  readonly values: readonly (number | null)[];
}

/**
 * Curves over the epochs: one row a step of the scale, with the largest and the smallest value beside it. Where two fall together, the
 * later series is seen. Values of very different sizes stand on a logarithmic scale.
 */
export function curveLines(
  series: readonly Series[],
  columns: number,
  rows: number,
  text: (x: number) => string,
): string[] {
  const all = series.flatMap(({ values }) =>
    values.filter((x): x is number => x !== null && Number.isFinite(x)),
  );
  if (all.length === 0) return [];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const isLog = low > 0 && high / low > 20;
  const scale = (x: number) => (isLog ? Math.log(x) : x);
  const span = scale(high) - scale(low) || 1;
  const label = [text(high), text(low)];
  const margin = Math.max(...label.map(displayWidth));
  const width = Math.max(1, columns - margin - 2);
  const length = Math.max(...series.map(({ values }) => values.length));
  const grid = Array.from({ length: rows }, () => new Array<string>(width).fill(" "));
  for (const { mark, values } of series) {
    for (let column = 0; column < width; column++) {
      // of the epochs that share a column, the last
      const at = length === 1 ? 0 : Math.round((column / (width - 1 || 1)) * (length - 1));
      const value = values[at];
      if (value === null || value === undefined || !Number.isFinite(value)) continue;
      const row = Math.round(((scale(high) - scale(value)) / span) * (rows - 1));
      grid[row][column] = mark;
    }
  }
  return grid.map((cells, row) => {
    const edge = row === 0 ? label[0] : row === rows - 1 ? label[1] : "";
    return `${edge.padStart(margin)} ┤${cells.join("").trimEnd()}`;
  });
}
