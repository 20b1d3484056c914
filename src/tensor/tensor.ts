import type { GradientHook } from "../autograd/graph.js";
import { Output } from "../autograd/output.js";
import { checkDType, show, wrong } from "../core/check.js";
import { type ArrayOf, type DType, isFloat } from "../core/dtype.js";
import { say } from "../core/messages/language.js";
import { shapeText } from "../core/messages/message.js";
import { verbatim } from "../core/messages/phrase.js";
import { numel, type Shape, type Strides } from "../core/shape.js";
import type { Storage } from "../engine/engine.js";
import { checkFunction } from "./arguments.js";
import { type BackwardOptions, backward } from "./gradients.js";
import { AccumulateGrad, dropGradient, Handle } from "./handle.js";
import { failure, warn } from "./messages.js";
import { OpNode } from "./op.js";
import { add } from "./ops/arithmetic.js";
import { cast, clone } from "./ops/cast.js";
import { permute, select, transpose } from "./ops/view.js";
import { formatTensor } from "./print.js";
import {
  copyTo,
  item,
  itemAsync,
  type NestedOfRank,
  readData,
  readDataAsync,
  toNested,
  toNestedAsync,
} from "./read.js";
import { recording, refuseHook } from "./recording.js";
import { tagOf } from "./sameness.js";
import { adviseBrackets, adviseDevices, adviseTypedArrays, type Device, isDevice } from "./slips.js";
import { standIns } from "./standIns.js";

/** A tensor as plain data: what may be cloned, and sent to a worker. */
export interface Transferable<D extends DType = DType> {
  readonly dtype: D;
  readonly shape: number[];
  readonly data: ArrayOf[D];
}

/** The JavaScript value of one element. */
export type ItemOf<D extends DType> = [D] extends ["bool"] ? boolean : number;

/** The typed array of a dtype; of one that is not known, an array of numbers, as `item()` is a number: `out.numpy()[0] * 2`. */
export type NumpyOf<D extends DType> = [D] extends ["int64"]
  ? ArrayOf["int64"]
  : ArrayOf[Exclude<D, "int64">];

/**
 * A tensor: numbers of one dtype in a shape, with their place in the graph of operations. The methods are PyTorch's
 * in camelCase; a trailing underscore changes the tensor in place. Views (`transpose`, `narrow`, `expand`, `at`)
 * copy nothing.
 *
 * The class has what every program needs, and what the library itself calls; the operations become its methods in
 * `methods.ts`, which the PyTorch door loads. Until then, what stands under their names says so.
 * @example
 * const x = torch.tensor([[1, 2], [3, 4]], { requiresGrad: true });
 * x.mul(x).sum().backward();
 * x.grad
 * // tensor([[2., 4.],
 * //         [6., 8.]])
 */
export class Tensor<D extends DType = DType> extends Handle {
  /** The kind of its elements: `"float32"`, `"int64"`, … */
  declare readonly dtype: D;

  static {
    adviseBrackets(Handle.prototype);
    adviseDevices(Handle.prototype, "x");
    Object.setPrototypeOf(Tensor.prototype, standIns(Handle.prototype));
  }

  /** @internal */
  override spawn(storage: Storage, dtype: DType, shape: Shape, strides: Strides, offset: number): this {
    return new Tensor(storage, dtype, shape, strides, offset) as this;
  }

  // What it is

  /**
   * The sizes, or the size of one dimension.
   *
   * @example
   * torch.zeros(2, 3).size() // [2, 3]
   * torch.zeros(2, 3).size(-1) // 3
   */
  size(): Shape;
  size(dim: number): number;
  size(dim?: number): Shape | number {
    if (dim === undefined) return [...this.sizes];
    const rank = this.sizes.length;
    if (!Number.isInteger(dim) || dim < -rank || dim >= rank) {
      throw failure("E-SHAPE-002", { op: "size", dim: show(dim), low: -rank, high: rank - 1 });
    }
    return this.sizes[dim < 0 ? dim + rank : dim];
  }

  /**
   * The number of dimensions.
   *
   * @example
   * torch.zeros(2, 3).dim() // 2
   */
  dim(): number {
    return this.sizes.length;
  }

  /**
   * The number of dimensions.
   */
  get ndim(): number {
    return this.sizes.length;
  }

  /**
   * The number of elements.
   *
   * @example
   * torch.zeros(2, 3).numel() // 6
   */
  numel(): number {
    return numel(this.sizes);
  }

  /**
   * Elements from one position to the next, a dimension each.
   *
   * @example
   * torch.zeros(2, 3).stride() // [3, 1]
   */
  stride(): number[] {
    return [...this.strides];
  }

  // Values out

  /**
   * The only element, as a number (boolean of a bool tensor).
   *
   * @example
   * torch.tensor([3.5]).item() // 3.5
   * torch.tensor([1, 2]).item() // throws E-DATA-003
   */
  item(): ItemOf<D> {
    return item(this) as ItemOf<D>;
  }

  /**
   * All elements, nested as the shape says. `toArray<2>()` has the type `number[][]`; without the rank the type is `any`, as that of Python's
   * `tolist()`.
   *
   * @example
   * torch.tensor([[1, 2], [3, 4]]).toArray() // [[1, 2], [3, 4]]
   */
  toArray<R extends number = number>(): NestedOfRank<ItemOf<D>, R> {
    return toNested(this) as NestedOfRank<ItemOf<D>, R>;
  }

  /**
   * The elements row by row, in a fresh typed array: a copy, of a tensor that requires a gradient too. An int64 tensor
   * gives a `BigInt64Array`, bool and uint8 a `Uint8Array`; where the compiler does not know the dtype, its type is that of arrays of numbers.
   *
   * @example
   * torch.tensor([[1, 2], [3, 4]]).numpy() // Float32Array(4) [1, 2, 3, 4]
   */
  numpy(): NumpyOf<D> {
    return readData<D>(this) as NumpyOf<D>;
  }

  /**
   * The same values over the same memory, outside the graph: a tensor that may be changed where `x` may not. Backward does
   * not notice such a change (that of a `detach()` it does). The typed array is `numpy()`.
   *
   * Assigned, the tensor takes over the memory, shape and dtype of another, and keeps its place: its `grad`, its hooks, the
   * optimizer that holds it.
   *
   * @throws E-ARG-002 for what is no tensor, E-DTYPE-001 for whole numbers where the tensor requires a gradient
   * @example
   * const layer = new nn.Linear(2, 1);
   * layer.weight.data.fill_(0.5);
   * layer.weight // Parameter containing:
   * // tensor([[0.5000, 0.5000]], requires_grad=True)
   * layer.weight.data = torch.tensor([[1, 2]]);
   * layer.weight.numpy() // Float32Array(2) [1, 2]
   */
  get data(): Tensor<D> {
    return new Unchecked<D>(this.storage, this.dtype, this.sizes, this.strides, this.offset);
  }
  set data(value: Tensor) {
    if (!(value instanceof Tensor)) {
      const expected = say("a tensor (torch.tensor(…) makes one)", "un tensor (torch.tensor(…) crea uno)");
      throw wrong("data", say("the new value", "el nuevo valor"), expected, value);
    }
    if (this.requiresGrad && !isFloat(value.dtype)) {
      const expected = say("floats, where a gradient is required", "reales, donde se requiere gradiente");
      throw failure("E-DTYPE-001", { op: "data", expected, received: verbatim(value.dtype) });
    }
    this.become(value);
  }

  /**
   * The elements row by row, into an array of yours of the right type and length; nothing is allocated.
   *
   * @example
   * const array = new Float32Array(2);
   * torch.tensor([1, 2]).copyTo(array);
   * array // Float32Array(2) [1, 2]
   */
  copyTo(array: ArrayOf[D]): void {
    copyTo(this, array);
  }

  /**
   * The tensor as plain data, which structuredClone and postMessage take: dtype, shape and a typed array, a copy. Given away
   * with `[message.data.buffer]`, it is not copied once more. `torch.fromTransferable` makes a tensor of it.
   *
   * @example
   * const message = torch.tensor([[1, 2]]).toTransferable();
   * message // { dtype: 'float32', shape: [ 1, 2 ], data: Float32Array(2) [ 1, 2 ] }
   * torch.fromTransferable(structuredClone(message, { transfer: [message.data.buffer] })) // tensor([[1., 2.]])
   */
  toTransferable(): Transferable<D> {
    return { dtype: this.dtype, shape: [...this.sizes], data: readData<D>(this) };
  }

  /**
   * `item()` for engines whose values come later.
   *
   * @example
   * await torch.tensor(2).itemAsync() // 2
   */
  itemAsync(): Promise<ItemOf<D>> {
    return itemAsync(this) as Promise<ItemOf<D>>;
  }

  /**
   * `toArray()` for engines whose values come later.
   *
   * @example
   * await torch.tensor([1, 2]).toArrayAsync() // [1, 2]
   */
  toArrayAsync<R extends number = number>(): Promise<NestedOfRank<ItemOf<D>, R>> {
    return toNestedAsync(this) as Promise<NestedOfRank<ItemOf<D>, R>>;
  }

  /**
   * `numpy()` for engines whose values come later.
   *
   * @example
   * await torch.tensor([1, 2]).numpyAsync() // Float32Array(2) [1, 2]
   */
  numpyAsync(): Promise<NumpyOf<D>> {
    return readDataAsync<D>(this) as Promise<NumpyOf<D>>;
  }

  // Gradients

  /** What backward has added up here, or null; of leaves, and of tensors with `retainGrad`. */
  get grad(): Tensor | null {
    const { edge } = this;
    recording()?.looksAtGradient(this);
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
    recording()?.hasGradient(this);
  }

  /** The operation that made this tensor, where it is recorded. */
  get gradFn(): { readonly name: string } | null {
    return this.edge === null || this.edge.isLeafEdge ? null : this.edge;
  }

  /**
   * Sets `requiresGrad`, and gives the tensor. Default true.
   *
   * @throws E-ARG-002 where a tensor that was computed would not require a gradient
   * @example
   * torch.ones(2).requiresGrad_().requiresGrad // true
   */
  requiresGrad_(value = true): this {
    this.requiresGrad = value;
    return this;
  }

  /**
   * Adds the gradient of this value to the `grad` of every leaf that it depends on. A tensor of several elements needs
   * `gradient`, of its shape.
   *
   * @example
   * const x = torch.tensor([1, 2, 3], { requiresGrad: true });
   * x.pow(2).sum().backward();
   * x.grad // tensor([2., 4., 6.])
   */
  backward(gradient?: Tensor | null, options?: BackwardOptions): void {
    backward(this, gradient ?? undefined, options);
  }

  /**
   * The same values outside the graph; the memory is shared.
   *
   * @example
   * torch.ones(2, { requiresGrad: true }).detach().requiresGrad // false
   */
  detach(): Tensor<D> {
    return this.spawn(this.storage, this.dtype, this.sizes, this.strides, this.offset);
  }

  /**
   * Keeps the gradient of a tensor that is no leaf, in `grad`.
   *
   * @example
   * const x = torch.tensor([1, 2], { requiresGrad: true });
   * const y = x.mul(2);
   * y.retainGrad();
   * y.sum().backward();
   * y.grad // tensor([1., 1.])
   */
  retainGrad(): void {
    const node = this.edge;
    if (!(node instanceof OpNode || node instanceof Output)) return;
    node.retain = (gradient: Handle) => {
      const before = this.gradient;
      // A copy: backward goes on with the gradient itself, and frees it or adds to it.
      this.gradient = before === null ? clone<Handle>(gradient) : add<Handle>(before, gradient);
    };
  }

  /**
   * Calls `hook` with the gradient of this tensor in backward; what it returns takes its place. Gives the remover.
   *
   * @example
   * const x = torch.tensor([1, 2], { requiresGrad: true });
   * x.registerHook((gradient) => gradient.mul(10));
   * x.sum().backward();
   * x.grad // tensor([10., 10.])
   */
  registerHook(hook: GradientHook<Tensor>): { remove(): void } {
    checkFunction("registerHook", "hook", hook);
    const { edge } = this;
    if (edge === null) throw failure("E-GRAD-003", {});
    const host = edge as { gradientHooks: readonly GradientHook<Handle>[] | null };
    const call: GradientHook<Handle> = (gradient) => {
      refuseHook();
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

  /**
   * Calls `hook` with this leaf each time its `grad` has been updated. Gives the remover.
   *
   * @example
   * const x = torch.tensor([1, 2], { requiresGrad: true });
   * x.registerPostAccumulateGradHook((leaf) => console.log(String(leaf.grad)));
   * x.sum().backward();
   */
  registerPostAccumulateGradHook(hook: (leaf: Tensor) => void): { remove(): void } {
    checkFunction("registerPostAccumulateGradHook", "hook", hook);
    const { edge } = this;
    if (!(edge instanceof AccumulateGrad)) throw failure("E-GRAD-003", {});
    const call = (leaf: Handle) => {
      refuseHook();
      hook(leaf as Tensor);
    };
    edge.postHooks = [...(edge.postHooks ?? []), call];
    return {
      remove() {
        edge.postHooks = edge.postHooks?.filter((other) => other !== call) ?? null;
      },
    };
  }

  // dtype

  /**
   * The same values in another dtype, or in that of another tensor; itself where it has that dtype. To a device it changes nothing: there
   * is one.
   *
   * @example
   * torch.tensor([1.7, -1.7]).to("int64") // tensor([ 1, -1])
   */
  to<E extends DType>(dtype: E | Tensor<E>): Tensor<E>;
  to(device: Device | "cpu"): this;
  to(target: DType | Tensor | Device | "cpu"): Tensor {
    if (isDevice(target)) return this;
    const dtype = target instanceof Handle ? target.dtype : target;
    checkDType("to", dtype);
    return cast<Tensor>(this, dtype);
  }
  /**
   * The same values as float32; itself where they are that. `to("float32")`.
   *
   * @example
   * torch.tensor([1], { dtype: "int64" }).float() // tensor([1.])
   */
  float(): Tensor<"float32"> {
    return this.to("float32");
  }
  /**
   * The same values as float64; itself where they are that. `to("float64")`.
   *
   * @example
   * torch.tensor([1]).double().dtype // float64
   */
  double(): Tensor<"float64"> {
    return this.to("float64");
  }
  /**
   * The same values as int64; itself where they are that. `to("int64")`.
   *
   * @example
   * torch.tensor([1.7]).long() // tensor([1])
   */
  long(): Tensor<"int64"> {
    return this.to("int64");
  }
  /**
   * The same values as int32; itself where they are that. `to("int32")`.
   *
   * @example
   * torch.tensor([1.7]).int().dtype // int32
   */
  int(): Tensor<"int32"> {
    return this.to("int32");
  }
  /**
   * The same values as uint8; itself where they are that. `to("uint8")`.
   *
   * @example
   * torch.tensor([1.7]).byte().dtype // uint8
   */
  byte(): Tensor<"uint8"> {
    return this.to("uint8");
  }
  /**
   * The same values as bool; itself where they are that. `to("bool")`.
   *
   * @example
   * torch.tensor([0, 2]).bool() // tensor([False,  True])
   */
  bool(): Tensor<"bool"> {
    return this.to("bool");
  }

  // Shape

  /** All dimensions in reverse order. */
  get T(): Tensor<D> {
    return permute(
      this,
      this.sizes.map((_, d) => this.sizes.length - 1 - d),
    );
  }
  /** The last two dimensions exchanged. */
  get mT(): Tensor<D> {
    return transpose(this, -2, -1);
  }
  /** `mT`: of real numbers the conjugate transpose. */
  get mH(): Tensor<D> {
    return this.mT;
  }
  /** The transpose of a matrix, of real numbers the conjugate one too; a scalar as it is. */
  get H(): Tensor<D> {
    if (this.sizes.length !== 0 && this.sizes.length !== 2) {
      const expected = say("a matrix (use mH for several)", "una matriz (usa mH para varias)");
      throw failure("E-SHAPE-006", { op: "H", expected, shape: this.sizes });
    }
    return this.T;
  }
  /**
   * The rows along dimension 0, one after the other, as views.
   *
   * @throws E-SHAPE-006 for a scalar
   * @example
   * const [first, second] = torch.tensor([[1, 2], [3, 4]]);
   * second // tensor([3., 4.])
   */
  *[Symbol.iterator](): Generator<Tensor<D>> {
    if (this.sizes.length === 0) {
      throw failure("E-SHAPE-006", {
        op: "for … of",
        expected: say("at least one dimension", "al menos una dimensión"),
        shape: this.sizes,
      });
    }
    for (let i = 0; i < this.sizes[0]; i++) yield select(this, 0, i);
  }

  // Text

  /**
   * What PyTorch prints.
   *
   * @example
   * torch.tensor([1, 2]).toString() // tensor([1., 2.])
   */
  override toString(): string {
    return formatTensor(this);
  }

  /**
   * What JSON.stringify writes: `toArray()`.
   *
   * @example
   * JSON.stringify({ x: torch.tensor([1, 2]) }) // {"x":[1,2]}
   */
  toJSON(): unknown {
    return this.toArray();
  }

  /** @internal Node's console.log */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  /**
   * The values once more, for what compares objects without asking them: node:assert, chai and Jest compare the tags of two
   * objects (`[object …]`), then their fields. Tensors of other values, shapes or dtypes have other tags. @internal
   */
  get [Symbol.toStringTag](): string {
    return tagOf(this);
  }

  /** `${t}` prints; `a + b`, `2 * t` and `a < b` say what to write. @internal */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === "string") return this.toString();
    throw failure("E-TENSOR-001", {});
  }
}

/** What `x.data` gives: backward does not notice that it, or a view of it, is changed. */
class Unchecked<D extends DType> extends Tensor<D> {
  static {
    Object.defineProperty(Unchecked.prototype, "constructor", { value: Tensor });
    adviseTypedArrays(Unchecked.prototype);
  }

  override spawn(storage: Storage, dtype: DType, shape: Shape, strides: Strides, offset: number): this {
    const made = storage === this.storage ? Unchecked : Tensor;
    return new made(storage, dtype, shape, strides, offset) as this;
  }

  override get version(): number {
    return this.storage.version;
  }

  override get writesAreChecked(): boolean {
    return false;
  }
}

/** Throws unless a gradient is a tensor of the shape and dtype that it must have. */
function checkGradient(op: string, value: unknown, like: Handle): void {
  const shown = (x: Handle) =>
    say(`${x.dtype} of shape ${shapeText(x.sizes)}`, `${x.dtype} de forma ${shapeText(x.sizes)}`);
  const fits =
    value instanceof Tensor && value.dtype === like.dtype && value.sizes.join() === like.sizes.join();
  if (fits) return;
  const received = value instanceof Tensor ? shown(value) : show(value);
  throw failure("E-GRAD-007", { op, expected: shown(like), received });
}
