import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** Every loss with its options against PyTorch: value and gradient. */
const { nn } = torch;

interface Case {
  readonly loss:
    | "CrossEntropyLoss"
    | "NLLLoss"
    | "MSELoss"
    | "L1Loss"
    | "SmoothL1Loss"
    | "HuberLoss"
    | "KLDivLoss"
    | "PoissonNLLLoss"
    | "BCELoss"
    | "BCEWithLogitsLoss";
  readonly options: Record<string, unknown>;
  readonly input: { shape: number[]; data: number[] };
  readonly target: { shape: number[]; data: number[]; dtype: "int64" | "float32" };
  readonly value: { shape: number[]; data: number[] };
  readonly gradient: number[];
}

interface GaussianCase {
  readonly options: Record<string, unknown>;
  readonly shape: number[];
  readonly input: number[];
  readonly target: number[];
  readonly variance: number[];
  readonly value: number[];
  readonly gradient: number[];
  readonly varianceGradient: number[];
}

interface WeightedCase {
  readonly name: "l1_loss" | "mse_loss" | "huber_loss";
  readonly reduction: "mean" | "sum" | "none";
  readonly input: number[];
  readonly target: number[];
  readonly weight: number[];
  readonly value: number[];
}

const { cases, gaussian, weighted } = JSON.parse(
  readFileSync(new URL("../fixtures/nn/losses.json", import.meta.url), "utf8"),
) as {
  cases: Case[];
  gaussian: GaussianCase[];
  weighted: WeightedCase[];
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

describe("GaussianNLLLoss gives PyTorch's values and both gradients", () => {
  test.each(gaussian.map((c) => [`${JSON.stringify(c.options)} ${c.shape}`, c] as const))("%s", (_, c) => {
    const x = torch.tensor(c.input).reshape(4, 3).requiresGrad_();
    const variance = torch.tensor(c.variance).reshape(c.shape).requiresGrad_();
    const value = new nn.GaussianNLLLoss(c.options)(x, torch.tensor(c.target).reshape(4, 3), variance);
    expectClose(value.reshape(-1).toArray<1>(), c.value);
    value.sum().backward();
    expectClose(x.grad?.reshape(-1).toArray<1>() ?? [], c.gradient);
    expectClose(variance.grad?.reshape(-1).toArray<1>() ?? [], c.varianceGradient);
  });

  test("and refuses variances that are none", () => {
    const x = torch.zeros(4, 3);
    const loss = new nn.GaussianNLLLoss();
    expect(loss(x, x, 2).item()).toBeCloseTo(Math.log(2) / 2, 6);
    expect(() => loss(x, x, -1)).toThrow(/E-ARG-002/);
    expect(() => loss(x, x, torch.tensor([[-1]]).expand(4, 3))).toThrow(/E-ARG-002/);
    expect(() => loss(x, x, torch.ones(3))).toThrow(/E-SHAPE-006/);
    expect(() => loss(x, x, torch.ones(2, 3))).toThrow(/E-SHAPE-006/);
  });
});

describe("weights of the elements", () => {
  const functions = {
    l1_loss: nn.functional.l1Loss,
    mse_loss: nn.functional.mseLoss,
    huber_loss: nn.functional.huberLoss,
  };
  test.each(weighted.map((c) => [`${c.name} ${c.reduction}`, c] as const))("%s", (_, c) => {
    const [x, y, weight] = [c.input, c.target, c.weight].map((v) => torch.tensor(v).reshape(3, 2));
    const value = functions[c.name](x, y, { reduction: c.reduction, weight });
    expectClose(value.reshape(-1).toArray<1>(), c.value);
    expect(() => functions[c.name](x, y, { weight: torch.ones(2) })).toThrow(/E-SHAPE-006/);
  });
});

test("KLDivLoss says once what its mean is", () => {
  const said: string[] = [];
  torch.warnings.reset();
  torch.warnings.setHandler(({ code }) => said.push(code));
  const x = torch.zeros(2, 2);
  new nn.KLDivLoss({ reduction: "batchmean" })(x, x);
  new nn.KLDivLoss()(x, x);
  new nn.KLDivLoss()(x, x);
  torch.warnings.setHandler(null);
  expect(said).toEqual(["W-LOSS-002"]);
});
