import { boolean, number } from "../core/constraints.js";
import { say } from "../core/messages/language.js";
import { listed } from "../core/messages/phrase.js";
import { absentKeyword, type Called, keyword, parameter, signature } from "../core/parameters.js";
import { type SGDStep, sgd } from "../engine/families/optim/index.js";
import { zerosLike } from "../tensor/creation.js";
import { currentEngine } from "../tensor/currentEngine.js";
import { failure } from "./messages.js";
import {
  type FullGroup,
  type Given,
  gradientsOf,
  type Learned,
  Optimizer,
  type Params,
  parametersOf,
  params,
  steppedOf,
} from "./optimizer.js";

export interface SGDOptions {
  /** Learning rate. Default 1e-3. */
  lr: number;
  /** Share of the last step that goes on. Default 0. */
  momentum: number;
  /** Share of the gradient that momentum leaves out. Default 0. */
  dampening: number;
  /** L2 penalty: adds weightDecay·θ to the gradient. Default 0. */
  weightDecay: number;
  /** Look ahead along the momentum. Default false. */
  nesterov: boolean;
  /** Climb instead of descend. Default false. */
  maximize: boolean;
}

const SGD_PARAMETERS = signature<Given<SGDOptions>>("SGD", {
  params,
  lr: parameter(1e-3, number(0)),
  momentum: parameter(0, number(0)),
  dampening: parameter(0, number()),
  weightDecay: parameter(0, number(0)),
  nesterov: parameter(false, boolean),
  maximize: keyword(false, boolean),
  foreach: absentKeyword,
  fused: absentKeyword,
});

export type SGDArguments = Called<
  [
    params: Params<SGDOptions>,
    lr?: number,
    momentum?: number,
    dampening?: number,
    weightDecay?: number,
    nesterov?: boolean,
  ],
  Given<SGDOptions>,
  ["params", "lr", "momentum", "dampening", "weightDecay", "nesterov"]
>;

/**
 * Stochastic gradient descent, as PyTorch defines it (Sutskever et al., 2013):
 *
 *   g ← g + weightDecay·θ
 *   b ← momentum·b + (1 − dampening)·g        (b = g the first time)
 *   g ← g + momentum·b with Nesterov, else b
 *   θ ← θ − lr·g
 *
 * Argument: parameters, or groups `{ params, lr }` with options of their own; then the options, by position in PyTorch's order or by name.
 * Defaults: lr 1e-3, momentum 0, dampening 0, weightDecay 0, nesterov false, maximize false.
 *
 * @throws E-ARG-002 for an option out of its range, for no parameter, or for one that is no leaf; E-ARG-001 for an option of another name
 * @example
 * const w = torch.tensor([1, 2], { requiresGrad: true });
 * const optimizer = new optim.SGD([w], { lr: 0.1 });
 * w.pow(2).sum().backward();
 * optimizer.step();
 * w.detach() // tensor([0.8000, 1.6000])
 */
export class SGD extends Optimizer<SGDOptions> {
  protected override readonly keepsGradients = false;
  protected override readonly shaped: readonly string[] = ["momentumBuffer"];

  constructor(...args: SGDArguments) {
    const { params, ...hyper } = SGD_PARAMETERS.read(args, new.target.name);
    super(params, hyper, hyper);
  }

  protected checkGroup(hyper: SGDOptions): void {
    SGD_PARAMETERS.check(hyper);
    if (hyper.nesterov && (hyper.momentum <= 0 || hyper.dampening !== 0)) {
      const expected = say(
        "used with a momentum above 0 and no dampening",
        "usado con un momentum mayor que 0 y sin dampening",
      );
      const received = listed([`momentum=${hyper.momentum}`, `dampening=${hyper.dampening}`]);
      throw failure("E-ARG-002", { where: "SGD", name: "nesterov", expected, received });
    }
  }

  protected update(learned: readonly Learned[], group: FullGroup<SGDOptions>): void {
    if (group.momentum === 0) {
      const attrs = stepOf(group, false, false);
      currentEngine().run(sgd, parametersOf(learned), gradientsOf(learned), attrs);
      return;
    }
    // A parameter's first step begins its momentum with the gradient itself.
    const known = learned.filter(({ state }) => state.momentumBuffer !== undefined);
    const fresh = learned.filter(({ state }) => state.momentumBuffer === undefined);
    for (const { parameter, state } of fresh) state.momentumBuffer = zerosLike(parameter.detach());
    for (const part of [known, fresh]) {
      if (part.length === 0) continue;
      const attrs = stepOf(group, true, part === fresh);
      currentEngine().run(sgd, steppedOf(part, ["momentumBuffer"]), gradientsOf(part), attrs);
    }
  }
}

function stepOf(group: SGDOptions, buffered: boolean, first: boolean): SGDStep {
  const { lr, momentum, dampening, weightDecay, nesterov, maximize } = group;
  return { lr, momentum, dampening, weightDecay, nesterov, maximize, buffered, first };
}
