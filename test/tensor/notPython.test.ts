import { expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** What programs from PyTorch do that is done otherwise here, or not yet: an error, no other numbers. */

test("a rounding mode of a division is floor, trunc or none", () => {
  const x = torch.tensor([7, -7]);
  const floor = { roundingMode: "floor" } as const;
  expect(x.div(2, floor).toArray()).toEqual([3, -4]);
  expect(torch.div(x, 2, { roundingMode: "trunc" }).toArray()).toEqual([3, -3]);
  expect(x.div(2, { roundingMode: null }).toArray()).toEqual([3.5, -3.5]);
  expect(x.long().div(2, floor).dtype).toBe("int64");
  expect(() => x.div(2, { roundingMode: "down" } as never)).toThrow(/floor.*trunc.*E-ARG-002/s);
  expect(() => x.div(2, { rounding_mode: "floor" } as never)).toThrow(/roundingMode.*E-ARG-001/s);
  expect(() => x.long().div(0, floor)).toThrow(/no 0 among whole numbers.*E-ARG-002/);
  expect(() => x.long().remainder(torch.tensor([1, 0], { dtype: "int64" }))).toThrow(/E-ARG-002/);
  expect(x.clone().div_(2, floor).toArray()).toEqual([3, -4]);
});

test("whole numbers have no negative powers, as in PyTorch; a tensor of exponents truncates, as there", () => {
  const whole = torch.tensor([2, 3], { dtype: "int64" });
  for (const dtype of ["int64", "int32", "uint8", "bool"] as const)
    expect(() => torch.ones(2, { dtype }).pow(-1)).toThrow("E-ARG-002");
  expect(() => torch.pow(whole, -2)).toThrow(
    /^pow: .*the exponent to be ≥ 0 for whole numbers \(or x\.float\(\)\), received -2/,
  );
  torch.setLanguage("es");
  expect(() => whole.pow(-1)).toThrow(/el exponente fuera ≥ 0 con enteros \(o x\.float\(\)\); se recibió -1/);
  torch.setLanguage("en");
  // torch.tensor([2, 3, 1, -1]).pow(torch.tensor([-1, 2, -5, -3])), and .pow(-0.5) of 4
  const exponents = torch.tensor([-1, 2, -5, -3], { dtype: "int64" });
  expect(torch.tensor([2, 3, 1, -1], { dtype: "int64" }).pow(exponents).toArray()).toEqual([0, 9, 1, -1]);
  expect(torch.tensor([4], { dtype: "int64" }).pow(-0.5).toArray()).toEqual([0.5]);
  expect(torch.tensor([4]).pow(-1).toArray()).toEqual([0.25]);
});

test("new Tensor says how tensors are made", () => {
  const Old = torch.Tensor as unknown as new (data: number[]) => torch.Tensor;
  expect(() => new Old([1, 2])).toThrow(/write torch\.tensor\(\[1, 2\]\), received \[1, 2\].*E-ARG-002/);
});
