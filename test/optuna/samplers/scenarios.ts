import { TrialPruned } from "../../../src/optuna/exceptions.js";
import type { BaseSampler } from "../../../src/optuna/samplers/base.js";
import { BruteForceSampler } from "../../../src/optuna/samplers/bruteForce.js";
import { GridSampler } from "../../../src/optuna/samplers/grid.js";
import { PartialFixedSampler } from "../../../src/optuna/samplers/partialFixed.js";
import { QMCSampler, type QMCSamplerOptions } from "../../../src/optuna/samplers/qmc/sampler.js";
import { RandomSampler } from "../../../src/optuna/samplers/random.js";
import type { TPESamplerOptions } from "../../../src/optuna/samplers/tpe/options.js";
import { TPESampler } from "../../../src/optuna/samplers/tpe/sampler.js";
import { createStudy } from "../../../src/optuna/study/create.js";
import type { Study } from "../../../src/optuna/study/study.js";
import type { Trial } from "../../../src/optuna/trial/trial.js";

/** The studies of tools/reference/optuna/sampler_scenarios.py: the same objectives, in the same order of arithmetic. */
type Objective = (t: Trial) => number | number[];
type Run = (study: Study, objective: Objective, n: number) => void;

class Failed extends Error {}

const flat: Objective = (t) => {
  const x = t.suggestFloat("x", -5, 5);
  const y = t.suggestFloat("y", 1e-4, 10, { log: true });
  const z = t.suggestFloat("z", -1, 2, { step: 0.25 });
  return (x - 1) * (x - 1) + (y - 0.5) * (y - 0.5) + z * z * 0.5;
};

const mixed: Objective = (t) => {
  const a = t.suggestFloat("a", -2, 3);
  const i = t.suggestInt("i", -3, 9);
  const j = t.suggestInt("j", 1, 300, { log: true });
  const s = t.suggestInt("s", 0, 40, { step: 5 });
  const k = t.suggestCategorical("k", ["red", "green", "blue"]);
  const flag = t.suggestCategorical("flag", [true, false]);
  const base = { red: 1.5, green: 0.25, blue: 3 }[k];
  return a * a + 0.1 * i * i + 0.001 * (j - 20) * (j - 20) + 0.02 * s + base + (flag ? 0.5 : 0);
};

const conditional: Objective = (t) => {
  const kind = t.suggestCategorical("kind", ["linear", "tree", "none"]);
  const lr = t.suggestFloat("lr", 1e-5, 1e-1, { log: true });
  if (kind === "linear") {
    const c = t.suggestFloat("c", -4, 4);
    return c * c + 10 * lr;
  }
  if (kind === "tree") {
    const depth = t.suggestInt("depth", 1, 8);
    let value = (depth - 5) * (depth - 5) + lr;
    if (depth > 4) {
      const leaf = t.suggestFloat("leaf", 0, 1, { step: 0.125 });
      value = value + (leaf - 0.5) * (leaf - 0.5) - 1;
    }
    return value;
  }
  return 6 + lr;
};

const interrupted: Objective = (t) => {
  const x = t.suggestFloat("x", -5, 5);
  const n = t.suggestInt("n", 1, 6);
  for (let step = 0; step < n; step++) {
    t.report((x - 1) * (x - 1) + 1 / (step + 1), step);
    if (x > 2.5 && step >= 1) throw new TrialPruned();
  }
  if (x < -4) throw new Failed("too low");
  if (n === 6 && x < 0) throw new TrialPruned();
  return (x - 1) * (x - 1) + 0.1 * n;
};

const categories: Objective = (t) => {
  const p = t.suggestCategorical("p", ["a", "b", "c"]);
  const q = t.suggestCategorical("q", [1, 2, 3, 4]);
  const r = t.suggestCategorical("r", [null, true, false, "x"]);
  return { a: 2, b: 1, c: 1 }[p] + (q - 2) * (q - 2) + (r === null ? 0 : 1);
};

const integers: Objective = (t) => {
  const a = t.suggestInt("a", 0, 4);
  const b = t.suggestInt("b", 0, 2);
  const c = t.suggestInt("c", -10, 10, { step: 4 });
  const d = t.suggestFloat("d", 0, 1, { step: 0.5 });
  return (a - 2) * (a - 2) + b + Math.abs(c) + d;
};

const constrained: Objective = (t) => {
  const x = t.suggestFloat("x", -3, 3);
  const y = t.suggestFloat("y", -3, 3);
  t.setConstraint("circle", x * x + y * y - 4);
  t.setConstraint("line", y - x - 1);
  return (x + 1) * (x + 1) + (y - 2) * (y - 2);
};

const two: Objective = (t) => {
  const x = t.suggestFloat("x", 0, 5);
  const y = t.suggestFloat("y", 0, 3);
  const c = t.suggestCategorical("c", ["u", "v"]);
  const shift = c === "u" ? 0.5 : 0;
  return [4 * x * x + 4 * y * y + shift, (x - 5) * (x - 5) + (y - 5) * (y - 5) + shift];
};

const twoGrid: Objective = (t) => {
  const a = t.suggestInt("a", 0, 5);
  const b = t.suggestInt("b", 0, 5);
  return [a + b, (5 - a) * (5 - a) + b];
};

const twoConstrained: Objective = (t) => {
  const x = t.suggestFloat("x", 0, 5);
  const y = t.suggestFloat("y", 0, 3);
  t.setConstraint("0", (x - 5) * (x - 5) + y * y - 25);
  t.setConstraint("1", 7.7 - (x - 8) * (x - 8) - (y + 3) * (y + 3));
  return [4 * x * x + 4 * y * y, (x - 5) * (x - 5) + (y - 5) * (y - 5)];
};

const three: Objective = (t) => {
  const v = [0, 1, 2].map((i) => t.suggestFloat(`v${i}`, 0, 1));
  return [v[0] + 0.5 * v[1], (1 - v[0]) * (1 + v[2]), 1 - v[1] + 0.3 * v[2] * v[2]];
};

const four: Objective = (t) => {
  const v = [0, 1, 2].map((i) => t.suggestFloat(`v${i}`, 0, 1));
  return [v[0], (1 - v[0]) * (1 + v[1]), 1 - v[1] + v[2], 1 - v[2] * v[0]];
};

const dynamic: Objective = (t) => {
  const x = t.suggestFloat("x", -1 - (t.number % 3), 2 + (t.number % 2));
  const y = t.suggestFloat("y", -3, 3);
  const n = t.suggestInt("n", 1, 4 + (t.number % 4));
  return x * x + (y - 1) * (y - 1) + 0.5 * n;
};

const wide: Objective = (t) => {
  let total = 0;
  for (let i = 0; i < 12; i++) {
    const u = t.suggestFloat(`u${String(i).padStart(2, "0")}`, -1, 1);
    total = total + (u - 0.1 * i) * (u - 0.1 * i);
  }
  return total;
};

const steps: Objective = (t) => {
  const x = t.suggestFloat("x", 0, 1);
  const n = t.suggestInt("n", 0, 20);
  const e = t.suggestFloat("e", 0.01, 1, { log: true });
  return (x - 0.3) * (x - 0.3) + 0.01 * (n - 7) * (n - 7) + e;
};

const enumerable: Objective = (t) => {
  const c = t.suggestCategorical("c", ["float", "int"]);
  if (c === "float") return t.suggestFloat("f", 1, 3, { step: 0.5 });
  const a = t.suggestInt("a", 1, 3);
  return a + t.suggestInt("b", a, 3);
};

const enumerableInterrupted: Objective = (t) => {
  const a = t.suggestInt("a", 0, 3);
  const b = t.suggestFloat("b", 0, 0.3, { step: 0.1 });
  if (a === 1 && b > 0.15) throw new Failed();
  if (a === 2) throw new TrialPruned();
  return a + b;
};

const gridObjective: Objective = (t) => {
  const x = t.suggestFloat("x", -100, 100);
  const y = t.suggestInt("y", -100, 100);
  const z = t.suggestCategorical("z", ["a", null, true]);
  return x * x + y * y + (z === null ? 1 : 0);
};

const GRID = { y: [-99, 0, 99], x: [-50, 0.5, 50, 70], z: ["a", null, true] };

const quasi: Objective = (t) => {
  const x = t.suggestFloat("x", -1, 1);
  const y = t.suggestInt("y", -2, 7);
  const lr = t.suggestFloat("lr", 1e-5, 1e-1, { log: true });
  const k = t.suggestCategorical("k", ["a", "b", "c"]);
  const s = t.suggestFloat("s", 0, 1, { step: 0.2 });
  const m = t.suggestInt("m", 1, 100, { log: true });
  return x * x + y + lr + s + m + (k === "a" ? 1 : 0);
};

const optimize: Run = (study, objective, n) => {
  study.optimize(objective, { nTrials: n, catch: [Failed] });
};

const toldLate: Run = (study, objective, n) => {
  const waiting: [Trial, number | number[]][] = [];
  const last: [Trial, number | number[]][] = [];
  for (let i = 0; i < n; i++) {
    const trial = study.ask() as Trial;
    const value = objective(trial);
    (trial.number % 5 === 4 ? last : waiting).push([trial, value]);
    if (waiting.length > 2) study.tell(...(waiting.shift() as [Trial, number]));
  }
  for (const [trial, value] of [...waiting, ...last]) study.tell(trial, value);
};

const enqueued: Run = (study, objective, n) => {
  study.enqueueTrial({ x: 0.5, y: 1 });
  study.enqueueTrial({ x: -4.5 });
  study.enqueueTrial({ z: 1.5, y: 0.001 });
  optimize(study, objective, Math.floor(n / 2));
  study.enqueueTrial({ x: 1, y: 0.5, z: 0 });
  optimize(study, objective, n - Math.floor(n / 2));
};

const fixedAfter: Run = (study, objective, n) => {
  optimize(study, objective, Math.floor(n / 2));
  study.sampler = new PartialFixedSampler({ y: 0.75 }, study.sampler);
  optimize(study, objective, n - Math.floor(n / 2));
};

const gridWithEnqueued: Run = (study, objective, n) => {
  for (const y of [2, 3, 4]) study.enqueueTrial({ x: 1, y, z: "a" });
  optimize(study, objective, n);
};

export interface Scenario {
  readonly sampler: (seed: number) => BaseSampler;
  readonly objective: Objective;
  readonly directions?: ("minimize" | "maximize")[];
  readonly run?: Run;
}

const tpe =
  (options: TPESamplerOptions = {}) =>
  (seed: number) =>
    new TPESampler({ seed, ...options });
const qmc =
  (options: QMCSamplerOptions = {}) =>
  (seed: number) =>
    new QMCSampler({ seed, ...options });
const random = (seed: number) => new RandomSampler({ seed });
const grid = (seed: number) => new GridSampler(GRID, { seed });
const bruteForce = (seed: number) => new BruteForceSampler({ seed });
const TWO: Scenario["directions"] = ["minimize", "minimize"];

export const FILES: Record<string, Record<string, Scenario>> = {
  samplers_basic: {
    "random mixed": { sampler: random, objective: mixed },
    "random conditional": { sampler: random, objective: conditional },
    "random flat": { sampler: random, objective: flat },
    grid: { sampler: grid, objective: gridObjective },
    "grid enqueued": { sampler: grid, objective: gridObjective, run: gridWithEnqueued },
    "brute force": { sampler: bruteForce, objective: enumerable },
    "brute force interrupted": { sampler: bruteForce, objective: enumerableInterrupted },
    "brute force told late": { sampler: bruteForce, objective: enumerable, run: toldLate },
    "brute force strict told late": {
      sampler: (seed) => new BruteForceSampler({ seed, avoidPrematureStop: true }),
      objective: enumerable,
      run: toldLate,
    },
  },
  samplers_tpe: {
    flat: { sampler: tpe(), objective: flat },
    mixed: { sampler: tpe(), objective: mixed, directions: ["maximize"] },
    conditional: { sampler: tpe(), objective: conditional },
    interrupted: { sampler: tpe(), objective: interrupted },
    categories: { sampler: tpe(), objective: categories },
    integers: { sampler: tpe(), objective: integers },
    constrained: { sampler: tpe(), objective: constrained },
    dynamic: { sampler: tpe(), objective: dynamic },
    "told late": { sampler: tpe(), objective: flat, run: toldLate },
  },
  samplers_tpe_modes: {
    "univariate mixed": { sampler: tpe({ multivariate: false }), objective: mixed },
    "univariate conditional": {
      sampler: tpe({ multivariate: false, constantLiar: false }),
      objective: conditional,
    },
    "univariate told late": { sampler: tpe({ multivariate: false }), objective: flat, run: toldLate },
    "univariate interrupted": {
      sampler: tpe({ multivariate: false }),
      objective: interrupted,
      directions: ["maximize"],
    },
    "group conditional": { sampler: tpe({ group: true }), objective: conditional },
    "group told late": {
      sampler: tpe({ group: true, multivariate: true }),
      objective: conditional,
      run: toldLate,
    },
    "no liar": { sampler: tpe({ constantLiar: false }), objective: mixed },
    enqueued: { sampler: tpe(), objective: flat, run: enqueued },
    "partly fixed": { sampler: tpe(), objective: flat, run: fixedAfter },
    "partly fixed group": { sampler: tpe({ group: true }), objective: flat, run: fixedAfter },
    options: {
      sampler: tpe({
        priorWeight: 2,
        considerMagicClip: false,
        considerEndpoints: true,
        nStartupTrials: 5,
        nEiCandidates: 9,
        gamma: (n) => Math.ceil(n / 3),
        weights: (n) => Array.from({ length: n }, (_, i) => 1 + i),
      }),
      objective: mixed,
    },
    hyperopt: { sampler: tpe(TPESampler.hyperoptParameters()), objective: flat },
    "no prior": { sampler: tpe({ priorWeight: 0 }), objective: steps },
  },
  samplers_tpe_multi: {
    two: { sampler: tpe(), objective: two, directions: TWO },
    "two opposite": { sampler: tpe(), objective: two, directions: ["minimize", "maximize"] },
    "two multivariate": { sampler: tpe({ multivariate: true }), objective: two, directions: TWO },
    "two grid": { sampler: tpe(), objective: twoGrid, directions: TWO },
    "two constrained": { sampler: tpe(), objective: twoConstrained, directions: TWO },
    "two constrained multivariate": {
      sampler: tpe({ multivariate: true }),
      objective: twoConstrained,
      directions: TWO,
    },
    "two told late": { sampler: tpe(), objective: two, directions: TWO, run: toldLate },
    three: { sampler: tpe(), objective: three, directions: ["minimize", "minimize", "minimize"] },
    four: {
      sampler: tpe({ multivariate: true }),
      objective: four,
      directions: ["minimize", "minimize", "maximize", "minimize"],
    },
  },
  samplers_tpe_long: {
    steps: { sampler: tpe(), objective: steps },
    wide: { sampler: tpe(), objective: wide },
    "wide univariate": { sampler: tpe({ multivariate: false }), objective: wide },
    categories: { sampler: tpe(), objective: categories },
    two: { sampler: tpe(), objective: two, directions: TWO },
  },
  samplers_qmc: {
    sobol: { sampler: qmc(), objective: quasi },
    "sobol scrambled": { sampler: qmc({ scramble: true }), objective: quasi },
    halton: { sampler: qmc({ qmcType: "halton" }), objective: quasi },
    "halton scrambled": { sampler: qmc({ qmcType: "halton", scramble: true }), objective: quasi },
    "sobol conditional": { sampler: qmc(), objective: conditional },
    "sobol told late": { sampler: qmc(), objective: quasi, run: toldLate },
  },
};

/** Runs a scenario with one seed: state and parameters of every trial. */
export function runScenario(
  scenario: Scenario,
  seed: number,
  n: number,
): [string, Record<string, unknown>][] {
  const study = createStudy({
    directions: scenario.directions ?? ["minimize"],
    sampler: scenario.sampler(seed),
  }) as unknown as Study;
  (scenario.run ?? optimize)(study, scenario.objective, n);
  return study.trials.map(({ state, params }) => [state[0], params]);
}
