import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import * as torch from "../../src/index.js";
import { parseCsv } from "../../src/io/csv.js";
import { Table } from "../../src/io/index.js";
import { ColumnTransformer } from "../../src/sklearn/compose/index.js";
import { SimpleImputer } from "../../src/sklearn/impute/index.js";
import { Pipeline } from "../../src/sklearn/pipeline/index.js";
import { OneHotEncoder, StandardScaler } from "../../src/sklearn/preprocessing/index.js";
import { buildNetwork } from "../../src/tabular/network.js";
import { collectTable, foldsOf, split, treat } from "../../src/tabular/prepare.js";
import { typedCells } from "../../src/tabular/source.js";
import { taskOf } from "../../src/tabular/target.js";
import { balancedWeights, Trainer, type TrainingPlan } from "../../src/tabular/trainer.js";
import { learnFeatures } from "../../src/tabular/treatment.js";
import { Folder, IRIS, ROOT, tableAt } from "./support.js";

const HOUSES = join(ROOT, "data/houses.csv");
const folder = new Folder();
const shares = { val: 0.15, test: 0.15, seed: 42 };
const collectedAt = (file: string, target: string) => {
  const { table, choices } = tableAt(file, target);
  return collectTable(table, choices);
};
const houses = () => ({ ...collectedAt(HOUSES, "price"), missing: "fill" as const });

describe("the treatment", () => {
  it("is scikit-learn's: medians, most frequent categories, standard scores, one-hot", () => {
    const collected = houses();
    const parts = split(collected, shares);
    const { features, train, validation } = treat(collected, parts, 50);
    const named = (kind: string) => features.filter((one) => one.kind === kind).map(({ name }) => name);
    const numbers = named("number");
    const categories = named("category");
    const { table } = tableAt(HOUSES, "price");
    // The command takes true and false as 1 and 0.
    const plain = table.assign({ garden: Array.from(table.column("garden") as boolean[], Number) });
    const numeric = new Pipeline([
      ["fill", new SimpleImputer({ strategy: "median" })],
      ["scale", new StandardScaler()],
    ]);
    const textual = new Pipeline([
      ["fill", new SimpleImputer({ strategy: "most_frequent" })],
      ["encode", new OneHotEncoder({ handleUnknown: "ignore" })],
    ]);
    const transformer = new ColumnTransformer([
      ["numbers", numeric, numbers],
      ["categories", textual, categories],
    ]);
    const expected = transformer.fit(plain.take(parts.train)).transform(plain.take(parts.validation));
    const rows = Array.from(expected as Iterable<ArrayLike<number>>, (row) => Array.from(row));
    // Ours stand in the order of the table.
    const order = features.flatMap((one) => {
      if (one.kind === "number") return [numbers.indexOf(one.name)];
      const at =
        numbers.length +
        features
          .filter(
            (other) =>
              other.kind === "category" && categories.indexOf(other.name) < categories.indexOf(one.name),
          )
          .reduce((sum, other) => sum + (other.kind === "category" ? other.categories.length : 0), 0);
      return one.kind === "category" ? one.categories.map((_, k) => at + k) : [];
    });
    const ours = validation?.x.toArray<2>() ?? [];
    expect(ours).toHaveLength(rows.length);
    ours.forEach((row, i) => {
      expect(row).toEqual(order.map((j) => Math.fround(rows[i][j])));
    });
    expect(train.x.shape).toEqual([840, 39]);
  });

  it.each([1, 2, 3, 10, 101, 1000])("finds the median of %i numbers", (count) => {
    let state = count;
    const next = () => {
      state = (state * 16807) % 2147483647;
      return Math.floor(state / 1e8) / 4; // some come several times
    };
    const x = Float64Array.from({ length: count }, next);
    const cells = typedCells(Table.from({ x }), "x.csv");
    const plan = { kind: "number", name: "x", missing: 0, boolean: false } as const;
    const [feature] = learnFeatures([plan], cells, [...x.keys()], 50);
    const imputer = new SimpleImputer({ strategy: "median" }).fit(Table.from({ x }));
    expect(feature.fill).toBe(imputer.statistics_[0]);
  });

  it("leaves out names, keeps rare categories together, and takes new ones for others", async () => {
    const rows = Array.from(
      { length: 80 },
      (_, i) => `n${i},${i % 9 === 0 ? `rare${i}` : `c${i % 2}`},${i % 2}`,
    );
    const file = folder.put("rare.csv", `name,kind,y\n${rows.join("\n")}\n`);
    const args = [
      "train",
      file,
      "--target",
      "y",
      "--max-categories",
      "3",
      "--epochs",
      "3",
      "--model",
      "rare.model",
    ];
    const report = await folder.json<{
      features: string[];
      leftOut: unknown[];
      treatment: { categories: string[]; other: boolean }[];
    }>(...args);
    expect(report.features).toEqual(["kind"]);
    expect(report.leftOut).toEqual([{ name: "name", why: "names" }]);
    expect(report.treatment[0]).toMatchObject({ categories: ["c0", "c1"], other: true });
    folder.put("new.csv", "kind\nnever seen\nrare0\n,\n".replace(",\n", '""\n'));
    const { stdout, stderr } = await folder.antorcha(["predict", "rare.model", "new.csv"]);
    expect(stderr.replace(/\s+/g, " ")).toContain("'kind': 2 rows have a rare or new value");
    const answers = parseCsv(stdout).rows;
    expect(answers[0].slice(1)).toEqual(answers[1].slice(1));
  });
});

describe("the task", () => {
  it.each([
    ["texts", ["a", "b"], "classification"],
    ["true and false", [true, false], "classification"],
    ["few whole numbers", [0, 1, 2], "classification"],
    ["decimals", [1.5, 2], "regression"],
    ["many whole numbers", Array.from({ length: 30 }, (_, i) => i), "regression"],
  ] as const)("of %s is decided", (_, values, task) => {
    expect(taskOf(Table.from({ y: [...values] as number[] }), "y")).toBe(task);
  });
  it("of numbers can be told", async () => {
    const file = folder.put(
      "n.csv",
      `x,y\n${Array.from({ length: 60 }, (_, i) => `${i},${i % 3}`).join("\n")}`,
    );
    const told = (task: string) =>
      folder.json<{ task: string; classes: string[] }>(
        "train",
        file,
        "--target",
        "y",
        "--task",
        task,
        "--epochs",
        "1",
      );
    expect(await told("regression")).toMatchObject({ task: "regression", classes: [] });
    expect(await told("classification")).toMatchObject({ task: "classification", classes: ["0", "1", "2"] });
  });
});

describe("training", () => {
  const plan: TrainingPlan = {
    epochs: 12,
    batchSize: 16,
    optimizer: "adamw",
    lr: 0.01,
    patience: 0,
    minDelta: 0,
    monitor: "loss",
    scheduler: "none",
    l1: 0,
    l2: 0,
    classWeights: null,
  };
  const iris = collectedAt(IRIS, "species");
  const network = { inputs: 4, hidden: [8], outputs: 3, activation: "gelu", dropout: 0.2 } as const;
  const run = async (more: Partial<TrainingPlan>) => {
    const prepared = treat(iris, split(iris, shares), 50);
    torch.manualSeed(1);
    const model = buildNetwork(network);
    const trainer = new Trainer(model, { task: "classification", ...prepared }, { ...plan, ...more });
    return { prepared, model, result: await trainer.run() };
  };

  it("with weights, penalties, dropout and a schedule is PyTorch's loop", async () => {
    const weights = [0.5, 1, 2];
    const { prepared, result } = await run({
      classWeights: weights,
      l1: 1e-3,
      l2: 1e-2,
      scheduler: "cosine",
      epochs: 4,
    });
    torch.manualSeed(1);
    const model = buildNetwork(network);
    const { train } = prepared;
    const criterion = new torch.nn.CrossEntropyLoss({ weight: torch.tensor(weights) });
    const optimizer = new torch.optim.AdamW(model.parameters(), { lr: 0.01 });
    const schedule = new torch.optim.lrScheduler.CosineAnnealingLR(optimizer, 4);
    const dataset = new torch.data.TensorDataset(train.x, train.y);
    const loader = new torch.data.DataLoader(dataset, { batchSize: 16, shuffle: true });
    for (const log of result.history) {
      let total = 0;
      expect(log.lr).toBe(optimizer.paramGroups[0].lr);
      for (const [x, y] of loader) {
        const loss = criterion(model(x) as torch.Tensor, y);
        let whole = loss;
        for (const [name, w] of model.namedParameters()) {
          if (!name.endsWith("weight")) continue;
          whole = whole.add(w.abs().sum().mul(1e-3)).add(w.mul(w).sum().mul(1e-2));
        }
        optimizer.zeroGrad();
        whole.backward();
        optimizer.step();
        total += loss.item() * y.shape[0];
      }
      schedule.step();
      expect(log.loss).toBeCloseTo(total / dataset.length, 5);
    }
  });

  it.each(["accuracy", "f1", "loss"] as const)("keeps the weights of the best %s", async (monitor) => {
    const { result } = await run({ monitor, epochs: 15 });
    const key = { accuracy: "valAccuracy", f1: "valF1", loss: "valLoss" } as const;
    const scores = result.history.map((log) => log[key[monitor]] as number);
    const best = monitor === "loss" ? Math.min(...scores) : Math.max(...scores);
    expect(result.bestEpoch).toBe(scores.indexOf(best) + 1);
  });

  it("stops where the score is not better by --min-delta", async () => {
    const { result } = await run({ minDelta: 10, patience: 2, epochs: 30 });
    expect(result.stopped).toBe("early");
    expect([result.bestEpoch, result.history.length]).toEqual([1, 3]);
  });

  it("weighs classes as scikit-learn's balanced", () => {
    expect(balancedWeights([0, 0, 0, 1, 2, 2], 3)).toEqual([6 / 9, 2, 1]);
  });

  it("makes folds of all rows that do not test, each once", () => {
    const parts = split(iris, shares);
    const all = foldsOf(iris, parts, 4, 42);
    const held = all.flatMap(({ validation }) => [...validation]).sort((a, b) => a - b);
    expect(held).toEqual([...parts.train, ...parts.validation].sort((a, b) => a - b));
    for (const { train, validation } of all) expect(train.some((i) => validation.includes(i))).toBe(false);
  });
});

describe("the commands", () => {
  const quick = ["--epochs", "8", "--patience", "0"];
  let report: { test: { r2: number; rmse: number }; folds: { score: number }[]; command: string };
  beforeAll(async () => {
    await folder.output("train", IRIS, "--target", "species", ...quick, "--model", "iris.model");
    const args = [HOUSES, "--target", "price", "--epochs", "20", "--folds", "3", "--model", "houses.model"];
    report = await folder.json("train", ...args);
  });

  it("learn quantities, and say the command that gives the same again", async () => {
    expect(report.test.r2).toBeGreaterThan(0.85);
    expect(report.folds).toHaveLength(3);
    for (const { score } of report.folds) expect(score).toBeLessThan(60_000);
    expect(report.command).toContain("--folds 3");
    const { spec } = JSON.parse(
      JSON.stringify({ spec: await folder.json<object>("show", "houses.model") }),
    ) as { spec: { task: string; evaluation: { rmse: number }; made: { command: string; tier: string } } };
    expect(spec.task).toBe("regression");
    expect(spec.evaluation.rmse).toBe(report.test.rmse);
    expect(spec.made.command).toBe(report.command);
    expect(spec.made.tier).toMatch(/^(plain|fused)$/);
  });

  it("predict quantities, row by row, in CSV and JSON", async () => {
    const { rows } = await folder.json<{ rows: { prediction: number }[] }>("predict", "houses.model", HOUSES);
    const csv = parseCsv(await folder.output("predict", "houses.model", HOUSES));
    expect(csv.columns.at(-1)).toBe("predicted_price");
    expect(csv.rows.map((row) => Number(row.at(-1)))).toEqual(rows.map(({ prediction }) => prediction));
    const original = readFileSync(HOUSES, "utf8").split("\n");
    expect(csv.rows[7].slice(0, -1).join(",")).toBe(original[8]);
  });

  it("evaluate on a table as by its own predictions", async () => {
    const { test } = await folder.json<{ test: { rmse: number; rows: number } }>(
      "evaluate",
      "houses.model",
      HOUSES,
    );
    const csv = parseCsv(await folder.output("predict", "houses.model", HOUSES));
    const errors = csv.rows.map((row) => (Number(row.at(-1)) - Number(row.at(-2))) ** 2);
    expect(test.rows).toBe(1200);
    expect(test.rmse / Math.sqrt(errors.reduce((a, b) => a + b) / errors.length)).toBeCloseTo(1, 5);
    const text = await folder.output("evaluate", "iris.model", IRIS);
    // Where a sentence is broken depends on the length of the paths in it.
    expect(text.replace(/\s+/g, " ")).toMatch(
      /accuracy \d\.\d{4}, loss [\d.]+ on 150 rows, \d+ of them seen in training: this is no test/,
    );
    expect(text).toContain("antorcha evaluate iris.model");
  });

  it("show what is in a model", async () => {
    const text = await folder.output("show", "iris.model");
    for (const part of [
      "tells 3 classes of 'species' apart",
      "What the treatment learned",
      "Total params: 403",
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/Loss by epoch\n─+\n[\d.]+ ┤·/);
    expect(text).toMatch(/true \\ predicted +1 +2 +3\n1 setosa +[ ░▒▓█] \d/);
    expect(text).toMatch(/tier (plain|fused), seed 42\nantorcha train /);
  });

  it("show classes that are numbers by their numbers", async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `${(i % 2) * 3 + i / 100},${i % 2}`);
    const file = folder.put("zeros.csv", ["x,y", ...rows, ""].join("\n"));
    await folder.output("train", file, "--target", "y", ...quick, "--model", "zeros.model");
    const text = await folder.output("show", "zeros.model");
    expect(text).toMatch(/true \\ predicted +0 +1\n0 +[ ░▒▓█] \d+ +[ ░▒▓█] \d+\n1 +/);
  });

  it("describe a table, and what training would do", async () => {
    const text = await folder.output("describe", HOUSES, "--target", "price");
    expect(text.replace(/\s+/g, " ")).toContain("1200 rows, 17 columns, 1259 missing values");
    expect(text).toMatch(/living_m2 ~ price +0\.78\d {2}█/);
    expect(text).toContain("price: the target, predict a quantity (regression)");
    expect(text).toContain("id: left out, a different text in nearly every row");
    expect(text).toMatch(/lot_m2: 15\.9 % filled with the median, standardised/);
    const { columns } = await folder.json<{
      columns: { name: string; numbers: Record<string, number> | null }[];
    }>("describe", HOUSES);
    const table = tableAt(HOUSES, "price").table.describe();
    const statistics = table.column("statistic") as string[];
    const living = columns.find(({ name }) => name === "living_m2")?.numbers;
    const pandas = Object.fromEntries(statistics.map((name, i) => [name, table.numbers("living_m2")[i]]));
    for (const [ours, theirs] of [
      ["mean", "mean"],
      ["std", "std"],
      ["median", "50%"],
      ["q3", "75%"],
    ])
      expect(living?.[ours]).toBeCloseTo(pandas[theirs], 9);
  });

  it("describe what training would do with rare categories and with a column that never changes", async () => {
    const rows = Array.from({ length: 180 }, (_, i) => `${i * 0.37},5,c${i % 60},${"xy"[i % 2]}`);
    folder.put("cities.csv", ["a,const,city,kind", ...rows, ""].join("\n"));
    const text = await folder.output("describe", "cities.csv", "--target", "kind");
    expect(text).toContain("a: standardised");
    expect(text).toContain("const: left out, always the same value");
    expect(text).toContain("city: one-hot, 60 categories, the rarest put together (--max-categories 50)");
  });

  it("compare models", async () => {
    const args = ["--target", "species", ...quick, "--hidden", "2", "--model", "small.model"];
    await folder.output("train", IRIS, ...args);
    const text = await folder.output("compare", "iris.model", "small.model", "--data", IRIS);
    expect(text).toMatch(/iris\.model +16,16 +403 +\d+ +42 .*← best/);
    expect(text).toMatch(/small\.model +2 +19/);
  });

  it("take options from a file, those typed counting more", async () => {
    const config = { target: "species", epochs: 4, hidden: [5, 3], "batch-size": 10, optimizer: "rmsprop" };
    folder.put("job.json", JSON.stringify(config));
    const { command } = await folder.json<{ command: string }>(
      "train",
      IRIS,
      "--config",
      "job.json",
      "--epochs",
      "2",
    );
    expect(command).toContain("--hidden 5,3 --epochs 2 --batch-size 10 --optimizer rmsprop");
  });

  it("read semicolons, decimal commas, UTF-16 and gaps", async () => {
    const plain = readFileSync(IRIS, "utf8");
    const train = async (file: string, ...more: string[]) => {
      const args = ["train", file, "--target", "species", ...quick, ...more];
      return (await folder.json<{ training: { history: object[] } }>(...args)).training.history;
    };
    const expected = await train(IRIS);
    folder.put("semi.csv", plain.replaceAll(",", ";").replaceAll(".", ","));
    expect(await train("semi.csv", "--decimal", ",")).toEqual(expected);
    folder.put("wide.csv", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(plain, "utf16le")]));
    expect(await train("wide.csv")).toEqual(expected);
    folder.put("gaps.csv", plain.replace("5.1,3.5", "NA,3.5").replace("4.9,3.0", "?,3.0"));
    const { treatment } = await folder.json<{ treatment: { missing: number }[] }>(
      ...["train", "gaps.csv", "--target", "species", "--epochs", "1", "--val", "0", "--test", "0"],
    );
    expect(treatment[0].missing).toBe(2);
  });

  it("predict a table of many pieces as one of one", async () => {
    const [header, ...lines] = readFileSync(IRIS, "utf8").trim().split("\n");
    folder.put("long.csv", [header, ...Array.from({ length: 20_000 }, (_, i) => lines[i % 150])].join("\n"));
    const found = (await folder.output("predict", "iris.model", "long.csv", "--probabilities"))
      .trim()
      .split("\n");
    expect(found).toHaveLength(20_001);
    expect(found[0]).toMatch(/predicted_species,probability,probability_setosa,/);
    const share = (line: string) => Number(line.split(",")[6]);
    for (const i of [1, 150, 8192, 8193, 16_385, 20_000])
      expect(Math.abs(share(found[i]) - share(found[((i - 1) % 150) + 1]))).toBeLessThan(2e-6);
    const { rows } = await folder.json<{ rows: object[] }>("predict", "iris.model", "long.csv");
    expect(rows).toHaveLength(20_000);
  });
});
