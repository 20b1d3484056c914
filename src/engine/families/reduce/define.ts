import { isFloat, newArray } from "../../../core/dtype.js";
import { numel } from "../../../core/shape.js";
import { broadcastStrides, contiguousStrides } from "../../../core/strides.js";
import { ArrayStorage, arrayOf, store } from "../../host/storage.js";
import { lastStride, moveLast, walk } from "../../host/walk.js";
import type { ReduceKernel } from "../../kernel.js";
import type { View } from "../../view.js";
import { converter, copy } from "../copy/define.js";

/** Folds the dimensions in which `out` has size 1: float sums in float64, rounded once. */
export function reduce(kernel: ReduceKernel, out: View, x: View): void {
  // The partial results, contiguous; `target` says which of them an element of x belongs to.
  const strides = contiguousStrides(out.sizes);
  const target = { strides: broadcastStrides(out.sizes, strides, x.sizes), offset: 0 };
  const count = numel(out.sizes);
  const values = arrayOf(x);
  const [stepX, stepT] = [lastStride(x), lastStride(target)];
  const result = new ArrayStorage(out.dtype, count);
  if (isFloat(x.dtype)) {
    const { start, fold } = kernel.float;
    const partial = newArray("float64", count).fill(start);
    walk(x.sizes, [x, target], ([i, t], length) => {
      for (let n = 0; n < length; n++) {
        partial[t + n * stepT] = fold(partial[t + n * stepT], values[i + n * stepX] as number);
      }
    });
    result.array.set(partial as never);
  } else {
    const { start, fold } = kernel.whole;
    const partial = newArray("int64", count).fill(start);
    walk(x.sizes, [x, target], ([i, t], length) => {
      for (let n = 0; n < length; n++) {
        partial[t + n * stepT] = fold(partial[t + n * stepT], BigInt(values[i + n * stepX]));
      }
    });
    for (let n = 0; n < count; n++) store(result.array, out.dtype, n, partial[n]);
  }
  copy(out, { storage: result, dtype: out.dtype, sizes: out.sizes, strides, offset: 0 });
}

/** First position of the largest (smallest) element along `dim`; NaN wins. */
export function argReduce(kernel: ReduceKernel, out: View, x: View, dim: number): void {
  const [values, positions] = [arrayOf(x), arrayOf(out)];
  const [line, target] = [moveLast(x, dim), moveLast(out, dim)];
  const step = lastStride(line);
  const number = converter(x.dtype, "float64");
  const wins = (a: number | bigint, b: number | bigint) =>
    Number.isNaN(b) ? false : Number.isNaN(a) || (kernel.name === "max" ? a > b : a < b);
  // Walking x's lines: `target` has size 1 along the line, so its stride there is not used.
  walk(line.sizes, [line, target], ([i, o], length) => {
    let best = 0;
    for (let n = 1; n < length; n++) {
      const [a, b] = [values[i + n * step], values[i + best * step]];
      if (x.dtype === "int64" ? wins(a, b) : wins(number(a), number(b))) best = n;
    }
    positions[o] = BigInt(best) as never;
  });
}
