/** `torch.nn.functional`: the layers and losses as functions. */
export {
  type DropoutOptions,
  dropout,
  logSoftmax,
  relu,
  sigmoid,
  softmax,
  tanh,
} from "./functional/activation.js";
export type { InplaceOptions } from "./functional/elementwise.js";
export { linear } from "./functional/linear.js";
export {
  type BCEOptions,
  type BCEWithLogitsOptions,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  type ClassLossOptions,
  type CrossEntropyOptions,
  crossEntropy,
  type LossOptions,
  mseLoss,
  nllLoss,
  type Reduction,
} from "./functional/loss.js";
export { type BatchNormOptions, batchNorm } from "./functional/norm.js";
export {
  type HardtanhOptions,
  hardshrink,
  hardsigmoid,
  hardswish,
  hardtanh,
  relu6,
  type ShrinkOptions,
  softshrink,
  threshold,
} from "./functional/piecewise.js";
export {
  celu,
  type ELUOptions,
  elu,
  glu,
  type LeakyReLUOptions,
  leakyRelu,
  prelu,
  selu,
} from "./functional/rectified.js";
export {
  type GELUOptions,
  gelu,
  logsigmoid,
  mish,
  type SoftplusOptions,
  silu,
  softmin,
  softplus,
  softsign,
  tanhshrink,
} from "./functional/smooth.js";
