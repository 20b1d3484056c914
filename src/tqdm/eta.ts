import type { Formattable } from "../text/format.js";

const two = (n: number) => String(n).padStart(2, "0");
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** The letters of Python's strftime that a bar can use, in local time. */
const LETTERS: Record<string, (d: Date) => string> = {
  Y: (d) => String(d.getFullYear()),
  y: (d) => two(d.getFullYear() % 100),
  m: (d) => two(d.getMonth() + 1),
  d: (d) => two(d.getDate()),
  H: (d) => two(d.getHours()),
  I: (d) => two(d.getHours() % 12 || 12),
  M: (d) => two(d.getMinutes()),
  S: (d) => two(d.getSeconds()),
  f: (d) => `${String(d.getMilliseconds()).padStart(3, "0")}000`,
  p: (d) => (d.getHours() < 12 ? "AM" : "PM"),
  a: (d) => DAYS[d.getDay()].slice(0, 3),
  A: (d) => DAYS[d.getDay()],
  b: (d) => MONTHS[d.getMonth()].slice(0, 3),
  B: (d) => MONTHS[d.getMonth()],
  F: (d) => strftime(d, "%Y-%m-%d"),
  T: (d) => strftime(d, "%H:%M:%S"),
  "%": () => "%",
};

function strftime(date: Date, format: string): string {
  return format.replace(/%(.)/g, (token, letter: string) => LETTERS[letter]?.(date) ?? token);
}

/** When the work will be done, as the field `{eta}` of a template: `{eta:%H:%M}`. */
export class PointInTime implements Formattable {
  /** What a bar says while nothing can be predicted. */
  static readonly epoch: Formattable = {
    format: (spec) => (spec ? strftime(new Date(1970, 0, 1), spec) : "1970-01-01 00:00:00+00:00"),
  };
  private readonly date: Date;

  constructor(date: Date) {
    this.date = date;
  }

  static after(seconds: number): PointInTime {
    const when = new Date(Date.now() + seconds * 1000);
    return new PointInTime(Number.isNaN(when.getTime()) ? new Date(9999, 11, 31, 23, 59, 59) : when);
  }

  format(spec: string): string {
    return strftime(this.date, spec || "%Y-%m-%d %H:%M:%S.%f");
  }
}
