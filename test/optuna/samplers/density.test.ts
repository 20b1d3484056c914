import { describe, expect, test } from "vitest";
import {
  CategoricalDistribution,
  FloatDistribution,
  IntDistribution,
} from "../../../src/optuna/distributions.js";
import type { LogDensity } from "../../../src/optuna/samplers/tpe/density.js";
import type { KernelDistributions } from "../../../src/optuna/samplers/tpe/distributions.js";
import { observationsOf, ParameterColumn } from "../../../src/optuna/samplers/tpe/observations.js";
import { defaultWeights, parzenEstimator } from "../../../src/optuna/samplers/tpe/parzenEstimator.js";
import { logGaussMass } from "../../../src/optuna/samplers/tpe/truncnorm.js";
import { RandomState } from "../../../src/random/numpy/index.js";

const SPACES = {
  floats: { a: new FloatDistribution(0, 1), b: new FloatDistribution(1e-5, 1, { log: true }) },
  steps: { a: new IntDistribution(1, 100), b: new FloatDistribution(0, 1, { step: 0.05 }) },
  "uneven steps": { a: new IntDistribution(1, 100_000, { log: true }), b: new IntDistribution(1, 9) },
  all: {
    a: new FloatDistribution(-3, 3),
    b: new IntDistribution(1, 1000, { log: true }),
    c: new CategoricalDistribution(["x", "y", "z"]),
  },
  one: { a: new FloatDistribution(0, 10) },
  choices: { c: new CategoricalDistribution([1, 2, 3, 4]) },
};

/** Kernels around observations, most of them close together, as in a study that is far on. */
function mixtureOf(space: (typeof SPACES)[keyof typeof SPACES], count: number, random: RandomState) {
  const names = Object.entries(space);
  const trials = Array.from({ length: count }, () => ({
    params: Object.fromEntries(
      names.map(([name, d]) => {
        const u = random.randomSample(1)[0];
        const near = random.randomSample(1)[0] < 0.7 ? 0.4 + 0.02 * u : u;
        if (d instanceof CategoricalDistribution)
          return [name, d.choices[Math.floor(near * d.choices.length)]];
        const x = d.log ? d.low * (d.high / d.low) ** near : d.low + near * (d.high - d.low);
        return [name, d.step === null ? x : d.low + Math.round((x - d.low) / d.step) * d.step];
      }),
    ),
  }));
  const columns = names.map(([name, d]) => {
    const column = new ParameterColumn(name, d);
    column.update(trials);
    return column;
  });
  const rows = Int32Array.from(trials.keys());
  const observations = observationsOf(new Map(names), columns, rows);
  return parzenEstimator(observations, {
    priorWeight: 1,
    considerMagicClip: true,
    considerEndpoints: false,
    weights: defaultWeights,
  });
}

/** The log density of one kernel by its formula. */
function kernelAt(d: KernelDistributions, k: number, x: number): number {
  if (d.kind === "categorical") {
    const row = d.rows[d.rowOf[k]];
    return Math.log(row.choice === x ? row.probability : row.others);
  }
  const z = (end: number) => Float64Array.of((end - d.mu[k]) / d.sigma[k]);
  const mass = logGaussMass(z(d.adaptedLow), z(d.adaptedHigh))[0];
  const adapted = d.isLog ? Math.log : (value: number) => value;
  if (d.step !== 0) return logGaussMass(z(adapted(x - d.step / 2)), z(adapted(x + d.step / 2)))[0] - mass;
  return -(z(adapted(x))[0] ** 2) / 2 - 0.5 * Math.log(2 * Math.PI) - mass - Math.log(d.sigma[k]);
}

describe.each(Object.keys(SPACES) as (keyof typeof SPACES)[])("the density over %s", (name) => {
  test.each([1, 30, 300, 1500])("of %i kernels is the sum over all of them", (count) => {
    const random = new RandomState(count);
    const mixture = mixtureOf(SPACES[name], count, random);
    // Samples near the kernels, and far from most.
    const own = mixture.sample(random, 20);
    const others = mixtureOf(SPACES[name], 1, random).sample(random, 20);
    const samples = own.map((values, j) => Float64Array.of(...values, ...others[j]));
    const density: LogDensity = mixture.logDensity(samples);
    for (let i = 0; i < 40; i++) {
      const logs = Array.from(
        mixture.weights.shares,
        (weight, k) =>
          Math.log(weight) +
          mixture.distributions.reduce((sum, d, j) => sum + kernelAt(d, k, samples[j][i]), 0),
      );
      const max = Math.max(...logs);
      const whole = max + Math.log(logs.reduce((sum, value) => sum + Math.exp(value - max), 0));
      expect(Math.abs(density.at(i) - whole)).toBeLessThan(1e-11 * (1 + Math.abs(whole)));
      const bound = density.atLeast(i);
      expect(bound).toBeLessThanOrEqual(density.at(i));
      expect(bound).toBeGreaterThan(density.at(i) - 1);
    }
  });
});
