import { wrong } from "../../core/check.js";
import { WHOLE_LIMITS } from "../../core/dtype.js";
import { failure } from "../../core/errors.js";
import { say } from "../../core/messages/language.js";
import { defaultGenerator, type Generator } from "./generator.js";
import { type IntegerArray, random64Modulo, storeOf, WIDEST_MODULUS } from "./words.js";

/** From this range on, PyTorch 2.15 takes 64 bits a number (up to 2.5 or so it was 2³²). */
const WIDE = 2 ** 28;
const [INT64_MIN] = WHOLE_LIMITS.int64;

/** What the dtype of an array holds: for floats, the whole numbers that are exact. */
interface Bounds {
  min: bigint;
  max: bigint;
  /** Bits of the significand of a float. */
  digits?: number;
}

function boundsOf(out: IntegerArray): Bounds {
  const dtype = out instanceof Int32Array ? "int32" : out instanceof Uint8Array ? "uint8" : "int64";
  const [min, max] = WHOLE_LIMITS[dtype];
  if (out instanceof Float32Array) return { min, max, digits: 24 };
  return out instanceof Float64Array ? { min, max, digits: 53 } : { min, max };
}

/** int64 → float32 or float64, rounded once (by way of a float64 a float32 would be rounded twice). */
function toFloat(value: bigint, digits: number): number {
  if (digits === 53) return Number(value);
  const sticky = (value >> 11n) | (value & 2047n ? 1n : 0n);
  const small = value > -(2n ** 53n) && value < 2n ** 53n;
  return small ? Math.fround(Number(value)) : Math.fround(Number(sticky)) * 2048;
}

/** The place of the highest bit. */
const log2 = (value: bigint) => value.toString(2).length - 1;
const magnitude = (value: bigint) => (value < 0n ? -value : value);

/** Moves `low` up to a whole number that a float holds, so that rounding never falls below it. */
function floatLow(low: bigint, digits: number): bigint {
  const above = BigInt(toFloat(low + 1n, digits));
  return above < low ? above + (1n << BigInt(log2(magnitude(low + 1n)) - digits + 1)) : low;
}

/** Moves `high` down likewise, so that rounding never reaches it. */
function floatHigh(high: bigint, digits: number): bigint {
  const below = BigInt(toFloat(high - 1n, digits));
  return below >= high ? below - (1n << BigInt(log2(magnitude(high - 1n)) - digits + 1)) : high;
}

function checkWhole(name: string, value: number | bigint): bigint {
  if (typeof value === "bigint" || Number.isInteger(value)) return BigInt(value);
  throw wrong("randint", name, say("a whole number", "un número entero"), value);
}

/**
 * Fills with whole numbers uniform in [low, high): `torch.randint(low, high, …)`, `tensor.random_(low, high)`.
 *
 * Each is `low + draw mod (high - low)`, of a 32-bit draw where high - low < 2²⁸, else of a 64-bit one.
 * `high` null goes to the end of the dtype (for floats, of the whole numbers that it holds exactly); from -2⁶³ on,
 * that is all of int64.
 */
export function randint(
  out: IntegerArray,
  low: number | bigint,
  high: number | bigint | null,
  g: Generator = defaultGenerator,
): void {
  const { min, max, digits } = boundsOf(out);
  let from = checkWhole("low", low);
  if (high === null && from === INT64_MIN && min === INT64_MIN) {
    fillWide(out, 0n, 2n ** 64n, digits, g);
    return;
  }
  const end = digits === undefined ? max : 2n ** BigInt(digits);
  let to = high === null ? end + 1n : checkWhole("high", high);
  if (digits !== undefined && from < to) {
    from = floatLow(from, digits);
    if (high !== null) to = floatHigh(to, digits);
  }
  if (from < min || from >= to || to - 1n > max) {
    throw failure("E-ARG-002", {
      where: "randint",
      name: "[low, high)",
      expected: say(
        `a range that is not empty and lies within [${min}, ${max}], which the dtype holds`,
        `un rango que no esté vacío y quede dentro de [${min}, ${max}], lo que admite el dtype`,
      ),
      received: say(`[${low}, ${high ?? "the end"})`, `[${low}, ${high ?? "el final"})`),
    });
  }
  const range = to - from;
  const safe = from >= -(2n ** 53n) && to <= 2n ** 53n;
  if (safe && range <= BigInt(WIDEST_MODULUS)) fill(out, Number(from), Number(range), g);
  else fillWide(out, from, range, digits, g);
}

function fill(out: IntegerArray, from: number, range: number, g: Generator): void {
  const store = storeOf(out);
  if (range >= WIDE) for (let i = 0; i < out.length; i++) store(i, from + random64Modulo(g, range));
  else for (let i = 0; i < out.length; i++) store(i, from + (g.random() % range));
}

/** The rare ranges beyond 2³⁷, whose remainders need more than the 53 bits of a number. */
function fillWide(
  out: IntegerArray,
  from: bigint,
  range: bigint,
  digits: number | undefined,
  g: Generator,
): void {
  for (let i = 0; i < out.length; i++) {
    const draw = range < BigInt(WIDE) ? BigInt(g.random()) : g.random64();
    const value = BigInt.asIntN(64, from + (draw % range));
    if (out instanceof BigInt64Array) out[i] = value;
    else out[i] = digits === undefined ? Number(value) : toFloat(value, digits);
  }
}

/**
 * Fills with whole numbers over the whole dtype: `tensor.random_()`. int64, int32 and uint8 from 0 to their largest,
 * float32 from 0 to 2²⁴, float64 from 0 to 2⁵³. A bool tensor is a Uint8Array with `bool`: its lowest bit.
 */
export function random(out: IntegerArray, g: Generator = defaultGenerator, bool = false): void {
  if (out instanceof BigInt64Array) {
    const halves = new Uint32Array(out.buffer, out.byteOffset, 2 * out.length);
    for (let i = 0; i < halves.length; i += 2) {
      halves[i + 1] = g.random() & 0x7fffffff;
      halves[i] = g.random();
    }
  } else if (out instanceof Float64Array) {
    for (let i = 0; i < out.length; i++) out[i] = randomModulo53(g);
  } else {
    const modulus =
      out instanceof Float32Array ? 2 ** 24 + 1 : out instanceof Int32Array ? 2 ** 31 : bool ? 2 : 256;
    for (let i = 0; i < out.length; i++) out[i] = g.random() % modulus;
  }
}

/** 64 bits mod 2⁵³ + 1: with v = q·2⁵³ + r it is r - q, once around if that is negative. */
function randomModulo53(g: Generator): number {
  const high = g.random();
  const r = (high & 0x1fffff) * 2 ** 32 + g.random();
  const difference = r - (high >>> 21);
  return difference < 0 ? difference + 1 + 2 ** 53 : difference;
}

/** The seed that every pass of a DataLoader draws: `torch.empty((), dtype=torch.int64).random_().item()`. */
export function int64Seed(g: Generator = defaultGenerator): bigint {
  return BigInt.asUintN(63, g.random64());
}
