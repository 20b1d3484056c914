import { describe, expect, test } from "vitest";
import type { DType } from "../../src/core/dtype.js";
import { arange, eye, full, linspace, ones, zeros } from "../../src/tensor/creation.js";
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
