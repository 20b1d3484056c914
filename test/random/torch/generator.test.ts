import { afterEach, describe, expect, it } from "vitest";
import {
  bernoulli,
  bernoulliFrom,
  DEFAULT_SEED,
  defaultGenerator,
  exponential,
  Generator,
  geometric,
  manualSeed,
  multinomial,
  normal,
  randint,
  randperm,
  randpermIndices,
  uniform,
} from "../../../src/random/torch/index.js";
import { fixture, hexOf, stateOf } from "./fixture.js";

const normals = (g: Generator, n: number) => {
  const out = new Float32Array(n);
  normal(out, 0, 1, g);
  return out;
};

describe("Generator", () => {
  it.each(fixture.seeds)("seed $seed gives PyTorch's state", ({ seed, initialSeed, state }) => {
    const g = new Generator().manualSeed(BigInt(seed));
    expect(g.initialSeed()).toBe(BigInt(initialSeed));
    expect(stateOf(g)).toBe(state);
    if (Number.isSafeInteger(Number(seed))) expect(stateOf(new Generator(Number(seed)))).toBe(state);
  });

  it("starts from PyTorch's default seed", () => {
    expect(new Generator().initialSeed()).toBe(DEFAULT_SEED);
    expect(DEFAULT_SEED).toBe(67280421310721n);
  });

  it("is the Mersenne Twister: the 10000th draw of seed 5489 is 4123659995 (the C++ standard)", () => {
    const g = new Generator(5489);
    for (let i = 1; i < 10_000; i++) g.random();
    expect(g.random()).toBe(4123659995);
  });

  it("random64 is two draws, the first one high", () => {
    const [a, b] = [new Generator(3), new Generator(3)];
    expect(a.random64()).toBe((BigInt(b.random()) << 32n) | BigInt(b.random()));
  });

  it("goes on from a state of PyTorch, and gives it back byte by byte", () => {
    const { seed, state, normal: waiting, uniform: next } = fixture.travel;
    const bytes = Uint8Array.from(Buffer.from(state, "base64"));
    const g = new Generator().setState(bytes);
    expect(g.getState()).toEqual(bytes);
    expect(g.initialSeed()).toBe(BigInt(seed));
    expect(hexOf(normals(g, 4))).toBe(waiting);
    const out = new Float32Array(4);
    uniform(out, 0, 1, g);
    expect(hexOf(out)).toBe(next);
  });

  it("keeps the float32 normal that a state may carry", () => {
    const bytes = new Generator(1).getState();
    const view = new DataView(bytes.buffer);
    view.setFloat32(5048, 1.5, true);
    view.setUint8(5052, 1);
    expect(new Generator().setState(bytes).getState()).toEqual(bytes);
  });

  it("a seed forgets the waiting normal", () => {
    const g = new Generator(4);
    normals(g, 1);
    expect(stateOf(g.manualSeed(4))).toBe(stateOf(new Generator(4)));
  });

  it("a clone goes the same way, by itself", () => {
    const g = new Generator(9);
    normals(g, 3);
    const twin = g.clone();
    expect(twin.initialSeed()).toBe(9n);
    const first = normals(g, 40);
    expect(normals(twin, 40)).toEqual(first);
    expect(stateOf(twin)).toBe(stateOf(g));
  });

  it("seed() takes entropy of the host, 53 bits of it", () => {
    const g = new Generator();
    const seeds = [g.seed(), g.seed(), g.seed()];
    expect(new Set(seeds).size).toBe(3);
    for (const seed of seeds) expect(seed >= 0n && seed < 2n ** 53n).toBe(true);
    expect(stateOf(g)).toBe(stateOf(new Generator(seeds[2])));
  });

  it.each([1.5, Number.NaN, 2 ** 53, 2n ** 64n, -(2n ** 63n) - 1n, "7"])("refuses the seed %s", (seed) => {
    expect(() => new Generator(seed as number)).toThrow(/manualSeed: expected seed .*E-ARG-002/);
  });

  it("refuses what is no state", () => {
    const g = new Generator();
    const broken = (change: (view: DataView) => void) => {
      const bytes = g.getState();
      change(new DataView(bytes.buffer));
      return bytes;
    };
    const wrong = [
      new Uint8Array(10),
      broken((view) => view.setInt32(8, 0, true)),
      broken((view) => view.setInt32(8, 625, true)),
      broken((view) => view.setInt32(12, 0, true)),
      broken((view) => view.setUint32(16, 700, true)),
      broken((view) => {
        view.setInt32(8, 600, true);
        view.setUint32(16, 600, true);
      }),
    ];
    for (const bytes of wrong)
      expect(() => g.setState(bytes)).toThrow(/setState: expected state .*E-ARG-002/);
    expect(() => g.setState("state" as unknown as Uint8Array)).toThrow(/E-ARG-002/);
    expect(stateOf(g)).toBe(stateOf(new Generator()));
  });
});

describe("the default generator", () => {
  afterEach(() => {
    manualSeed(DEFAULT_SEED);
  });

  it("serves the draws that name none", () => {
    expect(manualSeed(42)).toBe(defaultGenerator);
    const mine = new Generator(42);
    const [a, b] = [new Float32Array(5), new Float32Array(5)];
    uniform(a);
    uniform(b, 0, 1, mine);
    expect(a).toEqual(b);
    expect(randperm(6)).toEqual(randperm(6, mine));
    expect(stateOf(defaultGenerator)).toBe(stateOf(mine));
  });
});

describe("arguments", () => {
  const g = new Generator(0);
  const f = new Float32Array(3);
  const wrong: [string, () => unknown][] = [
    ["uniform", () => uniform(f, 1, 0, g)],
    ["uniform", () => uniform(f, -1e39, 0, g)],
    ["uniform", () => uniform(f, -3e38, 3e38, g)],
    ["normal", () => normal(f, 0, -1, g)],
    ["normal", () => normal(f, 0, Number.NaN, g)],
    ["bernoulli", () => bernoulli(f, 1.1, g)],
    ["bernoulliFrom", () => bernoulliFrom(Float32Array.of(0.1, 2, 0), f, g)],
    ["bernoulliFrom", () => bernoulliFrom(Float32Array.of(0.1, 0), f, g)],
    ["exponential", () => exponential(f, 0, g)],
    ["geometric", () => geometric(f, 1, g)],
    ["randint", () => randint(f, 3, 3, g)],
    ["randint", () => randint(f, 0.5, 3, g)],
    ["randint", () => randint(new Uint8Array(1), 0, 257, g)],
    ["randint", () => randint(new Int32Array(1), -(2 ** 31) - 1, 0, g)],
    ["randperm", () => randpermIndices(-1, g)],
    ["multinomial", () => multinomial(f, 1, false, g)],
    ["multinomial", () => multinomial(Float32Array.of(1, 1), 3, false, g)],
    ["multinomial", () => multinomial(Float32Array.of(1, -1), 1, false, g)],
    ["multinomial", () => multinomial(new Float32Array(0), 1, true, g)],
    ["multinomial", () => multinomial(Float32Array.of(1), 0, true, g)],
  ];
  it.each(wrong)("%s refuses what PyTorch refuses, and draws nothing", (name, call) => {
    expect(call).toThrow(new RegExp(`${name}: expected .*E-ARG-002`));
    expect(stateOf(g)).toBe(stateOf(new Generator(0)));
  });
});
