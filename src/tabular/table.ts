import { type FieldRules, rulesWith } from "../io/csv/rules.js";
import type { ReadCsvOptions, Table } from "../io/index.js";

/** How the values of a table are written, where it shall not be found out: new rows are read so too. */
export interface TableFormat {
  /** One character. */
  readonly delimiter?: string;
  /** What stands before the decimals. Default a point. */
  readonly decimal?: "." | ",";
  /** What groups digits by three. Default: nothing does. */
  readonly thousands?: string;
  /** Other texts that stand for missing values. */
  readonly naValues?: readonly string[];
  /** Whether the day stands before the month, where dates such as 03/04/2024 would do both ways. */
  readonly dayfirst?: boolean;
}

/** How a file is written, as `readCsv` takes it: another file may be written otherwise. */
export type FileFormat = TableFormat &
  Pick<ReadCsvOptions, "encoding" | "header" | "skiprows" | "skipinitialspace">;

/** The mark of the UCI repository, beside what pandas reads as a missing value. */
const MORE_MISSING = ["?"];

/** How the fields of a table are understood: the same in training and in prediction. */
export const rulesOf = ({ decimal = ".", thousands, naValues = [] }: TableFormat): FieldRules =>
  rulesWith([...MORE_MISSING, ...naValues], true, { decimal, thousands: thousands ?? null });

/** How `readCsv` reads a file. */
export const csvOptions = ({ naValues = [], ...told }: FileFormat, file: string): ReadCsvOptions => ({
  file,
  naValues: [...MORE_MISSING, ...naValues],
  ...plainOptions(told),
});

/** Options of `readCsv` for a file whose fields are all texts. */
export function plainOptions(told: FileFormat): ReadCsvOptions {
  const { delimiter, decimal, thousands, encoding, header, skiprows, skipinitialspace } = told;
  const options = { delimiter, decimal, thousands, encoding, header, skiprows, skipinitialspace };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** The line of a row, for errors. */
export const lineOf = (table: Table, row: number): number => table.lineOf(row) ?? row + 2;

/** Throws where a column that must be there is missing: the table's own error names the file and the columns. */
export function checkColumn(table: Table, column: string): void {
  table.select([column]);
}

const SHOWN = 40;
export const clipValue = (value: string): string =>
  value.length > SHOWN ? `${value.slice(0, SHOWN - 3)}…` : value;
