import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Sha256, sha256 } from "../../src/core/sha256.js";
import * as torch from "../../src/index.js";
import { readCsv, Table } from "../../src/io/index.js";
import {
  evaluate,
  loadModel,
  predict,
  prepare,
  saveModel,
  Training,
  train,
} from "../../src/tabular/index.js";
import { Folder, IRIS } from "../cli/support.js";

const folder = new Folder();
const iris = () => readCsv(readFileSync(IRIS));
const quick = { epochs: 5 };

describe("the door", () => {
  it("trains what the command trains, to the byte", async () => {
    const args = ["--epochs", "5", "--folds", "3", "--dropout", "0.1"];
    await folder.output("train", IRIS, "--target", "species", ...args, "--model", "a.model");
    const theirs = readFileSync(folder.at("a.model"));
    const { made } = loadModel(theirs).spec;
    const options = { ...quick, folds: 3, dropout: 0.1 };
    const training = new Training(prepare(iris(), { target: "species" }), options);
    await training.crossValidate();
    const result = await training.run();
    expect(saveModel(training.model(result, training.evaluate(), made))).toEqual(new Uint8Array(theirs));
    const { model } = await train(prepare(iris(), { target: "species" }), options);
    const { antorcha, command, ...rest } = made;
    expect(model.spec).toEqual({ ...training.model(result, training.evaluate()).spec, made: rest });
  });

  it("predicts and evaluates what the command does", async () => {
    await folder.output("train", IRIS, "--target", "species", ...["--epochs", "5", "--model", "b.model"]);
    const model = loadModel(readFileSync(folder.at("b.model")));
    const { rows } = await folder.json<{ rows: object[] }>("predict", "b.model", IRIS);
    expect(predict(model, iris())).toEqual(rows);
    const { test } = await folder.json<{ test: object }>("evaluate", "b.model", IRIS);
    expect(evaluate(model, iris())).toEqual(test);
  });

  it("knows a class of numbers, or of true and false, however a table holds it", async () => {
    const rows = Array.from(
      { length: 60 },
      (_, i) => `${i % 2},${i % 2 === 0 ? "1.0" : "2.0"},${i % 2 === 0}`,
    );
    const csv = `x,y,z\n${rows.join("\n")}\n`;
    for (const target of ["y", "z"]) {
      const written = (column: string) => readCsv(csv, { types: { [column]: "text" } });
      const data = prepare(readCsv(csv), { target, drop: [target === "y" ? "z" : "y"], written });
      const { model } = await train(data, { epochs: 60 });
      expect(model.spec.target.classes).toEqual(target === "y" ? ["1.0", "2.0"] : ["false", "true"]);
      expect(evaluate(model, readCsv(csv))).toMatchObject({ rows: 60, accuracy: 1 });
    }
  });

  it("predicts quantities in their units", async () => {
    const x = Array.from({ length: 80 }, (_, i) => i / 4);
    const table = Table.from({ x, y: x.map((value) => 1000 + 50 * value) });
    const { model, evaluation } = await train(prepare(table, { target: "y" }), { hidden: [], epochs: 200 });
    expect(evaluation).toMatchObject({ task: "regression" });
    expect(predict(model, Table.from({ x: [10] }))[0].prediction as number).toBeCloseTo(1500, -1);
  });

  it("leaves the program's random numbers and grad mode alone", async () => {
    const data = prepare(iris(), { target: "species" });
    torch.manualSeed(3);
    const expected = torch.rand(2).toArray<1>();
    torch.manualSeed(3);
    const { model } = await train(data, quick);
    expect(torch.rand(2).toArray<1>()).toEqual(expected);
    const again = await train(data, quick);
    expect(saveModel(again.model)).toEqual(saveModel(model));
  });

  it("goes on from a checkpoint to the same bits", async () => {
    const data = prepare(iris(), { target: "species" });
    const settings = { table: "iris", command: "quick", tier: "any" };
    const whole = new Training(data, { epochs: 8, scheduler: "plateau", dropout: 0.2 });
    let middle = new Uint8Array();
    const result = await whole.run({
      checkpoint: () => {
        if (whole.epoch === 3) middle = new Uint8Array(whole.checkpoint(settings));
      },
    });
    const later = new Training(data, { epochs: 8, scheduler: "plateau", dropout: 0.2 });
    later.resume(middle, "the middle", settings);
    expect(later.epoch).toBe(3);
    const rest = await later.run();
    expect(saveModel(later.model(rest, later.evaluate()))).toEqual(
      saveModel(whole.model(result, whole.evaluate())),
    );
    expect(() => later.resume(middle, "the middle", { ...settings, table: "other" })).toThrow(/E-CLI-027/);
  });
});

describe("errors", () => {
  it.each<[string, () => unknown, RegExp]>([
    ["no target", () => prepare(iris(), {}), /^the table: say which column to predict with target COLUMN/],
    [
      "a target that is not there",
      () => prepare(iris(), { target: "kind" }),
      /there is no column 'kind'.*E-(?:FILE|TABLE)-\d+/,
    ],
    [
      "shares beyond the rows",
      () => prepare(iris(), { target: "species", val: 0.6, test: 0.5 }),
      /^val 0\.6 and test 0\.5 leave no rows.*E-CLI-003/,
    ],
    ["an unknown option", () => prepare(iris(), { target: "species", vall: 0 } as object), /vall.*E-ARG-001/],
    ["a share of 1", () => prepare(iris(), { target: "species", val: 1 }), /val.*below 1.*E-ARG-002/],
    [
      "a width of 0",
      () => new Training(prepare(iris(), { target: "species" }), { hidden: [0] }),
      /hidden.*whole numbers.*E-ARG-002/,
    ],
    [
      "a network beyond all memory",
      () => new Training(prepare(iris(), { target: "species" }), { hidden: [1e6, 1e6] }),
      /^hidden 1000000,1000000 makes.*E-CLI-019/,
    ],
    [
      "one fold",
      () => new Training(prepare(iris(), { target: "species" }), { folds: 1 }),
      /folds.*0, or a whole number ≥ 2.*E-ARG-002/,
    ],
    [
      "classes asked of quantities",
      () => new Training(prepare(iris(), { target: "petal_width" }), { classWeight: "balanced" }),
      /^classWeight balanced needs a target of classes.*E-CLI-029/,
    ],
    ["no model", () => loadModel(new Uint8Array(9), "x.model"), /^x\.model: .*saveModel.*E-MODEL-001/],
  ])("%s", (_, work, text) => {
    expect(work).toThrow(text);
  });

  it("name the table, and columns that a model misses", async () => {
    const { model } = await train(prepare(iris(), { target: "species" }), { epochs: 1 });
    const short = iris().drop(["petal_width"]);
    expect(() => predict(model, short, { name: "new rows" })).toThrow(
      /^new rows: .*'petal_width'.*E-CLI-022/,
    );
    expect(() => evaluate(model, iris().drop(["species"]))).toThrow(/^the table: .*'species'.*E-CLI-022/);
  });
});

describe("checksums", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("are SHA-256, in pieces of any size", () => {
    let state = 5;
    const random = () => {
      state = (state * 16807) % 2147483647;
      return state;
    };
    for (let length = 0; length < 300; length += 7) {
      const bytes = Uint8Array.from({ length }, random);
      const expected = createHash("sha256").update(bytes).digest("hex");
      const pieces = new Sha256();
      for (let at = 0; at < length; ) {
        const size = 1 + (random() % 90);
        pieces.update(bytes.subarray(at, at + size));
        at += size;
      }
      expect([length, pieces.hex()]).toEqual([length, expected]);
    }
    expect(sha256("ñ")).toBe(createHash("sha256").update("ñ").digest("hex"));
  });

  it("are the same where there is no Node", async () => {
    const { model } = await train(prepare(iris(), { target: "species" }), { epochs: 1 });
    const bytes = saveModel(model);
    vi.stubGlobal("process", undefined);
    const elsewhere = saveModel(model);
    loadModel(elsewhere);
    vi.unstubAllGlobals();
    expect(elsewhere).toEqual(bytes);
  });
});
