import type { GradientHook } from "../autograd/graph.js";
import { Output } from "../autograd/output.js";
import { checkDType, show } from "../core/check.js";
import type { ArrayOf, DType } from "../core/dtype.js";
import { numel, type Shape, type Strides } from "../core/shape.js";
import type { Storage } from "../engine/engine.js";
import {
  bernoulli,
  type FloatArray,
  normal,
  type Generator as RandomGenerator,
  uniform,
} from "../random/torch/index.js";
import {
  checkFunction,
  checkTensor,
  factorOf,
  generatorIn,
  keepdimOf,
  numbersOf,
  refuseRounding,
} from "./arguments.js";
import { type BackwardOptions, backward } from "./gradients.js";
import { AccumulateGrad, dropGradient, Handle } from "./handle.js";
import { copyInPlace, drawInPlace, fillInPlace, pointwiseInPlace } from "./inplace.js";
import { failure, warn } from "./messages.js";
import { OpNode } from "./op.js";
import * as arithmetic from "./ops/arithmetic.js";
import * as broadcast from "./ops/broadcast.js";
import { cast, clone } from "./ops/cast.js";
import * as compare from "./ops/compare.js";
import type { Extremes } from "./ops/extremes.js";
import * as indexing from "./ops/indexing.js";
import * as math from "./ops/math.js";
import { matmul } from "./ops/matmul.js";
import * as reduce from "./ops/reduce.js";
import * as softmax from "./ops/softmax.js";
import * as views from "./ops/view.js";
import { formatTensor } from "./print.js";
import { copyTo, item, type NestedOfRank, readData, toNested } from "./read.js";
import { at, type Index, setAt } from "./subscript.js";

/** The JavaScript value of one element. */
export type ItemOf<D extends DType> = [D] extends ["bool"] ? boolean : number;

export interface GeneratorOptions {
  /** Where the numbers come from. Default: the generator that `manualSeed` seeds. */
  generator?: RandomGenerator;
}

/** Options of what folds dimensions. */
export interface FoldOptions {
  /** Keep the folded dimensions with size 1. Default false. */
  keepdim?: boolean;
}

/** A factor of the second operand. */
export interface AlphaOptions {
  /** Default 1. */
  alpha?: number;
}

type Dims = number | readonly number[];

/**
 * A tensor: numbers of one dtype in a shape, with their place in the graph of operations. The methods are PyTorch's
 * in camelCase; a trailing underscore changes the tensor in place. Views (`transpose`, `narrow`, `expand`, `at`)
 * copy nothing.
 */
export class Tensor<D extends DType = DType> extends Handle {
  declare readonly dtype: D;

  /** @internal */
  override spawn(storage: Storage, dtype: DType, shape: Shape, strides: Strides, offset: number): this {
    return new Tensor(storage, dtype, shape, strides, offset) as this;
  }

  // What it is

  /** The sizes, or the size of one dimension. */
  size(): Shape;
  size(dim: number): number;
  size(dim?: number): Shape | number {
    if (dim === undefined) return this.shape;
    const rank = this.shape.length;
    if (!Number.isInteger(dim) || dim < -rank || dim >= rank) {
      throw failure("E-SHAPE-002", { op: "size", dim: show(dim), low: -rank, high: rank - 1 });
    }
    return this.shape[dim < 0 ? dim + rank : dim];
  }

  /** The number of dimensions. */
  dim(): number {
    return this.shape.length;
  }

  get ndim(): number {
    return this.shape.length;
  }

  /** The number of elements. */
  numel(): number {
    return numel(this.shape);
  }

  /** Elements from one position to the next, a dimension each. */
  stride(): Strides {
    return this.strides;
  }

  // Values out

  /** The only element, as a number (boolean of a bool tensor). */
  item(): ItemOf<D> {
    return item(this) as ItemOf<D>;
  }

  /** All elements, nested as the shape says: `toArray<2>()` of a matrix is `number[][]`. */
  toArray<R extends number = number>(): NestedOfRank<ItemOf<D>, R> {
    return toNested(this) as NestedOfRank<ItemOf<D>, R>;
  }

  /** The elements row by row, in a fresh typed array: a copy. */
  get data(): ArrayOf[D] {
    return readData<D>(this);
  }

  /** The elements row by row, into an array of yours of the right type and length; nothing is allocated. */
  copyTo(array: ArrayOf[D]): void {
    copyTo(this, array);
  }

  /** `item()` for engines whose values come later. */
  async itemAsync(): Promise<ItemOf<D>> {
    return this.item();
  }

  /** `toArray()` for engines whose values come later. */
  async toArrayAsync<R extends number = number>(): Promise<NestedOfRank<ItemOf<D>, R>> {
    return this.toArray<R>();
  }

  /** `data` for engines whose values come later. */
  async dataAsync(): Promise<ArrayOf[D]> {
    return this.data;
  }

  // Gradients

  /** What backward has added up here, or null; of leaves, and of tensors with `retainGrad`. */
  get grad(): Tensor | null {
    const { edge } = this;
    if (this.gradient === null && edge?.isLeafEdge === false && edge.retain === null) {
      warn("W-GRAD-001", { op: edge.name });
    }
    if (edge instanceof AccumulateGrad) edge.gradientSeen = true;
    return this.gradient as Tensor | null;
  }

  /** A gradient of your own, of this tensor's shape and dtype, or null. */
  set grad(value: Tensor | null) {
    if (value === null) {
      dropGradient(this);
      return;
    }
    checkGradient("grad", value, this);
    if (this.edge instanceof AccumulateGrad) this.edge.gradientSeen = true;
    this.gradient = value;
  }

  /** The operation that made this tensor, where it is recorded. */
  get gradFn(): { readonly name: string } | null {
    return this.edge === null || this.edge.isLeafEdge ? null : this.edge;
  }

  requiresGrad_(value = true): this {
    this.requiresGrad = value;
    return this;
  }

  /** Adds the gradient of this value to the `grad` of every leaf it depends on. Of more than one number, give the gradient. */
  backward(gradient?: Tensor | null, options?: BackwardOptions): void {
    backward(this, gradient ?? undefined, options);
  }

  /** The same values outside the graph; the memory is shared. */
  detach(): Tensor<D> {
    return this.spawn(this.storage, this.dtype, this.shape, this.strides, this.offset);
  }

  /** Keeps the gradient of a tensor that is no leaf, in `grad`. */
  retainGrad(): void {
    const node = this.edge;
    if (!(node instanceof OpNode || node instanceof Output)) return;
    node.retain = (gradient: Handle) => {
      const before = this.gradient;
      this.gradient = before === null ? gradient : arithmetic.add<Handle>(before, gradient);
    };
  }

  /** Calls `hook` with the gradient of this tensor in backward; what it returns takes its place. Gives the remover. */
  registerHook(hook: GradientHook<Tensor>): { remove(): void } {
    checkFunction("registerHook", "hook", hook);
    const { edge } = this;
    if (edge === null) throw failure("E-GRAD-003", {});
    const host = edge as { gradientHooks: readonly GradientHook<Handle>[] | null };
    const call: GradientHook<Handle> = (gradient) => {
      const next = hook(gradient as Tensor) ?? null;
      if (next !== null) checkGradient("registerHook", next, gradient);
      return next;
    };
    host.gradientHooks = [...(host.gradientHooks ?? []), call];
    return {
      remove() {
        const rest = host.gradientHooks?.filter((other) => other !== call) ?? [];
        host.gradientHooks = rest.length > 0 ? rest : null;
      },
    };
  }

  /** Calls `hook` with this leaf each time its `grad` has been updated. Gives the remover. */
  registerPostAccumulateGradHook(hook: (leaf: Tensor) => void): { remove(): void } {
    checkFunction("registerPostAccumulateGradHook", "hook", hook);
    const { edge } = this;
    if (!(edge instanceof AccumulateGrad)) throw failure("E-GRAD-003", {});
    const call = (leaf: Handle) => hook(leaf as Tensor);
    edge.postHooks = [...(edge.postHooks ?? []), call];
    return {
      remove() {
        edge.postHooks = edge.postHooks?.filter((other) => other !== call) ?? null;
      },
    };
  }

  // dtype

  /** The same values in another dtype; itself where it has that dtype. */
  to<E extends DType>(dtype: E): Tensor<E> {
    checkDType("to", dtype);
    return cast<Tensor>(this, dtype) as Tensor<E>;
  }
  float(): Tensor<"float32"> {
    return this.to("float32");
  }
  double(): Tensor<"float64"> {
    return this.to("float64");
  }
  long(): Tensor<"int64"> {
    return this.to("int64");
  }
  int(): Tensor<"int32"> {
    return this.to("int32");
  }
  byte(): Tensor<"uint8"> {
    return this.to("uint8");
  }
  bool(): Tensor<"bool"> {
    return this.to("bool");
  }

  // Shape

  /** A copy, in the graph. */
  clone(): Tensor<D> {
    return clone(this);
  }
  contiguous(): Tensor<D> {
    return views.contiguous(this);
  }
  /** The same elements under another shape, −1 takes what remains; copies only where it must. */
  reshape(...shape: number[] | [Shape]): Tensor<D> {
    return views.reshape(this, numbersOf("reshape", shape));
  }
  /** `reshape` that never copies. */
  view(...shape: number[] | [Shape]): Tensor<D> {
    return views.view(this, numbersOf("view", shape));
  }
  flatten(startDim = 0, endDim = -1): Tensor<D> {
    return views.flatten(this, startDim, endDim);
  }
  squeeze(dim?: number): Tensor<D> {
    return views.squeeze(this, dim);
  }
  unsqueeze(dim: number): Tensor<D> {
    return views.unsqueeze(this, dim);
  }
  transpose(dim0: number, dim1: number): Tensor<D> {
    return views.transpose(this, dim0, dim1);
  }
  permute(...dims: number[] | [readonly number[]]): Tensor<D> {
    return views.permute(this, numbersOf("permute", dims));
  }
  t(): Tensor<D> {
    return views.t(this);
  }
  /** All dimensions in reverse order. */
  get T(): Tensor<D> {
    return views.permute(
      this,
      this.shape.map((_, d) => this.shape.length - 1 - d),
    );
  }
  /** The last two dimensions exchanged. */
  get mT(): Tensor<D> {
    return views.transpose(this, -2, -1);
  }
  narrow(dim: number, start: number, length: number): Tensor<D> {
    return views.narrow(this, dim, start, length);
  }
  select(dim: number, index: number): Tensor<D> {
    return views.select(this, dim, index);
  }
  expand(...shape: number[] | [Shape]): Tensor<D> {
    return broadcast.expand(this, numbersOf("expand", shape));
  }
  expandAs(other: Tensor): Tensor<D> {
    checkTensor("expandAs", "other", other);
    return broadcast.expand(this, other.shape);
  }

  // Index

  /** `x.at(0)`, `x.at("0:10", ":", -1)`, `x.at("...", "::2")`; null is a new axis; arrays and tensors gather or mask. */
  at(...indices: Index[]): Tensor<D> {
    return at(this, indices);
  }
  /** `x[indices] = value`, in place. */
  setAt(indices: readonly Index[], value: Tensor | number): this {
    return setAt(this, indices, value);
  }
  gather(dim: number, index: Tensor): Tensor<D> {
    return indexing.gather<Tensor>(this, dim, index) as Tensor<D>;
  }
  scatterAdd(dim: number, index: Tensor, source: Tensor): Tensor<D> {
    return indexing.scatterAdd<Tensor>(this, dim, index, source) as Tensor<D>;
  }
  indexSelect(dim: number, index: Tensor): Tensor<D> {
    return indexing.indexSelect<Tensor>(this, dim, index) as Tensor<D>;
  }
  indexAdd(dim: number, index: Tensor, source: Tensor): Tensor<D> {
    return indexing.indexAdd<Tensor>(this, dim, index, source) as Tensor<D>;
  }
  /** The rows along dimension 0, one after the other. */
  *[Symbol.iterator](): Generator<Tensor<D>> {
    if (this.shape.length === 0) {
      throw failure("E-SHAPE-006", { op: "for … of", expected: "at least one dimension", shape: this.shape });
    }
    for (let i = 0; i < this.shape[0]; i++) yield this.select(0, i);
  }

  // Arithmetic

  neg(): Tensor {
    return arithmetic.neg<Tensor>(this);
  }
  /** this + alpha·other */
  add(other: Tensor | number, options?: AlphaOptions): Tensor {
    const alpha = factorOf("add", "alpha", options);
    if (alpha === 1) return arithmetic.add<Tensor>(this, other);
    return typeof other === "number"
      ? this.add(alpha * other)
      : arithmetic.addScaled<Tensor>(this, other, alpha);
  }
  /** this − alpha·other */
  sub(other: Tensor | number, options?: AlphaOptions): Tensor {
    const alpha = factorOf("sub", "alpha", options);
    return alpha === 1 ? arithmetic.sub<Tensor>(this, other) : this.add(other, { alpha: -alpha });
  }
  /** this + weight·(end − this) */
  lerp(end: Tensor, weight: number): Tensor {
    return arithmetic.lerp<Tensor>(this, end, weight);
  }
  mul(other: Tensor | number): Tensor {
    return arithmetic.mul<Tensor>(this, other);
  }
  /** True division, also of whole numbers. @throws E-NOTIMPL-001 where a rounding mode is asked for */
  div(other: Tensor | number, options?: undefined): Tensor {
    if (options !== undefined) refuseRounding("div");
    return arithmetic.div<Tensor>(this, other);
  }
  pow(exponent: Tensor | number): Tensor {
    return math.pow<Tensor>(this, exponent);
  }
  abs(): Tensor {
    return arithmetic.abs<Tensor>(this);
  }
  sign(): Tensor {
    return arithmetic.sign<Tensor>(this);
  }
  maximum(other: Tensor): Tensor {
    return arithmetic.maximum<Tensor>(this, other);
  }
  minimum(other: Tensor): Tensor {
    return arithmetic.minimum<Tensor>(this, other);
  }
  addcmul(a: Tensor, b: Tensor, options?: { value?: number }): Tensor {
    const value = factorOf("addcmul", "value", options);
    return arithmetic.addcmul<Tensor>(this, a, b, value);
  }
  addcdiv(a: Tensor, b: Tensor, options?: { value?: number }): Tensor {
    const value = factorOf("addcdiv", "value", options);
    return arithmetic.addcdiv<Tensor>(this, a, b, value);
  }
  matmul(other: Tensor): Tensor {
    return matmul<Tensor>(this, other);
  }
  /** The product of two matrices. */
  mm(other: Tensor): Tensor {
    return matmul<Tensor>(this, other);
  }

  // Comparison

  eq(other: Tensor | number): Tensor<"bool"> {
    return compare.eq<Tensor>(this, other) as Tensor<"bool">;
  }
  ne(other: Tensor | number): Tensor<"bool"> {
    return compare.ne<Tensor>(this, other) as Tensor<"bool">;
  }
  lt(other: Tensor | number): Tensor<"bool"> {
    return compare.lt<Tensor>(this, other) as Tensor<"bool">;
  }
  le(other: Tensor | number): Tensor<"bool"> {
    return compare.le<Tensor>(this, other) as Tensor<"bool">;
  }
  gt(other: Tensor | number): Tensor<"bool"> {
    return compare.gt<Tensor>(this, other) as Tensor<"bool">;
  }
  ge(other: Tensor | number): Tensor<"bool"> {
    return compare.ge<Tensor>(this, other) as Tensor<"bool">;
  }
  logicalNot(): Tensor<"bool"> {
    return compare.logicalNot<Tensor>(this) as Tensor<"bool">;
  }
  /** This tensor where the condition holds, `other` elsewhere. */
  where(condition: Tensor, other: Tensor | number): Tensor {
    return compare.where<Tensor>(condition, this, other);
  }

  // Functions of each element

  exp(): Tensor {
    return math.exp<Tensor>(this);
  }
  log(): Tensor {
    return math.log<Tensor>(this);
  }
  sqrt(): Tensor {
    return math.sqrt<Tensor>(this);
  }
  tanh(): Tensor {
    return math.tanh<Tensor>(this);
  }
  sigmoid(): Tensor {
    return math.sigmoid<Tensor>(this);
  }
  relu(): Tensor {
    return math.relu<Tensor>(this);
  }
  softmax(dim: number): Tensor {
    return softmax.softmax<Tensor>(this, dim);
  }
  logSoftmax(dim: number): Tensor {
    return softmax.logSoftmax<Tensor>(this, dim);
  }

  // Folds

  sum(dim?: Dims | null, options?: FoldOptions): Tensor {
    return broadcast.sum<Tensor>(this, dim, keepdimOf("sum", options));
  }
  mean(dim?: Dims | null, options?: FoldOptions): Tensor {
    return reduce.mean<Tensor>(this, dim, keepdimOf("mean", options));
  }
  amax(dim?: Dims | null, options?: FoldOptions): Tensor<D> {
    return reduce.amax(this, dim, keepdimOf("amax", options));
  }
  amin(dim?: Dims | null, options?: FoldOptions): Tensor<D> {
    return reduce.amin(this, dim, keepdimOf("amin", options));
  }
  /** The largest element; along a dimension, the largest elements with their positions; or `maximum` of two tensors. */
  max(): Tensor<D>;
  max(dim: number, options?: FoldOptions): Extremes<Tensor<D>, Tensor<"int64">>;
  max(other: Tensor): Tensor;
  max(dim?: number | Tensor, options?: FoldOptions): unknown {
    if (dim instanceof Tensor) return this.maximum(dim);
    return dim === undefined
      ? reduce.max(this)
      : reduce.maxAlong<Tensor>(this, dim, keepdimOf("max", options));
  }
  /** The smallest element; along a dimension, the smallest elements with their positions; or `minimum` of two tensors. */
  min(): Tensor<D>;
  min(dim: number, options?: FoldOptions): Extremes<Tensor<D>, Tensor<"int64">>;
  min(other: Tensor): Tensor;
  min(dim?: number | Tensor, options?: FoldOptions): unknown {
    if (dim instanceof Tensor) return this.minimum(dim);
    return dim === undefined
      ? reduce.min(this)
      : reduce.minAlong<Tensor>(this, dim, keepdimOf("min", options));
  }
  argmax(dim?: number | null, options?: FoldOptions): Tensor<"int64"> {
    return reduce.argmax<Tensor>(this, dim, keepdimOf("argmax", options)) as Tensor<"int64">;
  }
  argmin(dim?: number | null, options?: FoldOptions): Tensor<"int64"> {
    return reduce.argmin<Tensor>(this, dim, keepdimOf("argmin", options)) as Tensor<"int64">;
  }

  // In place

  add_(other: Tensor | number, options?: AlphaOptions): this {
    const alpha = factorOf("add_", "alpha", options);
    if (alpha === 1) return pointwiseInPlace(arithmetic.addOp, this, [other]);
    if (typeof other === "number") return this.add_(alpha * other);
    return pointwiseInPlace(arithmetic.addScaledOp, this, [other], { value: alpha });
  }
  sub_(other: Tensor | number, options?: AlphaOptions): this {
    const alpha = factorOf("sub_", "alpha", options);
    return alpha === 1
      ? pointwiseInPlace(arithmetic.subOp, this, [other])
      : this.add_(other, { alpha: -alpha });
  }
  lerp_(end: Tensor, weight: number): this {
    return pointwiseInPlace(arithmetic.lerpOp, this, [end], { value: weight });
  }
  mul_(other: Tensor | number): this {
    return pointwiseInPlace(arithmetic.mulOp, this, [other]);
  }
  div_(other: Tensor | number, options?: undefined): this {
    if (options !== undefined) refuseRounding("div_");
    return pointwiseInPlace(arithmetic.divOp, this, [other]);
  }
  neg_(): this {
    return pointwiseInPlace(arithmetic.negOp, this, []);
  }
  exp_(): this {
    return pointwiseInPlace(math.expOp, this, []);
  }
  sqrt_(): this {
    return pointwiseInPlace(math.sqrtOp, this, []);
  }
  relu_(): this {
    return pointwiseInPlace(math.reluOp, this, []);
  }
  addcmul_(a: Tensor, b: Tensor, options?: { value?: number }): this {
    const value = factorOf("addcmul_", "value", options);
    return pointwiseInPlace(arithmetic.addcmulOp, this, [a, b], { value });
  }
  addcdiv_(a: Tensor, b: Tensor, options?: { value?: number }): this {
    const value = factorOf("addcdiv_", "value", options);
    return pointwiseInPlace(arithmetic.addcdivOp, this, [a, b], { value });
  }
  /** Takes over the values of another tensor, broadcast and cast. */
  copy_(source: Tensor): this {
    return copyInPlace(this, source);
  }
  /** Fills with numbers uniform in [low, high). */
  uniform_(low = 0, high = 1, options?: GeneratorOptions): this {
    const generator = generatorIn("uniform_", options);
    return drawInPlace("uniform_", this, (data) => uniform(data as FloatArray, low, high, generator));
  }
  /** Fills with normal numbers. */
  normal_(mean = 0, std = 1, options?: GeneratorOptions): this {
    const generator = generatorIn("normal_", options);
    return drawInPlace("normal_", this, (data) => normal(data as FloatArray, mean, std, generator));
  }
  /** Fills with 1 (with probability p) and 0. */
  bernoulli_(p = 0.5, options?: GeneratorOptions): this {
    const generator = generatorIn("bernoulli_", options);
    return drawInPlace("bernoulli_", this, (data) => bernoulli(data as FloatArray, p, generator));
  }
  fill_(value: number): this {
    return fillInPlace(this, value);
  }
  zero_(): this {
    return fillInPlace(this, 0, "zero_");
  }

  // Text

  /** What PyTorch prints. */
  override toString(): string {
    return formatTensor(this);
  }

  toJSON(): unknown {
    return this.toArray();
  }

  /** @internal Node's console.log */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  /** `${t}` prints; `a + b`, `2 * t` and `a < b` say what to write. @internal */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === "string") return this.toString();
    throw failure("E-TENSOR-001", {});
  }
}

/** Throws unless a gradient is a tensor of the shape and dtype that it must have. */
function checkGradient(op: string, value: unknown, like: Handle): void {
  const shown = (x: Handle) => `${x.dtype} of shape [${x.shape.join(", ")}]`;
  const fits =
    value instanceof Tensor && value.dtype === like.dtype && value.shape.join() === like.shape.join();
  if (fits) return;
  const received = value instanceof Tensor ? shown(value) : show(value);
  throw failure("E-GRAD-007", { op, expected: shown(like), received });
}
