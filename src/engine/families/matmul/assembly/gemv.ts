/**
 * Products of vectors and matrices, C [1, n] = A [1, k] · B [k, n], over a batch and over rows of A.
 *
 * The order of the sum is that of a vector of lanes, however B lies: the sums of every fourth product (every second
 * of f64), each in the order of p, then (s0 + s2) + (s1 + s3).
 *
 * Views: 0 C, 1 A, 2 B; the job's shape is the batch. Params, strides in bytes: 0 rows of C, 1 n, 2 k; 3 A from row
 * to row, 4 A from step to step; 5 B from step to step, 6 B from column to column; 7 C from row to row, 8 C from
 * column to column; 9 columns a chunk (a multiple of 32).
 */
import { locate } from "../../../wasm/assembly/lib/batch";
import { param, scratch } from "../../../wasm/assembly/lib/job";
import { fma, lanes, loadPart, sumLanes } from "../../../wasm/assembly/lib/simd";

/** Four sums a_p·b_p, of columns that are `column` apart; steps stand side by side. */
@inline
function fourDots<T>(c: usize, cColumn: usize, a: usize, b: usize, k: i32, column: usize): void {
  let s0 = i64x2.splat(0);
  let s1 = i64x2.splat(0);
  let s2 = i64x2.splat(0);
  let s3 = i64x2.splat(0);
  let p = k;
  for (; p >= lanes<T>(); p -= lanes<T>()) {
    const x = v128.load(a);
    s0 = fma<T>(x, v128.load(b), s0);
    s1 = fma<T>(x, v128.load(b + column), s1);
    s2 = fma<T>(x, v128.load(b + 2 * column), s2);
    s3 = fma<T>(x, v128.load(b + 3 * column), s3);
    a += 16;
    b += 16;
  }
  if (p > 0) {
    const x = loadPart<T>(a, p);
    s0 = fma<T>(x, loadPart<T>(b, p), s0);
    s1 = fma<T>(x, loadPart<T>(b + column, p), s1);
    s2 = fma<T>(x, loadPart<T>(b + 2 * column, p), s2);
    s3 = fma<T>(x, loadPart<T>(b + 3 * column, p), s3);
  }
  store<T>(c, sumLanes<T>(s0));
  store<T>(c + cColumn, sumLanes<T>(s1));
  store<T>(c + 2 * cColumn, sumLanes<T>(s2));
  store<T>(c + 3 * cColumn, sumLanes<T>(s3));
}

@inline
function oneDot<T>(a: usize, b: usize, k: i32): T {
  let sum = i64x2.splat(0);
  let p = k;
  for (; p >= lanes<T>(); p -= lanes<T>()) {
    sum = fma<T>(v128.load(a), v128.load(b), sum);
    a += 16;
    b += 16;
  }
  if (p > 0) sum = fma<T>(loadPart<T>(a, p), loadPart<T>(b, p), sum);
  return sumLanes<T>(sum);
}

/** The steps of A stand side by side, and so do those of each column of B. */
@inline
function dots<T>(job: usize, chunkStart: i32, chunkEnd: i32): void {
  const rows = param(job, 0);
  const n = param(job, 1);
  const k = param(job, 2);
  const aRow = <usize>param(job, 3);
  const bColumn = <usize>param(job, 6);
  const cRow = <usize>param(job, 7);
  const cColumn = <usize>param(job, 8);
  const columns = param(job, 9);
  const chunks = (n + columns - 1) / columns;
  for (let chunk = chunkStart; chunk < chunkEnd; chunk++) {
    const matrix = chunk / chunks;
    const first = (chunk - matrix * chunks) * columns;
    const end = min(n, first + columns);
    for (let i = 0; i < rows; i++) {
      const a = locate(job, 1, matrix, sizeof<T>()) + <usize>i * aRow;
      let b = locate(job, 2, matrix, sizeof<T>()) + <usize>first * bColumn;
      let c = locate(job, 0, matrix, sizeof<T>()) + <usize>i * cRow + <usize>first * cColumn;
      let j = first;
      for (; j + 4 <= end; j += 4) {
        fourDots<T>(c, cColumn, a, b, k, bColumn);
        b += 4 * bColumn;
        c += 4 * cColumn;
      }
      for (; j < end; j++) {
        store<T>(c, oneDot<T>(a, b, k));
        b += bColumn;
        c += cColumn;
      }
    }
  }
}

/** Eight vectors of columns: the sum of every `lanes`-th row of B, weighted. */
@inline
function combineRows<T>(to: usize, a: usize, b: usize, steps: i32, aStep: usize, bStep: usize): void {
  let s0 = i64x2.splat(0);
  let s1 = i64x2.splat(0);
  let s2 = i64x2.splat(0);
  let s3 = i64x2.splat(0);
  let s4 = i64x2.splat(0);
  let s5 = i64x2.splat(0);
  let s6 = i64x2.splat(0);
  let s7 = i64x2.splat(0);
  for (let p = steps; p > 0; p--) {
    const weight = v128.load_splat<T>(a);
    s0 = fma<T>(weight, v128.load(b), s0);
    s1 = fma<T>(weight, v128.load(b, 16), s1);
    s2 = fma<T>(weight, v128.load(b, 32), s2);
    s3 = fma<T>(weight, v128.load(b, 48), s3);
    s4 = fma<T>(weight, v128.load(b, 64), s4);
    s5 = fma<T>(weight, v128.load(b, 80), s5);
    s6 = fma<T>(weight, v128.load(b, 96), s6);
    s7 = fma<T>(weight, v128.load(b, 112), s7);
    a += aStep;
    b += bStep;
  }
  v128.store(to, s0);
  v128.store(to, s1, 16);
  v128.store(to, s2, 32);
  v128.store(to, s3, 48);
  v128.store(to, s4, 64);
  v128.store(to, s5, 80);
  v128.store(to, s6, 96);
  v128.store(to, s7, 112);
}

/** One vector of columns. */
@inline
function combineRowsOfOne<T>(to: usize, a: usize, b: usize, steps: i32, aStep: usize, bStep: usize): void {
  let sum = i64x2.splat(0);
  for (let p = steps; p > 0; p--) {
    sum = fma<T>(v128.load_splat<T>(a), v128.load(b), sum);
    a += aStep;
    b += bStep;
  }
  v128.store(to, sum);
}

/** The columns of B stand side by side: the sums of every `lanes`-th row go to scratch, and are added there. */
@inline
function combine<T>(job: usize, chunkStart: i32, chunkEnd: i32): void {
  const rows = param(job, 0);
  const n = param(job, 1);
  const k = param(job, 2);
  const aRow = <usize>param(job, 3);
  const aStep = <usize>param(job, 4);
  const bStep = <usize>param(job, 5);
  const cRow = <usize>param(job, 7);
  const cColumn = <usize>param(job, 8);
  const columns = param(job, 9);
  const chunks = (n + columns - 1) / columns;
  for (let chunk = chunkStart; chunk < chunkEnd; chunk++) {
    const matrix = chunk / chunks;
    const first = (chunk - matrix * chunks) * columns;
    const end = min(n, first + columns);
    for (let i = 0; i < rows; i++) {
      let a = locate(job, 1, matrix, sizeof<T>()) + <usize>i * aRow;
      let b = locate(job, 2, matrix, sizeof<T>()) + <usize>first * sizeof<T>();
      let c = locate(job, 0, matrix, sizeof<T>()) + <usize>i * cRow + <usize>first * cColumn;
      for (let j = first; j < end; ) {
        const wide = end - j >= 8 * lanes<T>();
        const bytes: usize = wide ? 128 : 16;
        for (let q = 0; q < lanes<T>(); q++) {
          const sums = scratch + <usize>q * bytes;
          const steps = (k - q + lanes<T>() - 1) / lanes<T>();
          const weights = a + <usize>q * aStep;
          const terms = b + <usize>q * bStep;
          if (wide) combineRows<T>(sums, weights, terms, steps, aStep * lanes<T>(), bStep * lanes<T>());
          else combineRowsOfOne<T>(sums, weights, terms, steps, aStep * lanes<T>(), bStep * lanes<T>());
        }
        const count = min(<i32>(bytes / sizeof<T>()), end - j);
        addParts<T>(c, cColumn, count, bytes);
        j += count;
        b += bytes;
        c += <usize>count * cColumn;
      }
    }
  }
}

/** (s0 + s2) + (s1 + s3) of the sums in scratch, `bytes` apart, goes to C. */
function addParts<T>(c: usize, cColumn: usize, count: i32, bytes: usize): void {
  for (let at = scratch; count > 0; count--) {
    let sum: T;
    if (sizeof<T>() == 4) {
      sum = <T>(load<f32>(at) + load<f32>(at + 2 * bytes) + (load<f32>(at + bytes) + load<f32>(at + 3 * bytes)));
    } else {
      sum = <T>(load<f64>(at) + load<f64>(at + bytes));
    }
    store<T>(c, sum);
    at += sizeof<T>();
    c += cColumn;
  }
}

export function dotsF32(job: usize, chunkStart: i32, chunkEnd: i32): void {
  dots<f32>(job, chunkStart, chunkEnd);
}

export function dotsF64(job: usize, chunkStart: i32, chunkEnd: i32): void {
  dots<f64>(job, chunkStart, chunkEnd);
}

export function combineF32(job: usize, chunkStart: i32, chunkEnd: i32): void {
  combine<f32>(job, chunkStart, chunkEnd);
}

export function combineF64(job: usize, chunkStart: i32, chunkEnd: i32): void {
  combine<f64>(job, chunkStart, chunkEnd);
}
