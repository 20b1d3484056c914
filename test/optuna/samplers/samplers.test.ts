import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CategoricalDistribution } from "../../../src/optuna/distributions.js";
import {
  BruteForceSampler,
  GridSampler,
  PartialFixedSampler,
  QMCSampler,
  RandomSampler,
  TPESampler,
} from "../../../src/optuna/samplers/index.js";
import { createStudy } from "../../../src/optuna/study/create.js";
import type { Study } from "../../../src/optuna/study/study.js";
import type { Trial } from "../../../src/optuna/trial/trial.js";
import { listen } from "../support/quiet.js";

const heard = listen();
const fixture = JSON.parse(
  readFileSync(new URL("../../fixtures/optuna/sampler_attributes.json", import.meta.url), "utf8"),
);

type Sampler = Study["sampler"];

function run(sampler: Sampler, objective: (t: Trial) => number | number[], n: number, objectives = 1): Study {
  const study = createStudy({
    sampler,
    directions: new Array(objectives).fill("minimize"),
  }) as unknown as Study;
  study.optimize(objective, { nTrials: n });
  return study;
}

const kinds = (t: Trial) => {
  const x = t.suggestFloat("x", 0, 8, { step: 2 });
  const n = t.suggestInt("n", 1, 5);
  const k = t.suggestCategorical("ñ", ["á", null, true, 2]);
  return x + n + (k === null ? 1 : 0);
};

const line = (t: Trial) => t.suggestFloat("x", -1, 1);

describe("what samplers write for other workers is what Python's write", () => {
  it("TPE: the relative parameters, as Python's JSON", () => {
    const attributes = run(new TPESampler({ seed: 0 }), kinds, 13).trials[12].systemAttrs;
    expect(attributes).toEqual(fixture.tpe);
  });

  it("TPE: long texts in pieces, every digit of every parameter", () => {
    const many = (t: Trial) => {
      let sum = 0;
      for (let i = 0; i < 60; i++)
        sum += t.suggestFloat(`parameter with a long name ${String(i).padStart(3, "0")}`, 0, 1);
      return sum;
    };
    const attributes = run(new TPESampler({ seed: 0 }), many, 11).trials[10].systemAttrs;
    expect(Object.keys(attributes).length).toBeGreaterThan(1);
    expect(attributes).toEqual(fixture.tpeMany);
  });

  it("QMC: the counter of the sequence, under the hash of the space", () => {
    expect(run(new QMCSampler({ seed: 0 }), kinds, 5).systemAttrs).toEqual(fixture.qmc);
    const scrambled = new QMCSampler({ seed: 0, scramble: true, qmcType: "halton" });
    expect(run(scrambled, kinds, 5).systemAttrs).toEqual(fixture.qmcScrambled);
  });

  it("grid: the point and the grid", () => {
    const sampler = new GridSampler({ x: [0, 2], n: [1], ñ: ["á", null] });
    expect(run(sampler, kinds, 1).trials[0].systemAttrs).toEqual(fixture.grid);
  });
});

describe("GridSampler", () => {
  const grid = { x: [-1, 0, 1], k: ["a", "b"] };
  const objective = (t: Trial) =>
    t.suggestFloat("x", -1, 1) + (t.suggestCategorical("k", ["a", "b"]) === "a" ? 0 : 1);

  it("tries every point once and ends the study", () => {
    const sampler = new GridSampler(grid);
    const study = createStudy({ sampler }) as unknown as Study;
    expect(sampler.isExhausted(study)).toBe(false);
    study.optimize(objective);
    expect(new Set(study.trials.map(({ params }) => JSON.stringify(params))).size).toBe(6);
    expect(study.trials.length).toBe(6);
    expect(sampler.isExhausted(study)).toBe(true);
  });

  it("goes on where another run ended, and says when there is nothing left", () => {
    const sampler = new GridSampler(grid);
    const study = run(sampler, objective, 4);
    study.optimize(objective);
    expect(study.trials.length).toBe(6);
    study.optimize(objective);
    expect(study.trials.length).toBe(7);
    expect(heard.logged.some(({ message }) => message.includes("the grid has been exhausted"))).toBe(true);
  });

  it("takes another grid's trials for nothing", () => {
    const study = run(new GridSampler(grid), objective, 6);
    study.sampler = new GridSampler({ ...grid, x: [-1, 1] });
    study.optimize(objective);
    expect(study.trials.length).toBe(10);
  });

  it("does not try again what an enqueued trial left out, and wants all of it", () => {
    const study = createStudy({ sampler: new GridSampler(grid) }) as unknown as Study;
    study.enqueueTrial({ x: 0.5 });
    expect(() => study.optimize(objective, { nTrials: 1 })).toThrow(/E-OPTUNA-101/);
    expect(() => study.optimize((t) => t.suggestInt("unknown", 0, 3), { nTrials: 1 })).toThrow(
      /E-OPTUNA-102/,
    );
  });

  it("says when a value is not in the distribution, and uses it", () => {
    const study = run(new GridSampler({ x: [0.25] }), (t) => t.suggestFloat("x", 0, 1, { step: 0.5 }), 1);
    expect(study.trials[0].params.x).toBe(0.25);
    expect(heard.warned.map(({ code }) => code)).toEqual(["W-OPTUNA-004"]);
  });

  it("refuses what is no grid", () => {
    expect(() => new GridSampler({ x: 3 } as never)).toThrow(/E-ARG-002/);
    new GridSampler({ x: [{}] } as never);
    expect(heard.warned.map(({ code }) => code)).toEqual(["W-OPTUNA-101"]);
  });
});

describe("BruteForceSampler", () => {
  const tree = (t: Trial) => {
    if (t.suggestCategorical("c", ["f", "i"]) === "f") return t.suggestFloat("f", 0, 0.3, { step: 0.1 });
    const a = t.suggestInt("a", 1, 3);
    return a === 2 ? a : a + t.suggestInt("b", a, 3);
  };

  it("tries every combination once and ends the study", () => {
    const study = createStudy({ sampler: new BruteForceSampler() }) as unknown as Study;
    study.optimize(tree);
    // f: 4 steps; a = 1: 3, a = 2: 1, a = 3: 1
    expect(study.trials.length).toBe(9);
    expect(new Set(study.trials.map(({ params }) => JSON.stringify(params))).size).toBe(9);
    expect(study.trials.map(({ params }) => params.f).sort()).toEqual(
      [0, 0.1, 0.2, 0.3, ...new Array(5).fill(undefined)].sort(),
    );
  });

  it("leaves nothing out when trials overlap, if it is told to", () => {
    const study = createStudy({
      sampler: new BruteForceSampler({ avoidPrematureStop: true }),
    }) as unknown as Study;
    const running: [Trial, number][] = [];
    for (let i = 0; i < 40; i++) {
      const trial = study.ask() as Trial;
      running.push([trial, tree(trial)]);
      if (running.length === 3) study.tell(...(running.shift() as [Trial, number]));
    }
    expect(new Set(study.trials.slice(0, -3).map(({ params }) => JSON.stringify(params))).size).toBe(9);
  });

  it("refuses real parameters without steps, and spaces that change by themselves", () => {
    const sampler = () => new BruteForceSampler({ seed: 0 });
    expect(() => run(sampler(), line, 1)).toThrow(/E-OPTUNA-103/);
    expect(() => run(sampler(), (t) => t.suggestInt(t.number === 0 ? "a" : "b", 0, 3), 2)).toThrow(
      /E-OPTUNA-104/,
    );
    expect(() => run(sampler(), (t) => t.suggestInt("a", 0, 3 + t.number), 2)).toThrow(/E-OPTUNA-104/);
  });
});

describe("TPESampler", () => {
  it("finds the minimum of a bowl", () => {
    const bowl = (t: Trial) => t.suggestFloat("x", -10, 10) ** 2 + t.suggestInt("n", -20, 20) ** 2;
    const best = (sampler: Sampler) => run(sampler, bowl, 100).bestValue;
    const tpe = [0, 1, 2, 3, 4].map((seed) => best(new TPESampler({ seed })));
    const random = [0, 1, 2, 3, 4].map((seed) => best(new RandomSampler({ seed })));
    expect(Math.max(...tpe)).toBeLessThan(Math.min(...random));
  });

  it("stays away from what is running", () => {
    const distances = (constantLiar: boolean) => {
      const study = run(new TPESampler({ seed: 3, constantLiar }), line, 30);
      const asked = Array.from({ length: 8 }, () => line(study.ask() as Trial)).sort((a, b) => a - b);
      return asked.slice(1).reduce((sum, x, i) => sum + Math.min(0.05, x - asked[i]), 0);
    };
    expect(distances(true)).toBeGreaterThan(distances(false));
  });

  it("groups need the multivariate mode, which they turn on with a word", () => {
    expect(() => new TPESampler({ group: true, multivariate: false })).toThrow(/E-OPTUNA-105/);
    run(new TPESampler({ group: true, seed: 0 }), (t) => [line(t), 1], 12, 2);
    expect(heard.warned.map(({ code }) => code)).toContain("W-OPTUNA-102");
  });

  it.each([
    ["negative", () => [-1, 1]],
    ["zero", (n: number) => new Array(n).fill(0)],
    ["infinite", (n: number) => new Array(n).fill(Infinity)],
    ["NaN", (n: number) => new Array(n).fill(Number.NaN)],
    ["too few", () => [1]],
  ])("refuses weights that are %s", (_, weights) => {
    expect(() => run(new TPESampler({ seed: 0, weights }), line, 25)).toThrow(/E-OPTUNA-106/);
  });

  it("keeps what constraintsFunc says, and null when it throws", () => {
    const study = run(
      new TPESampler({ seed: 0, constraintsFunc: ({ number }) => [number - 1, -1] }),
      line,
      3,
    );
    expect(study.trials.map(({ systemAttrs }) => systemAttrs.constraints)).toEqual([
      [-1, -1],
      [0, -1],
      [1, -1],
    ]);
    expect(study.bestTrial.number).toBeLessThan(2);
    const failing = createStudy({
      sampler: new TPESampler({ constraintsFunc: () => [Number.NaN] }),
    }) as unknown as Study;
    expect(() => failing.optimize(line, { nTrials: 1 })).toThrow(/E-OPTUNA-009/);
    expect(failing.trials[0].systemAttrs.constraints).toBeNull();
    expect(heard.warned.some(({ text }) => text.includes("constraintsFunc"))).toBe(true);
  });

  it("says when a parameter is sampled alone, if it is asked to", () => {
    const objective = (t: Trial) => line(t) + (t.number % 2 ? t.suggestFloat("sometimes", 0, 1) : 0);
    run(new TPESampler({ seed: 0, warnIndependentSampling: true }), objective, 14);
    const said = heard.logged.filter(({ message }) => message.includes("is sampled independently"));
    expect(said.length).toBe(2);
    expect(said[0].message).toContain("`sometimes` in Trial#11");
    expect(said[0].message).toContain("using `RandomSampler` instead of `TPESampler`");
  });

  it("refuses options that are none", () => {
    expect(() => new TPESampler({ n_startup_trials: 3 } as never)).toThrow(/nStartupTrials/);
    expect(() => new TPESampler({ nEiCandidates: 0 })).toThrow(/E-ARG-002/);
    expect(() => new TPESampler({ seed: -1 })).toThrow(/E-ARG-002/);
    expect(() => new TPESampler({ priorWeight: -1 })).toThrow(/E-ARG-002/);
  });

  it("reads half-written parameters of another worker as none", () => {
    const study = run(new TPESampler({ seed: 0 }), line, 12);
    const other = study.ask() as Trial;
    for (const text of ['{"x": 0.', "[1, 2]", '{"x": "no number"}'.slice(0, 9)]) {
      study.setTrialSystemAttr(other.trialId, "tpe:relative_params:0", text);
      expect(Math.abs(line(study.ask() as Trial))).toBeLessThanOrEqual(1);
    }
  });
});

describe("QMCSampler", () => {
  it("covers a square evenly: 16 points, one in each of 16 rows, columns and cells", () => {
    const study = run(
      new QMCSampler({ warnIndependentSampling: false }),
      (t) => t.suggestFloat("x", 0, 1) + t.suggestFloat("y", 0, 1),
      17,
    );
    const points = study.trials.slice(1).map(({ params }) => [params.x as number, params.y as number]);
    for (const [rows, columns] of [
      [16, 1],
      [1, 16],
      [4, 4],
    ]) {
      expect(new Set(points.map(([x, y]) => `${Math.floor(x * rows)} ${Math.floor(y * columns)}`)).size).toBe(
        16,
      );
    }
  });

  it("says what it cannot do well", () => {
    new QMCSampler({ scramble: true });
    expect(heard.logged.some(({ message }) => message.includes("No seed is provided"))).toBe(true);
    run(new QMCSampler(), (t) => line(t) + (t.number > 0 ? t.suggestInt("late", 0, 3) : 0), 2);
    expect(
      heard.logged.some(({ message }) => message.includes("dynamic search space is not supported")),
    ).toBe(true);
    expect(() => new QMCSampler({ qmcType: "lattice" as never })).toThrow(/E-ARG-002/);
  });
});

describe("PartialFixedSampler", () => {
  it("says when a value is out of range, and uses it", () => {
    const study = run(new PartialFixedSampler({ x: 3 }, new RandomSampler({ seed: 0 })), line, 1);
    expect(study.trials[0].params.x).toBe(3);
    expect(heard.warned.map(({ code }) => code)).toEqual(["W-OPTUNA-005"]);
    expect(() => new PartialFixedSampler({}, null as never)).toThrow(/E-ARG-002/);
  });
});

it("a categorical of 10,000 choices is no trouble", () => {
  const choices = Array.from({ length: 10_000 }, (_, i) => i);
  const distribution = new CategoricalDistribution(choices);
  const study = run(new TPESampler({ seed: 0 }), (t) => t.suggest("c", distribution) as number, 20);
  expect(study.trials.length).toBe(20);
});
