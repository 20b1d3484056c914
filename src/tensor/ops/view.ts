import { checkInteger, show } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { shapeText } from "../../core/messages/message.js";
import { inferShape, normalizeDim, numel, type Shape } from "../../core/shape.js";
import { contiguousStrides, viewStrides } from "../../core/strides.js";
import type { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { defineOp, named, type Op } from "../op.js";
import { clone } from "./cast.js";

/** Operations that show the same elements under another shape. Forward they copy nothing. */

const viewOp: Op<{ shape: Shape }> = defineOp<{ shape: Shape }>({
  name: "view",
  torch: "x0.view(shape)",
  view: (x, { shape }) => {
    const strides = viewStrides(x.sizes, x.strides, shape);
    if (strides === null) throw failure("E-SHAPE-009", { shape: x.sizes });
    return { shape, strides, offset: x.offset };
  },
  saves: [[]],
  backward: (g, { shapes }) => [reshape(g, shapes[0])],
  examples: [
    { inputs: ["2x6"], attrs: { shape: [3, 4] } },
    { inputs: ["2x3x4"], attrs: { shape: [6, 4] } },
    { inputs: [""], attrs: { shape: [1, 1] } },
    { inputs: ["0x3"], attrs: { shape: [3, 0] } },
  ],
  checked: ([x], { shape }) => view(x as Handle, shape),
  errors: [
    { inputs: ["2x3"], attrs: { shape: [4, 2] }, fails: "E-SHAPE-004" },
    { inputs: ["2x3"], attrs: { shape: [-1, -1] }, fails: "E-SHAPE-004" },
    { inputs: ["2x3"], attrs: { shape: [-1, 4] }, fails: "E-SHAPE-004" },
    { inputs: ["0x3"], attrs: { shape: [-1, 0] }, fails: "E-SHAPE-004" },
  ],
});

/** The same elements under another shape; −1 takes what remains. Throws where that needs a copy. */
export function view<T extends Handle>(x: T, shape: Shape): T {
  return viewOp([x], { shape: inferShape("view", shape, numel(x.sizes)) });
}

/** As `view`, with a copy where the elements do not stand in order. */
export function reshape<T extends Handle>(x: T, shape: Shape): T {
  const target = inferShape("reshape", shape, numel(x.sizes));
  if (viewStrides(x.sizes, x.strides, target) !== null) return viewOp([x], { shape: target });
  return named(viewOp([clone(x)], { shape: target }), "reshape", "UnsafeViewBackward0");
}

/** A contiguous tensor of the same values; `x` itself if it is one. */
export function contiguous<T extends Handle>(x: T): T {
  return x.isContiguous() ? x : clone(x);
}

/** Without dimensions of size 1: all of them, or the given one where its size is 1. */
export function squeeze<T extends Handle>(x: T, dim?: number): T {
  const only = dim === undefined ? null : normalizeDim("squeeze", dim, x.sizes.length);
  const shape = x.sizes.filter((size, d) => size !== 1 || (only !== null && d !== only));
  return named(reshape(x, shape), "squeeze", only === null ? "SqueezeBackward0" : "SqueezeBackward1");
}

/** With a new dimension of size 1 at `dim`, from −(rank + 1) to rank. */
export function unsqueeze<T extends Handle>(x: T, dim: number): T {
  const at = normalizeDim("unsqueeze", dim, x.sizes.length + 1);
  return named(reshape(x, [...x.sizes.slice(0, at), 1, ...x.sizes.slice(at)]), "unsqueeze");
}

/** Dimensions from `start` to `end` as one. */
export function flatten<T extends Handle>(x: T, start = 0, end = -1): T {
  const from = normalizeDim("flatten", start, x.sizes.length);
  const to = normalizeDim("flatten", end, x.sizes.length);
  if (from > to)
    throw failure("E-SHAPE-006", {
      op: "flatten",
      expected: say("startDim ≤ endDim", "startDim ≤ endDim"),
      shape: x.sizes,
    });
  return reshape(x, [
    ...x.sizes.slice(0, from),
    numel(x.sizes.slice(from, to + 1)),
    ...x.sizes.slice(to + 1),
  ]);
}

const permuteOp: Op<{ dims: readonly number[] }> = defineOp<{ dims: readonly number[] }>({
  name: "permute",
  torch: "x0.permute(dims)",
  view: (x, { dims }) => ({
    shape: dims.map((d) => x.sizes[d]),
    strides: dims.map((d) => x.strides[d]),
    offset: x.offset,
  }),
  saves: [[]],
  backward: (g, { attrs: { dims } }) => [permuteOp([g], { dims: dims.map((_, d) => dims.indexOf(d)) })],
  examples: [
    { inputs: ["2x3x4"], attrs: { dims: [2, 0, 1] } },
    { inputs: ["2x3"], attrs: { dims: [1, 0] } },
    { inputs: [""], attrs: { dims: [] } },
    { inputs: ["2x0x3"], attrs: { dims: [1, 2, 0] } },
  ],
  checked: ([x], { dims }) => permute(x as Handle, dims),
  errors: [
    { inputs: ["2x3"], attrs: { dims: [0] }, fails: "E-SHAPE-006" },
    { inputs: ["2x3"], attrs: { dims: [0, 0] }, fails: "E-SHAPE-006" },
    { inputs: ["2x3"], attrs: { dims: [0, 2] }, fails: "E-SHAPE-002" },
  ],
});

/** The dimensions in another order. */
export function permute<T extends Handle>(x: T, dims: readonly number[]): T {
  const order = Array.from(dims, (dim) => normalizeDim("permute", dim, x.sizes.length));
  if (order.length !== x.sizes.length || new Set(order).size !== order.length) {
    const [rank, given] = [x.sizes.length, shapeText(dims)];
    const expected = say(
      `each of the ${rank} dimensions once, not ${given}`,
      `cada una de las ${rank} dimensiones una vez, no ${given}`,
    );
    throw failure("E-SHAPE-006", { op: "permute", expected, shape: x.sizes });
  }
  return permuteOp([x], { dims: order });
}

/** Two dimensions exchanged. */
export function transpose<T extends Handle>(x: T, dim0: number, dim1: number): T {
  const a = normalizeDim("transpose", dim0, x.sizes.length);
  const b = normalizeDim("transpose", dim1, x.sizes.length);
  const dims = x.sizes.map((_, d) => (d === a ? b : d === b ? a : d));
  return named(permuteOp([x], { dims }), "transpose");
}

/** The transpose of a matrix; vectors and scalars as they are (`torch.t`). */
export function t<T extends Handle>(x: T): T {
  if (x.sizes.length > 2)
    throw failure("E-SHAPE-006", {
      op: "t",
      expected: say("at most 2 dimensions", "como mucho 2 dimensiones"),
      shape: x.sizes,
    });
  const dims = x.sizes.map((_, d) => x.sizes.length - 1 - d);
  return named(permuteOp([x], { dims }), "t");
}

export interface SliceAttrs {
  readonly dim: number;
  readonly start: number;
  readonly length: number;
  readonly step: number;
}

const sliceOp: Op<SliceAttrs> = defineOp<SliceAttrs>({
  name: "slice",
  torch:
    "x0[(slice(None),) * dim + (slice(start, start + (length - 1) * step + 1 if length else start, step),)]",
  view: (x, { dim, start, length, step }) => ({
    shape: x.sizes.map((size, d) => (d === dim ? length : size)),
    strides: x.strides.map((stride, d) => (d === dim ? stride * step : stride)),
    offset: x.offset + start * x.strides[dim],
  }),
  saves: [[]],
  backward: (g, { attrs, shapes }) => [sliceBackwardOp([g], { ...attrs, shape: shapes[0] })],
  examples: [
    { inputs: ["4x3"], attrs: { dim: 0, start: 1, length: 2, step: 1 } },
    { inputs: ["2x7"], attrs: { dim: 1, start: 1, length: 3, step: 2 } },
    { inputs: ["5"], attrs: { dim: 0, start: 2, length: 0, step: 1 } },
    { inputs: ["2x4 int<9"], attrs: { dim: 1, start: 3, length: 1, step: 5 } },
  ],
  checked: ([x], { dim, start, length }) => narrow(x as Handle, dim, start, length),
  errors: [
    { inputs: ["5"], attrs: { dim: 0, start: 3, length: 3, step: 1 }, fails: "E-ARG-002" },
    { inputs: ["5"], attrs: { dim: 0, start: -6, length: 1, step: 1 }, fails: "E-ARG-002" },
    { inputs: ["5"], attrs: { dim: 1, start: 0, length: 1, step: 1 }, fails: "E-SHAPE-002" },
    { inputs: [""], attrs: { dim: 0, start: 0, length: 1, step: 1 }, fails: "E-SHAPE-006" },
  ],
});

/** Zeros of `shape`, with the gradient where the slice was: the derivative of a slice, and a slice its own. */
const sliceBackwardOp: Op<SliceAttrs & { shape: Shape }> = defineOp<SliceAttrs & { shape: Shape }>({
  name: "sliceBackward",
  torch: "torch.ops.aten.slice_backward(x0, shape, dim, start, start + (length - 1) * step + 1, step)",
  shape: (_, { shape }) => shape,
  dtype: ([x]) => (x as Handle).dtype,
  forward: (engine, out, [x], { dim, start, length, step }) => {
    const g = x as Handle;
    const strides = contiguousStrides(out.sizes);
    engine.fill(out, 0);
    engine.copy(
      {
        storage: out.storage,
        dtype: out.dtype,
        sizes: out.sizes.map((size, d) => (d === dim ? length : size)),
        strides: strides.map((stride, d) => (d === dim ? stride * step : stride)),
        offset: start * strides[dim],
      },
      g,
    );
  },
  saves: [[]],
  backward: (g, { attrs: { dim, start, length, step } }) => [sliceOp([g], { dim, start, length, step })],
  examples: [
    { inputs: ["2x3"], attrs: { shape: [4, 3], dim: 0, start: 1, length: 2, step: 1 } },
    { inputs: ["2x2"], attrs: { shape: [2, 7], dim: 1, start: 1, length: 2, step: 3 } },
  ],
});

/** Elements start, start + step, … (`length` of them) along `dim`, as a view. Already checked. */
export function slice<T extends Handle>(x: T, dim: number, start: number, length: number, step: number): T {
  return sliceOp([x], { dim, start, length, step });
}

/** `length` elements along `dim` from `start` on, as a view. */
export function narrow<T extends Handle>(x: T, dim: number, start: number, length: number): T {
  if (x.sizes.length === 0) {
    throw failure("E-SHAPE-006", {
      op: "narrow",
      expected: say("at least one dimension", "al menos una dimensión"),
      shape: x.sizes,
    });
  }
  const along = normalizeDim("narrow", dim, x.sizes.length);
  const size = x.sizes[along];
  checkInteger("narrow", "start", start, -size, size);
  const from = start < 0 ? start + size : start;
  checkInteger("narrow", "length", length, 0, size - from);
  return sliceOp([x], { dim: along, start: from, length, step: 1 });
}

/** Position `index` along `dim`, as a view without that dimension. */
export function select<T extends Handle>(x: T, dim: number, index: number): T {
  if (x.sizes.length === 0) {
    throw failure("E-SHAPE-006", {
      op: "select",
      expected: say("at least one dimension", "al menos una dimensión"),
      shape: x.sizes,
    });
  }
  const along = normalizeDim("select", dim, x.sizes.length);
  const size = x.sizes[along];
  if (!Number.isInteger(index) || index < -size || index >= size) {
    throw failure("E-INDEX-001", { op: "select", index: show(index), dim: along, size });
  }
  const row = sliceOp([x], { dim: along, start: index < 0 ? index + size : index, length: 1, step: 1 });
  const shape = x.sizes.filter((_, d) => d !== along);
  return named(viewOp([row], { shape }), "select");
}

export const viewOps = { view: viewOp, permute: permuteOp, slice: sliceOp, sliceBackward: sliceBackwardOp };
