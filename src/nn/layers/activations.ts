import { checkChoice, checkInteger, checkOptions } from "../../core/check.js";
import type { FloatDType } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { full } from "../../tensor/creation.js";
import type { Tensor } from "../../tensor/tensor.js";
import { numberText, reprFloat } from "../../text/numbers.js";
import { checkTensor } from "../checkTensor.js";
import { type InplaceOptions, type Numbers, readNumbers } from "../functional/elementwise.js";
import * as piecewise from "../functional/piecewise.js";
import * as rectified from "../functional/rectified.js";
import * as smooth from "../functional/smooth.js";
import { failure } from "../messages.js";
import { Module } from "../module.js";
import { Parameter } from "../parameter.js";

/** The activations as modules; each applies its function element by element, to any shape. */

const inplaceText = (inplace: boolean): string[] => (inplace ? ["inplace=True"] : []);

/** Reads what may be given by position or by name, and says the class where something is wrong. */
function read<D extends Numbers>(self: Module, given: readonly unknown[], defaults: D, inplace = true) {
  return readNumbers(self.constructor.name, given, defaults, inplace);
}

/** Activations that have no number, but may write into their input. */
abstract class Plain extends Module {
  readonly inplace: boolean;

  constructor(options: InplaceOptions = {}) {
    super();
    this.inplace = read(this, [options], {}).inplace;
  }

  override extraRepr(): string {
    return inplaceText(this.inplace).join("");
  }
}

/** x where x > 0, negativeSlope·x elsewhere: `new LeakyReLU(0.2)`, or `new LeakyReLU({ negativeSlope: 0.2 })`. */
export class LeakyReLU extends Module {
  /** @internal */ static readonly keepsNothing = true;

  readonly negativeSlope: number;
  readonly inplace: boolean;

  /** @param negativeSlope the slope of negative numbers. Default 0.01. */
  constructor(negativeSlope?: number | rectified.LeakyReLUOptions, options?: InplaceOptions) {
    super();
    const given = read(this, [negativeSlope, options], { negativeSlope: 0.01 });
    this.negativeSlope = given.negativeSlope;
    this.inplace = given.inplace;
  }

  forward(x: Tensor): Tensor {
    const { negativeSlope, inplace } = this;
    return rectified.leakyRelu(x, { negativeSlope, inplace });
  }

  override extraRepr(): string {
    return [`negative_slope=${reprFloat(this.negativeSlope)}`, ...inplaceText(this.inplace)].join(", ");
  }
}

/** What ELU and CELU share. */
abstract class WithAlpha extends Module {
  readonly alpha: number;
  readonly inplace: boolean;

  /** @param alpha how far below 0 it goes. Default 1. */
  constructor(alpha?: number | rectified.ELUOptions, options?: InplaceOptions) {
    super();
    const given = read(this, [alpha, options], { alpha: 1 });
    this.alpha = given.alpha;
    this.inplace = given.inplace;
  }

  override extraRepr(): string {
    return [`alpha=${reprFloat(this.alpha)}`, ...inplaceText(this.inplace)].join(", ");
  }
}

/** x where x > 0, alpha·(e^x − 1) elsewhere. Clevert et al. (2015). */
export class ELU extends WithAlpha {
  /** @internal */ static readonly keepsNothing = true;

  forward(x: Tensor): Tensor {
    const { alpha, inplace } = this;
    return rectified.elu(x, { alpha, inplace });
  }
}

/** max(x, 0) + min(0, alpha·(e^(x/alpha) − 1)). Barron (2017). */
export class CELU extends WithAlpha {
  /** @internal */ static readonly keepsNothing = true;

  forward(x: Tensor): Tensor {
    const { alpha, inplace } = this;
    return rectified.celu(x, { alpha, inplace });
  }
}

/** 1.0507·(x where x > 0, 1.6733·(e^x − 1) elsewhere). Klambauer et al. (2017). */
export class SELU extends Plain {
  /** @internal */ static readonly keepsNothing = true;

  forward(x: Tensor): Tensor {
    return rectified.selu(x, { inplace: this.inplace });
  }
}

/** x·Φ(x), or its approximation by tanh: `new GELU({ approximate: "tanh" })`. Hendrycks and Gimpel (2016). */
export class GELU extends Module {
  /** @internal */ static readonly keepsNothing = true;

  readonly approximate: "none" | "tanh";

  constructor(options: smooth.GELUOptions = {}) {
    super();
    checkOptions("GELU", options, ["approximate"]);
    this.approximate = options.approximate ?? "none";
    checkChoice("GELU", "approximate", this.approximate, ["none", "tanh"]);
  }

  forward(x: Tensor): Tensor {
    return smooth.gelu(x, { approximate: this.approximate });
  }

  override extraRepr(): string {
    return `approximate='${this.approximate}'`;
  }
}

/** x·sigmoid(x). Elfwing et al. (2017). */
export class SiLU extends Plain {
  /** @internal */ static readonly keepsNothing = true;

  forward(x: Tensor): Tensor {
    return smooth.silu(x, { inplace: this.inplace });
  }
}

/** x·tanh(softplus(x)). Misra (2019). */
export class Mish extends Plain {
  /** @internal */ static readonly keepsNothing = true;

  forward(x: Tensor): Tensor {
    return smooth.mish(x, { inplace: this.inplace });
  }
}

/** ln(1 + e^(beta·x)) / beta, and x itself where beta·x > threshold. */
export class Softplus extends Module {
  /** @internal */ static readonly keepsNothing = true;

  readonly beta: number;
  readonly threshold: number;

  /**
   * @param beta how sharply it bends. Default 1.
   * @param threshold where beta·x is above it, the result is x itself. Default 20.
   */
  constructor(beta?: number | smooth.SoftplusOptions, threshold?: number | smooth.SoftplusOptions) {
    super();
    const given = read(this, [beta, threshold], { beta: 1, threshold: 20 }, false);
    this.beta = given.beta;
    this.threshold = given.threshold;
  }

  forward(x: Tensor): Tensor {
    return smooth.softplus(x, this.beta, this.threshold);
  }

  override extraRepr(): string {
    return `beta=${reprFloat(this.beta)}, threshold=${reprFloat(this.threshold)}`;
  }
}

/** x / (1 + |x|) */
export class Softsign extends Module {
  /** @internal */ static readonly keepsNothing = true;

  forward(x: Tensor): Tensor {
    return smooth.softsign(x);
  }
}

/** x − tanh x */
export class Tanhshrink extends Module {
  /** @internal */ static readonly keepsNothing = true;

  forward(x: Tensor): Tensor {
    return smooth.tanhshrink(x);
  }
}

/** ln sigmoid(x) */
export class LogSigmoid extends Module {
  /** @internal */ static readonly keepsNothing = true;

  forward(x: Tensor): Tensor {
    return smooth.logsigmoid(x);
  }
}

/** x, cut off below minVal and above maxVal. */
export class Hardtanh extends Module {
  /** @internal */ static readonly keepsNothing = true;

  readonly minVal: number;
  readonly maxVal: number;
  readonly inplace: boolean;

  /** @param minVal default −1. @param maxVal default 1. */
  constructor(
    minVal?: number | piecewise.HardtanhOptions,
    maxVal?: number | piecewise.HardtanhOptions,
    options?: InplaceOptions,
  ) {
    super();
    const given = read(this, [minVal, maxVal, options], { minVal: -1, maxVal: 1 });
    piecewise.checkBounds("Hardtanh", given);
    this.minVal = given.minVal;
    this.maxVal = given.maxVal;
    this.inplace = given.inplace;
  }

  forward(x: Tensor): Tensor {
    return piecewise.hardtanh(x, this.minVal, this.maxVal, { inplace: this.inplace });
  }

  override extraRepr(): string {
    const bounds = [`min_val=${reprFloat(this.minVal)}`, `max_val=${reprFloat(this.maxVal)}`];
    return [...bounds, ...inplaceText(this.inplace)].join(", ");
  }
}

/** x, cut off below 0 and above 6. */
export class ReLU6 extends Hardtanh {
  /** @internal */ static override readonly keepsNothing = true;

  constructor(options: InplaceOptions = {}) {
    super(0, 6, options);
  }

  override extraRepr(): string {
    return inplaceText(this.inplace).join("");
  }
}

/** relu6(x + 3) / 6. Howard et al. (2019). */
export class Hardsigmoid extends Plain {
  /** @internal */ static readonly keepsNothing = true;

  forward(x: Tensor): Tensor {
    return piecewise.hardsigmoid(x, { inplace: this.inplace });
  }

  /** PyTorch prints nothing here. */
  override extraRepr(): string {
    return "";
  }
}

/** x·relu6(x + 3) / 6. Howard et al. (2019). */
export class Hardswish extends Plain {
  /** @internal */ static readonly keepsNothing = true;

  forward(x: Tensor): Tensor {
    return piecewise.hardswish(x, { inplace: this.inplace });
  }

  /** PyTorch prints nothing here. */
  override extraRepr(): string {
    return "";
  }
}

/** What the two shrinkages share. */
abstract class WithLambda extends Module {
  readonly lambd: number;

  /** @param lambd half the width of the flat piece around 0. Default 0.5. */
  constructor(lambd?: number | piecewise.ShrinkOptions) {
    super();
    this.lambd = read(this, [lambd], { lambd: 0.5 }, false).lambd;
  }

  override extraRepr(): string {
    return reprFloat(this.lambd);
  }
}

/** x − λ above λ, x + λ below −λ, 0 between. */
export class Softshrink extends WithLambda {
  /** @internal */ static readonly keepsNothing = true;

  constructor(lambd?: number | piecewise.ShrinkOptions) {
    super(lambd);
    piecewise.checkLambda("Softshrink", this.lambd);
  }

  forward(x: Tensor): Tensor {
    return piecewise.softshrink(x, this.lambd);
  }
}

/** x outside [−λ, λ], 0 inside. */
export class Hardshrink extends WithLambda {
  /** @internal */ static readonly keepsNothing = true;

  forward(x: Tensor): Tensor {
    return piecewise.hardshrink(x, this.lambd);
  }
}

/** x above the threshold, `value` elsewhere. */
export class Threshold extends Module {
  /** @internal */ static readonly keepsNothing = true;

  readonly threshold: number;
  readonly value: number;
  readonly inplace: boolean;

  constructor(threshold: number, value: number, options: InplaceOptions = {}) {
    super();
    const none = { threshold: Number.NaN, value: Number.NaN };
    const given = read(this, [threshold, value, options], none);
    this.threshold = given.threshold;
    this.value = given.value;
    this.inplace = given.inplace;
  }

  forward(x: Tensor): Tensor {
    return piecewise.threshold(x, this.threshold, this.value, { inplace: this.inplace });
  }

  override extraRepr(): string {
    const numbers = [`threshold=${numberText(this.threshold)}`, `value=${numberText(this.value)}`];
    return [...numbers, ...inplaceText(this.inplace)].join(", ");
  }
}

export interface PReLUOptions {
  /** One slope for all (1), or one a channel. Default 1. */
  numParameters?: number;
  /** Where the slopes begin. Default 0.25. */
  init?: number;
  /** dtype of the slopes. Default float32. */
  dtype?: FloatDType;
}

/**
 * x where x > 0, weight·x elsewhere, with a slope that is learned: one for all, or one a channel (dimension 1). He et
 * al. (2015). Input [N, C, …].
 */
export class PReLU extends Module {
  /** @internal */ static readonly keepsNothing = true;

  readonly numParameters: number;
  readonly init: number;
  weight: Parameter;

  constructor(numParameters?: number | PReLUOptions, options: PReLUOptions = {}) {
    super();
    const given = typeof numParameters === "object" && numParameters !== null ? numParameters : options;
    checkOptions("PReLU", given, ["numParameters", "init", "dtype"]);
    const { dtype = "float32", ...rest } = given;
    const byPlace = typeof numParameters === "object" ? undefined : numParameters;
    const numbers = read(this, [byPlace, rest], { numParameters: 1, init: 0.25 }, false);
    checkInteger("PReLU", "numParameters", numbers.numParameters, 1);
    checkChoice("PReLU", "dtype", dtype, ["float32", "float64"]);
    this.numParameters = numbers.numParameters;
    this.init = numbers.init;
    this.weight = new Parameter(full([this.numParameters], this.init, { dtype }));
  }

  /** All slopes as they began. */
  resetParameters(): void {
    this.weight.detach().fill_(this.init);
  }

  forward(x: Tensor): Tensor {
    return rectified.prelu(x, this.weight);
  }

  override extraRepr(): string {
    return `num_parameters=${this.numParameters}`;
  }
}

/** The first half of `dim` times the sigmoid of the second. Dauphin et al. (2017). */
export class GLU extends Module {
  /** @internal */ static readonly keepsNothing = true;

  readonly dim: number;

  /** @param dim the dimension that is halved. Default −1. */
  constructor(dim?: number | { dim?: number }) {
    super();
    this.dim = read(this, [dim], { dim: -1 }, false).dim;
    checkInteger("GLU", "dim", this.dim, Number.MIN_SAFE_INTEGER);
  }

  forward(x: Tensor): Tensor {
    return rectified.glu(x, this.dim);
  }

  override extraRepr(): string {
    return `dim=${this.dim}`;
  }
}

/** Softmax over the channels of images [C, H, W] or [N, C, H, W]. */
export class Softmax2d extends Module {
  /** @internal */ static readonly keepsNothing = true;

  forward(x: Tensor): Tensor {
    checkTensor("Softmax2d", "input", x);
    if (x.shape.length === 3 || x.shape.length === 4) return x.softmax(-3);
    const expected = say("input of 3 or 4 dimensions", "una entrada de 3 o 4 dimensiones");
    throw failure("E-SHAPE-006", { op: "Softmax2d", expected, shape: x.shape });
  }
}
