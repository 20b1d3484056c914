/** Which part of a batch a chunk is. */
import { addressOf, rankOf, sizeOf, strideOf, viewOf } from "./job";

/** Number of elements of the job's shape. */
export function countOf(job: usize): i32 {
  const rank = rankOf(job);
  let count = 1;
  for (let d = 0; d < rank; d++) count *= sizeOf(job, d);
  return count;
}

/** Where chunks of so many elements end: with the job's shape at the latest. */
export function endOf(job: usize, chunkEnd: i32, chunk: i32): u32 {
  return min<u32>(countOf(job), <u32>chunkEnd * <u32>chunk);
}

/** Address of element number `index`, row by row over the job's shape, of a view whose elements have `bytes`. */
export function locate(job: usize, view: i32, index: i32, bytes: usize): usize {
  const fields = viewOf(job, view);
  let address = addressOf(fields);
  for (let d = rankOf(job) - 1; d >= 0; d--) {
    const size = sizeOf(job, d);
    const rest = index / size;
    address += <usize>(index - rest * size) * <usize>strideOf(fields, d) * bytes;
    index = rest;
  }
  return address;
}
