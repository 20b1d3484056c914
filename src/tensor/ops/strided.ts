import { checkInteger, show, wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { shapeText } from "../../core/messages/message.js";
import { checkShape, normalizeDim, type Shape, sameShape } from "../../core/shape.js";
import { denseStrides, isContiguous, mayRepeat } from "../../core/strides.js";
import type { Geometry } from "../declaration.js";
import type { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { defineOp, named, type Op } from "../op.js";
import { cast, clone } from "./cast.js";
import { dense, embed, type Region } from "./region.js";
import { replace } from "./replace.js";
import { flatten, slice } from "./view.js";

/**
 * Views that steps through memory describe: diagonals, windows, any strides. The derivative of each lays the gradient where the view
 * looks; where it looks twice, gradients add up.
 */

const geometryOf = ({ sizes, strides, offset }: Handle): Geometry => ({ shape: sizes, strides, offset });

/** The derivative of a view whose place follows from the geometry of what it is taken of. */
const embedded =
  <A>(look: (whole: Geometry, attrs: A) => Geometry) =>
  (g: Handle, { shapes: [shape], attrs }: { readonly shapes: readonly Shape[]; readonly attrs: A }) => [
    embed(g, { base: dense(shape), view: look(dense(shape), attrs) }),
  ];

export interface DiagonalAttrs {
  readonly offset: number;
  readonly dim1: number;
  readonly dim2: number;
}

const without = (list: readonly number[], ...dims: number[]) => list.filter((_, d) => !dims.includes(d));

/** The elements [i, i + offset] of dim1 and dim2, along a new last dimension. */
function diagonalOf(
  { shape, strides, offset }: Geometry,
  { offset: k, dim1, dim2 }: DiagonalAttrs,
): Geometry {
  const length = Math.max(
    0,
    k >= 0 ? Math.min(shape[dim1], shape[dim2] - k) : Math.min(shape[dim1] + k, shape[dim2]),
  );
  const start = length === 0 ? 0 : k >= 0 ? k * strides[dim2] : -k * strides[dim1];
  return {
    shape: [...without(shape, dim1, dim2), length],
    strides: [...without(strides, dim1, dim2), strides[dim1] + strides[dim2]],
    offset: offset + start,
  };
}

const diagonalOp: Op<DiagonalAttrs> = defineOp<DiagonalAttrs>({
  name: "diagonal",
  torch: "torch.diagonal(x0, offset, dim1, dim2)",
  view: (x, attrs) => diagonalOf(geometryOf(x), attrs),
  saves: [[]],
  backward: embedded(diagonalOf),
  examples: [
    { inputs: ["3x4"], attrs: { offset: 0, dim1: 0, dim2: 1 } },
    { inputs: ["2x3x4"], attrs: { offset: 1, dim1: 2, dim2: 0 } },
    { inputs: ["4x3"], attrs: { offset: -2, dim1: 0, dim2: 1 } },
    { inputs: ["2x2 int<9"], attrs: { offset: 5, dim1: 0, dim2: 1 } },
  ],
  checked: ([x], { offset, dim1, dim2 }) => diagonal(x as Handle, offset, dim1, dim2),
  errors: [
    { inputs: ["3"], attrs: { offset: 0, dim1: 0, dim2: 1 }, fails: "E-SHAPE-002" },
    { inputs: ["3x3"], attrs: { offset: 0, dim1: 1, dim2: -1 }, fails: "E-SHAPE-003" },
  ],
});

/** Two dimensions of a tensor of this rank, which differ. */
function twoDims(op: string, dim1: number, dim2: number, rank: number): [number, number] {
  const [a, b] = [normalizeDim(op, dim1, rank), normalizeDim(op, dim2, rank)];
  if (a === b) throw failure("E-SHAPE-003", { op, dims: [dim1, dim2] });
  return [a, b];
}

/** The diagonal of the dimensions dim1 and dim2, as a view: along the last dimension. */
export function diagonal<T extends Handle>(x: T, offset = 0, dim1 = 0, dim2 = 1): T {
  checkInteger("diagonal", "offset", offset, -(2 ** 31), 2 ** 31);
  const [a, b] = twoDims("diagonal", dim1, dim2, x.sizes.length);
  return diagonalOp([x], { offset, dim1: a, dim2: b });
}

/** Zeros but for the last dimension of x, which stands on the diagonal of two new dimensions. */
export function diagEmbed<T extends Handle>(x: T, offset = 0, dim1 = -2, dim2 = -1): T {
  checkInteger("diagEmbed", "offset", offset, -(2 ** 31), 2 ** 31);
  if (x.sizes.length === 0) throw noDimension("diagEmbed", x);
  const rank = x.sizes.length + 1;
  const [a, b] = twoDims("diagEmbed", dim1, dim2, rank);
  const size = x.sizes[rank - 2] + Math.abs(offset);
  const shape = [...x.sizes.slice(0, -1)];
  for (const d of [Math.min(a, b), Math.max(a, b)]) shape.splice(d, 0, size);
  checkShape("diagEmbed", shape);
  const base = dense(shape);
  return named(embed(x, { base, view: diagonalOf(base, { offset, dim1: a, dim2: b }) }), "diagEmbed");
}

const noDimension = (op: string, x: Handle) =>
  failure("E-SHAPE-006", {
    op,
    expected: say("at least one dimension", "al menos una dimensión"),
    shape: x.sizes,
  });

/** Of a vector the matrix with it on the diagonal; of a matrix a copy of its diagonal. */
export function diag<T extends Handle>(x: T, offset = 0): T {
  if (x.sizes.length !== 1 && x.sizes.length !== 2) {
    const expected = say("a vector or a matrix", "un vector o una matriz");
    throw failure("E-SHAPE-006", { op: "diag", expected, shape: x.sizes });
  }
  return x.sizes.length === 1
    ? diagEmbed(x, offset)
    : named(clone(diagonal(x, offset)), "diag", "DiagonalBackward0_copy");
}

/** All elements on the diagonal of a matrix. */
export function diagflat<T extends Handle>(x: T, offset = 0): T {
  return diagEmbed(flatten(x), offset);
}

export interface UnfoldAttrs {
  readonly dim: number;
  readonly size: number;
  readonly step: number;
}

/** Windows along `dim`, each along a new last dimension. A scalar counts as a vector of one. */
function windowsOf({ shape, strides, offset }: Geometry, { dim, size, step }: UnfoldAttrs): Geometry {
  const along = strides[dim] ?? 1;
  const count = Math.floor(((shape[dim] ?? 1) - size) / step) + 1;
  return {
    shape: [...shape.map((n, d) => (d === dim ? count : n)), size],
    strides: [...strides.map((n, d) => (d === dim ? n * step : n)), along],
    offset,
  };
}

const unfoldOp: Op<UnfoldAttrs> = defineOp<UnfoldAttrs>({
  name: "unfold",
  torch: "x0.unfold(dim, size, step)",
  view: (x, attrs) => windowsOf(geometryOf(x), attrs),
  saves: [[]],
  backward: embedded(windowsOf),
  examples: [
    { inputs: ["5"], attrs: { dim: 0, size: 3, step: 1 } },
    { inputs: ["2x7x2"], attrs: { dim: 1, size: 3, step: 2 } },
    { inputs: ["2x6"], attrs: { dim: 1, size: 2, step: 3 } },
    { inputs: ["3 int<9"], attrs: { dim: 0, size: 0, step: 1 } },
  ],
  checked: ([x], { dim, size, step }) => unfold(x as Handle, dim, size, step),
  errors: [
    { inputs: ["3"], attrs: { dim: 0, size: 4, step: 1 }, fails: "E-ARG-002" },
    { inputs: ["3"], attrs: { dim: 0, size: 2, step: 0 }, fails: "E-ARG-002" },
    { inputs: ["3"], attrs: { dim: 1, size: 2, step: 1 }, fails: "E-SHAPE-002" },
  ],
});

/** Windows of `size` along `dim`, `step` apart, as a view: each along a new last dimension. */
export function unfold<T extends Handle>(x: T, dim: number, size: number, step: number): T {
  const along = normalizeDim("unfold", dim, x.sizes.length);
  checkInteger("unfold", "size", size, 0, x.sizes[along] ?? 1);
  checkInteger("unfold", "step", step, 1);
  return unfoldOp([x], { dim: along, size, step });
}

const asStridedOp: Op<Region> = defineOp<Region>({
  name: "asStrided",
  torch: "torch.as_strided(x0, view['shape'], view['strides'], view['offset'])",
  view: (x, { view: { shape, strides, offset } }) => ({ shape, strides, offset: x.offset + offset }),
  saves: [[]],
  backward: (g, op) => [embed(g, op.attrs)],
  examples: [
    {
      inputs: ["3x4"],
      attrs: { base: dense([3, 4]), view: { shape: [2, 3], strides: [5, 2], offset: 1 } },
    },
    {
      inputs: ["6"],
      attrs: { base: dense([6]), view: { shape: [3, 2], strides: [1, 2], offset: 0 } },
    },
  ],
});

/** A view with these sizes and strides over the memory of x; the offset counts from the beginning of that memory. */
function stridedOf(op: string, x: Handle, size: Shape, stride: Shape, offset: number): Geometry {
  checkShape(op, size);
  const valid =
    Array.isArray(stride) &&
    stride.length === size.length &&
    Array.from(stride).every((n) => Number.isSafeInteger(n) && n >= 0);
  if (!valid) {
    const expected = say(`${size.length} whole numbers ≥ 0`, `${size.length} números enteros ≥ 0`);
    throw wrong(op, "stride", expected, stride);
  }
  checkInteger(op, "storageOffset", offset);
  const end = size.reduce((last, n, d) => last + (n - 1) * stride[d], offset);
  if (!size.includes(0) && end >= x.storage.length) {
    const expected = say(
      `sizes and strides within the ${x.storage.length} elements of its memory`,
      `tamaños y pasos dentro de los ${x.storage.length} elementos de su memoria`,
    );
    throw wrong(op, "size", expected, size);
  }
  return { shape: [...size], strides: [...stride], offset };
}

export function asStrided<T extends Handle>(x: T, size: Shape, stride: Shape, offset = x.offset): T {
  const view = stridedOf("asStrided", x, size, stride, offset);
  // Elements of an expanded tensor are one in memory: the first of them has their gradient.
  const once = x.strides.reduce((y, n, d) => (n === 0 && x.sizes[d] > 1 ? slice(y, d, 0, 1, 1) : y), x);
  const base = { shape: once.sizes, strides: once.strides, offset: 0 };
  return asStridedOp([once], { base, view: { ...view, offset: view.offset - x.offset } });
}

/** Where all positions are equal, as a view; with `wrap`, in a tall matrix the diagonal begins anew below. */
export function mainDiagonal<T extends Handle>(x: T, wrap: boolean): T {
  const { sizes, strides } = x;
  const rank = sizes.length;
  if (rank < 2 || (rank > 2 && sizes.some((n) => n !== sizes[0]))) {
    const expected = say(
      "a matrix, or more dimensions of one size",
      "una matriz, o más dimensiones de un mismo tamaño",
    );
    throw failure("E-SHAPE-006", { op: "fillDiagonal_", expected, shape: sizes });
  }
  const step = strides.reduce((a, b) => a + b, 0);
  const least = Math.min(...sizes);
  const tall = wrap && rank === 2 && sizes[0] > sizes[1] + 1 && sizes[1] > 0;
  const base = { shape: sizes, strides, offset: 0 };
  if (!tall) return asStridedOp([x], { base, view: { shape: [least], strides: [step], offset: 0 } });
  // Rows of the matrix in blocks of one more than it has columns: the last of each block stays as it is.
  const [rows, columns] = sizes;
  const flat = x.isContiguous() ? x : null;
  if (flat === null) {
    const expected = say("a contiguous matrix where wrap is true", "una matriz contigua donde wrap es true");
    throw failure("E-SHAPE-006", { op: "fillDiagonal_", expected, shape: sizes });
  }
  const count = Math.ceil((rows * columns) / step);
  return asStridedOp([x], { base, view: { shape: [count], strides: [step], offset: 0 } });
}

/** A copy of x with the source where the view looks; of its dtype and shape. */
function scattered<T extends Handle>(op: string, x: T, source: T, region: Region): T {
  if (!sameShape(source.sizes, region.view.shape)) {
    const wanted = shapeText(region.view.shape);
    throw failure("E-SHAPE-006", {
      op,
      expected: say(`a source of shape ${wanted}`, `un source de forma ${wanted}`),
      shape: source.sizes,
    });
  }
  return named(replace(x, cast(source, x.dtype), region), op);
}

/** A copy of x with the source on the diagonal. */
export function diagonalScatter<T extends Handle>(x: T, source: T, offset = 0, dim1 = 0, dim2 = 1): T {
  checkInteger("diagonalScatter", "offset", offset, -(2 ** 31), 2 ** 31);
  const [a, b] = twoDims("diagonalScatter", dim1, dim2, x.sizes.length);
  const base = dense(x.sizes);
  return scattered("diagonalScatter", x, source, {
    base,
    view: diagonalOf(base, { offset, dim1: a, dim2: b }),
  });
}

/** A copy of x with the source at position `index` of `dim`. */
export function selectScatter<T extends Handle>(x: T, source: T, dim: number, index: number): T {
  if (x.sizes.length === 0) throw noDimension("selectScatter", x);
  const along = normalizeDim("selectScatter", dim, x.sizes.length);
  const size = x.sizes[along];
  if (!Number.isInteger(index) || index < -size || index >= size)
    throw failure("E-INDEX-001", { op: "selectScatter", index: show(index), dim: along, size });
  const base = dense(x.sizes);
  const at = index < 0 ? index + size : index;
  const view = {
    shape: without(base.shape, along),
    strides: without(base.strides, along),
    offset: at * base.strides[along],
  };
  return scattered("selectScatter", x, source, { base, view });
}

/** A copy of x with the source at the positions start, start + step, … before `end` of `dim`. */
export function sliceScatter<T extends Handle>(
  x: T,
  source: T,
  dim = 0,
  start: number | null = null,
  end: number | null = null,
  step = 1,
): T {
  if (x.sizes.length === 0) throw noDimension("sliceScatter", x);
  const along = normalizeDim("sliceScatter", dim, x.sizes.length);
  checkInteger("sliceScatter", "step", step, 1);
  const size = x.sizes[along];
  const clip = (bound: number) => Math.min(Math.max(bound < 0 ? bound + size : bound, 0), size);
  const from = clip(start ?? 0);
  const length = Math.max(0, Math.ceil((clip(end ?? size) - from) / step));
  const base = dense(x.sizes);
  const view = {
    shape: base.shape.map((n, d) => (d === along ? length : n)),
    strides: base.strides.map((n, d) => (d === along ? n * step : n)),
    offset: length === 0 ? 0 : from * base.strides[along],
  };
  return scattered("sliceScatter", x, source, { base, view });
}

/** A copy of x with the source where a view of these sizes and strides looks. */
export function asStridedScatter<T extends Handle>(
  x: T,
  source: T,
  size: Shape,
  stride: Shape,
  offset = x.offset,
): T {
  const view = stridedOf("asStridedScatter", x, size, stride, offset);
  const { sizes, strides } = x;
  const keeps = isContiguous(sizes, strides) || !mayRepeat(sizes, strides);
  const base = keeps ? { ...dense(sizes), strides: denseStrides(sizes, strides) } : dense(sizes);
  return scattered("asStridedScatter", x, source, { base, view });
}

export const stridedOps = { diagonal: diagonalOp, unfold: unfoldOp, asStrided: asStridedOp };
