import { type ArrayOf, type DType, isFloat, newArray, type TypedArray } from "../../src/core/dtype.js";
import type {
  Engine,
  Operand,
  PointwiseKernel,
  ReduceKernel,
  Storage,
  View,
} from "../../src/engine/engine.js";

import { fusedFrom } from "./naiveFused.js";

/**
 * The contract of `Engine` once more, written another way: every element has its place by its indices, is computed
 * from its definition, and is rounded into its dtype when it is stored. Slow beyond use; it is what the reference
 * engine is measured against.
 */

type Value = number | bigint;

class List implements Storage {
  readonly dtype: DType;
  readonly values: Value[];
  version = 0;
  writtenBy = "";
  saved = 0;
  inner = false;

  constructor(dtype: DType, length: number) {
    this.dtype = dtype;
    this.values = new Array<Value>(length).fill(dtype === "int64" ? 0n : 0);
  }
  get length(): number {
    return this.values.length;
  }
}

const values = (view: View): Value[] => (view.storage as List).values;

/** All indices of a shape, in order: [0, 0], [0, 1], … */
function indices(shape: readonly number[]): number[][] {
  return shape.reduce<number[][]>(
    (heads, size) => heads.flatMap((head) => Array.from({ length: size }, (_, i) => [...head, i])),
    [[]],
  );
}

const place = (view: View, index: readonly number[]): number =>
  index.reduce((sum, i, d) => sum + i * view.strides[d], view.offset);
const get = (view: View, index: readonly number[]): Value => values(view)[place(view, index)];
const set = (view: View, index: readonly number[], value: Value | boolean): void => {
  values(view)[place(view, index)] = stored(view.dtype, value);
};

/** A value as the dtype holds it: floats rounded, whole numbers modulo their width, bool as "not zero". */
function stored(dtype: DType, value: Value | boolean): Value {
  if (typeof value === "boolean") return stored(dtype, value ? 1n : 0n);
  if (dtype === "bool") return value === 0n || value === 0 ? 0 : 1;
  if (dtype === "float64") return Number(value);
  if (dtype === "float32") return Math.fround(Number(value));
  const whole = BigInt(value);
  if (dtype === "int64") return BigInt.asIntN(64, whole);
  return Number(dtype === "int32" ? BigInt.asIntN(32, whole) : BigInt.asUintN(8, whole));
}

/** A cast: the one place where floats become whole numbers. */
function cast(value: Value, from: DType, to: DType): Value {
  if (typeof value === "bigint") {
    // a float32 of a large whole number, rounded once: through the digits that float64 keeps exactly
    if (to === "float32") return nearestSingle(value);
    return stored(to, value);
  }
  if (!isFloat(from) || isFloat(to) || to === "bool")
    return stored(to, from === "int64" ? BigInt(value) : value);
  const bits = to === "int64" ? 63n : 31n;
  const fits = value > -(2 ** Number(bits)) - 1 && value < 2 ** Number(bits);
  return stored(to, Number.isFinite(value) && fits ? BigInt(Math.trunc(value)) : -(2n ** bits));
}

function nearestSingle(value: bigint): number {
  if (BigInt.asIntN(25, value) === value) return Number(value);
  const guess = Math.fround(Number(value));
  // the neighbours of the guess: the nearest wins, and of two as near, the one whose last bit is 0
  const bits = new Int32Array(1);
  const single = new Float32Array(bits.buffer);
  single[0] = guess;
  const around = [-1, 0, 1].map((step) => {
    single[0] = guess;
    bits[0] += step;
    const candidate = single[0];
    const distance = BigInt(candidate) - value;
    return { candidate, distance: distance < 0n ? -distance : distance, odd: bits[0] & 1 };
  });
  around.sort((a, b) => (a.distance < b.distance ? -1 : a.distance > b.distance ? 1 : a.odd - b.odd));
  return around[0].candidate;
}

const power = (base: bigint, exponent: bigint): bigint => {
  if (exponent === 0n) return 1n;
  if (exponent < 0n)
    return base === 1n || (base === -1n && exponent % 2n === 0n) ? 1n : base === -1n ? -1n : 0n;
  const half = power(base, exponent / 2n);
  return BigInt.asIntN(64, half * half * (exponent % 2n === 0n ? 1n : base));
};

const floatPower = (a: number, b: number): number => {
  if (b === 0 || a === 1) return 1;
  if (Math.abs(b) === 0.5) return b > 0 ? Math.sqrt(a) : 1 / Math.sqrt(a);
  return a === -1 && !Number.isFinite(b) && !Number.isNaN(b) ? 1 : a ** b;
};

/** The kernels on numbers of either kind; `n` makes a constant of that kind. */
function compute<V extends Value>(
  kernel: PointwiseKernel,
  x: readonly V[],
  s: V,
  n: (c: number) => V,
): Value | boolean {
  const [a, b, c] = x as unknown as number[]; // the operators below mean the same on bigints
  const scale = s as unknown as number;
  const zero = n(0) as unknown as number;
  const one = n(1) as unknown as number;
  const missing = Number.isNaN as (value: unknown) => boolean;
  const real = Number;
  switch (kernel) {
    case "neg":
      return -a;
    case "abs":
      return a < zero || Object.is(a, -0) ? -a : a;
    case "sign":
      return missing(a) ? zero : a < zero ? -one : a > zero ? one : zero;
    case "exp":
      return Math.exp(a);
    case "log":
      return Math.log(a);
    case "sqrt":
      return Math.sqrt(a);
    case "tanh":
      return Math.tanh(a);
    case "sigmoid":
      return a >= 0 ? 1 / (1 + Math.exp(-a)) : Math.exp(a) / (1 + Math.exp(a));
    case "relu":
      return a < zero ? zero : a;
    case "logicalNot":
      return a === zero;
    case "add":
      return a + b;
    case "sub":
      return a - b;
    case "mul":
      return a * b;
    case "div":
      return a / b;
    case "pow":
      return typeof a === "bigint" ? power(a, b as unknown as bigint) : floatPower(a, b);
    case "addScaled":
      return a + scale * b;
    case "lerp":
      return real(scale) < 0.5 && real(scale) > -0.5 ? a + scale * (b - a) : b - (b - a) * (1 - scale);
    case "maximum":
      return missing(a) || missing(b) ? NaN : a < b ? b : a;
    case "minimum":
      return missing(a) || missing(b) ? NaN : a > b ? b : a;
    case "eq":
      return a === b;
    case "ne":
      return a !== b;
    case "lt":
      return a < b;
    case "le":
      return a <= b;
    case "gt":
      return b < a;
    case "ge":
      return b <= a;
    case "tanhBackward":
      return a * (1 - b * b);
    case "sigmoidBackward":
      return a * (1 - b) * b;
    case "reluBackward":
      return b <= zero ? zero : a;
    case "where":
      return a === zero ? c : b;
    case "addcmul":
      return a + scale * b * c;
    case "addcdiv":
      return a + scale * (b / c);
    case "erf":
      return Math.abs(a) < 1 ? nearErf(a) : Math.sign(a) * (1 - erfc(Math.abs(a)));
    case "expm1":
      return Math.expm1(a);
    case "log1p":
      return Math.log1p(a);
    case "softplus":
      return a > 0 ? a + Math.log1p(Math.exp(-a)) : Math.log1p(Math.exp(a));
    case "gelu":
      return (a * erfc(-a / Math.SQRT2)) / 2;
    case "geluTanh":
      return a / (1 + Math.exp(-bent(a)));
    case "silu":
      return a / (1 + Math.exp(-a));
    case "geluBackward":
      return a * (erfc(-b / Math.SQRT2) / 2 + (b * Math.exp(-b * b * 0.5)) / Math.sqrt(2 * Math.PI));
    case "geluTanhBackward":
      return a * gateSlope(b, bent(b), Math.sqrt(8 / Math.PI) * (1 + 0.134145 * b * b));
    case "siluBackward":
      return a * gateSlope(b, b, 1);
  }
}

const bent = (x: number) => Math.sqrt(8 / Math.PI) * (x + 0.044715 * x ** 3);

/** (x·s)′ for s = 1/(1 + e^−y) */
const gateSlope = (x: number, y: number, slope: number) =>
  1 / (1 + Math.exp(-y)) + (x * slope) / (1 + Math.exp(-y)) / (1 + Math.exp(y));

/** erf a by its power series. */
function nearErf(a: number): number {
  let sum = 0;
  for (let [n, term] = [0, a]; n < 40; n++, term *= (-a * a) / n) sum += term / (2 * n + 1);
  return (2 / Math.sqrt(Math.PI)) * sum;
}

/** 2/π · e^(−z²) · ∫ e^(−z²t²) / (1 + t²) dt from 0 to ∞ (Craig 1991), by the trapezoidal rule, which is exact here. */
function erfc(z: number): number {
  if (Number.isNaN(z) || z > 40) return z > 40 ? 0 : z;
  if (z < 0) return 2 - erfc(-z);
  if (z < 0.5) return 1 - nearErf(z);
  const width = (2 * Math.PI) / (40 + z * z);
  let sum = 0.5;
  for (let t = width; z * t < 6.5; t += width) sum += Math.exp(-z * z * t * t) / (1 + t * t);
  return (2 / Math.PI) * width * sum * Math.exp(-z * z);
}

function pointwise(kernel: PointwiseKernel, out: View, operands: readonly Operand[], scalar = 0): void {
  const isView = (x: Operand): x is View => typeof x !== "number";
  const floatDType = [...operands.filter(isView), out].map((x) => x.dtype).find(isFloat);
  const results = indices(out.shape).map((index) => {
    const read = operands.map((x) => (isView(x) ? get(x, index) : x));
    if (floatDType === undefined) {
      return compute(kernel, read.map(BigInt), BigInt(scalar), BigInt);
    }
    const x = operands.map((operand, k) =>
      isView(operand) ? Number(read[k]) : Number(stored(floatDType, operand)),
    );
    return compute(kernel, x, Number(stored(floatDType, scalar)), (value) => value);
  });
  indices(out.shape).forEach((index, i) => {
    set(out, index, results[i]);
  });
}

const without = (index: readonly number[], d: number, at: number): number[] =>
  index.map((i, k) => (k === d ? at : i));

function reduce(kernel: ReduceKernel, out: View, x: View): void {
  const float = isFloat(x.dtype);
  const members = new Map<string, number[]>(indices(out.shape).map((target) => [target.join(), []]));
  for (const index of indices(x.shape)) {
    const target = index.map((i, d) => (out.shape[d] === x.shape[d] ? i : 0));
    const value = get(x, index);
    members.get(target.join())?.push((float ? Number(value) : BigInt(value)) as number);
  }
  for (const target of indices(out.shape)) {
    const numbers = members.get(target.join()) ?? [];
    if (kernel === "sum") {
      const none = (float ? 0 : 0n) as number;
      set(
        out,
        target,
        numbers.reduce((a, b) => a + b, none),
      );
    } else {
      const sorted = [...numbers].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      const nan = float && numbers.some(Number.isNaN);
      if (sorted.length > 0) set(out, target, nan ? NaN : sorted[kernel === "min" ? 0 : sorted.length - 1]);
    }
  }
}

function argReduce(kernel: "max" | "min", out: View, x: View, dim: number): void {
  for (const target of indices(out.shape)) {
    const line = Array.from({ length: x.shape[dim] ?? 1 }, (_, i) => get(x, without(target, dim, i)));
    const nan = line.findIndex((v) => Number.isNaN(v));
    const best = line.reduce((a, b) => (kernel === "max" ? (b > a ? b : a) : b < a ? b : a));
    set(out, target, BigInt(nan >= 0 ? nan : line.indexOf(best)));
  }
}

function matmul(out: View, a: View, b: View): void {
  const rank = out.shape.length;
  const float = isFloat(out.dtype);
  for (const index of indices(out.shape)) {
    const [row, column] = [index[rank - 2], index[rank - 1]];
    const batch = index.slice(0, -2);
    const terms = Array.from({ length: a.shape[rank - 1] }, (_, k) => {
      const [x, y] = [get(a, [...batch, row, k]), get(b, [...batch, k, column])];
      return float ? Number(x) * Number(y) : BigInt(x) * BigInt(y);
    }) as number[];
    set(
      out,
      index,
      terms.reduce((sum, term) => sum + term, (float ? 0 : 0n) as number),
    );
  }
}

/** out = f(lines of the inputs along dim), a line each. */
function lines(out: View, inputs: readonly View[], dim: number, f: (...x: number[][]) => number[]): void {
  const starts = indices(out.shape.map((size, d) => (d === dim ? Math.min(size, 1) : size)));
  const length = out.shape[dim] ?? 1;
  for (const start of starts) {
    const at = (i: number) => without(start, dim, i);
    const read = inputs.map((x) => Array.from({ length }, (_, i) => Number(get(x, at(i)))));
    f(...read).forEach((value, i) => {
      set(out, at(i), value);
    });
  }
}

const total = (x: readonly number[]) => x.reduce((a, b) => a + b, 0);
/** log Σ e^x */
const logSumExp = (x: readonly number[]): number => {
  const most = Math.max(...x);
  return most + Math.log(total(x.map((v) => Math.exp(v - most))));
};

export const naiveEngine: Engine = {
  name: "naive",
  allocate: (dtype, length) => new List(dtype, length),
  release() {},
  write(storage, offset, data: TypedArray) {
    for (let i = 0; i < data.length; i++) (storage as List).values[offset + i] = data[i];
  },
  read<D extends DType>(view: View & { readonly dtype: D }, into?: ArrayOf[D]): ArrayOf[D] {
    const list = indices(view.shape).map((index) => get(view, index));
    const array = into ?? newArray(view.dtype, list.length);
    list.forEach((value, i) => {
      array[i] = value as never;
    });
    return array;
  },
  firstOutside(x, low, high) {
    const outside = indices(x.shape).map((index) => get(x, index) as bigint);
    return outside.find((v) => v < BigInt(low) || v > BigInt(high)) ?? null;
  },
  fill(out, value) {
    for (const index of indices(out.shape)) set(out, index, cast(value, "float64", out.dtype));
  },
  copy(out, x) {
    for (const index of indices(out.shape)) set(out, index, cast(get(x, index), x.dtype, out.dtype));
  },
  pointwise,
  reduce,
  argReduce,
  matmul,
  ...fusedFrom((view, index) => Number(get(view, index)), set, indices),
  softmax: (out, x, dim) => lines(out, [x], dim, (line) => line.map((v) => Math.exp(v - logSumExp(line)))),
  logSoftmax: (out, x, dim) => lines(out, [x], dim, (line) => line.map((v) => v - logSumExp(line))),
  softmaxBackward: (out, g, y, dim) =>
    lines(out, [g, y], dim, (a, b) => {
      const mean = total(a.map((v, i) => v * b[i]));
      return a.map((v, i) => (v - mean) * b[i]);
    }),
  logSoftmaxBackward: (out, g, y, dim) =>
    lines(out, [g, y], dim, (a, b) => a.map((v, i) => v - total(a) * Math.exp(b[i]))),
  gather(out, x, dim, index) {
    for (const at of indices(out.shape)) set(out, at, get(x, without(at, dim, Number(get(index, at)))));
  },
  scatterAdd(out, dim, index, source) {
    for (const at of indices(index.shape))
      addAt(out, without(at, dim, Number(get(index, at))), get(source, at));
  },
  indexSelect(out, x, dim, index) {
    for (const at of indices(out.shape))
      set(out, at, get(x, without(at, dim, Number(get(index, [at[dim]])))));
  },
  indexAdd(out, dim, index, source) {
    for (const at of indices(source.shape)) {
      addAt(out, without(at, dim, Number(get(index, [at[dim]]))), get(source, at));
    }
  },
};

function addAt(out: View, at: readonly number[], value: Value): void {
  const before = get(out, at);
  const sum = isFloat(out.dtype) ? Number(before) + Number(value) : BigInt(before) + BigInt(value);
  set(out, at, sum);
}
