import "../../src/tensor/methods.js";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import type { DType } from "../../src/core/dtype.js";
import { arange, eye, full, linspace, ones, tensor, zeros } from "../../src/tensor/creation.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import { readFixture } from "../support/json.js";

type Value = number | boolean | "nan" | "inf" | "-inf";

const FUNCTIONS = { arange, eye, full, linspace, ones, zeros };

interface Case {
  readonly name: "arange" | "linspace" | "eye" | "zeros" | "ones" | "full";
  readonly arguments: (Value | number[])[];
  readonly dtype: DType | null;
  readonly refused?: string;
  readonly result: { dtype: DType; shape: number[]; data: Value[] };
}

const { cases } = readFixture<{ cases: Case[] }>("tensor/creation.json");
const words: Record<string, number> = { nan: NaN, inf: Infinity, "-inf": -Infinity };
const value = (x: Value): number => (typeof x === "string" ? words[x] : Number(x));
const argument = (x: Value | number[]) => (Array.isArray(x) || typeof x === "boolean" ? x : value(x));

const call = ({ name, arguments: given, dtype }: Case): Tensor => {
  const options = dtype === null ? {} : { dtype };
  const f = FUNCTIONS[name] as unknown as (...args: unknown[]) => Tensor;
  const square = name === "eye" && given.length === 1 ? [given[0]] : [];
  return f(...[...given, ...square].map((x) => argument(x as Value)), options);
};

describe("creation functions give PyTorch's values, bit by bit", () => {
  for (const name of ["arange", "linspace", "eye", "zeros", "ones", "full"]) {
    test(name, () => {
      for (const c of cases.filter((x) => x.name === name)) {
        const where = `${name}(${JSON.stringify(c.arguments)}) ${c.dtype}`;
        if (c.refused !== undefined) {
          expect(() => call(c), `${where}: PyTorch says ${c.refused}`).toThrow(/\[E-/);
          continue;
        }
        const found = call(c);
        expect(`${where}: ${found.dtype} [${found.shape}]`).toBe(
          `${where}: ${c.result.dtype} [${c.result.shape}]`,
        );
        expect(Array.from(found.numpy(), Number), where).toEqual(c.result.data.map(value));
      }
    });
  }
});

describe("tensor takes a typed array with its shape, as scalers and tables give it", () => {
  test("with the dtype of the array, or another", () => {
    const dense = { data: Float64Array.of(1, 2, 3, 4, 5, 6), shape: [3, 2] };
    expect(tensor(dense).toArray()).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(tensor(dense).dtype).toBe("float64");
    const learned = tensor(dense, { dtype: "float32", requiresGrad: true });
    expect([learned.dtype, learned.isLeaf, learned.requiresGrad]).toEqual(["float32", true, true]);
  });

  test("of which the elements must be as many as the shape says", () => {
    expect(() => tensor({ data: new Float32Array(5), shape: [3, 2] })).toThrow("E-SHAPE");
    expect(() => tensor({ data: new Float32Array(5), shape: [-5] })).toThrow("E-");
  });
});

describe("tensor names the place of what it cannot take", () => {
  test.each([
    [[[1, 2], [3]], "[1]"],
    [
      [
        [[1], [2]],
        [[3], ["x"]],
      ],
      "[1][1][0]",
    ],
    [[[1, 2], 3], "[1]"],
    [[[1], [[2]]], "[1][0]"],
  ])("%j: %s", (data, place) => {
    expect(() => tensor(data as never)).toThrow(place);
  });
});

describe("typed arrays", () => {
  const Half = (globalThis as { Float16Array?: new (values: number[]) => ArrayBufferView }).Float16Array;
  test.each<[string, ArrayBufferView | readonly unknown[], DType, unknown]>([
    [
      "of whole numbers of 64 bits without a sign",
      new BigUint64Array([1n, 2n ** 53n - 1n]),
      "int64",
      [1, 2 ** 53 - 1],
    ],
    ["of another realm", runInNewContext("new Float32Array([1, 2])"), "float32", [1, 2]],
    ["of another realm, converted", runInNewContext("new Uint16Array([1, 65535])"), "int32", [1, 65535]],
    ["clamped", new Uint8ClampedArray([300]), "uint8", [255]],
    [
      "as rows",
      [new Float32Array([1, 2]), new Float32Array([3, 4])],
      "float32",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["as rows of several dtypes", [new Uint8Array([1]), new Int32Array([-1])], "int32", [[1], [-1]]],
    ["beside plain rows", [new Float64Array([0.1]), [1]], "float64", [[0.1], [1]]],
    ["deep", [[new BigInt64Array([1n])], [runInNewContext("new Int8Array([2])")]], "int64", [[[1]], [[2]]]],
    ...(Half ? [["of half precision", new Half([0.5, 2]), "float32", [0.5, 2]] as never] : []),
  ])("%s", (_, data, dtype, values) => {
    const made = tensor(data as never);
    expect([made.dtype, made.toArray()]).toEqual([dtype, values]);
  });

  test.each<[string, unknown, RegExp]>([
    ["beyond int64", new BigUint64Array([2n ** 63n]), /9223372036854775808 does not fit int64.*E-DTYPE-005/],
    ["of bytes without a kind", new DataView(new ArrayBuffer(4)), /the top.*DataView.*E-DATA-002/],
    [
      "of unequal lengths",
      [new Uint8Array(2), new Uint8Array(1)],
      /at \[1\] expected 2.*received 1.*E-DATA-001/,
    ],
    ["where a number stands", [1, new Uint8Array(2)], /at \[1\] expected a number.*E-DATA-001/],
    ["where rows stand", [[[1]], new Uint8Array(1)], /at \[1\]\[0\] expected 1.*E-DATA-001/],
  ])("refused: %s", (_, data, text) => {
    expect(() => tensor(data as never)).toThrow(text);
  });
});
