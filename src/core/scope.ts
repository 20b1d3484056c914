/// <reference lib="esnext.disposable" preserve="true" />
import { wrong } from "./check.js";
import { say } from "./messages/language.js";

/** What lasts for a while: Python's `with`, as a function that is run, or as a guard for `using`. */

/** Ends what was begun with `using`; also at the end of the block when something throws. */
export interface Guard extends Disposable {
  [Symbol.dispose](): void;
}

// Node 20.19 knows Symbol.dispose; older pages may not, and then `using` is not available there.
const disposeSymbol: typeof Symbol.dispose = Symbol.dispose ?? (Symbol.for("Symbol.dispose") as never);

/** A guard that calls `end`. */
export const guardOf = (end: () => void): Guard => ({ [disposeSymbol]: end });

/**
 * Begins something, and gives a guard that ends it; with a function, runs that in between and gives its result, of an async function when
 * its promise settles.
 */
export function scoped<T>(where: string, fn: (() => T) | undefined, begin: () => () => void): T | Guard {
  if (fn !== undefined && typeof fn !== "function") {
    throw wrong(
      where,
      say("what is run", "lo que se ejecuta"),
      say("a function: noGrad(() => model(x))", "una función: noGrad(() => model(x))"),
      fn,
    );
  }
  const end = begin();
  if (fn === undefined) return guardOf(end);
  let result: T;
  try {
    result = fn();
  } catch (error) {
    end();
    throw error;
  }
  if (result instanceof Promise) return result.finally(end) as T;
  end();
  return result;
}
