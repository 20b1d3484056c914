import { boolean, integer, oneOf } from "../../core/constraints.js";
import type { FloatDType } from "../../core/dtype.js";
import { type Absent, absent, type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { empty } from "../../tensor/creation.js";
import type { Tensor } from "../../tensor/tensor.js";
import { readLayer } from "../arguments.js";
import { pathOf } from "../call.js";
import { checkInputDType, checkTensor } from "../checkTensor.js";
import { bilinear } from "../functional/bilinear.js";
import { uniform_ } from "../init.js";
import { Module } from "../module.js";
import { Parameter } from "../parameter.js";
import type { LinearOptions } from "./linear.js";

export interface BilinearParameters extends LinearOptions {
  /** Numbers in a row of the first input. */
  in1Features: number;
  /** Numbers in a row of the second input. */
  in2Features: number;
  /** Numbers in a row of the output. */
  outFeatures: number;
}

const BILINEAR = signature<BilinearParameters>("Bilinear", {
  in1Features: parameter(REQUIRED, integer(1)),
  in2Features: parameter(REQUIRED, integer(0)),
  outFeatures: parameter(REQUIRED, integer(0)),
  bias: parameter(true, boolean),
  device: absent,
  dtype: parameter("float32", oneOf("float32", "float64")),
});

/**
 * y = aᵀ·W·b + c, with W of shape [outFeatures, in1Features, in2Features]: every product of a number of the first input and one of the
 * second has a weight. Inputs [*, in1Features] and [*, in2Features], output [*, outFeatures]. Both parameters are drawn uniformly from
 * ±1/√in1Features.
 *
 * @throws E-SHAPE-006 for inputs of another shape; E-NN-003 where their dtype is not that of the weights
 * @example
 * new nn.Bilinear(4, 3, 2)(torch.zeros(5, 4), torch.zeros(5, 3)).shape // [5, 2]
 */
export class Bilinear extends Module {
  /** @internal */ static readonly retainsNoTensors = true;

  /** Numbers in a row of the first input. */
  readonly in1Features: number;
  /** Numbers in a row of the second input. */
  readonly in2Features: number;
  /** Numbers in a row of the output. */
  readonly outFeatures: number;
  /** [outFeatures, in1Features, in2Features] */
  weight: Parameter;
  /** [outFeatures], or null */
  bias: Parameter | null;

  constructor(
    ...args: Called<
      [
        in1Features: number,
        in2Features: number,
        outFeatures: number,
        bias?: boolean,
        device?: Absent,
        dtype?: FloatDType,
      ],
      BilinearParameters,
      ["in1Features", "in2Features", "outFeatures", "bias", "device", "dtype"]
    >
  ) {
    super();
    const { in1Features, in2Features, outFeatures, bias, dtype } = readLayer(this, BILINEAR, args);
    this.in1Features = in1Features;
    this.in2Features = in2Features;
    this.outFeatures = outFeatures;
    this.weight = new Parameter(empty([outFeatures, in1Features, in2Features], { dtype }));
    this.bias = bias ? new Parameter(empty([outFeatures], { dtype })) : null;
    this.resetParameters();
  }

  /** Draws the parameters anew. */
  resetParameters(): void {
    const bound = 1 / Math.sqrt(this.in1Features);
    uniform_(this.weight, -bound, bound);
    if (this.bias !== null) uniform_(this.bias, -bound, bound);
  }

  forward(input1: Tensor, input2: Tensor): Tensor {
    for (const x of [input1, input2]) {
      checkTensor(() => pathOf(this), "input", x);
      checkInputDType(() => pathOf(this), x, this.weight.dtype);
    }
    return bilinear(input1, input2, this.weight, this.bias);
  }

  override extraRepr(): string {
    const { in1Features, in2Features, outFeatures, bias } = this;
    return `in1_features=${in1Features}, in2_features=${in2Features}, out_features=${outFeatures}, bias=${bias === null ? "False" : "True"}`;
  }
}
