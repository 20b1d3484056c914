import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exp, expm1, log, log1p } from "../../../src/numeric/libm.js";
import { RandomState } from "../../../src/random/numpy/index.js";

type Value = number | string | Value[];
type Draw = (this: RandomState, ...args: unknown[]) => ArrayLike<number | bigint> | number;

const fixture = JSON.parse(
  readFileSync(new URL("../../fixtures/random/numpy_random_state.json", import.meta.url), "utf8"),
);

/** Methods whose numbers pass through log, exp or a power: the last bits are the host's. */
const ROUNDED =
  /ormal|gamma|beta|exponential|dirichlet|chisquare|standardT|laplace|logistic|gumbel|triangular/;
const ULPS = 4;

function draw(random: RandomState, name: string, args: unknown[]): Value {
  const method = random[name.replace(" big", "") as "uniform"] as unknown as Draw;
  const given = name.endsWith("big")
    ? [BigInt(args[0] as string), BigInt(args[1] as string), ...args.slice(2)]
    : args;
  const result = method.apply(random, given);
  const value = (v: number | bigint) =>
    typeof v === "bigint" && (v > 2n ** 53n || v < -(2n ** 53n)) ? `${v}` : Number(v);
  return typeof result === "number" ? result : Array.from(result, value);
}

function expectSame(name: string, got: Value, want: Value): void {
  if (!ROUNDED.test(name)) {
    expect(got, name).toEqual(want);
    return;
  }
  const [a, b] = [[got].flat() as number[], [want].flat() as number[]];
  expect(a.length).toBe(b.length);
  for (let i = 0; i < a.length; i++) {
    expect(Math.abs(a[i] - b[i]), `${name}[${i}]: ${a[i]} for ${b[i]}`).toBeLessThanOrEqual(
      ULPS * 2 ** -52 * Math.abs(b[i]),
    );
  }
}

describe("RandomState draws what NumPy's draws", () => {
  for (const seed of Object.keys(fixture.results)) {
    it(`seed ${seed}`, () => {
      const random = new RandomState(Number(seed));
      fixture.calls.forEach(([name, args]: [string, unknown[]], i: number) => {
        expectSame(`${i} ${name}`, draw(random, name, args), fixture.results[seed][i]);
      });
    });
  }

  it("normals are within 2 ulp of NumPy's, and nearly all are equal", () => {
    let equal = 0;
    let count = 0;
    for (const seed of Object.keys(fixture.results)) {
      const random = new RandomState(Number(seed));
      random.randomSample(5);
      random.uniform(0, 1, 5);
      random.standardNormal(5).forEach((x, i) => {
        const want = fixture.results[seed][2][i];
        expect(Math.abs(x - want)).toBeLessThanOrEqual(2 * 2 ** -52 * Math.abs(want));
        count++;
        if (x === want) equal++;
      });
    }
    expect(equal / count).toBeGreaterThan(0.97);
  });

  it("seeds that are arrays", () => {
    for (const { seed, randomSample } of fixture.arraySeeds) {
      const key = seed === "0..699" ? Array.from({ length: 700 }, (_, i) => i) : seed;
      expect(Array.from(new RandomState(key).randomSample(4))).toEqual(randomSample);
    }
  });

  it("long streams", () => {
    const random = new RandomState(8);
    const sum = (random.randint(0, 1000, 1_000_000) as Float64Array).reduce((a, b) => a + b, 0);
    expect(sum).toBe(fixture.long.sumOfMillion);
    const order = random.permutation(100_000);
    expect([...order.subarray(0, 5), ...order.subarray(-5)]).toEqual(fixture.long.permutationEnds);
    expect(random.randomSample()).toBe(fixture.long.after);
  });

  it("a state is NumPy's state, and continues the stream", () => {
    const random = new RandomState(5);
    random.standardNormal(3);
    const state = random.getState();
    expect(state.state.pos).toBe(fixture.state.pos);
    expect([...state.state.key.subarray(0, 4)]).toEqual(fixture.state.firstWords);
    expect(state.hasGauss).toBe(fixture.state.hasGauss);
    const other = new RandomState(1);
    other.setState(state);
    expect(other.standardNormal(3)).toEqual(random.standardNormal(3));
    expectSame("normal", Array.from(new RandomState(5).standardNormal(6).subarray(3)), fixture.state.next);
    expect(other.getState()).toEqual(random.getState());
  });
});

describe("RandomState in the hand", () => {
  it("chooses and permutes arrays of any kind, and keeps the kind", () => {
    const random = new RandomState(3);
    const words = ["a", "b", "c", "d"];
    expect(words).toContain(random.choice(words));
    const picked: readonly string[] = random.choice(words, 3, { replace: false });
    expect(new Set(picked).size).toBe(3);
    expect(random.permutation(Float64Array.of(1, 2, 3))).toBeInstanceOf(Float64Array);
    random.shuffle(words);
    expect([...words].sort()).toEqual(["a", "b", "c", "d"]);
  });

  it("a size may be a shape", () => {
    expect(new RandomState(1).uniform(0, 1, [3, 4])).toEqual(new RandomState(1).uniform(0, 1, 12));
  });

  it("without a seed two streams differ", () => {
    expect(new RandomState().randomSample(4)).not.toEqual(new RandomState().randomSample(4));
  });

  it("64-bit bounds beyond 2⁵³ are bigints", () => {
    const x = new RandomState(0).randint(-(2n ** 62n), 2n ** 62n);
    expect(typeof x).toBe("bigint");
  });

  it.each([
    ["a negative seed", () => new RandomState(-1)],
    ["a seed of 2³²", () => new RandomState(2 ** 32)],
    ["a fractional seed", () => new RandomState(0.5)],
    ["an empty seed", () => new RandomState([])],
    ["high below low", () => new RandomState(0).randint(5, 5)],
    ["a bound out of the type", () => new RandomState(0).randint(0, 257, 1, "uint8")],
    ["an infinite range", () => new RandomState(0).uniform(0, Infinity)],
    ["too large a sample", () => new RandomState(0).choice(3, 4, { replace: false })],
    ["probabilities that sum to 0.9", () => new RandomState(0).choice(2, 1, { p: [0.4, 0.5] })],
    ["a negative probability", () => new RandomState(0).choice(2, 1, { p: [-0.5, 1.5] })],
    ["NaN as a probability", () => new RandomState(0).choice(2, 1, { p: [Number.NaN, 1] })],
    ["too few probabilities", () => new RandomState(0).choice(3, 1, { p: [0.5, 0.5] })],
    [
      "too few probabilities above 0",
      () => new RandomState(0).choice(3, 2, { p: [1, 0, 0], replace: false }),
    ],
    ["an empty choice", () => new RandomState(0).choice([], 1)],
    ["a negative scale", () => new RandomState(0).normal(0, -1)],
    ["p above 1", () => new RandomState(0).binomial(3, 1.5)],
    ["a negative size", () => new RandomState(0).randomSample(-1)],
  ])("refuses %s", (_, call) => {
    expect(call).toThrow(/E-ARG-002/);
  });
});

describe("exp, log and their like of the C library", () => {
  it.each([
    ["exp", exp],
    ["log", log],
    ["expm1", expm1],
    ["log1p", log1p],
  ] as const)("%s is equal in at least 99.8 % of cases, and never off by more than an ulp", (name, f) => {
    const pairs: [number, number][] = fixture.libm[name];
    const same = pairs.filter(([x, y]) => f(x) === y).length;
    for (const [x, y] of pairs) expect(Math.abs(f(x) - y)).toBeLessThanOrEqual(2 ** -52 * Math.abs(y));
    expect(same / pairs.length).toBeGreaterThanOrEqual(0.998);
  });

  it("at the ends of the range", () => {
    expect([exp(0), exp(-Infinity), exp(Infinity), exp(-800), exp(800)]).toEqual([
      1,
      0,
      Infinity,
      0,
      Infinity,
    ]);
    expect([log(1), log(0), log(Infinity), log(5e-324)]).toEqual([0, -Infinity, Infinity, Math.log(5e-324)]);
    expect([expm1(0), expm1(-Infinity), expm1(Infinity), expm1(1e-300)]).toEqual([0, -1, Infinity, 1e-300]);
    expect([log1p(0), log1p(-1), log1p(Infinity), log1p(1e-300)]).toEqual([0, -Infinity, Infinity, 1e-300]);
    for (const f of [exp, log, expm1, log1p]) expect(f(Number.NaN)).toBeNaN();
    expect([log(-1), log1p(-2)]).toEqual([Number.NaN, Number.NaN]);
  });
});
