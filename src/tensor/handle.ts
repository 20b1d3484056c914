import type { Edge, GradientHook, Gradients, Leaf } from "../autograd/graph.js";
import { isGradEnabled } from "../autograd/mode.js";
import { wrong } from "../core/check.js";
import { type DType, isFloat } from "../core/dtype.js";
import { say } from "../core/messages/language.js";
import { frozenShape, type Shape, type Strides, sameShape } from "../core/shape.js";
import { contiguousStrides, isContiguous } from "../core/strides.js";
import type { Storage, View } from "../engine/engine.js";
import { add as addKernel } from "../engine/families/pointwise/arithmetic.js";
import { currentEngine } from "./currentEngine.js";
import { failure } from "./messages.js";
import { recording } from "./recording.js";

/** `new Tensor([1, 2])`, as old PyTorch programs have it. */
const constructorCalled = (received: unknown) =>
  wrong(
    "new Tensor",
    say("the arguments", "los argumentos"),
    say("none: write torch.tensor([1, 2])", "ninguno: escribe torch.tensor([1, 2])"),
    received,
  );

/**
 * A tensor's memory is the engine's, and a clone of its other fields would be an empty shell: structuredClone and postMessage
 * cannot clone a symbol, and put its text into their error.
 */
const NOT_CLONED = Symbol("tensor: x.toTransferable() → torch.fromTransferable(message)");

/**
 * What every tensor is, below its methods: a view of a storage, and its place in the graph. Operations take and give
 * handles; the facade (`Tensor`) is a handle with a documented face.
 */
export abstract class Handle implements View {
  // Private, so that what compares or shows an object by its fields (test runners, consoles) does not walk through the engine.
  #storage: Storage;
  #strides: Strides;
  #offset: number;
  #edge: Edge<Handle> = null;
  #gradient: Handle | null = null;
  #base: Handle | null = null;
  #baseEdge: Edge<Handle> = null;
  #viewEdge: ((view: Handle, base: Handle) => Edge<Handle>) | null = null;

  readonly dtype: DType;
  /** What structuredClone and postMessage meet instead of the memory. @internal */
  readonly memory: symbol = NOT_CLONED;
  /** The sizes, one a dimension, as the library reads them; several tensors may share the array. Users are given `shape`. */
  readonly sizes: Shape;
  /** What `assign` adds to the version of the present memory, so that it goes on from that of the memory before. @internal */
  declare versionOffset: number;

  constructor(storage: Storage, dtype: DType, sizes: Shape, strides: Strides, offset: number) {
    if (strides === undefined) throw constructorCalled(storage);
    this.#storage = storage;
    this.dtype = dtype;
    this.sizes = sizes;
    this.#strides = strides;
    this.#offset = offset;
  }

  /** The memory, as the engine knows it. */
  get storage(): Storage {
    return this.#storage;
  }

  /** How many elements lie from one position to the next, a dimension each. */
  get strides(): Strides {
    return this.#strides;
  }

  /** Where in its memory it begins, in elements. */
  get offset(): number {
    return this.#offset;
  }

  /** Where the gradient of this tensor goes; null where none is wanted. @internal */
  get edge(): Edge<Handle> {
    const base = this.#base;
    if (base !== null && base.#viewEdge !== null && base.#edge !== this.#baseEdge)
      this.#follow(base, base.#viewEdge);
    return this.#edge;
  }
  set edge(edge: Edge<Handle>) {
    this.#edge = edge;
  }

  /** @internal */
  get gradient(): Handle | null {
    return this.#gradient;
  }
  set gradient(gradient: Handle | null) {
    this.#gradient = gradient;
  }

  /** Its base was changed in place: from now on this is a view of what the base became. */
  #follow(base: Handle, edgeOf: (view: Handle, base: Handle) => Edge<Handle>): void {
    this.#baseEdge = base.#edge;
    this.#edge = edgeOf(this, base);
  }

  /** What makes the edge of a view anew, once a change in place of this tensor was recorded. @internal */
  set viewEdge(edgeOf: (view: Handle, base: Handle) => Edge<Handle>) {
    this.#viewEdge = edgeOf;
  }

  /** The tensor that this is a view of; `baseEdge`: that tensor's edge when the view was taken. @internal */
  get base(): Handle | null {
    return this.#base;
  }
  /** @internal */
  get baseEdge(): Edge<Handle> {
    return this.#baseEdge;
  }

  /** Notes what this is a view of. @internal */
  setBase(base: Handle, edge: Edge<Handle>): void {
    this.#base = base;
    this.#baseEdge = edge;
  }

  /** A tensor of the same face over this storage: how operations make their results. @internal */
  abstract spawn(storage: Storage, dtype: DType, shape: Shape, strides: Strides, offset: number): this;

  /** A new contiguous tensor with the same face: of zeros, or (without `clear`) of whatever stands there. @internal */
  spawnNew(dtype: DType, shape: Shape, count: number, clear = true): this {
    return this.spawn(
      currentEngine().allocate(dtype, count, clear),
      dtype,
      shape,
      contiguousStrides(shape),
      0,
    );
  }

  /** How often it was changed in place, as backward asks: a value that it saved must have kept its version. @internal */
  get version(): number {
    return this.storage.version - this.storage.unchecked + this.versionOffset;
  }

  /** Whether backward is to notice that it was changed in place: not through `x.data`. @internal */
  get writesAreChecked(): boolean {
    return true;
  }

  /**
   * Takes over the memory of another tensor, in the place of its own (`x.data = other`, a module that changes dtype). Where
   * shape and dtype are those of before, a recorded operation that saved this tensor reads the new values, as in PyTorch;
   * else it says that the tensor was changed.
   * @internal
   */
  become(other: Handle, by = "data ="): void {
    const { version } = this;
    const fits = other.dtype === this.dtype && sameShape(other.sizes, this.sizes);
    const { storage, dtype, sizes } = other;
    Object.assign(this, { dtype, sizes });
    this.#storage = storage;
    this.#strides = other.#strides;
    this.#offset = other.#offset;
    this.#base = null;
    this.#baseEdge = null;
    // A property of its own, over the prototype's: no other tensor pays for what few need.
    Object.defineProperty(this, "versionOffset", { value: 0, writable: true, configurable: true });
    this.versionOffset = version + (fits ? 0 : 1) - this.version;
    if (!fits) storage.writtenBy = by;
  }

  /** The sizes, one a dimension: an array that cannot be changed. */
  get shape(): Shape {
    return frozenShape(this.sizes);
  }

  /**
   * Whether the elements stand row by row without gaps, as in a fresh tensor; a transposed view does not.
   *
   * @example
   * const x = torch.ones(2, 3);
   * x.isContiguous() // true
   * x.t().isContiguous() // false
   */
  isContiguous(): boolean {
    return isContiguous(this.sizes, this.strides);
  }

  get requiresGrad(): boolean {
    return this.edge !== null;
  }

  /** Only a leaf can be told; what is computed requires a gradient if its inputs do. */
  set requiresGrad(value: boolean) {
    if (value === this.requiresGrad) return;
    if (!value) {
      if (!this.isLeaf) {
        throw failure("E-ARG-002", {
          where: "requiresGrad",
          name: say("this tensor", "este tensor"),
          expected: say("a leaf (use detach() on a result)", "una hoja (usa detach() con un resultado)"),
          received:
            this.edge?.isLeafEdge === false
              ? say(`the result of ${this.edge.name}`, `el resultado de ${this.edge.name}`)
              : say("the result of an operation", "el resultado de una operación"),
        });
      }
      this.edge = null;
      return;
    }
    if (!isFloat(this.dtype)) throw failure("E-GRAD-006", { dtype: this.dtype });
    this.edge = new AccumulateGrad(this);
  }

  /** Whether the user made this tensor (its gradient is kept), rather than a recorded operation. */
  get isLeaf(): boolean {
    return this.edge === null || this.edge.isLeafEdge;
  }
}

Handle.prototype.versionOffset = 0;

/** The end of the tape: adds what arrives to the `grad` of a leaf. */
export class AccumulateGrad implements Leaf<Handle> {
  readonly isLeafEdge = true;
  readonly name = "AccumulateGrad";
  gradientHooks: GradientHook<Handle>[] | null = null;
  /** Called after `grad` has been updated. */
  postHooks: ((leaf: Handle) => void)[] | null = null;
  readonly leaf: Handle;
  pass = 0;
  pending = 0;
  incoming: Handle | null = null;
  incomingOwned = false;

  constructor(leaf: Handle) {
    this.leaf = leaf;
  }

  /** Whether the user may hold the present gradient: then only the garbage collector frees it. */
  gradientSeen = true;
  /** The version of the gradient to which a walk first added since an optimizer last looked; −1: to none. */
  addedTo = -1;

  accumulate(gradient: Handle, owned: boolean, { add, copy, release }: Gradients<Handle>): void {
    const { leaf } = this;
    if (!leaf.requiresGrad) return; // frozen since
    const before = leaf.gradient;
    recording()?.looksAtGradient(leaf);
    if (!isLike(gradient, leaf) || (before !== null && !isLike(gradient, before))) {
      const { sizes: shape, dtype } = before !== null && isLike(gradient, leaf) ? before : leaf;
      throw failure("E-GRAD-010", { shape, dtype, received: gradient.sizes, receivedDType: gradient.dtype });
    }
    if (isGradEnabled()) {
      // createGraph: the gradient is itself part of a graph and is never written over.
      leaf.gradient = before !== null ? add(before, gradient) : owned ? gradient : copy(gradient);
      this.gradientSeen = true;
    } else if (before !== null) {
      if (this.addedTo < 0) this.addedTo = before.storage.version;
      currentEngine().pointwise(addKernel, before, [before, gradient]);
      markWritten(before, "backward");
      if (owned) release(gradient);
    } else {
      const taken = owned && gradient.isContiguous();
      leaf.gradient = taken ? gradient : copy(gradient);
      this.gradientSeen = false;
      if (owned && !taken) release(gradient);
    }
    recording()?.hasGradient(leaf);
    if (this.postHooks !== null) for (const hook of this.postHooks) hook(leaf);
  }
}

const isLike = (a: Handle, b: Handle) => a.dtype === b.dtype && sameShape(a.sizes, b.sizes);

/** Forgets the gradient of a leaf, and frees its memory at once where nobody can have kept it. */
export function dropGradient(leaf: Handle): void {
  const { gradient, edge } = leaf;
  leaf.gradient = null;
  recording()?.hasGradient(leaf);
  if (gradient !== null && edge instanceof AccumulateGrad && !edge.gradientSeen) {
    currentEngine().release(gradient.storage);
  }
}

/** Notes that a storage was changed in place, and by which operation: backward checks it. */
export function markWritten(handle: Handle, by: string): void {
  const { storage } = handle;
  storage.version++;
  storage.writtenBy = by;
  if (!handle.writesAreChecked) storage.unchecked++;
}
