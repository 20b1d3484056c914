/**
 * Matrix products: C [m, n] (+)= A [m, k] · B [k, n], over a batch.
 *
 * C is cut into tiles (lib/tile.ts), tiles are gathered into blocks, a chunk is one block of one matrix of the batch.
 * The depth is worked off in equal parts of at most DEPTH, so that a panel of B stays in the first-level cache.
 * Every element of C is the sum of its parts in order, each part a sum in order: its bits depend on k alone.
 */
import { locate } from "../../../wasm/assembly/lib/batch";
import { param, scratch } from "../../../wasm/assembly/lib/job";
import { packPanel } from "../../../wasm/assembly/lib/panel";
import { lanes } from "../../../wasm/assembly/lib/simd";
import { MR, multiplyPanel, NR } from "../../../wasm/assembly/lib/tile";

const DEPTH = 384;

/**
 * Views: 0 C, 1 A, 2 B; the job's shape is the batch. Params, strides in bytes:
 * 0 m, 1 n, 2 k; of A: 3 from row to row, 4 from step to step of k, 5 from panel to panel (6 rows);
 * of B: 6 from step to step, 7 from panel to panel (8 columns, 4 of f64; columns side by side) or from column to column;
 * of C: 8 from row to row, 9 from column to column; 10 rows and 11 columns of a block (whole tiles); 12 add to C;
 * 13 address of numbers that are added at the end or 0, 14 from one to the next, 15 whether one is for a row of C
 * (else for a column), plus 2 where what is negative then becomes 0, plus 4 where the columns of B do not stand side by
 * side: each block then gathers its panels of B by itself.
 */
@inline
function gemm<T>(job: usize, chunkStart: i32, chunkEnd: i32): void {
  const m = param(job, 0);
  const n = param(job, 1);
  const k = param(job, 2);
  const blockRows = param(job, 10);
  const blockColumns = param(job, 11);
  const across = (n + blockColumns - 1) / blockColumns;
  const blocks = across * ((m + blockRows - 1) / blockRows);
  for (let chunk = chunkStart; chunk < chunkEnd; chunk++) {
    const matrix = chunk / blocks;
    const block = chunk - matrix * blocks;
    const row = (block / across) * blockRows;
    const column = (block % across) * blockColumns;
    multiplyBlock<T>(
      job,
      locate(job, 0, matrix, sizeof<T>()),
      locate(job, 1, matrix, sizeof<T>()),
      locate(job, 2, matrix, sizeof<T>()),
      k,
      row,
      min(m, row + blockRows),
      column,
      min(n, column + blockColumns),
    );
  }
}

function multiplyBlock<T>(
  job: usize,
  c: usize,
  a: usize,
  b: usize,
  k: i32,
  rowStart: i32,
  rowEnd: i32,
  columnStart: i32,
  columnEnd: i32,
): void {
  const aRow = <usize>param(job, 3);
  const aStep = <usize>param(job, 4);
  const aPanel = <usize>param(job, 5);
  const bStep = <usize>param(job, 6);
  const bPanel = <usize>param(job, 7);
  const gathers = (param(job, 15) & 4) != 0;
  const gathered = scratch + 64; // beside the row of `multiplyPanel`
  const cRow = <usize>param(job, 8);
  const cColumn = <usize>param(job, 9);
  let accumulate = param(job, 12) != 0;
  const parts = max(1, (k + DEPTH - 1) / DEPTH);
  const depth = (k + parts - 1) / parts;
  // At least one part: a product of depth 0 is 0.
  for (let p = 0; p < k || p == 0; p += max(1, depth)) {
    const steps = min(depth, k - p);
    for (let j = columnStart; j < columnEnd; j += NR<T>()) {
      const columns = min(NR<T>(), columnEnd - j);
      let panel = b + <usize>(gathers ? j : j / NR<T>()) * bPanel + <usize>p * bStep;
      if (gathers) {
        packPanel<T>(gathered, panel, NR<T>(), columns, steps, bPanel, bStep);
        panel = gathered;
      }
      multiplyPanel<T>(
        a + <usize>(rowStart / MR) * aPanel + <usize>p * aStep,
        aRow,
        aStep,
        aPanel,
        panel,
        gathers ? NR<T>() * sizeof<T>() : bStep,
        steps,
        c + <usize>rowStart * cRow + <usize>j * cColumn,
        cRow,
        cColumn,
        rowEnd - rowStart,
        columns,
        accumulate,
        scratch,
      );
    }
    accumulate = true;
  }
  if (param(job, 13) != 0) addBias<T>(job, c, rowStart, rowEnd, columnStart, columnEnd);
}

/** What is done to a finished block: the bias, and relu. */
function addBias<T>(job: usize, c: usize, rowStart: i32, rowEnd: i32, columnStart: i32, columnEnd: i32): void {
  const bias = <usize>param(job, 13);
  const step = <usize>param(job, 14);
  const byRow = (param(job, 15) & 1) != 0;
  const relu = (param(job, 15) & 2) != 0;
  const cRow = <usize>param(job, 8);
  const cColumn = <usize>param(job, 9);
  const flat = cColumn == sizeof<T>() && step == sizeof<T>() && !byRow;
  for (let i = rowStart; i < rowEnd; i++) {
    let to = c + <usize>i * cRow + <usize>columnStart * cColumn;
    let from = bias + <usize>(byRow ? i : columnStart) * step;
    let n = columnEnd - columnStart;
    if (flat) {
      // A round of a loop costs more than an addition: four vectors a round.
      for (; n >= 4 * lanes<T>(); n -= 4 * lanes<T>()) {
        v128.store(to, finished<T>(v128.load(to), v128.load(from), relu));
        v128.store(to, finished<T>(v128.load(to, 16), v128.load(from, 16), relu), 16);
        v128.store(to, finished<T>(v128.load(to, 32), v128.load(from, 32), relu), 32);
        v128.store(to, finished<T>(v128.load(to, 48), v128.load(from, 48), relu), 48);
        to += 64;
        from += 64;
      }
      for (; n >= lanes<T>(); n -= lanes<T>()) {
        v128.store(to, finished<T>(v128.load(to), v128.load(from), relu));
        to += 16;
        from += 16;
      }
    }
    for (; n > 0; n--) {
      const sum = load<T>(to) + load<T>(from);
      store<T>(to, relu && sum <= 0 ? 0 : sum);
      to += cColumn;
      if (!byRow) from += step;
    }
  }
}

/** The sum, or 0 where relu says so; NaN stays. */
@inline
function finished<T>(x: v128, bias: v128, relu: bool): v128 {
  const sum = v128.add<T>(x, bias);
  return relu ? v128.andnot(sum, v128.le<T>(sum, v128.splat<T>(0))) : sum;
}

export function gemmF32(job: usize, chunkStart: i32, chunkEnd: i32): void {
  gemm<f32>(job, chunkStart, chunkEnd);
}

export function gemmF64(job: usize, chunkStart: i32, chunkEnd: i32): void {
  gemm<f64>(job, chunkStart, chunkEnd);
}
