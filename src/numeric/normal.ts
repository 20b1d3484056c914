import { erf, erfc, erfcFar, erfNear } from "./erf.js";
import { exp, expm1, log } from "./libm.js";
import { descending } from "./polynomial.js";

const P0 = [
  -59.96335010141079, 98.00107541859997, -56.67628574690703, 13.931260938727968, -1.2391658386738125,
];
const Q0 = [
  1, 1.9544885833814176, 4.676279128988815, 86.36024213908905, -225.46268785411937, 200.26021238006066,
  -82.03722561683334, 15.90562251262117, -1.1833162112133,
];
const P1 = [
  4.0554489230596245, 31.525109459989388, 57.16281922464213, 44.08050738932008, 14.684956192885803,
  2.1866330685079025, -0.1402560791713545, -0.03504246268278482, -0.0008574567851546854,
];
const Q1 = [
  1, 15.779988325646675, 45.39076351288792, 41.3172038254672, 15.04253856929075, 2.504649462083094,
  -0.14218292285478779, -0.03808064076915783, -0.0009332594808954574,
];
const P2 = [
  3.2377489177694603, 6.915228890689842, 3.9388102529247444, 1.3330346081580755, 0.20148538954917908,
  0.012371663481782003, 0.00030158155350823543, 2.6580697468673755e-6, 6.239745391849833e-9,
];
const Q2 = [
  1, 6.02427039364742, 3.6798356385616087, 1.3770209948908132, 0.21623699359449663, 0.013420400608854318,
  0.00032801446468212774, 2.8924786474538068e-6, 6.790194080099813e-9,
];
const SQRT_2PI = 2.5066282746310007;
const EXP_MINUS_2 = 0.1353352832366127;

/**
 * The x below which a standard normal variable lies with probability p (`scipy.stats.norm.ppf`): rational approximations
 * of S. L. Moshier's Cephes library (`ndtri`), as in SciPy.
 */
export function normalQuantile(p: number): number {
  if (p === 0) return -Infinity;
  if (p === 1) return Infinity;
  if (!(p > 0 && p < 1)) return Number.NaN;
  const upper = p > 1 - EXP_MINUS_2;
  const y = upper ? 1 - p : p;
  if (y > EXP_MINUS_2) {
    const t = y - 0.5;
    const t2 = t * t;
    return (t + t * ((t2 * descending(t2, P0)) / descending(t2, Q0))) * SQRT_2PI;
  }
  const x = Math.sqrt(-2 * log(y));
  const z = 1 / x;
  const [numerator, denominator] = x < 8 ? [P1, Q1] : [P2, Q2];
  const value = x - log(x) / x - (z * descending(z, numerator)) / descending(z, denominator);
  return upper ? value : -value;
}

/** The probability that a standard normal variable lies below x (`scipy.stats.norm.cdf`, Cephes' `ndtr`). */
export function normalProbability(x: number): number {
  const t = x * Math.SQRT1_2;
  const z = Math.abs(t);
  if (z < 1) return 0.5 + 0.5 * erfNear(t);
  const tail = 0.5 * erfcFar(z);
  return x > 0 ? 1 - tail : tail;
}

const LOG_SQRT_2PI = 0.9189385332046727;
const LOGISTIC_SCALE = Math.sqrt(3) / Math.PI;
const SQRT1_2 = 1 / 2 ** 0.5;

/** Φ(a), the probability below a, by the C library's erf: Optuna's road, whose last bits are others than those of `normalProbability`. */
function ndtr(a: number): number {
  const x = a / 2 ** 0.5;
  if (x < -SQRT1_2) return 0.5 * erfc(-x);
  return x < SQRT1_2 ? 0.5 + 0.5 * erf(x) : 1 - 0.5 * erfc(x);
}

/** log Φ(a); below -20 by the asymptotic series of Φ. */
export function logNdtr(a: number): number {
  if (a > 6) return -ndtr(-a);
  if (a > -20) return log(ndtr(a));
  const head = -0.5 * (a * a) - log(-a) - 0.5 * 1.8378770664093453;
  const inverseSquare = 1 / (a * a);
  let sum = 1;
  let last = 0;
  let numerator = 1;
  let power = 1;
  for (let i = 1, sign = -1; Math.abs(last - sum) > Number.EPSILON; i++, sign = -sign) {
    last = sum;
    power *= inverseSquare;
    numerator *= 2 * i - 1;
    sum += sign * numerator * power;
  }
  return head + log(sum);
}

/**
 * The inverse of `logNdtr` by Newton's method, all elements together: it ends when all have converged, so that how far one gets depends on
 * the others, as in Optuna. First guesses: the tail's leading term below -5, the logistic distribution above; close to 0 (Φ near 1) the
 * mirrored problem is solved.
 */
export function inverseLogNdtr(y: Float64Array): Float64Array {
  const n = y.length;
  const z = new Float64Array(n);
  const x = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    z[i] = y[i] > -1e-2 ? log(-expm1(y[i])) : y[i];
    x[i] = z[i] < -5 ? -Math.sqrt(-2 * (z[i] + LOG_SQRT_2PI)) : -LOGISTIC_SCALE * log(expm1(-z[i]));
  }
  for (let round = 0; round < 100; round++) {
    let converged = true;
    for (let i = 0; i < n; i++) {
      const logCdf = logNdtr(x[i]);
      const logPdf = -0.5 * (x[i] * x[i]) - LOG_SQRT_2PI;
      const step = (logCdf - z[i]) * exp(logCdf - logPdf);
      x[i] -= step;
      if (!(Math.abs(step) < 1e-8 * Math.abs(x[i]))) converged = false;
    }
    if (converged) break;
  }
  for (let i = 0; i < n; i++) if (y[i] > -1e-2) x[i] *= -1;
  return x;
}
