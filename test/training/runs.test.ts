import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadIris } from "../../src/datasets/index.js";
import * as torch from "../../src/index.js";
import { irisLosses } from "./jobs.js";

/**
 * Whole runs, compared by PyTorch's own spread (design, D11): at every epoch our loss is within max(1e-6, 4 × spread)
 * of PyTorch's, where the spread is how far PyTorch's float32, float32 with reordered batches and float64 lie apart.
 */
const { nn, optim, data } = torch;
torch.useDeterministicAlgorithms(true); // the same bits, and so the same verdict, on every host (design, D6)

interface Run {
  readonly losses: readonly number[];
  readonly spread: readonly number[];
}

const fixture = (name: string): Run =>
  JSON.parse(readFileSync(new URL(`../fixtures/training/${name}.json`, import.meta.url), "utf8"));

/** Epochs for which two runs of PyTorch itself agree to 1e-4. */
const comparable = ({ spread }: Run) => {
  const end = spread.findIndex((s) => s >= 1e-4);
  return end < 0 ? spread.length : end;
};

function expectSame(name: string, losses: readonly number[]): void {
  const run = fixture(name);
  const epochs = comparable(run);
  expect(losses.length).toBeGreaterThanOrEqual(epochs);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const bound = Math.max(1e-6, 4 * run.spread[epoch]);
    const distance = Math.abs(losses[epoch] - run.losses[epoch]);
    expect(
      distance,
      `${name}, epoch ${epoch + 1}: ${losses[epoch]} and ${run.losses[epoch]}`,
    ).toBeLessThanOrEqual(bound);
  }
}

function irisTensors(standardise: boolean): [torch.Tensor, torch.Tensor] {
  const { data: rows, target } = loadIris();
  const x = torch.tensor(rows, { dtype: "float64" });
  const mean = x.mean(0);
  const std = x.sub(mean).pow(2).mean(0).sqrt();
  return [(standardise ? x.sub(mean).div(std) : x).float(), torch.tensor(target, { dtype: "int64" })];
}

interface Plan {
  readonly seed: number;
  readonly epochs: number;
  readonly batchSize: number;
  readonly shuffle?: boolean;
  readonly model: () => torch.nn.Module;
  readonly optimizer: (model: torch.nn.Module) => torch.optim.lrScheduler.Scheduled;
  readonly scheduler?: (optimizer: torch.optim.lrScheduler.Scheduled) => { step(loss: number): void };
  readonly clip?: number;
  readonly criterion: (scores: torch.Tensor, y: torch.Tensor) => torch.Tensor;
}

function train(plan: Plan, x: torch.Tensor, y: torch.Tensor): number[] {
  torch.manualSeed(plan.seed);
  const model = plan.model();
  const optimizer = plan.optimizer(model);
  const schedule = plan.scheduler?.(optimizer);
  const { batchSize, shuffle, clip } = plan;
  const loader = new data.DataLoader(new data.TensorDataset(x, y), { batchSize, shuffle });
  const losses: number[] = [];
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    let total = 0;
    for (const [xb, yb] of loader) {
      const loss = plan.criterion(model(xb), yb);
      optimizer.zeroGrad();
      loss.backward();
      if (clip !== undefined) nn.utils.clipGradNorm_(model.parameters(), clip);
      optimizer.step();
      total += loss.item();
    }
    losses.push(total / loader.length);
    schedule?.step(total / loader.length);
  }
  return losses;
}

const mlp = () =>
  new nn.Sequential(
    new nn.Linear(4, 16),
    new nn.ReLU(),
    new nn.Linear(16, 16),
    new nn.ReLU(),
    new nn.Linear(16, 3),
  );

/** The net of the third deck, as printed there. */
class MyFirstPytorchModel extends nn.Module {
  fully_connected_1: torch.nn.Linear;
  fully_connected_2: torch.nn.Linear;
  output: torch.nn.Linear;

  constructor(inputFeatures = 4, hiddenLayer1 = 8, hiddenLayer2 = 9, outputFeatures = 3) {
    super();
    this.fully_connected_1 = new nn.Linear(inputFeatures, hiddenLayer1);
    this.fully_connected_2 = new nn.Linear(hiddenLayer1, hiddenLayer2);
    this.output = new nn.Linear(hiddenLayer2, outputFeatures);
  }

  forward(x: torch.Tensor): torch.Tensor {
    x = nn.functional.relu(this.fully_connected_1(x));
    x = nn.functional.relu(this.fully_connected_2(x));
    return this.output(x);
  }
}

describe("whole runs follow PyTorch's losses", () => {
  test("the course's iris net, 1,000 epochs of SGD", () => {
    expect(comparable(fixture("iris-sgd"))).toBe(1000);
    expectSame("iris-sgd", irisLosses(torch, loadIris, 1000));
  });

  test("the same with shuffled batches", () => {
    const criterion = new nn.CrossEntropyLoss();
    const optimizer = (m: torch.nn.Module) => new optim.SGD(m.parameters(), { lr: 0.01 });
    const plan = { seed: 1, epochs: 300, batchSize: 50, shuffle: true, model: mlp, optimizer, criterion };
    expectSame("iris-sgd-shuffled", train(plan, ...irisTensors(true)));
  });

  test("the third deck's net with Adam, and its printed form", () => {
    expect(String(new MyFirstPytorchModel())).toBe(
      [
        "MyFirstPytorchModel(",
        "  (fully_connected_1): Linear(in_features=4, out_features=8, bias=True)",
        "  (fully_connected_2): Linear(in_features=8, out_features=9, bias=True)",
        "  (output): Linear(in_features=9, out_features=3, bias=True)",
        ")",
      ].join("\n"),
    );
    const [x, y] = irisTensors(false);
    torch.manualSeed(1);
    const model = new MyFirstPytorchModel();
    const criterion = new nn.CrossEntropyLoss();
    const optimizer = new optim.Adam(model.parameters(), { lr: 0.1 });
    const losses: number[] = [];
    const printed: string[] = [];
    for (let epoch = 1; epoch <= 100; epoch++) {
      const loss = criterion(model.forward(x), y);
      losses.push(loss.item());
      if (epoch % 10 === 1) {
        printed.push(`epoch: ${String(epoch).padStart(2)}   loss: ${loss.item().toFixed(8).padStart(10)}`);
      }
      optimizer.zeroGrad();
      loss.backward();
      optimizer.step();
    }
    expectSame("deck-net-adam", losses);
    // The deck's loop prints every tenth epoch, to eight digits; PyTorch's own digits, but for the last ones.
    const expected = fixture("deck-net-adam").losses.filter((_, i) => i % 10 === 0);
    expect(printed.length).toBe(10);
    expect(printed[0]).toMatch(/^epoch: {2}1 {3}loss: 1\.20941\d{3}$/);
    printed.forEach((line, i) => {
      expect(Number(line.split("loss:")[1])).toBeCloseTo(expected[i], 5);
    });
  });

  test("SGD with momentum, Nesterov and weight decay", () => {
    const criterion = new nn.CrossEntropyLoss();
    const options = { lr: 0.02, momentum: 0.9, nesterov: true, weightDecay: 1e-3 };
    const optimizer = (m: torch.nn.Module) => new optim.SGD(m.parameters(), options);
    const plan = { seed: 3, epochs: 200, batchSize: 30, model: mlp, optimizer, criterion };
    expectSame("iris-momentum", train(plan, ...irisTensors(true)));
  });

  test("Adam with weight decay and amsgrad", () => {
    const criterion = new nn.CrossEntropyLoss();
    const options = { lr: 0.003, weightDecay: 1e-4, amsgrad: true };
    const optimizer = (m: torch.nn.Module) => new optim.Adam(m.parameters(), options);
    const plan = { seed: 2, epochs: 200, batchSize: 32, model: mlp, optimizer, criterion };
    expectSame("iris-adam", train(plan, ...irisTensors(true)));
  });

  test("a regression with tanh, sigmoid and MSE, as long as PyTorch agrees with itself", () => {
    expect(comparable(fixture("sine-adam"))).toBeGreaterThan(20);
    const x = torch.linspace(-3, 3, 64).unsqueeze(1);
    const y = torch.tensor(x.toArray<2>().map(([v]) => [Math.sin(v)]));
    const model = () =>
      new nn.Sequential(
        new nn.Linear(1, 16),
        new nn.Tanh(),
        new nn.Linear(16, 16),
        new nn.Sigmoid(),
        new nn.Linear(16, 1),
      );
    const optimizer = (m: torch.nn.Module) => new optim.Adam(m.parameters(), { lr: 0.01 });
    const plan = { seed: 5, epochs: 200, batchSize: 16, model, optimizer, criterion: new nn.MSELoss() };
    expectSame("sine-adam", train(plan, x, y));
  });

  test("AdamW", () => {
    const criterion = new nn.CrossEntropyLoss();
    const optimizer = (m: torch.nn.Module) =>
      new optim.AdamW(m.parameters(), { lr: 0.002, weightDecay: 0.05 });
    const plan = { seed: 4, epochs: 200, batchSize: 32, model: mlp, optimizer, criterion };
    expectSame("iris-adamw", train(plan, ...irisTensors(true)));
  });

  test("RMSprop, centred, with momentum", () => {
    const criterion = new nn.CrossEntropyLoss();
    const options = { lr: 0.001, alpha: 0.9, momentum: 0.5, centered: true };
    const optimizer = (m: torch.nn.Module) => new optim.RMSprop(m.parameters(), options);
    const plan = { seed: 6, epochs: 200, batchSize: 50, model: mlp, optimizer, criterion };
    expectSame("iris-rmsprop", train(plan, ...irisTensors(true)));
  });

  test("GELU and LeakyReLU, clipped gradients, half a cosine, shuffled batches", () => {
    const model = () =>
      new nn.Sequential(
        new nn.Linear(4, 16),
        new nn.GELU(),
        new nn.Linear(16, 16),
        new nn.LeakyReLU(0.1),
        new nn.Linear(16, 3),
      );
    const cosine = (o: torch.optim.lrScheduler.Scheduled) => {
      const schedule = new optim.lrScheduler.CosineAnnealingLR(o, 150);
      return { step: () => schedule.step() };
    };
    const plan: Plan = {
      seed: 8,
      epochs: 150,
      batchSize: 32,
      shuffle: true,
      model,
      optimizer: (m) => new optim.AdamW(m.parameters(), { lr: 0.005 }),
      scheduler: cosine,
      clip: 0.5,
      criterion: new nn.CrossEntropyLoss(),
    };
    expectSame("iris-clipped-cosine", train(plan, ...irisTensors(true)));
  });

  test("smooth L1, and a rate that is halved where the loss stays", () => {
    const x = torch.linspace(-3, 3, 64).unsqueeze(1);
    const y = torch.tensor(x.toArray<2>().map(([v]) => [Math.sin(v)]));
    const model = () =>
      new nn.Sequential(
        new nn.Linear(1, 16),
        new nn.Tanh(),
        new nn.Linear(16, 16),
        new nn.Sigmoid(),
        new nn.Linear(16, 1),
      );
    const plan: Plan = {
      seed: 9,
      epochs: 150,
      batchSize: 16,
      model,
      optimizer: (m) => new optim.SGD(m.parameters(), { lr: 0.2, momentum: 0.5 }),
      scheduler: (o) =>
        new optim.lrScheduler.ReduceLROnPlateau(o, { factor: 0.5, patience: 3, threshold: 0.01 }),
      criterion: new nn.SmoothL1Loss({ beta: 0.1 }),
    };
    expectSame("sine-plateau", train(plan, x, y));
  });
});
