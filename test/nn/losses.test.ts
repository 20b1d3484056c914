import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** Every loss with its options against PyTorch: value and gradient. */
const { nn } = torch;

interface Case {
  readonly loss: "CrossEntropyLoss" | "NLLLoss" | "MSELoss" | "BCELoss" | "BCEWithLogitsLoss";
  readonly options: Record<string, unknown>;
  readonly input: { shape: number[]; data: number[] };
  readonly target: { shape: number[]; data: number[]; dtype: "int64" | "float32" };
  readonly value: { shape: number[]; data: number[] };
  readonly gradient: number[];
}

const { cases } = JSON.parse(
  readFileSync(new URL("../fixtures/nn/losses.json", import.meta.url), "utf8"),
) as {
  cases: Case[];
};

/** A few roundings of float32 apart, beside the size of the terms. */
function expectClose(found: readonly number[], expected: readonly number[]): void {
  const size = Math.max(1e-3, ...expected.map(Math.abs));
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) => {
    expect(Math.abs(value - expected[i]), `${value} ${expected[i]}`).toBeLessThanOrEqual(4e-7 * size);
  });
}

describe("losses give PyTorch's values and gradients", () => {
  test.each(
    cases.map((c, i) => [`${i} ${c.loss} ${JSON.stringify(c.options)} ${c.input.shape}`, c] as const),
  )("%s", (_, c) => {
    const options = Object.fromEntries(
      Object.entries(c.options).map(([key, value]) => [
        key,
        Array.isArray(value) ? torch.tensor(value) : value,
      ]),
    );
    const criterion = new nn[c.loss](options) as torch.nn.Module;
    const x = torch.tensor(c.input.data).reshape(c.input.shape).requiresGrad_();
    const y = torch.tensor(c.target.data, { dtype: c.target.dtype }).reshape(c.target.shape);
    const value = criterion(x, y) as torch.Tensor;
    expect(value.shape).toEqual(c.value.shape);
    expectClose(value.reshape(-1).toArray<1>(), c.value.data);
    const weights = torch
      .arange(1, value.numel() + 1)
      .float()
      .reshape(value.shape);
    (value.dim() === 0 ? value : value.mul(weights).sum()).backward();
    expectClose(x.grad?.reshape(-1).toArray<1>() ?? [], c.gradient);
  });

  test("whole numbers in floats are class labels", () => {
    const scores = torch.randn(3, 4);
    const criterion = new nn.CrossEntropyLoss();
    expect(criterion(scores, torch.tensor([0, 3, 1])).item()).toBe(
      criterion(scores, torch.tensor([0, 3, 1], { dtype: "int64" })).item(),
    );
  });
});
