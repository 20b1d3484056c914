import { fma32 } from "./fused.js";

/**
 * float32 logarithm, sine and cosine as PyTorch's AVX2 kernels compute them (`avx_mathfun.h`: Pommier's and
 * Garberoglio's vector form of Cephes), operation by operation, with the multiply-adds that the compiler fuses.
 */
const f32 = Math.fround;

/** c₀xⁿ + … + cₙ₋₁x + cₙ by Horner's rule, each step rounded once. */
function horner(x: number, coefficients: Float32Array): number {
  let y = coefficients[0];
  for (let i = 1; i < coefficients.length; i++) y = fma32(y, x, coefficients[i]);
  return y;
}

const LOG = Float32Array.of(
  7.0376836292e-2,
  -1.151461031e-1,
  1.167699874e-1,
  -1.2420140846e-1,
  1.4249322787e-1,
  -1.6668057665e-1,
  2.0000714765e-1,
  -2.4999993993e-1,
  3.3333331174e-1,
);
const SQRT_HALF = f32(Math.SQRT1_2);
/** log 2 in two parts. */
const LN2_LOW = f32(-2.1219444e-4);
const LN2_HIGH = f32(0.693359375);

const scratch = new Float32Array(1);
const bits = new Int32Array(scratch.buffer);

/** log x for a normal float32 x > 0. */
export function logf(value: number): number {
  scratch[0] = value;
  let exponent = (bits[0] >>> 23) - 126;
  bits[0] = (bits[0] & 0x7fffff) | 0x3f000000;
  let x = scratch[0];
  if (x < SQRT_HALF) {
    exponent -= 1;
    x = f32(f32(x - 1) + x);
  } else {
    x = f32(x - 1);
  }
  const z = f32(x * x);
  let y = horner(x, LOG);
  y = fma32(f32(y * x), z, f32(exponent * LN2_LOW));
  y = f32(y - 0.5 * z);
  return fma32(exponent, LN2_HIGH, f32(x + y));
}

/** 4 / π, and -π/4 in three parts. */
const FOUR_OVER_PI = f32(4 / Math.PI);
const QUARTER_TURN = Float32Array.of(-0.78515625, -2.4187564849853516e-4, -3.774894977445941e-8);
const SIN = Float32Array.of(-1.9515295891e-4, 8.3321608736e-3, -1.6666654611e-1);
const COS = Float32Array.of(2.443315711809948e-5, -1.388731625493765e-3, 4.166664568298827e-2);

/** Writes sin x and cos x of a float32 x ≥ 0 into `out[0]` and `out[1]`. */
export function sincosf(value: number, out: Float32Array): void {
  const octant = (Math.trunc(f32(value * FOUR_OVER_PI)) + 1) & ~1;
  let x = value;
  for (const part of QUARTER_TURN) x = fma32(octant, part, x);
  const z = f32(x * x);
  const cosine = f32(fma32(f32(horner(z, COS) * z), z, -0.5 * z) + 1);
  const sine = fma32(f32(horner(z, SIN) * z), x, x);
  const swapped = (octant & 2) !== 0;
  out[0] = (octant & 4) !== 0 ? -(swapped ? cosine : sine) : swapped ? cosine : sine;
  out[1] = ((octant - 2) & 4) === 0 ? -(swapped ? sine : cosine) : swapped ? sine : cosine;
}
