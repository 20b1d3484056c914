import { say } from "../../core/messages/language.js";
import { sameShape } from "../../core/shape.js";
import { matmul } from "../../tensor/functions/arithmetic.js";
import { sum } from "../../tensor/functions/reduce.js";
import { permute, reshape, unsqueeze } from "../../tensor/functions/shape.js";
import { add, mul } from "../../tensor/ops/arithmetic.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkTensor } from "../checkTensor.js";
import { failure } from "../messages.js";

/**
 * y[k] = Σ over i, j of a[i]·weight[k, i, j]·b[j] + bias[k]. a: [*, in1], b: [*, in2], weight: [out, in1, in2], bias: [out] or none;
 * result: [*, out].
 *
 * @throws E-SHAPE-006 where the shapes do not belong together
 * @example
 * functional.bilinear(torch.tensor([[1, 2]]), torch.tensor([[3]]), torch.tensor([[[1], [10]]])) // tensor([[63.]])
 */
export function bilinear(a: Tensor, b: Tensor, weight: Tensor, bias: Tensor | null = null): Tensor {
  checkTensor("bilinear", "input", a);
  checkTensor("bilinear", "input", b);
  checkTensor("bilinear", "weight", weight);
  if (weight.sizes.length !== 3) {
    const expected = say("a weight of shape [out, in1, in2]", "un peso de forma [out, in1, in2]");
    throw failure("E-SHAPE-006", { op: "bilinear", expected, shape: weight.sizes });
  }
  const [outs, first, second] = weight.sizes;
  const batch = a.sizes.slice(0, -1);
  checkInput(a, [...batch, first]);
  checkInput(b, [...batch, second]);
  // One product for all: [N, in1] · [in1, out·in2], then each with b.
  const flat = reshape(permute(weight, [1, 0, 2]), first, outs * second);
  const rows = batch.reduce((product, size) => product * size, 1);
  const products = reshape(matmul(reshape(a, rows, first), flat), rows, outs, second);
  const found = sum(mul<Tensor>(products, unsqueeze(reshape(b, rows, second), 1)), -1);
  const out = reshape(found, [...batch, outs]);
  if (bias === null) return out;
  checkTensor("bilinear", "bias", bias);
  if (!sameShape(bias.sizes, [outs])) {
    const expected = say(`a bias of shape [${outs}]`, `un sesgo de forma [${outs}]`);
    throw failure("E-SHAPE-006", { op: "bilinear", expected, shape: bias.sizes });
  }
  return add<Tensor>(out, bias);
}

function checkInput(x: Tensor, shape: readonly number[]): void {
  if (x.sizes.length > 0 && sameShape(x.sizes, shape)) return;
  const wanted = shape.join(", ");
  const expected = say(`an input of shape [${wanted}]`, `una entrada de forma [${wanted}]`);
  throw failure("E-SHAPE-006", { op: "bilinear", expected, shape: x.sizes });
}
