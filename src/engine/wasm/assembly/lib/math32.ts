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
  return expNormal(x);
}

/** e^x for |x| ≤ EXP_LIMIT. */
@inline
function expNormal(x: v128): v128 {
  const shifted = wholePart(x);
  const y = f32x4.add(expm1Polynomial(remainder(x, f32x4.sub(shifted, c(C.ROUND)))), c(C.ONE));
  return i32x4.add(y, i32x4.shl(shifted, 23));
}

/**
 * e^x of four vectors, |x| ≤ EXP_LIMIT, goes to memory. Step by step for all four: each constant is loaded once, for
 * loads are what the host has fewest of.
 */
@inline
export function expFour(to: usize, x0: v128, x1: v128, x2: v128, x3: v128): void {
  let k = c(C.LOG2E);
  const round = c(C.ROUND);
  const n0 = fma<f32>(x0, k, round);
  const n1 = fma<f32>(x1, k, round);
  const n2 = fma<f32>(x2, k, round);
  const n3 = fma<f32>(x3, k, round);
  k = c(C.LN2_HIGH);
  let r0 = fnma<f32>(f32x4.sub(n0, round), k, x0);
  let r1 = fnma<f32>(f32x4.sub(n1, round), k, x1);
  let r2 = fnma<f32>(f32x4.sub(n2, round), k, x2);
  let r3 = fnma<f32>(f32x4.sub(n3, round), k, x3);
  k = c(C.LN2_LOW);
  r0 = fnma<f32>(f32x4.sub(n0, round), k, r0);
  r1 = fnma<f32>(f32x4.sub(n1, round), k, r1);
  r2 = fnma<f32>(f32x4.sub(n2, round), k, r2);
  r3 = fnma<f32>(f32x4.sub(n3, round), k, r3);
  k = c(C.EXP_4);
  let l = c(C.EXP_3);
  let p0 = fma<f32>(k, r0, l);
  let p1 = fma<f32>(k, r1, l);
  let p2 = fma<f32>(k, r2, l);
  let p3 = fma<f32>(k, r3, l);
  l = c(C.EXP_2);
  p0 = fma<f32>(p0, r0, l);
  p1 = fma<f32>(p1, r1, l);
  p2 = fma<f32>(p2, r2, l);
  p3 = fma<f32>(p3, r3, l);
  l = c(C.EXP_1);
  p0 = fma<f32>(p0, r0, l);
  p1 = fma<f32>(p1, r1, l);
  p2 = fma<f32>(p2, r2, l);
  p3 = fma<f32>(p3, r3, l);
  l = c(C.EXP_0);
  p0 = fma<f32>(p0, r0, l);
  p1 = fma<f32>(p1, r1, l);
  p2 = fma<f32>(p2, r2, l);
  p3 = fma<f32>(p3, r3, l);
  p0 = fma<f32>(p0, f32x4.mul(r0, r0), r0);
  p1 = fma<f32>(p1, f32x4.mul(r1, r1), r1);
  p2 = fma<f32>(p2, f32x4.mul(r2, r2), r2);
  p3 = fma<f32>(p3, f32x4.mul(r3, r3), r3);
  l = c(C.ONE);
  v128.store(to, i32x4.add(f32x4.add(p0, l), i32x4.shl(n0, 23)));
  v128.store(to, i32x4.add(f32x4.add(p1, l), i32x4.shl(n1, 23)), 16);
  v128.store(to, i32x4.add(f32x4.add(p2, l), i32x4.shl(n2, 23)), 32);
  v128.store(to, i32x4.add(f32x4.add(p3, l), i32x4.shl(n3, 23)), 48);
}

/** Whether each |x| of four vectors is at most EXP_LIMIT; NaN is not. */
@inline
export function allNormal(a: v128, b: v128, x: v128, y: v128): bool {
  const sign = c(C.SIGN);
  const ab = i32x4.max_s(v128.andnot(a, sign), v128.andnot(b, sign));
  const xy = i32x4.max_s(v128.andnot(x, sign), v128.andnot(y, sign));
  return !v128.any_true(i32x4.gt_s(i32x4.max_s(ab, xy), c(C.EXP_LIMIT)));
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

/** Whether all numbers of four vectors are normal and above 0. */
@inline
export function allPositive(a: v128, b: v128, x: v128, y: v128): bool {
  const least = c(C.LEAST_NORMAL);
  const ab = i32x4.max_u(i32x4.sub(a, least), i32x4.sub(b, least));
  const xy = i32x4.max_u(i32x4.sub(x, least), i32x4.sub(y, least));
  return !v128.any_true(i32x4.ge_u(i32x4.max_u(ab, xy), c(C.NORMALS)));
}

/** ln x of four vectors of normal x > 0 goes to memory. */
@inline
export function logFour(to: usize, x0: v128, x1: v128, x2: v128, x3: v128): void {
  let k = c(C.LOG_BASE);
  let l = c(C.EXPONENT);
  const n0 = v128.and(i32x4.sub(x0, k), l);
  const n1 = v128.and(i32x4.sub(x1, k), l);
  const n2 = v128.and(i32x4.sub(x2, k), l);
  const n3 = v128.and(i32x4.sub(x3, k), l);
  k = c(C.ONE);
  const f0 = f32x4.sub(i32x4.sub(x0, n0), k);
  const f1 = f32x4.sub(i32x4.sub(x1, n1), k);
  const f2 = f32x4.sub(i32x4.sub(x2, n2), k);
  const f3 = f32x4.sub(i32x4.sub(x3, n3), k);
  k = c(C.LOG_7);
  l = c(C.LOG_6);
  let p0 = fma<f32>(k, f0, l);
  let p1 = fma<f32>(k, f1, l);
  let p2 = fma<f32>(k, f2, l);
  let p3 = fma<f32>(k, f3, l);
  l = c(C.LOG_5);
  p0 = fma<f32>(p0, f0, l);
  p1 = fma<f32>(p1, f1, l);
  p2 = fma<f32>(p2, f2, l);
  p3 = fma<f32>(p3, f3, l);
  l = c(C.LOG_4);
  p0 = fma<f32>(p0, f0, l);
  p1 = fma<f32>(p1, f1, l);
  p2 = fma<f32>(p2, f2, l);
  p3 = fma<f32>(p3, f3, l);
  l = c(C.LOG_3);
  p0 = fma<f32>(p0, f0, l);
  p1 = fma<f32>(p1, f1, l);
  p2 = fma<f32>(p2, f2, l);
  p3 = fma<f32>(p3, f3, l);
  l = c(C.LOG_2);
  p0 = fma<f32>(p0, f0, l);
  p1 = fma<f32>(p1, f1, l);
  p2 = fma<f32>(p2, f2, l);
  p3 = fma<f32>(p3, f3, l);
  l = c(C.LOG_1);
  p0 = fma<f32>(p0, f0, l);
  p1 = fma<f32>(p1, f1, l);
  p2 = fma<f32>(p2, f2, l);
  p3 = fma<f32>(p3, f3, l);
  l = c(C.LOG_0);
  p0 = fma<f32>(p0, f0, l);
  p1 = fma<f32>(p1, f1, l);
  p2 = fma<f32>(p2, f2, l);
  p3 = fma<f32>(p3, f3, l);
  k = c(C.HALF);
  const s0 = f32x4.mul(f0, f0);
  const s1 = f32x4.mul(f1, f1);
  const s2 = f32x4.mul(f2, f2);
  const s3 = f32x4.mul(f3, f3);
  p0 = fnma<f32>(s0, k, f32x4.mul(f32x4.mul(p0, f0), s0));
  p1 = fnma<f32>(s1, k, f32x4.mul(f32x4.mul(p1, f1), s1));
  p2 = fnma<f32>(s2, k, f32x4.mul(f32x4.mul(p2, f2), s2));
  p3 = fnma<f32>(s3, k, f32x4.mul(f32x4.mul(p3, f3), s3));
  k = c(C.LN2_LOW);
  l = c(C.LN2_HIGH);
  const m0 = f32x4.convert_i32x4_s(i32x4.shr_s(n0, 23));
  const m1 = f32x4.convert_i32x4_s(i32x4.shr_s(n1, 23));
  const m2 = f32x4.convert_i32x4_s(i32x4.shr_s(n2, 23));
  const m3 = f32x4.convert_i32x4_s(i32x4.shr_s(n3, 23));
  p0 = fma<f32>(m0, k, p0);
  p1 = fma<f32>(m1, k, p1);
  p2 = fma<f32>(m2, k, p2);
  p3 = fma<f32>(m3, k, p3);
  v128.store(to, fma<f32>(m0, l, f32x4.add(f0, p0)));
  v128.store(to, fma<f32>(m1, l, f32x4.add(f1, p1)), 16);
  v128.store(to, fma<f32>(m2, l, f32x4.add(f2, p2)), 32);
  v128.store(to, fma<f32>(m3, l, f32x4.add(f3, p3)), 48);
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

/** tanh x of four vectors, 2·|x| ≤ EXP_LIMIT, goes to memory. */
@inline
export function tanhFour(to: usize, x0: v128, x1: v128, x2: v128, x3: v128): void {
  expFour(to, twice(x0), twice(x1), twice(x2), twice(x3));
  const s0 = f32x4.mul(x0, x0);
  const s1 = f32x4.mul(x1, x1);
  const s2 = f32x4.mul(x2, x2);
  const s3 = f32x4.mul(x3, x3);
  let k = c(C.TANH_5);
  let l = c(C.TANH_4);
  let p0 = fma<f32>(k, s0, l);
  let p1 = fma<f32>(k, s1, l);
  let p2 = fma<f32>(k, s2, l);
  let p3 = fma<f32>(k, s3, l);
  l = c(C.TANH_3);
  p0 = fma<f32>(p0, s0, l);
  p1 = fma<f32>(p1, s1, l);
  p2 = fma<f32>(p2, s2, l);
  p3 = fma<f32>(p3, s3, l);
  l = c(C.TANH_2);
  p0 = fma<f32>(p0, s0, l);
  p1 = fma<f32>(p1, s1, l);
  p2 = fma<f32>(p2, s2, l);
  p3 = fma<f32>(p3, s3, l);
  l = c(C.TANH_1);
  p0 = fma<f32>(p0, s0, l);
  p1 = fma<f32>(p1, s1, l);
  p2 = fma<f32>(p2, s2, l);
  p3 = fma<f32>(p3, s3, l);
  l = c(C.TANH_0);
  p0 = fma<f32>(p0, s0, l);
  p1 = fma<f32>(p1, s1, l);
  p2 = fma<f32>(p2, s2, l);
  p3 = fma<f32>(p3, s3, l);
  p0 = fma<f32>(f32x4.mul(p0, s0), x0, x0);
  p1 = fma<f32>(f32x4.mul(p1, s1), x1, x1);
  p2 = fma<f32>(f32x4.mul(p2, s2), x2, x2);
  p3 = fma<f32>(f32x4.mul(p3, s3), x3, x3);
  v128.store(to, tanhPart(x0, p0, v128.load(to)));
  v128.store(to, tanhPart(x1, p1, v128.load(to, 16)), 16);
  v128.store(to, tanhPart(x2, p2, v128.load(to, 32)), 32);
  v128.store(to, tanhPart(x3, p3, v128.load(to, 48)), 48);
}

/** 2·|x| */
@inline
function twice(x: v128): v128 {
  const size = v128.andnot(x, c(C.SIGN));
  return f32x4.add(size, size);
}

/** From the polynomial p and e^2|x|. */
@inline
function tanhPart(x: v128, p: v128, e: v128): v128 {
  const one = c(C.ONE);
  const sign = c(C.SIGN);
  const y = f32x4.sub(one, f32x4.div(f32x4.add(one, one), f32x4.add(e, one)));
  const small = f32x4.lt(v128.andnot(x, sign), c(C.TANH_LIMIT));
  return v128.or(v128.bitselect(p, y, small), v128.and(x, sign));
}

/** z / (1 + z) for x < 0, 1 / (1 + z) else; z = e^−|x|, so that nothing overflows. */
@inline
export function sigmoid32(x: v128): v128 {
  return sigmoidPart(x, exp32(v128.or(x, c(C.SIGN))));
}

/** 1 / (1 + e^−x) of four vectors, |x| ≤ EXP_LIMIT, goes to memory. */
@inline
export function sigmoidFour(to: usize, x0: v128, x1: v128, x2: v128, x3: v128): void {
  const sign = c(C.SIGN);
  expFour(to, v128.or(x0, sign), v128.or(x1, sign), v128.or(x2, sign), v128.or(x3, sign));
  v128.store(to, sigmoidPart(x0, v128.load(to)));
  v128.store(to, sigmoidPart(x1, v128.load(to, 16)), 16);
  v128.store(to, sigmoidPart(x2, v128.load(to, 32)), 32);
  v128.store(to, sigmoidPart(x3, v128.load(to, 48)), 48);
}

@inline
function sigmoidPart(x: v128, z: v128): v128 {
  const one = c(C.ONE);
  const above = v128.bitselect(z, one, f32x4.lt(x, c(C.ZERO)));
  return f32x4.div(above, f32x4.add(z, one));
}
