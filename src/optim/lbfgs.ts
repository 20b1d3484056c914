import { enableGrad, noGrad } from "../autograd/mode.js";
import { boolean, integer, number, oneOf } from "../core/constraints.js";
import { say } from "../core/messages/language.js";
import { type Called, keyword, parameter, signature } from "../core/parameters.js";
import { numel, type Shape } from "../core/shape.js";
import { zeros } from "../tensor/creation.js";
import { abs, matmul, mul, neg, sub } from "../tensor/functions/arithmetic.js";
import { amax } from "../tensor/functions/extremes.js";
import { cat } from "../tensor/functions/free.js";
import { sum } from "../tensor/functions/reduce.js";
import { clone, narrow, reshape } from "../tensor/functions/shape.js";
import { markWritten } from "../tensor/handle.js";
import { add_, copy_, neg_ } from "../tensor/methods/inplace.js";
import { Tensor } from "../tensor/tensor.js";
import { failure } from "./messages.js";
import { asParameter, type Given, Optimizer, type ParamGroup, type Params, params } from "./optimizer.js";
import { strongWolfe } from "./strongWolfe.js";

export interface LBFGSOptions {
  /** What the step is multiplied by; with a line search, where that begins. Default 1. */
  lr: number;
  /** Most changes of the parameters in a step. Default 20. */
  maxIter: number;
  /** Most calls of the closure in a step. Default: 5/4 of maxIter. */
  maxEval: number | null;
  /** A gradient without an element larger than this ends the step. Default 1e-7. */
  toleranceGrad: number;
  /** A change of the loss or of the parameters not larger than this ends the step. Default 1e-9. */
  toleranceChange: number;
  /** How many changes of the gradient are kept. Default 100. */
  historySize: number;
  /** How far to go along a direction: until the strong Wolfe conditions hold, or by `lr` alone. Default null. */
  lineSearchFn: "strong_wolfe" | null;
  /** Climb instead of descend. Default false. */
  maximize: boolean;
}

const LBFGS_PARAMETERS = signature<Given<LBFGSOptions>>("LBFGS", {
  params,
  lr: parameter(1, number(0)),
  maxIter: parameter(20, integer(1)),
  maxEval: parameter(null, integer(1)),
  toleranceGrad: parameter(1e-7, number()),
  toleranceChange: parameter(1e-9, number()),
  historySize: parameter(100, integer(1)),
  lineSearchFn: parameter(null, oneOf("strong_wolfe")),
  maximize: keyword(false, boolean),
});

export type LBFGSArguments = Called<
  [
    params: Params<LBFGSOptions>,
    lr?: number,
    maxIter?: number,
    maxEval?: number | null,
    toleranceGrad?: number,
    toleranceChange?: number,
    historySize?: number,
    lineSearchFn?: "strong_wolfe" | null,
  ],
  Given<LBFGSOptions>,
  ["params", "lr", "maxIter", "maxEval", "toleranceGrad", "toleranceChange", "historySize", "lineSearchFn"]
>;

/** Curvature below this says nothing: such a change of the gradient is not kept. */
const LEAST_CURVATURE = 1e-10;
/** State that is as long as all parameters together. */
const LONG = ["d", "prevFlatGrad", "oldDirs", "oldStps"];

/** What one step hands to the next, about all parameters together. */
interface Memory {
  funcEvals: number;
  nIter: number;
  /** The last direction and how far it was followed. */
  d: Tensor;
  t: number;
  /** Changes of the gradient, of the parameters, and 1/⟨change, change⟩ of each pair. */
  oldDirs: readonly Tensor[];
  oldStps: readonly Tensor[];
  ro: readonly number[];
  HDiag: number;
  prevFlatGrad: Tensor;
  prevLoss: number;
}

/**
 * L-BFGS (Liu and Nocedal, 1989; after minFunc by Mark Schmidt), as PyTorch defines it: a quasi-Newton method, which learns the curvature from the last
 * changes of the gradient. For functions without noise: the whole data at once. One `step(closure)` changes the parameters up to maxIter times,
 * and calls the closure, which computes loss and gradients anew, for each. With s and y the changes of parameters and gradient, ρ = 1/⟨s, y⟩:
 *
 *   q ← −g;  from the newest pair to the oldest: α = ρ·⟨s, q⟩, q ← q − α·y
 *   d ← ⟨s, y⟩/⟨y, y⟩·q;  from the oldest to the newest: d ← d + (α − ρ·⟨y, d⟩)·s
 *   θ ← θ + t·d                    t = lr, or what the line search finds
 *
 * It takes parameters without groups. Its state, `state.get(first)`, is that of all together; it needs as many times their memory as twice historySize.
 *
 * Argument: parameters; then the options, by position in PyTorch's order or by name. Defaults: lr 1, maxIter 20, maxEval 5/4·maxIter,
 * toleranceGrad 1e-7, toleranceChange 1e-9, historySize 100, lineSearchFn null (or "strong_wolfe"), maximize false.
 *
 * @throws E-ARG-002 for an option out of its range, for groups, for no parameter, or for one that is no leaf; E-ARG-003 for a step without a closure
 * @example
 * const w = torch.tensor([1, 2], { requiresGrad: true });
 * const optimizer = new optim.LBFGS([w], { lineSearchFn: "strong_wolfe" });
 * const loss = optimizer.step(() => {
 *   optimizer.zeroGrad();
 *   const value = w.sub(3).pow(2).sum();
 *   value.backward();
 *   return value;
 * });
 * loss.item() // 5
 * w.detach() // tensor([3., 3.])
 */
export class LBFGS extends Optimizer<LBFGSOptions> {
  constructor(...args: LBFGSArguments) {
    const { params, ...given } = LBFGS_PARAMETERS.read(args, new.target.name);
    const hyper = { ...given, maxEval: given.maxEval ?? Math.floor((given.maxIter * 5) / 4) };
    super(params, hyper, hyper);
  }

  protected checkGroup(hyper: LBFGSOptions): void {
    LBFGS_PARAMETERS.check(hyper);
  }

  protected update(): void {}

  protected override shapeOf(key: string): Shape | null {
    return LONG.includes(key) ? [this.learned.reduce((count, p) => count + numel(p.sizes), 0)] : null;
  }

  /** The one group there may be. @throws E-ARG-002 for a second one */
  override addParamGroup(group: ParamGroup<LBFGSOptions>): void {
    if (this.paramGroups.length > 0) {
      const where = this.constructor.name;
      const expected = say("parameters without groups", "parámetros sin grupos");
      throw failure("E-ARG-002", { where, name: "params", expected, received: say("groups", "grupos") });
    }
    super.addParamGroup(group);
  }

  private get learned(): readonly Tensor[] {
    return this.paramGroups[0].params;
  }

  /**
   * Changes the parameters up to maxIter times. The closure clears the gradients, computes the loss and calls backward; its first value is given back.
   *
   * @throws E-ARG-003 without a closure
   */
  protected override perform<T>(closure: (() => T) | null, accumulate: boolean): T {
    const where = `${this.constructor.name}.step`;
    if (closure === null) throw failure("E-ARG-003", { where, name: "closure" });
    const evaluate = (): T => {
      const value = enableGrad(closure);
      if (accumulate) return value;
      for (const p of this.learned) if (p.gradient !== null) this.watchAccumulation(p, p.gradient as Tensor);
      return value;
    };
    return noGrad(() => {
      try {
        return this.minimise(evaluate);
      } finally {
        for (const p of this.learned) markWritten(p, this.writer);
      }
    });
  }

  private minimise<T>(evaluate: () => T): T {
    const [group] = this.paramGroups;
    const { lr, maxIter, toleranceGrad, toleranceChange, historySize, lineSearchFn, maximize } = group;
    const maxEval = group.maxEval as number;
    const round = this.learned[0].dtype === "float32" ? Math.fround : (x: number) => x;
    const lossOf = (value: unknown) => (maximize ? -1 : 1) * numberOf(value);
    let state = this.state.get(this.learned[0]) as unknown as Memory | undefined;
    if (state === undefined) {
      state = { funcEvals: 0, nIter: 0 } as Memory;
      this.state.set(this.learned[0], state as never);
    }
    this.castAlong(state);
    const first = evaluate();
    let loss = lossOf(first);
    let evals = 1;
    state.funcEvals++;
    let gradient = this.flatGradient(maximize);
    if (numel(gradient.sizes) === 0 || largest(gradient) <= toleranceGrad) return first;

    let { d, t, HDiag, prevFlatGrad, prevLoss } = state;
    const oldDirs = [...(state.oldDirs ?? [])];
    const oldStps = [...(state.oldStps ?? [])];
    const ro = [...(state.ro ?? [])];
    for (let iteration = 1; iteration <= maxIter; iteration++) {
      state.nIter++;
      if (state.nIter === 1) {
        d = neg(gradient);
        HDiag = 1;
      } else {
        const y = sub(gradient, prevFlatGrad);
        const s = mul(d, t);
        const ys = dot(y, s);
        if (ys > LEAST_CURVATURE) {
          if (oldDirs.length === historySize) for (const list of [oldDirs, oldStps, ro]) list.shift();
          oldDirs.push(y);
          oldStps.push(s);
          ro.push(round(1 / ys));
          HDiag = round(ys / dot(y, y));
        }
        const al: number[] = [];
        const q = neg(gradient);
        for (let i = oldDirs.length - 1; i >= 0; i--) {
          al[i] = round(dot(oldStps[i], q) * ro[i]);
          add_(q, oldDirs[i], { alpha: -al[i] });
        }
        d = mul(q, HDiag);
        for (let i = 0; i < oldDirs.length; i++) {
          const be = round(dot(oldDirs[i], d) * ro[i]);
          add_(d, oldStps[i], { alpha: round(al[i] - be) });
        }
      }
      prevFlatGrad = clone(gradient);
      prevLoss = loss;
      t = lr;
      if (state.nIter === 1) t = Math.min(1, round(1 / numberOf(sum(abs(gradient))))) * lr;
      // The derivative along the direction: where it is none, there is nowhere to go.
      const slope = dot(gradient, d);
      if (slope > -toleranceChange) break;

      let more = 0;
      let isFlat = false;
      if (lineSearchFn !== null) {
        const start = this.learned.map((p) => clone(p.detach()));
        const found = strongWolfe(
          (step) => {
            this.move(step, d);
            const value = lossOf(evaluate());
            const slopes = this.flatGradient(maximize);
            this.learned.forEach((p, i) => {
              copy_(p.detach(), start[i]);
            });
            return { t: step, loss: value, gradient: slopes, slope: dot(slopes, d) };
          },
          { t, loss, gradient, slope },
          { size: largest(d), toleranceChange, maxEvals: maxEval - evals, round },
        );
        ({ loss, gradient, t } = found.point);
        more = found.evals;
        this.move(t, d);
        isFlat = largest(gradient) <= toleranceGrad;
      } else {
        this.move(t, d);
        if (iteration !== maxIter) {
          loss = lossOf(evaluate());
          gradient = this.flatGradient(maximize);
          isFlat = largest(gradient) <= toleranceGrad;
          more = 1;
        }
      }
      evals += more;
      state.funcEvals += more;
      if (iteration === maxIter || evals >= maxEval || isFlat) break;
      if (largest(mul(d, t)) <= toleranceChange || Math.abs(loss - prevLoss) < toleranceChange) break;
    }
    Object.assign(state, { d, t, oldDirs, oldStps, ro, HDiag, prevFlatGrad, prevLoss });
    return first;
  }

  /** A model that was cast since the last step (`model.double()`) takes the state along. */
  private castAlong(state: Memory): void {
    const [first] = this.learned;
    if (state.d === undefined || state.d.dtype === first.dtype) return;
    const cast = (x: Tensor) => asParameter(x, first);
    const { d, prevFlatGrad, oldDirs, oldStps } = state;
    Object.assign(state, {
      d: cast(d),
      prevFlatGrad: cast(prevFlatGrad),
      oldDirs: oldDirs.map(cast),
      oldStps: oldStps.map(cast),
    });
  }

  /** All gradients, one behind the other; zeros where a parameter has none. */
  private flatGradient(maximize: boolean): Tensor {
    const parts = this.learned.map(({ gradient, sizes, dtype }) =>
      gradient === null ? zeros([numel(sizes)], { dtype }) : reshape((gradient as Tensor).detach(), -1),
    );
    const flat = cat(parts, 0);
    return maximize ? neg_(flat) : flat;
  }

  /** θ ← θ + t·d */
  private move(t: number, d: Tensor): void {
    let offset = 0;
    for (const parameter of this.learned) {
      const p = parameter.detach();
      const count = numel(p.sizes);
      add_(p, reshape(narrow(d, 0, offset, count), p.sizes), { alpha: t });
      offset += count;
    }
  }
}

/** A number that the search decides by. */
function numberOf(x: unknown): number {
  // biome-ignore lint/plugin: how far to go depends on values
  return x instanceof Tensor ? Number(x.item()) : Number(x);
}

const dot = (a: Tensor, b: Tensor): number => numberOf(matmul(a, b));
const largest = (x: Tensor): number => numberOf(amax(abs(x)));
