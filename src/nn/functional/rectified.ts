import { show } from "../../core/check.js";
import { integer, number } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, type Resolved, signature } from "../../core/parameters.js";
import { sigmoid } from "../../tensor/functions/math.js";
import { narrow, reshape } from "../../tensor/functions/shape.js";
import { mul_ } from "../../tensor/methods/inplace.js";
import { named } from "../../tensor/op.js";
import { mul } from "../../tensor/ops/arithmetic.js";
import { gt, le, lt, where } from "../../tensor/ops/compare.js";
import { exp } from "../../tensor/ops/math.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkTensor } from "../checkTensor.js";
import { failure } from "../messages.js";
import {
  checkFloat,
  elementwise,
  expm1Negative,
  INPLACE,
  type InplaceArguments,
  type InplaceOptions,
  inplace,
} from "./elementwise.js";

/** Activations that leave positive numbers as they are and treat negative ones in a way of their own. */

export interface LeakyReLUOptions extends InplaceOptions {
  /** The slope of negative numbers. Default 0.01. */
  negativeSlope?: number;
}

export const LEAKY_RELU = signature<LeakyReLUOptions>("leakyRelu", {
  negativeSlope: parameter(0.01, number()),
  inplace,
});

export type LeakyReLUArguments = Called<
  [negativeSlope?: number, inplace?: boolean],
  LeakyReLUOptions,
  ["negativeSlope", "inplace"]
>;

/** @internal */ export const leaky = /* @__PURE__ */ elementwise<{ negativeSlope: number }>({
  name: "leakyRelu",
  torch: "torch.nn.functional.leaky_relu(x0, negativeSlope)",
  examples: [
    { inputs: ["2x3"], attrs: { negativeSlope: 0.01 } },
    { inputs: ["6 of -4 -0.75 -0.25 0.25 0.75 7"], attrs: { negativeSlope: 0.01 } },
  ],
  straight: true,
  node: "LeakyReluBackward0",
  value: (x, { negativeSlope }) => where<Tensor>(gt(x, 0), x, mul(x, negativeSlope)),
  slope: (g, x, { negativeSlope }) => where(gt(x, 0), g, mul(g, negativeSlope)),
});

/**
 * x where x > 0, negativeSlope·x elsewhere. Maas et al. (2013).
 *
 * @example
 * functional.leakyRelu(torch.tensor([-1, 2])) // tensor([-0.0100, 2.0000])
 */
export function leakyRelu(x: Tensor, ...args: LeakyReLUArguments): Tensor {
  return leakyReluOf(x, LEAKY_RELU.read(args));
}

/** @internal The same with options that have been read. */
export const leakyReluOf = (x: Tensor, { negativeSlope, inplace }: Resolved<LeakyReLUOptions>): Tensor =>
  leaky(x, { negativeSlope }, inplace);

/** scale·(x where x > 0, alpha·(e^(x·inputScale) − 1) elsewhere): what ELU, SELU and CELU have in common. */
interface Exponential {
  readonly alpha: number;
  readonly scale: number;
  readonly inputScale: number;
  /** The inputScale of the gradient, where it is another: PyTorch computes CELU's from alpha in float32. */
  readonly slopeScale?: number;
}

const exponential = (
  name: string,
  node: string,
  torch: string,
  examples: readonly [Exponential, ...Exponential[]],
) =>
  elementwise<Exponential>({
    name,
    node,
    torch: `torch.nn.functional.${torch}`,
    examples: [
      { inputs: ["2x3"], attrs: examples[0] },
      ...examples.map((attrs) => ({ inputs: ["6 of -4 -0.75 -0.25 0.25 0.75 7"], attrs })),
    ],
    value: (x, { alpha, scale, inputScale }) => {
      const below = mul_(expm1Negative(mul(x, inputScale)), alpha * scale);
      return where<Tensor>(le(x, 0), below, mul(x, scale));
    },
    slope: (g, x, { alpha, scale, inputScale, slopeScale = inputScale }) => {
      // e^x of what is not taken stays finite: 0 times its overflow would be NaN. At 0 the slope is that of below, and its own slope is 0.
      const taken = where(lt(x, 0), x, 0);
      const below = mul(mul(g, slopeScale * alpha * scale), exp(mul(taken, slopeScale)));
      return where(le(x, 0), below, mul(g, scale));
    },
  });

export interface ELUOptions extends InplaceOptions {
  /** How far below 0 it goes. Default 1. */
  alpha?: number;
}

/** Of ELU and CELU. */
export const ALPHA = signature<ELUOptions>("elu", { alpha: parameter(1, number()), inplace });

export type ELUArguments = Called<[alpha?: number, inplace?: boolean], ELUOptions, ["alpha", "inplace"]>;

/** @internal */ export const expOf = /* @__PURE__ */ exponential("elu", "EluBackward0", "elu(x0, alpha)", [
  { alpha: 1, scale: 1, inputScale: 1 },
  { alpha: 0.5, scale: 1, inputScale: 1 },
]);
/** @internal */ export const continuousOf = /* @__PURE__ */ exponential(
  "celu",
  "CeluBackward0",
  "celu(x0, alpha)",
  [{ alpha: 2, scale: 1, inputScale: 0.5 }],
);

/**
 * x where x > 0, alpha·(e^x − 1) elsewhere. Clevert et al. (2015).
 *
 * @example
 * functional.elu(torch.tensor([-1, 2])) // tensor([-0.6321, 2.0000])
 */
export function elu(x: Tensor, ...args: ELUArguments): Tensor {
  return eluOf(x, ALPHA.read(args));
}

/** @internal The same with options that have been read. */
export const eluOf = (x: Tensor, { alpha, inplace }: Resolved<ELUOptions>): Tensor =>
  expOf(x, { alpha, scale: 1, inputScale: 1 }, inplace);

/** The numbers of Klambauer et al. (2017), with which layers keep mean 0 and variance 1. */
const SELU: Exponential = { alpha: 1.6732632423543772, scale: 1.0507009873554805, inputScale: 1 };

/** @internal */ export const scaledOf = /* @__PURE__ */ exponential("selu", "EluBackward0", "selu(x0)", [
  SELU,
]);

/**
 * scale·elu(x, alpha) with alpha 1.6733 and scale 1.0507. Klambauer et al. (2017).
 *
 * @example
 * functional.selu(torch.tensor([-1, 2])) // tensor([-1.1113, 2.1014])
 */
export function selu(x: Tensor, ...args: InplaceArguments): Tensor {
  return seluOf(x, INPLACE.read(args, "selu").inplace);
}

/** @internal The same with options that have been read. */
export const seluOf = (x: Tensor, inplace: boolean): Tensor => scaledOf(x, SELU, inplace);

/**
 * max(x, 0) + min(0, alpha·(e^(x/alpha) − 1)), smooth at 0 for every alpha. Barron (2017).
 *
 * @example
 * functional.celu(torch.tensor([-1, 2])) // tensor([-0.6321, 2.0000])
 */
export function celu(x: Tensor, ...args: ELUArguments): Tensor {
  return celuOf(x, ALPHA.read(args, "celu"));
}

/** @internal The same with options that have been read. */
export function celuOf(x: Tensor, { alpha, inplace }: Resolved<ELUOptions>): Tensor {
  if (alpha === 0) {
    const expected = say("a number other than 0", "un número distinto de 0");
    throw failure("E-ARG-002", { where: "celu", name: "alpha", expected, received: show(0) });
  }
  const scales = { scale: 1, inputScale: 1 / alpha, slopeScale: 1 / Math.fround(alpha) };
  return continuousOf(x, { alpha, ...scales }, inplace);
}

/**
 * x where x > 0, weight·x elsewhere; the weight is learned, one number for all or one a channel (dimension 1). He et
 * al. (2015). x: [N, C, …], weight: [1] or [C].
 * @example
 * functional.prelu(torch.tensor([-1, 2]), torch.tensor([0.25])) // tensor([-0.2500, 2.0000])
 */
export function prelu(x: Tensor, weight: Tensor): Tensor {
  checkFloat("prelu", x);
  checkTensor("prelu", "weight", weight);
  const count = weight.numel();
  const channels = x.sizes.length > 1 ? x.sizes[1] : 1;
  if (weight.sizes.length > 1 || (count !== 1 && count !== channels)) {
    const expected = say(
      `a weight of 1 number or of ${channels}, one a channel`,
      `un peso de 1 número o de ${channels}, uno por canal`,
    );
    throw failure("E-SHAPE-006", { op: "prelu", expected, shape: weight.sizes });
  }
  const slope =
    x.sizes.length > 1
      ? reshape(
          weight,
          x.sizes.map((_, d) => (d === 1 ? count : 1)),
        )
      : weight;
  // The weight meets 0 where x is positive: its gradient there would be 0·x, which is NaN beside ∞.
  const out = where<Tensor>(gt(x, 0), x, mul<Tensor>(slope, where<Tensor>(gt(x, 0), 0, x)));
  return named(
    out.sizes.length === x.sizes.length ? out : reshape(out, x.sizes),
    "prelu",
    "PreluKernelBackward0",
  );
}

export const GLU = signature<{ dim?: number }>("glu", { dim: parameter(-1, integer()) });

export type GLUArguments = Called<[dim?: number], { dim?: number }, ["dim"]>;

/**
 * The first half of `dim` times the sigmoid of the second. Dauphin et al. (2017). Default: the last dimension.
 *
 * @example
 * functional.glu(torch.tensor([1, 0])) // tensor([0.5000])
 */
export function glu(x: Tensor, ...args: GLUArguments): Tensor {
  return gluOf(x, GLU.read(args).dim);
}

/** @internal The same with options that have been read. */
export function gluOf(x: Tensor, dim: number): Tensor {
  checkFloat("glu", x);
  const size = x.size(dim);
  if (size % 2 !== 0) {
    const expected = say(`an even size of dimension ${dim}`, `un tamaño par de la dimensión ${dim}`);
    throw failure("E-SHAPE-006", { op: "glu", expected, shape: x.sizes });
  }
  const gate = sigmoid(narrow(x, dim, size / 2, size / 2));
  return named(mul(narrow(x, dim, 0, size / 2), gate), "glu", "GluBackward0");
}
