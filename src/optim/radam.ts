import { boolean, number } from "../core/constraints.js";
import { absentKeyword, type Called, keyword, parameter, signature } from "../core/parameters.js";
import { zerosLike } from "../tensor/creation.js";
import { sqrt } from "../tensor/functions/math.js";
import { add_, lerp_, mul_, sub_ } from "../tensor/methods/inplace.js";
import { div } from "../tensor/ops/arithmetic.js";
import type { Tensor } from "../tensor/tensor.js";
import { decays } from "./decays.js";
import { meanSquare } from "./means.js";
import {
  countStep,
  type FullGroup,
  type Given,
  type Learned,
  Optimizer,
  type Params,
  params,
} from "./optimizer.js";
import { decayed } from "./penalty.js";

export interface RAdamOptions {
  /** Learning rate. Default 1e-3. */
  lr: number;
  /** Decay of the running means of the gradient and of its square. Default [0.9, 0.999]. */
  betas: readonly [number, number];
  /** Added to the denominator. Default 1e-8. */
  eps: number;
  /** L2 penalty: adds weightDecay·θ to the gradient. Default 0. */
  weightDecay: number;
  /** Let the weights decay by themselves, as in AdamW, and not through the gradient. Default false. */
  decoupledWeightDecay: boolean;
  /** Climb instead of descend. Default false. */
  maximize: boolean;
}

const RADAM = signature<Given<RAdamOptions>>("RAdam", {
  params,
  lr: parameter(1e-3, number(0)),
  betas: parameter([0.9, 0.999], decays),
  eps: parameter(1e-8, number(0)),
  weightDecay: parameter(0, number(0)),
  decoupledWeightDecay: parameter(false, boolean),
  foreach: absentKeyword,
  maximize: keyword(false, boolean),
  capturable: absentKeyword,
});

export type RAdamArguments = Called<
  [
    params: Params<RAdamOptions>,
    lr?: number,
    betas?: readonly [number, number],
    eps?: number,
    weightDecay?: number,
    decoupledWeightDecay?: boolean,
  ],
  Given<RAdamOptions>,
  ["params", "lr", "betas", "eps", "weightDecay", "decoupledWeightDecay"]
>;

/** Samples in the mean of the squares from which on its variance is known well enough to divide by it. */
const ENOUGH = 5;

/**
 * RAdam (Liu et al., 2020), as PyTorch defines it: Adam that does not divide by the mean square while that has seen few
 * gradients, and less sharply soon after. At step t, with ρ∞ = 2/(1 − β₂) − 1 and ρₜ = ρ∞ − 2t·β₂ᵗ/(1 − β₂ᵗ):
 *
 *   g ← g + weightDecay·θ                  decoupledWeightDecay: θ ← θ·(1 − lr·weightDecay) instead
 *   m ← m + (1 − β₁)·(g − m)
 *   v ← β₂·v + (1 − β₂)·g²
 *   θ ← θ − lr·m/(1 − β₁ᵗ) · r·√(1 − β₂ᵗ)/(√v + ε)       r² = (ρₜ − 4)(ρₜ − 2)ρ∞ / ((ρ∞ − 4)(ρ∞ − 2)ρₜ)
 *
 * where ρₜ > 5; before, θ ← θ − lr·m/(1 − β₁ᵗ).
 *
 * Argument: parameters, or groups `{ params, lr }` with options of their own; then the options, by position in PyTorch's order or by name.
 * Defaults: lr 1e-3, betas [0.9, 0.999], eps 1e-8, weightDecay 0, decoupledWeightDecay false, maximize false.
 *
 * @throws E-ARG-002 for an option out of its range, for no parameter, or for one that is no leaf; E-ARG-001 for an option of another name
 * @example
 * const w = torch.tensor([1, 2], { requiresGrad: true });
 * const optimizer = new optim.RAdam([w], { lr: 0.1 });
 * w.pow(2).sum().backward();
 * optimizer.step();
 * w.detach() // tensor([0.8000, 1.6000])
 */
export class RAdam extends Optimizer<RAdamOptions> {
  protected override readonly keepsGradients = false;
  protected override readonly shaped: readonly string[] = ["expAvg", "expAvgSq"];

  constructor(...args: RAdamArguments) {
    const { params, ...hyper } = RADAM.read(args, new.target.name);
    super(params, hyper, hyper);
  }

  protected checkGroup(hyper: RAdamOptions): void {
    RADAM.check(hyper);
  }

  protected update(learned: readonly Learned[], group: FullGroup<RAdamOptions>): void {
    const { lr, betas, eps } = group;
    const [beta1, beta2] = betas;
    const most = 2 / (1 - beta2) - 1;
    for (const { parameter, gradient, state } of learned) {
      const p = parameter.detach();
      const step = countStep(state);
      const g = decayed(p, gradient, group);
      state.expAvg ??= zerosLike(p);
      state.expAvgSq ??= zerosLike(p);
      const mean = lerp_(state.expAvg as Tensor, g, 1 - beta1);
      const square = meanSquare(state.expAvgSq as Tensor, g, beta2);
      const correction2 = 1 - beta2 ** step;
      const seen = most - (2 * step * beta2 ** step) / correction2;
      const change = mul_(div(mean, 1 - beta1 ** step), lr);
      if (seen > ENOUGH) {
        const rectified = ((seen - 4) * (seen - 2) * most) / ((most - 4) * (most - 2) * seen);
        mul_(change, mul_(div(1, add_(sqrt(square), eps)), Math.sqrt(correction2)));
        mul_(change, Math.sqrt(rectified));
      }
      sub_(p, change);
    }
  }
}
