/** a^b, of two float64 and of four float32 (computed in float64). */
import { D, d } from "./constants";
import { exp64, log64 } from "./math64";
import { fma } from "./simd";

/** |a|^b = e^y is given; this puts in the sign, and the cases where the logarithm does not lead to the result. */
@inline
function finish(a: v128, b: v128, power: v128): v128 {
  const one = d(D.ONE);
  const size = v128.andnot(a, d(D.SIGN));
  const whole = f64x2.eq(f64x2.floor(b), b);
  const half = f64x2.mul(b, d(D.HALF));
  const odd = v128.andnot(whole, f64x2.eq(f64x2.floor(half), half));
  power = v128.or(power, v128.and(v128.and(a, d(D.SIGN)), odd));
  // A negative number has no power that is not whole; −∞ has.
  const infinite = f64x2.eq(size, f64x2.splat(Infinity));
  const none = v128.andnot(f64x2.lt(a, d(D.ZERO)), v128.or(whole, infinite));
  power = v128.bitselect(f64x2.splat(NaN), power, none);
  // 1^b, a^0 and (−1)^±∞ are 1, even beside NaN.
  const endless = f64x2.eq(v128.andnot(b, d(D.SIGN)), f64x2.splat(Infinity));
  const unit = v128.or(
    v128.or(f64x2.eq(a, one), f64x2.eq(b, d(D.ZERO))),
    v128.and(f64x2.eq(size, one), endless),
  );
  power = v128.bitselect(one, power, unit);
  // ½ and −½ are square roots, as in PyTorch: of −∞ there is none.
  const root = f64x2.sqrt(a);
  power = v128.bitselect(root, power, f64x2.eq(b, d(D.HALF)));
  return v128.bitselect(f64x2.div(one, root), power, f64x2.eq(b, v128.or(d(D.HALF), d(D.SIGN))));
}

/** Two float32 as float64: the error of e^(b·ln a) is far below half a unit of float32. */
function powOfTwo(a: v128, b: v128): v128 {
  const y = f64x2.mul(b, log64(v128.andnot(a, d(D.SIGN))));
  return finish(a, b, exp64(y));
}

export function pow32(a: v128, b: v128): v128 {
  const low = powOfTwo(f64x2.promote_low_f32x4(a), f64x2.promote_low_f32x4(b));
  const highA = v128.shuffle<f64>(a, a, 1, 1);
  const highB = v128.shuffle<f64>(b, b, 1, 1);
  const high = powOfTwo(f64x2.promote_low_f32x4(highA), f64x2.promote_low_f32x4(highB));
  return v128.shuffle<f64>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 2);
}

/** The upper half of the digits (Dekker 1971): products of such halves are exact. */
@inline
function upper(x: v128): v128 {
  return v128.and(x, d(D.UPPER));
}

/** What a·b has lost in `product`, its rounded value. */
function lost(a: v128, b: v128, product: v128): v128 {
  if (isDefined(FUSED)) return f64x2.relaxed_madd(a, b, f64x2.neg(product));
  const aHigh = upper(a);
  const bHigh = upper(b);
  const aLow = f64x2.sub(a, aHigh);
  const bLow = f64x2.sub(b, bHigh);
  const most = f64x2.add(f64x2.sub(f64x2.mul(aHigh, bHigh), product), f64x2.mul(aHigh, bLow));
  return f64x2.add(f64x2.add(most, f64x2.mul(aLow, bHigh)), f64x2.mul(aLow, bLow));
}

/**
 * a^b = e^(b·ln |a|), the logarithm as the sum of two float64: 2s + s³·L(s²) as in math64.ts, with what the quotient s
 * has lost. Within 2 units in the last place, 10 where the result is beyond 2^±500.
 */
export function pow64(a: v128, b: v128): v128 {
  const size = v128.andnot(a, d(D.SIGN));
  const small = f64x2.lt(size, d(D.LEAST_NORMAL));
  const x = f64x2.mul(size, v128.bitselect(f64x2.splat(18014398509481984.0), d(D.ONE), small));
  const exponent = v128.and(i64x2.sub(x, d(D.LOG_BASE)), d(D.EXPONENT));
  const f = f64x2.sub(i64x2.sub(x, exponent), d(D.ONE));
  const whole = f64x2.sub(i64x2.add(i64x2.shr_s(exponent, 52), d(D.ROUND)), d(D.ROUND));
  const n = f64x2.add(whole, v128.and(f64x2.splat(-54.0), small));
  const t = f64x2.add(f, d(D.TWO));
  const tLow = f64x2.sub(f, f64x2.sub(t, d(D.TWO)));
  const s = f64x2.div(f, t);
  const product = f64x2.mul(s, t);
  const rest = f64x2.sub(f64x2.sub(f64x2.sub(f, product), lost(s, t, product)), f64x2.mul(s, tLow));
  const sLow = f64x2.div(rest, t);
  const z = f64x2.mul(s, s);
  let p = fma<f64>(d(D.LOG_6), z, d(D.LOG_5));
  p = fma<f64>(p, z, d(D.LOG_4));
  p = fma<f64>(p, z, d(D.LOG_3));
  p = fma<f64>(p, z, d(D.LOG_2));
  p = fma<f64>(p, z, d(D.LOG_1));
  p = fma<f64>(p, z, d(D.LOG_0));
  const first = f64x2.mul(n, d(D.LN2_HIGH));
  const twice = f64x2.add(s, s);
  let high = f64x2.add(first, twice);
  let low = f64x2.sub(twice, f64x2.sub(high, first));
  low = f64x2.add(low, f64x2.add(sLow, sLow));
  low = fma<f64>(n, d(D.LN2_LOW), low);
  low = fma<f64>(f64x2.mul(p, z), s, low);
  const sum = f64x2.add(high, low);
  low = f64x2.sub(low, f64x2.sub(sum, high));
  high = sum;
  // 0, ∞ and NaN: what the logarithm is there, exactly.
  const ordinary = v128.and(f64x2.gt(size, d(D.ZERO)), f64x2.lt(size, f64x2.splat(Infinity)));
  high = v128.bitselect(high, log64(size), ordinary);
  const y = f64x2.mul(b, high);
  const yLow = f64x2.add(lost(b, high, y), f64x2.mul(b, low));
  const power = exp64(y);
  const moderate = f64x2.lt(v128.andnot(y, d(D.SIGN)), d(D.EXP_LIMIT));
  const exact = fma<f64>(power, yLow, power);
  return finish(a, b, v128.bitselect(exact, power, v128.and(ordinary, moderate)));
}
