import type { ArrayOf, DType, TypedArray } from "../core/dtype.js";
import type { Calls, Kernel, PointwiseKernel } from "./kernel.js";
import type { Operand, Storage, View } from "./view.js";

export type { Activation, Calls, Kernel, PointwiseKernel, ReduceKernel } from "./kernel.js";
export type { Operand, Storage, View } from "./view.js";

/** How an engine computes a kernel of a dtype: by its own code, out of other kernels, or by the definition. */
export type Support = "own" | "composed" | "defined";

/**
 * What computes. Tensors know shapes, gradients and dtypes; an engine knows storages and how to fill results from
 * operands. It is memory, a short fast lane (what every training step calls), and one `run` for every other kernel.
 * A kernel is a value that holds its definition (kernel.ts): an engine that has no code of its own for it composes it
 * of other kernels or computes the definition, so that every kernel works on every engine.
 *
 * Contract, checked for every engine by one conformance suite (test/engine/conformance.ts):
 *
 * - Arguments are right: shapes fit, dtypes agree, indices were checked. The caller has made sure.
 * - Results are fully overwritten unless the kernel is said to add. A result may be the very view that an operand of a
 *   pointwise kernel is (in place); otherwise it overlaps no operand.
 * - Views may have any strides, offsets and sizes, 0 and 1 included. A result never repeats an element (no stride 0).
 * - float32 results are those of exact arithmetic within the tolerance of the kernel, rounded to float32; int
 *   results wrap around at their width, as in PyTorch.
 * - The same inputs give the same bits, always.
 *
 * An engine may compute later than it is called (a GPU): then `read` throws, values come by `readAsync`, `require`
 * reports with the next of these, and `within` cannot tell.
 */
export interface Engine extends Calls {
  readonly name: string;

  /**
   * Room for `length` elements, all zero; without `clear` they may be anything, for a result that is about to be
   * written whole. Throws a clear error where there is no room left.
   */
  allocate(dtype: DType, length: number, clear?: boolean): Storage;
  /** A promise of the caller that nothing will read or write this storage again; the engine may reuse it at once. */
  release(storage: Storage): void;
  /** Copies elements from the host, one after the other, into the storage from `offset` on. */
  write(storage: Storage, offset: number, data: TypedArray): void;
  /** The elements of a view, row by row, in a new array (or in `into`). */
  read<D extends DType>(view: View & { readonly dtype: D }, into?: ArrayOf[D]): ArrayOf[D];
  /** The same when they are there. */
  readAsync<D extends DType>(view: View & { readonly dtype: D }): Promise<ArrayOf[D]>;
  /**
   * Throws `error(value)` where an element of an int64 view lies outside [low, high], with the first such element: now,
   * or, on an engine that computes later, with the next awaited read.
   */
  require(x: View, low: number, high: number, error: (value: bigint) => Error): void;
  /**
   * Whether all elements of an int64 view lie in [low, high]; null where the engine cannot tell yet. For advice and for
   * shortcuts: with null the caller goes the general way.
   */
  within(x: View, low: number, high: number): boolean | null;

  /** How this engine computes the kernel where its results are of this dtype. */
  support<A>(kernel: Kernel<A> | PointwiseKernel, dtype: DType): Support;
}

/** A call of an engine as a value. */
export interface EngineCall {
  /** The kernel's name. */
  readonly kernel: string;
  readonly outs: readonly View[];
  readonly ins: readonly Operand[];
  /** Everything else that it is told, for print. */
  readonly attrs: object | null;
  /** Makes the call, on these views or on others that stand where these stood. */
  readonly call: (engine: Engine, outs: readonly View[], ins: readonly Operand[]) => void;
}

/** Calls that are ready. */
export interface Prepared {
  run(): void;
}
