import { failure } from "./errors.js";

/** A function in an argument has no name of its own, which stacks would show as the class of every object. */
const nameless = (f: (...args: unknown[]) => object): ((...args: unknown[]) => object) => f;

/**
 * The class as a door shows it: `Linear(4, 3)`, as in Python, says that `new` is missing, where JavaScript would speak of a class
 * constructor. Everything else is the class's: its prototype, its static members, what extends it. The build puts this around the classes
 * of the doors (tools/callableClasses.mjs); tensors are made of the bare one.
 *
 * @param instead what to write, where it is not `new` and the class's name
 * @throws E-ARG-006 without `new`
 */
/* @__NO_SIDE_EFFECTS__ */
export function withNew<C extends abstract new (...args: never[]) => object>(Class: C, instead?: string): C {
  const made: unknown = nameless(function (this: unknown, ...args: unknown[]): object {
    if (new.target === undefined) throw failure("E-ARG-006", { name: Class.name, instead });
    return Reflect.construct(Class, args, new.target === made ? Class : new.target) as object;
  });
  Object.defineProperties(made as object, Object.getOwnPropertyDescriptors(Class));
  Object.setPrototypeOf(made as object, Object.getPrototypeOf(Class));
  Object.defineProperty(Class.prototype, "constructor", { value: made });
  return made as C;
}
