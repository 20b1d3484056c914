import type { PointwiseKernel } from "../../kernel.js";
import * as layout from "../../wasm/layout.js";
import { onSingles } from "./code.js";

/** Activations, and the functions that they are made of. */

const sigmoid = (a: number) => 1 / (1 + Math.exp(-a));

/** The derivative of x·sigmoid(y) where that of y is `slope`. */
function gatedSlope(x: number, y: number, slope: number): number {
  const s = sigmoid(y);
  return s + x * s * (1 - s) * slope;
}

const [SLOPE, CUBE] = [Math.sqrt(2 / Math.PI), 0.044715];
/** 2·√(2/π)·(x + 0.044715·x³): geluTanh is x·sigmoid of it. */
const cubic = (x: number) => 2 * SLOPE * (x + CUBE * x * x * x);

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

/** e^(−x²/2) has the error of x², and 1 − erf a loss of digits, which float64 alone does not hide. */
const bell = (dtype: "float32" | "float64", _exact: number, x: number): number =>
  dtype === "float64" ? 17 + (Number.isFinite(x) ? x * x : 0) : 1;

const slopeTerms = (g: number, x: number): number => Math.abs(g) * (1 + Math.abs(x));

/** The error function. */
export const erf: PointwiseKernel = {
  name: "erf",
  arity: 1,
  on: "floats",
  float: (a) => (Math.abs(a) < 1.5 ? erfNear(a) : Math.sign(a) * (1 - erfc(Math.abs(a)))),
  rounding: "ulps",
  wasm: /* @__PURE__ */ onSingles(layout.OP_ERF),
};

/** e^a − 1. */
export const expm1: PointwiseKernel = {
  name: "expm1",
  arity: 1,
  on: "floats",
  float: Math.expm1,
  rounding: "ulps",
  wasm: /* @__PURE__ */ onSingles(layout.OP_EXPM1),
};

/** ln(1 + a). */
export const log1p: PointwiseKernel = {
  name: "log1p",
  arity: 1,
  on: "floats",
  float: Math.log1p,
  rounding: "ulps",
  wasm: /* @__PURE__ */ onSingles(layout.OP_LOG1P),
};

/** ln(1 + e^a). */
export const softplus: PointwiseKernel = {
  name: "softplus",
  arity: 1,
  on: "floats",
  float: (a) => Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a))),
  rounding: "ulps",
  wasm: /* @__PURE__ */ onSingles(layout.OP_SOFTPLUS),
};

/** a·Φ(a), Φ the distribution function of the normal distribution. */
export const gelu: PointwiseKernel = {
  name: "gelu",
  arity: 1,
  on: "floats",
  float: (a) => a * normal(a),
  rounding: "ulps",
  growth: bell,
  wasm: /* @__PURE__ */ onSingles(layout.OP_GELU),
};

/** ½·a·(1 + tanh(√(2/π)·(a + 0.044715·a³))). */
export const geluTanh: PointwiseKernel = {
  name: "geluTanh",
  arity: 1,
  on: "floats",
  float: (a) => a * sigmoid(cubic(a)),
  rounding: "ulps",
  growth: bell,
  wasm: /* @__PURE__ */ onSingles(layout.OP_GELU_TANH),
};

/** a·sigmoid(a). */
export const silu: PointwiseKernel = {
  name: "silu",
  arity: 1,
  on: "floats",
  float: (a) => a * sigmoid(a),
  rounding: "ulps",
  wasm: /* @__PURE__ */ onSingles(layout.OP_SILU),
};

/** Gradient g of gelu of x: g·(Φ(x) + x·φ(x)). */
export const geluBackward: PointwiseKernel = {
  name: "geluBackward",
  arity: 2,
  on: "floats",
  float: (g, x) => g * (normal(x) + (x * Math.exp((x * x) / -2)) / Math.sqrt(2 * Math.PI)),
  rounding: slopeTerms,
  growth: bell,
  wasm: /* @__PURE__ */ onSingles(layout.OP_GELU_BACKWARD),
};

/** Gradient g of geluTanh of x. */
export const geluTanhBackward: PointwiseKernel = {
  name: "geluTanhBackward",
  arity: 2,
  on: "floats",
  float: (g, x) => g * gatedSlope(x, cubic(x), 2 * SLOPE * (1 + 3 * CUBE * x * x)),
  rounding: slopeTerms,
  growth: bell,
  wasm: /* @__PURE__ */ onSingles(layout.OP_GELU_TANH_BACKWARD),
};

/** Gradient g of silu of x. */
export const siluBackward: PointwiseKernel = {
  name: "siluBackward",
  arity: 2,
  on: "floats",
  float: (g, x) => g * gatedSlope(x, x, 1),
  rounding: slopeTerms,
  wasm: /* @__PURE__ */ onSingles(layout.OP_SILU_BACKWARD),
};
