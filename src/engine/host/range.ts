import type { View } from "../view.js";
import { arrayOf } from "./storage.js";
import { lastStride, walk } from "./walk.js";

/** The first element of an int64 view outside [low, high], or null. */
export function firstOutside(x: View, low: number, high: number): bigint | null {
  const values = arrayOf(x) as BigInt64Array;
  const step = lastStride(x);
  let found: bigint | null = null;
  walk(x.sizes, [x], ([i], length) => {
    for (let n = 0; n < length && found === null; n++) {
      const value = values[i + n * step];
      if (value < low || value > high) found = value;
    }
  });
  return found;
}
