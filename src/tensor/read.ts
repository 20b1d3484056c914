import { show } from "../core/check.js";
import { type ArrayOf, type DType, newArray, type TypedArray } from "../core/dtype.js";
import { type Phrase, say } from "../core/messages/language.js";
import { numel, type Shape } from "../core/shape.js";
import { currentEngine } from "./currentEngine.js";
import type { Handle } from "./handle.js";
import { failure } from "./messages.js";

/** The named host reads: the only ways in which values leave a tensor. */

/** Numbers (booleans of a bool tensor) nested as deeply as the tensor has dimensions. */
export type NestedArray<E = number> = E | NestedArray<E>[];

/**
 * The nesting of a known number of dimensions; of an unknown one `any`, as what Python's `tolist()` gives: it may be indexed, or assigned to `number[][]`,
 * and the compiler cannot know better.
 */
export type NestedOfRank<E, R extends number> = number extends R
  ? // biome-ignore lint/suspicious/noExplicitAny: see above
    any
  : R extends 0
    ? E
    : R extends 1
      ? E[]
      : R extends 2
        ? E[][]
        : R extends 3
          ? E[][][]
          : R extends 4
            ? E[][][][]
            : NestedArray<E>;

/** The elements row by row in a fresh typed array. */
export function readData<D extends DType>(x: Handle): ArrayOf[D] {
  return currentEngine().read(x as Handle & { dtype: D });
}

/** A new tensor of these elements, row by row, with the face of another. */
export function fromArray<T extends Handle>(
  like: T,
  dtype: DType,
  data: TypedArray,
  sizes: Shape = [data.length],
): T {
  const out = like.spawnNew(dtype, sizes, data.length, false);
  currentEngine().write(out.storage, 0, data);
  return out;
}

/** The same when they are there: what an engine that computes later can give. */
export function readDataAsync<D extends DType>(x: Handle): Promise<ArrayOf[D]> {
  return currentEngine().readAsync(x as Handle & { dtype: D });
}

/** The elements row by row into an array of the caller: nothing is allocated. */
const arrayOf = (kind: string, length: number): Phrase =>
  say(`a ${kind} of ${length} elements`, `un ${kind} de ${length} elementos`);

export function copyTo(x: Handle, into: ArrayOf[DType]): void {
  const wanted = newArray(x.dtype, 0).constructor as { name: string };
  if (into?.constructor !== wanted || into.length !== numel(x.sizes)) {
    throw failure("E-ARG-002", {
      where: "copyTo",
      name: say("the array", "el array"),
      expected: arrayOf(wanted.name, numel(x.sizes)),
      received: into?.constructor === undefined ? show(into) : arrayOf(into.constructor.name, into.length),
    });
  }
  currentEngine().read(x as Handle & { dtype: DType }, into as never);
}

/** One element as a JavaScript value: bool as boolean, int64 as a number where it fits. */
export function toElement(value: number | bigint, dtype: DType): number | boolean {
  if (dtype === "bool") return value !== 0;
  if (typeof value === "number") return value;
  if (value > BigInt(Number.MAX_SAFE_INTEGER) || value < -BigInt(Number.MAX_SAFE_INTEGER)) {
    throw failure("E-DATA-004", { value: String(value) });
  }
  return Number(value);
}

/** The only element of a tensor. */
export function item(x: Handle): number | boolean {
  checkSingle(x);
  return toElement(readData(x)[0], x.dtype);
}

export async function itemAsync(x: Handle): Promise<number | boolean> {
  checkSingle(x);
  return toElement((await readDataAsync(x))[0], x.dtype);
}

function checkSingle(x: Handle): void {
  const count = numel(x.sizes);
  if (count !== 1) throw failure("E-DATA-003", { count, shape: x.sizes });
}

/** All elements, nested as the shape says. */
export const toNested = (x: Handle): NestedArray<number | boolean> => nest(x, readData(x));

export async function toNestedAsync(x: Handle): Promise<NestedArray<number | boolean>> {
  return nest(x, await readDataAsync(x));
}

function nest({ dtype, sizes: shape }: Handle, read: TypedArray): NestedArray<number | boolean> {
  const data = read instanceof BigInt64Array ? toNumbers(read) : read;
  return shape.length === 0 ? toElement(data[0], dtype) : nested(data, dtype, shape, 0, 0, data.length);
}

/** Of int64, by halves, the low word first: a bigint for each would cost twenty times as much. */
function toNumbers(values: BigInt64Array): Float64Array<ArrayBuffer> {
  const halves = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  const numbers = new Float64Array(values.length);
  for (let i = 0; i < numbers.length; i++) {
    const value = halves[2 * i + 1] * 2 ** 32 + (halves[2 * i] >>> 0);
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER) toElement(values[i], "int64"); // throws
    numbers[i] = value;
  }
  return numbers;
}

/** The `count` elements from `start` on, nested as the dimensions from `dim` on say. */
function nested(
  data: Exclude<TypedArray, BigInt64Array>,
  dtype: DType,
  shape: Shape,
  dim: number,
  start: number,
  count: number,
): NestedArray<number | boolean>[] {
  const size = shape[dim];
  const step = size === 0 ? 0 : count / size;
  const array = new Array<NestedArray<number | boolean>>(size);
  if (dim < shape.length - 1) {
    for (let i = 0; i < size; i++) array[i] = nested(data, dtype, shape, dim + 1, start + i * step, step);
  } else {
    for (let i = 0; i < size; i++) array[i] = toElement(data[start + i], dtype);
  }
  return array;
}
