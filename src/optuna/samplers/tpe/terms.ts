import { log } from "../../../numeric/libm.js";
import { searchLeft } from "../../../numeric/search.js";
import type { CategoricalKernels, NumericalKernels } from "./distributions.js";
import { type Near, Neighbourhood } from "./near.js";
import { countDistinctCentral, isMany, logGaussMass, logMass } from "./truncnorm.js";

const LOG_SQRT_2PI = 0.9189385332046727;

/** What one parameter adds to the log density of a mixture's kernels at samples. */
export interface Term {
  /** Adds the log densities at the i-th sample to `out`. */
  add(near: Near, i: number, out: Float64Array): void;
  /** Of a numerical parameter: which kernels are near. */
  readonly neighbourhood?: Neighbourhood;
}

export function maxOf(values: Float64Array): number {
  let max = -Infinity;
  for (let k = 0; k < values.length; k++) if (values[k] > max) max = values[k];
  return max;
}

export function categoricalTerm(d: CategoricalKernels, x: Float64Array): Term {
  const { rowOf } = d;
  const others = d.rows.map((row) => log(row.others));
  /** The logarithms of a choice's probability by row, for each choice that was drawn. */
  const drawn: Float64Array[] = [];
  return {
    add({ kernels, count }, i, out) {
      const choice = x[i];
      drawn[choice] ??= Float64Array.from(d.rows, (row, at) =>
        row.choice === choice ? log(row.probability) : others[at],
      );
      const terms = drawn[choice];
      for (let s = 0; s < count; s++) out[s] += terms[rowOf[kernels[s]]];
    },
  };
}

/** Numbers the distinct pairs (mu, sigma) of the kernels, of which stepped parameters have few. Some may be numbered twice. */
function distinctKernels(d: NumericalKernels): { mu: Float64Array; sigma: Float64Array; place: Int32Array } {
  const { order } = d;
  const mu = new Float64Array(order.length);
  const sigma = new Float64Array(order.length);
  const place = new Int32Array(order.length);
  let last = -1;
  for (let i = 0; i < order.length; i++) {
    const k = order[i];
    if (last < 0 || d.mu[k] !== mu[last] || d.sigma[k] !== sigma[last]) {
      last++;
      mu[last] = d.mu[k];
      sigma[last] = d.sigma[k];
    }
    place[k] = last;
  }
  return { mu: mu.subarray(0, last + 1), sigma: sigma.subarray(0, last + 1), place };
}

/** A stepped parameter: log of the probability of the step around x, less that of the whole range. */
class SteppedTerm implements Term {
  readonly neighbourhood: Neighbourhood;
  /** The distinct kernels, and the place of each kernel among them. */
  private readonly mu: Float64Array;
  private readonly sigma: Float64Array;
  private readonly place: Int32Array;
  /** So many of them, all but the prior, are sorted by mu. */
  private readonly sorted: number;
  /** Edges of each sample's step, and the row of its value. */
  private readonly left: Float64Array;
  private readonly right: Float64Array;
  private readonly rowOf: Int32Array;
  /** log probability of the range by kernel, and of the step by value and kernel; NaN until it is needed. */
  private readonly whole: Float64Array;
  private readonly mass: Float64Array;
  private readonly many: boolean;

  constructor(d: NumericalKernels, x: Float64Array) {
    const { mu, sigma, place } = distinctKernels(d);
    const n = mu.length;
    this.place = place;
    this.sorted = Math.max(0, n - 1);
    this.mu = mu;
    this.sigma = sigma;
    const low = new Float64Array(n);
    const high = new Float64Array(n);
    for (let j = 0; j < n; j++) {
      low[j] = (d.adaptedLow - mu[j]) / sigma[j];
      high[j] = (d.adaptedHigh - mu[j]) / sigma[j];
    }
    this.whole = logGaussMass(low, high, true);
    let peak = -Infinity;
    for (let j = 0; j < n; j++) if (-this.whole[j] > peak) peak = -this.whole[j];
    this.left = new Float64Array(x.length);
    this.right = new Float64Array(x.length);
    this.rowOf = new Int32Array(x.length);
    /** The first sample of each value. */
    const firsts: number[] = [];
    for (let i = 0; i < x.length; i++) {
      const [left, right] = [x[i] - d.step / 2, x[i] + d.step / 2];
      this.left[i] = d.isLog ? log(left) : left;
      this.right[i] = d.isLog ? log(right) : right;
      let row = 0;
      while (row < firsts.length && x[firsts[row]] !== x[i]) row++;
      if (row === firsts.length) firsts.push(i);
      this.rowOf[i] = row * n;
    }
    this.mass = new Float64Array(firsts.length * n).fill(Number.NaN);
    this.many = isMany(this.countCentral(firsts));
    this.neighbourhood = new Neighbourhood(d, this.left, this.right, peak);
  }

  /** How many distinct intervals around 0 the steps of these samples are, seen from the kernels. */
  private countCentral(samples: readonly number[]): number {
    const { mu, sigma, left, right } = this;
    const a: number[] = [];
    const b: number[] = [];
    for (const i of samples) {
      for (let j = searchLeft(mu, left[i], 0, this.sorted); j < mu.length; j++) {
        // Behind the sorted kernels stands the prior, wherever its middle is.
        if (j < this.sorted && !(mu[j] < right[i])) j = this.sorted;
        if (!(left[i] <= mu[j] && mu[j] < right[i])) continue;
        a.push((left[i] - mu[j]) / sigma[j]);
        b.push((right[i] - mu[j]) / sigma[j]);
      }
    }
    if (!isMany(a.length)) return a.length;
    return countDistinctCentral(Float64Array.from(a), Float64Array.from(b));
  }

  add({ kernels, count }: Near, i: number, out: Float64Array): void {
    const { place, mass, whole, mu, sigma } = this;
    const row = this.rowOf[i];
    for (let s = 0; s < count; s++) {
      const j = place[kernels[s]];
      let step = mass[row + j];
      if (Number.isNaN(step)) {
        step = logMass((this.left[i] - mu[j]) / sigma[j], (this.right[i] - mu[j]) / sigma[j], this.many);
        mass[row + j] = step;
      }
      out[s] = out[s] + step - whole[j];
    }
  }
}

export function steppedTerm(d: NumericalKernels, x: Float64Array): Term {
  return new SteppedTerm(d, x);
}

/** log P(0 ≤ Z ≤ 1): no kernel in the range, and no wider than it, has less of its probability in the range. */
const LEAST_LOG_MASS = -1.075;

/** How many kernels have their middle in the range. */
function countInside({ mu, adaptedLow, adaptedHigh }: NumericalKernels): number {
  let count = 0;
  for (let k = 0; k < mu.length; k++) if (adaptedLow <= mu[k] && mu[k] < adaptedHigh) count++;
  return count;
}

/** A continuous parameter: log density -z²/2 - log √2π - log mass - log sigma, z = (x - mu)/sigma, in this order. */
class ContinuousTerm implements Term {
  readonly neighbourhood: Neighbourhood;
  private readonly d: NumericalKernels;
  private readonly x: Float64Array;
  private readonly many: boolean;
  /** log of each kernel's probability in the range, and of its deviation; NaN until it is needed. */
  private readonly mass: Float64Array;
  private readonly logSigma: Float64Array;
  /** Most kernels have the same. */
  private lastSigma = Number.NaN;
  private lastLog = Number.NaN;

  constructor(d: NumericalKernels, x: Float64Array, inside: number, many: boolean) {
    const n = d.mu.length;
    this.d = d;
    this.x = d.isLog ? x.map(log) : x;
    this.many = many;
    this.mass = new Float64Array(n).fill(Number.NaN);
    this.logSigma = new Float64Array(n);
    let leastMass = LEAST_LOG_MASS;
    // The range has moved: kernels beside it may have next to nothing in it.
    if (inside < n) for (let k = 0; k < n; k++) leastMass = Math.min(leastMass, this.prepare(k));
    const peak = -LOG_SQRT_2PI - leastMass - log(d.narrowest);
    this.neighbourhood = new Neighbourhood(d, this.x, this.x, peak);
  }

  isInRange(i: number): boolean {
    return !(this.x[i] < this.d.adaptedLow || this.x[i] > this.d.adaptedHigh);
  }

  private prepare(k: number): number {
    const { mu, sigma, adaptedLow, adaptedHigh } = this.d;
    const mass = logMass((adaptedLow - mu[k]) / sigma[k], (adaptedHigh - mu[k]) / sigma[k], this.many);
    this.mass[k] = mass;
    if (sigma[k] !== this.lastSigma) {
      this.lastSigma = sigma[k];
      this.lastLog = log(sigma[k]);
    }
    this.logSigma[k] = this.lastLog;
    return mass;
  }

  add({ kernels, count }: Near, i: number, out: Float64Array): void {
    const { mu, sigma } = this.d;
    const { mass, logSigma } = this;
    for (let s = 0; s < count; s++) if (Number.isNaN(mass[kernels[s]])) this.prepare(kernels[s]);
    const x = this.x[i];
    for (let s = 0; s < count; s++) {
      const k = kernels[s];
      const z = (x - mu[k]) / sigma[k];
      out[s] += -(z * z) / 2 - LOG_SQRT_2PI - mass[k] - logSigma[k];
    }
  }
}

export type { ContinuousTerm };

/** The continuous parameters of a mixture, all at once: their number decides which erf Optuna takes. */
export function continuousTerms(
  ds: readonly NumericalKernels[],
  xs: readonly Float64Array[],
): ContinuousTerm[] {
  const inside = ds.map(countInside);
  const many = isMany(inside.reduce((a, b) => a + b, 0));
  return ds.map((d, j) => new ContinuousTerm(d, xs[j], inside[j], many));
}
