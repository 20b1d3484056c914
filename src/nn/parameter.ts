import { checkOptions } from "../core/check.js";
import { checkTensor } from "../tensor/arguments.js";
import { Tensor } from "../tensor/tensor.js";

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
  constructor(data: Tensor, options: { requiresGrad?: boolean } = {}) {
    checkTensor("Parameter", "data", data);
    checkOptions("Parameter", options, ["requiresGrad"]);
    super(data.storage, data.dtype, data.shape, data.strides, data.offset);
    if (options.requiresGrad ?? true) this.requiresGrad = true;
  }

  override toString(): string {
    return `Parameter containing:\n${super.toString()}`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}
