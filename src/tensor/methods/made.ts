import { checkOptions } from "../../core/check.js";
import { type DType, isFloat } from "../../core/dtype.js";
import type { Shape } from "../../core/shape.js";
import { checkTensor, numbersOf } from "../arguments.js";
import { empty, full, ones, type TensorData, type TensorOptions, tensor, zeros } from "../creation.js";
import type { Tensor } from "../tensor.js";

/** New tensors with the dtype of one that there is, and what that dtype is. */

/** The options with the dtype of x, unless they name one. */
function like(x: Tensor, where: string, options: TensorOptions | undefined): TensorOptions {
  checkOptions(where, options, ["dtype", "requiresGrad"]);
  return { dtype: x.dtype, ...options };
}

/** Sizes one by one or as an array, and options behind them. */
function sizesIn(x: Tensor, where: string, args: readonly unknown[]): [number[], TensorOptions] {
  const last = args[args.length - 1];
  const named = typeof last === "object" && last !== null && !Array.isArray(last);
  return [numbersOf(where, named ? args.slice(0, -1) : args), like(x, where, named ? last : undefined)];
}

type Sizes = [...sizes: number[], options: TensorOptions] | number[] | [Shape, TensorOptions?];

/**
 * Zeros with the dtype of x.
 *
 * @example
 * torch.arange(3).newZeros(2) // tensor([0, 0])
 */
export function newZeros(x: Tensor, ...sizes: Sizes): Tensor {
  const [shape, options] = sizesIn(x, "newZeros", sizes);
  return zeros(shape, options);
}

/**
 * Ones with the dtype of x.
 *
 * @example
 * torch.arange(3).newOnes([2]) // tensor([1, 1])
 */
export function newOnes(x: Tensor, ...sizes: Sizes): Tensor {
  const [shape, options] = sizesIn(x, "newOnes", sizes);
  return ones(shape, options);
}

/**
 * A tensor with the dtype of x, whose elements may be anything.
 *
 * @example
 * torch.arange(3).newEmpty(2, 3).shape // [2, 3]
 */
export function newEmpty(x: Tensor, ...sizes: Sizes): Tensor {
  const [shape, options] = sizesIn(x, "newEmpty", sizes);
  return empty(shape, options);
}

/**
 * One number everywhere, with the dtype of x.
 *
 * @example
 * torch.arange(3).newFull([2], 7) // tensor([7, 7])
 */
export function newFull(x: Tensor, size: Shape, value: number, options?: TensorOptions): Tensor {
  return full(numbersOf("newFull", [size]), value, like(x, "newFull", options));
}

/**
 * A tensor of these numbers with the dtype of x.
 *
 * @example
 * torch.arange(3).newTensor([1.5, 2]) // tensor([1, 2])
 */
export function newTensor(x: Tensor, data: TensorData, options?: TensorOptions): Tensor {
  return tensor(data, like(x, "newTensor", options));
}

const BYTES: Readonly<Record<DType, number>> = {
  float32: 4,
  float64: 8,
  int64: 8,
  int32: 4,
  uint8: 1,
  bool: 1,
};

/**
 * The bytes of one element.
 *
 * @example
 * torch.ones(3).elementSize() // 4
 */
export function elementSize(x: Tensor): number {
  return BYTES[x.dtype];
}

/**
 * Whether a tensor has a float dtype.
 *
 * @example
 * torch.isFloatingPoint(torch.tensor([1])) // true
 * torch.isFloatingPoint(torch.arange(2)) // false
 */
export function isFloatingPoint(x: Tensor): boolean {
  checkTensor("isFloatingPoint", "x", x);
  return isFloat(x.dtype);
}
