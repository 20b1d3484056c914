import { quantiles } from "../../numeric/quantiles.js";
import { type Cell, Column, type Key } from "./column.js";
import { dateTexts } from "./dates.js";
import { countOf, mean, std } from "./statistics.js";

/** The name of the column that says which row is which, in tables of results. */
export const STATISTIC = "statistic";

const OF_NUMBERS = ["count", "mean", "std", "min", "25%", "50%", "75%", "max"];
const OF_OTHERS = ["count", "unique", "top", "freq"];

function ofNumbers(values: Float64Array): number[] {
  const [low, quarter, half, threeQuarters, high] = quantiles(values, [0, 0.25, 0.5, 0.75, 1]);
  const center = mean(values);
  return [countOf(values), center, std(values, center), low, quarter, half, threeQuarters, high];
}

/** How often each value comes, in the order in which they come first; null stands for the missing ones. */
export function tally(column: Column): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (let i = 0; i < column.length; i++) {
    const value = column.key(i);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function ofOthers(column: Column): Cell[] {
  const counts = tally(column);
  counts.delete(null);
  let [top, freq]: [Key, number] = [null, 0];
  for (const [value, count] of counts) if (count > freq) [top, freq] = [value, count];
  return [column.length - column.countMissing(), counts.size, top, freq];
}

/** The statistics of dates that are dates themselves; their count is a number, and a deviation they have none. */
function ofDates(column: Column): string[] {
  const values = column.toNumbers({ missing: "nan" });
  const [low, quarter, half, threeQuarters, high] = quantiles(values, [0, 0.25, 0.5, 0.75, 1]);
  const texts = dateTexts(
    new Column("", "date", Float64Array.of(mean(values), low, quarter, half, threeQuarters, high)),
  );
  return [String(countOf(values)), texts[0], "NaN", ...texts.slice(1)];
}

/** Texts stand beside numbers in such a column: it holds texts. */
const asText = (value: Cell): string | null =>
  value === null ? null : typeof value === "boolean" ? (value ? "True" : "False") : String(value);

/**
 * pandas' `describe`: of the columns of numbers, or of the others where there is none or where all are asked for. The
 * first column names the statistics.
 */
export function describe(columns: readonly Column[], all: boolean): Column[] {
  const isMeasured = (column: Column) => column.isNumeric || column.type === "date";
  const measured = columns.filter(isMeasured);
  const chosen = all || measured.length === 0 ? columns : measured;
  const hasNumbers = chosen.some(isMeasured);
  const hasOthers = chosen.some((column) => !isMeasured(column));
  const names = hasNumbers
    ? ["count", ...(hasOthers ? OF_OTHERS.slice(1) : []), ...OF_NUMBERS.slice(1)]
    : OF_OTHERS;
  const place = (of: readonly string[], values: readonly Cell[]) =>
    names.map((name) => values[of.indexOf(name)] ?? null);
  const described = chosen.map((column) => {
    const numbers = column.isNumeric ? column.numeric() : undefined;
    if (numbers)
      return new Column(
        column.name,
        "number",
        Float64Array.from(place(OF_NUMBERS, ofNumbers(numbers)), (x) => Number(x ?? Number.NaN)),
      );
    if (column.type === "date") {
      const texts = place(OF_NUMBERS, ofDates(column)).map((text) => (text === "NaN" ? null : asText(text)));
      return new Column(column.name, "text", texts);
    }
    return new Column(column.name, "text", place(OF_OTHERS, ofOthers(column)).map(asText));
  });
  return [new Column(STATISTIC, "text", names), ...described];
}
