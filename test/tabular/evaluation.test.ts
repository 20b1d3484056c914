import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as torch from "../../src/index.js";
import { Table } from "../../src/io/index.js";
import { fingerprintOf, seenRows } from "../../src/tabular/fingerprint.js";
import {
  loadModel,
  type PrepareOptions,
  prepare,
  saveModel,
  seenInTraining,
  train,
} from "../../src/tabular/index.js";
import { foldsOf } from "../../src/tabular/prepare.js";
import { evaluateClasses, evaluateQuantities } from "../../src/tabular/scores.js";

type Parts = Readonly<Record<"train" | "validation" | "test", readonly number[]>>;
interface SplitCase {
  readonly val: number;
  readonly test: number;
  readonly seed: number;
  readonly rows: Parts;
  readonly folds: readonly (readonly [readonly number[], readonly number[]])[];
}
const fixture: {
  readonly classes: readonly Readonly<
    Record<"accuracy" | "balanced" | "f1" | "auc" | "baseline" | "common", number>
  >[] &
    readonly { readonly logits: readonly number[][]; readonly y: readonly number[] }[];
  readonly quantities: { mean: number; truth: number[]; rmse: number; mae: number };
  readonly groups: number[];
  readonly byGroup: readonly SplitCase[];
  readonly time: number[];
  readonly byTime: readonly SplitCase[];
} = JSON.parse(readFileSync(new URL("../fixtures/tabular/evaluation.json", import.meta.url), "utf8"));

describe("an evaluation", () => {
  it("has scikit-learn's balanced accuracy, macro F1, area under the curve and baseline beside accuracy", () => {
    for (const { logits, y, common, accuracy, balanced, f1, auc, baseline } of fixture.classes) {
      const rows = {
        x: torch.tensor(logits.flat()).reshape(y.length, -1),
        y: torch.tensor(y, { dtype: "int64" }),
      };
      const classes = logits[0].map((_, k) => `class ${k}`);
      const found = evaluateClasses(new torch.nn.Identity(), rows, classes, classes[common]);
      const expected = { accuracy, balancedAccuracy: balanced, f1, rocAuc: auc };
      for (const [key, value] of Object.entries(expected))
        expect(found[key as keyof typeof expected]).toBeCloseTo(value, 12);
      expect(found.baseline?.class).toBe(classes[common]);
      expect(found.baseline?.accuracy).toBeCloseTo(baseline, 12);
    }
  });

  it("says no area where a class has no row", () => {
    const rows = { x: torch.rand(4, 3), y: torch.tensor([0, 1, 0, 1], { dtype: "int64" }) };
    expect(evaluateClasses(new torch.nn.Identity(), rows, ["a", "b", "c"]).rocAuc).toBe(null);
  });

  it("has what the mean of the training rows would reach", () => {
    const { mean, truth, rmse, mae } = fixture.quantities;
    const rows = { x: torch.zeros(truth.length, 1), y: torch.zeros(truth.length, 1) };
    const { baseline } = evaluateQuantities(new torch.nn.Identity(), rows, truth, { mean, scale: 20 });
    expect(baseline?.rmse).toBeCloseTo(rmse, 10);
    expect(baseline?.mae).toBeCloseTo(mae, 10);
  });
});

const plain = ({ train, validation, test }: Parts) => ({
  train: [...train],
  validation: [...validation],
  test: [...test],
});
const count = fixture.groups.length;
const table = Table.from({
  x: Array.from({ length: count }, (_, i) => (i * 37) % 101),
  patient: fixture.groups.map((group) => `p${String.fromCharCode(65 + group)}`),
  day: fixture.time,
  y: Array.from({ length: count }, (_, i) => ((i * 53) % 97) / 7),
});

describe("a split", () => {
  const check = (cases: readonly SplitCase[], options: PrepareOptions) => {
    for (const { val, test, seed, rows, folds } of cases) {
      const data = prepare(table, { target: "y", val, test, seed, ...options });
      expect(plain(data.parts)).toEqual(rows);
      const found = foldsOf(data, data.parts, 4, seed).map((fold) => [[...fold.train], [...fold.validation]]);
      expect(found).toEqual(folds);
    }
  };
  it("by groups is scikit-learn's GroupShuffleSplit, and its folds are GroupKFold's", () => {
    check(fixture.byGroup, { group: "patient" });
    const data = prepare(table, { target: "y", group: "patient" });
    expect(data.plans.find(({ name }) => name === "patient")).toMatchObject({
      kind: "left out",
      why: "group",
    });
  });
  it("by time leaves the latest rows for the test, and its folds are TimeSeriesSplit's", () => {
    check(fixture.byTime, { time: "day" });
    check(fixture.byTime, { split: "time", time: "day" });
  });
  it("by time reads dates as ISO 8601 writes them, with their offset", () => {
    const written = [
      "2024-03-01T00:30+02:00",
      "2024-02-29 23:00",
      "2024-02-29T22:45Z",
      "2023-12-31",
      "2024-03-01",
    ];
    const times = Table.from({ when: written, x: [1, 2, 3, 4, 5], y: [0.5, 1.5, 2.5, 3.5, 4.5] });
    const { parts } = prepare(times, { target: "y", time: "when", val: 0, test: 0.2 });
    expect([...parts.train, ...parts.test]).toEqual([3, 0, 2, 1, 4]);
  });
  it("by time reads dates as people write them, though they are not learned from", () => {
    const days = Array.from({ length: 40 }, (_, i) => (i * 17) % 40);
    const when = days.map((day) => new Date(Date.UTC(2024, 0, 1 + day)));
    const written = when.map(
      (date) => `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`,
    );
    const times = Table.from({ when: written, x: days.map((day) => day % 7), y: days.map((day) => day / 3) });
    for (const drop of [[], ["when"]]) {
      const { parts, features } = prepare(times, { target: "y", time: "when", drop, val: 0, test: 0.25 });
      expect([...parts.train, ...parts.test].map((row) => days[row])).toEqual([...days.keys()]);
      expect(features.some(({ name }) => name === "when")).toBe(drop.length === 0);
    }
  });
  it.each([
    [{ time: "day", group: "patient" }, /time day and group patient do not go together.*E-CLI-035/],
    [{ split: "random", time: "day" }, /split random and time day do not go together.*E-CLI-035/],
    [{ split: "time" }, /split time needs time COLUMN.*E-CLI-029/],
    [{ time: "patient" }, /line 2 .*column 'patient' is 'p.': expected a time.*E-CLI-037/],
    [{ time: "none" }, /no column 'none'/],
    [{ group: "day", val: 0.5, test: 0.49 }, /needs at least 3 groups of 'day'.*E-CLI-039/],
    [{ drop: ["y"] }, /drop y: 'y' is the target.*E-CLI-040/],
  ] as const)("refuses %j", (options, message) => {
    expect(() => prepare(table, { target: "y", ...options } as PrepareOptions)).toThrow(message);
  });
  it("refuses rows without a time or a group, and a class that is only later", () => {
    const gap = table.assign({ day: [null, ...fixture.time.slice(1)] });
    expect(() => prepare(gap, { target: "y", time: "day" })).toThrow(
      /line 2 .*is empty, and rows are split.*E-CLI-036/,
    );
    expect(() => prepare(gap, { target: "y", group: "day" })).toThrow(/E-CLI-036/);
    const late = Table.from({ t: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], y: [..."aabbabbabc"] });
    expect(() => prepare(late, { target: "y", time: "t" })).toThrow(
      /class 'c' of 'y' is in none of the rows that train.*E-CLI-038/,
    );
  });
});

describe("the rows that a model has seen", () => {
  const kinds = table.assign({ y: fixture.time.map((t) => (t % 2 === 0 ? "even" : "odd")) });
  it("are known to it, in another order and in a file", async () => {
    const data = prepare(kinds, { target: "y", drop: ["patient"] });
    const { model } = await train(data, { epochs: 1 });
    const again = loadModel(saveModel(model));
    const { train: own, validation, test } = data.parts;
    const seen = (rows: readonly number[]) => seenInTraining(again, kinds.take([...rows]));
    expect(seen([...validation, ...own].reverse())).toEqual({
      rows: own.length + validation.length,
      exact: true,
    });
    expect(seen(test)).toEqual({ rows: 0, exact: true });
    expect(seen([...test, own[0]])?.rows).toBe(1);
    // The same values with another target are another row.
    const other = kinds.assign({ y: fixture.time.map((t) => (t % 2 === 0 ? "odd" : "even")) });
    expect(seenInTraining(again, other)?.rows).toBe(0);
  });

  it("are sampled where they are many", () => {
    const n = 100_000;
    const rows = (from: number) => ({
      x: torch.tensor(Float32Array.from({ length: n }, (_, i) => from + i)).reshape(n, 1),
      y: torch.zeros(n, 1),
    });
    const known = fingerprintOf([rows(0)]);
    expect([known.rows, known.hashes.length]).toEqual([n, 32_768 * 8]);
    expect(seenRows(known, rows(0))).toEqual({ rows: n, exact: false });
    expect(seenRows(known, rows(n))).toEqual({ rows: 0, exact: false });
    const half = seenRows(known, rows(n / 2)).rows;
    expect(Math.abs(half - n / 2)).toBeLessThan(0.02 * n);
  });
});
