import { checkInteger, checkNumber, checkOptions } from "../../core/check.js";
import type { Activation } from "../../engine/engine.js";
import type { Tensor } from "../../tensor/tensor.js";
import { numberText } from "../../text/numbers.js";
import { dropout, logSoftmax, relu, sigmoid, softmax, tanh } from "../functional/activation.js";
import { type InplaceOptions, readNumbers } from "../functional/elementwise.js";
import { softmin } from "../functional/smooth.js";
import { Module } from "../module.js";

/** max(x, 0), element by element; any shape. */
export class ReLU extends Module {
  /** @internal */ static readonly keepsNothing = true;
  /** @internal */ static readonly activation: Activation = "relu";

  readonly inplace: boolean;

  constructor(options: InplaceOptions = {}) {
    super();
    this.inplace = readNumbers("ReLU", [options], {}).inplace;
  }

  forward(x: Tensor): Tensor {
    return this.inplace ? relu(x, { inplace: true }) : relu(x);
  }

  override extraRepr(): string {
    return this.inplace ? "inplace=True" : "";
  }
}

/** tanh x, element by element; any shape. */
export class Tanh extends Module {
  /** @internal */ static readonly keepsNothing = true;
  /** @internal */ static readonly activation: Activation = "tanh";

  forward(x: Tensor): Tensor {
    return tanh(x);
  }
}

/** 1 / (1 + e^−x), element by element; any shape. */
export class Sigmoid extends Module {
  /** @internal */ static readonly keepsNothing = true;
  /** @internal */ static readonly activation: Activation = "sigmoid";

  forward(x: Tensor): Tensor {
    return sigmoid(x);
  }
}

/** The one argument of a layer, given by position or by name. */
function fromOptions<K extends string>(
  where: string,
  given: number | { readonly [N in K]?: number },
  name: K,
): number | undefined {
  if (typeof given !== "object") return given;
  checkOptions(where, given, [name]);
  return given[name];
}

/** What Softmax and LogSoftmax share: the dimension along which probabilities add up to one. */
abstract class AlongDim extends Module {
  readonly dim: number;

  /** `new Softmax(1)`, or `new Softmax({ dim: 1 })` */
  constructor(dim: number | { dim: number }) {
    super();
    const where = this.constructor.name;
    this.dim = fromOptions(where, dim, "dim") ?? Number.NaN;
    checkInteger(where, "dim", this.dim, Number.MIN_SAFE_INTEGER);
  }

  override extraRepr(): string {
    return `dim=${this.dim}`;
  }
}

/** e^x / Σ e^x along `dim`. CrossEntropyLoss wants its input without it. */
export class Softmax extends AlongDim {
  /** @internal */ static readonly keepsNothing = true;

  forward(x: Tensor): Tensor {
    return softmax(x, this.dim);
  }
}

/** ln softmax(x) along `dim`, for NLLLoss. */
export class LogSoftmax extends AlongDim {
  /** @internal */ static readonly keepsNothing = true;

  forward(x: Tensor): Tensor {
    return logSoftmax(x, this.dim);
  }
}

/** softmax(−x) along `dim`: the smallest numbers get the largest shares. */
export class Softmin extends AlongDim {
  /** @internal */ static readonly keepsNothing = true;

  forward(x: Tensor): Tensor {
    return softmin(x, this.dim);
  }
}

/**
 * In training, each element becomes 0 with probability p and the others are divided by 1 − p; in evaluation, the input
 * passes unchanged. Srivastava et al. (2014).
 */
export class Dropout extends Module {
  /** @internal */ static readonly keepsNothing = true;

  readonly p: number;
  readonly inplace: boolean;

  /** @param p the probability of a zero, from 0 to 1. Default 0.5. */
  constructor(p?: number | (InplaceOptions & { p?: number }), options?: InplaceOptions) {
    super();
    const given = readNumbers("Dropout", [p, options], { p: 0.5 });
    this.p = given.p;
    this.inplace = given.inplace;
    checkNumber("Dropout", "p", this.p, 0, 1);
  }

  forward(x: Tensor): Tensor {
    const { p, training, inplace } = this;
    return dropout(x, { p, training, inplace });
  }

  override extraRepr(): string {
    return `p=${numberText(this.p)}, inplace=${this.inplace ? "True" : "False"}`;
  }
}
