import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

const { data } = torch;
type Tensor = torch.Tensor;

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return error instanceof torch.AntorchaError ? error.code : String(error);
  }
  return "nothing";
};
const numbers = (n: number) => new data.TensorDataset(torch.arange(n));
const item = ([x]: readonly Tensor[]) => x.item();

describe("TensorDataset", () => {
  const dataset = new data.TensorDataset(torch.arange(6).reshape(3, 2), torch.tensor([1, 2, 3]));
  test("has the rows of its tensors as samples", () => {
    expect(dataset.length).toBe(3);
    expect(dataset.get(1).map((x) => x.toArray())).toEqual([[2, 3], 2]);
    expect(dataset.get(-1).map((x) => x.toArray())).toEqual([[4, 5], 3]);
    expect(Array.from(dataset, ([, y]) => y.item())).toEqual([1, 2, 3]);
  });
  test("refuses rows that are not there", () => {
    for (const index of [3, -4, 0.5, Number.NaN, "0" as never]) {
      expect(codeOf(() => dataset.get(index))).toBe("E-INDEX-001");
    }
  });
  test.each([
    [[]],
    [[torch.ones(2), torch.ones(3)]],
    [[torch.tensor(1)]],
    [[[1, 2]]],
    [[torch.ones(2), null]],
  ])("refuses what has no rows in common: %#", (tensors) => {
    expect(codeOf(() => new data.TensorDataset(...(tensors as never[])))).toBe("E-ARG-002");
  });
});

describe("Subset and ConcatDataset", () => {
  test("a subset has the samples of its numbers", () => {
    const part = new data.Subset(numbers(5), [4, 0, -2]);
    expect(part.length).toBe(3);
    expect([...part].map(item)).toEqual([4, 0, 3]);
    expect(item(part.get(-1))).toBe(3);
    expect([...new data.Subset(part, [2, 2])].map(item)).toEqual([3, 3]);
    expect(codeOf(() => part.get(3))).toBe("E-INDEX-001");
    expect(codeOf(() => new data.Subset(numbers(5), [5]))).toBe("E-INDEX-001");
    expect(codeOf(() => new data.Subset(numbers(5), 3 as never))).toBe("E-ARG-002");
    expect(codeOf(() => new data.Subset(null as never, [0]))).toBe("E-ARG-002");
  });
  test("joined datasets are counted through", () => {
    const all = new data.ConcatDataset([numbers(2), numbers(0), numbers(3)]);
    expect(all.length).toBe(5);
    expect([...all].map(item)).toEqual([0, 1, 0, 1, 2]);
    expect([item(all.get(-1)), item(all.get(-5))]).toEqual([2, 0]);
    expect(codeOf(() => all.get(5))).toBe("E-INDEX-001");
    expect(codeOf(() => new data.ConcatDataset([]))).toBe("E-ARG-002");
    expect(codeOf(() => new data.ConcatDataset([torch.ones(2) as never]))).toBe("E-ARG-002");
  });
});

describe("randomSplit", () => {
  test("gives every sample to one part", () => {
    const parts = data.randomSplit(numbers(20), [12, 0, 8]);
    expect(parts.map((part) => part.length)).toEqual([12, 0, 8]);
    const all = parts.flatMap((part) => part.indices);
    expect([...all].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
  });
  test("rounds fractions as PyTorch: what is left goes to the first parts", () => {
    const sizes = (n: number, fractions: number[]) =>
      data.randomSplit(numbers(n), fractions).map((part) => part.length);
    expect(sizes(10, [0.5, 0.5])).toEqual([5, 5]);
    expect(sizes(11, [0.5, 0.5])).toEqual([6, 5]);
    expect(sizes(10, [0.33, 0.33, 0.34])).toEqual([4, 3, 3]);
    expect(sizes(5, [1])).toEqual([5]);
  });
  test("draws from the generator it is given", () => {
    const split = () =>
      data.randomSplit(numbers(9), [4, 5], { generator: new torch.Generator().manualSeed(3) })[0].indices;
    torch.manualSeed(0);
    const expected = torch.rand(1).item();
    torch.manualSeed(0);
    expect(split()).toEqual(split());
    expect(torch.rand(1).item()).toBe(expected);
  });
  test("refuses parts that are not the whole", () => {
    for (const lengths of [[5, 4], [11], [-1, 11], [0.5, 0.6], [5.5, 4.5], [], 10, null]) {
      expect(
        codeOf(() => data.randomSplit(numbers(10), lengths as never)),
        String(lengths),
      ).toBe("E-ARG-002");
    }
    expect(codeOf(() => data.randomSplit(numbers(2), [1, 1], { seed: 1 } as never))).toBe("E-ARG-001");
    expect(codeOf(() => data.randomSplit(torch.ones(4) as never, [2, 2]))).toBe("E-ARG-002");
  });
});

describe("samplers", () => {
  test("groups into batches, the last one full or not", () => {
    const batches = (n: number, size: number, dropLast: boolean) => {
      const sampler = new data.BatchSampler(new data.SequentialSampler({ length: n }), size, dropLast);
      expect([...sampler]).toHaveLength(sampler.length);
      return [...sampler];
    };
    expect(batches(5, 2, false)).toEqual([[0, 1], [2, 3], [4]]);
    expect(batches(5, 2, true)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(batches(4, 2, false)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(batches(0, 2, false)).toEqual([]);
    expect(batches(1, 9, true)).toEqual([]);
    expect(codeOf(() => batches(4, 0, false))).toBe("E-ARG-002");
  });
  test("a random order has each sample once", () => {
    const order = [...new data.RandomSampler({ length: 50 })];
    expect(order).not.toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(50);
    expect(codeOf(() => new data.RandomSampler({ length: 5 }, { replacement: 1 } as never))).toBe(
      "E-ARG-002",
    );
  });
});
