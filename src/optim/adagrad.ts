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
import { fullLike } from "../tensor/creation.js";
import { sqrt } from "../tensor/functions/math.js";
import { add_, addcdiv_, addcmul_ } from "../tensor/methods/inplace.js";
import type { Tensor } from "../tensor/tensor.js";
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

const ADAGRAD = signature<Given<AdagradOptions>>("Adagrad", {
  params,
  lr: parameter(1e-2, number(0)),
  lrDecay: parameter(0, number(0)),
  weightDecay: parameter(0, number(0)),
  initialAccumulatorValue: parameter(0, number(0)),
  eps: parameter(1e-10, number(0)),
  foreach: absent,
  maximize: keyword(false, boolean),
  fused: absentKeyword,
});

export type AdagradArguments = Called<
  [
    params: Params<AdagradOptions>,
    lr?: number,
    lrDecay?: number,
    weightDecay?: number,
    initialAccumulatorValue?: number,
    eps?: number,
    foreach?: Absent,
  ],
  Given<AdagradOptions>,
  ["params", "lr", "lrDecay", "weightDecay", "initialAccumulatorValue", "eps", "foreach"]
>;

/**
 * Adagrad (Duchi et al., 2011), as PyTorch defines it. At step t:
 *
 *   g ← g + weightDecay·θ
 *   s ← s + g²
 *   θ ← θ − lr/(1 + (t − 1)·lrDecay) · g/(√s + ε)
 *
 * Argument: parameters, or groups `{ params, lr }` with options of their own; then the options, by position in PyTorch's order or by name.
 * Defaults: lr 1e-2, lrDecay 0, weightDecay 0, initialAccumulatorValue 0 (where s begins), eps 1e-10, maximize false.
 *
 * @throws E-ARG-002 for an option out of its range, for no parameter, or for one that is no leaf; E-ARG-001 for an option of another name
 * @example
 * const w = torch.tensor([1, 2], { requiresGrad: true });
 * const optimizer = new optim.Adagrad([w], { lr: 0.1 });
 * w.pow(2).sum().backward();
 * optimizer.step();
 * w.detach() // tensor([0.9000, 1.9000])
 */
export class Adagrad extends Optimizer<AdagradOptions> {
  protected override readonly keepsGradients = false;
  protected override readonly shaped: readonly string[] = ["sum"];

  constructor(...args: AdagradArguments) {
    const { params, ...hyper } = ADAGRAD.read(args, new.target.name);
    super(params, hyper, hyper);
  }

  protected checkGroup(hyper: AdagradOptions): void {
    ADAGRAD.check(hyper);
  }

  protected update(learned: readonly Learned[], group: FullGroup<AdagradOptions>): void {
    const { lr, lrDecay, eps, initialAccumulatorValue } = group;
    for (const { parameter, gradient, state } of learned) {
      const p = parameter.detach();
      const g = penalised(p, gradient, group);
      const step = countStep(state);
      state.sum ??= fullLike(p, initialAccumulatorValue);
      const root = add_(sqrt(addcmul_(state.sum as Tensor, g, g)), eps);
      addcdiv_(p, g, root, { value: -lr / (1 + (step - 1) * lrDecay) });
    }
  }
}
