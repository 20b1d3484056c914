import { describe, expect, test } from "vitest";
import type { DType, TypedArray } from "../../src/core/dtype.js";
import { newArray } from "../../src/core/dtype.js";
import { stableOrder } from "../../src/numeric/words.js";
import { Dice } from "../support/dice.js";

/** Orders by radix beside JavaScript's own stable sort. */

const LENGTHS = [0, 1, 2, 47, 48, 300, 4095, 4096, 9000];

const draw = (dice: Dice, dtype: DType): number | bigint => {
  if (dtype === "bool") return dice.int(0, 1);
  if (dtype === "uint8") return dice.int(0, 255);
  if (dtype === "int32") return dice.pick([dice.int(-9, 9), dice.int(-(2 ** 31), 2 ** 31 - 1)]);
  if (dtype === "int64") return BigInt(dice.int(-9, 9)) * dice.pick([1n, 2n ** 32n, 2n ** 59n]);
  return dice.pick([dice.int(-3, 3), dice.next() * 2e9 - 1e9, Number.NaN, -0, 1e-40, Infinity, -Infinity]);
};

/** NaN behind all numbers. */
const compare = (a: number | bigint, b: number | bigint): number => {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a < b ? -1 : a > b ? 1 : 0;
};

describe.each(["float32", "float64", "int64", "int32", "uint8", "bool"] as const)("%s", (dtype) => {
  test.each([false, true])("descending: %s", (descending) => {
    const dice = new Dice(7);
    for (const n of LENGTHS) {
      const data: TypedArray = newArray(dtype, n);
      for (let i = 0; i < n; i++) data[i] = draw(dice, dtype) as never;
      const expected = Array.from({ length: n }, (_, i) => i).sort((a, b) =>
        descending ? compare(data[b], data[a]) : compare(data[a], data[b]),
      );
      expect(Array.from(stableOrder(data, dtype, n, descending).subarray(0, n)), `${n}`).toEqual(expected);
    }
  });
});
