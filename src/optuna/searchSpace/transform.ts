import { exp, log } from "../../numeric/libm.js";
import { nextBelow, roundHalfEven } from "../../numeric/spacing.js";
import {
  CategoricalDistribution,
  FloatDistribution,
  type IntDistribution,
  type ParamValue,
  type SearchSpace,
} from "../distributions.js";

/** How `SearchSpaceTransform` maps a space. */
export interface TransformOptions {
  /** Take logarithms of parameters on a log scale (default true). */
  readonly log?: boolean;
  /** Widen stepped parameters by half a step at both ends, so that the ends are as likely as the middle (default true). */
  readonly step?: boolean;
  /** Scale every column to [0, 1] (default false). */
  readonly unit?: boolean;
}

type Numerical = FloatDistribution | IntDistribution;

/** The interval of reals that stands for a numerical parameter. */
function boundsOf(d: Numerical, useLog: boolean, useStep: boolean): [low: number, high: number] {
  const half = d.step === null || !useStep ? 0 : 0.5 * d.step;
  // An integer on a log scale is widened before the logarithm; a stepped one has no logarithm.
  if (d.log && useLog)
    return d instanceof FloatDistribution
      ? [log(d.low), log(d.high)]
      : [log(d.low - half), log(d.high + half)];
  return [d.low - half, d.high + half];
}

const clip = (x: number, low: number, high: number): number => Math.min(Math.max(x, low), high);

/** The parameter's value that a real number stands for. */
export function untransformNumerical(x: number, d: Numerical, useLog = true): number {
  if (d instanceof FloatDistribution) {
    if (d.log) {
      const value = useLog ? exp(x) : x;
      return d.single() ? value : clip(value, d.low, nextBelow(d.high));
    }
    if (d.step !== null) return clip(roundHalfEven((x - d.low) / d.step) * d.step + d.low, d.low, d.high);
    return d.single() ? x : Math.min(x, nextBelow(d.high));
  }
  if (d.log) return useLog ? clip(roundHalfEven(exp(x)), d.low, d.high) : Math.trunc(x);
  return clip(Math.floor((x - d.low) / d.step + 0.5) * d.step + d.low, d.low, d.high);
}

/**
 * Maps the parameters of a search space to real vectors and back: one column a numerical parameter, one column a choice of a categorical
 * one (1 for the chosen, 0 for the others; back, the largest wins).
 */
export class SearchSpaceTransform {
  readonly searchSpace: SearchSpace;
  /** Lower and upper ends of the columns. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The first column of each parameter, in the order of the space, and the number of columns at the end. */
  readonly columns: Int32Array;
  private readonly log: boolean;
  private readonly unit: boolean;
  private readonly rawLow: Float64Array;
  private readonly rawHigh: Float64Array;

  constructor(searchSpace: SearchSpace, options: TransformOptions = {}) {
    const { log: useLog = true, step = true, unit = false } = options;
    this.searchSpace = searchSpace;
    this.log = useLog;
    this.unit = unit;
    const low: number[] = [];
    const high: number[] = [];
    const columns: number[] = [];
    for (const d of searchSpace.values()) {
      columns.push(low.length);
      if (d instanceof CategoricalDistribution) {
        for (const _ of d.choices) {
          low.push(0);
          high.push(1);
        }
      } else {
        const bounds = boundsOf(d, useLog, step);
        low.push(bounds[0]);
        high.push(bounds[1]);
      }
    }
    this.columns = Int32Array.of(...columns, low.length);
    this.rawLow = Float64Array.from(low);
    this.rawHigh = Float64Array.from(high);
    this.low = unit ? new Float64Array(low.length) : this.rawLow;
    this.high = unit ? new Float64Array(low.length).fill(1) : this.rawHigh;
  }

  /** The vector of these parameters (external values); all of the space must be there. */
  transform(params: Readonly<Record<string, ParamValue>>): Float64Array {
    const out = new Float64Array(this.low.length);
    let k = 0;
    for (const [name, d] of this.searchSpace) {
      const column = this.columns[k++];
      if (d instanceof CategoricalDistribution) out[column + d.toInternalRepr(params[name])] = 1;
      else out[column] = d.log && this.log ? log(Number(params[name])) : Number(params[name]);
    }
    if (this.unit) {
      for (let i = 0; i < out.length; i++) {
        const width = this.rawHigh[i] - this.rawLow[i];
        out[i] = width === 0 ? 0.5 : (out[i] - this.rawLow[i]) / width;
      }
    }
    return out;
  }

  /** The parameters (external values) that a vector stands for. */
  untransform(vector: Float64Array): Map<string, ParamValue> {
    const params = new Map<string, ParamValue>();
    let k = 0;
    for (const [name, d] of this.searchSpace) {
      const [column, end] = [this.columns[k], this.columns[k + 1]];
      k++;
      if (d instanceof CategoricalDistribution) {
        let best = column;
        for (let i = column; i < end; i++) if (this.raw(vector, i) > this.raw(vector, best)) best = i;
        params.set(name, d.toExternalRepr(best - column));
      } else params.set(name, untransformNumerical(this.raw(vector, column), d, this.log));
    }
    return params;
  }

  private raw(vector: Float64Array, i: number): number {
    return this.unit ? this.rawLow[i] + vector[i] * (this.rawHigh[i] - this.rawLow[i]) : vector[i];
  }
}
