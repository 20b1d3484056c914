import * as kernels from "../../engine/families/pointwise/index.js";
import type { PointwiseKernel } from "../../engine/kernel.js";
import type { Handle } from "../handle.js";
import { RESULT, zerosOf } from "../op.js";
import { definePointwise } from "../pointwise.js";
import { add, div, FLOATS, mul, neg, sub } from "./arithmetic.js";
import { eq, le, where } from "./compare.js";
import { exp, log, pow } from "./math.js";

/** Elementary functions of each element, with their derivatives. Whole numbers give float32. */

type Unary = <T extends Handle>(a: T) => T;
type Binary = <T extends Handle>(a: T | number, b: T | number) => T;

/** Examples of functions that are defined everywhere, on [−1, 1] alone, and of two operands. */
const ANYWHERE = [
  { inputs: ["2x3"] },
  { inputs: [""] },
  { inputs: ["3 int<5"] },
  { inputs: ["2 bool"] },
] as const;
const WITHIN_ONE = [
  { inputs: ["6 of 0 0.5 -0.5 0.9 -0.25 0.75"] },
  { inputs: ["3 int<1"] },
  { inputs: ["5 of nan 1 -1 2 -2"] },
] as const;
const PAIRS = [{ inputs: ["2x3", "2x3"] }, { inputs: ["2x3", "3"] }, { inputs: ["2x1", "1x3"] }] as const;

/** A number as a scalar of the dtype of `like`. */
const asTensor = (x: Handle | number, like: Handle): Handle =>
  typeof x === "number" ? add<Handle>(zerosOf(like), x) : x;

/** 1 / √x; the square root of what is negative is NaN. */
const inverseRoot = <T extends Handle>(x: T): T => rsqrtOp([x]);
const square = <T extends Handle>(x: T): T => mul<T>(x, x);

export const rsqrtOp = definePointwise("rsqrt", kernels.rsqrt, "float", {
  torch: "torch.rsqrt(x0)",
  saves: [[RESULT]],
  backward: (g, op) => [mul(g, mul(pow(op.saved(RESULT), 3), -0.5))],
  examples: [
    { inputs: ["2x3 positive"] },
    { inputs: ["3 of 1 4 0.25"] },
    { inputs: ["3 int of 1 4 9"] },
    { inputs: ["5 of nan inf 0 -1 1e-40"] },
  ],
});
export const rsqrt: Unary = (a) => rsqrtOp([a]);

export const tanOp = definePointwise("tan", kernels.tan, "float", {
  torch: "torch.tan(x0)",
  saves: [[RESULT]],
  backward: (g, op) => [mul(g, add(square(op.saved(RESULT)), 1))],
  examples: [...ANYWHERE, { inputs: ["6 of nan inf -inf 0 -0 1e6"] }],
});
export const tan: Unary = (a) => tanOp([a]);

export const asinOp = definePointwise("asin", kernels.asin, "float", {
  torch: "torch.asin(x0)",
  saves: [[0]],
  backward: (g, op) => [mul(g, inverseRoot(sub(1, square(op.saved(0)))))],
  examples: [...WITHIN_ONE],
});
export const asin: Unary = (a) => asinOp([a]);

export const acosOp = definePointwise("acos", kernels.acos, "float", {
  torch: "torch.acos(x0)",
  saves: [[0]],
  backward: (g, op) => [neg(mul(g, inverseRoot(sub(1, square(op.saved(0))))))],
  examples: [...WITHIN_ONE],
});
export const acos: Unary = (a) => acosOp([a]);

export const atanOp = definePointwise("atan", kernels.atan, "float", {
  torch: "torch.atan(x0)",
  saves: [[0]],
  backward: (g, op) => [div(g, add(square(op.saved(0)), 1))],
  examples: [...ANYWHERE, { inputs: ["6 of nan inf -inf 0 -0 1e20"] }],
});
export const atan: Unary = (a) => atanOp([a]);

export const sinhOp = definePointwise("sinh", kernels.sinh, "float", {
  torch: "torch.sinh(x0)",
  saves: [[0]],
  backward: (g, op) => [mul(g, cosh(op.saved(0)))],
  examples: [...ANYWHERE, { inputs: ["7 of nan inf -inf 0 -0 50 -50"] }],
});
export const sinh: Unary = (a) => sinhOp([a]);

export const coshOp = definePointwise("cosh", kernels.cosh, "float", {
  torch: "torch.cosh(x0)",
  saves: [[0]],
  backward: (g, op) => [mul(g, sinh(op.saved(0)))],
  examples: [...ANYWHERE, { inputs: ["7 of nan inf -inf 0 -0 50 -50"] }],
});
export const cosh: Unary = (a) => coshOp([a]);

export const asinhOp = definePointwise("asinh", kernels.asinh, "float", {
  torch: "torch.asinh(x0)",
  saves: [[0]],
  backward: (g, op) => [mul(g, inverseRoot(add(square(op.saved(0)), 1)))],
  examples: [...ANYWHERE, { inputs: ["6 of nan inf -inf 0 1e10 -1e10"] }],
});
export const asinh: Unary = (a) => asinhOp([a]);

export const acoshOp = definePointwise("acosh", kernels.acosh, "float", {
  torch: "torch.acosh(x0)",
  saves: [[0]],
  backward: (g, op) => [mul(g, inverseRoot(sub(square(op.saved(0)), 1)))],
  examples: [
    { inputs: ["5 of 1.5 2 3 10 100"] },
    { inputs: ["3 int of 2 3 9"] },
    { inputs: ["4 of nan inf 0.5 -2"] },
  ],
});
export const acosh: Unary = (a) => acoshOp([a]);

export const atanhOp = definePointwise("atanh", kernels.atanh, "float", {
  torch: "torch.atanh(x0)",
  saves: [[0]],
  backward: (g, op) => [div(g, sub(1, square(op.saved(0))))],
  examples: [...WITHIN_ONE],
});
export const atanh: Unary = (a) => atanhOp([a]);

export const exp2Op = definePointwise("exp2", kernels.exp2, "float", {
  torch: "torch.exp2(x0)",
  saves: [[RESULT]],
  backward: (g, op) => [mul(g, mul(op.saved(RESULT), Math.LN2))],
  examples: [...ANYWHERE, { inputs: ["7 of nan inf -inf 0 -0 100 -100"] }],
});
export const exp2: Unary = (a) => exp2Op([a]);

export const expm1Op = definePointwise("expm1", kernels.expm1, "float", {
  torch: "torch.expm1(x0)",
  saves: [[RESULT]],
  backward: (g, op) => [mul(g, add(op.saved(RESULT), 1))],
  examples: [...ANYWHERE, { inputs: ["8 of nan inf -inf 0 -0 1e-8 30 -30"] }],
});
export const expm1: Unary = (a) => expm1Op([a]);

export const log1pOp = definePointwise("log1p", kernels.log1p, "float", {
  torch: "torch.log1p(x0)",
  saves: [[0]],
  backward: (g, op) => [div(g, add(op.saved(0), 1))],
  examples: [
    { inputs: ["2x3 positive"] },
    { inputs: ["3 int<5"] },
    { inputs: ["8 of nan inf 0 -0 1e-8 -0.5 -1 -2"] },
  ],
});
export const log1p: Unary = (a) => log1pOp([a]);

export const log2Op = definePointwise("log2", kernels.log2, "float", {
  torch: "torch.log2(x0)",
  saves: [[0]],
  backward: (g, op) => [div(g, mul(op.saved(0), Math.LN2))],
  examples: [
    { inputs: ["2x3 positive"] },
    { inputs: ["3 int<5"] },
    { inputs: ["7 of nan inf 0 -0 8 1e-40 -1"] },
  ],
});
export const log2: Unary = (a) => log2Op([a]);

export const log10Op = definePointwise("log10", kernels.log10, "float", {
  torch: "torch.log10(x0)",
  saves: [[0]],
  backward: (g, op) => [div(g, mul(op.saved(0), Math.LN10))],
  examples: [
    { inputs: ["2x3 positive"] },
    { inputs: ["3 int<5"] },
    { inputs: ["7 of nan inf 0 -0 1000 1e-40 -1"] },
  ],
});
export const log10: Unary = (a) => log10Op([a]);

const defineErf = (name: string, kernel: PointwiseKernel, sign: 1 | -1, far: string) =>
  definePointwise(name, kernel, "float", {
    torch: `torch.${name}(x0)`,
    saves: [[0]],
    backward: (g, op) => [mul(g, mul(exp(neg(square(op.saved(0)))), (sign * 2) / Math.sqrt(Math.PI)))],
    examples: [...ANYWHERE, { inputs: [far] }],
  });
export const erfOp = defineErf("erf", kernels.erf, 1, "6 of nan inf -inf 0 1e-20 6");
export const erf: Unary = (a) => erfOp([a]);
export const erfcOp = defineErf("erfc", kernels.erfc, -1, "6 of nan inf -inf 0 5 -6");
export const erfc: Unary = (a) => erfcOp([a]);

export const atan2Op = definePointwise("atan2", kernels.atan2, "float", {
  torch: "torch.atan2(x0, x1)",
  saves: [[0, 1]],
  backward: (g, op) => {
    const [a, b] = [op.saved(0), op.saved(1)];
    const size = add(square(a), square(b));
    return [op.needs(0) ? mul(g, div(b, size)) : null, op.needs(1) ? mul(g, div(neg(a), size)) : null];
  },
  examples: [
    ...PAIRS,
    { inputs: ["6 of 0 -0 1 nan inf -inf", "6 of 1 -1 0 1 inf inf"] },
    { inputs: ["3 int<5", "3 int<5"] },
  ],
});
export const atan2: Binary = (a, b) => atan2Op([a, b]);

export const hypotOp = definePointwise("hypot", kernels.hypot, "float", {
  common: FLOATS,
  torch: "torch.hypot(x0, x1)",
  saves: [
    [0, RESULT],
    [1, RESULT],
  ],
  backward: (g, op) => [
    op.needs(0) ? mul(g, div(op.saved(0), op.saved(RESULT))) : null,
    op.needs(1) ? mul(g, div(op.saved(1), op.saved(RESULT))) : null,
  ],
  examples: [...PAIRS, { inputs: ["4 of 3 inf nan 1e30", "4 of 4 1 inf 1e30"] }],
});
export const hypot: Binary = (a, b) => hypotOp([a, b]);

/** The share of each operand is its power among both powers. */
const defineLogAddExp = (name: string, kernel: PointwiseKernel, power: Unary) =>
  definePointwise(name, kernel, "float", {
    common: FLOATS,
    torch: `torch.${name}(x0, x1)`,
    saves: [[0, 1]],
    backward: (g, op) => {
      const [a, b] = [op.saved(0), op.saved(1)];
      return [
        op.needs(0) ? div(g, add(power(sub(b, a)), 1)) : null,
        op.needs(1) ? div(g, add(power(sub(a, b)), 1)) : null,
      ];
    },
    examples: [...PAIRS, { inputs: ["4 of 100 -100 inf 0", "4 of 1 1 2 0"] }],
  });
export const logaddexpOp = defineLogAddExp("logaddexp", kernels.logaddexp, exp);
export const logaddexp: Binary = (a, b) => logaddexpOp([a, b]);
export const logaddexp2Op = defineLogAddExp("logaddexp2", kernels.logaddexp2, exp2);
export const logaddexp2: Binary = (a, b) => logaddexp2Op([a, b]);

export const xlogyOp = definePointwise("xlogy", kernels.xlogy, "float", {
  torch: "torch.xlogy(x0, x1)",
  saves: [[0, 1]],
  backward: (g, op) => {
    const [a, b] = [op.saved(0), op.operand(1)];
    // Where a is 0, a logarithm that is no number counts for nothing.
    const nothing = (): Handle => mul<Handle>(eq<Handle>(a, 0), le<Handle>(asTensor(b, a), 0));
    const logarithm = (): Handle => (typeof b === "number" ? asTensor(Math.log(b), a) : log(b));
    return [
      op.needs(0) ? mul(g, where(nothing(), 0, logarithm())) : null,
      op.needs(1) ? mul(g, div(a, b)) : null,
    ];
  },
  examples: [
    { inputs: ["2x3", "2x3 positive"] },
    { inputs: ["2x3", "3 positive"] },
    { inputs: ["2x3", 2] },
    { inputs: ["4 of 0 0 1 2", "4 of 0 nan 0 3"] },
    { inputs: ["3 of 0 1 2", 0] },
  ],
});
export const xlogy: Binary = (a, b) => xlogyOp([a, b]);
