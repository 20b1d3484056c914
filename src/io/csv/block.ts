import { failure } from "../messages.js";
import { Table } from "../table/table.js";
import { ColumnBuilder, SKIP, TEXT, UNKNOWN } from "./builder.js";
import { withDates } from "./dates.js";
import type { Layout } from "./layout.js";
import type { CsvPlan } from "./options.js";
import { LONGEST_RECORD, Scanner } from "./scan.js";

/** A piece of a file, as a table. */
export interface Block {
  readonly table: Table;
  /** Where the next row begins, in the bytes and in the file. */
  readonly next: number;
  readonly line: number;
  /** What the columns hold. */
  readonly kinds: readonly number[];
}

/** Where a piece begins, and what is known of its columns. */
export interface Start {
  readonly from: number;
  readonly line: number;
  readonly kinds: readonly number[];
}

/** How many rows there may be, by the length of the first ones; a row has a byte a column at least, whatever the first lines hold. */
function estimate(bytes: Uint8Array, from: number, newline: number, columns: number): number {
  let [at, rows] = [from, 0];
  while (rows < 100) {
    const end = bytes.indexOf(newline, at);
    if (end < 0) break;
    at = end + 1;
    rows++;
  }
  const length = rows === 0 ? columns : Math.max(columns, (at - from) / rows);
  return Math.ceil(((bytes.length - from) / length) * 1.1) + 2;
}

/**
 * The rows of some bytes as a table: all that are whole, at most `maxRows`. Without `final` the bytes are not the file's last, and
 * nothing comes back where they hold fewer.
 */
export function readBlock(
  bytes: Uint8Array,
  start: Start,
  { dialect, names, kinds: told, dateForms }: Layout,
  plan: CsvPlan,
  maxRows: number,
  final: boolean,
): Block | undefined {
  const { from, line, kinds } = start;
  const { rules, rulesOf } = plan;
  const { file } = dialect;
  const capacity = Math.min(maxRows, estimate(bytes, from, dialect.newline.charCodeAt(0), names.length));
  const builders = names.map((name, j) => {
    const fixed = told[j] === UNKNOWN ? "found" : "told";
    return new ColumnBuilder(name, kinds[j], fixed, rulesOf.get(name) ?? rules, capacity);
  });
  const scanner = new Scanner(dialect, builders, line, maxRows, capacity);
  const next = scanner.read(bytes, from, final);
  const { rows } = scanner;
  if (rows < maxRows && !final) {
    if (bytes.length - next > LONGEST_RECORD)
      throw failure("E-FILE-033", { file, line: scanner.line, limit: LONGEST_RECORD >> 20 });
    return undefined;
  }

  if (builders.some(({ conflict }) => conflict)) {
    // what was taken for numbers holds texts: as they were written, they are only in the bytes
    const again = builders.map(({ name, conflict }) => {
      return new ColumnBuilder(name, conflict ? TEXT : SKIP, "found", rulesOf.get(name) ?? rules, 0);
    });
    new Scanner(dialect, again, line, rows, rows).read(bytes, from, final);
    for (const [j, { conflict }] of builders.entries()) if (conflict) builders[j] = again[j];
  }
  const lines = scanner.lines.length === rows ? scanner.lines : scanner.lines.slice(0, rows);
  const origin = { file, lines };
  const kept = builders.filter((_, j) => kinds[j] !== SKIP);
  const table = new Table(
    kept.map((builder) => withDates(builder.finish(rows, origin), plan, dateForms, origin)),
    { origin },
  );
  return { table, next, line: scanner.line, kinds: builders.map(({ kind }) => kind) };
}
