import { checkBoolean, checkChoice, checkInteger, checkNumber, checkOptions } from "../core/check.js";
import type { Tensor } from "../tensor/tensor.js";
import { checkTensor } from "./checkTensor.js";
import {
  type GaussianNLLOptions,
  gaussianNllLoss,
  KL_REDUCTIONS,
  type KLDivOptions,
  type KLReduction,
  klDiv,
  type PoissonNLLOptions,
  poissonNllLoss,
} from "./functional/likelihood.js";
import {
  type BCEOptions,
  type BCEWithLogitsOptions,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  type ClassLossOptions,
  type CrossEntropyOptions,
  crossEntropy,
  type LossOptions,
  nllLoss,
  type Reduction,
} from "./functional/loss.js";
import { warnProbabilities } from "./functional/provenance.js";
import {
  checkDelta,
  huberLoss,
  l1Loss,
  mseLoss,
  type SmoothL1Options,
  smoothL1Loss,
} from "./functional/regression.js";
import { Module } from "./module.js";

/** The losses as modules: `const criterion = new nn.CrossEntropyLoss(); criterion(model(x), y)`. */
abstract class Loss extends Module {
  readonly reduction: Reduction;

  constructor(options: LossOptions, known: readonly string[]) {
    super();
    checkOptions(this.constructor.name, options, ["reduction", ...known]);
    this.reduction = options.reduction ?? "mean";
    checkChoice(this.constructor.name, "reduction", this.reduction, ["mean", "sum", "none"]);
  }

  /** Registers an option of weights as a buffer, under PyTorch's name. */
  protected keepWeight(option: "weight" | "posWeight", value: Tensor | null = null): void {
    if (value !== null) checkTensor(this.constructor.name, option, value);
    this.registerBuffer(option === "weight" ? "weight" : "pos_weight", value);
  }
}

/** (input − target)², their mean by default. Input and target have the same shape. */
export class MSELoss extends Loss {
  constructor(options: LossOptions = {}) {
    super(options, []);
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return mseLoss(input, target, { reduction: this.reduction });
  }
}

/** |input − target|, their mean by default. Input and target have the same shape. */
export class L1Loss extends Loss {
  constructor(options: LossOptions = {}) {
    super(options, []);
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return l1Loss(input, target, { reduction: this.reduction });
  }
}

/** With d = input − target: ½·d²/beta where |d| < beta, |d| − ½·beta elsewhere. Girshick (2015). */
export class SmoothL1Loss extends Loss {
  readonly beta: number;

  constructor(options: SmoothL1Options = {}) {
    super(options, ["beta"]);
    this.beta = options.beta ?? 1;
    checkNumber("SmoothL1Loss", "beta", this.beta, 0);
  }

  forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, beta } = this;
    return smoothL1Loss(input, target, { reduction, beta });
  }
}

/** With d = input − target: ½·d² where |d| ≤ delta, delta·(|d| − ½·delta) elsewhere. Huber (1964). */
export class HuberLoss extends Loss {
  readonly delta: number;

  constructor(options: LossOptions & { delta?: number } = {}) {
    super(options, ["delta"]);
    this.delta = options.delta ?? 1;
    checkDelta(this.delta);
  }

  forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, delta } = this;
    return huberLoss(input, target, { reduction, delta });
  }
}

/** The Kullback-Leibler divergence of log-probabilities (input) from probabilities (target). */
export class KLDivLoss extends Module {
  readonly reduction: KLReduction;
  readonly logTarget: boolean;

  constructor(options: KLDivOptions = {}) {
    super();
    checkOptions("KLDivLoss", options, ["reduction", "logTarget"]);
    this.reduction = options.reduction ?? "mean";
    this.logTarget = options.logTarget ?? false;
    checkChoice("KLDivLoss", "reduction", this.reduction, KL_REDUCTIONS);
    checkBoolean("KLDivLoss", "logTarget", this.logTarget);
  }

  forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, logTarget } = this;
    return klDiv(input, target, { reduction, logTarget });
  }
}

/** The negative log-likelihood of counts under Poisson distributions. See `functional.poissonNllLoss`. */
export class PoissonNLLLoss extends Loss {
  readonly logInput: boolean;
  readonly full: boolean;
  readonly eps: number;

  constructor(options: PoissonNLLOptions = {}) {
    super(options, ["logInput", "full", "eps"]);
    this.logInput = options.logInput ?? true;
    this.full = options.full ?? false;
    this.eps = options.eps ?? 1e-8;
    checkBoolean("PoissonNLLLoss", "logInput", this.logInput);
    checkBoolean("PoissonNLLLoss", "full", this.full);
    checkNumber("PoissonNLLLoss", "eps", this.eps, 0);
  }

  forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, logInput, full, eps } = this;
    return poissonNllLoss(input, target, { reduction, logInput, full, eps });
  }
}

/** The negative log-likelihood under normal distributions. See `functional.gaussianNllLoss`. */
export class GaussianNLLLoss extends Loss {
  readonly full: boolean;
  readonly eps: number;

  constructor(options: GaussianNLLOptions = {}) {
    super(options, ["full", "eps"]);
    this.full = options.full ?? false;
    this.eps = options.eps ?? 1e-6;
    checkBoolean("GaussianNLLLoss", "full", this.full);
    checkNumber("GaussianNLLLoss", "eps", this.eps, 0);
  }

  /** @param variance of the input's shape, of one number in a dimension, or a number */
  forward(input: Tensor, target: Tensor, variance: Tensor | number): Tensor {
    const { reduction, full, eps } = this;
    return gaussianNllLoss(input, target, variance, { reduction, full, eps });
  }
}

/** Binary cross-entropy of probabilities in [0, 1]; BCEWithLogitsLoss is the stabler choice. */
export class BCELoss extends Loss {
  declare readonly weight: Tensor | null;

  constructor(options: BCEOptions = {}) {
    super(options, ["weight"]);
    this.keepWeight("weight", options.weight);
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return binaryCrossEntropy(input, target, { reduction: this.reduction, weight: this.weight });
  }
}

/** Binary cross-entropy of logits: the sigmoid is part of the loss. */
export class BCEWithLogitsLoss extends Loss {
  declare readonly weight: Tensor | null;
  declare readonly pos_weight: Tensor | null;

  constructor(options: BCEWithLogitsOptions = {}) {
    super(options, ["weight", "posWeight"]);
    this.keepWeight("weight", options.weight);
    this.keepWeight("posWeight", options.posWeight);
  }

  forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, weight, pos_weight: posWeight } = this;
    return binaryCrossEntropyWithLogits(input, target, { reduction, weight, posWeight });
  }
}

/** −ln p of the labelled class, from log-probabilities [N, C, …] (the result of LogSoftmax). */
export class NLLLoss extends Loss {
  declare readonly weight: Tensor | null;
  readonly ignoreIndex: number;

  constructor(options: ClassLossOptions = {}) {
    super(options, ["weight", "ignoreIndex"]);
    this.keepWeight("weight", options.weight);
    this.ignoreIndex = options.ignoreIndex ?? -100;
    checkInteger("NLLLoss", "ignoreIndex", this.ignoreIndex, Number.MIN_SAFE_INTEGER);
  }

  forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, weight, ignoreIndex } = this;
    return nllLoss(input, target, { reduction, weight, ignoreIndex });
  }
}

/**
 * The loss of classification: input [N, C, …] unnormalised scores (no softmax), target labels 0 … C − 1 of shape
 * [N, …], or probabilities of the input's shape. See `functional.crossEntropy` for the formula.
 */
export class CrossEntropyLoss extends Loss {
  declare readonly weight: Tensor | null;
  readonly ignoreIndex: number;
  readonly labelSmoothing: number;
  #looked = false;

  constructor(options: CrossEntropyOptions = {}) {
    super(options, ["weight", "ignoreIndex", "labelSmoothing"]);
    this.keepWeight("weight", options.weight);
    this.ignoreIndex = options.ignoreIndex ?? -100;
    checkInteger("CrossEntropyLoss", "ignoreIndex", this.ignoreIndex, Number.MIN_SAFE_INTEGER);
    this.labelSmoothing = options.labelSmoothing ?? 0;
    checkNumber("CrossEntropyLoss", "labelSmoothing", this.labelSmoothing, 0, 1);
  }

  forward(input: Tensor, target: Tensor): Tensor {
    // Once a criterion: it looks at every score, which a check in each step could not afford.
    if (!this.#looked) warnProbabilities("CrossEntropyLoss", input);
    this.#looked = true;
    const { reduction, weight, ignoreIndex, labelSmoothing } = this;
    return crossEntropy(input, target, { reduction, weight, ignoreIndex, labelSmoothing });
  }
}
