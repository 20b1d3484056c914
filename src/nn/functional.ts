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
