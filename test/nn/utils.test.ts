import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** Clipping of gradients, with PyTorch's norms and gradients; parameters as a vector. */
const { utils } = torch.nn;

type Gradients = (number[] | null)[];

const { shapes, norms, values } = JSON.parse(
  readFileSync(new URL("../fixtures/optim/clip.json", import.meta.url), "utf8"),
) as {
  shapes: number[][];
  norms: {
    normType: number | string;
    maxNorm: number;
    before: Gradients;
    total: number;
    after: Gradients;
  }[];
  values: { limit: number; before: Gradients; after: Gradients }[];
};

const parameters = (gradients: Gradients): torch.Tensor[] =>
  shapes.map((shape, i) => {
    const parameter = torch.zeros(shape, { requiresGrad: true });
    const values = gradients[i];
    if (values !== null) parameter.grad = torch.tensor(values).reshape(shape);
    return parameter;
  });

function expectGradients(found: readonly torch.Tensor[], expected: Gradients): void {
  found.forEach(({ grad }, i) => {
    const wanted = expected[i];
    if (wanted === null) expect(grad).toBeNull();
    else {
      const flat = grad?.reshape(-1).toArray<1>() ?? [];
      expect(flat).toHaveLength(wanted.length);
      flat.forEach((value, k) => {
        expect(Math.abs(value - wanted[k])).toBeLessThanOrEqual(1e-6 * Math.max(1e-3, Math.abs(wanted[k])));
      });
    }
  });
}

describe("clipGradNorm_", () => {
  test.each(norms.map((c) => [`${c.normType} to ${c.maxNorm}`, c] as const))("norm %s", (_, c) => {
    const normType = Number(String(c.normType).replace("inf", "Infinity"));
    const params = parameters(c.before);
    const total = utils.clipGradNorm_(params, c.maxNorm, { normType });
    expect(total.shape).toEqual([]);
    expect(Math.abs(total.item() - c.total)).toBeLessThanOrEqual(2e-6 * c.total);
    expectGradients(params, c.after);
    const again = parameters(c.before);
    const gradients = again.flatMap(({ grad }) => grad ?? []);
    utils.clipGradsWithNorm_(again, c.maxNorm, utils.getTotalNorm(gradients, { normType }));
    expectGradients(again, c.after);
  });

  test("of one tensor, of none, and of what is not finite", () => {
    const one = torch.ones(4, { requiresGrad: true });
    expect(utils.clipGradNorm_(one, 1).item()).toBe(0);
    one.grad = torch.full([4], 2);
    expect(utils.clipGradNorm_(one, 1).item()).toBe(4);
    expect(one.grad?.toArray<1>()[0]).toBeCloseTo(0.5, 6);
    one.grad = torch.tensor([1, Number.NaN, 1, 1]);
    expect(utils.clipGradNorm_([one], 1).item()).toBeNaN();
    expect(() => utils.clipGradNorm_([one], 1, { errorIfNonfinite: true })).toThrow(/E-ARG-002/);
    one.grad = torch.tensor([1, Infinity, 1, 1]);
    expect(() => utils.clipGradNorm_([one], 1, { errorIfNonfinite: true })).toThrow(/E-ARG-002/);
  });

  test("refuses what it cannot clip", () => {
    const one = torch.ones(4, { requiresGrad: true });
    expect(() => utils.clipGradNorm_([1] as never, 1)).toThrow(/E-ARG-002/);
    expect(() => utils.clipGradNorm_(null as never, 1)).toThrow(/E-ARG-002/);
    expect(() => utils.clipGradNorm_(one, "1" as never)).toThrow(/E-ARG-002/);
    expect(() => utils.clipGradNorm_(one, 1, { norm: 1 } as never)).toThrow(/E-ARG-001/);
    expect(() => utils.clipGradValue_(one, -1)).toThrow(/E-ARG-002/);
  });
});

test.each(values.map((c) => [c.limit, c] as const))("clipGradValue_ at %s", (limit, c) => {
  const params = parameters(c.before);
  utils.clipGradValue_(params, limit);
  expectGradients(params, c.after);
});

test("a training loop with clipping warns of nothing", () => {
  const said: string[] = [];
  torch.warnings.setHandler(({ code }) => said.push(code));
  const w = torch.tensor([3, -4], { requiresGrad: true });
  const optimizer = new torch.optim.SGD([w], { lr: 0.1 });
  for (let i = 0; i < 3; i++) {
    optimizer.zeroGrad();
    w.pow(2).sum().backward();
    utils.clipGradNorm_([w], 1);
    optimizer.step();
  }
  torch.warnings.setHandler(null);
  expect(said).toEqual([]);
  expect(w.toArray<1>()[0]).toBeCloseTo(3 - 0.18, 5);
});

test("parameters as a vector, and back", () => {
  const model = new torch.nn.Linear(2, 3);
  const vector = utils.parametersToVector(model.parameters());
  expect(vector.shape).toEqual([9]);
  utils.vectorToParameters(torch.arange(9).float(), model.parameters());
  expect(model.weight.toArray()).toEqual([
    [0, 1],
    [2, 3],
    [4, 5],
  ]);
  expect(model.bias?.toArray()).toEqual([6, 7, 8]);
  expect(model.weight.requiresGrad && model.weight.isLeaf).toBe(true);
  expect(() => utils.vectorToParameters(torch.ones(5), model.parameters())).toThrow(/E-ARG-002/);
});
