import { wrong } from "../../core/check.js";
import { integer } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { normalizeDim, numel } from "../../core/shape.js";
import * as kernels from "../../engine/families/order/index.js";
import { currentEngine } from "../currentEngine.js";
import type { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { defineOp, named, type Op } from "../op.js";
import { div, mul } from "./arithmetic.js";
import { foldedShape, sum } from "./broadcast.js";
import { cast, clone } from "./cast.js";
import { eq, ne, where } from "./compare.js";
import { Extremes } from "./extremes.js";
import { gatherAt } from "./indexing.js";
import { reshape } from "./view.js";

/** Sorting and order statistics: a kernel finds places, the values are those there, and so are the gradients. */

const shapeOf = (x: unknown) => (x as Handle).sizes;
const asHandle = (x: unknown) => x as Handle;
const PLACES = { none: "a position is a whole number" } as const;

const sortOp: Op<kernels.SortAttrs> = defineOp<kernels.SortAttrs>({
  name: "argsort",
  torch: "torch.argsort(x0, dim=dim, descending=descending, stable=stable)",
  shape: ([x]) => shapeOf(x),
  dtype: () => "int64",
  forward: (engine, out, [x], attrs) => engine.run(kernels.sortPlaces, [out], [asHandle(x)], attrs),
  saves: [[]],
  backward: PLACES,
  examples: [
    { inputs: ["9"], attrs: { dim: 0, descending: false, stable: true } },
    { inputs: ["2x5x3"], attrs: { dim: 1, descending: true, stable: true } },
    { inputs: ["8 of nan 1 -0 0 inf nan -inf 1"], attrs: { dim: 0, descending: false, stable: true } },
    { inputs: ["8 of nan 1 -0 0 inf nan -inf 1"], attrs: { dim: 0, descending: true, stable: true } },
    { inputs: ["3x4 int<3"], attrs: { dim: 1, descending: false, stable: true } },
    { inputs: ["70 int<9"], attrs: { dim: 0, descending: true, stable: true } },
    {
      inputs: ["6 int of 9007199254740993 9007199254740992 -1 4294967296 0 -4294967297"],
      attrs: { dim: 0, descending: false, stable: true },
    },
    { inputs: ["90 uint8<20"], attrs: { dim: 0, descending: false, stable: true } },
    {
      inputs: ["5 int32 of 3 -2147483648 2147483647 0 -1"],
      attrs: { dim: 0, descending: true, stable: true },
    },
    { inputs: ["7 bool"], attrs: { dim: 0, descending: false, stable: true } },
    { inputs: ["40 int<4"], attrs: { dim: 0, descending: false, stable: false } },
    { inputs: ["300 int<20"], attrs: { dim: 0, descending: true, stable: false } },
  ],
});

const topkOp: Op<kernels.TopAttrs> = defineOp<kernels.TopAttrs>({
  name: "topkPlaces",
  torch: "torch.topk(x0, k, dim, largest, sorted).indices",
  shape: ([x], { dim, k }) => shapeOf(x).map((size, d) => (d === dim ? k : size)),
  dtype: () => "int64",
  forward: (engine, out, [x], attrs) => engine.run(kernels.topPlaces, [out], [asHandle(x)], attrs),
  saves: [[]],
  backward: PLACES,
  examples: [
    { inputs: ["9"], attrs: { dim: 0, k: 3, largest: true, sorted: true } },
    { inputs: ["2x5x3"], attrs: { dim: 1, k: 2, largest: false, sorted: true } },
    { inputs: ["80 int<6"], attrs: { dim: 0, k: 1, largest: true, sorted: true } },
    { inputs: ["90 int<6"], attrs: { dim: 0, k: 30, largest: true, sorted: true } },
    { inputs: ["7 of nan 1 3 nan inf 1 -inf"], attrs: { dim: 0, k: 4, largest: true, sorted: true } },
    { inputs: ["7 of nan 1 3 nan inf 1 -inf"], attrs: { dim: 0, k: 6, largest: false, sorted: true } },
    { inputs: ["40 uint8<5"], attrs: { dim: 0, k: 9, largest: false, sorted: false } },
  ],
});

const kthOp: Op<kernels.KthAttrs> = defineOp<kernels.KthAttrs>({
  name: "kthPlace",
  torch: "torch.kthvalue(x0, k, dim, keepdim=True).indices",
  shape: ([x], { dim }) => shapeOf(x).map((size, d) => (d === dim ? 1 : size)),
  dtype: () => "int64",
  forward: (engine, out, [x], attrs) => engine.run(kernels.kthPlace, [out], [asHandle(x)], attrs),
  saves: [[]],
  backward: PLACES,
  examples: [
    { inputs: ["9"], attrs: { dim: 0, k: 4 } },
    { inputs: ["2x5x3"], attrs: { dim: 1, k: 2 } },
    { inputs: ["60 int<5"], attrs: { dim: 0, k: 31 } },
    { inputs: ["6 of nan 1 3 nan 1 2"], attrs: { dim: 0, k: 5 } },
  ],
});

const medianOp: Op<kernels.MedianAttrs> = defineOp<kernels.MedianAttrs>({
  name: "medianPlace",
  torch: "(torch.nanmedian if ignoreNaN else torch.median)(x0, dim, keepdim=True).indices",
  shape: ([x], { dim }) => shapeOf(x).map((size, d) => (d === dim ? 1 : size)),
  dtype: () => "int64",
  forward: (engine, out, [x], attrs) => engine.run(kernels.medianPlace, [out], [asHandle(x)], attrs),
  saves: [[]],
  backward: PLACES,
  examples: [
    { inputs: ["9"], attrs: { dim: 0, ignoreNaN: false } },
    { inputs: ["2x4x3"], attrs: { dim: 1, ignoreNaN: false } },
    { inputs: ["60 int<5"], attrs: { dim: 0, ignoreNaN: false } },
    { inputs: ["6 of 2 1 nan 3 nan 1"], attrs: { dim: 0, ignoreNaN: false } },
    { inputs: ["6 of 2 1 nan 3 nan 1"], attrs: { dim: 0, ignoreNaN: true } },
  ],
});

const modeOp: Op<kernels.ModeAttrs> = defineOp<kernels.ModeAttrs>({
  name: "modePlace",
  torch: "torch.mode(x0, dim, keepdim=True).indices",
  shape: ([x], { dim }) => shapeOf(x).map((size, d) => (d === dim ? 1 : size)),
  dtype: () => "int64",
  forward: (engine, out, [x], attrs) => engine.run(kernels.modePlace, [out], [asHandle(x)], attrs),
  saves: [[]],
  backward: PLACES,
  examples: [
    { inputs: ["7 int<3"], attrs: { dim: 0 } },
    { inputs: ["2x5x3 int<3"], attrs: { dim: 1 } },
    { inputs: ["60 int<5"], attrs: { dim: 0 } },
    { inputs: ["5"], attrs: { dim: 0 } },
  ],
});

const searchOp: Op<kernels.SearchAttrs> = defineOp<kernels.SearchAttrs>({
  name: "searchsorted",
  torch: "torch.searchsorted(x0.expand(x1.shape[0], -1).contiguous(), x1, right=right)",
  shape: ([, values]) => shapeOf(values),
  dtype: () => "int64",
  forward: (engine, out, inputs, attrs) => engine.run(kernels.searchSorted, [out], inputs as Handle[], attrs),
  saves: [[]],
  backward: PLACES,
  examples: [
    { inputs: ["1x4 of 1 2 2 5", "2x6 of 0 1 2 3 5 6"], attrs: { right: false } },
    { inputs: ["1x4 of 1 2 2 5", "2x6 of 0 1 2 nan 5 6"], attrs: { right: true } },
    { inputs: ["2x3 int of 1 4 9 -3 0 5", "2x2 int of 4 10 0 -9"], attrs: { right: false } },
  ],
});

/** The dimension that is chosen along, with at least one element in it wherever there are lines. */
function lineOf(name: string, x: Handle, dim: number): number {
  const along = normalizeDim(name, dim, x.sizes.length);
  if (x.sizes[along] === 0) {
    const expected = say(
      `at least one element along dim ${along}`,
      `al menos un elemento a lo largo de dim ${along}`,
    );
    throw failure("E-SHAPE-006", { op: name, expected, shape: x.sizes });
  }
  return along;
}

/** What stands at places along `dim`, with the places; without that dimension (of size 1) unless it is kept. */
function chosen<T extends Handle>(name: string, x: T, dim: number, places: T, keepdim: boolean) {
  if (x.sizes.length === 0) return new Extremes(name, named(clone(x), name), places);
  const values = gatherAt(x, dim, places);
  const drop = (y: T) => (keepdim ? y : reshape(y, foldedShape(x.sizes, [dim], false)));
  return new Extremes(name, named(drop(values), name), drop(places));
}

/** The elements along `dim` in rising or falling order, and where they stood; NaN is the largest. */
export function sort<T extends Handle>(
  x: T,
  dim: number,
  descending: boolean,
  stable: boolean,
): Extremes<T, T> {
  const along = normalizeDim("sort", dim, x.sizes.length);
  return chosen("sort", x, along, sortOp([x], { dim: along, descending, stable }), true);
}

/** Where the elements along `dim` stand, in their order. */
export const argsort = <T extends Handle>(x: T, dim: number, descending: boolean, stable: boolean): T =>
  sortOp([x], { dim: normalizeDim("argsort", dim, x.sizes.length), descending, stable });

/** The k largest (smallest) elements along `dim`, and where they stand. */
export function topk<T extends Handle>(
  x: T,
  k: number,
  dim: number,
  largest: boolean,
  sorted: boolean,
): Extremes<T, T> {
  const along = normalizeDim("topk", dim, x.sizes.length);
  checkRank("topk", k, 0, x.sizes[along] ?? 1);
  if (x.sizes.length === 0) {
    const row = topk(reshape(x, [1]), k, 0, largest, sorted);
    return new Extremes(
      "topk",
      reshape(row.values, k === 1 ? [] : [0]),
      reshape(row.indices, k === 1 ? [] : [0]),
    );
  }
  return chosen("topk", x, along, topkOp([x], { dim: along, k, largest, sorted }), true);
}

function checkRank(where: string, k: number, low: number, high: number): void {
  if (!Number.isInteger(k) || k < low || k > high) throw wrong(where, "k", integer(low, high).text(), k);
}

/** The k-th smallest element along `dim`, and where it stands. */
export function kthvalue<T extends Handle>(x: T, k: number, dim: number, keepdim: boolean): Extremes<T, T> {
  const along = lineOf("kthvalue", x, dim);
  checkRank("kthvalue", k, 1, x.sizes[along] ?? 1);
  return chosen("kthvalue", x, along, kthOp([x], { dim: along, k }), keepdim);
}

/** The median along `dim`, the lower of two, and where it stands. */
export function medianAlong<T extends Handle>(
  name: "median" | "nanmedian",
  x: T,
  dim: number,
  keepdim: boolean,
): Extremes<T, T> {
  const along = lineOf(name, x, dim);
  return chosen(name, x, along, medianOp([x], { dim: along, ignoreNaN: name === "nanmedian" }), keepdim);
}

/** The value of a median, with the gradient shared among all that are equal to it. */
const medianValueOp: Op<{ ignoreNaN: boolean }> = defineOp<{ ignoreNaN: boolean }>({
  name: "median",
  torch: "(torch.nanmedian if ignoreNaN else torch.median)(x0)",
  compose: ([input], { ignoreNaN }) => {
    if (numel(shapeOf(input)) === 0) return median("median", asHandle(input));
    const flat = reshape(asHandle(input), [-1]);
    return reshape(gatherAt(flat, 0, medianOp([flat], { dim: 0, ignoreNaN })), []);
  },
  saves: [[0, { out: 0 }]],
  backward: (g, op) => {
    const [x, y] = [op.saved(0), op.saved({ out: 0 })];
    const missing = ne<Handle>(x, x);
    const hits = cast<Handle>(where<Handle>(missing, ne<Handle>(y, y), eq<Handle>(x, y)), x.dtype);
    return [mul<Handle>(hits, div<Handle>(g, sum(hits)))];
  },
  examples: [
    { inputs: ["9"], attrs: { ignoreNaN: false } },
    { inputs: ["2x3x2"], attrs: { ignoreNaN: false } },
    { inputs: ["6 of 1 2 2 3 2 0"], attrs: { ignoreNaN: false } },
    { inputs: ["5 of 1 nan 2 nan 0"], attrs: { ignoreNaN: false } },
    { inputs: ["5 of 1 nan 2 nan 0"], attrs: { ignoreNaN: true } },
    { inputs: ["7 int<9"], attrs: { ignoreNaN: false } },
  ],
});

/** The median of all elements, the lower of two; of none NaN. */
export function median<T extends Handle>(name: "median" | "nanmedian", x: T): T {
  if (numel(x.sizes) === 0) {
    // NaN, and of whole numbers what NaN becomes.
    const none = x.spawnNew("float64", [], 1);
    currentEngine().fill(none, Number.NaN);
    return cast(none, x.dtype);
  }
  return named(medianValueOp([x], { ignoreNaN: name === "nanmedian" }), name);
}

/** The most frequent element along `dim`, the smallest of several, and where it stands. */
export function mode<T extends Handle>(x: T, dim: number, keepdim: boolean): Extremes<T, T> {
  const along = lineOf("mode", x, dim);
  return chosen("mode", x, along, modeOp([x], { dim: along }), keepdim);
}

/** Where values belong in rising rows: [r or 1, n] and [r, m] to [r, m]. */
export const search = <T extends Handle>(rows: T, values: T, right: boolean): T =>
  searchOp([rows, values], { right });

export const orderOps = {
  argsort: sortOp,
  topk: topkOp,
  kthvalue: kthOp,
  median: medianOp,
  medianValue: medianValueOp,
  mode: modeOp,
  searchsorted: searchOp,
};
