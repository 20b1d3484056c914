import { describe, expect, it } from "vitest";
import type { View } from "../../../src/engine/engine.js";
import {
  cos,
  geluBackward,
  geluTanhBackward,
  pow,
  siluBackward,
  sin,
} from "../../../src/engine/families/pointwise/index.js";
import { pointwise } from "../../../src/engine/families/pointwise/launch.js";
import { canFuse, type Tier } from "../../../src/engine/wasm/load.js";
import { Draw } from "../draw.js";
import { POINTWISE } from "../kernels.js";
import { TestMachine } from "./kernelEngine.js";

/**
 * The transcendental functions against float64 in every binade of float32, of both signs: distances are counted in
 * float32 numbers from the correctly rounded result (units in the last place, of denormals too).
 * ANTORCHA_SAMPLES=100000 is the longer run, by hand.
 */
const SAMPLES = Number(process.env.ANTORCHA_SAMPLES ?? 1500);
const tiers: Tier[] = canFuse() ? ["plain", "fused"] : ["plain"];

const float = new Float32Array(1);
const bits = new Int32Array(float.buffer);

/** The place of a float32 among all of them: neighbours differ by one, and both zeros are 0. */
function placeOf(x: number): number {
  float[0] = x;
  return bits[0] < 0 ? -(bits[0] & 0x7fffffff) : bits[0];
}

/** `SAMPLES` numbers of every binade and sign: its first, its last, and what lies between at random. */
function everyBinade(): Float32Array<ArrayBuffer> {
  const draw = new Draw(7);
  const result = new Float32Array(512 * SAMPLES);
  const words = new Uint32Array(result.buffer);
  for (let binade = 0; binade < 512; binade++) {
    for (let i = 0; i < SAMPLES; i++) {
      const mantissa = i === 0 ? 0 : i === 1 ? 0x7fffff : draw.whole(0, 0x7fffff);
      words[binade * SAMPLES + i] = (binade << 23) | mantissa;
    }
  }
  return result;
}

function vector(
  machine: TestMachine,
  data: Float32Array,
): View & { readonly storage: { array: Float32Array } } {
  const storage = machine.allocate("float32", data.length);
  (storage.array as Float32Array).set(data);
  return { storage, dtype: "float32", sizes: [data.length], strides: [1], offset: 0 } as never;
}

/** The largest distance, where it is, and whether special values and signs of 0 agree. */
function compare(
  found: Float32Array,
  exact: (i: number) => number,
): { distance: number; at: number; other: number[] } {
  let [distance, at] = [0, -1];
  const other: number[] = [];
  for (let i = 0; i < found.length; i++) {
    const expected = Math.fround(exact(i));
    const special = !Number.isFinite(expected) || expected === 0;
    if (special && !Object.is(found[i], expected) && Math.abs(placeOf(found[i]) - placeOf(expected)) > 2)
      other.push(i);
    if (Number.isNaN(expected) || Number.isNaN(found[i])) continue;
    const d = Math.abs(placeOf(found[i]) - placeOf(expected));
    if (d > distance) [distance, at] = [d, i];
  }
  return { distance, at, other };
}

/** Functions of one operand that have a kernel and are no single operation of IEEE 754. */
const UNARY = POINTWISE.filter(
  ({ arity, on, rounding, wasm }) =>
    arity === 1 && on === "floats" && rounding !== "once" && wasm?.float32 !== undefined,
);
/** Units that the others may be off by: one. */
const TWO_UNITS = ["sigmoid", "silu"];

/** Gradients, of an incoming 1; near the zero of a slope no digits can be kept, there the distance is from a sum. */
const SLOPES = [geluBackward, geluTanhBackward, siluBackward];

describe.each(tiers)("float32 functions of the %s kernels, in units in the last place", (tier) => {
  const machine = new TestMachine(tier, "one by one");
  const inputs = everyBinade();

  it.each(UNARY)("$name", (kernel) => {
    const exact = (x: number) => Number(kernel.float(x, 0, 0, 0));
    const limit = TWO_UNITS.includes(kernel.name) ? 2 : 1;
    machine.reset();
    const [x, out] = [vector(machine, inputs), vector(machine, inputs)];
    expect(pointwise(machine, kernel, out, [x])).toBe(true);
    const { distance, at, other } = compare(out.storage.array, (i) => exact(inputs[i]));
    expect(other.map((i) => [inputs[i], out.storage.array[i]])).toEqual([]);
    expect({ distance, x: inputs[at] }).toEqual({ distance: Math.min(distance, limit), x: inputs[at] });
  });

  it.each(SLOPES)("$name", (kernel) => {
    machine.reset();
    const [x, out] = [vector(machine, inputs), vector(machine, inputs)];
    expect(pointwise(machine, kernel, out, [1, x])).toBe(true);
    const exact = (i: number) => Number(kernel.float(1, inputs[i], 0, 0));
    const far = out.storage.array.map((y, i) => (inputs[i] > -0.6 || inputs[i] < -1.4 ? y : exact(i)));
    const { distance, at, other } = compare(far, exact);
    expect(other.map((i) => [inputs[i], far[i]])).toEqual([]);
    expect({ distance, x: inputs[at] }).toEqual({ distance: Math.min(distance, 1), x: inputs[at] });
    const most = inputs.reduce((all, x, i) => {
      const error = x > -1.5 && x < 0 ? Math.abs(out.storage.array[i] - exact(i)) : 0;
      return Math.max(all, error);
    }, 0);
    expect(most).toBeLessThan(1e-7);
  });

  it("pow", () => {
    machine.reset();
    const draw = new Draw(11);
    const powers = inputs.map((a) => {
      if (draw.chance(0.3)) return draw.whole(-5, 5);
      // Such that results reach all binades.
      const largest = 150 / Math.max(Math.abs(Math.log2(Math.abs(a))), 1e-6);
      return Number.isFinite(largest) && draw.chance(0.8)
        ? largest * (2 * draw.uniform() - 1)
        : draw.normal();
    });
    const [x, y, out] = [vector(machine, inputs), vector(machine, powers), vector(machine, inputs)];
    expect(pointwise(machine, pow, out, [x, y])).toBe(true);
    const power = (i: number) => {
      const [a, b] = [inputs[i], powers[i]];
      return b === 0.5 ? Math.sqrt(a) : a === 1 ? 1 : a ** b;
    };
    const { distance, at, other } = compare(out.storage.array, power);
    expect(other.map((i) => [inputs[i], powers[i], out.storage.array[i], power(i)])).toEqual([]);
    expect({ distance, at }).toEqual({ distance: Math.min(distance, 1), at });
  });

  it.each([1, 2, 3, -1, 0.5, -0.5])("pow with the number %d, rounded once", (power) => {
    machine.reset();
    const [x, out] = [vector(machine, inputs), vector(machine, inputs)];
    expect(pointwise(machine, pow, out, [x, power])).toBe(true);
    const exact = (i: number) => Number(pow.float(inputs[i], power, 0, 0));
    const { distance, at, other } = compare(out.storage.array, exact);
    expect(other.map((i) => [inputs[i], out.storage.array[i], exact(i)])).toEqual([]);
    expect({ distance, x: inputs[at] }).toEqual({ distance: 0, x: inputs[at] });
  });

  it("powers of special numbers", () => {
    machine.reset();
    const specials = [
      0,
      -0,
      1,
      -1,
      2,
      -2,
      3,
      0.5,
      -0.5,
      1.5,
      -1.5,
      Infinity,
      -Infinity,
      NaN,
      1e-45,
      -1e-45,
      2 ** 24,
      3e38,
    ];
    const pairs = specials.flatMap((a) => specials.map((b) => [Math.fround(a), Math.fround(b)]));
    const a = vector(
      machine,
      Float32Array.from(pairs, ([x]) => x),
    );
    const b = vector(
      machine,
      Float32Array.from(pairs, ([, y]) => y),
    );
    const out = vector(machine, new Float32Array(pairs.length));
    expect(pointwise(machine, pow, out, [a, b])).toBe(true);
    pairs.forEach(([x, y], i) => {
      const one = x === 1 || (x === -1 && Math.abs(y) === Infinity);
      const root = y === 0.5 ? Math.sqrt(x) : 1 / Math.sqrt(x);
      const expected = one ? 1 : Math.abs(y) === 0.5 ? root : x ** y;
      expect([x, y, out.storage.array[i]]).toEqual([x, y, Math.fround(expected)]);
    });
  });
});

describe.each(tiers)("float64 sin and cos of the %s kernels", (tier) => {
  it.each([sin, cos])("$name in every binade", (kernel) => {
    const machine = new TestMachine(tier);
    const draw = new Draw(5);
    const inputs = new Float64Array(2048 * 24);
    const words = new BigUint64Array(inputs.buffer);
    for (let i = 0; i < words.length; i++) {
      const mantissa = i % 24 === 0 ? 0 : draw.whole(0, 2 ** 52 - 1);
      words[i] = (BigInt(i % 2) << 63n) | ((BigInt(i >> 1) / 12n) << 52n) | BigInt(mantissa);
    }
    // The float64 nearest to a multiple of π/2; multiples at both ends of the way by parts; the largest.
    inputs.set([6381956970095103 * 2 ** 797, 1647099, 1647099.25, 2 ** 20 * (Math.PI / 2), Number.MAX_VALUE]);
    const storage = () => machine.allocate("float64", inputs.length);
    const lay = (at: ReturnType<typeof storage>): View =>
      ({ storage: at, dtype: "float64", sizes: [inputs.length], strides: [1], offset: 0 }) as never;
    const [x, out] = [storage(), storage()];
    (x.array as Float64Array).set(inputs);
    expect(pointwise(machine, kernel, lay(out), [lay(x)])).toBe(true);
    const far = Array.from(inputs).filter((a, i) => {
      const [found, expected] = [Number(out.array[i]), Number(kernel.float(a, 0, 0, 0))];
      const unit = 2 ** -52 * Math.abs(expected) + Number.MIN_VALUE;
      return !Object.is(found, expected) && !(Math.abs(found - expected) <= unit);
    });
    expect(far).toEqual([]);
  });
});

describe.each(tiers)("a function's value in the %s kernels depends on its argument alone", (tier) => {
  it.each(UNARY)("$name beside rare values and alone", (kernel) => {
    const machine = new TestMachine(tier);
    const draw = new Draw(3);
    const x = Float32Array.from({ length: 4000 }, () => {
      const rare = [NaN, Infinity, -Infinity, 1e-40, 0, -0, 100, -100, 3e38];
      return draw.chance(0.2) ? draw.pick(rare) : Math.abs(draw.normal());
    });
    const mixed = vector(machine, x);
    pointwise(machine, kernel, mixed, [mixed]);
    const together = mixed.storage.array.slice();
    const alone = x.map((value) => {
      machine.reset();
      const one = vector(machine, Float32Array.of(value));
      pointwise(machine, kernel, one, [one]);
      return one.storage.array[0];
    });
    x.forEach((value, i) => {
      expect([value, alone[i]]).toEqual([value, together[i]]);
    });
  });
});
