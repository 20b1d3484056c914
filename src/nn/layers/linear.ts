import { boolean, integer, oneOf } from "../../core/constraints.js";
import type { FloatDType } from "../../core/dtype.js";
import { type Absent, absent, type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import type { Activation } from "../../engine/kernel.js";
import { empty } from "../../tensor/creation.js";
import type { Tensor } from "../../tensor/tensor.js";
import { readLayer } from "../arguments.js";
import { pathOf } from "../call.js";
import { checkInputDType, checkTensor } from "../checkTensor.js";
import { linear, linearActivated } from "../functional/linear.js";
import { kaimingUniform_, uniform_ } from "../init.js";
import { failure } from "../messages.js";
import { Module } from "../module.js";
import { Parameter } from "../parameter.js";

export interface LinearOptions {
  /** Learn an added bias. Default true. */
  bias?: boolean;
  /** dtype of the parameters. Default float32. */
  dtype?: FloatDType;
}

export interface LinearParameters extends LinearOptions {
  /** Numbers in a row of the input: its last dimension. */
  inFeatures: number;
  /** Numbers in a row of the output. */
  outFeatures: number;
}

const LINEAR = signature<LinearParameters>("Linear", {
  inFeatures: parameter(REQUIRED, integer(0)),
  outFeatures: parameter(REQUIRED, integer(0)),
  bias: parameter(true, boolean),
  device: absent,
  dtype: parameter("float32", oneOf("float32", "float64")),
});

export type LinearArguments = Called<
  [inFeatures: number, outFeatures: number, bias?: boolean, device?: Absent, dtype?: FloatDType],
  LinearParameters,
  ["inFeatures", "outFeatures", "bias", "device", "dtype"]
>;

/**
 * y = x·Aᵀ + b, with A of shape [outFeatures, inFeatures]. Input [*, inFeatures], output [*, outFeatures].
 *
 * Both are drawn uniformly from ±1/√inFeatures, as in PyTorch (whose kaiming_uniform_ with a = √5 comes to that).
 * Throws E-LINEAR-001 where the last dimension of the input is not inFeatures, E-NN-003 where its dtype is not that of the weights.
 * @example
 * const layer = new nn.Linear(4, 3);
 * layer(torch.zeros(2, 4)).shape // [2, 3]
 * layer.weight.shape // [3, 4]
 */
export class Linear extends Module {
  /** @internal */ static readonly retainsNoTensors = true;

  /** Numbers in a row of the input: the size of its last dimension. */
  readonly inFeatures: number;
  /** Numbers in a row of the output: the size of its last dimension. */
  readonly outFeatures: number;
  /** A, [outFeatures, inFeatures]. */
  weight: Parameter;
  /** b, [outFeatures]; null without a bias. */
  bias: Parameter | null;

  constructor(...args: LinearArguments) {
    super();
    const { inFeatures, outFeatures, bias, dtype } = readLayer(this, LINEAR, args);
    this.inFeatures = inFeatures;
    this.outFeatures = outFeatures;
    this.weight = new Parameter(empty([outFeatures, inFeatures], { dtype }));
    this.bias = bias ? new Parameter(empty([outFeatures], { dtype })) : null;
    this.resetParameters();
  }

  /** Draws the parameters anew. */
  resetParameters(): void {
    kaimingUniform_(this.weight, { a: Math.sqrt(5) });
    if (this.bias === null) return;
    const bound = this.inFeatures > 0 ? 1 / Math.sqrt(this.inFeatures) : 0;
    uniform_(this.bias, -bound, bound);
  }

  forward(x: Tensor): Tensor {
    this.check(x);
    return linear(x, this.weight, this.bias);
  }

  /** The result with an activation, in one operation: what a container calls for two layers. @internal */
  forwardActivated(x: Tensor, activation: Activation): Tensor {
    this.check(x);
    return linearActivated(x, this.weight, this.bias, activation);
  }

  private check(x: Tensor): void {
    const { inFeatures, outFeatures } = this;
    checkTensor(() => pathOf(this), "input", x);
    if (x.sizes.length === 0 || x.sizes[x.sizes.length - 1] !== inFeatures) {
      throw failure("E-LINEAR-001", { path: pathOf(this), inFeatures, outFeatures, shape: x.sizes });
    }
    checkInputDType(() => pathOf(this), x, this.weight.dtype);
  }

  override extraRepr(): string {
    return `in_features=${this.inFeatures}, out_features=${this.outFeatures}, bias=${this.bias === null ? "False" : "True"}`;
  }
}

/**
 * Gives its input back.
 *
 * @example
 * new nn.Identity()(torch.tensor([1, 2])) // tensor([1., 2.])
 */
export class Identity extends Module {
  /** @internal */ static readonly retainsNoTensors = true;

  forward(x: Tensor): Tensor {
    return x;
  }
}
