/**
 * How a function of each element alone goes through the elements of floats. A chunk is POINTWISE_CHUNK elements of the job's shape, row by row.
 *
 * Views: 0 out, 1 to 3 the operands. Params: 0 the function (OP_…), 1 the number of operands, 2 to 5 how out and the
 * operands lie. Scalars: 0 the scalar, 1 to 3 the operands that are numbers. Operands with strides are gathered into
 * lines of TILE elements, so that every function is one loop over lines.
 *
 * A module has one set of functions, a class `S` without fields whose method `apply` runs one of them over lines; it is
 * inlined, so that a module holds the code of its own set alone.
 */
import {
  FLAT,
  NUMBER,
  OP_EQ,
  OP_GE,
  OP_WHERE,
  POINTWISE_CHUNK,
  STRIDED,
} from "../../../../wasm/layout";
import { endOf } from "../../../../wasm/assembly/lib/batch";
import { addressOf, param, scalar, scratch, viewOf } from "../../../../wasm/assembly/lib/job";
import { gather, scatter } from "../../../../wasm/assembly/lib/strided";

/** Elements that stand in scratch at a time, of each operand and of the result. */
const TILE = 2048;
/** Bytes of a line of them. */
const LINE = 8 * TILE;

/** Where the line of view `v` begins; operands that are one number stand in scratch, repeated. */
@inline
function lineOf<T>(job: usize, v: i32, first: i32, count: i32, size: usize): usize {
  const kind = param(job, 2 + v);
  const line = scratch + <usize>v * LINE;
  if (kind == FLAT) return addressOf(viewOf(job, v)) + <usize>first * size;
  if (kind != STRIDED || v == 0) return line;
  if (size == 1) gather<u8>(job, v, first, count, line);
  else gather<T>(job, v, first, count, line);
  return line;
}

/** A line of one number. */
@inline
function repeat<T>(job: usize, v: i32, count: i32, size: usize): void {
  const line = scratch + <usize>v * LINE;
  const from = addressOf(viewOf(job, v));
  if (param(job, 2 + v) == STRIDED || param(job, 2 + v) == FLAT) return;
  if (size == 1) {
    memory.fill(line, load<u8>(from), count);
    return;
  }
  const value = param(job, 2 + v) == NUMBER ? <T>scalar(job, v) : load<T>(from);
  const end = line + <usize>count * sizeof<T>();
  for (let at = line; at < end; at += 16) v128.store(at, v128.splat<T>(value));
}

/** Runs chunks of the job with the function `op` of the set `S`. */
@inline
export function pointwise<T, S>(op: i32, job: usize, chunkStart: i32, chunkEnd: i32): void {
  const operands = param(job, 1);
  const s = v128.splat<T>(<T>scalar(job, 0));
  const outSize: usize = op >= OP_EQ && op <= OP_GE ? 1 : sizeof<T>();
  const aSize: usize = op == OP_WHERE ? 1 : sizeof<T>();
  const start: u32 = chunkStart * POINTWISE_CHUNK;
  const end = endOf(job, chunkEnd, POINTWISE_CHUNK);
  let flat = param(job, 2) == FLAT;
  for (let v = 1; v <= operands; v++) flat = flat && param(job, 2 + v) == FLAT;
  // A call a tile: once the host has optimised the loop, the next call runs the faster code.
  const tile: u32 = flat ? POINTWISE_CHUNK : TILE;
  if (!flat) {
    const length = min<u32>(TILE, end - start);
    repeat<T>(job, 1, length, aSize);
    if (operands > 1) repeat<T>(job, 2, length, sizeof<T>());
    if (operands > 2) repeat<T>(job, 3, length, sizeof<T>());
  }
  for (let first = start; first < end; first += tile) {
    const count = min<u32>(tile, end - first);
    const out = lineOf<T>(job, 0, first, count, outSize);
    const a = lineOf<T>(job, 1, first, count, aSize);
    const b = operands > 1 ? lineOf<T>(job, 2, first, count, sizeof<T>()) : 0;
    const x = operands > 2 ? lineOf<T>(job, 3, first, count, sizeof<T>()) : 0;
    changetype<S>(0).apply<T>(op, out, a, b, x, count, s);
    if (param(job, 2) != FLAT) {
      if (outSize == 1) scatter<u8>(job, 0, first, count, out);
      else scatter<T>(job, 0, first, count, out);
    }
  }
}
