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
  sigmoid: (a) => sigmoid(a),
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
  erf: (a) => (Math.abs(a) < 1.5 ? erfNear(a) : Math.sign(a) * (1 - erfc(Math.abs(a)))),
  expm1: Math.expm1,
  log1p: Math.log1p,
  softplus: (a) => Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a))),
  gelu: (a) => a * normal(a),
  geluTanh: (a) => a * sigmoid(bent(a)),
  silu: (a) => a * sigmoid(a),
  geluBackward: (g, x) => g * (normal(x) + (x * Math.exp((x * x) / -2)) / Math.sqrt(2 * Math.PI)),
  geluTanhBackward: (g, x) => g * gatedSlope(x, bent(x), 2 * SLOPE * (1 + 3 * CUBE * x * x)),
  siluBackward: (g, x) => g * gatedSlope(x, x, 1),
};

const sigmoid = (a: number) => 1 / (1 + Math.exp(-a));

/** The derivative of x·sigmoid(y) where that of y is `slope`. */
function gatedSlope(x: number, y: number, slope: number): number {
  const s = sigmoid(y);
  return s + x * s * (1 - s) * slope;
}

const [SLOPE, CUBE] = [Math.sqrt(2 / Math.PI), 0.044715];
const bent = (x: number) => 2 * SLOPE * (x + CUBE * x * x * x);

/** Φ(x), the function of the normal distribution. */
const normal = (x: number) => (x < 0 ? erfc(-x * Math.SQRT1_2) / 2 : 1 - erfc(x * Math.SQRT1_2) / 2);

/** erf a and, for z ≥ 0, 1 − erf z: Abramowitz and Stegun (1964), 7.1.6 and 7.1.14. */
function erfNear(a: number): number {
  let [sum, term] = [a, a];
  for (let n = 1.5; Math.abs(term) > Math.abs(sum) * 1e-17; n++) {
    term *= (a * a) / n;
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-a * a) * sum;
}

function erfc(z: number): number {
  if (z < 1.5) return 1 - erfNear(z);
  let fraction = z;
  for (let k = 100; k > 0; k--) fraction = z + k / 2 / fraction;
  return Math.exp(-z * z) / Math.sqrt(Math.PI) / fraction;
}

/**
 * The same on whole numbers, for which some kernels are never asked, in exact arithmetic; the result wraps around at the width of its dtype when it is
 * stored. bool counts as 0 and 1, and whatever is not 0 is stored as true: `add` is "or", `mul` is "and".
 */
export const INTEGER: { readonly [K in PointwiseKernel]?: IntegerFunction } = {
  neg: (a) => -a,
  abs: (a) => (a < 0n ? -a : a),
  sign: (a) => (a > 0n ? 1n : a < 0n ? -1n : 0n),
  relu: (a) => (a > 0n ? a : 0n),
  logicalNot: (a) => a === 0n,
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  pow: integerPower,
  addScaled: (a, b, _, s) => a + s * b,
  maximum: (a, b) => (a > b ? a : b),
  minimum: (a, b) => (a < b ? a : b),
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
  reluBackward: (g, y) => (y <= 0n ? 0n : g),
  where: (condition, a, b) => (condition !== 0n ? a : b),
  addcmul: (a, b, c, s) => a + s * b * c,
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
