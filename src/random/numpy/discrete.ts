import { logGamma } from "../../numeric/gamma.js";
import { exp, log, log1p } from "../../numeric/libm.js";
import type { BitGenerator } from "./bits.js";

/**
 * NumPy's discrete distributions, which `RandomState` and `Generator` share (distributions.c of NumPy 2.4).
 * All of them return whole numbers.
 */

/** Binomial by adding up the probabilities from 0 on; `none` is (1 - p)ⁿ. For n p ≤ 30. */
function binomialInversion(bits: BitGenerator, n: number, p: number, none: number): number {
  const q = 1 - p;
  const mean = n * p;
  const bound = Math.floor(Math.min(n, mean + 10 * Math.sqrt(mean * q + 1)));
  let x = 0;
  let px = none;
  let u = bits.nextDouble();
  while (u > px) {
    x++;
    if (x > bound) {
      x = 0;
      px = none;
      u = bits.nextDouble();
    } else {
      u -= px;
      px = ((n - x + 1) * p * px) / (x * q);
    }
  }
  return x;
}

/** The tail of Stirling's series for log(x!), of which the BTPE test takes four. */
function stirlingTail(x: number): number {
  const square = x * x;
  return (13680 - (462 - (132 - (99 - 140 / square) / square) / square) / square) / x / 166320;
}

/** Binomial by the BTPE algorithm (Kachitvichyanukul and Schmeiser, CACM 31, 1988). For n p > 30, p ≤ 1/2. */
function binomialBtpe(bits: BitGenerator, n: number, p: number): number {
  const r = Math.min(p, 1 - p);
  const q = 1 - r;
  const fm = n * r + r;
  const m = Math.floor(fm);
  const p1 = Math.floor(2.195 * Math.sqrt(n * r * q) - 4.6 * q) + 0.5;
  const xm = m + 0.5;
  const xl = xm - p1;
  const xr = xm + p1;
  const c = 0.134 + 20.5 / (15.3 + m);
  let a = (fm - xl) / (fm - xl * r);
  const lambdaLeft = a * (1 + a / 2);
  a = (xr - fm) / (xr * q);
  const lambdaRight = a * (1 + a / 2);
  const p2 = p1 * (1 + 2 * c);
  const p3 = p2 + c / lambdaLeft;
  const p4 = p3 + c / lambdaRight;
  const variance = n * r * q;

  for (;;) {
    const u = bits.nextDouble() * p4;
    let v = bits.nextDouble();
    let y: number;
    if (u <= p1) return Math.floor(xm - p1 * v + u); // the triangle: accepted at once
    if (u <= p2) {
      const x = xl + (u - p1) / c; // the parallelogram
      v = v * c + 1 - Math.abs(m - x + 0.5) / p1;
      if (v > 1) continue;
      y = Math.floor(x);
    } else if (u <= p3) {
      y = Math.floor(xl + log(v) / lambdaLeft); // the left tail
      if (y < 0 || v === 0) continue;
      v = v * (u - p2) * lambdaLeft;
    } else {
      y = Math.floor(xr - log(v) / lambdaRight); // the right tail
      if (y > n || v === 0) continue;
      v = v * (u - p3) * lambdaRight;
    }

    const k = Math.abs(y - m);
    if (!(k > 20 && k < variance / 2 - 1)) {
      const s = r / q;
      const b = s * (n + 1);
      let f = 1;
      for (let i = m + 1; i <= y; i++) f *= b / i - s;
      for (let i = y + 1; i <= m; i++) f /= b / i - s;
      if (v > f) continue;
      return y;
    }
    const rho = (k / variance) * ((k * (k / 3 + 0.625) + 0.16666666666666666) / variance + 0.5);
    const t = (-k * k) / (2 * variance);
    const logV = log(v);
    if (logV < t - rho) return y;
    if (logV > t + rho) continue;
    const x1 = y + 1;
    const f1 = m + 1;
    const z = n + 1 - m;
    const w = n - y + 1;
    const limit =
      xm * log(f1 / x1) +
      (n - m + 0.5) * log(z / w) +
      (y - m) * log((w * r) / (x1 * q)) +
      stirlingTail(f1) +
      stirlingTail(z) +
      stirlingTail(x1) +
      stirlingTail(w);
    if (logV <= limit) return y;
  }
}

/** How (1 - p)ⁿ is computed: `RandomState` keeps the older formula. */
export type NoneFormula = (n: number, p: number) => number;
export const legacyNone: NoneFormula = (n, p) => exp(n * log(1 - p));
export const exactNone: NoneFormula = (n, p) => exp(n * log1p(-p));

/** Successes in n trials of probability p. */
export function binomial(bits: BitGenerator, n: number, p: number, noneOf: NoneFormula): number {
  if (p > 0.5) {
    const q = 1 - p;
    return n - (q * n <= 30 ? binomialInversion(bits, n, q, noneOf(n, q)) : binomialBtpe(bits, n, q));
  }
  return p * n <= 30 ? binomialInversion(bits, n, p, noneOf(n, p)) : binomialBtpe(bits, n, p);
}

/** n draws over the categories of `p` (sum 1), as counts, into `out` (which holds zeros). */
export function multinomial(bits: BitGenerator, n: number, p: ArrayLike<number>, out: Float64Array): void {
  const last = p.length - 1;
  let remaining = 1;
  let left = n;
  for (let j = 0; j < last; j++) {
    const share = p[j] / remaining;
    out[j] = left === 0 || share === 0 ? 0 : binomial(bits, left, share, exactNone);
    left -= out[j];
    if (left <= 0) break;
    remaining -= p[j];
  }
  if (left > 0) out[last] = left;
}

/** Poisson by multiplying uniforms below e^-λ. For λ < 10. */
function poissonProduct(bits: BitGenerator, rate: number): number {
  const limit = exp(-rate);
  let x = 0;
  let product = 1;
  for (;;) {
    product *= bits.nextDouble();
    if (product <= limit) return x;
    x++;
  }
}

/** Poisson by transformed rejection (Hörmann, Insurance: Mathematics and Economics 12, 1993). For λ ≥ 10. */
function poissonRejection(bits: BitGenerator, rate: number): number {
  const logRate = log(rate);
  const b = 0.931 + 2.53 * Math.sqrt(rate);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const vr = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = bits.nextDouble() - 0.5;
    const v = bits.nextDouble();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + rate + 0.43);
    if (us >= 0.07 && v <= vr) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    const accept = log(v) + log(inverseAlpha) - log(a / (us * us) + b);
    if (accept <= -rate + k * logRate - logGamma(k + 1)) return k;
  }
}

/** Events at a mean rate λ. */
export function poisson(bits: BitGenerator, rate: number): number {
  if (rate >= 10) return poissonRejection(bits, rate);
  return rate === 0 ? 0 : poissonProduct(bits, rate);
}

/** Trials up to the first success, by search. For p ≥ 1/3. */
export function geometricSearch(bits: BitGenerator, p: number): number {
  const q = 1 - p;
  let x = 1;
  let product = p;
  let sum = p;
  const u = bits.nextDouble();
  while (u > sum) {
    product *= q;
    sum += product;
    x++;
  }
  return x;
}
