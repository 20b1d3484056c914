import { argsort } from "./argsort.js";

/** The places of the finite values of a column, in rising order of the values. */
export function risingPlaces(values: Float64Array): Int32Array {
  const finite = new Float64Array(values.length);
  const places = new Int32Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) continue;
    finite[count] = values[i];
    places[count++] = i;
  }
  return argsort(finite.subarray(0, count)).map((place) => places[place]);
}

/** The rank, from 1, that values share which stand at the places from … to − 1 of a rising order. */
export const meanRank = (from: number, to: number): number => (from + to + 1) / 2;

/** Goes through places in rising order of their values, equal values at once: `run(from, to)`. */
export function forEqualRuns(
  values: Float64Array,
  rising: ArrayLike<number>,
  run: (from: number, to: number) => void,
): void {
  for (let from = 0; from < rising.length; ) {
    let to = from + 1;
    while (to < rising.length && values[rising[to]] === values[rising[from]]) to++;
    run(from, to);
    from = to;
  }
}

/** The mean ranks, from 1, of the values among those kept; equal ones share theirs. The others have none: NaN. */
export function ranksAmong(values: Float64Array, rising: Int32Array, keep: Uint8Array): Float64Array {
  const out = new Float64Array(values.length).fill(Number.NaN);
  const kept = rising.filter((place) => keep[place] === 1);
  forEqualRuns(values, kept, (from, to) => {
    for (let i = from; i < to; i++) out[kept[i]] = meanRank(from, to);
  });
  return out;
}
