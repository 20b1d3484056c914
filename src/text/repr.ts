import { numberRepr, reprFloat } from "./numbers.js";

/** How Python writes values (`repr`): logs, JSON texts and errors are built from these, and other workers (Python's own) read them. */

/** A number that Python holds as a float even when it is whole: written `1.0`, where a plain whole number is written `1`. */
export class PyFloat {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
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

/**
 * `repr(value)` of None, bool, int, float, str, and of lists and dicts of them; what contains itself is written `[...]`, as in Python.
 * `within`: the lists and dicts around it.
 */
export function repr(value: unknown, within: readonly unknown[] = []): string {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return numberRepr(value);
  if (typeof value === "bigint") return String(value);
  if (typeof value === "string") return stringRepr(value);
  if (value instanceof PyFloat) return reprFloat(value.value);
  if (within.includes(value)) return Array.isArray(value) ? "[...]" : "{...}";
  const inner = (part: unknown) => repr(part, [...within, value]);
  if (Array.isArray(value)) return `[${value.map(inner).join(", ")}]`;
  if (value instanceof Error) return `${value.name}(${value.message ? repr(value.message) : ""})`;
  if (typeof value === "object") {
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    return `{${entries.map(([k, v]) => `${inner(k)}: ${inner(v)}`).join(", ")}}`;
  }
  return String(value);
}

/** `repr(tuple)`: the comma stays behind a single element. */
export function tupleRepr(values: readonly unknown[]): string {
  return values.length === 1 ? `(${repr(values[0])},)` : `(${values.map((value) => repr(value)).join(", ")})`;
}
