import { describe, expect, it } from "vitest";
import { setLanguage } from "../../src/core/messages/language.js";
import { type Label, LabelEncoder, type Row, StandardScaler } from "../../src/sklearn/index.js";
import fixture from "../fixtures/sklearn/preprocessing.json" with { type: "json" };

const number = (x: number | string): number => (x === "nan" ? Number.NaN : (x as number));
const table = (x: (number | string)[][], float32: boolean): Row[] =>
  x.map((row) => (float32 ? Float32Array.from(row, number) : row.map(number)));
const list = (x: unknown): number[] | null => (x === null ? null : Array.from(x as ArrayLike<number>));

describe("StandardScaler has scikit-learn's moments and values", () => {
  it.each(fixture.scalers.map((one) => [one.title, one] as const))("%s", (_, one) => {
    const scaler = new StandardScaler(one.options);
    const parts = one.parts.map((part) => table(part as number[][], one.float32));
    for (const [i, part] of parts.entries())
      scaler.partialFit(part, { sampleWeight: one.weights[i] as number[] | null });
    const z = scaler.transform(parts.at(-1)!);
    const back = scaler.inverseTransform(z);
    // Without weights every bit is the same; with them scikit-learn sums by BLAS, in an order of its own.
    const bits = one.weights[0] === null;
    const same = (actual: ArrayLike<number> | null, expected: unknown) => {
      if (actual === null || expected === null || bits)
        expect(list(actual)).toEqual(expected === null ? null : (expected as number[]).map(number));
      else
        Array.from(actual).forEach((x, i) => {
          const wanted = number((expected as number[])[i]);
          expect(Math.abs(x - wanted)).toBeLessThan(1e-14 * Math.max(1, Math.abs(wanted)));
        });
    };
    same(scaler.mean_, one.mean);
    same(scaler.var_, one.var);
    same(scaler.scale_, one.scale);
    const seen = scaler.nSamplesSeen_;
    expect(typeof seen === "number" ? seen : [...seen]).toEqual(one.seen);
    for (const [i, row] of z.entries()) same(row, one.transformed[i]);
    for (const [i, row] of back.entries()) same(row, one.back[i]);
    expect(z[0] instanceof Float32Array).toBe(one.float32);
  });
  it("fit forgets what was before, and takes the same memory for rows of any kind", () => {
    const scaler = new StandardScaler();
    scaler.fit([[100], [200]]).fit([[1], [3]]);
    expect([scaler.mean_, scaler.scale_, scaler.nSamplesSeen_]).toEqual([
      Float64Array.of(2),
      Float64Array.of(1),
      2,
    ]);
    expect(scaler.transform([Int32Array.of(5)])).toEqual([[3]]);
    expect(scaler.transform([Float64Array.of(5)])).toEqual([Float64Array.of(3)]);
    expect(scaler.fitTransform([[1], [3]], { sampleWeight: [1, 1] })).toEqual([[-1], [1]]);
  });
  it("leaves its input alone", () => {
    const x = [Float32Array.of(1, 2), Float32Array.of(3, 4)];
    new StandardScaler().fitTransform(x);
    expect(x).toEqual([Float32Array.of(1, 2), Float32Array.of(3, 4)]);
  });
});

describe("StandardScaler refuses", () => {
  const fitted = new StandardScaler().fit([
    [1, 2],
    [3, 4],
  ]);
  it.each([
    [
      "a table before fit",
      () => new StandardScaler().transform([[1]]),
      /transform: .*fit\(…\).*E-SKLEARN-005/,
    ],
    ["other features", () => fitted.transform([[1, 2, 3]]), /2 features, received 3.*E-SKLEARN-011/],
    ["other features in portions", () => fitted.partialFit([[1]]), "E-SKLEARN-011"],
    ["no rows", () => fitted.fit([]), "E-SKLEARN-002"],
    ["one row alone", () => fitted.fit([1, 2, 3] as never), /shape \[3\].*\[\[1\], \[2\]\].*E-SKLEARN-018/],
    ["a typed array", () => fitted.fit(Float32Array.of(1, 2) as never), "E-SKLEARN-018"],
    ["rows of two lengths", () => fitted.fit([[1, 2], [3]]), /row 1 has 1 values, expected 2.*E-SKLEARN-013/],
    [
      "infinity",
      () =>
        fitted.fit([
          [1, 2],
          [3, Infinity],
        ]),
      /row 1, column 1 is Infinity.*E-SKLEARN-012/,
    ],
    ["a text", () => fitted.transform([["1", 2]] as never), /row 0, column 0 is '1'/],
    ["nothing", () => fitted.fit(null as never), "E-ARG-002"],
    ["an unknown option", () => new StandardScaler({ with_mean: false } as never), "Did you mean 'withMean'"],
    ["an option of another type", () => new StandardScaler({ withMean: "no" } as never), "withMean"],
    ["weights too few", () => fitted.fit([[1], [2]], { sampleWeight: [1] }), "E-SKLEARN-001"],
  ])("%s", (_, run, text) => expect(run).toThrow(text));
  it("without harm to what it learnt", () => {
    expect(() =>
      fitted.fit([
        [1, 2],
        [3, Infinity],
      ]),
    ).toThrow();
    expect(fitted.mean_).toEqual(Float64Array.of(2, 3));
  });
  it("in Spanish too", () => {
    setLanguage("es");
    expect(() => new StandardScaler().transform([[1]])).toThrow("todavía no está ajustado");
    setLanguage("en");
  });
});

describe("LabelEncoder", () => {
  it.each(fixture.encoders.map((one) => [JSON.stringify(one.y), one] as const))(
    "%s",
    (_, { y, classes, numbers }) => {
      const encoder = new LabelEncoder().fit(y as Label[]);
      expect(encoder.classes_).toEqual(classes);
      expect(encoder.transform(y as Label[])).toEqual(numbers);
      expect(new LabelEncoder().fitTransform(y as Label[])).toEqual(numbers);
      expect(encoder.inverseTransform(numbers)).toEqual(y);
      expect(encoder.transform([])).toEqual([]);
    },
  );
  it("keeps the type of its labels", () => {
    const names: string[] = new LabelEncoder<string>().fit(["b", "a"]).inverseTransform([1, 0]);
    expect(names).toEqual(["b", "a"]);
    expect(new LabelEncoder<number>().fit(BigInt64Array.of(5n, 3n)).classes_).toEqual([3, 5]);
  });
  it("says what it does not know", () => {
    const encoder = new LabelEncoder<Label>().fit(["setosa", "virginica"]);
    expect(() => encoder.transform(["setosa", "virginca"])).toThrow(
      /never saw: virginca\. .*setosa, virginica.*E-SKLEARN-010/,
    );
    expect(() => encoder.transform([1])).toThrow("E-SKLEARN-003");
    expect(() => encoder.inverseTransform([2, -1])).toThrow(/-1, 2.*E-SKLEARN-010/);
    expect(() => encoder.inverseTransform([0.5])).toThrow("E-SKLEARN-004");
    expect(() => new LabelEncoder().transform(["a"])).toThrow("E-SKLEARN-005");
    expect(() => new LabelEncoder().fit(["a", 1])).toThrow("E-SKLEARN-003");
  });
});
