import type { DType, TypedArray } from "../core/dtype.js";
import { RadixSorter, type Words } from "./radix.js";

/**
 * Values of a line as unsigned words in the same order: what is smaller has smaller words, what is equal (0 and −0, all NaNs) has
 * equal ones, and NaN is the largest, as in PyTorch. Whole numbers move by half of their range; the bits of a float are
 * turned over where it is negative.
 */
export class LineWords implements Words {
  readonly low: Uint32Array;
  readonly high: Uint32Array | null;
  private readonly dtype: DType;

  constructor(dtype: DType, length: number) {
    this.dtype = dtype;
    this.low = new Uint32Array(length);
    this.high = dtype === "float64" || dtype === "int64" ? new Uint32Array(length) : null;
  }

  /** Reads n values from `at` on, `step` apart; with `descending`, larger values have smaller words. */
  read(array: TypedArray, at: number, step: number, n: number, descending = false): void {
    const { dtype, low, high } = this;
    const { buffer, byteOffset, length } = array;
    const turned = descending ? -1 : 0;
    if (dtype === "float32")
      readSingles(low, new Int32Array(buffer, byteOffset, length), at, step, n, turned);
    else if (high === null) {
      const flip = turned ^ (dtype === "int32" ? 1 << 31 : 0);
      for (let i = 0; i < n; i++, at += step) low[i] = (array[at] as number) ^ flip;
    } else {
      const halves = new Int32Array(buffer, byteOffset, 2 * length);
      if (dtype === "float64") readDoubles(low, high, halves, at, step, n, turned);
      else
        for (let i = 0; i < n; i++, at += step) {
          low[i] = halves[2 * at] ^ turned;
          high[i] = halves[2 * at + 1] ^ (1 << 31) ^ turned;
        }
    }
  }
}

function readSingles(
  low: Uint32Array,
  bits: Int32Array,
  at: number,
  step: number,
  n: number,
  turned: number,
) {
  for (let i = 0; i < n; i++, at += step) {
    const b = bits[at];
    let word = b < 0 ? ~b : b ^ (1 << 31);
    if ((b & 0x7fffffff) > 0x7f800000) word = -1;
    else if (b === 1 << 31) word = 1 << 31;
    low[i] = word ^ turned;
  }
}

function readDoubles(
  low: Uint32Array,
  high: Uint32Array,
  halves: Int32Array,
  at: number,
  step: number,
  n: number,
  turned: number,
) {
  for (let i = 0; i < n; i++, at += step) {
    const [l, h] = [halves[2 * at], halves[2 * at + 1]];
    const top = h & 0x7fffffff;
    let [a, b] = h < 0 ? [~l, ~h] : [l, h ^ (1 << 31)];
    if (top > 0x7ff00000 || (top === 0x7ff00000 && l !== 0)) [a, b] = [-1, -1];
    else if (top === 0 && l === 0) [a, b] = [0, 1 << 31];
    low[i] = a ^ turned;
    high[i] = b ^ turned;
  }
}

/**
 * Signed keys in the order of the first n words: the words themselves where they have 32 bits, else how many different ones are smaller.
 */
export function signedKeys(words: Words, n: number, keys: Int32Array, sorter: () => RadixSorter): void {
  const { low, high } = words;
  if (high === null) {
    for (let i = 0; i < n; i++) keys[i] = low[i] ^ (1 << 31);
    return;
  }
  const order = sorter().sort(words, n);
  let rank = 0;
  for (let i = 0; i < n; i++) {
    const [place, before] = [order[i], order[Math.max(i - 1, 0)]];
    if (low[place] !== low[before] || high[place] !== high[before]) rank++;
    keys[place] = rank;
  }
}

/** The places of n values in rising order (`descending`: falling), equals in the order in which they stand. */
export function stableOrder(array: TypedArray, dtype: DType, n: number, descending = false): Int32Array {
  const words = new LineWords(dtype, n);
  words.read(array, 0, 1, n, descending);
  return new RadixSorter(n).sort(words, n);
}
