import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Collected } from "../../cli/job/collect.js";
import { buildNetwork } from "../../cli/job/define.js";
import { evaluate } from "../../cli/job/evaluate.js";
import { fit } from "../../cli/job/fit.js";
import { lossAndAccuracy } from "../../cli/job/forward.js";
import { splitRows } from "../../cli/job/split.js";
import { learnScaler, standardised } from "../../cli/job/standardise.js";
import { sortedClasses, treat } from "../../cli/job/treat.js";
import { loadModel } from "../../cli/tabular/model.js";
import { loadIris } from "../../src/datasets/index.js";
import * as torch from "../../src/index.js";
import { Folder, IRIS, type PredictReport } from "./support.js";

interface Shares {
  readonly val: number;
  readonly test: number;
  readonly seed: number;
}
interface Case extends Shares {
  readonly rows: Readonly<Record<"train" | "validation" | "test", readonly number[]>>;
}
interface Fixture {
  readonly iris: readonly (Case & { readonly mean: number[]; readonly scale: number[] })[];
  readonly cases: readonly (Case & { readonly labels: readonly string[] })[];
}
const fixture: Fixture = JSON.parse(
  readFileSync(new URL("../fixtures/cli/splits.json", import.meta.url), "utf8"),
);

const folder = new Folder();
const table = readFileSync(IRIS, "utf8").trim().split("\n").slice(1);
const irisLabels = table.map((line) => line.split(",").at(-1) as string);
const irisRows = table.map((line) => Float64Array.from(line.split(",").slice(0, 4), Number));

const collected = (labels: readonly string[], rows = labels.map(() => new Float64Array(1))): Collected => ({
  file: "a.csv",
  target: "y",
  features: Array.from(rows[0], (_, j) => `x${j}`),
  rows,
  labels,
  lines: labels.map((_, i) => i + 2),
});
const splitOf = (labels: readonly string[], shares: Shares) => {
  const classes = sortedClasses(labels);
  const y = labels.map((label) => classes.indexOf(label));
  const parts = splitRows(collected(labels), y, classes, shares);
  return Object.fromEntries(Object.entries(parts).map(([name, rows]) => [name, [...rows]]));
};

describe("the split", () => {
  it("is scikit-learn's: first the test rows, then of the rest the validation rows", () => {
    for (const one of fixture.iris) expect(splitOf(irisLabels, one)).toEqual(one.rows);
  });
  it("is so for classes of all kinds, in NumPy's order", () => {
    for (const one of fixture.cases)
      expect([one.labels[0], splitOf(one.labels, one)]).toEqual([one.labels[0], one.rows]);
  });
});

describe("standardisation", () => {
  const never = (): never => {
    throw new Error("refused");
  };
  it("is learned from the training rows alone, to scikit-learn's digits", () => {
    for (const one of fixture.iris) {
      const { mean, scale, rows } = one;
      const { scaler, train } = treat(collected(irisLabels, irisRows), one);
      expect(scaler).toEqual({ mean, scale });
      const first = irisRows[rows.train[0]].map((x, j) => Math.fround((x - mean[j]) / scale[j]));
      expect(train.x.toArray<2>()[0]).toEqual([...first]);
    }
  });
  it.each([600, -600, 1000, -1000])("of numbers 2^%i as large is the same", (power) => {
    const factor = 2 ** power;
    const large = irisRows.map((row) => row.map((x) => x * factor));
    const plain = learnScaler(irisRows);
    const scaler = learnScaler(large);
    expect(scaler.mean).toEqual(plain.mean.map((x) => x * factor));
    expect(scaler.scale).toEqual(plain.scale.map((x) => x * factor));
    expect(standardised(large, scaler, never).toArray()).toEqual(
      standardised(irisRows, plain, never).toArray(),
    );
  });
  it("of the largest numbers of both signs stays finite", () => {
    const rows = [Number.MAX_VALUE, -Number.MAX_VALUE, 0].map((x) => Float64Array.of(x));
    const values = standardised(rows, learnScaler(rows), never).toArray<2>().flat();
    expect(values[0]).toBeCloseTo(Math.sqrt(1.5), 6);
    expect(values[1]).toBeCloseTo(-Math.sqrt(1.5), 6);
    expect(values[2]).toBe(0);
  });
  it("refuses what is beyond all training rows", () => {
    const scaler = learnScaler([Float64Array.of(1, 5), Float64Array.of(1, 6)]);
    const at: number[] = [];
    const refuse = (i: number, j: number): never => {
      at.push(i, j);
      throw new Error("refused");
    };
    expect(() => standardised([Float64Array.of(2, 5), Float64Array.of(1e300, 5)], scaler, refuse)).toThrow();
    expect(at).toEqual([1, 0]);
  });
});

describe("training", () => {
  const shares = { val: 0.15, test: 0.15, seed: 42 };
  const options = { epochs: 60, batchSize: 16, optimizer: "adam", lr: 0.05, patience: 5 } as const;
  const job = async (
    settings: Partial<Parameters<typeof fit>[3]> = {},
    part: "validation" | null = "validation",
  ) => {
    const treated = treat(collected(irisLabels, irisRows), shares);
    torch.manualSeed(42);
    const network = buildNetwork(4, [16, 16], 3);
    const validation = part && treated.validation;
    return {
      treated,
      network,
      result: await fit(network, treated.train, validation, { ...options, ...settings }),
    };
  };

  it("stops early with the weights of the best epoch", async () => {
    const { treated, network, result } = await job();
    const losses = result.history.map((log) => log.valLoss as number);
    expect(result.stoppedEarly).toBe(true);
    expect(losses[result.bestEpoch - 1]).toBe(Math.min(...losses));
    expect(result.history).toHaveLength(result.bestEpoch + options.patience);
    const validation = treated.validation as NonNullable<typeof treated.validation>;
    const { loss, accuracy } = lossAndAccuracy(network, validation);
    expect(loss).toBe(losses[result.bestEpoch - 1]);
    expect(accuracy).toBe(result.history[result.bestEpoch - 1].valAccuracy);
    expect(loss).not.toBe(losses.at(-1));
    expect(network.training).toBe(false);
  });

  it("puts the best weights back where the epochs run out too", async () => {
    const { treated, network, result } = await job({ patience: 0, epochs: 30 });
    const losses = result.history.map((log) => log.valLoss as number);
    expect(result).toMatchObject({ stoppedEarly: false });
    expect(result.history).toHaveLength(30);
    const validation = treated.validation as NonNullable<typeof treated.validation>;
    expect(lossAndAccuracy(network, validation).loss).toBe(Math.min(...losses));
  });

  it("does what PyTorch's loop does: the same first epochs, step by step", async () => {
    const { treated, network, result } = await job({ epochs: 3 }, null);
    torch.manualSeed(42);
    const model = buildNetwork(4, [16, 16], 3);
    const criterion = new torch.nn.CrossEntropyLoss();
    const optimizer = new torch.optim.Adam(model.parameters(), { lr: options.lr });
    const data = new torch.data.TensorDataset(treated.train.x, treated.train.y);
    const loader = new torch.data.DataLoader(data, { batchSize: 16, shuffle: true });
    for (const log of result.history) {
      let total = 0;
      for (const [x, y] of loader) {
        const loss = criterion(model(x) as torch.Tensor, y);
        optimizer.zeroGrad();
        loss.backward();
        optimizer.step();
        total += loss.item() * y.shape[0];
      }
      expect(log.loss).toBe(total / treated.train.y.shape[0]);
    }
    const [ours, theirs] = [network, model].map((m) => m.stateDict()["4.weight"].toArray());
    expect(ours).toEqual(theirs);
  });

  it("that diverges is an error", async () => {
    await expect(job({ optimizer: "sgd", lr: 1e30 })).rejects.toThrow(
      /epoch \d.*NaN.*smaller --lr than 1e\+30.*E-CLI-017/,
    );
  });

  it("ends where the watcher throws", async () => {
    const treated = treat(collected(irisLabels, irisRows), shares);
    let steps = 0;
    const breathe = async () => {
      if (++steps === 3) throw new Error("enough");
    };
    const run = fit(buildNetwork(4, [], 3), treated.train, null, { ...options }, { breathe });
    await expect(run).rejects.toThrow("enough");
    expect(steps).toBe(3);
  });
});

describe("the whole, from outside", () => {
  const [{ rows: parts, mean, scale, ...shares }] = fixture.iris;

  it("the saved model is the best epoch's, on scikit-learn's rows, with scikit-learn's scaler", async () => {
    const report = await folder.json("train", IRIS, "--target", "species", "--model", "iris.model");
    const { rows } = await folder.json<PredictReport>("predict", "iris.model", IRIS);
    const loss = (places: readonly number[]) =>
      places.reduce((sum, i) => sum - Math.log(rows[i].probabilities[irisLabels[i]]), 0) / places.length;
    const accuracy = (places: readonly number[]) =>
      places.filter((i) => rows[i].prediction === irisLabels[i]).length / places.length;

    const best = report.training.history[report.training.bestEpoch - 1];
    expect(loss(parts.validation)).toBeCloseTo(best.valLoss as number, 6);
    expect(accuracy(parts.validation)).toBe(best.valAccuracy);
    expect(loss(parts.test)).toBeCloseTo(report.test?.loss as number, 6);
    expect(accuracy(parts.test)).toBe(report.test?.accuracy);
    const { spec } = loadModel(folder.at("iris.model"));
    const learned = spec.features.map((one) => (one.kind === "number" ? [one.mean, one.scale] : []));
    expect(learned).toEqual(mean.map((m, j) => [m, scale[j]]));
    expect(shares).toEqual({ val: 0.15, test: 0.15, seed: spec.made.seed });
  });
});

describe("the evaluation", () => {
  it("counts rows by true and predicted class", () => {
    const { data, target } = loadIris();
    // one score a class out of the petal's length: all of class 0 right, all others taken for class 2
    const network = buildNetwork(1, [], 3);
    network.loadStateDict({
      "0.weight": torch.tensor([[-1], [0], [1]]),
      "0.bias": torch.tensor([2.5, -100, -2.5]),
    });
    const x = torch.tensor(data.map((row) => [row[2]]));
    const y = torch.tensor(BigInt64Array.from(target, BigInt));
    const { confusionMatrix, accuracy, classes, rows } = evaluate(network, { x, y }, ["a", "b", "c"]);
    expect(rows).toBe(150);
    expect(confusionMatrix).toEqual([
      [50, 0, 0],
      [0, 0, 50],
      [0, 0, 50],
    ]);
    expect(accuracy).toBeCloseTo(100 / 150);
    expect(classes[1]).toEqual({ class: "b", precision: 0, recall: 0, f1: 0, support: 50 });
    expect(classes[2]).toMatchObject({ precision: 0.5, recall: 1, support: 50 });
  });
});
