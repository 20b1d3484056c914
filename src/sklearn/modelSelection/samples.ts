import { wrong } from "../../core/check.js";
import { samples as samplesExpected } from "../arguments.js";
import { isTensorLike } from "../tensorLike.js";

type TypedArray =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array;

/** A tensor, whose first dimension counts the samples. */
export interface SampleTensor {
  readonly shape: readonly number[];
  toArray(): unknown;
  at(rows: Int32Array): unknown;
}

/** A table, which knows how many rows it has and gives those of some places. */
export interface SampleTable {
  readonly numRows: number;
  take(rows: Int32Array): unknown;
}

/** Samples: an array of anything (rows, labels, names), a typed array, a tensor (by its first dimension), or a table. */
export type Samples = readonly unknown[] | TypedArray | SampleTensor | SampleTable;

const isArray = (value: unknown): value is readonly unknown[] | TypedArray =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));

const isTensor = (value: unknown): value is SampleTensor => isTensorLike(value) && "at" in value;

const isTable = (value: unknown): value is SampleTable =>
  typeof value === "object" &&
  value !== null &&
  "take" in value &&
  typeof value.take === "function" &&
  "numRows" in value &&
  typeof value.numRows === "number";

export const isSamples = (value: unknown): value is Samples =>
  isArray(value) || isTable(value) || (isTensor(value) && value.shape.length > 0);

/** How many samples there are. @throws E-ARG-002 on any other value */
export function countSamples(where: string, name: string, samples: unknown): number {
  if (!isSamples(samples)) {
    throw wrong(where, name, samplesExpected.text(), samples);
  }
  if (isTable(samples)) return samples.numRows;
  return isTensor(samples) ? samples.shape[0] : samples.length;
}

/** The samples of these rows, in a container of the same kind. */
export function takeSamples<A extends Samples>(samples: A, rows: Int32Array): A;
export function takeSamples(samples: Samples, rows: Int32Array): unknown {
  if (Array.isArray(samples)) {
    const out = new Array<unknown>(rows.length);
    for (let i = 0; i < rows.length; i++) out[i] = samples[rows[i]];
    return out;
  }
  if (isArray(samples)) {
    const from = samples as Float64Array;
    const out = new (from.constructor as new (length: number) => Float64Array)(rows.length);
    for (let i = 0; i < rows.length; i++) out[i] = from[rows[i]];
    return out;
  }
  if (isTable(samples)) return samples.take(rows);
  return (samples as SampleTensor).at(rows);
}
