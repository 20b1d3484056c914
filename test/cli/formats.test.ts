import { beforeAll, describe, expect, it } from "vitest";
import { parseCsv } from "../../src/io/csv.js";
import { Folder } from "./support.js";

/** Tables as other programs and other countries write them, told by flags, in every command. */

const folder = new Folder();
const plain = (text: string) => text.replace(/\s+/g, " ");
const quick = ["--epochs", "3"];
const numbers = Array.from({ length: 60 }, (_, i) => [1000.5 + 37 * i, i % 7, 2.25 + i / 4]);
const spanish = (x: number) => {
  const [whole, decimals] = x.toFixed(2).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ".")},${decimals}`;
};

beforeAll(async () => {
  folder.put("us.csv", `área,rooms,price\n${numbers.map((row) => row.join()).join("\n")}\n`);
  const rows = numbers.map((row) => row.map(spanish).join(";")).join("\n");
  folder.put("es.csv", Buffer.from(`Precios de 2024\n\nárea;rooms;price\n${rows}\n`, "latin1"));
  await folder.output("train", "us.csv", "--target", "price", ...quick, "--model", "us.model");
});

const SPANISH = ["--decimal", ",", "--thousands", ".", "--encoding", "latin-1", "--skip-lines", "2"];

describe("a model trained on a US file", () => {
  it("reads a Spanish one, to the same predictions", async () => {
    const ours = parseCsv(await folder.output("predict", "us.model", "us.csv"));
    const theirs = (await folder.output("predict", "us.model", "es.csv", ...SPANISH)).trim().split("\n");
    const last = (row: string) => Number(row.split(";").at(-1)?.replace(",", "."));
    expect(theirs.slice(1).map(last)).toEqual(ours.rows.map((row) => Number(row.at(-1))));
    expect(theirs[1]).toMatch(/^1\.000,50;/);
  });
  it("is evaluated and compared on it, and knows its rows", async () => {
    const on = (file: string, ...more: string[]) =>
      folder.json<{ test: object; seen: { rows: number }; command: string }>(
        "evaluate",
        "us.model",
        file,
        ...more,
      );
    const [ours, theirs] = [await on("us.csv"), await on("es.csv", ...SPANISH)];
    expect(theirs.test).toEqual(ours.test);
    expect(theirs.seen).toEqual({ rows: 51, exact: true });
    expect(theirs.command).toContain("--decimal , --thousands . --encoding latin-1 --skip-lines 2");
    const { models } = await folder.json<{ models: { evaluation: object }[] }>(
      ...["compare", "us.model", "--data", "es.csv", ...SPANISH],
    );
    expect(models[0].evaluation).toEqual(ours.test);
  });
});

describe("train, describe and tune", () => {
  it("read what they are told, and train says it again", async () => {
    const text = await folder.output("train", "es.csv", "--target", "price", ...quick, ...SPANISH);
    expect(plain(text)).toContain("a quantity from 2.25 to 17");
    expect(text).toContain("--decimal , --thousands . --encoding latin-1 --skip-lines 2");
    expect(plain(await folder.output("describe", "es.csv", ...SPANISH))).toContain("60 rows, 3 columns");
  });
  it("take a file without a header, and markers of missing values", async () => {
    folder.put(
      "bare.csv",
      `${numbers.map(([a, b, c], i) => `${i === 0 ? "n.d." : a},${b},${c}`).join("\n")}\n`,
    );
    const args = ["bare.csv", "--target", "2", "--no-header", "--na-values", "n.d.,-"];
    const text = plain(await folder.output("describe", ...args));
    expect(text).toContain("60 rows, 3 columns, 1 missing value");
    const trained = await folder.output("train", ...args, ...quick, "--model", "bare.model");
    expect(trained).toContain("--na-values n.d.,- --no-header");
    expect(
      parseCsv(await folder.output("predict", "bare.model", "bare.csv", "--no-header")).rows,
    ).toHaveLength(60);
  });
  it.each([
    [["--thousands", "5"], "--thousands: expected one character"],
    [["--skip-lines", "-1"], "--skip-lines: expected a whole number from 0"],
    [["--encoding", "klingon"], "klingon"],
  ])("refuse %j", async (more, message) => {
    const { status, stderr } = await folder.antorcha(["describe", "us.csv", ...more]);
    expect([status, stderr.split("\n").length]).toEqual([1, 2]);
    expect(stderr).toContain(message);
  });
});

describe("dirty rows", () => {
  const rows = Array.from(
    { length: 30 },
    (_, i) => `${1000 + i},${i === 3 ? "many" : i === 7 ? "1e300" : 2}`,
  );
  it("end predict, unless --errors report passes them over and lists them", async () => {
    folder.put("dirty.csv", `área,rooms\n${rows.join("\n")}\n`);
    expect((await folder.antorcha(["predict", "us.model", "dirty.csv"])).stderr).toContain("'many'");
    const { status, stdout, stderr } = await folder.antorcha([
      "predict",
      "us.model",
      "dirty.csv",
      "--errors",
      "report",
    ]);
    expect(status).toBe(0);
    const answers = parseCsv(stdout).rows;
    expect(answers.map((row) => row.at(-1) === "")).toEqual(rows.map((_, i) => i === 3 || i === 7));
    const [head, first, second, end] = stderr.split("\n");
    expect(head).toBe("2 of 30 rows could not be read and have no prediction:");
    expect(first).toMatch(/^dirty\.csv: line 5 .*column 'rooms' is 'many'.*E-FILE-028\]$/);
    expect(second).toMatch(/^dirty\.csv: line 9 .*column 'rooms' is 1e\+300.*E-CLI-009\]$/);
    expect(end).toBe("");
    const { rows: json } = JSON.parse(
      (await folder.antorcha(["predict", "us.model", "dirty.csv", "--errors", "report", "--json"])).stdout,
    );
    expect([json.length, json[3], json[7], typeof json[8].prediction]).toEqual([30, null, null, "number"]);
    expect(
      (await folder.antorcha(["predict", "us.model", "dirty.csv", "--errors", "report"], "es")).stderr,
    ).toContain("2 de 30 filas no se pudieron leer y quedan sin predicción:");
  });
  it("of thousands the first are listed", async () => {
    const many = Array.from({ length: 9000 }, (_, i) => `${i},x`);
    folder.put("all.csv", `área,rooms\n${many.join("\n")}\n`);
    const { stderr } = await folder.antorcha(["predict", "us.model", "all.csv", "--errors", "report"]);
    expect(stderr.split("\n")).toHaveLength(23);
    expect(stderr).toContain("(and 8980 more)");
  });
});
