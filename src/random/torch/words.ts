import type { Generator } from "./generator.js";

/** The arrays that integer draws fill: int64, int32, uint8 and bool, float32, float64. */
export type IntegerArray = BigInt64Array | Int32Array | Uint8Array | Float32Array | Float64Array;

/** Writes whole numbers of any size below 2⁵³ into an array of any dtype. */
export type Store = (index: number, value: number) => void;

/** An int64 array is written by halves, low word first: a bigint a number would cost ten times as much. */
export function storeOf(out: IntegerArray): Store {
  if (!(out instanceof BigInt64Array)) {
    return (index, value) => {
      out[index] = value;
    };
  }
  const halves = new Int32Array(out.buffer, out.byteOffset, 2 * out.length);
  return (index, value) => {
    halves[2 * index] = value;
    halves[2 * index + 1] = Math.floor(value / 2 ** 32);
  };
}

/** The widest modulus for which {@link modulo64} stays within the 53 bits of a number. */
export const WIDEST_MODULUS = 2 ** 37;

/** (high · 2³² + low) mod m, for m ≤ 2³⁷, by long division in base 2¹⁶. */
export function modulo64(high: number, low: number, m: number): number {
  const first = ((high % m) * 65536 + (low >>> 16)) % m;
  return (first * 65536 + (low & 0xffff)) % m;
}

/** The next 64 bits mod m, for m ≤ 2³⁷. */
export function random64Modulo(g: Generator, m: number): number {
  const high = g.random();
  return modulo64(high, g.random(), m);
}
