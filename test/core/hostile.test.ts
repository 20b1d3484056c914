import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AntorchaError } from "../../src/core/errors.js";
import * as datasets from "../../src/datasets/index.js";
import * as torch from "../../src/index.js";
import * as numpyRandom from "../../src/random/numpy/index.js";
import * as sklearn from "../../src/sklearn/index.js";
import { type Call, callable, declaredIn } from "../support/declared.js";
import { Dice } from "../support/dice.js";
import { HOSTILE } from "../support/hostile.js";

/**
 * Every function and class that a door gives, and every method of a tensor, called with what it does not expect: it
 * answers, or it throws an AntorchaError, which says what was expected; never a TypeError from somewhere inside. What
 * is exported tomorrow is tried tomorrow. ANTORCHA_CALLS=1000 tries longer.
 */
const rounds = Number(process.env.ANTORCHA_CALLS ?? 40);

/** What is not tried, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  AntorchaError: "is the error itself; its text is whatever Error makes of it",
  Optimizer: "abstract: its classes are tried",
  inferenceMode: "gives a guard that nobody ends",
  forkRng: "gives a guard that nobody ends",
  manualSeed: "would change what other calls draw",
  setDetectAnomaly: "would change what other calls do",
  detectAnomaly: "gives a guard that nobody ends",
  savedTensorsHooks: "gives a guard that nobody ends",
  setLanguage: "changes the texts of the errors",
  setNumThreads: "2 ** 31 is refused, but 10 would start threads",
  setMemoryBudget: "changes the engine of the calls that follow",
  useDeterministicAlgorithms: "changes the engine of the calls that follow",
};

const { nn, optim, data, autograd } = torch;
const doors: Readonly<Record<string, object>> = {
  torch,
  "torch.nn": nn,
  "torch.nn.functional": nn.functional,
  "torch.nn.init": nn.init,
  "torch.nn.utils": nn.utils,
  "torch.optim": optim,
  "torch.optim.lrScheduler": optim.lrScheduler,
  "torch.optim.swaUtils": optim.swaUtils,
  "torch.data": data,
  "torch.random": torch.random,
  "torch.autograd": autograd,
  "torch.autograd.functional": autograd.functional,
  "torch.autograd.graph": autograd.graph,
  "torch.func": torch.func,
  "torch.utils.checkpoint": torch.utils.checkpoint,
  "numpy.random": numpyRandom,
  datasets,
  sklearn,
};

type Named = readonly [name: string, value: unknown];

const hostile = (i: number): Named => [HOSTILE[i][0], HOSTILE[i][1]()];

/** The lists of arguments to try: none, one, one after a tensor, and several at random. */
function* attempts(dice: Dice): Generator<readonly Named[]> {
  yield [];
  for (let i = 0; i < HOSTILE.length; i++) {
    yield [hostile(i)];
    yield [["ones(2, 2)", torch.ones(2, 2)], hostile(i)];
  }
  for (let round = 0; round < rounds; round++)
    yield Array.from({ length: dice.int(2, 4) }, () => hostile(dice.int(0, HOSTILE.length - 1)));
}

/** Each declared parameter given nonsense, by name and by position, behind the tensors that come first. */
function* declaredAttempts(door: string, name: string, value: unknown): Generator<readonly Named[]> {
  for (const { signature, lead } of declaredIn(door, { [name]: value })) {
    const before = Array.from({ length: lead }, (): Named => ["ones(2, 2)", torch.ones(2, 2)]);
    for (let i = 0; i < HOSTILE.length; i++) {
      for (const key of Object.keys(signature.parameters)) {
        const [what, thing] = hostile(i);
        yield [...before, [`{ ${key}: ${what} }`, { [key]: thing }]];
      }
      for (let count = 0; count < signature.positional.length; count++) {
        const others = Array.from({ length: count }, (): Named => ["undefined", undefined]);
        yield [...before, ...others, hostile(i)];
      }
    }
  }
}

/** What went wrong in the calls, each kind once. */
function faults(name: string, call: Call, more: Iterable<readonly Named[]> = []): string[] {
  const found = new Map<string, string>();
  const note = (error: unknown, args: readonly Named[]) => {
    if (error instanceof AntorchaError) return;
    const text = String(error).slice(0, 100);
    if (!found.has(text)) found.set(text, `${name}(${args.map(([a]) => a).join(", ")}): ${text}`);
  };
  for (const args of [...attempts(new Dice(name.length)), ...more]) {
    const start = performance.now();
    try {
      const result = call(...args.map(([, value]) => value));
      if (result instanceof Promise) result.catch(() => {});
    } catch (error) {
      note(error, args);
    }
    if (performance.now() - start > 2000) note("took two seconds", args);
  }
  return [...found.values()];
}

beforeAll(() => torch.warnings.setHandler(() => {}));
afterAll(() => torch.warnings.setHandler(null));

describe("what is called with nonsense says what it wants", () => {
  for (const [door, names] of Object.entries(doors)) {
    test(door, () => {
      const found = Object.entries(names).flatMap(([name, value]) => {
        if (typeof value !== "function" || name in LEFT_OUT) return [];
        return faults(`${door}.${name}`, callable(value), declaredAttempts(door, name, value));
      });
      expect(found).toEqual([]);
    }, 170_000);
  }

  test("methods of tensors", () => {
    const owners = [
      () => torch.ones(2, 2),
      () => torch.zeros(0),
      () => torch.tensor([1, 2], { dtype: "int64" }),
      () => torch.ones(3, { requiresGrad: true }),
    ];
    const internal = /^(constructor|become|spawn)/;
    const methods = new Map<string, unknown>();
    for (
      let at: object | null = torch.Tensor.prototype;
      at && at !== Object.prototype;
      at = Object.getPrototypeOf(at)
    )
      for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(at)))
        if (typeof value === "function" && !internal.test(name)) methods.set(name, value);
    expect(methods.size).toBeGreaterThan(100);
    const found = [...methods].flatMap(([name, method]) =>
      owners.flatMap((owner) => faults(`tensor.${name}`, (...args) => (method as Call).apply(owner(), args))),
    );
    expect(found).toEqual([]);
  }, 170_000);
});
