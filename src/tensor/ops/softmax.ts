import { normalizeDim } from "../../core/shape.js";
import * as kernels from "../../engine/families/softmax/index.js";
import { checkFloat } from "../arguments.js";
import type { Handle } from "../handle.js";
import { defineOp, type Op, RESULT } from "../op.js";
import { mul, neg, sub } from "./arithmetic.js";
import { sum } from "./broadcast.js";
import { exp } from "./math.js";

const handle = (x: unknown): Handle => x as Handle;

/** y·(g − s) with s = Σ g·y: the gradient of softmax, itself differentiable. */
const softmaxBackwardOp: Op<{ dim: number }> = defineOp<{ dim: number }>({
  name: "softmaxBackward",
  torch: "torch.ops.aten._softmax_backward_data(x0, x1, dim, x0.dtype)",
  node: "SoftmaxBackwardDataBackward0",
  shape: ([g]) => handle(g).sizes,
  dtype: ([g]) => handle(g).dtype,
  forward: (engine, out, [g, y], { dim }) =>
    engine.run(kernels.softmaxBackward, [out], [handle(g), handle(y)], { dim }),
  saves: [[1], [0, 1]],
  backward: (h, op) => {
    const { dim } = op.attrs;
    const y = op.saved(1);
    const toResult = () => {
      const g = op.saved(0);
      return sub(mul(h, sub(g, sum(mul(g, y), dim, true))), mul(g, sum(mul(h, y), dim, true)));
    };
    return [op.needs(0) ? softmaxBackwardOp([h, y], { dim }) : null, op.needs(1) ? toResult() : null];
  },
  examples: [
    { inputs: ["2x3", "2x3"], attrs: { dim: 1 } },
    { inputs: ["2x3x4", "2x3x4"], attrs: { dim: 1 } },
  ],
});

const softmaxOp: Op<{ dim: number }> = defineOp<{ dim: number }>({
  name: "softmax",
  torch: "torch.softmax(x0, dim)",
  shape: ([x]) => handle(x).sizes,
  dtype: ([x]) => handle(x).dtype,
  forward: (engine, out, [x], { dim }) => engine.run(kernels.softmax, [out], [handle(x)], { dim }),
  saves: [[RESULT]],
  backward: (g, op) => [softmaxBackwardOp([g, op.saved(RESULT)], op.attrs)],
  examples: [
    { inputs: ["2x3"], attrs: { dim: 1 } },
    { inputs: ["2x3x4"], attrs: { dim: 1 } },
    { inputs: ["4"], attrs: { dim: 0 } },
    { inputs: ["0x3"], attrs: { dim: 1 } },
    { inputs: ["4x3 of 1000 1001 -1000 inf 1 2 -inf 0 1 nan 1 2"], attrs: { dim: 1 } },
    { inputs: ["2 of -inf -inf"], attrs: { dim: 0 } },
  ],
  checked: ([x], { dim }) => softmax(handle(x), dim),
  errors: [
    { inputs: ["2x3"], attrs: { dim: 2 }, fails: "E-SHAPE-002" },
    { inputs: ["2x3 int<9"], attrs: { dim: 1 }, fails: "E-DTYPE-001" },
  ],
});

/** g − e^y·Σ g: the gradient of logSoftmax, itself differentiable. */
const logSoftmaxBackwardOp: Op<{ dim: number }> = defineOp<{ dim: number }>({
  name: "logSoftmaxBackward",
  torch: "torch.ops.aten._log_softmax_backward_data(x0, x1, dim, x0.dtype)",
  node: "LogSoftmaxBackwardDataBackward0",
  shape: ([g]) => handle(g).sizes,
  dtype: ([g]) => handle(g).dtype,
  forward: (engine, out, [g, y], { dim }) =>
    engine.run(kernels.logSoftmaxBackward, [out], [handle(g), handle(y)], { dim }),
  saves: [[1], [0, 1]],
  backward: (h, op) => {
    const { dim } = op.attrs;
    const p = exp(op.saved(1));
    return [
      op.needs(0) ? sub(h, sum(mul(h, p), dim, true)) : null,
      op.needs(1) ? mul(mul(h, p), neg(sum(op.saved(0), dim, true))) : null,
    ];
  },
  examples: [
    { inputs: ["2x3", "2x3"], attrs: { dim: 1 } },
    { inputs: ["2x3x4", "2x3x4"], attrs: { dim: 0 } },
  ],
});

const logSoftmaxOp: Op<{ dim: number }> = defineOp<{ dim: number }>({
  name: "logSoftmax",
  torch: "torch.log_softmax(x0, dim)",
  shape: ([x]) => handle(x).sizes,
  dtype: ([x]) => handle(x).dtype,
  forward: (engine, out, [x], { dim }) => engine.run(kernels.logSoftmax, [out], [handle(x)], { dim }),
  saves: [[RESULT]],
  backward: (g, op) => [logSoftmaxBackwardOp([g, op.saved(RESULT)], op.attrs)],
  examples: [
    { inputs: ["2x3"], attrs: { dim: 1 } },
    { inputs: ["2x3x4"], attrs: { dim: 0 } },
    { inputs: ["4"], attrs: { dim: 0 } },
    { inputs: ["4x3 of 1000 1001 -1000 inf 1 2 -inf 0 1 nan 1 2"], attrs: { dim: 1 } },
    { inputs: ["2 of -inf -inf"], attrs: { dim: 0 } },
  ],
  checked: ([x], { dim }) => logSoftmax(handle(x), dim),
  errors: [
    { inputs: ["2x3"], attrs: { dim: -3 }, fails: "E-SHAPE-002" },
    { inputs: ["2x3 int<9"], attrs: { dim: 1 }, fails: "E-DTYPE-001" },
  ],
});

function along(op: string, x: Handle, dim: number): number {
  checkFloat(op, x);
  return normalizeDim(op, dim, x.sizes.length);
}

/** e^x / Σ e^x along `dim`: positive, and adding up to one. */
export function softmax<T extends Handle>(x: T, dim: number): T {
  return softmaxOp([x], { dim: along("softmax", x, dim) });
}

/** The logarithm of softmax, computed without losing small probabilities. */
export function logSoftmax<T extends Handle>(x: T, dim: number): T {
  return logSoftmaxOp([x], { dim: along("logSoftmax", x, dim) });
}

export const softmaxOps = {
  softmax: softmaxOp,
  softmaxBackward: softmaxBackwardOp,
  logSoftmax: logSoftmaxOp,
  logSoftmaxBackward: logSoftmaxBackwardOp,
};
