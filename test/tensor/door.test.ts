import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { setGradEnabled } from "../../src/autograd/mode.js";
import { isDType } from "../../src/core/dtype.js";
import { AntorchaError } from "../../src/core/errors.js";
import { warnings } from "../../src/core/warnings.js";
import * as autograd from "../../src/tensor/autograd.js";
import * as door from "../../src/tensor/index.js";
import { Tensor } from "../../src/tensor/tensor.js";
import { isClass } from "../support/declared.js";

/**
 * Every function and method of the tensors' door, found by itself, given what it does not expect: it throws an error
 * of ours or gives an answer that is a whole tensor; never a TypeError from inside.
 */

const { arange, ones, tensor, zeros } = door;

/** Made anew for each call: what it is given, a call may change. */
const JUNK: Record<string, () => unknown> = {
  null: () => null,
  undefined: () => undefined,
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  "-Infinity": () => Number.NEGATIVE_INFINITY,
  "-1": () => -1,
  "0": () => 0,
  "1": () => 1,
  "2": () => 2,
  "1.5": () => 1.5,
  "over 2³¹": () => 2 ** 31 + 5,
  "2⁵³": () => 2 ** 53,
  "10n": () => 10n,
  true: () => true,
  "''": () => "",
  "'abc'": () => "abc",
  "'float32'": () => "float32",
  "'length'": () => "length",
  "{}": () => ({}),
  "{ dtype: 'int64' }": () => ({ dtype: "int64" }),
  "{ dtype: 7 }": () => ({ dtype: 7 }),
  "{ requiresGrad: true }": () => ({ requiresGrad: true }),
  "{ generator: {} }": () => ({ generator: {} }),
  "{ generator: null }": () => ({ generator: null }),
  "{ keepdim: 'yes' }": () => ({ keepdim: "yes" }),
  "{ keepDim: true }": () => ({ keepDim: true }),
  "{ alpha: null }": () => ({ alpha: null }),
  "{ value: 'x' }": () => ({ value: "x" }),
  "[]": () => [],
  "[1, 2]": () => [1, 2],
  "[null]": () => [null],
  "[NaN]": () => [Number.NaN],
  "[-1]": () => [-1],
  "[2, -1]": () => [2, -1],
  "[[1], [1, 2]]": () => [[1], [1, 2]],
  "[[], [1]]": () => [[], [1]],
  "['a']": () => ["a"],
  "[undefined]": () => [undefined],
  "an array with a hole": () => Object.assign(new Array(3), { 0: 1, 2: 3 }),
  "a frozen array": () => Object.freeze([2, 3]),
  "[a tensor]": () => [ones(2)],
  "[over 2³¹]": () => [2 ** 31 + 5],
  "an array in itself": () => {
    const ring: unknown[] = [];
    ring.push(ring);
    return ring;
  },
  "a Proxy": () => new Proxy({}, {}),
  "a Proxy of an array": () => new Proxy([1, 2], {}),
  "an object without prototype": () => Object.create(null),
  "a function": () => () => 1,
  "a symbol": () => Symbol("x"),
  "a Date": () => new Date(0),
  "a Map": () => new Map(),
  "a Float32Array": () => new Float32Array([1, 2]),
  "a BigInt64Array": () => new BigInt64Array([1n]),
  "a DataView": () => new DataView(new ArrayBuffer(8)),
  "a tensor": () => ones(2, 3),
  "a scalar": () => tensor(2),
  "an empty tensor": () => zeros(0, 3),
  "a tensor of whole numbers": () => arange(6).reshape(2, 3),
  "a mask": () => ones(2, 3).gt(0),
  "a float64 tensor": () => ones(2, 3, { dtype: "float64" }),
  "a recorded tensor": () => ones(2, 3, { requiresGrad: true }).mul(2),
};

const SELVES: Record<string, () => Tensor> = {
  "a matrix": () => ones(2, 3),
  "a leaf": () => ones(2, 3, { requiresGrad: true }),
  "a scalar": () => tensor(1.5),
  "an empty tensor": () => zeros(0, 2),
  "whole numbers": () => arange(4),
  "a view": () => ones(4, 3).at("::2"),
  "a repeated row": () => ones(3).expand(2, 3),
};

type Subject = readonly [name: string, call: (self: Tensor, args: readonly unknown[]) => unknown];
type AnyFunction = (...args: unknown[]) => unknown;

/** What an engine and other rooms use; its arguments are right by construction. */
const INTERNAL = new Set(["constructor", "spawn", "spawnNew", "become"]);

function methodsOf(prototype: object): Subject[] {
  const own = Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(
    ([name, { value }]): Subject[] =>
      typeof value === "function" && !INTERNAL.has(name)
        ? [[`x.${name}`, (self, args) => (self as unknown as Record<string, AnyFunction>)[name](...args)]]
        : [],
  );
  const parent = Object.getPrototypeOf(prototype);
  return parent === Object.prototype || parent === null ? own : [...own, ...methodsOf(parent)];
}

const functionsOf = (module: object, prefix: string): Subject[] =>
  Object.entries(module).flatMap(([name, value]): Subject[] =>
    typeof value === "function" && !isClass(value)
      ? [[`${prefix}${name}`, (_, args) => (value as AnyFunction)(...args)]]
      : [],
  );

const SUBJECTS: readonly Subject[] = [
  ...methodsOf(Tensor.prototype),
  ...functionsOf(door, "torch."),
  ...functionsOf(autograd, "torch.autograd."),
];

/** Whatever comes back is whole: a tensor with sizes, a dtype, and as many elements as its shape says. */
function expectWhole(value: unknown): void {
  if (Array.isArray(value) && value.some((x) => x instanceof Tensor)) value.forEach(expectWhole);
  if (!(value instanceof Tensor)) return;
  expect(value.shape.every((size) => Number.isInteger(size) && size >= 0)).toBe(true);
  expect(isDType(value.dtype)).toBe(true);
  expect(value.numpy().length).toBe(value.shape.reduce((a, b) => a * b, 1));
}

async function attempt([name, call]: Subject, self: string, args: readonly string[]): Promise<void> {
  const shown = `${name}(${args.join(", ")}) of ${self}`;
  try {
    const result = call(
      SELVES[self](),
      args.map((key) => JUNK[key]()),
    );
    expectWhole(result instanceof Promise ? await result : result);
  } catch (error) {
    if (error instanceof AntorchaError) return;
    throw new Error(`${shown}: ${error instanceof Error ? error.stack : String(error)}`);
  } finally {
    // What holds until it is disposed of or switched off: inferenceMode() without a function, detectAnomaly.
    setGradEnabled(true);
    autograd.setDetectAnomaly(false);
  }
}

beforeAll(() => warnings.setHandler(() => {}));
afterAll(() => {
  warnings.setHandler(null);
  door.setPrintOptions({ profile: "default" });
});

test("the door is found", () => {
  expect(SUBJECTS.length).toBeGreaterThan(150);
  expect(SUBJECTS.map(([name]) => name)).toContain("torch.matmul");
});

describe("given what it does not expect, it throws an error of ours or gives a whole answer", () => {
  const keys = Object.keys(JUNK);
  const selves = Object.keys(SELVES);
  for (const subject of SUBJECTS) {
    test(subject[0], async () => {
      for (const key of keys) {
        await attempt(subject, "a matrix", [key]);
        await attempt(subject, "a matrix", ["1", key]);
        await attempt(subject, "a matrix", ["a tensor", key]);
        await attempt(subject, "a matrix", ["1", "a tensor of whole numbers", key]);
      }
      const args = fc.array(fc.constantFrom(...keys), { maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...selves), args, (self, given) => attempt(subject, self, given)),
        { numRuns: 120 },
      );
    });
  }
});
