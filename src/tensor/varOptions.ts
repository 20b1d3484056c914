import { boolean, number } from "../core/constraints.js";
import { type Called, keyword, parameter, signature } from "../core/parameters.js";
import type { Dims } from "./functions/reduce.js";
import { self } from "./functions/self.js";
import { dimensions } from "./kinds.js";
import type { Tensor } from "./tensor.js";

/** What variances and standard deviations take. */

export interface VarOptions {
  /** The dimensions. Default null: all. */
  dim?: Dims | boolean;
  /** Older than `correction`: true is a correction of 1, false one of 0. */
  unbiased?: boolean | null;
  /** Keep the folded dimensions with size 1. Default false. */
  keepdim?: boolean;
  /** What is subtracted from the count by which the sum of squares is divided. Default 1. */
  correction?: number | null;
}

export type VarArguments = Called<
  [dim?: Dims | boolean, unbiased?: boolean | null, keepdim?: boolean],
  VarOptions,
  ["dim", "unbiased", "keepdim"]
>;

const VAR = signature<VarOptions>("var", {
  dim: parameter(null, dimensions, boolean),
  unbiased: parameter(null, boolean),
  keepdim: parameter(false, boolean),
  correction: keyword(null, number(0)),
});

/** Over which dimensions a variance is taken, and with which correction; `x.var(false)` is the biased one of all. */
export function varianceOf(where: string, x: Tensor, args: VarArguments): [Tensor, Dims, number, boolean] {
  const { dim, unbiased, keepdim, correction } = VAR.read(args, where);
  const flag = typeof dim === "boolean" ? dim : (unbiased ?? true);
  const dims = typeof dim === "boolean" ? null : dim;
  return [self(where, x), dims, correction ?? Number(flag), keepdim];
}
