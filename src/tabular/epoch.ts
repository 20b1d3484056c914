import type { DateForm } from "../io/dates/column.js";
import { writtenDate } from "../io/dates/parse.js";
import type { Table } from "../io/index.js";
import { numbersOf } from "./columns.js";
import { namesIdentifier } from "./identifiers.js";

/** Columns of dates, and numbers that are times: seconds, milliseconds, microseconds or nanoseconds since 1970, and days as 20241231. */

const NAME =
  /^(?:.*[\s_.:/-])?(?:date|datetime|time|timestamp|ts|epoch|unix|fecha|hora|instante|created|updated|modified|when|cu[aá]ndo|at|d[ií]a|day)(?:[\s_.:/-].*)?$/i;
const namesTime = (name: string): boolean => NAME.test(name.trim().replace(/(\p{Ll})(\p{Lu})/gu, "$1_$2"));

/** How many of them are a millisecond. */
const UNITS = [1e-3, 1, 1e3, 1e6] as const;
/** 1973 to 2103, where a name says what they are; 2001 to 2036 where nothing does. */
const NAMED = [1e11, 4.2e12] as const;
const ALONE = [1e12, 2.1e12] as const;
/** Rows below this say nothing by their order. */
const LEAST = 30;

/**
 * The form of a column of numbers that are times; undefined where it holds others. Its name must say so, or it must be told; milliseconds and
 * finer that never fall, or never rise, are recognised by their size.
 */
export function findEpoch(table: Table, name: string, told: boolean): DateForm | undefined {
  if (table.types[name] === "date") return { kind: "text", dayFirst: false };
  if (table.types[name] !== "number" && table.types[name] !== "bigint") return undefined;
  const named = told || namesTime(name);
  if (!named && namesIdentifier(name)) return undefined;
  const values = numbersOf(table, name).filter((x) => !Number.isNaN(x));
  if (values.length === 0) return undefined;
  if (named && values.every((x) => x >= 1e7 && x < 3e7 && isDigits(x))) return { kind: "digits" };
  const whole = values.every(Number.isInteger);
  for (const perMillisecond of UNITS) {
    const [low, high] = named ? NAMED : ALONE;
    const fits = values.every((x) => x / perMillisecond >= low && x / perMillisecond <= high);
    if (!fits) continue;
    const isEvident = perMillisecond >= 1 && whole && values.length >= LEAST && isMonotonic(values);
    return named || isEvident ? { kind: "epoch", perMillisecond } : undefined;
  }
  return undefined;
}

const isDigits = (x: number): boolean => Number.isInteger(x) && writtenDate(String(x)) !== undefined;

function isMonotonic(values: Float64Array): boolean {
  let [rises, falls] = [true, true];
  for (let i = 1; i < values.length; i++) {
    if (values[i] < values[i - 1]) rises = false;
    if (values[i] > values[i - 1]) falls = false;
  }
  return rises !== falls;
}
