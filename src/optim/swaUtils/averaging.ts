import { noGrad } from "../../autograd/mode.js";
import { number } from "../../core/constraints.js";
import { isFloat } from "../../core/dtype.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import { add, mul, sub } from "../../tensor/functions/arithmetic.js";
import { copy_, lerp_ } from "../../tensor/methods/inplace.js";
import { div } from "../../tensor/ops/arithmetic.js";
import type { Tensor } from "../../tensor/tensor.js";

/** A new average, from the last one, the tensor as it is, and how many were averaged before. */
export type AvgFn = (averaged: Tensor, current: Tensor, numAveraged: number) => Tensor;

/** The same in place, for several averages of one dtype: `averaged[i]` of `current[i]`. */
export type MultiAvgFn = (
  averaged: readonly Tensor[],
  current: readonly Tensor[],
  numAveraged: number,
) => void;

interface DecayParameters {
  /** What is kept of the average at each update. Default 0.999. */
  decay?: number;
}

type DecayArguments = Called<[decay?: number], DecayParameters, ["decay"]>;
const decay = /* @__PURE__ */ parameter(0.999, number(0, 1));
const EMA = signature<DecayParameters>("getEmaAvgFn", { decay });
const EMA_MULTI = signature<DecayParameters>("getEmaMultiAvgFn", { decay });

/**
 * An exponential moving average for `AveragedModel`: decay·average + (1 − decay)·θ. `decay` is 0.999 by default.
 *
 * @throws E-ARG-002 for a decay outside [0, 1]
 * @example
 * const ema = optim.swaUtils.getEmaAvgFn(0.9);
 * ema(torch.tensor([1]), torch.tensor([2]), 5) // tensor([1.1000])
 */
export function getEmaAvgFn(...args: DecayArguments): AvgFn {
  const { decay } = EMA.read(args);
  return (averaged, current) => noGrad(() => add(mul(averaged, decay), mul(current, 1 - decay)));
}

/**
 * The same as `getEmaAvgFn`, in place and for all tensors at once: faster. `decay` is 0.999 by default.
 *
 * @throws E-ARG-002 for a decay outside [0, 1]
 * @example
 * const average = torch.tensor([1]);
 * optim.swaUtils.getEmaMultiAvgFn({ decay: 0.9 })([average], [torch.tensor([2])], 5);
 * average // tensor([1.1000])
 */
export function getEmaMultiAvgFn(...args: DecayArguments): MultiAvgFn {
  const { decay } = EMA_MULTI.read(args);
  return (averaged, current) =>
    noGrad(() => {
      averaged.forEach((average, i) => {
        if (isFloat(average.dtype)) lerp_(average, current[i], 1 - decay);
        else copy_(average, add(mul(average, decay), mul(current[i], 1 - decay)));
      });
    });
}

/**
 * The mean of all, for `AveragedModel` (its default): average + (θ − average)/(n + 1).
 *
 * @example
 * const mean = optim.swaUtils.getSwaAvgFn();
 * mean(torch.tensor([1]), torch.tensor([5]), 3) // tensor([2.])
 */
export function getSwaAvgFn(): AvgFn {
  return (averaged, current, count) => noGrad(() => add(averaged, div(sub(current, averaged), count + 1)));
}

/**
 * The same as `getSwaAvgFn`, in place and for all tensors at once.
 *
 * @example
 * const average = torch.tensor([1]);
 * optim.swaUtils.getSwaMultiAvgFn()([average], [torch.tensor([5])], 3);
 * average // tensor([2.])
 */
export function getSwaMultiAvgFn(): MultiAvgFn {
  const mean = getSwaAvgFn();
  return (averaged, current, count) =>
    noGrad(() => {
      averaged.forEach((average, i) => {
        // PyTorch's weight is a tensor of float32, whatever the dtype of the averages.
        if (isFloat(average.dtype)) lerp_(average, current[i], Math.fround(1 / (count + 1)));
        else copy_(average, mean(average, current[i], count));
      });
    });
}
