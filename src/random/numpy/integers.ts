import { wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import type { BitGenerator } from "./bits.js";

/** The integer types that `randint` and `integers` draw. */
export type IntegerDType =
  | "bool"
  | "int8"
  | "uint8"
  | "int16"
  | "uint16"
  | "int32"
  | "uint32"
  | "int64"
  | "uint64";

interface Width {
  readonly bits: 1 | 8 | 16 | 32 | 64;
  readonly low: bigint;
  readonly high: bigint;
}

const unsigned = (bits: Width["bits"]): Width => ({ bits, low: 0n, high: (1n << BigInt(bits)) - 1n });
const signed = (bits: Width["bits"]): Width => ({
  bits,
  low: -(1n << BigInt(bits - 1)),
  high: (1n << BigInt(bits - 1)) - 1n,
});

const WIDTHS: Record<IntegerDType, Width> = {
  bool: unsigned(1),
  int8: signed(8),
  uint8: unsigned(8),
  int16: signed(16),
  uint16: unsigned(16),
  int32: signed(32),
  uint32: unsigned(32),
  int64: signed(64),
  uint64: unsigned(64),
};

/**
 * How many integers from 0 to `range` are drawn: by throwing away draws above the range under a mask
 * (`RandomState`), or by Lemire's multiplication (`Generator`).
 */
export type Rejection = "masked" | "lemire";

/** The smallest 2ᵏ - 1 that is at least `range` (32 bits). */
function maskOf(range: number): number {
  return range === 0 ? 0 : 0xffffffff >>> Math.clz32(range);
}

/** One whole number in [0, range], range < 2³², by masked rejection: `random_interval` of the C source. */
export function interval(bits: BitGenerator, range: number): number {
  if (range === 0) return 0;
  if (range > 0xffffffff) return Number(masked64(bits, BigInt(range)));
  const mask = maskOf(range);
  for (;;) {
    const value = (bits.next32() & mask) >>> 0;
    if (value <= range) return value;
  }
}

const words = new Uint32Array(2);
const word64 = new BigUint64Array(words.buffer);

function next64(bits: BitGenerator): bigint {
  bits.next64(words);
  return word64[0];
}

/** One whole number in [0, range], 2³² ≤ range < 2⁶⁴, by masked rejection. */
function masked64(bits: BitGenerator, range: bigint): bigint {
  const mask = (1n << BigInt(range.toString(2).length)) - 1n;
  for (;;) {
    const value = next64(bits) & mask;
    if (value <= range) return value;
  }
}

/** One whole number in [0, range], 2³² ≤ range < 2⁶⁴ - 1, by Lemire's method (arXiv 1805.10941). */
function lemire64(bits: BitGenerator, range: bigint): bigint {
  const count = range + 1n;
  let product = next64(bits) * count;
  if (BigInt.asUintN(64, product) < count) {
    const threshold = (0xffffffffffffffffn - range) % count;
    while (BigInt.asUintN(64, product) < threshold) product = next64(bits) * count;
  }
  return product >> 64n;
}

/** One whole number in [0, range], range < 2³² - 1, by Lemire's method over draws of `size` values. */
function lemire(draw: () => number, range: number, size: number): number {
  const count = range + 1;
  let value = draw();
  let [high, low] = multiply(value, count, size);
  if (low < count) {
    const threshold = (size - count) % count;
    while (low < threshold) {
      value = draw();
      [high, low] = multiply(value, count, size);
    }
  }
  return high;
}

/** One whole number in [0, range], range < 2³², by Lemire's method. */
export function bounded(bits: BitGenerator, range: number): number {
  if (range === 0) return 0;
  if (range === 0xffffffff) return bits.next32();
  return lemire(() => bits.next32(), range, 4294967296);
}

/** draw · count as high · size + low, within 53 bits. */
function multiply(value: number, count: number, size: number): [high: number, low: number] {
  if (size <= 65536) {
    const product = value * count;
    const high = Math.floor(product / size);
    return [high, product - high * size];
  }
  const low = Math.imul(value, count) >>> 0;
  const upper = (value >>> 16) * count; // < 2^48
  const lower = (value & 0xffff) * count;
  const middle = (upper % 65536) * 65536 + lower; // < 2^49
  return [Math.floor(upper / 65536) + Math.floor(middle / 4294967296), low];
}

/** Cuts 32-bit draws into pieces of 1, 8 or 16 bits, lowest first. What is left at the end of a call is lost. */
function pieces(bits: BitGenerator, width: 1 | 8 | 16): () => number {
  const mask = 2 ** width - 1;
  let buffer = 0;
  let left = 0;
  return () => {
    if (left === 0) {
      buffer = bits.next32();
      left = 32 / width - 1;
    } else {
      buffer >>>= width;
      left--;
    }
    return buffer & mask;
  };
}

/** A source of whole numbers in [0, range], of a type of at most 32 bits (range < 2³²). */
function smallSource(
  bits: BitGenerator,
  range: number,
  width: Width["bits"],
  rejection: Rejection,
): () => number {
  if (range === 0) return () => 0;
  const draw = width === 32 || width === 64 ? () => bits.next32() : pieces(bits, width);
  const size = width === 64 ? 2 ** 32 : 2 ** width;
  if (range === size - 1) return draw;
  if (rejection === "lemire") return () => lemire(draw, range, size);
  const mask = maskOf(range);
  return () => {
    for (;;) {
      const value = (draw() & mask) >>> 0;
      if (value <= range) return value;
    }
  };
}

export type IntegerArray =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float64Array;

const ARRAYS: Record<IntegerDType, new (length: number) => IntegerArray> = {
  bool: Uint8Array,
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  int64: Float64Array,
  uint64: Float64Array,
};

function checkBound(where: string, name: string, value: number | bigint, low: bigint, high: bigint): bigint {
  const whole = typeof value === "bigint" || Number.isSafeInteger(value);
  if (!whole || BigInt(value) < low || BigInt(value) > high) {
    const expected = say(
      `a whole number from ${low} to ${high} (a bigint beyond 2⁵³)`,
      `un número entero de ${low} a ${high} (un bigint más allá de 2⁵³)`,
    );
    throw wrong(where, name, expected, value);
  }
  return BigInt(value);
}

/** The checked bounds of a draw: the lowest value and how far above it the highest lies. */
export function checkBounds(
  where: string,
  low: number | bigint,
  high: number | bigint,
  dtype: IntegerDType,
  endpoint: boolean,
): { offset: bigint; range: bigint } {
  const width = WIDTHS[dtype];
  const above = endpoint ? 0n : 1n;
  const offset = checkBound(where, "low", low, width.low, width.high);
  const highest = checkBound(where, "high", high, width.low + above, width.high + above) - above;
  if (highest < offset) {
    const expected = endpoint
      ? say(`at least low (${low})`, `al menos low (${low})`)
      : say(`above low (${low})`, `mayor que low (${low})`);
    throw wrong(where, "high", expected, high);
  }
  return { offset, range: highest - offset };
}

/** `count` whole numbers in [offset, offset + range], for bounds within ±2⁵³. */
export function integerArray(
  bits: BitGenerator,
  bounds: { offset: bigint; range: bigint },
  count: number,
  dtype: IntegerDType,
  rejection: Rejection,
): IntegerArray {
  const out = new ARRAYS[dtype](count);
  if (bounds.range > 0xffffffffn) {
    const source = bigSource(bits, bounds.range, rejection);
    for (let i = 0; i < count; i++) out[i] = Number(bounds.offset + source());
    return out;
  }
  const offset = Number(bounds.offset);
  const source = smallSource(bits, Number(bounds.range), WIDTHS[dtype].bits, rejection);
  for (let i = 0; i < count; i++) out[i] = offset + source();
  return out;
}

function bigSource(bits: BitGenerator, range: bigint, rejection: Rejection): () => bigint {
  if (range <= 0xffffffffn) {
    const small = smallSource(bits, Number(range), 64, rejection);
    return () => BigInt(small());
  }
  if (range === 0xffffffffffffffffn) return () => next64(bits);
  return rejection === "masked" ? () => masked64(bits, range) : () => lemire64(bits, range);
}

/** `count` whole numbers in [offset, offset + range] of 64 bits. */
export function bigIntegerArray(
  bits: BitGenerator,
  bounds: { offset: bigint; range: bigint },
  count: number,
  dtype: "int64" | "uint64",
  rejection: Rejection,
): BigInt64Array | BigUint64Array {
  const out = dtype === "int64" ? new BigInt64Array(count) : new BigUint64Array(count);
  const source = bigSource(bits, bounds.range, rejection);
  for (let i = 0; i < count; i++) out[i] = bounds.offset + source();
  return out;
}
