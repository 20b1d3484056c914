import { isFloat } from "../../core/dtype.js";
import { numel } from "../../core/shape.js";
import * as kernels from "../../engine/families/pointwise/index.js";
import { currentEngine } from "../currentEngine.js";
import type { Handle } from "../handle.js";
import { defineOp } from "../op.js";
import { definePointwise } from "../pointwise.js";
import { abs, add, mul } from "./arithmetic.js";
import { cast, clone } from "./cast.js";
import { eq, lt, ne, where } from "./compare.js";

/** Questions about each element, answered with bool, and what becomes of numbers that are none. */

type Unary = <T extends Handle>(a: T) => T;
type Pair = <T extends Handle>(a: T, b: T) => T;

/** The same answer for every element. */
function everywhere<T extends Handle>(x: T, answer: boolean): T {
  const out = x.spawnNew("bool", x.sizes, numel(x.sizes));
  if (answer) currentEngine().fill(out, 1);
  return out;
}

export const isnan: Unary = (x) => (isFloat(x.dtype) ? ne(x, x) : everywhere(x, false));
export const isinf: Unary = (x) => (isFloat(x.dtype) ? eq(abs(x), Infinity) : everywhere(x, false));
export const isfinite: Unary = (x) => (isFloat(x.dtype) ? lt(abs(x), Infinity) : everywhere(x, true));
export const isposinf: Unary = (x) => (isFloat(x.dtype) ? eq(x, Infinity) : everywhere(x, false));
export const isneginf: Unary = (x) => (isFloat(x.dtype) ? eq(x, -Infinity) : everywhere(x, false));
export const isreal: Unary = (x) => everywhere(x, true);

export const signbitOp = definePointwise("signbit", kernels.signbit, "bool", {
  torch: "torch.signbit(x0)",
  saves: [[]],
  backward: { none: "bool has no gradient" },
  examples: [{ inputs: ["2x3"] }, { inputs: ["3 int of -3 0 3"] }, { inputs: ["5 of inf -inf 0 -0 -1"] }],
});
export const signbit: Unary = (x) => signbitOp([x]);

/** Of truth values "and" is the product, "or" the sum; what is not 0 is true. */
export const logicalAnd: Pair = (a, b) => mul(cast(a, "bool"), cast(b, "bool"));
export const logicalOr: Pair = (a, b) => add(cast(a, "bool"), cast(b, "bool"));
export const logicalXor: Pair = (a, b) => ne(cast(a, "bool"), cast(b, "bool"));

/** What takes the place of NaN, ∞ and −∞. */
export interface Replacements {
  readonly nan: number;
  readonly posinf: number;
  readonly neginf: number;
}

export const nanToNumOp = defineOp<Replacements>({
  name: "nanToNum",
  torch: "torch.nan_to_num(x0, nan, posinf, neginf)",
  compose: ([given], { nan, posinf, neginf }) => {
    const x = given as Handle;
    if (!isFloat(x.dtype)) return clone(x);
    const bounded = where(eq(x, -Infinity) as Handle, neginf, where(eq(x, Infinity) as Handle, posinf, x));
    return where(ne(x, x), nan, bounded);
  },
  saves: [[0]],
  backward: (g, op) => [mul(g, isfinite(op.saved(0)))],
  examples: [
    { inputs: ["2x3"], attrs: { nan: 0, posinf: 1, neginf: -1 } },
    { inputs: ["6 of nan inf -inf 0 -0 3"], attrs: { nan: 0.5, posinf: 7, neginf: -7 } },
    { inputs: ["3 int<9"], attrs: { nan: 0, posinf: 1, neginf: -1 } },
  ],
});

/** The largest number of each float dtype. */
export const LARGEST = { float32: (2 - 2 ** -23) * 2 ** 127, float64: Number.MAX_VALUE } as const;
