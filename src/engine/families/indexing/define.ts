import type { DType } from "../../../core/dtype.js";
import { arrayOf } from "../../host/storage.js";
import { lastStride, walk } from "../../host/walk.js";
import type { View } from "../../view.js";

/** A step of one element in every dimension, so that a walk calls back for each element. */
const eachElement = (view: View): View => ({
  ...pick(view),
  sizes: [...view.sizes, 1],
  strides: [...view.strides, 0],
});
const pick = ({ storage, dtype, sizes: shape, strides, offset }: View): View => ({
  storage,
  dtype,
  sizes: shape,
  strides,
  offset,
});

/** The view without its step along `dim`: the index supplies that step. */
const withoutStep = (view: View, dim: number): View =>
  eachElement({ ...pick(view), strides: view.strides.map((stride, d) => (d === dim ? 0 : stride)) });

/** out[i][j] = x[i][index[i][j]] for `dim` 1. */
export function gather(out: View, x: View, dim: number, index: View): void {
  const [to, from, positions] = [arrayOf(out), arrayOf(x), arrayOf(index)];
  const step = x.strides[dim] ?? 0;
  const views = [eachElement(out), withoutStep(x, dim), eachElement(index)];
  walk(views[0].sizes, views, ([o, i, p]) => {
    to[o] = from[i + Number(positions[p]) * step] as never;
  });
}

/** out[i][index[i][j]] += source[i][j] for `dim` 1. */
export function scatterAdd(out: View, dim: number, index: View, source: View): void {
  const [to, from, positions] = [arrayOf(out), arrayOf(source), arrayOf(index)];
  const step = out.strides[dim] ?? 0;
  const views = [withoutStep(out, dim), eachElement(source), eachElement(index)];
  walk(eachElement(index).sizes, views, ([o, i, p]) => {
    const at = o + Number(positions[p]) * step;
    const sum = (to[at] as number) + (from[i] as number);
    to[at] = (out.dtype === "bool" ? Number(sum !== 0) : sum) as never; // typed arrays wrap and round by themselves
  });
}

/** An index of one dimension, as wide as the other view: the same position for a whole row along `dim`. */
const spread = (index: View, rank: number, dim: number): View => ({
  ...pick(index),
  strides: Array.from({ length: rank }, (_, d) => (d === dim ? index.strides[0] : 0)),
});

/** Row k of out along `dim` = row index[k] of x. */
export function indexSelect(out: View, x: View, dim: number, index: View): void {
  gather(out, x, dim, { ...spread(index, out.sizes.length, dim), sizes: out.sizes });
}

/** Row index[k] of out along `dim` += row k of the source. */
export function indexAdd(out: View, dim: number, index: View, source: View): void {
  scatterAdd(out, dim, { ...spread(index, source.sizes.length, dim), sizes: source.sizes }, source);
}

/** What becomes of an element that a source meets: it is replaced, multiplied, or the larger or smaller of both stays. NaN wins. */
export type ScatterMode = "assign" | "prod" | "amax" | "amin";

type Combine = (a: number, b: number) => number;

function combined(mode: ScatterMode, dtype: DType): Combine {
  if (mode === "amax") return (a, b) => (Number.isNaN(a) || a >= b ? a : b);
  if (mode === "amin") return (a, b) => (Number.isNaN(a) || a <= b ? a : b);
  if (dtype === "bool") return (a, b) => a & b;
  return dtype === "int32" ? Math.imul : (a, b) => a * b; // typed arrays wrap and round by themselves, bigints too
}

/** out[i][index[i][j]] becomes source[i][j] for `dim` 1, or what the mode makes of both; in the order of the source. */
export function scatter(out: View, dim: number, index: View, source: View, mode: ScatterMode): void {
  const [to, from, positions] = [arrayOf(out), arrayOf(source), arrayOf(index)] as unknown as number[][];
  const step = out.strides[dim] ?? 0;
  const still = { ...pick(out), strides: out.strides.map((stride, d) => (d === dim ? 0 : stride)) };
  const [stepO, stepS, stepP] = [still, source, index].map(lastStride);
  const combine = combined(mode, out.dtype);
  walk(index.sizes, [still, source, index], ([o, i, p], length) => {
    for (let n = 0; n < length; n++) {
      const at = o + n * stepO + Number(positions[p + n * stepP]) * step;
      const value = from[i + n * stepS];
      to[at] = mode === "assign" ? value : combine(to[at], value);
    }
  });
}
