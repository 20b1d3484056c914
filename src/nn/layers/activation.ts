import { number } from "../../core/constraints.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import type { Activation } from "../../engine/kernel.js";
import type { Tensor } from "../../tensor/tensor.js";
import { numberText } from "../../text/numbers.js";
import { readLayer } from "../arguments.js";
import {
  DIM,
  type DimArguments,
  dropoutOf,
  logSoftmaxOf,
  reluOf,
  sigmoid,
  softmaxOf,
  tanh,
} from "../functional/activation.js";
import { INPLACE, type InplaceArguments, type InplaceOptions, inplace } from "../functional/elementwise.js";
import { softminOf } from "../functional/smooth.js";
import { Module } from "../module.js";

/**
 * max(x, 0), element by element; any shape.
 *
 * @example
 * new nn.ReLU()(torch.tensor([-1, 2])) // tensor([0., 2.])
 */
export class ReLU extends Module {
  /** @internal */ static readonly retainsNoTensors = true;
  /** @internal */ static readonly activation: Activation = "relu";

  /** Whether the result is written into the input itself. Default false. */
  readonly inplace: boolean;

  constructor(...args: InplaceArguments) {
    super();
    this.inplace = readLayer(this, INPLACE, args).inplace;
  }

  forward(x: Tensor): Tensor {
    return reluOf(x, this.inplace);
  }

  override extraRepr(): string {
    return this.inplace ? "inplace=True" : "";
  }
}

/**
 * tanh x, element by element; any shape.
 *
 * @example
 * new nn.Tanh()(torch.tensor([0, 1])) // tensor([0.0000, 0.7616])
 */
export class Tanh extends Module {
  /** @internal */ static readonly retainsNoTensors = true;
  /** @internal */ static readonly activation: Activation = "tanh";

  forward(x: Tensor): Tensor {
    return tanh(x);
  }
}

/**
 * 1 / (1 + e^−x), element by element; any shape.
 *
 * @example
 * new nn.Sigmoid()(torch.tensor([0, 2])) // tensor([0.5000, 0.8808])
 */
export class Sigmoid extends Module {
  /** @internal */ static readonly retainsNoTensors = true;
  /** @internal */ static readonly activation: Activation = "sigmoid";

  forward(x: Tensor): Tensor {
    return sigmoid(x);
  }
}

/** What Softmax and LogSoftmax share: the dimension along which probabilities add up to one. */
abstract class AlongDim extends Module {
  /** The dimension along which the results belong together; negative ones count from the last. */
  readonly dim: number | null;

  /** `new Softmax(1)`, or `new Softmax({ dim: 1 })` */
  constructor(...args: DimArguments) {
    super();
    this.dim = readLayer(this, DIM, args).dim;
  }

  override extraRepr(): string {
    return `dim=${this.dim ?? "None"}`;
  }
}

/**
 * e^x / Σ e^x along `dim`. CrossEntropyLoss wants its input without it.
 *
 * @example
 * new nn.Softmax(0)(torch.tensor([1, 2, 3])) // tensor([0.0900, 0.2447, 0.6652])
 */
export class Softmax extends AlongDim {
  /** @internal */ static readonly retainsNoTensors = true;

  forward(x: Tensor): Tensor {
    return softmaxOf(x, this.dim);
  }
}

/**
 * ln softmax(x) along `dim`, for NLLLoss.
 *
 * @example
 * new nn.LogSoftmax(0)(torch.tensor([1, 2, 3])) // tensor([-2.4076, -1.4076, -0.4076])
 */
export class LogSoftmax extends AlongDim {
  /** @internal */ static readonly retainsNoTensors = true;

  forward(x: Tensor): Tensor {
    return logSoftmaxOf(x, this.dim);
  }
}

/**
 * softmax(−x) along `dim`: the smallest numbers get the largest shares.
 *
 * @example
 * new nn.Softmin(0)(torch.tensor([1, 2, 3])) // tensor([0.6652, 0.2447, 0.0900])
 */
export class Softmin extends AlongDim {
  /** @internal */ static readonly retainsNoTensors = true;

  forward(x: Tensor): Tensor {
    return softminOf(x, this.dim);
  }
}

interface DropoutOptions extends InplaceOptions {
  /** The probability of a zero, from 0 to 1. Default 0.5. */
  p?: number;
}

const DROPOUT = signature<DropoutOptions>("Dropout", { p: parameter(0.5, number(0, 1)), inplace });

/**
 * In training, each element becomes 0 with probability p and the others are divided by 1 − p; in evaluation, the input
 * passes unchanged. Srivastava et al. (2014).
 * @example
 * const dropout = new nn.Dropout(0.5);
 * dropout.eval();
 * dropout(torch.tensor([1, 2])) // tensor([1., 2.])
 */
export class Dropout extends Module {
  /** @internal */ static readonly retainsNoTensors = true;

  /** The probability with which an element becomes 0 in training, from 0 to 1. Default 0.5. */
  readonly p: number;
  /** Whether the result is written into the input itself. Default false. */
  readonly inplace: boolean;

  /** `new Dropout(0.2)`, or `new Dropout({ p: 0.2 })` */
  constructor(...args: Called<[p?: number, inplace?: boolean], DropoutOptions, ["p", "inplace"]>) {
    super();
    const { p, inplace } = readLayer(this, DROPOUT, args);
    this.p = p;
    this.inplace = inplace;
  }

  forward(x: Tensor): Tensor {
    const { p, training, inplace } = this;
    return dropoutOf(x, { p, training, inplace });
  }

  override extraRepr(): string {
    return `p=${numberText(this.p)}, inplace=${this.inplace ? "True" : "False"}`;
  }
}
