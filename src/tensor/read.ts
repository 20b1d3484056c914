import { type ArrayOf, type DType, newArray } from "../core/dtype.js";
import { failure } from "../core/errors.js";
import { numel, type Shape } from "../core/shape.js";
import { currentEngine } from "./currentEngine.js";
import type { Handle } from "./handle.js";

/** The named host reads: the only ways in which values leave a tensor. */

/** Numbers (booleans of a bool tensor) nested as deeply as the tensor has dimensions. */
export type NestedArray<E = number> = E | NestedArray<E>[];

/** The nesting of a known number of dimensions. */
export type NestedOfRank<E, R extends number> = number extends R
  ? NestedArray<E>
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

/** The elements row by row into an array of the caller: nothing is allocated. */
export function copyTo(x: Handle, into: ArrayOf[DType]): void {
  const wanted = newArray(x.dtype, 0).constructor as { name: string };
  if (into?.constructor !== wanted || into.length !== numel(x.shape)) {
    throw failure("E-ARG-002", {
      where: "copyTo",
      name: "the array",
      expected: `a ${wanted.name} of ${numel(x.shape)} elements`,
      received: `${(into as object)?.constructor?.name} of ${into?.length}`,
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
  const count = numel(x.shape);
  if (count !== 1) throw failure("E-DATA-003", { count, shape: x.shape });
  return toElement(readData(x)[0], x.dtype);
}

/** All elements, nested as the shape says. */
export function toNested(x: Handle): NestedArray<number | boolean> {
  const data = readData(x);
  const nest = (shape: Shape, start: number, count: number): NestedArray<number | boolean> => {
    if (shape.length === 0) return toElement(data[start], x.dtype);
    const step = shape[0] === 0 ? 0 : count / shape[0];
    return Array.from({ length: shape[0] }, (_, i) => nest(shape.slice(1), start + i * step, step));
  };
  return nest(x.shape, 0, numel(x.shape));
}
