import type { Kernel, LossReduction } from "../../kernel.js";
import * as definitions from "./define.js";
import * as launches from "./launch.js";
import { trialOfBackward, trialOfForward } from "./trials.js";

/** Losses that go from the scores to the result in one pass. */

export interface LossAttrs {
  readonly reduction: LossReduction;
}

/** [out] = −ln softmax(x)[label] of each row of x [n, c], reduced: [n], or [] for mean and sum. Of [x, labels]; labels int64 [n]. */
export const crossEntropy: Kernel<LossAttrs> = {
  name: "crossEntropy",
  define: ([out], [x, labels], { reduction }) => definitions.crossEntropy(out, x, labels, reduction),
  wasm: (machine, [out], [x, labels], { reduction }) =>
    launches.crossEntropy(machine, out, x, labels, reduction),
  trial: trialOfForward,
};

/** Its gradient: [out] [n, c] = g · (softmax(x) − one-hot of the label), divided by n for the mean. Of [g, x, labels]. */
export const crossEntropyBackward: Kernel<LossAttrs> = {
  name: "crossEntropyBackward",
  define: ([out], [g, x, labels], { reduction }) =>
    definitions.crossEntropyBackward(out, g, x, labels, reduction),
  wasm: (machine, [out], [g, x, labels], { reduction }) =>
    launches.crossEntropyBackward(machine, out, g, x, labels, reduction),
  trial: trialOfBackward,
};
