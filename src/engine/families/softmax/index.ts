import type { Kernel } from "../../kernel.js";
import * as layout from "../../wasm/layout.js";
import * as definitions from "./define.js";
import { alongLines } from "./launch.js";
import { trialOf } from "./trials.js";

/** Softmax and its logarithm along a dimension, shifted by the maximum; and their gradients. */

export interface SoftmaxAttrs {
  readonly dim: number;
}

/** [out] = e^x / Σ e^x along `dim`, of [x]. */
export const softmax: Kernel<SoftmaxAttrs> = {
  name: "softmax",
  define: ([out], [x], { dim }) => definitions.softmax(out, x, dim),
  wasm: (machine, [out], ins, { dim }) => alongLines(machine, layout.SOFTMAX, out, ins, dim),
  trial: trialOf("softmax"),
};

/** [out] = x − ln Σ e^x along `dim`, of [x]. */
export const logSoftmax: Kernel<SoftmaxAttrs> = {
  name: "logSoftmax",
  define: ([out], [x], { dim }) => definitions.logSoftmax(out, x, dim),
  wasm: (machine, [out], ins, { dim }) => alongLines(machine, layout.LOG_SOFTMAX, out, ins, dim),
  trial: trialOf("logSoftmax"),
};

/** Gradient of softmax: [out] = y·(g − Σ g·y) along `dim`, of [g, y], y the result. */
export const softmaxBackward: Kernel<SoftmaxAttrs> = {
  name: "softmaxBackward",
  define: ([out], [g, y], { dim }) => definitions.softmaxBackward(out, g, y, dim),
  wasm: (machine, [out], ins, { dim }) => alongLines(machine, layout.SOFTMAX_BACKWARD, out, ins, dim),
  trial: trialOf("softmaxBackward"),
};

/** Gradient of logSoftmax: [out] = g − e^y·Σ g along `dim`, of [g, y], y the result. */
export const logSoftmaxBackward: Kernel<SoftmaxAttrs> = {
  name: "logSoftmaxBackward",
  define: ([out], [g, y], { dim }) => definitions.logSoftmaxBackward(out, g, y, dim),
  wasm: (machine, [out], ins, { dim }) => alongLines(machine, layout.LOG_SOFTMAX_BACKWARD, out, ins, dim),
  trial: trialOf("logSoftmaxBackward"),
};
