import { numel } from "../../../core/shape.js";
import { broadcastStrides, contiguousStrides } from "../../../core/strides.js";
import { ArrayStorage, arrayOf } from "../../host/storage.js";
import { type Layout, lastStride, walk } from "../../host/walk.js";
import type { View } from "../../view.js";
import { copy } from "../copy/define.js";

type Floats = Float32Array | Float64Array;

/** Σ x over a row, in four sums side by side. */
function rowSum(x: Floats, i: number, step: number, n: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  let k = 0;
  for (; k + 4 <= n; k += 4, i += 4 * step) {
    a += x[i];
    b += x[i + step];
    c += x[i + 2 * step];
    d += x[i + 3 * step];
  }
  for (; k < n; k++, i += step) a += x[i];
  return a + b + (c + d);
}

/** Σ (x − mean)² over a row, in four sums side by side. */
function rowSquares(x: Floats, i: number, step: number, n: number, mean: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  let k = 0;
  for (; k + 4 <= n; k += 4, i += 4 * step) {
    const p = x[i] - mean;
    const q = x[i + step] - mean;
    const r = x[i + 2 * step] - mean;
    const s = x[i + 3 * step] - mean;
    a += p * p;
    b += q * q;
    c += r * r;
    d += s * s;
  }
  for (; k < n; k++, i += step) {
    const p = x[i] - mean;
    a += p * p;
  }
  return a + b + (c + d);
}

export interface VarianceAttrs {
  /** What is subtracted from the count of elements that are squared. */
  readonly correction: number;
  /** The standard deviation instead. */
  readonly root: boolean;
}

/** The same elements row by row in a storage of their own. */
function packed(x: View): View {
  const storage = new ArrayStorage(x.dtype, numel(x.sizes));
  const own = { storage, dtype: x.dtype, sizes: x.sizes, strides: contiguousStrides(x.sizes), offset: 0 };
  copy(own, x);
  return own;
}

/** Rows that fold into one sum each, or, where the last dimension stays, rows that are added to the row of their results. */
interface Rows {
  readonly sizes: readonly number[];
  readonly x: Layout;
  readonly target: Layout;
  readonly values: Floats;
}

/** The trailing dimensions that are folded become one: the order of the sums follows from shapes alone. */
function rowsOf(x: View, target: readonly number[], folded: (d: number) => boolean): Rows {
  const dims = x.sizes.map((_, d) => d).filter((d) => x.sizes[d] !== 1);
  let from = dims.length;
  while (from > 0 && folded(dims[from - 1])) from--;
  const [outer, inner] = [dims.slice(0, from), dims.slice(from)];
  const uniform = inner.every((d, k) => k === 0 || x.strides[inner[k - 1]] === x.strides[d] * x.sizes[d]);
  const view = uniform ? x : packed(x);
  const along = (strides: readonly number[]) => [
    ...outer.map((d) => strides[d]),
    ...(inner.length > 0 ? [strides[inner[inner.length - 1]]] : []),
  ];
  return {
    sizes: [
      ...outer.map((d) => x.sizes[d]),
      ...(inner.length > 0 ? [numel(inner.map((d) => x.sizes[d]))] : []),
    ],
    x: { strides: along(view.strides), offset: view.offset },
    target: { strides: along(target), offset: 0 },
    values: arrayOf(view) as Floats,
  };
}

/**
 * Folds the dimensions in which `out` has size 1: Σ (x − mean)² / (count − correction), in two passes of float64, rounded once.
 * Fewer elements than the correction have an infinite variance, or none (NaN) where all are equal.
 */
export function variance(out: View, x: View, { correction, root }: VarianceAttrs): void {
  const results = numel(out.sizes);
  const count = results === 0 ? 0 : numel(x.sizes) / results;
  const strides = contiguousStrides(out.sizes);
  const [means, squares] = [new Float64Array(results), new Float64Array(results)];
  if (!x.sizes.includes(0)) {
    const rows = rowsOf(x, broadcastStrides(out.sizes, strides, x.sizes), (d) => out.sizes[d] === 1);
    const { values } = rows;
    const [stepX, stepT] = [lastStride(rows.x), lastStride(rows.target)];
    walk(rows.sizes, [rows.x, rows.target], ([i, t], n) => {
      if (stepT === 0) means[t] += rowSum(values, i, stepX, n);
      else for (let k = 0; k < n; k++) means[t + k * stepT] += values[i + k * stepX];
    });
    for (let k = 0; k < results; k++) means[k] /= count;
    walk(rows.sizes, [rows.x, rows.target], ([i, t], n) => {
      if (stepT === 0) squares[t] += rowSquares(values, i, stepX, n, means[t]);
      else
        for (let k = 0; k < n; k++) {
          const off = values[i + k * stepX] - means[t + k * stepT];
          squares[t + k * stepT] += off * off;
        }
    });
  }
  const freedom = Math.max(count - correction, 0);
  const result = new ArrayStorage(out.dtype, results);
  for (let k = 0; k < results; k++) {
    const value = squares[k] / freedom;
    result.array[k] = root ? Math.sqrt(value) : value;
  }
  copy(out, { storage: result, dtype: out.dtype, sizes: out.sizes, strides, offset: 0 });
}
