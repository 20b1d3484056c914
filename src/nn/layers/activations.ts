import { integer, number, oneOf } from "../../core/constraints.js";
import type { FloatDType } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { type Absent, absent, type Called, parameter, signature } from "../../core/parameters.js";
import { full } from "../../tensor/creation.js";
import { softmax } from "../../tensor/functions/math.js";
import { fill_ } from "../../tensor/methods/inplace.js";
import type { Tensor } from "../../tensor/tensor.js";
import { numberText, reprFloat } from "../../text/numbers.js";
import { readLayer } from "../arguments.js";
import { checkTensor } from "../checkTensor.js";
import { INPLACE, type InplaceArguments } from "../functional/elementwise.js";
import * as piecewise from "../functional/piecewise.js";
import * as rectified from "../functional/rectified.js";
import { RRELU, type RReLUArguments, rreluOf } from "../functional/rrelu.js";
import * as smooth from "../functional/smooth.js";
import { failure } from "../messages.js";
import { Module } from "../module.js";
import { Parameter } from "../parameter.js";

/** The activations as modules; each applies its function element by element, to any shape. */

const inplaceText = (inplace: boolean): string[] => (inplace ? ["inplace=True"] : []);

/** Activations that have no number, but may write into their input. */
abstract class Plain extends Module {
  /** Whether the result is written into the input itself. Default false. */
  readonly inplace: boolean;

  constructor(...args: InplaceArguments) {
    super();
    this.inplace = readLayer(this, INPLACE, args).inplace;
  }

  override extraRepr(): string {
    return inplaceText(this.inplace).join("");
  }
}

/**
 * x where x > 0, negativeSlope·x elsewhere: `new LeakyReLU(0.2)`, or `new LeakyReLU({ negativeSlope: 0.2 })`.
 *
 * @example
 * new nn.LeakyReLU()(torch.tensor([-1, 2])) // tensor([-0.0100, 2.0000])
 */
export class LeakyReLU extends Module {
  /** @internal */ static readonly retainsNoTensors = true;

  /** The slope below 0. Default 0.01. */
  readonly negativeSlope: number;
  /** Whether the result is written into the input itself. Default false. */
  readonly inplace: boolean;

  constructor(...args: rectified.LeakyReLUArguments) {
    super();
    const { negativeSlope, inplace } = readLayer(this, rectified.LEAKY_RELU, args);
    this.negativeSlope = negativeSlope;
    this.inplace = inplace;
  }

  forward(x: Tensor): Tensor {
    return rectified.leakyReluOf(x, this);
  }

  override extraRepr(): string {
    return [`negative_slope=${reprFloat(this.negativeSlope)}`, ...inplaceText(this.inplace)].join(", ");
  }
}

/** What ELU and CELU share. */
abstract class WithAlpha extends Module {
  /** Minus the value that is approached towards −∞. Default 1. */
  readonly alpha: number;
  /** Whether the result is written into the input itself. Default false. */
  readonly inplace: boolean;

  constructor(...args: rectified.ELUArguments) {
    super();
    const { alpha, inplace } = readLayer(this, rectified.ALPHA, args);
    this.alpha = alpha;
    this.inplace = inplace;
  }

  override extraRepr(): string {
    return [`alpha=${reprFloat(this.alpha)}`, ...inplaceText(this.inplace)].join(", ");
  }
}

/**
 * x where x > 0, alpha·(e^x − 1) elsewhere. Clevert et al. (2015).
 *
 * @example
 * new nn.ELU()(torch.tensor([-1, 2])) // tensor([-0.6321, 2.0000])
 */
export class ELU extends WithAlpha {
  /** @internal */ static readonly retainsNoTensors = true;

  forward(x: Tensor): Tensor {
    return rectified.eluOf(x, this);
  }
}

/**
 * max(x, 0) + min(0, alpha·(e^(x/alpha) − 1)). Barron (2017).
 *
 * @example
 * new nn.CELU()(torch.tensor([-1, 2])) // tensor([-0.6321, 2.0000])
 */
export class CELU extends WithAlpha {
  /** @internal */ static readonly retainsNoTensors = true;

  forward(x: Tensor): Tensor {
    return rectified.celuOf(x, this);
  }
}

/**
 * 1.0507·(x where x > 0, 1.6733·(e^x − 1) elsewhere). Klambauer et al. (2017).
 *
 * @example
 * new nn.SELU()(torch.tensor([-1, 2])) // tensor([-1.1113, 2.1014])
 */
export class SELU extends Plain {
  /** @internal */ static readonly retainsNoTensors = true;

  forward(x: Tensor): Tensor {
    return rectified.seluOf(x, this.inplace);
  }
}

/**
 * x·Φ(x), or its approximation by tanh: `new GELU("tanh")`. Hendrycks and Gimpel (2016).
 *
 * @example
 * new nn.GELU()(torch.tensor([-1, 2])) // tensor([-0.1587, 1.9545])
 */
export class GELU extends Module {
  /** @internal */ static readonly retainsNoTensors = true;

  /** How Φ is computed: "none" (default) exactly, by erf; "tanh" by Hendrycks and Gimpel's approximation. */
  readonly approximate: "none" | "tanh";

  constructor(...args: smooth.GELUArguments) {
    super();
    this.approximate = readLayer(this, smooth.GELU, args).approximate;
  }

  forward(x: Tensor): Tensor {
    return smooth.geluOf(x, this);
  }

  override extraRepr(): string {
    return `approximate='${this.approximate}'`;
  }
}

/**
 * x·sigmoid(x). Elfwing et al. (2017).
 *
 * @example
 * new nn.SiLU()(torch.tensor([-1, 2])) // tensor([-0.2689, 1.7616])
 */
export class SiLU extends Plain {
  /** @internal */ static readonly retainsNoTensors = true;

  forward(x: Tensor): Tensor {
    return smooth.siluOf(x, this.inplace);
  }
}

/**
 * x·tanh(softplus(x)). Misra (2019).
 *
 * @example
 * new nn.Mish()(torch.tensor([0, 1])) // tensor([0.0000, 0.8651])
 */
export class Mish extends Plain {
  /** @internal */ static readonly retainsNoTensors = true;

  forward(x: Tensor): Tensor {
    return smooth.mishOf(x, this.inplace);
  }
}

/**
 * ln(1 + e^(beta·x)) / beta, and x itself where beta·x > threshold.
 *
 * @example
 * new nn.Softplus()(torch.tensor([0, 1])) // tensor([0.6931, 1.3133])
 */
export class Softplus extends Module {
  /** @internal */ static readonly retainsNoTensors = true;

  /** How sharp the bend at 0 is: the larger, the nearer to ReLU. Default 1. */
  readonly beta: number;
  /** Where beta·x is above this, the result is x itself. Default 20. */
  readonly threshold: number;

  constructor(...args: smooth.SoftplusArguments) {
    super();
    const { beta, threshold } = readLayer(this, smooth.SOFTPLUS, args);
    this.beta = beta;
    this.threshold = threshold;
  }

  forward(x: Tensor): Tensor {
    return smooth.softplusOf(x, this);
  }

  override extraRepr(): string {
    return `beta=${reprFloat(this.beta)}, threshold=${reprFloat(this.threshold)}`;
  }
}

/**
 * x / (1 + |x|)
 *
 * @example
 * new nn.Softsign()(torch.tensor([-1, 3])) // tensor([-0.5000, 0.7500])
 */
export class Softsign extends Module {
  /** @internal */ static readonly retainsNoTensors = true;

  forward(x: Tensor): Tensor {
    return smooth.softsign(x);
  }
}

/**
 * x − tanh x
 *
 * @example
 * new nn.Tanhshrink()(torch.tensor([0, 1])) // tensor([0.0000, 0.2384])
 */
export class Tanhshrink extends Module {
  /** @internal */ static readonly retainsNoTensors = true;

  forward(x: Tensor): Tensor {
    return smooth.tanhshrink(x);
  }
}

/**
 * ln sigmoid(x)
 *
 * @example
 * new nn.LogSigmoid()(torch.tensor([0, 1])) // tensor([-0.6931, -0.3133])
 */
export class LogSigmoid extends Module {
  /** @internal */ static readonly retainsNoTensors = true;

  forward(x: Tensor): Tensor {
    return smooth.logsigmoid(x);
  }
}

/**
 * x, cut off below minVal and above maxVal.
 *
 * @example
 * new nn.Hardtanh()(torch.tensor([-3, 0.5])) // tensor([-1.0000, 0.5000])
 */
export class Hardtanh extends Module {
  /** @internal */ static readonly retainsNoTensors = true;

  /** The least result. Default −1. */
  readonly minVal: number;
  /** The largest result. Default 1. */
  readonly maxVal: number;
  /** Whether the result is written into the input itself. Default false. */
  readonly inplace: boolean;

  constructor(...args: piecewise.HardtanhArguments) {
    super();
    const given = readLayer(this, piecewise.HARDTANH, args);
    piecewise.checkBounds("Hardtanh", given);
    this.minVal = given.minVal;
    this.maxVal = given.maxVal;
    this.inplace = given.inplace;
  }

  forward(x: Tensor): Tensor {
    return piecewise.hardtanhOf(x, this);
  }

  override extraRepr(): string {
    const bounds = [`min_val=${reprFloat(this.minVal)}`, `max_val=${reprFloat(this.maxVal)}`];
    return [...bounds, ...inplaceText(this.inplace)].join(", ");
  }
}

/**
 * x, cut off below 0 and above 6.
 *
 * @example
 * new nn.ReLU6()(torch.tensor([-1, 8])) // tensor([0., 6.])
 */
export class ReLU6 extends Hardtanh {
  /** @internal */ static override readonly retainsNoTensors = true;

  constructor(...args: InplaceArguments) {
    super(0, 6, INPLACE.read(args, new.target.name).inplace);
  }

  override extraRepr(): string {
    return inplaceText(this.inplace).join("");
  }
}

/**
 * relu6(x + 3) / 6. Howard et al. (2019).
 *
 * @example
 * new nn.Hardsigmoid()(torch.tensor([0, 3])) // tensor([0.5000, 1.0000])
 */
export class Hardsigmoid extends Plain {
  /** @internal */ static readonly retainsNoTensors = true;

  forward(x: Tensor): Tensor {
    return piecewise.hardsigmoidOf(x, this.inplace);
  }

  /** PyTorch prints nothing here. */
  override extraRepr(): string {
    return "";
  }
}

/**
 * x·relu6(x + 3) / 6. Howard et al. (2019).
 *
 * @example
 * new nn.Hardswish()(torch.tensor([0, 3])) // tensor([0., 3.])
 */
export class Hardswish extends Plain {
  /** @internal */ static readonly retainsNoTensors = true;

  forward(x: Tensor): Tensor {
    return piecewise.hardswishOf(x, this.inplace);
  }

  /** PyTorch prints nothing here. */
  override extraRepr(): string {
    return "";
  }
}

/** What the two shrinkages share. */
abstract class WithLambda extends Module {
  /** λ, the half of the interval around 0 that becomes 0. Default 0.5. */
  readonly lambd: number;

  constructor(...args: piecewise.ShrinkArguments) {
    super();
    this.lambd = readLayer(this, piecewise.SHRINK, args).lambd;
  }

  override extraRepr(): string {
    return reprFloat(this.lambd);
  }
}

/**
 * x − λ above λ, x + λ below −λ, 0 between.
 *
 * @example
 * new nn.Softshrink()(torch.tensor([0.2, 2])) // tensor([0.0000, 1.5000])
 */
export class Softshrink extends WithLambda {
  /** @internal */ static readonly retainsNoTensors = true;

  constructor(...args: piecewise.ShrinkArguments) {
    super(...args);
    piecewise.checkLambda("Softshrink", this.lambd);
  }

  forward(x: Tensor): Tensor {
    return piecewise.softshrinkOf(x, this.lambd);
  }
}

/**
 * x outside [−λ, λ], 0 inside.
 *
 * @example
 * new nn.Hardshrink()(torch.tensor([0.2, 2])) // tensor([0., 2.])
 */
export class Hardshrink extends WithLambda {
  /** @internal */ static readonly retainsNoTensors = true;

  forward(x: Tensor): Tensor {
    return piecewise.hardshrinkOf(x, this.lambd);
  }
}

/**
 * x above the threshold, `value` elsewhere.
 *
 * @example
 * new nn.Threshold(1, -1)(torch.tensor([0.5, 2])) // tensor([-1., 2.])
 */
export class Threshold extends Module {
  /** @internal */ static readonly retainsNoTensors = true;

  /** Elements above it pass unchanged. */
  readonly threshold: number;
  /** What stands in place of the other elements. */
  readonly value: number;
  /** Whether the result is written into the input itself. Default false. */
  readonly inplace: boolean;

  constructor(...args: piecewise.ThresholdArguments) {
    super();
    const { threshold, value, inplace } = readLayer(this, piecewise.THRESHOLD, args);
    this.threshold = threshold;
    this.value = value;
    this.inplace = inplace;
  }

  forward(x: Tensor): Tensor {
    return piecewise.thresholdOf(x, this);
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

const PRELU = signature<PReLUOptions>("PReLU", {
  numParameters: parameter(1, integer(1)),
  init: parameter(0.25, number()),
  device: absent,
  dtype: parameter("float32", oneOf("float32", "float64")),
});

export type PReLUArguments = Called<
  [numParameters?: number, init?: number, device?: Absent, dtype?: FloatDType],
  PReLUOptions,
  ["numParameters", "init", "device", "dtype"]
>;

/**
 * x where x > 0, weight·x elsewhere, with a slope that is learned: one for all, or one a channel (dimension 1). He et
 * al. (2015). Input [N, C, …].
 * @example
 * new nn.PReLU()(torch.tensor([-1, 2])).detach() // tensor([-0.2500, 2.0000])
 */
export class PReLU extends Module {
  /** @internal */ static readonly retainsNoTensors = true;

  /** How many slopes are learned: 1 (default), or one a channel. */
  readonly numParameters: number;
  /** Where the slopes begin. Default 0.25. */
  readonly init: number;
  /** The learned slopes, [numParameters]. */
  weight: Parameter;

  constructor(...args: PReLUArguments) {
    super();
    const { numParameters, init, dtype } = readLayer(this, PRELU, args);
    this.numParameters = numParameters;
    this.init = init;
    this.weight = new Parameter(full([numParameters], init, { dtype }));
  }

  /** All slopes as they began. */
  resetParameters(): void {
    fill_(this.weight.detach(), this.init);
  }

  forward(x: Tensor): Tensor {
    return rectified.prelu(x, this.weight);
  }

  override extraRepr(): string {
    return `num_parameters=${this.numParameters}`;
  }
}

/**
 * The first half of `dim` times the sigmoid of the second. Dauphin et al. (2017).
 *
 * @example
 * new nn.GLU()(torch.tensor([1, 0])) // tensor([0.5000])
 */
export class GLU extends Module {
  /** @internal */ static readonly retainsNoTensors = true;

  /** The dimension whose halves are taken, of even size. Default −1, the last. */
  readonly dim: number;

  constructor(...args: rectified.GLUArguments) {
    super();
    this.dim = readLayer(this, rectified.GLU, args).dim;
  }

  forward(x: Tensor): Tensor {
    return rectified.gluOf(x, this.dim);
  }

  override extraRepr(): string {
    return `dim=${this.dim}`;
  }
}

/**
 * Softmax over the channels of images [C, H, W] or [N, C, H, W].
 *
 * @example
 * new nn.Softmax2d()(torch.zeros(1, 2, 1, 1)).flatten() // tensor([0.5000, 0.5000])
 */
export class Softmax2d extends Module {
  /** @internal */ static readonly retainsNoTensors = true;

  forward(x: Tensor): Tensor {
    checkTensor("Softmax2d", "input", x);
    if (x.sizes.length === 3 || x.sizes.length === 4) return softmax(x, -3);
    const expected = say("input of 3 or 4 dimensions", "una entrada de 3 o 4 dimensiones");
    throw failure("E-SHAPE-006", { op: "Softmax2d", expected, shape: x.sizes });
  }
}

/**
 * x where x > 0, a·x elsewhere: in training a is drawn for each number, uniformly from [lower, upper), in evaluation it is their mean. Xu et
 * al. (2015).
 *
 * @example
 * new nn.RReLU().eval()(torch.tensor([-1, 2])) // tensor([-0.2292, 2.0000])
 */
export class RReLU extends Module {
  /** @internal */ static readonly retainsNoTensors = true;

  /** The least slope below 0. Default 1/8. */
  readonly lower: number;
  /** The greatest slope below 0. Default 1/3. */
  readonly upper: number;
  /** Whether the result is written into the input itself. Default false. */
  readonly inplace: boolean;

  constructor(...args: RReLUArguments) {
    super();
    const { lower, upper, inplace } = readLayer(this, RRELU, args);
    this.lower = lower;
    this.upper = upper;
    this.inplace = inplace;
  }

  forward(x: Tensor): Tensor {
    return rreluOf(x, this);
  }

  override extraRepr(): string {
    const bounds = [`lower=${reprFloat(this.lower)}`, `upper=${reprFloat(this.upper)}`];
    return [...bounds, ...inplaceText(this.inplace)].join(", ");
  }
}
