/**
 * The shortest way from the digits of a file to the float64 nearest to them: what `Number(text)` gives, without a text.
 *
 * Up to 2⁵³ the digits are a whole number that float64 holds, and its product or quotient with a power of ten up to 10²² is rounded
 * once (W. D. Clinger, "How to read floating point numbers accurately", PLDI 1990). Up to 19 digits the quotient is taken with
 * twice the precision, and accepted where the error left cannot change the rounding (A. Ziv, ACM TOMS 17, 1991). All else, one
 * number of some thousands, is `Number`'s.
 */

const POWERS = Float64Array.from({ length: 23 }, (_, k) => Number(`1e${k}`));
const EXACT = 2 ** 53;
/** The bound of the relative error of a quotient's second half, with room to spare. */
const DOUBT = 2 ** -50;
const SPLIT = 134217729; // 2²⁷ + 1: halves a float64 (Veltkamp)

/** Reads decimal numbers out of bytes. One object reads many; `end` says where the last one stopped. */
export class DecimalReader {
  /** The first byte behind the number that was read. */
  end = 0;
  private readonly point: number;

  /** @param point the byte of the decimal point */
  constructor(point = 46) {
    this.point = point;
  }

  /**
   * The number that begins at `from`: `[+-]digits[.digits][e[+-]digits]`, with a digit before or behind the point. NaN where there
   * is none, or where the caller must take the text: whole numbers beyond 2⁵³. A byte that cannot be part of a number must follow.
   */
  read(bytes: Uint8Array, from: number): number {
    let at = from;
    let byte = bytes[at];
    const negative = byte === 45;
    if (negative || byte === 43) byte = bytes[++at];
    const first = at;
    let digits = 0;
    let mantissa = 0;
    let digit = byte - 48;
    while (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digit = bytes[++at] - 48;
    }
    digits = at - first;
    let scale = 0;
    if (bytes[at] === this.point) {
      const behind = ++at;
      digit = bytes[at] - 48;
      while (digit >= 0 && digit <= 9) {
        mantissa = mantissa * 10 + digit;
        digit = bytes[++at] - 48;
      }
      scale = at - behind;
      digits += scale;
    }
    if (digits === 0) return Number.NaN;
    const last = at;
    let exponent = 0;
    if ((bytes[at] | 32) === 101) {
      at++;
      const down = bytes[at] === 45;
      if (down || bytes[at] === 43) at++;
      const start = at;
      digit = bytes[at] - 48;
      while (digit >= 0 && digit <= 9) {
        if (exponent < 10_000) exponent = exponent * 10 + digit;
        digit = bytes[++at] - 48;
      }
      if (at === start) return Number.NaN;
      if (down) exponent = -exponent;
    }
    this.end = at;
    const power = exponent - scale;
    if (mantissa < EXACT) {
      if (power < 0 && power >= -22) mantissa /= POWERS[-power];
      else if (power > 0 && power <= 22 && mantissa * POWERS[power] < Infinity) mantissa *= POWERS[power];
      else if (power !== 0 && mantissa !== 0) return this.slow(bytes, from, at);
      return negative ? -mantissa : mantissa;
    }
    if (scale === 0 && exponent === 0) return Number.NaN; // perhaps a bigint
    if (power < 0 && power >= -22) {
      const value = this.quotient(bytes, first, last, POWERS[-power]);
      if (value >= 0) return negative ? -value : value;
    }
    return this.slow(bytes, from, at);
  }

  /** The whole number of the digits over a power of ten, or -1 where the rounding is in doubt. */
  private quotient(bytes: Uint8Array, first: number, last: number, power: number): number {
    let [high, low, shift, count] = [0, 0, 1, 0];
    for (let i = first; i < last; i++) {
      const digit = bytes[i] - 48;
      if (digit < 0 || digit > 9) continue; // the point
      if (count === 0 && digit === 0) continue;
      count++;
      if (count <= 15) high = high * 10 + digit;
      else {
        low = low * 10 + digit;
        shift *= 10;
      }
    }
    if (count > 19) return -1;
    // digits = whole + rest, exactly
    const product = high * shift;
    const sum = product + low;
    const back = sum - product;
    const left = product - (sum - back) + (low - back) + productError(high, shift, product);
    const whole = sum + left;
    const rest = left - (whole - sum);
    // one step of long division
    const quotient = whole / power;
    const times = quotient * power;
    const correction = (whole - times - productError(quotient, power, times) + rest) / power;
    const value = quotient + correction * (1 - DOUBT);
    return value === quotient + correction * (1 + DOUBT) ? value : -1;
  }

  private slow(bytes: Uint8Array, from: number, to: number): number {
    let text = "";
    for (let i = from; i < to; i++) text += bytes[i] === this.point ? "." : String.fromCharCode(bytes[i]);
    return Number(text);
  }
}

/** `a · b - product`, exactly, where product is a · b rounded. */
function productError(a: number, b: number, product: number): number {
  const scaledA = SPLIT * a;
  const a1 = scaledA - (scaledA - a);
  const a2 = a - a1;
  const scaledB = SPLIT * b;
  const b1 = scaledB - (scaledB - b);
  const b2 = b - b1;
  return a1 * b1 - product + a1 * b2 + a2 * b1 + a2 * b2;
}
