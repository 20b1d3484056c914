/**
 * −ln softmax(x)[label] of each row of x [n, c], and its gradient. The job's shape is [n, c]. Views: 0 out of the
 * gradient, 1 x. Params: 0 n, 1 c, 2 rows a chunk, 3 address of the labels (int64), 4 bytes from one to the next,
 * 5 whether the elements of a row of x stand side by side, 6 those of the gradient; of the losses: 7 address of the
 * first, 8 bytes from one to the next, 9 address of the sum of each chunk (f64) or 0; 10 address of the incoming
 * gradient, 11 bytes from one to the next. Scalar 0: by what sums and gradients are divided.
 */
import { FEW_CLASSES, LONGEST_LINE } from "../../../wasm/layout";
import { locate } from "../../../wasm/assembly/lib/batch";
import { fewBackward, fewForward } from "../../../wasm/assembly/lib/fewClasses";
import { param, scalar, scratch } from "../../../wasm/assembly/lib/job";
import { expLine, expSum, largest, log, scaleLineTwice } from "../../../wasm/assembly/lib/softmax";
import { gather, scatter } from "../../../wasm/assembly/lib/strided";

/** Row `i` of x. */
@inline
function rowOf<T>(job: usize, i: i32): usize {
  const c = param(job, 1);
  if (param(job, 5) != 0) return locate(job, 1, i * c, sizeof<T>());
  gather<T>(job, 1, i * c, c, scratch + LONGEST_LINE);
  return scratch + LONGEST_LINE;
}

@inline
function labelOf(job: usize, i: i32): usize {
  return <usize>load<i64>(<usize>param(job, 3) + <usize>i * <usize>param(job, 4));
}

@inline
function forward<T>(job: usize, chunkStart: i32, chunkEnd: i32): void {
  const rows = param(job, 2);
  const sums = <usize>param(job, 9);
  for (let chunk = chunkStart; chunk < chunkEnd; chunk++) {
    const end = min(param(job, 0), (chunk + 1) * rows);
    let sum: f64 = 0;
    if (sizeof<T>() == 4 && param(job, 1) <= FEW_CLASSES) {
      sum = fewForward(job, chunk * rows, end);
      if (sums != 0) store<f64>(sums + (<usize>chunk << 3), sum);
      continue;
    }
    for (let i = chunk * rows; i < end; i++) {
      const x = rowOf<T>(job, i);
      const c = param(job, 1);
      const shift = largest<T>(x, c);
      const logSum = log(expSum<T>(x, c, shift));
      const loss = logSum + (<f64>shift - <f64>load<T>(x + labelOf(job, i) * sizeof<T>()));
      if (sums != 0) sum += loss;
      else store<T>(<usize>param(job, 7) + <usize>i * <usize>param(job, 8), <T>loss);
    }
    if (sums != 0) store<f64>(sums + (<usize>chunk << 3), sum);
  }
}

/** One chunk: the sums of the chunks, in order. */
@inline
function finish<T>(job: usize): void {
  const rows = param(job, 2);
  const chunks = (param(job, 0) + rows - 1) / rows;
  let total: f64 = 0;
  for (let chunk = 0; chunk < chunks; chunk++) total += load<f64>(<usize>param(job, 9) + (<usize>chunk << 3));
  store<T>(<usize>param(job, 7), <T>(total / scalar(job, 0)));
}

@inline
function backward<T>(job: usize, chunkStart: i32, chunkEnd: i32): void {
  const c = param(job, 1);
  const rows = param(job, 2);
  const end = min(param(job, 0), chunkEnd * rows);
  if (sizeof<T>() == 4 && c <= FEW_CLASSES) {
    fewBackward(job, chunkStart * rows, end);
    return;
  }
  for (let i = chunkStart * rows; i < end; i++) {
    const x = rowOf<T>(job, i);
    const flat = param(job, 6) != 0;
    const out = flat ? locate(job, 0, i * c, sizeof<T>()) : scratch;
    const g = <f64>load<T>(<usize>param(job, 10) + <usize>i * <usize>param(job, 11)) / scalar(job, 0);
    const scale = <T>(1 / expLine<T>(out, x, c, largest<T>(x, c)));
    const label = out + labelOf(job, i) * sizeof<T>();
    const p = <T>(load<T>(label) * scale);
    scaleLineTwice<T>(out, c, scale, <T>g);
    store<T>(label, <T>((p - 1) * <T>g));
    if (!flat) scatter<T>(job, 0, i * c, c, out);
  }
}

export function crossEntropyF32(job: usize, chunkStart: i32, chunkEnd: i32): void {
  forward<f32>(job, chunkStart, chunkEnd);
}

export function crossEntropyF64(job: usize, chunkStart: i32, chunkEnd: i32): void {
  forward<f64>(job, chunkStart, chunkEnd);
}

export function crossEntropyFinishF32(job: usize, chunkStart: i32, chunkEnd: i32): void {
  finish<f32>(job);
}

export function crossEntropyFinishF64(job: usize, chunkStart: i32, chunkEnd: i32): void {
  finish<f64>(job);
}

export function crossEntropyBackwardF32(job: usize, chunkStart: i32, chunkEnd: i32): void {
  backward<f32>(job, chunkStart, chunkEnd);
}

export function crossEntropyBackwardF64(job: usize, chunkStart: i32, chunkEnd: i32): void {
  backward<f64>(job, chunkStart, chunkEnd);
}
