import type { DType } from "../core/dtype.js";
import type { Terms, TrialOf } from "./trial.js";
import type { Operand, Storage, View } from "./view.js";
import type { Launch, PointwiseCode } from "./wasm/abi.js";

/**
 * Kernels: what engines compute. A kernel is one value: its definition over arrays of the host, how other kernels
 * compose it, the code that engines have for it, and the trials from which its tests are made. Kernels of one kind
 * stand together in a folder under families/, with their WebAssembly; a program carries those that it imports.
 *
 * Where a kernel has no code of its own on an engine, it is composed; where it is not composed, its definition is
 * computed: slow, and right. Nothing more has to be done for a new kernel to work everywhere.
 */
export interface Kernel<A = Record<never, never>> {
  readonly name: string;
  /**
   * The definition: fills every element of the results. The storages hold host arrays (`arrayOf`). Floats are computed
   * in float64 and rounded once to the dtype of the result, unless the kernel says otherwise.
   */
  readonly define: (outs: readonly View[], ins: readonly View[], attrs: A) => void;
  /** The same by other kernels of the engine; false where that is not possible, and then nothing has happened. */
  readonly compose?: (engine: Calls, outs: readonly View[], ins: readonly View[], attrs: A) => boolean;
  /** In WebAssembly: writes a job and launches it; false where it cannot, and then nothing has happened. */
  readonly wasm?: Launch<A>;
  /** Dtypes of the results that `wasm` takes; without it, all. */
  readonly wasmTakes?: (dtype: DType) => boolean;
  /** Random calls, for the conformance suite of engines. */
  readonly trial: TrialOf<A>;
}

/**
 * A function of each element alone. Arithmetic has operands and result of one dtype, comparisons give bool. Powers and
 * quotients of whole numbers are the tensor layer's business (it casts first).
 */
export interface PointwiseKernel {
  readonly name: string;
  /** Number of operands. */
  readonly arity: 1 | 2 | 3;
  /** The dtypes that it is asked for. */
  readonly on: "all" | "floats" | "whole";
  /** The dtype of the result, where it is not that of the operands. */
  readonly to?: "bool";
  /** The first operand is a condition, of dtype bool. */
  readonly conditional?: boolean;
  /** The definition on floats: operands a, b, c and the scalar s in float64; the result is rounded once. */
  readonly float: (a: number, b: number, c: number, s: number) => number | boolean;
  /**
   * The definition on whole numbers, in exact arithmetic; the result wraps around at the width of its dtype when it is
   * stored. bool counts as 0 and 1, and what is not 0 is stored as true: `add` is "or", `mul` is "and".
   */
  readonly whole?: (a: bigint, b: bigint, c: bigint, s: bigint) => bigint | boolean;
  /** A plain whole number keeps all its digits where float32 would round it: an odd exponent must not become even. */
  readonly keepsWhole?: boolean;
  /** The same by other kernels of the engine; false where that is not possible, and then nothing has happened. */
  readonly compose?: (engine: Calls, out: View, operands: readonly Operand[], scalar: number) => boolean;
  /** Its place among the functions of a WebAssembly module; without it there is no kernel. */
  readonly wasm?: PointwiseCode;
  /**
   * For the tests, how results may differ between engines: "once" is one operation of IEEE 754, the same everywhere;
   * "ulps" a few units in the last place of the result; or a few units of the size that is given, the sum of the sizes of all terms.
   */
  readonly rounding: "once" | "ulps" | Terms;
  /** For the tests: factor by which that grows, from the exact result and the last operand. */
  readonly growth?: (dtype: "float32" | "float64", exact: number, last: number) => number;
  /** For the tests: −0 and 0 are told apart. */
  readonly keepsSign?: boolean;
}

/** A fold over dimensions. */
export interface ReduceKernel {
  readonly name: "sum" | "max" | "min";
  readonly float: { readonly start: number; readonly fold: (a: number, b: number) => number };
  readonly whole: { readonly start: bigint; readonly fold: (a: bigint, b: bigint) => bigint };
  /** Its number for the kernels of WebAssembly. */
  readonly code: number;
}

/** What a linear layer may do to its result in the same call: the pointwise kernel of this name. */
export type Activation = "relu" | "tanh" | "sigmoid";

/** How the losses of samples become one value: their mean, their sum, or not at all. */
export type LossReduction = "mean" | "sum" | "none";

/** The calls of an engine that compute (engine.ts has the contract): a fast lane, and `run` for every other kernel. */
export interface Calls {
  /** Room for a result that is about to be written whole, without `clear`. */
  allocate(dtype: DType, length: number, clear?: boolean): Storage;
  release(storage: Storage): void;

  /** Every element becomes `value`. */
  fill(out: View, value: number): void;
  /**
   * out = x, cast: anything to bool as "not zero"; whole numbers wrap around; floats become whole towards zero, and
   * what int32 or int64 cannot hold (NaN, ±∞, too large) becomes its smallest number. To uint8: the lowest byte of
   * the int32.
   */
  copy(out: View, x: View): void;
  /** out = kernel(operands…), element by element; `scalar` is the number s of the kernel's formula. Default 0. */
  pointwise(kernel: PointwiseKernel, out: View, operands: readonly Operand[], scalar?: number): void;
  /** Folds the dimensions in which `out` has size 1 (out has as many dimensions as x). */
  reduce(kernel: ReduceKernel, out: View, x: View): void;
  /** out [*, m, n] = a [*, m, k] · b [*, k, n]; the leading dimensions are equal (stride 0 repeats a matrix). */
  matmul(out: View, a: View, b: View): void;
  /** out [n, m] = activation(x [n, k] · weightᵀ + bias); weight [m, k], bias [m] or none. Floats. */
  linear(out: View, x: View, weight: View, bias: View | null, activation?: Activation | null): void;

  /** Fills `outs` from `ins`; the kernel says how many there are, and which attributes. */
  run<A>(kernel: Kernel<A>, outs: readonly View[], ins: readonly View[], attrs: A): void;
}
