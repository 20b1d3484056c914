import { exp, log } from "../../../numeric/libm.js";
import { pairwiseSum } from "../../../numeric/sums.js";
import type { KernelDistributions, KernelWeights, NumericalKernels } from "./distributions.js";
import type { Near, Neighbourhood } from "./near.js";
import {
  type ContinuousTerm,
  categoricalTerm,
  continuousTerms,
  maxOf,
  steppedTerm,
  type Term,
} from "./terms.js";

/**
 * The log density of a mixture of kernels. Roundings come in NumPy's order: candidates far from all trials would tie exactly but for
 * them, and the first largest wins. Of ten thousand kernels only those near a candidate are looked at; the others add less than the last
 * bit.
 */

/** One value a parameter and sample: `samples[parameter][sample]`, internal. */
export type Samples = readonly Float64Array[];

/** A kernel whose density is below the largest by this factor (a logarithm) is left out of the sum: 10⁴ of them are 10⁻³ of its last bit. */
const NEGLIGIBLE = 53;
/** The same for a lower bound of the sum. */
const SMALL = 6;
/** With fewer kernels it is not worth the while to look for the near ones, or for a narrower radius. */
const FEW_KERNELS = 32;
const MANY_NEAR = 16;

/** `fill(0)`, which takes longer for the few that there are. */
function clear(values: Float64Array, count: number): void {
  for (let s = 0; s < count; s++) values[s] = 0;
}

function addTo(sum: Float64Array, terms: Float64Array, count: number): Float64Array {
  for (let s = 0; s < count; s++) sum[s] += terms[s];
  return sum;
}

/** The sum of several terms at the i-th sample, kernel by kernel, in the order of NumPy's sum of so many numbers. */
class TermSum {
  private readonly terms: readonly Term[];
  private readonly lanes: Float64Array[];
  /** The two halves of a long sum. */
  private readonly halves: readonly [TermSum, TermSum] | undefined;

  constructor(terms: readonly Term[], n: number) {
    this.terms = terms;
    const count = terms.length;
    if (count > 128) {
      const half = (count >> 1) - ((count >> 1) % 8);
      this.halves = [new TermSum(terms.slice(0, half), n), new TermSum(terms.slice(half), n)];
    }
    this.lanes = Array.from({ length: count < 8 ? 1 : 8 }, () => new Float64Array(n));
  }

  at(near: Near, i: number): Float64Array {
    if (this.halves) {
      const [first, second] = this.halves;
      return addTo(first.at(near, i), second.at(near, i), near.count);
    }
    const { terms, lanes } = this;
    for (let l = 0; l < lanes.length; l++) clear(lanes[l], near.count);
    const whole = terms.length - (lanes.length === 8 ? terms.length % 8 : 0);
    for (let j = 0; j < whole; j++) terms[j].add(near, i, lanes[j % lanes.length]);
    if (lanes.length === 8) {
      const pair = (a: number, b: number) => addTo(lanes[a], lanes[b], near.count);
      pair(0, 1);
      pair(2, 3);
      pair(4, 5);
      pair(6, 7);
      pair(0, 2);
      pair(4, 6);
      pair(0, 4);
    }
    for (let j = whole; j < terms.length; j++) terms[j].add(near, i, lanes[0]);
    return lanes[0];
  }
}

const lanesOfBlock = new Float64Array(8);

/** `sparseSum` of a block that NumPy does not cut: eight sums side by side, and the rest one by one. */
function sparseBlockSum(
  a: Float64Array,
  from: number,
  to: number,
  kernels: Int32Array,
  first: number,
  last: number,
): number {
  const r = lanesOfBlock;
  const whole = to - from < 8 ? from : to - ((to - from) % 8);
  clear(r, 8);
  let at = first;
  for (; at < last && kernels[at] < whole; at++) r[(kernels[at] - from) & 7] += a[kernels[at]];
  let sum = r[0] + r[1] + (r[2] + r[3]) + (r[4] + r[5] + (r[6] + r[7]));
  for (; at < last; at++) sum += a[kernels[at]];
  return sum;
}

/** Up to so many numbers are sorted here: a call of the host's sort takes longer. */
const FEW = 64;

/** Sorts the first `count` numbers. */
function sortFirst(numbers: Int32Array, count: number): void {
  if (count > FEW) {
    numbers.subarray(0, count).sort();
    return;
  }
  for (let i = 1; i < count; i++) {
    const number = numbers[i];
    let j = i;
    for (; j > 0 && numbers[j - 1] > number; j--) numbers[j] = numbers[j - 1];
    numbers[j] = number;
  }
}

/** NumPy's sum of a[from:to], of which only the places in `kernels[first:last]`, which rise, are not 0. */
function sparseSum(
  a: Float64Array,
  from: number,
  to: number,
  kernels: Int32Array,
  first: number,
  last: number,
): number {
  if (first === last) return 0;
  const n = to - from;
  if (n <= 128) return sparseBlockSum(a, from, to, kernels, first, last);
  const middle = from + (n >> 1) - ((n >> 1) % 8);
  let at = first;
  while (at < last && kernels[at] < middle) at++;
  return sparseSum(a, from, middle, kernels, first, at) + sparseSum(a, middle, to, kernels, at, last);
}

/** Room for the kernels that are near a sample. Everything here is synchronous: one is enough. */
interface Scratch extends Near {
  /** 0 but while a sum is made. */
  readonly exponentials: Float64Array;
}

const scratchOf = (n: number): Scratch => ({
  kernels: new Int32Array(n),
  values: new Float64Array(n),
  count: 0,
  exponentials: new Float64Array(n),
});

let scratch = scratchOf(1024);

/** The log density of a mixture of products of distributions, one a parameter, at some samples. */
export class LogDensity {
  private readonly n: number;
  private readonly weights: KernelWeights;
  private readonly discrete: readonly Term[];
  private readonly continuous: readonly ContinuousTerm[];
  private readonly densitySum: TermSum;
  private readonly neighbourhoods: readonly Neighbourhood[];
  /** No kernel's density is above this anywhere; probabilities of choices are at most 1. */
  private readonly ceiling: number;
  /** No less is the density of the prior, the last kernel, at any sample in range; NaN until it is needed, and where it depends. */
  private priorAtLeast = Number.NaN;
  /** Does no step's width depend on its place? */
  private readonly even: boolean;
  /** Of a single parameter: its samples, and a cache of the density of each value, because choices and steps repeat. */
  private readonly single: Float64Array | undefined;
  private readonly known = new Map<number, number>();

  constructor(weights: KernelWeights, distributions: readonly KernelDistributions[], samples: Samples) {
    const n = weights.shares.length;
    const discrete: Term[] = [];
    const places: number[] = [];
    for (const [j, d] of distributions.entries()) {
      if (d.kind === "categorical") discrete.push(categoricalTerm(d, samples[j]));
      else if (d.step !== 0) discrete.push(steppedTerm(d, samples[j]));
      else places.push(j);
    }
    const continuous = continuousTerms(
      places.map((j) => distributions[j] as NumericalKernels),
      places.map((j) => samples[j]),
    );
    this.n = n;
    this.even = distributions.every((d) => d.kind === "categorical" || d.step === 0 || !d.isLog);
    this.weights = weights;
    this.discrete = discrete;
    this.continuous = continuous;
    this.densitySum = new TermSum(continuous, n);
    this.neighbourhoods = [...discrete, ...continuous].flatMap(({ neighbourhood }) => neighbourhood ?? []);
    this.ceiling = this.neighbourhoods.reduce((sum, { peak }) => sum + peak, log(maxOf(weights.shares)));
    if (scratch.values.length < n) scratch = scratchOf(2 * n);
    this.single = samples.length === 1 ? samples[0] : undefined;
  }

  /** The log density at the i-th sample. */
  at(i: number): number {
    if (this.single === undefined) return this.compute(i);
    let value = this.known.get(this.single[i]);
    if (value === undefined) {
      value = this.compute(i);
      this.known.set(this.single[i], value);
    }
    return value;
  }

  private compute(i: number): number {
    if (!this.isInRange(i)) return -Infinity;
    this.findNear(i, NEGLIGIBLE);
    this.evaluate(i);
    const { n } = this;
    const { kernels, values, count, exponentials } = scratch;
    const max = this.largest();
    // The sum goes over all kernels, as NumPy's does; those that were left out are 0.
    for (let s = 0; s < count; s++) {
      const below = values[s] - max;
      exponentials[kernels[s]] = below < -NEGLIGIBLE ? 0 : exp(below);
    }
    const sum =
      count < n / 16 ? sparseSum(exponentials, 0, n, kernels, 0, count) : pairwiseSum(exponentials, 0, n);
    for (let s = 0; s < count; s++) exponentials[kernels[s]] = 0;
    return log(sum) + max;
  }

  /** A bound that `at(i)` is not below, and seldom much above: from the nearest kernels alone. */
  atLeast(i: number): number {
    const isWhole = this.n < FEW_KERNELS || this.neighbourhoods.length === 0;
    if (isWhole || !this.isInRange(i)) return this.at(i);
    this.findNear(i, SMALL);
    this.evaluate(i);
    const { values, count } = scratch;
    const max = this.largest();
    let sum = 0;
    for (let s = 0; s < count; s++) if (values[s] - max > -SMALL) sum += exp(values[s] - max);
    const bound = log(sum) + max;
    return bound - 1e-9 * (1 + Math.abs(bound));
  }

  private isInRange(i: number): boolean {
    for (const term of this.continuous) if (!term.isInRange(i)) return false;
    return true;
  }

  /** The largest value in `near`; 0 where all are -∞. */
  private largest(): number {
    const { values, count } = scratch;
    let max = -Infinity;
    for (let s = 0; s < count; s++) if (values[s] > max) max = values[s];
    return max === -Infinity ? 0 : max;
  }

  /** Adds everything up for the kernels in `near`. */
  private evaluate(i: number): void {
    const { discrete } = this;
    const { kernels, values, count } = scratch;
    clear(values, count);
    for (let j = 0; j < discrete.length; j++) discrete[j].add(scratch, i, values);
    if (this.continuous.length > 0) addTo(values, this.densitySum.at(scratch, i), count);
    this.weights.addLogs(kernels, count, values);
  }

  /** The density of one kernel, which is then the only one in `near`. */
  private densityOf(kernel: number, i: number): number {
    scratch.kernels[0] = kernel;
    scratch.count = 1;
    this.evaluate(i);
    return scratch.values[0];
  }

  /**
   * A lower bound of the prior's density at the i-th sample. Its deviation is the whole range, with the middle in the middle, so that its
   * logarithm differs by at most 1/8 a parameter from sample to sample, where steps are even.
   */
  private prior(i: number): number {
    if (!this.even) return this.densityOf(this.n - 1, i);
    if (Number.isNaN(this.priorAtLeast)) {
      this.priorAtLeast = this.densityOf(this.n - 1, i) - 0.126 * this.neighbourhoods.length;
    }
    return this.priorAtLeast;
  }

  /** Sets `near` to the kernels whose density is not below the largest by more than the factor `negligible` (a logarithm), and to some more. */
  private findNear(i: number, negligible: number): void {
    const { n, neighbourhoods, ceiling } = this;
    const near = scratch;
    if (neighbourhoods.length === 0 || n < FEW_KERNELS) {
      near.count = n;
      for (let k = 0; k < n; k++) near.kernels[k] = k;
      return;
    }
    // The last kernel, the prior, is a lower bound of the largest: what is far below it need not be computed.
    const radius = Math.sqrt(2 * (ceiling - this.prior(i) + negligible));
    let best = neighbourhoods[0];
    let fewest = Infinity;
    for (let j = 0; j < neighbourhoods.length; j++) {
      const count = neighbourhoods[j].countNear(i, radius);
      if (count < fewest) {
        fewest = count;
        best = neighbourhoods[j];
      }
    }
    best.find(i, radius, near);
    for (let j = 0; j < neighbourhoods.length; j++) {
      if (neighbourhoods[j] !== best) neighbourhoods[j].keep(i, radius, near);
    }
    if (near.count > MANY_NEAR) this.keepNearest(i, negligible);
    if (near.count < n / 16) sortFirst(near.kernels, near.count);
  }

  /** The nearest kernel is a better lower bound of the largest than the prior. */
  private keepNearest(i: number, negligible: number): void {
    const { kernels, values, count } = scratch;
    let nearest = 0;
    for (let s = 1; s < count; s++) if (values[s] < values[nearest]) nearest = s;
    const kernel = kernels[nearest];
    const square = values[nearest];
    kernels[nearest] = kernels[0];
    values[nearest] = values[0];
    const farthest = 2 * (this.ceiling - this.densityOf(kernel, i) + negligible);
    values[0] = square;
    let kept = 1;
    for (let s = 1; s < count; s++) {
      if (values[s] > farthest) continue;
      kernels[kept] = kernels[s];
      values[kept++] = values[s];
    }
    scratch.count = kept;
  }
}
