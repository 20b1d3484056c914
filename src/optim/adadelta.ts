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
import { add } from "../tensor/functions/arithmetic.js";
import { add_, mul_, sqrt_ } from "../tensor/methods/inplace.js";
import { div_ } from "../tensor/methods/inplaceMath.js";
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

export interface AdadeltaOptions {
  /** What the step is multiplied by. Default 1. */
  lr: number;
  /** Decay of the running means of the squares, from 0 to 1. Default 0.9. */
  rho: number;
  /** Added to the means before their roots are taken. Default 1e-6. */
  eps: number;
  /** L2 penalty: adds weightDecay·θ to the gradient. Default 0. */
  weightDecay: number;
  /** Climb instead of descend. Default false. */
  maximize: boolean;
}

const ADADELTA = signature<Given<AdadeltaOptions>>("Adadelta", {
  params,
  lr: parameter(1, number(0)),
  rho: parameter(0.9, number(0, 1)),
  eps: parameter(1e-6, number(0)),
  weightDecay: parameter(0, number(0)),
  foreach: absent,
  capturable: absentKeyword,
  maximize: keyword(false, boolean),
});

export type AdadeltaArguments = Called<
  [
    params: Params<AdadeltaOptions>,
    lr?: number,
    rho?: number,
    eps?: number,
    weightDecay?: number,
    foreach?: Absent,
  ],
  Given<AdadeltaOptions>,
  ["params", "lr", "rho", "eps", "weightDecay", "foreach"]
>;

/**
 * Adadelta (Zeiler, 2012), as PyTorch defines it: steps as long as those before them, whatever the scale of the gradient.
 *
 *   g ← g + weightDecay·θ
 *   v ← rho·v + (1 − rho)·g²
 *   d = √(u + ε) / √(v + ε) · g
 *   u ← rho·u + (1 − rho)·d²
 *   θ ← θ − lr·d
 *
 * Argument: parameters, or groups `{ params, lr }` with options of their own; then the options, by position in PyTorch's order or by name.
 * Defaults: lr 1, rho 0.9, eps 1e-6, weightDecay 0, maximize false.
 *
 * @throws E-ARG-002 for an option out of its range, for no parameter, or for one that is no leaf; E-ARG-001 for an option of another name
 * @example
 * const w = torch.tensor([1, 2], { requiresGrad: true });
 * const optimizer = new optim.Adadelta([w], { lr: 10 });
 * w.pow(2).sum().backward();
 * optimizer.step();
 * w.detach() // tensor([0.9684, 1.9684])
 */
export class Adadelta extends Optimizer<AdadeltaOptions> {
  protected override readonly keepsGradients = false;
  protected override readonly shaped: readonly string[] = ["squareAvg", "accDelta"];

  constructor(...args: AdadeltaArguments) {
    const { params, ...hyper } = ADADELTA.read(args, new.target.name);
    super(params, hyper, hyper);
  }

  protected checkGroup(hyper: AdadeltaOptions): void {
    ADADELTA.check(hyper);
  }

  protected update(learned: readonly Learned[], group: FullGroup<AdadeltaOptions>): void {
    const { lr, rho, eps } = group;
    for (const { parameter, gradient, state } of learned) {
      const p = parameter.detach();
      const g = penalised(p, gradient, group);
      countStep(state);
      state.squareAvg ??= zerosLike(p);
      state.accDelta ??= zerosLike(p);
      const squares = meanSquare(state.squareAvg as Tensor, g, rho);
      const steps = state.accDelta as Tensor;
      const root = sqrt_(add(squares, eps));
      const delta = mul_(div_(sqrt_(add(steps, eps)), root), g);
      meanSquare(steps, delta, rho);
      add_(p, delta, { alpha: -lr });
    }
  }
}
