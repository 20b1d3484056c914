import { boolean, integer, number, oneOf } from "./constraints.js";
import { type DType, isDType } from "./dtype.js";
import { type AntorchaError, failure } from "./errors.js";
import { type Phrase, say } from "./messages/language.js";
import { shapeText } from "./messages/message.js";
import { joined, type OneWord, quoted, verbatim } from "./messages/phrase.js";

/** How a received value is written in an error: short, in the current language, and never a whole array. */
export function show(value: unknown, depth = 0): Phrase {
  if (typeof value === "string") return quoted(value.length > 60 ? `${value.slice(0, 57)}…` : value);
  if (typeof value === "bigint") return verbatim(`${value}n`);
  if (Array.isArray(value))
    return value.length > 8 || depth > 2 // an array may contain itself
      ? say(`an array of ${value.length}`, `un array de ${value.length}`)
      : shapeText(Array.from(value, (x) => show(x, depth + 1)));
  if (typeof value === "function") return say("a function", "una función");
  if (value instanceof Promise)
    return say("a promise (is an await missing?)", "una promesa (¿falta un await?)");
  if (value !== null && typeof value === "object") {
    const name = value.constructor?.name ?? say("no prototype", "sin prototipo");
    return say(`an object (${name})`, `un objeto (${name})`);
  }
  return verbatim(String(value));
}

/** The error of an argument that is not what it should be; throw it. */
export function wrong<N extends string>(
  where: string,
  name: OneWord<N>,
  expected: Phrase,
  received: unknown,
): AntorchaError {
  return failure("E-ARG-002", { where, name, expected, received: show(received) });
}

/** Edits (insert, delete, replace, swap two neighbours) between two words: for "did you mean". */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length];
}

/** The known word nearest to what was written, if it is near enough to be a slip (`batch_size` → `batchSize`). */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const plain = (s: string) => s.replace(/[_-]/g, "").toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(plain(word), plain(candidate));
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Options that PyTorch needs for its devices and worker processes. */
const PYTORCH_ONLY = /^(device|num_?workers|pin_?memory)$/i;

/** Throws E-ARG-001 for an option that the function does not know, unless it is Python's None for what is not here. */
export function refuseOption(where: string, key: string, value: unknown, known: readonly string[]): void {
  const needless = PYTORCH_ONLY.test(key);
  if (needless && (value === null || value === undefined)) return;
  throw failure("E-ARG-001", { where, key, known, suggestion: nearest(key, known), needless });
}

/** Whether it is an object that was written to hold options: `{ … }`, of this realm or another. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Whether it can be meant as options: written as such, or an object of a class that has nothing but options in it. */
function isOptions(value: unknown, known: readonly string[]): boolean {
  if (isPlain(value)) return true;
  if (typeof value !== "object" || value === null || Array.isArray(value) || ArrayBuffer.isView(value))
    return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => known.includes(key));
}

/** Throws on an option that the function does not know: a misspelt option would be silently ignored otherwise. */
export function checkOptions(where: string, options: object | undefined, known: readonly string[]): void {
  if (options === undefined) return;
  if (!isOptions(options, known)) {
    throw wrong(
      where,
      say("the options", "las opciones"),
      say(`an object with ${known.join(", ")}`, `un objeto con ${known.join(", ")}`),
      options,
    );
  }
  for (const key in options)
    if (!known.includes(key) && Object.hasOwn(options, key))
      refuseOption(where, key, Reflect.get(options, key), known);
}

/** Throws unless `dtype` is a dtype; for the name of a device, the error says that there are no devices. */
export function checkDType(where: string, dtype: unknown): asserts dtype is DType {
  if (isDType(dtype)) return;
  const devices = /^(cpu|cuda|mps)/.test(typeof dtype === "string" ? dtype : "")
    ? say(" (there are no devices here: leave it out)", " (aquí no hay dispositivos: quítalo)")
    : "";
  const expected = joined(say("a dtype such as 'float32'", "un dtype como 'float32'"), devices);
  throw wrong(where, "dtype", expected, dtype);
}

/** Throws unless `value` is a whole number in [low, high]. */
export function checkInteger<N extends string>(
  where: string,
  name: OneWord<N>,
  value: unknown,
  low = 0,
  high = Number.MAX_SAFE_INTEGER,
): void {
  if (typeof value !== "number" || !Number.isInteger(value) || value < low || value > high)
    throw wrong(where, name, integer(low, high).text(), value);
}

/** Throws unless `value` is a number in [low, high]; NaN never is. */
export function checkNumber<N extends string>(
  where: string,
  name: OneWord<N>,
  value: unknown,
  low = -Infinity,
  high = Infinity,
): void {
  if (typeof value !== "number" || !(value >= low && value <= high))
    throw wrong(where, name, number(low, high).text(), value);
}

/** Throws unless `value` is one of the given strings. */
export function checkChoice<N extends string>(
  where: string,
  name: OneWord<N>,
  value: unknown,
  choices: readonly string[],
): void {
  if (typeof value !== "string" || !choices.includes(value))
    throw wrong(where, name, oneOf(...choices).text(), value);
}

/** Throws unless `value` is true or false: a text such as "false" would count as true. */
export function checkBoolean<N extends string>(
  where: string,
  name: OneWord<N>,
  value: unknown,
): asserts value is boolean {
  if (typeof value !== "boolean") throw wrong(where, name, boolean.text(), value);
}
