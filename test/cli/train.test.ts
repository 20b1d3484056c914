import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { clusters, Folder, IRIS, type TrainReport, wordsOf } from "./support.js";

const folder = new Folder();
const quick = ["--epochs", "3"];
const train = (...args: string[]) => folder.json("train", IRIS, "--target", "species", ...args);
const timeless = (report: TrainReport) =>
  JSON.stringify({ ...report, training: { ...report.training, seconds: 0 } });

/** The shape of a JSON value: names, and the type at each end. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [] : [shapeOf(value[0])];
  if (value === null || typeof value !== "object") return value === null ? "null" : typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]));
}

describe("the main job, on iris", () => {
  it("tells the classes apart, and says the seven steps", async () => {
    const text = await folder.output("train", IRIS, "--target", "species", "--model", "iris.model");
    expect(Number(/^5 Evaluate +accuracy ([\d.]+)/m.exec(text)?.[1])).toBeGreaterThan(0.9);
    expect(text.match(/^[1-7] \w+/gm)).toEqual([
      "1 Collect",
      "2 Treat",
      "3 Define",
      "4 Train",
      "5 Evaluate",
      "6 Tune",
      "7 Predict",
    ]);
    expect(text).toContain("150 rows, 4 features");
    expect(text).toContain("setosa (50), versicolor (50), virginica (50)");
    expect(text).toContain("104 rows to train, 23 to validate, 23 to test (stratified, seed 42)");
    expect(text).toContain("(4): Linear(in_features=16, out_features=3, bias=True)");
    expect(text).toContain("403 parameters");
    expect(text).toMatch(/true \\ predicted {2}setosa {2}versicolor {2}virginica\n +setosa +\d+ +\d+ +\d+\n/);
    expect(text).toMatch(/class +precision +recall +f1 +rows\n +setosa +\d\.\d{3}/);
    expect(text).toContain("antorcha predict iris.model NEW.csv");
    expect(text).toMatch(
      /The same again \(Antorcha [\d.]+, engine wasm, tier (plain|fused), seed 42\):\nantorcha train/,
    );
    // all but the command to copy fits a narrow screen
    const long = text.split("\n").filter((line) => line.length > 80);
    expect(long.every((line) => line.startsWith("antorcha train "))).toBe(true);
    expect(folder.files()).toEqual(["iris.model"]);
  });

  it("gives machines one JSON object of a stable shape", async () => {
    const report = await train(...quick);
    expect(shapeOf(report)).toEqual({
      antorcha: "string",
      command: "string",
      engine: "string",
      tier: "string",
      seed: "number",
      task: "string",
      target: "string",
      features: ["string"],
      treatment: [
        {
          kind: "string",
          name: "string",
          boolean: "boolean",
          missing: "number",
          fill: "number",
          mean: "number",
          scale: "number",
        },
      ],
      leftOut: [],
      constant: [],
      leaks: [],
      withoutTarget: "number",
      classes: ["string"],
      targetScale: "null",
      rows: { train: "number", validation: "number", test: "number" },
      parameters: "number",
      folds: "null",
      training: {
        epochs: "number",
        bestEpoch: "number",
        stoppedEarly: "boolean",
        seconds: "number",
        history: [
          {
            epoch: "number",
            lr: "number",
            loss: "number",
            accuracy: "number",
            valLoss: "number",
            valAccuracy: "number",
            valF1: "null",
          },
        ],
      },
      test: {
        task: "string",
        rows: "number",
        loss: "number",
        accuracy: "number",
        balancedAccuracy: "number",
        f1: "number",
        rocAuc: "number",
        baseline: { class: "string", accuracy: "number" },
        confusionMatrix: [["number"]],
        classes: [
          { class: "string", precision: "number", recall: "number", f1: "number", support: "number" },
        ],
      },
      model: "null",
      replaced: "null",
    });
    expect(report.rows).toEqual({ train: 104, validation: 23, test: 23 });
    expect(report.parameters).toBe(403);
  });

  it("with the same seed gives the same bytes, with another seed others", async () => {
    const [a, b, c] = await Promise.all([
      train(...quick, "--model", "a.model"),
      train(...quick, "--model", "b.model"),
      train(...quick, "--model", "c.model", "--seed", "43"),
    ]);
    expect(timeless({ ...a, model: null })).toBe(timeless({ ...b, model: null }));
    expect(readFileSync(folder.at("a.model"))).toEqual(readFileSync(folder.at("b.model")));
    expect(c.training.history[0].loss).not.toBe(a.training.history[0].loss);
    expect(c.test?.confusionMatrix).not.toEqual(undefined);
  });

  it("says the command that gives the same again", async () => {
    const first = await train(
      ...quick,
      "--val",
      "0.2",
      "--hidden",
      "8",
      "--optimizer",
      "sgd",
      "--lr",
      "0.05",
    );
    const [, ...args] = wordsOf(first.command);
    const again = await folder.json(...args);
    expect(timeless(again)).toBe(timeless(first));
  });

  it("speaks Spanish", async () => {
    const args = ["train", IRIS, "--target", "species", ...quick];
    const { status, stdout } = await folder.antorcha(args, "es");
    expect(status).toBe(0);
    expect(stdout.match(/^[1-7] \p{L}+/gmu)).toEqual([
      "1 Recopilación",
      "2 Tratamiento",
      "3 Definición",
      "4 Entrenamiento",
      "5 Evaluación",
      "6 Ajuste",
      "7 Predicción",
    ]);
    const [told] = stdout.split("Lo mismo otra vez");
    expect(told).not.toMatch(/\b(?:rows|accuracy|loss|epochs)\b/);
  });
});

describe("options", () => {
  it("--val 0: all epochs, the last weights", async () => {
    const report = await train("--val", "0", "--epochs", "4", "--patience", "1");
    expect(report.rows).toEqual({ train: 127, validation: 0, test: 23 });
    expect(report.training).toMatchObject({ epochs: 4, bestEpoch: 4, stoppedEarly: false });
    expect(report.training.history[0]).toMatchObject({ valLoss: null, valAccuracy: null });
  });
  it("--test 0: no evaluation", async () => {
    expect(await train("--test", "0", ...quick)).toMatchObject({ rows: { train: 127, test: 0 }, test: null });
    const text = await folder.output("train", IRIS, "--target", "species", "--test", "0", ...quick);
    expect(text).toContain("5 Evaluate  no rows were kept for a test");
  });
  it("--val 0 --test 0: every row trains", async () => {
    const report = await train("--val", "0", "--test", "0", ...quick);
    expect(report.rows).toEqual({ train: 150, validation: 0, test: 0 });
  });
  it("--hidden none: a linear model", async () => {
    const report = await train("--hidden", "none");
    expect(report.parameters).toBe(4 * 3 + 3);
    expect(report.test?.accuracy).toBeGreaterThan(0.85);
  });
  it("--hidden 7,5,3: as many layers", async () => {
    expect((await train("--hidden", "7,5,3", ...quick)).parameters).toBe(
      4 * 7 + 7 + 7 * 5 + 5 + 5 * 3 + 3 + 3 * 3 + 3,
    );
  });
  it("--optimizer SGD learns too", async () => {
    const report = await train("--optimizer", "SGD", "--lr", "0.1", "--batch-size", "10");
    expect(report.command).toContain("--optimizer sgd --lr 0.1");
    expect(report.test?.accuracy).toBeGreaterThan(0.85);
  });
  it("--patience 0 never stops early; 1 stops at the first epoch that is not better", async () => {
    expect((await train("--patience", "0", "--epochs", "60", "--lr", "0.05")).training.epochs).toBe(60);
    const { epochs, bestEpoch, stoppedEarly } = (await train("--patience", "1", "--lr", "0.05")).training;
    expect(stoppedEarly).toBe(true);
    expect(epochs).toBe(bestEpoch + 1);
  });
  it("--batch-size beyond the rows is one step an epoch", async () => {
    expect((await train("--batch-size", "100000", ...quick)).training.epochs).toBe(3);
  });
});

describe("tables of all kinds", () => {
  const small = (file: string, ...args: string[]) => folder.json("train", file, "--target", "kind", ...args);

  it("one feature", async () => {
    const file = folder.put("one.csv", clusters(["low", "high"], 20, 1));
    const report = await small(file, "--epochs", "60");
    expect(report.features).toEqual(["x0"]);
    expect(report.test?.accuracy).toBe(1);
  });

  it("hundreds of classes, the report short", async () => {
    const names = Array.from({ length: 300 }, (_, k) => `class number ${k}`);
    const file = folder.put("many.csv", clusters(names, 7));
    const report = await small(file, ...quick);
    expect(report.classes).toHaveLength(300);
    expect(report.test?.confusionMatrix).toHaveLength(300);
    const text = await folder.output("train", file, "--target", "kind", ...quick);
    expect(text).toContain("300 classes, 7 rows each");
    expect(text).toContain("confused most, true → predicted");
    expect(text).toContain("(the 20 of 300 classes with the lowest f1; --json has all)");
    expect(text.split("\n").length).toBeLessThan(80);
  });

  it("a column that never varies is said, and does no harm", async () => {
    const lines = clusters(["a", "b"], 20).trim().split("\n");
    const file = folder.put(
      "constant.csv",
      lines.map((line, i) => `${i === 0 ? "same" : "7"},${line}`).join("\n"),
    );
    const report = await small(file, "--epochs", "40");
    expect(report.constant).toEqual(["same"]);
    expect(report.features).toEqual(["x0", "x1"]);
    expect(report.test?.accuracy).toBe(1);
    const text = await folder.output("train", file, "--target", "kind", ...quick);
    expect(text).toContain("left out, always the same value in the rows that train: 'same'");
  });

  it("classes of two rows, without validation", async () => {
    const file = folder.put("two.csv", clusters(["many", "few"], [30, 2]));
    const report = await small(file, "--val", "0", "--test", "0.3", ...quick);
    expect(report.rows).toEqual({ train: 22, validation: 0, test: 10 });
  });

  it.each(["1e300", "1e-300"])("numbers near %s", async (size) => {
    const lines = clusters(["a", "b"], 20).trim().split("\n");
    const scaled = lines.map((line, i) =>
      i === 0 ? line : line.replace(/(-?[\d.]+),/g, (_, x) => `${x}e${size.slice(2)},`),
    );
    const file = folder.put(`numbers${size}.csv`, scaled.join("\n"));
    const report = await small(file, "--epochs", "40", "--model", `${size}.model`);
    expect(report.test?.accuracy).toBe(1);
    const rows = (await folder.output("predict", `${size}.model`, file)).trim().split("\n").slice(1);
    expect(rows.every((row) => row.split(",")[2] === row.split(",")[3])).toBe(true);
  });

  it("CR LF, a byte-order mark, quotes: the same rows", async () => {
    const plain = clusters(["a", "b"], 15);
    const reports = await Promise.all(
      [
        plain,
        plain.replaceAll("\n", "\r\n"),
        `\ufeff${plain}`,
        `\ufeff${plain.replaceAll("\n", "\r\n")}\r\n\r\n`,
        plain.replaceAll(/[^,\n]+/g, '"$&"'),
      ].map((text, i) => small(folder.put(`ends${i}.csv`, text), ...quick)),
    );
    for (const { training } of reports) expect(training.history).toEqual(reports[0].training.history);
  });

  it("classes and columns with quotes, commas, line breaks and other alphabets", async () => {
    const names = ['"quo,ted"', "línea\nnueva", "火 🔥", "__proto__"];
    const quoted = names.map((name) => `"${name.replaceAll('"', '""')}"`);
    const text = clusters(quoted, 12).replace("x0,x1,kind", '"x,0","ñ\n1","la ""clase"""');
    const file = folder.put("odd.csv", text);
    const args = ["train", file, "--target", 'la "clase"'];
    const report = await folder.json(...args, "--epochs", "40", "--model", "odd.model");
    expect(report.classes).toEqual([...names].sort());
    const shown = await folder.output(...args, ...quick);
    expect(shown).toContain("línea\\nnueva");
    expect(shown.split("\n").filter((line) => /^nueva/.test(line))).toEqual([]);
    const { rows } = await folder.json<{ rows: { prediction: string; probabilities: object }[] }>(
      "predict",
      "odd.model",
      file,
    );
    expect(rows.map((row) => row.prediction)).toEqual(names.flatMap((name) => Array(12).fill(name)));
    expect(Object.keys(rows[0].probabilities).sort()).toEqual([...names].sort());
  });

  it("classes that are numbers, in their order", async () => {
    const report = await small(folder.put("digits.csv", clusters(["10", "9", "-1"], 12)), ...quick);
    expect(report.classes).toEqual(["-1", "9", "10"]);
  });
});
