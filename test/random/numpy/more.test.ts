import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  defaultRng,
  Generator,
  MersenneTwister,
  RandomState,
  type SampleRowsOptions,
  sampleRows,
} from "../../../src/random/numpy/index.js";

const load = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/random/${name}.json`, import.meta.url), "utf8"));

/** Whole numbers, uniforms and orders: no rounding of the C library in them. */
const EXACT =
  /^(random|rand|randomIntegers|permutation|permuted|choice|shuffle|spawn|negativeBinomial|logseries|zipf|hypergeometric|multivariateHypergeometric)$/;
/** The others within 1 unit in the last place, but where an angle is reduced, and where a sum of gammas divides. */
const LOOSE: Record<string, number> = { dirichlet: 3 * 2 ** -52 };

type Value = number | Value[];
type Method = (...args: unknown[]) => unknown;

function draw(random: RandomState | Generator, name: string, args: unknown[]): Value {
  const given = structuredClone(args);
  const result = (random[name as "uniform"] as unknown as Method).apply(random, given);
  if (name === "shuffle") return given[0] as Value;
  if (name === "spawn") {
    const children = result as Generator[];
    const last = (random as Generator).spawn(1)[0].integers(0, 1000, 2);
    return [...children.map((child) => Array.from(child.random(2))), Array.from(last as Float64Array)];
  }
  if (args[0] === 20000) return (result as Int32Array).reduce((a, b) => a + b, 0);
  return Array.isArray(result) ? (result as Value) : Array.from(result as Float64Array);
}

function expectSame(name: string, where: string, got: Value, want: Value): void {
  if (EXACT.test(name)) {
    expect(got, where).toEqual(want);
    return;
  }
  const [a, b] = [got as number[], want as number[]];
  expect(a.length).toBe(b.length);
  for (let i = 0; i < a.length; i++) {
    const limit = name === "vonmises" ? 1e-14 : (LOOSE[name] ?? 2 ** -52) * Math.abs(b[i]);
    expect(Math.abs(a[i] - b[i]), `${where}[${i}]: ${a[i]} for ${b[i]}`).toBeLessThanOrEqual(limit);
  }
}

const fixture = load("numpy_more");

describe.each([
  ["randomState", (seed: number) => new RandomState(seed)],
  ["generator", (seed: number) => defaultRng(seed)],
] as const)("%s draws what NumPy's draws", (kind, make) => {
  const { calls, results } = fixture[kind] as {
    calls: [string, unknown[]][];
    results: Record<string, Value[]>;
  };
  it.each(Object.keys(results))("seed %s", (seed) => {
    const random = make(Number(seed));
    for (const [i, [name, args]] of calls.entries())
      expectSame(name, `${i} ${name}`, draw(random, name, args), results[seed][i]);
  });
});

describe("axes", () => {
  it("choose a single row or column", () => {
    const rows = [
      [1, 2],
      [3, 4],
    ];
    expect(rows).toContainEqual(defaultRng(0).choice(rows));
    expect([
      [1, 3],
      [2, 4],
    ]).toContainEqual(defaultRng(0).choice(rows, undefined, { axis: 1 }));
  });
  it("leave the array that was given as it was, but for shuffle", () => {
    const rows = [[1, 2, 3], new Float64Array([4, 5, 6])];
    const before = structuredClone(rows);
    defaultRng(0).permuted(rows);
    defaultRng(0).permuted(rows, { axis: 0 });
    defaultRng(0).permutation(rows, { axis: 1 });
    expect(rows).toEqual(before);
  });
  it("keep the kind of rows", () => {
    const [row] = defaultRng(0).permutation([Float32Array.of(1, 2)], { axis: 1 });
    expect(row).toBeInstanceOf(Float32Array);
    expect(defaultRng(0).permuted(Int32Array.of(1, 2, 3))).toBeInstanceOf(Int32Array);
  });
});

describe("what cannot be", () => {
  it.each<[string, () => unknown]>([
    ["an axis that there is not", () => defaultRng(0).permutation([1, 2], { axis: 1 })],
    ["axis 2", () => defaultRng(0).shuffle([[1]], { axis: 2 as never })],
    ["float16", () => defaultRng(0).random(2, { dtype: "float16" as "float32" })],
    ["an unknown method", () => defaultRng(0).standardExponential(2, { method: "polar" as "inv" })],
    ["children of MT19937", () => new Generator(new MersenneTwister(0)).spawn(1)],
    ["more items than there are", () => defaultRng(0).multivariateHypergeometric([3, 4], 8)],
    ["a negative number of items", () => defaultRng(0).multivariateHypergeometric([-3, 4], 1)],
    ["too many items", () => defaultRng(0).multivariateHypergeometric([1e9, 1], 1)],
    ["no colors", () => defaultRng(0).multivariateHypergeometric(3 as never, 1)],
    [
      "another method",
      () => defaultRng(0).multivariateHypergeometric([3], 1, 1, { method: "counts" as never }),
    ],
    ["more draws than there are", () => new RandomState(0).hypergeometric(3, 4, 8)],
    ["an exponent of 1", () => new RandomState(0).zipf(1)],
    ["p of 1", () => defaultRng(0).logseries(1)],
    ["a negative κ", () => defaultRng(0).vonmises(0, -1)],
    ["a mean of 0", () => defaultRng(0).wald(0, 1)],
    ["both n and frac", () => sampleRows(5, { n: 1, frac: 0.5 })],
    ["an infinite weight", () => sampleRows(2, { weights: [1, Infinity] })],
    ["a seed as a text", () => sampleRows(2, { randomState: "1" as never })],
  ])("%s is refused", (_, call) => {
    expect(call).toThrow(/E-ARG-002/);
  });
});

describe("sampleRows draws pandas' rows", () => {
  const { cases, generator } = load("pandas_sample") as {
    cases: { count: number; options: SampleRowsOptions; rows?: number[]; error?: string }[];
    generator: number[][];
  };
  it.each(cases.map((one, i) => [i, one] as const))("case %d", (_, { count, options, rows }) => {
    const weights = options.weights && Array.from(options.weights, (w) => w ?? Number.NaN);
    const call = () => Array.from(sampleRows(count, { ...options, weights }));
    if (rows) expect(call()).toEqual(rows);
    else expect(call).toThrow("E-ARG-002");
  });
  it("has draws and refusals among the cases", () => {
    const refused = cases.filter(({ rows }) => rows === undefined).length;
    expect(refused).toBeGreaterThan(5);
    expect(refused).toBeLessThan(cases.length / 2);
  });
  it("a generator goes on", () => {
    const randomState = defaultRng(3);
    for (const rows of generator) expect(Array.from(sampleRows(12, { n: 5, randomState }))).toEqual(rows);
  });
});
