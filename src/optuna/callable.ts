/**
 * Makes instances of a class functions, as Python's classes with `__call__` are: `callbacks: [new MaxTrialsCallback(100)]`. The constructor
 * returns `callable(new.target, (…) => …)`; `instanceof` works.
 */
export function callable<F extends (...args: never[]) => unknown>(kind: { prototype: object }, f: F): F {
  return Object.setPrototypeOf(f, kind.prototype) as F;
}
