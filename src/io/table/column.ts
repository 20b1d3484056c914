import { checkChoice, checkOptions, show } from "../../core/check.js";
import { type Phrase, say } from "../../core/messages/language.js";
import { failure } from "../messages.js";

/** What a column holds. Numbers are float64; whole numbers beyond 2⁵³ are bigints; dates are instants. */
export type ColumnType = "number" | "text" | "boolean" | "bigint" | "date";

/** One value of a table; null where it is missing. */
export type Cell = number | string | boolean | bigint | Date | null;

/** What is the same for equal values: of dates the milliseconds since 1970. */
export type Key = Exclude<Cell, Date>;

/** The file that a table was read from, for its errors: the line of each row, where the header is line 1. */
export interface Origin {
  readonly file: string;
  readonly lines: Int32Array;
}

export interface ToNumbersOptions {
  /** What a missing value is: an error that names row and column (default), or NaN. */
  missing?: "error" | "nan";
}

/** How a column keeps its values: numbers, and dates as milliseconds since 1970, in a typed array, where NaN is missing; the others with null. */
export type ColumnValues = Float64Array<ArrayBuffer> | readonly Cell[];

/** The places of a table's rows, in some order. */
export type Places = ArrayLike<number>;

const clip = (value: string): string => (value.length > 40 ? `${value.slice(0, 37)}…` : value);

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** One named column of a table: values of one type, some of which may be missing. It is never changed, and shown to no user. */
export class Column {
  readonly name: string;
  readonly type: ColumnType;
  private readonly values: ColumnValues;
  private readonly origin: Origin | undefined;

  /** `values` is not copied. */
  constructor(name: string, type: ColumnType, values: ColumnValues, origin?: Origin) {
    this.name = name;
    this.type = type;
    this.values = values;
    this.origin = origin;
  }

  get length(): number {
    return this.values.length;
  }

  /** Whether it holds numbers: of type number or bigint. */
  get isNumeric(): boolean {
    return this.type === "number" || this.type === "bigint";
  }

  /** The value of a row, null where it is missing; rows count from 0. */
  get(row: number): Cell {
    return this.cell(this.key(row));
  }

  /** What is the same for equal values of the column, null where it is missing. */
  key(row: number): Key {
    const value = this.values[row] as Key | undefined;
    return value === undefined || Number.isNaN(value) ? null : value;
  }

  private cell(key: Key): Cell {
    return this.type === "date" && key !== null ? new Date(key as number) : key;
  }

  /** Whether the value of a row is missing. */
  isMissing(row: number): boolean {
    return this.key(row) === null;
  }

  /** How many values are missing. */
  countMissing(): number {
    let count = 0;
    for (let i = 0; i < this.length; i++) if (this.isMissing(i)) count++;
    return count;
  }

  /** The different values, in the order in which they come first; missing ones are left out. */
  unique(): Cell[] {
    return this.keys().map((key) => this.cell(key));
  }

  /** The keys of the different values, in the order in which they come first; missing ones are left out. */
  keys(): Key[] {
    const seen = new Set<Key>();
    for (let i = 0; i < this.length; i++) {
      const key = this.key(i);
      if (key !== null) seen.add(key);
    }
    return [...seen];
  }

  /** The values in a fresh array, null where one is missing. */
  toArray(): Cell[] {
    const { values } = this;
    const cells = new Array<Cell>(values.length);
    if (this.type === "date") for (let i = 0; i < cells.length; i++) cells[i] = this.get(i);
    else if (values instanceof Float64Array)
      for (let i = 0; i < cells.length; i++) cells[i] = Number.isNaN(values[i]) ? null : values[i];
    else for (let i = 0; i < cells.length; i++) cells[i] = values[i] ?? null;
    return cells;
  }

  /**
   * The values as float64 in a fresh array; true is 1 and false 0, bigints beyond 2⁵³ are rounded, dates are milliseconds since 1970.
   * @throws E-TABLE-003 for a text, E-TABLE-004 for a missing value unless `missing` is `"nan"`; where the table was read from a
   *   file E-FILE-028, E-FILE-029
   */
  toNumbers(options: ToNumbersOptions = {}): Float64Array<ArrayBuffer> {
    checkOptions("toNumbers", options, ["missing"]);
    const { missing = "error" } = options;
    checkChoice("toNumbers", "missing", missing, ["error", "nan"]);
    if (this.type === "text") this.refuseText();
    const { values } = this;
    const numbers =
      values instanceof Float64Array
        ? values.slice()
        : Float64Array.from(values, (v) => (v === null ? Number.NaN : Number(v)));
    if (missing === "error") {
      const row = numbers.findIndex(Number.isNaN);
      if (row >= 0) throw this.missingAt(row);
    }
    return numbers;
  }

  /** Names the first text that is not a number, or else the first text: a column declared as text is not read as numbers. */
  private refuseText(): void {
    const isText = (value: Cell) => typeof value === "string";
    const { values, origin } = this;
    const odd = values.findIndex((value: Cell) => typeof value === "string" && !NUMBER.test(value.trim()));
    const row = odd >= 0 ? odd : values.findIndex(isText);
    if (row < 0) return;
    const column = clip(this.name);
    const value = String(values[row]);
    if (!origin) throw failure("E-TABLE-003", { row, column, value: show(value) });
    const place = { file: origin.file, line: origin.lines[row], column };
    throw failure("E-FILE-028", { ...place, value: clip(value), comma: /^[+-]?\d*,\d+$/.test(value) });
  }

  private missingAt(row: number) {
    const column = clip(this.name);
    if (!this.origin) return failure("E-TABLE-004", { row, column });
    const { file, lines } = this.origin;
    return failure("E-FILE-029", { file, line: lines[row], column, value: "" });
  }

  /** The values as float64, NaN where one is missing, without a copy where it is stored so; undefined for texts and dates. */
  numeric(): Float64Array | undefined {
    if (this.type === "text" || this.type === "date") return undefined;
    return this.values instanceof Float64Array ? this.values : this.toNumbers({ missing: "nan" });
  }

  /** The values of some rows. */
  take(places: Places, origin: Origin | undefined): Column {
    const { values } = this;
    let taken: ColumnValues;
    if (values instanceof Float64Array) {
      const numbers = new Float64Array(places.length);
      for (let i = 0; i < numbers.length; i++) numbers[i] = values[places[i]];
      taken = numbers;
    } else taken = Array.from({ length: places.length }, (_, i) => values[places[i]]);
    return new Column(this.name, this.type, taken, origin);
  }

  /** The same values under another name. */
  renamed(name: string): Column {
    return new Column(name, this.type, this.values, this.origin);
  }

  /** `value` in place of the missing ones. @throws E-TABLE-002 where it is of another type */
  filled(value: Exclude<Cell, null>): Column {
    const type = typeOfCell(value);
    const row = Array.from({ length: this.length }, (_, i) => i).find((i) => this.isMissing(i));
    if (row === undefined) return this;
    if (type !== this.type)
      throw failure("E-TABLE-002", {
        row,
        column: this.name,
        value: show(value),
        expected: typeName(this.type),
      });
    const { values } = this;
    const filled =
      values instanceof Float64Array
        ? values.map((x) => (Number.isNaN(x) ? Number(value) : x))
        : values.map((x) => x ?? value);
    return new Column(this.name, this.type, filled, this.origin);
  }
}

/** A `Date`, of whichever realm. */
export const isDate = (value: unknown): value is Date =>
  value instanceof Date || Object.prototype.toString.call(value) === "[object Date]";

/** The type of one value that is not missing. */
export function typeOfCell(value: unknown): ColumnType | undefined {
  const kind = typeof value;
  if (kind === "string") return "text";
  if (isDate(value)) return "date";
  return kind === "number" || kind === "boolean" || kind === "bigint" ? kind : undefined;
}

/** How errors call what a column of this type holds. */
export function typeName(type: ColumnType): Phrase {
  switch (type) {
    case "number":
      return say("a number", "un número");
    case "text":
      return say("a text", "un texto");
    case "boolean":
      return say("true or false", "true o false");
    case "bigint":
      return say("a bigint", "un bigint");
    case "date":
      return say("a date", "una fecha");
  }
}
