import { show } from "../../core/check.js";
import { type Phrase, say } from "../../core/messages/language.js";
import { either, joined, quoted, verbatim } from "../../core/messages/phrase.js";
import { RandomState } from "../../random/numpy/index.js";
import { failure } from "../messages.js";

/** One kind of value that a parameter may have. */
export interface Constraint {
  accepts(value: unknown): boolean;
  /** What is expected, in the current language. */
  text(): Phrase;
}

/** A parameter of an estimator, declared: what it is unless given, what it may be, how it is printed. */
export interface Parameter {
  readonly default: unknown;
  readonly allowed: readonly Constraint[];
  /** Python prints pairs as tuples, lists of them as lists of tuples, and kinds of numbers as classes of NumPy. */
  readonly print?: "tuple" | "tuples" | "dtype";
  /** The default in Python, where it is another: what differs from it is printed. */
  readonly python?: unknown;
}

/** The parameters of an estimator, by name. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** The default of a parameter that must be given. */
export const REQUIRED: unique symbol = Symbol("required");

/**
 * Declares a parameter: its default, and the kinds of values that it may have.
 *
 * @example
 * class Shift extends sklearn.BaseEstimator {
 *   static override readonly parameters = { by: sklearn.parameter(1, sklearn.constraints.integer(0)) };
 *   declare by: number;
 * }
 * new Shift().by; // 1
 */
export const parameter = (value: unknown, ...allowed: readonly Constraint[]): Parameter => ({
  default: value,
  allowed,
});

export const boolean: Constraint = {
  accepts: (value) => typeof value === "boolean",
  text: () => say("true or false", "true o false"),
};

export const nothing: Constraint = { accepts: (value) => value === null, text: () => verbatim("null") };

/** Anything at all: it is checked with the data. */
export const anything: Constraint = { accepts: () => true, text: () => say("any value", "cualquier valor") };

export const func: Constraint = {
  accepts: (value) => typeof value === "function",
  text: () => say("a function", "una función"),
};

export const oneOf = (...choices: readonly string[]): Constraint => ({
  accepts: (value) => typeof value === "string" && choices.includes(value),
  text: () => either(choices.map(quoted)),
});

/** A whole number of at least `low`. */
export const integer = (low = Number.MIN_SAFE_INTEGER): Constraint => ({
  accepts: (value) => Number.isSafeInteger(value) && (value as number) >= low,
  text: () => {
    const whole = say("a whole number", "un número entero");
    return low === Number.MIN_SAFE_INTEGER ? whole : joined(whole, " ≥ ", low);
  },
});

/** A share between 0 and 1, both left out. */
export const share: Constraint = {
  accepts: (value) => typeof value === "number" && value > 0 && value < 1,
  text: () => say("a number between 0 and 1", "un número entre 0 y 1"),
};

export const nan: Constraint = { accepts: (value) => Number.isNaN(value), text: () => verbatim("NaN") };

/** [low, high], two finite numbers. */
export const pair: Constraint = {
  accepts: (value) => Array.isArray(value) && value.length === 2 && value.every(Number.isFinite),
  text: () => say("two numbers, [low, high]", "dos números, [mínimo, máximo]"),
};

export const list: Constraint = {
  accepts: (value) => Array.isArray(value),
  text: () => say("an array", "un array"),
};

/** A list of lists that begin with a name: [name, estimator], or [name, estimator, columns]. */
export const named = (...parts: readonly string[]): Constraint => ({
  accepts: (value) =>
    Array.isArray(value) &&
    value.every((one) => Array.isArray(one) && one.length === parts.length && typeof one[0] === "string"),
  text: () => say(`a list of [${parts.join(", ")}]`, `una lista de [${parts.join(", ")}]`),
});

/** A number, text, boolean or missing value. */
export const scalar: Constraint = {
  accepts: (value) => value === null || ["number", "string", "boolean"].includes(typeof value),
  text: () => say("a number, a text, true or false, or null", "un número, un texto, true o false, o null"),
};

export const seed: Constraint = {
  accepts: (value) =>
    value === null ||
    value instanceof RandomState ||
    (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 0xffffffff),
  text: () =>
    say(
      "a whole number from 0 to 4294967295, a RandomState, or null",
      "un número entero de 0 a 4294967295, un RandomState, o null",
    ),
};

/** An object with these methods. */
export const having = (...methods: readonly string[]): Constraint => ({
  accepts: (value) =>
    typeof value === "object" &&
    value !== null &&
    methods.every((method) => typeof Reflect.get(value, method) === "function"),
  text: () => say(`an estimator with ${methods.join(", ")}`, `un estimador con ${methods.join(", ")}`),
});

/** A number from `low` to `high`. */
const number = (low = -Infinity, high = Infinity): Constraint => ({
  accepts: (value) => typeof value === "number" && value >= low && value <= high,
  text: () => say(`a number from ${low} to ${high}`, `un número de ${low} a ${high}`),
});

/** The kinds of values that parameters may have, for estimators of your own: `parameter(1, constraints.integer(0))`. */
export const constraints = {
  anything,
  boolean,
  func,
  having,
  integer,
  list,
  nan,
  nothing,
  number,
  oneOf,
  pair,
  seed,
} as const;

/** @throws E-ARG-002 where the value is none of those that the parameter may have */
export function checkParameter(where: string, name: string, value: unknown, { allowed }: Parameter): void {
  if (allowed.some((constraint) => constraint.accepts(value))) return;
  const expected = either(
    allowed.map((constraint) => constraint.text()),
    ",",
  );
  const received = value === REQUIRED ? say("nothing", "nada") : show(value);
  throw failure("E-ARG-002", { where, name, expected, received });
}
