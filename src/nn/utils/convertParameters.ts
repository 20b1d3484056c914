import { noGrad } from "../../autograd/mode.js";
import { checkInteger } from "../../core/check.js";
import { cat } from "../../tensor/ops/join.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkTensor } from "../checkTensor.js";
import { tensorsOf } from "./clipGrad.js";

/** All parameters one after the other, as one vector (in the graph). */
export function parametersToVector(parameters: Iterable<Tensor>): Tensor {
  return cat(tensorsOf("parametersToVector", parameters).map((one) => one.reshape(-1)));
}

/** Copies a vector into the parameters, one after the other. */
export function vectorToParameters(vector: Tensor, parameters: Iterable<Tensor>): void {
  const where = "vectorToParameters";
  checkTensor(where, "input", vector);
  const list = tensorsOf(where, parameters);
  const total = list.reduce((sum, one) => sum + one.numel(), 0);
  checkInteger(where, "vector.numel()", vector.numel(), total);
  noGrad(() => {
    let at = 0;
    for (const parameter of list) {
      parameter.detach().copy_(vector.detach().narrow(0, at, parameter.numel()).reshape(parameter.shape));
      at += parameter.numel();
    }
  });
}
