import { resultType } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import type { PointwiseKernel } from "../../engine/engine.js";
import * as kernels from "../../engine/families/pointwise/index.js";
import { checkOperands, checkTensor } from "../arguments.js";
import { checkFits } from "../fits.js";
import type { Handle } from "../handle.js";
import { defineOp, type Op } from "../op.js";
import { commonShape, definePointwise, operandOf } from "../pointwise.js";
import { sumTo } from "./broadcast.js";
import { cast } from "./cast.js";

/** Comparisons give bool tensors; `where` chooses by one. */

type Comparison = <T extends Handle>(a: T | number, b: T | number) => T;

const defineComparison = (name: string, kernel: PointwiseKernel) =>
  definePointwise(name, kernel, "bool", {
    torch: `torch.${name}(x0, x1)`,
    saves: [[]],
    backward: { none: "a comparison is constant almost everywhere, and bool has no gradient" },
    examples: [
      { inputs: ["2x3 int<3", "2x3 int<3"] },
      { inputs: ["2x3", "3"] },
      { inputs: ["2x3", 0] },
      { inputs: ["2x3 int<3", "2x3"] },
      { inputs: ["4 int<3", 0.5] },
      { inputs: ["4 bool", "4 bool"] },
      { inputs: ["5 of nan nan inf -inf -0", "5 of nan 1 inf inf 0"] },
      { inputs: ["2 int of 9007199254740992 3", "2 int of 9007199254740991 3"] },
    ],
    errors: [{ inputs: ["2x3", "2"], fails: "E-SHAPE-001" }],
  });

export const eqOp = defineComparison("eq", kernels.eq);
export const neOp = defineComparison("ne", kernels.ne);
export const ltOp = defineComparison("lt", kernels.lt);
export const leOp = defineComparison("le", kernels.le);
export const gtOp = defineComparison("gt", kernels.gt);
export const geOp = defineComparison("ge", kernels.ge);

export const eq: Comparison = (a, b) => eqOp([a, b]);
export const ne: Comparison = (a, b) => neOp([a, b]);
export const lt: Comparison = (a, b) => ltOp([a, b]);
export const le: Comparison = (a, b) => leOp([a, b]);
export const gt: Comparison = (a, b) => gtOp([a, b]);
export const ge: Comparison = (a, b) => geOp([a, b]);

export const logicalNotOp = definePointwise("logicalNot", kernels.logicalNot, "bool", {
  torch: "torch.logical_not(x0)",
  saves: [[]],
  backward: { none: "bool has no gradient" },
  examples: [{ inputs: ["5 bool"] }, { inputs: ["2x3 int<2"] }, { inputs: ["5 of nan inf 0 -0 1e-40"] }],
});
export const logicalNot = <T extends Handle>(a: T): T => logicalNotOp([a]);

export const whereOp: Op<Record<never, never>> = defineOp<Record<never, never>>({
  name: "where",
  torch: "torch.where(x0, x1, x2)",
  shape: (inputs) => commonShape("where", inputs),
  dtype: ([, a, b]) => resultType([a, b]),
  forward: (engine, out, inputs) => {
    const operands = inputs.map((x) => operandOf(x, out.sizes));
    engine.pointwise(kernels.where, out, operands);
  },
  saves: [[], [0], [0]],
  backward: (g, op) => [
    null,
    op.needs(1) ? sumTo(where(op.saved(0), g, 0), op.shapes[1]) : null,
    op.needs(2) ? sumTo(where(op.saved(0), 0, g), op.shapes[2]) : null,
  ],
  examples: [
    { inputs: ["2x3 bool", "2x3", "2x3"] },
    { inputs: ["3 bool", "2x3", "2x1"] },
    { inputs: ["2x3 bool", "2x3", 0] },
    { inputs: ["2x3 bool", 1.5, "3"] },
    { inputs: ["2x3 bool", "3 int<9", "2x3 int<9"] },
    { inputs: ["4 bool of 1 0 1 0", "4 of nan nan inf inf", "4 of 1 2 3 4"] },
  ],
  errors: [{ inputs: ["2 bool", "2x3", "3"], fails: "E-SHAPE-001" }],
});

/** Elements of `a` where the condition holds, of `b` elsewhere. The condition is cast to bool. */
export function where<T extends Handle>(condition: T, a: T | number, b: T | number): T {
  checkTensor("where", say("the condition", "la condición"), condition);
  checkOperands("where", [a, b]);
  const dtype = resultType([a, b]);
  const value = (x: T | number) => {
    if (typeof x !== "number") return cast(x, dtype);
    checkFits("where", x, dtype);
    return x;
  };
  return whereOp([cast(condition, "bool"), value(a), value(b)], {});
}
