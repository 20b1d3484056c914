import { wrong } from "../../core/check.js";
import { isFloat, resultType } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import * as kernels from "../../engine/families/pointwise/index.js";
import type { PointwiseKernel } from "../../engine/kernel.js";
import { checkOperands } from "../arguments.js";
import { currentEngine } from "../currentEngine.js";
import { checkFits } from "../fits.js";
import { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { RESULT, zerosOf } from "../op.js";
import { definePointwise } from "../pointwise.js";
import { div, FLOATS, maximum, minimum, mul, NOT_ALL_BOOL, NUMBERS, neg, sub } from "./arithmetic.js";
import { cast } from "./cast.js";
import { eq, ge, gt, le, lt, ne, where } from "./compare.js";

/** Rounding, quotients and remainders, bounds. Whole numbers stay whole numbers. */

type Unary = <T extends Handle>(a: T) => T;
type Binary = <T extends Handle>(a: T | number, b: T | number) => T;

const defineRounding = (name: string, kernel: PointwiseKernel) =>
  definePointwise(name, kernel, "promoted", {
    notForBool: NUMBERS,
    torch: `torch.${name}(x0)`,
    saves: [[]],
    backward: (g) => [zerosOf(g)],
    examples: [
      { inputs: ["2x3"] },
      { inputs: ["9 of -2.5 -1.5 -0.5 0.5 1.5 2.5 -2.7 2.3 1e10"] },
      { inputs: ["5 of nan inf -inf 0 -0"] },
      { inputs: ["3 int of -3 0 3"] },
      { inputs: ["3 uint8<9"] },
    ],
    errors: [{ inputs: ["2 bool"], fails: "E-DTYPE-001" }],
  });

export const floorOp = defineRounding("floor", kernels.floor);
export const floor: Unary = (a) => floorOp([a]);
export const ceilOp = defineRounding("ceil", kernels.ceil);
export const ceil: Unary = (a) => ceilOp([a]);
export const truncOp = defineRounding("trunc", kernels.trunc);
export const trunc: Unary = (a) => truncOp([a]);
export const roundOp = defineRounding("round", kernels.round);
/** To the nearest whole number, the even one of two. */
export const round: Unary = (a) => roundOp([a]);

export const fracOp = definePointwise("frac", kernels.frac, "promoted", {
  common: FLOATS,
  torch: "torch.frac(x0)",
  saves: [[]],
  backward: (g) => [g],
  examples: [{ inputs: ["2x3"] }, { inputs: ["6 of -2.75 2.75 nan 0 -0 1e10"] }],
  errors: [{ inputs: ["2 int<5"], fails: "E-DTYPE-001" }],
});
export const frac: Unary = (a) => fracOp([a]);

/** Throws where whole numbers would be divided by 0. */
export function checkDivisor(op: string, a: Handle | number, b: Handle | number): void {
  checkOperands(op, [a, b]);
  if (isFloat(resultType([a, b]))) return;
  const error = () =>
    wrong(op, "other", say("no 0 among whole numbers", "ningún 0 entre números enteros"), 0);
  if (typeof b !== "number") currentEngine().require(cast(eq(b, 0) as Handle, "int64"), 0, 0, error);
  else if (b === 0) throw error();
}

const quotientOf = { floor: kernels.floorDivide, trunc: kernels.truncDivide };
const QUOTIENTS = [
  { inputs: ["2x3", "2x3"] },
  { inputs: ["2x3", "3"] },
  { inputs: ["2x3", 2] },
  { inputs: ["2x3", -0.75] },
  { inputs: ["6 of 7 -7 7 -7 6 -6", "6 of 3 3 -3 -3 3 3"] },
  { inputs: ["6 int of 7 -7 7 -7 6 -6", "6 int of 3 3 -3 -3 3 3"] },
  { inputs: ["7 of 1 -1 0 nan inf 1 0.3", "7 of 0 0 0 1 2 inf 0.1"] },
  { inputs: ["4 int<9", 0.5] },
] as const;

const defineQuotient = (mode: "floor" | "trunc") =>
  definePointwise(`${mode}Divide`, quotientOf[mode], "promoted", {
    common: NOT_ALL_BOOL,
    torch: `torch.div(x0, x1, rounding_mode="${mode}")`,
    node: "DivBackward1",
    saves: [[]],
    backward: (g, op) => [op.needs(0) ? zerosOf(g) : null, op.needs(1) ? zerosOf(g) : null],
    examples: [...QUOTIENTS],
  });
export const floorDivideOp = defineQuotient("floor");
export const truncDivideOp = defineQuotient("trunc");

/** ⌊a / b⌋ */
export const floorDivide: Binary = (a, b) => {
  checkDivisor("floorDivide", a, b);
  return floorDivideOp([a, b]);
};
/** a / b without its fraction. */
export const truncDivide: Binary = (a, b) => {
  checkDivisor("div", a, b);
  return truncDivideOp([a, b]);
};

const defineRemainder = (name: string, kernel: PointwiseKernel, quotient: Binary) =>
  definePointwise(name, kernel, "promoted", {
    common: NOT_ALL_BOOL,
    torch: `torch.${name}(x0, x1)`,
    saves: [[], [0, 1]],
    backward: (g, op) => [
      op.needs(0) ? g : null,
      op.needs(1) ? neg(mul(g, quotient(op.operand(0), op.saved(1)) as Handle)) : null,
    ],
    examples: [...QUOTIENTS],
  });
export const remainderOp = defineRemainder("remainder", kernels.remainder, (a, b) => floorDivide(a, b));
export const fmodOp = defineRemainder("fmod", kernels.fmod, (a, b) => truncDivide(a, b));

/** What remains of a / b, with the sign of b. */
export const remainder: Binary = (a, b) => {
  checkDivisor("remainder", a, b);
  return remainderOp([a, b]);
};
/** What remains of a / b, with the sign of a. */
export const fmod: Binary = (a, b) => {
  checkDivisor("fmod", a, b);
  return fmodOp([a, b]);
};

export const copysignOp = definePointwise("copysign", kernels.copysign, "float", {
  torch: "torch.copysign(x0, x1)",
  saves: [[0, RESULT], []],
  backward: (g, op) => [
    op.needs(0) ? mul(g, where(eq(op.saved(0), 0), 0, div(op.saved(RESULT), op.saved(0)))) : null,
    op.needs(1) ? zerosOf(g) : null,
  ],
  examples: [
    { inputs: ["2x3", "2x3"] },
    { inputs: ["2x3", -1] },
    { inputs: ["5 of 0 -0 inf 1 -2", "5 of -1 1 -0 0 nan"] },
    { inputs: ["3 int<5", "3"] },
  ],
});
export const copysign: Binary = (a, b) => copysignOp([a, b]);

/** The gradient goes to the operand that was taken, half of it to each of equal ones; beside NaN to the number. */
const defineChoice = (name: "fmax" | "fmin", kernel: PointwiseKernel, wins: Binary) =>
  definePointwise(name, kernel, "promoted", {
    torch: `torch.${name}(x0, x1)`,
    saves: [[0, 1]],
    backward: (g, op) => {
      const [a, b] = [op.saved(0), op.saved(1)];
      const alone = where(ne(b, b) as Handle, 1, wins(a, b) as Handle); // where b is NaN, a was taken
      const share = where(eq(a, b) as Handle, 0.5, cast(alone, g.dtype));
      return [op.needs(0) ? mul(g, share) : null, op.needs(1) ? mul(g, sub(1, share)) : null];
    },
    examples: [
      { inputs: ["2x3", "2x3"] },
      { inputs: ["2x3", "3"] },
      { inputs: ["5 of nan 1 nan 2 inf", "5 of 1 nan nan 2 -inf"] },
      { inputs: ["3 int<9", "3 int<9"] },
    ],
  });
export const fmaxOp = defineChoice("fmax", kernels.fmax, ge);
export const fminOp = defineChoice("fmin", kernels.fmin, le);
export const fmax: Binary = (a, b) => fmaxOp([a, b]);
export const fmin: Binary = (a, b) => fminOp([a, b]);

export const heavisideOp = definePointwise("heaviside", kernels.heaviside, "promoted", {
  torch: "torch.heaviside(x0, x1)",
  saves: [[]],
  backward: { none: "PyTorch has no derivative of heaviside" },
  examples: [
    { inputs: ["2x3", "2x3"] },
    { inputs: ["6 of -1 0 -0 2 nan inf", "6 of 5 5 5 5 5 5"] },
    { inputs: ["3 int of -1 0 2", "3 int of 7 7 7"] },
  ],
});
export const heaviside: Binary = (a, b) => heavisideOp([a, b]);

/** PyTorch's gradient stops at the bound itself, where that is a number; beside a tensor it is shared, as by maximum and minimum. */
const defineBound = (name: "clampMin" | "clampMax", torch: string, kernel: PointwiseKernel, inside: Binary) =>
  definePointwise(name, kernel, "promoted", {
    common: NOT_ALL_BOOL,
    torch: `torch.${torch}(x0, x1)`,
    node: "ClampBackward1",
    saves: [[0, 1]],
    backward: (g, op) => [where(inside(op.saved(0), op.operand(1)) as Handle, g, 0), null],
    examples: [
      { inputs: ["2x3", 0.5] },
      { inputs: ["5 of nan 1 inf -inf 0.5", 0.5] },
      { inputs: ["4 int<9", 3] },
      { inputs: ["4 int<9", 2.5] },
    ],
  });
export const clampMinOp = defineBound("clampMin", "clamp_min", kernels.maximum, gt);
export const clampMaxOp = defineBound("clampMax", "clamp_max", kernels.minimum, lt);
/** The bound, once it is sure that whole numbers of this dtype can have it. */
export function fitting(op: string, x: Handle, bound: number): number {
  if (!(x instanceof Handle) || isFloat(x.dtype) || x.dtype === "bool" || !Number.isInteger(bound))
    return bound;
  checkFits(op, bound, x.dtype);
  if (x.dtype !== "uint8" || bound >= 0) return bound;
  throw failure("E-DTYPE-005", { where: op, value: String(bound), dtype: "uint8", least: "0", most: "255" });
}

/** No element below. */
export const clampMin = <T extends Handle>(x: T, low: T | number): T =>
  typeof low === "number" ? clampMinOp([x, fitting("clamp", x, low)]) : maximum(x, low);
/** No element above. */
export const clampMax = <T extends Handle>(x: T, high: T | number): T =>
  typeof high === "number" ? clampMaxOp([x, fitting("clamp", x, high)]) : minimum(x, high);
