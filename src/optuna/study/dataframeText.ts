import { clockText, dayText, two } from "../../text/localTime.js";
import { repr } from "../../text/repr.js";
import { checkPrintOptions, type PrintedColumn, type PrintOptions, printed } from "../../text/table.js";

/** A column of the table of trials. */
export interface FrameColumn {
  readonly name: string;
  readonly kind: "float" | "duration" | "distribution" | "other";
  /** A value a trial; undefined where the trial has no such entry. */
  readonly values: readonly unknown[];
}

const DAY = 86_400_000;

/** Dates as pandas writes a column of them, in local time: what is 0 in all of them is left out. */
function dateTexts(values: readonly unknown[]): (string | null)[] {
  const dates = values.filter((value) => value instanceof Date);
  const hasFraction = dates.some((date) => date.getMilliseconds() !== 0);
  const hasTime = dates.some((date) => date.getHours() + date.getMinutes() + date.getSeconds() !== 0);
  return values.map((value) => {
    if (!(value instanceof Date)) return null;
    if (!hasTime && !hasFraction) return dayText(value);
    return `${dayText(value)} ${clockText(value)}${hasFraction ? `.${String(value.getMilliseconds()).padStart(3, "0")}` : ""}`;
  });
}

/** Milliseconds as pandas writes durations: what is 0 in all of them is left out. */
function durationTexts(values: readonly unknown[]): (string | null)[] {
  const spans = values.filter((value) => typeof value === "number");
  const hasFraction = spans.some((span) => span % 1000 !== 0);
  const hasTime = spans.some((span) => span % DAY !== 0);
  return values.map((value) => {
    if (typeof value !== "number") return null;
    const days = Math.floor(value / DAY);
    if (!hasTime) return `${days} days`;
    const rest = value - days * DAY;
    const time = [Math.floor(rest / 3_600_000), Math.floor(rest / 60_000) % 60, Math.floor(rest / 1000) % 60];
    const micros = String(Math.round((rest % 1000) * 1000)).padStart(6, "0");
    return `${days} days ${time.map(two).join(":")}${hasFraction ? `.${micros}` : ""}`;
  });
}

/** A cell as pandas writes it: `repr`, but for texts without quotes, those in lists too. */
function text(value: unknown): string {
  if (typeof value === "string") return value;
  return Array.isArray(value) ? `[${value.map(text).join(", ")}]` : repr(value);
}

function printedColumn({ name, kind, values }: FrameColumn): PrintedColumn {
  const make = (type: PrintedColumn["type"], cells: readonly unknown[], numbers?: Float64Array) => ({
    name,
    type,
    length: cells.length,
    get: (row: number) => cells[row],
    numeric: () => numbers,
  });
  const whole = values.map((value) => value ?? null);
  const held = whole.filter((value) => value !== null);
  if (held.length > 0) {
    if (kind === "duration") return make("time", durationTexts(whole));
    if (held.every((value) => value instanceof Date)) return make("time", dateTexts(whole));
    if (held.every((value) => typeof value === "number")) {
      const isFloat = kind === "float" || held.length < whole.length;
      return make("number", whole, isFloat ? undefined : Float64Array.from(held));
    }
    if (held.length === whole.length && held.every((value) => typeof value === "boolean"))
      return make("boolean", whole);
  }
  const write = kind === "distribution" ? String : text;
  return make(
    "text",
    values.map((value) => (value === undefined ? null : value === null ? "None" : write(value))),
  );
}

/** A table of trials as pandas prints it. */
export function frameText(columns: readonly FrameColumn[], options: PrintOptions): string {
  checkPrintOptions(options);
  return printed(columns.map(printedColumn), options);
}
