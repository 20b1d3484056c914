import type { PrintedColumn } from "../../text/table.js";
import type { Column } from "./column.js";

/** Dates as pandas writes a column of them: the day alone where all are midnight, parts of a second where one has some. */
export function dateTexts(column: Column): string[] {
  const instants = column.toNumbers({ missing: "nan" });
  const known = instants.filter((instant) => !Number.isNaN(instant)).map((instant) => Math.trunc(instant));
  const digits = known.every((instant) => instant % 86_400_000 === 0)
    ? 10
    : known.every((instant) => instant % 1000 === 0)
      ? 19
      : 23;
  return Array.from(instants, (instant) =>
    Number.isNaN(instant) ? "NaT" : new Date(instant).toISOString().replace("T", " ").slice(0, digits),
  );
}

/** A column as it is printed. */
export function printedColumn(column: Column): PrintedColumn {
  const { type } = column;
  if (type !== "date")
    return {
      ...{ name: column.name, type, length: column.length },
      get: (row) => column.get(row),
      numeric: () => column.numeric(),
    };
  const texts = dateTexts(column);
  return {
    name: column.name,
    type: "time",
    length: column.length,
    get: (row) => texts[row],
    numeric: () => undefined,
  };
}
