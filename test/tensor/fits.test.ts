import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** Numbers that do not fit their dtype: PyTorch 2.15's rule, function by function. */
type Whole = "uint8" | "int32" | "int64";

/** What a number becomes; null where PyTorch raises. */
const NUMBERS: Record<Whole, readonly (readonly [number | bigint, number | bigint | null])[]> = {
  uint8: [
    ...([
      [-1, 255],
      [-128, 128],
      [-255, 1],
      [-256, null],
      [255, 255],
      [256, null],
      [300, null],
    ] as const),
    ...([
      [1.5, 1],
      [255.5, 255],
      [255.999, 255],
      [256.5, null],
      [-0.5, null],
      [-1e-9, null],
      [-0, 0],
    ] as const),
    ...([
      [3e9, null],
      [1e20, null],
      [Number.NaN, null],
      [Number.POSITIVE_INFINITY, null],
    ] as const),
  ],
  int32: [
    ...([
      [-1, -1],
      [2147483647, 2147483647],
      [2147483648, null],
      [-2147483648, -2147483648],
    ] as const),
    ...([
      [2147483647.5, 2147483647],
      [-2147483648.5, null],
      [1.5, 1],
      [-1.5, -1],
      [-0.5, 0],
    ] as const),
    ...([
      [3e9, null],
      [Number.NaN, null],
      [Number.NEGATIVE_INFINITY, null],
    ] as const),
  ],
  int64: [
    ...([
      [-1, -1n],
      [-(2 ** 63), -(2n ** 63n)],
      [2 ** 63, null],
      [9.3e18, null],
      [1e20, null],
    ] as const),
    ...([
      [1.5, 1n],
      [-0.5, 0n],
      [Number.NaN, null],
      [Number.POSITIVE_INFINITY, null],
    ] as const),
  ],
};

const FUNCTIONS: Record<string, (value: number, dtype: Whole) => torch.Tensor> = {
  tensor: (value, dtype) => torch.tensor([value], { dtype }),
  full: (value, dtype) => torch.full([1], value, { dtype }),
  fullLike: (value, dtype) => torch.fullLike(torch.zeros(1), value, { dtype }),
  fill_: (value, dtype) => torch.zeros(1, { dtype }).fill_(value),
  setAt: (value, dtype) => torch.zeros(1, { dtype }).setAt([0], value),
  "setAt by a mask": (value, dtype) => torch.zeros(1, { dtype }).setAt([torch.tensor([true])], value),
};

describe.each(Object.keys(NUMBERS) as Whole[])("%s", (dtype) => {
  test.each(Object.keys(FUNCTIONS))("%s", (name) => {
    for (const [value, expected] of NUMBERS[dtype]) {
      const run = () => FUNCTIONS[name](value as number, dtype).numpy()[0];
      if (expected === null) expect(run, String(value)).toThrow(/E-DTYPE-005/);
      else expect(run(), String(value)).toBe(Object.is(expected, -0) ? 0 : expected);
    }
  });
});

test("bigints", () => {
  expect(torch.tensor([-(2n ** 63n)]).numpy()[0]).toBe(-(2n ** 63n));
  expect(() => torch.tensor([2n ** 63n])).toThrow(/9223372036854775808 does not fit int64.*E-DTYPE-005/);
  expect(torch.tensor([2n ** 63n], { dtype: "float32" }).item()).toBe(2 ** 63);
  expect(() => torch.tensor([300n], { dtype: "uint8" })).toThrow(/E-DTYPE-005/);
});

test("where takes a number in the dtype of the tensor beside it", () => {
  const yes = torch.tensor([true]);
  expect(() => torch.where(yes, torch.zeros(1, { dtype: "uint8" }), 300)).toThrow(/E-DTYPE-005/);
  expect(torch.where(yes, torch.zeros(1, { dtype: "int64" }), 1e20).dtype).toBe("float32");
});

test("a whole number that int64 cannot hold was meant as a float", () => {
  const two = torch.tensor([2n]);
  expect(String(two.mul(1e20))).toBe(String(torch.tensor([2e20])));
  expect(two.eq(1e20).item()).toBe(false);
});

test("a fraction is not added to whole numbers times a factor", () => {
  const x = torch.tensor([3, 4], { dtype: "int64" });
  for (const run of [
    () => x.add(x, { alpha: 0.5 }),
    () => x.sub(1, { alpha: 1.5 }),
    () => x.clone().add_(x, { alpha: 0.5 }),
    () => x.clone().sub_(x, { alpha: 0.5 }),
  ])
    expect(run).toThrow(/alpha.*E-ARG-002/);
  expect(x.add(torch.tensor([1, 2]), { alpha: 0.5 }).toArray()).toEqual([3.5, 5]);
  expect(x.add(x, { alpha: 2 }).toArray()).toEqual([9, 12]);
});

test("a cast cuts off as C does, and never throws", () => {
  expect(torch.tensor([300, -1, 255.5]).to("uint8").toArray()).toEqual([44, 255, 255]);
  expect(torch.tensor([1e20]).to("int64").numpy()[0]).toBe(-(2n ** 63n));
});
