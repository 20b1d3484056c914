/** Sums as NumPy and pandas add up: their roundings depend on the order of the additions, so what repeats a run of Python needs that order. */

const BLOCK = 128;

/** `sum(a[from:to])` of a contiguous float64 array: eight accumulators in blocks of 128, and the blocks by halves. */
export function pairwiseSum(a: Float64Array, from = 0, to = a.length): number {
  const n = to - from;
  if (n < 8) {
    let sum = -0;
    for (let i = from; i < to; i++) sum += a[i];
    return sum;
  }
  if (n > BLOCK) {
    const half = (n >> 1) - ((n >> 1) % 8);
    return pairwiseSum(a, from, from + half) + pairwiseSum(a, from + half, to);
  }
  let [r0, r1, r2, r3] = [a[from], a[from + 1], a[from + 2], a[from + 3]];
  let [r4, r5, r6, r7] = [a[from + 4], a[from + 5], a[from + 6], a[from + 7]];
  let i = from + 8;
  for (const end = to - (n % 8); i < end; i += 8) {
    r0 += a[i];
    r1 += a[i + 1];
    r2 += a[i + 2];
    r3 += a[i + 3];
    r4 += a[i + 4];
    r5 += a[i + 5];
    r6 += a[i + 6];
    r7 += a[i + 7];
  }
  let sum = r0 + r1 + (r2 + r3) + (r4 + r5 + (r6 + r7));
  for (; i < to; i++) sum += a[i];
  return sum;
}

/** `np.sum` of a contiguous float32 array: as of float64, each addition rounded. */
export function pairwiseSingle(a: Float64Array | Float32Array, from = 0, to = a.length): number {
  const n = to - from;
  const add = (x: number, y: number) => Math.fround(x + y);
  if (n < 8) {
    let total = -0;
    for (let i = from; i < to; i++) total = add(total, a[i]);
    return total;
  }
  if (n > 128) {
    const half = (n >> 1) - ((n >> 1) % 8);
    return add(pairwiseSingle(a, from, from + half), pairwiseSingle(a, from + half, to));
  }
  const r = Array.from(a.subarray(from, from + 8));
  let i = from + 8;
  for (const end = to - (n % 8); i < end; i += 8) for (let k = 0; k < 8; k++) r[k] = add(r[k], a[i + k]);
  let total = add(add(add(r[0], r[1]), add(r[2], r[3])), add(add(r[4], r[5]), add(r[6], r[7])));
  for (; i < to; i++) total = add(total, a[i]);
  return total;
}

/** Kahan's compensated sum of the values that are not NaN, as pandas sums groups and NumPy checks probabilities. */
export function kahanSum(values: ArrayLike<number>): number {
  let [total, rest] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const x = values[i];
    if (Number.isNaN(x)) continue;
    const y = x - rest;
    const next = total + y;
    rest = next - total - y;
    if (Number.isNaN(rest)) rest = 0; // of infinities
    total = next;
  }
  return total;
}
