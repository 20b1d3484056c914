import { checkOptions } from "../../core/check.js";
import { type CsvValue, writeCsv } from "../csv.js";
import { Column } from "../table/column.js";
import { dateTexts } from "../table/dates.js";
import type { Table } from "../table/table.js";

/**
 * A table as CSV text (RFC 4180, lines ending in LF), missing values as empty fields: `readCsv` gives the same numbers again.
 *
 * @param options.delimiter one character, a comma unless given
 * @example
 * io.toCsv(io.Table.from({ color: ["red", "blue"], size: [1.5, null] })).split("\n"); // ['color,size', 'red,1.5', 'blue,', '']
 */
export function toCsv(table: Table, options: { delimiter?: string } = {}): string {
  checkOptions("toCsv", options, ["delimiter"]);
  const columns = table.columns.map((name): readonly CsvValue[] => {
    const column = table.select([name]);
    return table.types[name] === "date"
      ? writtenDates(column, name)
      : (column.toArray().flat() as CsvValue[]);
  });
  const rows = Array.from({ length: table.numRows }, (_, i) => columns.map((column) => column[i]));
  return writeCsv(table.columns, rows, options);
}

/** Dates as pandas writes them, null where one is missing. */
function writtenDates(table: Table, name: string): (string | null)[] {
  const texts = dateTexts(new Column(name, "date", table.numbers(name, { missing: "nan" })));
  return texts.map((text) => (text === "NaT" ? null : text));
}
