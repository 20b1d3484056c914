import { argsort } from "../../numeric/argsort.js";

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

/** The mean ranks, from 1, of the values among those kept; equal ones share theirs. The others have none: NaN. */
export function ranksAmong(values: Float64Array, rising: Int32Array, keep: Uint8Array): Float64Array {
  const out = new Float64Array(values.length).fill(Number.NaN);
  const kept = rising.filter((place) => keep[place] === 1);
  for (let from = 0; from < kept.length; ) {
    let to = from + 1;
    while (to < kept.length && values[kept[to]] === values[kept[from]]) to++;
    for (let i = from; i < to; i++) out[kept[i]] = (from + to + 1) / 2;
    from = to;
  }
  return out;
}
