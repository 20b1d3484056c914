/**
 * Values that are there at once with one storage (memory, a file, SQLite) and come later with another (PostgreSQL, MySQL). Code written
 * with these helpers stays synchronous, promise-free, as long as everything that it waits for is there.
 */
export type MaybePromise<T> = T | PromiseLike<T>;

export function isPromise<T>(value: MaybePromise<T>): value is PromiseLike<T> {
  return (
    value !== null && typeof value === "object" && typeof (value as { then?: unknown }).then === "function"
  );
}

/** `await value`, then `f`: at once when the value is there. Errors of a value that is there are thrown, not rejected. */
export function andThen<T, R>(value: MaybePromise<T>, f: (value: T) => MaybePromise<R>): MaybePromise<R> {
  return isPromise(value) ? value.then(f) : f(value);
}

/** The code of a `flow`: it hands out what it waits for and is resumed with the result. */
export type Flow<T> = Generator<MaybePromise<unknown>, T, unknown>;

/** Inside a flow, `yield* wait(value)` is what `await value` is in an async function. */
export function* wait<T>(value: MaybePromise<T>): Flow<T> {
  return isPromise(value) ? ((yield value) as T) : value;
}

/**
 * Runs a generator function that waits by `yield* wait(…)`, as an async function is run, but without leaving the current tick while
 * nothing has to be waited for. `try`, `catch` and `finally` work in it as in an async function.
 * @returns the generator's result, or a promise of it from the first wait on.
 */
export function flow<T>(code: () => Flow<T>): MaybePromise<T> {
  const generator = code();
  const run = (step: () => IteratorResult<MaybePromise<unknown>, T>): MaybePromise<T> => {
    for (let result = step(); ; ) {
      if (result.done) return result.value;
      const awaited = result.value;
      if (isPromise(awaited)) {
        return Promise.resolve(awaited).then(
          (value) => run(() => generator.next(value)),
          (error) => run(() => generator.throw(error)),
        );
      }
      result = generator.next(awaited);
    }
  };
  return run(() => generator.next());
}
