import { exp, log } from "../../../core/libm.js";
import { pairwiseSum } from "../../../core/numpy.js";
import type { KernelDistributions, KernelWeights, NumericalKernels } from "./distributions.js";
import type { Near } from "./near.js";
import { categoricalTerm, continuousTerms, maxOf, steppedTerm, type Term } from "./terms.js";

/**
 * The log density of a mixture of kernels. Roundings come in NumPy's order: candidates far from all trials would tie exactly but for
 * them, and the first largest wins. Of ten thousand kernels only those near a candidate are looked at; the others add less than the last
 * bit.
 */

/** One value a parameter and sample: `samples[parameter][sample]`, internal. */
export type Samples = readonly Float64Array[];

/** A kernel whose density is below the largest by this factor (a logarithm) is left out of the sum: 10⁴ of them are 10⁻³ of its last bit. */
const NEGLIGIBLE = 53;
/** With fewer kernels it is not worth the while to look for a narrower radius. */
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

function findAll(near: Near): void {
  near.count = near.kernels.length;
  for (let k = 0; k < near.count; k++) near.kernels[k] = k;
}

/** The log density of a mixture of products of distributions, one a parameter, at each sample. */
export function logDensities(
  weights: KernelWeights,
  distributions: readonly KernelDistributions[],
  samples: Samples,
): Float64Array {
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
  const densitySum = new TermSum(continuous, n);
  const neighbourhoods = [...discrete, ...continuous].flatMap(({ neighbourhood }) => neighbourhood ?? []);
  // No kernel's density is above this anywhere; probabilities of choices are at most 1.
  const ceiling = neighbourhoods.reduce((sum, { peak }) => sum + peak, log(maxOf(weights.shares)));
  const near: Near = { kernels: new Int32Array(n), values: new Float64Array(n), count: 0 };
  const exponentials = new Float64Array(n);

  /** Adds everything up for the kernels in `near`. */
  const evaluate = (i: number): void => {
    const { kernels, values, count } = near;
    clear(values, count);
    for (let j = 0; j < discrete.length; j++) discrete[j].add(near, i, values);
    if (continuous.length > 0) addTo(values, densitySum.at(near, i), count);
    weights.addLogs(kernels, count, values);
  };

  /** The density of one kernel. It takes the first place of `near`, which is empty so far, or else holds that kernel. */
  const densityOf = (kernel: number, i: number): number => {
    near.kernels[0] = kernel;
    near.count = 1;
    evaluate(i);
    return near.values[0];
  };

  /** Beyond so many deviations a kernel is negligible beside one of this density. */
  const radiusBelow = (density: number): number => Math.sqrt(2 * (ceiling - density + NEGLIGIBLE));

  /** The nearest kernel is a better lower bound of the largest than the prior. */
  const keepNearest = (i: number): void => {
    const { kernels, values, count } = near;
    let nearest = 0;
    for (let s = 1; s < count; s++) if (values[s] < values[nearest]) nearest = s;
    const [kernel, square] = [kernels[nearest], values[nearest]];
    [kernels[nearest], values[nearest]] = [kernels[0], values[0]];
    const farthest = radiusBelow(densityOf(kernel, i)) ** 2;
    values[0] = square;
    let kept = 1;
    for (let s = 1; s < count; s++) {
      if (values[s] > farthest) continue;
      kernels[kept] = kernels[s];
      values[kept++] = values[s];
    }
    near.count = kept;
  };

  const findNear = (i: number): void => {
    if (neighbourhoods.length === 0 || n < 32) {
      findAll(near);
      return;
    }
    // The last kernel, the prior, is a lower bound of the largest: what is far below it need not be computed.
    const radius = radiusBelow(densityOf(n - 1, i));
    let best = neighbourhoods[0];
    let fewest = Infinity;
    for (const candidate of neighbourhoods) {
      const count = candidate.countNear(i, radius);
      if (count < fewest) {
        fewest = count;
        best = candidate;
      }
    }
    best.find(i, radius, near);
    for (const other of neighbourhoods) if (other !== best) other.keep(i, radius, near);
    if (near.count > MANY_NEAR) keepNearest(i);
    if (near.count < n / 16) sortFirst(near.kernels, near.count);
  };

  return Float64Array.from({ length: samples[0].length }, (_, i) => {
    if (!continuous.every((term) => term.isInRange(i))) return -Infinity;
    findNear(i);
    evaluate(i);
    const { kernels, values, count } = near;
    let max = -Infinity;
    for (let s = 0; s < count; s++) if (values[s] > max) max = values[s];
    if (max === -Infinity) max = 0;
    // The sum goes over all kernels, as NumPy's does; those that were left out are 0.
    for (let s = 0; s < count; s++) {
      const below = values[s] - max;
      exponentials[kernels[s]] = below < -NEGLIGIBLE ? 0 : exp(below);
    }
    const sum = count < n / 16 ? sparseSum(exponentials, 0, n, kernels, 0, count) : pairwiseSum(exponentials);
    for (let s = 0; s < count; s++) exponentials[kernels[s]] = 0;
    return log(sum) + max;
  });
}
