import { checkInteger } from "../../core/check.js";
import { int64Array } from "../../core/dtype.js";
import { defaultGenerator, type Generator } from "./generator.js";
import { random64Modulo } from "./words.js";

/** From this length on, PyTorch draws 64 bits an element: `UINT32_MAX / 20`. */
const LONG = 214748364;

/** Shuffles in place the places 0 … n-1 with the draws of `torch.randperm(n)`. */
function permute(places: Int32Array | Float64Array, g: Generator): void {
  const n = places.length;
  if (n < LONG) {
    for (let i = 0; i < n; i++) places[i] = i;
    for (let i = 0; i < n - 1; i++) {
      // The remainder, exact below 2³²: V8's `%` takes three times as long.
      const word = g.random();
      const j = i + word - Math.floor(word / (n - i)) * (n - i);
      const kept = places[i];
      places[i] = places[j];
      places[j] = kept;
    }
    return;
  }
  // Fisher and Yates' shuffle, "inside out".
  for (let i = 0; i < n; i++) {
    const j = random64Modulo(g, i + 1);
    places[i] = i;
    places[i] = places[j];
    places[j] = i;
  }
}

/** The permutation of 0 … n-1 that `torch.randperm(n)` draws, as ordinary numbers to index with. */
export function randpermIndices(n: number, g: Generator = defaultGenerator): Int32Array | Float64Array {
  checkInteger("randperm", "n", n);
  const places = n <= 2 ** 31 ? new Int32Array(n) : new Float64Array(n);
  permute(places, g);
  return places;
}

/** `torch.randperm(n)` in its own dtype, int64. */
export function randperm(n: number, g: Generator = defaultGenerator): BigInt64Array {
  return int64Array(randpermIndices(n, g));
}
