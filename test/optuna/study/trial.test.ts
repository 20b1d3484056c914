import { describe, expect, expectTypeOf, test } from "vitest";
import {
  CategoricalDistribution,
  type Distribution,
  FloatDistribution,
  IntDistribution,
  type ParamValue,
  type SearchSpace,
} from "../../../src/optuna/distributions.js";
import { TrialPruned } from "../../../src/optuna/exceptions.js";
import { BasePruner } from "../../../src/optuna/pruners/base.js";
import { BaseSampler } from "../../../src/optuna/samplers/base.js";
import { createStudy } from "../../../src/optuna/study/create.js";
import type { StudyView } from "../../../src/optuna/study/view.js";
import type { BaseTrial } from "../../../src/optuna/trial/base.js";
import { createTrial } from "../../../src/optuna/trial/create.js";
import { FixedTrial } from "../../../src/optuna/trial/fixed.js";
import { FrozenTrial } from "../../../src/optuna/trial/frozen.js";
import type { TrialState } from "../../../src/optuna/trial/state.js";
import { listen } from "../support/quiet.js";

const heard = listen();
const codes = () => heard.warned.map(({ code }) => code);

/** Gives what it is told to, and notes what is asked of it. */
class ScriptedSampler extends BaseSampler {
  readonly asked: string[] = [];
  private readonly space: SearchSpace;
  private readonly relative: ReadonlyMap<string, ParamValue>;
  independent: ParamValue = 0.5;

  constructor(space: SearchSpace = new Map(), relative: ReadonlyMap<string, ParamValue> = new Map()) {
    super();
    this.space = space;
    this.relative = relative;
  }

  override beforeTrial(_: StudyView, trial: FrozenTrial): void {
    this.asked.push(`before ${trial.number}`);
  }

  override inferRelativeSearchSpace(): SearchSpace {
    this.asked.push("infer");
    return this.space;
  }

  override sampleRelative(
    _: StudyView,
    __: FrozenTrial,
    space: SearchSpace,
  ): ReadonlyMap<string, ParamValue> {
    this.asked.push(`relative ${[...space.keys()].join()}`);
    return this.relative;
  }

  sampleIndependent(_: StudyView, __: FrozenTrial, name: string, ___: Distribution): ParamValue {
    this.asked.push(`independent ${name}`);
    return this.independent;
  }

  override afterTrial(
    study: StudyView,
    trial: FrozenTrial,
    state: TrialState,
    values: readonly number[] | null,
  ) {
    this.asked.push(`after ${state} ${values} ${trial.state}`);
    study.stop();
  }
}

describe("suggesting", () => {
  const unit = new FloatDistribution(0, 1);

  test("relative values first, independent ones for the rest and for those out of range", () => {
    const space = new Map<string, Distribution>([
      ["x", unit],
      ["y", unit],
      ["k", new IntDistribution(1, 9)],
    ]);
    const sampler = new ScriptedSampler(
      space,
      new Map<string, ParamValue>([
        ["x", 0.25],
        ["y", 3],
        ["k", 4],
      ]),
    );
    const study = createStudy({ sampler });
    const trial = study.ask();
    expect(trial.suggestCategorical("one", ["only"])).toBe("only");
    expect(trial.suggestFloat("single", 2, 2)).toBe(2);
    expect(sampler.asked).toEqual(["before 0"]);
    expect(trial.suggestFloat("x", 0, 1)).toBe(0.25);
    expect(trial.suggestFloat("y", 0, 1)).toBe(0.5);
    expect(trial.suggestInt("k", 1, 9)).toBe(4);
    expect(trial.suggestFloat("x", 0, 1)).toBe(0.25);
    expect(trial.suggestFloat("z", 0, 1)).toBe(0.5);
    study.tell(trial, 1);
    expect(sampler.asked).toEqual([
      "before 0",
      "infer",
      "relative x,y,k",
      "independent y",
      "independent z",
      "after COMPLETE 1 RUNNING",
    ]);
    expect(study.trials[0].params).toEqual({ one: "only", single: 2, x: 0.25, y: 0.5, k: 4, z: 0.5 });
  });

  test("a name suggested twice keeps its first value; other bounds warn, another kind throws", () => {
    const trial = createStudy({ sampler: new ScriptedSampler() }).ask();
    expect(trial.suggestFloat("x", 0, 1)).toBe(0.5);
    expect(trial.suggestFloat("x", 10, 20)).toBe(0.5);
    expect(codes()).toEqual(["W-OPTUNA-006"]);
    expect(heard.warned[0].text).toContain("{'step': None, 'low': 0.0, 'high': 1.0, 'log': False}");
    expect(() => trial.suggestInt("x", 0, 1)).toThrow("E-OPTUNA-006");
    expect(() => trial.suggestFloat("x", 1, 2, { log: true })).toThrow("E-OPTUNA-006");
    expect(() => trial.suggestCategorical("x", ["a"])).toThrow("E-OPTUNA-006");
    expect(trial.params).toEqual({ x: 0.5 });
  });

  test("a study's parameter keeps its kind and choices, its bounds may change", () => {
    const study = createStudy();
    study.optimize((t) => t.suggestCategorical("c", ["a", "b"]).length + t.suggestFloat("x", 0, 1), {
      nTrials: 1,
    });
    const trial = study.ask();
    expect(() => trial.suggestCategorical("c", ["a", "b", "c"])).toThrow("E-OPTUNA-006");
    expect(() => trial.suggestInt("x", 0, 1)).toThrow("E-OPTUNA-006");
    expect(trial.suggestFloat("x", 5, 6)).toBeGreaterThanOrEqual(5);
  });

  test("a sampler's mistakes are told", () => {
    const trial = createStudy({ sampler: new ScriptedSampler(new Map(), new Map([["x", 1]])) }).ask();
    expect(() => trial.suggestFloat("x", 0, 1)).toThrow("E-OPTUNA-012");
    const nan = new ScriptedSampler();
    nan.independent = Number.NaN;
    expect(() => createStudy({ sampler: nan }).ask().suggestFloat("x", 0, 1)).toThrow("E-OPTUNA-004");
  });

  test("names may be whatever they like", () => {
    const study = createStudy();
    const names = ["__proto__", "constructor", "10", "9", "toString", "ñ 😀", "a.b", ""];
    study.optimize((t) => names.reduce((sum, name) => sum + t.suggestFloat(name, 0, 1), 0), { nTrials: 2 });
    const { params, distributions } = study.trials[1];
    expect(Object.keys(params).sort()).toEqual([...names].sort());
    expect(Object.keys(distributions).sort()).toEqual([...names].sort());
    expect(Object.getPrototypeOf(params)).toBe(Object.prototype);
    expect(study.trialsDataframe({ attrs: ["params"] }).columns.length).toBe(names.length);
  });

  test("conditional spaces", () => {
    const study = createStudy();
    study.optimize(
      (trial) => {
        const n = trial.suggestInt("layers", 1, 3);
        for (let i = 0; i < n; i++) trial.suggestInt(`units${i}`, 4, 128, { log: true });
        return n;
      },
      { nTrials: 30 },
    );
    for (const { params } of study.trials)
      expect(Object.keys(params).length).toBe(1 + (params.layers as number));
    expect(new Set(study.trials.map((t) => t.params.layers)).size).toBe(3);
  });
});

describe("what samplers see", () => {
  class Reader extends ScriptedSampler {
    readonly seen: number[][] = [];

    override sampleIndependent(study: StudyView): ParamValue {
      const lengths = [true, false, undefined].map((useCache) => study.getTrials({ useCache }).length);
      this.seen.push(lengths);
      return 0.5;
    }
  }

  test("with useCache, the same past for a whole trial", () => {
    const sampler = new Reader();
    const study = createStudy({ sampler });
    study.ask();
    const trial = study.ask();
    trial.suggestFloat("x", 0, 1);
    study.addTrial(createTrial({ value: 1 }));
    trial.suggestFloat("y", 0, 1);
    study.ask().suggestFloat("x", 0, 1);
    expect(sampler.seen).toEqual([
      [2, 2, 2],
      [2, 3, 3],
      [4, 4, 4],
    ]);
  });

  test("stop outside of optimize does nothing; attributes show in the running trial", () => {
    class Marker extends ScriptedSampler {
      override beforeTrial(study: StudyView, trial: FrozenTrial): void {
        study.stop();
        study.setTrialSystemAttr(trial.trialId, "mark", trial.number);
        study.setSystemAttr("last", trial.number);
      }
    }
    const study = createStudy({ sampler: new Marker() });
    const trial = study.ask();
    expect(trial.systemAttrs).toEqual({ mark: 0 });
    expect(study.systemAttrs).toEqual({ last: 0 });
    expect(study.getTrial(trial.trialId).systemAttrs).toEqual({ mark: 0 });
    study.optimize(() => 1, { nTrials: 5 });
    expect(study.trials.length).toBe(2);
  });

  test("when afterTrial throws, the trial has its state all the same", () => {
    class Broken extends ScriptedSampler {
      override afterTrial(): void {
        throw new Error("sampler broke");
      }
    }
    const study = createStudy({ sampler: new Broken() });
    expect(() => study.optimize(() => 1, { nTrials: 2 })).toThrow("sampler broke");
    expect(study.trials.map((t) => [t.state, t.value])).toEqual([["COMPLETE", 1]]);
    expect(heard.logged.some(({ message }) => message.startsWith("Trial 0 finished with value: 1.0"))).toBe(
      true,
    );
  });
});

describe("reporting", () => {
  class LastBelow extends BasePruner {
    prune(_: StudyView, trial: FrozenTrial): boolean {
      return trial.intermediateValues.get(trial.lastStep!)! < 0;
    }
  }

  test("reports are kept; the second of a step is not", () => {
    const study = createStudy({ pruner: new LastBelow() });
    const trial = study.ask();
    trial.report(1, 0);
    trial.report(-1, 0);
    trial.report(Number.NaN, 2);
    trial.report({ item: () => 3 } as never, 4);
    expect(trial.shouldPrune()).toBe(false);
    trial.report(-Infinity, 7);
    expect(trial.shouldPrune()).toBe(true);
    expect(codes()).toEqual(["W-OPTUNA-007"]);
    study.tell(trial, { state: "PRUNED" });
    expect([...study.trials[0].intermediateValues]).toEqual([
      [0, 1],
      [2, Number.NaN],
      [4, 3],
      [7, -Infinity],
    ]);
    expect(study.trials[0].values).toEqual([-Infinity]);
  });

  test("what is no value or no step is refused", () => {
    const trial = createStudy().ask();
    expect(() => trial.report("1" as never, 0)).toThrow("E-ARG-002");
    expect(() => trial.report(1, -1)).toThrow("E-ARG-002");
    expect(() => trial.report(1, 0.5)).toThrow("E-ARG-002");
    const two = createStudy({ directions: ["minimize", "maximize"] }).ask();
    expect(() => two.report(1, 0)).toThrow("E-OPTUNA-011");
    expect(() => two.shouldPrune()).toThrow("E-OPTUNA-011");
  });
});

describe("attributes and constraints", () => {
  test("user attributes are the trial's own", () => {
    const study = createStudy();
    const trial = study.ask();
    const value = { list: [1, 2] };
    trial.setUserAttr("a", value);
    value.list.push(3);
    trial.setUserAttr("__proto__", "x");
    (trial.userAttrs.a as { list: number[] }).list.push(4);
    study.tell(trial, 1);
    expect(study.trials[0].userAttrs.a).toEqual({ list: [1, 2] });
    expect(Object.keys(study.trials[0].userAttrs)).toEqual(["a", "__proto__"]);
    study.setUserAttr("memo", { lr: [0.1] });
    (study.userAttrs.memo as { lr: number[] }).lr.push(1);
    expect(study.userAttrs).toEqual({ memo: { lr: [0.1] } });
  });

  test("the best trial is feasible", () => {
    const study = createStudy();
    const trials: [number, number | null][] = [
      [3, -1],
      [1, 1],
      [2, 0],
      [5, null],
    ];
    for (const [value, constraint] of trials) {
      const trial = study.ask();
      if (constraint !== null) trial.setConstraint("c", constraint);
      study.tell(trial, value);
    }
    expect(study.bestTrial.number).toBe(2);
    expect(study.trials[1].constraints).toEqual(new Map([["c", 1]]));
    expect(study.bestTrials.map((t) => t.number)).toEqual([2]);
    const none = createStudy();
    none.addTrial(createTrial({ value: 1, constraints: { c: 2 } }));
    expect(() => none.bestTrial).toThrow("E-OPTUNA-025");
    expect(() => createStudy().bestValue).toThrow("E-OPTUNA-024");
    expect(() => createStudy({ directions: ["minimize", "minimize"] }).bestTrial).toThrow("E-OPTUNA-008");
  });

  test("a constraint keeps its first value, and is never NaN", () => {
    const trial = createStudy().ask();
    trial.setConstraint("c", 1);
    trial.setConstraint("c", -1);
    expect(trial.constraints).toEqual(new Map([["c", 1]]));
    expect(codes()).toEqual(["W-OPTUNA-003"]);
    expect(() => trial.setConstraint("d", Number.NaN)).toThrow("E-OPTUNA-009");
    expect(() => trial.setConstraint("d", "1" as never)).toThrow("E-OPTUNA-009");
  });

  test("the constraints of older versions are read", () => {
    const trial = new FrozenTrial({
      state: "COMPLETE",
      systemAttrs: { constraints: [1, -2], "constraints:x": 3 },
    });
    expect(trial.constraints).toEqual(
      new Map([
        ["0", 1],
        ["1", -2],
        ["x", 3],
      ]),
    );
  });
});

describe("trials by hand", () => {
  const objective = (trial: BaseTrial): number => {
    const x = trial.suggestFloat("x", -1, 1);
    const y = trial.suggestInt("y", 0, 5);
    const c = trial.suggestCategorical("c", ["a", "b"]);
    trial.report(x, 0);
    if (trial.shouldPrune()) throw new TrialPruned();
    trial.setUserAttr("memo", 1);
    return x + y + (c === "a" ? 0 : 10);
  };

  test("FixedTrial suggests what it is given", () => {
    const trial = new FixedTrial({ x: 0.5, y: 2, c: "b", unused: 1 });
    expect(objective(trial)).toBe(12.5);
    expect(trial.params).toEqual({ x: 0.5, y: 2, c: "b" });
    expect(Object.keys(trial.distributions)).toEqual(["x", "y", "c"]);
    expect(trial.userAttrs).toEqual({ memo: 1 });
    expect(() => objective(new FixedTrial({ x: 1 }))).toThrow("E-OPTUNA-010");
    expect(objective(new FixedTrial({ x: 7, y: 2, c: "a" }))).toBe(9);
    expect(codes()).toEqual(["W-OPTUNA-004"]);
    expect(() => objective(new FixedTrial({ x: 1, y: 1, c: "z" }))).toThrow("E-OPTUNA-004");
  });

  test("a finished trial can be evaluated again", () => {
    const study = createStudy();
    study.optimize(objective, { nTrials: 5 });
    expect(objective(study.bestTrial)).toBe(study.bestValue);
  });

  test("copies share nothing that can change", () => {
    const trial = createTrial({
      value: 1,
      params: { x: 1 },
      distributions: { x: new FloatDistribution(0, 2) },
      userAttrs: { a: [1] },
      intermediateValues: { 0: 1 },
    });
    const copy = trial.copy();
    expect(copy).toEqual(trial);
    copy.params.x = 2;
    (copy.userAttrs.a as number[]).push(2);
    copy.intermediateValues.set(1, 1);
    copy.values![0] = 9;
    expect([trial.params.x, trial.userAttrs.a, trial.lastStep, trial.value]).toEqual([1, [1], 0, 1]);
  });

  test.each([
    { state: "COMPLETE" as const },
    { value: Number.NaN },
    { value: 1, values: [1] },
    { state: "FAIL" as const, value: 1 },
    { value: 1, params: { x: 1 } },
    { value: 1, params: { x: 3 }, distributions: { x: new FloatDistribution(0, 2) } },
    { value: 1, distributions: { x: new FloatDistribution(0, 2) } },
  ])("contradictions are told (%#)", (options) => {
    expect(() => createTrial(options)).toThrow("E-OPTUNA-007");
  });

  test("times follow the state", () => {
    const waiting = createTrial({ state: "WAITING" });
    expect([waiting.datetimeStart, waiting.datetimeComplete]).toEqual([null, null]);
    const running = createTrial({ state: "RUNNING" });
    expect([running.datetimeStart instanceof Date, running.datetimeComplete]).toEqual([true, null]);
    expect(createTrial({ value: 1 }).duration).toBe(0);
    expect(running.duration).toBeNull();
    running.datetimeComplete = new Date();
    expect(() => running.validate()).toThrow("E-OPTUNA-007");
    expect(() => createTrial({ state: "DONE" as never, value: 1 })).toThrow("E-ARG-002");
    expect(() => createTrial({ user_attrs: {} } as never)).toThrow("Did you mean 'userAttrs'?");
  });

  test("addTrial checks, numbers and copies", () => {
    const study = createStudy();
    const trial = createTrial({ value: 1, userAttrs: { a: 1 } });
    study.addTrials([trial, trial]);
    trial.userAttrs.a = 2;
    expect(study.trials.map((t) => [t.number, t.userAttrs.a])).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(() => study.addTrial(createTrial({ values: [1, 2] }))).toThrow("E-OPTUNA-016");
    expect(() => study.setMetricNames(["a", "b"])).toThrow("E-OPTUNA-016");
  });
});

describe("types", () => {
  test("a declared search space is known in trials and in the best parameters", () => {
    const study = createStudy({
      searchSpace: {
        lr: new FloatDistribution(1e-5, 1e-1, { log: true }),
        optimizer: new CategoricalDistribution(["sgd", "adam"]),
      },
    });
    study.optimize(
      (trial) => {
        expectTypeOf(trial.params).toEqualTypeOf<{
          readonly lr: number;
          readonly optimizer: "sgd" | "adam";
        }>();
        return trial.params.optimizer === "sgd" ? trial.params.lr : 1;
      },
      { nTrials: 5 },
    );
    expectTypeOf(study.bestParams.optimizer).toEqualTypeOf<"sgd" | "adam">();
    expectTypeOf(study.bestParams.lr).toEqualTypeOf<number>();
    expect(Object.keys(study.bestParams)).toEqual(["lr", "optimizer"]);
    // @ts-expect-error: no such parameter
    expect(study.bestParams.momentum).toBeUndefined();
  });

  test("choices are literals, what is synchronous is no promise", () => {
    const study = createStudy();
    const trial = study.ask({ n: new IntDistribution(1, 3) });
    expectTypeOf(trial.params.n).toEqualTypeOf<number>();
    expectTypeOf(trial.suggestCategorical("a", ["relu", "tanh"])).toEqualTypeOf<"relu" | "tanh">();
    expectTypeOf(study.optimize(() => 1, { nTrials: 0 })).toEqualTypeOf<void>();
    expectTypeOf(study.optimize(async () => 1, { nTrials: 0 })).toEqualTypeOf<Promise<void>>();
    expectTypeOf<(typeof study)["bestParams"]>().toEqualTypeOf<Record<string, ParamValue>>();
  });
});
