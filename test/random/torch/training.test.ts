import { describe, expect, it } from "vitest";
import { topkPlaces } from "../../../src/numeric/topk.js";
import {
  bernoulli,
  Generator,
  int64Seed,
  multinomial,
  normal,
  randpermIndices,
  uniform,
} from "../../../src/random/torch/index.js";
import { fixture, hexOf, sha256, stateOf } from "./fixture.js";

type Fill = (out: Float32Array, g: Generator) => void;

const between =
  (bound: number): Fill =>
  (out, g) =>
    uniform(out, -bound, bound, g);
const spread =
  (std: number): Fill =>
  (out, g) =>
    normal(out, 0, std, g);

/** kaiming_uniform_: √3 · gain / √fanIn, in doubles and in this order. */
const kaiming = (gain: number, fanIn: number) => Math.sqrt(3) * (gain / Math.sqrt(fanIn));
/** The gain of leaky_relu with slope a = √5, which Linear and Conv2d ask for: √(2 / (1 + a²)). */
const LAYER_GAIN = Math.sqrt(2 / (1 + Math.sqrt(5) ** 2));
const layer = (fanIn: number): Fill[] => [between(kaiming(LAYER_GAIN, fanIn)), between(1 / Math.sqrt(fanIn))];
/** xavier_*_: std = gain · √(2 / (fanIn + fanOut)). */
const xavier = (fanIn: number, fanOut: number) => Math.sqrt(2 / (fanIn + fanOut));

const FILLS: Record<string, Fill[]> = {
  "Linear(4, 8)": layer(4),
  "Linear(37, 20)": layer(37),
  "Conv2d(3, 6, 5)": layer(3 * 5 * 5),
  "Embedding(7, 5)": [spread(1)],
  "xavierUniform(20, 37)": [between(Math.sqrt(3) * xavier(37, 20))],
  "xavierNormal(20, 37)": [spread(xavier(37, 20))],
  "kaimingUniform relu(20, 37)": [between(kaiming(Math.sqrt(2), 37))],
  "kaimingNormal relu(20, 37)": [spread(Math.sqrt(2) / Math.sqrt(37))],
};

describe("where PyTorch draws", () => {
  it.each(fixture.layers)("fresh $name: weights, then bias", ({ name, seed, arrays }) => {
    const g = new Generator(BigInt(seed));
    expect(FILLS[name].length).toBe(arrays.length);
    arrays.forEach(({ n, sha256: want }, i) => {
      const out = new Float32Array(n);
      FILLS[name][i](out, g);
      expect(sha256(out), `array ${i}`).toBe(want);
    });
  });

  it.each(fixture.dropout)("dropout $p keeps where bernoulli(1 - p) is 1", ({ seed, p, n, hex, state }) => {
    const g = new Generator(BigInt(seed));
    const mask = new Uint8Array(n);
    bernoulli(mask, 1 - p, g);
    expect(hexOf(mask)).toBe(hex);
    expect(stateOf(g)).toBe(state);
  });

  /** What an epoch of a loader of 10 rows draws from `g`, and the rows that it gives. */
  const EPOCHS: Record<string, (g: Generator) => ArrayLike<number | bigint>> = {
    plain: (g) => {
      int64Seed(g);
      return Array.from({ length: 10 }, (_, i) => i);
    },
    shuffle: (g) => {
      int64Seed(g);
      return randpermIndices(10, new Generator(int64Seed(g)));
    },
    weighted: (g) => {
      int64Seed(g);
      return multinomial(Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 12, true, g);
    },
    generator: (g) => {
      int64Seed(g);
      const order = randpermIndices(10, g);
      randpermIndices(10, g);
      return order;
    },
  };

  it.each(fixture.loaders.filter(({ name }) => name in EPOCHS))("DataLoader, $name", (loader) => {
    const g = new Generator(BigInt(loader.seed));
    for (const want of loader.epochs) expect(Array.from(EPOCHS[loader.name](g), Number)).toEqual(want);
    expect(stateOf(g)).toBe(loader.state);
  });

  it("randomSplit is one permutation, cut", () => {
    const { seed, epochs, state } = fixture.loaders.find(({ name }) => name === "randomSplit")!;
    const g = new Generator(BigInt(seed));
    expect(Array.from(randpermIndices(10, g))).toEqual(epochs.flat());
    expect(stateOf(g)).toBe(state);
  });
});

describe("topkPlaces", () => {
  it.each(fixture.ties)(
    "$k of $n values, equal mod $modulus, largest: $largest",
    ({ n, modulus, k, largest, sha256: want }) => {
      const values = Float32Array.from({ length: n }, (_, i) => (i * 7919) % modulus);
      expect(sha256(BigInt64Array.from(topkPlaces(values, k, largest), BigInt))).toBe(want);
    },
  );

  it("NaN counts as the largest", () => {
    expect([...topkPlaces([1, Number.NaN, 3], 2)]).toEqual([1, 2]);
    expect([...topkPlaces([1, Number.NaN, 3], 2, false)]).toEqual([0, 2]);
  });
});
