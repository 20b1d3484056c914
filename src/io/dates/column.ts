import { instantOf, writtenDate, writtenTime } from "./parse.js";

/** How the dates of a column are read. */
export type DateForm =
  /** Texts: dates, whose day stands before the month or not where both fit. */
  | { readonly kind: "text"; readonly dayFirst: boolean }
  /** Texts: times of day. */
  | { readonly kind: "time" }
  /** Numbers: so many of them are a millisecond. */
  | { readonly kind: "epoch"; readonly perMillisecond: number }
  /** Whole numbers such as 20241231. */
  | { readonly kind: "digits" };

/** A text as milliseconds since 1970, or since midnight; NaN where it is no date of this form. */
export function instantOfText(text: string, form: DateForm): number {
  if (form.kind === "time") return writtenTime(text) ?? Number.NaN;
  if (form.kind === "text") {
    const date = writtenDate(text);
    if (date === undefined) return Number.NaN;
    const instant = instantOf(date, form.dayFirst);
    return Number.isNaN(instant) ? Number.NaN : instant;
  }
  return instantOfNumber(Number(text.trim() === "" ? Number.NaN : text), form);
}

/** The same of a number. */
export function instantOfNumber(value: number, form: DateForm): number {
  if (form.kind === "epoch") return value / form.perMillisecond;
  if (form.kind !== "digits" || !Number.isInteger(value)) return Number.NaN;
  const date = writtenDate(String(value));
  return date === undefined ? Number.NaN : instantOf(date, false);
}

/** What the texts of a column say together. */
export interface FoundDates {
  /** How many are dates. */
  readonly known: number;
  /** The place of the first that is none; -1 where all are. */
  readonly odd: number;
  /** Whether the day stands first: null where every date would do both ways and they differ, undefined where none is so written. */
  readonly dayFirst: boolean | null | undefined;
  /** The place of a date that would do both ways; -1 where there is none. */
  readonly ambiguous: number;
  /** Some have the day first and some the month: they are not of one kind. */
  readonly contradicts: boolean;
  /** The place of the first whose order is another than that of one before it; -1 where there is none. */
  readonly other: number;
}

/** Reads the texts of a column as dates; null is missing. */
export function findDates(texts: readonly (string | null)[]): FoundDates {
  let [known, odd, ambiguous, other, days, months] = [0, -1, -1, -1, 0, 0];
  for (const [i, text] of texts.entries()) {
    if (text === null) continue;
    const date = writtenDate(text);
    if (date === undefined) {
      if (odd < 0) odd = i;
      continue;
    }
    known++;
    if (date.order === null) {
      if (ambiguous < 0) ambiguous = i;
    } else if (/^\s*\d{1,2}[-/.]\d{1,2}[-/.]/.test(text) && date.first !== date.second) {
      if (date.order === "day") days++;
      else months++;
      if (other < 0 && days > 0 && months > 0) other = i;
    }
  }
  const contradicts = days > 0 && months > 0;
  const told = days > 0 ? true : months > 0 ? false : undefined;
  return { known, odd, dayFirst: told ?? (ambiguous < 0 ? undefined : null), ambiguous, contradicts, other };
}
