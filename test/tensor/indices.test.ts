import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** Indices, masks and joins that PyTorch 2.15 takes: its values. */
const T = torch.tensor;
const x = torch.arange(12).float().reshape(3, 4);
const uint8 = (data: number[]) => T(data, { dtype: "uint8" });
const int32 = (data: number[] | number[][]) => T(data, { dtype: "int32" });

describe("masks", () => {
  test("of uint8, beside an ellipsis too", () => {
    expect(x.at(uint8([1, 0, 1])).toArray()).toEqual([
      [0, 1, 2, 3],
      [8, 9, 10, 11],
    ]);
    expect(x.at("...", uint8([1, 0, 1, 0])).toArray()).toEqual([
      [0, 2],
      [4, 6],
      [8, 10],
    ]);
    const two = T(
      [
        [1, 0, 0, 1],
        [1, 0, 0, 1],
        [1, 0, 0, 1],
      ],
      { dtype: "uint8" },
    );
    expect(x.at(two).toArray()).toEqual([0, 3, 4, 7, 8, 11]);
    expect(x.at("...", two).toArray()).toEqual([0, 3, 4, 7, 8, 11]);
    expect(() => x.at(uint8([0, 2]))).toThrow(/E-SHAPE-006/);
  });

  test("without dimensions add one, of size 1 or 0", () => {
    expect(T(5).at(T(true)).toArray()).toEqual([5]);
    expect(T(5).at(T(false)).toArray()).toEqual([]);
    expect(x.at(T(true)).shape).toEqual([1, 3, 4]);
    expect(x.at(T(false)).shape).toEqual([0, 3, 4]);
    expect(x.at(":", T(true)).shape).toEqual([3, 1, 4]);
    const y = torch.zeros(2);
    expect(y.setAt([T(false)], 7).toArray()).toEqual([0, 0]);
    expect(y.setAt([T(true)], 7).toArray()).toEqual([7, 7]);
  });

  test("are bool or uint8 in where", () => {
    expect(torch.where(uint8([1, 0]), 1, T([2, 3])).toArray()).toEqual([1, 3]);
    for (const condition of [T([1, 0]), T([1n, 0n])])
      expect(() => torch.where(condition, 1, T([2, 3]))).toThrow(/bool.*E-DTYPE-001/);
  });
});

describe("positions", () => {
  test("of int32", () => {
    const rows = [
      [0, 1, 2, 3],
      [8, 9, 10, 11],
    ];
    expect(x.at(int32([0, 2])).toArray()).toEqual(rows);
    expect(x.indexSelect(0, int32([0, 2])).toArray()).toEqual(rows);
    expect(x.gather(1, int32([[0], [1], [2]])).toArray()).toEqual([[0], [5], [10]]);
    for (const run of [() => x.at(T([0, 2])), () => x.indexSelect(0, T([0, 2]))])
      expect(run).toThrow(/E-DTYPE-001/);
  });

  test("of a scalar", () => {
    expect(T(7).indexSelect(0, T([0n])).shape).toEqual([]);
    expect(T(7).indexSelect(0, T(0n)).item()).toBe(7);
    expect(() => T(7).indexSelect(0, T([0n, 0n]))).toThrow(/E-SHAPE-006/);
    expect(() => T(7).indexSelect(0, T([1n]))).toThrow(/E-INDEX-001/);
    const w = T(7, { requiresGrad: true });
    w.indexSelect(0, T([0n])).backward();
    expect(w.grad?.item()).toBe(1);
  });
});

describe("cat", () => {
  test("passes over tensors of shape [0], as lists are begun with", () => {
    const none = T([]);
    expect(torch.cat([none, x]).shape).toEqual([3, 4]);
    expect(torch.cat([none, x], 1).shape).toEqual([3, 4]);
    expect(torch.cat([x, none, x], 1).shape).toEqual([3, 8]);
    expect(torch.cat([T([], { dtype: "int64" }), x]).dtype).toBe("float32");
    expect(torch.cat([none, none]).shape).toEqual([0]);
    expect(() => torch.cat([torch.zeros(0, 3), x])).toThrow(/E-SHAPE-008/);
  });
});

describe("an expanded tensor", () => {
  const expanded = () => torch.zeros(1, 3).expand(2, 3);
  test("takes one number wherever indices name it", () => {
    expect(expanded().setAt([0, 0], 5).toArray()).toEqual([
      [5, 0, 0],
      [5, 0, 0],
    ]);
    expect(expanded().setAt([":", 0], 5).toArray()).toEqual([
      [5, 0, 0],
      [5, 0, 0],
    ]);
    expect(
      expanded()
        .setAt([1], T([1, 2, 3]))
        .toArray(),
    ).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });
  test("refuses several values for one element", () => {
    expect(() => expanded().setAt([":", 0], T([1, 2]))).toThrow(/E-SHAPE-011/);
    expect(() => expanded().setAt([T([0n, 1n]), 0], 5)).toThrow(/E-SHAPE-011/);
    expect(() => expanded().add_(5)).toThrow(/E-SHAPE-011/);
    expect(new Set(expanded().fill_(5).reshape(-1).toArray<1>())).toEqual(new Set([5])); // one value for all
  });
});

test("randint up to 2⁵³, with PyTorch's numbers", () => {
  torch.manualSeed(1);
  expect(torch.randint(0, 2 ** 53, [3]).toArray()).toEqual([
    549919010554091, 2022607184204872, 2109959069025161,
  ]);
  expect(torch.randint(0, 2 ** 40, [3]).toArray()).toEqual([876169207429, 340316410816, 620178591873]);
});

test("a whole exponent that float32 cannot hold keeps its parity", () => {
  expect(T([-1]).pow(16777217).item()).toBe(-1);
  expect(T([1.0000001]).pow(16777217).item()).toBeCloseTo(7.389056205749512, 6);
});

test("what size() and stride() give is the caller's own", () => {
  const [a, b] = [torch.ones(2, 3), torch.ones(2, 3)];
  a.stride().reverse();
  (a.size() as number[]).reverse();
  for (const t of [a, b])
    expect([t.shape, t.stride()]).toEqual([
      [2, 3],
      [3, 1],
    ]);
});
