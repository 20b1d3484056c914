import { wrong } from "../core/check.js";
import { type ArrayOf, DTYPES, type DType, isDType, newArray } from "../core/dtype.js";
import { type Phrase, say } from "../core/messages/language.js";
import { widenBfloat16, widenFloat16 } from "./halfFloat.js";
import { failure } from "./messages.js";
import {
  clip,
  type HeaderEntry,
  HeaderReader,
  isBrokenUnicode,
  isPrototypeName,
} from "./safetensorsHeader.js";

/** A tensor as plain data: `data` holds the elements in row-major order, as many as the product of `shape`. */
export type PlainTensor = {
  [D in DType]: { readonly dtype: D; readonly shape: readonly number[]; readonly data: ArrayOf[D] };
}[DType];

/** What a safetensors file holds. Maps, so that no name in a file means anything to JavaScript. */
export interface SafetensorsFile {
  /** In the order of the header. */
  readonly tensors: Map<string, PlainTensor>;
  readonly metadata: Map<string, string>;
}

/** The format's own limit. */
const MAX_HEADER = 100_000_000;

/** How each dtype of the file is held here: float16 and bfloat16 are widened. */
const READ: Readonly<Record<string, { readonly dtype: DType; readonly bytes: number }>> = Object.assign(
  Object.create(null),
  {
    F64: { dtype: "float64", bytes: 8 },
    F32: { dtype: "float32", bytes: 4 },
    F16: { dtype: "float32", bytes: 2 },
    BF16: { dtype: "float32", bytes: 2 },
    I64: { dtype: "int64", bytes: 8 },
    I32: { dtype: "int32", bytes: 4 },
    U8: { dtype: "uint8", bytes: 1 },
    BOOL: { dtype: "bool", bytes: 1 },
  },
);

/** Names in the file, in the order in which Python's library puts tensors: wide dtypes first, so that all are aligned. */
const WRITTEN = {
  int64: "I64",
  float64: "F64",
  float32: "F32",
  int32: "I32",
  uint8: "U8",
  bool: "BOOL",
} as const;
const WRITER = "writeSafetensors";
const ORDER = Object.keys(WRITTEN);

/**
 * Reads a safetensors file (https://github.com/huggingface/safetensors, "Format"): 8 bytes with the header's length,
 * the header in JSON, the data in little-endian row-major order.
 *
 * Stricter than the original: names that come twice, overlaps, gaps, bytes that are of no tensor, unaligned tensors,
 * unknown fields and booleans other than 0 and 1 are refused. Nothing is allocated before the header agrees with the
 * size of the file. The result shares no memory with `bytes`.
 *
 * @param bytes the whole file
 * @param file how errors call it
 * @throws E-FILE-040 to E-FILE-051
 */
export function readSafetensors(bytes: Uint8Array, file = "safetensors"): SafetensorsFile {
  if (!(bytes instanceof Uint8Array)) {
    const expected = say("the bytes of a file (Uint8Array)", "los bytes de un archivo (Uint8Array)");
    throw wrong("readSafetensors", "bytes", expected, bytes);
  }
  const { length } = bytes;
  if (length < 8) throw failure("E-FILE-040", { file, size: length, needed: 8 });
  const headerLength = Number(new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true));
  if (headerLength > length - 8)
    throw failure("E-FILE-040", { file, size: length, needed: headerLength + 8 });
  if (headerLength > MAX_HEADER) throw failure("E-FILE-050", { file, what: "header", limit: MAX_HEADER });

  const header = new HeaderReader(decode(bytes.subarray(8, 8 + headerLength), file), file).read();
  const data = bytes.subarray(8 + headerLength);
  checkLayout(header.entries, data.length, file);
  const tensors = new Map<string, PlainTensor>();
  for (const entry of header.entries) tensors.set(entry.name, readTensor(entry, data, file));
  return { tensors, metadata: header.metadata };
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw failure("E-FILE-042", { file });
  }
}

/** Every tensor has the size that its shape says, and together they cover the data without gap or overlap. */
function checkLayout(entries: readonly HeaderEntry[], size: number, file: string): void {
  for (const { name, dtype, shape, begin, end } of entries) {
    const tensor = clip(name);
    const kind = READ[dtype];
    if (!kind) throw failure("E-FILE-045", { file, tensor, dtype: clip(dtype), known: Object.keys(READ) });
    if (begin > end || end > size || begin % kind.bytes !== 0)
      throw failure("E-FILE-047", { file, tensor, begin, end, size, align: kind.bytes });
    // A product beyond 2⁵³ is rounded, but then it is far beyond any file.
    const needed = shape.includes(0) ? 0 : shape.reduce((a, b) => a * b, kind.bytes);
    if (needed !== end - begin)
      throw failure("E-FILE-046", { file, tensor, shape, dtype, needed, size: end - begin });
  }
  let expected = 0;
  for (const { name, begin, end } of entries.toSorted((a, b) => a.begin - b.begin || a.end - b.end)) {
    if (begin !== expected) throw failure("E-FILE-048", { file, tensor: clip(name), begin, expected });
    expected = end;
  }
  if (expected !== size) throw failure("E-FILE-049", { file, used: expected, size });
}

function readTensor(
  { name, dtype, shape, begin, end }: HeaderEntry,
  data: Uint8Array,
  file: string,
): PlainTensor {
  const bytes = data.subarray(begin, end);
  if (dtype === "F16") return { dtype: "float32", shape, data: widenFloat16(bytes) };
  if (dtype === "BF16") return { dtype: "float32", shape, data: widenBfloat16(bytes) };
  const kind = READ[dtype];
  const elements = newArray(kind.dtype, bytes.length / kind.bytes);
  new Uint8Array(elements.buffer).set(bytes);
  if (kind.dtype === "bool") {
    const index = bytes.findIndex((byte) => byte > 1);
    if (index >= 0) throw failure("E-FILE-051", { file, tensor: clip(name), index, value: bytes[index] });
  }
  return { dtype: kind.dtype, shape, data: elements } as PlainTensor;
}

/**
 * Writes a safetensors file, byte for byte as Python's library does: the widest dtypes first, then by name; the header
 * filled up with spaces to a multiple of 8.
 *
 * @param tensors name and tensor, in any order: a Map, its entries, or an object
 * @param metadata names and texts, written if given
 * @throws E-ARG-002 where a tensor's data does not fit its dtype and shape, E-FILE-043, E-FILE-044 for names
 */
export function writeSafetensors(
  tensors: Iterable<readonly [string, PlainTensor]> | Readonly<Record<string, PlainTensor>>,
  metadata?: Iterable<readonly [string, string]> | Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const list = entriesOf(tensors).map(([name, tensor]) => ({ name, tensor, key: encoder.encode(name) }));
  for (const { name, tensor } of list) checkTensor(name, tensor);
  list.sort(
    (a, b) => ORDER.indexOf(a.tensor.dtype) - ORDER.indexOf(b.tensor.dtype) || compareBytes(a.key, b.key),
  );

  const parts: string[] = [];
  if (metadata) parts.push(`"__metadata__":${metadataJson(entriesOf(metadata))}`);
  checkOnce(list.map(({ name }) => name));
  let size = 0;
  for (const { name, tensor } of list) {
    const end = size + tensor.data.byteLength;
    const value = { dtype: WRITTEN[tensor.dtype], shape: tensor.shape, data_offsets: [size, end] };
    parts.push(`${JSON.stringify(name)}:${JSON.stringify(value)}`);
    size = end;
  }
  const header = encoder.encode(`{${parts.join(",")}}`);
  const headerLength = Math.ceil(header.length / 8) * 8;
  const file = new Uint8Array(8 + headerLength + size);
  new DataView(file.buffer).setBigUint64(0, BigInt(headerLength), true);
  file.fill(0x20, 8, 8 + headerLength).set(header, 8);
  let at = 8 + headerLength;
  for (const { data } of list.map(({ tensor }) => tensor)) {
    file.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at);
    at += data.byteLength;
  }
  return file;
}

function entriesOf<V>(
  source: Iterable<readonly [string, V]> | Readonly<Record<string, V>>,
): (readonly [string, V])[] {
  if (typeof source !== "object" || source === null) {
    const expected = say("a Map, entries, or an object", "un Map, entradas, o un objeto");
    throw wrong(WRITER, say("what to write", "lo que hay que escribir"), expected, source);
  }
  return Symbol.iterator in source
    ? Array.from(source as Iterable<readonly [string, V]>)
    : Object.entries(source as Readonly<Record<string, V>>);
}

function checkName(name: unknown): asserts name is string {
  if (typeof name !== "string" || name === "__metadata__" || isBrokenUnicode(name)) {
    const expected = say(
      "a text of whole Unicode characters, and not '__metadata__'",
      "un texto de caracteres Unicode enteros, y no '__metadata__'",
    );
    throw wrong(WRITER, say("each name", "cada nombre"), expected, name);
  }
  if (isPrototypeName(name)) throw failure("E-FILE-044", { file: WRITER, name: clip(name) });
}

function checkOnce(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw failure("E-FILE-043", { file: WRITER, name: clip(name) });
    seen.add(name);
  }
}

function metadataJson(entries: readonly (readonly [string, unknown])[]): string {
  for (const [key, text] of entries) {
    checkName(key);
    if (typeof text !== "string" || isBrokenUnicode(text)) {
      const name = say(`the metadata '${clip(key)}'`, `el metadato '${clip(key)}'`);
      throw wrong(WRITER, name, say("a text", "un texto"), text);
    }
  }
  checkOnce(entries.map(([key]) => key));
  return `{${entries.map(([key, text]) => `${JSON.stringify(key)}:${JSON.stringify(text)}`).join(",")}}`;
}

function checkTensor(name: string, tensor: PlainTensor): void {
  checkName(name);
  const refuse = (expected: Phrase, received: unknown) =>
    wrong(WRITER, say(`tensor '${clip(name)}'`, `el tensor '${clip(name)}'`), expected, received);
  const { dtype, shape, data } = tensor ?? {};
  if (!isDType(dtype)) {
    const known = DTYPES.join(", ");
    throw refuse(say(`of a dtype among ${known}`, `de uno de los dtypes ${known}`), dtype);
  }
  if (!Array.isArray(shape) || !shape.every((n) => Number.isSafeInteger(n) && n >= 0))
    throw refuse(say("of a shape of whole numbers", "de una forma de números enteros"), shape);
  const kind = newArray(dtype, 0)[Symbol.toStringTag];
  if (!ArrayBuffer.isView(data) || data[Symbol.toStringTag] !== kind)
    throw refuse(say(`of data in a ${kind}`, `de datos en un ${kind}`), data);
  const count = shape.reduce((a, b) => a * b, 1);
  if (data.length !== count) {
    const expected = say(
      `of ${count} elements, as its shape says`,
      `de ${count} elementos, como dice su forma`,
    );
    throw refuse(expected, data.length);
  }
  const odd = dtype === "bool" ? (data as Uint8Array).find((byte) => byte > 1) : undefined;
  if (odd !== undefined) throw refuse(say("of the bytes 0 and 1 alone", "solo de los bytes 0 y 1"), odd);
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return a[i] - b[i];
  return a.length - b.length;
}
