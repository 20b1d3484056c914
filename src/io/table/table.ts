import { checkBoolean, checkChoice, checkInteger, checkOptions, nearest, show } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { checkPrintOptions, type PrintOptions, printed } from "../../text/table.js";
import { failure } from "../messages.js";
import {
  type ColumnSource,
  checkColumns,
  columnFrom,
  columnsFrom,
  joined,
  type TableOptions,
  type TableSource,
} from "./build.js";
import {
  type Cell,
  Column,
  type ColumnType,
  isDate,
  type Origin,
  type Places,
  type ToNumbersOptions,
} from "./column.js";
import { type CorrelationMethod, correlations } from "./correlation.js";
import { printedColumn } from "./dates.js";
import { describe } from "./describe.js";
import { GroupBy } from "./grouped.js";
import { sortedPlaces, type ValueCountsOptions, valueCounts } from "./order.js";
import { type SampleOptions, samplePlaces } from "./sample.js";

/** One row as an object: its values under the names of the columns. */
export type TableRow = Record<string, Cell>;

/** What `drop` leaves out. */
export interface DropOptions {
  /** Columns, by their names. */
  columns?: string | readonly string[];
  /** Rows, by their numbers, from 0. */
  index?: number | readonly number[];
}

/** What a table knows beside its columns. */
interface Extras {
  /** The file it was read from. */
  origin?: Origin;
  /** The column that prints in place of the numbers of the rows. */
  label?: string;
}

/**
 * A table: named columns of numbers, texts, booleans or bigints, in which values may be missing. It is never changed; what
 * changes something gives a new table. The names are those of pandas' `DataFrame`, in camelCase; there is no index: rows count from 0.
 *
 * @example
 * const table = io.Table.from({ size: [1.5, null, 3], color: ["red", "blue", "red"] });
 * table.shape; // [3, 2]
 * table.columns; // ['size', 'color']
 * io.toCsv(table.groupBy("color").size()) === "color,size\nblue,1\nred,2\n"; // true
 */
export class Table {
  /** Names of the columns. */
  readonly columns: readonly string[];
  /** How many rows there are. */
  readonly numRows: number;
  private readonly list: readonly Column[];
  private readonly extras: Extras;

  /** @internal `Table.from` makes tables. */
  constructor(columns: readonly Column[], extras: Extras = {}) {
    checkColumns(columns);
    this.list = columns;
    this.columns = columns.map(({ name }) => name);
    this.numRows = columns[0]?.length ?? 0;
    this.extras = extras;
  }

  /**
   * A table from rows that are arrays or typed arrays, from rows that are objects, from an object of columns (arrays, typed arrays
   * or columns of Arrow), or from a table of Apache Arrow. null, undefined and NaN are missing values; a key that a row lacks too.
   * Nothing is shared with the source.
   *
   * @throws E-TABLE-001 for ragged rows, E-TABLE-002 for values of different types in a column, E-TABLE-005, E-TABLE-007
   * @example
   * io.Table.from([{ a: 1, b: "x" }, { a: 2 }]).shape; // [2, 2]
   */
  static from(source: TableSource | Table, options: TableOptions = {}): Table {
    if (!(source instanceof Table)) return new Table(columnsFrom(source, options));
    return options.columns ? source.select(options.columns) : source;
  }

  /**
   * The rows of several tables with the same columns, one after the other.
   *
   * @throws E-TABLE-006
   * @example
   * io.Table.concat([io.Table.from({ a: [1] }), io.Table.from({ a: [2, 3] })]).numRows; // 3
   */
  static concat(tables: readonly Table[]): Table {
    const [first] = tables;
    if (!(first instanceof Table)) {
      const expected = say("tables, one at least", "tablas, al menos una");
      throw failure("E-ARG-002", { where: "Table.concat", name: "tables", expected, received: show(tables) });
    }
    const origin = joinedOrigin(tables.map((table) => table.extras.origin));
    const columns = first.columns.map((name) =>
      joined(
        tables.map((table) => table.find(name)),
        origin,
      ),
    );
    return new Table(columns, { origin });
  }

  /** The number of columns. */
  get numColumns(): number {
    return this.list.length;
  }

  /** Rows and columns, as pandas' `shape`. */
  get shape(): [rows: number, columns: number] {
    return [this.numRows, this.numColumns];
  }

  /** The type of each column. */
  get types(): Record<string, ColumnType> {
    return Object.fromEntries(this.list.map(({ name, type }) => [name, type]));
  }

  /**
   * The values of a column in a fresh array: float64 with NaN where one is missing for numbers, an array with null for the others, of
   * dates one of `Date`.
   * @throws E-TABLE-006, where the table was read from a file E-FILE-030
   */
  column(name: string): Float64Array<ArrayBuffer> | Cell[] {
    const column = this.find(name);
    return column.type === "number" ? column.toNumbers({ missing: "nan" }) : column.toArray();
  }

  /**
   * A column as float64 in a fresh array; true is 1 and false 0, dates are milliseconds since 1970. A missing value is an error, or NaN with `missing: "nan"`.
   * @throws E-TABLE-003 for a text, E-TABLE-004 for a missing value; where the table was read from a file E-FILE-028, E-FILE-029
   */
  numbers(name: string, options: ToNumbersOptions = {}): Float64Array<ArrayBuffer> {
    return this.find(name).toNumbers(options);
  }

  /** The different values of a column, in the order in which they come first; missing ones are left out. */
  unique(name: string): Cell[] {
    return this.find(name).unique();
  }

  /** Whether there is a column of this name. */
  has(name: string): boolean {
    return this.columns.includes(name);
  }

  /** These columns, in this order. */
  select(names: readonly string[]): Table {
    return this.with(names.map((name) => this.find(name)));
  }

  /**
   * All columns but those of some names, or all rows but those of some numbers; both with `{ columns, index }`.
   * @throws E-TABLE-006 for a column that is not there, E-ARG-002 for a row
   */
  drop(names: string | number | readonly (string | number)[] | DropOptions): Table {
    const isOptions = typeof names === "object" && !Array.isArray(names);
    if (isOptions) checkOptions("drop", names as DropOptions, ["columns", "index"]);
    const labels = isOptions ? [] : ([names].flat() as (string | number)[]);
    const { columns = [], index = [] } = isOptions ? (names as DropOptions) : {};
    const rows = [index, labels.filter((label) => typeof label === "number")].flat();
    const gone = [columns, labels.filter((label) => typeof label !== "number")]
      .flat()
      .map((name) => this.find(name as string));
    const kept = this.with(this.list.filter((column) => !gone.includes(column)));
    if (rows.length === 0) return kept;
    for (const row of rows) checkInteger("drop", "index", row, 0, Math.max(0, this.numRows - 1));
    const left = new Set(rows as number[]);
    return kept.rowsAt(Array.from({ length: this.numRows }, (_, i) => i).filter((i) => !left.has(i)));
  }

  /** Other names for some columns: `{ old: "new" }`. */
  rename(names: Readonly<Record<string, string>>): Table {
    for (const name of Object.keys(names)) this.find(name);
    return this.with(
      this.list.map((column) =>
        Object.hasOwn(names, column.name) ? column.renamed(names[column.name]) : column,
      ),
    );
  }

  /** Columns added, or put in the place of those of their name. */
  assign(columns: Readonly<Record<string, ColumnSource>>): Table {
    const made = Object.entries(columns).map(([name, source]) => columnFrom(name, source));
    const kept = this.list.map((column) => made.find(({ name }) => name === column.name) ?? column);
    return this.with([...kept, ...made.filter((column) => !kept.includes(column))]);
  }

  /** The rows at these places, in this order. */
  take(places: Places): Table {
    for (let i = 0; i < places.length; i++)
      checkInteger("take", `places[${i}]`, places[i], 0, Math.max(0, this.numRows - 1));
    return this.rowsAt(places);
  }

  /** Rows from `start` up to but without `end`; negative ones count from the end, as in an array's `slice`. */
  slice(start = 0, end = this.numRows): Table {
    return this.rowsAt(
      Int32Array.from({ length: this.numRows }, (_, i) => i).subarray(...range(start, end, this.numRows)),
    );
  }

  /** The rows for which `keep` says so. */
  filter(keep: (row: TableRow, index: number) => boolean): Table {
    const places: number[] = [];
    for (let i = 0; i < this.numRows; i++) if (keep(this.row(i), i)) places.push(i);
    return this.rowsAt(places);
  }

  /** The first `n` rows; all but the last -n where `n` is negative. */
  head(n = 5): Table {
    checkInteger("head", "n", n, Number.MIN_SAFE_INTEGER);
    return this.slice(0, n);
  }

  /** The last `n` rows; all but the first -n where `n` is negative. */
  tail(n = 5): Table {
    checkInteger("tail", "n", n, Number.MIN_SAFE_INTEGER);
    return this.slice(n === 0 ? this.numRows : -n);
  }

  /**
   * Rows drawn at random, as pandas' `sample` draws them: with the same seed the same rows in the same order.
   * @throws E-ARG-002 for more rows than there are, without `replace`; E-TABLE-003, E-TABLE-006 for a column of weights
   */
  sample(options: SampleOptions = {}): Table {
    return this.rowsAt(samplePlaces(this.numRows, options, (name) => this.numbers(name, { missing: "nan" })));
  }

  /** One row as an object; rows count from 0. */
  row(index: number): TableRow {
    checkInteger("row", "index", index, 0, Math.max(0, this.numRows - 1));
    return Object.fromEntries(this.list.map((column) => [column.name, column.get(index)]));
  }

  /** The rows, one after the other, as objects. */
  *rows(): IterableIterator<TableRow> {
    for (let i = 0; i < this.numRows; i++) yield this.row(i);
  }

  /** Gives the rows as objects, from the first: the same as `rows()`. */
  [Symbol.iterator](): IterableIterator<TableRow> {
    return this.rows();
  }

  /** The rows as arrays, null where a value is missing. */
  toArray(): Cell[][] {
    return Array.from({ length: this.numRows }, (_, i) => this.list.map((column) => column.get(i)));
  }

  /** The rows as objects. */
  toObjects(): TableRow[] {
    return [...this.rows()];
  }

  /**
   * The rows as float64, what scikit-learn's door and `torch.tensor` take.
   * @throws E-TABLE-003, E-TABLE-004 (from a file E-FILE-028, E-FILE-029), naming row and column
   */
  toMatrix(options: ToNumbersOptions = {}): Float64Array<ArrayBuffer>[] {
    const columns = this.list.map((column) => column.toNumbers(options));
    return Array.from({ length: this.numRows }, (_, i) => {
      const row = new Float64Array(columns.length);
      for (let j = 0; j < row.length; j++) row[j] = columns[j][i];
      return row;
    });
  }

  /**
   * The same in one array, row after row, with its shape: the least memory for large tables. scikit-learn's door takes it, and
   * `torch.tensor(data).reshape(shape)` makes a tensor of it.
   */
  toDense(options: ToNumbersOptions = {}): {
    data: Float64Array<ArrayBuffer>;
    shape: [rows: number, columns: number];
  } {
    const width = this.numColumns;
    const data = new Float64Array(this.numRows * width);
    for (const [j, column] of this.list.entries()) {
      const values = column.toNumbers(options);
      for (let i = 0; i < values.length; i++) data[i * width + j] = values[i];
    }
    return { data, shape: [this.numRows, width] };
  }

  /**
   * Statistics of the columns, as pandas' `describe`: count, mean, std (by n - 1), min, quartiles and max of numbers; count, unique,
   * top and freq of the others, where there are no numbers or `include` is `"all"`. The first column, `statistic`, names them.
   */
  describe(options: { include?: "numbers" | "all" } = {}): Table {
    checkOptions("describe", options, ["include"]);
    const { include = "numbers" } = options;
    checkChoice("describe", "include", include, ["numbers", "all"]);
    return new Table(describe(this.list, include === "all"), { label: "statistic" });
  }

  /** Groups of rows with equal values in one column or in several; rows in which one is missing are in none. */
  groupBy(columns: string | readonly string[]): GroupBy<Table> {
    const keys = [columns].flat().map((name) => this.find(name));
    return new GroupBy(
      this.list,
      keys,
      (made) => new Table(made),
      (places) => this.rowsAt(places),
    );
  }

  /** The different values of a column and how often each comes, the most frequent first. Columns: its own, and `count`. */
  valueCounts(column: string, options: ValueCountsOptions = {}): Table {
    checkOptions("valueCounts", options, ["normalize", "sort", "ascending", "dropna"]);
    const { normalize = false, sort = true, ascending = false, dropna = true } = options;
    for (const [name, value] of Object.entries({ normalize, sort, ascending, dropna }))
      checkBoolean("valueCounts", name, value);
    return new Table(valueCounts(this.find(column), { normalize, sort, ascending, dropna }));
  }

  /**
   * The correlation of each column of numbers or booleans with each, from the rows in which both are there; NaN where one does not
   * vary or fewer than `minPeriods` rows are left (default 1). The first column, `column`, names them.
   * @throws E-TABLE-008 where no column has numbers
   */
  corr(options: { method?: CorrelationMethod; minPeriods?: number } = {}): Table {
    checkOptions("corr", options, ["method", "minPeriods"]);
    const { method = "pearson", minPeriods = 1 } = options;
    checkChoice("corr", "method", method, ["pearson", "spearman"]);
    checkInteger("corr", "minPeriods", minPeriods);
    const columns = this.list.filter(({ type }) => type !== "text" && type !== "date");
    if (columns.length === 0) throw failure("E-TABLE-008", { where: "corr" });
    return new Table(correlations(columns, method, minPeriods), { label: "column" });
  }

  /** Whether each value is missing: a table of booleans. */
  isna(): Table {
    return this.with(
      this.list.map((column) => {
        const missing = Array.from({ length: this.numRows }, (_, i) => column.isMissing(i));
        return new Column(column.name, "boolean", missing);
      }),
    );
  }

  /** How many values each column lacks. */
  countMissing(): Record<string, number> {
    return Object.fromEntries(this.list.map((column) => [column.name, column.countMissing()]));
  }

  /** The rows that lack no value (`how: "any"`), or not all (`"all"`), in the columns of `subset`; default all columns. */
  dropna(options: { how?: "any" | "all"; subset?: string | readonly string[] } = {}): Table {
    checkOptions("dropna", options, ["how", "subset"]);
    const { how = "any", subset = this.columns } = options;
    checkChoice("dropna", "how", how, ["any", "all"]);
    const columns = [subset].flat().map((name) => this.find(name));
    const places: number[] = [];
    for (let i = 0; i < this.numRows; i++) {
      const isMissing = (column: Column) => column.isMissing(i);
      if (columns.length === 0 || !(how === "any" ? columns.some(isMissing) : columns.every(isMissing)))
        places.push(i);
    }
    return this.rowsAt(places);
  }

  /** A value in place of the missing ones: one for all columns, or one for each (`{ age: 0 }`). @throws E-TABLE-002 */
  fillna(value: Exclude<Cell, null> | Readonly<Record<string, Exclude<Cell, null>>>): Table {
    if (typeof value !== "object" || isDate(value))
      return this.with(this.list.map((column) => column.filled(value)));
    for (const name of Object.keys(value)) this.find(name);
    return this.with(
      this.list.map((column) =>
        Object.hasOwn(value, column.name) ? column.filled(value[column.name]) : column,
      ),
    );
  }

  /** The rows sorted by one column or several; equal rows keep their order, missing values come last. */
  sortBy(
    columns: string | readonly string[],
    options: { ascending?: boolean | readonly boolean[] } = {},
  ): Table {
    checkOptions("sortBy", options, ["ascending"]);
    const keys = [columns].flat().map((name) => this.find(name));
    const { ascending = true } = options;
    const directions = typeof ascending === "boolean" ? keys.map(() => ascending) : ascending;
    if (directions.length !== keys.length || keys.length === 0) {
      const expected = say(
        `${keys.length} directions, one a column`,
        `${keys.length} sentidos, uno por columna`,
      );
      throw failure("E-ARG-002", { where: "sortBy", name: "ascending", expected, received: show(ascending) });
    }
    return this.rowsAt(sortedPlaces(keys, directions));
  }

  /** The table as pandas prints it; long and wide ones are cut in the middle. */
  toString(options: PrintOptions = {}): string {
    checkPrintOptions(options);
    const shown = this.list.map(printedColumn);
    return printed(
      shown,
      options,
      shown.find(({ name }) => name === this.extras.label),
    );
  }

  /** What Node's console.log shows. @internal */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  /** The line of the file on which a row begins, where the table was read from one. @internal */
  lineOf(row: number): number | undefined {
    return this.extras.origin?.lines[row];
  }

  private find(name: string): Column {
    const index = this.columns.indexOf(name);
    if (index >= 0) return this.list[index];
    const known = this.columns;
    const suggestion = nearest(String(name), known);
    const { origin } = this.extras;
    if (origin) throw failure("E-FILE-030", { file: origin.file, column: String(name), known, suggestion });
    throw failure("E-TABLE-006", { column: String(name), known, suggestion });
  }

  private with(columns: readonly Column[]): Table {
    const { label, ...extras } = this.extras;
    return new Table(columns, columns.some(({ name }) => name === label) ? this.extras : extras);
  }

  private rowsAt(places: Places): Table {
    const { origin, label } = this.extras;
    const lines = origin && Int32Array.from(places, (i) => origin.lines[i]);
    const moved = origin && lines ? { file: origin.file, lines } : undefined;
    return new Table(
      this.list.map((column) => column.take(places, moved)),
      { origin: moved, label },
    );
  }
}

/** The lines of several tables of one file. */
function joinedOrigin(origins: readonly (Origin | undefined)[]): Origin | undefined {
  const [first] = origins;
  const lines: number[] = [];
  for (const origin of origins) {
    if (!first || origin?.file !== first.file) return undefined;
    for (const line of origin.lines) lines.push(line);
  }
  return first && { file: first.file, lines: Int32Array.from(lines) };
}

/** Where a slice begins and ends, as an array's `slice` counts. */
function range(start: number, end: number, length: number): [number, number] {
  const place = (at: number) => Math.min(Math.max(at < 0 ? length + at : at, 0), length);
  const from = place(start);
  return [from, Math.max(from, place(end))];
}
