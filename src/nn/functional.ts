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
export { bilinear } from "./functional/bilinear.js";
export {
  type CosineSimilarityOptions,
  cosineSimilarity,
  type NormalizeOptions,
  normalize,
  type PairwiseDistanceOptions,
  pairwiseDistance,
} from "./functional/distance.js";
export type { InplaceOptions } from "./functional/elementwise.js";
export {
  cosineEmbeddingLoss,
  type DistanceFunction,
  type TripletDistanceOptions,
  type TripletMarginOptions,
  tripletMarginLoss,
  tripletMarginWithDistanceLoss,
} from "./functional/embeddingLosses.js";
export {
  type GaussianNLLOptions,
  gaussianNllLoss,
  type KLDivOptions,
  type KLReduction,
  klDiv,
  type PoissonNLLOptions,
  poissonNllLoss,
} from "./functional/likelihood.js";
export { linear } from "./functional/linear.js";
export {
  type BCEOptions,
  type BCEWithLogitsOptions,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  type ClassLossOptions,
  type CrossEntropyOptions,
  crossEntropy,
  nllLoss,
} from "./functional/loss.js";
export {
  hingeEmbeddingLoss,
  type MarginOptions,
  type MultiLabelSoftMarginOptions,
  type MultiMarginOptions,
  marginRankingLoss,
  multilabelMarginLoss,
  multilabelSoftMarginLoss,
  multiMarginLoss,
  softMarginLoss,
} from "./functional/margin.js";
export { type BatchNormOptions, batchNorm } from "./functional/norm.js";
export { type OneHotOptions, oneHot } from "./functional/oneHot.js";
export { type PadOptions, pad } from "./functional/pad.js";
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
export type { LossOptions, Reduction } from "./functional/reduction.js";
export {
  type HuberOptions,
  huberLoss,
  l1Loss,
  mseLoss,
  type SmoothL1Options,
  smoothL1Loss,
  type WeightedLossOptions,
} from "./functional/regression.js";
export { type RReLUFunctionOptions, type RReLUOptions, rrelu } from "./functional/rrelu.js";
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
