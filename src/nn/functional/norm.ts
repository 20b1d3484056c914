import { noGrad } from "../../autograd/mode.js";
import { boolean, number } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, type Resolved, signature } from "../../core/parameters.js";
import { checkTensor as checkOperand } from "../../tensor/arguments.js";
import { watchTraining } from "../../tensor/evaluation.js";
import { add, mul, pow, sub } from "../../tensor/functions/arithmetic.js";
import { sqrt } from "../../tensor/functions/math.js";
import { mean as meanOver } from "../../tensor/functions/reduce.js";
import { reshape } from "../../tensor/functions/shape.js";
import { lerp_ } from "../../tensor/methods/inplace.js";
import { named } from "../../tensor/op.js";
import { div } from "../../tensor/ops/arithmetic.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkTensor, tensor } from "../checkTensor.js";
import { failure } from "../messages.js";

export interface BatchNormOptions {
  /** Scale and shift of each channel, [C]. */
  weight?: Tensor | null;
  bias?: Tensor | null;
  /** Use the statistics of this batch, and update the running ones. Default false. */
  training?: boolean;
  /** Share of this batch in the running statistics. Default 0.1. */
  momentum?: number;
  /** Added to the variance. Default 1e-5. */
  eps?: number;
}

const BATCH_NORM = signature<BatchNormOptions>("batchNorm", {
  weight: parameter(null, tensor),
  bias: parameter(null, tensor),
  training: parameter(false, boolean),
  momentum: parameter(0.1, number()),
  eps: parameter(1e-5, number()),
});

export type BatchNormArguments = Called<
  [weight?: Tensor | null, bias?: Tensor | null, training?: boolean, momentum?: number, eps?: number],
  BatchNormOptions,
  ["weight", "bias", "training", "momentum", "eps"]
>;

/**
 * (x − mean) / √(var + eps) · weight + bias, a channel (dimension 1 of [N, C, …]) at a time; the variance of the batch
 * is the biased one, that of the running statistics the unbiased one. Ioffe and Szegedy (2015).
 *
 * With `training`, or where a running statistic is null, mean and var are those of this batch; with `training` they also
 * go into `runningMean` and `runningVar` [C], in place: running ← (1 − momentum) · running + momentum · batch. The result has
 * the input's shape.
 *
 * @throws E-BATCH-001 an input of less than two dimensions
 * @example
 * const x = torch.tensor([[1, 10], [3, 30]]);
 * functional.batchNorm(x, null, null, { training: true })
 * // tensor([[-1.0000, -1.0000],
 * //         [ 1.0000,  1.0000]])
 * functional.batchNorm(x, torch.tensor([1, 10]), torch.tensor([4, 100]))
 * // tensor([[0.0000, 0.0000],
 * //         [1.0000, 2.0000]])
 */
export function batchNorm(
  x: Tensor,
  runningMean: Tensor | null,
  runningVar: Tensor | null,
  ...args: BatchNormArguments
): Tensor {
  return batchNormOf(x, runningMean, runningVar, BATCH_NORM.read(args));
}

/** Throws where a channel has one value alone while training; an empty batch passes, as in PyTorch. @internal */
export function checkBatchSize(where: () => string, { sizes: shape }: Tensor): void {
  const perChannel = shape.reduce((count, size, d) => (d === 1 ? count : count * size), 1);
  if (perChannel === 1) throw failure("E-BATCH-002", { where: where(), shape });
}

/** @internal The same with options that have been read. */
export function batchNormOf(
  x: Tensor,
  runningMean: Tensor | null,
  runningVar: Tensor | null,
  { weight, bias, training, momentum, eps }: Resolved<BatchNormOptions>,
): Tensor {
  checkTensor("batchNorm", "input", x);
  for (const [name, value] of Object.entries({ runningMean, runningVar }))
    if (value !== null) checkOperand("batchNorm", name, value);
  if (x.sizes.length < 2) {
    throw failure("E-BATCH-001", {
      where: "batchNorm",
      expected: say("input of shape [N, C, …]", "una entrada de forma [N, C, …]"),
      shape: x.sizes,
    });
  }
  if (training) checkBatchSize(() => "batchNorm", x);
  const channels = x.sizes[1];
  const perChannel = (v: Tensor) => reshape(v, [channels, ...x.sizes.slice(2).map(() => 1)]);
  const others = x.sizes.map((_, d) => d).filter((d) => d !== 1);
  const count = others.reduce((n, d) => n * x.sizes[d], 1);

  let mean = runningMean;
  let variance = runningVar;
  if (training || mean === null || variance === null) {
    watchTraining("BatchNorm");
    const batchMean = meanOver(x, others);
    const batchVar = meanOver(pow(sub(x, perChannel(batchMean)), 2), others);
    // An empty batch has no statistics: the running ones stay.
    if (training && count > 0) {
      noGrad(() => {
        if (runningMean !== null) lerp_(runningMean, batchMean.detach(), momentum);
        const unbiased = mul(batchVar.detach(), count / (count - 1));
        if (runningVar !== null) lerp_(runningVar, unbiased, momentum);
      });
    }
    mean = batchMean;
    variance = batchVar;
  }
  const normalised = div(sub(x, perChannel(mean)), perChannel(sqrt(add(variance, eps))));
  const scaled = weight === null ? normalised : mul(normalised, perChannel(weight));
  const shifted = bias === null ? scaled : add(scaled, perChannel(bias));
  return named(shifted, "batchNorm", "NativeBatchNormBackward0");
}
