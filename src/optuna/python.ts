/**
 * How Python writes numbers and values: Optuna's logs, JSON texts and errors are built from these, and other workers (Python's own) read them.
 */

/** A number that Python holds as a float even when it is whole: written `1.0`, where a plain whole number is written `1`. */
export class PyFloat {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/** `repr(float)`: the shortest digits that read back the same, exponent below 1e-4 and from 1e16, always with a dot or an exponent. */
export function floatRepr(x: number): string {
  if (Number.isNaN(x)) return "nan";
  if (!Number.isFinite(x)) return x > 0 ? "inf" : "-inf";
  const sign = x < 0 || Object.is(x, -0) ? "-" : "";
  const [mantissa, exponentText] = Math.abs(x).toExponential().split("e");
  const exponent = Number(exponentText);
  const digits = mantissa.replace(".", "");
  if (x !== 0 && (exponent < -4 || exponent >= 16)) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : "";
    return `${sign}${digits[0]}${fraction}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  return `${sign}${whole}.${digits.slice(exponent + 1) || "0"}`;
}

/** A JavaScript number as Python would hold it: whole, safe numbers are ints, all others (−0, 2⁵³ and beyond, NaN, ±inf) floats. */
export function numberRepr(x: number): string {
  return Number.isSafeInteger(x) && !Object.is(x, -0) ? String(x) : floatRepr(x);
}

const ESCAPES: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Characters that `str.isprintable` refuses, bar the plain space: controls, formats, separators, surrogates, private and unassigned. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;

/** `repr(str)`: single quotes, unless the text holds one and no double quote. */
function stringRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = "";
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (character === quote) out += `\\${character}`;
    else if (character in ESCAPES) out += ESCAPES[character];
    else if (!UNPRINTABLE.test(character)) out += character;
    else if (code < 0x100) out += `\\x${code.toString(16).padStart(2, "0")}`;
    else if (code < 0x10000) out += `\\u${code.toString(16).padStart(4, "0")}`;
    else out += `\\U${code.toString(16).padStart(8, "0")}`;
  }
  return quote + out + quote;
}

/** `repr(value)` of None, bool, int, float, str, and of lists and dicts of them. */
export function repr(value: unknown): string {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return numberRepr(value);
  if (typeof value === "bigint") return String(value);
  if (typeof value === "string") return stringRepr(value);
  if (value instanceof PyFloat) return floatRepr(value.value);
  if (Array.isArray(value)) return `[${value.map(repr).join(", ")}]`;
  if (value instanceof Error) return `${value.name}(${value.message ? repr(value.message) : ""})`;
  if (typeof value === "object") {
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    return `{${entries.map(([k, v]) => `${repr(k)}: ${repr(v)}`).join(", ")}}`;
  }
  return String(value);
}

/** `repr(tuple)`: the comma stays behind a single element. */
export function tupleRepr(values: readonly unknown[]): string {
  return values.length === 1 ? `(${repr(values[0])},)` : `(${values.map(repr).join(", ")})`;
}

/** Digits and exponent of x rounded to so many significant digits, ties to even, as C rounds (JavaScript rounds them up). */
function significant(x: number, digits: number): [string, number] {
  const [mantissa, exponent] = x.toExponential(100).split("e");
  const tail = mantissa.replace("-", "").slice(digits + 1);
  const kept = mantissa.slice(0, mantissa.length - tail.length);
  // An exact tie leaves 5 and nothing behind it: a double has no digits so far down that 100 would not show them.
  const isEvenTie = /^50*$/.test(tail) && "02468".includes(kept[kept.length - 1]);
  if (isEvenTie) return [kept.replace(/\.$/, ""), Number(exponent)];
  const [rounded, power] = x.toExponential(digits - 1).split("e");
  return [rounded, Number(power)];
}

/** C's `%.{digits}g`: significant digits, no trailing zeros, exponent of two digits at least. */
export function formatG(x: number, digits = 6): string {
  if (!Number.isFinite(x)) return floatRepr(x);
  const [mantissa, exponent] = significant(x, digits);
  const trim = (text: string) => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);
  if (exponent >= -4 && exponent < digits) {
    const sign = x < 0 || Object.is(x, -0) ? "-" : "";
    const figures = mantissa.replace(/[-.]/g, "");
    if (exponent < 0) return `${sign}${trim(`0.${"0".repeat(-exponent - 1)}${figures}`)}`;
    const whole = figures.slice(0, exponent + 1);
    const fraction = figures.slice(exponent + 1);
    return sign + (fraction ? trim(`${whole}.${fraction}`) : whole);
  }
  return `${trim(mantissa)}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

/**
 * Assigns an own key, whatever its name: `record[key] = value` would lose a parameter called `__proto__`.
 */
export function setKey<T>(record: Record<string, T>, key: string, value: T): void {
  if (key === "__proto__") {
    Object.defineProperty(record, key, { value, writable: true, enumerable: true, configurable: true });
  } else record[key] = value;
}

/** Python's order of strings, by code point (JavaScript's is by UTF-16 unit): for `sorted(names)`. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const left = [...a];
  const right = [...b];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    if (left[i] !== right[i]) return left[i].codePointAt(0)! - right[i].codePointAt(0)!;
  }
  return left.length - right.length;
}
