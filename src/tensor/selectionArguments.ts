import { checkOptions } from "../core/check.js";
import { boolean } from "../core/constraints.js";
import { type Called, keyword, parameter, signature } from "../core/parameters.js";
import * as writing from "./ops/scatter.js";
import type { Tensor } from "./tensor.js";

/** What functions that write by index, and their forms in place, take. */

export interface ScatterOptions {
  /** What becomes of source and element: replaced by default, added, or multiplied. */
  reduce?: "add" | "multiply";
}

/** What `scatter` does with these options. */
export function scattered(
  x: Tensor,
  dim: number,
  index: Tensor,
  src: Tensor | number,
  options?: ScatterOptions,
): Tensor {
  checkOptions("scatter", options, ["reduce"]);
  const reduce = options?.reduce;
  if (reduce === undefined) return writing.scatter<Tensor>(x, dim, index, src);
  return writing.scatterFolded<Tensor>(x, dim, index, src, reduce);
}

export interface ScatterReduceOptions {
  /** Whether the elements of x count among those that are folded. Default true. */
  includeSelf?: boolean;
}

/** Whether what was there counts. Default true. */
export function includesSelf(where: string, options?: ScatterReduceOptions): boolean {
  return FOLDING.read(options === undefined ? [] : [options], where).includeSelf;
}
const FOLDING = /* @__PURE__ */ signature<ScatterReduceOptions>("scatterReduce", {
  includeSelf: /* @__PURE__ */ keyword(true, boolean),
});

export interface AccumulateOptions {
  /** Whether values are added instead of replacing what is there. Default false. */
  accumulate?: boolean;
}
/** Whether values are added, by position or by name. */
export type AccumulateArguments = Called<[accumulate?: boolean], AccumulateOptions, ["accumulate"]>;
const ACCUMULATE = /* @__PURE__ */ signature<AccumulateOptions>("put", {
  accumulate: /* @__PURE__ */ parameter(false, boolean),
});

/** Whether values are added. Default false. */
export const accumulates = (where: string, options: readonly unknown[]): boolean =>
  ACCUMULATE.read(options, where).accumulate;
