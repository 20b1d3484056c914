import * as kernels from "../../engine/families/loss/index.js";
import type { LossReduction } from "../../engine/kernel.js";
import { currentEngine } from "../currentEngine.js";
import type { Handle } from "../handle.js";
import { defineOp, type Op } from "../op.js";
import { div, mul } from "./arithmetic.js";
import { sum } from "./broadcast.js";
import { softmax, softmaxOps } from "./softmax.js";
import { unsqueeze } from "./view.js";

/** Cross-entropy of rows of scores [n, c] and labels [n] (int64, checked), from scores to loss in one pass. */

const handle = (x: unknown): Handle => x as Handle;

export interface CrossEntropyAttrs {
  readonly reduction: LossReduction;
}

const backwardOp: Op<CrossEntropyAttrs> = defineOp<CrossEntropyAttrs>({
  name: "crossEntropyBackward",
  torch:
    "(x0 / len(x1) if reduction == 'mean' else x0).unsqueeze(-1) * (torch.softmax(x1, 1) - torch.nn.functional.one_hot(x2, x1.shape[1]))",
  shape: ([, x]) => handle(x).sizes,
  dtype: ([, x]) => handle(x).dtype,
  forward: (engine, out, [g, x, labels], { reduction }) =>
    engine.run(kernels.crossEntropyBackward, [out], [handle(g), handle(x), handle(labels)], { reduction }),
  saves: [[1, 2], [0, 1], []],
  // z = s·(p − e), with s the gradient of a row: to s goes Σ h·(p − e), to the scores s times softmax's own gradient.
  backward: (h, op) => {
    const { reduction } = op.attrs;
    const rows = (x: Handle) => (reduction === "mean" ? div(x, op.shapes[1][0]) : x);
    const toGradient = () => {
      const x = op.saved(1);
      const one = x.spawnNew(x.dtype, [], 1);
      currentEngine().fill(one, 1);
      const slope = backwardOp([one, x, op.saved(2)], { reduction: "sum" });
      return rows(sum(mul(h, slope), reduction === "none" ? 1 : null));
    };
    const toScores = () => {
      const g = op.saved(0);
      const scale = reduction === "none" ? unsqueeze(g, 1) : rows(g);
      return mul(softmaxOps.softmaxBackward([h, softmax(op.saved(1), 1)], { dim: 1 }), scale);
    };
    return [op.needs(0) ? toGradient() : null, op.needs(1) ? toScores() : null, null];
  },
  examples: [
    { inputs: ["", "4x3", "4 int<3"], attrs: { reduction: "mean" } },
    { inputs: ["4", "4x3", "4 int<3"], attrs: { reduction: "none" } },
  ],
});

const crossEntropyOp: Op<CrossEntropyAttrs> = defineOp<CrossEntropyAttrs>({
  name: "crossEntropy",
  node: "NllLossBackward0",
  torch: "torch.nn.functional.cross_entropy(x0, x1, reduction=reduction)",
  shape: ([x], { reduction }) => (reduction === "none" ? [handle(x).sizes[0]] : []),
  dtype: ([x]) => handle(x).dtype,
  forward: (engine, out, [x, labels], { reduction }) =>
    engine.run(kernels.crossEntropy, [out], [handle(x), handle(labels)], { reduction }),
  saves: [[0, 1], []],
  backward: (g, op) => [backwardOp([g, op.saved(0), op.saved(1)], op.attrs), null],
  examples: [
    { inputs: ["4x3", "4 int<3"], attrs: { reduction: "mean" } },
    { inputs: ["4x3", "4 int<3"], attrs: { reduction: "sum" } },
    { inputs: ["5x2", "5 int<2"], attrs: { reduction: "none" } },
    { inputs: ["1x4", "1 int<4"], attrs: { reduction: "mean" } },
  ],
});

/** −ln softmax(x)[label], reduced. */
export function crossEntropy<T extends Handle>(x: T, labels: T, reduction: LossReduction): T {
  return crossEntropyOp([x, labels], { reduction });
}

export const crossEntropyOps = { crossEntropy: crossEntropyOp, crossEntropyBackward: backwardOp };
