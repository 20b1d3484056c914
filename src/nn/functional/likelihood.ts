import { noGrad } from "../../autograd/mode.js";
import { checkNumber } from "../../core/check.js";
import { boolean, number, oneOf } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import {
  type Absent,
  type Called,
  keyword,
  parameter,
  type Resolved,
  signature,
} from "../../core/parameters.js";
import { sameShape } from "../../core/shape.js";
import { fullLike } from "../../tensor/creation.js";
import { currentEngine } from "../../tensor/currentEngine.js";
import { add, mul, pow, sub } from "../../tensor/functions/arithmetic.js";
import { eq, gt, lt } from "../../tensor/functions/compare.js";
import { exp, log } from "../../tensor/functions/math.js";
import { sum } from "../../tensor/functions/reduce.js";
import { unsqueeze } from "../../tensor/functions/shape.js";
import { div, maximum } from "../../tensor/ops/arithmetic.js";
import { where } from "../../tensor/ops/compare.js";
import { Tensor } from "../../tensor/tensor.js";
import { checkFloat } from "./elementwise.js";
import { failure, warn } from "./messages.js";
import {
  checkSameShape,
  type LossOptions,
  type Reduction,
  reduce,
  reduced,
  reduction,
  sizeAverage,
} from "./reduction.js";

/** Losses that are the likelihood of a distribution, or the divergence of two. */

/** As other losses, and `batchmean`: the sum divided by the number of samples. */
export type KLReduction = Reduction | "batchmean";

export interface KLDivOptions {
  /** Default mean; the divergence of the books is batchmean. */
  reduction?: KLReduction;
  /** The target holds logarithms too. Default false. */
  logTarget?: boolean;
}

export const KL_DIV = signature<KLDivOptions>("KLDivLoss", {
  sizeAverage,
  reduce,
  reduction: parameter("mean", oneOf("mean", "sum", "none", "batchmean")),
  logTarget: parameter(false, boolean),
});

export type KLDivArguments = Called<
  [sizeAverage?: Absent, reduce?: Absent, reduction?: KLReduction, logTarget?: boolean],
  KLDivOptions,
  ["sizeAverage", "reduce", "reduction", "logTarget"]
>;

/**
 * The Kullback-Leibler divergence target·(ln target − input) of log-probabilities (input) from probabilities (target;
 * their logarithms with `logTarget`), of one shape. 0·ln 0 is 0. The result is a single number, or with reduction "none" has
 * the input's shape. The default, "mean", divides by the number of elements, and warns (W-LOSS-002): the divergence of the
 * books is "batchmean", divided by the number of samples. Kullback and Leibler (1951).
 *
 * @throws E-LOSS-001 another shape of the target
 * @example
 * const input = torch.tensor([[0.5, 0.5]]).log();
 * const target = torch.tensor([[0.25, 0.75]]);
 * functional.klDiv(input, target, { reduction: "batchmean" }) // tensor(0.1308)
 */
export function klDiv(input: Tensor, target: Tensor, ...args: KLDivArguments): Tensor {
  return klDivOf(input, target, KL_DIV.read(args));
}

/** @internal The same with options that have been read. */
export function klDivOf(
  input: Tensor,
  target: Tensor,
  { reduction, logTarget }: Resolved<KLDivOptions>,
): Tensor {
  checkSameShape("KLDivLoss", input, target);
  for (const x of [input, target]) checkFloat("KLDivLoss", x);
  if (reduction === "mean") warn("W-LOSS-002", {});
  const own = (t: Tensor) => mul(t, log(where<Tensor>(eq(t, 0), 1, t)));
  const each = logTarget ? mul(exp(target), sub(target, input)) : sub(own(target), mul(target, input));
  if (reduction !== "batchmean") return reduced(each, reduction);
  return input.sizes.length === 0 ? sum(each) : div(sum(each), input.sizes[0]);
}

export interface PoissonNLLOptions extends LossOptions {
  /** The input is the logarithm of the rate. Default true. */
  logInput?: boolean;
  /** Add Stirling's approximation of ln target! where the target is above 1. Default false. */
  full?: boolean;
  /** Added to the rate before its logarithm is taken. Default 1e-8. */
  eps?: number;
}

export const POISSON_NLL = signature<PoissonNLLOptions>("PoissonNLLLoss", {
  logInput: parameter(true, boolean),
  full: parameter(false, boolean),
  sizeAverage,
  eps: parameter(1e-8, number(0)),
  reduce,
  reduction,
});

export type PoissonNLLArguments = Called<
  [
    logInput?: boolean,
    full?: boolean,
    sizeAverage?: Absent,
    eps?: number,
    reduce?: Absent,
    reduction?: Reduction,
  ],
  PoissonNLLOptions,
  ["logInput", "full", "sizeAverage", "eps", "reduce", "reduction"]
>;

/**
 * The negative log-likelihood of counts (target) under Poisson distributions: e^input − target·input for the
 * logarithm of the rate, input − target·ln(input + eps) for the rate itself (`logInput: false`). Input and target have one
 * shape; the result is their mean, or as `reduction` says. Without `full` the term ln target!, which no gradient sees, is left out.
 *
 * @throws E-LOSS-001 another shape of the target
 * @example
 * const logRates = torch.tensor([0, 1]);
 * functional.poissonNllLoss(logRates, torch.tensor([1, 2])) // tensor(0.8591)
 */
export function poissonNllLoss(input: Tensor, target: Tensor, ...args: PoissonNLLArguments): Tensor {
  return poissonNllOf(input, target, POISSON_NLL.read(args));
}

/** @internal The same with options that have been read. */
export function poissonNllOf(
  input: Tensor,
  target: Tensor,
  { reduction, logInput, full, eps }: Resolved<PoissonNLLOptions>,
): Tensor {
  checkSameShape("PoissonNLLLoss", input, target);
  const rate = logInput ? sub(exp(input), mul(target, input)) : sub(input, mul(target, log(add(input, eps))));
  if (!full) return reduced(rate, reduction);
  const counts = where<Tensor>(gt(target, 1), target, 1);
  const stirling = add(sub(mul(counts, log(counts)), counts), mul(log(mul(counts, 2 * Math.PI)), 0.5));
  return reduced(add(rate, where<Tensor>(gt(target, 1), stirling, 0)), reduction);
}

export interface GaussianNLLOptions extends LossOptions {
  /** Add the constant ½·ln 2π. Default false. */
  full?: boolean;
  /** The least variance; the gradient passes as if it were not cut. Default 1e-6. */
  eps?: number;
}

/** The module takes them by name alone, as PyTorch's does. */
export const GAUSSIAN_NLL_MODULE = signature<GaussianNLLOptions>("GaussianNLLLoss", {
  full: keyword(false, boolean),
  eps: keyword(1e-6, number(0)),
  reduction: keyword("mean", oneOf("mean", "sum", "none")),
});

export const GAUSSIAN_NLL = signature<GaussianNLLOptions>("GaussianNLLLoss", {
  full: parameter(false, boolean),
  eps: parameter(1e-6, number(0)),
  reduction,
});

export type GaussianNLLArguments = Called<
  [full?: boolean, eps?: number, reduction?: Reduction],
  GaussianNLLOptions,
  ["full", "eps", "reduction"]
>;

/**
 * The negative log-likelihood of the target under normal distributions of mean `input` and variance `variance`:
 * ½·(ln var + (input − target)²/var). The variance has the input's shape, or that without its last dimension, or with
 * one dimension of size 1, or is a number. Nix and Weigend (1994). The result is the mean, or as `reduction` says; variances
 * below `eps` count as `eps`, and the constant ½·ln 2π is added with `full` alone.
 *
 * @throws E-LOSS-001 another shape of the target, E-SHAPE-006 of the variance; E-ARG-002 a negative variance
 * @example
 * const [mean, target] = [torch.tensor([1, 2]), torch.tensor([2, 2])];
 * functional.gaussianNllLoss(mean, target, torch.tensor([1, 4])) // tensor(0.5966)
 */
export function gaussianNllLoss(
  input: Tensor,
  target: Tensor,
  variance: Tensor | number,
  ...args: GaussianNLLArguments
): Tensor {
  return gaussianNllOf(input, target, variance, GAUSSIAN_NLL.read(args));
}

/** @internal The same with options that have been read. */
export function gaussianNllOf(
  input: Tensor,
  target: Tensor,
  variance: Tensor | number,
  { reduction, full, eps }: Resolved<GaussianNLLOptions>,
): Tensor {
  const name = "GaussianNLLLoss";
  checkSameShape(name, input, target);
  const given = varianceOf(name, input, variance);
  const raised = noGrad(() => sub(maximum<Tensor>(given.detach(), eps), given.detach()));
  const spread = add(given, raised);
  const each = mul(add(log(spread), div(pow(sub(input, target), 2), spread)), 0.5);
  return reduced(full ? add(each, 0.5 * Math.log(2 * Math.PI)) : each, reduction);
}

/** The variance as a tensor that broadcasts to the input; nothing below 0. */
function varianceOf(name: string, input: Tensor, variance: Tensor | number): Tensor {
  const positive = say("a variance ≥ 0", "una varianza ≥ 0");
  if (!(variance instanceof Tensor)) {
    checkNumber(name, "var", variance, 0);
    return fullLike(input.detach(), variance);
  }
  const received = say("a negative number in it", "un número negativo en ella");
  currentEngine().require(lt(variance.detach(), 0).long(), 0, 0, () =>
    failure("E-ARG-002", { where: name, name: "var", expected: positive, received }),
  );
  const { sizes: shape } = input;
  if (sameShape(variance.sizes, shape)) return variance;
  if (sameShape(variance.sizes, shape.slice(0, -1))) return unsqueeze(variance, -1);
  const other = shape.flatMap((size, d) => (size === variance.sizes[d] ? [] : [size]));
  const single = variance.sizes.filter((size, d) => size !== shape[d]);
  if (variance.sizes.length === shape.length && other.length === 1 && single[0] === 1) return variance;
  const expected = say(
    `a variance of shape [${shape.join(", ")}], or of one number in a dimension`,
    `una varianza de forma [${shape.join(", ")}], o de un solo número en una dimensión`,
  );
  throw failure("E-SHAPE-006", { op: name, expected, shape: variance.sizes });
}
