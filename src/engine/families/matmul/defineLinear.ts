import { arrayOf } from "../../host/storage.js";
import type { Activation } from "../../kernel.js";
import type { View } from "../../view.js";
import { pointwise } from "../pointwise/define.js";
import { ACTIVATIONS } from "./activations.js";

/** out [n, m] = activation(x [n, k] · weightᵀ [k, m] + bias [m]): the sum in float64 with the bias, rounded once. */
export function linear(
  out: View,
  x: View,
  weight: View,
  bias: View | null,
  activation: Activation | null = null,
): void {
  const [n, m] = out.sizes;
  const k = x.sizes[1];
  const [result, inputs, weights] = [out, x, weight].map((view) => arrayOf(view) as Float64Array);
  const biases = bias === null ? null : (arrayOf(bias) as Float64Array);
  for (let r = 0; r < n; r++) {
    for (let c = 0; c < m; c++) {
      const [i, j] = [x.offset + r * x.strides[0], weight.offset + c * weight.strides[0]];
      let sum = 0;
      for (let p = 0; p < k; p++) sum += inputs[i + p * x.strides[1]] * weights[j + p * weight.strides[1]];
      if (bias !== null && biases !== null) sum += biases[bias.offset + c * bias.strides[0]];
      result[out.offset + r * out.strides[0] + c * out.strides[1]] = sum;
    }
  }
  if (activation !== null) pointwise(ACTIVATIONS[activation], out, [out], 0);
}
