import { arrayOf } from "../../host/storage.js";
import { lastStride, moveLast, walk } from "../../host/walk.js";
import type { View } from "../../view.js";

/** Reads lines along `dim` into float64, lets `line` compute in place of the first, and stores the result. */
function alongLines(
  out: View,
  inputs: readonly View[],
  dim: number,
  line: (...x: Float64Array[]) => void,
): void {
  const views = [out, ...inputs].map((view) => moveLast(view, dim));
  const steps = views.map(lastStride);
  const result = arrayOf(out) as Float64Array;
  const sources = inputs.map((view) => arrayOf(view) as Float64Array);
  walk(views[0].sizes, views, ([o, ...at], length) => {
    const lines = sources.map((source, k) =>
      Float64Array.from({ length }, (_, n) => source[at[k] + n * steps[k + 1]]),
    );
    line(...lines);
    for (let n = 0; n < length; n++) result[o + n * steps[0]] = lines[0][n];
  });
}

/** Shifts the line by its maximum; gives Σ e^x. A line of −∞ alone gives NaN, as in PyTorch. */
function shiftByMax(x: Float64Array): number {
  const max = x.reduce((a, b) => Math.max(a, b), -Infinity);
  let sum = 0;
  for (let n = 0; n < x.length; n++) {
    x[n] -= max;
    sum += Math.exp(x[n]);
  }
  return sum;
}

const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, n) => sum + value * b[n], 0);

export function softmax(out: View, x: View, dim: number): void {
  alongLines(out, [x], dim, (line) => {
    const sum = shiftByMax(line);
    for (let n = 0; n < line.length; n++) line[n] = Math.exp(line[n]) / sum;
  });
}

export function logSoftmax(out: View, x: View, dim: number): void {
  alongLines(out, [x], dim, (line) => {
    const logSum = Math.log(shiftByMax(line));
    for (let n = 0; n < line.length; n++) line[n] -= logSum;
  });
}

export function softmaxBackward(out: View, gradient: View, result: View, dim: number): void {
  alongLines(out, [gradient, result], dim, (g, y) => {
    const mean = dot(g, y);
    for (let n = 0; n < g.length; n++) g[n] = y[n] * (g[n] - mean);
  });
}

export function logSoftmaxBackward(out: View, gradient: View, result: View, dim: number): void {
  alongLines(out, [gradient, result], dim, (g, y) => {
    const sum = g.reduce((a, b) => a + b, 0);
    for (let n = 0; n < g.length; n++) g[n] -= Math.exp(y[n]) * sum;
  });
}
