import type { ArrayOf, DType, TypedArray } from "../../core/dtype.js";
import type { Engine, Support } from "../engine.js";
import type { Activation, Kernel, PointwiseKernel, ReduceKernel } from "../kernel.js";
import type { Operand, Storage, View } from "../view.js";
import { type EngineStep, type Step, storagesOf, viewOn } from "./step.js";

/** Why a recording cannot be played again. */
export type Refusal = "read" | "write";

/** How a storage that stood before the recording looked when it was first met. */
interface Before {
  readonly version: number;
  readonly unchecked: number;
}

/**
 * An engine that has another one compute and notes every call. What is allocated meanwhile stays, also what is released: the
 * noted calls name it. What a recording cannot say again (values that came from the host or went there) is told to
 * `refuse`, and computed all the same.
 */
export class Recorder implements Engine {
  readonly name: string;
  readonly inner: Engine;
  private readonly steps: Step[] = [];
  /** What was allocated while recording. */
  readonly made = new Set<Storage>();
  /** Everything else that a call named. */
  readonly external = new Map<Storage, Before>();
  /** Views that were handed over, by storage that stood before: tensors among them may change their storage later. */
  readonly seen = new Map<View, Storage>();
  private readonly refuse: (why: Refusal) => void;
  /** Storages that stood before and that only calls of the engine write: what a live step does leaves them as they are. */
  private readonly own: ReadonlySet<Storage>;
  private readonly written = new Set<Storage>();
  private lived = false;
  /** Questions that can be asked before anything else happens. */
  private readonly first: Step[] = [];

  constructor(inner: Engine, own: ReadonlySet<Storage>, refuse: (why: Refusal) => void) {
    this.inner = inner;
    this.own = own;
    this.name = inner.name;
    this.refuse = refuse;
  }

  /** What was noted: first the questions about what stood before. */
  get recorded(): readonly Step[] {
    return [...this.first, ...this.steps];
  }

  /** How many steps there are by now, but for the first questions; `recorded` has these in front. */
  get length(): number {
    return this.steps.length;
  }

  allocate(dtype: DType, length: number, clear = true): Storage {
    const storage = this.inner.allocate(dtype, length, clear);
    this.made.add(storage);
    if (clear && length > 0) {
      const whole = { storage, dtype, sizes: [length], strides: [1], offset: 0 };
      this.note("fill", [whole], [], { value: 0 }, (engine, [out]) => engine.fill(out, 0));
    }
    return storage;
  }

  release(storage: Storage): void {
    if (!this.made.has(storage)) this.inner.release(storage);
  }

  write(storage: Storage, offset: number, data: TypedArray): void {
    this.refuse("write");
    this.inner.write(storage, offset, data);
  }

  read<D extends DType>(view: View & { readonly dtype: D }, into?: ArrayOf[D]): ArrayOf[D] {
    this.refuse("read");
    return this.inner.read(view, into);
  }

  readAsync<D extends DType>(view: View & { readonly dtype: D }): Promise<ArrayOf[D]> {
    this.refuse("read");
    return this.inner.readAsync(view);
  }

  require(x: View, low: number, high: number, error: (value: bigint) => Error): void {
    this.inner.require(x, low, high, error);
    this.note("require", [], [x], { low, high }, (engine, _, [given]) =>
      engine.require(given as View, low, high, error),
    );
  }

  within(x: View, low: number, high: number): boolean | null {
    const found = this.inner.within(x, low, high);
    if (found === null) return null;
    this.meet([x]);
    const view = viewOn(x, x.storage);
    const holds = (engine: Engine, at: View) => engine.within(at, low, high) === found;
    const asIs =
      !this.made.has(x.storage) && !this.written.has(x.storage) && (!this.lived || this.own.has(x.storage));
    if (asIs) this.first.push({ kind: "guard", view, holds });
    // After a change of what others see it is too late to begin again.
    else if (this.lived || this.written.size > 0) this.refuse("read");
    else this.steps.push({ kind: "guard", view, holds });
    return found;
  }

  fill(out: View, value: number): void {
    this.inner.fill(out, value);
    this.note("fill", [out], [], { value }, (engine, [to]) => engine.fill(to, value));
  }

  copy(out: View, x: View): void {
    this.inner.copy(out, x);
    this.note("copy", [out], [x], null, (engine, [to], [from]) => engine.copy(to, from as View));
  }

  pointwise(kernel: PointwiseKernel, out: View, operands: readonly Operand[], scalar = 0): void {
    this.inner.pointwise(kernel, out, operands, scalar);
    this.note(kernel.name, [out], operands, scalar === 0 ? null : { scalar }, (engine, [to], ins) =>
      engine.pointwise(kernel, to, ins, scalar),
    );
  }

  reduce(kernel: ReduceKernel, out: View, x: View): void {
    this.inner.reduce(kernel, out, x);
    this.note(kernel.name, [out], [x], null, (engine, [to], [from]) =>
      engine.reduce(kernel, to, from as View),
    );
  }

  matmul(out: View, a: View, b: View): void {
    this.inner.matmul(out, a, b);
    this.note("matmul", [out], [a, b], null, (engine, [to], [left, right]) =>
      engine.matmul(to, left as View, right as View),
    );
  }

  linear(out: View, x: View, weight: View, bias: View | null, activation: Activation | null = null): void {
    this.inner.linear(out, x, weight, bias, activation);
    const ins = bias === null ? [x, weight] : [x, weight, bias];
    const attrs = activation === null ? null : { activation };
    this.note("linear", [out], ins, attrs, (engine, [to], [from, w, b = null]) =>
      engine.linear(to, from as View, w as View, b as View | null, activation),
    );
  }

  run<A>(kernel: Kernel<A>, outs: readonly View[], ins: readonly View[], attrs: A): void {
    this.inner.run(kernel, outs, ins, attrs);
    this.note(kernel.name, outs, ins, attrs as object, (engine, to, from) =>
      engine.run(kernel, to, from as readonly View[], attrs),
    );
  }

  support<A>(kernel: Kernel<A> | PointwiseKernel, dtype: DType): Support {
    return this.inner.support(kernel, dtype);
  }

  /** Notes code of the host that runs each time; what stands is no longer as it was at the beginning. */
  live(name: string, run: () => void): void {
    this.lived = true;
    this.steps.push({ kind: "live", name, run });
  }

  private note(
    kernel: string,
    outs: readonly View[],
    ins: readonly Operand[],
    attrs: object | null,
    call: EngineStep["call"],
  ): void {
    this.meet(outs);
    this.meet(ins);
    for (const { storage } of outs) if (!this.made.has(storage)) this.written.add(storage);
    // Copies: a tensor may take over another memory later, and lists are reused.
    const copied = <T extends Operand>(x: T): T => (typeof x === "number" ? x : (viewOn(x, x.storage) as T));
    this.steps.push({ kind: "call", kernel, outs: outs.map(copied), ins: ins.map(copied), attrs, call });
  }

  private meet(operands: readonly Operand[]): void {
    for (const x of operands) {
      if (typeof x === "number" || this.made.has(x.storage)) continue;
      this.seen.set(x, x.storage);
    }
    for (const storage of storagesOf(operands)) {
      if (this.made.has(storage) || this.external.has(storage)) continue;
      const { version, unchecked } = storage;
      this.external.set(storage, { version, unchecked });
    }
  }
}
