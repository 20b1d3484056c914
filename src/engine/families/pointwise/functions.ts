import type { PointwiseKernel } from "../../kernel.js";
import * as layout from "../../wasm/layout.js";
import { onFloats as onFloatsOf } from "../../wasm/module.js";
import { trig } from "./bytes.generated.js";
import { everywhere, onFloats } from "./code.js";

/** The functions that most networks need: exponentials, roots, the activations of the first courses, sine and cosine. */

const trigonometric = /* @__PURE__ */ onFloatsOf(trig, "trig");

export const exp: PointwiseKernel = {
  name: "exp",
  arity: 1,
  on: "floats",
  float: Math.exp,
  rounding: "ulps",
  wasm: /* @__PURE__ */ onFloats(layout.OP_EXP),
};

export const log: PointwiseKernel = {
  name: "log",
  arity: 1,
  on: "floats",
  float: Math.log,
  rounding: "ulps",
  wasm: /* @__PURE__ */ onFloats(layout.OP_LOG, 1),
};

export const sqrt: PointwiseKernel = {
  name: "sqrt",
  arity: 1,
  on: "floats",
  float: Math.sqrt,
  rounding: "once",
  keepsSign: true,
  wasm: /* @__PURE__ */ onFloats(layout.OP_SQRT),
};

export const tanh: PointwiseKernel = {
  name: "tanh",
  arity: 1,
  on: "floats",
  float: Math.tanh,
  rounding: "ulps",
  wasm: /* @__PURE__ */ onFloats(layout.OP_TANH, 1.5),
};

/** ±∞ gives NaN. */
export const sin: PointwiseKernel = {
  name: "sin",
  arity: 1,
  on: "floats",
  float: Math.sin,
  rounding: "ulps",
  keepsSign: true,
  wasm: /* @__PURE__ */ onFloats(layout.OP_SIN, 2, trigonometric),
};

export const cos: PointwiseKernel = {
  name: "cos",
  arity: 1,
  on: "floats",
  float: Math.cos,
  rounding: "ulps",
  wasm: /* @__PURE__ */ onFloats(layout.OP_COS, 2, trigonometric),
};

/** 1 / (1 + e^−a). */
export const sigmoid: PointwiseKernel = {
  name: "sigmoid",
  arity: 1,
  on: "floats",
  float: (a) => 1 / (1 + Math.exp(-a)),
  rounding: "ulps",
  wasm: /* @__PURE__ */ onFloats(layout.OP_SIGMOID, 1),
};

/** max(a, 0); NaN stays NaN. */
export const relu: PointwiseKernel = {
  name: "relu",
  arity: 1,
  on: "all",
  float: (a) => (a > 0 || Number.isNaN(a) ? a : 0),
  whole: (a) => (a > 0n ? a : 0n),
  rounding: "once",
  wasm: /* @__PURE__ */ everywhere(layout.OP_RELU),
};

/** Gradient g of tanh with result y: g·(1 − y²). */
export const tanhBackward: PointwiseKernel = {
  name: "tanhBackward",
  arity: 2,
  on: "floats",
  float: (g, y) => g * (1 - y * y),
  rounding: (g, y) => Math.abs(g) * (1 + y * y),
  wasm: /* @__PURE__ */ onFloats(layout.OP_TANH_BACKWARD),
};

/** Gradient g of sigmoid with result y: g·y·(1 − y). */
export const sigmoidBackward: PointwiseKernel = {
  name: "sigmoidBackward",
  arity: 2,
  on: "floats",
  float: (g, y) => g * (y * (1 - y)),
  rounding: (g, y) => Math.abs(g * y) * (1 + Math.abs(y)),
  wasm: /* @__PURE__ */ onFloats(layout.OP_SIGMOID_BACKWARD),
};

/** Gradient g of relu with result y: 0 where y ≤ 0, else g (NaN included). */
export const reluBackward: PointwiseKernel = {
  name: "reluBackward",
  arity: 2,
  on: "all",
  float: (g, y) => (y <= 0 ? 0 : g),
  whole: (g, y) => (y <= 0n ? 0n : g),
  rounding: "once",
  wasm: /* @__PURE__ */ everywhere(layout.OP_RELU_BACKWARD),
};
