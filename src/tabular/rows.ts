import { AntorchaError } from "../core/errors.js";
import { csvHead } from "../io/csv/read.js";
import { booleanOf, numberOf } from "../io/csv/rules.js";
import { type ReadCsvOptions, readCsvChunks, type Table } from "../io/index.js";
import { tensor } from "../tensor/creation.js";
import { add, mul } from "../tensor/functions/arithmetic.js";
import { cat } from "../tensor/functions/free.js";
import { indexSelect } from "../tensor/functions/indexing.js";
import { softmax } from "../tensor/functions/math.js";
import { reshape } from "../tensor/functions/shape.js";
import type { Tensor } from "../tensor/tensor.js";
import { valueKey } from "./classes.js";
import { forward, type Rows } from "./forward.js";
import { failure } from "./messages.js";
import type { Model } from "./model.js";
import { type Notes, type Problems, report } from "./notes.js";
import { type Cells, checkNeeded, rawCells, tableCells } from "./source.js";
import { clipValue, type FileFormat, plainOptions, rulesOf } from "./table.js";
import { missingTarget } from "./target.js";
import { encodeAll, totalWidth } from "./treatment.js";

/** New rows for a model, a piece of the file at a time: the texts as the file has them, and what the model's layers take. */
export interface NewRows {
  readonly columns: readonly string[];
  /** What separates the fields of the file. */
  readonly delimiter: string;
  readonly table: Table;
  readonly cells: Cells;
  /** [rows, width] */
  readonly x: Tensor;
  /** What stands before the decimals. */
  readonly decimal: "." | ",";
  /** What is wrong with rows, where that is not thrown. */
  readonly problems?: Problems;
}

/** Where new rows come from: a CSV file, piece by piece. */
export interface RowSource {
  /** Its name, for errors. */
  readonly file: string;
  /** Its bytes from the beginning, so many at a time. */
  pieces(size?: number): Iterable<Uint8Array>;
  /** How it is written, where that is not as the table of the training was. */
  readonly format?: FileFormat;
}

/** Rows at a time. */
const CHUNK = 8192;
/** Of the beginning, so many bytes hold the header. */
const HEAD = 1 << 20;

/**
 * Reads a table for a model.
 * @param more columns that must be there beside the features
 * @param noted where categories that training has not seen are noted; `goOn`: what is wrong with values, too
 * @throws E-CLI-022 for columns that are missing, E-FILE-028 for texts among numbers, E-CLI-009 for numbers too far away
 */
export function* newRows(
  { spec }: Model,
  { file, pieces, format: told = {} }: RowSource,
  more: readonly string[] = [],
  { unseen, goOn = false }: Pick<Notes, "unseen"> & { readonly goOn?: boolean } = {},
): Generator<NewRows> {
  const { features } = spec;
  const format = { ...spec.format, ...told };
  const { delimiter: _, ...others } = plainOptions(format);
  const common = { file, keepDefaultNa: false, ...others };
  const needed = [...features.map(({ name }) => name), ...more];
  const { columns, delimiter } =
    told.delimiter === undefined
      ? headOf(pieces(HEAD), common, format.delimiter, needed)
      : headOf(pieces(HEAD), { ...common, delimiter: told.delimiter }, undefined, needed);
  checkNeeded(file, columns, needed);
  const types = Object.fromEntries(columns.map((name) => [name, "text" as const]));
  const rules = rulesOf(format);
  const width = totalWidth(features);
  for (const table of readCsvChunks(pieces(), { ...common, delimiter, types, chunkSize: CHUNK })) {
    const problems: Problems | undefined = goOn ? new Map() : undefined;
    const cells = rawCells(table, file, rules, problems, told);
    const places = Array.from({ length: table.numRows }, (_, i) => i);
    const x = reshape(tensor(encodeAll(features, cells, places, { unseen, problems })), table.numRows, width);
    yield { columns, delimiter, table, cells, x, problems, decimal: format.decimal ?? "." };
  }
}

/**
 * The names of the columns and what separates the fields: what did when the model was trained, if that was told and gives the needed
 * columns; else it is found out.
 */
function headOf(
  pieces: Iterable<Uint8Array>,
  options: ReadCsvOptions,
  told: string | undefined,
  needed: readonly string[],
): ReturnType<typeof csvHead> {
  for (const head of pieces) {
    const asTold = told === undefined ? null : headIfAny(head, { ...options, delimiter: told });
    const fits = asTold !== null && needed.every((name) => asTold.columns.includes(name));
    return fits ? asTold : csvHead(head, options);
  }
  return csvHead("", options); // an empty file is refused as everywhere
}

/** Null where the file cannot be written so. */
function headIfAny(head: Uint8Array, options: ReadCsvOptions): ReturnType<typeof csvHead> | null {
  try {
    return csvHead(head, options);
  } catch (error) {
    if (error instanceof AntorchaError) return null;
    throw error;
  }
}

/** The outputs of the layers, row by row: scores or quantities. @throws E-MODEL-004 where one is not finite */
export function predictRows(
  { network, spec }: Model,
  { x, cells, problems }: Pick<NewRows, "x" | "cells" | "problems">,
): { readonly outputs: number[][] } {
  const outputs: number[][] = [];
  const { scale } = spec.target;
  forward(network, x, (scores) => {
    const found = scale === null ? softmax(scores, 1) : add(mul(scores.double(), scale.scale), scale.mean);
    for (const row of found.toArray<2>()) {
      if (!row.every(Number.isFinite))
        report(
          problems,
          outputs.length,
          failure("E-MODEL-004", { file: cells.file, line: cells.line(outputs.length) }),
        );
      outputs.push(scale === null ? row : row.map((value) => rounded(value, scale.scale)));
    }
  });
  return { outputs };
}

/** The layers' float32 knows a quantity to about eight digits of its deviation: so many, and one, are kept; 17 are all of float64. */
function rounded(value: number, scale: number): number {
  const above = Math.ceil(Math.log10(Math.abs(value) / scale));
  const digits = 9 + (Number.isFinite(above) ? Math.max(0, above) : 0);
  return digits > 16 ? value : Number(value.toPrecision(digits));
}

/** The rows of a table in memory. @throws as `newRows` does */
export function tableRows(
  { spec }: Model,
  table: Table,
  file: string,
  more: readonly string[] = [],
  notes: Notes = {},
): Omit<NewRows, "delimiter" | "decimal"> {
  const { features, format } = spec;
  const { columns } = table;
  checkNeeded(file, columns, [...features.map(({ name }) => name), ...more]);
  const cells = tableCells(table, file, rulesOf(format));
  const places = Array.from({ length: table.numRows }, (_, i) => i);
  const x = reshape(tensor(encodeAll(features, cells, places, notes)), table.numRows, totalWidth(features));
  return { columns, table, cells, x };
}

/** Rows of a table with their true target. */
export interface LabelledRows {
  readonly rows: Rows;
  /** Places of classes, or quantities as they are written. */
  readonly truth: number[];
  /** Rows that were left out because they have none. */
  readonly withoutTarget: number;
}

/**
 * All rows of a table with their true target: as the model's layers and its loss want them, and as it is written.
 * @param pieces of `newRows` or `tableRows`, with the target's column
 * @param isTyped the target's column holds no texts: a class 1.0 may come as 1
 * @param dropMissing leave out rows without a target, which are refused otherwise
 * @throws E-FILE-029 where a target is missing, E-CLI-032 for a class that the model does not know
 */
export function labelledRows(
  model: Model,
  pieces: Iterable<Pick<NewRows, "x" | "cells">>,
  isTyped = false,
  dropMissing = false,
): LabelledRows {
  const { task, target } = model.spec;
  const parts: Tensor[] = [];
  const truth: number[] = [];
  let first: { file: string; line: number } | undefined;
  let all = 0;
  for (const { x, cells } of pieces) {
    const found = task === "classification" ? classNumbers(model, cells, isTyped) : quantities(model, cells);
    const known = [...found.keys()].filter((row) => !Number.isNaN(found[row]));
    all += found.length;
    if (known.length < found.length)
      first ??= { file: cells.file, line: cells.line(found.findIndex(Number.isNaN)) };
    for (const row of known) truth.push(found[row]);
    parts.push(
      known.length === found.length ? x : indexSelect(x, 0, tensor(BigInt64Array.from(known, BigInt))),
    );
  }
  const withoutTarget = all - truth.length;
  if (first !== undefined && (!dropMissing || truth.length === 0))
    throw missingTarget(first.file, first.line, target.name, withoutTarget, all);
  const x = parts.length === 1 ? parts[0] : cat(parts);
  const { scale } = target;
  const y =
    scale === null
      ? tensor(BigInt64Array.from(truth, BigInt))
      : reshape(tensor(Float32Array.from(truth, (v) => (v - scale.mean) / scale.scale)), truth.length, 1);
  return { rows: { x, y }, truth, withoutTarget };
}

/**
 * The class of each row, NaN where it is missing. Classes that are all numbers, or true and false, are values: 0.0 is 0, and TRUE is true;
 * others are texts.
 * @param isTyped the column holds no texts
 */
function classNumbers({ spec }: Model, cells: Cells, isTyped: boolean): number[] {
  const { name, classes } = spec.target;
  const own = rulesOf(spec.format);
  const rules = cells.rules ?? own;
  const isValue = (label: string) => booleanOf(label) !== undefined || numberOf(label, own) !== undefined;
  const byValue = isTyped || classes.every(isValue);
  const places = new Map(classes.map((label, k) => [label, k]));
  const values = new Map<string, number>();
  for (const [k, label] of byValue ? classes.entries() : [])
    if (!values.has(valueKey(label, own))) values.set(valueKey(label, own), k);
  return cells.texts({ name, numeric: false }).map((text, row) => {
    if (text === null) return Number.NaN;
    const place = places.get(text) ?? values.get(valueKey(text, rules));
    if (place !== undefined) return place;
    const where = { file: cells.file, line: cells.line(row), column: clipValue(name) };
    throw failure("E-CLI-032", { ...where, label: clipValue(text), known: classes.map(clipValue) });
  });
}

const quantities = ({ spec }: Model, cells: Cells): number[] => [
  ...cells.numbers({ ...spec.target, boolean: false }),
];
