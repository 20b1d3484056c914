import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parseCsv, writeCsv } from "../../src/io/csv.js";
import { clusters, Folder, IRIS, type PredictReport } from "./support.js";

const folder = new Folder();
const iris = parseCsv(readFileSync(IRIS, "utf8"));
const names = ["sepal_length", "sepal_width", "petal_length", "petal_width", "species"];
const predict = (...args: string[]) => folder.output("predict", "iris.model", ...args);
const answers = (csv: string) => parseCsv(csv).rows.map((row) => row.slice(-2));

beforeAll(() =>
  folder.output("train", IRIS, "--target", "species", "--epochs", "40", "--model", "iris.model"),
);

describe("predictions", () => {
  it("stand behind the table's columns", async () => {
    const table = parseCsv(await predict(IRIS));
    expect(table.columns).toEqual([...names, "predicted_species", "probability"]);
    expect(table.rows).toHaveLength(150);
    expect(table.rows.map((row) => row.slice(0, 5))).toEqual(iris.rows);
    const right = table.rows.filter((row) => row[4] === row[5]).length;
    expect(right).toBeGreaterThan(135);
    for (const row of table.rows) expect(Number(row[6])).toBeGreaterThan(1 / 3);
  });

  it("as JSON have every class's probability", async () => {
    const { target, rows } = await folder.json<PredictReport>("predict", "iris.model", IRIS);
    const csv = answers(await predict(IRIS));
    expect(target).toBe("species");
    expect(rows).toHaveLength(150);
    rows.forEach(({ prediction, probability, probabilities }, i) => {
      const values = Object.values(probabilities);
      expect(Object.keys(probabilities)).toEqual(["setosa", "versicolor", "virginica"]);
      expect(values.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5);
      expect(probability).toBe(Math.max(...values));
      expect(probabilities[prediction]).toBe(probability);
      expect(csv[i]).toEqual([prediction, probability.toFixed(6)]);
    });
  });

  it("--output writes a file and prints nothing", async () => {
    expect(await predict(IRIS, "--output", "out.csv")).toBe("");
    expect(readFileSync(folder.at("out.csv"), "utf8")).toBe(await predict(IRIS));
    expect(await predict(IRIS, "--json", "--output", "out.csv")).toBe("");
    expect(JSON.parse(readFileSync(folder.at("out.csv"), "utf8")).rows).toHaveLength(150);
  });

  it("find the columns in any order, and leave others alone", async () => {
    const order = [3, 1, 0, 2];
    const columns = ["note", ...order.map((j) => names[j])];
    const rows = iris.rows.map((row, i) => [`"no, ${i}"\n`, ...order.map((j) => row[j])]);
    folder.put("other.csv", writeCsv(columns, rows));
    const csv = await predict("other.csv");
    expect(answers(csv)).toEqual(answers(await predict(IRIS)));
    expect(parseCsv(csv).rows.map((row) => row.slice(0, -2))).toEqual(rows);
  });

  it("need no target, and take a name that is free", async () => {
    const columns = ["predicted_species", "probability", ...names.slice(0, 4)];
    folder.put("again.csv", writeCsv(columns, [["setosa", "1", ...iris.rows[0].slice(0, 4)]]));
    const { columns: found } = parseCsv(await predict("again.csv"));
    expect(found).toEqual([...columns, "predicted_species_2", "probability_2"]);
  });

  it("of one row are those of the row among others", async () => {
    folder.put("one.csv", writeCsv(iris.columns, [iris.rows[77]]));
    const [[name, share]] = answers(await predict("one.csv"));
    const [others, among] = answers(await predict(IRIS))[77];
    expect(name).toBe(others);
    // a product of one row and one of many may round the last digit in another way
    expect(Math.abs(Number(share) - Number(among))).toBeLessThan(2e-6);
  });

  it("of thousands of rows are the same, batch by batch", async () => {
    const rows = Array.from({ length: 2100 }, (_, i) => iris.rows[i % 150]);
    folder.put("long.csv", writeCsv(iris.columns, rows));
    const found = answers(await predict("long.csv"));
    const once = answers(await predict(IRIS));
    expect(found).toEqual(Array.from({ length: 2100 }, (_, i) => once[i % 150]));
  });

  it("may be read by a reader that leaves early", async () => {
    const { execFileSync } = await import("node:child_process");
    const rows = Array.from({ length: 3000 }, (_, i) => iris.rows[i % 150]);
    folder.put("head.csv", writeCsv(iris.columns, rows));
    const { MAIN } = await import("./support.js");
    const script = `set -o pipefail; "${process.execPath}" "${MAIN}" predict iris.model head.csv | head -1`;
    const first = execFileSync("bash", ["-c", script], { cwd: folder.path, encoding: "utf8" });
    expect(first).toContain("predicted_species");
  });
});

describe("predictions of a table with other delimiters and decimals", () => {
  /** Two groups of rows, y = 10·a + b, written with a delimiter and a decimal mark. */
  function written(delimiter: string, decimal: string): string {
    const number = (value: number) => value.toFixed(2).replace(".", decimal);
    const rows = Array.from({ length: 60 }, (_, i) => {
      const [a, b] = [(i % 2) * 3 + (i % 7) / 8, (i % 5) / 4];
      const fields = [number(a), number(b), `n${delimiter}${i}`, i % 2 ? "yes" : "no", number(10 * a + b)];
      return fields.map((field) => (field.includes(delimiter) ? `"${field}"` : field)).join(delimiter);
    });
    return `${[["a", "b", "note", "kind", "y"].join(delimiter), ...rows].join("\n")}\n`;
  }

  it.each([
    ["; and a comma", ";", ",", []],
    ["tabs and a comma", "\t", ",", []],
    [": and a comma, told", ":", ",", ["--delimiter", ":"]],
    ["; and a point", ";", ".", []],
  ])("are written as it is: %s", async (_, delimiter, decimal, told) => {
    const text = written(delimiter, decimal);
    folder.put("table.csv", text);
    const how = [...told, ...(decimal === "." ? [] : ["--decimal", decimal])];
    for (const [target, extra] of [
      ["kind", ["y"]],
      ["y", ["kind"]],
    ] as const) {
      const drop = ["--drop", ["note", ...extra].join()];
      const train = ["table.csv", "--target", target, "--epochs", "30", ...drop, ...how];
      await folder.output("train", ...train, "--model", "format.model");
      const csv = await folder.output("predict", "format.model", "table.csv", "--probabilities");
      const { columns, rows } = parseCsv(csv, { delimiter });
      const added = target === "y" ? [] : ["probability", "probability_no", "probability_yes"];
      expect(columns).toEqual(["a", "b", "note", "kind", "y", `predicted_${target}`, ...added]);
      expect(rows.map((row) => row.slice(0, 5))).toEqual(parseCsv(text, { delimiter }).rows);
      const numbers = rows.flatMap((row) => row.slice(target === "y" ? 5 : 6));
      expect(numbers).toHaveLength(target === "y" ? 60 : 180);
      const json = await folder.json<PredictReport>("predict", "format.model", "table.csv");
      for (const [i, row] of rows.entries()) {
        const { prediction, probability } = json.rows[i];
        const own = (field: string) => Number(field.replace(decimal, "."));
        if (target === "y") expect(own(row[5])).toBe(prediction);
        else expect([row[5], own(row[6])]).toEqual([prediction, Number(probability.toFixed(6))]);
      }
      // The file goes on as the table did: it can be predicted again, and numbers have one decimal mark.
      folder.put("again.csv", csv);
      await folder.output("predict", "format.model", "again.csv");
      const other = decimal === "," ? "." : ",";
      expect(rows.flat().filter((field) => /^\d/.test(field) && field.includes(other))).toEqual([]);
    }
  });
});

describe("classes of all kinds", () => {
  it.each([
    ["numbers", ["0", "1", "2"]],
    ["decimals that are whole", ["1.0", "2.0"]],
    ["quotes and commas", ['"', "a,b", "c'd"]],
    ["spaces inside", ["New York", "San José"]],
    ["signs", ["-", "+"]],
    ["words that look like nothing", ["none", "na"]],
  ])("%s", async (kind, classes) => {
    const quoted = classes.map((name) => `"${name.replaceAll('"', '""')}"`);
    const file = folder.put(`${kind}.csv`, clusters(quoted, 14));
    await folder.output("train", file, "--target", "kind", "--epochs", "40", "--model", `${kind}.model`);
    const table = parseCsv(await folder.output("predict", `${kind}.model`, file));
    expect(table.rows.map((row) => row[3])).toEqual(table.rows.map((row) => row[2]));
    expect(new Set(table.rows.map((row) => row[2]))).toEqual(new Set(classes));
  });
});
