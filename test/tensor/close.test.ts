import { expect, test } from "vitest";
import type { DType } from "../../src/core/dtype.js";
import * as torch from "../../src/index.js";
import { readFixture } from "../support/json.js";

/** torch.equal, allclose and isclose, beside PyTorch's answers. */

interface Fixture {
  readonly values: Record<DType, string[]>;
  readonly close: [dtype: DType, options: Record<string, string | boolean>, answer: number[] | "error"][];
  readonly pairs: [a: string, b: string, equal: boolean, allclose: boolean | "error"][];
}

const fixture = readFixture<Fixture>("tensor/close.json");
const number = (text: string) => Number(text.replace("inf", "Infinity").replace("nan", "NaN"));

test.each(fixture.close)("isclose of %s with %j", (dtype, given, expected) => {
  const texts = fixture.values[dtype];
  const pairs = texts.flatMap((a) => texts.map((b) => [a, b]));
  const side = (i: 0 | 1) =>
    dtype === "int64"
      ? torch.tensor(pairs.map((pair) => BigInt(pair[i])))
      : torch.tensor(
          pairs.map((pair) => number(pair[i])),
          { dtype },
        );
  const options = Object.fromEntries(
    Object.entries(given).map(([key, value]) => [
      key === "equal_nan" ? "equalNan" : key,
      typeof value === "string" ? number(value) : value,
    ]),
  );
  const found = torch.isclose(side(0), side(1), options);
  const wrong = found
    .toArray<1>()
    .flatMap((close, i) => (Number(close) === expected[i] ? [] : [pairs[i].join(" and ")]));
  expect(wrong).toEqual([]);
  expect(torch.allclose(side(0), side(1), options)).toBe(!expected.includes(0 as never));
});

test("equal and allclose over shapes and dtypes", () => {
  const ones = (text: string) => {
    const [dtype, ...shape] = text.split(" ");
    return torch.ones(JSON.parse(shape.join(" ")), { dtype: dtype as DType });
  };
  const answer = (run: () => boolean) => {
    try {
      return run();
    } catch {
      return "error";
    }
  };
  for (const [a, b, equal, allclose] of fixture.pairs) {
    expect(torch.equal(ones(a), ones(b)), `equal ${a}, ${b}`).toBe(equal);
    expect(
      answer(() => torch.allclose(ones(a), ones(b))),
      `allclose ${a}, ${b}`,
    ).toBe(allclose);
  }
});

test("in the forms of Python, as methods, without a graph, and refused as there", () => {
  const x = torch.tensor([1, 2], { requiresGrad: true });
  const y = torch.tensor([1, 2.4]);
  expect(x.allclose(y, 0.2, 0)).toBe(true);
  expect(torch.allclose(x, y, { rtol: 0.2 })).toBe(true);
  expect(torch.allclose(x, y, 0, { atol: 0.1 })).toBe(false);
  expect(x.isclose(y).requiresGrad).toBe(false);
  expect([x.equal(x.detach()), x.equal(y)]).toEqual([true, false]);
  const half = torch.tensor([Number.NaN]);
  expect([half.equal(half), half.allclose(half, 1e-5, 1e-8, true)]).toEqual([false, true]);
  for (const options of [{ rtol: -1 }, { atol: -1 }, { rtol: Number.NaN }, { equalNan: 1 }])
    expect(() => torch.isclose(y, y, options as never)).toThrow("E-ARG-002");
  expect(() => torch.allclose(x, 1 as never)).toThrow("E-ARG-002");
  expect(() => torch.equal(x, [1, 2] as never)).toThrow("E-ARG-002");
  expect(() => torch.allclose(x, y.double())).toThrow("E-DTYPE-002");
});
