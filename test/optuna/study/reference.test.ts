import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { warnings } from "../../../src/core/warnings.js";
import {
  type CategoricalChoice,
  CategoricalDistribution,
  FloatDistribution,
  IntDistribution,
} from "../../../src/optuna/distributions.js";
import { TrialPruned } from "../../../src/optuna/exceptions.js";
import * as logging from "../../../src/optuna/logging.js";
import { RandomSampler } from "../../../src/optuna/samplers/random.js";
import { paretoFront } from "../../../src/optuna/study/best.js";
import { createStudy } from "../../../src/optuna/study/create.js";
import type { TrialAttribute } from "../../../src/optuna/study/dataframe.js";
import { fastNondominationRank } from "../../../src/optuna/study/pareto.js";
import * as terminator from "../../../src/optuna/terminator/index.js";
import { createTrial } from "../../../src/optuna/trial/create.js";
import type { TrialState } from "../../../src/optuna/trial/state.js";

type Direction = "minimize" | "maximize";
type Step = [kind: "return" | "raise" | "prune", value: unknown, reports?: unknown[]];

interface Fixture {
  runs: {
    steps: Step[];
    directions: Direction[];
    names: string[] | null;
    choices: CategoricalChoice[];
    lines: string[];
    trials: [TrialState, unknown[] | null][];
    best: number | null;
    front: number[];
  }[];
  tells: [n: number, values: unknown, state: TrialState | null, result: "error" | [TrialState, unknown]][];
  fronts: {
    values: unknown[][];
    directions: Direction[];
    constraints: ([number, number] | null)[];
    front: number[];
    penalty: number[] | null;
    nBelow: (number | null)[];
    ranks: number[][];
  }[];
  terminators: {
    direction: Direction;
    values: number[];
    scores: number[][];
    stops: Record<string, number | null>;
  }[];
  frames: {
    directions: Direction[];
    names: string[] | null;
    columns: [attrs: string[] | null, multi: boolean, columns: unknown[]][];
  }[];
  enqueued: { params: Record<string, unknown>[]; counts: number[] };
}

const fixture: Fixture = JSON.parse(readFileSync("test/fixtures/optuna/study.json", "utf8"));
const SPECIAL: Record<string, number> = { nan: Number.NaN, inf: Infinity, "-inf": -Infinity };

/** The fixture's text for a number that JSON cannot hold, within lists too. */
function special(x: unknown): never {
  if (Array.isArray(x)) return x.map(special) as never;
  return (typeof x === "string" && x in SPECIAL ? SPECIAL[x] : x) as never;
}

const snake = (name: string) => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
const camel = (name: string) => name.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase());

const lines: string[] = [];
const keep = ({ level, message }: logging.LogRecord): void => {
  // What was thrown is followed by its stack, as Python's is by its traceback.
  lines.push(`${level >= logging.WARNING ? "W" : "I"} ${message.split("\n")[0]}`);
};

beforeAll(() => {
  logging.disableDefaultHandler();
  warnings.setHandler(() => {});
});
afterAll(() => {
  logging.enableDefaultHandler();
  warnings.setHandler(null);
  warnings.reset();
});

class ValueError extends Error {
  override name = "ValueError";
}

describe("runs: log lines, states, values, the best", () => {
  test.each(fixture.runs)("$directions $names", (run) => {
    lines.length = 0;
    logging.addHandler(keep);
    const sampler = new RandomSampler({ seed: 7 });
    const study = createStudy({ studyName: "logs", directions: run.directions, sampler });
    if (run.names) study.setMetricNames(run.names);
    study.optimize(
      (trial) => {
        trial.suggestFloat("x", -1, 1);
        trial.suggestInt("n", 1, 100, { log: true });
        trial.suggestFloat("s", 0, 1, { step: 0.25 });
        trial.suggestCategorical("c", run.choices);
        const [kind, value, reports] = run.steps[trial.number];
        if (kind === "raise") throw new ValueError(value as string);
        if (kind === "prune") {
          for (const [step, report] of reports!.entries()) trial.report(special(report), step);
          throw new TrialPruned(value as string);
        }
        return special(value);
      },
      { nTrials: run.steps.length, catch: ValueError },
    );
    logging.removeHandler(keep);
    expect(lines).toEqual(run.lines);
    expect(study.trials.map((t) => [t.state, t.values])).toEqual(run.trials.map(([s, v]) => [s, special(v)]));
    if (run.best !== null) expect(study.bestTrial.number).toBe(run.best);
    expect(study.bestTrials.map((t) => t.number)).toEqual(run.front);
  });
});

test("tell: which values and states go together", () => {
  for (const [n, values, state, result] of fixture.tells) {
    const study = createStudy({ directions: new Array(n).fill("minimize") });
    const trial = study.ask();
    if (n === 1) trial.report(0.5, 3);
    let told: unknown;
    try {
      const done = study.tell(trial, special(values), state ? { state } : {});
      told = [done.state, done.values];
    } catch (error) {
      expect(String(error)).toContain("E-OPTUNA-015");
      told = "error";
    }
    expect(told, JSON.stringify([n, values, state])).toEqual(special(result));
  }
});

test("Pareto fronts and ranks, with ties, infinities and constraints", () => {
  for (const { values, directions, constraints, front, penalty, nBelow, ranks } of fixture.fronts) {
    const trials = values.map((row, i) => {
      const c = constraints[i];
      const trial = createTrial({ values: special(row), constraints: c ? { a: c[0], b: c[1] } : undefined });
      trial.number = i;
      return trial;
    });
    expect(paretoFront(trials, directions).map((t) => t.number)).toEqual(front);
    const losses = trials.map((t) => t.values!.map((v, i) => (directions[i] === "maximize" ? -v : v)));
    for (const [k, b] of nBelow.entries()) {
      const options = { penalty: penalty ?? undefined, nBelow: b ?? undefined };
      expect([...fastNondominationRank(losses, options)]).toEqual(ranks[k]);
    }
  }
});

const TERMINATORS: Record<string, () => terminator.Terminator> = {
  "stagnation 30": () =>
    new terminator.Terminator({ improvementEvaluator: new terminator.BestValueStagnationEvaluator() }),
  "stagnation 5, min 1": () =>
    new terminator.Terminator({
      improvementEvaluator: new terminator.BestValueStagnationEvaluator(5),
      minNTrials: 1,
    }),
  "stagnation 0": () =>
    new terminator.Terminator({ improvementEvaluator: new terminator.BestValueStagnationEvaluator(0) }),
  "static 10": () =>
    new terminator.Terminator({
      improvementEvaluator: new terminator.BestValueStagnationEvaluator(30),
      errorEvaluator: new terminator.StaticErrorEvaluator(10),
    }),
  "cross validation": () =>
    new terminator.Terminator({
      improvementEvaluator: new terminator.BestValueStagnationEvaluator(9),
      errorEvaluator: new terminator.CrossValidationErrorEvaluator(),
    }),
  median: () => {
    const improvementEvaluator = new terminator.BestValueStagnationEvaluator(40);
    const errorEvaluator = new terminator.MedianErrorEvaluator(improvementEvaluator, {
      warmUpTrials: 5,
      nInitialTrials: 10,
      thresholdRatio: 0.5,
    });
    return new terminator.Terminator({ improvementEvaluator, errorEvaluator });
  },
};

test("a terminator stops where Optuna's does", () => {
  const reached = new Set<number | null>();
  for (const { direction, values, scores, stops } of fixture.terminators) {
    for (const [name, expected] of Object.entries(stops)) {
      const study = createStudy({ direction });
      const judge = TERMINATORS[name]();
      const stop = values.findIndex((value, i) => {
        const trial = study.ask();
        terminator.reportCrossValidationScores(trial, scores[i]);
        if (i % 7 === 6) study.tell(trial, { state: "FAIL" });
        else study.tell(trial, value);
        return judge.shouldTerminate(study);
      });
      expect(stop, `${name} ${direction}`).toBe(expected ?? -1);
      reached.add(expected);
    }
  }
  expect(reached.size).toBeGreaterThan(10);
});

test("tables have Optuna's columns, in its order, in camelCase", () => {
  const state: TrialState = "FAIL";
  for (const { directions, names, columns } of fixture.frames) {
    const study = createStudy({ directions });
    if (names) study.setMetricNames(names);
    const n = directions.length;
    study.addTrial(
      createTrial({
        values: new Array(n).fill(1.5),
        params: { y: 1, B: 0.5 },
        distributions: { y: new IntDistribution(0, 3), B: new FloatDistribution(0, 1) },
        userAttrs: { memo: "a", 10: 1, 9: 2 },
      }),
    );
    const distributions = { a: new CategoricalDistribution(["x", "z"]) };
    study.addTrial(createTrial({ state, params: { a: "x" }, distributions, constraints: { k: 1 } }));
    study.addTrial(createTrial({ values: new Array(n).fill(2.5), intermediateValues: { 10: 1, 2: 0.5 } }));
    study.enqueueTrial({ y: 2 });
    for (const [attrs, multiIndex, expected] of columns) {
      const table = study.trialsDataframe({
        attrs: attrs?.map((name) => camel(name) as TrialAttribute),
        multiIndex,
      });
      const ours = table.columns.map((column) =>
        typeof column === "string"
          ? column.replace(
              /^(datetimeStart|datetimeComplete|userAttrs|systemAttrs|intermediateValues)/,
              snake,
            )
          : [snake(column[0]), column[1]],
      );
      expect(ours, JSON.stringify([directions, names, attrs, multiIndex])).toEqual(expected);
      expect(table.rows.every((row) => row.length === expected.length)).toBe(true);
      expect(table.rows.length).toBe(4);
    }
  }
});

test("enqueueTrial with skipIfExists", () => {
  const study = createStudy();
  for (const [i, params] of fixture.enqueued.params.entries()) {
    const given = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, special(value)]));
    study.enqueueTrial(given, { skipIfExists: true });
    expect(study.trials.length, JSON.stringify(params)).toBe(fixture.enqueued.counts[i]);
  }
});
