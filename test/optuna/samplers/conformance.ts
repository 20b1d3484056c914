import { describe, expect, it } from "vitest";
import {
  CategoricalDistribution,
  type Distribution,
  FloatDistribution,
  IntDistribution,
} from "../../../src/optuna/distributions.js";
import { TrialPruned } from "../../../src/optuna/exceptions.js";
import type { BaseSampler } from "../../../src/optuna/samplers/base.js";
import { PartialFixedSampler } from "../../../src/optuna/samplers/partialFixed.js";
import { InMemoryStorage } from "../../../src/optuna/storages/memory.js";
import { createStudy } from "../../../src/optuna/study/create.js";
import type { Study } from "../../../src/optuna/study/study.js";
import { createTrial } from "../../../src/optuna/trial/create.js";
import type { FrozenTrial } from "../../../src/optuna/trial/frozen.js";
import type { Trial } from "../../../src/optuna/trial/trial.js";

/** What sets a sampler apart from others. */
export interface Traits {
  /** It takes real parameters without steps (default true). */
  readonly continuous?: boolean;
  /** It ends the study when there is nothing left to try (default false). */
  readonly exhaustive?: boolean;
  /** Another seed gives other suggestions (default true). */
  readonly seeded?: boolean;
}

type Make = (seed: number) => BaseSampler;

const DISTRIBUTIONS: readonly Distribution[] = [
  new FloatDistribution(-1, 1),
  new FloatDistribution(1e-7, 1, { log: true }),
  new FloatDistribution(1e-300, 1e300, { log: true }),
  new FloatDistribution(-10, 10, { step: 0.1 }),
  new FloatDistribution(-10.2, 10.2, { step: 0.1 }),
  new FloatDistribution(0, 1, { step: 0.3 }),
  new FloatDistribution(0, 5e-324 * 3),
  new IntDistribution(-10, 10),
  new IntDistribution(-10, 0, { step: 2 }),
  new IntDistribution(3, 10, { step: 4 }),
  new IntDistribution(1, 100, { log: true }),
  new IntDistribution(0, 1),
  new IntDistribution(-(2 ** 40), 2 ** 40, { step: 2 ** 37 }),
  new CategoricalDistribution([1, 2, 3]),
  new CategoricalDistribution(["a", "b", "c"]),
  new CategoricalDistribution([1, "a"]),
  new CategoricalDistribution([null, true, false, Number.NaN, Infinity]),
];

const isContinuous = (d: Distribution) => d instanceof FloatDistribution && d.step === null;
const isHuge = (d: Distribution) => d instanceof FloatDistribution && d.high > 1e100;

function expectIn(distribution: Distribution, value: unknown): void {
  const internal = distribution.toInternalRepr(value);
  expect(distribution.contains(internal), `${String(value)} in ${distribution}`).toBe(true);
  if (distribution instanceof IntDistribution) expect(Number.isInteger(value)).toBe(true);
}

const numberOf = (value: unknown): number =>
  typeof value === "number" && Number.isFinite(value) ? value : 1;

function studyWith(sampler: BaseSampler, directions: ("minimize" | "maximize")[] = ["minimize"]): Study {
  return createStudy({ sampler, directions }) as unknown as Study;
}

function suggestAll(trial: Trial, space: readonly (readonly [string, Distribution])[]): number {
  let sum = 0;
  for (const [name, distribution] of space) {
    const value = trial.suggest(name, distribution);
    expectIn(distribution, value);
    sum += Math.abs(Math.min(numberOf(value), 1e6));
  }
  return sum;
}

/** What a study's trials took, for comparisons. */
const paramsOf = (study: Study): unknown[] => study.trials.map(({ params }) => params);

/** A storage that makes its trials anew whenever it is asked. */
class ForgetfulStorage extends InMemoryStorage {
  override getAllTrials(
    studyId: number,
    options: Parameters<InMemoryStorage["getAllTrials"]>[1] = {},
  ): FrozenTrial[] {
    return super.getAllTrials(studyId, { ...options, deepcopy: true });
  }
}

/** What every sampler must do. A new sampler is one line in conformance.test.ts. */
export function checkSampler(name: string, make: Make, traits: Traits = {}): void {
  const { continuous = true, exhaustive = false, seeded = true } = traits;
  const usable = DISTRIBUTIONS.filter((d) => continuous || !isContinuous(d));
  const small = usable.filter((d) => !isHuge(d));
  const x = continuous ? new FloatDistribution(-5, 5) : new IntDistribution(-50, 50);
  const y = new IntDistribution(0, 30, { step: 2 });
  const k = new CategoricalDistribution(["u", "v", "w"]);
  const space = [
    ["x", x],
    ["y", y],
    ["k", k],
  ] as const;

  describe(name, () => {
    it.each(usable.map((d) => [String(d), d] as const))("suggests values of %s", (_, distribution) => {
      const study = studyWith(make(0));
      study.optimize((trial) => suggestAll(trial, [["p", distribution]]), { nTrials: 25 });
      if (!exhaustive) expect(study.trials.length).toBe(25);
      expect(study.trials.every(({ state }) => state === "COMPLETE")).toBe(true);
    });

    it("suggests all kinds together", () => {
      const study = studyWith(make(1));
      const all = usable.map((d, i) => [`p${i}`, d] as const);
      study.optimize((trial) => suggestAll(trial, all), { nTrials: 15 });
      expect(study.trials.length).toBe(15);
    });

    it("suggests pairs of kinds", () => {
      for (const [i, first] of small.entries()) {
        const study = studyWith(make(i));
        const pair = [
          ["p", first],
          ["q", small[(i + 5) % small.length]],
        ] as const;
        study.optimize((trial) => suggestAll(trial, pair), { nTrials: 13 });
      }
    });

    it("never asks for a parameter that has one value only", () => {
      const study = studyWith(make(2));
      const single = {
        a: new CategoricalDistribution([1]),
        b: new IntDistribution(1, 1),
        c: new IntDistribution(1, 1, { log: true }),
        d: new FloatDistribution(1, 1),
        e: new FloatDistribution(1, 1, { log: true }),
        f: new FloatDistribution(1, 1, { step: 1 }),
      };
      for (let i = 0; i < 12; i++) {
        const trial = study.ask(single) as Trial;
        expect(Object.values(trial.params)).toEqual([1, 1, 1, 1, 1, 1]);
        study.tell(trial, 1);
      }
    });

    it("follows conditions", () => {
      const study = studyWith(make(3));
      study.optimize(
        (trial) => {
          const kind = trial.suggestCategorical("kind", ["a", "b"]);
          if (kind === "a") return suggestAll(trial, [["x", x]]);
          return suggestAll(trial, [["y", y], ...(trial.number % 2 ? ([["k", k]] as const) : [])]);
        },
        exhaustive ? { nTrials: 1 } : { nTrials: 30 },
      );
      expect(study.trials.length).toBe(exhaustive ? 1 : 30);
    });

    if (!exhaustive) {
      it.each([
        ["narrower", 0, 5],
        ["wider", 0, 20],
        ["elsewhere", 20, 30],
      ])("follows a range that becomes %s", (_, low, high) => {
        const study = studyWith(make(4));
        const run = (from: number, to: number) =>
          study.optimize(
            (trial) =>
              suggestAll(trial, [
                ["x", new FloatDistribution(from, to)],
                ["y", new IntDistribution(from, to)],
                ["s", new FloatDistribution(from, to, { step: 0.5 })],
              ]),
            { nTrials: 15 },
          );
        run(0, 10);
        run(low, high);
        expect(study.trials.length).toBe(30);
      });
    }

    it("goes on after trials that failed, were pruned, or gave infinite values", () => {
      const study = studyWith(make(5));
      const endings = [
        () => 1,
        () => Infinity,
        () => -Infinity,
        () => Number.NaN,
        () => {
          throw new Error("failed");
        },
        () => {
          throw new TrialPruned();
        },
      ];
      study.optimize(
        (trial) => {
          suggestAll(trial, space);
          trial.report(trial.number % 4 === 0 ? Number.NaN : trial.number, 1);
          return endings[trial.number % endings.length]();
        },
        { nTrials: 36, catch: [Error] },
      );
      expect(study.trials.length).toBe(36);
      expect(new Set(study.trials.map(({ state }) => state))).toEqual(
        new Set(["COMPLETE", "PRUNED", "FAIL"]),
      );
    });

    // One that tries everything refuses trials with other parameters: see grid and brute force in their own tests.
    if (!exhaustive)
      it("knows trials that others added", () => {
        const study = studyWith(make(6));
        for (let i = 0; i < 12; i++) {
          study.addTrial(
            createTrial({
              params: { x: i % 5, other: "b" },
              distributions: { x, other: new CategoricalDistribution(["a", "b"]) },
              value: i,
            }),
          );
        }
        study.optimize((trial) => suggestAll(trial, space), { nTrials: 8 });
        expect(study.trials.length).toBe(20);
      });

    it("takes any name for a parameter", () => {
      const study = studyWith(make(7));
      const names = ["__proto__", "constructor", "0", "-1", "ñ 🐦", "", "a:b", "hasOwnProperty"];
      const odd = names.map((n) => [n, y] as const);
      study.optimize((trial) => suggestAll(trial, odd), { nTrials: 14 });
      for (const { params } of study.trials) expect(Object.keys(params).sort()).toEqual([...names].sort());
    });

    it("serves trials that run at the same time, told in any order", () => {
      const study = studyWith(make(8));
      for (let round = 0; round < 6; round++) {
        const trials = Array.from({ length: 5 }, () => study.ask() as Trial);
        const values = trials.map((trial) => suggestAll(trial, space.slice(0, trial.number % 2 ? 3 : 2)));
        for (const i of [3, 0, 4, 1]) study.tell(trials[i], values[i]);
      }
      expect(study.trials.filter(({ state }) => state === "RUNNING").length).toBe(6);
    });

    it("suggests with two objectives", () => {
      const study = studyWith(make(9), ["minimize", "maximize"]);
      study.optimize(
        (trial) => {
          const value = suggestAll(trial, space);
          return [value, value % 7];
        },
        { nTrials: 25 },
      );
      expect(study.trials.length).toBe(25);
    });

    it("lives with constraints", () => {
      const study = studyWith(make(10));
      study.optimize(
        (trial) => {
          const value = suggestAll(trial, space);
          trial.setConstraint("c", trial.number % 3 === 0 ? Infinity : value - 20);
          return value;
        },
        { nTrials: 25 },
      );
      expect(study.trials.length).toBe(25);
    });

    it("keeps fixed parameters and suggests the others", () => {
      const study = studyWith(make(11));
      study.optimize((trial) => suggestAll(trial, space), { nTrials: 12 });
      study.sampler = new PartialFixedSampler({ y: 4 }, study.sampler);
      study.optimize((trial) => suggestAll(trial, space), { nTrials: 6 });
      expect(study.trials.slice(12).map(({ params }) => params.y)).toEqual([4, 4, 4, 4, 4, 4]);
    });

    it("takes enqueued values first", () => {
      const study = studyWith(make(12));
      study.enqueueTrial({ x: 2, y: 6, k: "w" });
      study.enqueueTrial({ y: 8 });
      study.optimize((trial) => suggestAll(trial, space), { nTrials: 4 });
      expect(study.trials[0].params).toEqual({ x: 2, y: 6, k: "w" });
      expect(study.trials[1].params.y).toBe(8);
    });

    it("leaves the trials that it is given unchanged", () => {
      const study = studyWith(make(13));
      study.optimize((trial) => suggestAll(trial, space), { nTrials: 14 });
      const before = JSON.stringify(study.trials);
      suggestAll(study.ask() as Trial, space);
      expect(JSON.stringify(study.trials.slice(0, 14))).toBe(before);
    });

    const run = (sampler: BaseSampler, options: { storage?: InMemoryStorage } = {}): Study => {
      const study = createStudy({ sampler, ...options }) as unknown as Study;
      study.optimize((trial) => suggestAll(trial, space), { nTrials: 20 });
      return study;
    };

    it("repeats itself with the same seed", () => {
      expect(paramsOf(run(make(14)))).toEqual(paramsOf(run(make(14))));
    });

    if (seeded) {
      it("suggests other values with another seed, and after reseedRng", () => {
        const study = run(make(15));
        expect(paramsOf(run(make(16)))).not.toEqual(paramsOf(study));
        const reseeded = make(15);
        reseeded.reseedRng();
        expect(paramsOf(run(reseeded))).not.toEqual(paramsOf(study));
      });
    }

    it("suggests the same over a storage that makes its trials anew", () => {
      const memory = run(make(17));
      expect(paramsOf(run(make(17), { storage: new ForgetfulStorage() }))).toEqual(paramsOf(memory));
    });

    it("serves two studies in turn", () => {
      const sampler = make(18);
      const [first, second] = [studyWith(sampler), studyWith(sampler)];
      const otherSpace = [["x", k]] as const;
      for (let i = 0; i < 15; i++) {
        first.optimize((trial) => suggestAll(trial, space), { nTrials: 1 });
        if (!exhaustive) second.optimize((trial) => suggestAll(trial, otherSpace), { nTrials: 1 });
      }
      expect(first.trials.length).toBe(15);
    });

    it("serves asynchronous trials, several at a time", async () => {
      const study = studyWith(make(19));
      await study.optimize(
        async (trial) => {
          const value = suggestAll(trial, space);
          await new Promise((resolve) => setTimeout(resolve, trial.number % 3));
          return value;
        },
        { nTrials: 16, nJobs: 4 },
      );
      expect(study.trials.length).toBe(16);
      expect(study.trials.every(({ state }) => state === "COMPLETE")).toBe(true);
    });

    it("is called by its name", () => {
      expect(String(make(0))).toMatch(/^[A-Z]\w+Sampler$/);
    });
  });
}
