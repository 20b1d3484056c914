import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { warnings } from "../../../src/core/warnings.js";
import { nanPercentile } from "../../../src/numeric/quantiles.js";
import { setVerbosity, WARNING } from "../../../src/optuna/logging.js";
import * as pruners from "../../../src/optuna/pruners/index.js";
import { signedRankPValue } from "../../../src/optuna/pruners/signedRank.js";
import { BaseSampler } from "../../../src/optuna/samplers/base.js";
import { RandomSampler } from "../../../src/optuna/samplers/random.js";
import { createStudy } from "../../../src/optuna/study/create.js";
import type { StudyView } from "../../../src/optuna/study/view.js";

type Num = number | "nan" | "inf" | "-inf";
type Rows = [number, Num][];

interface Fixture {
  reports: { curves: Rows[][]; instances: Rows[][] };
  decisions: {
    table: "curves" | "instances";
    pruner: keyof typeof pruners;
    arguments: unknown[];
    direction: "minimize" | "maximize";
    pruned: number[][];
  }[];
  percentiles: [Num[], number, Num][];
  signedRank: [number[], "less" | "greater", number][];
  brackets: [number, number, number, number][];
  views: { pruner: string; arguments: unknown[]; seen: [number[], number][] }[];
}

const fixture: Fixture = JSON.parse(readFileSync("test/fixtures/optuna/pruners.json", "utf8"));
const SPECIAL: Record<string, number> = { nan: Number.NaN, inf: Infinity, "-inf": -Infinity };
const number = (x: Num): number => (typeof x === "number" ? x : SPECIAL[x]);

function make(name: string, args: unknown[]): pruners.BasePruner {
  const kind = (pruners as unknown as Record<string, new (...a: unknown[]) => pruners.BasePruner>)[name];
  const wrap = (a: unknown) => (a === "median" ? new pruners.MedianPruner({ nStartupTrials: 1 }) : a);
  return new kind(...args.map(wrap));
}

/** After which report each trial is pruned; −1 for those that run to their end. As `decide` in the fixture's script. */
function decide(
  pruner: pruners.BasePruner,
  trials: Rows[],
  direction: "minimize" | "maximize",
  studyName: string,
  mean: boolean,
): number[] {
  const study = createStudy({ studyName, direction, pruner, sampler: new RandomSampler({ seed: 0 }) });
  return trials.map((rows) => {
    const trial = study.ask();
    const at = rows.findIndex(([step, value]) => {
      trial.report(number(value), step);
      return trial.shouldPrune();
    });
    if (at >= 0 && !mean) {
      study.tell(trial, { state: "PRUNED" });
      return at;
    }
    const values = rows.slice(0, at < 0 ? undefined : at + 1).map(([, value]) => number(value));
    const final = mean ? values.reduce((a, b) => a + b, 0) / values.length : values[values.length - 1];
    study.tell(trial, Number.isNaN(final) ? 0 : final);
    return at;
  });
}

beforeAll(() => {
  setVerbosity(WARNING);
  warnings.setHandler(() => {});
});
afterAll(() => {
  warnings.setHandler(null);
  warnings.reset();
});

describe("every pruner takes Optuna's decisions", () => {
  for (const { table, pruner, arguments: args, direction, pruned } of fixture.decisions) {
    test(`${pruner}(${JSON.stringify(args).slice(1, -1)}), ${direction}`, () => {
      for (const [seed, trials] of fixture.reports[table].entries()) {
        const name = `study-${table}-${seed}`;
        const decisions = decide(make(pruner, args), trials, direction, name, table === "instances");
        expect(decisions, `seed ${seed}`).toEqual(pruned[seed]);
      }
    });
  }
});

test("percentiles are NumPy's, bit by bit", () => {
  for (const [values, q, expected] of fixture.percentiles) {
    expect(nanPercentile(values.map(number), q)).toBe(number(expected));
  }
});

test("p-values are SciPy's: exact, permuted, normal", () => {
  for (const [d, alternative, p] of fixture.signedRank) {
    const ours = signedRankPValue(d, alternative);
    expect(Math.abs(ours - p), `${d.length} ${alternative} ${ours} ${p}`).toBeLessThanOrEqual(1e-13 * p);
  }
});

test("samplers see the trials of Optuna's bracket, or all", () => {
  for (const { pruner, arguments: args, seen } of fixture.views) {
    const ours: unknown[] = [];
    class Watcher extends BaseSampler {
      sampleIndependent(study: StudyView): number {
        const shown = study.getTrials({ deepcopy: false }).map((trial) => trial.number);
        ours.push([shown, study.getTrials({ deepcopy: false, useCache: false }).length]);
        return 0.5;
      }
    }
    const study = createStudy({ studyName: "seen ñ", sampler: new Watcher(), pruner: make(pruner, args) });
    for (let i = 0; i < 30; i++) {
      const trial = study.ask();
      trial.suggestFloat("x", 0, 1);
      trial.report(i, i % 11);
      trial.shouldPrune();
      study.tell(trial, i);
    }
    expect(ours, `${pruner} ${JSON.stringify(args)}`).toEqual(seen);
  }
});

test("Hyperband has Optuna's number of brackets", () => {
  for (const [maxResource, minResource, reductionFactor, n] of fixture.brackets) {
    const pruner = new pruners.HyperbandPruner({ maxResource, minResource, reductionFactor });
    const study = createStudy({ pruner });
    const trial = study.ask();
    trial.report(0, 0);
    trial.shouldPrune();
    expect((pruner as unknown as { brackets: unknown[] }).brackets.length).toBe(n);
  }
});
