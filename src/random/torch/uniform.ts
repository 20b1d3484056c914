import { checkNumber } from "../../core/check.js";
import { fma32, fma64 } from "../../numeric/fused.js";
import { defaultGenerator, type Generator } from "./generator.js";

/** The arrays that hold real numbers: `float32` and `float64`. */
export type FloatArray = Float32Array | Float64Array;

const LARGEST_FLOAT32 = (2 - 2 ** -23) * 2 ** 127;

/**
 * Fills with numbers uniform in [low, high): `tensor.uniform_(low, high)`.
 * float32 uses 24 bits of one draw a number, float64 53 bits of two.
 */
export function uniform(out: FloatArray, low = 0, high = 1, g: Generator = defaultGenerator): void {
  const largest = out instanceof Float32Array ? LARGEST_FLOAT32 : Number.MAX_VALUE;
  checkNumber("uniform", "low", low, -largest, largest);
  checkNumber("uniform", "high", high, low, Math.min(largest, low + largest));
  if (out instanceof Float32Array) {
    const from = Math.fround(low);
    const to = Math.fround(high);
    const range = Math.fround(to - from);
    for (let i = 0; i < out.length; i++) {
      const value = fma32((g.random() & 0xffffff) * 2 ** -24, range, from);
      out[i] = value === to ? from : value;
    }
  } else {
    const range = high - low;
    for (let i = 0; i < out.length; i++) {
      const value = fma64(g.randomDouble(), range, low);
      out[i] = value === high ? low : value;
    }
  }
}
