/** Dates and times as people and programs write them, one text at a time. Those without an offset are taken as UTC, on every machine. */

/** What a text says: a day, perhaps a time of day. */
export interface WrittenDate {
  readonly year: number;
  /** Both as they stand: where `order` is null, which is the month is not told. */
  readonly first: number;
  readonly second: number;
  /** Month before day (`ymd`, `mdy`, names), day before month, or null where numbers of both sizes fit. */
  readonly order: "month" | "day" | null;
  /** Milliseconds since midnight, and a fraction. */
  readonly time: number;
  /** Whether a time of day is written. */
  readonly hasTime: boolean;
  /** Minutes east of Greenwich, null where none is written. */
  readonly offset: number | null;
}

const MONTHS: readonly (readonly string[])[] = [
  ["jan", "january", "ene", "enero"],
  ["feb", "february", "febrero"],
  ["mar", "march", "marzo"],
  ["apr", "april", "abr", "abril"],
  ["may", "mayo"],
  ["jun", "june", "junio"],
  ["jul", "july", "julio"],
  ["aug", "august", "ago", "agosto"],
  ["sep", "sept", "september", "septiembre", "set", "setiembre"],
  ["oct", "october", "octubre"],
  ["nov", "november", "noviembre"],
  ["dec", "december", "dic", "diciembre"],
];
const MONTH_OF = new Map(MONTHS.flatMap((names, m) => names.map((name) => [name, m + 1] as const)));
const NAMED = `(${[...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join("|")})\\.?`;
/** A day of the week before a date says nothing that the date does not. */
const WEEKDAY =
  /^(?:mon|monday|tue|tues|tuesday|wed|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday|lun|lunes|mar|martes|mie|miercoles|jue|jueves|vie|viernes|sab|sabado|dom|domingo)\.?,?\s+(?=\S)/;

const CLOCK = "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?(?:\\s*([ap])\\.?\\s?m\\.?)?";
const ZONE = "(?:\\s*(z|(?:utc|gmt)?[+-]\\d{2}(?::?\\d{2})?|utc|gmt)(?:\\s\\(.*\\))?)?";
const TIME = `(?:(?:t|,?\\s+(?:a las\\s+|at\\s+)?)${CLOCK}${ZONE})?$`;

const ISO = new RegExp(`^([12]\\d{3})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}`);
const YEAR_MONTH = /^([12]\d{3})[-/](\d{2})$/;
const COMPACT =
  /^([12]\d{3})(\d{2})(\d{2})(?:t(\d{2}):?(\d{2})(?::?(\d{2})(?:\.(\d{1,9}))?)?(z|[+-]\d{2}(?::?\d{2})?)?)?$/;
const NUMBERED = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}`);
const DAY_NAME = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|º|o)?(?:\\s*[-/.]\\s*|\\s+)(?:de\\s+|of\\s+)?${NAMED}(?:\\s*[-/.,]\\s*|\\s+)(?:del?\\s+)?(\\d{4}|\\d{2})${TIME}`,
);
const NAME_DAY = new RegExp(`^${NAMED}\\s*[-/ ]\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${TIME}`);
const NAME_YEAR = new RegExp(`^${NAMED}(?:\\s*[-/,]\\s*|\\s+)(?:de\\s+|del\\s+)?(\\d{4})$`);
const ALONE = new RegExp(`^${CLOCK}$`);

/** Days of a month; 0 where there is no such month. */
const daysIn = (year: number, month: number): number =>
  month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
const isDay = (year: number, month: number, day: number): boolean => day >= 1 && day <= daysIn(year, month);

/** POSIX' and Python's rule for years of two digits. */
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 69 ? 2000 : 1900);
};

type Clock = readonly (string | undefined)[];

/** Milliseconds since midnight: hours, minutes, seconds, decimals of a second, a or p. */
function clockOf([hours, minutes, seconds = "0", decimals = "0", half]: Clock): number | undefined {
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half === "p" ? 12 : 0);
  }
  const [minute, second] = [Number(minutes), Number(seconds)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return ((hour * 60 + minute) * 60 + second) * 1000 + Number(`0.${decimals}`) * 1000;
}

/** Minutes east of Greenwich. */
function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  const found = /([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (found === null) return 0;
  return (found[1] === "-" ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3] ?? 0));
}

function dated(
  year: number,
  first: number,
  second: number,
  order: WrittenDate["order"],
  clock: Clock,
  zone: string | undefined,
): WrittenDate | undefined {
  const hasTime = clock[0] !== undefined;
  const time = hasTime ? clockOf(clock) : 0;
  if (time === undefined) return undefined;
  return { year, first, second, order, time, hasTime, offset: offsetOf(zone) };
}

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/\s+/g, " ");

/** A date as it is written; undefined where the text is none. */
export function writtenDate(text: string): WrittenDate | undefined {
  if (text.length < 6 || text.length > 70 || !/\d/.test(text)) return undefined;
  return numericDate(plain(text)) ?? namedDate(plain(text).replace(WEEKDAY, ""));
}

function numericDate(text: string): WrittenDate | undefined {
  let found = ISO.exec(text);
  if (found !== null) {
    const [, year, , month, day, ...rest] = found;
    if (!isDay(Number(year), Number(month), Number(day))) return undefined;
    return dated(Number(year), Number(month), Number(day), "month", rest.slice(0, 5), rest[5]);
  }
  found = YEAR_MONTH.exec(text);
  if (found !== null) {
    const [year, month] = [Number(found[1]), Number(found[2])];
    return isDay(year, month, 1) ? dated(year, month, 1, "month", [], undefined) : undefined;
  }
  found = COMPACT.exec(text);
  if (found !== null) {
    const [, year, month, day, hour, minute, second, decimals, zone] = found;
    if (!isDay(Number(year), Number(month), Number(day))) return undefined;
    return dated(Number(year), Number(month), Number(day), "month", [hour, minute, second, decimals], zone);
  }
  found = NUMBERED.exec(text);
  return found === null ? undefined : numberedDate(found);
}

/** Day and month by numbers, the year behind them: 31/12/2024, 12/31/24, 31.12.2024. */
function numberedDate([, a, separator, b, y, ...rest]: RegExpExecArray): WrittenDate | undefined {
  // 1.2.34 may be a version, and 01-02-34 a code
  if (y.length === 2 && separator !== "/") return undefined;
  const [year, first, second] = [fullYear(y), Number(a), Number(b)];
  const [byDay, byMonth] = [isDay(year, second, first), isDay(year, first, second) && separator !== "."];
  if (!byDay && !byMonth) return undefined;
  const order = byDay && byMonth && first !== second ? null : byMonth ? "month" : "day";
  return dated(year, first, second, order, rest.slice(0, 5), rest[5]);
}

/** The month by its name, in English or Spanish. */
function namedDate(text: string): WrittenDate | undefined {
  const monthOf = (name: string) => MONTH_OF.get(name) as number;
  const checked = (year: number, month: number, day: number, rest: readonly string[]) =>
    isDay(year, month, day) ? dated(year, month, day, "month", rest.slice(0, 5), rest[5]) : undefined;
  let found = DAY_NAME.exec(text);
  if (found !== null) {
    const [, day, name, year, ...rest] = found;
    return checked(fullYear(year), monthOf(name), Number(day), rest);
  }
  found = NAME_DAY.exec(text);
  if (found !== null) {
    const [, name, day, year, ...rest] = found;
    return checked(Number(year), monthOf(name), Number(day), rest);
  }
  found = NAME_YEAR.exec(text);
  return found === null ? undefined : checked(Number(found[2]), monthOf(found[1]), 1, []);
}

/** A time of day alone, in milliseconds since midnight; undefined where the text is none. */
export function writtenTime(text: string): number | undefined {
  const found = text.length > 20 ? null : ALONE.exec(plain(text));
  return found === null ? undefined : clockOf(found.slice(1));
}

/** Milliseconds since 1970 of a date whose order is known. */
export function instantOf(date: WrittenDate, dayFirst: boolean): number {
  const { year, first, second, order, time, offset } = date;
  const isDayFirst = order === null ? dayFirst : order === "day";
  const [month, day] = isDayFirst ? [second, first] : [first, second];
  return Date.UTC(year, month - 1, day) + time - (offset ?? 0) * 60_000;
}
