/** a^b. ½ is the square root, as in PyTorch: −∞ has none, where C's pow says +∞. */
export function floatPower(a: number, b: number): number {
  if (b === 0.5) return Math.sqrt(a);
  if (b === -0.5) return 1 / Math.sqrt(a);
  // IEEE 754 (and PyTorch) say 1 for pow(1, NaN) and pow(±1, ±∞); JavaScript says NaN.
  return a === 1 || (a === -1 && Math.abs(b) === Infinity) ? 1 : a ** b;
}

/** a^b modulo 2⁶⁴ by squaring; a negative power is 0 but for ±1, as in PyTorch. */
export function integerPower(a: bigint, b: bigint): bigint {
  if (b < 0n) return a === 1n ? 1n : a === -1n ? (b % 2n === 0n ? 1n : -1n) : 0n;
  let result = 1n;
  let square = a;
  for (let power = b; power > 0n; power >>= 1n) {
    if (power & 1n) result = BigInt.asIntN(64, result * square);
    square = BigInt.asIntN(64, square * square);
  }
  return result;
}
