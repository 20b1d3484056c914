import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadIris } from "../../src/datasets/index.js";
import * as torch from "../../src/index.js";
import { Table } from "../../src/io/index.js";
import { sortedClasses } from "../../src/tabular/classes.js";
import { buildNetwork } from "../../src/tabular/network.js";
import { collectTable, split, treat } from "../../src/tabular/prepare.js";
import { evaluateClasses, outputsOf } from "../../src/tabular/scores.js";
import { typedCells } from "../../src/tabular/source.js";
import { splitRows } from "../../src/tabular/split.js";
import { Trainer, type TrainingPlan } from "../../src/tabular/trainer.js";
import { encodeAll, learnFeatures } from "../../src/tabular/treatment.js";
import { Folder, IRIS, modelAt, type PredictReport, tableAt } from "./support.js";

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

const irisTable = () => {
  const { table: iris, choices } = tableAt(IRIS, "species");
  return collectTable(iris, choices);
};
const splitOf = (labels: readonly string[], shares: Shares) => {
  const classes = sortedClasses(labels);
  const y = labels.map((label) => classes.indexOf(label));
  const parts = splitRows({ file: "a.csv", target: "y", labels }, y, classes, shares);
  return Object.fromEntries(Object.entries(parts).map(([name, rows]) => [name, [...rows]]));
};

describe("the split", () => {
  it("is scikit-learn's: first the test rows, then of the rest the validation rows", () => {
    for (const one of fixture.iris) expect(splitOf(irisLabels, one)).toEqual(one.rows);
  });
  it("leaves to training the rows of a class that is too small for other parts, which is said", async () => {
    const shares = { val: 0.15, test: 0.15, seed: 42 };
    const [one, two] = [[...irisLabels], [...irisLabels]];
    one[4] = "lonely";
    two[4] = two[77] = "pair";
    expect(splitOf(one, shares).train).toContain(4);
    const found = splitOf(two, shares);
    expect(found.train.filter((row) => row === 4 || row === 77)).not.toEqual([]);
    expect(found.validation.filter((row) => row === 4 || row === 77)).toEqual([]);
    expect([...found.train, ...found.validation, ...found.test].sort((a, b) => a - b)).toEqual([
      ...one.keys(),
    ]);
    const lines = readFileSync(IRIS, "utf8").trim().split("\n");
    lines[5] = lines[5].replace("setosa", "lonely");
    const file = folder.put("lonely.csv", `${lines.join("\n")}\n`);
    const said = (await folder.output("train", file, "--target", "species", "--epochs", "1")).replace(
      /\s+/g,
      " ",
    );
    expect(said).toContain("of classes with too few rows for every part, all train: 'lonely'");
  });
  it("is so for classes of all kinds, in NumPy's order", () => {
    for (const one of fixture.cases)
      expect([one.labels[0], splitOf(one.labels, one)]).toEqual([one.labels[0], one.rows]);
  });
});

/** Columns of numbers, all rows of which are learned from. */
function treated(rows: readonly Float64Array[], learned = rows.length) {
  const columns = Object.fromEntries(Array.from(rows[0], (_, j) => [`x${j}`, rows.map((row) => row[j])]));
  const cells = typedCells(Table.from(columns), "a.csv");
  const plans = Object.keys(columns).map(
    (name) => ({ kind: "number", name, missing: 0, boolean: false }) as const,
  );
  const features = learnFeatures(plans, cells, [...Array(learned).keys()], 50);
  const scaler = features.map((one) => (one.kind === "number" ? [one.mean, one.scale] : []));
  return { scaler, encode: () => encodeAll(features, cells, [...rows.keys()]) };
}

describe("standardisation", () => {
  it("is learned from the training rows alone, to scikit-learn's digits", () => {
    for (const one of fixture.iris) {
      const { mean, scale, rows } = one;
      const collected = irisTable();
      const { features, train } = treat(collected, split(collected, one), 50);
      expect(features.map((f) => (f.kind === "number" ? [f.mean, f.scale] : []))).toEqual(
        mean.map((m, j) => [m, scale[j]]),
      );
      const first = irisRows[rows.train[0]].map((x, j) => Math.fround((x - mean[j]) / scale[j]));
      expect(train.x.toArray<2>()[0]).toEqual([...first]);
    }
  });
  it.each([600, -600, 1000, -1000])("of numbers 2^%i as large is the same", (power) => {
    const factor = 2 ** power;
    const [plain, large] = [irisRows, irisRows.map((row) => row.map((x) => x * factor))].map((r) =>
      treated(r),
    );
    expect(large.scaler).toEqual(plain.scaler.map(([mean, scale]) => [mean * factor, scale * factor]));
    expect(large.encode()).toEqual(plain.encode());
  });
  it("of the largest numbers of both signs stays finite", () => {
    const values = treated(
      [Number.MAX_VALUE, -Number.MAX_VALUE, 0].map((x) => Float64Array.of(x, 1)),
    ).encode();
    expect(values[0]).toBeCloseTo(Math.sqrt(1.5), 6);
    expect(values[2]).toBeCloseTo(-Math.sqrt(1.5), 6);
    expect(values[4]).toBe(0);
  });
  it("refuses what is beyond all training rows", () => {
    const rows = [Float64Array.of(1, 5), Float64Array.of(1, 6), Float64Array.of(1e300, 5)];
    expect(() => treated(rows, 2).encode()).toThrow(/a\.csv: line 4 .*'x0' is 1e\+300.*E-CLI-009/);
  });
});

describe("training", () => {
  const shares = { val: 0.15, test: 0.15, seed: 42 };
  const options: TrainingPlan = {
    epochs: 60,
    batchSize: 16,
    optimizer: "adam",
    lr: 0.05,
    patience: 5,
    minDelta: 0,
    monitor: "loss",
    scheduler: "none",
    l1: 0,
    l2: 0,
    classWeights: null,
  };
  const plan = { inputs: 4, hidden: [16, 16], outputs: 3, activation: "relu", dropout: 0 } as const;
  const job = async (settings: Partial<TrainingPlan> = {}, part: "validation" | null = "validation") => {
    const collected = irisTable();
    const treated = treat(collected, split(collected, shares), 50);
    torch.manualSeed(42);
    const network = buildNetwork(plan);
    const validation = part && treated.validation;
    const rows = { task: "classification", ...treated, validation } as const;
    return { treated, network, result: await new Trainer(network, rows, { ...options, ...settings }).run() };
  };

  it("stops early with the weights of the best epoch", async () => {
    const { treated, network, result } = await job();
    const losses = result.history.map((log) => log.valLoss as number);
    expect(result.stopped).toBe("early");
    expect(losses[result.bestEpoch - 1]).toBe(Math.min(...losses));
    expect(result.history).toHaveLength(result.bestEpoch + options.patience);
    const validation = treated.validation as NonNullable<typeof treated.validation>;
    const { loss, accuracy } = evaluateClasses(network, validation, ["a", "b", "c"]);
    expect(loss).toBe(losses[result.bestEpoch - 1]);
    expect(accuracy).toBe(result.history[result.bestEpoch - 1].valAccuracy);
    expect(loss).not.toBe(losses.at(-1));
    expect(network.training).toBe(false);
  });

  it("puts the best weights back where the epochs run out too", async () => {
    const { treated, network, result } = await job({ patience: 0, epochs: 30 });
    const losses = result.history.map((log) => log.valLoss as number);
    expect(result).toMatchObject({ stopped: "done" });
    expect(result.history).toHaveLength(30);
    const validation = treated.validation as NonNullable<typeof treated.validation>;
    expect(outputsOf(network, validation, "classification").loss).toBe(Math.min(...losses));
  });

  it("does what PyTorch's loop does: the same first epochs, step by step", async () => {
    const { treated, network, result } = await job({ epochs: 3 }, null);
    torch.manualSeed(42);
    const model = buildNetwork(plan);
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
      /epoch \d.*NaN.*smaller lr than 1e\+30.*E-CLI-017/,
    );
  });

  it("ends after the step in which it is asked to", async () => {
    const collected = irisTable();
    const treated = treat(collected, split(collected, shares), 50);
    const rows = { task: "classification", ...treated, validation: null } as const;
    let steps = 0;
    const watcher = { breathe: async () => void steps++, isEnough: () => steps === 3 };
    const { stopped, history } = await new Trainer(buildNetwork(plan), rows, options).run(watcher);
    expect([steps, stopped, history.length]).toEqual([3, "asked", 0]);
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
    const { spec } = modelAt(folder.at("iris.model"));
    const learned = spec.features.map((one) => (one.kind === "number" ? [one.mean, one.scale] : []));
    expect(learned).toEqual(mean.map((m, j) => [m, scale[j]]));
    expect(shares).toEqual({ val: 0.15, test: 0.15, seed: spec.made.seed });
  });
});

describe("the evaluation", () => {
  it("counts rows by true and predicted class", () => {
    const { data, target } = loadIris();
    // one score a class out of the petal's length: all of class 0 right, all others taken for class 2
    const network = buildNetwork({ inputs: 1, hidden: [], outputs: 3, activation: "relu", dropout: 0 });
    network.loadStateDict({
      "0.weight": torch.tensor([[-1], [0], [1]]),
      "0.bias": torch.tensor([2.5, -100, -2.5]),
    });
    const x = torch.tensor(data.map((row) => [row[2]]));
    const y = torch.tensor(BigInt64Array.from(target, BigInt));
    const { confusionMatrix, accuracy, classes, rows } = evaluateClasses(network, { x, y }, ["a", "b", "c"]);
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
