/**
 * Functions of float32 that are computed in float64, two at a time, since sums and differences in them would cost
 * float32 its last digits: within 1 unit in the last place of the correctly rounded result (silu, mostly in float32: 2).
 * tools/kernels/minimax.py has the errors of the polynomials, about 2⁻³².
 */
import {
  OP_ERF,
  OP_EXPM1,
  OP_GELU,
  OP_GELU_BACKWARD,
  OP_GELU_TANH,
  OP_GELU_TANH_BACKWARD,
  OP_LOG1P,
  OP_SILU,
  OP_SILU_BACKWARD,
  OP_SOFTPLUS,
} from "../../layout";
import { C, c, D, d } from "./constants";
import { allNormal, exp32, expFour } from "./math32";
import { log64 } from "./math64";
import { fma, fnma, lanes, loadPart, storePart } from "./simd";

/** e^x; 0 below −EXP_LIMIT, and above EXP_LIMIT what it is there, both beyond all float32; NaN stays. */
@inline
function exp(x: v128): v128 {
  x = f64x2.pmin(x, d(D.EXP_LIMIT));
  const n = fma<f64>(x, d(D.LOG2E), d(D.ROUND));
  const r = fnma<f64>(f64x2.sub(n, d(D.ROUND)), d(D.LN2), x);
  const s = f64x2.mul(r, r);
  const high = fma<f64>(d(D.WIDE_EXP_5), r, d(D.WIDE_EXP_4));
  const middle = fma<f64>(d(D.WIDE_EXP_3), r, d(D.WIDE_EXP_2));
  const low = fma<f64>(d(D.WIDE_EXP_1), r, d(D.WIDE_EXP_0));
  const rest = fma<f64>(fma<f64>(high, s, middle), s, low);
  const p = fma<f64>(rest, s, f64x2.add(r, d(D.ONE)));
  return v128.andnot(i64x2.add(p, i64x2.shl(n, 52)), f64x2.lt(x, d(D.WIDE_LOWEST)));
}

/** e^(z²)·erfc z for z ≥ 0. */
@inline
function scaledErfc(z: v128): v128 {
  const one = d(D.ONE);
  const t = f64x2.div(one, fma<f64>(z, d(D.HALF), one));
  // Not one power after the other: the host works on several sums at a time.
  const s = f64x2.mul(t, t);
  const f = f64x2.mul(s, s);
  const a = fma<f64>(d(D.ERFC_12), t, d(D.ERFC_11));
  const b = fma<f64>(d(D.ERFC_10), t, d(D.ERFC_9));
  const x = fma<f64>(d(D.ERFC_8), t, d(D.ERFC_7));
  const y = fma<f64>(d(D.ERFC_6), t, d(D.ERFC_5));
  const v = fma<f64>(d(D.ERFC_4), t, d(D.ERFC_3));
  const w = fma<f64>(d(D.ERFC_2), t, d(D.ERFC_1));
  const upper = fma<f64>(a, s, b);
  const middle = fma<f64>(x, s, y);
  return f64x2.mul(fma<f64>(fma<f64>(upper, f, middle), f, fma<f64>(v, s, w)), t);
}

/** 1 − erfc |x| with the sign of x; a polynomial near 0. */
@inline
function erf(x: v128): v128 {
  const z = v128.andnot(x, d(D.SIGN));
  const s = f64x2.mul(x, x);
  const high = fma<f64>(d(D.ERF_5), s, d(D.ERF_4));
  const middle = fma<f64>(d(D.ERF_3), s, d(D.ERF_2));
  const low = fma<f64>(d(D.ERF_1), s, d(D.ERF_0));
  const f = f64x2.mul(s, s);
  const p = fma<f64>(fma<f64>(high, f, middle), f, low);
  const far = f64x2.sub(d(D.ONE), f64x2.mul(exp(f64x2.neg(s)), scaledErfc(z)));
  const near = f64x2.lt(z, d(D.HALF));
  return v128.bitselect(f64x2.mul(p, x), v128.or(far, v128.and(x, d(D.SIGN))), near);
}

/** Φ(x) = ½·erfc(−x/√2), from e = e^(−x²/2). */
@inline
function normal(x: v128, e: v128): v128 {
  const z = f64x2.mul(v128.andnot(x, d(D.SIGN)), d(D.SQRT_HALF));
  const tail = f64x2.mul(f64x2.mul(e, scaledErfc(z)), d(D.HALF));
  return v128.bitselect(tail, f64x2.sub(d(D.ONE), tail), f64x2.lt(x, d(D.ZERO)));
}

/** e^(−x²/2) */
@inline
function bell(x: v128): v128 {
  return exp(f64x2.mul(f64x2.mul(x, x), f64x2.neg(d(D.HALF))));
}

/** e^−|x| */
@inline
function falling(x: v128): v128 {
  return exp(v128.or(x, d(D.SIGN)));
}

/** 1 / (1 + e^−x) from z = e^−|x|. */
@inline
function sigmoid(x: v128, z: v128): v128 {
  const one = d(D.ONE);
  return f64x2.div(v128.bitselect(z, one, f64x2.lt(x, d(D.ZERO))), f64x2.add(one, z));
}

/** 2·√(2/π)·(x + 0.044715·x³), of which the sigmoid is ½ + ½·tanh of its half. */
@inline
function bent(x: v128): v128 {
  return f64x2.mul(fma<f64>(f64x2.mul(f64x2.mul(x, x), d(D.GELU_CUBE)), x, x), d(D.GELU_SLOPE));
}

/** ln(1 + x); what 1 + x has lost of a small x is added. */
@inline
function log1p(x: v128): v128 {
  const one = d(D.ONE);
  const u = f64x2.add(x, one);
  const lost = f64x2.sub(x, f64x2.sub(u, one));
  const small = f64x2.lt(v128.andnot(x, d(D.SIGN)), d(D.HALF));
  return f64x2.add(log64(u), v128.and(lost, small));
}

/** ln(1 + z) for 0 ≤ z ≤ 1. */
@inline
function log1pOfPart(z: v128): v128 {
  const s = f64x2.div(z, f64x2.add(z, d(D.TWO)));
  const t = f64x2.mul(s, s);
  const f = f64x2.mul(t, t);
  const high = fma<f64>(d(D.LN_5), t, d(D.LN_4));
  const middle = fma<f64>(d(D.LN_3), t, d(D.LN_2));
  const low = fma<f64>(d(D.LN_1), t, d(D.LN_0));
  return f64x2.mul(fma<f64>(fma<f64>(high, f, middle), f, low), s);
}

/** e^x − 1: near 0 its first three powers. */
@inline
function expm1(x: v128): v128 {
  const half = fma<f64>(d(D.SIXTH), x, d(D.HALF));
  const near = fma<f64>(f64x2.mul(half, x), x, x);
  const small = f64x2.lt(v128.andnot(x, d(D.SIGN)), d(D.WIDE_SMALL));
  return v128.bitselect(near, f64x2.sub(exp(x), d(D.ONE)), small);
}

/** Derivative of x·Φ(x): Φ(x) + x·φ(x). */
@inline
function geluSlope(x: v128): v128 {
  const e = bell(x);
  return f64x2.add(normal(x, e), f64x2.mul(f64x2.mul(x, e), d(D.DENSITY)));
}

/** Derivative of x·s, s = sigmoid(y(x)): s + x·s·(1 − s)·y′, where s·(1 − s) = z / (1 + z)². */
@inline
function gatedSlope(x: v128, y: v128, slope: v128): v128 {
  const one = d(D.ONE);
  const z = falling(y);
  const share = f64x2.div(one, f64x2.add(one, z));
  const s = f64x2.mul(v128.bitselect(z, one, f64x2.lt(y, d(D.ZERO))), share);
  const both = f64x2.mul(f64x2.mul(z, share), share);
  return fma<f64>(f64x2.mul(x, slope), both, s);
}

@inline
function value(op: i32, x: v128): v128 {
  if (op == OP_ERF) return erf(x);
  if (op == OP_EXPM1) return expm1(x);
  if (op == OP_LOG1P) return log1p(x);
  if (op == OP_SOFTPLUS) return f64x2.add(f64x2.pmax(x, d(D.ZERO)), log1pOfPart(falling(x)));
  if (op == OP_GELU) return f64x2.mul(x, normal(x, bell(x)));
  const y = op == OP_SILU ? x : bent(x);
  return f64x2.mul(x, sigmoid(y, falling(y)));
}

@inline
function slope(op: i32, x: v128): v128 {
  if (op == OP_GELU_BACKWARD) return geluSlope(x);
  const one = d(D.ONE);
  if (op != OP_GELU_TANH_BACKWARD) return gatedSlope(x, x, one);
  const threefold = f64x2.mul(f64x2.mul(f64x2.mul(x, x), d(D.GELU_CUBE)), d(D.THREE));
  return gatedSlope(x, bent(x), f64x2.mul(f64x2.add(threefold, one), d(D.GELU_SLOPE)));
}

/** Four results from the float64 results of the lower and the upper two. */
@inline
function narrow(low: v128, high: v128): v128 {
  return v128.shuffle<f64>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 2);
}

@inline
function upperTwo(x: v128): v128 {
  return f64x2.promote_low_f32x4(v128.shuffle<f64>(x, x, 1, 1));
}

@inline
function valuesOf(op: i32, x: v128): v128 {
  const y = narrow(value(op, f64x2.promote_low_f32x4(x)), value(op, upperTwo(x)));
  // −0 stays.
  return op == OP_ERF || op == OP_EXPM1 || op == OP_LOG1P ? v128.or(y, v128.and(x, f32x4.splat(-0.0))) : y;
}

@inline
function gradientsOf(op: i32, g: v128, x: v128): v128 {
  const low = f64x2.mul(f64x2.promote_low_f32x4(g), slope(op, f64x2.promote_low_f32x4(x)));
  return narrow(low, f64x2.mul(upperTwo(g), slope(op, upperTwo(x))));
}

/** out = op(a) over a line. */
@inline
function wideLoop(op: i32, out: usize, a: usize, n: i32): void {
  for (; n > 0; n -= lanes<f32>()) {
    storePart<f32>(out, valuesOf(op, loadPart<f32>(a, n)), n);
    out += 16;
    a += 16;
  }
}

/** out = g·op′(x) over a line. */
@inline
function wideBackwardLoop(op: i32, out: usize, g: usize, x: usize, n: i32): void {
  for (; n > 0; n -= lanes<f32>()) {
    storePart<f32>(out, gradientsOf(op, loadPart<f32>(g, n), loadPart<f32>(x, n)), n);
    out += 16;
    g += 16;
    x += 16;
  }
}

export function erfLoop(out: usize, a: usize, n: i32): void {
  wideLoop(OP_ERF, out, a, n);
}

export function expm1Loop(out: usize, a: usize, n: i32): void {
  wideLoop(OP_EXPM1, out, a, n);
}

export function log1pLoop(out: usize, a: usize, n: i32): void {
  wideLoop(OP_LOG1P, out, a, n);
}

export function softplusLoop(out: usize, a: usize, n: i32): void {
  wideLoop(OP_SOFTPLUS, out, a, n);
}

export function geluLoop(out: usize, a: usize, n: i32): void {
  wideLoop(OP_GELU, out, a, n);
}

export function geluTanhLoop(out: usize, a: usize, n: i32): void {
  wideLoop(OP_GELU_TANH, out, a, n);
}

/** x / (1 + e^−x), in float32 where |x| ≤ EXP_LIMIT. */
@inline
function siluOf(x: v128): v128 {
  const normal = f32x4.le(f32x4.abs(x), c(C.EXP_LIMIT));
  const y = f32x4.div(x, f32x4.add(exp32(f32x4.neg(x)), c(C.ONE)));
  return i32x4.bitmask(normal) == 15 ? y : siluAny(x, y, normal);
}

function siluAny(x: v128, y: v128, normal: v128): v128 {
  return v128.bitselect(y, valuesOf(OP_SILU, x), normal);
}

export function siluLoop(out: usize, a: usize, n: i32): void {
  for (; n >= 16; n -= 16) {
    const x0 = v128.load(a);
    const x1 = v128.load(a, 16);
    const x2 = v128.load(a, 32);
    const x3 = v128.load(a, 48);
    if (allNormal(x0, x1, x2, x3)) {
      const one = c(C.ONE);
      expFour(out, f32x4.neg(x0), f32x4.neg(x1), f32x4.neg(x2), f32x4.neg(x3));
      v128.store(out, f32x4.div(x0, f32x4.add(v128.load(out), one)));
      v128.store(out, f32x4.div(x1, f32x4.add(v128.load(out, 16), one)), 16);
      v128.store(out, f32x4.div(x2, f32x4.add(v128.load(out, 32), one)), 32);
      v128.store(out, f32x4.div(x3, f32x4.add(v128.load(out, 48), one)), 48);
    } else {
      v128.store(out, siluOf(x0));
      v128.store(out, siluOf(x1), 16);
      v128.store(out, siluOf(x2), 32);
      v128.store(out, siluOf(x3), 48);
    }
    out += 64;
    a += 64;
  }
  for (; n > 0; n -= lanes<f32>()) {
    storePart<f32>(out, siluOf(loadPart<f32>(a, n)), n);
    out += 16;
    a += 16;
  }
}

export function geluBackwardLoop(out: usize, g: usize, x: usize, n: i32): void {
  wideBackwardLoop(OP_GELU_BACKWARD, out, g, x, n);
}

export function geluTanhBackwardLoop(out: usize, g: usize, x: usize, n: i32): void {
  wideBackwardLoop(OP_GELU_TANH_BACKWARD, out, g, x, n);
}

export function siluBackwardLoop(out: usize, g: usize, x: usize, n: i32): void {
  wideBackwardLoop(OP_SILU_BACKWARD, out, g, x, n);
}
