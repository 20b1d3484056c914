import { LOG_POLYNOMIAL, LOG_POLYNOMIAL_NEAR_1, LOG_TABLE } from "./libmLog.generated.js";

/**
 * `exp`, `log`, `expm1` and `log1p` as the C library of Linux rounds them (glibc, which NumPy and Python call).
 *
 * JavaScript leaves the last bit of `Math.exp` and `Math.log` to the host; on V8 it differs from C in one argument of 14 and of 22. Where
 * a whole run must repeat Python's, one such bit can turn a tie. These differ from C in about one argument of a million, and `exp` and
 * `log` are faster than the host's besides.
 *
 * Sources: Szabolcs Nagy, ARM optimized routines (MIT), which are glibc's exp and log since 2.28, in the variant with fused multiply-add;
 * s_expm1.c and s_log1p.c of Sun's fdlibm as glibc compiles them for that: Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 * Developed at SunPro, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and distribute this software is freely granted,
 * provided that this notice is preserved.
 */

/** Fixed-point numbers with this many fractional bits, for a table right to the last bit. */
const BITS = 200n;

function squareRoot(n: bigint): bigint {
  let x = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (x + n / x) >> 1n;
    if (next >= x) return x;
    x = next;
  }
}

/** 2^(i/128) for i in 0..127: the nearest double, its upper 26 bits, and its relative rest. */
function makeExpTable(): { head: Float64Array; upper: Float64Array; tail: Float64Array } {
  const head = new Float64Array(128);
  const upper = new Float64Array(128);
  const tail = new Float64Array(128);
  const shift = BITS - 52n;
  let root = 2n << BITS;
  for (let i = 0; i < 7; i++) root = squareRoot(root << BITS);
  let power = 1n << BITS;
  for (let i = 0; i < 128; i++) {
    const nearest = (power + (1n << (shift - 1n))) >> shift;
    head[i] = Number(nearest) * 2 ** -52;
    upper[i] = upperHalf(head[i]);
    tail[i] = (Number(power - (nearest << shift)) * 2 ** -200) / head[i];
    power = (power * root) >> BITS;
  }
  return { head, upper, tail };
}

/** The upper 26 bits of a double, so that products of halves are exact (Veltkamp). */
function upperHalf(x: number): number {
  const scaled = 134217729 * x;
  return scaled - (scaled - x);
}

/** a·b + c, rounded once but for rare double roundings: what a fused multiply-add gives. No overflow. */
function fma(a: number, b: number, c: number): number {
  const product = a * b;
  const a1 = upperHalf(a);
  const a2 = a - a1;
  const b1 = upperHalf(b);
  const b2 = b - b1;
  const productRest = a1 * b1 - product + a1 * b2 + a2 * b1 + a2 * b2;
  const sum = product + c;
  const back = sum - product;
  const sumRest = product - (sum - back) + (c - back);
  return sum + (sumRest + productRest);
}

const EXP = /* @__PURE__ */ makeExpTable();
/** 2^(k - 1023). */
const POWERS_OF_TWO = /* @__PURE__ */ Float64Array.from({ length: 2047 }, (_, k) => 2 ** (k - 1023));

const INVERSE_LN2_128 = Math.LOG2E * 128;
const ROUND = 6755399441055744; // 1.5 · 2^52: adding and taking it away rounds to a whole number
const LN2_128_HIGH = -0.005415212348111709; // -ln2/128, its first 35 bits
const LN2_128_LOW = -1.2864023111638344e-14;
const C2 = 0.49999999999996786;
const C3 = 0.16666666666665886;
const C4 = 0.0416666808410674;
const C5 = 0.008333335853059549;

/** eˣ. */
export function exp(x: number): number {
  if (!(x > -708 && x < 709)) return Math.exp(x);
  // x = k ln2/128 + r, eˣ = 2^(k/128) (1 + t)
  const k = x * INVERSE_LN2_128 + ROUND - ROUND;
  const r = x + k * LN2_128_HIGH + k * LN2_128_LOW;
  const r2 = r * r;
  const i = k & 127;
  const t = EXP.tail[i] + r + r2 * (C2 + r * C3) + r2 * r2 * (C4 + r * C5);
  // head + head · t, rounded once
  const head = EXP.head[i];
  const upper = EXP.upper[i];
  const lower = head - upper;
  const product = head * t;
  const tUpper = upperHalf(t);
  const tLower = t - tUpper;
  const rest = upper * tUpper - product + upper * tLower + lower * tUpper + lower * tLower;
  const sum = head + product;
  return (sum + (product - (sum - head) + rest)) * POWERS_OF_TWO[(k >> 7) + 1023];
}

const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer); // little-endian, as every host of JavaScript is

const LN2_HIGH = 0.6931471805598903;
const LN2_LOW = 5.497923018708371e-14;
const [A0, A1, A2, A3, A4] = LOG_POLYNOMIAL;
const [B0, B1, B2, B3, B4, B5, B6, B7, B8, B9, B10] = LOG_POLYNOMIAL_NEAR_1;

/** log(1 + r) for 1 + r near 1: r - r²/2 in two parts, the rest by a polynomial. */
function logNear1(r: number): number {
  const r2 = r * r;
  const r3 = r * r2;
  const series =
    r3 * (B1 + r * B2 + r2 * B3 + r3 * (B4 + r * B5 + r2 * B6 + r3 * (B7 + r * B8 + r2 * B9 + r3 * B10)));
  const scaled = r * 134217728;
  const upper = r + scaled - scaled;
  const lower = r - upper;
  const square = upper * upper * B0;
  const high = r + square;
  const low = r - high + square + B0 * lower * (upper + r);
  return series + low + high;
}

/** The natural logarithm of `x`. */
export function log(x: number): number {
  if (x >= 0.9375 && x < 1.064697265625) return logNear1(x - 1);
  if (!(x >= 2.2250738585072014e-308 && x < Infinity)) return Math.log(x);
  // x = 2^k z, z near the c of its 128th; r = z/c - 1, rounded once; log x = k ln2 + log c + log(1 + r)
  bits[0] = x;
  const top = words[1];
  const offset = (top - 0x3fe60000) | 0;
  const k = offset >> 20;
  const i = (offset >>> 13) & 127;
  words[1] = top - (offset & 0xfff00000);
  const z = bits[0];
  const inverse = LOG_TABLE[2 * i];
  const product = z * inverse;
  const zUpper = upperHalf(z);
  const zLower = z - zUpper;
  const inverseUpper = upperHalf(inverse);
  const inverseLower = inverse - inverseUpper;
  const rest =
    zUpper * inverseUpper - product + zUpper * inverseLower + zLower * inverseUpper + zLower * inverseLower;
  const r = product - 1 + rest;
  const w = k * LN2_HIGH + LOG_TABLE[2 * i + 1];
  const high = w + r;
  const low = w - high + r + k * LN2_LOW;
  const r2 = r * r;
  return low + r2 * A0 + r * r2 * (A1 + r * A2 + r2 * (A3 + r * A4)) + high;
}

const FDLIBM_LN2_HIGH = 0.6931471803691238;
const FDLIBM_LN2_LOW = 1.9082149292705877e-10;

/** eˣ - 1, exact near 0. */
export function expm1(x: number): number {
  const size = Math.abs(x);
  if (!(x > -38.8 && x < 709)) return x < 0 ? -1 : Math.expm1(x);
  if (size < 2 ** -54) return x;
  // x = k ln2 + r (+ c)
  let k = 0;
  let r = x;
  let c = 0;
  bits[0] = size;
  if (words[1] > 0x3fd62e42) {
    if (words[1] < 0x3ff0a2b2) k = x > 0 ? 1 : -1;
    else k = Math.trunc(Math.LOG2E * x + (x > 0 ? 0.5 : -0.5));
    const high = x - k * FDLIBM_LN2_HIGH;
    const low = k * FDLIBM_LN2_LOW;
    r = high - low;
    c = high - r - low;
  }
  const half = 0.5 * r;
  const square = r * half;
  const square2 = square * square;
  const series = fma(
    square2 * square2,
    fma(square, -2.0109921818362437e-7, 4.008217827329362e-6),
    fma(
      square2,
      fma(square, -7.93650757867488e-5, 0.0015873015872548146),
      fma(square, -0.03333333333333313, 1),
    ),
  );
  const t = fma(-series, half, 3);
  let e = square * ((series - t) / fma(-r, t, 6));
  if (k === 0) return r - fma(r, e, -square);
  e = fma(r, e - c, -c) - square;
  if (k === -1) return 0.5 * (r - e) - 0.5;
  if (k === 1) return r < -0.25 ? -2 * (e - (r + 0.5)) : 1 + 2 * (r - e);
  const scale = POWERS_OF_TWO[k + 1023];
  if (k < 0 || k > 56) return (1 - (e - r)) * scale - 1;
  return k < 20 ? (1 - 1 / scale - (e - r)) * scale : (r - (e + 1 / scale) + 1) * scale;
}

/** log(1 + x), exact near 0. */
export function log1p(x: number): number {
  if (!(x > -1 && x < 2 ** 53)) return Math.log1p(x);
  const size = Math.abs(x);
  if (size < 2 ** -29) return size < 2 ** -54 ? x : x - x * x * 0.5;
  // 1 + x = 2^k (1 + f) (+ c)
  let k = 0;
  let f = x;
  let c = 0;
  let isTiny = false;
  bits[0] = x;
  const top = words[1] | 0;
  if (!(top > 0 ? top < 0x3fda827a : top <= (0xbfd2bec3 | 0))) {
    bits[0] = 1 + x;
    k = (words[1] >>> 20) - 1023;
    c = (k > 0 ? 1 - (bits[0] - x) : x - (bits[0] - 1)) / bits[0];
    let fraction = words[1] & 0xfffff;
    if (fraction < 0x6a09e) words[1] = fraction | 0x3ff00000;
    else {
      k++;
      words[1] = fraction | 0x3fe00000;
      fraction = (0x100000 - fraction) >> 2;
    }
    isTiny = fraction === 0;
    f = bits[0] - 1;
  }
  const half = 0.5 * f * f;
  if (isTiny) {
    if (f === 0) return k * FDLIBM_LN2_HIGH + (c + k * FDLIBM_LN2_LOW);
    const rest = half * (1 - 0.6666666666666666 * f);
    return k === 0 ? f - rest : k * FDLIBM_LN2_HIGH - (rest - (k * FDLIBM_LN2_LOW + c) - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const z2 = z * z;
  const z4 = z2 * z2;
  const first = fma(z, 0.6666666666666735, z2 * fma(z, 0.2857142874366239, 0.3999999999940942));
  const second = fma(z4, fma(z, 0.1818357216161805, 0.22222198432149784), first);
  const series = fma(z4 * z2, fma(z, 0.14798198605116586, 0.15313837699209373), second);
  const correction = s * (half + series);
  if (k === 0) return f - (half - correction);
  return k * FDLIBM_LN2_HIGH - (half - (correction + fma(k, FDLIBM_LN2_LOW, c)) - f);
}
