import type { PointwiseKernel } from "../../kernel.js";

/** Bits and divisors of whole numbers; of bool, true and false. */

/** Floats are not asked for. */
const none = (): number => Number.NaN;

export const bitwiseAnd: PointwiseKernel = {
  name: "bitwiseAnd",
  arity: 2,
  on: "whole",
  float: none,
  whole: (a, b) => a & b,
  rounding: "once",
};

export const bitwiseOr: PointwiseKernel = {
  name: "bitwiseOr",
  arity: 2,
  on: "whole",
  float: none,
  whole: (a, b) => a | b,
  rounding: "once",
};

export const bitwiseXor: PointwiseKernel = {
  name: "bitwiseXor",
  arity: 2,
  on: "whole",
  float: none,
  whole: (a, b) => a ^ b,
  rounding: "once",
};

/** −a − 1. */
export const bitwiseNot: PointwiseKernel = {
  name: "bitwiseNot",
  arity: 1,
  on: "whole",
  float: none,
  whole: (a) => ~a,
  rounding: "once",
};

/** a·2ᵇ; 0 where b is negative or at least the width of the dtype. */
export const leftShift: PointwiseKernel = {
  name: "leftShift",
  arity: 2,
  on: "whole",
  float: none,
  whole: (a, b) => (b < 0n || b >= 64n ? 0n : a << b),
  rounding: "once",
};

/** ⌊a/2ᵇ⌋; the sign alone where b is negative or at least the width of the dtype. */
export const rightShift: PointwiseKernel = {
  name: "rightShift",
  arity: 2,
  on: "whole",
  float: none,
  whole: (a, b) => a >> (b < 0n || b > 64n ? 64n : b),
  rounding: "once",
};

function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x < 0n ? -x : x;
}

/** The greatest common divisor, ≥ 0. */
export const gcd: PointwiseKernel = {
  name: "gcd",
  arity: 2,
  on: "whole",
  float: none,
  whole: divisor,
  rounding: "once",
};

/** The least common multiple, ≥ 0; 0 beside 0. */
export const lcm: PointwiseKernel = {
  name: "lcm",
  arity: 2,
  on: "whole",
  float: none,
  whole: (a, b) => {
    const common = divisor(a, b);
    const product = common === 0n ? 0n : (a / common) * b;
    return product < 0n ? -product : product;
  },
  rounding: "once",
};
