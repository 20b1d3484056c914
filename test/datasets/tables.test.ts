import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { loadBreastCancer, loadDiabetes, loadDigits, loadWine } from "../../src/datasets/index.js";
import fixture from "../fixtures/datasets/tables.json" with { type: "json" };

const sha256 = (values: number[]) =>
  createHash("sha256")
    .update(new Uint8Array(Float64Array.from(values).buffer))
    .digest("hex");

describe("a table of scikit-learn's", () => {
  it.each([
    ["digits", loadDigits()],
    ["digitsOfThree", loadDigits({ nClass: 3 })],
    ["wine", loadWine()],
    ["breastCancer", loadBreastCancer()],
    ["diabetes", { ...loadDiabetes(), targetNames: [] }],
    ["diabetesRaw", { ...loadDiabetes({ scaled: false }), targetNames: [] }],
  ] as const)("%s has its bytes and names", (name, { data, target, featureNames, targetNames, DESCR }) => {
    const expected = fixture[name];
    expect([data.length, data[0].length]).toEqual(expected.shape);
    expect(sha256(data.flat())).toBe(expected.dataSha256);
    expect(sha256(target)).toBe(expected.targetSha256);
    expect(featureNames).toEqual(expected.featureNames);
    expect(targetNames).toEqual(expected.targetNames);
    expect(DESCR).toMatch(/Origin: [\s\S]*\nLicence: [\s\S]*BSD 3-Clause/);
  });
  it("is the caller's own", () => {
    loadWine().data[0][0] = 99;
    loadWine().featureNames[0] = "x";
    expect(loadWine().data[0][0]).toBe(14.23);
    expect(loadWine().featureNames[0]).toBe("alcohol");
    const { data, images } = loadDigits();
    expect(images[5].flat()).toEqual(data[5]);
    images[5][0][0] = 7;
    expect(data[5][0]).toBe(0);
  });
  it("comes as rows and targets alone", () => {
    const { data, target } = loadDiabetes();
    expect(loadDiabetes({ returnXY: true })).toEqual([data, target]);
    expect(loadDigits({ nClass: 2, returnXY: true })[1].length).toBe(360);
    expect(loadWine({ returnXY: true })[0]).toHaveLength(178);
    expect(loadBreastCancer({ returnXY: true })[1].filter((y) => y === 0)).toHaveLength(212);
  });
  it("is refused with options that are none", () => {
    expect(() => loadDigits({ nClass: 11 })).toThrow("E-ARG-002");
    expect(() => loadDiabetes({ scaled: 1 } as never)).toThrow("E-ARG-002");
    expect(() => loadWine({ returnXy: true } as never)).toThrow("Did you mean 'returnXY'");
    expect(() => loadBreastCancer({ returnXY: "yes" } as never)).toThrow("E-ARG-002");
  });
});
