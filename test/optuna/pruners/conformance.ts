import { expect, test } from "vitest";
import { BasePruner } from "../../../src/optuna/pruners/base.js";
import { RandomSampler } from "../../../src/optuna/samplers/random.js";
import { createStudy } from "../../../src/optuna/study/create.js";
import { RandomState } from "../../../src/random/numpy/index.js";

export interface PrunerConformance {
  /** A fresh pruner. */
  readonly make: () => BasePruner;
  /** Does it judge the same when all values and the direction are turned round? Thresholds do not. */
  readonly isSymmetric?: boolean;
}

type Reports = readonly (readonly [step: number, value: number])[];

/** Learning curves with everything that reports may hold: NaN, ±inf, ties, gaps, one report only, none at all. */
function curves(seed: number, sign = 1): Reports[] {
  const random = new RandomState(seed);
  return Array.from({ length: 25 }, (_, trial) => {
    const count = trial % 9 === 4 ? 0 : Number(random.randint(1, 14));
    let step = -1;
    return Array.from({ length: count }, () => {
      step += seed % 2 === 0 ? 1 : Number(random.randint(1, 5));
      const kind = random.uniform();
      const value = Math.round(random.normal() * 20) / 10;
      if (seed % 3 === 1 && kind < 0.1) return [step, Number.NaN] as const;
      if (seed % 3 === 2 && kind < 0.1) return [step, kind < 0.05 ? Infinity : -Infinity] as const;
      return [step, sign * value] as const;
    });
  });
}

/** Runs the curves; after which report each trial is pruned, −1 for never. */
function run(pruner: BasePruner, trials: readonly Reports[], direction: "minimize" | "maximize"): number[] {
  const study = createStudy({ studyName: "c", direction, pruner, sampler: new RandomSampler({ seed: 0 }) });
  return trials.map((reports) => {
    const trial = study.ask();
    expect(trial.shouldPrune()).toBe(false);
    const at = reports.findIndex(([step, value]) => {
      trial.report(value, step);
      const decision = trial.shouldPrune();
      expect(typeof decision).toBe("boolean");
      return decision;
    });
    const last = reports.length > 0 ? reports[reports.length - 1][1] : 0;
    if (at >= 0) study.tell(trial, { state: "PRUNED" });
    else study.tell(trial, Number.isNaN(last) ? { state: "FAIL" } : last);
    return at;
  });
}

/** What every pruner must hold to, its own or a user's. Call it inside a `describe`. */
export function checkPruner({ make, isSymmetric = true }: PrunerConformance): void {
  test("prunes nothing without reports, and answers true or false to whatever is reported", () => {
    for (let seed = 0; seed < 6; seed++) run(make(), curves(seed), seed % 2 ? "minimize" : "maximize");
  });

  test("decides the same when it is asked the same", () => {
    for (let seed = 0; seed < 3; seed++) {
      expect(run(make(), curves(seed), "minimize")).toEqual(run(make(), curves(seed), "minimize"));
    }
  });

  test.runIf(isSymmetric)("turned round, it decides the same", () => {
    for (const seed of [0, 3, 6, 9]) {
      expect(run(make(), curves(seed), "minimize")).toEqual(run(make(), curves(seed, -1), "maximize"));
    }
  });

  test("changes neither trials nor the study, but for its own attributes of the running trial", () => {
    const pruner = make();
    const study = createStudy({ pruner, sampler: new RandomSampler({ seed: 0 }) });
    study.optimize(
      (trial) => {
        for (let step = 0; step < 6; step++) trial.report(trial.number + step, step);
        return trial.number;
      },
      { nTrials: 8 },
    );
    const before = JSON.stringify(study.trials);
    const trial = study.ask();
    trial.report(100, 1);
    const frozen = study.trials[8];
    const { systemAttrs, ...rest } = frozen.copy();
    pruner.prune(study, frozen);
    const { systemAttrs: after, ...restAfter } = frozen;
    expect(restAfter).toEqual(rest);
    expect(after).toEqual(systemAttrs);
    expect(JSON.stringify(study.trials.slice(0, 8))).toBe(before);
    expect(study.userAttrs).toEqual({});
  });

  test("several objectives are refused", () => {
    const study = createStudy({ directions: ["minimize", "minimize"], pruner: make() });
    expect(() => study.ask().shouldPrune()).toThrow("E-OPTUNA-011");
  });

  test("it is a BasePruner", () => {
    expect(make()).toBeInstanceOf(BasePruner);
  });
}
