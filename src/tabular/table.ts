import { DEFAULT_MISSING, type FieldRules } from "../io/csv/rules.js";
import type { Table } from "../io/index.js";

/** How a table is written, where it shall not be found out. */
export interface TableFormat {
  /** One character. */
  readonly delimiter?: string;
  /** What stands before the decimals. Default a point. */
  readonly decimal?: "." | ",";
}

/** The mark of the UCI repository, beside what pandas reads as a missing value. */
const MORE_MISSING = ["?"];

/** How the fields of a table are understood: the same in training and in prediction. */
export const rulesOf = ({ decimal = "." }: TableFormat): FieldRules => ({
  missing: new Set([...DEFAULT_MISSING, ...MORE_MISSING]),
  missingNumbers: new Set(),
  decimal,
  thousands: null,
});

export const csvOptions = ({ delimiter, decimal }: TableFormat, file: string) => ({
  file,
  naValues: MORE_MISSING,
  ...(delimiter === undefined ? {} : { delimiter }),
  ...(decimal === undefined ? {} : { decimal }),
});

/** The line of a row, for errors. */
export const lineOf = (table: Table, row: number): number => table.lineOf(row) ?? row + 2;

/** Throws where a column that must be there is missing: the table's own error names the file and the columns. */
export function checkColumn(table: Table, column: string): void {
  table.select([column]);
}

const SHOWN = 40;
export const clipValue = (value: string): string =>
  value.length > SHOWN ? `${value.slice(0, SHOWN - 3)}…` : value;
