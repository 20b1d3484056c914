/**
 * Folds of whole numbers and bool, in 64 bits, and the places of largest and smallest elements, of any dtype. The
 * job's shape has the kept dimensions first, then the folded ones. Views: 0 out (stride 0 in folded dimensions), 1 x.
 * Params: 0 the fold, 1 number of results, 2 elements of each, 3 results a chunk.
 */
import { FLOAT32, FLOAT64, FOLD_MAX, FOLD_MIN, FOLD_SUM, INT64 } from "../../../wasm/layout";
import { locate } from "../../../wasm/assembly/lib/batch";
import { convert } from "../../../wasm/assembly/lib/convert";
import { dtypeOf, param, scratch, viewOf } from "../../../wasm/assembly/lib/job";
import { bytesOf, gatherBytes } from "../../../wasm/assembly/lib/strided";

const TILE = 2048;
const LINE = 8 * TILE;

/** `count` elements of x from number `first` on as a line in scratch, of int64, or of float64 for floats. */
function lineOf(job: usize, first: i32, count: i32): usize {
  const dtype = dtypeOf(viewOf(job, 1));
  const bytes = bytesOf(dtype);
  gatherBytes(job, 1, bytes, first, count, scratch);
  if (bytes == 8) return scratch;
  convert(scratch + LINE, dtype == FLOAT32 ? FLOAT64 : INT64, scratch, dtype, count);
  return scratch + LINE;
}

export function foldInt(job: usize, chunkStart: i32, chunkEnd: i32): void {
  const op = param(job, 0);
  const count = param(job, 2);
  const each = param(job, 3);
  const outType = dtypeOf(viewOf(job, 0));
  const end = min(param(job, 1), chunkEnd * each);
  for (let o = chunkStart * each; o < end; o++) {
    let result: i64 = op == FOLD_SUM ? 0 : op == FOLD_MAX ? i64.MIN_VALUE : i64.MAX_VALUE;
    for (let r = 0; r < count; r += TILE) {
      const n = min(TILE, count - r);
      let at = lineOf(job, o * count + r, n);
      for (const last = at + (<usize>n << 3); at < last; at += 8) {
        const x = load<i64>(at);
        result = op == FOLD_SUM ? result + x : op == FOLD_MAX ? max(result, x) : min(result, x);
      }
    }
    const to = locate(job, 0, o * count, bytesOf(outType));
    if (outType == INT64) {
      store<i64>(to, result);
    } else {
      store<i64>(scratch, result);
      convert(to, outType, scratch, INT64, 1);
    }
  }
}

/** Whether a comes before b; NaN comes before every number. */
@inline
function wins<T>(op: i32, a: T, b: T): bool {
  if (isFloat<T>() && b != b) return false;
  if (isFloat<T>() && a != a) return true;
  return op == FOLD_MAX ? a > b : a < b;
}

/** The first place of the largest or smallest element; out is int64. */
@inline
function argFold<T>(op: i32, job: usize, o: i32): i32 {
  const count = param(job, 2);
  let best: T = 0;
  let place = 0;
  for (let r = 0; r < count; r += TILE) {
    const n = min(TILE, count - r);
    let at = lineOf(job, o * count + r, n);
    for (let i = r; i < r + n; i++) {
      const x = load<T>(at);
      if (i == 0 || wins<T>(op, x, best)) {
        best = x;
        place = i;
      }
      at += 8;
    }
  }
  return place;
}

export function argFoldAny(job: usize, chunkStart: i32, chunkEnd: i32): void {
  const each = param(job, 3);
  const dtype = dtypeOf(viewOf(job, 1));
  const largest = param(job, 0) == FOLD_MAX;
  const float = dtype == FLOAT32 || dtype == FLOAT64;
  const end = min(param(job, 1), chunkEnd * each);
  for (let o = chunkStart * each; o < end; o++) {
    let place = 0;
    if (float) place = largest ? argFold<f64>(FOLD_MAX, job, o) : argFold<f64>(FOLD_MIN, job, o);
    else place = largest ? argFold<i64>(FOLD_MAX, job, o) : argFold<i64>(FOLD_MIN, job, o);
    store<i64>(locate(job, 0, o * param(job, 2), 8), place);
  }
}
