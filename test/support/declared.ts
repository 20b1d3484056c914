import { Signature } from "../../src/core/parameters.js";
import { zeros } from "../../src/tensor/creation.js";

/** What is called as in Python, found among what the doors export: whatever reads its arguments by a declaration. */

export type Call = (...args: unknown[]) => unknown;

export interface Declared {
  readonly name: string;
  readonly signature: Signature<object>;
  /** So many arguments come before those that are declared: the tensors of `functional.gelu(x, …)`. */
  readonly lead: number;
  readonly call: Call;
}

/** Read, and nothing else happens. */
class Found extends Error {
  readonly signature: Signature<object>;
  readonly args: readonly unknown[];
  constructor(signature: Signature<object>, args: readonly unknown[]) {
    super();
    this.signature = signature;
    this.args = args;
  }
}

/** Of the sources; what is built may call its classes as functions. */
export const isClass = (value: unknown): boolean => /^class\b/.test(Function.prototype.toString.call(value));

/** A function or class as something to call. */
export const callable = (value: unknown): Call => {
  const Class = value as new (...args: unknown[]) => unknown;
  return isClass(value) ? (...args) => new Class(...args) : (value as Call);
};

/** Calls it with tensors that can be told apart, and sees which of them reach the declaration. */
function declarationOf(name: string, value: unknown): Declared | null {
  const read = Signature.prototype.read;
  const tensors = Array.from({ length: 12 }, () => zeros(2, 2));
  try {
    Signature.prototype.read = function (args, ...rest) {
      // A field that is itself made of something declared reads other arguments first.
      if (!tensors.includes(args[0] as (typeof tensors)[0])) return read.call(this, args, ...rest) as never;
      throw new Found(this as Signature<object>, args);
    };
    callable(value)(...tensors);
  } catch (error) {
    if (!(error instanceof Found)) return null;
    const lead = tensors.indexOf(error.args[0] as (typeof tensors)[0]);
    return lead < 0 ? null : { name, signature: error.signature, lead, call: callable(value) };
  } finally {
    Signature.prototype.read = read;
  }
  return null;
}

/** All that a door exports and that declares its parameters. */
export function declaredIn(door: string, names: object): Declared[] {
  return Object.entries(names).flatMap(([name, value]) => {
    const found = typeof value === "function" ? declarationOf(`${door}.${name}`, value) : null;
    return found === null ? [] : [found];
  });
}
