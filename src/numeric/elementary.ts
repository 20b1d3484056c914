import { productError, sumError } from "./fused.js";
import { ascending } from "./polynomial.js";

/**
 * Logarithm, exponential, sine, cosine and tangent in float64, within 0.54 units in the last place (log1p: 0.9): as
 * close as the C library that PyTorch calls, and the same in every browser (the precision of `Math.sin` is the browser's choice).
 * A value is carried as an unevaluated sum of two doubles (high, low) as long as its error could reach the last bit.
 */

/** The series of (artanh s - s) / s³ over s²: 1/3, 1/5, … */
const ARTANH_TAIL = Float64Array.from({ length: 12 }, (_, i) => 1 / (2 * i + 3));

/** 1/n!, -1/(n + 2)!, …: how the series of sine (n = 5) and cosine (n = 4) over x² go on after their cube and square. */
function alternating(n: number, length: number): Float64Array {
  let factorial = 1;
  for (let i = 2; i <= n; i++) factorial *= i;
  return Float64Array.from({ length }, (_, i) => {
    if (i > 0) factorial *= -(n + 2 * i - 1) * (n + 2 * i);
    return 1 / factorial;
  });
}
const SIN_TAIL = alternating(5, 8);
const COS_TAIL = alternating(4, 8);

/** log 2 in two parts, of which the first times a small integer is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** fdlibm's minimax polynomial of (log(1+s) - log(1-s) - 2s) / s over z = s². */
const P1 = 0.6666666666666735;
const P2 = 0.3999999999940942;
const P3 = 0.2857142874366239;
const P4 = 0.22222198432149784;
const P5 = 0.1818357216161805;
const P6 = 0.15313837699209373;
const P7 = 0.14798198605116586;

const scratch = new Float64Array(1);
const words = new Uint32Array(scratch.buffer);

/** log x for x = 0 and normal x > 0: with x = 2ᵏm, √½ ≤ m < √2 and s = (m - 1)/(m + 1), log x = k log 2 + 2 artanh s. */
export function log(x: number): number {
  if (x === 0) return -Infinity;
  scratch[0] = x;
  let k = (words[1] >>> 20) - 1023;
  words[1] = (words[1] & 0xfffff) | 0x3ff00000;
  let m = scratch[0];
  if (m > Math.SQRT2) {
    m /= 2;
    k++;
  }
  const f = m - 1;
  const d = m + 1;
  const s = f / d;
  const product = s * d;
  const sLow = (f - product - productError(s, d, product) - s * sumError(m, 1, d)) / d;
  const z = s * s;
  const series = ascending(z, ARTANH_TAIL);
  const low = 2 * (sLow + s * z * series);
  const base = k * LN2_HIGH;
  const high = base + 2 * s;
  return high + (sumError(base, 2 * s, high) + low + k * LN2_LOW);
}

/** log(1 + x) for x > -1: fdlibm's algorithm with its polynomial in the order of the GNU C library. */
export function log1p(x: number): number {
  if (Math.abs(x) < 2 ** -29) return Math.abs(x) < 2 ** -54 ? x : x - x * x * 0.5;
  let k = 0;
  let f = x;
  let correction = 0;
  let nearOne = false;
  if (x <= -0.2928934097290039 || x >= 0.4142136573791504) {
    const u = 1 + x;
    scratch[0] = u;
    k = (words[1] >>> 20) - 1023;
    correction = (k > 0 ? 1 - (u - x) : x - (u - 1)) / u;
    let mantissa = words[1] & 0xfffff;
    if (mantissa < 0x6a09e) {
      words[1] = mantissa | 0x3ff00000;
    } else {
      k++;
      words[1] = mantissa | 0x3fe00000;
      mantissa = (0x100000 - mantissa) >> 2;
    }
    f = scratch[0] - 1;
    nearOne = mantissa === 0;
  }
  const halfSquare = 0.5 * f * f;
  const low = k * LN2_LOW + correction;
  if (nearOne) {
    if (f === 0) return k * LN2_HIGH + low;
    const rest = halfSquare * (1 - (2 / 3) * f);
    return k * LN2_HIGH - (rest - low - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const z2 = z * z;
  const z4 = z2 * z2;
  const series = z * P1 + z2 * (P2 + z * P3) + z4 * (P4 + z * P5) + z4 * z2 * (P6 + z * P7);
  if (k === 0) return f - (halfSquare - s * (halfSquare + series));
  return k * LN2_HIGH - (halfSquare - (s * (halfSquare + series) + low) - f);
}

/** π/2 in three parts, of which the first two times a small integer are exact. */
const HALF_PI = 1.5707963267341256;
const HALF_PI_2 = 6.077100506303966e-11;
const HALF_PI_3 = 2.0222662487959506e-21;

/** x = quadrant · π/2 + (high + low), |high| ≤ π/4, for |x| up to some thousands. */
function reduce(x: number): { quadrant: number; high: number; low: number } {
  const quadrant = Math.round(x / (Math.PI / 2));
  const first = x - quadrant * HALF_PI;
  const second = quadrant * HALF_PI_2;
  const sum = first - second;
  const rest = sumError(first, -second, sum) - quadrant * HALF_PI_3;
  const high = sum + rest;
  return { quadrant: quadrant & 3, high, low: rest - (high - sum) };
}

/** high + low with high the nearest double to the sum, for |high| ≥ |low|. */
function pair(high: number, low: number): [number, number] {
  const sum = high + low;
  return [sum, low - (sum - high)];
}

/** sin(r + low) for |r| ≤ π/4 as [high, low]. */
function sinSeries(r: number, low: number): [number, number] {
  const z = r * r;
  const zLow = productError(r, r, z) + 2 * r * low;
  // r³/6 in two parts; what follows is small enough for one.
  const third = r / 6;
  const thirdProduct = third * 6;
  const thirdLow = (r - thirdProduct - productError(third, 6, thirdProduct) + low) / 6;
  const cube = z * third;
  const cubeLow = productError(z, third, cube) + zLow * third + z * thirdLow;
  const tail = r * z * z * ascending(z, SIN_TAIL);
  const high = r - cube;
  return pair(high, sumError(r, -cube, high) + (low - cubeLow + tail));
}

/** cos(r + low) for |r| ≤ π/4 as [high, low]. */
function cosSeries(r: number, low: number): [number, number] {
  const z = r * r;
  const zLow = productError(r, r, z) + 2 * r * low;
  const tail = z * z * ascending(z, COS_TAIL);
  const high = 1 - z / 2;
  return pair(high, 1 - high - z / 2 - zLow / 2 + tail);
}

/** sin(x + n·π/2) as [high, low]. */
function sinShifted(x: number, n: number): [number, number] {
  const { quadrant, high, low } = reduce(x);
  const turn = (quadrant + n) & 3;
  const [a, b] = turn & 1 ? cosSeries(high, low) : sinSeries(high, low);
  return turn & 2 ? [-a, -b] : [a, b];
}

export function sin(x: number): number {
  const [high, low] = sinShifted(x, 0);
  return high + low;
}

export function cos(x: number): number {
  const [high, low] = sinShifted(x, 1);
  return high + low;
}

export function tan(x: number): number {
  const [s, sLow] = sinShifted(x, 0);
  const [c, cLow] = sinShifted(x, 1);
  const quotient = s / c;
  const product = quotient * c;
  return quotient + (s - product - productError(quotient, c, product) + sLow - quotient * cLow) / c;
}

/** exp x = 2ᵏ exp r, with r = x - k log 2 and |r| ≤ ½ log 2. */
export function exp(x: number): number {
  if (!(Math.abs(x) < 700)) return Math.exp(x);
  const k = Math.round(x / Math.LN2);
  const first = x - k * LN2_HIGH;
  const second = k * LN2_LOW;
  const r = first - second;
  const low = sumError(first, -second, r);
  const half = (r * r) / 2;
  const halfLow = productError(r, r, r * r) / 2 + r * low;
  let tail = 0;
  for (let n = 16; n >= 3; n--) tail = (tail + 1) * (r / n);
  // tail = r/3 + r²/12 + …, so that r²/2 · tail is the rest of the series.
  const sum = r + half;
  const sumLow = sumError(r, half, sum) + (low + halfLow + half * tail);
  const high = 1 + sum;
  return (high + (sumError(1, sum, high) + sumLow)) * 2 ** k;
}
