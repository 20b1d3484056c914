/** Softmax and its relatives over one line of consecutive elements. Sums: blocks in vectors, then float64. */
import { FOLD_BLOCK, FOLD_MAX, FOLD_SUM, OP_EXP } from "../../layout";
import { foldBlock, foldFour, foldLanes } from "./fold";
import { unary } from "./functions";
import { scratch } from "./job";
import { allNormal, exp32, expFour } from "./math32";
import { log64 } from "./math64";
import { fma, fnma, lanes, loadPart, storePart } from "./simd";

/** Not inlined, for it is rare. */
function expRareFour(to: usize, x: usize, away: v128): void {
  for (let i: usize = 0; i < 64; i += 16) v128.store(to + i, exp32(f32x4.sub(v128.load(x + i), away)));
}

/** e^(x − shift) of four vectors goes to memory. */
@inline
function expFourAway(to: usize, x: usize, away: v128): void {
  const x0 = f32x4.sub(v128.load(x), away);
  const x1 = f32x4.sub(v128.load(x, 16), away);
  const x2 = f32x4.sub(v128.load(x, 32), away);
  const x3 = f32x4.sub(v128.load(x, 48), away);
  if (allNormal(x0, x1, x2, x3)) expFour(to, x0, x1, x2, x3);
  else expRareFour(to, x, away);
}

/** Σ e^(x − shift); the terms go to `to` if they are kept, else `to` is 64 bytes to work in. */
@inline
function addTerms<T>(to: usize, x: usize, n: i32, shift: T, keep: bool): f64 {
  const away = v128.splat<T>(shift);
  let total: f64 = 0;
  while (n > 0) {
    let left = min(n, FOLD_BLOCK);
    n -= left;
    let sum = v128.splat<T>(0);
    if (sizeof<T>() == 4) {
      for (; left >= 16; left -= 16) {
        expFourAway(to, x, away);
        sum = f32x4.add(f32x4.add(sum, v128.load(to)), v128.load(to, 16));
        sum = f32x4.add(f32x4.add(sum, v128.load(to, 32)), v128.load(to, 48));
        if (keep) to += 64;
        x += 64;
      }
    }
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

/** to = e^(x − shift); gives their sum. */
export function expLine<T>(to: usize, x: usize, n: i32, shift: T): f64 {
  return addTerms<T>(to, x, n, shift, true);
}

/** Σ e^(x − shift) */
export function expSum<T>(x: usize, n: i32, shift: T): f64 {
  return addTerms<T>(scratch, x, n, shift, false);
}

/** to = (factor · to) · second */
@inline
function scale<T>(to: usize, n: i32, factor: T, second: T, twice: bool): void {
  const a = v128.splat<T>(factor);
  const b = v128.splat<T>(second);
  for (; n >= 4 * lanes<T>(); n -= 4 * lanes<T>()) {
    v128.store(to, scaled<T>(v128.load(to), a, b, twice));
    v128.store(to, scaled<T>(v128.load(to, 16), a, b, twice), 16);
    v128.store(to, scaled<T>(v128.load(to, 32), a, b, twice), 32);
    v128.store(to, scaled<T>(v128.load(to, 48), a, b, twice), 48);
    to += 64;
  }
  for (; n > 0; n -= lanes<T>()) {
    storePart<T>(to, scaled<T>(loadPart<T>(to, n), a, b, twice), n);
    to += 16;
  }
}

@inline
function scaled<T>(x: v128, a: v128, b: v128, twice: bool): v128 {
  const once = v128.mul<T>(x, a);
  return twice ? v128.mul<T>(once, b) : once;
}

/** to = factor · to */
export function scaleLine<T>(to: usize, n: i32, factor: T): void {
  scale<T>(to, n, factor, factor, false);
}

/** to = (factor · to) · second */
export function scaleLineTwice<T>(to: usize, n: i32, factor: T, second: T): void {
  scale<T>(to, n, factor, second, true);
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
  const sum = expLine<T>(to, x, n, largest<T>(x, n));
  scaleLine<T>(to, n, <T>(1 / sum));
}

/** to = x − ln Σ e^x */
export function logSoftmaxLine<T>(to: usize, x: usize, n: i32): void {
  const shift = largest<T>(x, n);
  subtractLine<T>(to, x, n, shift, <T>log(expSum<T>(x, n, shift)));
}

/** to = (x − a) − b */
function subtractLine<T>(to: usize, x: usize, n: i32, a: T, b: T): void {
  const away = v128.splat<T>(a);
  const logSum = v128.splat<T>(b);
  for (; n >= 4 * lanes<T>(); n -= 4 * lanes<T>()) {
    v128.store(to, v128.sub<T>(v128.sub<T>(v128.load(x), away), logSum));
    v128.store(to, v128.sub<T>(v128.sub<T>(v128.load(x, 16), away), logSum), 16);
    v128.store(to, v128.sub<T>(v128.sub<T>(v128.load(x, 32), away), logSum), 32);
    v128.store(to, v128.sub<T>(v128.sub<T>(v128.load(x, 48), away), logSum), 48);
    x += 64;
    to += 64;
  }
  for (; n > 0; n -= lanes<T>()) {
    storePart<T>(to, v128.sub<T>(v128.sub<T>(loadPart<T>(x, n), away), logSum), n);
    x += 16;
    to += 16;
  }
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
  if (sizeof<T>() == 4) {
    for (; n >= 16; n -= 16) {
      expFourAway(to, y, v128.splat<T>(0));
      v128.store(to, fnma<T>(v128.load(to), sum, v128.load(g)));
      v128.store(to, fnma<T>(v128.load(to, 16), sum, v128.load(g, 16)), 16);
      v128.store(to, fnma<T>(v128.load(to, 32), sum, v128.load(g, 32)), 32);
      v128.store(to, fnma<T>(v128.load(to, 48), sum, v128.load(g, 48)), 48);
      to += 64;
      g += 64;
      y += 64;
    }
  }
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
