import { boolean, integer, number } from "../../core/constraints.js";
import { type Called, parameter, type Resolved, signature } from "../../core/parameters.js";
import { denseLike } from "../../tensor/creation.js";
import { watchTraining } from "../../tensor/evaluation.js";
import { bernoulli_ } from "../../tensor/methods/draws.js";
import { mul_, relu_ } from "../../tensor/methods/inplace.js";
import { div_ } from "../../tensor/methods/inplaceMath.js";
import { mul } from "../../tensor/ops/arithmetic.js";
import * as math from "../../tensor/ops/math.js";
import * as soft from "../../tensor/ops/softmax.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkTensor } from "../checkTensor.js";
import { warn } from "../messages.js";
import { INPLACE, type InplaceArguments, type InplaceOptions, inplace } from "./elementwise.js";

/**
 * max(x, 0), element by element.
 *
 * @example
 * functional.relu(torch.tensor([-1, 2])) // tensor([0., 2.])
 */
export function relu(x: Tensor, ...args: InplaceArguments): Tensor {
  return reluOf(x, args.length > 0 && INPLACE.read(args, "relu").inplace);
}

/** @internal The same with options that have been read. */
export function reluOf(x: Tensor, inplace: boolean): Tensor {
  checkTensor("relu", "input", x);
  return inplace ? relu_(x) : math.relu(x);
}

/**
 * (e^x − e^−x) / (e^x + e^−x), element by element: from −1 to 1, in the input's shape and dtype; of whole numbers float32.
 *
 * @throws E-ARG-002 no tensor
 * @example
 * functional.tanh(torch.tensor([0, 1])) // tensor([0.0000, 0.7616])
 */
export function tanh(x: Tensor): Tensor {
  checkTensor("tanh", "input", x);
  return math.tanh(x);
}

/**
 * 1 / (1 + e^−x)
 *
 * @example
 * functional.sigmoid(torch.tensor([0, 2])) // tensor([0.5000, 0.8808])
 */
export function sigmoid(x: Tensor): Tensor {
  checkTensor("sigmoid", "input", x);
  return math.sigmoid(x);
}

export interface DimOptions {
  /** The dimension along which the results belong together. Default null: 0 of one or three dimensions, else 1, with a warning. */
  dim?: number | null;
}

/** What is declared where a dimension should be given. */
export const DIM = signature<DimOptions>("softmax", { dim: parameter(null, integer()) });

export type DimArguments = Called<[dim?: number | null], DimOptions, ["dim"]>;

/** The dimension that PyTorch takes where none is given. It depends on the rank, which is why it is deprecated there. */
export function impliedDim(name: string, { sizes: shape }: Tensor): number {
  const dim = [0, 1, 3].includes(shape.length) ? 0 : 1;
  warn("W-NN-001", { name, dim, rank: shape.length }, name);
  return dim;
}

/**
 * e^x / Σ e^x along `dim`.
 *
 * @example
 * functional.softmax(torch.tensor([1, 2, 3]), 0) // tensor([0.0900, 0.2447, 0.6652])
 */
export function softmax(x: Tensor, ...args: DimArguments): Tensor {
  return softmaxOf(x, DIM.read(args, "softmax").dim);
}

/** @internal The same with options that have been read. */
export function softmaxOf(x: Tensor, dim: number | null): Tensor {
  checkTensor("softmax", "input", x);
  return soft.softmax(x, dim ?? impliedDim("softmax", x));
}

/**
 * ln softmax(x) along `dim`.
 *
 * @example
 * functional.logSoftmax(torch.tensor([1, 2, 3]), 0) // tensor([-2.4076, -1.4076, -0.4076])
 */
export function logSoftmax(x: Tensor, ...args: DimArguments): Tensor {
  return logSoftmaxOf(x, DIM.read(args, "logSoftmax").dim);
}

/** @internal The same with options that have been read. */
export function logSoftmaxOf(x: Tensor, dim: number | null): Tensor {
  checkTensor("logSoftmax", "input", x);
  return soft.logSoftmax(x, dim ?? impliedDim("logSoftmax", x));
}

export interface DropoutOptions extends InplaceOptions {
  /** The probability that an element becomes 0. Default 0.5. */
  p?: number;
  /** Outside of training the input passes unchanged. Default true. */
  training?: boolean;
}

const DROPOUT = signature<DropoutOptions>("dropout", {
  p: parameter(0.5, number(0, 1)),
  training: parameter(true, boolean),
  inplace,
});

export type DropoutArguments = Called<
  [p?: number, training?: boolean, inplace?: boolean],
  DropoutOptions,
  ["p", "training", "inplace"]
>;

/**
 * In training each element becomes 0 with probability p, and the others are divided by 1 − p, so that the expected
 * value stays. The mask is PyTorch's for the same seed. Srivastava et al. (2014).
 * @example
 * functional.dropout(torch.tensor([1, 2]), { training: false }) // tensor([1., 2.])
 */
export function dropout(x: Tensor, ...args: DropoutArguments): Tensor {
  return dropoutOf(x, DROPOUT.read(args));
}

/** @internal The same with options that have been read. */
export function dropoutOf(x: Tensor, { p, training, inplace }: Resolved<DropoutOptions>): Tensor {
  checkTensor("dropout", "input", x);
  if (!training || p === 0 || x.numel() === 0) return x;
  watchTraining("Dropout");
  if (p === 1) return inplace ? mul_(x, 0) : mul(x, 0);
  const mask = div_(bernoulli_(denseLike(x, x.dtype), 1 - p), 1 - p);
  return inplace ? mul_(x, mask) : mul<Tensor>(x, mask);
}
