/**
 * exp, log, tanh and sigmoid of four float32, over all float32 within 1 unit in the last place of the correctly
 * rounded result (sigmoid: 2). A lane's result depends on that lane alone: where one of four takes the path for rare
 * values, the others get the same bits there.
 */
import { C, c } from "./constants";
import { fma, fnma } from "./simd";

/** r²·(EXP_0 + …) + r: e^r − 1 for |r| ≤ ½·ln 2. */
@inline
function expm1Polynomial(r: v128): v128 {
  let p = fma<f32>(c(C.EXP_4), r, c(C.EXP_3));
  p = fma<f32>(p, r, c(C.EXP_2));
  p = fma<f32>(p, r, c(C.EXP_1));
  p = fma<f32>(p, r, c(C.EXP_0));
  return fma<f32>(p, f32x4.mul(r, r), r);
}

/** ROUND + n, n the whole number nearest to x / ln 2: n stands in the lowest bits. */
@inline
function wholePart(x: v128): v128 {
  return fma<f32>(x, c(C.LOG2E), c(C.ROUND));
}

/** x − n·ln 2. */
@inline
function remainder(x: v128, n: v128): v128 {
  return fnma<f32>(n, c(C.LN2_LOW), fnma<f32>(n, c(C.LN2_HIGH), x));
}

@inline
export function exp32(x: v128): v128 {
  if (i32x4.bitmask(f32x4.le(f32x4.abs(x), c(C.EXP_LIMIT))) != 15) return expAny(x);
  const shifted = wholePart(x);
  const y = f32x4.add(expm1Polynomial(remainder(x, f32x4.sub(shifted, c(C.ROUND)))), c(C.ONE));
  return i32x4.add(y, i32x4.shl(shifted, 23));
}

/** Where the result is no normal number in some lane: it is scaled by two powers of 2. */
function expAny(x: v128): v128 {
  x = f32x4.pmin(x, c(C.EXP_HIGHEST));
  x = f32x4.pmax(x, c(C.EXP_LOWEST));
  const shifted = wholePart(x);
  const y = f32x4.add(expm1Polynomial(remainder(x, f32x4.sub(shifted, c(C.ROUND)))), c(C.ONE));
  const n = i32x4.sub(shifted, c(C.ROUND));
  const half = i32x4.shr_s(n, 1);
  const scaled = f32x4.mul(y, i32x4.add(i32x4.shl(half, 23), c(C.ONE)));
  return f32x4.mul(scaled, i32x4.add(i32x4.shl(i32x4.sub(n, half), 23), c(C.ONE)));
}

/** ln(x) + n·ln 2 for normal x > 0. */
@inline
function logNormal(x: v128, n: v128): v128 {
  const exponent = v128.and(i32x4.sub(x, c(C.LOG_BASE)), c(C.EXPONENT));
  const f = f32x4.sub(i32x4.sub(x, exponent), c(C.ONE));
  n = f32x4.add(n, f32x4.convert_i32x4_s(i32x4.shr_s(exponent, 23)));
  const s = f32x4.mul(f, f);
  let p = fma<f32>(c(C.LOG_7), f, c(C.LOG_6));
  p = fma<f32>(p, f, c(C.LOG_5));
  p = fma<f32>(p, f, c(C.LOG_4));
  p = fma<f32>(p, f, c(C.LOG_3));
  p = fma<f32>(p, f, c(C.LOG_2));
  p = fma<f32>(p, f, c(C.LOG_1));
  p = fma<f32>(p, f, c(C.LOG_0));
  p = f32x4.mul(f32x4.mul(p, f), s);
  p = fnma<f32>(s, c(C.HALF), p);
  p = fma<f32>(n, c(C.LN2_LOW), p);
  return fma<f32>(n, c(C.LN2_HIGH), f32x4.add(f, p));
}

@inline
export function log32(x: v128): v128 {
  const rare = i32x4.ge_u(i32x4.sub(x, c(C.LEAST_NORMAL)), c(C.NORMALS));
  if (v128.any_true(rare)) return logAny(x);
  return logNormal(x, c(C.ZERO));
}

/** 0, negative numbers, ∞, NaN and denormals: these are scaled by 2²³. */
function logAny(x: v128): v128 {
  const small = f32x4.lt(x, c(C.LEAST_NORMAL));
  const scale = v128.bitselect(f32x4.splat(8388608.0), c(C.ONE), small);
  const n = v128.and(f32x4.splat(-23.0), small);
  let y = logNormal(f32x4.mul(x, scale), n);
  // ∞ and NaN stay; 0 is −∞; what is negative has none.
  const finite = f32x4.lt(x, f32x4.splat(Infinity));
  y = v128.bitselect(y, f32x4.add(x, x), finite);
  y = v128.bitselect(f32x4.splat(-Infinity), y, f32x4.eq(x, c(C.ZERO)));
  return v128.bitselect(f32x4.splat(NaN), y, f32x4.lt(x, c(C.ZERO)));
}

/** 1 − 2 / (e^2|x| + 1) with the sign of x, and near 0 a polynomial. */
@inline
export function tanh32(x: v128): v128 {
  const sign = v128.and(x, c(C.SIGN));
  const size = v128.andnot(x, c(C.SIGN));
  const s = f32x4.mul(x, x);
  let p = fma<f32>(c(C.TANH_5), s, c(C.TANH_4));
  p = fma<f32>(p, s, c(C.TANH_3));
  p = fma<f32>(p, s, c(C.TANH_2));
  p = fma<f32>(p, s, c(C.TANH_1));
  p = fma<f32>(p, s, c(C.TANH_0));
  p = fma<f32>(f32x4.mul(p, s), x, x);
  const e = exp32(f32x4.add(size, size));
  const y = f32x4.sub(c(C.ONE), f32x4.div(c(C.TWO), f32x4.add(e, c(C.ONE))));
  return v128.or(v128.bitselect(p, y, f32x4.lt(size, c(C.TANH_LIMIT))), sign);
}

/** z / (1 + z) for x < 0, 1 / (1 + z) else; z = e^−|x|, so that nothing overflows. */
@inline
export function sigmoid32(x: v128): v128 {
  const z = exp32(v128.or(x, c(C.SIGN)));
  const above = v128.bitselect(z, c(C.ONE), f32x4.lt(x, c(C.ZERO)));
  return f32x4.div(above, f32x4.add(z, c(C.ONE)));
}
