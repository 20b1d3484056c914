import {
  anything,
  boolean,
  type Constraint,
  func,
  integer,
  list,
  nothing,
  number,
  oneOf,
  pair,
} from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import {
  type Parameter as Declared,
  keyword as declaredByName,
  parameter as declaredByPosition,
} from "../../core/parameters.js";
import { seed } from "../../random/numpy/seed.js";
import { having, nan } from "../arguments.js";

/** A parameter of an estimator, declared: what it is unless given, what it may be, how it is printed. */
export interface Parameter extends Declared {
  /** Python prints pairs as tuples, lists of them as lists of tuples, and kinds of numbers as classes of NumPy. */
  readonly print?: "tuple" | "tuples" | "dtype";
  /** The default in Python, where it is another: what differs from it is printed. */
  readonly python?: unknown;
}

/** The parameters of an estimator, by name, in the order in which those by position are given. */
export type Parameters = Readonly<Record<string, Parameter>>;

/**
 * Declares a parameter that may be given by position, in the order of the declarations, or by name: its default, and the
 * kinds of values that it may have.
 *
 * @example
 * class Shift extends sklearn.BaseEstimator {
 *   static override readonly parameters = { by: sklearn.parameter(1, sklearn.constraints.integer(0)) };
 *   declare by: number;
 * }
 * new Shift().by; // 1
 * new Shift(2).by; // 2
 */
/* @__NO_SIDE_EFFECTS__ */
export function parameter(value: unknown, ...allowed: readonly Constraint[]): Parameter {
  return declaredByPosition(value, ...allowed);
}

/**
 * Declares a parameter that is given by name alone, as most of scikit-learn's: its default, and the kinds of values that
 * it may have.
 *
 * @example
 * class Shift extends sklearn.BaseEstimator {
 *   static override readonly parameters = { by: sklearn.keyword(1, sklearn.constraints.integer(0)) };
 *   declare by: number;
 * }
 * new Shift({ by: 2 }).by; // 2
 */
/* @__NO_SIDE_EFFECTS__ */
export function keyword(value: unknown, ...allowed: readonly Constraint[]): Parameter {
  return declaredByName(value, ...allowed);
}

/** A share between 0 and 1, both left out. */
export const share: Constraint = {
  accepts: (value) => typeof value === "number" && value > 0 && value < 1,
  text: () => say("a number between 0 and 1", "un número entre 0 y 1"),
};

/** A list of lists that begin with a name: [name, estimator], or [name, estimator, columns]. */
/* @__NO_SIDE_EFFECTS__ */
export function named(...parts: readonly string[]): Constraint {
  return {
    accepts: (value) =>
      Array.isArray(value) &&
      value.every((one) => Array.isArray(one) && one.length === parts.length && typeof one[0] === "string"),
    text: () => say(`a list of [${parts.join(", ")}]`, `una lista de [${parts.join(", ")}]`),
  };
}

/** A number, text, boolean or missing value. */
export const scalar: Constraint = {
  accepts: (value) => value === null || ["number", "string", "boolean"].includes(typeof value),
  text: () => say("a number, a text, true or false, or null", "un número, un texto, true o false, o null"),
};

/** The kinds of values that parameters may have, for estimators of your own: `parameter(1, constraints.integer(0))`. */
export const constraints = {
  /** Any value at all: it is checked with the data. */
  anything,
  /** true or false. */
  boolean,
  /** A function. */
  func,
  /**
   * An object with these methods: an estimator that can do what is needed.
   * @example
   * sklearn.constraints.having("predict").accepts(new sklearn.StandardScaler()); // false
   */
  having,
  /**
   * A whole number from `low` to `high`, which are ∓(2⁵³ − 1) unless given.
   * @example
   * sklearn.constraints.integer(1).accepts(0); // false
   */
  integer,
  /** An array of anything. */
  list,
  /** NaN. */
  nan,
  /** null, Python's None. */
  nothing,
  /**
   * A number from `low` to `high`, both included, −∞ and ∞ unless given; NaN is none.
   * @example
   * sklearn.constraints.number(0, 1).accepts(0.5); // true
   */
  number,
  /**
   * One of these texts.
   * @example
   * sklearn.constraints.oneOf("l1", "l2").accepts("l3"); // false
   */
  oneOf,
  /** [low, high], two finite numbers. */
  pair,
  /** The seed of random draws: a whole number from 0 to 2³² − 1, a RandomState that goes on, or null for new draws each time. */
  seed,
} as const;
