import type { DType, TypedArray } from "../core/dtype.js";
import { stableOrder } from "../numeric/words.js";

/** Groups of equal values, over arrays. NaN equals nothing, 0 equals −0. */

export interface Groups {
  /** A place of each group, the first in the order of the groups. */
  readonly first: readonly number[];
  /** The group of each element. */
  readonly inverse: Float64Array;
  /** How many elements each group has. */
  readonly counts: readonly number[];
}

/** Groups of neighbours in an order of places. */
export function groupsOf(order: ArrayLike<number>, equal: (a: number, b: number) => boolean): Groups {
  const first: number[] = [];
  const counts: number[] = [];
  const inverse = new Float64Array(order.length);
  for (let i = 0; i < order.length; i++) {
    if (i === 0 || !equal(order[i - 1], order[i])) {
      first.push(order[i]);
      counts.push(0);
    }
    counts[counts.length - 1]++;
    inverse[order[i]] = counts.length - 1;
  }
  return { first, inverse, counts };
}

/** As they stand. */
const asTheyAre = (n: number) => Int32Array.from({ length: n }, (_, i) => i);

/** Groups of equal elements: of all (from the smallest value to the largest), or of neighbours alone. */
export function groupElements(data: TypedArray, dtype: DType, sorted: boolean): Groups {
  const order = sorted ? stableOrder(data, dtype, data.length) : asTheyAre(data.length);
  return groupsOf(order, (a, b) => data[a] === data[b]);
}

/** Groups of equal rows of `width` elements, in lexicographic order, or of neighbours alone. */
export function groupRows(data: TypedArray, count: number, width: number, sorted: boolean): Groups {
  const compare = (a: number, b: number): number => {
    for (let i = 0; i < width; i++) {
      const [p, q] = [data[a * width + i], data[b * width + i]];
      if (p < q) return -1;
      if (p > q) return 1;
    }
    return 0;
  };
  const equal = (a: number, b: number): boolean => {
    for (let i = 0; i < width; i++) if (data[a * width + i] !== data[b * width + i]) return false;
    return true;
  };
  const order = asTheyAre(count);
  return groupsOf(sorted ? order.sort(compare) : order, equal);
}

/** The bin of a value among rising edges: of the last edge the last bin; −1 outside, and of NaN. */
export function binOf(value: number, edges: ArrayLike<number>): number {
  const count = edges.length - 1;
  if (!(value >= edges[0] && value <= edges[count])) return -1;
  let [low, high] = [0, count + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle] > value) high = middle;
    else low = middle + 1;
  }
  return Math.min(low - 1, count - 1);
}

/** The bin of a value among `count` of one width, computed in the dtype as PyTorch does; −1 outside, and of NaN. */
export function evenBinOf(
  value: number,
  low: number,
  high: number,
  count: number,
  round: (x: number) => number,
): number {
  if (!(value >= low && value <= high)) return -1;
  const place = Math.trunc(round(round(round(value - low) * count) / round(high - low)));
  return Math.min(place, count - 1);
}
