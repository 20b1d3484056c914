import { type ArrayOf, type DType, isFloat, newArray, type TypedArray } from "../../src/core/dtype.js";
import { numel } from "../../src/core/shape.js";
import { contiguousStrides } from "../../src/core/strides.js";
import type {
  Engine,
  Kernel,
  Operand,
  PointwiseKernel,
  ReduceKernel,
  Storage,
  View,
} from "../../src/engine/engine.js";
import { referenceEngine } from "../../src/engine/engines/reference.js";

/**
 * Where elements stand and how they are stored, written another way than in the engines: every element has its place
 * by its indices, and is rounded into its dtype when it is stored. What is computed comes from the definitions of the
 * kernels, over contiguous copies. The reference engine is measured against it.
 */

type Value = number | bigint;

class List implements Storage {
  readonly dtype: DType;
  readonly values: Value[];
  version = 0;
  unchecked = 0;
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

function pointwise(kernel: PointwiseKernel, out: View, operands: readonly Operand[], scalar = 0): void {
  const isView = (x: Operand): x is View => typeof x !== "number";
  const floatDType = [...operands.filter(isView), out].map((x) => x.dtype).find(isFloat);
  const results = indices(out.sizes).map((index) => {
    const read = operands.map((x) => (isView(x) ? get(x, index) : x));
    if (floatDType === undefined) {
      const [a, b = 0n, c = 0n] = read.map(BigInt);
      return kernel.whole?.(a, b, c, BigInt(scalar)) ?? 0n;
    }
    const [a, b = 0, c = 0] = operands.map((operand, k) =>
      isView(operand) ? Number(read[k]) : Number(stored(floatDType, operand)),
    );
    return kernel.float(a, b, c, Number(stored(floatDType, scalar)));
  });
  indices(out.sizes).forEach((index, i) => {
    set(out, index, results[i]);
  });
}

function reduce(kernel: ReduceKernel, out: View, x: View): void {
  const float = isFloat(x.dtype);
  const members = new Map<string, number[]>(indices(out.sizes).map((target) => [target.join(), []]));
  for (const index of indices(x.sizes)) {
    const target = index.map((i, d) => (out.sizes[d] === x.sizes[d] ? i : 0));
    const value = get(x, index);
    members.get(target.join())?.push((float ? Number(value) : BigInt(value)) as number);
  }
  for (const target of indices(out.sizes)) {
    const numbers = members.get(target.join()) ?? [];
    if (float)
      set(
        out,
        target,
        numbers.reduce((a, b) => kernel.float.fold(a, b), kernel.float.start),
      );
    else
      set(
        out,
        target,
        (numbers as unknown as bigint[]).reduce((a, b) => kernel.whole.fold(a, b), kernel.whole.start),
      );
  }
}

function matmul(out: View, a: View, b: View): void {
  const rank = out.sizes.length;
  const float = isFloat(out.dtype);
  for (const index of indices(out.sizes)) {
    const [row, column] = [index[rank - 2], index[rank - 1]];
    const batch = index.slice(0, -2);
    const terms = Array.from({ length: a.sizes[rank - 1] }, (_, k) => {
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

/** The elements row by row on the reference engine. */
function packed(view: View): View {
  const { dtype, sizes: shape } = view;
  const storage = referenceEngine.allocate(dtype, numel(shape));
  const data = newArray(dtype, numel(shape));
  indices(shape).forEach((index, i) => {
    data[i] = get(view, index) as never;
  });
  referenceEngine.write(storage, 0, data);
  return { storage, dtype, sizes: shape, strides: contiguousStrides(shape), offset: 0 };
}

function run<A>(kernel: Kernel<A>, outs: readonly View[], ins: readonly View[], attrs: A): void {
  const results = outs.map(packed);
  kernel.define(results, ins.map(packed), attrs);
  outs.forEach((out, o) => {
    const data = referenceEngine.read(results[o]);
    indices(out.sizes).forEach((index, i) => {
      set(out, index, data[i]);
    });
  });
}

const outside = (x: View, low: number, high: number): bigint | undefined =>
  indices(x.sizes)
    .map((index) => get(x, index) as bigint)
    .find((v) => v < BigInt(low) || v > BigInt(high));

function read<D extends DType>(view: View & { readonly dtype: D }, into?: ArrayOf[D]): ArrayOf[D] {
  const list = indices(view.sizes).map((index) => get(view, index));
  const array = into ?? newArray(view.dtype, list.length);
  list.forEach((value, i) => {
    array[i] = value as never;
  });
  return array;
}

export const layoutEngine: Engine = {
  name: "layouts",
  allocate: (dtype, length) => new List(dtype, length),
  release() {},
  write(storage, offset, data: TypedArray) {
    for (let i = 0; i < data.length; i++) (storage as List).values[offset + i] = data[i];
  },
  read,
  readAsync: async (view) => read(view),
  require(x, low, high, error) {
    const found = outside(x, low, high);
    if (found !== undefined) throw error(found);
  },
  within: (x, low, high) => outside(x, low, high) === undefined,
  fill(out, value) {
    for (const index of indices(out.sizes)) set(out, index, cast(value, "float64", out.dtype));
  },
  copy(out, x) {
    for (const index of indices(out.sizes)) set(out, index, cast(get(x, index), x.dtype, out.dtype));
  },
  pointwise,
  reduce,
  matmul,
  linear(out, x, weight, bias, activation = null) {
    const [a, w, b] = [x, weight, bias].map((view) => (view === null ? null : packed(view)));
    const result = packed(out);
    referenceEngine.linear(result, a as View, w as View, b, activation);
    const data = referenceEngine.read(result);
    indices(out.sizes).forEach((index, i) => {
      set(out, index, data[i]);
    });
  },
  run,
  support: () => "defined",
};
