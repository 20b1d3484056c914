import { say } from "../../core/messages/language.js";
import { named } from "../../tensor/op.js";
import { mul } from "../../tensor/ops/arithmetic.js";
import { gt, le, where } from "../../tensor/ops/compare.js";
import { exp } from "../../tensor/ops/math.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkTensor } from "../checkTensor.js";
import { failure } from "../messages.js";
import { checkFloat, elementwise, expm1Negative, type InplaceOptions, readNumbers } from "./elementwise.js";

/** Activations that leave positive numbers as they are and treat negative ones in a way of their own. */

export interface LeakyReLUOptions extends InplaceOptions {
  /** The slope of negative numbers. Default 0.01. */
  negativeSlope?: number;
}

const leaky = elementwise<{ negativeSlope: number }>({
  name: "leakyRelu",
  node: "LeakyReluBackward0",
  value: (x, { negativeSlope }) => where<Tensor>(x.gt(0), x, x.mul(negativeSlope)),
  slope: (g, x, { negativeSlope }) => where(gt(x, 0), g, mul(g, negativeSlope)),
});

/** x where x > 0, negativeSlope·x elsewhere. Maas et al. (2013). */
export function leakyRelu(
  x: Tensor,
  negativeSlope?: number | LeakyReLUOptions,
  options?: InplaceOptions,
): Tensor {
  const read = readNumbers("leakyRelu", [negativeSlope, options], { negativeSlope: 0.01 });
  return leaky(x, read, read.inplace);
}

/** scale·(x where x > 0, alpha·(e^(x·inputScale) − 1) elsewhere): what ELU, SELU and CELU have in common. */
interface Exponential {
  readonly alpha: number;
  readonly scale: number;
  readonly inputScale: number;
  /** The inputScale of the gradient, where it is another: PyTorch computes CELU's from alpha in float32. */
  readonly slopeScale?: number;
}

const exponential = (name: string, node: string) =>
  elementwise<Exponential>({
    name,
    node,
    value: (x, { alpha, scale, inputScale }) => {
      const below = expm1Negative(x.mul(inputScale)).mul_(alpha * scale);
      return where<Tensor>(x.le(0), below, x.mul(scale));
    },
    slope: (g, x, { alpha, scale, inputScale, slopeScale = inputScale }) => {
      const below = mul(mul(g, slopeScale * alpha * scale), exp(mul(x, slopeScale)));
      return where(le(x, 0), below, mul(g, scale));
    },
  });

export interface ELUOptions extends InplaceOptions {
  /** How far below 0 it goes. Default 1. */
  alpha?: number;
}

const eluOf = exponential("elu", "EluBackward0");
const seluOf = exponential("selu", "EluBackward0");
const celuOf = exponential("celu", "CeluBackward0");

/** x where x > 0, alpha·(e^x − 1) elsewhere. Clevert et al. (2015). */
export function elu(x: Tensor, alpha?: number | ELUOptions, options?: InplaceOptions): Tensor {
  const read = readNumbers("elu", [alpha, options], { alpha: 1 });
  return eluOf(x, { alpha: read.alpha, scale: 1, inputScale: 1 }, read.inplace);
}

/** The numbers of Klambauer et al. (2017), with which layers keep mean 0 and variance 1. */
const SELU = { alpha: 1.6732632423543772, scale: 1.0507009873554805, inputScale: 1 };

/** scale·elu(x, alpha) with alpha 1.6733 and scale 1.0507. Klambauer et al. (2017). */
export function selu(x: Tensor, options?: InplaceOptions): Tensor {
  return seluOf(x, SELU, readNumbers("selu", [options], {}).inplace);
}

/** max(x, 0) + min(0, alpha·(e^(x/alpha) − 1)), smooth at 0 for every alpha. Barron (2017). */
export function celu(x: Tensor, alpha?: number | ELUOptions, options?: InplaceOptions): Tensor {
  const read = readNumbers("celu", [alpha, options], { alpha: 1 });
  if (read.alpha === 0) {
    const expected = say("a number other than 0", "un número distinto de 0");
    throw failure("E-ARG-002", { where: "celu", name: "alpha", expected, received: "0" });
  }
  const scales = { scale: 1, inputScale: 1 / read.alpha, slopeScale: 1 / Math.fround(read.alpha) };
  return celuOf(x, { alpha: read.alpha, ...scales }, read.inplace);
}

/**
 * x where x > 0, weight·x elsewhere; the weight is learned, one number for all or one a channel (dimension 1). He et
 * al. (2015). x: [N, C, …], weight: [1] or [C].
 */
export function prelu(x: Tensor, weight: Tensor): Tensor {
  checkFloat("prelu", x);
  checkTensor("prelu", "weight", weight);
  const count = weight.numel();
  const channels = x.shape.length > 1 ? x.shape[1] : 1;
  if (weight.shape.length > 1 || (count !== 1 && count !== channels)) {
    const expected = say(
      `a weight of 1 number or of ${channels}, one a channel`,
      `un peso de 1 número o de ${channels}, uno por canal`,
    );
    throw failure("E-SHAPE-006", { op: "prelu", expected, shape: weight.shape });
  }
  const slope = x.shape.length > 1 ? weight.reshape(x.shape.map((_, d) => (d === 1 ? count : 1))) : weight;
  const out = where<Tensor>(x.gt(0), x, mul<Tensor>(slope, x));
  return named(
    out.shape.length === x.shape.length ? out : out.reshape(x.shape),
    "prelu",
    "PreluKernelBackward0",
  );
}

/** The first half of `dim` times the sigmoid of the second. Dauphin et al. (2017). Default: the last dimension. */
export function glu(x: Tensor, dim: number | { dim?: number } = -1): Tensor {
  checkFloat("glu", x);
  const { dim: given } = readNumbers("glu", [dim], { dim: -1 }, false);
  const size = x.size(given);
  if (size % 2 !== 0) {
    const expected = say(`an even size of dimension ${given}`, `un tamaño par de la dimensión ${given}`);
    throw failure("E-SHAPE-006", { op: "glu", expected, shape: x.shape });
  }
  const gate = x.narrow(given, size / 2, size / 2).sigmoid();
  return named(x.narrow(given, 0, size / 2).mul(gate), "glu", "GluBackward0");
}
