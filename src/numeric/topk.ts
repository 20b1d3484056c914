import { topk } from "./introselect.js";
import { RadixSorter } from "./radix.js";
import { LineWords, signedKeys } from "./words.js";

/**
 * The places of the k largest (or smallest) values, the foremost first, as `torch.topk(values, k, largest).indices`
 * of one row, also where numbers are equal. NaN counts as the largest. 1 ≤ k ≤ values.length is the caller's to check.
 */
export function topkPlaces(values: ArrayLike<number>, k: number, largest = true): Int32Array {
  const n = values.length;
  const words = new LineWords("float64", n);
  words.read(Float64Array.from(values), 0, 1, n, largest);
  const keyed = { keys: new Int32Array(n), places: Int32Array.from({ length: n }, (_, i) => i) };
  signedKeys(words, n, keyed.keys, () => new RadixSorter(n));
  topk(keyed, k, n);
  return keyed.places.subarray(0, k);
}
