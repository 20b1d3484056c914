import { type DType, isFloat } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import * as kernels from "../../engine/families/pointwise/index.js";
import type { PointwiseKernel } from "../../engine/kernel.js";
import type { Handle } from "../handle.js";
import { definePointwise } from "../pointwise.js";
import { logicalNot } from "./compare.js";

/** Bits, shifts and divisors of whole numbers. */

type Unary = <T extends Handle>(a: T) => T;
type Binary = <T extends Handle>(a: T | number, b: T | number) => T;

/** Operands of whole numbers or bool. */
const WHOLE_OR_BOOL = {
  allows: (dtype: DType) => !isFloat(dtype),
  expected: () => say("whole numbers or bool", "números enteros o bool"),
  cast: "int64",
} as const;
/** Operands of whole numbers that are not all bool. */
const WHOLE = {
  allows: (dtype: DType) => !isFloat(dtype) && dtype !== "bool",
  expected: () => say("whole numbers", "números enteros"),
  cast: "int64",
} as const;
const NO_GRADIENT = { none: "whole numbers have no gradient" } as const;

const defineBits = (name: string, torch: string, kernel: PointwiseKernel, example: string | number) =>
  definePointwise(name, kernel, "promoted", {
    common: WHOLE_OR_BOOL,
    torch: `torch.${torch}(x0, x1)`,
    saves: [[]],
    backward: NO_GRADIENT,
    examples: [
      { inputs: ["6 int of 12 -12 7 0 255 -1", "6 int of 10 10 -7 3 15 -1"] },
      { inputs: ["2x3 int<20", "3 int<20"] },
      { inputs: ["4 bool", "4 bool"] },
      { inputs: ["4 uint8 of 200 3 255 0", "4 uint8 of 100 5 1 7"] },
      { inputs: ["3 int32 of 5 -6 7", example] },
      { inputs: ["3 bool", "3 int<9"] },
    ],
    errors: [
      { inputs: ["2", "2"], fails: "E-DTYPE-001" },
      { inputs: ["2 int<5", 0.5], fails: "E-DTYPE-001" },
    ],
  });

export const bitwiseAndOp = defineBits("bitwiseAnd", "bitwise_and", kernels.bitwiseAnd, 3);
export const bitwiseAnd: Binary = (a, b) => bitwiseAndOp([a, b]);
export const bitwiseOrOp = defineBits("bitwiseOr", "bitwise_or", kernels.bitwiseOr, 3);
export const bitwiseOr: Binary = (a, b) => bitwiseOrOp([a, b]);
export const bitwiseXorOp = defineBits("bitwiseXor", "bitwise_xor", kernels.bitwiseXor, 3);
export const bitwiseXor: Binary = (a, b) => bitwiseXorOp([a, b]);

export const bitwiseNotOp = definePointwise("bitwiseNot", kernels.bitwiseNot, "promoted", {
  common: WHOLE,
  torch: "torch.bitwise_not(x0)",
  saves: [[]],
  backward: NO_GRADIENT,
  examples: [
    { inputs: ["4 int of 5 -6 0 -1"] },
    { inputs: ["3 uint8 of 0 255 7"] },
    { inputs: ["2 int32<9"] },
  ],
  errors: [{ inputs: ["2"], fails: "E-DTYPE-001" }],
});
/** All bits turned; of bool, not. */
export const bitwiseNot: Unary = (a) => (a.dtype === "bool" ? logicalNot(a) : bitwiseNotOp([a]));

const defineWhole = (
  name: string,
  torch: string,
  kernel: PointwiseKernel,
  pairs: readonly [string, string],
) =>
  definePointwise(name, kernel, "promoted", {
    common: WHOLE,
    torch: `torch.${torch}(x0, x1)`,
    saves: [[]],
    backward: NO_GRADIENT,
    examples: [
      { inputs: [...pairs] },
      { inputs: ["2x3 int<9", "3 int<9"] },
      { inputs: ["4 uint8 of 200 3 255 0", "4 uint8 of 2 5 1 7"] },
      { inputs: ["4 int32 of 12 -3 9 8", "4 int32 of 2 5 3 12"] },
    ],
    errors: [
      { inputs: ["2", "2"], fails: "E-DTYPE-001" },
      { inputs: ["2 bool", "2 bool"], fails: "E-DTYPE-001" },
    ],
  });

const SHIFTS = ["8 int of 5 -5 5 -5 1 -1 3 -9", "8 int of 1 1 62 62 64 64 -1 -1"] as const;
export const leftShiftOp = defineWhole("bitwiseLeftShift", "bitwise_left_shift", kernels.leftShift, SHIFTS);
export const leftShift: Binary = (a, b) => leftShiftOp([a, b]);
export const rightShiftOp = defineWhole(
  "bitwiseRightShift",
  "bitwise_right_shift",
  kernels.rightShift,
  SHIFTS,
);
export const rightShift: Binary = (a, b) => rightShiftOp([a, b]);

const DIVISORS = ["6 int of 12 -12 7 0 0 -18", "6 int of 18 8 -7 3 0 -12"] as const;
export const gcdOp = defineWhole("gcd", "gcd", kernels.gcd, DIVISORS);
export const gcd: Binary = (a, b) => gcdOp([a, b]);
export const lcmOp = defineWhole("lcm", "lcm", kernels.lcm, DIVISORS);
export const lcm: Binary = (a, b) => lcmOp([a, b]);
