import type { DType } from "../core/dtype.js";
import { failure } from "./messages.js";

/** The least and the largest whole number of each dtype of whole numbers. */
const RANGES: Partial<Record<DType, readonly [bigint, bigint]>> = {
  uint8: [0n, 255n],
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
};

/**
 * Throws where a number has no place in a dtype. The rule is PyTorch's, which is that of C++: fractions are cut off, NaN and ±∞ are no
 * whole numbers, and a negative whole number down to −255 counts from the end of uint8 (−1 is 255). A cast (`to`) never throws.
 */
export function checkFits(where: string, value: number | bigint, dtype: DType): void {
  const range = RANGES[dtype];
  if (range === undefined) return;
  const [least, most] = range;
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
