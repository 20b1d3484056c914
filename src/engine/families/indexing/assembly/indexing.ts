/**
 * Elements and slices by index. The index is int64 and was checked.
 *
 * gather, scatterAdd: the job's shape is that of the index. Views: 0 out, 1 x or the source, 2 the index; the view
 * that is indexed (x; out of scatterAdd) has stride 0 in the dimension of the index. Param 0: its bytes from one
 * position to the next in that dimension.
 *
 * selectSlices, addSlices: the job's shape is that of a slice. Views: 0 out, 1 x or the source. Params: 0 number of
 * slices, 1 address of the index, 2 bytes from one index to the next; bytes from slice to slice: 3 of out, 4 of x;
 * whether the elements of a slice stand side by side: 5 in out, 6 in x; 7 slices (elements of each) a chunk.
 */
import { BOOL, FLOAT32, FLOAT64, GATHER_CHUNK, INT32, INT64 } from "../../../wasm/layout";
import { countOf, endOf } from "../../../wasm/assembly/lib/batch";
import { addressOf, dtypeOf, param, scratch, viewOf } from "../../../wasm/assembly/lib/job";
import { addresses, bytesOf, copyLine, gather, gatherBytes, scatterBytes } from "../../../wasm/assembly/lib/strided";

const TILE = 2048;
const LINE = 8 * TILE;

/** The addresses of the elements that the index points to go to scratch. */
@inline
function aim<T>(job: usize, indexed: i32, first: i32, count: i32): void {
  const step = <usize>param(job, 0);
  addresses<T>(job, indexed, first, count, scratch);
  gather<u64>(job, 2, first, count, scratch + LINE);
  for (let i = 0; i < count; i++) {
    const at = scratch + (<usize>i << 2);
    store<usize>(at, load<usize>(at) + <usize>load<i64>(scratch + LINE + (<usize>i << 3)) * step);
  }
}

@inline
function gatherBySize<T>(job: usize, chunkStart: i32, chunkEnd: i32): void {
  const line = scratch + 2 * LINE;
  const end = endOf(job, chunkEnd, GATHER_CHUNK);
  for (let first: u32 = chunkStart * GATHER_CHUNK; first < end; first += TILE) {
    const count = min<u32>(TILE, end - first);
    aim<T>(job, 1, first, count);
    for (let i = 0; i < <i32>count; i++) {
      store<T>(line + <usize>i * sizeof<T>(), load<T>(load<usize>(scratch + (<usize>i << 2))));
    }
    scatterBytes(job, 0, sizeof<T>(), first, count, line);
  }
}

/** out[i][j] = x[i][index[i][j]] for the last dimension, and so on. */
export function gatherElements(job: usize, chunkStart: i32, chunkEnd: i32): void {
  const bytes = bytesOf(dtypeOf(viewOf(job, 0)));
  if (bytes == 4) gatherBySize<u32>(job, chunkStart, chunkEnd);
  else if (bytes == 8) gatherBySize<u64>(job, chunkStart, chunkEnd);
  else gatherBySize<u8>(job, chunkStart, chunkEnd);
}

/** In place: a + b at a; to bool, "not zero". */
@inline
function addTo<T>(a: usize, b: usize, isBool: bool): void {
  const sum = load<T>(a) + load<T>(b);
  store<T>(a, isBool ? <T>(sum != 0) : sum);
}

@inline
function scatterByType<T>(job: usize, chunkStart: i32, chunkEnd: i32, isBool: bool): void {
  const line = scratch + 2 * LINE;
  const end = countOf(job);
  for (let first = 0; first < end; first += TILE) {
    const count = min(TILE, end - first);
    aim<T>(job, 0, first, count);
    gatherBytes(job, 1, sizeof<T>(), first, count, line);
    for (let i = 0; i < count; i++) {
      addTo<T>(load<usize>(scratch + (<usize>i << 2)), line + <usize>i * sizeof<T>(), isBool);
    }
  }
}

/** out[i][index[i][j]] += source[i][j] for the last dimension, and so on, in the order of the source; one chunk. */
export function scatterAdd(job: usize, chunkStart: i32, chunkEnd: i32): void {
  const dtype = dtypeOf(viewOf(job, 0));
  if (dtype == FLOAT32) scatterByType<f32>(job, chunkStart, chunkEnd, false);
  else if (dtype == FLOAT64) scatterByType<f64>(job, chunkStart, chunkEnd, false);
  else if (dtype == INT64) scatterByType<i64>(job, chunkStart, chunkEnd, false);
  else if (dtype == INT32) scatterByType<i32>(job, chunkStart, chunkEnd, false);
  else scatterByType<u8>(job, chunkStart, chunkEnd, dtype == BOOL);
}

@inline
function indexAt(job: usize, k: i32): usize {
  return <usize>load<i64>(<usize>param(job, 1) + <usize>k * <usize>param(job, 2));
}

/** Slice k of out = slice index[k] of x. A chunk is param 7 slices. */
export function selectSlices(job: usize, chunkStart: i32, chunkEnd: i32): void {
  const out = viewOf(job, 0);
  const bytes = bytesOf(dtypeOf(out));
  const size = countOf(job);
  const flat = param(job, 5) != 0 && param(job, 6) != 0;
  const end = min(param(job, 0), chunkEnd * param(job, 7));
  for (let k = chunkStart * param(job, 7); k < end; k++) {
    const to = <usize>k * <usize>param(job, 3);
    const from = indexAt(job, k) * <usize>param(job, 4);
    if (flat) {
      copyLine(addressOf(out) + to, addressOf(viewOf(job, 1)) + from, <usize>size * bytes);
      continue;
    }
    for (let first = 0; first < size; first += TILE) {
      const count = min(TILE, size - first);
      gatherBytes(job, 1, bytes, first, count, scratch, from);
      scatterBytes(job, 0, bytes, first, count, scratch, to);
    }
  }
}

@inline
function addSlicesByType<T>(job: usize, chunkStart: i32, chunkEnd: i32, isBool: bool): void {
  const slices = param(job, 0);
  const each = param(job, 7);
  const end = min(countOf(job), chunkEnd * each);
  const outFlat = param(job, 5) != 0;
  const xFlat = param(job, 6) != 0;
  for (let first = chunkStart * each; first < end; first += TILE) {
    const count = min(TILE, end - first);
    for (let k = 0; k < slices; k++) {
      const to = indexAt(job, k) * <usize>param(job, 3);
      const from = <usize>k * <usize>param(job, 4);
      let a = addressOf(viewOf(job, 0)) + to + <usize>first * sizeof<T>();
      let b = addressOf(viewOf(job, 1)) + from + <usize>first * sizeof<T>();
      if (!outFlat) {
        a = scratch;
        gatherBytes(job, 0, sizeof<T>(), first, count, a, to);
      }
      if (!xFlat) {
        b = scratch + LINE;
        gatherBytes(job, 1, sizeof<T>(), first, count, b, from);
      }
      for (let i: usize = 0; i < <usize>count * sizeof<T>(); i += sizeof<T>()) addTo<T>(a + i, b + i, isBool);
      if (!outFlat) scatterBytes(job, 0, sizeof<T>(), first, count, a, to);
    }
  }
}

/** Slice index[k] of out += slice k of the source, in the order of k. A chunk is param 7 elements of every slice. */
export function addSlices(job: usize, chunkStart: i32, chunkEnd: i32): void {
  const dtype = dtypeOf(viewOf(job, 0));
  if (dtype == FLOAT32) addSlicesByType<f32>(job, chunkStart, chunkEnd, false);
  else if (dtype == FLOAT64) addSlicesByType<f64>(job, chunkStart, chunkEnd, false);
  else if (dtype == INT64) addSlicesByType<i64>(job, chunkStart, chunkEnd, false);
  else if (dtype == INT32) addSlicesByType<i32>(job, chunkStart, chunkEnd, false);
  else addSlicesByType<u8>(job, chunkStart, chunkEnd, dtype == BOOL);
}
