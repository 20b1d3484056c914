import { describe, expect, it } from "vitest";
import { readCsv, Table } from "../../src/io/index.js";
import { evaluate, loadModel, predict, prepare, saveModel, train } from "../../src/tabular/index.js";

/** Labels and categories are the values that a file writes, not its texts. */

const twice = [...Array(60).keys()];
const fileOf = (labels: readonly string[]) =>
  `x,y\n${twice.map((i) => `${(i % 2) * 4 + i / 100},${labels[i % labels.length]}`).join("\n")}\n`;
const preparedFrom = (csv: string) =>
  prepare(readCsv(csv), { target: "y", written: (name) => readCsv(csv, { types: { [name]: "text" } }) });

describe("classes", () => {
  it.each([
    [
      ["0", "1", "0.0", "1.0"],
      ["0", "1"],
    ],
    [
      ["1.0", "2.0", "1"],
      ["1.0", "2.0"],
    ],
    [
      ["True", "FALSE", "TRUE", "false"],
      ["FALSE", "True"],
    ],
    [
      ["5", "1e3", "5.", "1000"],
      ["5", "1e3"],
    ],
    [
      ["10000000000000000001", "10000000000000000003"],
      ["10000000000000000001", "10000000000000000003"],
    ],
    // among texts, texts: pandas reads such a column as strings
    [
      ["1", "a", "1.0"],
      ["1", "1.0", "a"],
    ],
    [
      ["True", "TRUE", "maybe"],
      ["TRUE", "True", "maybe"],
    ],
  ])("of %j are %j", (labels, classes) => {
    const { target } = preparedFrom(fileOf(labels));
    expect(target).toMatchObject({ task: "classification", classes });
  });

  it("of a decimal comma are values too", () => {
    const csv = fileOf(["1,0", "2", "1"]).replaceAll(",", ";").replaceAll("1;0", "1,0").replaceAll(".", ",");
    const options = { delimiter: ";", decimal: "," } as const;
    const table = readCsv(csv, options);
    const written = (name: string) => readCsv(csv, { ...options, types: { [name]: "text" } });
    const { target } = prepare(table, { target: "y", ...options, written });
    expect(target).toMatchObject({ classes: ["1,0", "2"] });
  });

  it.each([
    [
      ["0", "1"],
      ["0.0", "1.00"],
    ],
    [
      ["True", "False"],
      ["TRUE", "false"],
    ],
    [
      ["1.0", "2.0"],
      ["1", "+2"],
    ],
  ])("learnt as %j are known as %j", async (learnt, given) => {
    const { model } = await train(preparedFrom(fileOf(learnt)), { epochs: 40 });
    const again = loadModel(saveModel(model));
    const asTexts = readCsv(fileOf(given), { types: { y: "text" } });
    for (const table of [asTexts, readCsv(fileOf(given))])
      expect(evaluate(again, table)).toMatchObject({ rows: 60, accuracy: 1 });
    expect(learnt).toContain(predict(again, asTexts)[0].prediction);
  });

  it("that are no numbers stay unknown", async () => {
    const { model } = await train(preparedFrom(fileOf(["0", "1"])), { epochs: 2 });
    expect(() => evaluate(model, readCsv(fileOf(["0", "2"])))).toThrow("'2', a class that is not among");
    expect(() => evaluate(model, readCsv(fileOf(["0", "yes"])))).toThrow("'yes', a class that is not among");
  });
});

describe("whole numbers beyond 2⁵³", () => {
  const codes = ["1000000000000000001", "1000000000000000002", "1000000000000000003"];

  it("are as exact as in pandas, whatever their length", () => {
    // pandas 3.1.1: uint64 for the first two, object for the others
    const texts = [
      "9223372036854775808",
      "18446744073709551615",
      "18446744073709551616",
      "-9223372036854775809",
      "123456789012345678901234567891",
    ];
    for (const text of texts) expect(readCsv(`a\n${text}\n1\n`).toArray()).toEqual([[BigInt(text)], [1n]]);
    expect(readCsv("a\n00000000000000000000001\n2\n").types).toEqual({ a: "number" });
    expect(readCsv("a\n9223372036854775808\n1.5\n").toArray()).toEqual([[2 ** 63], [1.5]]);
  });

  it("are different categories, in training and in prediction", async () => {
    const csv = `code,y\n${twice.map((i) => `${codes[i % 3]},${i % 3 === 0 ? "a" : "b"}`).join("\n")}\n`;
    const data = prepare(readCsv(csv), { target: "y", categories: ["code"] });
    expect(data.features).toMatchObject([{ kind: "category", categories: codes }]);
    const { model } = await train(data, { epochs: 80 });
    const asked = ["code", ...codes].join("\n");
    for (const table of [readCsv(asked), readCsv(asked, { types: { code: "text" } })])
      expect(predict(model, table).map(({ prediction }) => prediction)).toEqual(["a", "b", "b"]);
  });
});

describe("predicted quantities", () => {
  it("keep the digits that a target far from 0 needs", async () => {
    const x = twice.map((i) => i / 10);
    const y = x.map((value) => 1_700_000_000 + value);
    const table = Table.from({ x, y });
    const { model } = await train(prepare(table, { target: "y" }), { hidden: [], epochs: 300 });
    const { rmse } = evaluate(model, table) as { rmse: number };
    const errors = predict(model, table).map(({ prediction }, i) => (Number(prediction) - y[i]) ** 2);
    expect(rmse).toBeLessThan(0.2);
    expect(Math.sqrt(errors.reduce((a, b) => a + b) / y.length) / rmse).toBeCloseTo(1, 4);
  });
});
