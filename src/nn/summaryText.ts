import { formatFixed, withCommas } from "../text/numbers.js";

/** What the table shows. */
interface Shown {
  readonly model: string;
  readonly layers: readonly {
    readonly path: string;
    readonly type: string;
    readonly outputShape: readonly (number | null)[] | null;
    readonly params: number;
  }[];
  readonly totalParams: number;
  readonly trainableParams: number;
  readonly nonTrainableParams: number;
  readonly bytes: readonly [number, number];
}

const UNITS = ["B", "KB", "MB", "GB", "TB"];

function size(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), UNITS.length - 1);
  return `${formatFixed(bytes / 1024 ** power, 2)} ${UNITS[power]}`;
}

/** 12,345 */
const count = (n: number): string => withCommas(String(n));

const HEAD = ["Layer (type)", "Output Shape", "Param #"] as const;
/** Keras' columns at 80 characters; a longer cell widens its column. */
const WIDTHS = [31, 22, 13];

/** The table of Keras 3. A layer that was never called has the shape `?`. */
export function summaryText({
  model,
  layers,
  totalParams,
  trainableParams,
  nonTrainableParams,
  bytes,
}: Shown): string {
  const rows = layers.map(({ path, type, outputShape, params }) => [
    path === "" ? type : `${path} (${type})`,
    outputShape === null
      ? "?"
      : `(${outputShape.map((n) => n ?? "None").join(", ")}${outputShape.length === 1 ? "," : ""})`,
    count(params),
  ]);
  const widths = WIDTHS.map((width, i) => Math.max(width, ...rows.map((row) => row[i].length)));
  const rule = (left: string, line: string, middle: string, right: string) =>
    left + widths.map((width) => line.repeat(width + 2)).join(middle) + right;
  const cells = (row: readonly string[], bar: string) =>
    `${bar} ${row.map((cell, i) => (i === 2 ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(` ${bar} `)} ${bar}`;
  const body = rows.map((row) => cells(row, "│")).join(`\n${rule("├", "─", "┼", "┤")}\n`);
  return [
    `Model: "${model}"`,
    rule("┏", "━", "┳", "┓"),
    cells(HEAD, "┃"),
    rule("┡", "━", "╇", "┩"),
    ...(rows.length > 0 ? [body] : []),
    rule("└", "─", "┴", "┘"),
    ` Total params: ${count(totalParams)} (${size(bytes[0] + bytes[1])})`,
    ` Trainable params: ${count(trainableParams)} (${size(bytes[0])})`,
    ` Non-trainable params: ${count(nonTrainableParams)} (${size(bytes[1])})`,
  ].join("\n");
}
