import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** What random programs (tools/programs/selectionOperations.ts) do not say of selections: refusals, memory, forms of indices. */

const long = (...values: number[]) => torch.tensor(values, { dtype: "int64" });
const grid = () => torch.arange(6, { dtype: "float32" }).reshape(2, 3);

describe("indices of at and setAt", () => {
  const x = torch.arange(24).reshape(2, 3, 4);
  test.each<[string, () => torch.Tensor, unknown]>([
    [
      "nested lists are a tensor of positions",
      () =>
        torch.arange(4).at([
          [3, 0],
          [1, 1],
        ]),
      [
        [3, 0],
        [1, 1],
      ],
    ],
    [
      "nested truths are a mask of several dimensions",
      () =>
        grid().at([
          [true, false, true],
          [false, false, true],
        ]),
      [0, 2, 5],
    ],
    ["true is a new dimension", () => torch.arange(2).at(true), [[0, 1]]],
    ["false leaves nothing", () => torch.arange(2).at(false), []],
    [
      "separated positions come first",
      () => x.at([0, 1], ":", [1, 2]),
      x.at([0, 1], 0, [1, 2]).unsqueeze(1).toArray(),
    ],
  ])("%s", (name, pick, expected) => {
    if (name.startsWith("separated")) expect(pick().at(":", 0).unsqueeze(1).toArray()).toEqual(expected);
    else expect(pick().toArray()).toEqual(expected);
  });

  test("a value goes where nested lists, truths and new dimensions say", () => {
    const y = torch.zeros(2, 3);
    y.setAt([[[0, 1]], [[2, 0]]], torch.tensor([5, 6]));
    y.setAt(
      [
        [
          [true, true, false],
          [false, false, true],
        ],
      ],
      7,
    );
    y.setAt([false], 9);
    expect(y.toArray()).toEqual([
      [7, 7, 5],
      [6, 0, 7],
    ]);
    expect(() => y.setAt([[[0, 1], [2]]] as never, 1)).toThrow("E-INDEX-003");
  });

  test("only what is named is written, also in a large tensor", () => {
    const large = torch.zeros(1000, 1000);
    large.setAt(
      [
        [1, 999],
        [0, 5],
      ],
      torch.tensor([1, 2]),
    );
    large.t().setAt([[7], [3, 4]], 3);
    expect(large.sum().item()).toBe(9);
    expect(large.at(999, 5).item()).toBe(2);
    expect(large.at(4, 7).item()).toBe(3);
  });

  test("a source in the memory that is written is read first", () => {
    const y = torch.arange(4);
    y.setAt([[1, 2, 3]], y.at("0:3"));
    expect(y.toArray()).toEqual([0, 0, 1, 2]);
  });
});

describe("in place", () => {
  test("through a view, with the gradient of the whole", () => {
    const x = grid().requiresGrad_();
    const y = x.mul(2);
    y.t().scatter_(0, torch.tensor([[0n, 1n]]), torch.tensor([[5, 5]]));
    y.diagonal().maskedFill_(torch.tensor([true, false]), 0);
    y.sum().backward();
    expect(x.grad?.toArray()).toEqual([
      [0, 2, 2],
      [2, 0, 2],
    ]);
  });

  test("nothing is written where it is refused", () => {
    const x = torch.zeros(3);
    expect(() => x.scatter_(0, long(0, 3), torch.ones(2))).toThrow("E-INDEX-001");
    expect(() => x.maskedScatter_(torch.tensor([true, true, true]), torch.ones(2))).toThrow("E-SHAPE-006");
    expect(() => x.indexCopy_(0, long(0, -1), torch.ones(2))).toThrow("E-INDEX-001");
    expect(x.toArray()).toEqual([0, 0, 0]);
    expect(() => torch.ones(3, { requiresGrad: true }).maskedFill_(x.eq(0), 1)).toThrow("E-GRAD-005");
    expect(() => torch.ones(1).expand(3).put_(long(0), torch.ones(1))).toThrow("E-SHAPE-011");
    expect(() => x.maskedFill_(torch.ones(2, 3).bool(), 1)).toThrow("E-SHAPE-010");
  });

  test("a derivative that read the old value says that it is gone", () => {
    const x = torch.ones(3, { requiresGrad: true });
    const y = x.mul(2);
    const z = y.mul(y);
    y.indexFill_(0, long(0), 7);
    expect(() => z.sum().backward()).toThrow("E-GRAD-002");
  });
});

describe("what does not fit is refused", () => {
  const x = torch.zeros(2, 3);
  test.each<[string, string, () => unknown]>([
    [
      "scatter of another dtype",
      "E-DTYPE-002",
      () => x.scatter(0, torch.tensor([[0n]]), torch.ones(1, 1).double()),
    ],
    [
      "a reduction",
      "E-ARG-002",
      () => x.scatterReduce(0, torch.tensor([[0n]]), torch.ones(1, 1), "max" as "amax"),
    ],
    ["indexCopy's source", "E-SHAPE-006", () => x.indexCopy(0, long(0), torch.ones(2, 3))],
    ["indexReduce by sums", "E-ARG-002", () => x.indexReduce(0, long(0), torch.ones(1, 3), "sum" as "prod")],
    ["indexFill's value", "E-SHAPE-006", () => x.indexFill(0, long(0), torch.ones(2))],
    ["indexPut without an index", "E-ARG-002", () => x.indexPut([null], torch.ones(1))],
    ["take by int32", "E-DTYPE-001", () => x.take(torch.tensor([0], { dtype: "int32" }))],
    ["take outside", "E-INDEX-001", () => x.take(long(6))],
    ["put of too little", "E-SHAPE-006", () => x.put(long(0, 1), torch.ones(1))],
    ["takeAlongDim", "E-SHAPE-006", () => x.takeAlongDim(long(0), 0)],
    ["a mask of uint8", "E-DTYPE-001", () => x.maskedFill(torch.ones(2, 3).byte(), 1)],
    ["maskedFill's value", "E-SHAPE-006", () => x.maskedFill(x.eq(0), torch.ones(1))],
    ["maskedScatter's dtype", "E-DTYPE-002", () => x.maskedScatter(x.eq(0), torch.ones(6).double())],
    ["fillDiagonal_ of a vector", "E-SHAPE-006", () => torch.zeros(3).fillDiagonal_(1)],
  ])("%s", (_, code, call) => {
    expect(call).toThrow(code);
  });
});
