import { checkBoolean } from "../../core/check.js";
import { checkTensor } from "../arguments.js";
import type { Handle } from "../handle.js";
import type { Tensor } from "../tensor.js";

/** What a function noted in its context, as the tape reads it. @internal */
export interface Noted {
  saved: (Handle | null)[];
  readonly dirty: Set<Handle>;
  readonly notDifferentiable: Set<Handle>;
  materialize: boolean;
  /** Gives the saved tensors, once they are on the tape. */
  read: (() => (Handle | null)[]) | null;
}

const notes = new WeakMap<FunctionContext, Noted>();

/** @internal */
export const notedBy = (context: FunctionContext): Noted => notes.get(context) as Noted;

/**
 * The `ctx` of a custom `autograd.Function`: what `forward` leaves for `backward`. Tensors go through `saveForBackward`; anything else may
 * be put on it under any name.
 *
 * @example
 * class Square extends torch.autograd.Function {
 *   static forward(ctx: torch.autograd.FunctionContext, x: torch.Tensor) {
 *     ctx.saveForBackward(x);
 *     ctx.factor = 2;
 *     return x.mul(x);
 *   }
 *   static backward(ctx: torch.autograd.FunctionContext, gradient: torch.Tensor) {
 *     const [x] = ctx.savedTensors;
 *     return gradient.mul(x).mul(ctx.factor);
 *   }
 * }
 * const x = torch.tensor([1, 2], { requiresGrad: true });
 * Square.apply(x).sum().backward();
 * x.grad // tensor([2., 4.])
 */
export class FunctionContext {
  /** Which arguments of forward require a gradient: those of the others need not be computed. */
  readonly needsInputGrad: readonly boolean[];
  // biome-ignore lint/suspicious/noExplicitAny: what a user's function leaves for its backward, as in Python
  [key: string]: any;

  /** @internal */
  constructor(needsInputGrad: readonly boolean[]) {
    this.needsInputGrad = needsInputGrad;
    notes.set(this, {
      saved: [],
      dirty: new Set(),
      notDifferentiable: new Set(),
      materialize: true,
      read: null,
    });
  }

  /** Keeps inputs or results for backward, null among them; call it once, in forward. That they were not changed since is checked. */
  saveForBackward(...tensors: readonly (Tensor | null)[]): void {
    tensors.forEach((x, i) => {
      if (x !== null) checkTensor("saveForBackward", `tensors[${i}]`, x);
    });
    notedBy(this).saved = [...tensors];
  }

  /** What `saveForBackward` was given, at its place in the graph. */
  get savedTensors(): Tensor[] {
    const { read, saved } = notedBy(this);
    return (read === null ? [...saved] : read()) as Tensor[];
  }

  /** Names inputs that forward changed in place; it must return them. */
  markDirty(...tensors: readonly Tensor[]): void {
    note("markDirty", notedBy(this).dirty, tensors);
  }

  /** Names results that have no gradient, positions for instance. */
  markNonDifferentiable(...tensors: readonly Tensor[]): void {
    note("markNonDifferentiable", notedBy(this).notDifferentiable, tensors);
  }

  /** Whether backward is given zeros for results that nothing depends on (the default), or null. */
  setMaterializeGrads(value: boolean): void {
    checkBoolean("setMaterializeGrads", "value", value);
    notedBy(this).materialize = value;
  }
}

function note(where: string, set: Set<Handle>, tensors: readonly Tensor[]): void {
  tensors.forEach((x, i) => {
    checkTensor(where, `tensors[${i}]`, x);
    set.add(x);
  });
}
