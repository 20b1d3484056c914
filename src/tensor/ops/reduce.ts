import { say } from "../../core/messages/language.js";
import { normalizeDim, normalizeDims, type Shape } from "../../core/shape.js";
import { div as divide } from "../../engine/families/pointwise/arithmetic.js";
import * as folds from "../../engine/families/reduce/index.js";
import { checkFloat } from "../arguments.js";
import type { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { defineOp, named, RESULT } from "../op.js";
import { add, div, mul } from "./arithmetic.js";
import { expand, foldedShape, sum } from "./broadcast.js";
import { cast, clone } from "./cast.js";
import { eq, ne } from "./compare.js";
import { Extremes } from "./extremes.js";
import { gather } from "./indexing.js";
import { reshape } from "./view.js";

/** Folds: means, extremes and their positions. */

const shapeOf = (x: unknown) => (x as Handle).sizes;

/** How many elements are folded into one. */
const countOf = (shape: Shape, dims: readonly number[]) => dims.reduce((n, d) => n * shape[d], 1);

/** Means over dimensions that stay with size 1. */
const meanOp = defineOp<{ dims: readonly number[] }>({
  name: "mean",
  torch: "x0.mean(dims, keepdim=True)",
  shape: ([x], { dims }) => shapeOf(x).map((size, d) => (dims.includes(d) ? 1 : size)),
  dtype: ([x]) => (x as Handle).dtype,
  forward: (engine, out, [x], { dims }) => {
    engine.reduce(folds.sum, out, x as Handle);
    engine.pointwise(divide, out, [out, countOf(shapeOf(x), dims)]);
  },
  saves: [[]],
  // Divided first: that is one element, not all of them. Of none the gradient is empty, whatever it is divided by.
  backward: (g, { shapes: [shape], attrs }) => [expand(div(g, countOf(shape, attrs.dims) || 1), shape)],
  examples: [
    { inputs: ["2x3"], attrs: { dims: [0, 1] } },
    { inputs: ["2x3x4"], attrs: { dims: [1] } },
    { inputs: ["2x3x4"], attrs: { dims: [0, 2] } },
    { inputs: ["2x0"], attrs: { dims: [1] } },
    { inputs: ["2x3 of nan 1 inf 1 2 3"], attrs: { dims: [1] } },
  ],
  checked: ([x], { dims }) => mean(x as Handle, dims),
  errors: [
    { inputs: ["2x3 int<9"], attrs: { dims: [0] }, fails: "E-DTYPE-001" },
    { inputs: ["2x3"], attrs: { dims: [2] }, fails: "E-SHAPE-002" },
    { inputs: ["2x3"], attrs: { dims: [1, -1] }, fails: "E-SHAPE-003" },
  ],
});

/** The mean over the given dimensions, all if none are given. Floats only, as in PyTorch. */
export function mean<T extends Handle>(
  x: T,
  dim: number | readonly number[] | null = null,
  keepdim = false,
): T {
  checkFloat("mean", x);
  const dims = normalizeDims("mean", typeof dim === "number" ? [dim] : dim, x.sizes.length);
  const kept = meanOp([x], { dims });
  const out = keepdim || dims.length === 0 ? kept : reshape(kept, foldedShape(x.sizes, dims, false));
  return named(out, "mean", dim === null ? "MeanBackward0" : "MeanBackward1");
}

type Extreme = "max" | "min";

function defineExtreme(which: Extreme) {
  return defineOp<{ dims: readonly number[] }>({
    name: `a${which}`,
    torch: `torch.a${which}(x0, dims, keepdim=True)`,
    shape: ([x], { dims }) => shapeOf(x).map((size, d) => (dims.includes(d) ? 1 : size)),
    dtype: ([x]) => (x as Handle).dtype,
    forward: (engine, out, [x]) => engine.reduce(which === "max" ? folds.max : folds.min, out, x as Handle),
    saves: [[0, RESULT]],
    // Equal extremes share the gradient evenly; NaN counts as equal to NaN.
    backward: (g, op) => {
      const [x, y] = [op.saved(0), op.saved(RESULT)];
      const hits = cast(add(eq(x, y), mul(ne(x, x), ne(y, y))), x.dtype);
      return [div(mul(g, hits), sum(hits, op.attrs.dims, true))];
    },
    examples: [
      { inputs: ["2x3"], attrs: { dims: [0, 1] } },
      { inputs: ["2x3x4"], attrs: { dims: [1] } },
      { inputs: ["3x4 int<3"], attrs: { dims: [1] } },
      { inputs: ["3x2 bool"], attrs: { dims: [0] } },
      { inputs: ["2x4 of 1 3 3 1 -1 -1 -2 -2"], attrs: { dims: [1] } },
      { inputs: ["2x3 of inf inf 1 -inf 0 -0"], attrs: { dims: [1] } },
      { inputs: ["2x3 of nan 1 nan 1 2 3"], attrs: { dims: [1] } },
    ],
    checked: ([x], { dims }) => (which === "max" ? amax : amin)(x as Handle, dims),
    errors: [
      { inputs: ["0"], attrs: { dims: [0] }, fails: "E-SHAPE-006" },
      { inputs: ["2x0"], attrs: { dims: [] }, fails: "E-SHAPE-006" },
      { inputs: ["2x3"], attrs: { dims: [-3] }, fails: "E-SHAPE-002" },
      { inputs: ["2x3"], attrs: { dims: [0, 0] }, fails: "E-SHAPE-003" },
    ],
  });
}

const amaxOp = defineExtreme("max");
const aminOp = defineExtreme("min");

function extreme<T extends Handle>(
  which: Extreme,
  x: T,
  dim: number | readonly number[] | null,
  keepdim: boolean,
  called = `a${which}`,
): T {
  const dims = normalizeDims(called, typeof dim === "number" ? [dim] : dim, x.sizes.length);
  const empty = dims.find((d) => x.sizes[d] === 0);
  if (empty !== undefined) throw emptyFold(called, x, dim === null ? null : empty);
  const folded = (which === "max" ? amaxOp : aminOp)([x], { dims });
  const out = keepdim || dims.length === 0 ? folded : reshape(folded, foldedShape(x.sizes, dims, false));
  return named(out, called);
}

/** A choice among nothing: along `dim`, or over all dimensions (null), where one alone may still have elements. */
function emptyFold(op: string, x: Handle, dim: number | null) {
  let expected = say("at least one element to choose from", "al menos un elemento del que elegir");
  if (dim !== null)
    expected = say(`at least one element along dim ${dim}`, `al menos un elemento a lo largo de dim ${dim}`);
  else if (x.sizes.some((size) => size > 0))
    expected = say(
      `${expected}, or a dim along which there are some`,
      `${expected}, o una dim a lo largo de la que los haya`,
    );
  return failure("E-SHAPE-006", { op, expected, shape: x.sizes });
}

/** The largest element over the given dimensions, all if none are given; NaN wins. */
export function amax<T extends Handle>(
  x: T,
  dim: number | readonly number[] | null = null,
  keepdim = false,
): T {
  return extreme("max", x, dim, keepdim);
}

/** The smallest element over the given dimensions, all if none are given; NaN wins. */
export function amin<T extends Handle>(
  x: T,
  dim: number | readonly number[] | null = null,
  keepdim = false,
): T {
  return extreme("min", x, dim, keepdim);
}

/** The largest element of all; NaN wins. */
export function max<T extends Handle>(x: T): T {
  return named(extreme("max", x, null, false, "max"), "max", "MaxBackward1");
}

/** The smallest element of all; NaN wins. */
export function min<T extends Handle>(x: T): T {
  return named(extreme("min", x, null, false, "min"), "min", "MinBackward1");
}

function defineArgExtreme(which: Extreme) {
  return defineOp<{ dim: number }>({
    name: `arg${which}`,
    torch: `torch.arg${which}(x0, dim, keepdim=True)`,
    shape: ([x], { dim }) => shapeOf(x).map((size, d) => (d === dim ? 1 : size)),
    dtype: () => "int64",
    forward: (engine, out, [x], { dim }) =>
      engine.run(which === "max" ? folds.argMax : folds.argMin, [out], [x as Handle], { dim }),
    saves: [[]],
    backward: { none: "a position is a whole number" },
    examples: [
      { inputs: ["5"], attrs: { dim: 0 } },
      { inputs: ["2x3x4"], attrs: { dim: 1 } },
      { inputs: ["3x4"], attrs: { dim: 1 } },
      { inputs: ["3x4 int<3"], attrs: { dim: 0 } },
      { inputs: ["2x4 of 1 3 3 1 -1 -1 -2 -2"], attrs: { dim: 1 } },
      { inputs: ["3x3 of 1 nan nan -inf -inf inf 0 -0 0"], attrs: { dim: 1 } },
    ],
    checked: ([x], { dim }) => argExtreme(which, x as Handle, dim, false),
    errors: [
      { inputs: ["0"], attrs: { dim: 0 }, fails: "E-SHAPE-006" },
      { inputs: ["2x3"], attrs: { dim: 2 }, fails: "E-SHAPE-002" },
    ],
  });
}

const argmaxOp = defineArgExtreme("max");
const argminOp = defineArgExtreme("min");

function argExtreme<T extends Handle>(
  which: Extreme,
  x: T,
  dim: number | null,
  keepdim: boolean,
  called = `arg${which}`,
): T {
  const op = which === "max" ? argmaxOp : argminOp;
  if (dim !== null) normalizeDim(called, dim, x.sizes.length);
  if (dim === null || x.sizes.length === 0) {
    const flat = reshape(x, [-1]);
    if (flat.sizes[0] === 0) throw emptyFold(called, x, null);
    return reshape(op([flat], { dim: 0 }), keepdim ? x.sizes.map(() => 1) : []);
  }
  const along = normalizeDim(called, dim, x.sizes.length);
  if (x.sizes[along] === 0) throw emptyFold(called, x, along);
  const positions = op([x], { dim: along });
  return keepdim ? positions : reshape(positions, foldedShape(x.sizes, [along], false));
}

/** First position (int64) of the largest element along `dim`, or in the flattened tensor; NaN wins. */
export function argmax<T extends Handle>(x: T, dim: number | null = null, keepdim = false): T {
  return argExtreme("max", x, dim, keepdim);
}

/** First position (int64) of the smallest element along `dim`, or in the flattened tensor; NaN wins. */
export function argmin<T extends Handle>(x: T, dim: number | null = null, keepdim = false): T {
  return argExtreme("min", x, dim, keepdim);
}

/** The extremes along `dim` with their positions; the gradient goes to those positions. */
function withPositions<T extends Handle>(which: Extreme, x: T, dim: number, keepdim: boolean) {
  const along = normalizeDim(which, dim, x.sizes.length);
  if (x.sizes.length === 0) {
    const values = named(clone(x), which);
    return new Extremes(which, values, argExtreme(which, x, null, false));
  }
  const positions = argExtreme(which, x, along, true, which);
  const kept = gather(x, along, positions);
  const drop = (y: T) => (keepdim ? y : reshape(y, foldedShape(x.sizes, [along], false)));
  return new Extremes(which, named(drop(kept), which), drop(positions));
}

/** `{ values, indices }` of the largest elements along `dim`. */
export function maxAlong<T extends Handle>(x: T, dim: number, keepdim = false): Extremes<T, T> {
  return withPositions("max", x, dim, keepdim);
}

/** `{ values, indices }` of the smallest elements along `dim`. */
export function minAlong<T extends Handle>(x: T, dim: number, keepdim = false): Extremes<T, T> {
  return withPositions("min", x, dim, keepdim);
}

export const reduceOps = { mean: meanOp, amax: amaxOp, amin: aminOp, argmax: argmaxOp, argmin: argminOp };
