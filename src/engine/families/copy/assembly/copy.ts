/**
 * Copies with a change of dtype, and fills. A chunk is COPY_CHUNK elements of the job's shape, row by row.
 * Views: 0 out, 1 x. Params: 0 whether out's elements stand side by side, 1 whether x's do.
 */
import { COPY_CHUNK, FLOAT64 } from "../../../wasm/layout";
import { endOf } from "../../../wasm/assembly/lib/batch";
import { convert } from "../../../wasm/assembly/lib/convert";
import { addressOf, dtypeOf, param, scalar, scratch, viewOf } from "../../../wasm/assembly/lib/job";
import { bytesOf, copyLine, gatherBytes, scatterBytes } from "../../../wasm/assembly/lib/strided";

/** Elements that stand in scratch at a time. */
const TILE = 2048;
/** Bytes of a line of them. */
const LINE = 8 * TILE;

/** out = x. */
export function copy(job: usize, chunkStart: i32, chunkEnd: i32): void {
  const outType = dtypeOf(viewOf(job, 0));
  const xType = dtypeOf(viewOf(job, 1));
  const outBytes = bytesOf(outType);
  const xBytes = bytesOf(xType);
  const outFlat = param(job, 0) != 0;
  const xFlat = param(job, 1) != 0;
  const end = endOf(job, chunkEnd, COPY_CHUNK);
  for (let first: u32 = chunkStart * COPY_CHUNK; first < end; first += TILE) {
    const count = min<u32>(TILE, end - first);
    const out = outFlat ? addressOf(viewOf(job, 0)) + <usize>first * outBytes : scratch;
    let x = xFlat ? addressOf(viewOf(job, 1)) + <usize>first * xBytes : scratch + LINE;
    if (outType == xType) {
      if (xFlat && outFlat) copyLine(out, x, <usize>count * outBytes);
      else if (outFlat) gatherBytes(job, 1, xBytes, first, count, out);
      else if (!xFlat) gatherBytes(job, 1, xBytes, first, count, x);
      if (!outFlat) scatterBytes(job, 0, outBytes, first, count, x);
    } else {
      if (!xFlat) gatherBytes(job, 1, xBytes, first, count, x);
      convert(out, outType, x, xType, count);
      if (!outFlat) scatterBytes(job, 0, outBytes, first, count, out);
    }
  }
}

/** Every element of out becomes scalar 0, converted. */
export function fill(job: usize, chunkStart: i32, chunkEnd: i32): void {
  const outType = dtypeOf(viewOf(job, 0));
  const bytes = bytesOf(outType);
  const flat = param(job, 0) != 0;
  const end = endOf(job, chunkEnd, COPY_CHUNK);
  const value = scratch + LINE;
  store<f64>(value, scalar(job, 0));
  if (outType == FLOAT64) store<f64>(scratch, load<f64>(value));
  else convert(scratch, outType, value, FLOAT64, 1);
  repeat(scratch, bytes, min<u32>(TILE, end - chunkStart * COPY_CHUNK));
  for (let first: u32 = chunkStart * COPY_CHUNK; first < end; first += TILE) {
    const count = min<u32>(TILE, end - first);
    if (flat) copyLine(addressOf(viewOf(job, 0)) + <usize>first * bytes, scratch, <usize>count * bytes);
    else scatterBytes(job, 0, bytes, first, count, scratch);
  }
}

/** The first element of a line is repeated `count` times, rounded up to whole vectors. */
function repeat(line: usize, bytes: i32, count: i32): void {
  const vector =
    bytes == 8
      ? v128.load_splat<u64>(line)
      : bytes == 4
        ? v128.load_splat<u32>(line)
        : v128.load_splat<u8>(line);
  const end = line + <usize>count * bytes;
  for (let at = line; at < end; at += 16) v128.store(at, vector);
}
