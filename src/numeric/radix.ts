/** Stable sorting by numbers of 32 or 64 bits, digit by digit (least significant first): no comparison, three passes a word. */

/** Numbers to sort by: unsigned words, the high ones of more weight, where there are such. */
export interface Words {
  readonly low: Uint32Array;
  readonly high: Uint32Array | null;
}

/** Below this many, insertion costs less than the counts of digits. */
const SHORT = 48;
/** From this many on, digits are of 11 bits instead of 8. */
const LONG = 4096;

/** Room for sorting up to `length` numbers, used again from line to line. */
export class RadixSorter {
  /** The places of the numbers in rising order, once they are sorted. */
  order: Int32Array;
  private spare: Int32Array;
  private keys: Uint32Array;
  private moved: Uint32Array;
  private readonly counts: Int32Array;

  constructor(length: number) {
    this.order = new Int32Array(length);
    this.spare = new Int32Array(length);
    this.keys = new Uint32Array(length);
    this.moved = new Uint32Array(length);
    this.counts = new Int32Array(length < LONG ? 4 << 8 : 3 << 11);
  }

  /** The places of the first n numbers in rising order, equals in the order in which they stand. */
  sort({ low, high }: Words, n: number): Int32Array {
    for (let i = 0; i < n; i++) this.order[i] = i;
    if (n < SHORT) insertion(this.order, low, high, n);
    else {
      this.keys.set(n === low.length ? low : low.subarray(0, n));
      this.byWord(n);
      if (high !== null) {
        const { keys, order } = this;
        for (let i = 0; i < n; i++) keys[i] = high[order[i]];
        this.byWord(n);
      }
    }
    return this.order;
  }

  /** Sorts keys and places by the digits of the keys. */
  private byWord(n: number): void {
    const { counts, keys } = this;
    const bits = n < LONG ? 8 : 11;
    const [digits, size, mask] = [Math.ceil(32 / bits), 1 << bits, (1 << bits) - 1];
    counts.fill(0);
    if (bits === 8)
      for (let i = 0; i < n; i++) {
        const key = keys[i];
        counts[key & 255]++;
        counts[256 + ((key >>> 8) & 255)]++;
        counts[512 + ((key >>> 16) & 255)]++;
        counts[768 + (key >>> 24)]++;
      }
    else
      for (let i = 0; i < n; i++) {
        const key = keys[i];
        counts[key & 2047]++;
        counts[2048 + ((key >>> 11) & 2047)]++;
        counts[4096 + (key >>> 22)]++;
      }
    for (let d = 0; d < digits; d++) {
      const base = d * size;
      // Where all have one digit, there is nothing to do.
      if (counts[base + ((this.keys[0] >>> (d * bits)) & mask)] === n) continue;
      let start = 0;
      for (let b = base; b < base + size; b++) {
        const count = counts[b];
        counts[b] = start;
        start += count;
      }
      this.scatter(n, d * bits, base, mask);
    }
  }

  private scatter(n: number, shift: number, base: number, mask: number): void {
    const { keys, moved, order, spare, counts } = this;
    for (let i = 0; i < n; i++) {
      const key = keys[i];
      const to = counts[base + ((key >>> shift) & mask)]++;
      moved[to] = key;
      spare[to] = order[i];
    }
    this.keys = moved;
    this.moved = keys;
    this.order = spare;
    this.spare = order;
  }
}

function insertion(order: Int32Array, low: Uint32Array, high: Uint32Array | null, n: number): void {
  for (let i = 1; i < n; i++) {
    const place = order[i];
    const [a, b] = [low[place], high === null ? 0 : high[place]];
    let j = i;
    for (; j > 0; j--) {
      const other = order[j - 1];
      const c = high === null ? 0 : high[other];
      if (c < b || (c === b && low[other] <= a)) break;
      order[j] = other;
    }
    order[j] = place;
  }
}
