import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cos, exp, log, log1p, sin, tan } from "../../../src/numeric/elementary.js";
import { fma32, fma64 } from "../../../src/numeric/fused.js";
import { modulo64 } from "../../../src/random/torch/words.js";
import { doubles, fixture, ulps } from "./fixture.js";

/** A finite double as a whole number of 2⁻¹⁰⁷⁴. */
function exact(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const exponent = (bits >> 52n) & 0x7ffn;
  const fraction = bits & 0xfffffffffffffn;
  const size = exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n);
  return bits >> 63n ? -size : size;
}

/** Of a rounded sum and its neighbours, is it the nearest to a · b + c, and even if two are? */
function isNearest(
  got: number,
  a: number,
  b: number,
  c: number,
  step: (x: number, up: boolean) => number,
): boolean {
  const scale = 1n << 1074n;
  const target = exact(a) * exact(b) + exact(c) * scale;
  const distance = (x: number) => {
    const d = exact(x) * scale - target;
    return d < 0n ? -d : d;
  };
  const mine = distance(got);
  return mine <= distance(step(got, true)) && mine <= distance(step(got, false));
}

function stepper(single: boolean) {
  const floats = single ? new Float32Array(1) : new Float64Array(1);
  const bits = single ? new Int32Array(floats.buffer) : new BigInt64Array(floats.buffer);
  return (x: number, up: boolean): number => {
    floats[0] = x;
    if (x === 0) return (up ? 1 : -1) * (single ? 2 ** -149 : 2 ** -1074);
    if (bits instanceof Int32Array) bits[0] += x > 0 === up ? 1 : -1;
    else bits[0] += x > 0 === up ? 1n : -1n;
    return floats[0];
  };
}

describe("multiply-add with one rounding", () => {
  const moderate = (digits: number) =>
    fc
      .tuple(fc.bigInt(-(2n ** BigInt(digits)), 2n ** BigInt(digits)), fc.integer({ min: -40, max: 40 }))
      .map(([significand, exponent]) => Number(significand) * 2 ** exponent);

  it("float32: the nearest to the exact sum", () => {
    const x = moderate(24);
    fc.assert(
      fc.property(x, x, x, (a, b, c) => isNearest(fma32(a, b, c), a, b, c, stepper(true))),
      { numRuns: 3000 },
    );
  });

  it("float64: the nearest to the exact sum", () => {
    const x = moderate(53);
    fc.assert(
      fc.property(x, x, x, (a, b, c) => isNearest(fma64(a, b, c), a, b, c, stepper(false))),
      { numRuns: 3000 },
    );
  });

  it("settles halves that two roundings get wrong", () => {
    // (1 + 2⁻¹¹)(1 - 2⁻¹¹ + 2⁻²²) = 1 + 2⁻³³: 2⁻²⁴ of it is a hair above half a unit of 1, which a double loses.
    const above = [2 ** -12 * (1 + 2 ** -11), 2 ** -12 * (1 - 2 ** -11 + 2 ** -22)];
    expect(Math.fround(above[0] * above[1] + 1)).toBe(1);
    expect(fma32(above[0], above[1], 1)).toBe(1 + 2 ** -23);
    expect(fma32(-above[0], above[1], -1)).toBe(-1 - 2 ** -23);
    // (1 + 2⁻²³)(1 - 2⁻²³) = 1 - 2⁻⁴⁶: a hair below.
    const below = [2 ** -12 * (1 + 2 ** -23), 2 ** -12 * (1 - 2 ** -23)];
    expect(Math.fround(below[0] * below[1] + (1 + 2 ** -23))).toBe(1 + 2 ** -22);
    expect(fma32(below[0], below[1], 1 + 2 ** -23)).toBe(1 + 2 ** -23);
    // An exact half goes to the even one.
    expect(fma32(2 ** -24, 1, 1)).toBe(1);
    expect(fma32(2 ** -24, 1, 1 + 2 ** -23)).toBe(1 + 2 ** -22);
    expect(fma64(1 + 2 ** -30, 1 + 2 ** -30, -1)).toBe(2 ** -29 + 2 ** -60);
  });

  it("overflow and infinities are those of two roundings", () => {
    expect(fma64(1e308, 10, -1)).toBe(Infinity);
    expect(fma64(1e300, 1, 1e300)).toBe(2e300);
    expect(fma64(2, 3, Infinity)).toBe(Infinity);
  });
});

it("64 bits mod m", () => {
  const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  const modulus = fc.integer({ min: 1, max: 2 ** 37 });
  fc.assert(
    fc.property(word, word, modulus, (high, low, m) => {
      expect(modulo64(high, low, m)).toBe(Number(((BigInt(high) << 32n) | BigInt(low)) % BigInt(m)));
    }),
  );
  expect(modulo64(2 ** 32 - 1, 2 ** 32 - 1, 2 ** 37)).toBe(2 ** 37 - 1);
});

const elementary = { cos, exp, log, log1p, sin, tan };

describe("elementary functions are the nearest double, or the next", () => {
  it.each(fixture.elementary)("$name", ({ name, x, y }) => {
    const want = doubles(y);
    let differ = 0;
    doubles(x).forEach((value, i) => {
      const got = elementary[name](value);
      expect(ulps(got, want[i], Math.abs(want[i])), `${name}(${value})`).toBeLessThanOrEqual(1);
      if (got !== want[i]) differ++;
    });
    // fdlibm's log1p, which PyTorch's host uses, is within 1 unit; the others miss the nearest double once in 200.
    expect(differ).toBeLessThanOrEqual(name === "log1p" ? 6 : 1);
  });

  it("the ends of their ranges", () => {
    expect(elementary.log(0)).toBe(-Infinity);
    expect(elementary.log(1)).toBe(0);
    expect(Object.is(elementary.log1p(-0), -0)).toBe(true);
    expect(elementary.exp(710)).toBe(Infinity);
    expect(elementary.exp(0)).toBe(1);
    expect([elementary.sin(0), elementary.cos(0), elementary.tan(0)]).toEqual([0, 1, 0]);
  });
});
