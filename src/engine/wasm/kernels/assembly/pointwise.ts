/**
 * Functions of each element alone, on floats. A chunk is POINTWISE_CHUNK elements of the job's shape, row by row.
 *
 * Views: 0 out, 1 to 3 the operands. Params: 0 the function (OP_…), 1 the number of operands, 2 to 5 how out and the
 * operands lie. Scalars: 0 the scalar, 1 to 3 the operands that are numbers. Operands with strides are gathered into
 * lines of TILE elements, so that every function is one loop over lines.
 */
import {
  FLAT,
  NUMBER,
  OP_ABS,
  OP_ADD,
  OP_ADDCDIV,
  OP_ADDCMUL,
  OP_ADD_SCALED,
  OP_DIV,
  OP_EQ,
  OP_ERF,
  OP_EXP,
  OP_EXPM1,
  OP_GE,
  OP_GELU,
  OP_GELU_BACKWARD,
  OP_GELU_TANH,
  OP_GELU_TANH_BACKWARD,
  OP_GT,
  OP_LE,
  OP_LERP,
  OP_LOG,
  OP_LOG1P,
  OP_LT,
  OP_MAXIMUM,
  OP_MINIMUM,
  OP_MUL,
  OP_NE,
  OP_NEG,
  OP_POW,
  OP_RELU,
  OP_RELU_BACKWARD,
  OP_SIGMOID,
  OP_SIGMOID_BACKWARD,
  OP_SIGN,
  OP_SILU,
  OP_SILU_BACKWARD,
  OP_SOFTPLUS,
  OP_SQRT,
  OP_SUB,
  OP_TANH,
  OP_TANH_BACKWARD,
  OP_WHERE,
  POINTWISE_CHUNK,
  STRIDED,
} from "../../layout";
import { endOf } from "./lib/batch";
import {
  POW_ONE,
  POW_RECIPROCAL,
  POW_ROOT,
  POW_THREE,
  POW_TWO,
  powerOf,
} from "./lib/functions";
import { addressOf, param, scalar, scratch, viewOf } from "./lib/job";
import {
  binaryLoop,
  compareLoop,
  expLoop,
  logLoop,
  sigmoidLoop,
  tanhLoop,
  ternaryLoop,
  unaryLoop,
  whereLoop,
} from "./lib/loops";
import { gather, scatter } from "./lib/strided";
import {
  erfLoop,
  expm1Loop,
  geluLoop,
  geluBackwardLoop,
  geluTanhLoop,
  geluTanhBackwardLoop,
  log1pLoop,
  siluLoop,
  siluBackwardLoop,
  softplusLoop,
} from "./lib/wide";

/** Elements that stand in scratch at a time, of each operand and of the result. */
const TILE = 2048;
/** Bytes of a line of them. */
const LINE = 8 * TILE;

@inline
function apply<T>(op: i32, out: usize, a: usize, b: usize, x: usize, n: i32, s: v128): void {
  switch (op) {
    case OP_NEG:
      return unaryLoop<T>(OP_NEG, true, out, a, n);
    case OP_ABS:
      return unaryLoop<T>(OP_ABS, true, out, a, n);
    case OP_SIGN:
      return unaryLoop<T>(OP_SIGN, false, out, a, n);
    case OP_EXP:
      if (sizeof<T>() == 4) return expLoop(out, a, n);
      return unaryLoop<T>(OP_EXP, false, out, a, n);
    case OP_LOG:
      if (sizeof<T>() == 4) return logLoop(out, a, n);
      return unaryLoop<T>(OP_LOG, false, out, a, n);
    case OP_SQRT:
      return unaryLoop<T>(OP_SQRT, false, out, a, n);
    case OP_TANH:
      if (sizeof<T>() == 4) return tanhLoop(out, a, n);
      return unaryLoop<T>(OP_TANH, false, out, a, n);
    case OP_SIGMOID:
      if (sizeof<T>() == 4) return sigmoidLoop(out, a, n);
      return unaryLoop<T>(OP_SIGMOID, false, out, a, n);
    case OP_RELU:
      return unaryLoop<T>(OP_RELU, true, out, a, n);
    case OP_ADD:
      return binaryLoop<T>(OP_ADD, true, out, a, b, n, s);
    case OP_SUB:
      return binaryLoop<T>(OP_SUB, true, out, a, b, n, s);
    case OP_MUL:
      return binaryLoop<T>(OP_MUL, true, out, a, b, n, s);
    case OP_DIV:
      return binaryLoop<T>(OP_DIV, false, out, a, b, n, s);
    case OP_POW:
      return binaryLoop<T>(OP_POW, false, out, a, b, n, s);
    case POW_ONE:
      return unaryLoop<T>(POW_ONE, true, out, a, n);
    case POW_TWO:
      return unaryLoop<T>(POW_TWO, true, out, a, n);
    case POW_THREE:
      return unaryLoop<T>(POW_THREE, false, out, a, n);
    case POW_RECIPROCAL:
      return unaryLoop<T>(POW_RECIPROCAL, false, out, a, n);
    case POW_ROOT:
      return unaryLoop<T>(POW_ROOT, false, out, a, n);
    case OP_ADD_SCALED:
      return binaryLoop<T>(OP_ADD_SCALED, true, out, a, b, n, s);
    case OP_LERP:
      return binaryLoop<T>(OP_LERP, false, out, a, b, n, s);
    case OP_MAXIMUM:
      return binaryLoop<T>(OP_MAXIMUM, false, out, a, b, n, s);
    case OP_MINIMUM:
      return binaryLoop<T>(OP_MINIMUM, false, out, a, b, n, s);
    case OP_TANH_BACKWARD:
      return binaryLoop<T>(OP_TANH_BACKWARD, false, out, a, b, n, s);
    case OP_SIGMOID_BACKWARD:
      return binaryLoop<T>(OP_SIGMOID_BACKWARD, false, out, a, b, n, s);
    case OP_RELU_BACKWARD:
      return binaryLoop<T>(OP_RELU_BACKWARD, true, out, a, b, n, s);
    case OP_EQ:
      return compareLoop<T>(OP_EQ, out, a, b, n);
    case OP_NE:
      return compareLoop<T>(OP_NE, out, a, b, n);
    case OP_LT:
      return compareLoop<T>(OP_LT, out, a, b, n);
    case OP_LE:
      return compareLoop<T>(OP_LE, out, a, b, n);
    case OP_GT:
      return compareLoop<T>(OP_GT, out, a, b, n);
    case OP_GE:
      return compareLoop<T>(OP_GE, out, a, b, n);
    case OP_WHERE:
      return whereLoop<T>(out, a, b, x, n);
    case OP_ADDCMUL:
      return ternaryLoop<T>(OP_ADDCMUL, out, a, b, x, n, s);
    case OP_ADDCDIV:
      return ternaryLoop<T>(OP_ADDCDIV, out, a, b, x, n, s);
    case OP_ERF:
      if (sizeof<T>() == 4) erfLoop(out, a, n);
      return;
    case OP_EXPM1:
      if (sizeof<T>() == 4) expm1Loop(out, a, n);
      return;
    case OP_LOG1P:
      if (sizeof<T>() == 4) log1pLoop(out, a, n);
      return;
    case OP_SOFTPLUS:
      if (sizeof<T>() == 4) softplusLoop(out, a, n);
      return;
    case OP_GELU:
      if (sizeof<T>() == 4) geluLoop(out, a, n);
      return;
    case OP_GELU_TANH:
      if (sizeof<T>() == 4) geluTanhLoop(out, a, n);
      return;
    case OP_SILU:
      if (sizeof<T>() == 4) siluLoop(out, a, n);
      return;
    case OP_GELU_BACKWARD:
      if (sizeof<T>() == 4) geluBackwardLoop(out, a, b, n);
      return;
    case OP_GELU_TANH_BACKWARD:
      if (sizeof<T>() == 4) geluTanhBackwardLoop(out, a, b, n);
      return;
    case OP_SILU_BACKWARD:
      if (sizeof<T>() == 4) siluBackwardLoop(out, a, b, n);
      return;
  }
}

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

@inline
function pointwise<T>(job: usize, chunkStart: i32, chunkEnd: i32): void {
  let op = param(job, 0);
  if (op == OP_POW && param(job, 4) == NUMBER) op = powerOf(scalar(job, 2));
  const operands = param(job, 1);
  const s = v128.splat<T>(<T>scalar(job, 0));
  const outSize: usize = op >= OP_EQ && op <= OP_GE ? 1 : sizeof<T>();
  const aSize: usize = op == OP_WHERE ? 1 : sizeof<T>();
  const start: u32 = chunkStart * POINTWISE_CHUNK;
  const end = endOf(job, chunkEnd, POINTWISE_CHUNK);
  let flat = param(job, 2) == FLAT;
  for (let v = 1; v <= operands; v++) flat = flat && param(job, 2 + v) == FLAT;
  // Not the whole at once: where the host has better code of a loop by now, its next call has it.
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
    apply<T>(op, out, a, b, x, count, s);
    if (param(job, 2) != FLAT) {
      if (outSize == 1) scatter<u8>(job, 0, first, count, out);
      else scatter<T>(job, 0, first, count, out);
    }
  }
}

export function pointwiseF32(job: usize, chunkStart: i32, chunkEnd: i32): void {
  pointwise<f32>(job, chunkStart, chunkEnd);
}

export function pointwiseF64(job: usize, chunkStart: i32, chunkEnd: i32): void {
  pointwise<f64>(job, chunkStart, chunkEnd);
}
