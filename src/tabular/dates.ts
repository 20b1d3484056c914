import type { DateForm } from "../io/dates/column.js";

/** Dates as inputs of a network: how long ago, and where in the year, the month, the week and the day. */

const DAY = 86_400_000;

/** What a date becomes: quantities, which are standardised, and places on a circle, which are two inputs, sine and cosine. */
interface DatePart {
  /** Of a time of day as well. */
  readonly ofTime: boolean;
  readonly cyclic: boolean;
  /** A quantity; of circles the share of the way around, from 0 and below 1. */
  of(instant: number): number;
}

const midnight = (instant: number): number => instant - (((instant % DAY) + DAY) % DAY);

export const DATE_PARTS = {
  elapsed: { ofTime: true, cyclic: false, of: (instant) => instant },
  year: { ofTime: false, cyclic: false, of: (instant) => new Date(instant).getUTCFullYear() },
  month: { ofTime: false, cyclic: true, of: (instant) => new Date(instant).getUTCMonth() / 12 },
  day: { ofTime: false, cyclic: true, of: (instant) => (new Date(instant).getUTCDate() - 1) / 31 },
  weekday: { ofTime: false, cyclic: true, of: (instant) => new Date(instant).getUTCDay() / 7 },
  hour: { ofTime: true, cyclic: true, of: (instant) => (instant - midnight(instant)) / DAY },
} as const satisfies Readonly<Record<string, DatePart>>;

export type DatePartName = keyof typeof DATE_PARTS;
export const datePartNames = Object.keys(DATE_PARTS) as DatePartName[];

/** A column of dates: of a missing one the median's parts, then each part that varies among the training rows. */
export interface DateFeature {
  readonly kind: "date";
  readonly name: string;
  readonly form: DateForm;
  /** Missing values among the training rows. */
  readonly missing: number;
  /** The median, in milliseconds since 1970 (or since midnight). */
  readonly fill: number;
  readonly parts: readonly {
    readonly part: DatePartName;
    /** Of quantities; 0 and 1 for circles. */
    readonly mean: number;
    readonly scale: number;
  }[];
  /** Whether one more input says that the value is missing. */
  readonly gap?: boolean;
}

/** How many numbers the parts become. */
export const dateWidth = ({ parts }: DateFeature): number =>
  parts.reduce((sum, { part }) => sum + (DATE_PARTS[part].cyclic ? 2 : 1), 0);

/** Writes the parts of one date, from `at` on. */
export function encodeDate({ parts }: DateFeature, instant: number, matrix: Float32Array, at: number): void {
  let place = at;
  for (const { part, mean, scale } of parts) {
    const { cyclic, of } = DATE_PARTS[part];
    const value = of(instant);
    if (cyclic) {
      matrix[place++] = Math.sin(2 * Math.PI * value);
      matrix[place++] = Math.cos(2 * Math.PI * value);
    } else matrix[place++] = (value - mean) / scale;
  }
}

/** A date as ISO 8601 writes it, without the time where it is midnight; a time of day alone. */
export function dateText(instant: number, { kind }: DateForm): string {
  const text = new Date(instant)
    .toISOString()
    .replace("T", " ")
    .replace("Z", "")
    .replace(/\.000$/, "");
  return kind === "time" ? text.slice(11) : text.replace(/ 00:00:00$/, "");
}
