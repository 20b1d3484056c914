/** One function over lines of consecutive elements. `op` must be a constant where a loop is inlined. */
import { OP_EXP, OP_LOG, OP_SIGMOID, OP_TANH } from "../../layout";
import { binary, compare, ternary, unary } from "./functions";
import {
  allNormal,
  allPositive,
  expFour,
  logFour,
  sigmoidFour,
  tanhFour,
} from "./math32";
import { lanes, loadPart, storePart } from "./simd";

/** `wide`: four vectors a turn, for functions that take a few instructions. */
@inline
export function unaryLoop<T>(op: i32, wide: bool, out: usize, a: usize, n: i32): void {
  if (wide) {
    for (; n >= 4 * lanes<T>(); n -= 4 * lanes<T>()) {
      v128.store(out, unary<T>(op, v128.load(a)));
      v128.store(out, unary<T>(op, v128.load(a, 16)), 16);
      v128.store(out, unary<T>(op, v128.load(a, 32)), 32);
      v128.store(out, unary<T>(op, v128.load(a, 48)), 48);
      out += 64;
      a += 64;
    }
  }
  for (; n >= lanes<T>(); n -= lanes<T>()) {
    v128.store(out, unary<T>(op, v128.load(a)));
    out += 16;
    a += 16;
  }
  if (n > 0) storePart<T>(out, unary<T>(op, loadPart<T>(a, n)), n);
}

/**
 * A function of math32.ts: whether all numbers of four vectors take the short way is asked once. A function for each,
 * and none of them inlined: see fold.ts.
 */
@inline
function mathLoop(op: i32, out: usize, a: usize, n: i32): void {
  for (; n >= 16; n -= 16) {
    const x0 = v128.load(a);
    const x1 = v128.load(a, 16);
    const x2 = v128.load(a, 32);
    const x3 = v128.load(a, 48);
    if (areNormal(op, x0, x1, x2, x3)) {
      if (op == OP_EXP) expFour(out, x0, x1, x2, x3);
      else if (op == OP_LOG) logFour(out, x0, x1, x2, x3);
      else if (op == OP_TANH) tanhFour(out, x0, x1, x2, x3);
      else sigmoidFour(out, x0, x1, x2, x3);
    } else {
      for (let i: usize = 0; i < 64; i += 16) v128.store(out + i, unary<f32>(op, v128.load(a + i)));
    }
    out += 64;
    a += 64;
  }
  unaryLoop<f32>(op, false, out, a, n);
}

@inline
function areNormal(op: i32, a: v128, b: v128, x: v128, y: v128): bool {
  if (op == OP_LOG) return allPositive(a, b, x, y);
  if (op == OP_TANH) {
    return allNormal(f32x4.add(a, a), f32x4.add(b, b), f32x4.add(x, x), f32x4.add(y, y));
  }
  return allNormal(a, b, x, y);
}

export function expLoop(out: usize, a: usize, n: i32): void {
  mathLoop(OP_EXP, out, a, n);
}

export function logLoop(out: usize, a: usize, n: i32): void {
  mathLoop(OP_LOG, out, a, n);
}

export function tanhLoop(out: usize, a: usize, n: i32): void {
  mathLoop(OP_TANH, out, a, n);
}

export function sigmoidLoop(out: usize, a: usize, n: i32): void {
  mathLoop(OP_SIGMOID, out, a, n);
}

@inline
export function binaryLoop<T>(op: i32, wide: bool, out: usize, a: usize, b: usize, n: i32, s: v128): void {
  if (wide) {
    for (; n >= 4 * lanes<T>(); n -= 4 * lanes<T>()) {
      v128.store(out, binary<T>(op, v128.load(a), v128.load(b), s));
      v128.store(out, binary<T>(op, v128.load(a, 16), v128.load(b, 16), s), 16);
      v128.store(out, binary<T>(op, v128.load(a, 32), v128.load(b, 32), s), 32);
      v128.store(out, binary<T>(op, v128.load(a, 48), v128.load(b, 48), s), 48);
      out += 64;
      a += 64;
      b += 64;
    }
  }
  for (; n >= lanes<T>(); n -= lanes<T>()) {
    v128.store(out, binary<T>(op, v128.load(a), v128.load(b), s));
    out += 16;
    a += 16;
    b += 16;
  }
  if (n > 0) storePart<T>(out, binary<T>(op, loadPart<T>(a, n), loadPart<T>(b, n), s), n);
}

@inline
export function ternaryLoop<T>(op: i32, out: usize, a: usize, b: usize, x: usize, n: i32, s: v128): void {
  for (; n >= lanes<T>(); n -= lanes<T>()) {
    v128.store(out, ternary<T>(op, v128.load(a), v128.load(b), v128.load(x), s));
    out += 16;
    a += 16;
    b += 16;
    x += 16;
  }
  if (n > 0) {
    storePart<T>(out, ternary<T>(op, loadPart<T>(a, n), loadPart<T>(b, n), loadPart<T>(x, n), s), n);
  }
}

/** Results are bytes, 1 where it holds. */
@inline
export function compareLoop<T>(op: i32, out: usize, a: usize, b: usize, n: i32): void {
  for (; n >= 16; n -= 16) {
    if (sizeof<T>() == 4) {
      const low = i16x8.narrow_i32x4_s(
        compare<T>(op, v128.load(a), v128.load(b)),
        compare<T>(op, v128.load(a, 16), v128.load(b, 16)),
      );
      const high = i16x8.narrow_i32x4_s(
        compare<T>(op, v128.load(a, 32), v128.load(b, 32)),
        compare<T>(op, v128.load(a, 48), v128.load(b, 48)),
      );
      v128.store(out, i8x16.neg(i8x16.narrow_i16x8_s(low, high)));
    } else {
      for (let i: usize = 0; i < 16; i += 2) {
        const holds = i64x2.neg(compare<T>(op, v128.load(a + i * 8), v128.load(b + i * 8)));
        store<u8>(out + i, <u8>i64x2.extract_lane(holds, 0));
        store<u8>(out + i, <u8>i64x2.extract_lane(holds, 1), 1);
      }
    }
    out += 16;
    a += 16 * sizeof<T>();
    b += 16 * sizeof<T>();
  }
  for (; n > 0; n--) {
    const holds = compare<T>(op, v128.load_splat<T>(a), v128.load_splat<T>(b));
    store<u8>(out++, v128.any_true(holds) ? 1 : 0);
    a += sizeof<T>();
    b += sizeof<T>();
  }
}

/** a where the byte of the condition is not 0, else b; elements of the size of T. */
@inline
export function whereLoop<T>(out: usize, condition: usize, a: usize, b: usize, n: i32): void {
  if (sizeof<T>() == 4) {
    for (; n >= 16; n -= 16) {
      const no = i8x16.eq(v128.load(condition), i64x2.splat(0));
      const low = i16x8.extend_low_i8x16_s(no);
      const high = i16x8.extend_high_i8x16_s(no);
      v128.store(out, choose(a, b, i32x4.extend_low_i16x8_s(low)));
      v128.store(out, choose(a + 16, b + 16, i32x4.extend_high_i16x8_s(low)), 16);
      v128.store(out, choose(a + 32, b + 32, i32x4.extend_low_i16x8_s(high)), 32);
      v128.store(out, choose(a + 48, b + 48, i32x4.extend_high_i16x8_s(high)), 48);
      out += 64;
      condition += 16;
      a += 64;
      b += 64;
    }
  } else if (sizeof<T>() == 8) {
    for (; n >= 4; n -= 4) {
      const no = i8x16.eq(v128.load32_zero(condition), i64x2.splat(0));
      const wide = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(no));
      v128.store(out, choose(a, b, i64x2.extend_low_i32x4_s(wide)));
      v128.store(out, choose(a + 16, b + 16, i64x2.extend_high_i32x4_s(wide)), 16);
      out += 32;
      condition += 4;
      a += 32;
      b += 32;
    }
  }
  for (; n > 0; n--) {
    store<T>(out, load<T>(load<u8>(condition++) != 0 ? a : b));
    out += sizeof<T>();
    a += sizeof<T>();
    b += sizeof<T>();
  }
}

/** A vector of b where all bits of a lane are set, else of a. */
@inline
function choose(a: usize, b: usize, no: v128): v128 {
  return v128.bitselect(v128.load(b), v128.load(a), no);
}
