import type { PointwiseKernel } from "../../kernel.js";
import * as layout from "../../wasm/layout.js";
import { everywhere, onFloats } from "./code.js";
import { floatPower, integerPower } from "./power.js";

/** Arithmetic of tensors and numbers. */

export const neg: PointwiseKernel = {
  name: "neg",
  arity: 1,
  on: "all",
  float: (a) => -a,
  whole: (a) => -a,
  rounding: "once",
  keepsSign: true,
  wasm: /* @__PURE__ */ everywhere(layout.OP_NEG),
};

export const abs: PointwiseKernel = {
  name: "abs",
  arity: 1,
  on: "all",
  float: (a) => Math.abs(a),
  whole: (a) => (a < 0n ? -a : a),
  rounding: "once",
  wasm: /* @__PURE__ */ everywhere(layout.OP_ABS),
};

/** −1, 0 or 1; of NaN 0. */
export const sign: PointwiseKernel = {
  name: "sign",
  arity: 1,
  on: "all",
  float: (a) => (a > 0 ? 1 : a < 0 ? -1 : 0),
  whole: (a) => (a > 0n ? 1n : a < 0n ? -1n : 0n),
  rounding: "once",
  wasm: /* @__PURE__ */ everywhere(layout.OP_SIGN),
};

export const add: PointwiseKernel = {
  name: "add",
  arity: 2,
  on: "all",
  float: (a, b) => a + b,
  whole: (a, b) => a + b,
  rounding: "once",
  wasm: /* @__PURE__ */ everywhere(layout.OP_ADD),
};

export const sub: PointwiseKernel = {
  name: "sub",
  arity: 2,
  on: "all",
  float: (a, b) => a - b,
  whole: (a, b) => a - b,
  rounding: "once",
  wasm: /* @__PURE__ */ everywhere(layout.OP_SUB),
};

export const mul: PointwiseKernel = {
  name: "mul",
  arity: 2,
  on: "all",
  float: (a, b) => a * b,
  whole: (a, b) => a * b,
  rounding: "once",
  keepsSign: true,
  wasm: /* @__PURE__ */ everywhere(layout.OP_MUL),
};

export const div: PointwiseKernel = {
  name: "div",
  arity: 2,
  on: "floats",
  float: (a, b) => a / b,
  rounding: "once",
  keepsSign: true,
  wasm: /* @__PURE__ */ onFloats(layout.OP_DIV),
};

/** The error of a power grows with the logarithm of the result. */
const LEAST = { float32: 2 ** -149, float64: 2 ** -1074 };
const powerGrowth = (dtype: "float32" | "float64", exact: number): number =>
  1 + Math.abs(Math.log2(Math.max(Number.isFinite(exact) ? Math.abs(exact) : 0, LEAST[dtype]))) / 8;

/** a^b; the powers ½ and −½ are √a and 1/√a (of −∞: NaN), 1^b and a^0 are 1 even beside NaN. */
export const pow: PointwiseKernel = {
  name: "pow",
  arity: 2,
  on: "all",
  float: floatPower,
  whole: integerPower,
  rounding: "ulps",
  growth: powerGrowth,
  keepsWhole: true,
  wasm: /* @__PURE__ */ everywhere(layout.OP_POW, 12),
};

/** a + s·b. */
export const addScaled: PointwiseKernel = {
  name: "addScaled",
  arity: 2,
  on: "all",
  float: (a, b, _, s) => a + s * b,
  whole: (a, b, _, s) => a + s * b,
  rounding: (a, b, _, s) => Math.abs(a) + Math.abs(s * b),
  wasm: /* @__PURE__ */ everywhere(layout.OP_ADD_SCALED),
};

/** a + s·(b − a), from the nearer end, so that lerp(a, b, 1) is b exactly. */
export const lerp: PointwiseKernel = {
  name: "lerp",
  arity: 2,
  on: "floats",
  float: (a, b, _, s) => (Math.abs(s) < 0.5 ? a + s * (b - a) : b - (b - a) * (1 - s)),
  rounding: (a, b) => 2 * (Math.abs(a) + Math.abs(b)),
  wasm: /* @__PURE__ */ onFloats(layout.OP_LERP),
};

/** a + c·(b − a), from the nearer end: lerp with a weight for each element. */
export const lerpWeights: PointwiseKernel = {
  name: "lerpWeights",
  arity: 3,
  on: "floats",
  float: (a, b, c) => (Math.abs(c) < 0.5 ? a + c * (b - a) : b - (b - a) * (1 - c)),
  rounding: (a, b, c) => (2 + Math.abs(c)) * (Math.abs(a) + Math.abs(b)),
};

/** The larger; NaN wins. */
export const maximum: PointwiseKernel = {
  name: "maximum",
  arity: 2,
  on: "all",
  float: (a, b) => Math.max(a, b),
  whole: (a, b) => (a > b ? a : b),
  rounding: "once",
  wasm: /* @__PURE__ */ everywhere(layout.OP_MAXIMUM),
};

/** The smaller; NaN wins. */
export const minimum: PointwiseKernel = {
  name: "minimum",
  arity: 2,
  on: "all",
  float: (a, b) => Math.min(a, b),
  whole: (a, b) => (a < b ? a : b),
  rounding: "once",
  wasm: /* @__PURE__ */ everywhere(layout.OP_MINIMUM),
};

/** a + s·b·c. */
export const addcmul: PointwiseKernel = {
  name: "addcmul",
  arity: 3,
  on: "all",
  float: (a, b, c, s) => a + s * b * c,
  whole: (a, b, c, s) => a + s * b * c,
  rounding: (a, b, c, s) => Math.abs(a) + Math.abs(s * b * c),
  wasm: /* @__PURE__ */ everywhere(layout.OP_ADDCMUL),
};

/** a + s·b/c. */
export const addcdiv: PointwiseKernel = {
  name: "addcdiv",
  arity: 3,
  on: "floats",
  float: (a, b, c, s) => a + (s * b) / c,
  rounding: (a, b, c, s) => Math.abs(a) + Math.abs((s * b) / c),
  wasm: /* @__PURE__ */ onFloats(layout.OP_ADDCDIV),
};
