import { wrong } from "../../core/check.js";
import { isFloat } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import * as kernels from "../../engine/families/pointwise/index.js";
import { Handle } from "../handle.js";
import { type Input, named, RESULT, zerosOf } from "../op.js";
import { definePointwise } from "../pointwise.js";
import { div, mul, NOT_ALL_BOOL, NUMBERS, neg, sub } from "./arithmetic.js";
import { eq, ge, where } from "./compare.js";

/** Functions of each element, and activations. Whole numbers give float32. */

type Unary = <T extends Handle>(a: T) => T;

export const expOp = definePointwise("exp", kernels.exp, "float", {
  torch: "torch.exp(x0)",
  saves: [[RESULT]],
  backward: (g, op) => [mul(g, op.saved(RESULT))],
  examples: [
    { inputs: ["2x3"] },
    { inputs: [""] },
    { inputs: ["3 int<5"] },
    { inputs: ["2 bool"] },
    { inputs: ["8 of nan inf -inf 0 -0 -100 -1000 1000"] },
  ],
});
export const exp: Unary = (a) => expOp([a]);

export const logOp = definePointwise("log", kernels.log, "float", {
  torch: "torch.log(x0)",
  saves: [[0]],
  backward: (g, op) => [div(g, op.saved(0))],
  examples: [
    { inputs: ["2x3 positive"] },
    { inputs: [" positive"] },
    { inputs: ["3 int<5"] },
    { inputs: ["7 of nan inf -inf 0 -0 -1 1e-40"] },
  ],
});
/** The natural logarithm. */
export const log: Unary = (a) => logOp([a]);

export const sqrtOp = definePointwise("sqrt", kernels.sqrt, "float", {
  torch: "torch.sqrt(x0)",
  saves: [[RESULT]],
  backward: (g, op) => [div(g, mul(op.saved(RESULT), 2))],
  examples: [
    { inputs: ["2x3 positive"] },
    { inputs: ["3 int<5"] },
    { inputs: ["7 of nan inf -inf 0 -0 -1 1e-40"] },
  ],
});
export const sqrt: Unary = (a) => sqrtOp([a]);

/** The gradients of tanh, sigmoid and relu are operations themselves: one kernel instead of three. */
const tanhBackwardOp = definePointwise("tanhBackward", kernels.tanhBackward, "float", {
  torch: "torch.ops.aten.tanh_backward(x0, x1)",
  saves: [[1], [0, 1]],
  backward: (g, op) => [
    op.needs(0) ? tanhBackwardOp([g, op.saved(1)]) : null,
    op.needs(1) ? mul(mul(g, -2), mul(op.saved(0), op.saved(1))) : null,
  ],
  examples: [{ inputs: ["2x3", "2x3"] }],
});

export const tanhOp = definePointwise("tanh", kernels.tanh, "float", {
  torch: "torch.tanh(x0)",
  saves: [[RESULT]],
  backward: (g, op) => [tanhBackwardOp([g, op.saved(RESULT)])],
  examples: [
    { inputs: ["2x3"] },
    { inputs: ["3 int<5"] },
    { inputs: ["8 of nan inf -inf 0 -0 20 -20 1e-20"] },
  ],
});
export const tanh: Unary = (a) => tanhOp([a]);

export const sinOp = definePointwise("sin", kernels.sin, "float", {
  torch: "torch.sin(x0)",
  saves: [[0]],
  backward: (g, op) => [mul(g, cos(op.saved(0)))],
  examples: [
    { inputs: ["2x3"] },
    { inputs: [""] },
    { inputs: ["3 int<5"] },
    { inputs: ["2 bool"] },
    { inputs: ["12 of nan inf -inf 0 -0 1e-40 3.1415927 -1.5707964 100 1e6 -3e8 3e38"] },
  ],
});
/** NaN for ±∞. */
export const sin: Unary = (a) => sinOp([a]);

export const cosOp = definePointwise("cos", kernels.cos, "float", {
  torch: "torch.cos(x0)",
  saves: [[0]],
  backward: (g, op) => [neg(mul(g, sin(op.saved(0))))],
  examples: [
    { inputs: ["2x3"] },
    { inputs: [""] },
    { inputs: ["3 int<5"] },
    { inputs: ["2 bool"] },
    { inputs: ["12 of nan inf -inf 0 -0 1e-40 3.1415927 -1.5707964 100 1e6 -3e8 3e38"] },
  ],
});
/** NaN for ±∞. */
export const cos: Unary = (a) => cosOp([a]);

const sigmoidBackwardOp = definePointwise("sigmoidBackward", kernels.sigmoidBackward, "float", {
  torch: "torch.ops.aten.sigmoid_backward(x0, x1)",
  saves: [[1], [0, 1]],
  backward: (g, op) => [
    op.needs(0) ? sigmoidBackwardOp([g, op.saved(1)]) : null,
    op.needs(1) ? mul(mul(g, op.saved(0)), sub(1, mul(op.saved(1), 2))) : null,
  ],
  examples: [{ inputs: ["2x3", "2x3"] }],
});

export const sigmoidOp = definePointwise("sigmoid", kernels.sigmoid, "float", {
  torch: "torch.sigmoid(x0)",
  saves: [[RESULT]],
  backward: (g, op) => [sigmoidBackwardOp([g, op.saved(RESULT)])],
  examples: [{ inputs: ["2x3"] }, { inputs: ["3 int<5"] }, { inputs: ["7 of nan inf -inf 0 -0 100 -80"] }],
});
/** 1 / (1 + e^−a) */
export const sigmoid: Unary = (a) => sigmoidOp([a]);

const reluBackwardOp = definePointwise("reluBackward", kernels.reluBackward, "promoted", {
  torch: "torch.ops.aten.threshold_backward(x0, x1, 0)",
  node: "ThresholdBackwardBackward0",
  saves: [[1], []],
  backward: (g, op) => [
    op.needs(0) ? reluBackwardOp([g, op.saved(1)]) : null,
    op.needs(1) ? zerosOf(g) : null,
  ],
  examples: [{ inputs: ["2x3", "2x3"] }],
});

export const reluOp = definePointwise("relu", kernels.relu, "promoted", {
  notForBool: NUMBERS,
  torch: "torch.relu(x0)",
  saves: [[RESULT]],
  backward: (g, op) => [reluBackwardOp([g, op.saved(RESULT)])],
  examples: [
    { inputs: ["2x3"] },
    { inputs: ["3 int of -3 0 3"] },
    { inputs: ["6 of nan inf -inf 0 -0 1e-40"] },
  ],
});
/** max(a, 0) */
export const relu: Unary = (a) => reluOp([a]);

export const powOp = definePointwise("pow", kernels.pow, "promoted", {
  common: NOT_ALL_BOOL,
  torch: "torch.pow(x0, x1)",
  saves: [
    [0, 1],
    [0, 1, RESULT],
  ],
  backward: (g, op) => [
    op.needs(0) ? powBackwardBase(g, op.saved(0), op.operand(1)) : null,
    op.needs(1) ? powBackwardExponent(g, op.operand(0), op.saved(1), op.saved(RESULT)) : null,
  ],
  examples: [
    { inputs: ["2x3", 2] },
    { inputs: ["2x3 positive", 0.5] },
    { inputs: ["2x3", 0] },
    { inputs: ["2x3 positive", "3"] },
    { inputs: [2, "3"] },
    { inputs: ["4 int<5", 3] },
    { inputs: ["4 int of -2 -1 1 3", "4 int of 3 5 0 2"] },
    { inputs: ["4 int of 2 3 10 -7", 40] },
    { inputs: ["4 int<5", 0.5] },
    { inputs: ["2x3", -1] },
    { inputs: ["2x3 positive", -0.5] },
    { inputs: ["2x3", 3] },
    { inputs: ["7 of nan inf -inf 0 -0 -1 1", 0] },
    { inputs: ["7 of nan inf -inf 0 -0 -1 1", 2] },
    { inputs: ["7 of nan inf -inf 0 -0 -1 1", -1] },
    { inputs: ["7 of nan inf -inf 0 -0 -1 1", 2.5] },
    { inputs: ["7 of nan inf -inf 0 -0 -1 1", 0.5] },
    { inputs: ["9 of 0 0 0 1 nan -1 -2 2 2", "9 of 0 1 -1 nan 0 inf 0.5 inf -inf"] },
    { inputs: [0, "3 of 0 1 2"] },
    { inputs: [1, "3 of nan 1 inf"] },
  ],
});
/**
 * a to the power b. Whole numbers to a tensor of negative exponents are 0 as in PyTorch, but for the base 1 or −1.
 *
 * @throws E-ARG-002 for a tensor of whole numbers to the power of a negative whole number
 */
export function pow<T extends Handle>(a: T | number, b: T | number): T {
  checkExponent("pow", a, b);
  const variant = typeof b === "number" ? 0 : typeof a === "number" ? 2 : 1;
  return named(powOp([a, b]), "pow", `PowBackward${variant}`);
}

/** Throws where whole numbers have a negative power. */
export function checkExponent(op: string, a: unknown, b: unknown): void {
  if (typeof b === "number" && b < 0 && Number.isInteger(b) && a instanceof Handle && !isFloat(a.dtype))
    throw wrong(
      op,
      say("the exponent", "el exponente"),
      say("≥ 0 for whole numbers (or x.float())", "≥ 0 con enteros (o x.float())"),
      b,
    );
}

/** g·b·a^(b−1), and 0 where b is 0 even if a is 0 too. */
function powBackwardBase(g: Handle, a: Handle, b: Input): Handle {
  if (b === 0) return zerosOf(g);
  if (b === 2) return mul(g, mul(a, 2));
  const slope = mul(g, mul(b, pow(a, typeof b === "number" ? b - 1 : sub(b, 1))));
  return typeof b === "number" ? slope : where(eq(b, 0), 0, slope);
}

/** g·a^b·ln a, and 0 where a is 0 and b is not negative. */
function powBackwardExponent(g: Handle, a: Input, b: Handle, y: Handle): Handle {
  if (typeof a !== "number") {
    const flat = mul(eq(a, 0), ge(b, 0));
    return where(flat, 0, mul(g, mul(y, log(a))));
  }
  return a === 0 ? where(ge(b, 0), 0, mul(g, mul(y, -Infinity))) : mul(g, mul(y, Math.log(a)));
}

export const mathOps = {
  tanhBackward: tanhBackwardOp,
  sigmoidBackward: sigmoidBackwardOp,
  reluBackward: reluBackwardOp,
};
