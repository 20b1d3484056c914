import { boolean, number } from "../core/constraints.js";
import { type Absent, absent, type Called, parameter, signature } from "../core/parameters.js";
import { zerosLike } from "../tensor/creation.js";
import { sub } from "../tensor/functions/arithmetic.js";
import { add_, copy_, mul_ } from "../tensor/methods/inplace.js";
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

export interface ASGDOptions {
  /** Learning rate at first. Default 1e-2. */
  lr: number;
  /** How fast the weights, and the learning rate, decay. Default 1e-4. */
  lambd: number;
  /** The power with which the learning rate falls. Default 0.75. */
  alpha: number;
  /** The step at which the averaging begins. Default 1e6. */
  t0: number;
  /** L2 penalty: adds weightDecay·θ to the gradient. Default 0. */
  weightDecay: number;
  /** Climb instead of descend. Default false. */
  maximize: boolean;
}

const ASGD_PARAMETERS = signature<Given<ASGDOptions>>("ASGD", {
  params,
  lr: parameter(1e-2, number(0)),
  lambd: parameter(1e-4, number(0)),
  alpha: parameter(0.75, number(0)),
  t0: parameter(1e6, number()),
  weightDecay: parameter(0, number(0)),
  foreach: absent,
  maximize: parameter(false, boolean),
  differentiable: absent,
  capturable: absent,
});

export type ASGDArguments = Called<
  [
    params: Params<ASGDOptions>,
    lr?: number,
    lambd?: number,
    alpha?: number,
    t0?: number,
    weightDecay?: number,
    foreach?: Absent,
    maximize?: boolean,
    differentiable?: Absent,
    capturable?: Absent,
  ],
  Given<ASGDOptions>,
  [
    "params",
    "lr",
    "lambd",
    "alpha",
    "t0",
    "weightDecay",
    "foreach",
    "maximize",
    "differentiable",
    "capturable",
  ]
>;

/**
 * Averaged stochastic gradient descent (Polyak and Juditsky, 1992), as PyTorch defines it. At step t, with η = lr and μ = 1 at first:
 *
 *   g ← g + weightDecay·θ
 *   θ ← θ·(1 − lambd·η) − η·g
 *   a ← a + μ·(θ − a)                    the average of the parameters, in `state.get(θ).ax`; the model computes with θ
 *   η ← lr/(1 + lambd·lr·t)^alpha,  μ ← 1/max(1, t − t0)
 *
 * Argument: parameters, or groups `{ params, lr }` with options of their own; then the options, by position in PyTorch's order or by name.
 * Defaults: lr 1e-2, lambd 1e-4, alpha 0.75, t0 1e6, weightDecay 0, maximize false.
 *
 * @throws E-ARG-002 for an option out of its range, for no parameter, or for one that is no leaf; E-ARG-001 for an option of another name
 * @example
 * const w = torch.tensor([1, 2], { requiresGrad: true });
 * const optimizer = new optim.ASGD([w], { lr: 0.1 });
 * w.pow(2).sum().backward();
 * optimizer.step();
 * w.detach() // tensor([0.8000, 1.6000])
 */
export class ASGD extends Optimizer<ASGDOptions> {
  protected override readonly keepsGradients = false;
  protected override readonly shaped: readonly string[] = ["ax"];

  constructor(...args: ASGDArguments) {
    const { params, ...hyper } = ASGD_PARAMETERS.read(args, new.target.name);
    super(params, hyper, hyper);
  }

  protected checkGroup(hyper: ASGDOptions): void {
    ASGD_PARAMETERS.check(hyper);
  }

  protected update(learned: readonly Learned[], group: FullGroup<ASGDOptions>): void {
    const { lr, lambd, alpha, t0 } = group;
    for (const { parameter, gradient, state } of learned) {
      const p = parameter.detach();
      const step = countStep(state);
      // PyTorch keeps both as float32, whatever the dtype of the parameter.
      const eta = (state.eta as number | undefined) ?? Math.fround(lr);
      const mu = (state.mu as number | undefined) ?? 1;
      state.eta = Math.fround(lr / (1 + lambd * lr * step) ** alpha);
      state.mu = Math.fround(1 / Math.max(1, step - t0));
      state.ax ??= zerosLike(p);
      const g = penalised(p, gradient, group);
      add_(mul_(p, 1 - lambd * eta), g, { alpha: -eta });
      const average = state.ax as Tensor;
      if (mu === 1) copy_(average, p);
      else add_(average, mul_(sub(p, average), mu));
    }
  }
}
