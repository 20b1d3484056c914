import { wrong } from "../../core/check.js";
import { boolean, number } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, type Resolved, signature } from "../../core/parameters.js";
import { defaultGenerator } from "../../random/torch/index.js";
import { tensor } from "../../tensor/creation.js";
import { watchTraining } from "../../tensor/evaluation.js";
import { reshape } from "../../tensor/functions/shape.js";
import { mul_ } from "../../tensor/methods/inplace.js";
import { named } from "../../tensor/op.js";
import { mul } from "../../tensor/ops/arithmetic.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkFloat, type InplaceOptions, inplace } from "./elementwise.js";
import { leaky } from "./rectified.js";

export interface RReLUOptions extends InplaceOptions {
  /** The least slope of negative numbers. Default 1/8. */
  lower?: number;
  /** The greatest. Default 1/3. */
  upper?: number;
}

export interface RReLUFunctionOptions extends RReLUOptions {
  /** Whether slopes are drawn; else all are (lower + upper) / 2. Default false. */
  training?: boolean;
}

const lower = /* @__PURE__ */ parameter(1 / 8, number());
const upper = /* @__PURE__ */ parameter(1 / 3, number());

export const RRELU = signature<RReLUOptions>("RReLU", { lower, upper, inplace });
const RRELU_FUNCTION = signature<RReLUFunctionOptions>("rrelu", {
  lower,
  upper,
  training: parameter(false, boolean),
  inplace,
});

export type RReLUArguments = Called<
  [lower?: number, upper?: number, inplace?: boolean],
  RReLUOptions,
  ["lower", "upper", "inplace"]
>;

/** A slope for each number: 1 above 0, else drawn. Only numbers that are not above 0 take one from the generator, as in PyTorch. */
function slopes(x: Tensor, low: number, high: number): Tensor {
  // biome-ignore lint/plugin: how many slopes are drawn depends on the values
  const data = x.detach().numpy() as Float32Array | Float64Array;
  for (let i = 0; i < data.length; i++)
    data[i] = data[i] <= 0 ? low + (high - low) * defaultGenerator.randomDouble() : 1;
  return reshape(tensor(data), x.sizes);
}

/**
 * x where x > 0, a·x elsewhere: in training a is drawn for each number, uniformly from [lower, upper), else it is their mean. Xu et al. (2015).
 *
 * @throws E-ARG-002 where lower is above upper
 * @example
 * functional.rrelu(torch.tensor([-1, 2])) // tensor([-0.2292, 2.0000])
 */
export function rrelu(
  x: Tensor,
  ...args: Called<
    [lower?: number, upper?: number, training?: boolean, inplace?: boolean],
    RReLUFunctionOptions,
    ["lower", "upper", "training", "inplace"]
  >
): Tensor {
  return rreluOf(x, RRELU_FUNCTION.read(args));
}

/** @internal The same with options that have been read. */
export function rreluOf(
  x: Tensor,
  { lower, upper, training, inplace }: Resolved<RReLUFunctionOptions>,
): Tensor {
  checkFloat("rrelu", x);
  if (lower > upper)
    throw wrong("rrelu", "lower", say(`at most upper, ${upper}`, `como mucho upper, ${upper}`), lower);
  if (!training) return leaky(x, { negativeSlope: (lower + upper) / 2 }, inplace);
  watchTraining("RReLU");
  const noise = slopes(x, lower, upper);
  return named(inplace ? mul_(x, noise) : mul<Tensor>(x, noise), "rrelu", "RreluWithNoiseBackward0");
}
