/** What the vector instructions of WebAssembly lack. `T` is f32 or f64: 4 or 2 lanes. */

/** a·b + c: one rounding in the fused tier, two in the plain one. */
@inline
export function fma<T>(a: v128, b: v128, c: v128): v128 {
  if (isDefined(FUSED)) return v128.relaxed_madd<T>(a, b, c);
  return v128.add<T>(v128.mul<T>(a, b), c);
}

/** c − a·b. */
@inline
export function fnma<T>(a: v128, b: v128, c: v128): v128 {
  if (isDefined(FUSED)) return v128.relaxed_nmadd<T>(a, b, c);
  return v128.sub<T>(c, v128.mul<T>(a, b));
}

@inline
export function lanes<T>(): i32 {
  return 16 / <i32>sizeof<T>();
}

/** The sum of all lanes: ((0 + 2) + (1 + 3)) of four, (0 + 1) of two. */
@inline
export function sumLanes<T>(x: v128): T {
  if (sizeof<T>() == 4) {
    const pairs = f32x4.add(x, v128.shuffle<f64>(x, x, 1, 0));
    return <T>(f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1));
  }
  return <T>(f64x2.extract_lane(x, 0) + f64x2.extract_lane(x, 1));
}

/** The first `count` lanes go to memory; all of them where count is larger. */
@inline
export function storePart<T>(to: usize, x: v128, count: i32): void {
  if (count >= lanes<T>()) {
    v128.store(to, x);
  } else if (sizeof<T>() == 8) {
    v128.store64_lane(to, x, 0);
  } else {
    if (count & 2) {
      v128.store64_lane(to, x, 0);
      if (count & 1) v128.store32_lane(to, x, 2, 8);
    } else {
      v128.store32_lane(to, x, 0);
    }
  }
}

/** The first `count` lanes from memory, 0 in the others; all of them where count is larger. */
@inline
export function loadPart<T>(from: usize, count: i32): v128 {
  if (count >= lanes<T>()) return v128.load(from);
  if (sizeof<T>() == 8) return v128.load64_zero(from);
  if (count == 1) return v128.load32_zero(from);
  const pair = v128.load64_zero(from);
  return count == 2 ? pair : v128.load32_lane(from, pair, 2, 8);
}
