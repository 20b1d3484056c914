import { erfc as complement } from "../../../numeric/erf.js";
import type { PointwiseKernel } from "../../kernel.js";

/** Elementary functions beyond those of functions.ts, by their definitions alone. */

/** tan a, a in radians. */
export const tan: PointwiseKernel = {
  name: "tan",
  arity: 1,
  on: "floats",
  float: Math.tan,
  rounding: "ulps",
};

/** The angle of [−π/2, π/2] whose sine is a; NaN beyond [−1, 1]. */
export const asin: PointwiseKernel = {
  name: "asin",
  arity: 1,
  on: "floats",
  float: Math.asin,
  rounding: "ulps",
};

/** The angle of [0, π] whose cosine is a; NaN beyond [−1, 1]. */
export const acos: PointwiseKernel = {
  name: "acos",
  arity: 1,
  on: "floats",
  float: Math.acos,
  rounding: "ulps",
};

/** The angle of [−π/2, π/2] whose tangent is a. */
export const atan: PointwiseKernel = {
  name: "atan",
  arity: 1,
  on: "floats",
  float: Math.atan,
  rounding: "ulps",
};

/** (eᵃ − e⁻ᵃ) / 2. */
export const sinh: PointwiseKernel = {
  name: "sinh",
  arity: 1,
  on: "floats",
  float: Math.sinh,
  rounding: "ulps",
};

/** (eᵃ + e⁻ᵃ) / 2. */
export const cosh: PointwiseKernel = {
  name: "cosh",
  arity: 1,
  on: "floats",
  float: Math.cosh,
  rounding: "ulps",
};

/** ln(a + √(a² + 1)). */
export const asinh: PointwiseKernel = {
  name: "asinh",
  arity: 1,
  on: "floats",
  float: Math.asinh,
  rounding: "ulps",
};

/** ln(a + √(a² − 1)); NaN below 1. */
export const acosh: PointwiseKernel = {
  name: "acosh",
  arity: 1,
  on: "floats",
  float: Math.acosh,
  rounding: "ulps",
};

/** ½·ln((1 + a) / (1 − a)); NaN beyond [−1, 1]. */
export const atanh: PointwiseKernel = {
  name: "atanh",
  arity: 1,
  on: "floats",
  float: Math.atanh,
  rounding: "ulps",
};

/** 2ᵃ. */
export const exp2: PointwiseKernel = {
  name: "exp2",
  arity: 1,
  on: "floats",
  float: (a) => 2 ** a,
  rounding: "ulps",
};

/** The logarithm to base 2. */
export const log2: PointwiseKernel = {
  name: "log2",
  arity: 1,
  on: "floats",
  float: Math.log2,
  rounding: "ulps",
};

/** The logarithm to base 10. */
export const log10: PointwiseKernel = {
  name: "log10",
  arity: 1,
  on: "floats",
  float: Math.log10,
  rounding: "ulps",
};

/** 1 / √a. */
export const rsqrt: PointwiseKernel = {
  name: "rsqrt",
  arity: 1,
  on: "floats",
  float: (a) => 1 / Math.sqrt(a),
  rounding: "ulps",
};

/** 1 − erf a: 2/√π · ∫ from a to ∞ of e^(−t²) dt. */
export const erfc: PointwiseKernel = {
  name: "erfc",
  arity: 1,
  on: "floats",
  float: complement,
  rounding: "ulps",
};

/** The angle of the point (b, a), in [−π, π]. */
export const atan2: PointwiseKernel = {
  name: "atan2",
  arity: 2,
  on: "floats",
  float: Math.atan2,
  rounding: "ulps",
};

/** √(a² + b²) without overflow. */
export const hypot: PointwiseKernel = {
  name: "hypot",
  arity: 2,
  on: "floats",
  float: (a, b) => Math.hypot(a, b),
  rounding: "ulps",
};

/** ln(eᵃ + eᵇ), from the larger one; ±∞ beside itself stays. */
export const logaddexp: PointwiseKernel = {
  name: "logaddexp",
  arity: 2,
  on: "floats",
  float: (a, b) =>
    a === b && !Number.isFinite(a) ? a : Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b))),
  rounding: (a, b) => 1 + Math.abs(a) + Math.abs(b),
};

/** log₂(2ᵃ + 2ᵇ), from the larger one; ±∞ beside itself stays. */
export const logaddexp2: PointwiseKernel = {
  name: "logaddexp2",
  arity: 2,
  on: "floats",
  float: (a, b) =>
    a === b && !Number.isFinite(a) ? a : Math.max(a, b) + Math.log1p(2 ** -Math.abs(a - b)) / Math.LN2,
  rounding: (a, b) => 1 + Math.abs(a) + Math.abs(b),
};

/** a·ln b; 0 where a is 0, whatever b is but NaN. */
export const xlogy: PointwiseKernel = {
  name: "xlogy",
  arity: 2,
  on: "floats",
  float: (a, b) => (Number.isNaN(b) ? b : a === 0 ? 0 : a * Math.log(b)),
  rounding: "ulps",
};
