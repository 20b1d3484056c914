/**
 * One step of an optimizer over all parameters. The table (TABLE_ADDRESS) has an entry for each parameter; chunks are
 * counted through all of them, STEP_CHUNK elements each. Everything is stored as it is computed, in the parameter's
 * dtype, in the order of PyTorch's own loop over one tensor.
 */
import { ENTRY_BYTES, ENTRY_CHUNK, ENTRY_COUNT, STEP_CHUNK, TABLE_ADDRESS } from "../../../wasm/layout";
import { param, scalar } from "../../../wasm/assembly/lib/job";
import { fma, fnma, lanes, loadPart, storePart } from "../../../wasm/assembly/lib/simd";

/** The entry to which a chunk belongs, looking on from `entry`. */
@inline
function entryOf(entry: usize, chunk: i32): usize {
  while (load<i32>(entry + ENTRY_BYTES, ENTRY_CHUNK) <= chunk) entry += ENTRY_BYTES;
  return entry;
}

/** g, turned round to climb, with the weight decay. */
@inline
function penalised<T>(g: v128, p: v128, climbs: bool, decay: v128): v128 {
  return fma<T>(decay, p, climbs ? v128.neg<T>(g) : g);
}

/**
 * Addresses of an entry: parameter, gradient, buffer of the momentum. Params: 0 whether there is momentum, 1 whether
 * the buffers are new, 2 nesterov, 3 maximize. Scalars: 0 lr, 1 momentum, 2 1 − dampening, 3 weight decay.
 */
@inline
function sgd<T>(job: usize, chunkStart: i32, chunkEnd: i32): void {
  const buffered = param(job, 0) != 0;
  const first = param(job, 1) != 0;
  const nesterov = param(job, 2) != 0;
  const climbs = param(job, 3) != 0;
  const lr = v128.splat<T>(<T>scalar(job, 0));
  const momentum = v128.splat<T>(<T>scalar(job, 1));
  const fresh = v128.splat<T>(<T>scalar(job, 2));
  const decay = v128.splat<T>(<T>scalar(job, 3));
  let entry: usize = TABLE_ADDRESS;
  for (let chunk = chunkStart; chunk < chunkEnd; chunk++) {
    entry = entryOf(entry, chunk);
    const start = (chunk - load<i32>(entry, ENTRY_CHUNK)) * STEP_CHUNK;
    const offset = <usize>start * sizeof<T>();
    let p = load<usize>(entry) + offset;
    let g = load<usize>(entry, 4) + offset;
    let b = load<usize>(entry, 8) + offset;
    for (let n = min(STEP_CHUNK, load<i32>(entry, ENTRY_COUNT) - start); n > 0; n -= lanes<T>()) {
      const value = loadPart<T>(p, n);
      let d = penalised<T>(loadPart<T>(g, n), value, climbs, decay);
      if (buffered) {
        const old = loadPart<T>(b, n);
        const mean = first ? d : fma<T>(fresh, d, v128.mul<T>(momentum, old));
        storePart<T>(b, mean, n);
        d = nesterov ? fma<T>(momentum, mean, d) : mean;
        b += 16;
      }
      storePart<T>(p, fnma<T>(lr, d, value), n);
      p += 16;
      g += 16;
    }
  }
}

/**
 * Addresses of an entry: parameter, gradient, mean, mean of squares, largest mean of squares or 0. Params: 0 amsgrad,
 * 1 maximize. Scalars: 0 1 − β₁, 1 β₂, 2 1 − β₂, 3 ε, 4 weight decay, 5 step size, 6 the square root of the correction
 * of the squares.
 */
@inline
function adam<T>(job: usize, chunkStart: i32, chunkEnd: i32): void {
  const keepsLargest = param(job, 0) != 0;
  const climbs = param(job, 1) != 0;
  const fresh1 = v128.splat<T>(<T>scalar(job, 0));
  const beta2 = v128.splat<T>(<T>scalar(job, 1));
  const fresh2 = v128.splat<T>(<T>scalar(job, 2));
  const eps = v128.splat<T>(<T>scalar(job, 3));
  const decay = v128.splat<T>(<T>scalar(job, 4));
  const stepSize = v128.splat<T>(<T>scalar(job, 5));
  const correction = v128.splat<T>(<T>scalar(job, 6));
  let entry: usize = TABLE_ADDRESS;
  for (let chunk = chunkStart; chunk < chunkEnd; chunk++) {
    entry = entryOf(entry, chunk);
    const start = (chunk - load<i32>(entry, ENTRY_CHUNK)) * STEP_CHUNK;
    const offset = <usize>start * sizeof<T>();
    let p = load<usize>(entry) + offset;
    let g = load<usize>(entry, 4) + offset;
    let m = load<usize>(entry, 8) + offset;
    let v = load<usize>(entry, 12) + offset;
    let l = load<usize>(entry, 16) + offset;
    for (let n = min(STEP_CHUNK, load<i32>(entry, ENTRY_COUNT) - start); n > 0; n -= lanes<T>()) {
      const value = loadPart<T>(p, n);
      const d = penalised<T>(loadPart<T>(g, n), value, climbs, decay);
      const oldMean = loadPart<T>(m, n);
      const mean = fma<T>(fresh1, v128.sub<T>(d, oldMean), oldMean);
      storePart<T>(m, mean, n);
      let square = v128.mul<T>(beta2, loadPart<T>(v, n));
      square = fma<T>(v128.mul<T>(fresh2, d), d, square);
      storePart<T>(v, square, n);
      if (keepsLargest) {
        square = v128.max<T>(loadPart<T>(l, n), square);
        storePart<T>(l, square, n);
        l += 16;
      }
      const size = v128.add<T>(v128.div<T>(v128.sqrt<T>(square), correction), eps);
      storePart<T>(p, v128.sub<T>(value, v128.div<T>(v128.mul<T>(stepSize, mean), size)), n);
      p += 16;
      g += 16;
      m += 16;
      v += 16;
    }
  }
}

export function sgdF32(job: usize, chunkStart: i32, chunkEnd: i32): void {
  sgd<f32>(job, chunkStart, chunkEnd);
}

export function sgdF64(job: usize, chunkStart: i32, chunkEnd: i32): void {
  sgd<f64>(job, chunkStart, chunkEnd);
}

export function adamF32(job: usize, chunkStart: i32, chunkEnd: i32): void {
  adam<f32>(job, chunkStart, chunkEnd);
}

export function adamF64(job: usize, chunkStart: i32, chunkEnd: i32): void {
  adam<f64>(job, chunkStart, chunkEnd);
}
