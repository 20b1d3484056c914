import type { Kernel, ReduceKernel } from "../../kernel.js";
import { FOLD_MAX, FOLD_MIN, FOLD_SUM } from "../../wasm/layout.js";
import { argReduce } from "./define.js";
import { launchArg } from "./launchArg.js";
import { trialOfArg } from "./trials.js";

/** Folds over dimensions. */

/** The sum; of no elements 0. */
export const sum: ReduceKernel = {
  name: "sum",
  float: { start: 0, fold: (a, b) => a + b },
  whole: { start: 0n, fold: (a, b) => a + b },
  code: FOLD_SUM,
};

/** The largest element; NaN wins. */
export const max: ReduceKernel = {
  name: "max",
  float: { start: -Infinity, fold: Math.max },
  whole: { start: -(2n ** 63n), fold: (a, b) => (a > b ? a : b) },
  code: FOLD_MAX,
};

/** The smallest element; NaN wins. */
export const min: ReduceKernel = {
  name: "min",
  float: { start: Infinity, fold: Math.min },
  whole: { start: 2n ** 63n - 1n, fold: (a, b) => (a < b ? a : b) },
  code: FOLD_MIN,
};

export interface ArgAttrs {
  readonly dim: number;
}

/** [out] (int64, size 1 in `dim`) = the first position of the largest element of [x] along `dim`; NaN wins. */
export const argMax: Kernel<ArgAttrs> = {
  name: "argMax",
  define: ([out], [x], { dim }) => argReduce(max, out, x, dim),
  wasm: (machine, [out], [x], { dim }) => launchArg(machine, FOLD_MAX, out, x, dim),
  trial: trialOfArg,
};

/** [out] (int64, size 1 in `dim`) = the first position of the smallest element of [x] along `dim`; NaN wins. */
export const argMin: Kernel<ArgAttrs> = {
  name: "argMin",
  define: ([out], [x], { dim }) => argReduce(min, out, x, dim),
  wasm: (machine, [out], [x], { dim }) => launchArg(machine, FOLD_MIN, out, x, dim),
  trial: trialOfArg,
};
