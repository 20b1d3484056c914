/**
 * Elements of views with any strides, to and from lines of consecutive elements. `T` stands for any element of its
 * size; elements are counted row by row over the job's shape.
 */
import { SCRATCH_BYTES } from "../../layout";
import { addressOf, rankOf, scratch, sizeOf, strideOf, viewOf } from "./job";

/** Counters of a walk over the dimensions, at the end of scratch: nothing else stands there. */
const COUNTERS = SCRATCH_BYTES - 64;

/** Bytes, however few or many. */
export function copyLine(to: usize, from: usize, bytes: usize): void {
  const end = to + bytes;
  for (; to + 32 <= end; to += 32) {
    v128.store(to, v128.load(from));
    v128.store(to, v128.load(from, 16), 16);
    from += 32;
  }
  for (; to + 4 <= end; to += 4) {
    store<u32>(to, load<u32>(from));
    from += 4;
  }
  for (; to < end; to++) store<u8>(to, load<u8>(from++));
}

/** `to[i] = from[i·step]`, or with `scatters` `from[i·step] = to[i]`. */
@inline
function moveRow<T>(line: usize, view: usize, step: usize, count: i32, scatters: bool): void {
  if (step == sizeof<T>()) {
    if (scatters) copyLine(view, line, <usize>count * sizeof<T>());
    else copyLine(line, view, <usize>count * sizeof<T>());
    return;
  }
  for (let i = 0; i < count; i++) {
    if (scatters) store<T>(view, load<T>(line));
    else store<T>(line, load<T>(view));
    line += sizeof<T>();
    view += step;
  }
}

/** Between `count` elements of a view, from number `first` on, and a line; all `shift` bytes further in the view. */
@inline
function move<T>(
  job: usize,
  view: i32,
  first: i32,
  count: i32,
  line: usize,
  scatters: bool,
  shift: usize,
): void {
  const fields = viewOf(job, view);
  const last = rankOf(job) - 1;
  if (last < 0) {
    moveRow<T>(line, addressOf(fields) + shift, sizeof<T>(), count, scatters);
    return;
  }
  let address = begin<T>(job, fields, first) + shift;
  const length = sizeOf(job, last);
  const step = <usize>strideOf(fields, last) * sizeof<T>();
  let position = load<i32>(counterOf(last));
  while (true) {
    const part = min(count, length - position);
    moveRow<T>(line, address, step, part, scatters);
    count -= part;
    if (count == 0) return;
    line += <usize>part * sizeof<T>();
    address = nextRow<T>(job, fields, address - <usize>position * step, last);
    position = 0;
  }
}

@inline
function counterOf(d: i32): usize {
  return scratch + COUNTERS + (<usize>d << 2);
}

/** Sets the counters to element number `index`; gives its address. */
@inline
function begin<T>(job: usize, fields: usize, index: i32): usize {
  let address = addressOf(fields);
  for (let d = rankOf(job) - 1; d >= 0; d--) {
    const size = sizeOf(job, d);
    const rest = index / size;
    store<i32>(counterOf(d), index - rest * size);
    address += <usize>(index - rest * size) * <usize>strideOf(fields, d) * sizeof<T>();
    index = rest;
  }
  return address;
}

/** The address of the next row of the last dimension, from that of a row. */
@inline
function nextRow<T>(job: usize, fields: usize, address: usize, last: i32): usize {
  for (let d = last - 1; d >= 0; d--) {
    const index = load<i32>(counterOf(d)) + 1;
    const stride = <usize>strideOf(fields, d) * sizeof<T>();
    address += stride;
    if (index < sizeOf(job, d)) {
      store<i32>(counterOf(d), index);
      break;
    }
    address -= <usize>index * stride;
    store<i32>(counterOf(d), 0);
  }
  return address;
}

/** Copies elements of a view to a line. */
export function gather<T>(job: usize, view: i32, first: i32, count: i32, to: usize, shift: usize = 0): void {
  move<T>(job, view, first, count, to, false, shift);
}

/** Copies a line to elements of a view. */
export function scatter<T>(job: usize, view: i32, first: i32, count: i32, from: usize, shift: usize = 0): void {
  move<T>(job, view, first, count, from, true, shift);
}

/** The addresses (u32) of elements of a view go to a line. */
export function addresses<T>(job: usize, view: i32, first: i32, count: i32, to: usize): void {
  const fields = viewOf(job, view);
  const last = rankOf(job) - 1;
  if (last < 0) {
    store<usize>(to, addressOf(fields));
    return;
  }
  let address = begin<T>(job, fields, first);
  const length = sizeOf(job, last);
  const step = <usize>strideOf(fields, last) * sizeof<T>();
  let position = load<i32>(counterOf(last));
  for (; count > 0; count--) {
    store<usize>(to, address);
    to += 4;
    address += step;
    if (++position == length) {
      address = nextRow<T>(job, fields, address - <usize>length * step, last);
      position = 0;
    }
  }
}

/** Bytes of an element of a dtype. */
export function bytesOf(dtype: i32): i32 {
  return dtype <= 1 ? 1 : dtype == 2 || dtype == 4 ? 4 : 8;
}

/** `gather` by the size of the elements. */
export function gatherBytes(
  job: usize,
  view: i32,
  bytes: i32,
  first: i32,
  count: i32,
  to: usize,
  shift: usize = 0,
): void {
  if (bytes == 4) gather<u32>(job, view, first, count, to, shift);
  else if (bytes == 8) gather<u64>(job, view, first, count, to, shift);
  else gather<u8>(job, view, first, count, to, shift);
}

/** `scatter` by the size of the elements. */
export function scatterBytes(
  job: usize,
  view: i32,
  bytes: i32,
  first: i32,
  count: i32,
  from: usize,
  shift: usize = 0,
): void {
  if (bytes == 4) scatter<u32>(job, view, first, count, from, shift);
  else if (bytes == 8) scatter<u64>(job, view, first, count, from, shift);
  else scatter<u8>(job, view, first, count, from, shift);
}
