import { besselI0, besselI1 } from "../../../numeric/bessel.js";
import { erfinv as inverseErf } from "../../../numeric/erfinv.js";
import * as gamma from "../../../numeric/polygamma.js";
import { nextAfter } from "../../../numeric/spacing.js";
import type { PointwiseKernel } from "../../kernel.js";

/** Special functions, and the parts of a number, by their definitions alone. */

/** ln |Γ(a)|. */
export const lgamma: PointwiseKernel = {
  name: "lgamma",
  arity: 1,
  on: "floats",
  float: gamma.logAbsGamma,
  rounding: "ulps",
};

/** ψ(a), the slope of ln Γ. */
export const digamma: PointwiseKernel = {
  name: "digamma",
  arity: 1,
  on: "floats",
  float: gamma.digamma,
  rounding: "ulps",
};

/** The s-th derivative of ψ at a. */
export const polygamma: PointwiseKernel = {
  name: "polygamma",
  arity: 1,
  on: "floats",
  float: (a, _b, _c, s) => gamma.polygamma(s, a),
  rounding: "ulps",
};

/** The number whose erf is a; ±∞ at ±1, NaN beyond. */
export const erfinv: PointwiseKernel = {
  name: "erfinv",
  arity: 1,
  on: "floats",
  float: inverseErf,
  rounding: "ulps",
};

/** I₀(a), the modified Bessel function of order 0. */
export const i0: PointwiseKernel = {
  name: "i0",
  arity: 1,
  on: "floats",
  float: besselI0,
  rounding: "ulps",
};

/** I₁(a), the slope of I₀. */
export const i1: PointwiseKernel = {
  name: "i1",
  arity: 1,
  on: "floats",
  float: besselI1,
  rounding: "ulps",
};

/** sin(πa)/(πa); 1 at 0. */
export const sinc: PointwiseKernel = {
  name: "sinc",
  arity: 1,
  on: "floats",
  float: (a) => (a === 0 ? 1 : Math.sin(Math.PI * a) / (Math.PI * a)),
  rounding: "ulps",
};

/** ln(a/(1 − a)), a first bounded by [s, 1 − s] where s ≥ 0. */
export const logit: PointwiseKernel = {
  name: "logit",
  arity: 1,
  on: "floats",
  float: (a, _b, _c, s) => {
    const x = s < 0 ? a : a < s ? s : a > 1 - s ? 1 - s : a;
    return x === 1 ? Infinity : Math.log(x / (1 - x));
  },
  rounding: "ulps",
};

/** The number next to a on the way to b, among those of s bits (32, else 64). */
export const nextafter: PointwiseKernel = {
  name: "nextafter",
  arity: 2,
  on: "floats",
  float: (a, b, _c, s) => nextAfter(a, b, s === 32),
  rounding: "once",
};

/** The fraction of a in [½, 1): a = fraction·2^exponent; what is 0 or not finite stays. */
export const mantissa: PointwiseKernel = {
  name: "mantissa",
  arity: 1,
  on: "floats",
  float: (a) => (a === 0 || !Number.isFinite(a) ? a : scaled(a, -exponentOf(a))),
  rounding: "once",
};

/** The exponent of a: a = fraction·2^exponent; 0 of what is 0 or not finite. */
export const exponent: PointwiseKernel = {
  name: "exponent",
  arity: 1,
  on: "floats",
  float: (a) => (a === 0 || !Number.isFinite(a) ? 0 : exponentOf(a)),
  rounding: "once",
};

/** a·2ⁿ in two steps, of which neither overflows before the result does. */
function scaled(a: number, n: number): number {
  const half = Math.trunc(n / 2);
  return a * 2 ** half * 2 ** (n - half);
}

function exponentOf(a: number): number {
  const size = Math.abs(a);
  // Logarithms are off by a bit beside powers of two.
  let n = Math.floor(Math.log2(size)) + 1;
  if (scaled(size, -n) >= 1) n += 1;
  else if (scaled(size, -n) < 0.5) n -= 1;
  return n;
}

/** Whether a has a minus sign, −0 included. */
export const signbit: PointwiseKernel = {
  name: "signbit",
  arity: 1,
  on: "all",
  to: "bool",
  float: (a) => a < 0 || Object.is(a, -0),
  whole: (a) => a < 0n,
  rounding: "once",
};
