import { describe, expect, it } from "vitest";
import * as torch from "../../src/index.js";
import { type Cell, readCsv, readCsvChunks, Table, toCsv } from "../../src/io/index.js";
import { createStudy, logging } from "../../src/optuna/index.js";
import { StandardScaler } from "../../src/sklearn/index.js";
import { predict, prepare, train } from "../../src/tabular/index.js";
import fixture from "../fixtures/io/dateTables.json" with { type: "json" };

type Told = string | number | boolean | null | { instant: number };
const cell = (told: Told): Cell =>
  told !== null && typeof told === "object" ? new Date(told.instant) : told;
const cells = (rows: Told[][]): Cell[][] => rows.map((row) => row.map(cell));
const { rows } = fixture;
const columns = ["day", "time", "kind", "sold", "n"];
const table = Table.from(cells(rows), { columns });

describe("a table with dates is pandas'", () => {
  it("in its types and values", () => {
    expect(table.types).toEqual({ day: "date", time: "date", kind: "text", sold: "boolean", n: "number" });
    expect(table.toArray()).toEqual(cells(rows));
    expect(table.column("day")).toEqual(cells(rows).map(([day]) => day));
    expect(table.numbers("day", { missing: "nan" })[1]).toBe(Date.UTC(2024, 1, 1));
    expect(() => table.numbers("day")).toThrow("E-TABLE-004");
    expect(Table.from({ a: [new Date(Number.NaN), new Date(5)] }).toArray()).toEqual([[null], [new Date(5)]]);
    expect(() => Table.from({ a: [new Date(5), 7] })).toThrow(/is 7, expected a date.*E-TABLE-002/);
  });
  it("in print, CSV and statistics", () => {
    expect(String(table).replaceAll(" NaN", "None")).toBe(fixture.text.replaceAll(" NaN", "None"));
    expect(toCsv(table)).toBe(fixture.csv.replaceAll("True", "true").replaceAll("False", "false"));
    const lines = String(table.select(["day"]).describe()).split("\n");
    for (const line of fixture.describe.split("\n").slice(1)) {
      const [statistic, value] = line.split(/\s{2,}/);
      expect(
        lines
          .find((one) => one.startsWith(statistic))
          ?.trim()
          .endsWith(value),
      ).toBe(true);
    }
  });
  it("in groups, orders and counts", () => {
    const groups = table.groupBy("kind");
    expect(groups.min().toArray()).toEqual(cells(fixture.min));
    expect(groups.max().toArray()).toEqual(cells(fixture.max));
    expect(table.groupBy("day").size().toArray()).toEqual(cells(fixture.byDay));
    expect(table.unique("day")).toEqual(fixture.unique.map(cell));
    expect(table.valueCounts("day").toArray()).toEqual(cells(fixture.counts as Told[][]));
    expect(table.sortBy("time").toArray()).toEqual(fixture.sorted.map((i) => cells(rows)[i]));
    expect(Table.concat([table, table]).numRows).toBe(10);
    expect(table.fillna({ day: new Date(0) }).row(2).day).toEqual(new Date(0));
  });
  it("without some rows and columns", () => {
    expect(table.drop({ index: [0, 3], columns: "time" }).toArray()).toEqual(cells(fixture.dropped));
    expect(table.drop([0, 3, "time"]).toArray()).toEqual(cells(fixture.dropped));
    expect(table.drop(0).numRows).toBe(4);
    expect(() => table.drop(9)).toThrow("E-ARG-002");
    expect(() => table.drop({ rows: [1] } as never)).toThrow("E-ARG-001");
    expect(() => table.drop("when")).toThrow("E-TABLE-006");
  });
  it("in CSV with gaps", () => {
    expect(toCsv(Table.from({ k: ["a", null, "b"], v: [1.5, null, 3] }))).toBe(
      fixture.gaps.replace("3.0", "3"),
    );
    expect(toCsv(Table.from({ v: [1.5, null, 3] }))).toBe(fixture.gapsAlone.replace("3.0", "3"));
    expect(toCsv(Table.from({ k: ["", null], v: [1, 2] }))).toBe('k,v\n"",1\n,2\n');
  });
});

describe("dates of a file", () => {
  const bytes = (text: string) => [...new TextEncoder().encode(text)].map((byte) => Uint8Array.of(byte));
  it("are found where all values of a column are dates", () => {
    const text = "when,until,x\n2024-01-31,2024-01-31,1\n,soon,2\n1 May 2024,,3\n";
    const found = readCsv(text, { parseDates: true });
    expect(found.types).toEqual({ when: "date", until: "text", x: "number" });
    const [first, ...others] = readCsvChunks(bytes(text), { parseDates: ["when"], chunkSize: 1 });
    expect([first, ...others].map((one) => one.types.when)).toEqual(["date", "date", "date"]);
    expect(Table.concat([first, ...others]).column("when")).toEqual(found.column("when"));
    expect(readCsv(toCsv(found), { types: { when: "date" } }).column("when")).toEqual(found.column("when"));
  });
  it("that are told and are none are refused with their line", () => {
    const refused = (text: string, options: object, message: string | RegExp) => {
      expect(() => readCsv(text, options)).toThrow(message);
      expect(() => [...readCsvChunks(bytes(text), { ...options, chunkSize: 1 })]).toThrow(message);
    };
    const text = "a,b\n2024-01-31,1\nsoon,2\n";
    refused(
      text,
      { parseDates: ["a"] },
      /line 3, column 'a' is 'soon', expected a date, as parseDates says.*E-FILE-032/,
    );
    refused(text, { parseDates: ["c"] }, "E-FILE-030");
    refused(text, { parseDates: 1 }, "E-ARG-002");
    expect(() => readCsv("a\n31/12/2024\n12/31/2024\n", { parseDates: ["a"] })).toThrow(
      "line 3, column 'a' is '12/31/2024'",
    );
  });
  it("are learned from, and predicted for new ones", async () => {
    const start = Date.UTC(2022, 0, 1);
    const when = Array.from({ length: 120 }, (_, i) => new Date(start + i * 864e5));
    const { model } = await train(
      prepare(Table.from({ when, y: when.map((_, i) => i / 2) }), { target: "y" }),
      { epochs: 60 },
    );
    const [a] = predict(model, Table.from({ when: [when[60]] }));
    expect(predict(model, readCsv("when\n2022-03-02\n"))).toEqual([a]);
    expect(() => predict(model, Table.from({ when: [7] }))).toThrow("E-CLI-050");
  });
});

describe("what doors give one another", () => {
  it("is taken: a matrix by tensors and scalers, the trials of a study by a table", async () => {
    const points = Table.from({ x: [1, 2, 3], y: [2.5, 0, 4.5] });
    const x = torch.tensor(points.toMatrix());
    expect([x.dtype, x.shape.join()]).toEqual(["float64", "3,2"]);
    expect(torch.tensor(points.toMatrix(), { dtype: "float32" }).toArray()).toEqual(points.toArray());
    const scaled = new StandardScaler().fit(points.toMatrix()).transform(points.toMatrix());
    expect(Array.from(scaled, (row) => row[0])).toEqual([-1.224744871391589, 0, 1.224744871391589]);

    logging.setVerbosity(logging.ERROR);
    const study = await createStudy();
    await study.optimize((trial) => trial.suggestFloat("x", 0, 1) + trial.suggestInt("k", 1, 3), {
      nTrials: 4,
    });
    const trials = Table.from(study.trialsDataframe());
    expect(trials.types).toMatchObject({
      number: "number",
      value: "number",
      datetimeStart: "date",
      params_x: "number",
      state: "text",
    });
    expect(trials.numRows).toBe(4);
    expect(trials.column("datetimeStart")).toEqual(study.trials.map(({ datetimeStart }) => datetimeStart));
  });
});
