import { boolean, number } from "../core/constraints.js";
import { absentKeyword, type Called, keyword, parameter, signature } from "../core/parameters.js";
import { zerosLike } from "../tensor/creation.js";
import { add_, addcdiv_, lerp_, sqrt_ } from "../tensor/methods/inplace.js";
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

export interface NAdamOptions {
  /** Learning rate. Default 2e-3. */
  lr: number;
  /** Decay of the running means of the gradient and of its square. Default [0.9, 0.999]. */
  betas: readonly [number, number];
  /** Added to the denominator. Default 1e-8. */
  eps: number;
  /** L2 penalty: adds weightDecay·θ to the gradient. Default 0. */
  weightDecay: number;
  /** How fast the momentum grows to its full size. Default 4e-3. */
  momentumDecay: number;
  /** Let the weights decay by themselves, as in AdamW, and not through the gradient. Default false. */
  decoupledWeightDecay: boolean;
  /** Climb instead of descend. Default false. */
  maximize: boolean;
}

const NADAM = signature<Given<NAdamOptions>>("NAdam", {
  params,
  lr: parameter(2e-3, number(0)),
  betas: parameter([0.9, 0.999], decays),
  eps: parameter(1e-8, number(0)),
  weightDecay: parameter(0, number(0)),
  momentumDecay: parameter(4e-3, number(0)),
  decoupledWeightDecay: parameter(false, boolean),
  foreach: absentKeyword,
  maximize: keyword(false, boolean),
  capturable: absentKeyword,
});

export type NAdamArguments = Called<
  [
    params: Params<NAdamOptions>,
    lr?: number,
    betas?: readonly [number, number],
    eps?: number,
    weightDecay?: number,
    momentumDecay?: number,
    decoupledWeightDecay?: boolean,
  ],
  Given<NAdamOptions>,
  ["params", "lr", "betas", "eps", "weightDecay", "momentumDecay", "decoupledWeightDecay"]
>;

/**
 * NAdam (Dozat, 2016), as PyTorch defines it: Adam that looks ahead along its momentum, as Nesterov's does. At step t, with
 * μₜ = β₁·(1 − ½·0.96^(t·momentumDecay)) and Πₜ = μ₁·μ₂·…·μₜ:
 *
 *   g ← g + weightDecay·θ                  decoupledWeightDecay: θ ← θ·(1 − lr·weightDecay) instead
 *   m ← m + (1 − β₁)·(g − m)
 *   v ← β₂·v + (1 − β₂)·g²
 *   a = √(v/(1 − β₂ᵗ)) + ε
 *   θ ← θ − lr·(1 − μₜ)/(1 − Πₜ) · g/a − lr·μₜ₊₁/(1 − Πₜ₊₁) · m/a
 *
 * Argument: parameters, or groups `{ params, lr }` with options of their own; then the options, by position in PyTorch's order or by name.
 * Defaults: lr 2e-3, betas [0.9, 0.999], eps 1e-8, weightDecay 0, momentumDecay 4e-3, decoupledWeightDecay false, maximize false.
 *
 * @throws E-ARG-002 for an option out of its range, for no parameter, or for one that is no leaf; E-ARG-001 for an option of another name
 * @example
 * const w = torch.tensor([1, 2], { requiresGrad: true });
 * const optimizer = new optim.NAdam([w], { lr: 0.1 });
 * w.pow(2).sum().backward();
 * optimizer.step();
 * w.detach() // tensor([0.8944, 1.8944])
 */
export class NAdam extends Optimizer<NAdamOptions> {
  protected override readonly keepsGradients = false;
  protected override readonly shaped: readonly string[] = ["expAvg", "expAvgSq"];

  constructor(...args: NAdamArguments) {
    const { params, ...hyper } = NADAM.read(args, new.target.name);
    super(params, hyper, hyper);
  }

  protected checkGroup(hyper: NAdamOptions): void {
    NADAM.check(hyper);
  }

  protected update(learned: readonly Learned[], group: FullGroup<NAdamOptions>): void {
    const { lr, betas, eps, momentumDecay } = group;
    const [beta1, beta2] = betas;
    const momentumOf = (step: number) => beta1 * (1 - 0.5 * 0.96 ** (step * momentumDecay));
    for (const { parameter, gradient, state } of learned) {
      const p = parameter.detach();
      const step = countStep(state);
      const g = decayed(p, gradient, group);
      const [now, next] = [momentumOf(step), momentumOf(step + 1)];
      // PyTorch keeps the product as a float32, whatever the dtype of the parameter.
      const product = Math.fround(((state.muProduct as number | undefined) ?? 1) * Math.fround(now));
      state.muProduct = product;
      state.expAvg ??= zerosLike(p);
      state.expAvgSq ??= zerosLike(p);
      const mean = lerp_(state.expAvg as Tensor, g, 1 - beta1);
      const square = meanSquare(state.expAvgSq as Tensor, g, beta2);
      const size = add_(sqrt_(div(square, 1 - beta2 ** step)), eps);
      addcdiv_(p, g, size, { value: (-lr * (1 - now)) / (1 - product) });
      addcdiv_(p, mean, size, { value: (-lr * next) / (1 - product * next) });
    }
  }
}
