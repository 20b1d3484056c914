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
