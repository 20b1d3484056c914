import { afterEach, describe, expect, it } from "vitest";
import { setLanguage } from "../../src/core/messages/language.js";
import * as datasets from "../../src/datasets/index.js";
import { RandomState } from "../../src/random/numpy/index.js";
import fixture from "../fixtures/datasets/makers.json" with { type: "json" };

afterEach(() => setLanguage("en"));

type Made = [x: number[][], y: number[], coef?: number[]];
type Maker = (...args: unknown[]) => Made;
const makers = datasets as unknown as Record<string, Maker>;

/** The last bits of sines, of normals and of the matrix products, beside the largest number of the sample. */
function expectNear(actual: readonly number[], expected: readonly number[], label: string): void {
  expect(actual, label).toHaveLength(expected.length);
  const size = Math.max(1, ...expected.map(Math.abs));
  for (const [i, value] of expected.entries())
    expect(Math.abs(actual[i] - value), `${label}, ${i}: ${actual[i]} and ${value}`).toBeLessThanOrEqual(
      2e-15 * size,
    );
}

const names = [...new Set(fixture.cases.map(({ maker }) => maker))];

describe("a maker of scikit-learn's", () => {
  it.each(names)("%s gives its numbers for twenty seeds", (name) => {
    const cases = fixture.cases.filter(({ maker }) => maker === name);
    expect(new Set(cases.map(({ options }) => options.randomState)).size).toBe(20);
    for (const { arguments: args, options, x, y, coef } of cases) {
      const label = `${name}(${JSON.stringify(options)})`;
      const first = args as unknown[];
      // positional arguments that are left out have their default
      const given = name === "makeBlobs" && first.length === 1 ? [...first, undefined] : first;
      const made = makers[name](...given, options);
      expect(made[0], label).toHaveLength(x.length);
      made[0].forEach((row, i) => {
        expectNear(row, x[i], `${label} row ${i}`);
      });
      const isClass = y.every(Number.isInteger);
      if (isClass) expect([label, made[1]]).toEqual([label, y]);
      else expectNear(made[1], y, `${label} y`);
      if (coef) expectNear(made[2] ?? [], coef, `${label} coef`);
    }
  });
  it("goes on with a generator, and draws anew without", () => {
    const generator = new RandomState(0);
    const first = datasets.makeMoons(10, { randomState: generator });
    expect(datasets.makeMoons(10, { randomState: 0 })).toEqual(first);
    expect(datasets.makeMoons(10, { randomState: generator })).not.toEqual(first);
    expect(datasets.makeMoons(50, { noise: 1 })).not.toEqual(datasets.makeMoons(50, { noise: 1 }));
  });
  it("gives as many samples and features as by default", () => {
    const shape = ([x, y]: Made) => [x.length, x[0].length, y.length];
    expect(shape(datasets.makeMoons())).toEqual([100, 2, 100]);
    expect(shape(datasets.makeCircles())).toEqual([100, 2, 100]);
    expect(shape(datasets.makeBlobs())).toEqual([100, 2, 100]);
    expect(shape(datasets.makeClassification())).toEqual([100, 20, 100]);
    expect(shape(datasets.makeRegression())).toEqual([100, 100, 100]);
    expect(shape(datasets.makeFriedman1())).toEqual([100, 10, 100]);
    expect(shape(datasets.makeFriedman2())).toEqual([100, 4, 100]);
    expect(shape(datasets.makeFriedman3())).toEqual([100, 4, 100]);
    expect(shape(datasets.makeSwissRoll())).toEqual([100, 3, 100]);
    expect(shape(datasets.makeSCurve())).toEqual([100, 3, 100]);
    expect(shape(datasets.makeGaussianQuantiles())).toEqual([100, 2, 100]);
    expect(datasets.makeBlobs(9, 2, { returnCenters: true })[2]).toHaveLength(3);
  });
  it.each([
    ["makeMoons", [10, { nois: 1 }], "E-ARG-001"],
    ["makeMoons", [-1], "E-ARG-002"],
    ["makeMoons", [[1, 2, 3]], "E-ARG-002"],
    ["makeMoons", [10, { noise: -1 }], "E-ARG-002"],
    ["makeMoons", [10, { randomState: "0" }], "E-ARG-002"],
    ["makeCircles", [10, { factor: 1 }], "E-ARG-002"],
    ["makeBlobs", [0], "E-ARG-002"],
    ["makeBlobs", [[3, 4], 2, { centers: 3 }], "E-ARG-002"],
    ["makeBlobs", [10, 2, { clusterStd: [1, 2] }], "E-ARG-002"],
    ["makeClassification", [10, 3], "E-ARG-002"],
    ["makeClassification", [10, 20, { nClasses: 5 }], "E-ARG-002"],
    ["makeClassification", [10, 20, { weights: [1, 2, 3, 4] }], "E-ARG-002"],
    ["makeRegression", [10, 5, { effectiveRank: 2 }], "E-ARG-001"],
    ["makeFriedman1", [10, 4], "E-ARG-002"],
    ["makeSwissRoll", [10, { hole: 1 }], "E-ARG-002"],
    ["makeGaussianQuantiles", [{ nSamples: 2 }], "E-ARG-002"],
    ["makeSpirals", [10, { nClasses: 0 }], "E-ARG-002"],
    ["makePeaks", [0], "E-ARG-002"],
    ["peaks", [Number.NaN, 1], "E-ARG-002"],
  ] as const)("%s%j is refused", (name, args, code) => {
    expect(() => makers[name](...args)).toThrow(code);
  });
});

describe("makeSpirals", () => {
  it("turns each arm out of the middle by its angle", () => {
    const [x, y] = datasets.makeSpirals(31, { noise: 0, turns: 1 });
    expect([0, 1, 2].map((arm) => y.filter((label) => label === arm).length)).toEqual([11, 10, 10]);
    for (let i = 0; i < 11; i++) {
      const r = i / 10;
      expect(x[i][0]).toBeCloseTo(r * Math.sin(2 * Math.PI * r), 14);
      expect(x[i][1]).toBeCloseTo(r * Math.cos(2 * Math.PI * r), 14);
    }
    // the second arm ends a third of a circle further on
    expect(x[20][0]).toBeCloseTo(Math.sin((2 * Math.PI) / 3), 14);
    expect(x[20][1]).toBeCloseTo(Math.cos((2 * Math.PI) / 3), 14);
  });
  it("keeps the radius where it adds noise, and repeats itself", () => {
    const [x] = datasets.makeSpirals(300, { randomState: 1 });
    for (let i = 0; i < 100; i++) expect(Math.hypot(...x[i])).toBeCloseTo(i / 99, 14);
    expect(datasets.makeSpirals(300, { randomState: 1 })[0]).toEqual(x);
    const [, y] = datasets.makeSpirals(300, { randomState: 1, shuffle: true });
    expect(y.slice(0, 100).some((label) => label !== 0)).toBe(true);
  });
});

describe("peaks", () => {
  it("is MATLAB's surface", () => {
    const { x, y, z } = datasets.peaksGrid(7);
    for (let i = 0; i < 7; i++) {
      expectNear(x[i], fixture.peaks.x[i], "x");
      expectNear(y[i], fixture.peaks.y[i], "y");
      expectNear(z[i], fixture.peaks.z[i], "z");
    }
    expect(datasets.peaks(-0.0093, 1.5814)).toBeCloseTo(8.1062, 4);
    expect(datasets.peaks(0.2283, -1.6255)).toBeCloseTo(-6.5511, 4);
    const { z: fine } = datasets.peaksGrid();
    expect(
      [fine.length, Math.max(...fine.flat()), Math.min(...fine.flat())].map((v) => v.toFixed(4)),
    ).toEqual(["49.0000", "8.0752", "-6.5466"]);
  });
  it("makes points for regression", () => {
    const [x, y] = datasets.makePeaks(500, { randomState: 3 });
    expect(x.flat().every((v) => v >= -3 && v < 3)).toBe(true);
    x.forEach(([a, b], i) => {
      expect(y[i]).toBe(datasets.peaks(a, b));
    });
    const [again, noisy] = datasets.makePeaks(500, { randomState: 3, noise: 0.5 });
    expect(again).toEqual(x);
    const errors = noisy.map((value, i) => value - y[i]);
    const deviation = Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / 500);
    expect(deviation).toBeGreaterThan(0.45);
    expect(deviation).toBeLessThan(0.55);
  });
});
