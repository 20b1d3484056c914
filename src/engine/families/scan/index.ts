import type { Kernel } from "../../kernel.js";
import type { ScanAttrs } from "./attrs.js";
import * as definitions from "./define.js";
import * as trials from "./trials.js";

/** Sums, products and extremes of all elements so far, along a dimension. */

export type { ScanAttrs };

/** [out]ₖ = Σ xᵢ over i ≤ k, of [x]: floats, or int64, which wraps around. */
export const cumSum: Kernel<ScanAttrs> = {
  name: "cumSum",
  define: ([out], [x], attrs) => definitions.cumSum(out, x, attrs),
  trial: trials.ofNumbers,
};

/** [out]ₖ = Π xᵢ over i ≤ k, of [x]: floats, or int64, which wraps around. */
export const cumProd: Kernel<ScanAttrs> = {
  name: "cumProd",
  define: ([out], [x], attrs) => definitions.cumProd(out, x, attrs),
  trial: trials.ofNumbers,
};

/** [out]ₖ (int64) = the place of the largest element of [x] up to k, the last of equals; NaN wins. */
export const cumMax: Kernel<ScanAttrs> = {
  name: "cumMax",
  define: ([out], [x], attrs) => definitions.cumExtreme(true, out, x, attrs),
  trial: trials.ofPlaces,
};

/** [out]ₖ (int64) = the place of the smallest element of [x] up to k, the last of equals; NaN wins. */
export const cumMin: Kernel<ScanAttrs> = {
  name: "cumMin",
  define: ([out], [x], attrs) => definitions.cumExtreme(false, out, x, attrs),
  trial: trials.ofPlaces,
};

/** [out]ₖ = ln Σ e^xᵢ over i ≤ k, of [x] (floats). */
export const logCumSumExp: Kernel<ScanAttrs> = {
  name: "logCumSumExp",
  define: ([out], [x], attrs) => definitions.logCumSumExp(out, x, attrs),
  trial: trials.ofFloats,
};

/** [out]ₖ = xₖ + fₖ·outₖ₋₁, and out₀ = x₀, of [x, f] (floats): the derivative of scans. */
export const recurrence: Kernel<ScanAttrs> = {
  name: "recurrence",
  define: ([out], [x, factor], attrs) => definitions.recurrence(out, x, factor, attrs),
  trial: trials.ofTwo,
};
