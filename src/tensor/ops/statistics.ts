import { noGrad } from "../../autograd/mode.js";
import { type DType, isFloat } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { normalizeDim, normalizeDims, numel, type Shape } from "../../core/shape.js";
import * as folds from "../../engine/families/reduce/index.js";
import { checkFloat } from "../arguments.js";
import type { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { defineOp, named, type Op, RESULT } from "../op.js";
import { abs, add, div, mul, sign, sub } from "./arithmetic.js";
import { foldedShape, sum } from "./broadcast.js";
import { cast } from "./cast.js";
import { eq, gt, ne, where } from "./compare.js";
import { exp, log, pow, sqrt } from "./math.js";
import { amax, amin, mean } from "./reduce.js";
import { productOfOthers, summed } from "./scan.js";
import { reshape } from "./view.js";

/** Products, variances, norms and other numbers that say something of all elements, or of those over some dimensions. */

/** Dimensions as users give them: one, several, or all (null, or none of several). */
export type DimList = number | readonly number[] | null;

const shapeOf = (x: unknown) => (x as Handle).sizes;
const asHandle = (x: unknown) => x as Handle;
const keptShape = (x: unknown, dims: readonly number[]): Shape =>
  shapeOf(x).map((size, d) => (dims.includes(d) ? 1 : size));
const countOf = (shape: Shape, dims: readonly number[]) => dims.reduce((n, d) => n * (shape[d] ?? 1), 1);

const dimsOf = (name: string, x: Handle, dim: DimList) =>
  normalizeDims(name, typeof dim === "number" ? [dim] : dim, x.sizes.length);

/** A result whose folded dimensions stay with size 1, without them unless they are kept. */
const folded = <T extends Handle>(kept: T, shape: Shape, dims: readonly number[], keepdim: boolean): T =>
  keepdim || dims.length === 0 ? kept : reshape(kept, foldedShape(shape, dims, false));

// Products

const prodOp: Op<{ dim: number }> = defineOp<{ dim: number }>({
  name: "prod",
  torch: "torch.prod(x0, dim, keepdim=True)",
  shape: ([x], { dim }) => keptShape(x, [dim]),
  dtype: ([x]) => asHandle(x).dtype,
  forward: (engine, out, [x], { dim }) => engine.run(folds.product, [out], [asHandle(x)], { dim }),
  saves: [[0]],
  backward: (g, op) => {
    if (op.shapes[0].length === 0) return [g];
    return [mul(g, productOfOthers(op.saved(0), op.attrs.dim))];
  },
  examples: [
    { inputs: ["5"], attrs: { dim: 0 } },
    { inputs: ["2x3x4"], attrs: { dim: 1 } },
    { inputs: ["3x4 of 2 0 3 4 0 0 1 2 1 2 3 -1"], attrs: { dim: 1 } },
    { inputs: ["3x4 int<9"], attrs: { dim: 0 } },
    { inputs: ["3 int of 4294967296 4294967295 3"], attrs: { dim: 0 } },
    { inputs: ["2x0"], attrs: { dim: 1 } },
  ],
});

/** The product along `dim`, or of all elements; whole numbers and bool give int64. */
export function prod<T extends Handle>(
  x: T,
  dim: number | null = null,
  keepdim = false,
  dtype: DType | null = null,
): T {
  const wanted = summed(x, dtype);
  const computed = isFloat(wanted.dtype) ? wanted : cast(wanted, "int64");
  const rank = x.sizes.length;
  const along = dim === null ? 0 : normalizeDim("prod", dim, rank);
  const product =
    dim === null
      ? reshape(prodOp([reshape(computed, [-1])], { dim: 0 }), keepdim ? x.sizes.map(() => 1) : [])
      : folded(prodOp([computed], { dim: along }), x.sizes, rank === 0 ? [] : [along], keepdim);
  return named(cast(product, wanted.dtype), "prod", dim === null ? "ProdBackward0" : "ProdBackward1");
}

// Variances

interface VarAttrs {
  readonly dims: readonly number[];
  readonly correction: number;
  /** No dimension was named: PyTorch's derivative of fewer elements than the correction is another. */
  readonly all: boolean;
}

/** 2·g·(x − mean) / (count − correction) */
function varBackward(g: Handle, x: Handle, { dims, correction, all }: VarAttrs): Handle {
  const freedom = countOf(x.sizes, dims) - correction;
  const center = mean(x, x.sizes.length === 0 ? [] : dims, true);
  if (freedom <= 0 && (all || x.sizes.length === 0))
    return mul(g, where<Handle>(eq<Handle>(x, center), Number.NaN, Infinity));
  return mul(mul<Handle>(g, 2 / freedom), sub<Handle>(x, center));
}

/** Numbers far from 0, of which a variance by Σ x² would be wrong. */
const FAR = {
  inputs: ["2x3 of 1e4 10001 10002 -1e4 -10001 -10003"],
  attrs: { dims: [1], correction: 1, all: false },
};

function defineVariance(root: boolean): Op<VarAttrs> {
  return defineOp<VarAttrs>({
    name: root ? "std" : "var",
    torch: `torch.${root ? "std" : "var"}(x0, None if all else dims, correction=correction, keepdim=True)`,
    shape: ([x], { dims }) => keptShape(x, dims),
    dtype: ([x]) => asHandle(x).dtype,
    forward: (engine, out, [x], { correction }) =>
      engine.run(folds.variance, [out], [asHandle(x)], { correction, root }),
    saves: [root ? [0, RESULT] : [0]],
    backward: (g, op) => {
      if (!root) return [varBackward(g, op.saved(0), op.attrs)];
      const y = op.saved(RESULT);
      const slope = where<Handle>(eq<Handle>(y, 0), 0, div<Handle>(g, mul<Handle>(y, 2)));
      return [varBackward(slope, op.saved(0), op.attrs)];
    },
    examples: [
      { inputs: ["2x3"], attrs: { dims: [0, 1], correction: 1, all: true } },
      { inputs: ["2x3x4"], attrs: { dims: [1], correction: 1, all: false } },
      { inputs: ["2x3x4"], attrs: { dims: [0, 2], correction: 0, all: false } },
      { inputs: ["5x4"], attrs: { dims: [0], correction: 2, all: false } },
      { inputs: ["2x3 of nan 1 inf 1 2 3"], attrs: { dims: [1], correction: 1, all: false } },
      { inputs: ["3 of 5 5 5"], attrs: { dims: [0], correction: 0, all: true } },
      ...(root ? [] : [FAR]),
    ],
  });
}
const varOp = defineVariance(false);
const stdOp = defineVariance(true);

function variances<T extends Handle>(
  op: Op<VarAttrs>,
  name: "var" | "std",
  x: T,
  dim: DimList,
  correction: number,
  keepdim: boolean,
): T {
  checkFloat(name, x);
  const dims = dimsOf(name, x, dim);
  const all = dim === null;
  const out = folded(op([x], { dims, correction, all }), x.sizes, dims, keepdim);
  return named(out, name);
}

/** Σ (x − mean)² / (count − correction) over the given dimensions. */
export const variance = <T extends Handle>(x: T, dim: DimList, correction: number, keepdim: boolean): T =>
  variances(varOp, "var", x, dim, correction, keepdim);

/** The root of the variance. */
export const deviation = <T extends Handle>(x: T, dim: DimList, correction: number, keepdim: boolean): T =>
  variances(stdOp, "std", x, dim, correction, keepdim);

// Norms

interface NormAttrs {
  readonly p: number;
  readonly dims: readonly number[];
}

const normOp: Op<NormAttrs> = defineOp<NormAttrs>({
  name: "norm",
  torch: "torch.linalg.vector_norm(x0, p, dims, keepdim=True)",
  node: "LinalgVectorNormBackward0",
  compose: ([input], { p, dims }) => {
    const x = asHandle(input);
    const over = (y: Handle) => sum(y, dims, true);
    if (p === 0) return over(cast<Handle>(ne<Handle>(x, 0), x.dtype));
    if (p === 2) return sqrt(over(mul<Handle>(x, x)));
    const size = abs(x);
    if (p === 1) return over(size);
    if (!Number.isFinite(p)) return (p > 0 ? amax : amin)(size, dims, true);
    return pow<Handle>(over(pow<Handle>(size, p)), 1 / p);
  },
  saves: [[0, RESULT]],
  backward: (g, op) => [normBackward(g, op.saved(0), op.saved(RESULT), op.attrs)],
  examples: [
    { inputs: ["2x3"], attrs: { p: 2, dims: [0, 1] } },
    { inputs: ["2x3x4"], attrs: { p: 2, dims: [1] } },
    { inputs: ["2x3"], attrs: { p: 1, dims: [1] } },
    { inputs: ["2x3"], attrs: { p: 3, dims: [0] } },
    { inputs: ["2x3"], attrs: { p: 1.5, dims: [1] } },
    { inputs: ["2x3"], attrs: { p: 0.5, dims: [1] } },
    { inputs: ["2x3"], attrs: { p: -1, dims: [1] } },
    { inputs: ["2x3 of 0 0 0 1 0 2"], attrs: { p: 0, dims: [1] } },
    { inputs: ["2x2 of 3 -4 0 5"], attrs: { p: 2, dims: [1] } },
  ],
});

/** The slope of a norm, as PyTorch has it at 0 and where elements share the extreme. */
function normBackward(g: Handle, x: Handle, norm: Handle, { p, dims }: NormAttrs): Handle {
  const zero = (mask: Handle, y: Handle) => where<Handle>(mask, 0, y);
  const isNone = eq<Handle>(norm, 0);
  if (p === 0) return mul<Handle>(x, 0);
  if (p === 1) return mul<Handle>(sign(x), g);
  if (p === 2) return mul<Handle>(g, zero(isNone, div<Handle>(x, norm)));
  const size = abs(x);
  if (!Number.isFinite(p)) {
    const hits = cast<Handle>(
      where<Handle>(ne<Handle>(x, x), ne<Handle>(x, x), eq<Handle>(size, norm)),
      x.dtype,
    );
    return mul<Handle>(sign(x), mul<Handle>(div<Handle>(g, sum(hits, dims, true)), hits));
  }
  if (p < 1) {
    const slope = zero(eq<Handle>(x, 0), mul<Handle>(sign(x), pow<Handle>(size, p - 1)));
    return mul<Handle>(mul<Handle>(slope, g), pow<Handle>(norm, 1 - p));
  }
  const slope =
    p < 2 ? mul<Handle>(sign(x), pow<Handle>(size, p - 1)) : mul<Handle>(x, pow<Handle>(size, p - 2));
  return mul<Handle>(slope, zero(isNone, div<Handle>(g, pow<Handle>(norm, p - 1))));
}

/** (Σ |x|ᵖ)^(1/p) over the given dimensions; of p = ±∞ the extreme of |x|, of p = 0 how many are not 0. */
export function norm<T extends Handle>(x: T, p: number, dim: DimList, keepdim: boolean, name = "norm"): T {
  checkFloat(name, x);
  const dims = dimsOf(name, x, dim);
  if ((p < 0 || p === Infinity) && countOf(x.sizes, dims) === 0) {
    const expected = say(
      `at least one element for the norm of order ${p}`,
      `al menos un elemento para la norma de orden ${p}`,
    );
    throw failure("E-SHAPE-006", { op: name, expected, shape: x.sizes });
  }
  return named(folded(normOp([x], { p, dims }), x.sizes, dims, keepdim), name);
}

/** ‖x − y‖ₚ */
export function dist<T extends Handle>(x: T, y: T, p: number): T {
  return named(norm(sub<T>(x, y), p, null, false, "dist"), "dist");
}

/** Rows along `dim` whose norm is above `most` are made as long as that. */
export function renorm<T extends Handle>(x: T, p: number, dim: number, most: number): T {
  const along = normalizeDim("renorm", dim, x.sizes.length);
  if (x.sizes.length < 2) {
    const expected = say("at least two dimensions", "al menos dos dimensiones");
    throw failure("E-SHAPE-006", { op: "renorm", expected, shape: x.sizes });
  }
  const others = x.sizes.map((_, d) => d).filter((d) => d !== along);
  const length = norm(x, p, others, true, "renorm");
  const factor = where<T>(gt<T>(length, most), div<T>(most, add<T>(length, 1e-7)), 1);
  return named(mul<T>(x, factor), "renorm");
}

// Questions

type Question = "any" | "all";

function defineQuestion(which: Question) {
  return defineOp<{ dims: readonly number[] }>({
    name: which,
    torch: `torch.${which}(x0, dims, keepdim=True) if dims else torch.${which}(x0)`,
    shape: ([x], { dims }) => keptShape(x, dims),
    dtype: () => "bool",
    forward: (engine, out, [x]) => {
      if (numel(shapeOf(x)) === 0) engine.fill(out, which === "all" ? 1 : 0);
      else engine.reduce(which === "all" ? folds.min : folds.max, out, asHandle(x));
    },
    saves: [[]],
    backward: { none: "the result is bool" },
    examples: [
      { inputs: ["2x3 bool"], attrs: { dims: [0, 1] } },
      { inputs: ["2x3x4 bool"], attrs: { dims: [1] } },
      { inputs: ["2x3x4 bool"], attrs: { dims: [0, 2] } },
      { inputs: ["2x0 bool"], attrs: { dims: [1] } },
    ],
  });
}
const anyOp = defineQuestion("any");
const allOp = defineQuestion("all");

/** Whether any (or all) elements over the given dimensions are not 0: bool, of uint8 uint8, as in PyTorch. */
function ask<T extends Handle>(which: Question, x: T, dim: DimList, keepdim: boolean): T {
  const dims = dimsOf(which, x, dim);
  const answer = (which === "any" ? anyOp : allOp)([cast(x, "bool")], { dims });
  const out = folded(answer, x.sizes, dims, keepdim);
  return x.dtype === "uint8" ? cast(out, "uint8") : out;
}
export const any = <T extends Handle>(x: T, dim: DimList, keepdim: boolean): T => ask("any", x, dim, keepdim);
export const all = <T extends Handle>(x: T, dim: DimList, keepdim: boolean): T => ask("all", x, dim, keepdim);

/** How many elements over the given dimensions are not 0: int64. */
export const countNonzero = <T extends Handle>(x: T, dim: DimList): T =>
  noGrad(() => sum(cast(x, "bool"), dim));

// Sums of what counts

const logsumexpOp: Op<{ dims: readonly number[] }> = defineOp<{ dims: readonly number[] }>({
  name: "logsumexp",
  torch: "torch.logsumexp(x0, dims, keepdim=True)",
  compose: ([input], { dims }) => {
    const x = asHandle(input);
    if (numel(x.sizes) === 0) return log(sum(exp(x), dims, true));
    const most = amax(x, dims, true);
    const shift = where<Handle>(eq<Handle>(abs(most), Infinity), 0, most);
    return add<Handle>(log(sum(exp(sub<Handle>(x, shift)), dims, true)), shift);
  },
  saves: [[0, RESULT]],
  backward: (g, op) => [mul(g, exp(sub<Handle>(op.saved(0), op.saved(RESULT))))],
  examples: [
    { inputs: ["2x3"], attrs: { dims: [0, 1] } },
    { inputs: ["2x3x4"], attrs: { dims: [1] } },
    { inputs: ["2x3 of 1000 1001 999 -1000 -1000 -1001"], attrs: { dims: [1] } },
    { inputs: ["3x2 of inf 1 -inf -inf nan 1"], attrs: { dims: [1] } },
  ],
});

/** ln Σ eˣ over the given dimensions, without overflow; whole numbers become float32. */
export function logsumexp<T extends Handle>(x: T, dim: DimList, keepdim: boolean): T {
  const dims = dimsOf("logsumexp", x, dim);
  const floats = isFloat(x.dtype) ? x : cast(x, "float32");
  return named(folded(logsumexpOp([floats], { dims }), x.sizes, dims, keepdim), "logsumexp");
}

/** Whether elements are numbers. */
const isNumber = <T extends Handle>(x: T): T => eq<T>(x, x);

/** Σ of what is not NaN. */
export function nansum<T extends Handle>(x: T, dim: DimList, keepdim: boolean, dtype: DType | null): T {
  const numbers = isFloat(x.dtype) ? where<T>(isNumber(x), x, 0) : x;
  return named(sum(summed(numbers, dtype), dim, keepdim), "nansum");
}

/** The mean of what is not NaN; NaN where nothing else is. */
export function nanmean<T extends Handle>(x: T, dim: DimList, keepdim: boolean, dtype: DType | null): T {
  const floats = dtype === null ? x : cast(x, dtype);
  checkFloat("nanmean", floats);
  const count = noGrad(() => sum(isNumber(floats), dim, keepdim));
  return named(div<T>(nansum(floats, dim, keepdim, null), count), "nanmean", "DivBackward0");
}

export const statisticsOps = {
  prod: prodOp,
  var: varOp,
  std: stdOp,
  norm: normOp,
  any: anyOp,
  all: allOp,
  logsumexp: logsumexpOp,
};
