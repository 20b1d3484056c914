import { boolean, number } from "../core/constraints.js";
import { type Absent, absent, type Called, parameter, signature } from "../core/parameters.js";
import { zerosLike } from "../tensor/creation.js";
import { addcmul } from "../tensor/functions/arithmetic.js";
import { sqrt } from "../tensor/functions/math.js";
import { add_, addcdiv_, lerp_, mul_, sqrt_ } from "../tensor/methods/inplace.js";
import type { Tensor } from "../tensor/tensor.js";
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
import { penalised } from "./penalty.js";

export interface RMSpropOptions {
  /** Learning rate. Default 1e-2. */
  lr: number;
  /** Decay of the running mean of the square. Default 0.99. */
  alpha: number;
  /** Added to the denominator. Default 1e-8. */
  eps: number;
  /** L2 penalty: adds weightDecay·θ to the gradient. Default 0. */
  weightDecay: number;
  /** Share of the last step that goes on. Default 0. */
  momentum: number;
  /** Divide by the deviation instead of the root of the mean square. Default false. */
  centered: boolean;
  /** Climb instead of descend. Default false. */
  maximize: boolean;
}

const RMSPROP = signature<Given<RMSpropOptions>>("RMSprop", {
  params,
  lr: parameter(1e-2, number(0)),
  alpha: parameter(0.99, number(0)),
  eps: parameter(1e-8, number(0)),
  weightDecay: parameter(0, number(0)),
  momentum: parameter(0, number(0)),
  centered: parameter(false, boolean),
  capturable: absent,
  foreach: absent,
  maximize: parameter(false, boolean),
});

export type RMSpropArguments = Called<
  [
    params: Params<RMSpropOptions>,
    lr?: number,
    alpha?: number,
    eps?: number,
    weightDecay?: number,
    momentum?: number,
    centered?: boolean,
    capturable?: Absent,
    foreach?: Absent,
    maximize?: boolean,
  ],
  Given<RMSpropOptions>,
  ["params", "lr", "alpha", "eps", "weightDecay", "momentum", "centered", "capturable", "foreach", "maximize"]
>;

/**
 * RMSprop (Hinton's lectures; centred: Graves, 2013), as PyTorch defines it:
 *
 *   g ← g + weightDecay·θ
 *   v ← alpha·v + (1 − alpha)·g²
 *   a = √v + ε                      centred: m ← m + (1 − alpha)·(g − m), a = √(v − m²) + ε
 *   θ ← θ − lr·g/a                  with momentum: b ← momentum·b + g/a, θ ← θ − lr·b
 *
 * Argument: parameters, or groups `{ params, lr }` with options of their own; then the options, by position in PyTorch's order or by name.
 * Defaults: lr 1e-2, alpha 0.99, eps 1e-8, weightDecay 0, momentum 0, centered false, maximize false.
 *
 * @throws E-ARG-002 for an option out of its range, for no parameter, or for one that is no leaf; E-ARG-001 for an option of another name
 * @example
 * const w = torch.tensor([1, 2], { requiresGrad: true });
 * const optimizer = new optim.RMSprop([w], { lr: 0.01 });
 * w.pow(2).sum().backward();
 * optimizer.step();
 * w.detach() // tensor([0.9000, 1.9000])
 */
export class RMSprop extends Optimizer<RMSpropOptions> {
  protected override readonly keepsGradients = false;
  protected override readonly shaped: readonly string[] = ["squareAvg", "gradAvg", "momentumBuffer"];

  constructor(...args: RMSpropArguments) {
    const { params, ...hyper } = RMSPROP.read(args, new.target.name);
    super(params, hyper, hyper);
  }

  protected checkGroup(hyper: RMSpropOptions): void {
    RMSPROP.check(hyper);
  }

  protected update(learned: readonly Learned[], group: FullGroup<RMSpropOptions>): void {
    const { lr, alpha, eps, momentum, centered } = group;
    for (const { parameter, gradient, state } of learned) {
      const p = parameter.detach();
      const g = penalised(p, gradient, group);
      countStep(state);
      state.squareAvg ??= zerosLike(p);
      if (momentum > 0) state.momentumBuffer ??= zerosLike(p);
      const square = meanSquare(state.squareAvg as Tensor, g, alpha);
      let average: Tensor;
      if (centered) {
        state.gradAvg ??= zerosLike(p);
        const mean = lerp_(state.gradAvg as Tensor, g, 1 - alpha);
        average = add_(sqrt_(addcmul(square, mean, mean, { value: -1 })), eps);
      } else average = add_(sqrt(square), eps);
      if (momentum > 0) {
        const buffer = addcdiv_(mul_(state.momentumBuffer as Tensor, momentum), g, average);
        add_(p, buffer, { alpha: -lr });
      } else addcdiv_(p, g, average, { value: -lr });
    }
  }
}
