import { above, number } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Absent, type Called, parameter, type Resolved, signature } from "../../core/parameters.js";
import { sameShape } from "../../core/shape.js";
import { pow, sub } from "../../tensor/functions/arithmetic.js";
import { mul_ } from "../../tensor/methods/inplace.js";
import { named } from "../../tensor/op.js";
import { abs, div, mul } from "../../tensor/ops/arithmetic.js";
import { sum } from "../../tensor/ops/broadcast.js";
import { cast } from "../../tensor/ops/cast.js";
import { ge, le, lt, where } from "../../tensor/ops/compare.js";
import type { Tensor } from "../../tensor/tensor.js";
import { tensor } from "../checkTensor.js";
import { failure } from "../messages.js";
import { checkFloat, elementwise } from "./elementwise.js";
import {
  checkSameShape,
  type LossOptions,
  type Reduction,
  reduce,
  reduced,
  reduction,
  sizeAverage,
} from "./reduction.js";

/** Losses of numbers: how far each output lies from its target. Input and target have the same shape. */

export interface WeightedLossOptions extends LossOptions {
  /** A factor for each element, of the input's shape. */
  weight?: Tensor | null;
}

/** What the modules MSELoss and L1Loss take; their functions know a weight too. */
export const LOSS = signature<LossOptions>("Loss", { sizeAverage, reduce, reduction });

const WEIGHTED = signature<WeightedLossOptions>("Loss", {
  sizeAverage,
  reduce,
  reduction,
  weight: parameter(null, tensor),
});

export type LossArguments = Called<
  [sizeAverage?: Absent, reduce?: Absent, reduction?: Reduction],
  LossOptions,
  ["sizeAverage", "reduce", "reduction"]
>;

export type WeightedLossArguments = Called<
  [sizeAverage?: Absent, reduce?: Absent, reduction?: Reduction, weight?: Tensor | null],
  WeightedLossOptions,
  ["sizeAverage", "reduce", "reduction", "weight"]
>;

/** input − target; bool counts as 0 and 1. */
function difference(input: Tensor, target: Tensor): Tensor {
  const number = (x: Tensor): Tensor => (x.dtype === "bool" ? cast<Tensor>(x, "uint8") : x);
  return sub(number(input), number(target));
}

/** Checks what these losses have in common. */
function check(loss: string, input: Tensor, target: Tensor, weight: Tensor | null = null): void {
  checkSameShape(loss, input, target);
  if (weight === null || sameShape(weight.sizes, input.sizes)) return;
  const expected = say(
    `a weight for each element, of shape [${input.sizes.join(", ")}]`,
    `un peso por elemento, de forma [${input.sizes.join(", ")}]`,
  );
  throw failure("E-SHAPE-006", { op: loss, expected, shape: weight.sizes });
}

/** With weights, PyTorch's mean of squares and distances is a weighted one: Σ w·loss / Σ w. */
function weighted(loss: Tensor, { reduction, weight }: Resolved<WeightedLossOptions>): Tensor {
  if (weight === null) return reduced(loss, reduction);
  const each = mul(loss, weight);
  return reduction === "mean" ? div(sum(each), sum(weight)) : reduced(each, reduction);
}

/**
 * The mean (or sum) of (input − target)², element by element.
 *
 * @throws E-DTYPE-001 where both are whole numbers
 * @example
 * functional.mseLoss(torch.tensor([1, 2]), torch.tensor([1, 4])) // tensor(2.)
 */
export function mseLoss(input: Tensor, target: Tensor, ...args: WeightedLossArguments): Tensor {
  return mseOf(input, target, WEIGHTED.read(args, "MSELoss"));
}

/** @internal The same with options that have been read. */
export function mseOf(input: Tensor, target: Tensor, given: Resolved<WeightedLossOptions>): Tensor {
  check("MSELoss", input, target, given.weight);
  const distance = difference(input, target);
  checkFloat("MSELoss", distance);
  const loss = weighted(pow(distance, 2), given);
  return given.weight === null ? named(loss, "mseLoss") : loss;
}

/**
 * The mean (or sum) of |input − target|.
 *
 * @example
 * functional.l1Loss(torch.tensor([1, 2]), torch.tensor([1, 4])) // tensor(1.)
 */
export function l1Loss(input: Tensor, target: Tensor, ...args: WeightedLossArguments): Tensor {
  return l1Of(input, target, WEIGHTED.read(args, "L1Loss"));
}

/** @internal The same with options that have been read. */
export function l1Of(input: Tensor, target: Tensor, given: Resolved<WeightedLossOptions>): Tensor {
  check("L1Loss", input, target, given.weight);
  return weighted(abs(sub(input, target)), given);
}

/** ½·d²/beta where |d| < beta, |d| − ½·beta elsewhere. */
/** @internal */ export const smoothL1 = /* @__PURE__ */ elementwise<{ beta: number }>({
  name: "smoothL1Loss",
  torch: "torch.nn.functional.smooth_l1_loss(x0, torch.zeros_like(x0), reduction='none', beta=beta)",
  examples: [
    { inputs: ["2x3"], attrs: { beta: 1 } },
    { inputs: ["6 of -4 -0.75 -0.25 0.25 0.75 7"], attrs: { beta: 0.5 } },
  ],
  node: "SmoothL1LossBackward0",
  value: (d, { beta }) => {
    const size = abs(d);
    const near = mul_(mul(size, size), 0.5 / beta);
    return where<Tensor>(lt(size, beta), near, sub(size, 0.5 * beta));
  },
  slope: (g, d, { beta }) => mul(g, where(le(d, -beta), -1, where(ge(d, beta), 1, div(d, beta)))),
});

export interface SmoothL1Options extends LossOptions {
  /** Where the square becomes a straight line; 0 is L1Loss. Default 1. */
  beta?: number;
}

export const SMOOTH_L1 = signature<SmoothL1Options>("SmoothL1Loss", {
  sizeAverage,
  reduce,
  reduction,
  beta: parameter(1, number(0)),
});

export type SmoothL1Arguments = Called<
  [sizeAverage?: Absent, reduce?: Absent, reduction?: Reduction, beta?: number],
  SmoothL1Options,
  ["sizeAverage", "reduce", "reduction", "beta"]
>;

/**
 * With d = input − target: ½·d²/beta where |d| < beta, |d| − ½·beta elsewhere. Girshick (2015). It is
 * `huberLoss` with delta = beta, divided by beta.
 * @example
 * functional.smoothL1Loss(torch.tensor([1, 2]), torch.tensor([1, 4])) // tensor(0.7500)
 */
export function smoothL1Loss(input: Tensor, target: Tensor, ...args: SmoothL1Arguments): Tensor {
  return smoothL1Of(input, target, SMOOTH_L1.read(args));
}

/** @internal The same with options that have been read. */
export function smoothL1Of(
  input: Tensor,
  target: Tensor,
  { reduction, beta }: Resolved<SmoothL1Options>,
): Tensor {
  check("SmoothL1Loss", input, target);
  if (beta === 0) return reduced(abs(difference(input, target)), reduction);
  const loss = reduced(smoothL1(difference(input, target), { beta }), reduction);
  return named(loss, "smoothL1Loss", "SmoothL1LossBackward0");
}

/** ½·d² where |d| ≤ delta, delta·(|d| − ½·delta) elsewhere. */
/** @internal */ export const huber = /* @__PURE__ */ elementwise<{ delta: number }>({
  name: "huberLoss",
  torch: "torch.nn.functional.huber_loss(x0, torch.zeros_like(x0), reduction='none', delta=delta)",
  examples: [
    { inputs: ["2x3"], attrs: { delta: 1 } },
    { inputs: ["6 of -4 -0.75 -0.25 0.25 0.75 7"], attrs: { delta: 0.5 } },
  ],
  node: "HuberLossBackward0",
  value: (d, { delta }) => {
    const size = abs(d);
    const far = mul_(sub(size, 0.5 * delta), delta);
    return where<Tensor>(le(size, delta), mul_(mul(size, size), 0.5), far);
  },
  slope: (g, d, { delta }) => mul(g, where(le(d, -delta), -delta, where(ge(d, delta), delta, d))),
});

export interface HuberLossOptions extends LossOptions {
  /** Where the square becomes a straight line; above 0. Default 1. */
  delta?: number;
}

export interface HuberOptions extends WeightedLossOptions, HuberLossOptions {}

export const HUBER = signature<HuberLossOptions>("HuberLoss", {
  reduction,
  delta: parameter(1, above(0)),
});

const WEIGHTED_HUBER = signature<HuberOptions>("HuberLoss", {
  reduction,
  delta: parameter(1, above(0)),
  weight: parameter(null, tensor),
});

export type HuberLossArguments = Called<
  [reduction?: Reduction, delta?: number],
  HuberLossOptions,
  ["reduction", "delta"]
>;

export type HuberArguments = Called<
  [reduction?: Reduction, delta?: number, weight?: Tensor | null],
  HuberOptions,
  ["reduction", "delta", "weight"]
>;

/**
 * With d = input − target: ½·d² where |d| ≤ delta, delta·(|d| − ½·delta) elsewhere. Huber (1964).
 *
 * @example
 * functional.huberLoss(torch.tensor([1, 2]), torch.tensor([1, 4])) // tensor(0.7500)
 */
export function huberLoss(input: Tensor, target: Tensor, ...args: HuberArguments): Tensor {
  return huberOf(input, target, WEIGHTED_HUBER.read(args));
}

/** @internal The same with options that have been read. */
export function huberOf(
  input: Tensor,
  target: Tensor,
  { reduction, delta, weight }: Resolved<HuberOptions>,
): Tensor {
  check("HuberLoss", input, target, weight);
  const each = huber(difference(input, target), { delta });
  // Here PyTorch's mean stays a plain one, with weights too.
  if (weight !== null) return reduced(mul(each, weight), reduction);
  return named(reduced(each, reduction), "huberLoss", "HuberLossBackward0");
}
