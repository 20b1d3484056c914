import { boolean } from "../core/constraints.js";
import { type Called, parameter, REQUIRED, signature } from "../core/parameters.js";
import { Tensor } from "../tensor/tensor.js";
import { tensor } from "./checkTensor.js";

export interface ParameterOptions {
  data: Tensor;
  /** Default true. */
  requiresGrad?: boolean;
}

const PARAMETER = signature<ParameterOptions>("Parameter", {
  data: parameter(REQUIRED, tensor),
  requiresGrad: parameter(true, boolean),
});

/**
 * A tensor that a module learns: it requires a gradient (unless `requiresGrad` is false), and as a field of a module it registers itself.
 * It shares the memory of `data`, whose shape and dtype it has.
 *
 * @throws E-ARG-002 where `data` is no tensor
 * @example
 * class Scale extends nn.Module {
 *   factor = new nn.Parameter(torch.ones(1));
 *   forward(x: torch.Tensor) {
 *     return x.mul(this.factor);
 *   }
 * }
 * Array.from(new Scale().namedParameters(), ([name]) => name) // ["factor"]
 */
export class Parameter extends Tensor {
  constructor(
    ...args: Called<[data: Tensor, requiresGrad?: boolean], ParameterOptions, ["data", "requiresGrad"]>
  ) {
    const { data, requiresGrad } = PARAMETER.read(args);
    super(data.storage, data.dtype, data.sizes, data.strides, data.offset);
    if (requiresGrad) this.requiresGrad = true;
  }

  override toString(): string {
    return `Parameter containing:\n${super.toString()}`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}
