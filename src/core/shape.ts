import { show, wrong } from "./check.js";
import { failure } from "./errors.js";
import { say } from "./messages/language.js";

/** Sizes of the dimensions; `[]` is a scalar. */
export type Shape = readonly number[];

/** Elements from one position to the next, a dimension each; 0 where a dimension is expanded. */
export type Strides = readonly number[];

/** Number of elements. */
export function numel(shape: Shape): number {
  let count = 1;
  for (let d = 0; d < shape.length; d++) count *= shape[d];
  return count;
}

/** Shapes that users have asked for, by a hash of their sizes. */
const FROZEN: Shape[] = new Array(256).fill([]);

/**
 * The same sizes for users: frozen, since tensors share the arrays of their sizes. The library itself reads the arrays
 * as they are: frozen ones are several times slower, and to freeze one costs as much as a small operation.
 */
export function frozenShape(sizes: Shape): Shape {
  let hash = sizes.length;
  for (let d = 0; d < sizes.length; d++) hash = (Math.imul(hash, 31) + sizes[d]) | 0;
  const known = FROZEN[hash & 255];
  if (sameShape(known, sizes) && Object.isFrozen(known)) return known;
  FROZEN[hash & 255] = Object.freeze([...sizes]);
  return FROZEN[hash & 255];
}

export function sameShape(a: Shape, b: Shape): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let d = 0; d < a.length; d++) if (a[d] !== b[d]) return false;
  return true;
}

/** Throws unless every size is a whole number ≥ 0 and the elements can be counted. */
export function checkShape(where: string, shape: unknown): asserts shape is Shape {
  const valid =
    Array.isArray(shape) &&
    Array.from(shape).every((size) => Number.isSafeInteger(size) && size >= 0) && // holes are no sizes
    numel(shape) <= MAX_ELEMENTS;
  if (!valid) {
    throw wrong(
      where,
      "shape",
      say(
        "an array of sizes ≥ 0 with at most 2³¹ − 1 elements in all",
        "un array de tamaños ≥ 0 con 2³¹ − 1 elementos como mucho en total",
      ),
      shape,
    );
  }
}

/** The most elements a tensor may have: an index fits 32 bits, as it must in WebAssembly's memory. */
export const MAX_ELEMENTS = 2 ** 31 - 1;

/** The shape that both broadcast to: sizes compared from the right are equal, or one of them is 1. */
export function broadcastShapes(op: string, a: Shape, b: Shape): Shape {
  if (sameShape(a, b)) return a;
  const rank = Math.max(a.length, b.length);
  const result = new Array<number>(rank);
  for (let d = 1; d <= rank; d++) {
    const x = d <= a.length ? a[a.length - d] : 1;
    const y = d <= b.length ? b[b.length - d] : 1;
    if (x !== y && x !== 1 && y !== 1) throw failure("E-SHAPE-001", { op, a, b });
    result[rank - d] = x === 1 ? y : x;
  }
  return result;
}

/** A dimension counted from the end where negative, checked against the rank. A scalar has dimensions 0 and −1. */
export function normalizeDim(op: string, dim: number, rank: number): number {
  const limit = Math.max(rank, 1);
  if (!Number.isInteger(dim) || dim < -limit || dim >= limit) {
    throw failure("E-SHAPE-002", { op, dim: show(dim), low: -limit, high: limit - 1 });
  }
  return dim < 0 ? dim + limit : dim;
}

/** Several dimensions, sorted, each once; none given means all. */
export function normalizeDims(op: string, dims: readonly number[] | null, rank: number): number[] {
  if (dims === null || dims.length === 0) {
    const all = new Array<number>(rank);
    for (let d = 0; d < rank; d++) all[d] = d;
    return all;
  }
  if (dims.length === 1 && rank > 0 && Array.isArray(dims)) return [normalizeDim(op, dims[0], rank)];
  if (!Array.isArray(dims)) normalizeDim(op, dims as never, rank); // no number: throws
  const result = Array.from(dims, (dim) => normalizeDim(op, dim, rank));
  if (new Set(result).size !== result.length) throw failure("E-SHAPE-003", { op, dims });
  return rank === 0 ? [] : result.sort((a, b) => a - b);
}

/** A shape with at most one −1, which takes what remains of `count` elements. */
export function inferShape(op: string, shape: Shape, count: number): Shape {
  const hole = shape.indexOf(-1);
  let known = 1;
  for (let d = 0; d < shape.length; d++) if (d !== hole) known *= shape[d];
  const valid = shape.every((size, d) => d === hole || (Number.isInteger(size) && size >= 0));
  if (hole < 0) {
    if (valid && known === count) return shape;
  } else if (valid && known > 0 && count % known === 0) {
    return shape.map((size, d) => (d === hole ? count / known : size));
  }
  throw failure("E-SHAPE-004", { op, shape, count });
}
