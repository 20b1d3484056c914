import { failure } from "../messages.js";
import { type Cell, Column, type ColumnType, type Origin, typeName } from "../table/column.js";
import { clip } from "./records.js";
import { booleanOf, type FieldRules, numberOf } from "./rules.js";

/** What a column has been found to be. The first two take numbers. */
export const UNKNOWN = 0;
export const NUMBER = 1;
export const BOOLEAN = 2;
export const BIGINT = 3;
export const TEXT = 4;
/** Left out, or to be read again as text. */
export const SKIP = 5;

const TYPES: readonly ColumnType[] = ["number", "number", "boolean", "bigint", "text"];
export const kindOf = (type: ColumnType): number => TYPES.lastIndexOf(type);

/**
 * Collects the fields of one column, and finds out what it holds: numbers until something else comes. A column that was taken for
 * numbers or booleans and turns out to hold texts must be read again, for what is kept of it is not as it was written.
 */
export class ColumnBuilder {
  readonly name: string;
  kind: number;
  /** NaN is missing. */
  private numbers: Float64Array<ArrayBuffer>;
  /** Whether it must be read again, as texts. */
  conflict = false;
  private cells: Cell[] = [];
  private capacity: number;
  private readonly rules: FieldRules;
  private readonly fixed: "told" | "found" | undefined;

  /**
   * @param fixed whether the kind was told, or found in rows before these: then another is an error
   * @param capacity rows to make room for
   */
  constructor(
    name: string,
    kind: number,
    fixed: "told" | "found" | undefined,
    rules: FieldRules,
    capacity: number,
  ) {
    this.name = name;
    this.kind = kind;
    this.fixed = kind === UNKNOWN ? undefined : fixed;
    this.rules = rules;
    this.capacity = capacity;
    this.numbers = new Float64Array(kind <= NUMBER ? capacity : 0);
  }

  /** Makes room for more numbers. */
  grow(capacity: number): void {
    this.capacity = capacity;
    if (this.kind > NUMBER) return;
    const grown = new Float64Array(capacity);
    grown.set(this.numbers);
    this.numbers = grown;
  }

  /** A number, for a row of a column that may hold one. */
  putNumber(row: number, value: number): void {
    const isMissing = this.rules.missingNumbers.size > 0 && this.rules.missingNumbers.has(value);
    this.numbers[row] = isMissing ? Number.NaN : value;
    if (!isMissing) this.kind = NUMBER;
  }

  /** A field as text, for a row; rows before it are filled. */
  put(row: number, text: string, file: string, line: number): void {
    if (this.kind === SKIP) return;
    const value = text.trim();
    if (this.rules.missing.has(value)) this.putMissing(row);
    else if (this.kind === TEXT) this.cells[row] = text;
    else if (!this.putValue(row, value)) {
      if (this.fixed) {
        const expected = typeName(TYPES[this.kind]);
        const place = { file, line, column: clip(this.name), value: clip(text) };
        throw failure("E-FILE-032", { ...place, expected, told: this.fixed === "told" ? "types" : null });
      }
      if (this.kind === UNKNOWN) {
        this.become(TEXT, row);
        this.cells[row] = text;
      } else {
        this.conflict = true;
        this.kind = SKIP;
        this.numbers = new Float64Array(0);
        this.cells = [];
      }
    }
  }

  private putMissing(row: number): void {
    if (this.kind <= NUMBER) this.numbers[row] = Number.NaN;
    else this.cells[row] = null;
  }

  /** A number or a boolean, if the field is one and the column may hold it. */
  private putValue(row: number, text: string): boolean {
    if (this.kind === BOOLEAN || this.kind === UNKNOWN) {
      const word = booleanOf(text);
      if (word !== undefined) {
        if (this.kind === UNKNOWN) this.become(BOOLEAN, row);
        this.cells[row] = word;
        return true;
      }
      if (this.kind === BOOLEAN) return false;
    }
    const value = numberOf(text, this.rules);
    if (value === undefined) return false;
    if (this.rules.missingNumbers.has(Number(value))) {
      this.putMissing(row);
      return true;
    }
    if (this.kind === BIGINT) {
      if (typeof value === "bigint" || Number.isSafeInteger(value)) this.cells[row] = BigInt(value);
      else if (this.fixed) return false;
      else this.unbig(row, value);
      return true;
    }
    const mayBeBig = typeof value === "bigint" && !this.fixed;
    if (mayBeBig && this.numbers.subarray(0, row).every((x) => Number.isNaN(x) || Number.isSafeInteger(x))) {
      const before = this.numbers;
      this.become(BIGINT, 0);
      for (let i = 0; i < row; i++) this.cells[i] = Number.isNaN(before[i]) ? null : BigInt(before[i]);
      this.cells[row] = value;
      return true;
    }
    this.kind = NUMBER;
    this.numbers[row] = Number(value);
    return true;
  }

  /** Bigints after all numbers: a fraction is among them. */
  private unbig(row: number, value: number): void {
    const { cells } = this;
    this.kind = NUMBER;
    this.numbers = new Float64Array(this.capacity);
    for (let i = 0; i < row; i++) this.numbers[i] = cells[i] === null ? Number.NaN : Number(cells[i]);
    this.numbers[row] = value;
    this.cells = [];
  }

  private become(kind: number, rows: number): void {
    this.kind = kind;
    this.numbers = new Float64Array(0);
    this.cells = new Array<Cell>(rows).fill(null);
  }

  /** The column of the first `rows` rows. */
  finish(rows: number, origin: Origin): Column {
    if (this.kind > NUMBER) {
      this.cells.length = rows;
      return new Column(this.name, TYPES[this.kind], this.cells, origin);
    }
    const { numbers } = this;
    // what was kept too much may stay where it is little
    const values = numbers.length > 1.125 * rows ? numbers.slice(0, rows) : numbers.subarray(0, rows);
    return new Column(this.name, "number", values, origin);
  }
}
