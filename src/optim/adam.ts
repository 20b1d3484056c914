import { boolean, number } from "../core/constraints.js";
import {
  absentKeyword,
  type Called,
  keyword,
  parameter,
  type Signature,
  signature,
} from "../core/parameters.js";
import { adam } from "../engine/families/optim/index.js";
import { zerosLike } from "../tensor/creation.js";
import { currentEngine } from "../tensor/currentEngine.js";
import { decays } from "./decays.js";
import {
  countStep,
  type FullGroup,
  type Given,
  gradientsOf,
  type Learned,
  Optimizer,
  type Params,
  params,
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

/** Adam's parameters; AdamW differs in one default. */
/* @__NO_SIDE_EFFECTS__ */
export const adamParameters = (where: string, weightDecay: number): Signature<Given<AdamOptions>> =>
  signature<Given<AdamOptions>>(where, {
    params,
    lr: parameter(1e-3, number(0)),
    betas: parameter([0.9, 0.999], decays),
    eps: parameter(1e-8, number(0)),
    weightDecay: parameter(weightDecay, number(0)),
    amsgrad: parameter(false, boolean),
    foreach: absentKeyword,
    maximize: keyword(false, boolean),
    capturable: absentKeyword,
    fused: absentKeyword,
  });

const ADAM = /* @__PURE__ */ adamParameters("Adam", 0);

export type AdamArguments = Called<
  [
    params: Params<AdamOptions>,
    lr?: number,
    betas?: readonly [number, number],
    eps?: number,
    weightDecay?: number,
    amsgrad?: boolean,
  ],
  Given<AdamOptions>,
  ["params", "lr", "betas", "eps", "weightDecay", "amsgrad"]
>;

/**
 * Adam (Kingma and Ba, 2015), as PyTorch defines it. At step t:
 *
 *   g ← g + weightDecay·θ
 *   m ← m + (1 − β₁)·(g − m)
 *   v ← β₂·v + (1 − β₂)·g²
 *   θ ← θ − lr/(1 − β₁ᵗ) · m / (√v/√(1 − β₂ᵗ) + ε)       with amsgrad: the largest v so far
 *
 * Argument: parameters, or groups `{ params, lr }` with options of their own; then the options, by position in PyTorch's order or by name.
 * Defaults: lr 1e-3, betas [0.9, 0.999], eps 1e-8, weightDecay 0, amsgrad false, maximize false.
 *
 * @throws E-ARG-002 for an option out of its range, for no parameter, or for one that is no leaf; E-ARG-001 for an option of another name
 * @example
 * const w = torch.tensor([1, 2], { requiresGrad: true });
 * const optimizer = new optim.Adam([w], { lr: 0.1 });
 * w.pow(2).sum().backward();
 * optimizer.step();
 * w.detach() // tensor([0.9000, 1.9000])
 */
export class Adam extends Optimizer<AdamOptions> {
  protected override readonly keepsGradients = false;
  protected override readonly shaped: readonly string[] = ["expAvg", "expAvgSq", "maxExpAvgSq"];

  constructor(...args: AdamArguments) {
    const { params, ...hyper } = ADAM.read(args, new.target.name);
    super(params, hyper, hyper);
  }

  protected checkGroup(hyper: AdamOptions): void {
    ADAM.check(hyper, this.constructor.name);
  }

  protected update(learned: readonly Learned[], group: FullGroup<AdamOptions>): void {
    let together = true;
    for (const { state, parameter } of learned) {
      const step = countStep(state);
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
