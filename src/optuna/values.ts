import { type Phrase, say } from "../core/messages/language.js";
import { joined, listed } from "../core/messages/phrase.js";
import { reprFloat } from "../text/numbers.js";
import { repr } from "../text/repr.js";

/**
 * Python's `float(value)` for what an objective returns or reports: numbers, bigints, booleans, and tensors with one
 * element (anything with an `item()`); `undefined` for anything else, whatever it does when it is asked.
 */
export function castToFloat(value: unknown): number | undefined {
  if (typeof value !== "object" || value === null) return plainNumber(value);
  try {
    const { item } = value as { item?: unknown };
    return typeof item === "function" ? plainNumber(item.call(value)) : undefined;
  } catch {
    return undefined;
  }
}

function plainNumber(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "boolean" || typeof value === "bigint" ? Number(value) : undefined;
}

/** What an objective returned, as Python prints it in its messages: numbers as floats, a class instance by its class. */
export function valueRepr(value: unknown, within: readonly unknown[] = []): string {
  if (typeof value === "number") return reprFloat(value);
  if (Array.isArray(value)) {
    if (within.includes(value)) return "[...]";
    return `[${value.map((part) => valueRepr(part, [...within, value])).join(", ")}]`;
  }
  if (value === null || typeof value !== "object") return repr(value);
  try {
    return Object.getPrototypeOf(value) === Object.prototype
      ? repr(value)
      : `<${String(value.constructor?.name ?? "object")}>`;
  } catch {
    return "<object>";
  }
}

/** Why the returned value of an objective is refused, in Optuna's words. */
const notFloat = (text: string): Phrase =>
  say(`The value ${text} could not be cast to float`, `El valor ${text} no se puede convertir en float`);

/** The same of an objective that returned nothing. */
export const noValue = (): Phrase => joined(notFloat("None"), ".");

/** Optuna's words for values that a study with `n` objectives cannot take; null when it can. */
export function whyNotFeasible(values: readonly unknown[], n: number): Phrase | null {
  const errors: Phrase[] = [];
  for (const value of values) {
    const number = castToFloat(value);
    if (number === undefined) errors.push(notFloat(valueRepr(value)));
    else if (Number.isNaN(number)) {
      const text = reprFloat(number);
      errors.push(say(`The value ${text} is not acceptable`, `El valor ${text} no es aceptable`));
    }
  }
  if (errors.length > 0) return listed(errors, "; ");
  return values.length === n
    ? null
    : say(
        `The number of the values ${values.length} did not match the number of the objectives ${n}`,
        `El número de valores, ${values.length}, no coincide con el de objetivos, ${n}`,
      );
}
