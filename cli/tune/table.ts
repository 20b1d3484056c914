import type { Files } from "../files.js";
import type { Split } from "../job/split.js";
import { readTable } from "../tables.js";
import { type Collected, collectTable, type Prepared, prepare, split } from "../tabular/prepare.js";
import type { Settings } from "./protocol.js";

/** A table as all trials of a study see it: the same rows in the same parts, treated in the same way. */
export interface TreatedTable {
  readonly collected: Collected;
  readonly parts: Split;
  readonly prepared: Prepared;
}

type TableSettings = Partial<Pick<Settings, "target" | "task">> &
  Omit<Settings, "target" | "task" | "table" | "epochs" | "patience">;

/** Steps 1 and 2. @throws as `antorcha train` does */
export function treatTable(file: string, settings: TableSettings, files: Files): TreatedTable {
  const { delimiter, decimal, maxCategories } = settings;
  const { table, written } = readTable(file, settings, files);
  const collected = collectTable(table, {
    ...settings,
    file,
    written,
    format: { delimiter, decimal },
  });
  const parts = split(collected, settings);
  return { collected, parts, prepared: prepare(collected, parts, maxCategories) };
}
