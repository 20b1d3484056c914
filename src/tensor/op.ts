import type { Edge, GradientHook, GraphNode } from "../autograd/graph.js";
import { isGradEnabled } from "../autograd/mode.js";
import { type DType, isFloat } from "../core/dtype.js";
import type { ErrorCode } from "../core/errors.js";
import { numel, type Shape, type Strides } from "../core/shape.js";
import type { Engine, Storage } from "../engine/engine.js";
import { currentEngine } from "./currentEngine.js";
import type { Handle } from "./handle.js";
import { failure } from "./messages.js";

/** What an operation takes: tensors, or plain numbers where the operation allows them. */
export type Input = Handle | number;

/** What a derivative may read: operand i, or the result. Only what is declared is kept for backward. */
export type Saved = number | "out";

/** What a derivative sees of the recorded operation. */
export interface Recorded<A> {
  readonly attrs: A;
  /** A saved operand (by its number) that is a tensor, or the result. */
  saved(which: Saved): Handle;
  /** A saved operand as it was given: a tensor or a number. */
  operand(which: number): Input;
  /** Shapes of the operands as they came in; `[]` for a number. */
  readonly shapes: readonly Shape[];
  /** Whether the gradient of this operand is asked for. */
  needs(operand: number): boolean;
}

/** The gradients of the operands, from that of the result; null where none is asked for. */
export type Derivative<A> = (gradient: Handle, op: Recorded<A>) => readonly (Handle | null)[];

/**
 * One call that shows the operation, and from which its tests are made. Inputs are written as short texts:
 * `"2x3"` normal values, `"2x3 positive"`, `"2x3 int<4"` whole numbers below 4, `"2x3 bool"`; `""` is a scalar.
 */
export interface Example<A> {
  readonly inputs: readonly (string | number)[];
  readonly attrs?: A;
}

/** A call that must fail, with the code of its error. */
export interface FailingExample<A> extends Example<A> {
  readonly fails: ErrorCode;
}

interface Declaration<A> {
  readonly name: string;
  /** The same in PyTorch, as a Python expression of x0, x1, … (or the list x) and the attributes by name. */
  readonly torch: string;
  /** PyTorch's name of the recorded node, where it is not the name with Backward0 (`add`: AddBackward0). */
  readonly node?: string;
  /** For each operand, what its gradient reads. */
  readonly saves: readonly (readonly Saved[])[];
  /** The derivative, or the reason why there is none. */
  readonly backward: Derivative<A> | { readonly none: string };
  readonly examples: readonly [Example<A>, ...Example<A>[]];
  readonly errors?: readonly FailingExample<A>[];
  /** The function that users call and that checks its arguments, where it is another: `errors` are tried on it. */
  readonly checked?: (inputs: readonly Input[], attrs: A) => unknown;
}

/**
 * An operation that computes: the shape rule and dtype of the result, and how the engine fills it. `forward` writes
 * every element of `out`; what stands there before is anything at all.
 */
export interface ComputeDeclaration<A> extends Declaration<A> {
  readonly shape: (inputs: readonly Input[], attrs: A) => Shape;
  readonly dtype: (inputs: readonly Input[], attrs: A) => DType;
  readonly forward: (engine: Engine, out: Handle, inputs: readonly Input[], attrs: A) => void;
}

export interface Geometry {
  readonly shape: Shape;
  readonly strides: Strides;
  readonly offset: number;
}

/** An operation that shows the same elements in another way: nothing is copied. */
export interface ViewDeclaration<A> extends Declaration<A> {
  readonly view: (x: Handle, attrs: A) => Geometry;
}

export type OpDeclaration<A> = ComputeDeclaration<A> | ViewDeclaration<A>;

/** How a recorded operation is known to the tape: its name, its derivative, and what that reads. */
export interface Rule<A> {
  readonly name: string;
  readonly node?: string;
  readonly saves: readonly (readonly Saved[])[];
  readonly backward: Derivative<A>;
}

/** What an operand without declared needs reads (operations over lists repeat their last declaration). */
function savedFor<A>(rule: Rule<A>, operand: number): readonly Saved[] {
  return rule.saves[Math.min(operand, rule.saves.length - 1)] ?? [];
}

let operations = 0;

const SCALAR: Shape = [];
/** What is kept where nothing is: never written to. */
const NOTHING: never[] = [];

/** One operation less has saved this storage. */
function unsave(storage: Storage): void {
  storage.saved--;
  if (storage.inner && storage.saved === 0) currentEngine().release(storage);
}

/**
 * Says that a tensor was made inside the library, that no user has seen it, and that whatever is computed from it has
 * been: its memory goes at once, or with the last operation that has saved it for backward.
 */
export function letGo({ storage }: Handle): void {
  if (storage.saved === 0) currentEngine().release(storage);
  else storage.inner = true;
}

/** One recorded operation on the tape. */
export class OpNode<A> implements GraphNode<Handle>, Recorded<A> {
  readonly isLeafEdge = false;
  name: string;
  /** PyTorch's name of this node, where it does not follow from ours. */
  node: string | undefined;
  edges: readonly Edge<Handle>[];
  gradientHooks: GradientHook<Handle>[] | null = null;
  retain: ((gradient: Handle) => void) | null = null;
  readonly sequence = ++operations;
  readonly attrs: A;
  readonly shapes: readonly Shape[];
  /** Operands that a wanted gradient reads, each at its number, with the version of its storage. */
  private kept: Input[] = NOTHING;
  private keptOut: Handle | null = null;
  private versions: number[] = NOTHING;
  private outVersion = 0;
  private freed = false;
  private readonly rule: Rule<A>;
  pass = 0;
  pending = 0;
  incoming: Handle | null = null;
  incomingOwned = false;

  constructor(
    rule: Rule<A>,
    inputs: readonly Input[],
    attrs: A,
    edges: readonly Edge<Handle>[],
    out: Handle,
  ) {
    this.rule = rule;
    this.name = rule.name;
    this.node = rule.node;
    this.attrs = attrs;
    this.edges = edges;
    // Arrays of the right length: those that grow take room for 16 more.
    const shapes = new Array<Shape>(inputs.length);
    for (let i = 0; i < inputs.length; i++) {
      const x = inputs[i];
      shapes[i] = typeof x === "number" ? SCALAR : x.shape;
    }
    this.shapes = shapes;
    for (let i = 0; i < edges.length; i++) {
      if (edges[i] === null) continue;
      const saved = savedFor(rule, i);
      for (let s = 0; s < saved.length; s++) {
        const which = saved[s];
        if (which === "out") {
          if (this.keptOut === null) out.storage.saved++;
          this.keptOut = out;
          this.outVersion = out.storage.version;
          continue;
        }
        if (this.kept === NOTHING) {
          this.kept = new Array(inputs.length);
          this.versions = new Array(inputs.length);
        }
        const value = inputs[which];
        if (typeof value !== "number" && this.kept[which] === undefined) value.storage.saved++;
        this.kept[which] = value;
        // An operand in the memory that was changed in place is no longer what the derivative would read.
        if (typeof value !== "number")
          this.versions[which] = value.storage.version - (value.storage === out.storage ? 1 : 0);
      }
    }
  }

  needs(operand: number): boolean {
    return this.edges[operand] !== null;
  }

  operand(which: number): Input {
    const value = this.kept[which];
    if (value === undefined)
      throw new Error(`${this.name}: its derivative reads operand ${which} undeclared`);
    return value;
  }

  saved(which: Saved): Handle {
    const value = which === "out" ? this.keptOut : this.operand(which);
    if (value === null || typeof value === "number") throw new Error(`${this.name}: ${which} is no tensor`);
    return value;
  }

  check(): void {
    if (this.freed) throw failure("E-GRAD-001", { op: this.name });
    const { kept, versions } = this;
    for (let i = 0; i < kept.length; i++) {
      const value: Input | undefined = kept[i]; // there are gaps
      if (value !== undefined && typeof value !== "number") this.checkVersion(value, versions[i]);
    }
    if (this.keptOut !== null) this.checkVersion(this.keptOut, this.outVersion);
  }

  private checkVersion({ storage, shape }: Handle, version: number): void {
    if (storage.version === version) return;
    throw failure("E-GRAD-002", { op: this.name, shape, writer: storage.writtenBy });
  }

  backward(gradient: Handle): readonly (Handle | null)[] {
    return this.rule.backward(gradient, this);
  }

  release(): void {
    // What saved nothing stays usable: two losses may share it.
    if (this.keptOut === null && this.kept.length === 0) return;
    this.freed = true;
    for (let i = 0; i < this.kept.length; i++) {
      const value: Input | undefined = this.kept[i];
      if (value !== undefined && typeof value !== "number") unsave(value.storage);
    }
    if (this.keptOut !== null) unsave(this.keptOut.storage);
    this.kept = NOTHING;
    this.keptOut = null;
    this.edges = NOTHING;
  }
}

/** New zeros of the same shape, dtype and face: the gradient where there is no slope. */
export function zerosOf<T extends Handle>(x: T): T {
  return x.spawnNew(x.dtype, x.shape, numel(x.shape));
}

/** The first tensor among the operands: the result has its face. */
function firstHandle(inputs: readonly Input[]): Handle {
  for (const x of inputs) if (typeof x !== "number") return x;
  throw new Error("an operation needs at least one tensor");
}

/**
 * Makes `out` the result of a recorded operation, where gradients are recorded and an operand requires one. `out` is
 * a new tensor, or the operand that was changed in place.
 */
export function record<A>(rule: Rule<A>, inputs: readonly Input[], attrs: A, out: Handle): void {
  if (!isGradEnabled()) return;
  let wanted = false;
  for (let i = 0; i < inputs.length; i++) {
    const x = inputs[i];
    if (typeof x === "number") continue;
    if (x.base !== null && x.base.edge !== x.baseEdge && !x.base.isLeaf) {
      throw failure("E-NOTIMPL-001", {
        what: `${rule.name}: the gradient of a view that was taken before its tensor was changed in place`,
        instead: "Take the view again after the change, or change a clone().",
      });
    }
    if (x.edge !== null) wanted = true;
  }
  if (!wanted || !isFloat(out.dtype)) return;
  const edges = new Array<Edge<Handle>>(inputs.length);
  for (let i = 0; i < inputs.length; i++) {
    const x = inputs[i];
    edges[i] = typeof x === "number" ? null : x.edge;
  }
  const before = out.edge;
  const node = new OpNode(rule, inputs, attrs, edges, out);
  out.edge = node;
  if (before instanceof OpNode) {
    // Changed in place: what is kept is the gradient of the tensor as it is now.
    node.retain = before.retain;
    before.retain = null;
  }
}

/**
 * A fresh result of several operations, known by the one that the user called (`mean`, not `div`): in errors, and, by
 * PyTorch's name of its node, in print.
 */
export function named<T extends Handle>(out: T, name: string, node?: string): T {
  if (out.edge instanceof OpNode) {
    out.edge.name = name;
    out.edge.node = node;
  }
  return out;
}

/** A callable operation; its declaration stands beside it. */
export type Op<A> = (<T extends Handle>(inputs: readonly (T | number)[], attrs: A) => T) & {
  readonly declaration: OpDeclaration<A>;
};

/** Turns a declaration into the function that runs it. The inputs have the dtypes that the operation wants. */
export function defineOp<A = Record<never, never>>(declaration: OpDeclaration<A>): Op<A> {
  const rule = typeof declaration.backward === "function" ? (declaration as Rule<A>) : null;
  return Object.assign("view" in declaration ? viewing(declaration, rule) : computing(declaration, rule), {
    declaration,
  });
}

type Run<A> = <T extends Handle>(inputs: readonly (T | number)[], attrs: A) => T;

function viewing<A>({ view }: ViewDeclaration<A>, rule: Rule<A> | null): Run<A> {
  return <T extends Handle>(inputs: readonly (T | number)[], attrs: A): T => {
    const first = firstHandle(inputs) as T;
    const { shape, strides, offset } = view(first, attrs);
    const out = first.spawn(first.storage, first.dtype, shape, strides, offset);
    out.base = first.base ?? first;
    out.baseEdge = out.base.edge;
    if (rule !== null) record(rule, inputs, attrs, out);
    return out;
  };
}

function computing<A>(declaration: ComputeDeclaration<A>, rule: Rule<A> | null): Run<A> {
  const { shape: shapeOf, dtype: dtypeOf, forward } = declaration;
  return <T extends Handle>(inputs: readonly (T | number)[], attrs: A): T => {
    const shape = shapeOf(inputs, attrs);
    // The forward writes every element: nothing need be cleared.
    const out = (firstHandle(inputs) as T).spawnNew(dtypeOf(inputs, attrs), shape, numel(shape), false);
    forward(currentEngine(), out, inputs, attrs);
    if (rule !== null) record(rule, inputs, attrs, out);
    return out;
  };
}
