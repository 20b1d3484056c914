/** Softmax and its relatives over one line of consecutive elements. Sums: blocks in vectors, then float64. */
import { FOLD_BLOCK, FOLD_MAX, FOLD_SUM, OP_EXP } from "../../../layout";
import { foldBlock, foldFour, foldLanes } from "./fold";
import { unary } from "./functions";
import { scratch } from "./job";
import { log64 } from "./math64";
import { fma, fnma, lanes, loadPart, storePart } from "./simd";

/** Σ e^(x − shift); the terms go to `to` if they are kept, else `to` is one vector to work in. */
@inline
export function expLine<T>(to: usize, x: usize, n: i32, shift: T, keep: bool): f64 {
  const away = v128.splat<T>(shift);
  let total: f64 = 0;
  while (n > 0) {
    let left = min(n, FOLD_BLOCK);
    n -= left;
    let sum = v128.splat<T>(0);
    for (; left >= lanes<T>(); left -= lanes<T>()) {
      const e = unary<T>(OP_EXP, v128.sub<T>(v128.load(x), away));
      if (keep) {
        v128.store(to, e);
        to += 16;
      }
      sum = v128.add<T>(sum, e);
      x += 16;
    }
    if (left > 0) {
      // Through memory: lanes that are no elements come back as 0.
      storePart<T>(to, unary<T>(OP_EXP, v128.sub<T>(loadPart<T>(x, left), away)), left);
      sum = v128.add<T>(sum, loadPart<T>(to, left));
    }
    total += foldLanes<T>(FOLD_SUM, sum);
  }
  return total;
}

/** to = factor · x. */
@inline
export function scaleLine<T>(to: usize, x: usize, n: i32, factor: T): void {
  const scale = v128.splat<T>(factor);
  for (; n >= lanes<T>(); n -= lanes<T>()) {
    v128.store(to, v128.mul<T>(v128.load(x), scale));
    x += 16;
    to += 16;
  }
  if (n > 0) storePart<T>(to, v128.mul<T>(loadPart<T>(x, n), scale), n);
}

/** The largest element; NaN where there is one. */
@inline
export function largest<T>(x: usize, n: i32): T {
  return <T>foldBlock<T>(FOLD_MAX, x, n);
}

export function log(x: f64): f64 {
  return f64x2.extract_lane(log64(f64x2.splat(x)), 0);
}

/** to = e^x / Σ e^x */
export function softmaxLine<T>(to: usize, x: usize, n: i32): void {
  const sum = expLine<T>(to, x, n, largest<T>(x, n), true);
  scaleLine<T>(to, to, n, <T>(1 / sum));
}

/** to = x − ln Σ e^x */
export function logSoftmaxLine<T>(to: usize, x: usize, n: i32): void {
  const shift = largest<T>(x, n);
  const away = v128.splat<T>(shift);
  const logSum = v128.splat<T>(<T>log(expLine<T>(scratch, x, n, shift, false)));
  for (; n >= lanes<T>(); n -= lanes<T>()) {
    v128.store(to, v128.sub<T>(v128.sub<T>(v128.load(x), away), logSum));
    x += 16;
    to += 16;
  }
  if (n > 0) storePart<T>(to, v128.sub<T>(v128.sub<T>(loadPart<T>(x, n), away), logSum), n);
}

/** Σ g·y */
function dotLine<T>(g: usize, y: usize, n: i32): f64 {
  let total: f64 = 0;
  while (n > 0) {
    let left = min(n, FOLD_BLOCK);
    n -= left;
    let s0 = v128.splat<T>(0);
    let s1 = s0;
    let s2 = s0;
    let s3 = s0;
    for (; left >= 4 * lanes<T>(); left -= 4 * lanes<T>()) {
      s0 = fma<T>(v128.load(g), v128.load(y), s0);
      s1 = fma<T>(v128.load(g, 16), v128.load(y, 16), s1);
      s2 = fma<T>(v128.load(g, 32), v128.load(y, 32), s2);
      s3 = fma<T>(v128.load(g, 48), v128.load(y, 48), s3);
      g += 64;
      y += 64;
    }
    for (; left > 0; left -= lanes<T>()) {
      s0 = fma<T>(loadPart<T>(g, left), loadPart<T>(y, left), s0);
      g += 16;
      y += 16;
    }
    total += foldLanes<T>(FOLD_SUM, foldFour<T>(FOLD_SUM, s0, s1, s2, s3));
  }
  return total;
}

/** to = y·(g − Σ g·y) */
export function softmaxBackwardLine<T>(to: usize, g: usize, y: usize, n: i32): void {
  const mean = v128.splat<T>(<T>dotLine<T>(g, y, n));
  for (; n >= lanes<T>(); n -= lanes<T>()) {
    v128.store(to, v128.mul<T>(v128.load(y), v128.sub<T>(v128.load(g), mean)));
    to += 16;
    g += 16;
    y += 16;
  }
  if (n > 0) storePart<T>(to, v128.mul<T>(loadPart<T>(y, n), v128.sub<T>(loadPart<T>(g, n), mean)), n);
}

/** to = g − e^y·Σ g */
export function logSoftmaxBackwardLine<T>(to: usize, g: usize, y: usize, n: i32): void {
  let total: f64 = 0;
  for (let r = 0; r < n; r += FOLD_BLOCK) {
    total += foldBlock<T>(FOLD_SUM, g + <usize>r * sizeof<T>(), min(FOLD_BLOCK, n - r));
  }
  const sum = v128.splat<T>(<T>total);
  for (; n >= lanes<T>(); n -= lanes<T>()) {
    v128.store(to, fnma<T>(unary<T>(OP_EXP, v128.load(y)), sum, v128.load(g)));
    to += 16;
    g += 16;
    y += 16;
  }
  if (n > 0) {
    storePart<T>(to, fnma<T>(unary<T>(OP_EXP, loadPart<T>(y, n)), sum, loadPart<T>(g, n)), n);
  }
}
