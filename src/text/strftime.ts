import { two } from "./localTime.js";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** The letters of Python's strftime that are known, in local time. */
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

/** Python's `date.strftime(format)` in local time; a letter that is not known stays as it is. */
export function strftime(date: Date, format: string): string {
  return format.replace(/%(.)/g, (token, letter: string) => LETTERS[letter]?.(date) ?? token);
}
