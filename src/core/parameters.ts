import { isPlain, nearest, refuseOption, show } from "./check.js";
import type { Constraint } from "./constraints.js";
import { type AntorchaError, failure } from "./errors.js";
import { say } from "./messages/language.js";
import { either } from "./messages/phrase.js";

/**
 * Calling as in Python. A callable declares its parameters once, in Python's order, each with its default and the kinds
 * of values that it may have. What Python lets be given by position may be given by position, everything may be given by
 * name in one object, which may come after any number of positional arguments:
 *
 *   new Linear(4, 8, false)      new Linear(4, 8, { bias: false })      new Linear({ inFeatures: 4, outFeatures: 8, bias: false })
 *
 * Nothing of it runs where a tensor is computed: a constructor reads its arguments once.
 */

/** The default of a parameter that must be given. */
export const REQUIRED: unique symbol = Symbol("required");

/** A parameter, declared: what it is unless given, and what it may be. */
export interface Parameter {
  readonly default: unknown;
  readonly allowed: readonly Constraint[];
  /** Given by name alone, as behind Python's `*`. */
  readonly keyword?: boolean;
  /** Python's parameter that does not exist here; the name of the one that takes its place, if there is one. */
  readonly absent?: string | true;
}

/** Declares a parameter: its default, and the kinds of values that it may have. */
/* @__NO_SIDE_EFFECTS__ */
export function parameter(value: unknown, ...allowed: readonly Constraint[]): Parameter {
  return { default: value, allowed };
}

/** Declares a parameter that is given by name alone. */
/* @__NO_SIDE_EFFECTS__ */
export function keyword(value: unknown, ...allowed: readonly Constraint[]): Parameter {
  return { default: value, allowed, keyword: true };
}

/** A parameter of Python that does not exist here: it keeps its position, and only null (None) passes. */
export const absent: Parameter = { default: undefined, allowed: [], absent: true };

/** A parameter of Python that does not exist here, and that was given by name alone. */
export const absentKeyword: Parameter = { default: undefined, allowed: [], absent: true, keyword: true };

/** A positional one that does not exist, where another parameter does what it did. */
/* @__NO_SIDE_EFFECTS__ */
export function insteadOf(name: string): Parameter {
  return { default: undefined, allowed: [], absent: name };
}

/** What stands at the position of a parameter that does not exist here: nothing, Python's None. */
export type Absent = null | undefined;

/** The names of the first parameters, as many as P has. */
type Taken<P extends readonly unknown[], N extends readonly PropertyKey[]> = Extract<
  { [K in keyof P]: K extends keyof N ? N[K] : never }[number],
  PropertyKey
>;

/** Arguments by position, then an object: none where it would be empty, an optional one where nothing in it must be given. */
type Then<P extends readonly unknown[], O> = keyof O extends never
  ? P
  : Partial<O> extends O
    ? [...P, options?: O]
    : [...P, options: O];

/**
 * The first arguments by position, as many as one likes, then one object with any of the others. It says by itself what a callable
 * takes whose positional parameters must all be given, and what must be given by name or decides an overload.
 */
export type Mixed<P extends readonly unknown[], O, N extends readonly PropertyKey[]> =
  | Then<P, P extends readonly [] ? O : Omit<O, Taken<P, N>>>
  | (P extends readonly [...infer Before, unknown] ? Mixed<Before, O, N> : never);

/**
 * The arguments of a callable: all by position, all by name, or the first by position and others by name.
 *
 * @typeParam P those by position, with their labels: `[inFeatures: number, outFeatures: number, bias?: boolean]`
 * @typeParam O all by name, with their docs
 * @typeParam N the names of those by position: `["inFeatures", "outFeatures", "bias"]`
 */
export type Called<P extends readonly unknown[], O extends object, N extends readonly PropertyKey[]> =
  | P
  | Mixed<Required<P>, O, N>;

/** What a callable has read: a value for each of its parameters. */
export type Resolved<O> = { [K in keyof O]-?: Exclude<O[K], undefined> };

/** Makes the error of a value that does not fit, where more than what was expected can be said. */
export type Refuse = (where: string, name: string, value: unknown) => AntorchaError | undefined;

/** Whether a parameter may have this value: of one of its kinds, or null where that is the default. */
function accepts(parameter: Parameter, value: unknown): boolean {
  if (value === null && parameter.default === null) return true;
  for (const kind of parameter.allowed) if (kind.accepts(value)) return true;
  return false;
}

/** @throws E-ARG-002 where no constraint of the parameter accepts the value */
export function checkParameter(
  where: string,
  name: string,
  value: unknown,
  parameter: Parameter,
  refuse?: Refuse,
): void {
  if (accepts(parameter, value)) return;
  if (value === REQUIRED) throw failure("E-ARG-003", { where, name });
  const expected = either(
    parameter.allowed.map((constraint) => constraint.text()),
    ",",
  );
  throw (
    refuse?.(where, name, value) ?? failure("E-ARG-002", { where, name, expected, received: show(value) })
  );
}

/** What is read of a declaration at every call: made once. */
interface Prepared {
  readonly positional: readonly string[];
  /** All parameters, those that may be given by position first. */
  readonly names: readonly string[];
  /** How many of them must be looked at though nothing was given: up to the last that is required. */
  readonly least: number;
  /** What a call without arguments would give: copied, which costs less than a property at a time. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

function prepare(parameters: Readonly<Record<string, Parameter>>): Prepared {
  const declared = Object.keys(parameters);
  const positional = declared.filter((name) => !parameters[name].keyword);
  const names = [...positional, ...declared.filter((name) => parameters[name].keyword)];
  const present = declared.filter((name) => parameters[name].absent === undefined);
  const defaults = Object.fromEntries(present.map((name) => [name, parameters[name].default]));
  const least = 1 + names.findLastIndex((name) => parameters[name].default === REQUIRED);
  return { positional, names, least, defaults };
}

/** The parameters of a callable, in Python's order. Make it with `signature`. */
export class Signature<O extends object> {
  /** Its name in errors. */
  readonly where: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  private prepared: Prepared | undefined;

  constructor(where: string, parameters: Readonly<Record<string, Parameter>>) {
    this.where = where;
    this.parameters = parameters;
  }

  /** The names of those that may be given by position, in order. */
  get positional(): readonly string[] {
    return this.prepare().positional;
  }

  private prepare(): Prepared {
    this.prepared ??= prepare(this.parameters);
    return this.prepared;
  }

  /**
   * A checked value for each parameter: from its position, from the object of options, or its default.
   *
   * @param where the name in errors, where it is another
   * @param refuse the error of a value that does not fit, where more can be said
   * @throws E-ARG-001 unknown option, E-ARG-002 not what it may be, E-ARG-003 missing, E-ARG-004 given twice, E-ARG-005 too many
   */
  read(args: readonly unknown[], where = this.where, refuse?: Refuse): Resolved<O> {
    const { parameters } = this;
    const { positional, names, least, defaults } = this.prepare();
    let count = args.length;
    while (count > 0 && args[count - 1] === undefined) count--;
    const options = count > 0 ? this.optionsIn(args[count - 1], count - 1) : undefined;
    if (options !== undefined) count--;
    if (count > positional.length) throw this.tooMany(args, count, where, refuse);
    if (options !== undefined) this.checkNames(options, args, count, where);
    const values = { ...defaults };
    const end = options === undefined ? Math.max(count, least) : names.length;
    for (let i = 0; i < end; i++) {
      const name = names[i];
      const parameter = parameters[name];
      const given = i < count ? args[i] : undefined;
      const value = given === undefined ? options?.[name] : given;
      if (parameter.absent !== undefined) this.checkAbsent(where, name, value, refuse);
      else if (value !== undefined) {
        checkParameter(where, name, value, parameter, refuse);
        values[name] = value;
      } else if (parameter.default === REQUIRED) throw failure("E-ARG-003", { where, name });
    }
    return values as Resolved<O>;
  }

  /** Checks the values of all parameters that are in the object. */
  check(values: object, where = this.where): void {
    for (const name in this.parameters)
      if (name in values) checkParameter(where, name, Reflect.get(values, name), this.parameters[name]);
  }

  /** The argument at a position as the object of options, unless it is the value of the parameter there. */
  private optionsIn(last: unknown, position: number): Readonly<Record<string, unknown>> | undefined {
    if (typeof last !== "object" || last === null || Array.isArray(last)) return undefined;
    if (ArrayBuffer.isView(last)) return undefined; // its keys would be as many as its elements
    const { parameters } = this;
    const there = parameters[this.positional[position]];
    if (there !== undefined && accepts(there, last)) return undefined;
    const keys = Object.keys(last);
    const known = (key: string) => Object.hasOwn(parameters, key);
    if (!isPlain(last) && (keys.length === 0 || !keys.every(known))) return undefined;
    if (there !== undefined) {
      // Where the first value must be given, an object that resembles no options is meant to be that value.
      const meant = (key: string) => known(key) || nearest(key, Object.keys(parameters)) !== undefined;
      if (position === 0 && there.default === REQUIRED && keys.length > 0 && !keys.some(meant))
        return undefined;
    }
    return last as Record<string, unknown>;
  }

  private checkNames(options: object, args: readonly unknown[], count: number, where: string): void {
    const { parameters, positional } = this;
    for (const key in options) {
      if (!Object.hasOwn(options, key)) continue;
      const value: unknown = Reflect.get(options, key);
      if (!Object.hasOwn(parameters, key)) refuseOption(where, key, value, this.named(count));
      const position = positional.indexOf(key);
      if (value !== undefined && position >= 0 && position < count && args[position] !== undefined)
        throw failure("E-ARG-004", { where, name: key });
    }
  }

  /** The names that are left for the options after so many arguments by position. */
  private named(count: number): string[] {
    const taken = this.positional.slice(0, count);
    return Object.keys(this.parameters).filter(
      (name) => !this.parameters[name].absent && !taken.includes(name),
    );
  }

  private checkAbsent(where: string, name: string, value: unknown, refuse?: Refuse): void {
    if (value === undefined || value === null) return;
    const error = refuse?.(where, name, value);
    if (error !== undefined) throw error;
    const { absent } = this.parameters[name];
    const suggestion = typeof absent === "string" ? absent : undefined;
    const known = this.named(0);
    throw failure("E-ARG-001", { where, key: name, known, suggestion, needless: suggestion === undefined });
  }

  private tooMany(args: readonly unknown[], count: number, where: string, refuse?: Refuse): AntorchaError {
    const { positional } = this;
    const error = refuse?.(where, say("an argument", "un argumento"), args[positional.length]);
    return (
      error ?? failure("E-ARG-005", { where, names: this.named(0), most: positional.length, received: count })
    );
  }
}

/**
 * Declares the parameters of a callable.
 *
 * @param where its name in errors
 * @param parameters in Python's order
 */
/* @__NO_SIDE_EFFECTS__ */
export function signature<O extends object>(
  where: string,
  parameters: { readonly [K in keyof O]-?: Parameter } & Readonly<Record<string, Parameter>>,
): Signature<O> {
  return new Signature<O>(where, parameters);
}
