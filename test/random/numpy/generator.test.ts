import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defaultRng, type Generator, SeedSequence } from "../../../src/random/numpy/index.js";

type Value = number | string | Value[];
type Method = (this: Generator, ...args: unknown[]) => ArrayLike<number | bigint> | number;

const fixture = JSON.parse(
  readFileSync(new URL("../../fixtures/random/numpy_generator.json", import.meta.url), "utf8"),
);

/** Methods whose numbers pass through a power: the last bits are the host's. */
const ROUNDED = /gamma|beta|lognormal/;

function draw(generator: Generator, name: string, args: unknown[]): Value {
  const [method, kind] = name.split(" ");
  const text = (v: number | bigint): Value =>
    typeof v === "bigint" && (v > 2n ** 53n || v < -(2n ** 53n)) ? `${v}` : Number(v);
  if (method === "shuffle") {
    const values = args[0] as number[];
    const array = kind === "typed" ? Float64Array.from(values) : [...values];
    generator.shuffle(array);
    return Array.from(array);
  }
  const given =
    kind === "big" ? [BigInt(args[0] as string), BigInt(args[1] as string), ...args.slice(2)] : args;
  const result = (generator[method as "random"] as unknown as Method).apply(generator, given);
  return typeof result === "number" ? result : Array.from(result, text);
}

describe("Generator draws what NumPy's default_rng draws", () => {
  for (const seed of Object.keys(fixture.results)) {
    it(`seed ${seed}`, () => {
      const generator = defaultRng(BigInt(seed));
      fixture.calls.forEach(([name, args]: [string, unknown[]], i: number) => {
        const got = draw(generator, name, args);
        const want = fixture.results[seed][i];
        if (!ROUNDED.test(name)) expect(got, `${i} ${name}`).toEqual(want);
        else {
          for (const [k, x] of (got as number[]).entries()) {
            expect(Math.abs(x - want[k]), `${i} ${name}`).toBeLessThanOrEqual(
              4 * 2 ** -52 * Math.abs(want[k]),
            );
          }
        }
      });
    });
  }

  it("long streams, which come to the rare branches of the ziggurats", () => {
    const { long } = fixture;
    const generator = defaultRng(8);
    const some = (values: Float64Array) => {
      const sorted = values.slice().sort();
      return sorted[0] + sorted[1000] + sorted[100000] + sorted[199999];
    };
    expect(some(generator.standardNormal(200_000))).toBeCloseTo(long.normals, 13);
    expect(some(generator.standardExponential(200_000))).toBeCloseTo(long.exponentials, 13);
    const integers = generator.integers(0, 1000, 1_000_000) as Float64Array;
    expect(integers.reduce((a, b) => a + b, 0)).toBe(long.integers);
    const order = generator.permutation(100_000);
    expect([...order.subarray(0, 5), ...order.subarray(-5)]).toEqual(long.permutationEnds);
    const tail = generator.choice(20_000, 1000, { replace: false });
    expect(tail.subarray(0, 100).reduce((a, b) => a + b, 0)).toBe(long.tailChoice);
    expect(generator.random()).toBe(long.after);
  });

  it.each(
    fixture.sequences as {
      entropy: string | string[];
      state: number[];
      spawned: number[][];
      grandchild: number[];
    }[],
  )("SeedSequence($entropy)", ({ entropy, state, spawned, grandchild }) => {
    const sequence = new SeedSequence(Array.isArray(entropy) ? entropy.map(BigInt) : BigInt(entropy));
    expect([...sequence.generateState(6)]).toEqual(state);
    expect(sequence.spawn(2).map((child) => [...child.generateState(2)])).toEqual(spawned);
    expect([...sequence.spawn(1)[0].spawn(1)[0].generateState(2)]).toEqual(grandchild);
  });

  it("seeds of the host differ", () => {
    expect(defaultRng().random(4)).not.toEqual(defaultRng().random(4));
  });

  it.each([
    ["a negative seed", () => defaultRng(-1)],
    ["a fractional seed", () => defaultRng(1.5)],
    ["high below low", () => defaultRng(0).integers(5, 5)],
    ["too large a sample", () => defaultRng(0).choice(3, 4, { replace: false })],
    ["a negative scale", () => defaultRng(0).normal(0, -1)],
  ])("refuses %s", (_, call) => {
    expect(call).toThrow(/E-ARG-002/);
  });

  it("refuses an option that it does not know", () => {
    expect(() => defaultRng(0).integers(0, 3, 2, { endPoint: true } as never)).toThrow(/endpoint/);
  });
});
