/** `np.round(x)`: to the nearest whole number, halves to the even one. */
export function roundHalfEven(x: number): number {
  const rounded = Math.round(x);
  return rounded - x === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}

/** `np.linspace(start, stop, count)`. */
export function linspace(start: number, stop: number, count: number): Float64Array {
  const out = new Float64Array(count);
  const delta = stop - start;
  const step = count > 1 ? delta / (count - 1) : delta;
  // a step that underflows to 0 is multiplied in afterwards
  for (let i = 0; i < count; i++) out[i] = (step === 0 ? (i / (count - 1)) * delta : i * step) + start;
  if (count > 1) out[count - 1] = stop;
  return out;
}

const double = new Float64Array(1);
const word = new BigInt64Array(double.buffer);

/** The next double below a finite x: `np.nextafter(x, -inf)`. */
export function nextBelow(x: number): number {
  if (x === 0) return -Number.MIN_VALUE;
  double[0] = x;
  word[0] += x > 0 ? -1n : 1n;
  return double[0];
}

const single = new Float32Array(1);
const bits = new Int32Array(single.buffer);

/** The number next to `from` on the way to `to`, among doubles or, with `isSingle`, among single ones: C's nextafter. */
export function nextAfter(from: number, to: number, isSingle: boolean): number {
  if (Number.isNaN(from) || Number.isNaN(to)) return Number.NaN;
  if (from === to) return to;
  if (from === 0) return (to > 0 ? 1 : -1) * (isSingle ? 2 ** -149 : Number.MIN_VALUE);
  // Away from 0 the bits count up, towards 0 down.
  const isAway = to > from === from > 0;
  if (isSingle) {
    single[0] = from;
    bits[0] += isAway ? 1 : -1;
    return single[0];
  }
  double[0] = from;
  word[0] += isAway ? 1n : -1n;
  return double[0];
}
