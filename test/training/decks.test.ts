import { describe, expect, test } from "vitest";
import { loadIris } from "../../src/datasets/index.js";
import * as torch from "../../src/index.js";
import { StandardScaler } from "../../src/sklearn/index.js";

/** The worked numbers of the course decks, through the public door. */
const { nn, optim, data } = torch;

describe("the numbers of the decks", () => {
  test("[2, 3] through two linear layers is 1.481, and its error 0.1157", () => {
    const net = new nn.Sequential(new nn.Linear(2, 2), new nn.Linear(2, 1));
    const state = {
      "0.weight": torch
        .tensor([
          [0.11, 0.12],
          [0.21, 0.08],
        ])
        .t(),
      "0.bias": torch.tensor([1, 1]),
      "1.weight": torch.tensor([[0.14], [0.15]]).t(),
      "1.bias": torch.tensor([1]),
    };
    net.loadStateDict(state);
    const x = torch.tensor([[2, 3]]);
    const hidden = net.at(0)(x) as torch.Tensor;
    const [[a, b]] = hidden.toArray<2>();
    expect(a).toBeCloseTo(1.85, 6);
    expect(b).toBeCloseTo(1.48, 6);
    const prediction = net(x) as torch.Tensor;
    expect(prediction.item()).toBeCloseTo(1.481, 6);
    const error = prediction.sub(1).pow(2).mul(0.5).sum();
    expect(error.item()).toBeCloseTo(0.1157, 4);

    // W ← W − ε·∂Error/∂W: one step of gradient descent makes the error smaller.
    const optimizer = new optim.SGD(net.parameters(), { lr: 0.05 });
    error.backward();
    const [first] = net.parameters();
    expect(first.grad?.toArray<2>()[0][0]).toBeCloseTo(0.481 * 0.14 * 2, 5);
    optimizer.step();
    expect((net(x) as torch.Tensor).sub(1).pow(2).mul(0.5).item()).toBeLessThan(0.1157);
  });

  test("the gradient of a batch is the mean of its examples' gradients", () => {
    const gradients = torch.tensor([
      [1.5, -2, 1.1, 0.4, -0.9],
      [1.2, 2.3, -1.1, -0.8, -0.7],
    ]);
    const expected = [1.35, 0.15, 0, -0.2, -0.8];
    gradients
      .mean(0)
      .toArray<1>()
      .forEach((value, i) => {
        expect(value).toBeCloseTo(expected[i], 6);
      });
    // By backward: the mean over the examples of w·gᵢ has this gradient.
    const w = torch.zeros(5, { requiresGrad: true });
    gradients.matmul(w).mean().backward();
    w.grad?.toArray<1>().forEach((value, i) => {
      expect(value).toBeCloseTo(expected[i], 6);
    });
  });

  test("steps of an epoch: 35,000 in batches of 50 are 700, 200 in batches of 5 are 40", () => {
    const steps = (samples: number, batchSize: number) =>
      new data.DataLoader(new data.TensorDataset(torch.arange(samples)), { batchSize }).length;
    expect(steps(35_000, 50)).toBe(700);
    expect(steps(200, 5)).toBe(40);
    expect(1000 * steps(200, 5)).toBe(40_000);
    const loader = new data.DataLoader(new data.TensorDataset(torch.arange(200)), {
      batchSize: 5,
      shuffle: true,
    });
    const seen = Array.from(loader, ([batch]) => batch.toArray<1>());
    expect(seen).toHaveLength(40);
    expect(seen.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, i) => i));
  });

  test("iris has three classes of fifty flowers with four features", () => {
    const { data: rows, target, targetNames } = loadIris();
    expect(targetNames).toHaveLength(3);
    for (const label of [0, 1, 2]) expect(target.filter((y) => y === label)).toHaveLength(50);
    expect(rows.every((row) => row.length === 4)).toBe(true);
  });

  test("scaling: (X − X_min) / (X_max − X_min), and (X − μ) / σ", () => {
    const x = torch.tensor(loadIris().data);
    const low = x.amin(0);
    const scaled = x.sub(low).div(x.amax(0).sub(low));
    expect(scaled.amin(0).toArray()).toEqual([0, 0, 0, 0]);
    expect(scaled.amax(0).toArray()).toEqual([1, 1, 1, 1]);
    const z = torch.tensor(new StandardScaler().fitTransform(loadIris().data));
    z.mean(0)
      .toArray<1>()
      .forEach((mean) => {
        expect(mean).toBeCloseTo(0, 5);
      });
    z.pow(2)
      .mean(0)
      .toArray<1>()
      .forEach((variance) => {
        expect(variance).toBeCloseTo(1, 5);
      });
  });

  test("tanh x = 2σ(2x) − 1, and binary cross-entropy is −ln of the right class's probability", () => {
    const x = torch.linspace(-4, 4, 33);
    const right = x.mul(2).sigmoid().mul(2).sub(1);
    expect(x.tanh().sub(right).abs().max().item()).toBeLessThan(3e-7);
    const loss = nn.functional.binaryCrossEntropy(torch.tensor([0.9, 0.2]), torch.tensor([1, 0]), {
      reduction: "none",
    });
    expect(loss.toArray<1>()[0]).toBeCloseTo(-Math.log(0.9), 6);
    expect(loss.toArray<1>()[1]).toBeCloseTo(-Math.log(0.8), 6);
  });
});
