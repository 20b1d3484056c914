import "../../src/tensor/methods.js";
import { describe, expect, test } from "vitest";
import { canCast, type DType, promoteTypes, resultType, type TypedOperand } from "../../src/core/dtype.js";
import { AntorchaError } from "../../src/core/errors.js";
import { arange, ones, tensor } from "../../src/tensor/creation.js";
import { Tensor } from "../../src/tensor/tensor.js";
import { readFixture } from "../support/json.js";

interface Fixture {
  readonly pairs: [string, string, DType][];
  readonly canCast: [DType, DType, boolean][];
  readonly promote: [DType, DType, DType][];
  readonly results: [DType, string, DType | null][];
}
const fixture = readFixture<Fixture>("tensor/dtypes.json");

const operandOf = (text: string): TypedOperand => {
  const [dtype, shape] = text.split(" ");
  return shape === undefined ? JSON.parse(text) : { dtype: dtype as DType, sizes: JSON.parse(shape) };
};

test("results of two operands have PyTorch's dtype", () => {
  for (const [a, b, expected] of fixture.pairs) {
    expect(`${a}, ${b} → ${resultType([operandOf(a), operandOf(b)])}`).toBe(`${a}, ${b} → ${expected}`);
  }
});

test("what tensors really give has that dtype", () => {
  const make = (text: string): Tensor | number => {
    const operand = operandOf(text);
    if (typeof operand !== "object") return Number(operand);
    return operand.sizes.length === 0
      ? tensor(1, { dtype: operand.dtype })
      : ones(2, { dtype: operand.dtype });
  };
  for (const [a, b, expected] of fixture.pairs) {
    if (a === "true" || b === "true") continue; // booleans are no operands
    const [x, y] = [make(a), make(b)];
    const found = x instanceof Tensor ? x.mul(y) : (y as Tensor).mul(x);
    expect(`${a} · ${b} → ${found.dtype}`).toBe(`${a} · ${b} → ${expected}`);
  }
});

test("promoteTypes and canCast are PyTorch's", () => {
  for (const [a, b, expected] of fixture.promote) expect(promoteTypes(a, b)).toBe(expected);
  for (const [a, b, expected] of fixture.canCast)
    expect(`${a} to ${b}: ${canCast(a, b)}`).toBe(`${a} to ${b}: ${expected}`);
});

describe("what operations make of each dtype", () => {
  const calls: Record<string, (x: Tensor) => Tensor> = {
    sum: (x) => x.sum(),
    div: (x) => x.div(x),
    div2: (x) => x.div(2),
    exp: (x) => x.exp(),
    argmax: (x) => x.argmax(),
    eq: (x) => x.eq(x),
    add1: (x) => x.add(1),
    addHalf: (x) => x.add(0.5),
    mulTrue: (x) => x.mul(tensor(true)),
    max: (x) => x.max(),
    mean: (x) => x.mean(),
    abs: (x) => x.abs(),
    pow2: (x) => x.pow(2),
    powHalf: (x) => x.pow(0.5),
    where: (x) => x.where(x.gt(0), 0),
    logicalNot: (x) => x.logicalNot(),
  };
  for (const [dtype, call, expected] of fixture.results) {
    test(`${call} of ${dtype}: ${expected}`, () => {
      const run = () => calls[call](ones(2, 2, { dtype }));
      if (expected === null) expect(run).toThrow(AntorchaError);
      else expect(run().dtype).toBe(expected);
    });
  }
});

describe("int64", () => {
  test("64 bits in storage, numbers in item and toArray, an error beyond 2⁵³", () => {
    const x = tensor([2n ** 62n, 1n, -1n]);
    expect(x.dtype).toBe("int64");
    expect(x.numpy()).toEqual(BigInt64Array.of(2n ** 62n, 1n, -1n));
    expect(() => x.toArray()).toThrow("beyond 2⁵³");
    expect(() => x.at(0).item()).toThrow("4611686018427387904");
    expect(x.at(1).item()).toBe(1);
    expect(tensor([2n ** 53n - 1n]).item()).toBe(Number.MAX_SAFE_INTEGER);
  });

  test("arithmetic is exact and wraps around at 64 bits", () => {
    const x = tensor([2n ** 62n, 2n ** 53n + 1n]);
    expect(x.add(x).numpy()).toEqual(BigInt64Array.of(-(2n ** 63n), 2n ** 54n + 2n));
    expect(x.sub(1).numpy()).toEqual(BigInt64Array.of(2n ** 62n - 1n, 2n ** 53n));
    expect(x.eq(tensor([2n ** 62n, 2n ** 53n])).toArray()).toEqual([true, false]);
    expect(x.sum().numpy()).toEqual(BigInt64Array.of(2n ** 62n + 2n ** 53n + 1n));
    expect(x.neg().numpy()).toEqual(BigInt64Array.of(-(2n ** 62n), -(2n ** 53n) - 1n));
  });

  test("arange, argmax and comparisons' sums count in int64", () => {
    expect(arange(3).dtype).toBe("int64");
    expect(tensor([1, 3]).argmax().dtype).toBe("int64");
    expect(tensor([1, 3]).gt(2).sum().dtype).toBe("int64");
    expect(tensor([1, 2]).dtype).toBe("float32");
    expect(tensor([true]).dtype).toBe("bool");
    expect(tensor(new Float64Array(2)).dtype).toBe("float64");
    expect(tensor(new Int16Array([5, -5])).toArray()).toEqual([5, -5]);
  });
});
