import { checkTensor, refuseRounding } from "./arguments.js";
import * as arithmetic from "./ops/arithmetic.js";
import * as compare from "./ops/compare.js";
import type { Extremes } from "./ops/extremes.js";
import * as join from "./ops/join.js";
import * as math from "./ops/math.js";
import { type FoldOptions, Tensor } from "./tensor.js";

/** The operations as functions, as in `torch.exp(x)`; each is also a method of Tensor. */

type Value = Tensor | number;
type Dims = number | readonly number[] | null;

/** The tensor whose method does it; these functions have no `this` that would be one. */
function self(name: string, x: Tensor): Tensor {
  checkTensor(name, "the input", x);
  return x;
}

export const add = (a: Tensor, b: Value, options?: { alpha?: number }): Tensor =>
  self("add", a).add(b, options);
export const sub = (a: Value, b: Value): Tensor => arithmetic.sub<Tensor>(a, b);
export const mul = (a: Value, b: Value): Tensor => arithmetic.mul<Tensor>(a, b);
/** True division, also of whole numbers. */
export function div(a: Value, b: Value, options?: undefined): Tensor {
  if (options !== undefined) refuseRounding("div");
  return arithmetic.div<Tensor>(a, b);
}
export const pow = (a: Value, b: Value): Tensor => math.pow<Tensor>(a, b);
export const neg = (x: Tensor): Tensor => self("neg", x).neg();
export const abs = (x: Tensor): Tensor => self("abs", x).abs();
export const sign = (x: Tensor): Tensor => self("sign", x).sign();
export const maximum = (a: Tensor, b: Tensor): Tensor => self("maximum", a).maximum(b);
export const minimum = (a: Tensor, b: Tensor): Tensor => self("minimum", a).minimum(b);
export const lerp = (start: Tensor, end: Tensor, weight: number): Tensor =>
  self("lerp", start).lerp(end, weight);
export const addcmul = (x: Tensor, a: Tensor, b: Tensor, options?: { value?: number }): Tensor =>
  self("addcmul", x).addcmul(a, b, options);
export const addcdiv = (x: Tensor, a: Tensor, b: Tensor, options?: { value?: number }): Tensor =>
  self("addcdiv", x).addcdiv(a, b, options);
export const matmul = (a: Tensor, b: Tensor): Tensor => self("matmul", a).matmul(b);
export const mm = matmul;

export const eq = (a: Tensor, b: Value): Tensor<"bool"> => self("eq", a).eq(b);
export const ne = (a: Tensor, b: Value): Tensor<"bool"> => self("ne", a).ne(b);
export const lt = (a: Tensor, b: Value): Tensor<"bool"> => self("lt", a).lt(b);
export const le = (a: Tensor, b: Value): Tensor<"bool"> => self("le", a).le(b);
export const gt = (a: Tensor, b: Value): Tensor<"bool"> => self("gt", a).gt(b);
export const ge = (a: Tensor, b: Value): Tensor<"bool"> => self("ge", a).ge(b);
export const logicalNot = (x: Tensor): Tensor<"bool"> => self("logicalNot", x).logicalNot();
/** Elements of `a` where the condition holds, of `b` elsewhere. */
export const where = (condition: Tensor, a: Value, b: Value): Tensor =>
  compare.where<Tensor>(condition, a as Tensor, b);

export const exp = (x: Tensor): Tensor => self("exp", x).exp();
export const log = (x: Tensor): Tensor => self("log", x).log();
export const sqrt = (x: Tensor): Tensor => self("sqrt", x).sqrt();
export const tanh = (x: Tensor): Tensor => self("tanh", x).tanh();
export const sigmoid = (x: Tensor): Tensor => self("sigmoid", x).sigmoid();
export const relu = (x: Tensor): Tensor => self("relu", x).relu();
export const softmax = (x: Tensor, dim: number): Tensor => self("softmax", x).softmax(dim);
export const logSoftmax = (x: Tensor, dim: number): Tensor => self("logSoftmax", x).logSoftmax(dim);

export const sum = (x: Tensor, dim?: Dims, options?: FoldOptions): Tensor => self("sum", x).sum(dim, options);
export const mean = (x: Tensor, dim?: Dims, options?: FoldOptions): Tensor =>
  self("mean", x).mean(dim, options);
export const amax = (x: Tensor, dim?: Dims, options?: FoldOptions): Tensor =>
  self("amax", x).amax(dim, options);
export const amin = (x: Tensor, dim?: Dims, options?: FoldOptions): Tensor =>
  self("amin", x).amin(dim, options);
export const argmax = (x: Tensor, dim?: number | null, options?: FoldOptions): Tensor<"int64"> =>
  self("argmax", x).argmax(dim, options);
export const argmin = (x: Tensor, dim?: number | null, options?: FoldOptions): Tensor<"int64"> =>
  self("argmin", x).argmin(dim, options);

/** The largest element; `{ values, indices }` along a dimension, a pair to take apart too; or `maximum` of two tensors. */
export function max(x: Tensor): Tensor;
export function max(x: Tensor, dim: number, options?: FoldOptions): Extremes<Tensor, Tensor<"int64">>;
export function max(x: Tensor, other: Tensor): Tensor;
export function max(x: Tensor, dim?: number | Tensor, options?: FoldOptions): unknown {
  if (dim === undefined) return self("max", x).max();
  return dim instanceof Tensor ? self("max", x).max(dim) : self("max", x).max(dim, options);
}

/** The smallest element; `{ values, indices }` along a dimension, a pair to take apart too; or `minimum` of two tensors. */
export function min(x: Tensor): Tensor;
export function min(x: Tensor, dim: number, options?: FoldOptions): Extremes<Tensor, Tensor<"int64">>;
export function min(x: Tensor, other: Tensor): Tensor;
export function min(x: Tensor, dim?: number | Tensor, options?: FoldOptions): unknown {
  if (dim === undefined) return self("min", x).min();
  return dim instanceof Tensor ? self("min", x).min(dim) : self("min", x).min(dim, options);
}

export const reshape = (x: Tensor, shape: readonly number[]): Tensor => self("reshape", x).reshape(shape);
export const flatten = (x: Tensor, startDim?: number, endDim?: number): Tensor =>
  self("flatten", x).flatten(startDim, endDim);
export const squeeze = (x: Tensor, dim?: number): Tensor => self("squeeze", x).squeeze(dim);
export const unsqueeze = (x: Tensor, dim: number): Tensor => self("unsqueeze", x).unsqueeze(dim);
export const transpose = (x: Tensor, dim0: number, dim1: number): Tensor =>
  self("transpose", x).transpose(dim0, dim1);
export const permute = (x: Tensor, dims: readonly number[]): Tensor => self("permute", x).permute(dims);
export const t = (x: Tensor): Tensor => self("t", x).t();
export const narrow = (x: Tensor, dim: number, start: number, length: number): Tensor =>
  self("narrow", x).narrow(dim, start, length);
export const clone = (x: Tensor): Tensor => self("clone", x).clone();
export const gather = (x: Tensor, dim: number, index: Tensor): Tensor => self("gather", x).gather(dim, index);
export const indexSelect = (x: Tensor, dim: number, index: Tensor): Tensor =>
  self("indexSelect", x).indexSelect(dim, index);
export const cat = (tensors: readonly Tensor[], dim = 0): Tensor => join.cat(tensors, dim);
export const stack = (tensors: readonly Tensor[], dim = 0): Tensor => join.stack(tensors, dim);
