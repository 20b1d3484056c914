import { fullLike } from "../tensor/creation.js";
import { sqrt } from "../tensor/functions/math.js";
import { add_, addcdiv_, addcmul_ } from "../tensor/methods/inplace.js";
import type { Tensor } from "../tensor/tensor.js";
import {
  checkNonNegative,
  checkSwitches,
  type FullGroup,
  type Learned,
  Optimizer,
  type Params,
} from "./optimizer.js";
import { penalised } from "./rmsprop.js";

export interface AdagradOptions {
  /** Learning rate. Default 1e-2. */
  lr: number;
  /** How fast the learning rate falls: lr / (1 + (t − 1)·lrDecay). Default 0. */
  lrDecay: number;
  /** L2 penalty: adds weightDecay·θ to the gradient. Default 0. */
  weightDecay: number;
  /** Where the sums of squares begin. Default 0. */
  initialAccumulatorValue: number;
  /** Added to the denominator. Default 1e-10. */
  eps: number;
  /** Climb instead of descend. Default false. */
  maximize: boolean;
}

const DEFAULTS: AdagradOptions = {
  lr: 1e-2,
  lrDecay: 0,
  weightDecay: 0,
  initialAccumulatorValue: 0,
  eps: 1e-10,
  maximize: false,
};

/**
 * Adagrad (Duchi et al., 2011), as PyTorch defines it. At step t:
 *
 *   g ← g + weightDecay·θ
 *   s ← s + g²
 *   θ ← θ − lr/(1 + (t − 1)·lrDecay) · g/(√s + ε)
 */
export class Adagrad extends Optimizer<AdagradOptions> {
  protected override readonly keepsGradients = false;

  constructor(params: Params<AdagradOptions>, options: Partial<AdagradOptions> = {}) {
    super(params, options, DEFAULTS);
  }

  protected checkGroup(hyper: AdagradOptions): void {
    const numbers = ["lr", "lrDecay", "weightDecay", "initialAccumulatorValue", "eps"] as const;
    checkNonNegative("Adagrad", hyper, ...numbers);
    checkSwitches("Adagrad", hyper, "maximize");
  }

  protected update(learned: readonly Learned[], group: FullGroup<AdagradOptions>): void {
    const { lr, lrDecay, eps, initialAccumulatorValue } = group;
    for (const { parameter, gradient, state } of learned) {
      const p = parameter.detach();
      const g = penalised(p, gradient, group);
      const step = ((state.step as number | undefined) ?? 0) + 1;
      state.step = step;
      state.sum ??= fullLike(p, initialAccumulatorValue);
      const root = add_(sqrt(addcmul_(state.sum as Tensor, g, g)), eps);
      addcdiv_(p, g, root, { value: -lr / (1 + (step - 1) * lrDecay) });
    }
  }
}
