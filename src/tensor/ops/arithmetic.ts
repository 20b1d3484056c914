import { wrong } from "../../core/check.js";
import { type DType, isFloat, resultType } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import * as kernels from "../../engine/families/pointwise/index.js";
import { checkOperands } from "../arguments.js";
import type { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { named, zerosOf } from "../op.js";
import { definePointwise } from "../pointwise.js";
import { eq, gt, lt, where } from "./compare.js";

/** Sums, products and quotients. Operands broadcast; plain numbers may stand on either side. */

type Binary = <T extends Handle>(a: T | number, b: T | number) => T;
type Unary = <T extends Handle>(a: T) => T;

/** What stands in the place of bool. */
export const NUMBERS = () =>
  say("numbers (of bool, use logicalNot or ne)", "números (de bool, usa logicalNot o ne)");

/** Operands of which one is a float tensor. */
export const FLOATS = {
  allows: isFloat,
  expected: () => say("a float tensor among the operands", "un tensor float entre los operandos"),
  cast: "float32",
} as const;

/** Operands that are not all bool. */
export const NOT_ALL_BOOL = {
  allows: (dtype: DType) => dtype !== "bool",
  expected: () => say("operands that are not all bool", "operandos que no sean todos bool"),
  cast: "int64",
} as const;

export const negOp = definePointwise("neg", kernels.neg, "promoted", {
  notForBool: NUMBERS,
  torch: "torch.neg(x0)",
  saves: [[]],
  backward: (g) => [neg(g)],
  examples: [
    { inputs: ["2x3"] },
    { inputs: [""] },
    { inputs: ["3 int<9"] },
    { inputs: ["3 uint8<9"] },
    { inputs: ["5 of nan inf -inf 0 -0"] },
  ],
  errors: [{ inputs: ["2 bool"], fails: "E-DTYPE-001" }],
});
export const neg: Unary = (a) => negOp([a]);

export const addOp = definePointwise("add", kernels.add, "promoted", {
  torch: "torch.add(x0, x1)",
  saves: [[]],
  backward: (g, op) => [op.needs(0) ? g : null, op.needs(1) ? g : null],
  examples: [
    { inputs: ["2x3", "2x3"] },
    { inputs: ["2x3", "3"] },
    { inputs: ["2x1", "1x3"] },
    { inputs: ["4", 2.5] },
    { inputs: ["4 int<9", 2] },
    { inputs: ["4 int<9", 0.5] },
    { inputs: ["0x3", "3"] },
    { inputs: ["", "2x2 int<5"] },
    { inputs: ["4 bool", "4 bool"] },
    { inputs: ["3 uint8 of 250 255 1", "3 uint8 of 10 1 1"] },
    { inputs: ["2 int32 of 2147483647 -2147483648", -1] },
    { inputs: ["5 of nan inf inf -0 -0", "5 of 1 -inf inf 0 -0"] },
  ],
  errors: [{ inputs: ["2x3", "2"], fails: "E-SHAPE-001" }],
});
export const add: Binary = (a, b) => addOp([a, b]);

export const addScaledOp = definePointwise("addScaled", kernels.addScaled, "promoted", {
  torch: "torch.add(x0, x1, alpha=value)",
  saves: [[]],
  backward: (g, op) => [op.needs(0) ? g : null, op.needs(1) ? mul(g, op.attrs.value ?? 1) : null],
  examples: [
    { inputs: ["2x3", "2x3"], attrs: { value: 0.1 } },
    { inputs: ["2x3", "3"], attrs: { value: -2 } },
    { inputs: ["4 int<9", "4 int<9"], attrs: { value: 3 } },
  ],
});
/** Throws where a fraction would be added to whole numbers: it would be cut off. */
export function checkAlpha(where: string, alpha: number, ...operands: readonly (Handle | number)[]): void {
  if (Number.isInteger(alpha) || isFloat(resultType(operands))) return;
  const expected = say("a whole number beside whole numbers", "un número entero junto a números enteros");
  throw wrong(where, "alpha", expected, alpha);
}

/** Whether a sum with this factor of the second operand is one without: of bool, where any factor but 0 counts as true. */
export const isSum = (alpha: number, a: Handle, b: Handle | number): boolean =>
  alpha !== 0 && typeof b !== "number" && a.dtype === "bool" && b.dtype === "bool";

/** Whether one of the operands is bool. */
export const withBool = (...operands: readonly (Handle | number)[]): boolean =>
  operands.some((x) => typeof x !== "number" && x.dtype === "bool");

/** a + value·b */
export const addScaled = <T extends Handle>(a: T, b: T, value: number): T => addScaledOp([a, b], { value });

export const lerpOp = definePointwise("lerp", kernels.lerp, "float", {
  common: FLOATS,
  torch: "torch.lerp(x0, x1, value)",
  saves: [[]],
  backward: (g, op) => {
    const weight = op.attrs.value ?? 1;
    return [op.needs(0) ? mul(g, 1 - weight) : null, op.needs(1) ? mul(g, weight) : null];
  },
  examples: [
    { inputs: ["2x3", "2x3"], attrs: { value: 0.1 } },
    { inputs: ["2x3", "3"], attrs: { value: 0.75 } },
  ],
});
/** The same with a weight for each element. */
export const lerpWeightsOp = definePointwise("lerpWeights", kernels.lerpWeights, "float", {
  common: FLOATS,
  torch: "torch.lerp(x0, x1, x2)",
  node: "LerpBackward1",
  saves: [[2], [2], [0, 1]],
  backward: (g, op) => [
    op.needs(0) ? mul(g, sub(1, op.saved(2))) : null,
    op.needs(1) ? mul(g, op.saved(2)) : null,
    op.needs(2) ? mul(g, sub(op.saved(1), op.saved(0))) : null,
  ],
  examples: [
    { inputs: ["2x3", "2x3", "2x3"] },
    { inputs: ["2x3", "3", "2x1"] },
    { inputs: ["4 of 1 1 nan 0", "4 of 3 inf 1 1", "4 of 0.5 0.25 0 1"] },
  ],
});
export const lerpWeights = <T extends Handle>(a: T, b: T, weight: T): T => lerpWeightsOp([a, b, weight]);

/** a + value·(b − a): the way from a to b. */
export const lerp = <T extends Handle>(a: T, b: T, value: number): T => lerpOp([a, b], { value });

export const subOp = definePointwise("sub", kernels.sub, "promoted", {
  notForBool: NUMBERS,
  torch: "torch.sub(x0, x1)",
  saves: [[]],
  backward: (g, op) => [op.needs(0) ? g : null, op.needs(1) ? neg(g) : null],
  examples: [
    { inputs: ["2x3", "2x3"] },
    { inputs: ["3", "2x3"] },
    { inputs: [1, "2x3"] },
    { inputs: ["4", 0.1] },
    { inputs: ["3 uint8 of 1 255 0", "3 uint8 of 2 1 1"] },
    { inputs: ["4 of nan inf inf 0", "4 of 1 -inf inf -0"] },
  ],
  errors: [
    { inputs: ["2x3", "2"], fails: "E-SHAPE-001" },
    { inputs: ["2 bool", "2 bool"], fails: "E-DTYPE-001" },
    { inputs: ["2", "2 bool"], fails: "E-DTYPE-001" },
    { inputs: [1, "2 bool"], fails: "E-DTYPE-001" },
  ],
});
export const sub: Binary = (a, b) => {
  const out = subOp([a, b]);
  // Python's 1 - x is rsub, and its 2 / x multiplies by the reciprocal
  return typeof a === "number" ? named(out, "sub", "RsubBackward1") : out;
};

export const mulOp = definePointwise("mul", kernels.mul, "promoted", {
  torch: "torch.mul(x0, x1)",
  saves: [[1], [0]],
  backward: (g, op) => [
    op.needs(0) ? mul(g, op.operand(1)) : null,
    op.needs(1) ? mul(g, op.operand(0)) : null,
  ],
  examples: [
    { inputs: ["2x3", "2x3"] },
    { inputs: ["2x3", "2x1"] },
    { inputs: ["2x3", 0.1] },
    { inputs: ["4 int<9", "4"] },
    { inputs: ["4 int<9", "4 int<9"] },
    { inputs: ["4 bool", "4 bool"] },
    { inputs: ["3 uint8 of 16 255 3", "3 uint8 of 16 255 3"] },
    { inputs: ["4 of nan inf inf -0", "4 of 1 -inf 0 2"] },
  ],
});
export const mul: Binary = (a, b) => mulOp([a, b]);

export const divOp = definePointwise("div", kernels.div, "float", {
  torch: "torch.div(x0, x1)",
  saves: [[1], [0, 1]],
  backward: (g, op) => [
    op.needs(0) ? div(g, op.operand(1)) : null,
    // −g · (a/b)/b, in PyTorch's order
    op.needs(1) ? mul(neg(g), div(div(op.operand(0), op.saved(1)), op.saved(1))) : null,
  ],
  examples: [
    { inputs: ["2x3", "2x3 positive"] },
    { inputs: ["2x3", "3 positive"] },
    { inputs: ["2x3", 3] },
    { inputs: [2, "3 positive"] },
    { inputs: ["4 int<9", 4] },
    { inputs: ["5 of 1 -1 0 nan inf", "5 of 0 0 0 1 inf"] },
    { inputs: ["3 int of 1 -1 0", "3 int of 0 0 0"] },
    { inputs: ["3", 0] },
  ],
});
/** True division: whole numbers give float32. */
export const div: Binary = (a, b) => {
  const out = divOp([a, b]);
  return typeof a === "number" ? named(out, "div", "MulBackward0") : out;
};

export const signOp = definePointwise("sign", kernels.sign, "promoted", {
  torch: "torch.sign(x0)",
  saves: [[]],
  backward: (g) => [zerosOf(g)],
  examples: [
    { inputs: ["2x3"] },
    { inputs: ["3 int of -3 0 3"] },
    { inputs: ["3 uint8<9"] },
    { inputs: ["5 of nan inf -inf 0 -0"] },
  ],
});
export const sign: Unary = (a) => signOp([a]);

export const absOp = definePointwise("abs", kernels.abs, "promoted", {
  notForBool: NUMBERS,
  torch: "torch.abs(x0)",
  saves: [[0]],
  backward: (g, op) => [mul(g, sign(op.saved(0)))],
  examples: [
    { inputs: ["2x3"] },
    { inputs: ["3 int of -3 0 3"] },
    { inputs: ["3 uint8<9"] },
    { inputs: ["5 of nan inf -inf 0 -0"] },
  ],
  errors: [{ inputs: ["2 bool"], fails: "E-DTYPE-001" }],
});
export const abs: Unary = (a) => absOp([a]);

/** The gradient goes to the operand that won; each gets half of it where they are equal, and all of it beside NaN. */
const extremeBackward = (loses: Binary) => (g: Handle, a: Handle | number, b: Handle | number) =>
  where(eq(a, b) as Handle, mul(g, 0.5), where(loses(a, b) as Handle, 0, g));

export const maximumOp = definePointwise("maximum", kernels.maximum, "promoted", {
  torch: "torch.maximum(x0, x1)",
  saves: [
    [0, 1],
    [0, 1],
  ],
  backward: (g, op) => [
    op.needs(0) ? extremeBackward(lt)(g, op.operand(0), op.operand(1)) : null,
    op.needs(1) ? extremeBackward(lt)(g, op.operand(1), op.operand(0)) : null,
  ],
  examples: [
    { inputs: ["2x3", "2x3"] },
    { inputs: ["2x3", "3"] },
    { inputs: ["4 int<3", "4 int<3"] },
    { inputs: ["4 bool", "4 bool"] },
    { inputs: ["6 of nan 1 nan 2 inf -0", "6 of 1 nan nan 2 -inf 0"] },
  ],
});
/** The larger of each pair; NaN wins. */
export const maximum: Binary = (a, b) => maximumOp([a, b]);

export const minimumOp = definePointwise("minimum", kernels.minimum, "promoted", {
  torch: "torch.minimum(x0, x1)",
  saves: [
    [0, 1],
    [0, 1],
  ],
  backward: (g, op) => [
    op.needs(0) ? extremeBackward(gt)(g, op.operand(0), op.operand(1)) : null,
    op.needs(1) ? extremeBackward(gt)(g, op.operand(1), op.operand(0)) : null,
  ],
  examples: [
    { inputs: ["2x3", "2x3"] },
    { inputs: ["2x3", "3"] },
    { inputs: ["4 int<3", "4 int<3"] },
    { inputs: ["4 bool", "4 bool"] },
    { inputs: ["6 of nan 1 nan 2 inf -0", "6 of 1 nan nan 2 -inf 0"] },
  ],
});
/** The smaller of each pair; NaN wins. */
export const minimum: Binary = (a, b) => minimumOp([a, b]);

export const addcmulOp = definePointwise("addcmul", kernels.addcmul, "promoted", {
  common: NOT_ALL_BOOL,
  torch: "torch.addcmul(x0, x1, x2, value=value)",
  saves: [[], [2], [1]],
  backward: (g, op) => [
    op.needs(0) ? g : null,
    op.needs(1) ? mul(g, mul(op.saved(2), op.attrs.value ?? 1)) : null,
    op.needs(2) ? mul(g, mul(op.saved(1), op.attrs.value ?? 1)) : null,
  ],
  examples: [
    { inputs: ["2x3", "2x3", "2x3"], attrs: { value: 0.5 } },
    { inputs: ["2x3", "3", "2x1"], attrs: { value: -2 } },
    { inputs: ["3 int<9", "3 int<9", "3 int<9"], attrs: { value: 2 } },
  ],
});
/** a + value·b·c */
export const addcmul = <T extends Handle>(a: T, b: T, c: T, value = 1): T => addcmulOp([a, b, c], { value });

export const addcdivOp = definePointwise("addcdiv", kernels.addcdiv, "float", {
  torch: "torch.addcdiv(x0, x1, x2, value=value)",
  saves: [[], [2], [1, 2]],
  backward: (g, op) => {
    const { value = 1 } = op.attrs;
    // −g · (value·b)/(c·c), in PyTorch's order
    const toDivisor = () => mul(neg(g), div(mul(op.saved(1), value), mul(op.saved(2), op.saved(2))));
    return [
      op.needs(0) ? g : null,
      op.needs(1) ? mul(g, div(value, op.saved(2))) : null,
      op.needs(2) ? toDivisor() : null,
    ];
  },
  examples: [
    { inputs: ["2x3", "2x3", "2x3 positive"], attrs: { value: 0.5 } },
    { inputs: ["2x3", "3", "2x1 positive"], attrs: { value: -2 } },
  ],
});
/** a + value·b/c */
export function addcdiv<T extends Handle>(a: T, b: T, c: T, value = 1): T {
  checkQuotient("addcdiv", b, c);
  return addcdivOp([a, b, c], { value });
}

/** Throws where both are whole numbers: PyTorch once divided them without remainder, and refuses now. */
export function checkQuotient(op: string, b: Handle, c: Handle): void {
  checkOperands(op, [b, c]);
  if (isFloat(b.dtype) || isFloat(c.dtype)) return;
  const expected = say(
    "a float tensor to divide or to divide by",
    "un tensor float como dividendo o divisor",
  );
  throw failure("E-DTYPE-001", { op, expected, received: b.dtype, cast: "float32" });
}
