import { noGrad } from "../../autograd/mode.js";
import { checkInteger } from "../../core/check.js";
import { narrow, reshape } from "../../tensor/functions/shape.js";
import { copy_ } from "../../tensor/methods/inplace.js";
import { cat } from "../../tensor/ops/join.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkTensor } from "../checkTensor.js";
import { tensorsOf } from "./clipGrad.js";

/** All parameters one after the other, as one vector (in the graph). */
export function parametersToVector(parameters: Iterable<Tensor>): Tensor {
  return cat(tensorsOf("parametersToVector", parameters).map((one) => reshape(one, -1)));
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
      copy_(parameter.detach(), reshape(narrow(vector.detach(), 0, at, parameter.numel()), parameter.shape));
      at += parameter.numel();
    }
  });
}
