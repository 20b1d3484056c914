import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadIris } from "../../src/datasets/index.js";
import fixture from "../fixtures/datasets/iris.json" with { type: "json" };

const sha256 = (array: ArrayBufferView) =>
  createHash("sha256").update(new Uint8Array(array.buffer)).digest("hex");
const { data, target, featureNames, targetNames, DESCR } = loadIris();

describe("loadIris", () => {
  it("has scikit-learn's bytes and names", () => {
    expect([data.length, data[0].length]).toEqual(fixture.shape);
    expect(sha256(Float64Array.from(data.flat()))).toBe(fixture.dataSha256);
    expect(sha256(BigInt64Array.from(target, BigInt))).toBe(fixture.targetSha256);
    expect(featureNames).toEqual(fixture.featureNames);
    expect(targetNames).toEqual(fixture.targetNames);
  });

  it("agrees with data/iris.csv", () => {
    const csv = readFileSync(new URL("../../data/iris.csv", import.meta.url), "utf8");
    const rows = data.map((row, i) => [...row.map((x) => x.toFixed(1)), targetNames[target[i]]].join(","));
    const header = "sepal_length,sepal_width,petal_length,petal_width,species";
    expect(csv).toBe(`${[header, ...rows].join("\n")}\n`);
  });

  it("describes itself with the right statistics", () => {
    const meanOf = (values: number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
    const meanTarget = meanOf(target);
    featureNames.forEach((name, j) => {
      const column = data.map((row) => row[j]);
      const mean = meanOf(column);
      const squares = column.reduce((sum, x) => sum + (x - mean) ** 2, 0);
      const targetSquares = target.reduce((sum, y) => sum + (y - meanTarget) ** 2, 0);
      const products = column.reduce((sum, x, i) => sum + (x - mean) * (target[i] - meanTarget), 0);
      const sd = Math.sqrt(squares / (column.length - 1));
      const correlation = products / Math.sqrt(squares * targetSquares);
      const facts = [
        Math.min(...column).toFixed(1),
        Math.max(...column).toFixed(1),
        mean.toFixed(2),
        sd.toFixed(2),
        correlation.toFixed(4),
      ];
      const line = DESCR.split("\n").find((text) => text.startsWith(name.replace(" (cm)", "")));
      expect(line?.split(/\s+/).slice(2)).toEqual(facts);
    });
    expect(DESCR).toMatch(/CC BY 4\.0.*BSD 3-Clause/);
  });

  it("gives data and target alone", () => {
    const [x, y] = loadIris({ returnXY: true });
    expect(x).toEqual(data);
    expect(y).toEqual(target);
    expect(loadIris({ returnXY: false }).target).toEqual(target);
  });

  it("gives arrays that the caller may change", () => {
    const mine = loadIris();
    mine.data[0][0] = 100;
    mine.target.fill(0);
    mine.featureNames.length = 0;
    expect(loadIris()).toEqual({ data, target, featureNames, targetNames, DESCR });
  });

  it("does not take an option it does not know", () => {
    expect(() => loadIris({ returnXy: true } as never)).toThrow("Did you mean 'returnXY'");
    expect(() => loadIris({ returnXY: "yes" as never })).toThrow("E-ARG-002");
  });
});
