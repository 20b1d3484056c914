import { noGrad } from "../../autograd/mode.js";
import { checkInteger } from "../../core/check.js";
import { narrow, reshape } from "../../tensor/functions/shape.js";
import { copy_ } from "../../tensor/methods/inplace.js";
import { cat } from "../../tensor/ops/join.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkTensor } from "../checkTensor.js";
import { tensorsOf } from "./clipGrad.js";

/**
 * All parameters one after the other, row by row, as one vector [Σ numel]. It is in the graph: gradients of it go to the parameters.
 *
 * @throws E-ARG-002 where something other than tensors is given, or none
 * @example
 * const layer = new nn.Linear(4, 3);
 * nn.utils.parametersToVector(layer.parameters()).shape // [15]
 */
export function parametersToVector(parameters: Iterable<Tensor>): Tensor {
  return cat(tensorsOf("parametersToVector", parameters).map((one) => reshape(one, -1)));
}

/**
 * Copies a vector [Σ numel] into the parameters, one after the other: the inverse of `parametersToVector`. Nothing is recorded; numbers that are left
 * over are ignored, as in PyTorch.
 *
 * @throws E-ARG-002 for a vector that is too short
 * @example
 * const layer = new nn.Linear(1, 1);
 * nn.utils.vectorToParameters(torch.tensor([2, 0.5]), layer.parameters());
 * layer(torch.tensor([[3]])).item() // 6.5
 */
export function vectorToParameters(vector: Tensor, parameters: Iterable<Tensor>): void {
  const where = "vectorToParameters";
  checkTensor(where, "input", vector);
  const list = tensorsOf(where, parameters);
  const total = list.reduce((sum, one) => sum + one.numel(), 0);
  checkInteger(where, "vector.numel()", vector.numel(), total);
  noGrad(() => {
    let at = 0;
    for (const parameter of list) {
      copy_(parameter.detach(), reshape(narrow(vector.detach(), 0, at, parameter.numel()), parameter.sizes));
      at += parameter.numel();
    }
  });
}
