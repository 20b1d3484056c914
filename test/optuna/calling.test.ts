import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import * as optuna from "../../src/optuna/index.js";
import { declaredIn } from "../support/declared.js";
import { describeForms } from "../support/forms.js";
import { describePythonOrder } from "../support/pythonOrder.js";
import { listen } from "./support/quiet.js";

listen();
const folder = mkdtempSync(join(tmpdir(), "antorcha-"));
afterAll(() => rmSync(folder, { recursive: true }));
const { distributions, pruners, samplers, searchSpace, storages, terminator, trial } = optuna;
const doors = {
  optuna,
  distributions,
  logging: { setVerbosity: optuna.logging.setVerbosity },
  pruners,
  samplers,
  searchSpace,
  storages,
  study: optuna.study,
  terminator,
  trial,
};
const declared = Object.entries(doors).flatMap(([door, names]) => declaredIn(door, names));
const all = declared.filter(({ name }) => !/deleteStudy/.test(name));

const storage = new storages.InMemoryStorage();
const study = optuna.createStudy({ storage, studyName: "s", sampler: new samplers.RandomSampler(0) });
study.optimize((t) => t.suggestInt("x", 0, 3), 3);
const asked = optuna.createStudy().ask();

/** What can be seen of a result, but for times, ids and names that are new each time. */
function face(value: unknown, depth = 0): unknown {
  if (value instanceof Date || typeof value === "function" || value === storage) return typeof value;
  if (value instanceof optuna.Study) return [value.directions, face(value.sampler), face(value.pruner)];
  if (Array.isArray(value)) return value.map((one) => face(one, depth + 1));
  if (value instanceof Map) return face([...value], depth);
  if (value === null || typeof value !== "object") return value;
  if (depth > 5) return value.constructor?.name;
  const hidden = /^(id|workerId|studyId|trialId)$/;
  return [
    value.constructor?.name,
    Object.entries(value)
      .filter(([key]) => !hidden.test(key))
      .map(([key, field]) => [key, face(field, depth + 1)]),
  ];
}

describeForms(all, {
  rounds: 15,
  face,
  always: {
    seed: () => 3,
    studyName: () => "s",
    fromStudyName: () => "s",
    storage: () => storage,
    url: () => "sqlite://",
    params: () => ({ x: 1 }),
    filePath: () => join(folder, "study.log"),
    filepath: () => join(folder, "study.log"),
    logStorage: () => new storages.JournalFileBackend(join(folder, "study.log")),
  },
  pool: [
    ...[0, 1, 2, 3, 5, 30, 0.5, 0.01, -1, true, false, null].map((value) => () => value),
    ..."auto sobol halton COMPLETE minimize RUNNING".split(" ").map((value) => () => value),
    () => "sqlite://",
    () => ({ x: 1, y: 2 }),
    () => ({ x: [1, 2], y: [3, 4] }),
    () => ["a", "b"],
    () => ["COMPLETE"],
    () => [1],
    () => [0.5, 1],
    () => study,
    () => asked,
    () => study.trials,
    () => new distributions.FloatDistribution(0, 1),
    () => new Map([[1, 0.5]]),
    () => new pruners.MedianPruner(1),
    () => new pruners.NopPruner(),
    () => new samplers.RandomSampler(1),
    () => new terminator.BestValueStagnationEvaluator(4),
    () => new terminator.StaticErrorEvaluator(0),
    () => new terminator.Terminator(new terminator.BestValueStagnationEvaluator(2)),
    () => Math.abs,
  ],
  never: {
    "terminator.EMMREvaluator": "the Gaussian process is missing",
    "terminator.RegretBoundEvaluator": "the Gaussian process is missing",
    "optuna.copyStudy": "the name is taken",
    "study.copyStudy": "the name is taken",
    "optuna.createTrial": "parameters without distributions",
    "trial.createTrial": "parameters without distributions",
    "optuna.createStudy": "the name is taken",
    "study.createStudy": "the name is taken",
  },
});

/** The methods of an object that read their arguments by a declaration. */
function methodsOf(name: string, value: object) {
  const keys = Object.getOwnPropertyNames(Object.getPrototypeOf(value));
  const { constructor: _, ...methods } = Object.getOwnPropertyDescriptors(Object.getPrototypeOf(value));
  const bound = keys.flatMap((key) => {
    const method: unknown = Reflect.get(methods, key)?.value;
    return typeof method === "function" ? [[key, method.bind(value)] as const] : [];
  });
  return declaredIn(name, Object.fromEntries(bound));
}

describePythonOrder(
  [...declared, ...methodsOf("Study", optuna.createStudy()), ...methodsOf("Trial", asked)],
  {
    fixture: "optuna/signatures.json",
    ours: ["engineOptions", "searchSpace", "useCache", "name"],
  },
);

it("finds what is declared", () => {
  const kinds = Object.entries({ pruners, samplers, searchSpace, terminator }).flatMap(([door, names]) =>
    Object.entries(names).flatMap(([name, value]) =>
      typeof value === "function" ? [`${door}.${name}`] : [],
    ),
  );
  const without = kinds.filter((name) => !all.some((one) => one.name === name));
  expect(without.filter((name) => !/\.Base/.test(name))).toEqual([
    "pruners.NopPruner",
    "terminator.CrossValidationErrorEvaluator",
  ]);
});

describe("a study", () => {
  const fresh = () => optuna.createStudy({ sampler: new samplers.RandomSampler(0) });
  type Made = ReturnType<typeof fresh>;
  const face = (made: Made) =>
    made.trials.map(({ number, params, values, state, userAttrs }) => [
      number,
      params,
      values,
      state,
      userAttrs,
    ]);

  it("optimizes in every form", () => {
    const objective = (t: optuna.Trial) => t.suggestFloat("x", 0, 1);
    const forms: ((study: Made) => unknown)[] = [
      (made) => made.optimize(objective, 3),
      (made) => made.optimize(objective, { nTrials: 3 }),
      (made) => made.optimize(objective, 3, { timeout: 60 }),
      (made) => made.optimize(objective, 3, 60, 1, [], null, false, false),
      (made) => made.optimize({ func: objective, nTrials: 3, catch: TypeError }),
    ];
    const faces = forms.map((form) => {
      const made = fresh();
      form(made);
      return face(made);
    });
    expect(faces[0]).toHaveLength(3);
    for (const other of faces) expect(other).toEqual(faces[0]);
    expect(() => fresh().optimize({ nTrials: 3 } as never)).toThrow("func is missing. [E-ARG-003]");
    expect(() => fresh().optimize(objective, 3, { nTrials: 3 } as never)).toThrow("E-ARG-004");
  });

  it("suggests in every form", () => {
    const suggested: unknown[][] = [];
    const forms: ((t: optuna.Trial) => unknown[])[] = [
      (t) => [
        t.suggestFloat("x", 0, 1),
        t.suggestInt("n", 1, 9, { step: 2 }),
        t.suggestCategorical("c", ["a", "b"]),
      ],
      (t) => [
        t.suggestFloat({ name: "x", low: 0, high: 1 }),
        t.suggestInt("n", { low: 1, high: 9, step: 2 }),
        t.suggestCategorical({ name: "c", choices: ["a", "b"] }),
      ],
      (t) => [
        t.suggestFloat("x", 0, { high: 1 }),
        t.suggestInt("n", 1, 9, { step: 2, log: false }),
        t.suggestCategorical("c", ["a", "b"]),
      ],
    ];
    for (const form of forms) fresh().optimize((t) => suggested.push(form(t)), 2);
    expect(suggested.slice(2, 4)).toEqual(suggested.slice(0, 2));
    expect(suggested.slice(4, 6)).toEqual(suggested.slice(0, 2));
    const refused = (...args: unknown[]) => {
      try {
        fresh()
          .ask()
          .suggestFloat(...(args as [string, number, number]));
      } catch (error) {
        return String(error);
      }
      return "worked";
    };
    expect(refused("x", 0)).toContain("trial.suggestFloat: high is missing. [E-ARG-003]");
    expect(refused("x", 0, 1, 0.1)).toContain("E-ARG-005");
    expect(refused("x", 0, 1, { low: 0 })).toContain("E-ARG-004");
    expect(refused("x", 0, 1, { Log: true })).toContain("Did you mean 'log'?");
    expect(refused(1, 0, 1)).toContain("expected name to be a string");
    const fixed = new optuna.FixedTrial({ params: { x: 0.5, n: 3, c: "b" }, number: 2 });
    expect(forms.map((form) => form(fixed as never))).toEqual(forms.map(() => [0.5, 3, "b"]));
  });

  it("notes, reports and adds in every form", () => {
    const scores = [0.5, 1];
    const forms: ((study: Made) => unknown)[] = [
      (made) => {
        const asked = made.ask();
        asked.report(0.5, 1);
        asked.setUserAttr("note", { value: 1 });
        asked.setConstraint("c", -1);
        terminator.reportCrossValidationScores(asked, scores);
        made.tell(asked, 1);
        made.setUserAttr("data", { key: "x", value: 1 });
        made.setMetricNames(["loss"]);
        made.addTrial(made.trials[0]);
        made.addTrials(made.trials);
      },
      (made) => {
        const asked = made.ask();
        asked.report({ value: 0.5, step: 1 });
        asked.setUserAttr({ key: "note", value: { value: 1 } });
        asked.setConstraint({ key: "c", value: -1 });
        terminator.reportCrossValidationScores({ trial: asked, scores });
        made.tell(asked, 1);
        made.setUserAttr({ key: "data", value: { key: "x", value: 1 } });
        made.setMetricNames({ metricNames: ["loss"] });
        made.addTrial({ trial: made.trials[0] });
        made.addTrials({ trials: made.trials });
      },
      (made) => {
        const asked = made.ask();
        asked.report(0.5, { step: 1 });
        asked.setUserAttr("note", { value: 1 });
        asked.setConstraint("c", { value: -1 });
        terminator.reportCrossValidationScores(asked, { scores });
        made.tell(asked, 1);
        made.setUserAttr("data", { key: "x", value: 1 });
        made.setMetricNames(["loss"]);
        made.addTrial(made.trials[0]);
        made.addTrials(new Set(made.trials));
      },
    ];
    const faces = forms.map((form) => {
      const made = fresh();
      form(made);
      const reports = made.trials.map((one) => [one.intermediateValues, one.constraints, one.systemAttrs]);
      return [face(made), reports, made.userAttrs, made.metricNames];
    });
    expect(faces[0][0]).toHaveLength(4);
    expect(faces.slice(1)).toEqual([faces[0], faces[0]]);
    expect(() => fresh().addTrial({} as never)).toThrow("trial is missing. [E-ARG-003]");
    expect(() => fresh().ask().report(0.5, -1)).toThrow("E-ARG-002");
    expect(() =>
      fresh()
        .ask()
        .setUserAttr(1 as never, 1),
    ).toThrow("expected key to be a string");
    // @ts-expect-error nothing comes after the value
    expect(() => fresh().setUserAttr("key", 1, 2)).toThrow("E-ARG-005");
  });

  it("asks, tells, enqueues and lists in every form", () => {
    const x = new distributions.FloatDistribution(0, 1, false, 0.5);
    expect(x).toEqual(new distributions.FloatDistribution({ low: 0, high: 1, step: 0.5 }));
    const forms: ((study: Made) => unknown)[] = [
      (made) => {
        made.enqueueTrial({ x: 0.5 }, { note: 1 }, true);
        made.tell(made.ask({ x }), 2);
        made.tell(made.ask(), undefined, "FAIL");
        made.tell(1, 5, null, true);
        return made.getTrials(false, ["FAIL"]).length;
      },
      (made) => {
        made.enqueueTrial({ params: { x: 0.5 }, userAttrs: { note: 1 } });
        made.tell({ trial: made.ask({ fixedDistributions: { x } }), values: 2 });
        made.tell(made.ask(), { state: "FAIL" });
        made.tell(1, { values: 5, skipIfFinished: true });
        return made.getTrials({ deepcopy: false, states: ["FAIL"] }).length;
      },
      (made) => {
        made.enqueueTrial({ x: 0.5 }, { userAttrs: { note: 1 }, skipIfExists: true });
        made.tell(made.ask({ x }).number, [2]);
        made.tell({ trial: made.ask(), state: "FAIL" });
        made.tell(1, 5, { skipIfFinished: true });
        return made.getTrials(false, { states: ["FAIL"] }).length;
      },
    ];
    const faces = forms.map((form) => {
      const made = fresh();
      return [form(made), face(made)];
    });
    expect(faces[0][0]).toBe(1);
    expect(faces.slice(1)).toEqual([faces[0], faces[0]]);
    expect(() => fresh().enqueueTrial({ x: 1 }, { userattrs: {} } as never)).toThrow(
      "Did you mean 'userAttrs'?",
    );
    const table = study.trialsDataframe(["number", "state"], true);
    expect(table.rows).toEqual(study.trialsDataframe({ attrs: ["number", "state"], multiIndex: true }).rows);
    expect(optuna.getAllStudySummaries(storage, false)).toHaveLength(1);
  });
});
