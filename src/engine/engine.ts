import type { ArrayOf, DType, TypedArray } from "../core/dtype.js";
import type { Shape, Strides } from "../core/shape.js";

/**
 * The bytes of one or more tensors, owned by the engine that made them. The tensor layer counts the writes
 * (`version`, `writtenBy`), so that backward can tell when a value it needs has been changed.
 */
export interface Storage {
  readonly dtype: DType;
  /** Number of elements. */
  readonly length: number;
  /** Goes up by one at every write after the first; kept by the tensor layer. */
  version: number;
  /** The operation that wrote last (`add_`), for error messages. */
  writtenBy: string;
  /** How many recorded operations have saved it for backward; kept by the tensor layer. */
  saved: number;
  /** Whether no user has a handle of it: with the last operation that saved it, it may go. */
  inner: boolean;
}

/** A window on a storage: element [i, j, …] stands at `offset + i·strides[0] + j·strides[1] + …`. */
export interface View {
  readonly storage: Storage;
  readonly dtype: DType;
  readonly shape: Shape;
  readonly strides: Strides;
  readonly offset: number;
}

/** An operand of a pointwise kernel: a view of the result's shape (strides of 0 repeat), or a plain number. */
export type Operand = View | number;

/**
 * Functions of each element alone, by number of operands. Arithmetic kernels have operands and result of one dtype;
 * comparisons give bool; those marked "float" are asked for with float32 or float64 only. Powers and quotients of
 * whole numbers are the tensor layer's business (it casts first).
 */
export const POINTWISE = {
  // one operand
  neg: 1,
  abs: 1,
  sign: 1,
  /** float */ exp: 1,
  /** float */ log: 1,
  /** float */ sqrt: 1,
  /** float */ tanh: 1,
  /** float: 1 / (1 + e^−a) */ sigmoid: 1,
  /** max(a, 0); NaN stays NaN */ relu: 1,
  /** a = 0, as bool; a of any dtype */ logicalNot: 1,
  // two
  add: 2,
  sub: 2,
  mul: 2,
  /** float */ div: 2,
  /** a^b; the powers ½ and −½ are √a and 1/√a (of −∞: NaN), 1^b and a^0 are 1 even beside NaN */ pow: 2,
  /** a + s·b, s the scalar */ addScaled: 2,
  /** a + s·(b − a), s the scalar; float */ lerp: 2,
  /** NaN wins */ maximum: 2,
  /** NaN wins */ minimum: 2,
  eq: 2,
  ne: 2,
  lt: 2,
  le: 2,
  gt: 2,
  ge: 2,
  /** gradient g of tanh with result y: g·(1 − y²) */ tanhBackward: 2,
  /** gradient g of sigmoid with result y: g·y·(1 − y) */ sigmoidBackward: 2,
  /** gradient g of relu with result y: 0 where y ≤ 0, else g (NaN included) */ reluBackward: 2,
  // three
  /** a where the condition (bool, first operand) holds, else b */ where: 3,
  /** a + s·b·c, s the scalar */ addcmul: 3,
  /** a + s·b/c, s the scalar; float */ addcdiv: 3,
  // activations and what they are made of; float
  erf: 1,
  /** e^a − 1 */ expm1: 1,
  /** ln(1 + a) */ log1p: 1,
  /** ln(1 + e^a) */ softplus: 1,
  /** a·Φ(a), Φ the function of the normal distribution */ gelu: 1,
  /** ½·a·(1 + tanh(√(2/π)·(a + 0.044715·a³))) */ geluTanh: 1,
  /** a·sigmoid(a) */ silu: 1,
  /** gradient g of gelu of x: g·(Φ(x) + x·φ(x)) */ geluBackward: 2,
  geluTanhBackward: 2,
  siluBackward: 2,
} as const;

export type PointwiseKernel = keyof typeof POINTWISE;

/** What a linear layer may do to its result in the same call: the pointwise kernel of this name. */
export type Activation = "relu" | "tanh" | "sigmoid";

/** How the losses of samples become one value: their mean, their sum, or not at all. */
export type LossReduction = "mean" | "sum" | "none";

/** One step of gradient descent; the letters are those of `optim.SGD`. */
export interface SGDStep {
  readonly lr: number;
  readonly momentum: number;
  readonly dampening: number;
  readonly weightDecay: number;
  readonly nesterov: boolean;
  readonly maximize: boolean;
}

/** One step of Adam; the letters are those of `optim.Adam`. */
export interface AdamStep {
  readonly beta1: number;
  readonly beta2: number;
  readonly eps: number;
  readonly weightDecay: number;
  readonly maximize: boolean;
  /** lr / (1 − β₁ᵗ) */
  readonly stepSize: number;
  /** √(1 − β₂ᵗ) */
  readonly correction2: number;
}

/** Folds over dimensions. `max` and `min` give NaN where there is one. */
export type ReduceKernel = "sum" | "max" | "min";

/**
 * What computes. Tensors know shapes, gradients and dtypes; an engine knows storages and how to fill `out` from its
 * inputs. Contract, checked for every engine by one conformance suite:
 *
 * - Arguments are right: shapes fit, dtypes agree, indices were checked. Whoever calls has made sure.
 * - `out` is fully overwritten unless the kernel is said to add. It may be the very view that an operand of a
 *   pointwise kernel is (in place); otherwise it overlaps no input.
 * - Views may have any strides, offsets and sizes, 0 and 1 included. `out` never repeats an element (no stride 0).
 * - float32 results are those of exact arithmetic within the tolerance of the operation, rounded to float32; int
 *   results wrap around at their width, as in PyTorch.
 * - The same inputs give the same bits, always.
 */
export interface Engine {
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

  /** The first element of an int64 view outside [low, high], or null: the check before an index is used. */
  firstOutside(x: View, low: number, high: number): bigint | null;

  /** Every element becomes `value`. */
  fill(out: View, value: number): void;
  /**
   * out = x, cast: anything to bool as "not zero"; whole numbers wrap around; floats become whole towards zero, and
   * what int32 or int64 cannot hold (NaN, ±∞, too large) becomes its smallest number. To uint8: the lowest byte of
   * the int32.
   */
  copy(out: View, x: View): void;

  /** out = kernel(operands…), element by element. */
  pointwise(kernel: PointwiseKernel, out: View, operands: readonly Operand[], scalar?: number): void;

  /** Folds the dimensions in which `out` has size 1 (out has as many dimensions as x). */
  reduce(kernel: ReduceKernel, out: View, x: View): void;
  /** out (int64, size 1 in `dim`) = first position of the largest (smallest) element along `dim`; NaN wins. */
  argReduce(kernel: "max" | "min", out: View, x: View, dim: number): void;

  /** out [*, m, n] = a [*, m, k] · b [*, k, n]; the leading dimensions are equal (stride 0 repeats a matrix). */
  matmul(out: View, a: View, b: View): void;

  /** out [n, m] = activation(x [n, k] · weightᵀ + bias); weight [m, k], bias [m] or none. Floats. */
  linear(out: View, x: View, weight: View, bias: View | null, activation?: Activation | null): void;

  /** −ln softmax(x)[label] of each row of x [n, c], reduced: out is [n], or [] for mean and sum. Labels are int64 [n]. */
  crossEntropy(out: View, x: View, labels: View, reduction: LossReduction): void;
  /** Its gradient: out [n, c] = g · (softmax(x) − one-hot of the label), divided by n for the mean. */
  crossEntropyBackward(out: View, gradient: View, x: View, labels: View, reduction: LossReduction): void;

  /**
   * One step of SGD over all parameters, in place. `momentum` holds a buffer a parameter, or is null without momentum;
   * `first` says that the buffers are new and take the gradient whole.
   */
  sgd(
    params: readonly View[],
    grads: readonly View[],
    momentum: readonly View[] | null,
    first: boolean,
    step: SGDStep,
  ): void;
  /** One step of Adam over all parameters, in place; `largest` holds the largest mean squares for amsgrad, or is null. */
  adam(
    params: readonly View[],
    grads: readonly View[],
    means: readonly View[],
    squares: readonly View[],
    largest: readonly View[] | null,
    step: AdamStep,
  ): void;

  /** out = e^x / Σ e^x along `dim`, shifted by the maximum. */
  softmax(out: View, x: View, dim: number): void;
  /** out = x − log Σ e^x along `dim`, shifted by the maximum. */
  logSoftmax(out: View, x: View, dim: number): void;
  /** Gradient of softmax: out = y·(g − Σ g·y) along `dim`, y the result. */
  softmaxBackward(out: View, gradient: View, result: View, dim: number): void;
  /** Gradient of logSoftmax: out = g − e^y·Σ g along `dim`, y the result. */
  logSoftmaxBackward(out: View, gradient: View, result: View, dim: number): void;

  /** out[i][j] = x[i][index[i][j]] for `dim` 1, and so on; index is int64, of out's shape. */
  gather(out: View, x: View, dim: number, index: View): void;
  /** out[i][index[i][j]] += source[i][j] for `dim` 1, and so on, in the order of the source. */
  scatterAdd(out: View, dim: number, index: View, source: View): void;
  /** Row k of out along `dim` = row index[k] of x; index is int64 of one dimension. */
  indexSelect(out: View, x: View, dim: number, index: View): void;
  /** Row index[k] of out along `dim` += row k of the source, in the order of k. */
  indexAdd(out: View, dim: number, index: View, source: View): void;
}
