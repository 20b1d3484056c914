import { checkNumber, show, wrong } from "../core/check.js";
import { boolean, type Constraint, integer, number } from "../core/constraints.js";
import { say } from "../core/messages/language.js";
import { formula, listed, verbatim } from "../core/messages/phrase.js";
import { type Called, keyword, parameter, REQUIRED, signature } from "../core/parameters.js";
import { isShorterThanStep, lastStep } from "../text/decimal.js";
import { reprFloat } from "../text/numbers.js";
import { PyFloat, repr, tupleRepr } from "../text/repr.js";
import { dumps, loads } from "./json.js";
import { failure, warn } from "./messages.js";
import * as kinds from "./parameters.js";

/** What a categorical parameter may choose from, in every storage. */
export type CategoricalChoice = null | boolean | number | string;

/** A parameter's value as the user sees it (*external*). Samplers and databases hold a float for it (*internal*). */
export type ParamValue = CategoricalChoice;

/** The range of one parameter. Immutable. */
export type Distribution = FloatDistribution | IntDistribution | CategoricalDistribution;

/**
 * Parameter names with their distributions, in an order that counts (samplers draw in it). A `Map`, because an object would put names that
 * look like whole numbers first.
 */
export type SearchSpace = ReadonlyMap<string, Distribution>;

interface BaseDistribution<External> {
  /** The value that the user gets for an internal one. */
  toExternalRepr(internal: number): External;
  /**
   * The float that stands for a user's value; it may still lie outside of the range (see `contains`).
   * @throws E-OPTUNA-004 where there is no such float: not a number, NaN, ≤ 0 on a log scale, an unknown choice.
   */
  toInternalRepr(external: unknown): number;
  /** Is there only one value in the range? */
  single(): boolean;
  /** Is this internal value in the range, and on its steps? */
  contains(internal: number): boolean;
  /** As Python prints it: `IntDistribution(high=8, log=False, low=1, step=1)`. */
  toString(): string;
}

/** Python's `float(value)`, where it is not NaN, and above 0 on a log scale. */
function toFloat(value: unknown, distribution: FloatDistribution | IntDistribution): number {
  let x = Number.NaN;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") x = Number(value);
  else if (typeof value === "string" && value.trim() !== "") x = Number(value);
  if (Number.isNaN(x) || (distribution.log && x <= 0)) {
    throw failure("E-OPTUNA-004", { value: show(value), distribution: String(distribution) });
  }
  return x;
}

function checkRange(
  what: string,
  low: number,
  high: number,
  log: boolean,
  text: (x: number) => string,
): void {
  const received = listed([`low=${text(low)}`, `high=${text(high)}`]);
  if (low > high) throw failure("E-OPTUNA-003", { what, rule: formula("low <= high"), received });
  if (log && low <= 0) {
    const rule = say("low > 0 with log: true", "low > 0 con log: true");
    throw failure("E-OPTUNA-003", { what, rule, received });
  }
}

/** The ends of a range: numbers from low to high. */
export interface RangeOptions {
  readonly low: number;
  readonly high: number;
  /** On a logarithmic scale. Default false. */
  readonly log?: boolean;
}

export interface FloatDistributionOptions extends RangeOptions {
  /** Steps from low; null (default): none. */
  readonly step?: number | null;
}

export interface IntDistributionOptions extends RangeOptions {
  /** Steps from low. Default 1. */
  readonly step?: number;
}

const FLOAT = signature<FloatDistributionOptions>("FloatDistribution", {
  low: parameter(REQUIRED, number()),
  high: parameter(REQUIRED, number()),
  log: parameter(false, boolean),
  step: parameter(null, number()),
});

const INT = signature<IntDistributionOptions>("IntDistribution", {
  low: parameter(REQUIRED, integer()),
  high: parameter(REQUIRED, integer()),
  log: parameter(false, boolean),
  step: parameter(1, integer(1)),
});

type FloatArguments = Called<
  [low: number, high: number, log?: boolean, step?: number | null],
  FloatDistributionOptions,
  ["low", "high", "log", "step"]
>;

type IntArguments = Called<
  [low: number, high: number, log?: boolean, step?: number],
  IntDistributionOptions,
  ["low", "high", "log", "step"]
>;

/**
 * Real numbers from low to high, both included; on a log scale, or in steps from low. A high that no step meets is lowered to the last
 * step, with a warning (W-OPTUNA-002). `step` and `log` exclude each other.
 *
 * @throws E-OPTUNA-003 unless low ≤ high, low > 0 with `log`, step > 0; E-ARG-001, E-ARG-002.
 * @example
 * new optuna.distributions.FloatDistribution(0, 1).contains(0.5); // true
 * new optuna.distributions.FloatDistribution(0, 1, { step: 0.25 }).contains(0.3); // false
 */
export class FloatDistribution implements BaseDistribution<number> {
  /** The smallest value. */
  readonly low: number;
  /** The largest value: with steps, the last one that a step meets. */
  readonly high: number;
  /** Whether log(value) rather than the value is uniform. */
  readonly log: boolean;
  /** The distance between two values; null where all between low and high are allowed. */
  readonly step: number | null;

  constructor(...args: FloatArguments) {
    const what = "FloatDistribution";
    const { low, high, log, step } = FLOAT.read(args);
    if (log && step !== null) {
      const rule = say("one of step and log alone", "solo uno de step y log");
      throw failure("E-OPTUNA-003", { what, rule, received: listed([`step=${step}`, "log=true"]) });
    }
    checkRange(what, low, high, log, reprFloat);
    if (step !== null) {
      if (!(step > 0)) {
        throw failure("E-OPTUNA-003", {
          what,
          rule: formula("step > 0"),
          received: verbatim(`step=${step}`),
        });
      }
      for (const [name, end] of [
        ["low", low],
        ["high", high],
        ["step", step],
      ] as const) {
        checkNumber(what, name, end, -Number.MAX_VALUE, Number.MAX_VALUE);
      }
    }
    this.low = low;
    this.high = step === null ? high : lastStep(low, high, step);
    this.log = log;
    this.step = step;
    if (step !== null && this.high !== high) {
      const [l, h, s, newHigh] = [low, high, step, this.high].map(reprFloat);
      warn("W-OPTUNA-002", { low: l, high: h, step: s, newHigh }, `${l} ${h} ${s}`);
    }
  }

  toExternalRepr(internal: number): number {
    return internal;
  }

  toInternalRepr(external: unknown): number {
    return toFloat(external, this);
  }

  single(): boolean {
    if (this.low === this.high) return true;
    return this.step !== null && isShorterThanStep(this.low, this.high, this.step);
  }

  contains(internal: number): boolean {
    if (!(this.low <= internal && internal <= this.high)) return false;
    if (this.step === null) return true;
    const k = (internal - this.low) / this.step;
    return Math.abs(k - Math.round(k)) < 1e-8;
  }

  toString(): string {
    const step = this.step === null ? "None" : reprFloat(this.step);
    return `FloatDistribution(high=${reprFloat(this.high)}, log=${repr(this.log)}, low=${reprFloat(this.low)}, step=${step})`;
  }
}

/**
 * Whole numbers from low to high, both included; on a log scale, or in steps from low. A high that no step meets is lowered to the last
 * step, with a warning (W-OPTUNA-002). With `log` the step is 1.
 *
 * @throws E-OPTUNA-003 unless low ≤ high, low ≥ 1 with `log`, step ≥ 1; E-ARG-001, E-ARG-002.
 * @example
 * new optuna.distributions.IntDistribution(1, 9, { step: 2 }).contains(3); // true
 */
export class IntDistribution implements BaseDistribution<number> {
  /** The smallest value. */
  readonly low: number;
  /** The largest value: the last one that a step meets. */
  readonly high: number;
  /** Whether log(value) rather than the value is uniform. */
  readonly log: boolean;
  /** The distance between two values. */
  readonly step: number;

  constructor(...args: IntArguments) {
    const what = "IntDistribution";
    const { low, high, log, step } = INT.read(args);
    if (log && step !== 1) {
      const rule = say("step=1 with log: true", "step=1 con log: true");
      throw failure("E-OPTUNA-003", { what, rule, received: verbatim(`step=${step}`) });
    }
    checkRange(what, low, high, log, String);
    this.low = low;
    this.high = low + Math.floor((high - low) / step) * step;
    this.log = log;
    this.step = step;
    if (this.high !== high) {
      const [l, h, s, newHigh] = [low, high, step, this.high].map(String);
      warn("W-OPTUNA-002", { low: l, high: h, step: s, newHigh }, `${l} ${h} ${s}`);
    }
  }

  toExternalRepr(internal: number): number {
    return Math.trunc(internal) + 0;
  }

  toInternalRepr(external: unknown): number {
    return toFloat(external, this);
  }

  single(): boolean {
    return this.low === this.high || (!this.log && this.high - this.low < this.step);
  }

  contains(internal: number): boolean {
    return this.low <= internal && internal <= this.high && (internal - this.low) % this.step === 0;
  }

  toString(): string {
    return `IntDistribution(high=${this.high}, log=${repr(this.log)}, low=${this.low}, step=${this.step})`;
  }
}

/**
 * Python's `==` between choices, with NaN equal to NaN: True is 1, lists and dicts by their content.
 *
 * @example
 * optuna.distributions.choicesEqual(1, true); // true
 * optuna.distributions.choicesEqual([1, 2], [2, 1]); // false
 */
export function choicesEqual(a: unknown, b: unknown): boolean {
  if (a === b || Object.is(a, b)) return true;
  const isNumeric = (v: unknown) => typeof v === "number" || typeof v === "boolean" || typeof v === "bigint";
  if (isNumeric(a) && isNumeric(b)) return Number(a) === Number(b);
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return false;
  return dumps(a) === dumps(b);
}

const choiceList: Constraint = {
  accepts: (value) => Array.isArray(value) && value.length > 0,
  text: () => say("an array of one or more choices", "un array de una o más opciones"),
};

const CATEGORICAL = signature<{ choices: readonly CategoricalChoice[] }>("CategoricalDistribution", {
  choices: parameter(REQUIRED, choiceList),
});

/**
 * One of the given choices, without an order between them; internally its index. Choices other than null, booleans, numbers and strings
 * get a warning (W-OPTUNA-001): only memory keeps them surely.
 *
 * @throws E-ARG-002 unless there is at least one choice.
 * @example
 * new optuna.distributions.CategoricalDistribution(["a", "b"]).toInternalRepr("b"); // 1
 */
export class CategoricalDistribution<const C extends CategoricalChoice = CategoricalChoice>
  implements BaseDistribution<C>
{
  /** What is chosen from, in the order in which it was given: the index is the internal value. */
  readonly choices: readonly C[];

  constructor(choices: readonly C[]);
  constructor(options: { readonly choices: readonly C[] });
  constructor(...args: readonly unknown[]) {
    const what = "CategoricalDistribution";
    const choices = CATEGORICAL.read(args).choices as readonly C[];
    for (const choice of choices as readonly unknown[]) {
      if (choice === null || ["boolean", "number", "string"].includes(typeof choice)) continue;
      if (choice === undefined) {
        const expected = say(
          "null, a boolean, a number or a string",
          "null, un booleano, un número o un texto",
        );
        throw wrong(what, say("each choice", "cada opción"), expected, choice);
      }
      warn("W-OPTUNA-001", { choice: show(choice) }, show(choice));
    }
    this.choices = Object.freeze([...choices]);
  }

  toExternalRepr(internal: number): C {
    const index = Math.trunc(internal);
    if (!this.contains(index)) {
      throw failure("E-OPTUNA-004", {
        value: say(`choice ${index}`, `la opción ${index}`),
        distribution: String(this),
      });
    }
    return this.choices[index];
  }

  /** The exact choice first; where there is none, one that Python holds equal (`true` for 1). */
  toInternalRepr(external: unknown): number {
    let index = this.choices.indexOf(external as C);
    if (index < 0) index = this.choices.findIndex((choice) => choicesEqual(choice, external));
    if (index < 0) throw failure("E-OPTUNA-004", { value: show(external), distribution: String(this) });
    return index;
  }

  single(): boolean {
    return this.choices.length === 1;
  }

  contains(internal: number): boolean {
    const index = Math.trunc(internal);
    return index >= 0 && index < this.choices.length;
  }

  toString(): string {
    return `CategoricalDistribution(choices=${tupleRepr(this.choices)})`;
  }
}

/**
 * Python's `==` between distributions: same kind, same attributes.
 *
 * @example
 * const { FloatDistribution, IntDistribution, distributionsEqual } = optuna.distributions;
 * distributionsEqual(new FloatDistribution(0, 1), new FloatDistribution(0, 1)); // true
 * distributionsEqual(new FloatDistribution(0, 1), new IntDistribution(0, 1)); // false
 */
export function distributionsEqual(a: Distribution, b: Distribution): boolean {
  if (a === b) return true;
  if (a instanceof CategoricalDistribution || b instanceof CategoricalDistribution) {
    if (!(a instanceof CategoricalDistribution && b instanceof CategoricalDistribution)) return false;
    return a.choices.length === b.choices.length && a.choices.every((c, i) => choicesEqual(c, b.choices[i]));
  }
  return (
    a.constructor === b.constructor &&
    a.low === b.low &&
    a.high === b.high &&
    a.log === b.log &&
    a.step === b.step
  );
}

export interface CompatibilityOptions {
  /** The distribution that the study knows. */
  readonly distOld: Distribution;
  /** The one that a trial asks for now. */
  readonly distNew: Distribution;
  /** The parameter's name, for the error. */
  readonly name?: string | null;
}

const COMPATIBILITY = signature<CompatibilityOptions>("checkDistributionCompatibility", {
  distOld: parameter(REQUIRED, kinds.distribution),
  distNew: parameter(REQUIRED, kinds.distribution),
  name: keyword(null, kinds.string),
});

/**
 * Checks that a parameter may go from one distribution to the other within a study: same kind, same log, and, of a categorical, same
 * choices. Bounds and steps may change.
 *
 * @throws E-OPTUNA-006 where it may not
 * @example
 * const { FloatDistribution, IntDistribution, checkDistributionCompatibility } = optuna.distributions;
 * checkDistributionCompatibility(new FloatDistribution(0, 1), new FloatDistribution(0, 5));
 * checkDistributionCompatibility(new FloatDistribution(0, 1), new IntDistribution(0, 5)); // throws E-OPTUNA-006
 */
export function checkDistributionCompatibility(
  ...args: Called<
    [distOld: Distribution, distNew: Distribution],
    CompatibilityOptions,
    ["distOld", "distNew"]
  >
): void {
  const { distOld: before, distNew: now, name } = COMPATIBILITY.read(args);
  let differs: "kind" | "log" | "choices" | undefined;
  if (before.constructor !== now.constructor) differs = "kind";
  else if (before instanceof CategoricalDistribution || now instanceof CategoricalDistribution) {
    if (!distributionsEqual(before, now)) differs = "choices";
  } else if (before.log !== now.log) differs = "log";
  if (differs === undefined) return;
  throw failure("E-OPTUNA-006", {
    name: name === null ? "" : ` '${name}'`,
    before: String(before),
    now: String(now),
    differs,
  });
}

/**
 * The attributes of a distribution in the order in which Optuna writes them. Floats are marked as such, so that 1 is written "1.0".
 *
 * @example
 * optuna.distributions.attributesOf(new optuna.distributions.IntDistribution(1, 8)); // { log: false, step: 1, low: 1, high: 8 }
 */
export function attributesOf(distribution: Distribution): Record<string, unknown> {
  if (distribution instanceof CategoricalDistribution) return { choices: distribution.choices };
  const { low, high, log, step } = distribution;
  if (distribution instanceof IntDistribution) return { log, step, low, high };
  return {
    step: step === null ? null : new PyFloat(step),
    low: new PyFloat(low),
    high: new PyFloat(high),
    log,
  };
}

/**
 * The text of a distribution in databases and journals, character by character Python's `distribution_to_json`.
 *
 * @example
 * optuna.distributions.distributionToJSON(new optuna.distributions.IntDistribution(1, 8));
 * // {"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 8}}
 */
export function distributionToJSON(distribution: Distribution): string {
  const name =
    distribution instanceof CategoricalDistribution
      ? "CategoricalDistribution"
      : distribution instanceof IntDistribution
        ? "IntDistribution"
        : "FloatDistribution";
  return dumps({ name, attributes: attributesOf(distribution) });
}

/**
 * Reads a distribution's text: today's, the names of older versions (`UniformDistribution`, `LogUniformDistribution`,
 * `DiscreteUniformDistribution`, `IntUniformDistribution`, `IntLogUniformDistribution`), and the short form of Optuna's command line
 * (`{"type": "float", "low": 0, "high": 1, "log": true}`).
 * @throws E-OPTUNA-002 when it is not JSON, E-OPTUNA-005 when it names no known distribution; errors of the constructors.
 * @example
 * const text = '{"type": "float", "low": 0, "high": 1, "log": false}';
 * String(optuna.distributions.jsonToDistribution(text)); // FloatDistribution(high=1.0, log=False, low=0.0, step=None)
 */
export function jsonToDistribution(text: string): Distribution {
  const record = loads(text) as Record<string, unknown> | null;
  const attributes = (record?.attributes ?? record ?? {}) as Record<string, unknown>;
  const low = Number(attributes.low);
  const high = Number(attributes.high);
  const log = attributes.log === true;
  const number = (value: unknown) => (value === undefined || value === null ? undefined : Number(value));
  const step = number(attributes.step);
  switch (record?.name ?? record?.type) {
    case "FloatDistribution":
    case "float":
      return new FloatDistribution(low, high, { log, step });
    case "IntDistribution":
    case "int":
      return new IntDistribution(low, high, { log, step });
    case "CategoricalDistribution":
    case "categorical":
      return new CategoricalDistribution(attributes.choices as readonly CategoricalChoice[]);
    case "UniformDistribution":
      return new FloatDistribution(low, high);
    case "LogUniformDistribution":
      return new FloatDistribution(low, high, { log: true });
    case "DiscreteUniformDistribution":
      return new FloatDistribution(low, high, { step: number(attributes.q) });
    case "IntUniformDistribution":
      return new IntDistribution(low, high, { step });
    case "IntLogUniformDistribution":
      // Its step was never used: samplers took 1 on a log scale.
      return new IntDistribution(low, high, { log: true });
    default:
      throw failure("E-OPTUNA-005", { text: text.slice(0, 200) });
  }
}
