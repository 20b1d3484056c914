/**
 * exp, log, tanh and sigmoid of two float64, within 2 units in the last place (exp and log: 1). As in math32.ts, a
 * lane's result depends on that lane alone.
 */
import { D, d } from "./constants";
import { fma, fnma } from "./simd";

/** e^r − 1 for |r| ≤ ½·ln 2. */
@inline
function expm1Polynomial(r: v128): v128 {
  let p = fma<f64>(d(D.EXP_9), r, d(D.EXP_8));
  p = fma<f64>(p, r, d(D.EXP_7));
  p = fma<f64>(p, r, d(D.EXP_6));
  p = fma<f64>(p, r, d(D.EXP_5));
  p = fma<f64>(p, r, d(D.EXP_4));
  p = fma<f64>(p, r, d(D.EXP_3));
  p = fma<f64>(p, r, d(D.EXP_2));
  p = fma<f64>(p, r, d(D.EXP_1));
  p = fma<f64>(p, r, d(D.EXP_0));
  return fma<f64>(p, f64x2.mul(r, r), r);
}

@inline
function wholePart(x: v128): v128 {
  return fma<f64>(x, d(D.LOG2E), d(D.ROUND));
}

@inline
function remainder(x: v128, n: v128): v128 {
  return fnma<f64>(n, d(D.LN2_LOW), fnma<f64>(n, d(D.LN2_HIGH), x));
}

/** 2ⁿ from ROUND + n. */
@inline
function powerOfTwo(n: v128): v128 {
  return i64x2.add(i64x2.shl(n, 52), d(D.ONE));
}

export function exp64(x: v128): v128 {
  if (i64x2.bitmask(f64x2.le(f64x2.abs(x), d(D.EXP_LIMIT))) != 3) return expAny(x);
  const shifted = wholePart(x);
  const y = f64x2.add(expm1Polynomial(remainder(x, f64x2.sub(shifted, d(D.ROUND)))), d(D.ONE));
  return i64x2.add(y, i64x2.shl(shifted, 52));
}

function expAny(x: v128): v128 {
  x = f64x2.pmin(x, d(D.EXP_HIGHEST));
  x = f64x2.pmax(x, d(D.EXP_LOWEST));
  const shifted = wholePart(x);
  const y = f64x2.add(expm1Polynomial(remainder(x, f64x2.sub(shifted, d(D.ROUND)))), d(D.ONE));
  const n = i64x2.sub(shifted, d(D.ROUND));
  const half = i64x2.shr_s(n, 1);
  return f64x2.mul(f64x2.mul(y, powerOfTwo(half)), powerOfTwo(i64x2.sub(n, half)));
}

/** ln(x) + n·ln 2 for normal x > 0: with 1 + f = x / 2ᵏ, s = f / (2 + f), ln(1 + f) = f − s·(f − s²·L(s²)). */
@inline
function logNormal(x: v128, n: v128): v128 {
  const exponent = v128.and(i64x2.sub(x, d(D.LOG_BASE)), d(D.EXPONENT));
  const f = f64x2.sub(i64x2.sub(x, exponent), d(D.ONE));
  const whole = i64x2.add(i64x2.shr_s(exponent, 52), d(D.ROUND));
  n = f64x2.add(n, f64x2.sub(whole, d(D.ROUND)));
  const s = f64x2.div(f, f64x2.add(f, d(D.TWO)));
  const z = f64x2.mul(s, s);
  let p = fma<f64>(d(D.LOG_6), z, d(D.LOG_5));
  p = fma<f64>(p, z, d(D.LOG_4));
  p = fma<f64>(p, z, d(D.LOG_3));
  p = fma<f64>(p, z, d(D.LOG_2));
  p = fma<f64>(p, z, d(D.LOG_1));
  p = fma<f64>(p, z, d(D.LOG_0));
  const half = f64x2.mul(f64x2.mul(f, f), d(D.HALF));
  // f − s·(f − R) = f − (f²/2 − s·(f²/2 + R)): the first term alone is large.
  const rest = fnma<f64>(s, fma<f64>(p, z, half), half);
  const low = fnma<f64>(n, d(D.LN2_LOW), rest);
  return fma<f64>(n, d(D.LN2_HIGH), f64x2.sub(f, low));
}

export function log64(x: v128): v128 {
  const normal = v128.and(f64x2.ge(x, d(D.LEAST_NORMAL)), f64x2.lt(x, f64x2.splat(Infinity)));
  if (i64x2.bitmask(normal) != 3) return logAny(x);
  return logNormal(x, d(D.ZERO));
}

function logAny(x: v128): v128 {
  const small = f64x2.lt(x, d(D.LEAST_NORMAL));
  const scale = v128.bitselect(f64x2.splat(18014398509481984.0), d(D.ONE), small);
  const n = v128.and(f64x2.splat(-54.0), small);
  let y = logNormal(f64x2.mul(x, scale), n);
  y = v128.bitselect(y, f64x2.add(x, x), f64x2.lt(x, f64x2.splat(Infinity)));
  y = v128.bitselect(f64x2.splat(-Infinity), y, f64x2.eq(x, d(D.ZERO)));
  return v128.bitselect(f64x2.splat(NaN), y, f64x2.lt(x, d(D.ZERO)));
}

/** 1 − 2 / (e^2|x| + 1) with the sign of x, and near 0 a polynomial. */
export function tanh64(x: v128): v128 {
  const sign = v128.and(x, d(D.SIGN));
  const size = v128.andnot(x, d(D.SIGN));
  const s = f64x2.mul(x, x);
  let p = fma<f64>(d(D.TANH_10), s, d(D.TANH_9));
  p = fma<f64>(p, s, d(D.TANH_8));
  p = fma<f64>(p, s, d(D.TANH_7));
  p = fma<f64>(p, s, d(D.TANH_6));
  p = fma<f64>(p, s, d(D.TANH_5));
  p = fma<f64>(p, s, d(D.TANH_4));
  p = fma<f64>(p, s, d(D.TANH_3));
  p = fma<f64>(p, s, d(D.TANH_2));
  p = fma<f64>(p, s, d(D.TANH_1));
  p = fma<f64>(p, s, d(D.TANH_0));
  p = fma<f64>(f64x2.mul(p, s), x, x);
  const e = exp64(f64x2.add(size, size));
  const y = f64x2.sub(d(D.ONE), f64x2.div(d(D.TWO), f64x2.add(e, d(D.ONE))));
  return v128.or(v128.bitselect(p, y, f64x2.lt(size, d(D.TANH_LIMIT))), sign);
}

/** z / (1 + z) for x < 0, 1 / (1 + z) else; z = e^−|x|. */
export function sigmoid64(x: v128): v128 {
  const z = exp64(v128.or(x, d(D.SIGN)));
  const above = v128.bitselect(z, d(D.ONE), f64x2.lt(x, d(D.ZERO)));
  return f64x2.div(above, f64x2.add(z, d(D.ONE)));
}
