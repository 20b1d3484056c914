import type { Constraint } from "../core/constraints.js";
import { say } from "../core/messages/language.js";
import { verbatim } from "../core/messages/phrase.js";
import { keyword, parameter, REQUIRED } from "../core/parameters.js";
import { seed } from "../random/numpy/seed.js";

/** What the arguments of functions may hold. Samples are told from options by what they have: a length, a shape, columns. */

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Whether a value may hold samples: an array, a typed array, a tensor, a matrix, a table. */
export const holdsSamples = (value: unknown): boolean =>
  (isObject(value) && ("length" in value || "shape" in value || "columns" in value || "numRows" in value)) ||
  (typeof value === "function" && "shape" in value);

/** Classes of samples, as `toLabels` reads them. */
export const labels: Constraint = {
  accepts: holdsSamples,
  text: () => say("an array of labels", "un array de etiquetas"),
};

/** Numbers of samples, as `toGrid` reads them. */
export const numbers: Constraint = {
  accepts: holdsSamples,
  text: () => say("an array of numbers, or rows of numbers", "un array de números, o filas de números"),
};

/** Samples, as `countSamples` reads them. */
export const samples: Constraint = {
  accepts: holdsSamples,
  text: () =>
    say(
      "an array, a typed array, a tensor or a table of samples",
      "un array, un array tipado, un tensor o una tabla de muestras",
    ),
};

/** A number a sample, as `toWeights` reads them. */
export const weights: Constraint = {
  accepts: (value) => isObject(value) && "length" in value,
  text: () => say("an array of numbers", "un array de números"),
};

/** The name of a class. */
export const label: Constraint = {
  accepts: (value) => ["number", "string", "boolean"].includes(typeof value),
  text: () => say("a class (a number, a text or a boolean)", "una clase (un número, un texto o un booleano)"),
};

/** Names with values: Python's dict. */
export const record: Constraint = {
  accepts: (value) => isObject(value) && !Array.isArray(value),
  text: () => say("an object with values by name", "un objeto con valores por nombre"),
};

export const string: Constraint = {
  accepts: (value) => typeof value === "string",
  text: () => say("a text", "un texto"),
};

export const nan: Constraint = { accepts: (value) => Number.isNaN(value), text: () => verbatim("NaN") };

/** Just this number. */
/* @__NO_SIDE_EFFECTS__ */
export function only(value: number): Constraint {
  return { accepts: (given) => given === value, text: () => verbatim(String(value)) };
}

/** An object with these methods. */
/* @__NO_SIDE_EFFECTS__ */
export function having(...methods: readonly string[]): Constraint {
  return {
    accepts: (value) =>
      isObject(value) && methods.every((method) => typeof Reflect.get(value, method) === "function"),
    text: () => say(`an estimator with ${methods.join(", ")}`, `un estimador con ${methods.join(", ")}`),
  };
}

/** Parameters that many functions have. */
export const trueLabels = parameter(REQUIRED, labels);
export const someNumbers = parameter(REQUIRED, numbers);
export const sampleWeight = keyword(null, weights);
export const labelList = keyword(null, labels);
export const posLabel = keyword(null, label);
export const randomState = keyword(null, seed);
