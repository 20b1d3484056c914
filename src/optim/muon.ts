import { boolean, type Constraint, integer, number, oneOf } from "../core/constraints.js";
import { say } from "../core/messages/language.js";
import { type Called, parameter, signature } from "../core/parameters.js";
import type { Shape } from "../core/shape.js";
import { zerosLike } from "../tensor/creation.js";
import { add, lerp, matmul, mul, sub } from "../tensor/functions/arithmetic.js";
import { lt } from "../tensor/functions/compare.js";
import { where } from "../tensor/functions/free.js";
import { sqrt } from "../tensor/functions/math.js";
import { sum } from "../tensor/functions/reduce.js";
import { t } from "../tensor/functions/shape.js";
import { add_, lerp_, mul_ } from "../tensor/methods/inplace.js";
import { div } from "../tensor/ops/arithmetic.js";
import type { Tensor } from "../tensor/tensor.js";
import { failure } from "./messages.js";
import {
  type FullGroup,
  type Given,
  type Learned,
  Optimizer,
  type ParamGroup,
  type Params,
  params,
} from "./optimizer.js";

export interface MuonOptions {
  /** Learning rate. Default 1e-3. */
  lr: number;
  /** How fast the weights decay, by themselves. Default 0.1. */
  weightDecay: number;
  /** Share of the running mean of the gradient that stays at each step. Default 0.95. */
  momentum: number;
  /** Look ahead along the momentum. Default true. */
  nesterov: boolean;
  /** a, b, c of the iteration. Default [3.4445, −4.775, 2.0315]. */
  nsCoefficients: readonly [number, number, number];
  /** The least norm by which is divided. Default 1e-7. */
  eps: number;
  /** Rounds of the iteration, below 100. Default 5. */
  nsSteps: number;
  /** How the rate depends on the shape [A, B]: √max(1, A/B) times (null or original), 0.2·√max(A, B) times, or √(A/B) times. Default null. */
  adjustLrFn: "original" | "match_rms_adamw" | "spectral_unclamped" | null;
}

const three: Constraint = {
  accepts: (value) => Array.isArray(value) && value.length === 3 && value.every((x) => typeof x === "number"),
  text: () => say("three numbers", "tres números"),
};

const MUON = signature<Given<MuonOptions>>("Muon", {
  params,
  lr: parameter(1e-3, number(0)),
  weightDecay: parameter(0.1, number(0)),
  momentum: parameter(0.95, number(0)),
  nesterov: parameter(true, boolean),
  nsCoefficients: parameter([3.4445, -4.775, 2.0315], three),
  eps: parameter(1e-7, number()),
  nsSteps: parameter(5, integer(0, 99)),
  adjustLrFn: parameter(null, oneOf("original", "match_rms_adamw", "spectral_unclamped")),
});

export type MuonArguments = Called<
  [
    params: Params<MuonOptions>,
    lr?: number,
    weightDecay?: number,
    momentum?: number,
    nesterov?: boolean,
    nsCoefficients?: readonly [number, number, number],
    eps?: number,
    nsSteps?: number,
    adjustLrFn?: MuonOptions["adjustLrFn"],
  ],
  Given<MuonOptions>,
  ["params", "lr", "weightDecay", "momentum", "nesterov", "nsCoefficients", "eps", "nsSteps", "adjustLrFn"]
>;

/**
 * Muon (Jordan et al., 2024), as PyTorch defines it: for the matrices of hidden layers, whose step is made as long in every direction (its singular values
 * come near 1), by rounds of an iteration of Newton and Schulz. Biases and the last layer learn better with AdamW beside it.
 *
 *   b ← b + (1 − momentum)·(g − b)
 *   u = g + momentum·(b − g) with Nesterov, else b
 *   X = u/‖u‖;  nsSteps times: X ← a·X + (b·XXᵀ + c·(XXᵀ)²)·X            rounded to bfloat16, as PyTorch does
 *   θ ← θ·(1 − lr·weightDecay) − lr·√max(1, A/B)·X                       [A, B]: the shape; other factors: adjustLrFn
 *
 * Argument: parameters of two dimensions, or groups `{ params, lr }` with options of their own; then the options, by position in PyTorch's order or by name.
 * Defaults: lr 1e-3, weightDecay 0.1, momentum 0.95, nesterov true, nsCoefficients [3.4445, −4.775, 2.0315], eps 1e-7, nsSteps 5, adjustLrFn null.
 *
 * @throws E-ARG-002 for an option out of its range, for no parameter, or for one that is no leaf or no matrix; E-ARG-001 for an option of another name
 * @example
 * const w = torch.tensor([[1, 0], [0, 2]], { requiresGrad: true });
 * const optimizer = new optim.Muon([w], { lr: 0.1, weightDecay: 0 });
 * w.pow(2).sum().backward();
 * optimizer.step();
 * w.detach().at(0, 1).item() // 0
 */
export class Muon extends Optimizer<MuonOptions> {
  protected override readonly keepsGradients = false;
  protected override readonly shaped: readonly string[] = ["momentumBuffer"];

  constructor(...args: MuonArguments) {
    const { params, ...hyper } = MUON.read(args, new.target.name);
    super(params, hyper, hyper);
  }

  protected checkGroup(hyper: MuonOptions): void {
    MUON.check(hyper);
  }

  /** Adds matrices with options of their own. @throws E-ARG-002 for a parameter that is no matrix */
  override addParamGroup(group: ParamGroup<MuonOptions>): void {
    super.addParamGroup(group);
    const { params } = this.paramGroups[this.paramGroups.length - 1];
    const odd = params.find(({ sizes }) => sizes.length !== 2);
    if (odd === undefined) return;
    this.paramGroups.pop();
    const expected = say(
      "tensors of two dimensions (give the others to another optimizer)",
      "tensores de dos dimensiones (da los demás a otro optimizador)",
    );
    const received = say(`one of shape [${odd.sizes}]`, `uno de forma [${odd.sizes}]`);
    throw failure("E-ARG-002", { where: this.constructor.name, name: "params", expected, received });
  }

  protected update(learned: readonly Learned[], group: FullGroup<MuonOptions>): void {
    const { lr, weightDecay, momentum, nesterov, adjustLrFn } = group;
    for (const { parameter, gradient, state } of learned) {
      const p = parameter.detach();
      state.momentumBuffer ??= zerosLike(p);
      const mean = lerp_(state.momentumBuffer as Tensor, gradient, 1 - momentum);
      const step = orthogonal(nesterov ? lerp(gradient, mean, momentum) : mean, group);
      mul_(p, 1 - lr * weightDecay);
      add_(p, step.to(p.dtype), { alpha: -lr * factorOf(p.sizes, adjustLrFn) });
    }
  }
}

function factorOf([rows, columns]: Shape, adjust: MuonOptions["adjustLrFn"]): number {
  if (adjust === "match_rms_adamw") return 0.2 * Math.sqrt(Math.max(rows, columns));
  return Math.sqrt(adjust === "spectral_unclamped" ? rows / columns : Math.max(1, rows / columns));
}

/** The matrix with the same singular vectors, and singular values near 1. */
function orthogonal(matrix: Tensor, { nsCoefficients, nsSteps, eps }: MuonOptions): Tensor {
  const [a, b, c] = nsCoefficients;
  const isTall = matrix.sizes[0] > matrix.sizes[1];
  let x = halved(matrix.to("float32"));
  if (isTall) x = t(x);
  const norm = halved(sqrt(sum(mul(x, x))));
  x = halved(div(x, where(lt(norm, eps), eps, norm)));
  for (let i = 0; i < nsSteps; i++) {
    const gram = halved(matmul(x, t(x)));
    const polynomial = halved(add(mul(gram, b), mul(matmul(gram, gram), c)));
    x = halved(add(mul(x, a), matmul(polynomial, x)));
  }
  return isTall ? t(x) : x;
}

/**
 * float32 rounded to the 8 binary digits of bfloat16, by Veltkamp's splitting (Dekker, 1971): with c = x·(2¹⁶ + 1), c − (c − x) is x without
 * its last 16 digits.
 */
function halved(x: Tensor): Tensor {
  const c = mul(x, 65537);
  return sub(c, sub(c, x));
}
