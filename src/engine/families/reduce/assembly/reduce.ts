/**
 * Folds over dimensions, of floats (order: lib/fold.ts). The job's shape has the kept dimensions first, then the
 * folded ones: element r of result o is number o·R + r. Views: 0 out (stride 0 in folded dimensions), 1 x.
 *
 * Params: 0 the fold, 1 number of results O, 2 elements of each R, 3 groups of elements (FOLD_GROUP each), 4 results
 * a chunk, 5 address of partial results or 0. Without it, a chunk is so many results; with it, a chunk is one group
 * of so many results, whose partial results (f64) go there: result o, group g to place o·groups + g.
 */
import { FOLD_BLOCK, FOLD_GROUP, FOLD_MAX, FOLD_MIN, FOLD_SUM } from "../../../wasm/layout";
import { locate } from "../../../wasm/assembly/lib/batch";
import { foldBlock, foldFour, foldTwo, identity } from "../../../wasm/assembly/lib/fold";
import { fold } from "../../../wasm/assembly/lib/functions";
import { param, rankOf, scratch, strideOf, viewOf } from "../../../wasm/assembly/lib/job";
import { lanes, storePart } from "../../../wasm/assembly/lib/simd";
import { gather } from "../../../wasm/assembly/lib/strided";

/** Group g of result o. Param 6: whether the elements of a result stand side by side. */
@inline
function foldGroup<T>(job: usize, op: i32, o: i32, g: i32): f64 {
  const count = param(job, 2);
  const flat = param(job, 6) != 0;
  const row = flat ? locate(job, 1, o * count, sizeof<T>()) : 0;
  const end = min(count, (g + 1) * FOLD_GROUP);
  let result = identity(op);
  for (let r = g * FOLD_GROUP; r < end; r += FOLD_BLOCK) {
    const n = min(FOLD_BLOCK, end - r);
    let from = scratch;
    if (flat) from = row + <usize>r * sizeof<T>();
    else gather<T>(job, 1, o * count + r, n, scratch);
    result = foldTwo(op, result, foldBlock<T>(op, from, n));
  }
  return result;
}

@inline
function rows<T>(op: i32, job: usize, chunkStart: i32, chunkEnd: i32): void {
  const results = param(job, 1);
  const count = param(job, 2);
  const groups = param(job, 3);
  const each = param(job, 4);
  const partial = <usize>param(job, 5);
  for (let chunk = chunkStart; chunk < chunkEnd; chunk++) {
    const part = partial == 0 ? chunk : chunk / groups;
    const end = min(results, (part + 1) * each);
    for (let o = part * each; o < end; o++) {
      if (partial != 0) {
        const g = chunk - part * groups;
        store<f64>(partial + (<usize>(o * groups + g) << 3), foldGroup<T>(job, op, o, g));
      } else {
        let result = identity(op);
        for (let g = 0; g < groups; g++) result = foldTwo(op, result, foldGroup<T>(job, op, o, g));
        store<T>(locate(job, 0, o * count, sizeof<T>()), <T>result);
      }
    }
  }
}

/** The results of every `4·lanes`-th row go to `to`, `width` vectors of columns side by side. */
@inline
function foldEvery<T>(op: i32, width: i32, to: usize, from: usize, n: i32, row: usize): void {
  const start = v128.splat<T>(<T>identity(op));
  let s0 = start;
  let s1 = start;
  let s2 = start;
  let s3 = start;
  let s4 = start;
  let s5 = start;
  let s6 = start;
  let s7 = start;
  for (; n > 0; n -= 4 * lanes<T>()) {
    s0 = fold<T>(op, s0, v128.load(from));
    if (width > 1) {
      s1 = fold<T>(op, s1, v128.load(from, 16));
      s2 = fold<T>(op, s2, v128.load(from, 32));
      s3 = fold<T>(op, s3, v128.load(from, 48));
    }
    if (width > 4) {
      s4 = fold<T>(op, s4, v128.load(from, 64));
      s5 = fold<T>(op, s5, v128.load(from, 80));
      s6 = fold<T>(op, s6, v128.load(from, 96));
      s7 = fold<T>(op, s7, v128.load(from, 112));
    }
    from += row * 4 * lanes<T>();
  }
  v128.store(to, s0);
  if (width > 1) {
    v128.store(to, s1, 16);
    v128.store(to, s2, 32);
    v128.store(to, s3, 48);
  }
  if (width > 4) {
    v128.store(to, s4, 64);
    v128.store(to, s5, 80);
    v128.store(to, s6, 96);
    v128.store(to, s7, 112);
  }
}

/** Up to so many rows, their sums are kept in memory: loops of a few rounds cost more than that. */
const FEW_ROWS = 128;

/** What foldEvery does, for all `4·lanes` of them at once: row after row. */
@inline
function foldFew<T>(op: i32, width: i32, every: usize, from: usize, n: i32, row: usize): void {
  const start = v128.splat<T>(<T>identity(op));
  const bytes = <usize>width << 4;
  const end = every + bytes * 4 * lanes<T>();
  for (let at = every; at < end; at += 16) v128.store(at, start);
  let to = every;
  for (; n > 0; n--) {
    v128.store(to, fold<T>(op, v128.load(to), v128.load(from)));
    if (width > 1) {
      v128.store(to, fold<T>(op, v128.load(to, 16), v128.load(from, 16)), 16);
      v128.store(to, fold<T>(op, v128.load(to, 32), v128.load(from, 32)), 32);
      v128.store(to, fold<T>(op, v128.load(to, 48), v128.load(from, 48)), 48);
    }
    if (width > 4) {
      v128.store(to, fold<T>(op, v128.load(to, 64), v128.load(from, 64)), 64);
      v128.store(to, fold<T>(op, v128.load(to, 80), v128.load(from, 80)), 80);
      v128.store(to, fold<T>(op, v128.load(to, 96), v128.load(from, 96)), 96);
      v128.store(to, fold<T>(op, v128.load(to, 112), v128.load(from, 112)), 112);
    }
    from += row;
    to += bytes;
    if (to == end) to = every;
  }
}

/** Where the columns kernel keeps its sums: of a block, of a group (f64), of all (f64); those of every k-th row. */
const BLOCK_AT = 0;
const GROUP_AT = 256;
const TOTAL_AT = 512;
const EVERY_AT = 1024;

/** A block of rows folded in the order of foldBlock: one result a column, `width` vectors, at BLOCK_AT. */
@inline
function foldRows<T>(op: i32, width: i32, from: usize, n: i32, row: usize): void {
  const every = scratch + EVERY_AT;
  const bytes = <usize>width << 4;
  if (n <= FEW_ROWS) {
    foldFew<T>(op, width, every, from, n, row);
  } else {
    for (let q = 0; q < 4 * lanes<T>(); q++) {
      foldEvery<T>(op, width, every + <usize>q * bytes, from + <usize>q * row, n - q, row);
    }
  }
  for (let at: usize = 0; at < bytes; at += 16) {
    const first = foldClass<T>(op, every + at, 0, bytes);
    let result = foldClass<T>(op, every + at, 1, bytes);
    if (sizeof<T>() == 4) {
      const even = fold<T>(op, first, foldClass<T>(op, every + at, 2, bytes));
      const odd = fold<T>(op, result, foldClass<T>(op, every + at, 3, bytes));
      result = fold<T>(op, even, odd);
    } else {
      result = fold<T>(op, first, result);
    }
    v128.store(scratch + BLOCK_AT + at, result);
  }
}

/** What foldBlock has in one lane: rows `lane`, `lane` + lanes, … */
@inline
function foldClass<T>(op: i32, every: usize, lane: i32, bytes: usize): v128 {
  const step = bytes * lanes<T>();
  const at = every + <usize>lane * bytes;
  return foldFour<T>(
    op,
    v128.load(at),
    v128.load(at + step),
    v128.load(at + 2 * step),
    v128.load(at + 3 * step),
  );
}

/** Groups g … gEnd − 1 of `width` vectors of columns; the results go to TOTAL_AT. */
@inline
function foldColumns<T>(op: i32, width: i32, x: usize, count: i32, g: i32, gEnd: i32, row: usize): void {
  const columns = width * lanes<T>();
  const group = scratch + GROUP_AT;
  const total = scratch + TOTAL_AT;
  fillDoubles(total, columns, identity(op));
  for (; g < gEnd; g++) {
    const end = min(count, (g + 1) * FOLD_GROUP);
    fillDoubles(group, columns, identity(op));
    for (let r = g * FOLD_GROUP; r < end; r += FOLD_BLOCK) {
      foldRows<T>(op, width, x + <usize>r * row, min(FOLD_BLOCK, end - r), row);
      for (let c: usize = 0; c < <usize>columns; c++) {
        const block = <f64>load<T>(scratch + BLOCK_AT + c * sizeof<T>());
        store<f64>(group + (c << 3), foldTwo(op, load<f64>(group + (c << 3)), block));
      }
    }
    for (let c: usize = 0; c < <usize>columns; c++) {
      store<f64>(total + (c << 3), foldTwo(op, load<f64>(total + (c << 3)), load<f64>(group + (c << 3))));
    }
  }
}

/** The results of `n` columns of one block, side by side: without float64 in between, which would change no bit. */
@inline
function columnsOfBlock<T>(op: i32, out: usize, x: usize, n: i32, count: i32, row: usize): void {
  const start = v128.splat<T>(<T>identity(op));
  for (let c = 0; c < n; ) {
    const left = n - c;
    const width = left >= 8 * lanes<T>() ? 8 : left >= 4 * lanes<T>() ? 4 : 1;
    const from = x + <usize>c * sizeof<T>();
    if (width == 8) foldRows<T>(op, 8, from, count, row);
    else if (width == 4) foldRows<T>(op, 4, from, count, row);
    else foldRows<T>(op, 1, from, count, row);
    for (let v = 0; v < width; v++) {
      const block = v128.load(scratch + BLOCK_AT + (<usize>v << 4));
      storePart<T>(out + <usize>c * sizeof<T>(), fold<T>(op, start, block), n - c);
      c += lanes<T>();
    }
  }
}

function fillDoubles(at: usize, count: i32, value: f64): void {
  for (; count > 0; count--) {
    store<f64>(at, value);
    at += 8;
  }
}

/**
 * The same, vectors of results at a time: the last kept dimension, of size param 7, stands side by side in x, and the
 * folded dimensions are one. Param 4 is columns a chunk.
 */
@inline
function columns<T>(op: i32, job: usize, chunkStart: i32, chunkEnd: i32): void {
  const count = param(job, 2);
  const groups = param(job, 3);
  const each = param(job, 4);
  const partial = <usize>param(job, 5);
  const inner = param(job, 7);
  const panels = (inner + each - 1) / each;
  const parts = partial == 0 ? 1 : groups;
  const row = <usize>strideOf(viewOf(job, 1), rankOf(job) - 1) * sizeof<T>();
  const step = <usize>strideOf(viewOf(job, 0), rankOf(job) - 2) * sizeof<T>();
  for (let chunk = chunkStart; chunk < chunkEnd; chunk++) {
    const g = chunk % parts;
    const panel = (chunk / parts) % panels;
    const outer = chunk / parts / panels;
    const first = outer * inner + panel * each;
    const end = min(inner, (panel + 1) * each) - panel * each;
    const x = locate(job, 1, first * count, sizeof<T>());
    const out = locate(job, 0, first * count, sizeof<T>());
    const gEnd = partial == 0 ? groups : g + 1;
    if (count <= FOLD_BLOCK && partial == 0 && step == sizeof<T>()) {
      columnsOfBlock<T>(op, out, x, end, count, row);
      continue;
    }
    for (let c = 0; c < end; ) {
      const from = x + <usize>c * sizeof<T>();
      let n = end - c;
      if (n >= 8 * lanes<T>()) {
        foldColumns<T>(op, 8, from, count, g, gEnd, row);
        n = 8 * lanes<T>();
      } else if (n >= 4 * lanes<T>()) {
        foldColumns<T>(op, 4, from, count, g, gEnd, row);
        n = 4 * lanes<T>();
      } else {
        foldColumns<T>(op, 1, from, count, g, gEnd, row);
        n = min(n, lanes<T>());
      }
      for (let i = 0; i < n; i++) {
        const result = load<f64>(scratch + TOTAL_AT + (<usize>i << 3));
        if (partial == 0) store<T>(out + <usize>(c + i) * step, <T>result);
        else store<f64>(partial + (<usize>((first + c + i) * groups + g) << 3), result);
      }
      c += n;
    }
  }
}

/** Partial results become results; chunks are of FOLD_BLOCK results. Params as above. */
@inline
function finish<T>(job: usize, chunkStart: i32, chunkEnd: i32): void {
  const op = param(job, 0);
  const groups = param(job, 3);
  const count = param(job, 2);
  const end = min(param(job, 1), chunkEnd * FOLD_BLOCK);
  for (let o = chunkStart * FOLD_BLOCK; o < end; o++) {
    let result = identity(op);
    let partial = <usize>param(job, 5) + (<usize>(o * groups) << 3);
    for (let g = 0; g < groups; g++) {
      result = foldTwo(op, result, load<f64>(partial));
      partial += 8;
    }
    store<T>(locate(job, 0, o * count, sizeof<T>()), <T>result);
  }
}

@inline
function anyRows<T>(job: usize, chunkStart: i32, chunkEnd: i32): void {
  if (param(job, 0) == FOLD_SUM) rows<T>(FOLD_SUM, job, chunkStart, chunkEnd);
  else if (param(job, 0) == FOLD_MAX) rows<T>(FOLD_MAX, job, chunkStart, chunkEnd);
  else rows<T>(FOLD_MIN, job, chunkStart, chunkEnd);
}

@inline
function anyColumns<T>(job: usize, chunkStart: i32, chunkEnd: i32): void {
  if (param(job, 0) == FOLD_SUM) columns<T>(FOLD_SUM, job, chunkStart, chunkEnd);
  else if (param(job, 0) == FOLD_MAX) columns<T>(FOLD_MAX, job, chunkStart, chunkEnd);
  else columns<T>(FOLD_MIN, job, chunkStart, chunkEnd);
}

export function foldRowsF32(job: usize, chunkStart: i32, chunkEnd: i32): void {
  anyRows<f32>(job, chunkStart, chunkEnd);
}

export function foldRowsF64(job: usize, chunkStart: i32, chunkEnd: i32): void {
  anyRows<f64>(job, chunkStart, chunkEnd);
}

export function foldColumnsF32(job: usize, chunkStart: i32, chunkEnd: i32): void {
  anyColumns<f32>(job, chunkStart, chunkEnd);
}

export function foldColumnsF64(job: usize, chunkStart: i32, chunkEnd: i32): void {
  anyColumns<f64>(job, chunkStart, chunkEnd);
}

export function foldFinishF32(job: usize, chunkStart: i32, chunkEnd: i32): void {
  finish<f32>(job, chunkStart, chunkEnd);
}

export function foldFinishF64(job: usize, chunkStart: i32, chunkEnd: i32): void {
  finish<f64>(job, chunkStart, chunkEnd);
}
