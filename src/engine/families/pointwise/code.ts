import type { PointwiseCode } from "../../wasm/abi.js";
import { type KernelFunction, kernelsOf } from "../../wasm/module.js";
import { activations, pointwise, pointwiseInt } from "./bytes.generated.js";

/** Where the kernels of this family stand in WebAssembly; the cost is in nanoseconds an element of float32. */

const { pointwiseF32, pointwiseF64 } = /* @__PURE__ */ kernelsOf(pointwise, "pointwiseF32", "pointwiseF64");
const { pointwiseInt: onWhole } = /* @__PURE__ */ kernelsOf(pointwiseInt, "pointwiseInt");
const { activationsF32 } = /* @__PURE__ */ kernelsOf(activations, "activationsF32");

/** A kernel on every dtype. */
export const everywhere = (code: number, cost = 0.5): PointwiseCode => ({
  ...onFloats(code, cost),
  whole: onWhole,
});

/** A kernel on float32 and float64. */
export const onFloats = (code: number, cost = 0.5): PointwiseCode => ({
  code,
  cost,
  float32: pointwiseF32,
  float64: pointwiseF64,
});

/** A kernel on whole numbers and bool. */
export const onWholeNumbers = (code: number, cost = 0.5): PointwiseCode => ({ code, cost, whole: onWhole });

/** A kernel on float32 alone, of the module of activations or of another. */
export const onSingles = (
  code: number,
  cost = 2,
  float32: KernelFunction = activationsF32,
): PointwiseCode => ({ code, cost, float32 });
