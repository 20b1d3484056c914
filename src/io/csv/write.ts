import { checkOptions } from "../../core/check.js";
import { writeCsv } from "../csv.js";
import type { Table } from "../table/table.js";

/**
 * A table as CSV text (RFC 4180, lines ending in LF), missing values as empty fields: `readCsv` gives the same numbers again.
 *
 * @param options.delimiter one character, a comma unless given
 * @example
 * io.toCsv(io.Table.from({ color: ["red", "blue"], size: [1.5, null] })).split("\n"); // ['color,size', 'red,1.5', 'blue,""', '']
 */
export function toCsv(table: Table, options: { delimiter?: string } = {}): string {
  checkOptions("toCsv", options, ["delimiter"]);
  return writeCsv(
    table.columns,
    table.toArray().map((row) => row.map((value) => value ?? "")),
    options,
  );
}
