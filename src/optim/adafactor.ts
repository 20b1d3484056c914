import { boolean, type Constraint, number } from "../core/constraints.js";
import { say } from "../core/messages/language.js";
import { absentKeyword, type Called, keyword, parameter, signature } from "../core/parameters.js";
import { numel, type Shape } from "../core/shape.js";
import { zeros, zerosLike } from "../tensor/creation.js";
import { matmul, mul, neg } from "../tensor/functions/arithmetic.js";
import { gt, lt } from "../tensor/functions/compare.js";
import { where } from "../tensor/functions/free.js";
import { sqrt } from "../tensor/functions/math.js";
import { mean, sum } from "../tensor/functions/reduce.js";
import { clone } from "../tensor/functions/shape.js";
import { addcmul_, lerp_, mul_, sqrt_ } from "../tensor/methods/inplace.js";
import { div_ } from "../tensor/methods/inplaceMath.js";
import { div } from "../tensor/ops/arithmetic.js";
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

export interface AdafactorOptions {
  /** Most that a step may be, relative to the size of the parameter. Default 1e-2. */
  lr: number;
  /** The power of the step with which the means of the squares go slower; at most 0. Default −0.8. */
  beta2Decay: number;
  /** The least root of a mean square (null: the distance from 1 to the next number), and the least size of a parameter. Default [null, 1e-3]. */
  eps: readonly [number | null, number];
  /** A step whose elements have a larger root mean square is shortened; at least 1. Default 1. */
  d: number;
  /** How fast the weights decay, by themselves. Default 0. */
  weightDecay: number;
  /** Climb instead of descend. Default false. */
  maximize: boolean;
}

const isLeast = (value: unknown): boolean => typeof value === "number" && value >= 0;
const least: Constraint = {
  accepts: (value) =>
    Array.isArray(value) &&
    value.length === 2 &&
    (value[0] === null || isLeast(value[0])) &&
    isLeast(value[1]),
  text: () => say("two numbers ≥ 0, the first perhaps null", "dos números ≥ 0, el primero quizá null"),
};

const ADAFACTOR = signature<Given<AdafactorOptions>>("Adafactor", {
  params,
  lr: parameter(1e-2, number(0)),
  beta2Decay: parameter(-0.8, number(-Infinity, 0)),
  eps: parameter([null, 1e-3], least),
  d: parameter(1, number(1)),
  weightDecay: parameter(0, number(0)),
  foreach: absentKeyword,
  maximize: keyword(false, boolean),
});

export type AdafactorArguments = Called<
  [
    params: Params<AdafactorOptions>,
    lr?: number,
    beta2Decay?: number,
    eps?: readonly [number | null, number],
    d?: number,
    weightDecay?: number,
  ],
  Given<AdafactorOptions>,
  ["params", "lr", "beta2Decay", "eps", "d", "weightDecay"]
>;

/** The distance from 1 to the next number. */
const EPSILON = { float32: 2 ** -23, float64: 2 ** -52 };

/**
 * Adafactor (Shazeer and Stern, 2018), as PyTorch defines it: steps relative to the size of the parameter, and of a matrix [*, n, m] no mean square of each
 * element, but of each row and column, which take little memory. At step t, with ρ = min(lr, 1/√t), β = 1 − t^beta2Decay and RMS the root mean square:
 *
 *   θ ← θ·(1 − lr·weightDecay)
 *   r ← β·r + (1 − β)·mean of g² along rows,  c ← β·c + (1 − β)·mean of g² along columns
 *   v = r·c / max(mean of r, ε₁)                 of vectors: v ← β·v + (1 − β)·g²
 *   u = g / √max(v, ε₁²)
 *   θ ← θ − max(ε₂, RMS(θ))·ρ · u / max(1, RMS(u)/d)
 *
 * Argument: parameters, or groups `{ params, lr }` with options of their own; then the options, by position in PyTorch's order or by name.
 * Defaults: lr 1e-2, beta2Decay −0.8, eps [null, 1e-3] (ε₁, ε₂), d 1, weightDecay 0, maximize false.
 *
 * @throws E-ARG-002 for an option out of its range, for no parameter, or for one that is no leaf; E-ARG-001 for an option of another name
 * @example
 * const w = torch.tensor([1, 2], { requiresGrad: true });
 * const optimizer = new optim.Adafactor([w], { lr: 0.1 });
 * w.pow(2).sum().backward();
 * optimizer.step();
 * w.detach() // tensor([0.8419, 1.8419])
 */
export class Adafactor extends Optimizer<AdafactorOptions> {
  protected override readonly keepsGradients = false;

  constructor(...args: AdafactorArguments) {
    const { params, ...hyper } = ADAFACTOR.read(args, new.target.name);
    super(params, hyper, hyper);
  }

  protected checkGroup(hyper: AdafactorOptions): void {
    ADAFACTOR.check(hyper);
  }

  protected override readonly shaped: readonly string[] = ["rowVar", "colVar", "variance"];

  protected override shapeOf(key: string, { sizes }: Tensor): Shape | null {
    if (!this.shaped.includes(key)) return null;
    if (key === "variance") return sizes;
    return sizes.with(key === "rowVar" ? -1 : -2, 1);
  }

  protected update(learned: readonly Learned[], group: FullGroup<AdafactorOptions>): void {
    const { lr, beta2Decay, eps, d, weightDecay, maximize } = group;
    for (const { parameter, gradient, state } of learned) {
      const p = parameter.detach();
      const g = maximize ? neg(gradient) : gradient;
      const step = countStep(state);
      const eps1 = eps[0] ?? EPSILON[p.dtype as "float32" | "float64"];
      const fresh = step ** beta2Decay;
      const alpha = mul(atLeast(rootMeanSquare(p), eps[1]), Math.min(lr, 1 / Math.sqrt(step)));
      if (weightDecay !== 0) mul_(p, 1 - lr * weightDecay);
      const squares = g.sizes.length > 1 ? factored(g, state, fresh, eps1) : whole(g, state, fresh);
      // What is NaN stays so.
      const bounded = where(lt(squares, eps1 * eps1), eps1 * eps1, squares);
      const change = mul_(div(1, sqrt_(bounded)), g);
      addcmul_(p, change, div_(alpha, atLeast(div(rootMeanSquare(change), d), 1)), { value: -1 });
    }
  }
}

type State = Learned["state"];

/** The mean square of each element, from those of its row and of its column. */
function factored(g: Tensor, state: State, fresh: number, eps1: number): Tensor {
  const { sizes, dtype } = g;
  state.rowVar ??= zeros(sizes.with(-1, 1), { dtype });
  state.colVar ??= zeros(sizes.with(-2, 1), { dtype });
  const meanSquare = (dim: -1 | -2) => {
    const norm = sqrt(sum(mul(g, g), dim, { keepdim: true }));
    return div_(mul(norm, norm), sizes.at(dim) as number);
  };
  const rows = lerp_(state.rowVar as Tensor, meanSquare(-1), fresh);
  const columns = lerp_(state.colVar as Tensor, meanSquare(-2), fresh);
  const average = mean(rows, -2, { keepdim: true });
  return div_(matmul(rows, columns), where(lt(average, eps1), eps1, average));
}

function whole(g: Tensor, state: State, fresh: number): Tensor {
  state.variance ??= zerosLike(g);
  return clone(lerp_(state.variance as Tensor, mul(g, g), fresh));
}

/** A scalar tensor: √(mean of x²). */
const rootMeanSquare = (x: Tensor): Tensor => div_(sqrt(sum(mul(x, x))), Math.sqrt(numel(x.sizes)));

/** Python's max(low, x): NaN gives low. */
const atLeast = (x: Tensor, low: number): Tensor => where(gt(x, low), x, low);
