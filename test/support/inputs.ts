import type { DType } from "../../src/core/dtype.js";
import { Dice } from "./dice.js";

/**
 * The short texts of examples (`src/tensor/ops/*`), read and filled with numbers. Grammar:
 *
 *     shape [kind] ["of" values…]
 *
 * - shape: `2x3`, or nothing for a scalar;
 * - kind: nothing (normal values, at least 0.1 away from 0), `positive` (0.2 to 2.7), `int<4` (int64 from 0 to 3),
 *   `int32<4`, `uint8<4`, `bool`, or a dtype alone (`float32`, `int`): without one, floats take the dtype under test;
 * - values: taken in turn as often as needed: `4 of nan inf -inf -0`, `6 int of 3 -1 3`.
 *
 * Numbers are the same at every run: they follow from the words that `seed` is given. All are exact in float32, so
 * that runs in float32 and float64 start from the same place.
 */
export interface Spec {
  readonly shape: readonly number[];
  /** Fixed by the text, or the float dtype under test. */
  readonly dtype: DType | "float";
  readonly positive: boolean;
  readonly below: number | null;
  /** Written out, as edge cases are. */
  readonly values: readonly number[] | null;
}

const KIND = /^(?:(positive)|(bool)|(int|int32|uint8)(?:<(\d+))?|(float32|float64))$/;

const parseValue = (text: string): number => {
  if (text === "nan") return NaN;
  if (text === "inf" || text === "-inf") return text === "inf" ? Infinity : -Infinity;
  const value = Number(text);
  if (Number.isNaN(value)) throw new Error(`an example's value is no number: '${text}'`);
  return value;
};

export function parseSpec(text: string): Spec {
  const [head, tail] = text.trim().split(/(?:^|\s+)of\s+/);
  const words = head.split(/\s+/).filter((word) => word !== "");
  const sized = words.length > 0 && /^\d+(x\d+)*$/.test(words[0]);
  const shape = sized ? words[0].split("x").map(Number) : [];
  const kinds = words.slice(sized ? 1 : 0);
  if (kinds.length > 1) throw new Error(`an example's input has two kinds: '${text}'`);
  const match = KIND.exec(kinds[0] ?? "positive");
  if (match === null) throw new Error(`an example's input cannot be read: '${text}'`);
  const [, , bool, whole, below, float] = match;
  const dtype = bool ? "bool" : whole ? (whole === "int" ? "int64" : whole) : (float ?? "float");
  return {
    shape,
    dtype: dtype as DType | "float",
    positive: kinds[0] === "positive",
    below: bool ? 2 : below !== undefined ? Number(below) : whole ? 10 : null,
    values: tail === undefined ? null : tail.trim().split(/\s+/).map(parseValue),
  };
}

export const isFloatSpec = (spec: Spec): boolean => spec.dtype === "float" || spec.dtype.startsWith("float");

/** Uniform numbers in [0, 1) from words: their FNV-1a hash is the seed. */
export function seed(words: string): () => number {
  let state = 2166136261;
  for (let i = 0; i < words.length; i++) state = Math.imul(state ^ words.charCodeAt(i), 16777619);
  const dice = new Dice(state);
  return () => dice.next();
}

/** A normal number, pushed away from 0, where so many functions have their kink. */
export function normalAwayFromZero(random: () => number): number {
  const x = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.fround(x < 0 ? x - 0.1 : x + 0.1);
}

/** The elements of an input, row by row. */
export function valuesOf(spec: Spec, words: string): number[] {
  const count = spec.shape.reduce((a, b) => a * b, 1);
  const random = seed(words);
  return Array.from({ length: count }, (_, i) => {
    if (spec.values !== null) {
      const value = spec.values[i % spec.values.length];
      return spec.dtype === "float" ? Math.fround(value) : value;
    }
    if (spec.below !== null) return Math.floor(random() * spec.below);
    return spec.positive ? Math.fround(0.2 + 2.5 * random()) : normalAwayFromZero(random);
  });
}

/**
 * The numbers that weigh the elements of a result (step 37) or of its gradients (step 23) into one number: small,
 * exact in float32, none of them 0, no two neighbours alike. `tools/reference/ops/ops.py` has the same two lines.
 */
export const weights = (count: number, step: 37 | 23): Float64Array<ArrayBuffer> =>
  Float64Array.from({ length: count }, (_, i) => (((i * step + 11) % 64) - 31.5) / 16);
