import "../../src/tensor/methods.js";
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
        expect(Array.from(found.data, Number), where).toEqual(c.result.data.map(value));
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
