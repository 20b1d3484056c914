import {
  CategoricalDistribution,
  type Distribution,
  FloatDistribution,
  type ParamValue,
} from "../../../src/optuna/distributions.js";
import { FrozenTrial } from "../../../src/optuna/trial/frozen.js";
import { isFinished, TRIAL_STATES, type TrialState } from "../../../src/optuna/trial/state.js";

/** Numbers in [0, 1) from a seed (Park and Miller), for tests that need some variety. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

export const EXAMPLE_ATTRS: Record<string, unknown> = {
  dataset: "MNIST",
  none: null,
  json_serializable: { baseline_score: 0.001, tags: ["image", "classification"] },
  unicode: "ñandú 東京 🔥 \u0000 \u2028",
  "ключ 🔑": [true, false, null],
  long: "x".repeat(3000),
  empty: {},
  __proto__key: 1,
};

/** What JSON makes hard. */
export const HARD_NUMBERS: Record<string, number> = {
  zero: 0,
  pi: Math.PI,
  max: Number.MAX_VALUE,
  "negative max": -Number.MAX_VALUE,
  min: 2.2250738585072014e-308,
  denormal: Number.MIN_VALUE,
  "two to the 53": 2 ** 53,
  "integer above": 2 ** 60,
  tenth: 0.1,
  inf: Infinity,
  "negative inf": -Infinity,
  nan: Number.NaN,
};

const PARAMS: ReadonlyArray<readonly [string, (u: number) => ParamValue, Distribution]> = [
  ["paramA", (u) => u, new FloatDistribution(0, 1)],
  ["paramB", (u) => 1 + u, new FloatDistribution(1, 2, { log: true })],
  [
    "paramC",
    (u) => ["CatA", "CatB", "CatC"][Math.floor(3 * u)],
    new CategoricalDistribution(["CatA", "CatB", "CatC"]),
  ],
  ["paramD", (u) => -3 * u, new FloatDistribution(-3, 0)],
  ["paramE", (u) => (u < 0.5 ? 0.1 : 0.2), new CategoricalDistribution([0.1, 0.2])],
];

const ATTRS: Record<string, unknown> = {
  attrA: "valueA",
  attrB: 1,
  attrC: null,
  attrD: { baseline_score: 0.001, tags: ["image", "classification"] },
};

/** Now, in multiples of a medium's resolution. */
export function now(resolution = 1): Date {
  return new Date(Math.floor(Date.now() / resolution) * resolution);
}

/** A trial with some of everything. */
export function sampleTrial(random: () => number, state?: TrialState, time = now(1000)): FrozenTrial {
  const chosen = state ?? TRIAL_STATES[Math.floor(random() * TRIAL_STATES.length)];
  const params: Record<string, ParamValue> = {};
  const distributions: Record<string, Distribution> = {};
  for (const [name, value, distribution] of PARAMS) {
    if (random() < 0.5) continue;
    params[name] = value(random());
    distributions[name] = distribution;
  }
  const some = (prefix: string) =>
    Object.fromEntries(
      Object.entries(ATTRS)
        .filter(() => random() < 0.5)
        .map(([key, value]) => [prefix + key, value]),
    );
  const intermediateValues = new Map<number, number>();
  for (let step = 0; step < 8; step++) if (random() < 0.5) intermediateValues.set(step, 20 * random() - 10);
  return new FrozenTrial({
    state: chosen,
    values: chosen === "COMPLETE" ? [20 * random() - 10] : null,
    datetimeStart: time,
    datetimeComplete: isFinished(chosen) ? time : null,
    params,
    distributions,
    userAttrs: some("usr_"),
    systemAttrs: some("sys_"),
    intermediateValues,
  });
}
