/** `torch.nn`: modules, layers, losses. */
import * as functional from "./functional.js";
import * as init from "./init.js";
import * as utils from "./utils.js";

export type { ForwardHook, ForwardPreHook } from "./call.js";
export { Dropout, LogSoftmax, ReLU, Sigmoid, Softmax, Softmin, Tanh } from "./layers/activation.js";
export {
  CELU,
  ELU,
  GELU,
  GLU,
  Hardshrink,
  Hardsigmoid,
  Hardswish,
  Hardtanh,
  LeakyReLU,
  LogSigmoid,
  Mish,
  PReLU,
  type PReLUOptions,
  ReLU6,
  RReLU,
  SELU,
  SiLU,
  Softmax2d,
  Softplus,
  Softshrink,
  Softsign,
  Tanhshrink,
  Threshold,
} from "./layers/activations.js";
export { Bilinear, type BilinearParameters } from "./layers/bilinear.js";
export { ModuleList, Sequential } from "./layers/container.js";
export { CosineSimilarity, PairwiseDistance } from "./layers/distance.js";
export { Flatten, Unflatten, type UnflattenOptions } from "./layers/flatten.js";
export { Identity, Linear, type LinearOptions } from "./layers/linear.js";
export { ModuleDict } from "./layers/moduleDict.js";
export { BatchNorm1d, type BatchNorm1dOptions } from "./layers/norm.js";
export { ParameterDict, ParameterList } from "./layers/parameterContainers.js";
export {
  BCELoss,
  BCEWithLogitsLoss,
  CrossEntropyLoss,
  GaussianNLLLoss,
  HuberLoss,
  KLDivLoss,
  L1Loss,
  MSELoss,
  NLLLoss,
  PoissonNLLLoss,
  SmoothL1Loss,
} from "./losses.js";
export {
  CosineEmbeddingLoss,
  HingeEmbeddingLoss,
  MarginRankingLoss,
  MultiLabelMarginLoss,
  MultiLabelSoftMarginLoss,
  MultiMarginLoss,
  SoftMarginLoss,
  TripletMarginLoss,
  TripletMarginWithDistanceLoss,
} from "./marginLosses.js";
export { Module, type RecurseOptions } from "./module.js";
export { Parameter } from "./parameter.js";
export type {
  IncompatibleKeys,
  LoadStateDictPostHook,
  LoadStateDictPreHook,
  StateDict,
  StateDictPostHook,
  StateDictPreHook,
} from "./stateHooks.js";
export { type LayerSummary, type ModelSummary, type SummaryOptions, summary } from "./summary.js";
export { functional, init, utils };
