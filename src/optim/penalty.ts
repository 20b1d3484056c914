import { add, neg } from "../tensor/functions/arithmetic.js";
import { mul_ } from "../tensor/methods/inplace.js";
import type { Tensor } from "../tensor/tensor.js";

interface Penalty {
  readonly weightDecay: number;
  readonly maximize: boolean;
}

/** The gradient to descend by, the L2 penalty in it. */
export function penalised(p: Tensor, gradient: Tensor, { weightDecay, maximize }: Penalty): Tensor {
  const g = maximize ? neg(gradient) : gradient;
  return weightDecay === 0 ? g : add(g, p, { alpha: weightDecay });
}

/** The same where weights may decay by themselves: then they do, and the gradient has no penalty. */
export function decayed(
  p: Tensor,
  gradient: Tensor,
  group: Penalty & { readonly lr: number; readonly decoupledWeightDecay: boolean },
): Tensor {
  const { lr, weightDecay, maximize, decoupledWeightDecay } = group;
  if (!decoupledWeightDecay || weightDecay === 0) return penalised(p, gradient, group);
  mul_(p, 1 - lr * weightDecay);
  return maximize ? neg(gradient) : gradient;
}
