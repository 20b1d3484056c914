import { isGradEnabled } from "../../autograd/mode.js";
import { sum as sumKernel } from "../../engine/families/reduce/index.js";
import type { Activation } from "../../engine/kernel.js";
import { currentEngine } from "../currentEngine.js";
import type { Handle } from "../handle.js";
import { defineOp, named, type Op, RESULT, type Recorded } from "../op.js";
import { sum } from "./broadcast.js";
import { mathOps } from "./math.js";
import { matmul } from "./matmul.js";
import { t } from "./view.js";

const shapeOf = (x: unknown) => (x as Handle).sizes;

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
  backward: linearBackward,
  examples: [
    { inputs: ["5x3", "4x3", "4"] },
    { inputs: ["1x3", "2x3", "2"] },
    { inputs: ["0x3", "2x3", "2"] },
    { inputs: ["3x0", "2x0", "2"] },
  ],
});

export interface Activated {
  readonly activation: Activation;
}

/** The derivative of an activation, from the gradient and the result. */
const slopes = { relu: mathOps.reluBackward, tanh: mathOps.tanhBackward, sigmoid: mathOps.sigmoidBackward };

/** The same with an activation, in one: what stands between them is never kept. */
const activatedOp: Op<Activated> = defineOp<Activated>({
  name: "linearActivated",
  torch: "getattr(torch, activation)(torch.nn.functional.linear(*x))",
  shape: ([x, weight]) => [shapeOf(x)[0], shapeOf(weight)[0]],
  dtype: ([x]) => (x as Handle).dtype,
  forward: (engine, out, [x, weight, bias], { activation }) =>
    engine.linear(out, x as Handle, weight as Handle, (bias as Handle | undefined) ?? null, activation),
  saves: [[1, RESULT], [0, RESULT], [RESULT]],
  backward: (g, op) => {
    const inner = slopes[op.attrs.activation]([g, op.saved(RESULT)]);
    const found = linearBackward(inner, op);
    if (!isGradEnabled()) currentEngine().release(inner.storage);
    return found;
  },
  examples: [
    { inputs: ["5x3", "4x3", "4"], attrs: { activation: "relu" } },
    { inputs: ["5x3", "4x3", "4"], attrs: { activation: "tanh" } },
    { inputs: ["5x3", "4x3", "4"], attrs: { activation: "sigmoid" } },
    { inputs: ["1x3", "2x3", "2"], attrs: { activation: "relu" } },
    { inputs: ["3x0", "2x0", "2"], attrs: { activation: "tanh" } },
  ],
});

/** The gradients of x, weight and bias, where these are wanted. */
function linearBackward(g: Handle, op: Recorded<unknown>): readonly (Handle | null)[] {
  const biased = op.shapes.length > 2 && op.needs(2);
  if (!isGradEnabled()) return gradients(g, op, biased);
  return [
    op.needs(0) ? matmul(g, op.saved(1)) : null,
    op.needs(1) ? matmul(t(g), op.saved(0)) : null,
    biased ? sum(g, 0) : null,
  ];
}

/** The three gradients where nothing records them: the same calls of the engine, without operations around them. */
function gradients(g: Handle, op: Recorded<unknown>, biased: boolean): readonly (Handle | null)[] {
  const engine = currentEngine();
  const { dtype, sizes: shape, strides } = g;
  const [n, m] = shape;
  let [toX, toWeight, toBias]: (Handle | null)[] = [null, null, null];
  if (op.needs(0)) {
    toX = g.spawnNew(dtype, op.shapes[0], n * op.shapes[0][1], false);
    engine.matmul(toX, g, op.saved(1));
  }
  if (op.needs(1)) {
    const turned = {
      storage: g.storage,
      dtype,
      sizes: [m, n],
      strides: [strides[1], strides[0]],
      offset: g.offset,
    };
    toWeight = g.spawnNew(dtype, op.shapes[1], m * op.shapes[1][1], false);
    engine.matmul(toWeight, turned, op.saved(0));
  }
  if (biased) {
    toBias = g.spawnNew(dtype, op.shapes[2], m, false);
    engine.reduce(
      sumKernel,
      { storage: toBias.storage, dtype, sizes: [1, m], strides: [m, 1], offset: 0 },
      g,
    );
  }
  return [toX, toWeight, toBias];
}

/** x·weightᵀ + bias for a matrix x. The shapes were checked, the dtypes are equal. */
export function linear<T extends Handle>(x: T, weight: T, bias: T): T {
  return linearOp([x, weight, bias], {});
}

const NODES = { relu: "ReluBackward0", tanh: "TanhBackward0", sigmoid: "SigmoidBackward0" };

/** activation(x·weightᵀ + bias), known by the name of the activation. */
export function linearActivated<T extends Handle>(x: T, weight: T, bias: T, activation: Activation): T {
  return named(activatedOp([x, weight, bias], { activation }), activation, NODES[activation]);
}

export const linearOps = { linear: linearOp, linearActivated: activatedOp };
