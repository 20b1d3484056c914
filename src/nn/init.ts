import { noGrad } from "../autograd/mode.js";
import { number, oneOf } from "../core/constraints.js";
import { say } from "../core/messages/language.js";
import { type Called, parameter, REQUIRED, type Resolved, signature } from "../core/parameters.js";
import { numel } from "../core/shape.js";
import type { Generator } from "../random/torch/index.js";
import { checkTensor, isGenerator } from "../tensor/arguments.js";
import * as inplace from "../tensor/methods/inplace.js";
import type { Tensor } from "../tensor/tensor.js";
import { failure } from "./messages.js";

export {
  dirac_,
  eye_,
  type OrthogonalOptions,
  orthogonal_,
  type SparseOptions,
  sparse_,
} from "./init/structured.js";
export { type TruncNormalOptions, truncNormal_ } from "./init/truncNormal.js";

/** `torch.nn.init`: fills a tensor in place and gives it back. Gradients are not recorded. */

export type Nonlinearity =
  | "linear"
  | "conv1d"
  | "conv2d"
  | "conv3d"
  | "sigmoid"
  | "tanh"
  | "relu"
  | "leaky_relu"
  | "selu";

const NONLINEARITIES: readonly Nonlinearity[] = [
  "linear",
  "conv1d",
  "conv2d",
  "conv3d",
  "sigmoid",
  "tanh",
  "relu",
  "leaky_relu",
  "selu",
];

export interface GainParameters {
  nonlinearity: Nonlinearity;
  /** The slope of a leaky ReLU. Default 0.01. */
  param?: number | null;
}

const GAIN = signature<GainParameters>("calculateGain", {
  nonlinearity: parameter(REQUIRED, oneOf(...NONLINEARITIES)),
  param: parameter(null, number()),
});

/**
 * The factor by which a nonlinearity changes the standard deviation of what goes through it (`calculate_gain`): 5/3 for tanh, √2 for relu,
 * √(2 / (1 + slope²)) for leaky_relu with its slope as `param` (default 0.01), 3/4 for selu, 1 for the others.
 *
 * @throws E-ARG-002 for a nonlinearity of another name
 * @example
 * nn.init.calculateGain("relu") // 1.4142
 * nn.init.calculateGain("leaky_relu", 0.2) // 1.3868
 */
export function calculateGain(
  ...args: Called<
    [nonlinearity: Nonlinearity, param?: number | null],
    GainParameters,
    ["nonlinearity", "param"]
  >
): number {
  const { nonlinearity, param } = GAIN.read(args);
  switch (nonlinearity) {
    case "tanh":
      return 5 / 3;
    case "relu":
      return Math.sqrt(2);
    case "leaky_relu":
      return Math.sqrt(2 / (1 + (param ?? 0.01) ** 2));
    case "selu":
      return 3 / 4;
    default:
      return 1;
  }
}

/**
 * How many inputs and outputs one unit has, by its weight: [out, in, …], both times the product of the rest (the size of a kernel).
 *
 * @throws E-SHAPE-006 for fewer than two dimensions
 * @example
 * nn.init.calculateFanInAndFanOut(torch.empty(8, 3, 5, 5)) // [75, 200]
 */
export function calculateFanInAndFanOut(tensor: Tensor): [fanIn: number, fanOut: number] {
  checkTensor("init", "tensor", tensor);
  if (tensor.sizes.length < 2) {
    const expected = say("at least 2 dimensions", "al menos 2 dimensiones");
    throw failure("E-SHAPE-006", { op: "init", expected, shape: tensor.sizes });
  }
  const field = numel(tensor.sizes.slice(2));
  return [tensor.sizes[1] * field, tensor.sizes[0] * field];
}

/** Where the numbers come from. Default: the generator that `manualSeed` seeds. */
const generator = /* @__PURE__ */ parameter(null, isGenerator);

type MaybeGenerator = Generator | null;

export interface UniformOptions {
  /** Default 0. */
  a?: number;
  /** Default 1. */
  b?: number;
  /** Default: the generator that `manualSeed` seeds. */
  generator?: MaybeGenerator;
}

const UNIFORM = signature<UniformOptions>("uniform_", {
  a: parameter(0, number()),
  b: parameter(1, number()),
  generator,
});

/**
 * Fills the tensor with numbers from the uniform distribution over [a, b) (default 0 and 1), and gives it back. `generator` (default: the one that `manualSeed` seeds) draws.
 *
 * @throws E-ARG-002 where an argument is no number
 * @example
 * torch.manualSeed(0);
 * nn.init.uniform_(torch.empty(2)) // tensor([0.4963, 0.7682])
 */
export function uniform_<T extends Tensor>(
  tensor: T,
  ...args: Called<
    [a?: number, b?: number, generator?: MaybeGenerator],
    UniformOptions,
    ["a", "b", "generator"]
  >
): T {
  checkTensor("uniform_", "tensor", tensor);
  const { a, b, generator } = UNIFORM.read(args);
  return uniformIn(tensor, a, b, generator);
}

function uniformIn<T extends Tensor>(tensor: T, a: number, b: number, generator: MaybeGenerator): T {
  return noGrad(() => inplace.uniform_(tensor, a, b, { generator: generator ?? undefined }));
}

export interface NormalOptions {
  /** Default 0. */
  mean?: number;
  /** The standard deviation. Default 1. */
  std?: number;
  /** Default: the generator that `manualSeed` seeds. */
  generator?: MaybeGenerator;
}

const NORMAL = signature<NormalOptions>("normal_", {
  mean: parameter(0, number()),
  std: parameter(1, number()),
  generator,
});

/**
 * Fills the tensor with numbers from the normal distribution of this mean (default 0) and standard deviation (default 1), and gives it back.
 * `generator` (default: the one that `manualSeed` seeds) draws.
 *
 * @throws E-ARG-002 where an argument is no number
 * @example
 * torch.manualSeed(0);
 * nn.init.normal_(torch.empty(3), 0, 0.1) // tensor([ 0.1541, -0.0293, -0.2179])
 */
export function normal_<T extends Tensor>(
  tensor: T,
  ...args: Called<
    [mean?: number, std?: number, generator?: MaybeGenerator],
    NormalOptions,
    ["mean", "std", "generator"]
  >
): T {
  checkTensor("normal_", "tensor", tensor);
  const { mean, std, generator } = NORMAL.read(args);
  return normalOf(tensor, mean, std, generator);
}

function normalOf<T extends Tensor>(tensor: T, mean: number, std: number, generator: MaybeGenerator): T {
  return noGrad(() => inplace.normal_(tensor, mean, std, { generator: generator ?? undefined }));
}

const CONSTANT = signature<{ val: number }>("constant_", { val: parameter(REQUIRED, number()) });

/**
 * Fills the tensor with the number `val`, and gives it back.
 *
 * @example
 * nn.init.constant_(torch.empty(3), 0.1) // tensor([0.1000, 0.1000, 0.1000])
 */
export function constant_<T extends Tensor>(
  tensor: T,
  ...args: Called<[val: number], { val: number }, ["val"]>
): T {
  checkTensor("constant_", "tensor", tensor);
  const { val } = CONSTANT.read(args);
  return noGrad(() => inplace.fill_(tensor, val));
}

/**
 * Fills the tensor with ones, and gives it back.
 *
 * @example
 * nn.init.ones_(torch.empty(3)) // tensor([1., 1., 1.])
 */
export function ones_<T extends Tensor>(tensor: T): T {
  return constant_(tensor, 1);
}

/**
 * Fills the tensor with zeros, and gives it back.
 *
 * @example
 * const layer = new nn.Linear(4, 3);
 * if (layer.bias !== null) nn.init.zeros_(layer.bias);
 */
export function zeros_<T extends Tensor>(tensor: T): T {
  return constant_(tensor, 0);
}

export interface XavierOptions {
  /** What the nonlinearity behind the layer asks for: `calculateGain`. Default 1. */
  gain?: number;
  /** Default: the generator that `manualSeed` seeds. */
  generator?: MaybeGenerator;
}

const XAVIER = signature<XavierOptions>("xavier", { gain: parameter(1, number()), generator });

export type XavierArguments = Called<
  [gain?: number, generator?: MaybeGenerator],
  XavierOptions,
  ["gain", "generator"]
>;

/**
 * Fills a weight [out, in, …] with uniform numbers in ±gain·√(6 / (fanIn + fanOut)), and gives it back: the variance of what goes through a
 * layer stays the same forward and backward. Glorot and Bengio (2010). Default gain 1; `calculateGain` knows that of a nonlinearity. `generator` (default: the one that `manualSeed` seeds) draws.
 *
 * @throws E-SHAPE-006 for fewer than two dimensions
 * @example
 * torch.manualSeed(0);
 * nn.init.xavierUniform_(torch.empty(2, 4))
 * // tensor([[-0.0075,  0.5364, -0.8230, -0.7359],
 * //        [-0.3852,  0.2682, -0.0198,  0.7929]])
 */
export function xavierUniform_<T extends Tensor>(tensor: T, ...args: XavierArguments): T {
  const { gain, generator } = XAVIER.read(args, "xavierUniform_");
  const [fanIn, fanOut] = calculateFanInAndFanOut(tensor);
  const std = gain * Math.sqrt(2 / (fanIn + fanOut));
  const bound = Math.sqrt(3) * std;
  return uniformIn(tensor, -bound, bound, generator);
}

/**
 * Fills a weight [out, in, …] with normal numbers of mean 0 and standard deviation gain·√(2 / (fanIn + fanOut)), and gives it back. Glorot and
 * Bengio (2010). Default gain 1. `generator` (default: the one that `manualSeed` seeds) draws.
 *
 * @throws E-SHAPE-006 for fewer than two dimensions
 * @example
 * torch.manualSeed(0);
 * nn.init.xavierNormal_(torch.empty(2, 4))
 * // tensor([[ 0.8897, -0.1694, -1.2579,  0.3282],
 * //        [-0.6261, -0.8075,  0.2329,  0.4838]])
 */
export function xavierNormal_<T extends Tensor>(tensor: T, ...args: XavierArguments): T {
  const { gain, generator } = XAVIER.read(args, "xavierNormal_");
  const [fanIn, fanOut] = calculateFanInAndFanOut(tensor);
  return normalOf(tensor, 0, gain * Math.sqrt(2 / (fanIn + fanOut)), generator);
}

export interface KaimingOptions {
  /** Negative slope of a leaky ReLU behind the layer. Default 0. */
  a?: number;
  /** Keep the variance of the forward (`fan_in`) or of the backward pass. Default fan_in. */
  mode?: "fan_in" | "fan_out";
  /** Default leaky_relu. */
  nonlinearity?: Nonlinearity;
  /** Default: the generator that `manualSeed` seeds. */
  generator?: MaybeGenerator;
}

const KAIMING = signature<KaimingOptions>("kaiming", {
  a: parameter(0, number()),
  mode: parameter("fan_in", oneOf("fan_in", "fan_out")),
  nonlinearity: parameter("leaky_relu", oneOf(...NONLINEARITIES)),
  generator,
});

export type KaimingArguments = Called<
  [a?: number, mode?: "fan_in" | "fan_out", nonlinearity?: Nonlinearity, generator?: MaybeGenerator],
  KaimingOptions,
  ["a", "mode", "nonlinearity", "generator"]
>;

function kaimingStd(tensor: Tensor, { a, mode, nonlinearity }: Resolved<KaimingOptions>): number {
  const [fanIn, fanOut] = calculateFanInAndFanOut(tensor);
  return calculateGain(nonlinearity, a) / Math.sqrt(mode === "fan_in" ? fanIn : fanOut);
}

/**
 * Fills a weight [out, in, …] with uniform numbers in ±gain·√(3 / fan), and gives it back. He et al. (2015). The gain is that of `nonlinearity`
 * (default leaky_relu with slope `a`, 0), fan is the inputs of a unit with `mode` "fan_in" (default), its outputs with "fan_out". `generator` (default: the one that `manualSeed` seeds) draws.
 * A tensor without elements stays as it is.
 *
 * @throws E-SHAPE-006 for fewer than two dimensions
 * @example
 * torch.manualSeed(0);
 * nn.init.kaimingUniform_(torch.empty(2, 3), { nonlinearity: "relu" })
 * // tensor([[-0.0106,  0.7586, -1.1640],
 * //        [-1.0408, -0.5447,  0.3792]])
 */
export function kaimingUniform_<T extends Tensor>(tensor: T, ...args: KaimingArguments): T {
  checkTensor("kaimingUniform_", "tensor", tensor);
  const given = KAIMING.read(args, "kaimingUniform_");
  if (numel(tensor.sizes) === 0) return tensor;
  const bound = Math.sqrt(3) * kaimingStd(tensor, given);
  return uniformIn(tensor, -bound, bound, given.generator);
}

/**
 * Fills a weight [out, in, …] with normal numbers of mean 0 and standard deviation gain / √fan, and gives it back. He et al. (2015). The gain is
 * that of `nonlinearity` (default leaky_relu with slope `a`, 0), fan is the inputs of a unit with `mode` "fan_in" (default), its outputs with "fan_out".
 * `generator` (default: the one that `manualSeed` seeds) draws. A tensor without elements stays as it is.
 *
 * @throws E-SHAPE-006 for fewer than two dimensions
 * @example
 * torch.manualSeed(0);
 * nn.init.kaimingNormal_(torch.empty(2, 3), { nonlinearity: "relu" })
 * // tensor([[ 1.2582, -0.2396, -1.7790],
 * //        [ 0.4641, -0.8855, -1.1419]])
 */
export function kaimingNormal_<T extends Tensor>(tensor: T, ...args: KaimingArguments): T {
  checkTensor("kaimingNormal_", "tensor", tensor);
  const given = KAIMING.read(args, "kaimingNormal_");
  if (numel(tensor.sizes) === 0) return tensor;
  return normalOf(tensor, 0, kaimingStd(tensor, given), given.generator);
}
