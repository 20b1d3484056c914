import type { PointwiseCode } from "../../wasm/abi.js";
import { type KernelFunction, kernelsOf, type OnFloats, onFloats as onFloatsOf } from "../../wasm/module.js";
import { activations, pointwise, pointwiseInt } from "./bytes.generated.js";

/** Where the kernels of this family stand in WebAssembly; the cost is in nanoseconds an element of float32. */

// Not taken apart: a bundler would keep the modules that a program does not use.
const arithmetic = /* @__PURE__ */ onFloatsOf(pointwise, "pointwise");
const wholeNumbers = /* @__PURE__ */ kernelsOf(pointwiseInt, "pointwiseInt");
const singles = /* @__PURE__ */ kernelsOf(activations, "activationsF32");

/** A kernel on every dtype. */
export const everywhere = (code: number, cost = 0.5): PointwiseCode => ({
  ...onFloats(code, cost),
  whole: wholeNumbers.pointwiseInt,
});

/** A kernel on float32 and float64, of the module of what every program needs or of another. */
export const onFloats = (code: number, cost = 0.5, kernels: OnFloats = arithmetic): PointwiseCode => ({
  code,
  cost,
  ...kernels,
});

/** A kernel on whole numbers and bool. */
export const onWholeNumbers = (code: number, cost = 0.5): PointwiseCode => ({
  code,
  cost,
  whole: wholeNumbers.pointwiseInt,
});

/** A kernel on float32 alone, of the module of activations or of another. */
export const onSingles = (
  code: number,
  cost = 2,
  float32: KernelFunction = singles.activationsF32,
): PointwiseCode => ({ code, cost, float32 });
