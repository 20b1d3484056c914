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

/** The factor by which a nonlinearity changes the standard deviation of what goes through it (`calculate_gain`). */
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

/** Inputs and outputs of one unit: [out, in, …] times the size of a kernel. */
export function calculateFanInAndFanOut(tensor: Tensor): [fanIn: number, fanOut: number] {
  checkTensor("init", "tensor", tensor);
  if (tensor.shape.length < 2) {
    const expected = say("at least 2 dimensions", "al menos 2 dimensiones");
    throw failure("E-SHAPE-006", { op: "init", expected, shape: tensor.shape });
  }
  const field = numel(tensor.shape.slice(2));
  return [tensor.shape[1] * field, tensor.shape[0] * field];
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

/** Uniform in [a, b). */
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

/** Normal, of this mean and standard deviation. */
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

export function constant_<T extends Tensor>(
  tensor: T,
  ...args: Called<[val: number], { val: number }, ["val"]>
): T {
  checkTensor("constant_", "tensor", tensor);
  const { val } = CONSTANT.read(args);
  return noGrad(() => inplace.fill_(tensor, val));
}

export function ones_<T extends Tensor>(tensor: T): T {
  return constant_(tensor, 1);
}

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

/** Uniform in ±gain·√(6 / (fanIn + fanOut)). Glorot and Bengio (2010). */
export function xavierUniform_<T extends Tensor>(tensor: T, ...args: XavierArguments): T {
  const { gain, generator } = XAVIER.read(args, "xavierUniform_");
  const [fanIn, fanOut] = calculateFanInAndFanOut(tensor);
  const std = gain * Math.sqrt(2 / (fanIn + fanOut));
  const bound = Math.sqrt(3) * std;
  return uniformIn(tensor, -bound, bound, generator);
}

/** Normal with standard deviation gain·√(2 / (fanIn + fanOut)). Glorot and Bengio (2010). */
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

/** Uniform in ±gain·√(3 / fan). He et al. (2015). A tensor without elements stays as it is. */
export function kaimingUniform_<T extends Tensor>(tensor: T, ...args: KaimingArguments): T {
  checkTensor("kaimingUniform_", "tensor", tensor);
  const given = KAIMING.read(args, "kaimingUniform_");
  if (numel(tensor.shape) === 0) return tensor;
  const bound = Math.sqrt(3) * kaimingStd(tensor, given);
  return uniformIn(tensor, -bound, bound, given.generator);
}

/** Normal with standard deviation gain / √fan. He et al. (2015). A tensor without elements stays as it is. */
export function kaimingNormal_<T extends Tensor>(tensor: T, ...args: KaimingArguments): T {
  checkTensor("kaimingNormal_", "tensor", tensor);
  const given = KAIMING.read(args, "kaimingNormal_");
  if (numel(tensor.shape) === 0) return tensor;
  return normalOf(tensor, 0, kaimingStd(tensor, given), given.generator);
}
