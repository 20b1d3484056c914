import { searchLeft } from "../../../numeric/search.js";
import type { NumericalKernels } from "./distributions.js";

/** The kernels that count at one sample, with a value for each: while they are sought, the square of its distance. */
export interface Near {
  readonly kernels: Int32Array;
  readonly values: Float64Array;
  count: number;
}

/** Up to this many kernels all are looked at; above, the sorted ones only between two places. */
const FEW = 256;
/** Kernels wider than the narrowest by this factor are looked at one by one. */
const WIDE = 2;

/**
 * The kernels of a numerical parameter, by distance from samples: from the edges `left` and `right` of a sample's step, or from the sample
 * itself. With z the distance in deviations, a kernel's log density is at most `peak` - z²/2.
 */
export class Neighbourhood {
  readonly peak: number;
  private readonly d: NumericalKernels;
  private readonly left: Float64Array;
  private readonly right: Float64Array;
  /** No kernel is wider, but for those in `wide`. */
  private readonly width: number;
  private readonly wide: Int32Array;
  /** The middles of the sorted kernels. */
  private readonly sortedMu: Float64Array;
  /** The sorted kernels in reach of the sample that was asked for last. */
  private first = 0;
  private end = 0;

  constructor(d: NumericalKernels, left: Float64Array, right: Float64Array, peak: number) {
    this.d = d;
    this.left = left;
    this.right = right;
    this.peak = peak;
    const { sigma } = d;
    this.width = WIDE * d.narrowest;
    const wide: number[] = [];
    if (sigma.length > FEW) for (let k = 0; k < sigma.length; k++) if (sigma[k] > this.width) wide.push(k);
    this.wide = Int32Array.from(wide);
    // The prior is last, wherever its middle is.
    const sorted = sigma.length > FEW ? sigma.length - 1 : 0;
    this.sortedMu = new Float64Array(sorted);
    for (let at = 0; at < sorted; at++) this.sortedMu[at] = d.mu[d.order[at]];
  }

  /** At most how many kernels are within `radius` deviations of the i-th sample. */
  countNear(i: number, radius: number): number {
    if (this.sortedMu.length === 0) return this.d.order.length;
    const reach = radius * this.width;
    this.first = searchLeft(this.sortedMu, this.left[i] - reach);
    this.end = searchLeft(this.sortedMu, this.right[i] + reach);
    return this.end - this.first + this.wide.length;
  }

  /** Sets `near` to the kernels within `radius` deviations of the i-th sample; `countNear` was asked for the same. */
  find(i: number, radius: number, near: Near): void {
    const { order, sigma } = this.d;
    const { wide, width, end } = this;
    const { kernels, values } = near;
    let count = 0;
    if (order.length <= FEW) for (; count < order.length; count++) kernels[count] = count;
    else {
      for (let at = this.first; at < end; at++) if (sigma[order[at]] <= width) kernels[count++] = order[at];
      for (let at = 0; at < wide.length; at++) kernels[count++] = wide[at];
    }
    for (let s = 0; s < count; s++) values[s] = 0;
    near.count = count;
    this.keep(i, radius, near);
  }

  /**
   * Keeps of `near` the kernels within `radius` deviations of the i-th sample, those of the parameters before included: as squares
   * they add up in `near.values`.
   */
  keep(i: number, radius: number, near: Near): void {
    const { mu, sigma } = this.d;
    const { kernels, values } = near;
    const [left, right] = [this.left[i], this.right[i]];
    const farthest = radius * radius;
    let count = 0;
    for (let s = 0; s < near.count; s++) {
      const k = kernels[s];
      const middle = mu[k];
      const distance = middle < left ? left - middle : middle > right ? middle - right : 0;
      const z = distance / sigma[k];
      const square = values[s] + z * z;
      if (square > farthest) continue;
      kernels[count] = k;
      values[count++] = square;
    }
    near.count = count;
  }
}
