import { type DType, isFloat, type TypedArray } from "../../core/dtype.js";
import type { Operand, PointwiseKernel, View } from "../engine.js";
import { FLOAT, INTEGER } from "./functions.js";
import { arrayOf } from "./storage.js";
import { type Layout, lastStride, walk } from "./walk.js";

/** out = kernel(operands…), element by element. */
export function pointwise(
  kernel: PointwiseKernel,
  out: View,
  operands: readonly Operand[],
  scalar: number,
): void {
  // What is computed on: a comparison of floats has a bool result, `where` a bool operand.
  const float = isFloat(out.dtype) || operands.some((x) => typeof x !== "number" && isFloat(x.dtype));
  if (float) onFloats(kernel, out, operands, scalar);
  else onIntegers(kernel, out, operands, scalar);
}

/** A plain number is repeated like an expanded scalar, rounded to the dtype it meets. */
const REPEATED: Layout = { strides: [], offset: 0 };

function layoutsOf(out: View, operands: readonly Operand[]): Layout[] {
  return [
    out,
    ...operands.map((x) => (typeof x === "number" ? { ...REPEATED, strides: out.shape.map(() => 0) } : x)),
  ];
}

function onFloats(kernel: PointwiseKernel, out: View, operands: readonly Operand[], scalar: number): void {
  const f = FLOAT[kernel];
  const dtype =
    operands.find((x): x is View => typeof x !== "number" && isFloat(x.dtype))?.dtype ?? out.dtype;
  const round = (x: number) => (dtype === "float32" ? Math.fround(x) : x);
  const layouts = layoutsOf(out, operands);
  const [step, ...steps] = layouts.map(lastStride);
  const result = arrayOf(out) as Float64Array;
  const [a, b, c] = operands.map((x) => (typeof x === "number" ? [round(x)] : (arrayOf(x) as Float64Array)));
  const s = round(scalar);
  walk(out.shape, layouts, ([o, i, j, k], length) => {
    for (let n = 0; n < length; n++) {
      const x = a[i + n * steps[0]];
      const y = b === undefined ? 0 : b[j + n * steps[1]];
      const z = c === undefined ? 0 : c[k + n * steps[2]];
      result[o + n * step] = Number(f(x, y, z, s));
    }
  });
}

function onIntegers(kernel: PointwiseKernel, out: View, operands: readonly Operand[], scalar: number): void {
  const f = INTEGER[kernel];
  if (f === undefined) throw new Error(`reference engine: ${kernel} of whole numbers`);
  const layouts = layoutsOf(out, operands);
  const [step, ...steps] = layouts.map(lastStride);
  const result = arrayOf(out);
  const arrays = operands.map((x) => (typeof x === "number" ? [Math.trunc(x)] : arrayOf(x)));
  const s = BigInt(Math.trunc(scalar));
  walk(out.shape, layouts, ([o, ...at], length) => {
    for (let n = 0; n < length; n++) {
      const [x, y, z] = arrays.map((array, k) => BigInt(array[at[k] + n * steps[k]]));
      store(result, out.dtype, o + n * step, f(x, y ?? 0n, z ?? 0n, s));
    }
  });
}

/** Stores a whole number, wrapped around at the width of the dtype. */
export function store(array: TypedArray, dtype: DType, at: number, value: bigint | boolean): void {
  if (typeof value === "boolean") array[at] = Number(value);
  else if (dtype === "int64") (array as BigInt64Array)[at] = value;
  else if (dtype === "bool") array[at] = value === 0n ? 0 : 1;
  else array[at] = Number(BigInt.asIntN(32, value));
}
