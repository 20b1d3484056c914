import { checkOptions, show } from "../../core/check.js";
import { type Phrase, say } from "../../core/messages/language.js";
import { failure } from "../messages.js";
import { type Cell, Column, type ColumnType, isDate, type Origin, typeName, typeOfCell } from "./column.js";

type AnyTypedArray =
  | Float64Array
  | Float32Array
  | Int8Array
  | Int16Array
  | Int32Array
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | Uint8ClampedArray
  | BigInt64Array
  | BigUint64Array;

/** A column of Apache Arrow and of libraries built on it: a length, and a value for each row. */
export interface ArrowLikeColumn {
  readonly length: number;
  get(index: number): unknown;
}

/** A table as Apache Arrow's `Table` shows itself. */
export interface ArrowLikeTable {
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  getChild(name: string): ArrowLikeColumn | null;
}

/** The values of one column: null, undefined and NaN are missing. */
export type ColumnSource = readonly (Cell | undefined)[] | AnyTypedArray | ArrowLikeColumn;

/** A row: values in the order of the columns. */
export type RowSource = readonly (Cell | undefined)[] | AnyTypedArray;

/** A table that gives its rows as objects, such as `study.trialsDataframe()` of `antorcha/optuna`. */
export interface RecordsSource {
  readonly columns: readonly unknown[];
  toRecords(): Readonly<Record<string, unknown>>[];
}

/** What a table can be made from. */
export type TableSource =
  | RecordsSource
  | readonly RowSource[]
  | readonly Readonly<Record<string, Cell | undefined>>[]
  | Readonly<Record<string, ColumnSource>>
  | ArrowLikeTable;

export interface TableOptions {
  /** Names of the columns, for rows that are arrays (default `0`, `1`, …); for the others, which columns and in which order. */
  columns?: readonly string[];
  /** The type of a column, where it shall not be taken from its values. */
  types?: Readonly<Record<string, ColumnType>>;
}

const WHERE = "Table.from";
const isTyped = (value: unknown): value is AnyTypedArray =>
  ArrayBuffer.isView(value) && !(value instanceof DataView);
const isRow = (value: unknown): value is RowSource => Array.isArray(value) || isTyped(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !isRow(value);
const givesRecords = (value: unknown): value is RecordsSource =>
  isObject(value) && Array.isArray(value.columns) && typeof value.toRecords === "function";
const isArrowColumn = (value: unknown): value is ArrowLikeColumn =>
  isObject(value) && typeof value.length === "number" && typeof value.get === "function";
const isArrowTable = (value: object): value is ArrowLikeTable =>
  "getChild" in value && typeof value.getChild === "function" && "schema" in value && isObject(value.schema);

/** Any source as columns of one length. */
export function columnsFrom(source: unknown, options: TableOptions = {}): Column[] {
  checkOptions(WHERE, options, ["columns", "types"]);
  const { columns, types = {} } = options;
  if (columns !== undefined) checkNames(columns);
  const rows = givesRecords(source) ? source.toRecords().map(plainRecord) : source;
  const made = Array.isArray(rows) ? fromRows(rows, columns, types) : fromColumns(rows, columns, types);
  checkColumns(made);
  for (const name of Object.keys(types))
    if (!made.some((column) => column.name === name)) throw noColumn(name, made);
  return made;
}

/** A record whose lists and objects, such as attributes of a trial, are JSON. */
const plainRecord = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      const isPlain = value === null || typeof value !== "object" || isDate(value);
      return [name, isPlain ? value : JSON.stringify(value)];
    }),
  );

function fromRows(
  rows: readonly unknown[],
  columns: readonly string[] | undefined,
  types: Readonly<Record<string, ColumnType>>,
): Column[] {
  const [first] = rows;
  if (first === undefined) return (columns ?? []).map((name) => columnFrom(name, [], types[name]));
  if (isRow(first)) {
    const names = columns ?? Array.from(first, (_, j) => String(j));
    for (const [row, values] of rows.entries()) {
      if (!isRow(values)) throw wrongRow(row, values, say("an array", "un array"));
      const expected = names.length;
      if (values.length !== expected)
        throw failure("E-TABLE-001", { where: WHERE, row, received: values.length, expected });
    }
    const table = rows as readonly RowSource[];
    return names.map((name, j) =>
      columnFrom(
        name,
        table.map((row) => row[j]),
        types[name],
      ),
    );
  }
  const names = new Set(columns);
  for (const [row, values] of rows.entries()) {
    if (!isObject(values)) throw wrongRow(row, values, say("an object", "un objeto"));
    if (!columns) for (const key of Object.keys(values)) names.add(key);
  }
  const table = rows as readonly Record<string, unknown>[];
  return [...names].map((name) => {
    if (columns && !table.some((row) => Object.hasOwn(row, name)))
      throw failure("E-TABLE-006", { column: name, known: Object.keys(table[0]) });
    return columnFrom(
      name,
      table.map((row) => (Object.hasOwn(row, name) ? row[name] : null)),
      types[name],
    );
  });
}

function fromColumns(
  source: unknown,
  columns: readonly string[] | undefined,
  types: Readonly<Record<string, ColumnType>>,
): Column[] {
  if (!isObject(source)) {
    const expected = say(
      "rows (arrays or objects), an object of columns, or an Arrow table",
      "filas (arrays u objetos), un objeto de columnas, o una tabla de Arrow",
    );
    throw failure("E-ARG-002", { where: WHERE, name: "source", expected, received: show(source) });
  }
  const arrow = isArrowTable(source) ? source : undefined;
  const known = arrow ? arrow.schema.fields.map(({ name }) => name) : Object.keys(source);
  return (columns ?? known).map((name) => {
    if (!known.includes(name)) throw failure("E-TABLE-006", { column: name, known });
    return columnFrom(name, arrow ? arrow.getChild(name) : source[name], types[name]);
  });
}

const wrongRow = (row: number, received: unknown, expected: Phrase) =>
  failure("E-ARG-002", {
    where: WHERE,
    name: say(`row ${row}`, `la fila ${row}`),
    expected,
    received: show(received),
  });

/**
 * One column from its values: of the given type, or of the type that they are of.
 * @throws E-TABLE-002 where two values are of different types
 */
export function columnFrom(name: string, source: unknown, type?: ColumnType): Column {
  if (source instanceof Column) return source.renamed(name);
  if (isTyped(source) && (type === undefined || type === "number") && typeof source[0] !== "bigint")
    return new Column(name, "number", Float64Array.from(source as Float64Array));
  let values: ArrayLike<unknown>;
  if (isRow(source)) values = source;
  else if (isArrowColumn(source)) values = Array.from({ length: source.length }, (_, i) => source.get(i));
  else {
    const expected = say("an array of values", "un array de valores");
    const received = show(source);
    throw failure("E-ARG-002", {
      where: WHERE,
      name: say(`column '${name}'`, `la columna '${name}'`),
      expected,
      received,
    });
  }
  return typedColumn(name, values, type ?? typeOf(values));
}

const isMissing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  Number.isNaN(value) ||
  (isDate(value) && Number.isNaN(value.getTime()));

/** The type of the first value that is there; of numbers where there is none. Bigints among numbers are numbers. */
function typeOf(values: ArrayLike<unknown>): ColumnType {
  let bigints = false;
  for (let i = 0; i < values.length; i++) {
    if (isMissing(values[i])) continue;
    const type = typeOfCell(values[i]);
    if (type !== "bigint") return type ?? "text";
    bigints = true;
    if (Array.prototype.some.call(values, (value) => typeof value === "number" && !Number.isNaN(value)))
      return "number";
    break;
  }
  return bigints ? "bigint" : "number";
}

function typedColumn(name: string, values: ArrayLike<unknown>, type: ColumnType, origin?: Origin): Column {
  const refuse = (row: number) =>
    failure("E-TABLE-002", { row, column: name, value: show(values[row]), expected: typeName(type) });
  if (type === "number" || type === "date") {
    const numbers = new Float64Array(values.length);
    for (let i = 0; i < numbers.length; i++) {
      const value = values[i];
      if (isMissing(value)) numbers[i] = Number.NaN;
      else if (type === "date" && isDate(value)) numbers[i] = value.getTime();
      else if (type === "date") throw refuse(i);
      else if (typeof value === "number") numbers[i] = value;
      else if (typeof value === "bigint" && BigInt(Number(value)) === value) numbers[i] = Number(value);
      else throw refuse(i);
    }
    return new Column(name, type, numbers, origin);
  }
  const cells: Cell[] = new Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (isMissing(value)) cells[i] = null;
    else if (typeOfCell(value) === type) cells[i] = value as Cell;
    else if (type === "bigint" && Number.isSafeInteger(value)) cells[i] = BigInt(value as number);
    else throw refuse(i);
  }
  return new Column(name, type, cells, origin);
}

function checkNames(columns: readonly string[]): void {
  if (Array.isArray(columns) && columns.every((name) => typeof name === "string")) return;
  const expected = say("an array of names", "un array de nombres");
  throw failure("E-ARG-002", { where: WHERE, name: "columns", expected, received: show(columns) });
}

const noColumn = (column: string, among: readonly Column[]) =>
  failure("E-TABLE-006", { column, known: among.map(({ name }) => name) });

/** @throws E-TABLE-005 for columns of different lengths, E-TABLE-007 for a name that comes twice */
export function checkColumns(columns: readonly Column[]): void {
  const seen = new Set<string>();
  for (const { name, length } of columns) {
    if (seen.has(name)) throw failure("E-TABLE-007", { column: name });
    seen.add(name);
    const expected = columns[0].length;
    if (length !== expected) throw failure("E-TABLE-005", { column: name, length, expected });
  }
}

/** Columns of one name one after the other; those in which all is missing are of any type. @throws E-TABLE-002 */
export function joined(parts: readonly Column[], origin?: Origin): Column {
  const { name } = parts[0];
  const full = parts.filter((part) => part.countMissing() < part.length);
  const type = full[0]?.type ?? parts[0].type;
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if ((type === "number" || type === "date") && full.every((part) => part.type === type)) {
    const numbers = new Float64Array(length).fill(Number.NaN);
    let at = 0;
    for (const part of parts) {
      if (part.type === type) numbers.set(part.toNumbers({ missing: "nan" }), at);
      at += part.length;
    }
    return new Column(name, type, numbers, origin);
  }
  const cells = parts.flatMap((part) => part.toArray());
  return typedColumn(name, cells, type, origin);
}
