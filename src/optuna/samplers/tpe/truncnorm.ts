import { erf, erfOfMany } from "../../../numeric/erf.js";
import { log, log1p } from "../../../numeric/libm.js";
import { logAddExp, logSubExp } from "../../../numeric/logSum.js";
import { inverseLogNdtr, logNdtr } from "../../../numeric/normal.js";

/**
 * The truncated normal distribution, standard (mean 0, deviation 1) and cut to [a, b], with the numerics of SciPy's `truncnorm` as Optuna
 * copied it: everything in logarithms, and mirrored where the right tail would lose digits.
 */
/** From this many elements on Optuna takes another erf: see `erfOfMany`. */
const MANY = 2000;

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
  if (b <= 0) return logSubExp(logNdtr(b), logNdtr(a));
  if (a > 0) return logSubExp(logNdtr(-a), logNdtr(-b));
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

/** The value below which the share q of the distribution cut to [a, b] lies, element by element (the inverse of its CDF). */
export function ppf(q: Float64Array, a: Float64Array, b: Float64Array): Float64Array {
  const out = new Float64Array(q.length);
  const mass = logGaussMass(a, b);
  const left = new Float64Array(q.length);
  const right = new Float64Array(q.length);
  let lefts = 0;
  let rights = 0;
  for (let i = 0; i < q.length; i++) {
    if (a[i] < 0) left[lefts++] = logAddExp(logNdtr(a[i]), log(q[i]) + mass[i]);
    else right[rights++] = logAddExp(logNdtr(-b[i]), log1p(-q[i]) + mass[i]);
  }
  const fromLeft = inverseLogNdtr(left.subarray(0, lefts));
  const fromRight = inverseLogNdtr(right.subarray(0, rights));
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
