import { checkInteger } from "../../core/check.js";
import { type DType, isFloat, resultType } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import * as kernels from "../../engine/families/pointwise/index.js";
import { checkFloat, checkOperands } from "../arguments.js";
import type { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { RESULT, zerosOf } from "../op.js";
import { definePointwise } from "../pointwise.js";
import { abs, div, FLOATS, mul, sub } from "./arithmetic.js";
import { cast } from "./cast.js";
import { eq, ge, gt, le, where } from "./compare.js";
import { exp2 } from "./elementary.js";
import { cos, exp, pow, sin } from "./math.js";

/** Special functions of each element, with their derivatives. Whole numbers give float32. */

type Unary = <T extends Handle>(a: T) => T;
type Binary = <T extends Handle>(a: T | number, b: T | number) => T;

export const lgammaOp = definePointwise("lgamma", kernels.lgamma, "float", {
  torch: "torch.lgamma(x0)",
  saves: [[0]],
  backward: (g, op) => [mul(g, digamma(op.saved(0)))],
  examples: [
    { inputs: ["2x3"] },
    { inputs: ["8 of 0.3 1.2 1.8 2.4 5 9 40 1000"] },
    { inputs: ["4 int<9"] },
    { inputs: ["7 of nan inf -inf 0 1 2 -3"] },
  ],
});
/** ln |Γ|. */
export const lgamma: Unary = (a) => lgammaOp([a]);

export const digammaOp = definePointwise("digamma", kernels.digamma, "float", {
  torch: "torch.digamma(x0)",
  saves: [[0]],
  backward: (g, op) => [mul(g, polygamma(1, op.saved(0)))],
  examples: [
    { inputs: ["2x3"] },
    { inputs: ["6 of 0.3 1.2 2.4 10 15 1000"] },
    { inputs: ["3 int of 1 2 5"] },
    { inputs: ["6 of nan inf 0 -0 -1 -3"] },
  ],
});
/** The slope of ln Γ. */
export const digamma: Unary = (a) => digammaOp([a]);

export const polygammaOp = definePointwise("polygamma", kernels.polygamma, "float", {
  torch: "torch.polygamma(value, x0)",
  saves: [[0]],
  backward: (g, op) => [mul(g, polygamma((op.attrs.value ?? 0) + 1, op.saved(0)))],
  examples: [
    { inputs: ["2x3 positive"], attrs: { value: 1 } },
    { inputs: ["2x3 positive"], attrs: { value: 2 } },
    { inputs: ["2x3 positive"], attrs: { value: 0 } },
    { inputs: ["3 int of 1 2 5"], attrs: { value: 3 } },
    { inputs: ["4 of -0.5 -1.7 3 20"], attrs: { value: 2 } },
  ],
});
/** The n-th derivative of digamma. */
export function polygamma<T extends Handle>(n: number, x: T): T {
  checkInteger("polygamma", "n", n, 0);
  return polygammaOp([x], { value: n });
}

export const erfinvOp = definePointwise("erfinv", kernels.erfinv, "float", {
  torch: "torch.erfinv(x0)",
  saves: [[0]],
  backward: (g, op) => {
    const y = erfinv(op.saved(0));
    return [mul(g, mul(exp(mul(y, y)), 0.5 * Math.sqrt(Math.PI)))];
  },
  examples: [
    { inputs: ["6 of 0 0.5 -0.5 0.9 -0.25 0.75"] },
    { inputs: ["2 int of 0 0"] },
    { inputs: ["5 of nan 1 -1 2 -2"] },
  ],
});
export const erfinv: Unary = (a) => erfinvOp([a]);

export const i0Op = definePointwise("i0", kernels.i0, "float", {
  torch: "torch.i0(x0)",
  saves: [[0]],
  backward: (g, op) => [mul(g, i1Op([op.saved(0)]))],
  examples: [
    { inputs: ["2x3"] },
    { inputs: ["6 of 0 5 8 9 29 -40"] },
    { inputs: ["3 int<5"] },
    { inputs: ["3 of 0 -0 1e-20"] },
  ],
});
export const i0: Unary = (a) => i0Op([a]);

export const i1Op = definePointwise("i1", kernels.i1, "float", {
  torch: "torch.special.i1(x0)",
  node: "SpecialI1Backward0",
  saves: [[0, RESULT]],
  backward: (g, op) => {
    // I₀(x) − I₁(x)/x, and ½ at 0.
    const x = op.saved(0);
    const least = x.dtype === "float32" ? 2 ** -23 : 2 ** -52;
    const isApart = gt<Handle>(abs(x), least);
    const divisor = where<Handle>(isApart, x, least);
    return [mul(g, where<Handle>(isApart, sub(i0(divisor), div(op.saved(RESULT), divisor)), 0.5))];
  },
  examples: [{ inputs: ["2x3"] }, { inputs: ["6 of 0 5 8 9 29 -40"] }, { inputs: ["3 int<5"] }],
});

export const sincOp = definePointwise("sinc", kernels.sinc, "float", {
  torch: "torch.sinc(x0)",
  saves: [[0]],
  backward: (g, op) => {
    const x = op.saved(0);
    const angle = mul(x, Math.PI);
    const square = mul(mul(x, x), Math.PI);
    const slope = div(sub(mul(angle, cos(angle)), sin(angle)), square);
    return [where<Handle>(eq<Handle>(square, 0), 0, mul(g, slope))];
  },
  examples: [{ inputs: ["2x3"] }, { inputs: ["2 int of 0 0"] }, { inputs: ["4 of nan 0 -0 0.5"] }],
});
export const sinc: Unary = (a) => sincOp([a]);

/** `value`: how far within [0, 1] the operand is bounded; below 0, not at all. */
export const logitOp = definePointwise("logit", kernels.logit, "float", {
  torch: "torch.logit(x0, eps=value if value >= 0 else None)",
  saves: [[0]],
  backward: (g, op) => {
    const [x, eps] = [op.saved(0), op.attrs.value ?? -1];
    const [low, high, outside] = eps < 0 ? [0, 1, Number.NaN] : [eps, 1 - eps, 0];
    const isInside = mul(ge<Handle>(x, low), le<Handle>(x, high));
    return [where<Handle>(isInside, div(g, mul(x, sub(1, x))), outside)];
  },
  examples: [
    { inputs: ["6 of 0.1 0.5 0.9 0.25 0.7 0.3"], attrs: { value: -1 } },
    { inputs: ["6 of 0.01 0.5 0.99 0.25 -2 7"], attrs: { value: 0.1 } },
    { inputs: ["5 of 0 1 -1 2 nan"], attrs: { value: -1 } },
    { inputs: ["2 int of 0 1"], attrs: { value: 0.25 } },
  ],
});
export const logit = <T extends Handle>(a: T, eps: number | null): T => logitOp([a], { value: eps ?? -1 });

export const nextafterOp = definePointwise("nextafter", kernels.nextafter, "promoted", {
  common: FLOATS,
  torch: "torch.nextafter(x0, x1)",
  saves: [[]],
  backward: { none: "PyTorch has no derivative of nextafter" },
  examples: [
    { inputs: ["2x3 float32", "3 float32"], attrs: { value: 32 } },
    { inputs: ["6 float64 of 1 0 -0 -2 5 nan", "6 float64 of 2 1 -1 0 5 1"], attrs: { value: 64 } },
    { inputs: ["6 float32 of 1 0 -0 -2 inf 3", "6 float32 of 2 1 -1 0 0 inf"], attrs: { value: 32 } },
  ],
});
/** How many bits a dtype has, as `nextafter` is told. */
export const widthOf = (dtype: DType): { value: number } => ({ value: dtype === "float64" ? 64 : 32 });

export const mantissaOp = definePointwise("mantissa", kernels.mantissa, "promoted", {
  common: FLOATS,
  torch: "torch.frexp(x0)[0]",
  node: "FrexpBackward0",
  saves: [[0]],
  backward: (g, op) => [div(g, exp2(exponentOp([op.saved(0)])))],
  examples: [{ inputs: ["2x3"] }, { inputs: ["8 of 0 -0 1 2 -3 1e-40 3e38 0.5"] }],
  errors: [{ inputs: ["2 int<5"], fails: "E-DTYPE-001" }],
});
/** As floats. */
export const exponentOp = definePointwise("exponent", kernels.exponent, "promoted", {
  common: FLOATS,
  torch: "torch.frexp(x0)[1].to(x0.dtype)",
  saves: [[]],
  backward: (g) => [zerosOf(g)],
  examples: [{ inputs: ["2x3"] }, { inputs: ["8 of 0 -0 1 2 -3 1e-40 3e38 0.5"] }],
});

/** `{ mantissa, exponent }`: x = mantissa·2^exponent with 0.5 ≤ |mantissa| < 1; exponents are int32. */
export function frexp<T extends Handle>(x: T): [mantissa: T, exponent: T] {
  checkFloat("frexp", x);
  return [mantissaOp([x]), cast(exponentOp([x]), "int32")];
}

/** x·2^exponent. */
export function ldexp<T extends Handle>(x: T, exponent: T): T {
  if (isFloat(x.dtype) && exponent.dtype === "bool") {
    const expected = say("an exponent of numbers", "un exponente de números");
    throw failure("E-DTYPE-001", { op: "ldexp", expected, received: "bool", cast: "int64" });
  }
  return mul<T>(x, pow<T>(2, isFloat(exponent.dtype) ? exponent : cast(exponent, "float32")));
}

/** x to the power of the exponent, in float64. */
export const floatPower: Binary = <T extends Handle>(a: T | number, b: T | number): T => {
  checkOperands("floatPower", [a, b]);
  const wide = (x: T | number) => (typeof x === "number" ? x : cast(x, "float64"));
  return pow<T>(wide(a), wide(b));
};

/** The dtype of an operation over both. */
export const commonOf = (a: Handle, b: Handle): DType => resultType([a, b]);
