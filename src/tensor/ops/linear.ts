import type { Handle } from "../handle.js";
import { defineOp, type Op } from "../op.js";
import { sum } from "./broadcast.js";
import { matmul } from "./matmul.js";
import { t } from "./view.js";

const shapeOf = (x: unknown) => (x as Handle).shape;

/** x [n, k] · weightᵀ + bias in one: weight [m, k], bias [m] or not there. */
const linearOp: Op<Record<never, never>> = defineOp<Record<never, never>>({
  name: "linear",
  node: "AddmmBackward0",
  torch: "torch.nn.functional.linear(*x)",
  shape: ([x, weight]) => [shapeOf(x)[0], shapeOf(weight)[0]],
  dtype: ([x]) => (x as Handle).dtype,
  forward: (engine, out, [x, weight, bias]) =>
    engine.linear(out, x as Handle, weight as Handle, (bias as Handle | undefined) ?? null),
  saves: [[1], [0], []],
  backward: (g, op) => [
    op.needs(0) ? matmul(g, op.saved(1)) : null,
    op.needs(1) ? matmul(t(g), op.saved(0)) : null,
    op.shapes.length > 2 && op.needs(2) ? sum(g, 0) : null,
  ],
  examples: [
    { inputs: ["5x3", "4x3", "4"] },
    { inputs: ["1x3", "2x3", "2"] },
    { inputs: ["0x3", "2x3", "2"] },
    { inputs: ["3x0", "2x0", "2"] },
  ],
});

/** x·weightᵀ + bias for a matrix x. The shapes were checked, the dtypes are equal. */
export function linear<T extends Handle>(x: T, weight: T, bias: T): T {
  return linearOp([x, weight, bias], {});
}

export const linearOps = { linear: linearOp };
