import { type DType, WHOLE_LIMITS } from "../core/dtype.js";
import { failure } from "./messages.js";

/**
 * Throws where a number has no place in a dtype. The rule is PyTorch's, which is that of C++: fractions are cut off, NaN and ±∞ are no
 * whole numbers, and a negative whole number down to −255 counts from the end of uint8 (−1 is 255). A cast (`to`) never throws.
 */
export function checkFits(where: string, value: number | bigint, dtype: DType): void {
  if (!(dtype in WHOLE_LIMITS)) return;
  const [least, most] = WHOLE_LIMITS[dtype as keyof typeof WHOLE_LIMITS];
  if (typeof value === "bigint" || Number.isInteger(value)) {
    const lowest = least === 0n ? -most : least;
    if (value >= lowest && value <= most) return;
  } else if (value >= least && value < most + 1n) return;
  throw failure("E-DTYPE-005", {
    where,
    value: String(value),
    dtype,
    least: String(least),
    most: String(most),
  });
}
