import type { Edge, GradientHook, GraphNode, Received } from "../autograd/graph.js";
import { isGradEnabled } from "../autograd/mode.js";
import { Output } from "../autograd/output.js";
import { isFloat } from "../core/dtype.js";
import { numel, type Shape } from "../core/shape.js";
import type { Storage } from "../engine/engine.js";
import { currentEngine } from "./currentEngine.js";
import type { Derivative, Input, Recorded, Saved, SeveralDerivative } from "./declaration.js";
import type { Handle } from "./handle.js";
import { failure } from "./messages.js";

/** Recorded operations: what stands on the tape, and what it keeps for backward. */

/** How a recorded operation is known to the tape: its name, its derivative, and what that reads. */
export interface Rule<A> {
  readonly name: string;
  readonly node?: string;
  readonly saves: readonly (readonly Saved[])[];
  readonly backward: Derivative<A>;
}

/** The same of an operation with several results. */
export type SeveralRule<A> = Omit<Rule<A>, "backward"> & { readonly backward: SeveralDerivative<A> };

/** What an operand without declared needs reads (operations over lists repeat their last declaration). */
function savedFor(
  rule: { readonly saves: readonly (readonly Saved[])[] },
  operand: number,
): readonly Saved[] {
  return rule.saves[Math.min(operand, rule.saves.length - 1)] ?? [];
}

let operations = 0;

/** The number of the next recorded operation. */
export const nextSequence = (): number => ++operations;

const SCALAR: Shape = [];
/** The lists of a node that saves nothing; shared, and never written to. */
const NO_ENTRIES: never[] = [];

/** One operation less has saved this storage. */
export function unsave(storage: Storage): void {
  storage.saved--;
  if (storage.inner && storage.saved === 0) currentEngine().release(storage);
}

/**
 * Releases a tensor that was made inside the library, that no user has seen, and from which nothing more is computed:
 * at once, or with the last operation that saved it for backward.
 */
export function releaseInner({ storage }: Handle): void {
  if (storage.saved === 0) currentEngine().release(storage);
  else storage.inner = true;
}

/** A value that backward reads, with the version that its storage had. */
export interface Kept {
  readonly value: Handle;
  readonly version: number;
}

/** Told of every operation that is recorded, when it has saved its values; null: nobody listens. */
export const recorders: { list: readonly ((node: GraphNode<Handle>) => void)[] | null } = { list: null };

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
  /** Operands that a wanted gradient reads, each at its number, with the version of its storage. @internal */
  kept: Input[] = NO_ENTRIES;
  /** @internal */
  versions: number[] = NO_ENTRIES;
  /** The result, where a wanted gradient reads it, with its version; further results by their number. @internal */
  keptOut: Handle | null = null;
  /** @internal */
  outVersion = 0;
  /** @internal */
  others: (Kept | undefined)[] = NO_ENTRIES;
  private freed = false;
  /** Brings the saved values back, while they are packed (`autograd/savedHooks.ts`). @internal */
  unpack: (() => void) | null = null;
  private readonly rule: Rule<A> | SeveralRule<A>;
  readonly received: (Received<Handle> | null)[] | null;
  pass = 0;
  pending = 0;
  incoming: Handle | null = null;
  incomingOwned = false;

  /**
   * @param outs the result, or all results with those that are saved alone
   * @param visible of several results, how many users see: each has an edge of its own
   */
  constructor(
    rule: Rule<A> | SeveralRule<A>,
    inputs: readonly Input[],
    attrs: A,
    edges: readonly Edge<Handle>[],
    outs: Handle | readonly Handle[],
    visible = 0,
  ) {
    this.rule = rule;
    this.name = rule.name;
    this.node = rule.node;
    this.attrs = attrs;
    this.edges = edges;
    this.received = visible === 0 ? null : new Array<null>(visible).fill(null);
    // Arrays of the right length: those that grow take room for 16 more.
    const shapes = new Array<Shape>(inputs.length);
    for (let i = 0; i < inputs.length; i++) {
      const x = inputs[i];
      shapes[i] = typeof x === "number" ? SCALAR : x.sizes;
    }
    this.shapes = shapes;
    for (let i = 0; i < edges.length; i++) {
      if (edges[i] === null) continue;
      const saved = savedFor(rule, i);
      for (let s = 0; s < saved.length; s++) {
        const which = saved[s];
        if (typeof which !== "number") this.keepResult(which.out, outs);
        else this.keepOperand(which, inputs, Array.isArray(outs) ? null : (outs as Handle));
      }
    }
    if (recorders.list !== null) for (const recorder of recorders.list) recorder(this);
  }

  private keepOperand(which: number, inputs: readonly Input[], out: Handle | null): void {
    if (this.kept === NO_ENTRIES) {
      this.kept = new Array(inputs.length);
      this.versions = new Array(inputs.length);
    }
    const value = inputs[which];
    if (typeof value !== "number" && this.kept[which] === undefined) value.storage.saved++;
    this.kept[which] = value;
    // An operand in the memory that was changed in place is no longer what the derivative would read.
    if (typeof value !== "number")
      this.versions[which] = value.version - (value.storage === out?.storage ? 1 : 0);
  }

  private keepResult(which: number, outs: Handle | readonly Handle[]): void {
    if (which === 0) {
      const out = Array.isArray(outs) ? (outs[0] as Handle) : (outs as Handle);
      if (this.keptOut === null) out.storage.saved++;
      this.keptOut = out;
      this.outVersion = out.version;
      return;
    }
    if (this.others[which] !== undefined) return;
    const value = (outs as readonly Handle[])[which];
    value.storage.saved++;
    if (this.others === NO_ENTRIES) this.others = [];
    this.others[which] = { value, version: value.version };
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
    const value = typeof which === "number" ? this.operand(which) : this.result(which.out);
    if (typeof value === "number") throw new Error(`${this.name}: operand ${which} is no tensor`);
    return value;
  }

  private result(which: number): Handle {
    const value = which === 0 ? this.keptOut : this.others[which]?.value;
    if (value === null || value === undefined)
      throw new Error(`${this.name}: its derivative reads result ${which} undeclared`);
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
    for (const other of this.others) if (other !== undefined) this.checkVersion(other.value, other.version);
  }

  private checkVersion(value: Handle, version: number): void {
    if (value.version === version) return;
    throw failure("E-GRAD-002", { op: this.name, shape: value.sizes, writer: value.storage.writtenBy });
  }

  backward(gradient: Handle): readonly (Handle | null)[] {
    if (this.unpack !== null) this.unpack();
    return (this.rule as Rule<A>).backward(gradient, this);
  }

  backwardSeveral(gradients: readonly (Handle | null)[]): readonly (Handle | null)[] {
    if (this.unpack !== null) this.unpack();
    return (this.rule as SeveralRule<A>).backward(gradients, this);
  }

  release(): void {
    // What saved nothing stays usable: two losses may share it.
    if (this.keptOut === null && this.kept.length === 0 && this.others.length === 0 && this.unpack === null)
      return;
    this.freed = true;
    this.unpack = null;
    for (let i = 0; i < this.kept.length; i++) {
      const value: Input | undefined = this.kept[i];
      if (value !== undefined && typeof value !== "number") unsave(value.storage);
    }
    if (this.keptOut !== null) unsave(this.keptOut.storage);
    for (const other of this.others) if (other !== undefined) unsave(other.value.storage);
    this.kept = NO_ENTRIES;
    this.keptOut = null;
    this.others = NO_ENTRIES;
    this.edges = NO_ENTRIES;
  }
}

/** New zeros of the same shape, dtype and face: the gradient where there is no slope. */
export function zerosOf<T extends Handle>(x: T): T {
  return x.spawnNew(x.dtype, x.sizes, numel(x.sizes));
}

/** The edges of the operands, where gradients are recorded and an operand requires one; null elsewhere. */
function wantedEdges(inputs: readonly Input[]): readonly Edge<Handle>[] | null {
  if (!isGradEnabled()) return null;
  let wanted = false;
  for (let i = 0; i < inputs.length; i++) {
    const x = inputs[i];
    if (typeof x === "number") continue;
    if (x.edge !== null) wanted = true;
  }
  if (!wanted) return null;
  const edges = new Array<Edge<Handle>>(inputs.length);
  for (let i = 0; i < inputs.length; i++) {
    const x = inputs[i];
    edges[i] = typeof x === "number" ? null : x.edge;
  }
  return edges;
}

/**
 * Makes `out` the result of a recorded operation, where gradients are recorded and an operand requires one. `out` is
 * a new tensor, or the operand that was changed in place.
 */
export function record<A>(rule: Rule<A>, inputs: readonly Input[], attrs: A, out: Handle): void {
  if (!isGradEnabled()) return;
  const edges = wantedEdges(inputs);
  if (edges === null || !isFloat(out.dtype)) return;
  const before = out.edge;
  const node = new OpNode(rule, inputs, attrs, edges, out);
  out.edge = node;
  if (before instanceof OpNode || before instanceof Output) {
    // Changed in place: what is kept is the gradient of the tensor as it is now.
    node.retain = before.retain;
    before.retain = null;
  }
}

/** The same of an operation with several results, of which users see the first `visible`. */
export function recordSeveral<A>(
  rule: SeveralRule<A>,
  inputs: readonly Input[],
  attrs: A,
  outs: readonly Handle[],
  visible: number,
): void {
  const edges = wantedEdges(inputs);
  if (edges === null) return;
  const node = new OpNode(rule, inputs, attrs, edges, outs, visible);
  for (let k = 0; k < visible; k++) if (isFloat(outs[k].dtype)) outs[k].edge = new Output(node, k);
}

/**
 * Names a fresh result after the operation that the user called (`mean`, not the last inner one, `div`): in errors, and, by
 * PyTorch's name of its node, in print.
 */
export function named<T extends Handle>(out: T, name: string, node?: string): T {
  const { edge } = out;
  if (edge instanceof OpNode) {
    edge.name = name;
    edge.node = node;
  }
  return out;
}
