/**
 * ln |Γ|, its derivatives, and what they stand on. Sources: Abramowitz and Stegun, 6.1 to 6.4; S. L. Moshier's Cephes for ψ and ζ, in
 * the form that PyTorch computes.
 */

/** ζ(k) − 1 for k = 2, 3, … */
const ZETA = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853,
  0.0004941886041194645, 0.0002460865533080483, 0.00012271334757848915, 6.124813505870483e-5,
  3.058823630702049e-5, 1.528225940865187e-5, 7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6,
  9.539620338727962e-7, 4.769329867878064e-7, 2.38450502727733e-7, 1.1921992596531106e-7,
  5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365043e-8,
];
/** 1 − Euler's constant. */
const SLOPE_AT_TWO = 0.42278433509846713;
/** Bernoulli's numbers over 2k(2k − 1): Stirling's series. */
const STIRLING = [
  8.333333333333333e-2, -2.777777777777778e-3, 7.936507936507937e-4, -5.952380952380952e-4,
  8.417508417508418e-4, -1.9175269175269176e-3, 6.41025641025641e-3,
];
const HALF_LOG_TWO_PI = 0.9189385332046728;

/** ln Γ(2 + z) for |z| ≤ ½: (1 − γ)z + Σ (ζ(k) − 1)(−z)ᵏ/k. */
function logGammaAtTwo(z: number): number {
  let sum = 0;
  for (let k = ZETA.length + 1; k >= 2; k--) sum = sum * -z + ZETA[k - 2] / k;
  return z * (SLOPE_AT_TWO + z * sum);
}

/** ln |Γ(x)|; ∞ at 0, −1, −2, … */
export function logAbsGamma(x: number): number {
  if (!Number.isFinite(x)) return Math.abs(x);
  if (x <= 0) {
    const part = Math.abs(x - Math.round(x));
    if (part === 0) return Infinity;
    return Math.log(Math.PI / Math.abs(x * Math.sin(Math.PI * part))) - logAbsGamma(-x);
  }
  if (x < 0.5) return logGammaAtOne(x) - Math.log(x);
  if (x < 1.5) return logGammaAtOne(x - 1);
  if (x < 2.5) return logGammaAtTwo(x - 2);
  if (x < 8) {
    let [product, rest] = [1, x];
    while (rest >= 2.5) {
      rest -= 1;
      product *= rest;
    }
    return Math.log(product) + logGammaAtTwo(rest - 2);
  }
  const inverse = 1 / x;
  let series = 0;
  for (let k = STIRLING.length - 1; k >= 0; k--) series = series * inverse * inverse + STIRLING[k];
  return (x - 0.5) * (Math.log(x) - 1) + (HALF_LOG_TWO_PI - 0.5 + series * inverse);
}

const logGammaAtOne = (z: number): number => logGammaAtTwo(z) - Math.log1p(z);

/** B₂ₖ/2k */
const DIGAMMA = [
  8.333333333333333e-2, -8.333333333333333e-3, 3.968253968253968e-3, -4.166666666666667e-3,
  7.575757575757576e-3, -2.1092796092796094e-2, 8.333333333333333e-2,
];

/** ψ(x), the slope of ln Γ; −∞ at 0 (∞ at −0), NaN at −1, −2, … */
export function digamma(x: number): number {
  if (x === 0) return Object.is(x, -0) ? Infinity : -Infinity;
  if (x < 0) {
    if (Number.isInteger(x)) return Number.NaN;
    return digamma(1 - x) - Math.PI / Math.tan(Math.PI * (x % 1));
  }
  let [sum, at] = [0, x];
  while (at < 10) {
    sum -= 1 / at;
    at += 1;
  }
  if (at === 10) return sum + 2.251752589066721;
  if (at >= 1e17) return sum + Math.log(at);
  const z = 1 / (at * at);
  let series = 0;
  for (let k = DIGAMMA.length - 1; k >= 0; k--) series = series * z + DIGAMMA[k];
  return sum + Math.log(at) - 0.5 / at - z * series;
}

/** ψ′(x), by reflection below ½, six steps up and the asymptotic series. */
export function trigamma(given: number): number {
  let [x, sign, sum] = [given, 1, 0];
  if (x < 0.5) {
    sign = -1;
    const sine = Math.sin(Math.PI * x);
    sum -= (Math.PI * Math.PI) / (sine * sine);
    x = 1 - x;
  }
  for (let k = 0; k < 6; k++) {
    sum += 1 / (x * x);
    x += 1;
  }
  const z = 1 / (x * x);
  sum += (1 + 1 / (2 * x) + z * (1 / 6 - z * (1 / 30 - z * (1 / 42)))) / x;
  return sign * sum;
}

/** (2k)! / B₂ₖ */
const ZETA_TERMS = [
  12, -720, 30240, -1209600, 47900160, -1892437580.3183792, 7.47242496e10, -2950130727918.164,
  116467828143500.67, -4597978722407473.0, 1.8152105401943546e17, -7.166165256175667e18,
];

/** Below −this, terms are not added one by one. */
const FAR_BELOW = 50;

/** Hurwitz' ζ(s, q) = Σ (k + q)^−s, by Euler and Maclaurin's formula. */
export function hurwitzZeta(s: number, q: number): number {
  if (s === 1) return Infinity;
  if (s < 1) return Number.NaN;
  if (q <= 0) {
    if (Number.isInteger(q)) return Infinity;
    if (!Number.isInteger(s)) return Number.NaN;
  }
  if (q < -FAR_BELOW) {
    // Terms below 0 are those of two sums above it: down to the last one, and from the first one on.
    const last = q - Math.floor(q);
    const below = last - 1; // −1 < below < 0
    const sign = s % 2 === 0 ? 1 : -1;
    return sign * (hurwitzZeta(s, -below) - hurwitzZeta(s, 1 - q)) + hurwitzZeta(s, last);
  }
  let at = q;
  let sum = q ** -s;
  let term = 0;
  for (let i = 0; i < 9 || at <= 9; i++) {
    at += 1;
    term = at ** -s;
    sum += term;
    if (Math.abs(term) < Math.abs(sum) * 2 ** -53) return sum;
  }
  sum += (term * at) / (s - 1) - 0.5 * term;
  let factor = 1;
  for (let i = 0, k = 0; i < 12; i++) {
    factor *= s + k;
    term /= at;
    const t = (factor * term) / ZETA_TERMS[i];
    sum += t;
    if (Math.abs(t / sum) < 2 ** -53) return sum;
    k += 1;
    factor *= s + k;
    term /= at;
    k += 1;
  }
  return sum;
}

/** The n-th derivative of ψ: (−1)ⁿ⁺¹ n! ζ(n + 1, x). */
export function polygamma(n: number, x: number): number {
  if (n === 0) return digamma(x);
  if (n === 1) return trigamma(x);
  return (n % 2 === 0 ? -1 : 1) * Math.exp(logAbsGamma(n + 1)) * hurwitzZeta(n + 1, x);
}
