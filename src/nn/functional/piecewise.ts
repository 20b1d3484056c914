import { wrong } from "../../core/check.js";
import { number } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, REQUIRED, type Resolved, signature } from "../../core/parameters.js";
import { sub } from "../../tensor/functions/arithmetic.js";
import { abs, add, div, maximum, minimum, mul } from "../../tensor/ops/arithmetic.js";
import { ge, gt, le, lt, where } from "../../tensor/ops/compare.js";
import type { Tensor } from "../../tensor/tensor.js";
import { elementwise, INPLACE, type InplaceArguments, type InplaceOptions, inplace } from "./elementwise.js";

/** Activations of straight pieces. */

export interface HardtanhOptions extends InplaceOptions {
  /** Default −1. */
  minVal?: number;
  /** Default 1. */
  maxVal?: number;
}

export const HARDTANH = signature<HardtanhOptions>("hardtanh", {
  minVal: parameter(-1, number()),
  maxVal: parameter(1, number()),
  inplace,
});

export type HardtanhArguments = Called<
  [minVal?: number, maxVal?: number, inplace?: boolean],
  HardtanhOptions,
  ["minVal", "maxVal", "inplace"]
>;

interface Bounds {
  readonly minVal: number;
  readonly maxVal: number;
}

/** Throws where the lower bound is above the upper one. */
export function checkBounds(where: string, { minVal, maxVal }: Bounds): void {
  if (minVal <= maxVal) return;
  const expected = say(`a number ≤ maxVal (${maxVal})`, `un número ≤ maxVal (${maxVal})`);
  throw wrong(where, "minVal", expected, minVal);
}

/** @internal */ export const clamp = /* @__PURE__ */ elementwise<Bounds>({
  name: "hardtanh",
  torch: "torch.nn.functional.hardtanh(x0, minVal, maxVal)",
  examples: [
    { inputs: ["2x3"], attrs: { minVal: -1, maxVal: 1 } },
    { inputs: ["6 of -4 -0.75 -0.25 0.25 0.75 7"], attrs: { minVal: -1, maxVal: 1 } },
    { inputs: ["3 int<9"], attrs: { minVal: 2, maxVal: 6 } },
  ],
  straight: true,
  node: "HardtanhBackward0",
  anyNumber: true,
  value: (x, { minVal, maxVal }) => minimum<Tensor>(maximum<Tensor>(x, minVal), maxVal),
  slope: (g, x, { minVal, maxVal }) => where(le(x, minVal), 0, where(ge(x, maxVal), 0, g)),
});

/**
 * x, cut off below minVal and above maxVal.
 *
 * @example
 * functional.hardtanh(torch.tensor([-3, 0.5])) // tensor([-1.0000, 0.5000])
 */
export function hardtanh(x: Tensor, ...args: HardtanhArguments): Tensor {
  const given = HARDTANH.read(args);
  checkBounds("hardtanh", given);
  return hardtanhOf(x, given);
}

/** @internal The same with options that have been read. */
export const hardtanhOf = (x: Tensor, { minVal, maxVal, inplace }: Resolved<HardtanhOptions>): Tensor =>
  clamp(x, { minVal, maxVal }, inplace);

/**
 * x, cut off below 0 and above 6.
 *
 * @example
 * functional.relu6(torch.tensor([-1, 8])) // tensor([0., 6.])
 */
export function relu6(x: Tensor, ...args: InplaceArguments): Tensor {
  return clamp(x, { minVal: 0, maxVal: 6 }, INPLACE.read(args, "relu6").inplace);
}

/** min(max(x + 3, 0), 6) */
const shiftedRelu6 = <T extends Tensor>(x: T): T => minimum<T>(maximum<T>(add<T>(x, 3), 0), 6);

/** PyTorch's slope is ⅙ in float32, whatever the dtype. */
const SIXTH = Math.fround(1 / 6);

/** @internal */ export const hardSigmoid = /* @__PURE__ */ elementwise<null>({
  name: "hardsigmoid",
  torch: "torch.nn.functional.hardsigmoid(x0)",
  examples: [{ inputs: ["2x3"] }, { inputs: ["6 of -4 -0.75 -0.25 0.25 0.75 7"] }],
  node: "HardsigmoidBackward0",
  value: (x) => div<Tensor>(shiftedRelu6(x), 6),
  slope: (g, x) => where(gt(x, -3), where(lt(x, 3), mul(g, SIXTH), 0), 0),
});

/**
 * relu6(x + 3) / 6: three straight pieces for the sigmoid. Howard et al. (2019).
 *
 * @example
 * functional.hardsigmoid(torch.tensor([0, 3])) // tensor([0.5000, 1.0000])
 */
export function hardsigmoid(x: Tensor, ...args: InplaceArguments): Tensor {
  return hardsigmoidOf(x, INPLACE.read(args, "hardsigmoid").inplace);
}

/** @internal The same with options that have been read. */
export const hardsigmoidOf = (x: Tensor, inplace: boolean): Tensor => hardSigmoid(x, null, inplace);

/** @internal */ export const hardSwish = /* @__PURE__ */ elementwise<null>({
  name: "hardswish",
  torch: "torch.nn.functional.hardswish(x0)",
  examples: [{ inputs: ["2x3"] }, { inputs: ["6 of -4 -0.75 -0.25 0.25 0.75 7"] }],
  node: "HardswishBackward0",
  value: (x) => div<Tensor>(mul<Tensor>(x, shiftedRelu6(x)), 6),
  slope: (g, x) => where(le(x, -3), 0, where(lt(x, 3), mul(g, add(div(x, 3), 0.5)), g)),
});

/**
 * x·relu6(x + 3) / 6. Howard et al. (2019).
 *
 * @example
 * functional.hardswish(torch.tensor([0, 3])) // tensor([0., 3.])
 */
export function hardswish(x: Tensor, ...args: InplaceArguments): Tensor {
  return hardswishOf(x, INPLACE.read(args, "hardswish").inplace);
}

/** @internal The same with options that have been read. */
export const hardswishOf = (x: Tensor, inplace: boolean): Tensor => hardSwish(x, null, inplace);

export interface ShrinkOptions {
  /** Half the width of the flat piece around 0. Default 0.5. */
  lambd?: number;
}

export const SHRINK = signature<ShrinkOptions>("shrink", { lambd: parameter(0.5, number()) });

export type ShrinkArguments = Called<[lambd?: number], ShrinkOptions, ["lambd"]>;

/** @internal */ export const softShrink = /* @__PURE__ */ elementwise<{ lambd: number }>({
  name: "softshrink",
  torch: "torch.nn.functional.softshrink(x0, lambd)",
  examples: [
    { inputs: ["2x3"], attrs: { lambd: 0.5 } },
    { inputs: ["6 of -4 -0.75 -0.25 0.25 0.75 7"], attrs: { lambd: 0.5 } },
  ],
  straight: true,
  node: "SoftshrinkBackward0",
  value: (x, { lambd }) =>
    where<Tensor>(gt(x, lambd), sub(x, lambd), where<Tensor>(lt(x, -lambd), add(x, lambd), mul(x, 0))),
  slope: (g, x, { lambd }) => where(le(abs(x), lambd), 0, g),
});

/**
 * x − λ above λ, x + λ below −λ, 0 between. @throws E-ARG-002 where λ is negative
 *
 * @example
 * functional.softshrink(torch.tensor([0.2, 2])) // tensor([0.0000, 1.5000])
 */
export function softshrink(x: Tensor, ...args: ShrinkArguments): Tensor {
  const { lambd } = SHRINK.read(args, "softshrink");
  checkLambda("softshrink", lambd);
  return softshrinkOf(x, lambd);
}

/** @internal The same with options that have been read. */
export const softshrinkOf = (x: Tensor, lambd: number): Tensor => softShrink(x, { lambd });

/** Throws where λ of the soft shrinkage is negative. */
export function checkLambda(where: string, lambd: number): void {
  if (lambd >= 0) return;
  throw wrong(where, "lambd", say("a number ≥ 0", "un número ≥ 0"), lambd);
}

/** @internal */ export const hardShrink = /* @__PURE__ */ elementwise<{ lambd: number }>({
  name: "hardshrink",
  torch: "torch.nn.functional.hardshrink(x0, lambd)",
  examples: [
    { inputs: ["2x3"], attrs: { lambd: 0.5 } },
    { inputs: ["6 of -4 -0.75 -0.25 0.25 0.75 7"], attrs: { lambd: 0.5 } },
  ],
  straight: true,
  node: "HardshrinkBackward0",
  value: (x, { lambd }) => where<Tensor>(ge(x, -lambd), where<Tensor>(le(x, lambd), 0, x), x),
  slope: (g, x, { lambd }) => where(ge(x, -lambd), where(le(x, lambd), 0, g), g),
});

/**
 * x outside [−λ, λ], 0 inside.
 *
 * @example
 * functional.hardshrink(torch.tensor([0.2, 2])) // tensor([0., 2.])
 */
export function hardshrink(x: Tensor, ...args: ShrinkArguments): Tensor {
  return hardshrinkOf(x, SHRINK.read(args, "hardshrink").lambd);
}

/** @internal The same with options that have been read. */
export const hardshrinkOf = (x: Tensor, lambd: number): Tensor => hardShrink(x, { lambd });

/** @internal */ export const threshed = /* @__PURE__ */ elementwise<{ threshold: number; value: number }>({
  name: "threshold",
  torch: "torch.nn.functional.threshold(x0, threshold, value)",
  examples: [
    { inputs: ["2x3"], attrs: { threshold: 0.5, value: -2 } },
    { inputs: ["6 of -4 -0.75 -0.25 0.25 0.75 7"], attrs: { threshold: 0.5, value: -2 } },
  ],
  straight: true,
  node: "ThresholdBackward0",
  anyNumber: true,
  value: (x, { threshold, value }) => where<Tensor>(le(x, threshold), value, x),
  slope: (g, x, { threshold }) => where(le(x, threshold), 0, g),
});

export interface ThresholdOptions extends InplaceOptions {
  /** What lies above it stays. */
  threshold: number;
  /** What the others become. */
  value: number;
}

export const THRESHOLD = signature<ThresholdOptions>("threshold", {
  threshold: parameter(REQUIRED, number()),
  value: parameter(REQUIRED, number()),
  inplace,
});

export type ThresholdArguments = Called<
  [threshold: number, value: number, inplace?: boolean],
  ThresholdOptions,
  ["threshold", "value", "inplace"]
>;

/**
 * x above the threshold, `value` elsewhere.
 *
 * @example
 * functional.threshold(torch.tensor([0.5, 2]), 1, -1) // tensor([-1., 2.])
 */
export function threshold(x: Tensor, ...args: ThresholdArguments): Tensor {
  return thresholdOf(x, THRESHOLD.read(args));
}

/** @internal The same with options that have been read. */
export const thresholdOf = (x: Tensor, { threshold, value, inplace }: Resolved<ThresholdOptions>): Tensor =>
  threshed(x, { threshold, value }, inplace);
