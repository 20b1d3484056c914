import type { FloatDType } from "../../src/core/dtype.js";
import { contiguousStrides } from "../../src/core/strides.js";
import type { PointwiseKernel } from "../../src/engine/kernel.js";
import type { Tolerance } from "../../src/engine/trial.js";

export type { Tolerance };

import { elementsOf, type Plan } from "./draw.js";

/** The same bits but for the sign of 0. */
export const EXACT: Tolerance = { bound: () => 0, zeroSign: false };

const EPS = { float32: 2 ** -23, float64: 2 ** -52 };
const LEAST = { float32: 2 ** -149, float64: 2 ** -1074 };
const finite = (x: number) => (Number.isFinite(x) ? Math.abs(x) : 0);

type Given = number | readonly number[];
const at = (x: Given | undefined, k: number): number =>
  x === undefined ? 0 : typeof x === "number" ? x : x[k];

export const tolerancesOf = {
  /** What the kernel says of its rounding: 4 units of it. */
  pointwise(kernel: PointwiseKernel, dtype: FloatDType, x: readonly Given[], s: number): Tolerance {
    const { rounding, growth, keepsSign: zeroSign = false } = kernel;
    if (rounding === "once") return { bound: () => 0, zeroSign };
    return {
      zeroSign,
      bound: (k, exact) => {
        const size =
          rounding === "ulps" ? Math.abs(exact) : rounding(at(x[0], k), at(x[1], k), at(x[2], k), s);
        const factor = growth?.(dtype, exact, at(x[x.length - 1], k)) ?? 1;
        return 4 * factor * (EPS[dtype] * size + LEAST[dtype]);
      },
    };
  },

  /** n terms added in any order: (4 + √n) units of Σ |x|. */
  sum(dtype: FloatDType, x: Plan, target: readonly number[]): Tolerance {
    const strides = contiguousStrides(target).map((stride, d) => (target[d] === x.shape[d] ? stride : 0));
    const size: number[] = [];
    const count: number[] = [];
    const values = elementsOf(x);
    const own = contiguousStrides(x.shape);
    values.forEach((value, i) => {
      const k = x.shape.reduce((sum, n, d) => sum + (Math.floor(i / own[d]) % n) * strides[d], 0);
      size[k] = (size[k] ?? 0) + finite(Number(value));
      count[k] = (count[k] ?? 0) + 1;
    });
    return { zeroSign: false, bound: (k) => EPS[dtype] * (4 + Math.sqrt(count[k] ?? 0)) * (size[k] ?? 0) };
  },

  /** k products added in any order: (4 + √k) units of Σ |a·b|. */
  matmul(dtype: FloatDType, a: Plan, b: Plan, inner: number): Tolerance {
    const [m, n] = [a.shape[a.shape.length - 2], b.shape[b.shape.length - 1]];
    return {
      zeroSign: false,
      bound: (element) => {
        const matrix = Math.floor(element / (m * n));
        const [row, column] = [Math.floor(element / n) % m, element % n];
        let size = 0;
        for (let p = 0; p < inner; p++) {
          const x = Number(a.data[(matrix * m + row) * inner + p]);
          size += finite(x * Number(b.data[(matrix * inner + p) * n + column]));
        }
        return EPS[dtype] * (4 + Math.sqrt(inner)) * size;
      },
    };
  },
};
