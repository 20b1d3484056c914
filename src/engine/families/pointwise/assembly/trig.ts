/**
 * sin and cos: of float32 within 1 unit in the last place of the correctly rounded result, of float64 within 1 of the
 * exact one. Small numbers lose multiples of π in parts (Cody and Waite), large ones by the digits of 2/π (Payne and
 * Hanek), one at a time. As in math32.ts, a lane's result depends on that lane alone.
 * tools/kernels/minimax.py has the polynomials.
 */
import { D, d } from "../../../wasm/assembly/lib/constants";
import { param } from "../../../wasm/assembly/lib/job";
import { fma, fnma, lanes, loadPart, storePart } from "../../../wasm/assembly/lib/simd";
import { OP_COS, OP_SIN, TRIG_CONSTANTS } from "../../../wasm/layout";
import { pointwise } from "./lib/driver";

/** Names of the constants, in the order of their places. */
enum K {
  LIMIT,
  SINGLE_LIMIT,
  INVERSE_PI,
  PI_1,
  PI_2,
  Q_0,
  Q_1,
  Q_2,
  Q_3,
  Q_4,
  Q_5,
  TWO_OVER_PI,
  ROUND_SIN,
  ROUND_COS,
  HALF_PI_1,
  HALF_PI_2,
  HALF_PI_3,
  HALF_PI_4,
  S_0,
  S_1,
  S_2,
  S_3,
  S_4,
  S_5,
  C_0,
  C_1,
  C_2,
  C_3,
  C_4,
  C_5,
  /** 64 zeros and the first 1216 binary digits of 2/π, 64 in a place. */
  DIGITS,
}

@inline
function placeOf(name: K): usize {
  return <usize>TRIG_CONSTANTS + (<usize>name << 3);
}

/** The constant in both lanes. */
@inline
function k(name: K): v128 {
  return v128.load_splat<u64>(placeOf(name));
}

function put(name: K, value: f64): void {
  store<f64>(placeOf(name), value);
}

function putDigits(index: i32, digits: u64): void {
  store<u64>(placeOf(K.DIGITS) + (<usize>index << 3), digits);
}

/** Called when the module is loaded. */
export function writeConstants(): void {
  // 2²⁰·π/2: up to here n·PI_1, n·HALF_PI_1, … are exact.
  put(K.LIMIT, 1647099);
  store<f32>(placeOf(K.SINGLE_LIMIT), 1647099);
  put(K.INVERSE_PI, 0.31830988618379067);
  // π = PI_1 + PI_2, the first of 33 bits
  put(K.PI_1, 3.1415926534682512);
  put(K.PI_2, 1.2154201013012384e-10);
  // sin r = r·(Q_0 + Q_1·r² + …), |r| ≤ π/2
  put(K.Q_0, 0.99999999997857913);
  put(K.Q_1, -0.1666666660822553);
  put(K.Q_2, 0.0083333306990736253);
  put(K.Q_3, -0.00019840830149585613);
  put(K.Q_4, 2.75238361573496e-6);
  put(K.Q_5, -2.3865978342361406e-8);
  put(K.TWO_OVER_PI, 0.63661977236758134);
  // 1.5·2⁵² as in constants.ts; cos is sin a quarter of a turn later.
  put(K.ROUND_SIN, 6755399441055744);
  put(K.ROUND_COS, 6755399441055745);
  // π/2 = HALF_PI_1 + … + HALF_PI_4, each but the last of 33 bits (fdlibm, Sun Microsystems 1993)
  put(K.HALF_PI_1, 1.5707963267341256);
  put(K.HALF_PI_2, 6.077100506303966e-11);
  put(K.HALF_PI_3, 2.0222662487111665e-21);
  put(K.HALF_PI_4, 8.4784276603689e-32);
  // sin r = r + r³·(S_0 + S_1·r² + …), |r| ≤ π/4
  put(K.S_0, -0.1666666666666663);
  put(K.S_1, 0.0083333333333218806);
  put(K.S_2, -0.0001984126982941164);
  put(K.S_3, 2.7557313562360786e-6);
  put(K.S_4, -2.505073879225439e-8);
  put(K.S_5, 1.5895720492356654e-10);
  // cos r = 1 − r²/2 + r⁴·(C_0 + C_1·r² + …)
  put(K.C_0, 0.041666666666666595);
  put(K.C_1, -0.0013888888888873307);
  put(K.C_2, 2.4801587288965254e-5);
  put(K.C_3, -2.7557314203094057e-7);
  put(K.C_4, 2.0875703142503385e-9);
  put(K.C_5, -1.1358617199798384e-11);
  putDigits(0, 0);
  putDigits(1, 0xa2f9836e4e441529);
  putDigits(2, 0xfc2757d1f534ddc0);
  putDigits(3, 0xdb6295993c439041);
  putDigits(4, 0xfe5163abdebbc561);
  putDigits(5, 0xb7246e3a424dd2e0);
  putDigits(6, 0x06492eea09d1921c);
  putDigits(7, 0xfe1deb1cb129a73e);
  putDigits(8, 0xe88235f52ebb4484);
  putDigits(9, 0xe99c7026b45f7e41);
  putDigits(10, 0x3991d639835339f4);
  putDigits(11, 0x9c845f8bbdf9283b);
  putDigits(12, 0x1ff897ffde05980f);
  putDigits(13, 0xef2f118b5a0a6d1f);
  putDigits(14, 0x6d367ecf27cb09b7);
  putDigits(15, 0x4f463f669e5fea2d);
  putDigits(16, 0x7527bac7ebe5f17b);
  putDigits(17, 0x3d0739f78a5292ea);
  putDigits(18, 0x6bfb5fb11f8d5d08);
  putDigits(19, 0x56033046fc7b6bab);
}

/**
 * Of float32, in float64: (−1)ⁿ·sin r, where x = n·π + r for sin and x = (n − ½)·π + r for cos, |r| ≤ π/2. For
 * |x| ≤ LIMIT.
 */
@inline
function single(op: i32, x: v128): v128 {
  let shifted: v128;
  if (op == OP_SIN) shifted = fma<f64>(x, k(K.INVERSE_PI), d(D.ROUND));
  else shifted = f64x2.add(fma<f64>(x, k(K.INVERSE_PI), d(D.HALF)), d(D.ROUND));
  let n = f64x2.sub(shifted, d(D.ROUND));
  if (op == OP_COS) n = f64x2.sub(n, d(D.HALF));
  const r = fnma<f64>(n, k(K.PI_2), fnma<f64>(n, k(K.PI_1), x));
  const z = f64x2.mul(r, r);
  const s = f64x2.mul(z, z);
  const high = fma<f64>(k(K.Q_5), z, k(K.Q_4));
  const middle = fma<f64>(k(K.Q_3), z, k(K.Q_2));
  const low = fma<f64>(k(K.Q_1), z, k(K.Q_0));
  const p = fma<f64>(fma<f64>(high, s, middle), s, low);
  return v128.xor(f64x2.mul(p, r), i64x2.shl(shifted, 63));
}

@inline
function four(op: i32, x: v128): v128 {
  const low = single(op, f64x2.promote_low_f32x4(x));
  const high = single(op, f64x2.promote_low_f32x4(v128.shuffle<f64>(x, x, 1, 1)));
  const y = v128.shuffle<f64>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 2);
  const usual = f32x4.le(f32x4.abs(x), v128.load_splat<u32>(placeOf(K.SINGLE_LIMIT)));
  return i32x4.bitmask(usual) == 15 ? y : fourBeyond(op, x, y);
}

/** y where |x| ≤ LIMIT, and the exact path in the other lanes. */
function fourBeyond(op: i32, x: v128, y: v128): v128 {
  const low = twoBeyond(op, f64x2.promote_low_f32x4(x), f64x2.promote_low_f32x4(y));
  const upperX = f64x2.promote_low_f32x4(v128.shuffle<f64>(x, x, 1, 1));
  const upperY = f64x2.promote_low_f32x4(v128.shuffle<f64>(y, y, 1, 1));
  const high = twoBeyond(op, upperX, upperY);
  return v128.shuffle<f64>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 2);
}

function twoBeyond(op: i32, x: v128, y: v128): v128 {
  const a = f64x2.extract_lane(x, 0);
  const b = f64x2.extract_lane(x, 1);
  const limit = load<f64>(placeOf(K.LIMIT));
  if (!(abs(a) <= limit)) y = f64x2.replace_lane(y, 0, exact(op, a));
  if (!(abs(b) <= limit)) y = f64x2.replace_lane(y, 1, exact(op, b));
  return y;
}

/** sin(r + low + q·π/2), |r| ≤ π/4; of q the two lowest bits count (fdlibm's formulas). */
@inline
function turned(r: v128, low: v128, q: v128): v128 {
  const half = d(D.HALF);
  const z = f64x2.mul(r, r);
  let p = fma<f64>(k(K.S_5), z, k(K.S_4));
  p = fma<f64>(p, z, k(K.S_3));
  p = fma<f64>(p, z, k(K.S_2));
  p = fma<f64>(p, z, k(K.S_1));
  const cube = f64x2.mul(z, r);
  const bend = f64x2.sub(f64x2.mul(z, fnma<f64>(cube, p, f64x2.mul(half, low))), low);
  const sine = f64x2.sub(r, fnma<f64>(cube, k(K.S_0), bend));
  p = fma<f64>(k(K.C_5), z, k(K.C_4));
  p = fma<f64>(p, z, k(K.C_3));
  p = fma<f64>(p, z, k(K.C_2));
  p = fma<f64>(p, z, k(K.C_1));
  p = fma<f64>(p, z, k(K.C_0));
  const fall = f64x2.mul(half, z);
  const rough = f64x2.sub(d(D.ONE), fall);
  const lost = f64x2.sub(f64x2.sub(d(D.ONE), rough), fall);
  const rest = fnma<f64>(r, low, f64x2.mul(z, f64x2.mul(z, p)));
  const cosine = f64x2.add(rough, f64x2.add(lost, rest));
  const odd = i64x2.shr_s(i64x2.shl(q, 63), 63);
  return v128.xor(v128.bitselect(cosine, sine, odd), i64x2.shl(i64x2.shr_u(q, 1), 63));
}

/** What a − b has lost when it was rounded to `difference` (Knuth's two-sum). */
@inline
function lostOf(a: v128, b: v128, difference: v128): v128 {
  const part = f64x2.sub(difference, a);
  return f64x2.sub(f64x2.sub(a, f64x2.sub(difference, part)), f64x2.add(b, part));
}

/** Of float64: x = n·π/2 + r + low. */
@inline
function two(op: i32, x: v128): v128 {
  const round = op == OP_SIN ? k(K.ROUND_SIN) : k(K.ROUND_COS);
  const shifted = fma<f64>(x, k(K.TWO_OVER_PI), round);
  const n = f64x2.sub(shifted, round);
  const first = fnma<f64>(n, k(K.HALF_PI_1), x);
  const second = f64x2.mul(n, k(K.HALF_PI_2));
  const nearer = f64x2.sub(first, second);
  const third = f64x2.mul(n, k(K.HALF_PI_3));
  const near = f64x2.sub(nearer, third);
  const lost = f64x2.add(lostOf(first, second, nearer), lostOf(nearer, third, near));
  const rest = fnma<f64>(n, k(K.HALF_PI_4), lost);
  const r = f64x2.add(near, rest);
  let y = turned(r, f64x2.sub(rest, f64x2.sub(r, near)), shifted);
  // −0 stays.
  if (op == OP_SIN) y = v128.bitselect(x, y, f64x2.eq(x, d(D.ZERO)));
  const usual = f64x2.le(f64x2.abs(x), k(K.LIMIT));
  return i64x2.bitmask(usual) == 3 ? y : twoBeyond(op, x, y);
}

/** The upper half of a product. */
function upper(a: u64, b: u64): u64 {
  const a1 = a >> 32;
  const a0 = a & 0xffffffff;
  const b1 = b >> 32;
  const b0 = b & 0xffffffff;
  const middle = a1 * b0 + ((a0 * b0) >> 32);
  return a1 * b1 + (middle >> 32) + ((a0 * b1 + (middle & 0xffffffff)) >> 32);
}

/** 64 digits of 2/π from a place on. */
function digits(first: i32): u64 {
  const at = placeOf(K.DIGITS) + (<usize>(first >> 6) << 3);
  const shift = <u64>(first & 63);
  return (load<u64>(at) << shift) | ((load<u64>(at, 8) >> 1) >> (63 - shift));
}

/**
 * For |x| > LIMIT. x = m·2ᵉ with a whole m, and of 2/π only the digits count that make x·2/π modulo 4: the 192 from
 * the one on that makes m·2. The product has then 2 bits of the quadrant and 190 of the part of it, whose error is 2⁻¹³⁷;
 * no float64 is nearer to a multiple of π/2 than 2⁻⁶², so that 128 of them do.
 */
function exact(op: i32, x: f64): f64 {
  const bits = reinterpret<u64>(x);
  const exponent = <i32>(bits >> 52) & 0x7ff;
  if (exponent == 0x7ff) return NaN;
  const m = (bits & 0xfffffffffffff) | 0x10000000000000;
  const first = exponent - 1013;
  const low = digits(first + 128);
  const middle = digits(first + 64);
  const carried = m * middle + upper(m, low);
  const top = m * digits(first) + upper(m, middle) + u64(carried < upper(m, low));
  let quadrant = top >> 62;
  let part = (top << 2) | (carried >> 62);
  let after = (carried << 2) | ((m * low) >> 62);
  // To the nearest quadrant: more than half of one is a part taken away from the next.
  const back = part >> 63;
  quadrant += back;
  if (back) {
    after = 0 - after;
    part = ~part + u64(after == 0);
  }
  const zeros = clz(part);
  part = (part << zeros) | ((after >> 1) >> (63 - zeros));
  // times π/2 = 0xc90f…·2⁻⁶³, as the sum of two float64
  const whole = upper(part, 0xc90fdaa22168c234);
  const high = <f64>(whole & 0xfffffffffffff800);
  const rest = <f64>(whole & 0x7ff) + <f64>(part * 0xc90fdaa22168c234) * 5.421010862427522e-20;
  // The sign of x is that of the angle, and whatever is taken away from a quadrant turns the other way.
  const negative = bits >> 63;
  const scale = reinterpret<f64>(((960 - zeros) << 52) | ((back ^ negative) << 63));
  const r = high + rest;
  const left = rest - (r - high);
  let q = negative ? 0 - quadrant : quadrant;
  if (op == OP_COS) q++;
  return f64x2.extract_lane(turned(f64x2.splat(r * scale), f64x2.splat(left * scale), i64x2.splat(q)), 0);
}

@inline
function loop<T>(op: i32, out: usize, a: usize, n: i32): void {
  for (; n > 0; n -= lanes<T>()) {
    const x = loadPart<T>(a, n);
    storePart<T>(out, sizeof<T>() == 4 ? four(op, x) : two(op, x), n);
    out += 16;
    a += 16;
  }
}

// A function for each, and none of them inlined: see fold.ts.
function sinLoop<T>(out: usize, a: usize, n: i32): void {
  loop<T>(OP_SIN, out, a, n);
}

function cosLoop<T>(out: usize, a: usize, n: i32): void {
  loop<T>(OP_COS, out, a, n);
}

@unmanaged
class Trig {
  @inline
  apply<T>(op: i32, out: usize, a: usize, b: usize, x: usize, n: i32, s: v128): void {
    if (op == OP_SIN) sinLoop<T>(out, a, n);
    else cosLoop<T>(out, a, n);
  }
}

export function trigF32(job: usize, chunkStart: i32, chunkEnd: i32): void {
  pointwise<f32, Trig>(param(job, 0), job, chunkStart, chunkEnd);
}

export function trigF64(job: usize, chunkStart: i32, chunkEnd: i32): void {
  pointwise<f64, Trig>(param(job, 0), job, chunkStart, chunkEnd);
}
