import type { BasePruner } from "../pruners/base.js";
import { MedianPruner } from "../pruners/median.js";
import type { BaseSampler } from "../samplers/base.js";
import { TPESampler } from "../samplers/tpe/sampler.js";

/** The sampler of a study that was given none. */
export function defaultSampler(): BaseSampler {
  return new TPESampler();
}

/** The pruner of a study that was given none. */
export function defaultPruner(): BasePruner {
  return new MedianPruner();
}
