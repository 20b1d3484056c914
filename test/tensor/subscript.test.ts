import "../../src/tensor/methods.js";
import { describe, expect, test } from "vitest";
import { AntorchaError } from "../../src/core/errors.js";
import { arange, ones, tensor, zeros } from "../../src/tensor/creation.js";
import { grad } from "../../src/tensor/gradients.js";
import type { Index } from "../../src/tensor/subscript.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import { build } from "../support/build.js";
import { weights } from "../support/inputs.js";
import { readFixture } from "../support/json.js";

type IndexJson =
  | Exclude<Index, object>
  | number[]
  | boolean[]
  | { tensor: never; dtype: "int64" | "int32" | "bool" };

interface Change {
  readonly after: number[];
  readonly gradients: number[][];
}

interface Case {
  readonly shape: number[];
  readonly indices: IndexJson[];
  readonly found: { shape: number[]; data: number[] };
  readonly gradient: number[];
  readonly number: Change;
  readonly tensor: Change;
}

const { cases } = readFixture<{ cases: Case[] }>("tensor/subscript.json");

const indexOf = (index: IndexJson): Index =>
  index !== null && typeof index === "object" && "tensor" in index
    ? tensor(index.tensor, { dtype: index.dtype })
    : index;

const count = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);
const weighted = (shape: readonly number[]): Tensor => build("float64", shape, weights(count(shape), 37));
const flat = (x: Tensor | null) => Array.from((x as Tensor).numpy(), Number);

describe("x.at(…) and its gradient are PyTorch's", () => {
  for (const { shape, indices, found, gradient } of cases) {
    test(`[${shape}] at ${JSON.stringify(indices)}`, () => {
      const x = weighted(shape).requiresGrad_();
      const result = x.at(...indices.map(indexOf));
      expect(result.shape).toEqual(found.shape);
      expect(flat(result)).toEqual(found.data);
      const [g] = grad<Tensor>(result, x, { gradOutputs: weighted(found.shape) });
      expect(flat(g)).toEqual(gradient);
    });
  }
});

describe("x.setAt(…) and its gradients are PyTorch's", () => {
  for (const { shape, indices, found, number, tensor: other } of cases) {
    test(`[${shape}] at ${JSON.stringify(indices)}`, () => {
      const run = (value: Tensor | number, { after, gradients }: Change) => {
        const base = weighted(shape).requiresGrad_();
        const x = base.mul(1).setAt(indices.map(indexOf), value);
        expect(flat(x)).toEqual(after);
        const inputs = typeof value === "number" ? [base] : [base, value];
        const found = grad<Tensor>(x, inputs, { gradOutputs: weighted(shape) });
        found.forEach((g, i) => {
          // sums of several weights: exact, as all of them are multiples of 1/32
          expect(flat(g)).toEqual(gradients[i]);
        });
      };
      run(7, number);
      const last = found.shape.slice(-1);
      const value = Float64Array.from(weights(count(last), 37), (w) => 10 * w);
      run(build("float64", last, value).requiresGrad_(), other);
    });
  }
});

describe("what at refuses", () => {
  const x = arange(12).reshape(3, 4);
  const code = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      if (error instanceof AntorchaError) return error.code;
      throw error;
    }
    return "nothing";
  };
  const refused: [string, Index[], string][] = [
    ["a position beyond the end", [3], "E-INDEX-001"],
    ["a position before the start", [0, -5], "E-INDEX-001"],
    ["half a position", [0.5], "E-INDEX-001"],
    ["NaN", [Number.NaN], "E-INDEX-001"],
    ["a position beyond the end in a list", [[0, 3]], "E-INDEX-001"],
    ["more indices than dimensions", [0, 0, 0], "E-INDEX-002"],
    ["two …", ["...", "..."], "E-INDEX-003"],
    ["a slice backwards", ["::-1" as ":"], "E-INDEX-003"],
    ["a step of 0", ["::0" as ":"], "E-INDEX-003"],
    ["words", ["all" as ":"], "E-INDEX-003"],
    ["nothing", [undefined as never], "E-INDEX-003"],
    ["an object", [{} as never], "E-INDEX-003"],
    ["a mask of another length", [[true, false]], "E-SHAPE-006"],
    ["a mask of another shape", [ones(3, 3).gt(0)], "E-SHAPE-006"],
    ["a float tensor", [zeros(2)], "E-DTYPE-001"],
    [
      "lists that do not go together",
      [
        [0, 1],
        [0, 1, 2],
      ],
      "E-SHAPE-001",
    ],
    ["ragged lists in a list", [[[0, 1], [0]] as never], "E-INDEX-003"],
    ["mixed lists", [[true, 1] as never], "E-INDEX-003"],
  ];
  for (const [what, indices, expected] of refused) {
    test(what, () => {
      expect(code(() => x.at(...indices))).toBe(expected);
      expect(code(() => x.clone().setAt(indices, 1))).toBe(expected);
    });
  }

  test("setAt of a value that does not fit, and of one that is none", () => {
    expect(code(() => zeros(3, 4).setAt([0], ones(3)))).toBe("E-SHAPE-001");
    expect(code(() => zeros(3, 4).setAt([[0, 1]], ones(3)))).toBe("E-SHAPE-001");
    expect(code(() => zeros(3, 4).setAt([0], ones(2, 4)))).toBe("E-SHAPE-007");
    expect(code(() => zeros(3, 4).setAt([0], null as never))).toBe("E-ARG-002");
    expect(code(() => zeros(3, 4).setAt(0 as never, 1))).toBe("E-ARG-002");
  });

  test("a failed setAt changes nothing", () => {
    const before = x.clone();
    const after = x.clone();
    expect(() => after.setAt([[0, 5]], 1)).toThrow("out of range");
    expect(after.toArray()).toEqual(before.toArray());
  });
});

test("a value may have more dimensions of size 1, and its gradient has them too", () => {
  const value = tensor([[[1, 2, 3, 4]]], { requiresGrad: true });
  const x = zeros(3, 4).setAt([1], value);
  expect(x.at(1).toArray()).toEqual([1, 2, 3, 4]);
  x.mul(2).sum().backward();
  expect(value.grad?.toArray()).toEqual([[[2, 2, 2, 2]]]);
});

test("views share memory, gathers do not", () => {
  const x = arange(6).reshape(2, 3);
  x.at(0).fill_(9);
  expect(x.toArray()).toEqual([
    [9, 9, 9],
    [3, 4, 5],
  ]);
  x.at([1]).fill_(7);
  expect(x.toArray<2>()[1]).toEqual([3, 4, 5]);
});

test("setAt takes the source apart from its own memory", () => {
  const x = arange(5);
  x.setAt(["1:"], x.at(":-1"));
  expect(x.toArray()).toEqual([0, 0, 1, 2, 3]);
});

describe("masks and positions over views", () => {
  const numbered = () => arange(0, 12, { dtype: "float32" }).view(3, 4);

  test("a mask writes into a transposed view, over its first dimensions alone too", () => {
    const x = numbered();
    x.t().setAt([x.t().gt(8)], -1);
    expect(flat(x)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, -1, -1, -1]);
    const rows = numbered();
    rows.setAt([tensor([1, 0, 1], { dtype: "uint8" })], 7);
    expect(flat(rows)).toEqual([7, 7, 7, 7, 4, 5, 6, 7, 7, 7, 7, 7]);
    expect(() => rows.setAt([tensor([true, false])], 1)).toThrow("a mask of shape [3]");
  });

  test("positions may be int32, negative, and change after the call", () => {
    const x = numbered();
    const positions = tensor([-1, 0, -3], { dtype: "int32" });
    const picked = x.at(positions);
    positions.fill_(1);
    expect(flat(picked.at(":", 0))).toEqual([8, 0, 0]);
    expect(flat(x.at(Int32Array.of(2, -3), 1))).toEqual([9, 1]);
    expect(() => x.at(Int32Array.of(3))).toThrow("3 is out of range");
    expect(() => x.at(tensor([0, 3], { dtype: "int64" }))).toThrow("3 is out of range");
    expect(() => x.at(tensor([0, -4], { dtype: "int64" }))).toThrow("-4 is out of range");
  });
});
