/**
 * Functions of each element alone, on whole numbers and bool: computed in 64 bits, and wrapped around when stored
 * (to bool: as "not zero"). Chunks, views, params and scalars are those of pointwise.ts.
 */
import {
  FLAT,
  INT64,
  NUMBER,
  OP_ABS,
  OP_ADD,
  OP_ADDCMUL,
  OP_ADD_SCALED,
  OP_EQ,
  OP_GE,
  OP_GT,
  OP_LE,
  OP_LOGICAL_NOT,
  OP_LT,
  OP_MAXIMUM,
  OP_MINIMUM,
  OP_MUL,
  OP_NE,
  OP_NEG,
  OP_POW,
  OP_RELU,
  OP_RELU_BACKWARD,
  OP_SIGN,
  OP_SUB,
  OP_WHERE,
  POINTWISE_CHUNK,
  STRIDED,
} from "../../../wasm/layout";
import { endOf } from "../../../wasm/assembly/lib/batch";
import { convert } from "../../../wasm/assembly/lib/convert";
import { addressOf, dtypeOf, param, scalar, scratch, viewOf } from "../../../wasm/assembly/lib/job";
import { bytesOf, gatherBytes, scatterBytes } from "../../../wasm/assembly/lib/strided";

/** Elements that stand in scratch at a time. */
const TILE = 2048;
/** Bytes of a line of them; each view has two, of its own elements and of int64. */
const LINE = 8 * TILE;

/** a^b modulo 2⁶⁴ by squaring; a negative power is 0 but for ±1. */
function power(a: i64, b: i64): i64 {
  if (b < 0) return a == 1 ? 1 : a == -1 ? 1 - 2 * (b & 1) : 0;
  let result: i64 = 1;
  for (; b > 0; b >>= 1) {
    if (b & 1) result *= a;
    a *= a;
  }
  return result;
}

@inline
function valueOf(op: i32, a: i64, b: i64, x: i64, s: i64): i64 {
  if (op == OP_NEG) return -a;
  if (op == OP_ABS) return a < 0 ? -a : a;
  if (op == OP_SIGN) return i64(a > 0) - i64(a < 0);
  if (op == OP_RELU) return a > 0 ? a : 0;
  if (op == OP_LOGICAL_NOT) return i64(a == 0);
  if (op == OP_ADD) return a + b;
  if (op == OP_SUB) return a - b;
  if (op == OP_MUL) return a * b;
  if (op == OP_POW) return power(a, b);
  if (op == OP_ADD_SCALED) return a + s * b;
  if (op == OP_MAXIMUM) return a > b ? a : b;
  if (op == OP_MINIMUM) return a < b ? a : b;
  if (op == OP_EQ) return i64(a == b);
  if (op == OP_NE) return i64(a != b);
  if (op == OP_LT) return i64(a < b);
  if (op == OP_LE) return i64(a <= b);
  if (op == OP_GT) return i64(a > b);
  if (op == OP_GE) return i64(a >= b);
  if (op == OP_RELU_BACKWARD) return b <= 0 ? 0 : a;
  if (op == OP_WHERE) return a != 0 ? b : x;
  // OP_ADDCMUL
  return a + s * b * x;
}

@inline
function loop(op: i32, out: usize, a: usize, b: usize, x: usize, n: i32, s: i64): void {
  for (let i: usize = 0; i < <usize>n << 3; i += 8) {
    store<i64>(out + i, valueOf(op, load<i64>(a + i), load<i64>(b + i), load<i64>(x + i), s));
  }
}

function apply(op: i32, out: usize, a: usize, b: usize, x: usize, n: i32, s: i64): void {
  switch (op) {
    case OP_NEG:
      return loop(OP_NEG, out, a, b, x, n, s);
    case OP_ABS:
      return loop(OP_ABS, out, a, b, x, n, s);
    case OP_SIGN:
      return loop(OP_SIGN, out, a, b, x, n, s);
    case OP_RELU:
      return loop(OP_RELU, out, a, b, x, n, s);
    case OP_LOGICAL_NOT:
      return loop(OP_LOGICAL_NOT, out, a, b, x, n, s);
    case OP_ADD:
      return loop(OP_ADD, out, a, b, x, n, s);
    case OP_SUB:
      return loop(OP_SUB, out, a, b, x, n, s);
    case OP_MUL:
      return loop(OP_MUL, out, a, b, x, n, s);
    case OP_POW:
      return loop(OP_POW, out, a, b, x, n, s);
    case OP_ADD_SCALED:
      return loop(OP_ADD_SCALED, out, a, b, x, n, s);
    case OP_MAXIMUM:
      return loop(OP_MAXIMUM, out, a, b, x, n, s);
    case OP_MINIMUM:
      return loop(OP_MINIMUM, out, a, b, x, n, s);
    case OP_EQ:
      return loop(OP_EQ, out, a, b, x, n, s);
    case OP_NE:
      return loop(OP_NE, out, a, b, x, n, s);
    case OP_LT:
      return loop(OP_LT, out, a, b, x, n, s);
    case OP_LE:
      return loop(OP_LE, out, a, b, x, n, s);
    case OP_GT:
      return loop(OP_GT, out, a, b, x, n, s);
    case OP_GE:
      return loop(OP_GE, out, a, b, x, n, s);
    case OP_RELU_BACKWARD:
      return loop(OP_RELU_BACKWARD, out, a, b, x, n, s);
    case OP_WHERE:
      return loop(OP_WHERE, out, a, b, x, n, s);
    case OP_ADDCMUL:
      return loop(OP_ADDCMUL, out, a, b, x, n, s);
  }
}

/** Where the int64 elements of an operand stand; those of one number are written by `repeat`. */
function lineOf(job: usize, v: i32, first: i32, count: i32): usize {
  const kind = param(job, 2 + v);
  const view = viewOf(job, v);
  const dtype = dtypeOf(view);
  const bytes = bytesOf(dtype);
  const own = scratch + <usize>v * (2 * LINE);
  const line = own + LINE;
  if (kind != FLAT && kind != STRIDED) return line;
  let from = own;
  if (kind == FLAT) from = addressOf(view) + <usize>first * bytes;
  else gatherBytes(job, v, bytes, first, count, own);
  if (dtype == INT64) return from;
  convert(line, INT64, from, dtype, count);
  return line;
}

/** A line of one number. */
function repeat(job: usize, v: i32, count: i32): void {
  const kind = param(job, 2 + v);
  if (kind == FLAT || kind == STRIDED) return;
  const view = viewOf(job, v);
  const line = scratch + <usize>v * (2 * LINE) + LINE;
  if (kind == NUMBER) store<i64>(line, <i64>scalar(job, v));
  else if (dtypeOf(view) == INT64) store<i64>(line, load<i64>(addressOf(view)));
  else convert(line, INT64, addressOf(view), dtypeOf(view), 1);
  const value = v128.load64_splat(line);
  const end = line + (<usize>count << 3);
  for (let at = line; at < end; at += 16) v128.store(at, value);
}

export function pointwiseInt(job: usize, chunkStart: i32, chunkEnd: i32): void {
  const op = param(job, 0);
  const operands = param(job, 1);
  const s = <i64>scalar(job, 0);
  const out = viewOf(job, 0);
  const outType = dtypeOf(out);
  const outBytes = bytesOf(outType);
  const flat = param(job, 2) == FLAT;
  const start: u32 = chunkStart * POINTWISE_CHUNK;
  const end = endOf(job, chunkEnd, POINTWISE_CHUNK);
  for (let v = 1; v <= operands; v++) repeat(job, v, min<u32>(TILE, end - start));
  for (let first = start; first < end; first += TILE) {
    const count = min<u32>(TILE, end - first);
    const a = lineOf(job, 1, first, count);
    const b = operands > 1 ? lineOf(job, 2, first, count) : a;
    const x = operands > 2 ? lineOf(job, 3, first, count) : a;
    const target = flat ? addressOf(out) + <usize>first * outBytes : scratch;
    const result = outType == INT64 ? target : scratch + LINE;
    apply(op, result, a, b, x, count, s);
    if (outType != INT64) convert(target, outType, result, INT64, count);
    if (!flat) scatterBytes(job, 0, outBytes, first, count, target);
  }
}
