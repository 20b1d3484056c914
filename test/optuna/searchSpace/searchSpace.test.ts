import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CategoricalDistribution,
  type Distribution,
  FloatDistribution,
  IntDistribution,
} from "../../../src/optuna/distributions.js";
import { SearchSpaceGroup } from "../../../src/optuna/searchSpace/groupDecomposed.js";
import { IntersectionSearchSpace, intersectionSearchSpace } from "../../../src/optuna/searchSpace/index.js";
import { SeenTrials } from "../../../src/optuna/searchSpace/seen.js";
import { SearchSpaceTransform } from "../../../src/optuna/searchSpace/transform.js";
import { createStudy } from "../../../src/optuna/study/create.js";
import { createTrial } from "../../../src/optuna/trial/create.js";
import type { FrozenTrial } from "../../../src/optuna/trial/frozen.js";
import { listen } from "../support/quiet.js";

listen();

const D: Record<string, Distribution> = {
  x: new FloatDistribution(0, 1),
  y: new IntDistribution(0, 9),
  z: new CategoricalDistribution(["a", "b"]),
  w: new FloatDistribution(1, 2, { log: true }),
};
const P = { x: 0.5, y: 3, z: "a", w: 1.5 } as const;

function trialWith(
  names: readonly string[],
  state: "COMPLETE" | "PRUNED" | "FAIL" = "COMPLETE",
): FrozenTrial {
  return createTrial({
    state,
    value: state === "COMPLETE" ? 1 : null,
    params: Object.fromEntries(names.map((name) => [name, P[name as "x"]])),
    distributions: Object.fromEntries(names.map((name) => [name, D[name]])),
  });
}

describe("the intersection of trials", () => {
  it("is by name, holds what all complete trials have, and leaves out changed ranges", () => {
    const trials = [
      trialWith(["y", "x", "z"]),
      trialWith(["x", "y"]),
      trialWith(["z"], "FAIL"),
      trialWith(["x"], "PRUNED"),
    ];
    expect([...intersectionSearchSpace(trials).keys()]).toEqual(["x", "y"]);
    expect([...intersectionSearchSpace(trials, { includePruned: true }).keys()]).toEqual(["x"]);
    const changed = createTrial({
      params: { x: 0.5 },
      distributions: { x: new FloatDistribution(0, 2) },
      value: 0,
    });
    expect(intersectionSearchSpace([...trials, changed]).size).toBe(0);
    expect(intersectionSearchSpace([]).size).toBe(0);
  });

  it("of a growing study is that of all its trials, whatever the order in which they finish", () => {
    const names = fc.subarray(["x", "y", "z", "w"]);
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.integer({ min: 0, max: 3 })), { maxLength: 12 }), (steps) => {
        const study = createStudy();
        const space = new IntersectionSearchSpace();
        const waiting: [ReturnType<typeof study.ask>, number][] = [];
        for (const [own, delay] of steps) {
          const trial = study.ask();
          for (const name of own) trial.suggest(name, D[name]);
          waiting.push([trial, delay]);
          if (delay > 0)
            study.tell(...(waiting.splice(delay % waiting.length, 1)[0] as [typeof trial, number]));
          const now = intersectionSearchSpace(study.getTrials());
          expect([...space.calculate(study)]).toEqual([...now]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("groups", () => {
  it("come apart along the trials, and hold each parameter once", () => {
    const group = new SearchSpaceGroup();
    const add = (...names: string[]) => {
      group.addDistributions(Object.fromEntries(names.map((name) => [name, D[name]])));
      return group.searchSpaces.map((space) => [...space.keys()].join(""));
    };
    expect(add("x", "y", "z")).toEqual(["xyz"]);
    expect(add("x", "y")).toEqual(["xy", "z"]);
    expect(add("w")).toEqual(["xy", "z", "w"]);
    expect(add("x", "w")).toEqual(["x", "y", "z", "w"]);
    expect(add()).toEqual(["x", "y", "z", "w"]);
  });

  it("of each trial hold all parameters or none", () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(["x", "y", "z", "w"]), { maxLength: 8 }), (trials) => {
        const group = new SearchSpaceGroup();
        for (const own of trials)
          group.addDistributions(Object.fromEntries(own.map((name) => [name, D[name]])));
        const spaces = group.searchSpaces.map((space) => [...space.keys()]);
        expect(spaces.flat().sort()).toEqual([...new Set(trials.flat())].sort());
        for (const own of trials) {
          for (const space of spaces) {
            const shared = space.filter((name) => own.includes(name));
            expect([0, space.length]).toContain(shared.length);
          }
        }
      }),
    );
  });
});

describe("trials seen", () => {
  const trials = Array.from({ length: 6 }, () => trialWith(["x"]));

  it("tells the new ones, wherever they are", () => {
    const seen = new SeenTrials();
    expect(seen.update(trials.slice(1, 3))).toEqual({ added: trials.slice(1, 3), restart: false });
    expect(seen.update(trials.slice(1, 3))).toEqual({ added: [], restart: false });
    expect(seen.update(trials.slice(0, 4))).toEqual({ added: [trials[0], trials[3]], restart: false });
  });

  it("starts anew with another study, one of the same size or a smaller one too", () => {
    const seen = new SeenTrials();
    seen.update(trials.slice(0, 3));
    expect(seen.update(trials.slice(3))).toEqual({ added: trials.slice(3), restart: true });
    expect(seen.update(trials.slice(0, 5)).restart).toBe(true);
    expect(seen.update(trials.slice(0, 1)).restart).toBe(true);
    expect(seen.update([]).restart).toBe(true);
    expect(seen.update([])).toEqual({ added: [], restart: false });
  });
});

describe("the transformation to vectors", () => {
  const space = new Map<string, Distribution>([
    ...Object.entries(D),
    ["s", new FloatDistribution(-1, 1, { step: 0.25 })],
    ["j", new IntDistribution(1, 50, { log: true })],
    ["one", new FloatDistribution(3, 3)],
  ]);
  const params = { x: 0.25, y: 7, z: "b", w: 1.25, s: -0.75, j: 20, one: 3 };

  it.each([{}, { unit: true }, { log: false }, { step: false }, { log: false, step: false, unit: true }])(
    "and back, with %o",
    (options) => {
      const transform = new SearchSpaceTransform(space, options);
      const vector = transform.transform(params);
      expect(vector.length).toBe(8);
      for (let i = 0; i < vector.length; i++) {
        expect(vector[i]).toBeGreaterThanOrEqual(transform.low[i]);
        expect(vector[i]).toBeLessThanOrEqual(transform.high[i]);
      }
      const back = Object.fromEntries(transform.untransform(vector));
      expect(back.w).toBeCloseTo(params.w, 12);
      expect(back.x).toBeCloseTo(params.x, 12);
      expect({ ...back, w: 0, x: 0 }).toEqual({ ...params, w: 0, x: 0 });
    },
  );

  it("stays in the range at both ends", () => {
    for (const unit of [true, false]) {
      const transform = new SearchSpaceTransform(space, { unit });
      for (const end of [transform.low, transform.high]) {
        for (const [name, value] of transform.untransform(end)) {
          const d = space.get(name) as Distribution;
          expect(d.contains(d.toInternalRepr(value)), `${name} ${value}`).toBe(true);
        }
      }
    }
  });
});
