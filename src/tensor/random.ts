import { checkDType, checkInteger, checkNumber, checkOptions } from "../core/check.js";
import { type DType, newArray } from "../core/dtype.js";
import { numel, type Shape } from "../core/shape.js";
import {
  randint as drawIntegers,
  randperm as drawPermutation,
  type Generator,
  normal,
  uniform,
} from "../random/torch/index.js";
import { checkTensor, generatorOf } from "./arguments.js";
import { floatType, fromArray, sizesAndOptions, type TensorOptions } from "./creation.js";
import type { Tensor } from "./tensor.js";

/** Tensors of random numbers: those of PyTorch for the same seed. */

export interface RandomOptions extends TensorOptions {
  /** Where the numbers come from. Default: the generator that `manualSeed` seeds. */
  generator?: Generator;
}

/** Splits off the generator, which the creation functions do not know. */
function splitGenerator(where: string, args: readonly unknown[]): [unknown[], Generator] {
  const last = args[args.length - 1];
  if (typeof last !== "object" || last === null || Array.isArray(last)) {
    return [[...args], generatorOf(where, undefined)];
  }
  const { generator, ...options } = last as RandomOptions;
  return [[...args.slice(0, -1), options], generatorOf(where, generator)];
}

/** The generator and the other options of a function that knows them all. */
function optionsOf(where: string, options: RandomOptions | undefined): [Generator, TensorOptions] {
  checkOptions(where, options, ["dtype", "requiresGrad", "generator"]);
  const { generator, ...rest } = options ?? {};
  if (rest.dtype !== undefined) checkDType(where, rest.dtype);
  return [generatorOf(where, generator), rest];
}

type RandomArgs = [...sizes: number[], options: RandomOptions] | number[] | [Shape, RandomOptions?];

function drawn(
  where: string,
  args: readonly unknown[],
  draw: typeof uniform | typeof normal,
  low: number,
  high: number,
): Tensor {
  const [rest, generator] = splitGenerator(where, args);
  const [shape, options] = sizesAndOptions(where, rest);
  const dtype = floatType(where, options);
  const data = newArray(dtype, numel(shape));
  draw(data, low, high, generator);
  return fromArray(dtype, shape, data as never, options);
}

/**
 * Numbers uniform in [0, 1): `rand(2, 3)`, `rand([2, 3], { dtype: "float64", generator })`.
 *
 * @example
 * torch.manualSeed(42);
 * torch.rand(2) // tensor([0.8823, 0.9150])
 */
export function rand(...args: RandomArgs): Tensor {
  return drawn("rand", args, uniform, 0, 1);
}

/**
 * Numbers of the standard normal distribution.
 *
 * @example
 * torch.manualSeed(42);
 * torch.randn(3) // tensor([0.3367, 0.1288, 0.2345])
 */
export function randn(...args: RandomArgs): Tensor {
  return drawn("randn", args, normal, 0, 1);
}

/**
 * Numbers uniform in [0, 1), of the shape and, unless another is given, the dtype of `like`.
 *
 * @example
 * torch.randLike(torch.zeros(2, 3)).shape // [2, 3]
 */
export function randLike(like: Tensor, options: RandomOptions = {}): Tensor {
  checkTensor("randLike", "like", like);
  optionsOf("randLike", options);
  return rand(like.shape, { dtype: like.dtype, ...options });
}

/**
 * Numbers of the standard normal distribution, of the shape and, unless another is given, the dtype of `like`.
 *
 * @example
 * torch.randnLike(torch.zeros(2, 3)).shape // [2, 3]
 */
export function randnLike(like: Tensor, options: RandomOptions = {}): Tensor {
  checkTensor("randnLike", "like", like);
  optionsOf("randnLike", options);
  return randn(like.shape, { dtype: like.dtype, ...options });
}

/**
 * Whole numbers in [low, high), int64: `randint(10, [3])`, `randint(5, 10, [2, 2])`.
 *
 * @example
 * torch.randint(10, [2, 3]).shape // [2, 3]
 */
export function randint(high: number, shape: Shape, options?: RandomOptions): Tensor;
export function randint(low: number, high: number, shape: Shape, options?: RandomOptions): Tensor;
export function randint(...args: (number | Shape | RandomOptions | undefined)[]): Tensor {
  const [low, high, shape, options] = (typeof args[1] === "number" ? args : [0, ...args]) as [
    number,
    number,
    Shape,
    RandomOptions?,
  ];
  const [generator, rest] = optionsOf("randint", options);
  checkInteger("randint", "low", low, Number.MIN_SAFE_INTEGER);
  checkInteger("randint", "high", high, low + 1);
  const [size] = sizesAndOptions("randint", [shape]);
  const dtype: DType = rest.dtype ?? "int64";
  const data = newArray(dtype, numel(size));
  drawIntegers(data as never, low, high, generator);
  return fromArray(dtype, size, data as never, rest);
}

/**
 * A random order of 0 … n − 1, int64.
 *
 * @example
 * torch.randperm(5).sum() // tensor(10)
 */
export function randperm(n: number, options: RandomOptions = {}): Tensor {
  const [generator, rest] = optionsOf("randperm", options);
  checkInteger("randperm", "n", n, 0, 2 ** 31 - 1);
  const order = fromArray("int64", [n], drawPermutation(n, generator) as never, rest);
  return rest.dtype === undefined ? order : order.to(rest.dtype);
}

/**
 * Normal numbers of a given mean and standard deviation: `normal(0, 1, [2, 3])`.
 *
 * @example
 * torch.normal(0, 1, [2, 3]).shape // [2, 3]
 */
export function normalOf(mean: number, std: number, shape: Shape, options: RandomOptions = {}): Tensor {
  checkNumber("normal", "mean", mean);
  checkNumber("normal", "std", std, 0);
  optionsOf("normal", options);
  return drawn("normal", [shape, options], normal, mean, std);
}
