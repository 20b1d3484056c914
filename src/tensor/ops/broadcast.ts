import { isFloat } from "../../core/dtype.js";
import { checkShape, normalizeDims, type Shape, sameShape } from "../../core/shape.js";
import { broadcastStrides } from "../../core/strides.js";
import * as folds from "../../engine/families/reduce/index.js";
import type { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { defineOp, named, type Op } from "../op.js";
import { cast } from "./cast.js";
import { reshape } from "./view.js";

/** `expand` repeats, `sum` adds up: each is the other's derivative, so they stand side by side. */

const expandOp: Op<{ shape: Shape }> = defineOp<{ shape: Shape }>({
  name: "expand",
  torch: "x0.expand(shape)",
  view: (x, { shape }) => ({ shape, strides: broadcastStrides(x.sizes, x.strides, shape), offset: x.offset }),
  saves: [[]],
  backward: (g, { shapes }) => [sumTo(g, shapes[0])],
  examples: [
    { inputs: ["3"], attrs: { shape: [2, 3] } },
    { inputs: ["2x1"], attrs: { shape: [4, 2, 3] } },
    { inputs: [""], attrs: { shape: [2] } },
    { inputs: ["1x3"], attrs: { shape: [0, 3] } },
  ],
  checked: ([x], { shape }) => expand(x as Handle, shape),
  errors: [
    { inputs: ["2x3"], attrs: { shape: [2, 4] }, fails: "E-SHAPE-007" },
    { inputs: ["2x3"], attrs: { shape: [3] }, fails: "E-SHAPE-007" },
    { inputs: ["3"], attrs: { shape: [-1, 3] }, fails: "E-SHAPE-007" },
  ],
});

/** The tensor repeated to a larger shape, as a view; −1 keeps a size. */
export function expand<T extends Handle>(x: T, shape: Shape): T {
  checkShape(
    "expand",
    Array.from(shape, (size) => (size === -1 ? 1 : size)),
  );
  const lead = shape.length - x.sizes.length;
  const target = shape.map((size, d) => (size === -1 && d >= lead ? x.sizes[d - lead] : size));
  const fits =
    lead >= 0 && target.every((size, d) => size >= 0 && (d < lead || [1, size].includes(x.sizes[d - lead])));
  if (!fits) throw failure("E-SHAPE-007", { op: "expand", shape: x.sizes, target: shape });
  checkShape("expand", target);
  return expandOp([x], { shape: target });
}

/** Sums over dimensions that stay with size 1; whole numbers and bool give int64. */
const sumOp: Op<{ dims: readonly number[] }> = defineOp<{ dims: readonly number[] }>({
  name: "sum",
  torch: "x0.sum(dims, keepdim=True) if dims else x0.sum() if x0.dim() == 0 else x0.clone()",
  shape: ([x], { dims }) => (x as Handle).sizes.map((size, d) => (dims.includes(d) ? 1 : size)),
  dtype: ([x]) => (isFloat((x as Handle).dtype) ? (x as Handle).dtype : "int64"),
  forward: (engine, out, [x]) => engine.reduce(folds.sum, out, x as Handle),
  saves: [[]],
  backward: (g, { shapes }) => [expandOp([g], { shape: shapes[0] })],
  examples: [
    { inputs: ["2x3"], attrs: { dims: [0, 1] } },
    { inputs: ["2x3x4"], attrs: { dims: [1] } },
    { inputs: ["2x3x4"], attrs: { dims: [0, 2] } },
    { inputs: ["2x0"], attrs: { dims: [1] } },
    { inputs: ["2x3 int<9"], attrs: { dims: [1] } },
    { inputs: ["5 bool"], attrs: { dims: [0] } },
    { inputs: ["3 uint8 of 255 255 255"], attrs: { dims: [0] } },
    { inputs: ["3x3 of inf -inf 1 nan 1 2 inf inf 0"], attrs: { dims: [1] } },
  ],
  checked: ([x], { dims }) => sum(x as Handle, dims),
  errors: [
    { inputs: ["2x3"], attrs: { dims: [2] }, fails: "E-SHAPE-002" },
    { inputs: ["2x3"], attrs: { dims: [0, -2] }, fails: "E-SHAPE-003" },
  ],
});

/** The shape of a result whose dimensions were folded, without them unless they are kept. */
export function foldedShape(shape: Shape, dims: readonly number[], keepdim: boolean): Shape {
  return keepdim
    ? shape.map((size, d) => (dims.includes(d) ? 1 : size))
    : shape.filter((_, d) => !dims.includes(d));
}

/** Σ over the given dimensions, all if none are given. */
export function sum<T extends Handle>(
  x: T,
  dim: number | readonly number[] | null = null,
  keepdim = false,
): T {
  const dims = normalizeDims("sum", typeof dim === "number" ? [dim] : dim, x.sizes.length);
  const total = sumOp([x], { dims });
  const out = keepdim || dims.length === 0 ? total : reshape(total, foldedShape(x.sizes, dims, false));
  return named(out, "sum", dim === null ? "SumBackward0" : "SumBackward1");
}

/** Sums a tensor that was broadcast from `shape` back to it. */
export function sumTo<T extends Handle>(x: T, shape: Shape): T {
  if (sameShape(x.sizes, shape)) return x;
  const lead = x.sizes.length - shape.length;
  const dims = x.sizes
    .map((_, d) => d)
    .filter((d) => d < lead || (shape[d - lead] === 1 && x.sizes[d] !== 1));
  return reshape(cast(sumOp([x], { dims }), x.dtype), shape);
}

export const broadcastOps = { expand: expandOp, sum: sumOp };
