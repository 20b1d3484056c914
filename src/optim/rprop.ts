import { boolean, type Constraint, number, pair } from "../core/constraints.js";
import { say } from "../core/messages/language.js";
import { absentKeyword, type Called, keyword, parameter, signature } from "../core/parameters.js";
import { fullLike, zerosLike } from "../tensor/creation.js";
import { mul, neg, sign } from "../tensor/functions/arithmetic.js";
import { eq, gt, lt } from "../tensor/functions/compare.js";
import { where } from "../tensor/functions/free.js";
import { addcmul_, copy_ } from "../tensor/methods/inplace.js";
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

export interface RpropOptions {
  /** The size of the first step of each element. Default 1e-2. */
  lr: number;
  /** What a step shrinks by where the gradient changed its sign, and grows by where it kept it. Default [0.5, 1.2]. */
  etas: readonly [number, number];
  /** The least and the greatest step. Default [1e-6, 50]. */
  stepSizes: readonly [number, number];
  /** Climb instead of descend. Default false. */
  maximize: boolean;
}

/** A factor below 1 and one above. */
const factors: Constraint = {
  accepts: (value) => pair.accepts(value) && isAround((value as number[])[0], (value as number[])[1]),
  text: () =>
    say(
      "two numbers, one between 0 and 1 and one above 1, such as [0.5, 1.2]",
      "dos números, uno entre 0 y 1 y otro mayor que 1, como [0.5, 1.2]",
    ),
};
const isAround = (low: number, high: number) => low > 0 && low < 1 && high > 1;

const RPROP = signature<Given<RpropOptions>>("Rprop", {
  params,
  lr: parameter(1e-2, number(0)),
  etas: parameter([0.5, 1.2], factors),
  stepSizes: parameter([1e-6, 50], pair),
  capturable: absentKeyword,
  foreach: absentKeyword,
  maximize: keyword(false, boolean),
});

export type RpropArguments = Called<
  [
    params: Params<RpropOptions>,
    lr?: number,
    etas?: readonly [number, number],
    stepSizes?: readonly [number, number],
  ],
  Given<RpropOptions>,
  ["params", "lr", "etas", "stepSizes"]
>;

/**
 * Resilient backpropagation (Riedmiller and Braun, 1993), as PyTorch defines it: each element has a step of its own, which knows of the gradient its sign alone.
 * With η⁻, η⁺ = etas, element by element:
 *
 *   s ← min(max(s·f, least), greatest)         f = η⁺ where the gradient has the sign of the last one, η⁻ where the other, 1 where either is 0
 *   g ← 0 where the sign changed
 *   θ ← θ − s·sign(g)
 *
 * It is meant for the gradient of the whole data, not of batches.
 *
 * Argument: parameters, or groups `{ params, lr }` with options of their own; then the options, by position in PyTorch's order or by name.
 * Defaults: lr 1e-2 (the first s), etas [0.5, 1.2], stepSizes [1e-6, 50], maximize false.
 *
 * @throws E-ARG-002 for an option out of its range, for no parameter, or for one that is no leaf; E-ARG-001 for an option of another name
 * @example
 * const w = torch.tensor([1, 2], { requiresGrad: true });
 * const optimizer = new optim.Rprop([w], { lr: 0.1 });
 * w.pow(2).sum().backward();
 * optimizer.step();
 * w.detach() // tensor([0.9000, 1.9000])
 */
export class Rprop extends Optimizer<RpropOptions> {
  protected override readonly keepsGradients = false;
  protected override readonly shaped: readonly string[] = ["prev", "stepSize"];

  constructor(...args: RpropArguments) {
    const { params, ...hyper } = RPROP.read(args, new.target.name);
    super(params, hyper, hyper);
  }

  protected checkGroup(hyper: RpropOptions): void {
    RPROP.check(hyper);
  }

  protected update(learned: readonly Learned[], group: FullGroup<RpropOptions>): void {
    const { lr, etas, stepSizes, maximize } = group;
    const [shrink, grow] = etas;
    const [least, greatest] = stepSizes;
    for (const { parameter, gradient, state } of learned) {
      const p = parameter.detach();
      countStep(state);
      state.prev ??= zerosLike(p);
      state.stepSize ??= fullLike(p, lr);
      const before = state.prev as Tensor;
      const size = state.stepSize as Tensor;
      const g = maximize ? neg(gradient) : gradient;
      const agreement = mul(g, before);
      const turned = lt(agreement, 0);
      // What is NaN stays so.
      const factor = where(
        gt(agreement, 0),
        grow,
        where(turned, shrink, where(eq(agreement, 0), 1, agreement)),
      );
      copy_(size, clamped(mul(size, factor), least, greatest));
      copy_(before, where(turned, 0, g));
      addcmul_(p, sign(before), size, { value: -1 });
    }
  }
}

/** x within bounds; the greatest one counts where they contradict each other. */
function clamped(x: Tensor, least: number, greatest: number): Tensor {
  const raised = where(lt(x, least), least, x);
  return where(gt(raised, greatest), greatest, raised);
}
