import { boolean, number } from "../core/constraints.js";
import {
  type Absent,
  absent,
  absentKeyword,
  type Called,
  keyword,
  parameter,
  signature,
} from "../core/parameters.js";
import { zerosLike } from "../tensor/creation.js";
import { abs, maximum } from "../tensor/functions/arithmetic.js";
import { add_, addcdiv_, copy_, lerp_, mul_ } from "../tensor/methods/inplace.js";
import type { Tensor } from "../tensor/tensor.js";
import { decays } from "./decays.js";
import {
  countStep,
  type FullGroup,
  type Given,
  type Learned,
  Optimizer,
  type Params,
  params,
} from "./optimizer.js";
import { penalised } from "./penalty.js";

export interface AdamaxOptions {
  /** Learning rate. Default 2e-3. */
  lr: number;
  /** Decay of the running mean of the gradient and of its largest size. Default [0.9, 0.999]. */
  betas: readonly [number, number];
  /** Added to the size of the gradient. Default 1e-8. */
  eps: number;
  /** L2 penalty: adds weightDecay·θ to the gradient. Default 0. */
  weightDecay: number;
  /** Climb instead of descend. Default false. */
  maximize: boolean;
}

const ADAMAX = signature<Given<AdamaxOptions>>("Adamax", {
  params,
  lr: parameter(2e-3, number(0)),
  betas: parameter([0.9, 0.999], decays),
  eps: parameter(1e-8, number(0)),
  weightDecay: parameter(0, number(0)),
  foreach: absent,
  maximize: keyword(false, boolean),
  capturable: absentKeyword,
});

export type AdamaxArguments = Called<
  [
    params: Params<AdamaxOptions>,
    lr?: number,
    betas?: readonly [number, number],
    eps?: number,
    weightDecay?: number,
    foreach?: Absent,
  ],
  Given<AdamaxOptions>,
  ["params", "lr", "betas", "eps", "weightDecay", "foreach"]
>;

/**
 * Adamax (Kingma and Ba, 2015), as PyTorch defines it: Adam with the largest gradient, decaying, in place of the root of the mean square. At step t:
 *
 *   g ← g + weightDecay·θ
 *   m ← m + (1 − β₁)·(g − m)
 *   u ← max(β₂·u, |g| + ε)
 *   θ ← θ − lr/(1 − β₁ᵗ) · m/u
 *
 * Argument: parameters, or groups `{ params, lr }` with options of their own; then the options, by position in PyTorch's order or by name.
 * Defaults: lr 2e-3, betas [0.9, 0.999], eps 1e-8, weightDecay 0, maximize false.
 *
 * @throws E-ARG-002 for an option out of its range, for no parameter, or for one that is no leaf; E-ARG-001 for an option of another name
 * @example
 * const w = torch.tensor([1, 2], { requiresGrad: true });
 * const optimizer = new optim.Adamax([w], { lr: 0.1 });
 * w.pow(2).sum().backward();
 * optimizer.step();
 * w.detach() // tensor([0.9000, 1.9000])
 */
export class Adamax extends Optimizer<AdamaxOptions> {
  protected override readonly keepsGradients = false;
  protected override readonly shaped: readonly string[] = ["expAvg", "expInf"];

  constructor(...args: AdamaxArguments) {
    const { params, ...hyper } = ADAMAX.read(args, new.target.name);
    super(params, hyper, hyper);
  }

  protected checkGroup(hyper: AdamaxOptions): void {
    ADAMAX.check(hyper);
  }

  protected update(learned: readonly Learned[], group: FullGroup<AdamaxOptions>): void {
    const { lr, betas, eps } = group;
    const [beta1, beta2] = betas;
    for (const { parameter, gradient, state } of learned) {
      const p = parameter.detach();
      const g = penalised(p, gradient, group);
      const step = countStep(state);
      state.expAvg ??= zerosLike(p);
      state.expInf ??= zerosLike(p);
      const mean = lerp_(state.expAvg as Tensor, g, 1 - beta1);
      const largest = state.expInf as Tensor;
      copy_(largest, maximum(mul_(largest, beta2), add_(abs(g), eps)));
      addcdiv_(p, mean, largest, { value: -lr / (1 - beta1 ** step) });
    }
  }
}
