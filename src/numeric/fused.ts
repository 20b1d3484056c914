/**
 * Multiply-add with one rounding. PyTorch's AVX2 build contracts `a * b + c` into the processor's instruction,
 * JavaScript has none; here the rounding error is computed beside the sum, so that every bit agrees.
 */

/** a · b + c rounded once to float32, for float32 a, b, c (their product is exact in a double). */
export function fma32(a: number, b: number, c: number): number {
  const product = a * b;
  const sum = product + c;
  const rounded = Math.fround(sum);
  // The mirror image of `rounded` in `sum` is a float only if the sum is one, or lies halfway between two.
  const mirrored = sum + (sum - rounded);
  return Math.fround(mirrored) !== mirrored ? rounded : settleTie(product, c, sum, rounded);
}

/** Only a sum halfway between two floats can have been rounded wrongly: then what the sum itself lost decides. */
function settleTie(product: number, c: number, sum: number, rounded: number): number {
  const lost = sumError(product, c, sum);
  const rest = sum - rounded;
  return lost * rest > 0 ? rounded + 2 * rest : rounded;
}

/** What `a + b` lost when it was rounded to `sum` (Knuth's TwoSum): a + b = sum + error, exactly. */
export function sumError(a: number, b: number, sum: number): number {
  const partOfB = sum - a;
  return a - (sum - partOfB) + (b - partOfB);
}

/** What `a * b` lost when it was rounded to `product` (Dekker, with Veltkamp's halves of 26 bits). */
export function productError(a: number, b: number, product: number): number {
  const scaledA = a * 134217729;
  const highA = scaledA - (scaledA - a);
  const lowA = a - highA;
  const scaledB = b * 134217729;
  const highB = scaledB - (scaledB - b);
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

const scratch = new Float64Array(1);
const halves = new Uint32Array(scratch.buffer);

/** a + b rounded to odd: if inexact, to the neighbour whose last bit is 1, so that a second rounding does no harm. */
function oddSum(a: number, b: number): number {
  const sum = a + b;
  const error = sumError(a, b, sum);
  if (error === 0) return sum;
  scratch[0] = sum;
  if (halves[0] & 1) return sum;
  if (error > 0 === sum > 0) halves[0]++;
  else if (halves[0]-- === 0) halves[1]--;
  return scratch[0];
}

/** a · b + c rounded once to float64 (Boldo and Melquiond 2008), far from underflow; twice near overflow. */
export function fma64(a: number, b: number, c: number): number {
  const product = a * b;
  if (c === 0) return product + c;
  const lost = productError(a, b, product);
  const low = c + lost;
  const lowError = sumError(c, lost, low);
  const sum = product + low;
  const fused = sum + oddSum(lowError, sumError(product, low, sum));
  return Number.isNaN(fused) ? product + c : fused;
}
