import type { Edge, GradientHook, GraphNode, Received } from "../../autograd/graph.js";
import { isGradEnabled, noGrad } from "../../autograd/mode.js";
import { Output } from "../../autograd/output.js";
import { type DType, isFloat } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { numel, sameShape } from "../../core/shape.js";
import { failure } from "../func/messages.js";
import { Handle } from "../handle.js";
import { checkRecordable } from "../inplace.js";
import { nextSequence, OpNode, recorders, unsave } from "../node.js";
import { sumTo } from "../ops/broadcast.js";
import { cast } from "../ops/cast.js";
import { followInPlace } from "../ops/region.js";
import { FunctionContext, notedBy } from "./context.js";
import type { Packable, Packer } from "./savedHooks.js";

/** A class of a user's with a static forward and backward. */
interface FunctionClass {
  readonly name: string;
  readonly forward?: unknown;
  readonly backward?: unknown;
  readonly setupContext?: unknown;
}

type Call = (...args: unknown[]) => unknown;

/** The static method of a class; an error where it is missing. */
function methodOf(Class: FunctionClass, name: "forward" | "backward"): Call {
  const method = Class[name];
  if (typeof method !== "function") throw failure("E-FUNC-005", { name: Class.name, method: name });
  return method.bind(Class);
}

/** What is known of a tensor that is not kept. */
interface Typed {
  readonly shape: readonly number[];
  readonly dtype: DType;
}

interface Kept {
  readonly value: Handle;
  readonly version: number;
}

/** A call of a custom function on the tape. Its derivative is the user's: nothing that it is given or gives is freed. */
class FunctionNode implements GraphNode<Handle>, Packable {
  readonly isLeafEdge = false;
  readonly isUsers = true;
  readonly name: string;
  readonly node: string;
  readonly sequence = nextSequence();
  edges: readonly Edge<Handle>[];
  gradientHooks: GradientHook<Handle>[] | null = null;
  readonly retain = null;
  readonly received: (Received<Handle> | null)[];
  pass = 0;
  pending = 0;
  incoming: Handle | null = null;
  incomingOwned = false;
  private readonly Class: FunctionClass;
  private readonly context: FunctionContext;
  private readonly inputs: readonly (Typed | null)[];
  private outs: readonly (Typed | null)[] = [];
  private kept: (Kept | null)[] = [];
  private packed: ((() => Handle) | null)[] | null = null;
  private freed = false;

  constructor(Class: FunctionClass, context: FunctionContext, args: readonly unknown[], outputs: number) {
    this.Class = Class;
    this.context = context;
    this.name = Class.name;
    this.node = `${Class.name}Backward`;
    this.edges = args.map((x) => (x instanceof Handle ? x.edge : null));
    this.inputs = args.map((x) =>
      x instanceof Handle ? { shape: x.sizes, dtype: x.dtype } : (null as never),
    );
    this.received = new Array<null>(outputs).fill(null);
  }

  /** Notes the results, and saves what the function wants to read: `wrapped` gives a result as it is on the tape. */
  finish(outs: readonly (Handle | null)[], wrapped: ReadonlyMap<Handle, Handle>): void {
    const noted = notedBy(this.context);
    this.outs = outs.map((out) => out && { shape: out.sizes, dtype: out.dtype });
    this.kept = noted.saved.map((x) => {
      if (x === null) return null;
      const value = wrapped.get(x) ?? x;
      value.storage.saved++;
      return { value, version: value.version };
    });
    noted.saved = [];
    noted.read = () => {
      if (this.freed) throw failure("E-GRAD-001", { op: this.name });
      this.unpack();
      return this.kept.map((one) => one?.value ?? null);
    };
    if (recorders.list !== null) for (const recorder of recorders.list) recorder(this);
  }

  pack(packer: Packer): void {
    if (this.kept.length === 0) return;
    this.packed = this.kept.map((one) => {
      if (one === null) return null;
      const { edge } = one.value;
      const back = packer(one.value);
      return () => {
        const value = back();
        const at = value.spawn(value.storage, value.dtype, value.sizes, value.strides, value.offset);
        at.edge = edge;
        return at;
      };
    });
    this.kept = [];
  }

  private unpack(): void {
    const { packed } = this;
    if (packed === null) return;
    this.packed = null;
    this.kept = packed.map((back) => {
      if (back === null) return null;
      const value = back();
      value.storage.saved++;
      return { value, version: value.version };
    });
  }

  check(): void {
    if (this.freed) throw failure("E-GRAD-001", { op: this.name });
    for (const one of this.kept) {
      if (one === null || one.value.version === one.version) continue;
      const { value } = one;
      throw failure("E-GRAD-002", { op: this.name, shape: value.sizes, writer: value.storage.writtenBy });
    }
  }

  backward(): readonly (Handle | null)[] {
    throw new Error("a custom function receives the gradients of all its results");
  }

  backwardSeveral(gradients: readonly (Handle | null)[]): readonly (Handle | null)[] {
    const { materialize } = notedBy(this.context);
    const came = gradients.find((gradient) => gradient !== null);
    const given = gradients.map((gradient, k) => {
      const out = this.outs[k];
      if (gradient !== null || !materialize || out === null || came === undefined) return gradient;
      return (came as Handle).spawnNew(out.dtype, out.shape, numel(out.shape));
    });
    const result = methodOf(this.Class, "backward")(this.context, ...given);
    const list: unknown[] = Array.isArray(result) ? result : [result];
    const { inputs } = this;
    const none = (x: unknown) => x === null || x === undefined;
    if (list.length < inputs.length || !list.slice(inputs.length).every(none)) {
      const [expected, received] = [inputs.length, list.length];
      throw failure("E-FUNC-006", { name: this.name, expected, received });
    }
    return inputs.map((input, i) => {
      const gradient = list[i];
      if (none(gradient)) return null;
      if (!(gradient instanceof Handle) || input === null) throw this.strange(i, input === null);
      return this.edges[i] === null ? null : this.fitted(gradient, i, input);
    });
  }

  private strange(index: number, isTensor: boolean): Error {
    return failure("E-FUNC-007", {
      name: this.name,
      index,
      expected: isTensor
        ? say("null: that argument is no tensor", "null: ese argumento no es un tensor")
        : say("a tensor or null", "un tensor o null"),
    });
  }

  /** The gradient in the shape and dtype of its input: what was broadcast is summed. */
  private fitted(gradient: Handle, i: number, { shape, dtype }: Typed): Handle {
    const { sizes } = gradient;
    if (!sameShape(sizes, shape)) {
      const extra = sizes.length - shape.length;
      const folds = extra >= 0 && shape.every((size, d) => size === 1 || size === sizes[d + extra]);
      if (!folds) throw failure("E-FUNC-008", { name: this.name, index: i, shape, received: sizes });
    }
    return cast(sameShape(sizes, shape) ? gradient : sumTo(gradient, shape), dtype);
  }

  release(): void {
    this.freed = this.kept.length > 0 || this.packed !== null;
    if (!this.freed) return;
    for (const one of this.kept) if (one !== null) unsave(one.value.storage);
    this.kept = [];
    this.packed = null;
    this.edges = [];
  }
}

/** The same tensor under another handle, without its place in the graph. */
const alias = (x: Handle): Handle => x.spawn(x.storage, x.dtype, x.sizes, x.strides, x.offset);

/** Puts a result on the tape as the node's: an input that came back unchanged is shown by a handle of its own. */
function wrap(
  out: Handle,
  k: number,
  node: FunctionNode | null,
  context: FunctionContext,
  args: readonly unknown[],
) {
  const { dirty, notDifferentiable } = notedBy(context);
  const isDirty = dirty.has(out);
  const wrapped =
    !isDirty && (args.includes(out) || out.base !== null || out.edge !== null) ? alias(out) : out;
  if (node === null || notDifferentiable.has(out) || !isFloat(out.dtype)) return wrapped;
  if (isDirty) checkRecordable(node.name, out, []);
  const before = wrapped.edge;
  const edge = new Output<Handle>(node, k);
  if (before instanceof OpNode || before instanceof Output) {
    edge.retain = before.retain;
    before.retain = null;
  }
  wrapped.edge = edge;
  if (isDirty) followInPlace(wrapped);
  return wrapped;
}

function run(Class: FunctionClass, args: readonly unknown[]): unknown {
  const forward = methodOf(Class, "forward");
  const needs = args.map((x) => x instanceof Handle && x.requiresGrad);
  const context = new FunctionContext(needs);
  const { setupContext } = Class;
  const result = noGrad(() => {
    if (typeof setupContext !== "function") return forward(context, ...args);
    const value = forward(...args);
    setupContext.call(Class, context, args, value);
    return value;
  });
  const list: unknown[] = Array.isArray(result) ? result : [result];
  const { dirty } = notedBy(context);
  for (const x of dirty)
    if (!list.includes(x) || !args.includes(x)) throw failure("E-FUNC-009", { name: Class.name });
  const recording = isGradEnabled() && needs.includes(true);
  const node = recording ? new FunctionNode(Class, context, args, list.length) : null;
  const known = new Map<Handle, Handle>();
  const outs = list.map((out, k) => {
    if (!(out instanceof Handle)) return out;
    const wrapped = wrap(out, k, node, context, args);
    if (!args.includes(out)) known.set(out, wrapped);
    return wrapped;
  });
  node?.finish(
    outs.map((out) => (out instanceof Handle ? out : null)),
    known,
  );
  return Array.isArray(result) ? outs : outs[0];
}

/**
 * The base of operations with a derivative of your own: a class with a static `forward(ctx, …)`, which is not recorded, and a static
 * `backward(ctx, …)`, which gets a gradient for each result and gives one for each argument of forward (null for what is no tensor).
 * Call it as `Square.apply(x)`. With a static `setupContext(ctx, inputs, output)` forward takes the arguments alone.
 * What backward computes is recorded where derivatives of gradients are wanted (`createGraph`).
 *
 * @throws E-FUNC-005 to E-FUNC-009, where the two do not fit together
 * @example
 * class Exp extends torch.autograd.Function {
 *   static forward(ctx: torch.autograd.FunctionContext, x: torch.Tensor) {
 *     const y = x.exp();
 *     ctx.saveForBackward(y);
 *     return y;
 *   }
 *   static backward(ctx: torch.autograd.FunctionContext, gradient: torch.Tensor) {
 *     const [y] = ctx.savedTensors;
 *     return gradient.mul(y);
 *   }
 * }
 * const x = torch.tensor([0, 1], { requiresGrad: true });
 * Exp.apply(x).sum().backward();
 * x.grad // tensor([1.0000, 2.7183])
 */
// biome-ignore lint/complexity/noStaticOnlyClass: PyTorch's form: users extend it, and call the static apply
export class CustomFunction {
  /** Runs `forward` and records the call, with `backward` as its derivative. */
  static apply<A extends unknown[], R>(
    this: {
      forward(...args: A): R;
      setupContext(context: FunctionContext, inputs: A, output: R): void;
    },
    ...args: A
  ): R;
  static apply<A extends unknown[], R>(
    this: { forward(context: FunctionContext, ...args: A): R },
    ...args: A
  ): R;
  static apply(this: unknown, ...args: unknown[]): unknown {
    // biome-ignore lint/complexity/noThisInStatic: the class that a user wrote
    return run(this as FunctionClass, args);
  }
}
