/** How many of rising values are below `x`: `np.searchsorted(a, x, side="left")`, among a[from:to]. */
export function searchLeft(
  rising: Float64Array | Float32Array,
  x: number,
  from = 0,
  to = rising.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rising[middle] < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of rising values are at most `x`: `np.searchsorted(a, x, side="right")`, among a[from:to]. */
export function searchRight(
  rising: Float64Array | Float32Array,
  x: number,
  from = 0,
  to = rising.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rising[middle] <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
