import { reprFloat } from "./numbers.js";

/** A decimal number exactly: digits · 10^exponent. Optuna divides ranges by steps in decimals, where 0.3 / 0.1 is 3. */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** The decimal that Python prints for this float: `Decimal(str(x))`. */
function decimal(x: number): Decimal {
  const [mantissa, exponent = "0"] = reprFloat(x).split("e");
  const [whole, fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

/** The digits of several decimals over one common exponent. */
function align(...values: number[]): { digits: bigint[]; exponent: number } {
  const decimals = values.map(decimal);
  const exponent = Math.min(...decimals.map((d) => d.exponent));
  return { digits: decimals.map((d) => d.digits * 10n ** BigInt(d.exponent - exponent)), exponent };
}

/** The largest low + k·step ≤ high, in decimals: all three finite, step > 0. */
export function lastStep(low: number, high: number, step: number): number {
  const { digits, exponent } = align(low, high, step);
  const [l, h, s] = digits;
  if ((h - l) % s === 0n) return high;
  return Number(`${((h - l) / s) * s + l}e${exponent}`);
}

/** Is high − low < step, in decimals? */
export function isShorterThanStep(low: number, high: number, step: number): boolean {
  const [l, h, s] = align(low, high, step).digits;
  return h - l < s;
}

/** low, low + step, … up to high, in decimals: all three finite, step > 0. */
export function decimalRange(low: number, high: number, step: number): number[] {
  const { digits, exponent } = align(low, high, step);
  const values: number[] = [];
  for (let d = digits[0]; d <= digits[1]; d += digits[2]) values.push(Number(`${d}e${exponent}`));
  return values;
}
