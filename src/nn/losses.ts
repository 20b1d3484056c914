import { checkChoice, checkInteger, checkNumber, checkOptions } from "../core/check.js";
import type { Tensor } from "../tensor/tensor.js";
import {
  type BCEOptions,
  type BCEWithLogitsOptions,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  type ClassLossOptions,
  type CrossEntropyOptions,
  crossEntropy,
  type LossOptions,
  mseLoss,
  nllLoss,
  type Reduction,
} from "./functional/loss.js";
import { warnProbabilities } from "./functional/provenance.js";
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

/** Binary cross-entropy of probabilities in [0, 1]; BCEWithLogitsLoss is the stabler choice. */
export class BCELoss extends Loss {
  declare readonly weight: Tensor | null;

  constructor(options: BCEOptions = {}) {
    super(options, ["weight"]);
    this.registerBuffer("weight", options.weight ?? null);
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
    this.registerBuffer("weight", options.weight ?? null);
    this.registerBuffer("pos_weight", options.posWeight ?? null);
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
    this.registerBuffer("weight", options.weight ?? null);
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
    this.registerBuffer("weight", options.weight ?? null);
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
