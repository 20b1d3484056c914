import "../../src/tensor/methods.js";
import { afterEach, describe, expect, test } from "vitest";
import { enableGrad, isGradEnabled, noGrad, setGradEnabled } from "../../src/autograd/mode.js";
import { tensor } from "../../src/tensor/creation.js";

const x = tensor([1, 2], { requiresGrad: true });

afterEach(() => expect(isGradEnabled()).toBe(true));

describe("noGrad", () => {
  test("records nothing inside, gives what the function gives, and ends", () => {
    const y = noGrad(() => x.mul(2));
    expect(y.requiresGrad).toBe(false);
    expect(x.mul(2).requiresGrad).toBe(true);
    expect(noGrad(() => 7)).toBe(7);
  });

  test("nests with enableGrad", () => {
    noGrad(() => {
      enableGrad(() => {
        expect(x.mul(2).requiresGrad).toBe(true);
        noGrad(() => expect(x.mul(2).requiresGrad).toBe(false));
        expect(isGradEnabled()).toBe(true);
      });
      expect(isGradEnabled()).toBe(false);
    });
  });

  test("ends when the function throws", () => {
    expect(() =>
      noGrad(() => {
        throw new Error("inside");
      }),
    ).toThrow("inside");
    expect(isGradEnabled()).toBe(true);
  });

  test("of an async function lasts until its promise settles", async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
    const running = noGrad(async () => {
      await pause();
      return x.mul(2).requiresGrad;
    });
    expect(isGradEnabled()).toBe(false);
    expect(await running).toBe(false);
    expect(isGradEnabled()).toBe(true);
    await expect(
      noGrad(async () => {
        await pause();
        throw new Error("later");
      }),
    ).rejects.toThrow("later");
  });

  test("two async functions that overlap end in any order", async () => {
    const gates = [0, 1].map(() => deferred());
    const runs = gates.map((gate) => noGrad(() => gate.promise));
    gates[0].resolve();
    await runs[0];
    expect(isGradEnabled()).toBe(false);
    gates[1].resolve();
    await runs[1];
    expect(isGradEnabled()).toBe(true);
  });

  test("without a function it is a guard to dispose of, once or twice", () => {
    const guard = noGrad();
    expect(isGradEnabled()).toBe(false);
    const inner = enableGrad();
    expect(isGradEnabled()).toBe(true);
    guard[Symbol.dispose](); // out of order
    expect(isGradEnabled()).toBe(true);
    inner[Symbol.dispose]();
    inner[Symbol.dispose]();
    expect(isGradEnabled()).toBe(true);
  });
});

test("setGradEnabled lasts, but not beyond the noGrad it is in", () => {
  setGradEnabled(false);
  expect(x.mul(2).requiresGrad).toBe(false);
  enableGrad(() => {
    setGradEnabled(false);
    expect(isGradEnabled()).toBe(false);
  });
  expect(isGradEnabled()).toBe(false);
  setGradEnabled(true);
  noGrad(() => setGradEnabled(true));
});

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

test("setGradEnabled is a context too: for a function, and for a block", async () => {
  expect(setGradEnabled(false, () => isGradEnabled())).toBe(false);
  expect(isGradEnabled()).toBe(true);
  expect(() =>
    setGradEnabled(false, () => {
      throw new Error("within");
    }),
  ).toThrow("within");
  const later = setGradEnabled(false, async () => isGradEnabled());
  expect(isGradEnabled()).toBe(false);
  expect(await later).toBe(false);
  expect(isGradEnabled()).toBe(true);
  const guard = setGradEnabled(false);
  expect(isGradEnabled()).toBe(false);
  noGrad(() => {
    guard[Symbol.dispose]();
    expect(isGradEnabled()).toBe(false);
  });
  expect(isGradEnabled()).toBe(true);
});

test.each([[1], ["false"], [null], [undefined], [10n]])(
  "setGradEnabled(%o) is refused, and changes nothing",
  (mode) => {
    expect(() => setGradEnabled(mode as never)).toThrow(/mode.*true or false.*E-ARG-002/s);
    expect(() => setGradEnabled(mode as never, () => 1)).toThrow(/E-ARG-002/);
    expect(isGradEnabled()).toBe(true);
  },
);
