export { BaseSampler } from "./base.js";
export { BruteForceSampler, type BruteForceSamplerOptions } from "./bruteForce.js";
export { GridSampler, type GridSamplerOptions, type GridSearchSpace } from "./grid.js";
export { PartialFixedSampler } from "./partialFixed.js";
export { QMCSampler, type QMCSamplerOptions } from "./qmc/sampler.js";
export { RandomSampler, type RandomSamplerOptions } from "./random.js";
export type { ConstraintsFunction, GammaFunction, TPESamplerOptions } from "./tpe/options.js";
export { TPESampler } from "./tpe/sampler.js";
