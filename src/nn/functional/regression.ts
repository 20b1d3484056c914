import { checkChoice, checkNumber, checkOptions, wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { sameShape } from "../../core/shape.js";
import { named } from "../../tensor/op.js";
import { abs, div, mul, sign } from "../../tensor/ops/arithmetic.js";
import { le, lt, where } from "../../tensor/ops/compare.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkTensor } from "../checkTensor.js";
import { failure } from "../messages.js";
import { elementwise } from "./elementwise.js";
import { checkSameShape, type LossOptions, REDUCTIONS, type Reduction, reduced } from "./loss.js";

/** Losses of numbers: how far each output lies from its target. Input and target have the same shape. */

export interface WeightedLossOptions extends LossOptions {
  /** A factor for each element, of the input's shape. */
  weight?: Tensor | null;
}

interface Read {
  readonly reduction: Reduction;
  readonly weight: Tensor | null;
}

/** Checks what these losses have in common. */
function read(
  loss: string,
  input: Tensor,
  target: Tensor,
  options: WeightedLossOptions,
  known: readonly string[],
): Read {
  checkOptions(loss, options, ["reduction", ...known]);
  const { reduction = "mean", weight = null } = options;
  checkChoice(loss, "reduction", reduction, REDUCTIONS);
  checkSameShape(loss, input, target);
  if (weight !== null) {
    checkTensor(loss, "weight", weight);
    if (!sameShape(weight.shape, input.shape)) {
      const expected = say(
        `a weight for each element, of shape [${input.shape.join(", ")}]`,
        `un peso por elemento, de forma [${input.shape.join(", ")}]`,
      );
      throw failure("E-SHAPE-006", { op: loss, expected, shape: weight.shape });
    }
  }
  return { reduction, weight };
}

/** With weights, PyTorch's mean of squares and distances is a weighted one: Σ w·loss / Σ w. */
function weighted(loss: Tensor, { reduction, weight }: Read): Tensor {
  if (weight === null) return reduced(loss, reduction);
  const each = loss.mul(weight);
  return reduction === "mean" ? each.sum().div(weight.sum()) : reduced(each, reduction);
}

/** The mean (or sum) of (input − target)², element by element. */
export function mseLoss(input: Tensor, target: Tensor, options: WeightedLossOptions = {}): Tensor {
  const given = read("MSELoss", input, target, options, ["weight"]);
  const loss = weighted(input.sub(target).pow(2), given);
  return given.weight === null ? named(loss, "mseLoss") : loss;
}

/** The mean (or sum) of |input − target|. */
export function l1Loss(input: Tensor, target: Tensor, options: WeightedLossOptions = {}): Tensor {
  const given = read("L1Loss", input, target, options, ["weight"]);
  return weighted(input.sub(target).abs(), given);
}

/** ½·d²/beta where |d| < beta, |d| − ½·beta elsewhere. */
const smoothL1 = elementwise<{ beta: number }>({
  name: "smoothL1Loss",
  node: "SmoothL1LossBackward0",
  value: (d, { beta }) => {
    const size = d.abs();
    const near = size.mul(size).mul_(0.5 / beta);
    return where<Tensor>(size.lt(beta), near, size.sub(0.5 * beta));
  },
  slope: (g, d, { beta }) => mul(g, where(lt(abs(d), beta), div(d, beta), sign(d))),
});

export interface SmoothL1Options extends LossOptions {
  /** Where the square becomes a straight line; 0 is L1Loss. Default 1. */
  beta?: number;
}

/**
 * With d = input − target: ½·d²/beta where |d| < beta, |d| − ½·beta elsewhere. Girshick (2015). It is
 * `huberLoss` with delta = beta, divided by beta.
 */
export function smoothL1Loss(input: Tensor, target: Tensor, options: SmoothL1Options = {}): Tensor {
  const { reduction } = read("SmoothL1Loss", input, target, options, ["beta"]);
  const { beta = 1 } = options;
  checkNumber("SmoothL1Loss", "beta", beta, 0);
  if (beta === 0) return reduced(input.sub(target).abs(), reduction);
  const loss = reduced(smoothL1(input.sub(target), { beta }), reduction);
  return named(loss, "smoothL1Loss", "SmoothL1LossBackward0");
}

/** ½·d² where |d| ≤ delta, delta·(|d| − ½·delta) elsewhere. */
const huber = elementwise<{ delta: number }>({
  name: "huberLoss",
  node: "HuberLossBackward0",
  value: (d, { delta }) => {
    const size = d.abs();
    const far = size.sub(0.5 * delta).mul_(delta);
    return where<Tensor>(size.le(delta), size.mul(size).mul_(0.5), far);
  },
  slope: (g, d, { delta }) => mul(g, where(le(abs(d), delta), d, mul(sign(d), delta))),
});

export interface HuberOptions extends WeightedLossOptions {
  /** Where the square becomes a straight line; above 0. Default 1. */
  delta?: number;
}

/** With d = input − target: ½·d² where |d| ≤ delta, delta·(|d| − ½·delta) elsewhere. Huber (1964). */
export function huberLoss(input: Tensor, target: Tensor, options: HuberOptions = {}): Tensor {
  const { reduction, weight } = read("HuberLoss", input, target, options, ["delta", "weight"]);
  const { delta = 1 } = options;
  checkDelta(delta);
  const each = huber(input.sub(target), { delta });
  // Here PyTorch's mean stays a plain one, with weights too.
  if (weight !== null) return reduced(each.mul(weight), reduction);
  return named(reduced(each, reduction), "huberLoss", "HuberLossBackward0");
}

/** Throws where Huber's delta is not above 0. */
export function checkDelta(delta: unknown): void {
  if (typeof delta === "number" && delta > 0) return;
  const expected = say("a number above 0", "un número mayor que 0");
  throw wrong("HuberLoss", "delta", expected, delta);
}
