/**
 * Softmax, its logarithm, and their gradients, along one dimension: the last of the job's shape, which has size n.
 * Views: 0 out, 1 x or the gradient, 2 the result. Params: 0 which (SOFTMAX …), 1 number of lines, 2 n, 3 lines a
 * chunk, 4 to 6 whether the lines of out and of the operands stand side by side.
 */
import { LOG_SOFTMAX, LONGEST_LINE, SOFTMAX, SOFTMAX_BACKWARD } from "../../../wasm/layout";
import { locate } from "../../../wasm/assembly/lib/batch";
import { param, scratch } from "../../../wasm/assembly/lib/job";
import {
  logSoftmaxBackwardLine,
  logSoftmaxLine,
  softmaxBackwardLine,
  softmaxLine,
} from "../../../wasm/assembly/lib/softmax";
import { gather, scatter } from "../../../wasm/assembly/lib/strided";

/** Where line `i` of an operand stands; out's is not gathered. */
@inline
function lineOf<T>(job: usize, view: i32, i: i32, n: i32): usize {
  if (param(job, 4 + view) != 0) return locate(job, view, i * n, sizeof<T>());
  const line = scratch + <usize>view * LONGEST_LINE;
  if (view > 0) gather<T>(job, view, i * n, n, line);
  return line;
}

@inline
function lines<T>(job: usize, chunkStart: i32, chunkEnd: i32): void {
  const which = param(job, 0);
  const n = param(job, 2);
  const each = param(job, 3);
  const end = min(param(job, 1), chunkEnd * each);
  for (let i = chunkStart * each; i < end; i++) {
    const out = lineOf<T>(job, 0, i, n);
    const x = lineOf<T>(job, 1, i, n);
    if (which == SOFTMAX) {
      softmaxLine<T>(out, x, n);
    } else if (which == LOG_SOFTMAX) {
      logSoftmaxLine<T>(out, x, n);
    } else {
      const y = lineOf<T>(job, 2, i, n);
      if (which == SOFTMAX_BACKWARD) softmaxBackwardLine<T>(out, x, y, n);
      else logSoftmaxBackwardLine<T>(out, x, y, n);
    }
    if (param(job, 4) == 0) scatter<T>(job, 0, i * n, n, out);
  }
}

export function softmaxF32(job: usize, chunkStart: i32, chunkEnd: i32): void {
  lines<f32>(job, chunkStart, chunkEnd);
}

export function softmaxF64(job: usize, chunkStart: i32, chunkEnd: i32): void {
  lines<f64>(job, chunkStart, chunkEnd);
}
