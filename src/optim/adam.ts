import { checkNumber, wrong } from "../core/check.js";
import { say } from "../core/messages/language.js";
import { adam } from "../engine/families/optim/index.js";
import { zerosLike } from "../tensor/creation.js";
import { currentEngine } from "../tensor/currentEngine.js";
import {
  checkNonNegative,
  checkSwitches,
  type FullGroup,
  gradientsOf,
  type Learned,
  Optimizer,
  type Params,
  steppedOf,
} from "./optimizer.js";

export interface AdamOptions {
  /** Learning rate. Default 1e-3. */
  lr: number;
  /** Decay of the running means of the gradient and of its square. Default [0.9, 0.999]. */
  betas: readonly [number, number];
  /** Added to the denominator. Default 1e-8. */
  eps: number;
  /** L2 penalty: adds weightDecay·θ to the gradient. Default 0. */
  weightDecay: number;
  /** Keep the largest mean square (Reddi et al., 2018). Default false. */
  amsgrad: boolean;
  /** Climb instead of descend. Default false. */
  maximize: boolean;
}

const DEFAULTS: AdamOptions = {
  lr: 1e-3,
  betas: [0.9, 0.999],
  eps: 1e-8,
  weightDecay: 0,
  amsgrad: false,
  maximize: false,
};

/**
 * Adam (Kingma and Ba, 2015), as PyTorch defines it. At step t:
 *
 *   g ← g + weightDecay·θ
 *   m ← m + (1 − β₁)·(g − m)
 *   v ← β₂·v + (1 − β₂)·g²
 *   θ ← θ − lr/(1 − β₁ᵗ) · m / (√v/√(1 − β₂ᵗ) + ε)       with amsgrad: the largest v so far
 */
export class Adam extends Optimizer<AdamOptions> {
  protected override readonly keepsGradients = false;

  constructor(params: Params<AdamOptions>, options: Partial<AdamOptions> = {}) {
    super(params, options, DEFAULTS);
  }

  protected checkGroup(hyper: AdamOptions): void {
    checkNonNegative(this.constructor.name, hyper, "lr", "eps", "weightDecay");
    checkSwitches(this.constructor.name, hyper, "amsgrad", "maximize");
    if (!Array.isArray(hyper.betas) || hyper.betas.length !== 2) {
      const expected = say("two numbers, such as [0.9, 0.999]", "dos números, como [0.9, 0.999]");
      throw wrong(this.constructor.name, "betas", expected, hyper.betas);
    }
    hyper.betas.forEach((beta, i) => {
      checkNumber(this.constructor.name, `betas[${i}]`, beta, 0, 1 - 2 ** -53);
    });
  }

  protected update(learned: readonly Learned[], group: FullGroup<AdamOptions>): void {
    let together = true;
    for (const { state, parameter } of learned) {
      const step = ((state.step as number | undefined) ?? 0) + 1;
      state.step = step;
      state.expAvg ??= zerosLike(parameter.detach());
      state.expAvgSq ??= zerosLike(parameter.detach());
      if (group.amsgrad) state.maxExpAvgSq ??= zerosLike(parameter.detach());
      together &&= step === learned[0].state.step;
    }
    if (together) {
      this.updateAt(learned[0].state.step as number, learned, group);
      return;
    }
    // Parameters that missed a step (without a gradient) are behind in their count: one call a count.
    for (const step of new Set(learned.map(({ state }) => state.step as number))) {
      const part = learned.filter(({ state }) => state.step === step);
      this.updateAt(step, part, group);
    }
  }

  private updateAt(step: number, part: readonly Learned[], group: FullGroup<AdamOptions>): void {
    const { lr, betas, eps, weightDecay, amsgrad, maximize } = group;
    const [beta1, beta2] = betas;
    const kinds = amsgrad ? ["expAvg", "expAvgSq", "maxExpAvgSq"] : ["expAvg", "expAvgSq"];
    currentEngine().run(adam, steppedOf(part, kinds), gradientsOf(part), {
      beta1,
      beta2,
      eps,
      weightDecay,
      maximize,
      amsgrad,
      stepSize: lr / (1 - beta1 ** step),
      correction2: Math.sqrt(1 - beta2 ** step),
    });
  }
}
