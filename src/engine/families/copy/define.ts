import { type DType, isFloat, type TypedArray } from "../../../core/dtype.js";
import { arrayOf } from "../../host/storage.js";
import { lastStride, walk } from "../../host/walk.js";
import type { View } from "../../view.js";

const INT64_MIN = -(2n ** 63n);
const INT32_MIN = -(2 ** 31);

/** A float towards zero; what 32 bits cannot hold becomes the smallest whole number, as x86 (and so PyTorch) has it. */
function toInt32(value: number): number {
  const whole = Math.trunc(value);
  return whole >= INT32_MIN && whole < 2 ** 31 ? whole : INT32_MIN;
}

/** The float32 nearest to a whole number: above 2⁵³ the bits that float64 would round away are kept as one. */
function nearestFloat(value: bigint): number {
  const size = value < 0n ? -value : value;
  if (size < 2n ** 53n) return Number(value);
  const rounded = Number((size >> 11n) | (size & 0x7ffn ? 1n : 0n)) * 2 ** 11;
  return value < 0n ? -rounded : rounded;
}

/** A value of one dtype as the typed array of another takes it: towards zero, "not zero" for bool. */
export function converter(from: DType, to: DType): (value: number | bigint) => number | bigint {
  if (from === to) return (value) => value;
  if (to === "bool") return (value) => (Number(value) !== 0 ? 1 : 0);
  if (to === "int64") {
    return (value) => {
      if (!Number.isFinite(Number(value)) || Math.abs(Number(value)) >= 2 ** 63) return INT64_MIN;
      return BigInt(Math.trunc(Number(value)));
    };
  }
  if (from === "int64") {
    if (to === "float32") return (value) => nearestFloat(value as bigint);
    return isFloat(to) ? Number : (value) => Number(BigInt.asIntN(32, value as bigint));
  }
  if (isFloat(from) && !isFloat(to)) return (value) => toInt32(value as number);
  return (value) => value; // the typed array itself rounds floats and truncates ints
}

/** out = x, cast. */
export function copy(out: View, x: View): void {
  const convert = converter(x.dtype, out.dtype);
  const [to, from] = [arrayOf(out), arrayOf(x)];
  const [step, stepX] = [lastStride(out), lastStride(x)];
  walk(out.sizes, [out, x], ([o, i], length) => {
    for (let n = 0; n < length; n++) to[o + n * step] = convert(from[i + n * stepX]) as never;
  });
}

/** Every element becomes `value`. */
export function fill(out: View, value: number): void {
  const array: TypedArray = arrayOf(out);
  const element = converter("float64", out.dtype)(value) as never;
  const step = lastStride(out);
  walk(out.sizes, [out], ([o], length) => {
    for (let n = 0; n < length; n++) array[o + n * step] = element;
  });
}
