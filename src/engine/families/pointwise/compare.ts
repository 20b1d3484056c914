import type { PointwiseKernel } from "../../kernel.js";
import * as layout from "../../wasm/layout.js";
import { everywhere, onWholeNumbers } from "./code.js";

/** Comparisons, which give bool, and what chooses by a condition. */

export const eq: PointwiseKernel = {
  name: "eq",
  arity: 2,
  on: "all",
  to: "bool",
  float: (a, b) => a === b,
  whole: (a, b) => a === b,
  rounding: "once",
  wasm: /* @__PURE__ */ everywhere(layout.OP_EQ),
};

export const ne: PointwiseKernel = {
  name: "ne",
  arity: 2,
  on: "all",
  to: "bool",
  float: (a, b) => a !== b,
  whole: (a, b) => a !== b,
  rounding: "once",
  wasm: /* @__PURE__ */ everywhere(layout.OP_NE),
};

export const lt: PointwiseKernel = {
  name: "lt",
  arity: 2,
  on: "all",
  to: "bool",
  float: (a, b) => a < b,
  whole: (a, b) => a < b,
  rounding: "once",
  wasm: /* @__PURE__ */ everywhere(layout.OP_LT),
};

export const le: PointwiseKernel = {
  name: "le",
  arity: 2,
  on: "all",
  to: "bool",
  float: (a, b) => a <= b,
  whole: (a, b) => a <= b,
  rounding: "once",
  wasm: /* @__PURE__ */ everywhere(layout.OP_LE),
};

export const gt: PointwiseKernel = {
  name: "gt",
  arity: 2,
  on: "all",
  to: "bool",
  float: (a, b) => a > b,
  whole: (a, b) => a > b,
  rounding: "once",
  wasm: /* @__PURE__ */ everywhere(layout.OP_GT),
};

export const ge: PointwiseKernel = {
  name: "ge",
  arity: 2,
  on: "all",
  to: "bool",
  float: (a, b) => a >= b,
  whole: (a, b) => a >= b,
  rounding: "once",
  wasm: /* @__PURE__ */ everywhere(layout.OP_GE),
};

/** Whether a is 0. */
export const logicalNot: PointwiseKernel = {
  name: "logicalNot",
  arity: 1,
  on: "all",
  to: "bool",
  float: (a) => a === 0,
  whole: (a) => a === 0n,
  rounding: "once",
  wasm: /* @__PURE__ */ onWholeNumbers(layout.OP_LOGICAL_NOT),
  // Of floats, "is 0" is a comparison with the number 0.
  compose: (engine, out, [a]) => {
    engine.pointwise(eq, out, [a, 0]);
    return true;
  },
};

/** b where the condition a (bool) holds, else c. */
export const where: PointwiseKernel = {
  name: "where",
  arity: 3,
  on: "all",
  conditional: true,
  float: (condition, a, b) => (condition !== 0 ? a : b),
  whole: (condition, a, b) => (condition !== 0n ? a : b),
  rounding: "once",
  keepsSign: true,
  wasm: /* @__PURE__ */ everywhere(layout.OP_WHERE),
};
