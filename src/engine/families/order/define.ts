import { type Keyed, nthElement, quickSelect, sort, topk } from "../../../numeric/introselect.js";
import { RadixSorter } from "../../../numeric/radix.js";
import { LineWords, signedKeys } from "../../../numeric/words.js";
import { eachLine, halvesOf, lengthAlong, stepAlong } from "../../host/lines.js";
import { arrayOf } from "../../host/storage.js";
import type { View } from "../../view.js";
import type { SortAttrs, TopAttrs } from "./attrs.js";

/** Orders along lines: radix sorts where equals keep their order, PyTorch's own selections where places show what they do with equals. */

/** Stores places as int64. */
function storePlaces(to: Int32Array, at: number, step: number, places: Int32Array, count: number): void {
  for (let k = 0; k < count; k++, at += step) {
    to[2 * at] = places[k];
    to[2 * at + 1] = 0;
  }
}

/** Gives each line of x as keys with their places, in falling order if so wanted. */
function eachKeyed(
  out: View,
  x: View,
  dim: number,
  descending: boolean,
  line: (keyed: Keyed, o: number, i: number) => void,
): void {
  const n = lengthAlong(x, dim);
  const step = stepAlong(x, dim);
  const from = arrayOf(x);
  const words = new LineWords(x.dtype, n);
  const keyed = { keys: new Int32Array(n), places: new Int32Array(n) };
  let sorter: RadixSorter | undefined;
  eachLine([x, out], dim, ([i, o]) => {
    words.read(from, i, step, n, descending);
    signedKeys(words, n, keyed.keys, () => (sorter ??= new RadixSorter(n)));
    for (let k = 0; k < n; k++) keyed.places[k] = k;
    line(keyed, o, i);
  });
}

/** Up to so many elements, equals come in the order in which PyTorch's sort leaves them; of more, in their own. */
const TRACED = 1 << 14;

/** Places of the elements of x along `dim` in rising or falling order. */
export function sortPlaces(out: View, x: View, { dim, descending, stable }: SortAttrs): void {
  const n = lengthAlong(x, dim);
  const [stepO, stepX] = [stepAlong(out, dim), stepAlong(x, dim)];
  const to = halvesOf(out);
  if (!stable && n <= TRACED) {
    eachKeyed(out, x, dim, descending, (keyed, o) => {
      sort(keyed, 0, n);
      storePlaces(to, o, stepO, keyed.places, n);
    });
    return;
  }
  const from = arrayOf(x);
  const words = new LineWords(x.dtype, n);
  const sorter = new RadixSorter(n);
  eachLine([out, x], dim, ([o, i]) => {
    words.read(from, i, stepX, n, descending);
    storePlaces(to, o, stepO, sorter.sort(words, n), n);
  });
}

export function topPlaces(out: View, x: View, { dim, k, largest, sorted }: TopAttrs): void {
  const [n, step] = [lengthAlong(x, dim), stepAlong(out, dim)];
  const to = halvesOf(out);
  if (k === 0) return;
  eachKeyed(out, x, dim, largest, (keyed, o) => {
    topk(keyed, k, n, sorted);
    storePlaces(to, o, step, keyed.places, k);
  });
}

/** Stores one place as int64. */
function storePlace(to: Int32Array, at: number, place: number): void {
  to[2 * at] = place;
  to[2 * at + 1] = 0;
}

export function kthPlace(out: View, x: View, dim: number, k: number): void {
  const [n, to] = [lengthAlong(x, dim), halvesOf(out)];
  eachKeyed(out, x, dim, false, (keyed, o) => storePlace(to, o, quickSelect(keyed, k - 1, n)));
}

export function medianPlace(out: View, x: View, dim: number, ignoreNaN: boolean): void {
  const [n, step] = [lengthAlong(x, dim), stepAlong(x, dim)];
  const [to, from] = [halvesOf(out), arrayOf(x)];
  const own = new Int32Array(n);
  eachKeyed(out, x, dim, false, (keyed, o, i) => {
    let [first, count] = [-1, 0];
    for (let k = 0; k < n; k++)
      if (Number.isNaN(from[i + k * step])) {
        count++;
        if (first < 0) first = k;
      }
    if (first >= 0 && !ignoreNaN) return storePlace(to, o, first);
    own.set(keyed.keys);
    // NaNs are the largest; where there is nothing else, they are the elements.
    storePlace(to, o, rankedPlace(keyed, own, (n - (count === n ? 0 : count) - 1) >> 1, n));
  });
}

/** The place of rank k of n, where equals rank as they stand; `own` holds the keys in their order. */
function rankedPlace(keyed: Keyed, own: Int32Array, k: number, n: number): number {
  nthElement(keyed, k, n);
  const key = keyed.keys[k];
  let before = k;
  for (let i = 0; i < n; i++) if (own[i] < key) before--;
  for (let i = 0; ; i++) if (own[i] === key && before-- === 0) return i;
}

export function modePlace(out: View, x: View, dim: number): void {
  const n = lengthAlong(x, dim);
  const step = stepAlong(x, dim);
  const [to, from] = [halvesOf(out), arrayOf(x)];
  eachKeyed(out, x, dim, false, (keyed, o, i) => {
    sort(keyed, 0, n);
    const { keys, places } = keyed;
    let [best, most, count] = [0, 0, 0];
    for (let k = 0; k < n; k++) {
      count++;
      const value = from[i + places[k] * step];
      // NaN equals nothing: each of them counts for itself.
      if (k < n - 1 && keys[k] === keys[k + 1] && !Number.isNaN(value)) continue;
      if (count > most) {
        best = places[k];
        most = count;
      }
      count = 0;
    }
    storePlace(to, o, best);
  });
}

/** Places in rising rows: the first whose element is not below the value (`right`: above it). */
export function searchSorted(out: View, rows: View, values: View, right: boolean): void {
  const [to, from, wanted] = [halvesOf(out), arrayOf(rows), arrayOf(values)];
  const [n, m] = [rows.sizes[1], values.sizes[1]];
  const one = rows.sizes[0] === 1;
  for (let row = 0; row < values.sizes[0]; row++) {
    const start = rows.offset + (one ? 0 : row) * rows.strides[0];
    for (let k = 0; k < m; k++) {
      const value = wanted[values.offset + row * values.strides[0] + k * values.strides[1]];
      let [low, high] = [0, n];
      while (low < high) {
        const middle = (low + high) >> 1;
        const element = from[start + middle * rows.strides[1]];
        if (right ? element > value : element >= value) high = middle;
        else low = middle + 1;
      }
      storePlace(to, out.offset + row * out.strides[0] + k * out.strides[1], low);
    }
  }
}
