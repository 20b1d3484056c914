import { mul_ } from "../tensor/methods/inplace.js";
import { Adam, type AdamArguments, type AdamOptions, adamParameters } from "./adam.js";
import type { FullGroup, Learned } from "./optimizer.js";

const ADAM_W = /* @__PURE__ */ adamParameters("AdamW", 1e-2);

/**
 * AdamW (Loshchilov and Hutter, 2019), as PyTorch defines it: Adam, in which weights decay by themselves and not
 * through the gradient. Before each step of Adam without a penalty:
 *
 *   θ ← θ·(1 − lr·weightDecay)
 *
 * Arguments, options and errors are Adam's; `weightDecay` is 0.01 by default.
 *
 * @example
 * const w = torch.tensor([1, 2], { requiresGrad: true });
 * const optimizer = new optim.AdamW([w], { lr: 0.1 });
 * w.pow(2).sum().backward();
 * optimizer.step();
 * w.detach() // tensor([0.8990, 1.8980])
 */
export class AdamW extends Adam {
  constructor(...args: AdamArguments) {
    const { params, ...hyper } = ADAM_W.read(args, new.target.name);
    super(params, hyper);
  }

  protected override update(learned: readonly Learned[], group: FullGroup<AdamOptions>): void {
    const { lr, weightDecay } = group;
    if (weightDecay !== 0) {
      for (const { parameter } of learned) mul_(parameter.detach(), 1 - lr * weightDecay);
    }
    super.update(learned, weightDecay === 0 ? group : { ...group, weightDecay: 0 });
  }
}
