import type { Constraint } from "../core/constraints.js";
import { isDType } from "../core/dtype.js";
import { say } from "../core/messages/language.js";
import { Handle } from "./handle.js";

/** Kinds of values that functions of tensors take by name and by position. */

/** One dimension, or several. */
export const dimensions: Constraint = {
  accepts: (value) => Number.isInteger(value) || (Array.isArray(value) && value.every(Number.isInteger)),
  text: () => say("a dimension or an array of dimensions", "una dimensión o un array de dimensiones"),
};

export const dtypeName: Constraint = {
  accepts: isDType,
  text: () => say("a dtype such as 'float32'", "un dtype como 'float32'"),
};

export const someTensor: Constraint = {
  accepts: (value) => value instanceof Handle,
  text: () => say("a tensor", "un tensor"),
};

/** Any number, NaN and ±∞ included. */
export const anyNumber: Constraint = {
  accepts: (value) => typeof value === "number",
  text: () => say("a number", "un número"),
};
