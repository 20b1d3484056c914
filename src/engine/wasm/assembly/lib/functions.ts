/** The functions of one vector of each operand, by their code. `op` must be a constant where they are inlined. */
import {
  FOLD_MAX,
  FOLD_SUM,
  OP_ABS,
  OP_ADD,
  OP_ADDCDIV,
  OP_ADDCMUL,
  OP_ADD_SCALED,
  OP_DIV,
  OP_EQ,
  OP_EXP,
  OP_GE,
  OP_GT,
  OP_LE,
  OP_LERP,
  OP_LOG,
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
  OP_SQRT,
  OP_SUB,
  OP_TANH,
  OP_TANH_BACKWARD,
} from "../../layout";
import { C, c, D, d } from "./constants";
import { exp32, log32, sigmoid32, tanh32 } from "./math32";
import { exp64, log64, sigmoid64, tanh64 } from "./math64";
import { pow32, pow64 } from "./pow";
import { fma, fnma } from "./simd";

@inline
function zero<T>(): v128 {
  return sizeof<T>() == 4 ? c(C.ZERO) : d(D.ZERO);
}

@inline
function one<T>(): v128 {
  return sizeof<T>() == 4 ? c(C.ONE) : d(D.ONE);
}

@inline
function signBit<T>(): v128 {
  return sizeof<T>() == 4 ? c(C.SIGN) : d(D.SIGN);
}

/** Powers with a number as the exponent, as functions of one operand: no code of layout.ts. */
export const POW_ONE = 101;
export const POW_TWO = 102;
export const POW_THREE = 103;
export const POW_RECIPROCAL = 104;
export const POW_ROOT = 105;

/** The code of a^b, or OP_POW where there is no short way. */
export function powerOf(b: f64): i32 {
  if (b == 2) return POW_TWO;
  if (b == 1) return POW_ONE;
  if (b == 3) return POW_THREE;
  if (b == 0.5) return OP_SQRT;
  if (b == -0.5) return POW_ROOT;
  return b == -1 ? POW_RECIPROCAL : OP_POW;
}

/** a³ and 1/√a, rounded once. */
@inline
function throughWide(op: i32, a: v128): v128 {
  const low = f64x2.promote_low_f32x4(a);
  const high = f64x2.promote_low_f32x4(v128.shuffle<f64>(a, a, 1, 1));
  return v128.shuffle<f64>(
    f32x4.demote_f64x2_zero(unary<f64>(op, low)),
    f32x4.demote_f64x2_zero(unary<f64>(op, high)),
    0,
    2,
  );
}

@inline
export function unary<T>(op: i32, a: v128): v128 {
  if (op == POW_ONE) return a;
  if (op == POW_TWO) return v128.mul<T>(a, a);
  if (op == POW_RECIPROCAL) return v128.div<T>(one<T>(), a);
  if (op == POW_THREE || op == POW_ROOT) {
    if (sizeof<T>() == 4) return throughWide(op, a);
    return op == POW_THREE ? v128.mul<T>(v128.mul<T>(a, a), a) : v128.div<T>(one<T>(), v128.sqrt<T>(a));
  }
  if (op == OP_NEG) return v128.neg<T>(a);
  if (op == OP_ABS) return v128.abs<T>(a);
  if (op == OP_SIGN) {
    const size = v128.and(one<T>(), v128.ne<T>(a, zero<T>()));
    const signed = v128.or(size, v128.and(a, signBit<T>()));
    // 0 for −0 and NaN too
    return v128.and(signed, v128.or(v128.gt<T>(a, zero<T>()), v128.lt<T>(a, zero<T>())));
  }
  if (op == OP_EXP) return sizeof<T>() == 4 ? exp32(a) : exp64(a);
  if (op == OP_LOG) return sizeof<T>() == 4 ? log32(a) : log64(a);
  if (op == OP_SQRT) return v128.sqrt<T>(a);
  if (op == OP_TANH) return sizeof<T>() == 4 ? tanh32(a) : tanh64(a);
  if (op == OP_SIGMOID) return sizeof<T>() == 4 ? sigmoid32(a) : sigmoid64(a);
  // OP_RELU: NaN stays
  return v128.andnot(a, v128.le<T>(a, zero<T>()));
}

/** `s` is the scalar, repeated. */
@inline
export function binary<T>(op: i32, a: v128, b: v128, s: v128): v128 {
  if (op == OP_ADD) return v128.add<T>(a, b);
  if (op == OP_SUB) return v128.sub<T>(a, b);
  if (op == OP_MUL) return v128.mul<T>(a, b);
  if (op == OP_DIV) return v128.div<T>(a, b);
  if (op == OP_POW) return sizeof<T>() == 4 ? pow32(a, b) : pow64(a, b);
  if (op == OP_ADD_SCALED) return fma<T>(s, b, a);
  if (op == OP_LERP) {
    // From the nearer end, so that 1 gives b exactly.
    const difference = v128.sub<T>(b, a);
    const fromA = fma<T>(s, difference, a);
    const fromB = fnma<T>(difference, v128.sub<T>(one<T>(), s), b);
    const half = sizeof<T>() == 4 ? c(C.HALF) : d(D.HALF);
    return v128.bitselect(fromA, fromB, v128.lt<T>(v128.andnot(s, signBit<T>()), half));
  }
  if (op == OP_MAXIMUM) return v128.max<T>(a, b);
  if (op == OP_MINIMUM) return v128.min<T>(a, b);
  if (op == OP_TANH_BACKWARD) return v128.mul<T>(a, fnma<T>(b, b, one<T>()));
  if (op == OP_SIGMOID_BACKWARD) return v128.mul<T>(a, v128.mul<T>(b, v128.sub<T>(one<T>(), b)));
  // OP_RELU_BACKWARD: where the result is NaN, the gradient passes
  return v128.andnot(a, v128.le<T>(b, zero<T>()));
}

@inline
export function ternary<T>(op: i32, a: v128, b: v128, x: v128, s: v128): v128 {
  const scaled = v128.mul<T>(s, b);
  if (op == OP_ADDCMUL) return fma<T>(scaled, x, a);
  // OP_ADDCDIV
  return v128.add<T>(a, v128.div<T>(scaled, x));
}

/** All bits of a lane where it holds. */
@inline
export function compare<T>(op: i32, a: v128, b: v128): v128 {
  if (op == OP_EQ) return v128.eq<T>(a, b);
  if (op == OP_NE) return v128.ne<T>(a, b);
  if (op == OP_LT) return v128.lt<T>(a, b);
  if (op == OP_LE) return v128.le<T>(a, b);
  if (op == OP_GT) return v128.gt<T>(a, b);
  // OP_GE
  return v128.ge<T>(a, b);
}

/** One step of a fold; NaN wins over every other number. */
@inline
export function fold<T>(op: i32, a: v128, b: v128): v128 {
  if (op == FOLD_SUM) return v128.add<T>(a, b);
  return op == FOLD_MAX ? v128.max<T>(a, b) : v128.min<T>(a, b);
}
