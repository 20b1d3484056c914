import { noGrad } from "../autograd/mode.js";
import { checkChoice, checkNumber, checkOptions } from "../core/check.js";
import { say } from "../core/messages/language.js";
import { numel } from "../core/shape.js";
import { checkTensor } from "../tensor/arguments.js";
import type { GeneratorOptions } from "../tensor/methods/inplace.js";
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

/** The factor by which a nonlinearity changes the standard deviation of what goes through it (`calculate_gain`). */
export function calculateGain(nonlinearity: Nonlinearity, param = 0.01): number {
  checkNumber("calculateGain", "param", param);
  const gains: { readonly [N in Nonlinearity]: number } = {
    linear: 1,
    conv1d: 1,
    conv2d: 1,
    conv3d: 1,
    sigmoid: 1,
    tanh: 5 / 3,
    relu: Math.sqrt(2),
    leaky_relu: Math.sqrt(2 / (1 + param ** 2)),
    selu: 3 / 4,
  };
  checkChoice("calculateGain", "nonlinearity", nonlinearity, Object.keys(gains));
  return gains[nonlinearity];
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

export function uniform_<T extends Tensor>(tensor: T, a = 0, b = 1, options?: GeneratorOptions): T {
  checkTensor("uniform_", "tensor", tensor);
  return noGrad(() => inplace.uniform_(tensor, a, b, options));
}

export function normal_<T extends Tensor>(tensor: T, mean = 0, std = 1, options?: GeneratorOptions): T {
  checkTensor("normal_", "tensor", tensor);
  return noGrad(() => inplace.normal_(tensor, mean, std, options));
}

export function constant_<T extends Tensor>(tensor: T, value: number): T {
  checkTensor("constant_", "tensor", tensor);
  checkNumber("constant_", "value", value);
  return noGrad(() => inplace.fill_(tensor, value));
}

export function ones_<T extends Tensor>(tensor: T): T {
  return constant_(tensor, 1);
}

export function zeros_<T extends Tensor>(tensor: T): T {
  return constant_(tensor, 0);
}

/** Uniform in ±gain·√(6 / (fanIn + fanOut)). Glorot and Bengio (2010). */
export function xavierUniform_<T extends Tensor>(tensor: T, gain = 1, options?: GeneratorOptions): T {
  const [fanIn, fanOut] = calculateFanInAndFanOut(tensor);
  checkNumber("xavierUniform_", "gain", gain);
  const std = gain * Math.sqrt(2 / (fanIn + fanOut));
  const bound = Math.sqrt(3) * std;
  return uniform_(tensor, -bound, bound, options);
}

/** Normal with standard deviation gain·√(2 / (fanIn + fanOut)). Glorot and Bengio (2010). */
export function xavierNormal_<T extends Tensor>(tensor: T, gain = 1, options?: GeneratorOptions): T {
  const [fanIn, fanOut] = calculateFanInAndFanOut(tensor);
  checkNumber("xavierNormal_", "gain", gain);
  return normal_(tensor, 0, gain * Math.sqrt(2 / (fanIn + fanOut)), options);
}

export interface KaimingOptions extends GeneratorOptions {
  /** Negative slope of a leaky ReLU behind the layer. Default 0. */
  a?: number;
  /** Keep the variance of the forward (`fan_in`) or of the backward pass. Default fan_in. */
  mode?: "fan_in" | "fan_out";
  /** Default leaky_relu. */
  nonlinearity?: Nonlinearity;
}

function kaimingStd(tensor: Tensor, options: KaimingOptions): number {
  checkOptions("kaiming", options, ["a", "mode", "nonlinearity", "generator"]);
  const { a = 0, mode = "fan_in", nonlinearity = "leaky_relu" } = options;
  checkChoice("kaiming", "mode", mode, ["fan_in", "fan_out"]);
  const [fanIn, fanOut] = calculateFanInAndFanOut(tensor);
  return calculateGain(nonlinearity, a) / Math.sqrt(mode === "fan_in" ? fanIn : fanOut);
}

/** Uniform in ±gain·√(3 / fan). He et al. (2015). A tensor without elements stays as it is. */
export function kaimingUniform_<T extends Tensor>(tensor: T, options: KaimingOptions = {}): T {
  checkTensor("kaimingUniform_", "tensor", tensor);
  if (numel(tensor.shape) === 0) return tensor;
  const bound = Math.sqrt(3) * kaimingStd(tensor, options);
  return uniform_(tensor, -bound, bound, { generator: options.generator });
}

/** Normal with standard deviation gain / √fan. He et al. (2015). A tensor without elements stays as it is. */
export function kaimingNormal_<T extends Tensor>(tensor: T, options: KaimingOptions = {}): T {
  checkTensor("kaimingNormal_", "tensor", tensor);
  if (numel(tensor.shape) === 0) return tensor;
  return normal_(tensor, 0, kaimingStd(tensor, options), { generator: options.generator });
}
