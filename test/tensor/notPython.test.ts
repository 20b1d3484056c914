import { expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** What programs from PyTorch do that is done otherwise here, or not yet: an error, no other numbers. */

test("a rounding mode of a division is refused, not ignored", () => {
  const x = torch.tensor([7, -7]);
  const floor = { roundingMode: "floor" } as never;
  expect(() => x.div(2, floor)).toThrow("E-NOTIMPL-001");
  expect(() => x.div_(2, floor)).toThrow("E-NOTIMPL-001");
  expect(() => torch.div(x, 2, floor)).toThrow("A roundingMode of div is not implemented yet");
  expect(x.div(2).toArray()).toEqual([3.5, -3.5]);
});

test("new Tensor says how tensors are made", () => {
  const Old = torch.Tensor as unknown as new (data: number[]) => torch.Tensor;
  expect(() => new Old([1, 2])).toThrow(/write torch\.tensor\(\[1, 2\]\), received \[1, 2\].*E-ARG-002/);
});
