import type { Called } from "../core/parameters.js";
import type { Tensor } from "../tensor/tensor.js";
import { readCriterion } from "./arguments.js";
import {
  GAUSSIAN_NLL_MODULE,
  type GaussianNLLOptions,
  gaussianNllOf,
  KL_DIV,
  type KLDivArguments,
  type KLReduction,
  klDivOf,
  POISSON_NLL,
  type PoissonNLLArguments,
  poissonNllOf,
} from "./functional/likelihood.js";
import {
  BCE,
  BCE_WITH_LOGITS,
  type BCEArguments,
  type BCEWithLogitsArguments,
  bceOf,
  bceWithLogitsOf,
  CROSS_ENTROPY,
  type CrossEntropyArguments,
  crossEntropyOf,
  NLL,
  type NLLArguments,
  nllOf,
} from "./functional/loss.js";
import { warnProbabilities } from "./functional/provenance.js";
import type { Reduction } from "./functional/reduction.js";
import {
  HUBER,
  type HuberLossArguments,
  huberOf,
  LOSS,
  type LossArguments,
  l1Of,
  mseOf,
  SMOOTH_L1,
  type SmoothL1Arguments,
  smoothL1Of,
} from "./functional/regression.js";
import { Module } from "./module.js";

/** The losses as modules: `const criterion = new nn.CrossEntropyLoss(); criterion(model(x), y)`. */
abstract class Loss extends Module {
  abstract readonly reduction: Reduction | KLReduction;

  /** Registers weights as a buffer, under PyTorch's name. */
  protected keepWeight(name: "weight" | "pos_weight", value: Tensor | null): void {
    this.registerBuffer(name, value);
  }
}

/**
 * (input − target)², their mean by default. Input and target have the same shape.
 *
 * @example
 * const criterion = new nn.MSELoss();
 * criterion(torch.tensor([1, 2]), torch.tensor([1, 4])) // tensor(2.)
 */
export class MSELoss extends Loss {
  /** How the losses of the elements become one: "mean" (default), "sum", or "none". */
  readonly reduction: Reduction;

  constructor(...args: LossArguments) {
    super();
    this.reduction = readCriterion(this, LOSS, args).reduction;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return mseOf(input, target, { reduction: this.reduction, weight: null });
  }
}

/**
 * |input − target|, their mean by default. Input and target have the same shape.
 *
 * @example
 * const criterion = new nn.L1Loss();
 * criterion(torch.tensor([1, 2]), torch.tensor([1, 4])) // tensor(1.)
 */
export class L1Loss extends Loss {
  /** How the losses of the elements become one: "mean" (default), "sum", or "none". */
  readonly reduction: Reduction;

  constructor(...args: LossArguments) {
    super();
    this.reduction = readCriterion(this, LOSS, args).reduction;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return l1Of(input, target, { reduction: this.reduction, weight: null });
  }
}

/**
 * With d = input − target: ½·d²/beta where |d| < beta, |d| − ½·beta elsewhere. Girshick (2015).
 *
 * @example
 * const criterion = new nn.SmoothL1Loss();
 * criterion(torch.tensor([1, 2]), torch.tensor([1, 4])) // tensor(0.7500)
 */
export class SmoothL1Loss extends Loss {
  /** How the losses of the elements become one: "mean" (default), "sum", or "none". */
  readonly reduction: Reduction;
  /** Where the parabola passes into the straight line, as a distance of input and target. Default 1; with 0 the loss is L1Loss. */
  readonly beta: number;

  constructor(...args: SmoothL1Arguments) {
    super();
    const { reduction, beta } = readCriterion(this, SMOOTH_L1, args);
    this.reduction = reduction;
    this.beta = beta;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return smoothL1Of(input, target, this);
  }
}

/**
 * With d = input − target: ½·d² where |d| ≤ delta, delta·(|d| − ½·delta) elsewhere. Huber (1964).
 *
 * @example
 * const criterion = new nn.HuberLoss();
 * criterion(torch.tensor([1, 2]), torch.tensor([1, 4])) // tensor(0.7500)
 */
export class HuberLoss extends Loss {
  /** How the losses of the elements become one: "mean" (default), "sum", or "none". */
  readonly reduction: Reduction;
  /** Where the parabola passes into the straight line, as a distance of input and target; above 0. Default 1. */
  readonly delta: number;

  constructor(...args: HuberLossArguments) {
    super();
    const { reduction, delta } = readCriterion(this, HUBER, args);
    this.reduction = reduction;
    this.delta = delta;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, delta } = this;
    return huberOf(input, target, { reduction, delta, weight: null });
  }
}

/**
 * The Kullback-Leibler divergence of log-probabilities (input) from probabilities (target).
 *
 * @example
 * const criterion = new nn.KLDivLoss({ reduction: "batchmean" });
 * const uniform = torch.tensor([[0.5, 0.5]]);
 * criterion(uniform.log(), uniform) // tensor(0.)
 */
export class KLDivLoss extends Loss {
  /** How the losses of the elements become one: "mean" (default; over all elements), "batchmean" (their sum over the number of samples: the divergence of the books), "sum", or "none". */
  readonly reduction: KLReduction;
  /** Whether the target holds logarithms of probabilities, as the input does. Default false. */
  readonly logTarget: boolean;

  constructor(...args: KLDivArguments) {
    super();
    const { reduction, logTarget } = readCriterion(this, KL_DIV, args);
    this.reduction = reduction;
    this.logTarget = logTarget;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return klDivOf(input, target, this);
  }
}

/**
 * The negative log-likelihood of counts under Poisson distributions. See `functional.poissonNllLoss`.
 *
 * @example
 * const criterion = new nn.PoissonNLLLoss();
 * criterion(torch.tensor([0, 0]), torch.tensor([1, 2])) // tensor(1.)
 */
export class PoissonNLLLoss extends Loss {
  /** How the losses of the elements become one: "mean" (default), "sum", or "none". */
  readonly reduction: Reduction;
  /** Whether the input is the logarithm of the rate (default), or the rate itself. */
  readonly logInput: boolean;
  /** Whether Stirling's approximation of ln target! is added where the target is above 1. Default false. */
  readonly full: boolean;
  /** Added to the rate before its logarithm is taken, where `logInput` is false. Default 1e-8. */
  readonly eps: number;

  constructor(...args: PoissonNLLArguments) {
    super();
    const { reduction, logInput, full, eps } = readCriterion(this, POISSON_NLL, args);
    this.reduction = reduction;
    this.logInput = logInput;
    this.full = full;
    this.eps = eps;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return poissonNllOf(input, target, this);
  }
}

/**
 * The negative log-likelihood under normal distributions. See `functional.gaussianNllLoss`.
 *
 * @example
 * const criterion = new nn.GaussianNLLLoss();
 * criterion(torch.tensor([1, 2]), torch.tensor([1, 4]), torch.ones(2)) // tensor(1.)
 */
export class GaussianNLLLoss extends Loss {
  /** How the losses of the elements become one: "mean" (default), "sum", or "none". */
  readonly reduction: Reduction;
  /** Whether the constant ½·ln 2π is added. Default false. */
  readonly full: boolean;
  /** The least variance: smaller ones count as this one. Default 1e-6. */
  readonly eps: number;

  constructor(...args: Called<[], GaussianNLLOptions, []>) {
    super();
    const { reduction, full, eps } = readCriterion(this, GAUSSIAN_NLL_MODULE, args);
    this.reduction = reduction;
    this.full = full;
    this.eps = eps;
  }

  /** @param variance of the input's shape, of one number in a dimension, or a number */
  forward(input: Tensor, target: Tensor, variance: Tensor | number): Tensor {
    return gaussianNllOf(input, target, variance, this);
  }
}

/**
 * Binary cross-entropy of probabilities in [0, 1]; BCEWithLogitsLoss is the stabler choice.
 *
 * @example
 * const criterion = new nn.BCELoss();
 * criterion(torch.tensor([0.5, 0.5]), torch.tensor([1, 0])) // tensor(0.6931)
 */
export class BCELoss extends Loss {
  /** How the losses of the elements become one: "mean" (default), "sum", or "none". */
  readonly reduction: Reduction;
  /** The factor of each element's loss, broadcast to the input's shape, or null (default); a buffer of the state dict. */
  declare readonly weight: Tensor | null;

  constructor(...args: BCEArguments) {
    super();
    const { reduction, weight } = readCriterion(this, BCE, args);
    this.reduction = reduction;
    this.keepWeight("weight", weight);
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return bceOf(input, target, this);
  }
}

/**
 * Binary cross-entropy of logits: the sigmoid is part of the loss.
 *
 * @example
 * const criterion = new nn.BCEWithLogitsLoss();
 * criterion(torch.tensor([0, 0]), torch.tensor([1, 0])) // tensor(0.6931)
 */
export class BCEWithLogitsLoss extends Loss {
  /** How the losses of the elements become one: "mean" (default), "sum", or "none". */
  readonly reduction: Reduction;
  /** The factor of each element's loss, broadcast to the input's shape, or null (default); a buffer of the state dict. */
  declare readonly weight: Tensor | null;
  /** The factor of the loss where the target is 1, broadcast: above 1 it raises recall. null by default; a buffer of the state dict, under PyTorch's name. */
  declare readonly pos_weight: Tensor | null;

  constructor(...args: BCEWithLogitsArguments) {
    super();
    const { reduction, weight, posWeight } = readCriterion(this, BCE_WITH_LOGITS, args);
    this.reduction = reduction;
    this.keepWeight("weight", weight);
    this.keepWeight("pos_weight", posWeight);
  }

  forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, weight, pos_weight: posWeight } = this;
    return bceWithLogitsOf(input, target, { reduction, weight, posWeight });
  }
}

/**
 * −ln p of the labelled class, from log-probabilities [N, C, …] (the result of LogSoftmax).
 *
 * @example
 * const criterion = new nn.NLLLoss();
 * const scores = torch.tensor([[0, 0]]);
 * criterion(scores.logSoftmax(1), torch.tensor([1], { dtype: "int64" })) // tensor(0.6931)
 */
export class NLLLoss extends Loss {
  /** How the losses of the samples become one: "mean" (default; with `weight` a weighted one), "sum", or "none". */
  readonly reduction: Reduction;
  /** The factor of each class, [C], or null (default); a buffer of the state dict. */
  declare readonly weight: Tensor | null;
  /** Samples with this label count for nothing. Default −100. */
  readonly ignoreIndex: number;

  constructor(...args: NLLArguments) {
    super();
    const { reduction, weight, ignoreIndex } = readCriterion(this, NLL, args);
    this.reduction = reduction;
    this.keepWeight("weight", weight);
    this.ignoreIndex = ignoreIndex;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return nllOf(input, target, this);
  }
}

/**
 * The loss of classification: input [N, C, …] unnormalised scores (no softmax), target labels 0 … C − 1 of shape
 * [N, …], or probabilities of the input's shape. See `functional.crossEntropy` for the formula.
 * @example
 * const criterion = new nn.CrossEntropyLoss();
 * const scores = torch.tensor([[2, 1, 0]]);
 * criterion(scores, torch.tensor([0], { dtype: "int64" })) // tensor(0.4076)
 */
export class CrossEntropyLoss extends Loss {
  /** How the losses of the samples become one: "mean" (default; with `weight` a weighted one), "sum", or "none". */
  readonly reduction: Reduction;
  /** The factor of each class, [C], or null (default); a buffer of the state dict. */
  declare readonly weight: Tensor | null;
  /** Samples with this label count for nothing. Default −100. */
  readonly ignoreIndex: number;
  /** The share of the target that is spread evenly over all classes, from 0 (default) to 1. Szegedy et al. (2016). */
  readonly labelSmoothing: number;
  #looked = false;

  constructor(...args: CrossEntropyArguments) {
    super();
    const { reduction, weight, ignoreIndex, labelSmoothing } = readCriterion(this, CROSS_ENTROPY, args);
    this.reduction = reduction;
    this.keepWeight("weight", weight);
    this.ignoreIndex = ignoreIndex;
    this.labelSmoothing = labelSmoothing;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    // Once a criterion: it looks at every score, which a check in each step could not afford.
    if (!this.#looked) warnProbabilities("CrossEntropyLoss", input);
    this.#looked = true;
    return crossEntropyOf(input, target, this);
  }
}
