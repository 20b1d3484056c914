import { describe, expect, test } from "vitest";
import { andThen, flow, isPromise, type MaybePromise, wait } from "../../src/optuna/maybe.js";

const later = <T>(value: T): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(value), 1));

describe("flow", () => {
  function* sum(values: MaybePromise<number>[]) {
    let total = 0;
    for (const value of values) total += yield* wait(value);
    return total;
  }

  test("is synchronous while nothing has to be waited for", () => {
    expect(flow(() => sum([1, 2, 3]))).toBe(6);
  });

  test("is a promise from the first wait on", async () => {
    const result = flow(() => sum([1, later(2), 3, later(4)]));
    expect(isPromise(result)).toBe(true);
    expect(await result).toBe(10);
  });

  test("throws at once, or rejects", async () => {
    const fails = (first: MaybePromise<number>) =>
      flow(function* () {
        yield* wait(first);
        throw new Error("boom");
      });
    expect(() => fails(1)).toThrow("boom");
    await expect(fails(later(1))).rejects.toThrow("boom");
  });

  test("catch and finally work at both sides of a wait", async () => {
    const steps: string[] = [];
    const result = await flow(function* () {
      try {
        yield* wait(Promise.reject(new Error("late")));
        return "unreached";
      } catch (error) {
        steps.push(String(error));
        return yield* wait(later("caught"));
      } finally {
        yield* wait(later(0));
        steps.push("finally");
      }
    });
    expect([result, steps]).toEqual(["caught", ["Error: late", "finally"]]);
  });

  test("takes any thenable, and long synchronous runs do not fill the stack", () => {
    // biome-ignore lint/suspicious/noThenProperty: a thenable is what is tested
    const thenable = { then: (f: (x: number) => void) => f(5) } as PromiseLike<number>;
    expect(isPromise(flow(() => sum([thenable])))).toBe(true);
    expect(flow(() => sum(Array.from({ length: 200_000 }, () => 1)))).toBe(200_000);
  });
});

test("andThen", async () => {
  expect(andThen(2, (x) => x + 1)).toBe(3);
  expect(await andThen(later(2), (x) => x + 1)).toBe(3);
  expect(isPromise(null)).toBe(false);
  // biome-ignore lint/suspicious/noThenProperty: as above
  expect(isPromise({ then: 1 } as never)).toBe(false);
});
