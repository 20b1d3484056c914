/**
 * Numbers as Python prints them. Python rounds to the nearest decimal and, on an exact tie, to the even digit
 * (`f"{2.5:.0f}"` is 2, `f"{0.125:.2f}"` is 0.12); JavaScript's toFixed rounds ties away from zero (3 and 0.13).
 */

/** How many digits past the rounding place decide a tie: a double that is no tie differs within 17 digits. */
const TIE_DIGITS = 24;

const special = (x: number): string | undefined =>
  Number.isNaN(x) ? "nan" : x === Infinity ? "inf" : x === -Infinity ? "-inf" : undefined;

const negative = (x: number): boolean => x < 0 || Object.is(x, -0);

/** One more in the last place of a string of digits: `199` → `200`, `99` → `100`. */
const increment = (digits: string): string => (BigInt(digits) + 1n).toString().padStart(digits.length, "0");

/** Rounds `head` by the digits `tail` that follow it, ties to even. */
function roundDigits(head: string, tail: string): string {
  if (tail[0] < "5") return head;
  const tie = /^50*$/.test(tail);
  return tie && Number(head.at(-1)) % 2 === 0 ? head : increment(head);
}

/** `f"{x:.{digits}f}"`: at most 76 digits. */
export function formatFixed(x: number, digits: number): string {
  const name = special(x);
  if (name !== undefined) return name;
  const sign = negative(x) ? "-" : "";
  const size = Math.abs(x);
  if (size >= 1e21) return `${sign}${BigInt(size)}${digits > 0 ? `.${"0".repeat(digits)}` : ""}`;
  const [whole, fraction] = size.toFixed(digits + TIE_DIGITS).split(".");
  const rounded = roundDigits(whole + fraction.slice(0, digits), fraction.slice(digits));
  const split = rounded.length - digits;
  return sign + rounded.slice(0, split) + (digits > 0 ? `.${rounded.slice(split)}` : "");
}

/** The first `count` significant digits (rounded) and the decimal exponent of a finite number ≥ 0. */
function significant(size: number, count: number): { digits: string; exponent: number } {
  if (size === 0) return { digits: "0".repeat(count), exponent: 0 };
  const [mantissa, power] = size.toExponential(count - 1 + TIE_DIGITS).split("e");
  const all = mantissa.replace(".", "");
  const digits = roundDigits(all.slice(0, count), all.slice(count));
  const carried = digits.length > count;
  return { digits: digits.slice(0, count), exponent: Number(power) + (carried ? 1 : 0) };
}

const exponentText = (exponent: number): string =>
  `e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;

/** `f"{x:.{digits}e}"`. */
export function formatExponent(x: number, digits: number): string {
  const name = special(x);
  if (name !== undefined) return name;
  const { digits: all, exponent } = significant(Math.abs(x), digits + 1);
  const point = digits > 0 ? `.${all.slice(1)}` : "";
  return (negative(x) ? "-" : "") + all[0] + point + exponentText(exponent);
}

/** `f"{x:.{precision}g}"`: `precision` significant digits, no trailing zeros, an exponent where it is shorter. */
export function formatGeneral(x: number, precision = 6): string {
  const name = special(x);
  if (name !== undefined) return name;
  const count = Math.max(1, precision);
  const { digits, exponent } = significant(Math.abs(x), count);
  const sign = negative(x) ? "-" : "";
  const bare = digits.replace(/0+$/, "") || "0";
  if (exponent < -4 || exponent >= count) {
    return sign + bare[0] + (bare.length > 1 ? `.${bare.slice(1)}` : "") + exponentText(exponent);
  }
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${bare}`;
  const whole = digits.slice(0, exponent + 1);
  const fraction = bare.slice(exponent + 1);
  return sign + whole + (fraction ? `.${fraction}` : "");
}

/**
 * `repr` of a Python float: the shortest digits that give the number back, an exponent from 1e16 and below 1e-4, and
 * always a point or an exponent (`1.0`).
 */
export function reprFloat(x: number): string {
  const name = special(x);
  if (name !== undefined) return name;
  const [mantissa, power] = Math.abs(x).toExponential().split("e");
  const exponent = Number(power);
  const sign = negative(x) ? "-" : "";
  if (exponent < -4 || exponent >= 16) return sign + mantissa + exponentText(exponent);
  const digits = mantissa.replace(".", "");
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  return `${sign}${whole}.${digits.slice(exponent + 1) || "0"}`;
}

/**
 * `str` of a Python number. JavaScript cannot tell 1 from 1.0, so whole numbers are printed as Python's int;
 * `reprFloat` is for what is known to be a float.
 */
export function numberText(x: number): string {
  if (!Number.isInteger(x)) return reprFloat(x);
  return Math.abs(x) < 1e21 ? String(x === 0 ? 0 : x) : BigInt(x).toString();
}

/**
 * `repr` of a JavaScript number as Python's programs would hold it: whole, safe numbers are ints, all others (−0, 2⁵³ and beyond, NaN,
 * ±inf) floats. `numberText` prints large whole numbers as ints too, as PyTorch and tqdm have them.
 */
export function numberRepr(x: number): string {
  return Number.isSafeInteger(x) && !Object.is(x, -0) ? String(x) : reprFloat(x);
}

/** The digits before a point in groups of three: `12345.5` → `12,345.5` (`f"{x:,}"`). */
export const withCommas = (digits: string): string =>
  digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));
