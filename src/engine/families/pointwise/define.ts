import { isFloat } from "../../../core/dtype.js";
import { arrayOf, store } from "../../host/storage.js";
import { type Layout, lastStride, walk } from "../../host/walk.js";
import type { PointwiseKernel } from "../../kernel.js";
import type { Operand, View } from "../../view.js";

/** out = kernel(operands…), element by element, by the definition. */
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
    ...operands.map((x) => (typeof x === "number" ? { ...REPEATED, strides: out.sizes.map(() => 0) } : x)),
  ];
}

function onFloats(kernel: PointwiseKernel, out: View, operands: readonly Operand[], scalar: number): void {
  const f = kernel.float;
  const dtype =
    operands.find((x): x is View => typeof x !== "number" && isFloat(x.dtype))?.dtype ?? out.dtype;
  const round = (x: number) => (dtype === "float32" ? Math.fround(x) : x);
  const layouts = layoutsOf(out, operands);
  const [step, ...steps] = layouts.map(lastStride);
  const result = arrayOf(out) as Float64Array;
  const roundNumber = (x: number) => (kernel.keepsWhole === true && Number.isInteger(x) ? x : round(x));
  const [a, b, c] = operands.map((x) =>
    typeof x === "number" ? [roundNumber(x)] : (arrayOf(x) as Float64Array),
  );
  const s = round(scalar);
  walk(out.sizes, layouts, ([o, i, j, k], length) => {
    for (let n = 0; n < length; n++) {
      const x = a[i + n * steps[0]];
      const y = b === undefined ? 0 : b[j + n * steps[1]];
      const z = c === undefined ? 0 : c[k + n * steps[2]];
      result[o + n * step] = Number(f(x, y, z, s));
    }
  });
}

function onIntegers(kernel: PointwiseKernel, out: View, operands: readonly Operand[], scalar: number): void {
  const f = kernel.whole;
  if (f === undefined) throw new Error(`${kernel.name} of whole numbers is not defined`);
  const layouts = layoutsOf(out, operands);
  const [step, ...steps] = layouts.map(lastStride);
  const result = arrayOf(out);
  const arrays = operands.map((x) => (typeof x === "number" ? [Math.trunc(x)] : arrayOf(x)));
  const s = BigInt(Math.trunc(scalar));
  walk(out.sizes, layouts, ([o, ...at], length) => {
    for (let n = 0; n < length; n++) {
      const [x, y, z] = arrays.map((array, k) => BigInt(array[at[k] + n * steps[k]]));
      store(result, out.dtype, o + n * step, f(x, y ?? 0n, z ?? 0n, s));
    }
  });
}
