import { log } from "../../../numeric/libm.js";

/** The distributions of one parameter, one for each kernel of a mixture. */
export type KernelDistributions = CategoricalKernels | NumericalKernels;

/** Probabilities of choices, of which all but one are alike. */
export interface CategoricalRow {
  /** The choice that stands out; −1 if none does. */
  readonly choice: number;
  readonly probability: number;
  /** Of each of the other choices. */
  readonly others: number;
}

/**
 * Categorical kernels. A kernel at an observed choice prefers it, and the prior prefers none, so that a row for each choice that was
 * observed says it all.
 */
export interface CategoricalKernels {
  readonly kind: "categorical";
  readonly choices: number;
  /** The row of each kernel. */
  readonly rowOf: Int32Array;
  readonly rows: readonly CategoricalRow[];
}

/** Normal kernels cut to a range, on a logarithmic scale or not, in steps or not. */
export interface NumericalKernels {
  readonly kind: "numerical";
  /** Means and deviations of the kernels (of the logarithm, on a log scale). */
  readonly mu: Float64Array;
  readonly sigma: Float64Array;
  /** The least deviation. */
  readonly narrowest: number;
  /** The kernels by mean, but for the last, the prior, which stays the last. */
  readonly order: Int32Array;
  /** The parameter's own range. */
  readonly low: number;
  readonly high: number;
  /** 0 for a continuous parameter. */
  readonly step: number;
  readonly isLog: boolean;
  /** The range where the kernels live: widened by half a step at both ends, and in logarithms on a log scale. */
  readonly adaptedLow: number;
  readonly adaptedHigh: number;
}

/** The weights of a mixture's kernels, of sum 1, the prior's last. */
export class KernelWeights {
  readonly shares: Float64Array;
  /** Logarithms; NaN until they are needed. */
  private readonly logs: Float64Array;

  constructor(shares: Float64Array) {
    this.shares = shares;
    this.logs = new Float64Array(shares.length).fill(Number.NaN);
  }

  /** Adds the logarithms of these kernels' weights to `out`. */
  addLogs(kernels: Int32Array, count: number, out: Float64Array): void {
    const { logs, shares } = this;
    for (let s = 0; s < count; s++) {
      const k = kernels[s];
      if (Number.isNaN(logs[k])) logs[k] = log(shares[k]);
      out[s] += logs[k];
    }
  }
}
