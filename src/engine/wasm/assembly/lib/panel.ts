/**
 * Panels of matrix products: some rows of A (columns of B) gathered, so that the microkernel reads one stream. Element
 * (p, r) of a panel of width w stands at p·w + r; rows beyond the last one repeat it.
 */

/** Gathers `rows` of the `width` rows of a panel; strides in bytes, from row to row and from step to step. */
@inline
export function packPanel<T>(
  to: usize,
  from: usize,
  width: i32,
  rows: i32,
  depth: i32,
  row: usize,
  step: usize,
): void {
  if (rows == width && row == sizeof<T>()) packSteps<T>(to, from, width, depth, step);
  else if (rows == width && step == sizeof<T>() && isFloat<T>() && sizeof<T>() == 4) packRows(to, from, width, depth, row);
  else packElements<T>(to, from, width, rows, depth, row, step);
}

/** Any strides. */
function packElements<T>(
  to: usize,
  from: usize,
  width: i32,
  rows: i32,
  depth: i32,
  row: usize,
  step: usize,
): void {
  for (let p = 0; p < depth; p++) {
    let at = from;
    for (let r = 0; r < width; r++) {
      store<T>(to, load<T>(at));
      to += sizeof<T>();
      if (r + 1 < rows) at += row;
    }
    from += step;
  }
}

/** The rows of one step stand side by side: 6 or 8 of f32, 6 or 4 of f64, copied as pairs of words. */
function packSteps<T>(to: usize, from: usize, width: i32, depth: i32, step: usize): void {
  const bytes = <usize>width * sizeof<T>();
  for (let p = 0; p < depth; p++) {
    for (let at: usize = 0; at < bytes; at += 8) store<u64>(to + at, load<u64>(from + at));
    to += bytes;
    from += step;
  }
}

/** The steps of one row stand side by side: turned four rows (and two) by four steps at a time. */
function packRows(to: usize, from: usize, width: i32, depth: i32, row: usize): void {
  const bytes = <usize>width * 4;
  let p = 0;
  for (; p + 4 <= depth; p += 4) {
    turnFour(to, from, bytes, row);
    if (width == 8) turnFour(to + 16, from + 4 * row, bytes, row);
    else turnTwo(to + 16, from + 4 * row, bytes, row);
    to += 4 * bytes;
    from += 16;
  }
  packElements<f32>(to, from, width, width, depth - p, row, 4);
}

@inline
function turnFour(to: usize, from: usize, bytes: usize, row: usize): void {
  const r0 = v128.load(from);
  const r1 = v128.load(from + row);
  const r2 = v128.load(from + 2 * row);
  const r3 = v128.load(from + 3 * row);
  const low01 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5);
  const high01 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7);
  const low23 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5);
  const high23 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<f64>(low01, low23, 0, 2));
  v128.store(to + bytes, v128.shuffle<f64>(low01, low23, 1, 3));
  v128.store(to + 2 * bytes, v128.shuffle<f64>(high01, high23, 0, 2));
  v128.store(to + 3 * bytes, v128.shuffle<f64>(high01, high23, 1, 3));
}

@inline
function turnTwo(to: usize, from: usize, bytes: usize, row: usize): void {
  const r0 = v128.load(from);
  const r1 = v128.load(from + row);
  const low = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5);
  const high = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7);
  v128.store64_lane(to, low, 0);
  v128.store64_lane(to + bytes, low, 1);
  v128.store64_lane(to + 2 * bytes, high, 0);
  v128.store64_lane(to + 3 * bytes, high, 1);
}
