import { checkBoolean, checkNumber, checkOptions } from "../../core/check.js";
import { makeTensor } from "../../tensor/creation.js";
import { watchTraining } from "../../tensor/evaluation.js";
import { mul } from "../../tensor/ops/arithmetic.js";
import * as math from "../../tensor/ops/math.js";
import * as soft from "../../tensor/ops/softmax.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkTensor } from "../checkTensor.js";
import { type InplaceOptions, readNumbers } from "./elementwise.js";

/** max(x, 0), element by element. */
export function relu(x: Tensor, options?: InplaceOptions): Tensor {
  checkTensor("relu", "input", x);
  if (options === undefined) return math.relu(x);
  return readNumbers("relu", [options], {}).inplace ? x.relu_() : math.relu(x);
}

export function tanh(x: Tensor): Tensor {
  checkTensor("tanh", "input", x);
  return math.tanh(x);
}

/** 1 / (1 + e^−x) */
export function sigmoid(x: Tensor): Tensor {
  checkTensor("sigmoid", "input", x);
  return math.sigmoid(x);
}

/** e^x / Σ e^x along `dim`. */
export function softmax(x: Tensor, dim: number): Tensor {
  checkTensor("softmax", "input", x);
  return soft.softmax(x, dim);
}

/** ln softmax(x) along `dim`. */
export function logSoftmax(x: Tensor, dim: number): Tensor {
  checkTensor("logSoftmax", "input", x);
  return soft.logSoftmax(x, dim);
}

export interface DropoutOptions extends InplaceOptions {
  /** The probability that an element becomes 0. Default 0.5. */
  p?: number;
  /** Outside of training the input passes unchanged. Default true. */
  training?: boolean;
}

/**
 * In training each element becomes 0 with probability p, and the others are divided by 1 − p, so that the expected
 * value stays. The mask is PyTorch's for the same seed. Srivastava et al. (2014).
 */
export function dropout(x: Tensor, options: DropoutOptions = {}): Tensor {
  checkTensor("dropout", "input", x);
  checkOptions("dropout", options, ["p", "training", "inplace"]);
  const { p = 0.5, training = true, inplace = false } = options;
  checkBoolean("dropout", "training", training);
  checkBoolean("dropout", "inplace", inplace);
  checkNumber("dropout", "p", p, 0, 1);
  if (!training || p === 0 || x.numel() === 0) return x;
  watchTraining("Dropout");
  if (p === 1) return inplace ? x.mul_(0) : mul(x, 0);
  const mask = makeTensor(x.dtype, x.shape)
    .bernoulli_(1 - p)
    .div_(1 - p);
  return inplace ? x.mul_(mask) : mul<Tensor>(x, mask);
}
