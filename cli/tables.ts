import { readCsv, type Table } from "../src/io/index.js";
import type { PrepareOptions } from "../src/tabular/options.js";
import { type PreparedTable, prepare } from "../src/tabular/prepare.js";
import type { RowSource } from "../src/tabular/rows.js";
import { csvOptions, type FileFormat, type TableFormat } from "../src/tabular/table.js";
import type { Files } from "./files.js";

/** A table of a file, and how a column of it is written. */
export interface FileTable {
  readonly table: Table;
  /** The column as the file has it, as texts. */
  written(column: string): Table;
}

/** Reads a CSV file whole; the types of its columns are found out. */
export function readTable(file: string, format: FileFormat, files: Files): FileTable {
  const options = csvOptions(format, file);
  return {
    table: readCsv(files.readWhole(file), options),
    written: (name) =>
      readCsv(files.readWhole(file), { ...options, usecols: [name], types: { [name]: "text" } }),
  };
}

/** Steps 1 and 2 of a CSV file. */
export function prepareFile(
  file: string,
  {
    target,
    task,
    split,
    time,
    group,
    val,
    test,
    seed,
    drop,
    categories,
    keep,
    numbers,
    dates,
    missing,
    dropMissingTarget,
    maxCategories,
  }: Omit<PrepareOptions, keyof TableFormat>,
  format: FileFormat,
  files: Files,
): PreparedTable {
  const { table, written } = readTable(file, format, files);
  const told = { target, task, val, test, seed, drop, categories, keep, numbers, dates, maxCategories };
  const { delimiter, decimal, thousands, naValues, dayfirst } = format;
  return prepare(table, {
    ...{ ...told, split, time, group, missing, dropMissingTarget, name: file, written },
    ...{ delimiter, decimal, thousands, naValues, dayfirst },
  });
}

/**
 * A CSV file as rows for a model, which come a piece at a time.
 * @param format how it is written, where that is not as the table of the training was
 */
export const sourceOf = (file: string, files: Files, format: FileFormat = {}): RowSource => ({
  file,
  format,
  pieces: (size) => files.readPieces(file, size),
});
