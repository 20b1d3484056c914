import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** What is a view in PyTorch is one here: over the same memory, also for what is changed in place, with its gradient. */

const grid = () => torch.arange(12, { dtype: "float64" }).reshape(3, 4);

const VIEWS: readonly [string, (x: torch.Tensor) => torch.Tensor][] = [
  ["split", (x) => x.split(2, 1)[1]],
  ["splitWithSizes", (x) => x.splitWithSizes([1, 2])[1]],
  ["chunk", (x) => x.chunk(2)[1]],
  ["tensorSplit", (x) => x.tensorSplit([1, 2], 1)[1]],
  ["hsplit", (x) => x.hsplit(2)[1]],
  ["unbind", (x) => x.unbind(1)[2]],
  ["diagonal", (x) => x.diagonal(1)],
  ["unfold", (x) => x.unfold(1, 2, 2)],
  ["asStrided", (x) => x.asStrided([2, 2], [4, 2], 1)],
  ["movedim", (x) => x.movedim(0, 1)],
  ["swapaxes", (x) => x.swapaxes(0, 1)],
  ["adjoint", (x) => x.adjoint()],
  ["H", (x) => x.H],
  ["ravel", (x) => x.ravel()],
  ["unflatten", (x) => x.unflatten(1, [2, 2])],
  ["viewAs", (x) => x.viewAs(torch.zeros(4, 3))],
  ["meshgrid", (x) => torch.meshgrid(x.at(0), x.at(1))[0].at(":", 0)],
  ["atleast3d", (x) => torch.atleast3d(x) as torch.Tensor],
];

describe("over the same memory", () => {
  test.each(VIEWS)("%s", (_, view) => {
    const x = grid();
    view(x).fill_(-1);
    expect(x.eq(-1).sum().item()).toBe(view(grid()).numel());
  });

  test.each(VIEWS)("%s, with the gradient of a change in place", (_, view) => {
    const x = grid().requiresGrad_();
    const y = x.mul(3);
    const before = y.at(":");
    view(y).mul_(y.detach().max());
    before.sum().backward();
    const looked = torch.zeros(3, 4, { dtype: "float64" });
    view(looked).fill_(1);
    expect(torch.equal(x.grad as torch.Tensor, looked.mul(32).add(1).mul(3))).toBe(true);
  });
});

describe("copies have memory of their own", () => {
  const COPIES: readonly [string, (x: torch.Tensor) => torch.Tensor][] = [
    ["flip", (x) => x.flip([])],
    ["roll", (x) => x.roll(0)],
    ["roll by whole turns", (x) => x.roll([3, 4], [0, 1])],
    ["rot90", (x) => x.rot90(0)],
    ["tril", (x) => x.tril(9)],
    ["repeat", (x) => x.repeat(1, 1)],
    ["tile", (x) => x.tile([])],
    ["repeatInterleave", (x) => x.repeatInterleave(1, 0)],
    ["diag", (x) => x.diag()],
    ["narrowCopy", (x) => x.narrowCopy(0, 0, 3)],
  ];
  test.each(COPIES)("%s", (_, copy) => {
    const x = grid();
    copy(x).fill_(-1);
    expect(torch.equal(x, grid())).toBe(true);
  });
});

test("parts that nothing depends on get zeros", () => {
  const x = torch.ones(3, 2, { requiresGrad: true });
  const [first, , third] = x.unbind();
  first.sum().add(third.mul(2).sum()).backward();
  expect(x.grad?.toArray()).toEqual([
    [1, 1],
    [0, 0],
    [2, 2],
  ]);
});

test("their nodes print as PyTorch's", () => {
  const x = torch.ones(4, 4, { requiresGrad: true });
  const printed = [
    x.split(2)[0],
    x.unbind()[0].at(":1"),
    x.diagonal().at(0),
    x.tril().at("0:1", "0:1"),
    x.diag(),
  ].map((y) => /grad_fn=<(\w+)>/.exec(String(y))?.[1]);
  expect(printed).toEqual([
    "SplitBackward0",
    "SliceBackward0",
    "SelectBackward0",
    "SliceBackward0",
    "DiagonalBackward0_copy",
  ]);
});

test("vander has a gradient, which PyTorch's lacks beyond two columns", () => {
  const x = torch.tensor([2, -3], { dtype: "float64", requiresGrad: true });
  torch.vander(x, 4).sum().backward();
  expect(x.grad?.toArray()).toEqual([1 + 4 + 12, 1 - 6 + 27]);
});

describe("what does not fit is refused", () => {
  const x = torch.zeros(3, 4);
  const CALLS: readonly [string, string, () => unknown][] = [
    ["split sizes", "E-ARG-002", () => x.split([1, 1])],
    ["split of a scalar", "E-SHAPE-006", () => torch.tensor(1).split(1)],
    ["chunk of none", "E-ARG-002", () => x.chunk(0)],
    ["hsplit that does not divide", "E-ARG-002", () => x.hsplit(3)],
    ["vsplit of a vector", "E-SHAPE-006", () => x.at(0).vsplit(2)],
    ["diagonal of one dimension", "E-SHAPE-003", () => x.diagonal({ dim1: 1, dim2: -1 })],
    ["diag of three", "E-SHAPE-006", () => torch.zeros(1, 1, 1).diag()],
    ["tril of a vector", "E-SHAPE-006", () => x.at(0).tril()],
    ["roll", "E-ARG-002", () => x.roll([1, 2], 0)],
    ["rot90", "E-SHAPE-003", () => x.rot90(1, [0, 0])],
    ["repeat", "E-ARG-002", () => x.repeat(2)],
    [
      "repeatInterleave",
      "E-SHAPE-006",
      () => x.repeatInterleave(torch.tensor([1, 2], { dtype: "int64" }), 0),
    ],
    ["repeatInterleave of floats", "E-DTYPE-001", () => x.repeatInterleave(torch.ones(3), 0)],
    ["outputSize", "E-ARG-002", () => x.repeatInterleave(2, 0, { outputSize: 5 })],
    ["movedim", "E-SHAPE-003", () => x.movedim([0, 0], [0, 1])],
    ["unflatten", "E-SHAPE-004", () => x.unflatten(1, [3, 2])],
    ["asStrided beyond the memory", "E-ARG-002", () => x.asStrided([4, 4], [4, 1])],
    ["asStrided backwards", "E-ARG-002", () => x.asStrided([2], [-1])],
    ["selectScatter", "E-INDEX-001", () => x.selectScatter(torch.zeros(4), 0, 3)],
    ["sliceScatter", "E-SHAPE-006", () => x.sliceScatter(torch.zeros(2, 2), { end: 2 })],
    ["hstack", "E-SHAPE-008", () => torch.hstack([x, torch.zeros(2, 2)])],
    ["hstack of none", "E-ARG-002", () => torch.hstack([])],
    ["meshgrid of a matrix", "E-SHAPE-006", () => torch.meshgrid(x)],
    ["meshgrid of two dtypes", "E-DTYPE-002", () => torch.meshgrid(torch.zeros(2), torch.arange(2))],
    ["meshgrid's indexing", "E-ARG-002", () => torch.meshgrid(torch.zeros(2), { indexing: "yx" as "xy" })],
    ["cartesianProd", "E-SHAPE-006", () => torch.cartesianProd(x, x)],
    ["combinations", "E-SHAPE-006", () => torch.combinations(x)],
    ["H of three dimensions", "E-SHAPE-006", () => torch.zeros(1, 2, 3).H],
  ];
  test.each(CALLS)("%s", (_, code, call) => {
    expect(call).toThrow(code);
  });
});
