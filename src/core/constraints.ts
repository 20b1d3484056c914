import { type Phrase, say } from "./messages/language.js";
import { joined, verbatim } from "./messages/phrase.js";

/** One kind of value that a parameter may have. */
export interface Constraint {
  accepts(value: unknown): boolean;
  /** What is expected, in the current language. */
  text(): Phrase;
}

/** `kind ≥ low`, or from low to high: a bound that is `least` or `most` says nothing. */
function ranged(kind: Phrase, low: number, high: number, least: number, most: number): Phrase {
  if (high !== most) return joined(kind, say(` from ${low} to ${high}`, ` de ${low} a ${high}`));
  return low === least ? kind : joined(kind, " ≥ ", low);
}

export const boolean: Constraint = {
  accepts: (value) => typeof value === "boolean",
  text: () => say("true or false", "true o false"),
};

/** null: Python's None. */
export const nothing: Constraint = { accepts: (value) => value === null, text: () => verbatim("null") };

/** Anything at all: it is checked with the data. */
export const anything: Constraint = { accepts: () => true, text: () => say("any value", "cualquier valor") };

export const func: Constraint = {
  accepts: (value) => typeof value === "function",
  text: () => say("a function", "una función"),
};

export const list: Constraint = {
  accepts: (value) => Array.isArray(value),
  text: () => say("an array", "un array"),
};

/** Anything that a `for` loop goes through, but a string. */
export const iterable: Constraint = {
  accepts: (value) =>
    typeof (value as Iterable<unknown> | null | undefined)?.[Symbol.iterator] === "function" &&
    typeof value !== "string",
  text: () => say("an iterable", "un iterable"),
};

/** One of these strings. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf(...choices: readonly string[]): Constraint {
  return {
    accepts: (value) => typeof value === "string" && choices.includes(value),
    text: () => {
      const texts = choices.map((choice) => `'${choice}'`).join(", ");
      return say(`one of ${texts}`, `uno de ${texts}`);
    },
  };
}

/** A whole number in [low, high]. */
/* @__NO_SIDE_EFFECTS__ */
export function integer(low = Number.MIN_SAFE_INTEGER, high = Number.MAX_SAFE_INTEGER): Constraint {
  return {
    accepts: (value) => Number.isInteger(value) && (value as number) >= low && (value as number) <= high,
    text: () => {
      const { MIN_SAFE_INTEGER: least, MAX_SAFE_INTEGER: most } = Number;
      return ranged(say("a whole number", "un número entero"), low, high, least, most);
    },
  };
}

/** A number in [low, high]; NaN never is. */
/* @__NO_SIDE_EFFECTS__ */
export function number(low = -Infinity, high = Infinity): Constraint {
  return {
    accepts: (value) => typeof value === "number" && value >= low && value <= high,
    text: () => ranged(say("a number", "un número"), low, high, -Infinity, Infinity),
  };
}

/** A number greater than `low`. */
/* @__NO_SIDE_EFFECTS__ */
export function above(low: number): Constraint {
  return {
    accepts: (value) => typeof value === "number" && value > low,
    text: () => say(`a number above ${low}`, `un número mayor que ${low}`),
  };
}

/** [low, high], two finite numbers. */
export const pair: Constraint = {
  accepts: (value) => Array.isArray(value) && value.length === 2 && value.every(Number.isFinite),
  text: () => say("two numbers, [low, high]", "dos números, [mínimo, máximo]"),
};
