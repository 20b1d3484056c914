import { exp, expm1, log, log1p } from "../../../numeric/libm.js";
import { erf, erfc, erfOfMany } from "./erf.js";

/**
 * The truncated normal distribution, standard (mean 0, deviation 1) and cut to [a, b], with the numerics of SciPy's `truncnorm` as Optuna
 * copied it: everything in logarithms, and mirrored where the right tail would lose digits.
 */
const LOG_SQRT_2PI = 0.9189385332046727;
const LOGISTIC_SCALE = Math.sqrt(3) / Math.PI;
const SQRT1_2 = 1 / 2 ** 0.5;
/** From this many elements on Optuna takes another erf: see `erfOfMany`. */
const MANY = 2000;

/** Φ(a), the probability below a. */
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

const logDiff = (p: number, q: number): number => p + log1p(-exp(q - p));

/** `np.logaddexp`. */
function logSum(p: number, q: number): number {
  if (p === q) return p + Math.LN2;
  const difference = p - q;
  return difference > 0 ? p + log1p(exp(-difference)) : q + log1p(exp(difference));
}

/** How many intervals around 0 there are; of equal ones one. */
export function countDistinctCentral(a: Float64Array, b: Float64Array): number {
  const endsOf = new Map<number, Set<number>>();
  let count = 0;
  for (let i = 0; i < a.length; i++) {
    if (!(a[i] <= 0 && b[i] > 0)) continue;
    let ends = endsOf.get(a[i]);
    if (ends === undefined) {
      ends = new Set();
      endsOf.set(a[i], ends);
    }
    if (ends.has(b[i])) continue;
    ends.add(b[i]);
    count++;
  }
  return count;
}

/** Does Optuna take another erf for so many intervals around 0? */
export const isMany = (central: number): boolean => central >= MANY;

/** Beyond this, Φ is 0 to the last bit as the error functions have it. */
const FAR = 6 * Math.SQRT2 + 1e-6;

/** Entries of a memory of results, a power of two. */
const KEPT = 1 << 14;
const doubles = new Float64Array(2);
const words = new Int32Array(doubles.buffer);

/**
 * Results of `logMass`: the same kernels meet the same edges trial after trial. Each pair of arguments has one place; a later pair of the same
 * place takes it over.
 */
class KnownMasses {
  private readonly known = new Float64Array(3 * KEPT).fill(Number.NaN);
  private readonly many: boolean;

  constructor(many: boolean) {
    this.many = many;
  }

  get(a: number, b: number): number {
    const { known } = this;
    doubles[0] = a;
    doubles[1] = b;
    let hash = Math.imul(words[0] ^ Math.imul(words[1], 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul(hash ^ words[2] ^ (hash >>> 15), 0xc2b2ae35);
    hash = Math.imul(hash ^ words[3] ^ (hash >>> 13), 0x9e3779b1);
    const place = 3 * ((hash ^ (hash >>> 16)) & (KEPT - 1));
    if (known[place] === a && known[place + 1] === b) return known[place + 2];
    known[place] = a;
    known[place + 1] = b;
    const mass = computeLogMass(a, b, this.many);
    known[place + 2] = mass;
    return mass;
  }
}

let knownOfFew: KnownMasses | undefined;
let knownOfMany: KnownMasses | undefined;

/** log of the probability of [a, b]. @param many it is one of many: see `isMany` */
export function logMass(a: number, b: number, many: boolean): number {
  if (a < -FAR && b > FAR) return -0;
  if (many) {
    knownOfMany ??= new KnownMasses(true);
    return knownOfMany.get(a, b);
  }
  knownOfFew ??= new KnownMasses(false);
  return knownOfFew.get(a, b);
}

function computeLogMass(a: number, b: number, many: boolean): number {
  if (b <= 0) return logDiff(logNdtr(b), logNdtr(a));
  if (a > 0) return logDiff(logNdtr(-a), logNdtr(-b));
  // log(1 - Φ(a) - Φ(-b)), without the cancellation of log(Φ(b) - Φ(a))
  const error = many ? erfOfMany : erf;
  const below = 0.5 + 0.5 * error(a / 2 ** 0.5);
  const above = 0.5 + 0.5 * error(-b / 2 ** 0.5);
  return log1p(-below - above);
}

/**
 * log of the probability of [a, b], element by element.
 * @param distinct Optuna computes equal elements once here: they count once towards the many that take another erf
 */
export function logGaussMass(a: Float64Array, b: Float64Array, distinct = false): Float64Array {
  let central = 0;
  for (let i = 0; i < a.length; i++) if (a[i] <= 0 && b[i] > 0) central++;
  if (distinct && isMany(central)) central = countDistinctCentral(a, b);
  const many = isMany(central);
  const out = new Float64Array(a.length);
  for (let i = 0; i < a.length; i++) out[i] = logMass(a[i], b[i], many);
  return out;
}

/**
 * The inverse of `logNdtr` by Newton's method, all elements together: it ends when all have converged, so that how far one gets depends on
 * the others, as in Optuna. First guesses: the tail's leading term below -5, the logistic distribution above; close to 0 (Φ near 1) the
 * mirrored problem is solved.
 */
function ndtriExp(y: Float64Array): Float64Array {
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

/** The value below which the share q of the distribution cut to [a, b] lies, element by element (the inverse of its CDF). */
export function ppf(q: Float64Array, a: Float64Array, b: Float64Array): Float64Array {
  const out = new Float64Array(q.length);
  const mass = logGaussMass(a, b);
  const left = new Float64Array(q.length);
  const right = new Float64Array(q.length);
  let lefts = 0;
  let rights = 0;
  for (let i = 0; i < q.length; i++) {
    if (a[i] < 0) left[lefts++] = logSum(logNdtr(a[i]), log(q[i]) + mass[i]);
    else right[rights++] = logSum(logNdtr(-b[i]), log1p(-q[i]) + mass[i]);
  }
  const fromLeft = ndtriExp(left.subarray(0, lefts));
  const fromRight = ndtriExp(right.subarray(0, rights));
  lefts = 0;
  rights = 0;
  for (let i = 0; i < q.length; i++) out[i] = a[i] < 0 ? fromLeft[lefts++] : -fromRight[rights++];

  for (let i = 0; i < q.length; i++) {
    if (q[i] === 0) out[i] = a[i];
    if (q[i] === 1) out[i] = b[i];
    if (a[i] === b[i]) out[i] = Number.NaN;
  }
  return out;
}
