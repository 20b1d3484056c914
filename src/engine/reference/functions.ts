import type { PointwiseKernel } from "../engine.js";

type NumberFunction = (a: number, b: number, c: number, s: number) => number | boolean;
type IntegerFunction = (a: bigint, b: bigint, c: bigint, s: bigint) => bigint | boolean;

/**
 * The definition of every pointwise kernel on floats: computed in float64, rounded once to the dtype of the result.
 */
export const FLOAT: { readonly [K in PointwiseKernel]: NumberFunction } = {
  neg: (a) => -a,
  abs: (a) => Math.abs(a),
  sign: (a) => (a > 0 ? 1 : a < 0 ? -1 : 0),
  exp: (a) => Math.exp(a),
  log: (a) => Math.log(a),
  sqrt: (a) => Math.sqrt(a),
  tanh: (a) => Math.tanh(a),
  sigmoid: (a) => 1 / (1 + Math.exp(-a)),
  relu: (a) => (a > 0 || Number.isNaN(a) ? a : 0),
  logicalNot: (a) => a === 0,
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  pow: floatPower,
  addScaled: (a, b, _, s) => a + s * b,
  // From the nearer end, so that lerp(a, b, 1) is b exactly.
  lerp: (a, b, _, s) => (Math.abs(s) < 0.5 ? a + s * (b - a) : b - (b - a) * (1 - s)),
  maximum: (a, b) => Math.max(a, b),
  minimum: (a, b) => Math.min(a, b),
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
  tanhBackward: (g, y) => g * (1 - y * y),
  sigmoidBackward: (g, y) => g * (y * (1 - y)),
  reluBackward: (g, y) => (y <= 0 ? 0 : g),
  where: (condition, a, b) => (condition !== 0 ? a : b),
  addcmul: (a, b, c, s) => a + s * b * c,
  addcdiv: (a, b, c, s) => a + (s * b) / c,
};

const onFloatsOnly = (kernel: string) => (): never => {
  throw new Error(
    `reference engine: ${kernel} was asked for on whole numbers; the caller casts to float first`,
  );
};

/**
 * The same on whole numbers, in exact arithmetic; the result wraps around at the width of its dtype when it is
 * stored. bool counts as 0 and 1, and whatever is not 0 is stored as true: `add` is "or", `mul` is "and".
 */
export const INTEGER: { readonly [K in PointwiseKernel]: IntegerFunction } = {
  neg: (a) => -a,
  abs: (a) => (a < 0n ? -a : a),
  sign: (a) => (a > 0n ? 1n : a < 0n ? -1n : 0n),
  exp: onFloatsOnly("exp"),
  log: onFloatsOnly("log"),
  sqrt: onFloatsOnly("sqrt"),
  tanh: onFloatsOnly("tanh"),
  sigmoid: onFloatsOnly("sigmoid"),
  relu: (a) => (a > 0n ? a : 0n),
  logicalNot: (a) => a === 0n,
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: onFloatsOnly("div"),
  pow: integerPower,
  addScaled: (a, b, _, s) => a + s * b,
  lerp: onFloatsOnly("lerp"),
  maximum: (a, b) => (a > b ? a : b),
  minimum: (a, b) => (a < b ? a : b),
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
  tanhBackward: onFloatsOnly("tanhBackward"),
  sigmoidBackward: onFloatsOnly("sigmoidBackward"),
  reluBackward: (g, y) => (y <= 0n ? 0n : g),
  where: (condition, a, b) => (condition !== 0n ? a : b),
  addcmul: (a, b, c, s) => a + s * b * c,
  addcdiv: onFloatsOnly("addcdiv"),
};

/** a^b. ½ is the square root, as in PyTorch: −∞ has none, where C's pow says +∞. */
function floatPower(a: number, b: number): number {
  if (b === 0.5) return Math.sqrt(a);
  if (b === -0.5) return 1 / Math.sqrt(a);
  // IEEE 754 (and PyTorch) say 1 for pow(1, NaN) and pow(±1, ±∞); JavaScript says NaN.
  return a === 1 || (a === -1 && Math.abs(b) === Infinity) ? 1 : a ** b;
}

/** a^b modulo 2⁶⁴ by squaring; a negative power is 0 but for ±1, as in PyTorch. */
function integerPower(a: bigint, b: bigint): bigint {
  if (b < 0n) return a === 1n ? 1n : a === -1n ? (b % 2n === 0n ? 1n : -1n) : 0n;
  let result = 1n;
  let square = a;
  for (let power = b; power > 0n; power >>= 1n) {
    if (power & 1n) result = BigInt.asIntN(64, result * square);
    square = BigInt.asIntN(64, square * square);
  }
  return result;
}
