import { show } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { failure } from "../messages.js";
import type { Table } from "../table/table.js";
import { readBlock } from "./block.js";
import { ChunkReader } from "./chunks.js";
import { PieceDecoder } from "./decoder.js";
import { encodingOf, hasMark, refuseZip } from "./encoding.js";
import { layoutOf } from "./layout.js";
import { type CsvChunkOptions, type CsvPlan, planOf, type ReadCsvOptions } from "./options.js";
import { LineSkipper } from "./skip.js";

/** The file as UTF-8 without a mark, lines to be skipped blank. */
function bytesOf(source: unknown, plan: CsvPlan): Uint8Array {
  const bytes = utf8Of(source, plan);
  return plan.skip ? new LineSkipper(plan.skip, plan.delimiter).feed(bytes) : bytes;
}

function utf8Of(source: unknown, { file, encoding: told }: CsvPlan): Uint8Array {
  let bytes: Uint8Array;
  if (typeof source === "string") bytes = new TextEncoder().encode(source);
  else if (source instanceof Uint8Array) bytes = source;
  else if (source instanceof ArrayBuffer) bytes = new Uint8Array(source);
  else {
    const expected = say("a text or bytes (Uint8Array)", "un texto o bytes (Uint8Array)");
    throw failure("E-ARG-002", { where: "readCsv", name: "source", expected, received: show(source) });
  }
  refuseZip(bytes, file);
  const encoding = typeof source === "string" ? "utf-8" : encodingOf(bytes, told);
  if (encoding !== "utf-8")
    return new TextEncoder().encode(new PieceDecoder(encoding, file).decode(bytes, true));
  return hasMark(bytes) ? bytes.subarray(3) : bytes;
}

/** A text that is the name of a file, as pandas' `read_csv` takes it, or its address. */
const pathOf = (source: unknown): string | undefined =>
  typeof source === "string" && /^[^\r\n]{1,300}\.(?:csv|tsv|txt|dat|data|gz)$/i.test(source)
    ? source
    : undefined;

/**
 * A table from a CSV file, as pandas' `read_csv` reads it: the types of the columns are found out (numbers, true and false, whole
 * numbers beyond 2⁵³ as bigints, otherwise texts; dates where `parseDates` says so), pandas' markers are missing values, numbers are the float64
 * nearest to what is written. UTF-8 or UTF-16, others as told by `encoding`; quotes and line breaks in quotes as in RFC 4180, lines
 * ending in LF, CR LF or CR; blank lines are left out. Other than pandas' it is strict: a row with fields too many or too few is an error, with its line.
 *
 * @param source the text of the file, or its bytes (`fs.readFileSync(path)`)
 * @throws E-FILE-020 (binary), E-FILE-021, E-FILE-031, E-FILE-034 (encoding), E-FILE-022 (empty), E-FILE-023 (no rows), E-FILE-024 (fields too
 *   many or too few), E-FILE-025, E-FILE-026 (header), E-FILE-027 (quotes), E-FILE-030 (no such column), E-FILE-032 (not of the type told)
 * @example
 * const table = io.readCsv("size,color\n1.5,red\n,blue\n");
 * table.shape; // [2, 2]
 * table.types; // { size: 'number', color: 'text' }
 */
export function readCsv(source: string | Uint8Array | ArrayBuffer, options: ReadCsvOptions = {}): Table {
  const plan = planOf("readCsv", options, false);
  const { file, nrows } = plan;
  const bytes = bytesOf(source, plan);
  const layout = layoutOf(bytes, plan, true);
  if (!layout) throw failure("E-FILE-022", { file });
  const { from, line, kinds, names } = layout;
  const block = readBlock(bytes, { from, line, kinds }, layout, plan, nrows, true);
  if (!block || (block.table.numRows === 0 && nrows > 0))
    throw failure("E-FILE-023", { file, columns: names.length, path: pathOf(source) });
  return block.table;
}

/**
 * How the beginning of a file says that the file is written: what separates its fields, and its columns' names.
 * @throws what `readCsv` throws for a header
 */
export function csvHead(
  source: string | Uint8Array | ArrayBuffer,
  options: ReadCsvOptions = {},
): { readonly delimiter: string; readonly columns: readonly string[] } {
  const plan = planOf("readCsv", options, false);
  const layout = layoutOf(bytesOf(source, plan), plan, true);
  if (!layout) throw failure("E-FILE-022", { file: plan.file });
  return { delimiter: layout.dialect.delimiter, columns: layout.names };
}

/** Bytes that come piece by piece: a web stream (`response.body`, `file.stream()`), a stream of Node, or any other source. */
export type ByteStream =
  | AsyncIterable<Uint8Array>
  | { getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }>; cancel(): Promise<void> } };

/**
 * A CSV file of any size in tables of `chunkSize` rows, one after the other: no more of it is in memory than one table needs. What
 * a column holds is found out from the first table's rows, or told by `types`; a later row that does not fit is an error with its line.
 *
 * @throws what `readCsv` throws, and E-FILE-033 for a row of more than 64 MB
 * @example
 * const pieces = ["a,b\n1,2\n3", ",4\n5,6\n"].map((text) => new TextEncoder().encode(text));
 * const tables = [...io.readCsvChunks(pieces, { chunkSize: 2 })];
 * tables.map((table) => table.numRows); // [2, 1]
 */
export function* readCsvChunks(
  pieces: Iterable<Uint8Array>,
  options: CsvChunkOptions = {},
): Generator<Table> {
  const reader = new ChunkReader(planOf("readCsvChunks", options, true));
  for (const piece of pieces) {
    yield* reader.feed(piece);
    if (reader.isDone) return;
  }
  yield* reader.end();
}

/**
 * `readCsvChunks` of a stream.
 *
 * @example
 * const rows: number[] = [];
 * for await (const table of io.streamCsv(new Blob(["a,b\n1,2\n3,4\n"]).stream())) rows.push(table.numRows);
 * rows; // [2]
 */
export async function* streamCsv(stream: ByteStream, options: CsvChunkOptions = {}): AsyncGenerator<Table> {
  const reader = new ChunkReader(planOf("streamCsv", options, true));
  for await (const piece of piecesOf(stream)) {
    yield* reader.feed(piece);
    if (reader.isDone) return;
  }
  yield* reader.end();
}

/** Not every browser's streams can be iterated. */
async function* piecesOf(stream: ByteStream): AsyncGenerator<Uint8Array> {
  if (Symbol.asyncIterator in stream) {
    yield* stream;
    return;
  }
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      if (value) yield value;
    }
  } finally {
    await reader.cancel();
  }
}
