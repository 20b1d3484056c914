import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

const { nn } = torch;

interface Case {
  readonly options: torch.nn.BatchNorm1dOptions;
  readonly printed: string;
  readonly shape: number[];
  readonly weight: number[] | null;
  readonly bias: number[] | null;
  readonly batches: {
    x: number[];
    g: number[];
    y: number[];
    gradient: number[];
    weightGradient: number[] | null;
  }[];
  readonly state: Record<string, number[]>;
  readonly evaluation: { x: number[]; y: number[] };
}

const { cases } = JSON.parse(
  readFileSync(new URL("../fixtures/nn/batchnorm.json", import.meta.url), "utf8"),
) as {
  cases: Case[];
};

function expectClose(found: torch.Tensor | null, expected: readonly number[], tolerance = 3e-6): void {
  const values = found?.reshape(-1).toArray<1>() ?? [];
  expect(values).toHaveLength(expected.length);
  values.forEach((value, i) => {
    expect(Math.abs(value - expected[i]), `${value} ${expected[i]}`).toBeLessThanOrEqual(
      tolerance * Math.max(1, Math.abs(expected[i])),
    );
  });
}

describe("BatchNorm1d learns and evaluates as PyTorch's", () => {
  test.each(cases.map((c) => [c.printed, c] as const))("%s", (printed, c) => {
    const layer = new nn.BatchNorm1d(3, c.options);
    expect(String(layer)).toBe(printed);
    torch.noGrad(() => {
      if (c.weight !== null) layer.weight?.copy_(torch.tensor(c.weight));
      if (c.bias !== null) layer.bias?.copy_(torch.tensor(c.bias));
    });
    for (const batch of c.batches) {
      layer.zeroGrad();
      const x = torch.tensor(batch.x).reshape(c.shape).requiresGrad_();
      const y = layer(x);
      expectClose(y, batch.y);
      y.mul(torch.tensor(batch.g).reshape(c.shape)).sum().backward();
      expectClose(x.grad, batch.gradient);
      if (batch.weightGradient !== null) expectClose(layer.weight?.grad ?? null, batch.weightGradient);
    }
    const state = layer.stateDict();
    expect(Object.keys(state)).toEqual(Object.keys(c.state));
    for (const [name, values] of Object.entries(c.state)) expectClose(state[name], values);
    layer.eval();
    expectClose(layer(torch.tensor(c.evaluation.x).reshape(c.shape)), c.evaluation.y);
  });
});
