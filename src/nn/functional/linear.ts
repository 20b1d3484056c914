import { isFloat } from "../../core/dtype.js";
import { sameShape } from "../../core/shape.js";
import { named } from "../../tensor/op.js";
import { add } from "../../tensor/ops/arithmetic.js";
import { linear as fused } from "../../tensor/ops/linear.js";
import { matmul } from "../../tensor/ops/matmul.js";
import { t } from "../../tensor/ops/view.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkTensor } from "../checkTensor.js";

/** x·weightᵀ + bias. x: [*, in], weight: [out, in], bias: [out] or none; result: [*, out]. */
export function linear(x: Tensor, weight: Tensor, bias: Tensor | null = null): Tensor {
  checkTensor("linear", "input", x);
  checkTensor("linear", "weight", weight);
  const plain = x.shape.length === 2 && weight.shape.length === 2 && bias !== null;
  const fits = plain && x.shape[1] === weight.shape[1] && sameShape(bias.shape, [weight.shape[0]]);
  if (fits && isFloat(x.dtype) && x.dtype === weight.dtype && x.dtype === bias.dtype) {
    return fused<Tensor>(x, weight, bias);
  }
  const product = matmul<Tensor>(x, t<Tensor>(weight));
  if (bias === null) return product;
  return named(add<Tensor>(product, bias), "linear", "UnsafeViewBackward0");
}
