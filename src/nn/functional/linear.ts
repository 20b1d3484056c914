import { isFloat } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import type { Activation } from "../../engine/kernel.js";
import { named, releaseInner } from "../../tensor/op.js";
import { add } from "../../tensor/ops/arithmetic.js";
import { linear as fused, linearActivated as fusedActivated } from "../../tensor/ops/linear.js";
import { relu, sigmoid, tanh } from "../../tensor/ops/math.js";
import { matmul } from "../../tensor/ops/matmul.js";
import { t } from "../../tensor/ops/view.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkTensor } from "../checkTensor.js";
import { failure } from "../messages.js";

/** Whether the fused operations take these: a matrix, a weight and a bias of one float dtype. */
function fits(x: Tensor, weight: Tensor, bias: Tensor | null): bias is Tensor {
  if (x.sizes.length !== 2 || weight.sizes.length !== 2 || bias === null) return false;
  if (x.sizes[1] !== weight.sizes[1] || bias.sizes.length !== 1 || bias.sizes[0] !== weight.sizes[0])
    return false;
  return isFloat(x.dtype) && x.dtype === weight.dtype && x.dtype === bias.dtype;
}

const ACTIVATIONS = { relu, tanh, sigmoid };

/** activation(linear(x, weight, bias)), in one operation where that exists. @internal */
export function linearActivated(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  activation: Activation,
): Tensor {
  if (fits(x, weight, bias)) return fusedActivated<Tensor>(x, weight, bias, activation);
  const scores = linear(x, weight, bias);
  const out = ACTIVATIONS[activation](scores);
  releaseInner(scores);
  return out;
}

/** Throws where the bias would stretch the result: it is added to it, never the other way about. */
function checkBias(shape: readonly number[], bias: Tensor): void {
  checkTensor("linear", "bias", bias);
  const fits =
    bias.sizes.length <= shape.length &&
    bias.sizes.every((size, d) => [1, shape.at(d - bias.sizes.length)].includes(size));
  if (fits) return;
  const features = shape.at(-1) ?? 1;
  const expected = say(`a bias of shape [${features}]`, `un sesgo de forma [${features}]`);
  throw failure("E-SHAPE-006", { op: "linear", expected, shape: bias.sizes });
}

/**
 * x·weightᵀ + bias. x: [*, in], weight: [out, in], bias: [out] or none; result: [*, out].
 *
 * @example
 * functional.linear(torch.tensor([[1, 2]]), torch.tensor([[3, 4]])) // tensor([[11.]])
 */
export function linear(x: Tensor, weight: Tensor, bias: Tensor | null = null): Tensor {
  checkTensor("linear", "input", x);
  checkTensor("linear", "weight", weight);
  if (fits(x, weight, bias)) return fused<Tensor>(x, weight, bias);
  const product = matmul<Tensor>(x, t<Tensor>(weight));
  if (bias === null) return product;
  checkBias(product.sizes, bias);
  return named(add<Tensor>(product, bias), "linear", "UnsafeViewBackward0");
}
