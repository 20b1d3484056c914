import { noGrad } from "../autograd/mode.js";
import { checkDType, checkInteger, checkNumber, checkOptions, isPlain, wrong } from "../core/check.js";
import { integer, list, number } from "../core/constraints.js";
import { type DType, newArray } from "../core/dtype.js";
import { say } from "../core/messages/language.js";
import { type Called, keyword, parameter, REQUIRED, signature } from "../core/parameters.js";
import { broadcastShapes, numel, type Shape } from "../core/shape.js";
import {
  defaultGenerator,
  randint as drawIntegers,
  randperm as drawPermutation,
  poisson as drawPoisson,
  type FloatArray,
  type Generator,
  normal,
  uniform,
} from "../random/torch/index.js";
import { checkFloat, checkTensor, generatorIn, generatorOf, isGenerator } from "./arguments.js";
import {
  denseLike,
  dtype,
  floatType,
  fromArray,
  isAlone,
  requiresGrad,
  sizesAndOptions,
  type TensorOptions,
} from "./creation.js";
import { currentEngine } from "./currentEngine.js";
import { Handle } from "./handle.js";
import { drawInPlace } from "./inplace.js";
import { add, mul } from "./ops/arithmetic.js";
import { cast } from "./ops/cast.js";
import { ge } from "./ops/compare.js";
import { readData } from "./read.js";
import type { Tensor } from "./tensor.js";

/** Tensors of random numbers: those of PyTorch for the same seed. */

export interface RandomOptions extends TensorOptions {
  /** Where the numbers come from. Default: the generator that `manualSeed` seeds. */
  generator?: Generator;
}

/** Splits off the generator, which the creation functions do not know. */
function splitGenerator(where: string, args: readonly unknown[]): [unknown[], Generator] {
  const last = args[args.length - 1];
  // What is no object of options is refused by whoever reads the rest.
  if (typeof last !== "object" || last === null || !(isPlain(last) || Object.hasOwn(last, "generator")))
    return [[...args], generatorOf(where, undefined)];
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

export interface RandintParameters extends RandomOptions {
  /** Included. Default 0. */
  low?: number;
  /** Not included. */
  high: number;
  size: Shape;
}

const generator = /* @__PURE__ */ keyword(null, isGenerator);

const RANDINT = signature<RandintParameters>("randint", {
  low: parameter(0, integer()),
  // Not included: one more than the largest whole number that is exact.
  high: parameter(REQUIRED, integer(Number.MIN_SAFE_INTEGER, 2 ** 53)),
  size: parameter(REQUIRED, list),
  generator,
  dtype,
  requiresGrad,
});

export interface RandpermParameters extends RandomOptions {
  /** How many numbers. */
  n: number;
}

const RANDPERM = signature<RandpermParameters>("randperm", {
  n: parameter(REQUIRED, integer(0, 2 ** 31 - 1)),
  generator,
  dtype,
  requiresGrad,
});

export interface NormalParameters extends RandomOptions {
  mean: number;
  /** The standard deviation. */
  std: number;
  size: Shape;
}

const NORMAL = signature<NormalParameters>("normal", {
  mean: parameter(REQUIRED, number()),
  std: parameter(REQUIRED, number(0)),
  size: parameter(REQUIRED, list),
  generator,
  dtype,
  requiresGrad,
});

/** Normal numbers whose mean or standard deviation is a tensor: drawn with 0 and 1 (or std, where that is a number), then moved. */
function normalFrom([mean = 0, std = 1, options]: readonly unknown[]): Tensor {
  const generator = generatorIn("normal", options as { generator?: Generator } | undefined);
  for (const [name, value] of Object.entries({ mean, std })) {
    if (value instanceof Handle) checkFloat("normal", value);
    else if (name === "std") checkNumber("normal", "std", value, 0);
    else checkNumber("normal", "mean", value);
  }
  const [m, s] = [mean, std] as [Tensor | number, Tensor | number];
  const shape = broadcastShapes(
    "normal",
    typeof m === "number" ? [] : m.sizes,
    typeof s === "number" ? [] : s.sizes,
  );
  const dtype = (typeof m === "number" ? (s as Tensor) : m).dtype as "float32" | "float64";
  if (typeof s !== "number") requireNotNegative(s);
  const data = newArray(dtype, numel(shape));
  normal(data, 0, typeof s === "number" ? s : 1, generator);
  const out = fromArray(dtype, shape, data as never) as Tensor;
  return noGrad(() => cast<Tensor>(add(typeof s === "number" ? out : mul(out, s), m) as Tensor, dtype));
}

function requireNotNegative(std: Tensor): void {
  const fits = cast(ge(std, 0) as Handle, "int64");
  const error = () => wrong("normal", "std", say("numbers ≥ 0", "números ≥ 0"), std.detach().toArray());
  currentEngine().require(fits, 1, 1, error);
}

/**
 * Numbers of the Poisson distribution of the rate at each place, in its dtype.
 *
 * @throws E-ARG-002 where a rate is negative
 * @example
 * torch.poisson(torch.zeros(3)) // tensor([0., 0., 0.])
 */
export function poisson(rates: Tensor, options?: { generator?: Generator }): Tensor {
  checkTensor("poisson", "rates", rates);
  checkFloat("poisson", rates);
  const generator = generatorIn("poisson", options);
  const data = newArray(rates.dtype as "float32" | "float64", numel(rates.sizes));
  drawPoisson(readData(rates) as FloatArray, data, generator);
  return fromArray(rates.dtype as "float32", rates.sizes, data as never);
}

/**
 * Whole numbers in [low, high), of the shape and, unless another is given, the dtype of `like`: `randintLike(x, 10)`, `randintLike(x, 5, 10)`.
 *
 * @throws E-ARG-002 where the range is empty, or leaves the dtype
 * @example
 * torch.randintLike(torch.zeros(2, 3), 10).dtype // float32
 */
export function randintLike(like: Tensor, high: number, options?: RandomOptions): Tensor;
export function randintLike(like: Tensor, low: number, high: number, options?: RandomOptions): Tensor;
export function randintLike(like: Tensor, ...args: (number | RandomOptions | undefined)[]): Tensor {
  checkTensor("randintLike", "like", like);
  const numbers = args.filter((arg) => typeof arg === "number");
  const options = args[numbers.length];
  if (options !== undefined && typeof options !== "object") numbers.push(options);
  const [low, high] = numbers.length === 1 ? [0, numbers[0]] : numbers;
  checkInteger("randintLike", "low", low, Number.MIN_SAFE_INTEGER);
  checkInteger("randintLike", "high", high, low + 1, 2 ** 53);
  const [generator, { dtype = like.dtype, requiresGrad = false }] = optionsOf(
    "randintLike",
    options as RandomOptions | undefined,
  );
  const result = denseLike(like, dtype);
  drawInPlace("randintLike", result, (data) => drawIntegers(data as never, low, high, generator), true);
  return requiresGrad ? result.requiresGrad_() : result;
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

/** The same in the order in which another tensor lies in memory. */
function drawnLike(
  where: string,
  like: Tensor,
  options: RandomOptions,
  draw: typeof uniform | typeof normal,
  low: number,
  high: number,
): Tensor {
  checkTensor(where, "like", like);
  const [generator, { dtype = like.dtype, requiresGrad = false }] = optionsOf(where, options);
  const result = denseLike(like, floatType(where, { dtype }));
  drawInPlace(where, result, (data, contiguous) =>
    draw(data as FloatArray, low, high, generator, contiguous),
  );
  return requiresGrad ? result.requiresGrad_() : result;
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
  return drawnLike("randLike", like, options, uniform, 0, 1);
}

/**
 * Numbers of the standard normal distribution, of the shape and, unless another is given, the dtype of `like`.
 *
 * @example
 * torch.randnLike(torch.zeros(2, 3)).shape // [2, 3]
 */
export function randnLike(like: Tensor, options: RandomOptions = {}): Tensor {
  return drawnLike("randnLike", like, options, normal, 0, 1);
}

/**
 * Whole numbers in [low, high), int64: `randint(10, [3])`, `randint(5, 10, [2, 2])`.
 *
 * @example
 * torch.randint(10, [2, 3]).shape // [2, 3]
 */
export function randint(high: number, shape: Shape, options?: RandomOptions): Tensor;
export function randint(low: number, high: number, shape: Shape, options?: RandomOptions): Tensor;
export function randint(options: RandintParameters): Tensor;
export function randint(...args: (number | Shape | Partial<RandintParameters> | undefined)[]): Tensor {
  const given = RANDINT.read(isAlone(args, "high") ? [undefined, ...args] : args);
  const { low, high, generator } = given;
  checkInteger("randint", "high", high, low + 1, 2 ** 53);
  const [size] = sizesAndOptions("randint", [given.size]);
  const dtype: DType = given.dtype ?? "int64";
  const data = newArray(dtype, numel(size));
  drawIntegers(data as never, low, high, generator ?? defaultGenerator);
  return fromArray(dtype, size, data as never, given);
}

/**
 * A random order of 0 … n − 1, int64.
 *
 * @example
 * torch.randperm(5).sum() // tensor(10)
 */
export function randperm(...args: Called<[n: number], RandpermParameters, ["n"]>): Tensor {
  const { n, generator, ...rest } = RANDPERM.read(args);
  const order = fromArray("int64", [n], drawPermutation(n, generator ?? defaultGenerator) as never, rest);
  return rest.dtype ? order.to(rest.dtype) : order;
}

/**
 * Normal numbers of a given mean and standard deviation: `normal(0, 1, [2, 3])`; either, or both, may be a tensor with one for each element:
 * `normal(mean, 1)`, `normal(mean, std)`.
 *
 * @throws E-ARG-002 for a standard deviation below 0
 * @example
 * torch.normal(0, 1, [2, 3]).shape // [2, 3]
 * torch.normal(torch.arange(4).float(), torch.zeros(4)) // tensor([0., 1., 2., 3.])
 */
export function normalOf(
  ...args: Called<[mean: number, std: number, size: Shape], NormalParameters, ["mean", "std", "size"]>
): Tensor;
export function normalOf(mean: Tensor, std?: number | Tensor, options?: { generator?: Generator }): Tensor;
export function normalOf(mean: number, std: Tensor, options?: { generator?: Generator }): Tensor;
export function normalOf(...args: unknown[]): Tensor {
  const hasTensors = args[0] instanceof Handle || args[1] instanceof Handle;
  // With a size there are no tensors: the error says so.
  if (hasTensors && (args[2] === undefined || isPlain(args[2]))) return normalFrom(args);
  const { mean, std, size, dtype, requiresGrad, generator } = NORMAL.read(args);
  const options = { dtype: dtype ?? undefined, requiresGrad, generator: generator ?? undefined };
  return drawn("normal", [size, options], normal, mean, std);
}
