import { mul_ } from "../tensor/methods/inplace.js";
import { Adam, type AdamOptions } from "./adam.js";
import type { FullGroup, Learned, Params } from "./optimizer.js";

const DECAY = 1e-2;

/** The options with AdamW's own default; what is no object is left to the checks. */
function withDecay(options: Partial<AdamOptions>): Partial<AdamOptions> {
  if (options === null || typeof options !== "object" || Array.isArray(options)) return options;
  return { ...options, weightDecay: options.weightDecay ?? DECAY };
}

/**
 * AdamW (Loshchilov and Hutter, 2019), as PyTorch defines it: Adam, in which weights decay by themselves and not
 * through the gradient. Before each step of Adam without a penalty:
 *
 *   θ ← θ·(1 − lr·weightDecay)
 *
 * The options are Adam's; `weightDecay` is 0.01 by default.
 */
export class AdamW extends Adam {
  constructor(params: Params<AdamOptions>, options: Partial<AdamOptions> = {}) {
    super(params, withDecay(options));
  }

  protected override update(learned: readonly Learned[], group: FullGroup<AdamOptions>): void {
    const { lr, weightDecay } = group;
    if (weightDecay !== 0) {
      for (const { parameter } of learned) mul_(parameter.detach(), 1 - lr * weightDecay);
    }
    super.update(learned, weightDecay === 0 ? group : { ...group, weightDecay: 0 });
  }
}
