import { describe, expect, it } from "vitest";
import { setLanguage } from "../../src/core/messages/language.js";
import { RandomState } from "../../src/random/numpy/index.js";
import { type TrainTestSplitOptions, trainTestSplit } from "../../src/sklearn/index.js";
import { approximateMode } from "../../src/sklearn/modelSelection/shuffle.js";
import fixture from "../fixtures/sklearn/splits.json" with { type: "json" };

const rows = (n: number) => Array.from({ length: n }, (_, i) => i);

/** What scikit-learn says (the head of its text), and the code of ours. */
const REASONS: [RegExp, string][] = [
  [/^(test_size|train_size)=/, "E-SKLEARN-007"],
  [/^The sum of|^With n_samples/, "E-SKLEARN-008"],
  [/^The least populated/, "E-SKLEARN-006"],
  [/^The (train|test)_size = /, "E-SKLEARN-009"],
];

describe("scikit-learn's rows", () => {
  it.each(fixture.cases.map((one, i) => [i, one] as const))("case %d", (_, { n, split, ...options }) => {
    const run = () => trainTestSplit(rows(n), options as TrainTestSplitOptions);
    if (typeof split === "string") {
      const reason = REASONS.find(([pattern]) => pattern.test(split))!;
      expect(run).toThrow(reason[1]);
    } else expect(run()).toEqual(split);
  });
  it("has refusals of every kind among the cases", () => {
    const refused = fixture.cases.map(({ split }) => split).filter((split) => typeof split === "string");
    for (const [pattern] of REASONS) expect(refused.some((text) => pattern.test(text))).toBe(true);
    expect(refused.length).toBeLessThan(fixture.cases.length / 2);
  });
  it("iris in three stratified parts, twenty seeds", () => {
    const { target, splits } = fixture.iris;
    for (const { seed, train, val, test } of splits) {
      const options = { randomState: seed };
      const [rest, testRows, restTarget] = trainTestSplit(rows(150), target, {
        ...options,
        testSize: 0.15,
        stratify: target,
      });
      const parts = trainTestSplit(rest, { ...options, testSize: 0.15 / 0.85, stratify: restTarget });
      expect([...parts, testRows]).toEqual([train, val, test]);
    }
  });
  it("a generator goes on", () => {
    const randomState = new RandomState(9);
    for (const split of fixture.goingOn) expect(trainTestSplit(rows(12), { randomState })).toEqual(split);
  });
  it("the shares of classes, ties by chance", () => {
    for (const [counts, draws, seed, drawn] of fixture.modes as [number[], number, number, number[]][])
      expect(approximateMode(counts, draws, new RandomState(seed))).toEqual(drawn);
  });
});

describe("arrays", () => {
  it("of every kind are split together", () => {
    const x = rows(8).map((i) => [i, -i]);
    const names = rows(8).map(String);
    const y = BigInt64Array.from(rows(8), BigInt);
    const [xTrain, xTest, nTrain, nTest, yTrain, yTest] = trainTestSplit(x, names, y, { randomState: 1 });
    expect([xTrain.length, xTest.length]).toEqual([6, 2]);
    expect(xTrain[0]).toBe(x[xTrain[0][0]]);
    expect(nTrain).toEqual(xTrain.map(([i]) => String(i)));
    expect(nTest).toEqual(xTest.map(([i]) => String(i)));
    expect(yTrain).toEqual(BigInt64Array.from(xTrain, ([i]) => BigInt(i)));
    expect(yTest).toBeInstanceOf(BigInt64Array);
    const [train, test] = trainTestSplit(Float32Array.from(rows(4)), { shuffle: false });
    expect([train, test]).toEqual([Float32Array.of(0, 1, 2), Float32Array.of(3)]);
    expect(trainTestSplit([1, 2, 3, 4], [5, 6, 7, 8], [9, 9, 9, 9], [0, 0, 0, 0])).toHaveLength(8);
  });
  it("are drawn anew without a seed", () => {
    const draws = new Set(rows(20).map(() => trainTestSplit(rows(50)).join()));
    expect(draws.size).toBeGreaterThan(1);
  });
});

describe("what cannot be", () => {
  it("is said before anything is drawn", () => {
    const x = rows(10);
    const split = (options: object) => () => trainTestSplit(x, options as TrainTestSplitOptions);
    expect(() => trainTestSplit(x, [1, 2])).toThrow(/array 1, array 2.*10, 2.*E-SKLEARN-001/);
    expect(() => trainTestSplit([])).toThrow("E-SKLEARN-002");
    expect(() => (trainTestSplit as () => void)()).toThrow("E-ARG-002");
    expect(() => trainTestSplit(5 as never, x)).toThrow("argument 1");
    expect(split({ test_size: 0.5 })).toThrow("Did you mean 'testSize'");
    expect(split({ testSize: "0.5" })).toThrow("E-SKLEARN-007");
    expect(split({ testSize: Number.NaN })).toThrow("E-SKLEARN-007");
    expect(split({ testSize: 2.5 })).toThrow("E-SKLEARN-007");
    expect(split({ randomState: -1 })).toThrow("randomState");
    expect(split({ randomState: 1.5 })).toThrow("randomState");
    expect(split({ stratify: [1, 2] })).toThrow("E-SKLEARN-001");
    expect(split({ stratify: x.map((i) => i / 10) })).toThrow("E-SKLEARN-004");
    expect(split({ stratify: x.map(() => 0), shuffle: false })).toThrow("shuffle: false");
    const state = new RandomState(3);
    const before = state.getState().state.pos;
    expect(split({ stratify: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1], randomState: state })).toThrow(
      /these have one: 1\..*E-SKLEARN-006/,
    );
    expect(state.getState().state.pos).toBe(before);
    setLanguage("es");
    expect(split({ testSize: 10 })).toThrow("hay 10 muestras");
    setLanguage("en");
  });
});
