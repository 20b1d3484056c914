/** `torch.optim.lr_scheduler`: learning rates that change from epoch to epoch. */
export { LRScheduler, type Scheduled, type SchedulerOptions, type SchedulerState } from "./base.js";
export { ChainedScheduler, SequentialLR } from "./composed.js";
export {
  CosineAnnealingLR,
  CosineAnnealingWarmRestarts,
  type CosineOptions,
  type WarmRestartsOptions,
} from "./cosine.js";
export { type CycleMode, CyclicLR, type CyclicLROptions } from "./cyclic.js";
export { OneCycleLR, type OneCycleLROptions } from "./oneCycle.js";
export { type PlateauOptions, ReduceLROnPlateau } from "./plateau.js";
export {
  ConstantLR,
  type ConstantLROptions,
  ExponentialLR,
  type GammaOptions,
  LambdaLR,
  LinearLR,
  type LinearLROptions,
  type LrLambda,
  MultiplicativeLR,
  MultiStepLR,
  PolynomialLR,
  type PolynomialLROptions,
  StepLR,
} from "./stepped.js";
