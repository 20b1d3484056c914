/**
 * CPU milliseconds that a trial takes (suggestions, and the study in memory) with 1,000 and 10,000 finished trials, and
 * Python's.
 */
import { execFileSync } from "node:child_process";
import {
  CategoricalDistribution,
  type Distribution,
  FloatDistribution,
  IntDistribution,
} from "../../src/optuna/distributions.js";
import { setVerbosity, WARNING } from "../../src/optuna/logging.js";
import { RandomSampler, TPESampler } from "../../src/optuna/samplers/index.js";
import { createStudy } from "../../src/optuna/study/create.js";
import { createTrial } from "../../src/optuna/trial/create.js";
import type { Trial } from "../../src/optuna/trial/index.js";
import { PYTHON } from "../../test/optuna/interop/python.js";

export interface SamplerCase {
  readonly name: string;
  readonly sampler: "tpe" | "random";
  readonly space: "mixed" | "int" | "float";
  readonly multivariate?: boolean;
  readonly objectives?: number;
}

export const CASES: readonly SamplerCase[] = [
  { name: "TPE", sampler: "tpe", space: "mixed" },
  { name: "TPE, ints", sampler: "tpe", space: "int" },
  { name: "TPE, univariate", sampler: "tpe", space: "mixed", multivariate: false },
  { name: "TPE, two objectives", sampler: "tpe", space: "mixed", objectives: 2 },
  { name: "Random", sampler: "random", space: "mixed" },
];
/** Trials of other studies before the measured ones, studies of a thousand each: compiled code is measured, not the compiler. */
const WARM_UP = 1000;
const WARM_UP_STUDIES = 3;
/** Then rounds with a study each, of which the median counts. */
const ROUNDS = 5;

export const SIZES: readonly number[] = [1000, 10_000];

function spaceOf(kind: SamplerCase["space"]): Record<string, Distribution> {
  const five = (name: string, make: () => Distribution) =>
    Object.fromEntries([0, 1, 2, 3, 4].map((i) => [`${name}${i}`, make()]));
  if (kind === "int") return five("n", () => new IntDistribution(1, 100));
  const floats = five("x", () => new FloatDistribution(0, 1));
  return kind === "float" ? floats : { ...floats, c: new CategoricalDistribution(["a", "b", "c"]) };
}

/** Ours: CPU milliseconds a trial. */
export function measure(one: SamplerCase, trials: number, measured: number): number {
  setVerbosity(WARNING);
  for (let i = 0; i < WARM_UP_STUDIES; i++) prepare(one, 0)(WARM_UP);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const run = prepare(one, trials);
    run(1);
    const began = process.cpuUsage();
    run(measured);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000 / measured;
  });
  return rounds.sort((a, b) => a - b)[ROUNDS >> 1];
}

/** A study with so many finished trials, as what runs more of them. */
function prepare(one: SamplerCase, trials: number): (more: number) => void {
  const space = spaceOf(one.space);
  const objectives = one.objectives ?? 1;
  const sampler =
    one.sampler === "random"
      ? new RandomSampler({ seed: 1 })
      : new TPESampler({ seed: 1, multivariate: one.multivariate ?? null });
  const directions = new Array<"minimize">(objectives).fill("minimize");
  const study = createStudy({ directions, sampler });
  for (let i = 0; i < trials; i++) {
    const u = Array.from({ length: 8 }, (_, k) => ((i + 1) * (k + 1) * 0.6180339887) % 1);
    const params = Object.fromEntries(
      Object.entries(space).map(([name, distribution], k) => {
        if (distribution instanceof FloatDistribution) return [name, u[k]];
        if (distribution instanceof IntDistribution) return [name, 1 + Math.floor(u[k] * 100)];
        return [name, (distribution as CategoricalDistribution).choices[Math.floor(u[k] * 3)]];
      }),
    );
    const values = [u[0] + u[1], u[2] - u[0]].slice(0, objectives);
    study.addTrial(createTrial({ params, distributions: space, values }));
  }
  const objective = (trial: Trial) => {
    for (const [name, distribution] of Object.entries(space)) trial.suggest(name, distribution);
    return objectives > 1 ? new Array<number>(objectives).fill(0.5) : 0.5;
  };
  return (more) => study.optimize(objective, { nTrials: more });
}

/** Python's, in the same order; undefined without a Python. */
export function measurePython(cases: readonly SamplerCase[], measured: number): number[] | undefined {
  if (!PYTHON) return undefined;
  const args = ["bench/optuna/samplers.py", JSON.stringify(cases), JSON.stringify(SIZES), String(measured)];
  const text = execFileSync(PYTHON, args, { encoding: "utf8" });
  return (JSON.parse(text) as { ms: number }[]).map(({ ms }) => ms);
}
