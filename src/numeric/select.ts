function swap(values: Float64Array, i: number, j: number): void {
  const kept = values[i];
  values[i] = values[j];
  values[j] = kept;
}

/** Below this many values a sample of them is not worth its time. */
const SAMPLED = 600;

/**
 * Puts the value of rank k at place k of values[left … right], none greater before it and none less behind it (R. Floyd,
 * R. Rivest, "Algorithm 489: SELECT", Communications of the ACM 18 (1975): a sample says where to cut).
 */
function select(values: Float64Array, k: number, left: number, right: number): void {
  let [from, to] = [left, right];
  while (from < to) {
    if (to - from > SAMPLED) {
      const n = to - from + 1;
      const rank = k - from + 1;
      const z = Math.log(n);
      const size = 0.5 * Math.exp((2 * z) / 3);
      const spread = 0.5 * Math.sqrt((z * size * (n - size)) / n) * Math.sign(rank - n / 2);
      const low = Math.max(from, Math.floor(k - (rank * size) / n + spread));
      const high = Math.min(to, Math.floor(k + ((n - rank) * size) / n + spread));
      select(values, k, low, high);
    }
    const pivot = values[k];
    let [i, j] = [from, to];
    swap(values, from, k);
    if (values[to] > pivot) swap(values, to, from);
    while (i < j) {
      swap(values, i++, j--);
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
    }
    if (values[from] === pivot) swap(values, from, j);
    else swap(values, ++j, to);
    if (j <= k) from = j + 1;
    if (k <= j) to = j - 1;
  }
}

/**
 * Moves values so that at each of these places, which rise, stands what would stand there were all sorted: as `np.partition`
 * does. No NaN among them.
 */
export function partition(values: Float64Array, places: readonly number[]): void {
  let from = 0;
  for (const place of places) {
    if (place < from) continue;
    select(values, place, from, values.length - 1);
    from = place + 1;
  }
}

/** The value of rank k, from 0: what would stand at place k were all sorted. Values are moved. No NaN among them. */
export function nthSmallest(values: Float64Array, k: number): number {
  select(values, k, 0, values.length - 1);
  return values[k];
}
