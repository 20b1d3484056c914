import { describe, expect, it } from "vitest";
import * as torch from "../../src/index.js";
import { Table } from "../../src/io/index.js";
import {
  accuracyScore,
  MaxAbsScaler,
  MinMaxScaler,
  Normalizer,
  Pipeline,
  RobustScaler,
  SimpleImputer,
  StandardScaler,
  trainTestSplit,
} from "../../src/sklearn/index.js";

const ROWS = 2500;
const WIDTH = 3;

/** Numbers of which one in seventeen is missing, if any. */
const numbers = (missing: boolean) =>
  Float64Array.from({ length: ROWS * WIDTH }, (_, k) =>
    missing && k % 17 === 0 ? Number.NaN : (((k * 7919) % 2003) / 1001 - 1) * 10 ** (k % WIDTH),
  );

/** What holds the same numbers, in every form that there is. */
function forms(data: Float64Array) {
  const row = (i: number) => data.slice(i * WIDTH, (i + 1) * WIDTH);
  const typed = Array.from({ length: ROWS }, (_, i) => row(i));
  const column = (j: number) => Float64Array.from(typed, (values) => values[j]);
  return {
    matrix: { data, shape: [ROWS, WIDTH] as const },
    rows: typed.map((values) => Array.from(values)),
    "typed rows": typed,
    table: Table.from({ a: column(0), b: column(1), c: column(2) }),
  };
}

const flat = (result: unknown): number[] => {
  if (Array.isArray(result)) return result.flatMap((row: ArrayLike<number>) => Array.from(row));
  return Array.from((result as { data: Float64Array }).data);
};

const scalers = {
  standard: () => new StandardScaler(),
  "standard without mean": () => new StandardScaler({ withMean: false }),
  "standard without std": () => new StandardScaler({ withStd: false }),
  minMax: () => new MinMaxScaler({ clip: true }),
  maxAbs: () => new MaxAbsScaler({ clip: true }),
  robust: () => new RobustScaler(),
};

describe.each(Object.entries(scalers))("%s", (_, make) => {
  it.each([false, true])("gives the same numbers whatever the form (missing values: %s)", (missing) => {
    const { matrix, ...others } = forms(numbers(missing));
    const scaler = make();
    const expected = scaler.fitTransform(matrix);
    expect(expected.shape).toEqual([ROWS, WIDTH]);
    expect(scaler.transform(matrix)).toEqual(expected);
    const back = flat(scaler.inverseTransform(expected));
    for (const x of Object.values(others)) {
      const other = make();
      expect(flat(other.fitTransform(x))).toEqual(Array.from(expected.data));
      expect(flat(other.inverseTransform(other.transform(x)))).toEqual(back);
    }
  });

  it("computes rows of float32 as it computes a matrix of float32", () => {
    const data = Float32Array.from(numbers(true));
    const expected = make().fitTransform({ data, shape: [ROWS, WIDTH] });
    expect(expected.data).toBeInstanceOf(Float32Array);
    const rows = Array.from({ length: ROWS }, (_, i) => data.slice(i * WIDTH, (i + 1) * WIDTH));
    expect(flat(make().fitTransform(rows))).toEqual(Array.from(expected.data));
  });

  it("leaves what it is given as it is, and names an infinity by its row and column", () => {
    const data = numbers(true);
    const before = data.slice();
    make().fitTransform({ data, shape: [ROWS, WIDTH] });
    expect(data).toEqual(before);
    data[7 * WIDTH + 1] = -Infinity;
    expect(() => make().fit({ data, shape: [ROWS, WIDTH] })).toThrow(/row 7, column 1.*-Infinity/s);
  });
});

it("Normalizer gives the same numbers whatever the form", () => {
  const { matrix, ...others } = forms(numbers(false));
  const expected = Array.from(new Normalizer().fitTransform(matrix).data);
  for (const x of Object.values(others)) expect(flat(new Normalizer().fitTransform(x))).toEqual(expected);
});

it("numbers that only pass through are copied", () => {
  const data = numbers(false);
  const x = { data, shape: [ROWS, WIDTH] };
  const out = new Pipeline([["nothing", "passthrough"]]).fitTransform(x) as unknown as typeof x;
  expect(out.data).toEqual(data);
  expect(out.data.buffer).not.toBe(data.buffer);
});

it("a finite matrix whose sums are not is no error", () => {
  const data = Float64Array.of(1e308, 1, 1e308, 2, 1e308, 3);
  const scaled = new StandardScaler({ withStd: false }).fit({ data, shape: [3, 2] });
  expect(scaled.mean_?.[1]).toBe(2);
});

it("SimpleImputer and a scaler in a pipeline give the same numbers whatever the form", () => {
  const { matrix, ...others } = forms(numbers(true));
  const make = () =>
    new Pipeline([
      ["fill", new SimpleImputer()],
      ["scale", new StandardScaler()],
    ]);
  const expected = flat(make().fitTransform(matrix));
  for (const x of Object.values(others)) expect(flat(make().fitTransform(x))).toEqual(expected);
});

describe("labels", () => {
  const wide = Array.from({ length: 300 }, (_, i) => (i % 3) - 1);

  it.each<[string, (string | number)[]]>([
    ["small numbers", wide],
    ["numbers far apart", wide.map((label) => label * 1e9)],
    ["texts", wide.map(String)],
    ["-0", wide.map((label) => -label)],
  ])("of many samples split alike: %s", (_, labels) => {
    const rows = labels.map((__, i) => i);
    const [train, test] = trainTestSplit(rows, {
      testSize: 0.2,
      randomState: 7,
      stratify: labels as string[],
    });
    const [first, second] = trainTestSplit(rows, { testSize: 0.2, randomState: 7, stratify: wide });
    const classOf = (row: number) => labels[row];
    expect(new Set(test.map(classOf))).toEqual(new Set(labels));
    expect([train.length, test.length]).toEqual([240, 60]);
    // classes in the same order draw the same rows; texts sort "-1", "0", "1" as numbers do
    if (Number(labels[0]) < Number(labels[2])) expect([train, test]).toEqual([first, second]);
  });

  it("of int64 tensors are read as numbers, beyond 2³² too, and refused beyond 2⁵³", () => {
    const labels = [-(2 ** 40), -1, 0, 7, 2 ** 52 + 1];
    const tensor = torch.tensor(labels, { dtype: "int64" });
    expect(accuracyScore(tensor, labels)).toBe(1);
    const large = torch.tensor([2n ** 60n, 1n], { dtype: "int64" });
    expect(() => accuracyScore(large, [2, 1])).toThrow("E-DATA-004");
  });
});
