/**
 * Folds of floats in an order that the number of elements fixes: within a block, element r goes to the sum number
 * r mod 4·lanes (four vectors), and ((s0 + s1) + (s2 + s3)) of vectors, then of lanes, is the sum of the block. Sums
 * of blocks are added in float64 by groups, sums of groups likewise. Largest and smallest need no order.
 */
import { FOLD_MAX, FOLD_MIN, FOLD_SUM } from "../../layout";
import { fold as foldVectors } from "./functions";
import { lanes, loadPart } from "./simd";

/** What a fold begins with. */
@inline
export function identity(op: i32): f64 {
  return op == FOLD_SUM ? 0 : op == FOLD_MAX ? -Infinity : Infinity;
}

@inline
export function foldTwo(op: i32, a: f64, b: f64): f64 {
  return op == FOLD_SUM ? a + b : op == FOLD_MAX ? max<f64>(a, b) : min<f64>(a, b);
}

/** One vector of results from four. */
@inline
export function foldFour<T>(op: i32, a: v128, b: v128, x: v128, y: v128): v128 {
  return foldVectors<T>(op, foldVectors<T>(op, a, b), foldVectors<T>(op, x, y));
}

/** (0 + 2) + (1 + 3) of four lanes, 0 + 1 of two. */
@inline
export function foldLanes<T>(op: i32, x: v128): f64 {
  if (sizeof<T>() == 4) {
    x = foldVectors<T>(op, x, v128.shuffle<f64>(x, x, 1, 0));
    return <f64>f32x4.extract_lane(foldVectors<T>(op, x, v128.shuffle<f32>(x, x, 1, 0, 3, 2)), 0);
  }
  return f64x2.extract_lane(foldVectors<T>(op, x, v128.shuffle<f64>(x, x, 1, 0)), 0);
}

/**
 * A block of consecutive elements. A function for each fold, and none of them inlined: within a large function the host
 * keeps the vectors in memory, which takes six times as long.
 */
export function foldBlock<T>(op: i32, from: usize, n: i32): f64 {
  if (op == FOLD_SUM) return sumBlock<T>(from, n);
  return op == FOLD_MAX ? extremeOf<T>(FOLD_MAX, from, n) : extremeOf<T>(FOLD_MIN, from, n);
}

function sumBlock<T>(from: usize, n: i32): f64 {
  let s0 = v128.splat<T>(0);
  let s1 = s0;
  let s2 = s0;
  let s3 = s0;
  // Two rounds in one: a round of a loop costs more than an addition.
  for (; n >= 8 * lanes<T>(); n -= 8 * lanes<T>()) {
    s0 = v128.add<T>(v128.add<T>(s0, v128.load(from)), v128.load(from, 64));
    s1 = v128.add<T>(v128.add<T>(s1, v128.load(from, 16)), v128.load(from, 80));
    s2 = v128.add<T>(v128.add<T>(s2, v128.load(from, 32)), v128.load(from, 96));
    s3 = v128.add<T>(v128.add<T>(s3, v128.load(from, 48)), v128.load(from, 112));
    from += 128;
  }
  if (n >= 4 * lanes<T>()) {
    s0 = v128.add<T>(s0, v128.load(from));
    s1 = v128.add<T>(s1, v128.load(from, 16));
    s2 = v128.add<T>(s2, v128.load(from, 32));
    s3 = v128.add<T>(s3, v128.load(from, 48));
    from += 64;
    n -= 4 * lanes<T>();
  }
  if (n > 0) s0 = v128.add<T>(s0, loadPart<T>(from, n));
  if (n > lanes<T>()) s1 = v128.add<T>(s1, loadPart<T>(from + 16, n - lanes<T>()));
  if (n > 2 * lanes<T>()) s2 = v128.add<T>(s2, loadPart<T>(from + 32, n - 2 * lanes<T>()));
  if (n > 3 * lanes<T>()) s3 = v128.add<T>(s3, loadPart<T>(from + 48, n - 3 * lanes<T>()));
  return foldLanes<T>(FOLD_SUM, foldFour<T>(FOLD_SUM, s0, s1, s2, s3));
}

/** The instruction that is NaN where one operand is takes six of the host's; a comparison and a note of NaN, three. */
@inline
function extremeOf<T>(op: i32, from: usize, n: i32): f64 {
  let s0 = v128.splat<T>(<T>identity(op));
  let s1 = s0;
  let s2 = s0;
  let s3 = s0;
  let none = i64x2.splat(0);
  for (; n >= 4 * lanes<T>(); n -= 4 * lanes<T>()) {
    const a = v128.load(from);
    const b = v128.load(from, 16);
    const c = v128.load(from, 32);
    const d = v128.load(from, 48);
    s0 = further<T>(op, s0, a);
    s1 = further<T>(op, s1, b);
    s2 = further<T>(op, s2, c);
    s3 = further<T>(op, s3, d);
    none = v128.or(none, v128.or(v128.ne<T>(a, a), v128.ne<T>(b, b)));
    none = v128.or(none, v128.or(v128.ne<T>(c, c), v128.ne<T>(d, d)));
    from += 64;
  }
  for (; n > 0; n--) {
    const a = v128.load_splat<T>(from);
    s0 = further<T>(op, s0, a);
    none = v128.or(none, v128.ne<T>(a, a));
    from += sizeof<T>();
  }
  if (v128.any_true(none)) return NaN;
  return foldLanes<T>(op, foldFour<T>(op, s0, s1, s2, s3));
}

/** The larger (smaller) of each pair, of which none is NaN. */
@inline
function further<T>(op: i32, s: v128, x: v128): v128 {
  return op == FOLD_MAX ? v128.pmax<T>(s, x) : v128.pmin<T>(s, x);
}
