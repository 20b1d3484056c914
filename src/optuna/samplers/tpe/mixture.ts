import { exp } from "../../../numeric/libm.js";
import { roundHalfEven } from "../../../numeric/spacing.js";
import type { RandomState } from "../../../random/numpy/index.js";
import { LogDensity, type Samples } from "./density.js";
import type {
  CategoricalKernels,
  KernelDistributions,
  KernelWeights,
  NumericalKernels,
} from "./distributions.js";
import { ppf } from "./truncnorm.js";

/** The choice whose cumulative probability first reaches each quantile. */
function sampleCategorical(d: CategoricalKernels, kernels: Int32Array, random: RandomState): Float64Array {
  const out = new Float64Array(kernels.length);
  const quantiles = random.randomSample(kernels.length);
  for (let i = 0; i < out.length; i++) {
    const row = d.rows[d.rowOf[kernels[i]]];
    let cumulative = 0;
    let choice = 0;
    // The last cumulative probability counts as 1 whatever the rounding.
    for (; choice < d.choices - 1; choice++) {
      cumulative += choice === row.choice ? row.probability : row.others;
      if (cumulative >= quantiles[i]) break;
    }
    out[i] = choice;
  }
  return out;
}

/** Draws from the chosen kernels of several numerical parameters, in one block: all of the first parameter, then the second, … */
function sampleNumerical(
  ds: readonly NumericalKernels[],
  kernels: Int32Array,
  random: RandomState,
): Float64Array[] {
  const size = kernels.length;
  const a = new Float64Array(ds.length * size);
  const b = new Float64Array(ds.length * size);
  for (const [k, d] of ds.entries()) {
    for (let i = 0; i < size; i++) {
      const [mu, sigma] = [d.mu[kernels[i]], d.sigma[kernels[i]]];
      a[k * size + i] = (d.adaptedLow - mu) / sigma;
      b[k * size + i] = (d.adaptedHigh - mu) / sigma;
    }
  }
  const standard = ppf(random.uniform(0, 1, a.length), a, b);
  return ds.map((d, k) => {
    const values = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      const real = standard[k * size + i] * d.sigma[kernels[i]] + d.mu[kernels[i]];
      let value = d.isLog ? exp(real) : real;
      if (d.step !== 0) {
        value = d.low + roundHalfEven((value - d.low) / d.step) * d.step;
        value = Math.min(Math.max(value, d.low), d.high);
      }
      values[i] = value;
    }
    return values;
  });
}

/** A mixture of kernels, each a product of independent distributions, one a parameter. */
export class MixtureOfProducts {
  readonly weights: KernelWeights;
  readonly distributions: readonly KernelDistributions[];

  constructor(weights: KernelWeights, distributions: readonly KernelDistributions[]) {
    this.weights = weights;
    this.distributions = distributions;
  }

  /** Draws kernels, then categorical parameters in their order, then all numerical ones in one block. */
  sample(random: RandomState, size: number): Samples {
    const kernels = random.choice(this.weights.shares.length, size, { p: this.weights.shares });
    const samples: Float64Array[] = [];
    const numerical: number[] = [];
    for (const [i, d] of this.distributions.entries()) {
      if (d.kind === "categorical") samples[i] = sampleCategorical(d, kernels, random);
      else numerical.push(i);
    }
    if (numerical.length > 0) {
      const ds = numerical.map((i) => this.distributions[i] as NumericalKernels);
      for (const [k, values] of sampleNumerical(ds, kernels, random).entries())
        samples[numerical[k]] = values;
    }
    return samples;
  }

  /** The log density at some samples. */
  logDensity(samples: Samples): LogDensity {
    return new LogDensity(this.weights, this.distributions, samples);
  }
}
