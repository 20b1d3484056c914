import { erf } from "./erf.js";

const NEAR = [0.886226899, -1.645349621, 0.914624893, -0.140543331];
const NEAR_BELOW = [1, -2.118377725, 1.442710462, -0.329097515, 0.012229801];
const FAR = [-1.970840454, -1.624906493, 3.429567803, 1.641345311];
const FAR_BELOW = [1, 3.5438892, 1.6370678];

const at = (coefficients: readonly number[], z: number): number =>
  coefficients.reduceRight((sum, c) => sum * z + c, 0);

/**
 * The inverse of erf: a rational approximation, then two of Newton's steps; ±∞ at ±1, NaN beyond. As PyTorch computes it
 * (calc_erfinv), after P. Nicolas' erfinv of 1998.
 */
export function erfinv(y: number): number {
  const size = Math.abs(y);
  if (!(size <= 1)) return Number.NaN;
  if (size === 1) return y * Infinity;
  let x: number;
  if (size <= 0.7) x = (y * at(NEAR, y * y)) / at(NEAR_BELOW, y * y);
  else {
    const z = Math.sqrt(-Math.log((1 - size) / 2));
    x = (Math.sign(y) * at(FAR, z)) / at(FAR_BELOW, z);
  }
  for (let step = 0; step < 2; step++) x -= (erf(x) - y) / ((2 / Math.sqrt(Math.PI)) * Math.exp(-x * x));
  return x;
}
