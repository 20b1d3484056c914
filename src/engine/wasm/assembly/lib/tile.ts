/**
 * The microkernels of matrix products: tiles of 6 or 4 rows and two vectors of columns, or one, held in registers. Every
 * element of C is a sum in the order of the steps, whatever tile it is in.
 */
import { fma, lanes, loadPart, storePart } from "./simd";

/** Rows of a tile, and of a panel of packed rows. */
export const MR = 6;
/** Rows of the tile for what is left: fewer would leave the host waiting for its own sums. */
const LAST = 4;

/** Columns of a tile: 8 of f32, 4 of f64. */
@inline
export function NR<T>(): i32 {
  return 2 * lanes<T>();
}

/** One row of the tile goes to C: added to what stands there, or instead of it. */
@inline
function put<T>(c: usize, accumulate: bool, x: v128, y: v128): void {
  if (accumulate) {
    v128.store(c, v128.add<T>(v128.load(c), x));
    v128.store(c, v128.add<T>(v128.load(c, 16), y), 16);
  } else {
    v128.store(c, x);
    v128.store(c, y, 16);
  }
}

/** The same of fewer columns, or of a C with steps between its columns: element by element, from `row`. */
function putPart<T>(c: usize, cColumn: usize, columns: i32, accumulate: bool, row: usize, x: v128, y: v128): void {
  if (cColumn == sizeof<T>()) {
    storePart<T>(c, accumulate ? v128.add<T>(loadPart<T>(c, columns), x) : x, columns);
    columns -= lanes<T>();
    if (columns <= 0) return;
    storePart<T>(c + 16, accumulate ? v128.add<T>(loadPart<T>(c + 16, columns), y) : y, columns);
    return;
  }
  v128.store(row, x);
  v128.store(row, y, 16);
  for (let j = 0; j < columns; j++) {
    let value = load<T>(row + <usize>j * sizeof<T>());
    if (accumulate) value += load<T>(c);
    store<T>(c, value);
    c += cColumn;
  }
}

/**
 * C (+)= A · B over `depth` steps, of `rows` rows and one panel of columns. Steps and strides are in bytes; element
 * (r, p) of A stands at a + r·aRow + p·aStep within a panel of 6 rows, the next panel at aPanel; row p of B at
 * b + p·bStep, its columns side by side. Columns beyond `columns` are read, not stored.
 */
export function multiplyPanel<T>(
  a: usize,
  aRow: usize,
  aStep: usize,
  aPanel: usize,
  b: usize,
  bStep: usize,
  depth: i32,
  c: usize,
  cRow: usize,
  cColumn: usize,
  rows: i32,
  columns: i32,
  accumulate: bool,
  spare: usize,
): void {
  const packed = aPanel != MR * aRow;
  while (rows > 0) {
    if (rows > LAST && (packed || (rows != LAST + 3 && rows != 2 * LAST))) {
      tileOfSix<T>(a, aRow, aStep, b, bStep, depth, c, cRow, cColumn, rows, columns, accumulate, spare);
      a += aPanel;
      c += MR * cRow;
      rows -= MR;
    } else {
      tileOfFour<T>(a, aRow, aStep, b, bStep, depth, c, cRow, cColumn, rows, columns, accumulate, spare);
      a += LAST * aRow;
      c += LAST * cRow;
      rows -= LAST;
    }
  }
}

/** Rows beyond `rows` repeat the last one and are not stored. Inlined: with few steps, a call is half of the work. */
@inline
function tileOfSix<T>(
  a: usize,
  aRow: usize,
  aStep: usize,
  b: usize,
  bStep: usize,
  depth: i32,
  c: usize,
  cRow: usize,
  cColumn: usize,
  rows: i32,
  columns: i32,
  accumulate: bool,
  spare: usize,
): void {
  let a0 = a;
  let a1 = rows > 1 ? a0 + aRow : a0;
  let a2 = rows > 2 ? a1 + aRow : a1;
  let a3 = rows > 3 ? a2 + aRow : a2;
  let a4 = rows > 4 ? a3 + aRow : a3;
  let a5 = rows > 5 ? a4 + aRow : a4;
  let x0 = i64x2.splat(0);
  let y0 = i64x2.splat(0);
  let x1 = i64x2.splat(0);
  let y1 = i64x2.splat(0);
  let x2 = i64x2.splat(0);
  let y2 = i64x2.splat(0);
  let x3 = i64x2.splat(0);
  let y3 = i64x2.splat(0);
  let x4 = i64x2.splat(0);
  let y4 = i64x2.splat(0);
  let x5 = i64x2.splat(0);
  let y5 = i64x2.splat(0);
  let p = depth;
  let x: v128;
  let y: v128;
  let r: v128;
  if (aRow == sizeof<T>() && rows >= MR) {
    // The rows of a step side by side: one address for all. (Four steps a round are slower.)
    for (; p > 0; p--) {
      x = v128.load(b);
      y = v128.load(b, 16);
      r = v128.load_splat<T>(a0);
      x0 = fma<T>(r, x, x0);
      y0 = fma<T>(r, y, y0);
      r = v128.load_splat<T>(a0, 1 * sizeof<T>());
      x1 = fma<T>(r, x, x1);
      y1 = fma<T>(r, y, y1);
      r = v128.load_splat<T>(a0, 2 * sizeof<T>());
      x2 = fma<T>(r, x, x2);
      y2 = fma<T>(r, y, y2);
      r = v128.load_splat<T>(a0, 3 * sizeof<T>());
      x3 = fma<T>(r, x, x3);
      y3 = fma<T>(r, y, y3);
      r = v128.load_splat<T>(a0, 4 * sizeof<T>());
      x4 = fma<T>(r, x, x4);
      y4 = fma<T>(r, y, y4);
      r = v128.load_splat<T>(a0, 5 * sizeof<T>());
      x5 = fma<T>(r, x, x5);
      y5 = fma<T>(r, y, y5);
      a0 += aStep;
      b += bStep;
    }
  }
  for (; p > 0; p--) {
    x = v128.load(b);
    y = v128.load(b, 16);
    r = v128.load_splat<T>(a0);
    x0 = fma<T>(r, x, x0);
    y0 = fma<T>(r, y, y0);
    r = v128.load_splat<T>(a1);
    x1 = fma<T>(r, x, x1);
    y1 = fma<T>(r, y, y1);
    r = v128.load_splat<T>(a2);
    x2 = fma<T>(r, x, x2);
    y2 = fma<T>(r, y, y2);
    r = v128.load_splat<T>(a3);
    x3 = fma<T>(r, x, x3);
    y3 = fma<T>(r, y, y3);
    r = v128.load_splat<T>(a4);
    x4 = fma<T>(r, x, x4);
    y4 = fma<T>(r, y, y4);
    r = v128.load_splat<T>(a5);
    x5 = fma<T>(r, x, x5);
    y5 = fma<T>(r, y, y5);
    a0 += aStep;
    a1 += aStep;
    a2 += aStep;
    a3 += aStep;
    a4 += aStep;
    a5 += aStep;
    b += bStep;
  }
  if (columns == NR<T>() && cColumn == sizeof<T>()) {
    put<T>(c, accumulate, x0, y0);
    if (rows > 1) put<T>(c + cRow, accumulate, x1, y1);
    if (rows > 2) put<T>(c + 2 * cRow, accumulate, x2, y2);
    if (rows > 3) put<T>(c + 3 * cRow, accumulate, x3, y3);
    if (rows > 4) put<T>(c + 4 * cRow, accumulate, x4, y4);
    if (rows > 5) put<T>(c + 5 * cRow, accumulate, x5, y5);
  } else {
    putPart<T>(c, cColumn, columns, accumulate, spare, x0, y0);
    if (rows > 1) putPart<T>(c + cRow, cColumn, columns, accumulate, spare, x1, y1);
    if (rows > 2) putPart<T>(c + 2 * cRow, cColumn, columns, accumulate, spare, x2, y2);
    if (rows > 3) putPart<T>(c + 3 * cRow, cColumn, columns, accumulate, spare, x3, y3);
    if (rows > 4) putPart<T>(c + 4 * cRow, cColumn, columns, accumulate, spare, x4, y4);
    if (rows > 5) putPart<T>(c + 5 * cRow, cColumn, columns, accumulate, spare, x5, y5);
  }
}

/** The same with four rows. */
@inline
function tileOfFour<T>(
  a: usize,
  aRow: usize,
  aStep: usize,
  b: usize,
  bStep: usize,
  depth: i32,
  c: usize,
  cRow: usize,
  cColumn: usize,
  rows: i32,
  columns: i32,
  accumulate: bool,
  spare: usize,
): void {
  let a0 = a;
  let a1 = rows > 1 ? a0 + aRow : a0;
  let a2 = rows > 2 ? a1 + aRow : a1;
  let a3 = rows > 3 ? a2 + aRow : a2;
  let x0 = i64x2.splat(0);
  let y0 = i64x2.splat(0);
  let x1 = i64x2.splat(0);
  let y1 = i64x2.splat(0);
  let x2 = i64x2.splat(0);
  let y2 = i64x2.splat(0);
  let x3 = i64x2.splat(0);
  let y3 = i64x2.splat(0);
  let p = depth;
  let x: v128;
  let y: v128;
  let r: v128;
  for (; p > 0; p--) {
    x = v128.load(b);
    y = v128.load(b, 16);
    r = v128.load_splat<T>(a0);
    x0 = fma<T>(r, x, x0);
    y0 = fma<T>(r, y, y0);
    r = v128.load_splat<T>(a1);
    x1 = fma<T>(r, x, x1);
    y1 = fma<T>(r, y, y1);
    r = v128.load_splat<T>(a2);
    x2 = fma<T>(r, x, x2);
    y2 = fma<T>(r, y, y2);
    r = v128.load_splat<T>(a3);
    x3 = fma<T>(r, x, x3);
    y3 = fma<T>(r, y, y3);
    a0 += aStep;
    a1 += aStep;
    a2 += aStep;
    a3 += aStep;
    b += bStep;
  }
  if (columns == NR<T>() && cColumn == sizeof<T>()) {
    put<T>(c, accumulate, x0, y0);
    if (rows > 1) put<T>(c + cRow, accumulate, x1, y1);
    if (rows > 2) put<T>(c + 2 * cRow, accumulate, x2, y2);
    if (rows > 3) put<T>(c + 3 * cRow, accumulate, x3, y3);
  } else {
    putPart<T>(c, cColumn, columns, accumulate, spare, x0, y0);
    if (rows > 1) putPart<T>(c + cRow, cColumn, columns, accumulate, spare, x1, y1);
    if (rows > 2) putPart<T>(c + 2 * cRow, cColumn, columns, accumulate, spare, x2, y2);
    if (rows > 3) putPart<T>(c + 3 * cRow, cColumn, columns, accumulate, spare, x3, y3);
  }
}
