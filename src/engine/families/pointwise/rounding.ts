import type { PointwiseKernel } from "../../kernel.js";

/** Rounding, quotients and remainders, and what chooses one of two numbers. Whole numbers are rounded already. */

/** The largest whole number ≤ a. */
export const floor: PointwiseKernel = {
  name: "floor",
  arity: 1,
  on: "all",
  float: Math.floor,
  whole: (a) => a,
  rounding: "once",
};

/** The smallest whole number ≥ a. */
export const ceil: PointwiseKernel = {
  name: "ceil",
  arity: 1,
  on: "all",
  float: Math.ceil,
  whole: (a) => a,
  rounding: "once",
};

/** a without its fraction. */
export const trunc: PointwiseKernel = {
  name: "trunc",
  arity: 1,
  on: "all",
  float: Math.trunc,
  whole: (a) => a,
  rounding: "once",
};

/** The nearest whole number, the even one of two. */
export const round: PointwiseKernel = {
  name: "round",
  arity: 1,
  on: "all",
  keepsSign: true,
  float: (a) => {
    const low = Math.floor(a);
    const beyond = a - low;
    const isUp = beyond > 0.5 || (beyond === 0.5 && low % 2 !== 0);
    return isUp ? (low === -1 ? -0 : low + 1) : low;
  },
  whole: (a) => a,
  rounding: "once",
};

/** The fraction of a, with its sign. */
export const frac: PointwiseKernel = {
  name: "frac",
  arity: 1,
  on: "floats",
  float: (a) => a - Math.trunc(a),
  rounding: "once",
};

/** What remains of a divided by b, with the sign of a. */
export const fmod: PointwiseKernel = {
  name: "fmod",
  arity: 2,
  on: "all",
  float: (a, b) => a % b,
  whole: (a, b) => (b === 0n ? 0n : a % b),
  rounding: "once",
};

/** What remains of a divided by b, with the sign of b: Python's %. */
export const remainder: PointwiseKernel = {
  name: "remainder",
  arity: 2,
  on: "all",
  float: (a, b) => {
    const rest = a % b;
    return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest;
  },
  whole: (a, b) => {
    const rest = b === 0n ? 0n : a % b;
    return rest !== 0n && rest < 0n !== b < 0n ? rest + b : rest;
  },
  rounding: "once",
};

/** The largest whole number ≤ a/b: Python's //. As PyTorch computes it, from the remainder. */
export const floorDivide: PointwiseKernel = {
  name: "floorDivide",
  arity: 2,
  on: "all",
  float: (a, b) => {
    if (b === 0) return a / b;
    const rest = a % b;
    let quotient = (a - rest) / b;
    if (rest !== 0 && b < 0 !== rest < 0) quotient -= 1;
    if (quotient === 0) return a / b > 0 || Object.is(a / b, 0) ? 0 : -0;
    const low = Math.floor(quotient);
    return quotient - low > 0.5 ? low + 1 : low;
  },
  whole: (a, b) => {
    if (b === 0n) return 0n;
    const quotient = a / b;
    return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
  },
  rounding: "once",
};

/** a/b without its fraction. */
export const truncDivide: PointwiseKernel = {
  name: "truncDivide",
  arity: 2,
  on: "all",
  float: (a, b) => Math.trunc(a / b),
  whole: (a, b) => (b === 0n ? 0n : a / b),
  rounding: "once",
};

/** |a| with the sign of b. */
export const copysign: PointwiseKernel = {
  name: "copysign",
  arity: 2,
  on: "floats",
  float: (a, b) => (b < 0 || Object.is(b, -0) ? -Math.abs(a) : Math.abs(a)),
  rounding: "once",
};

/** The larger; a number beside NaN. */
export const fmax: PointwiseKernel = {
  name: "fmax",
  arity: 2,
  on: "all",
  float: (a, b) => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.max(a, b)),
  whole: (a, b) => (a > b ? a : b),
  rounding: "once",
};

/** The smaller; a number beside NaN. */
export const fmin: PointwiseKernel = {
  name: "fmin",
  arity: 2,
  on: "all",
  float: (a, b) => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.min(a, b)),
  whole: (a, b) => (a < b ? a : b),
  rounding: "once",
};

/** 0 where a < 0, 1 where a > 0, b where a = 0; of NaN 0. */
export const heaviside: PointwiseKernel = {
  name: "heaviside",
  arity: 2,
  on: "all",
  float: (a, b) => (a === 0 ? b : a > 0 ? 1 : 0),
  whole: (a, b) => (a === 0n ? b : a > 0n ? 1n : 0n),
  rounding: "once",
};
