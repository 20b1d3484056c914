import { arrayOf } from "../../host/storage.js";
import type { LossReduction } from "../../kernel.js";
import type { View } from "../../view.js";

/** Calls `row` with the number of each row of x [n, c], its values, and its label. */
function eachRow(x: View, labels: View, row: (r: number, values: Float64Array, label: number) => void): void {
  const [n, c] = x.sizes;
  const [inputs, classes] = [arrayOf(x) as Float64Array, arrayOf(labels)];
  for (let r = 0; r < n; r++) {
    const values = Float64Array.from(
      { length: c },
      (_, j) => inputs[x.offset + r * x.strides[0] + j * x.strides[1]],
    );
    row(r, values, Number(classes[labels.offset + r * labels.strides[0]]));
  }
}

/** ln Σ e^x, shifted by the maximum. */
function logSumExp(values: Float64Array): number {
  const max = values.reduce((a, b) => Math.max(a, b), -Infinity);
  return max + Math.log(values.reduce((sum, value) => sum + Math.exp(value - max), 0));
}

/** −ln softmax(x)[label] of each row; their mean or sum is taken in float64. */
export function crossEntropy(out: View, x: View, labels: View, reduction: LossReduction): void {
  const result = arrayOf(out) as Float64Array;
  let total = 0;
  eachRow(x, labels, (r, values, label) => {
    const loss = logSumExp(values) - values[label];
    if (reduction === "none") result[out.offset + r * out.strides[0]] = loss;
    total += loss;
  });
  if (reduction !== "none") result[out.offset] = reduction === "mean" ? total / x.sizes[0] : total;
}

/** g · (softmax(x) − one-hot of the label), divided by n for the mean. */
export function crossEntropyBackward(
  out: View,
  gradient: View,
  x: View,
  labels: View,
  reduction: LossReduction,
): void {
  const [result, gradients] = [arrayOf(out) as Float64Array, arrayOf(gradient) as Float64Array];
  eachRow(x, labels, (r, values, label) => {
    const g = gradients[gradient.offset + (reduction === "none" ? r * gradient.strides[0] : 0)];
    const scale = reduction === "mean" ? g / x.sizes[0] : g;
    const shift = logSumExp(values);
    values.forEach((value, j) => {
      const p = Math.exp(value - shift) - (j === label ? 1 : 0);
      result[out.offset + r * out.strides[0] + j * out.strides[1]] = scale * p;
    });
  });
}
