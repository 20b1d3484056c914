import { expect, it, vi } from "vitest";
import { DTYPES, type DType, isFloat } from "../../../src/core/dtype.js";
import { contiguousStrides } from "../../../src/core/strides.js";
import {
  type Engine,
  POINTWISE,
  type PointwiseKernel,
  type ReduceKernel,
  type View,
} from "../../../src/engine/engine.js";
import { referenceEngine } from "../../../src/engine/reference/index.js";
import { WasmEngine } from "../../../src/engine/wasm/index.js";

/**
 * Which operations have a kernel and which fall back to the reference engine, by dtype. Views of more than MAX_RANK (8)
 * dimensions that cannot be joined to fewer fall back everywhere.
 */

const engine = new WasmEngine({ threads: 1 });

function view(dtype: DType, ...shape: number[]): View {
  const length = shape.reduce((a, b) => a * b, 1);
  return {
    storage: engine.allocate(dtype, length),
    dtype,
    shape,
    strides: contiguousStrides(shape),
    offset: 0,
  };
}

const FLOAT_ONLY = new Set<PointwiseKernel>(
  (
    [
      ...["exp", "log", "sqrt", "tanh", "sigmoid", "div", "lerp", "tanhBackward", "sigmoidBackward"],
      ...["addcdiv", "erf", "expm1", "log1p", "softplus", "gelu", "geluTanh", "silu"],
      ...["geluBackward", "geluTanhBackward", "siluBackward"],
    ] as const
  ).map((name) => name as PointwiseKernel),
);
const COMPARISONS = new Set<PointwiseKernel>(["eq", "ne", "lt", "le", "gt", "ge"]);

function pointwise(kernel: PointwiseKernel, dtype: DType): void {
  const out = view(COMPARISONS.has(kernel) ? "bool" : dtype, 2, 3);
  const operands = Array.from({ length: POINTWISE[kernel] }, () => view(dtype, 2, 3));
  if (kernel === "where") operands[0] = view("bool", 2, 3);
  engine.pointwise(kernel, out, operands, 2);
}

const SGD = { lr: 1, momentum: 0.5, dampening: 0, weightDecay: 0, nesterov: false, maximize: false };
const ADAM = {
  ...{ beta1: 0.9, beta2: 0.9, eps: 1, weightDecay: 0, maximize: false },
  ...{ stepSize: 1, correction2: 1 },
};

/** Every operation, with the dtypes that it may be asked for, and a call of it. */
const OPERATIONS: readonly (readonly [name: string, dtypes: readonly DType[], call: (d: DType) => void])[] = [
  ["fill", DTYPES, (d) => engine.fill(view(d, 2, 3), 1)],
  ...DTYPES.map(
    (to) => [`copy to ${to} from`, DTYPES, (d: DType) => engine.copy(view(to, 2, 3), view(d, 2, 3))] as const,
  ),
  ...(Object.keys(POINTWISE) as PointwiseKernel[]).map((kernel) => {
    const dtypes = kernel === "logicalNot" ? (["bool"] as const) : DTYPES;
    const allowed = FLOAT_ONLY.has(kernel) ? dtypes.filter(isFloat) : dtypes;
    return [kernel, allowed, (d: DType) => pointwise(kernel, d)] as const;
  }),
  ...(["sum", "max", "min"] as ReduceKernel[]).map(
    (kernel) => [kernel, DTYPES, (d: DType) => engine.reduce(kernel, view(d, 2, 1), view(d, 2, 3))] as const,
  ),
  ...(["max", "min"] as const).map(
    (kernel) =>
      [
        `arg${kernel}`,
        DTYPES,
        (d: DType) => engine.argReduce(kernel, view("int64", 2, 1), view(d, 2, 3), 1),
      ] as const,
  ),
  ["matmul", DTYPES, (d) => engine.matmul(view(d, 2, 4), view(d, 2, 3), view(d, 3, 4))],
  [
    "linear",
    DTYPES.filter(isFloat),
    (d) => engine.linear(view(d, 5, 4), view(d, 5, 3), view(d, 4, 3), view(d, 4)),
  ],
  [
    "crossEntropy",
    DTYPES.filter(isFloat),
    (d) => engine.crossEntropy(view(d), view(d, 5, 3), view("int64", 5), "mean"),
  ],
  [
    "crossEntropyBackward",
    DTYPES.filter(isFloat),
    (d) => engine.crossEntropyBackward(view(d, 5, 3), view(d), view(d, 5, 3), view("int64", 5), "mean"),
  ],
  ["sgd", DTYPES.filter(isFloat), (d) => engine.sgd([view(d, 3)], [view(d, 3)], [view(d, 3)], false, SGD)],
  [
    "adam",
    DTYPES.filter(isFloat),
    (d) => engine.adam([view(d, 3)], [view(d, 3)], [view(d, 3)], [view(d, 3)], null, ADAM),
  ],
  ...(["softmax", "logSoftmax"] as const).map(
    (name) =>
      [name, DTYPES.filter(isFloat), (d: DType) => engine[name](view(d, 2, 3), view(d, 2, 3), 1)] as const,
  ),
  ...(["softmaxBackward", "logSoftmaxBackward"] as const).map(
    (name) =>
      [
        name,
        DTYPES.filter(isFloat),
        (d: DType) => engine[name](view(d, 2, 3), view(d, 2, 3), view(d, 2, 3), 1),
      ] as const,
  ),
  ["gather", DTYPES, (d) => engine.gather(view(d, 2, 3), view(d, 2, 3), 1, view("int64", 2, 3))],
  ["scatterAdd", DTYPES, (d) => engine.scatterAdd(view(d, 2, 3), 1, view("int64", 2, 3), view(d, 2, 3))],
  ["indexSelect", DTYPES, (d) => engine.indexSelect(view(d, 2, 3), view(d, 2, 3), 0, view("int64", 2))],
  ["indexAdd", DTYPES, (d) => engine.indexAdd(view(d, 2, 3), 0, view("int64", 2), view(d, 2, 3))],
];

const names = Object.keys(referenceEngine).filter(
  (name) => typeof referenceEngine[name as keyof Engine] === "function",
);
const spies = names.map((name) => vi.spyOn(referenceEngine, name as "fill"));
/** Whether a call reached the reference engine. */
function fallsBack(call: () => void): boolean {
  for (const spy of spies) spy.mockClear();
  call();
  return spies.some((spy) => spy.mock.calls.length > 0);
}

it("everything has a kernel, but for what is listed here", () => {
  const found: string[] = [];
  for (const [name, dtypes, call] of OPERATIONS) {
    const without = dtypes.filter((dtype) => fallsBack(() => call(dtype)));
    if (without.length === dtypes.length) found.push(`${name}: ${dtypes.length > 1 ? "all" : dtypes[0]}`);
    else if (without.length > 0) found.push(`${name}: ${without.join(", ")}`);
  }
  expect(found).toMatchInlineSnapshot(`
    [
      "erf: float64",
      "expm1: float64",
      "log1p: float64",
      "softplus: float64",
      "gelu: float64",
      "geluTanh: float64",
      "silu: float64",
      "geluBackward: float64",
      "geluTanhBackward: float64",
      "siluBackward: float64",
      "matmul: bool, uint8, int32, int64",
    ]
  `);
});
