import type { FloatDType } from "../../src/core/dtype.js";
import { contiguousStrides } from "../../src/core/strides.js";
import type { PointwiseKernel } from "../../src/engine/engine.js";
import { elementsOf, type Plan } from "./draw.js";

/** How far the result of a kernel may be from the exact one, rounded. */
export interface Tolerance {
  /** Of element k (row by row) whose exact value is `exact`. */
  readonly bound: (k: number, exact: number) => number;
  /** Whether −0 and 0 are told apart. */
  readonly zeroSign: boolean;
}

/** The same bits but for the sign of 0. */
export const EXACT: Tolerance = { bound: () => 0, zeroSign: false };

const EPS = { float32: 2 ** -23, float64: 2 ** -52 };
const LEAST = { float32: 2 ** -149, float64: 2 ** -1074 };
const finite = (x: number) => (Number.isFinite(x) ? Math.abs(x) : 0);

/** Single operations of IEEE 754: rounded once, whoever computes them. */
const ROUNDED_ONCE = new Set<PointwiseKernel>([
  ...([
    "neg",
    "abs",
    "sign",
    "sqrt",
    "relu",
    "logicalNot",
    "add",
    "sub",
    "mul",
    "div",
    "maximum",
    "minimum",
  ] as const),
  ...(["eq", "ne", "lt", "le", "gt", "ge", "reluBackward", "where"] as const),
]);
const KEEPS_SIGN = new Set<PointwiseKernel>(["neg", "mul", "div", "sqrt", "where"]);

/** The sum of the sizes of all terms: what rounding errors of several operations are measured by. */
const TERMS: Partial<Record<PointwiseKernel, (a: number, b: number, c: number, s: number) => number>> = {
  addScaled: (a, b, _, s) => Math.abs(a) + Math.abs(s * b),
  lerp: (a, b) => 2 * (Math.abs(a) + Math.abs(b)),
  addcmul: (a, b, c, s) => Math.abs(a) + Math.abs(s * b * c),
  addcdiv: (a, b, c, s) => Math.abs(a) + Math.abs((s * b) / c),
  tanhBackward: (g, y) => Math.abs(g) * (1 + y * y),
  sigmoidBackward: (g, y) => Math.abs(g * y) * (1 + Math.abs(y)),
  geluBackward: (g, x) => Math.abs(g) * (1 + Math.abs(x)),
  geluTanhBackward: (g, x) => Math.abs(g) * (1 + Math.abs(x)),
  siluBackward: (g, x) => Math.abs(g) * (1 + Math.abs(x)),
};

type Given = number | readonly number[];
const at = (x: Given | undefined, k: number): number =>
  x === undefined ? 0 : typeof x === "number" ? x : x[k];

export const tolerancesOf = {
  /**
   * exp, log, tanh, sigmoid: 4 units in the last place. pow: its error grows with the logarithm of the result,
   * that of GELU in float64 with x².
   * Several operations: 4 units of the sum of their terms, or of what overflowed on the way.
   */
  pointwise(kernel: PointwiseKernel, dtype: FloatDType, x: readonly Given[], s: number): Tolerance {
    const zeroSign = KEEPS_SIGN.has(kernel);
    if (ROUNDED_ONCE.has(kernel)) return { bound: () => 0, zeroSign };
    const terms = TERMS[kernel];
    return {
      zeroSign,
      bound: (k, exact) => {
        const size = terms?.(at(x[0], k), at(x[1], k), at(x[2], k), s) ?? Math.abs(exact);
        const powers = kernel === "pow" ? Math.abs(Math.log2(Math.max(finite(exact), LEAST[dtype]))) / 8 : 0;
        // e^(−x²) has the error of x², and 1 − erf a loss of digits, which float64 alone does not hide.
        const bell =
          kernel.startsWith("gelu") && dtype === "float64" ? 16 + finite(at(x[x.length - 1], k)) ** 2 : 0;
        const growth = 1 + powers + bell;
        return 4 * growth * (EPS[dtype] * size + LEAST[dtype]);
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

  /**
   * Along a line: e^x has the error of x − max (its size, in units), a sum of n has √n; a gradient is measured by the
   * largest of its terms.
   */
  softmax(kernel: string, dtype: FloatDType, [x, y]: readonly Plan[], dim: number): Tolerance {
    const length = x.shape[dim] ?? 1;
    const step = contiguousStrides(x.shape)[dim] ?? 1;
    const line = (plan: Plan, k: number) => {
      const start = k - (Math.floor(k / step) % Math.max(length, 1)) * step;
      return Array.from({ length }, (_, i) => Number(plan.data[start + i * step]));
    };
    const largest = (values: readonly number[]) => values.reduce((most, v) => Math.max(most, finite(v)), 0);
    const total = (values: readonly number[]) => values.reduce((sum, v) => sum + finite(v), 0);
    const factor = 8 + Math.sqrt(length);
    return {
      zeroSign: false,
      bound: (k, exact) => {
        const values = line(x, k);
        const unit = EPS[dtype] * factor;
        if (kernel === "softmax") return unit * (1 + 2 * largest(values)) * finite(exact) + 4 * LEAST[dtype];
        if (kernel === "logSoftmax") return unit * (1 + 2 * largest(values));
        return unit * (total(values) + 1) * (1 + (kernel === "softmaxBackward" ? total(line(y, k)) : 0));
      },
    };
  },
};
