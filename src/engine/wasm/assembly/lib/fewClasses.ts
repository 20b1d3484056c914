/**
 * Cross-entropy of float32 rows with few classes: four rows at a time, a row a lane, one class after the other. Where
 * fewer than four are left, the last one stands in the other lanes too.
 */
import { addressOf, param, scalar, scratch, strideOf, viewOf } from "./job";
import { exp32 } from "./math32";
import { log64 } from "./math64";

/** One class of four rows. */
@inline
function gatherFour(a: usize, b: usize, c: usize, d: usize): v128 {
  let x = v128.load32_zero(a);
  x = v128.load32_lane(b, x, 1);
  x = v128.load32_lane(c, x, 2);
  return v128.load32_lane(d, x, 3);
}

@inline
function labelOf(job: usize, i: i32): i32 {
  return load<i32>(<usize>param(job, 3) + <usize>i * <usize>param(job, 4));
}

/** Four labels as lanes. */
@inline
function labelsOf(job: usize, i: i32, last: i32): v128 {
  let labels = i32x4.splat(labelOf(job, i));
  labels = i32x4.replace_lane(labels, 1, labelOf(job, min(i + 1, last)));
  labels = i32x4.replace_lane(labels, 2, labelOf(job, min(i + 2, last)));
  return i32x4.replace_lane(labels, 3, labelOf(job, min(i + 3, last)));
}

/** Rows start … end − 1: the losses, where param 9 is 0; else their sum is the result. */
export function fewForward(job: usize, start: i32, end: i32): f64 {
  const fields = viewOf(job, 1);
  const row = <usize>strideOf(fields, 0) << 2;
  const step = <usize>strideOf(fields, 1) << 2;
  const classes = <usize>param(job, 1);
  const each = param(job, 9) == 0;
  const out = <usize>param(job, 7);
  const outStep = <usize>param(job, 8);
  const last = end - 1;
  let total: f64 = 0;
  for (let i = start; i < end; i += 4) {
    const a = addressOf(fields) + <usize>i * row;
    const b = i < last ? a + row : a;
    const c = i + 1 < last ? b + row : b;
    const d = i + 2 < last ? c + row : c;
    let largest = gatherFour(a, b, c, d);
    for (let j: usize = 1; j < classes; j++) {
      const at = j * step;
      largest = f32x4.max(largest, gatherFour(a + at, b + at, c + at, d + at));
    }
    const labels = labelsOf(job, i, last);
    let sum = f32x4.splat(0);
    let hit = sum;
    for (let j: usize = 0; j < classes; j++) {
      const at = j * step;
      const x = gatherFour(a + at, b + at, c + at, d + at);
      sum = f32x4.add(sum, exp32(f32x4.sub(x, largest)));
      hit = v128.bitselect(x, hit, i32x4.eq(labels, i32x4.splat(<i32>j)));
    }
    // ln Σ e^(x − largest) + (largest − x[label]), in float64
    const low = f64x2.add(
      log64(f64x2.promote_low_f32x4(sum)),
      f64x2.sub(f64x2.promote_low_f32x4(largest), f64x2.promote_low_f32x4(hit)),
    );
    const high = f64x2.add(
      log64(f64x2.promote_low_f32x4(upper(sum))),
      f64x2.sub(f64x2.promote_low_f32x4(upper(largest)), f64x2.promote_low_f32x4(upper(hit))),
    );
    const to = out + <usize>i * outStep;
    put(each, to, f64x2.extract_lane(low, 0));
    total += f64x2.extract_lane(low, 0);
    if (i < last) {
      put(each, to + outStep, f64x2.extract_lane(low, 1));
      total += f64x2.extract_lane(low, 1);
    }
    if (i + 1 < last) {
      put(each, to + 2 * outStep, f64x2.extract_lane(high, 0));
      total += f64x2.extract_lane(high, 0);
    }
    if (i + 2 < last) {
      put(each, to + 3 * outStep, f64x2.extract_lane(high, 1));
      total += f64x2.extract_lane(high, 1);
    }
  }
  return total;
}

@inline
function upper(x: v128): v128 {
  return v128.shuffle<f64>(x, x, 1, 0);
}

@inline
function put(each: bool, to: usize, loss: f64): void {
  if (each) store<f32>(to, <f32>loss);
}

/** The gradients of rows start … end − 1. */
export function fewBackward(job: usize, start: i32, end: i32): void {
  const fields = viewOf(job, 1);
  const row = <usize>strideOf(fields, 0) << 2;
  const step = <usize>strideOf(fields, 1) << 2;
  const outFields = viewOf(job, 0);
  const outRow = <usize>strideOf(outFields, 0) << 2;
  const outStep = <usize>strideOf(outFields, 1) << 2;
  const classes = <usize>param(job, 1);
  const last = end - 1;
  for (let i = start; i < end; i += 4) {
    const a = addressOf(fields) + <usize>i * row;
    const b = i < last ? a + row : a;
    const c = i + 1 < last ? b + row : b;
    const d = i + 2 < last ? c + row : c;
    let largest = gatherFour(a, b, c, d);
    for (let j: usize = 1; j < classes; j++) {
      const at = j * step;
      largest = f32x4.max(largest, gatherFour(a + at, b + at, c + at, d + at));
    }
    let sum = f32x4.splat(0);
    for (let j: usize = 0; j < classes; j++) {
      const at = j * step;
      const e = exp32(f32x4.sub(gatherFour(a + at, b + at, c + at, d + at), largest));
      v128.store(scratch + (j << 4), e);
      sum = f32x4.add(sum, e);
    }
    const scale = f32x4.div(f32x4.splat(1), sum);
    const g = gradientsOf(job, i, last);
    const labels = labelsOf(job, i, last);
    const toA = addressOf(outFields) + <usize>i * outRow;
    const toB = i < last ? toA + outRow : toA;
    const toC = i + 1 < last ? toB + outRow : toB;
    const toD = i + 2 < last ? toC + outRow : toC;
    for (let j: usize = 0; j < classes; j++) {
      const one = v128.and(f32x4.splat(1), i32x4.eq(labels, i32x4.splat(<i32>j)));
      const p = f32x4.mul(v128.load(scratch + (j << 4)), scale);
      const z = f32x4.mul(f32x4.sub(p, one), g);
      const at = j * outStep;
      v128.store32_lane(toA + at, z, 0);
      v128.store32_lane(toB + at, z, 1);
      v128.store32_lane(toC + at, z, 2);
      v128.store32_lane(toD + at, z, 3);
    }
  }
}

/** The incoming gradients of four rows, divided by scalar 0. */
@inline
function gradientsOf(job: usize, i: i32, last: i32): v128 {
  const from = <usize>param(job, 10);
  const step = <usize>param(job, 11);
  const first = gradientOf(job, from + <usize>i * step);
  let g = f32x4.splat(first);
  if (step == 0) return g;
  g = f32x4.replace_lane(g, 1, gradientOf(job, from + <usize>min(i + 1, last) * step));
  g = f32x4.replace_lane(g, 2, gradientOf(job, from + <usize>min(i + 2, last) * step));
  return f32x4.replace_lane(g, 3, gradientOf(job, from + <usize>min(i + 3, last) * step));
}

@inline
function gradientOf(job: usize, at: usize): f32 {
  return <f32>(<f64>load<f32>(at) / scalar(job, 0));
}
