import { expect, test } from "vitest";
import * as torch from "../../src/index.js";

const x = torch.tensor([
  [0, 1, 2],
  [3, 5, 4],
]);

test("max and min along a dimension are a pair, as PyTorch's, and have names", () => {
  const [values, predicted] = torch.max(x, 1);
  expect(values.toArray()).toEqual([2, 5]);
  expect(predicted.toArray()).toEqual([2, 1]);
  const { indices } = x.min(0);
  const [, positions] = x.min(0, { keepdim: true });
  expect(indices.toArray()).toEqual([0, 0, 0]);
  expect(positions.toArray()).toEqual([[0, 0, 0]]);
});

test("they print as in PyTorch 2.15", () => {
  expect(String(x.max(1))).toBe("torch.return_types.max(\nvalues=tensor([2., 5.]),\nindices=tensor([2, 1]))");
});

test("max and min of two tensors are maximum and minimum", () => {
  const y = torch.tensor([1, 1, 4]);
  expect(torch.max(x, y).toArray()).toEqual(torch.maximum(x, y).toArray());
  expect(x.min(y).toArray()).toEqual([
    [0, 1, 2],
    [1, 1, 4],
  ]);
});
