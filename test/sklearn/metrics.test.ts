import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setLanguage } from "../../src/core/messages/language.js";
import { warnings } from "../../src/core/warnings.js";
import {
  type Average,
  accuracyScore,
  classificationReport,
  confusionMatrix,
  f1Score,
  type Label,
  metrics,
  precisionRecallFscoreSupport,
  precisionScore,
  recallScore,
  type ZeroDivision,
} from "../../src/sklearn/index.js";
import fixture from "../fixtures/sklearn/metrics.json" with { type: "json" };

let said: string[] = [];
beforeEach(() => {
  said = [];
  warnings.reset();
  warnings.setHandler(({ code, text }) => void said.push(`${text} [${code}]`));
});
afterEach(() => {
  warnings.setHandler(null);
  setLanguage("en");
});

/** NaN and infinities out of JSON. */
const number = (x: unknown): number => (x === "nan" ? Number.NaN : x === "inf" ? Infinity : (x as number));
const numbers = (x: unknown): unknown => (Array.isArray(x) ? x.map(numbers) : x === null ? null : number(x));
/** Equal but for the last bit of a sum of weights: BLAS and NumPy's vector sums add in an order of their own. */
function expectClose(actual: unknown, expected: unknown): void {
  if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((one, i) => void expectClose((actual as unknown[])[i], one));
  } else if (typeof expected === "number" && !Number.isNaN(expected)) {
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(
      4e-16 * Math.max(1, Math.abs(expected)),
    );
  } else expect(actual).toEqual(expected);
}

describe("scikit-learn's values", () => {
  it.each(fixture.cases.map((one, i) => [i, one] as const))("case %d", (_, one) => {
    const { sampleWeight, labels } = one as { sampleWeight: number[] | null; labels: Label[] | null };
    const [yTrue, yPred] = [one.yTrue as Label[], one.yPred as Label[]];
    const zeroDivision: ZeroDivision = one.zeroDivision === "warn" ? "warn" : number(one.zeroDivision);
    const exact = sampleWeight === null ? (a: unknown, b: unknown) => expect(a).toEqual(b) : expectClose;

    exact(accuracyScore(yTrue, yPred, { sampleWeight }), one.accuracy);
    exact(accuracyScore(yTrue, yPred, { sampleWeight, normalize: false }), one.count);
    for (const [name, matrix] of Object.entries(one.confusion ?? {})) {
      const normalize = name === "None" ? null : (name as "true");
      exact(confusionMatrix(yTrue, yPred, { labels, sampleWeight, normalize }), matrix);
    }
    if (!one.confusion) expect(() => confusionMatrix(yTrue, yPred, { labels })).toThrow("E-SKLEARN-016");
    const options = { labels, sampleWeight, zeroDivision, beta: number(one.beta) } as const;
    for (const [name, scores] of Object.entries(one.scores)) {
      const average = (name === "None" ? null : name) as NonNullable<Average>;
      exact(precisionRecallFscoreSupport(yTrue, yPred, { ...options, average }), numbers(scores));
    }
    if (one.binary) {
      const binary = { sampleWeight, zeroDivision, posLabel: one.posLabel as Label };
      exact(
        [precisionScore, recallScore, f1Score].map((score) => score(yTrue, yPred, binary)),
        numbers(one.binary),
      );
    }
    const report = { labels, sampleWeight, zeroDivision, digits: one.digits } as const;
    expect(classificationReport(yTrue, yPred, report)).toBe(one.report);
    expect(classificationReport(yTrue, yPred, { ...report, targetNames: one.targetNames })).toBe(
      one.namedReport,
    );
    const dict = classificationReport(yTrue, yPred, { ...report, outputDict: true });
    expect(Object.keys(dict).sort()).toEqual(Object.keys(one.dict).sort());
    for (const [name, row] of Object.entries(
      one.dict as unknown as Record<string, number | Record<string, unknown>>,
    )) {
      if (typeof row === "object")
        for (const [key, value] of Object.entries(row))
          expectClose((dict[name] as unknown as Record<string, number>)[key], number(value));
      else expectClose(dict[name], number(row));
    }
  });
});

describe("labels", () => {
  it("are texts, whole numbers, booleans, in arrays of any kind", () => {
    expect(accuracyScore(BigInt64Array.of(1n, 2n), Int32Array.of(1, 3))).toBe(0.5);
    expect(confusionMatrix(Float32Array.of(0, 1, 1), [0, 1, 0])).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect(confusionMatrix([true, false], [true, true])).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(accuracyScore([-0], [0])).toBe(1);
  });
  it.each([
    ["of two lengths", [1, 2], [1], /yTrue, yPred.*2, 1.*E-SKLEARN-001/],
    ["none", [], [], /yTrue has no samples.*E-SKLEARN-002/],
    ["texts and numbers", ["a"], [1], /texts, numbers.*E-SKLEARN-003/],
    ["texts and numbers in one", ["a", 1], ["a", "b"], "E-SKLEARN-003"],
    ["probabilities", [1, 0], [0.7, 0.2], /yPred\[0\] is 0.7.*argmax.*E-SKLEARN-004/],
    ["NaN", [Number.NaN], [1], /yTrue\[0\] is NaN/],
    ["nested", [[1], [0]], [1, 0], "E-SKLEARN-004"],
    ["null", null, [1], "E-ARG-002"],
  ])("%s are refused", (_, yTrue, yPred, text) => {
    expect(() => accuracyScore(yTrue as number[], yPred as number[])).toThrow(text);
  });
});

describe("what cannot be", () => {
  const [yTrue, yPred] = [
    [0, 1, 2, 0],
    [0, 2, 1, 0],
  ];
  it("is said", () => {
    expect(() => precisionScore(yTrue, yPred)).toThrow(
      /two classes, and there are 3.*'macro'.*E-SKLEARN-014/,
    );
    expect(() => f1Score([2, 3], [3, 3])).toThrow(/posLabel 1 is no class.*one of 2, 3.*E-SKLEARN-015/);
    expect(() => confusionMatrix(yTrue, yPred, { labels: [7] })).toThrow("E-SKLEARN-016");
    expect(() => classificationReport(yTrue, yPred, { targetNames: ["a"] })).toThrow("E-SKLEARN-017");
    expect(() => precisionScore(yTrue, yPred, { average: "samples" as "micro" })).toThrow("'samples'");
    expect(() => recallScore(yTrue, yPred, { average: "macro", zeroDivision: 5 })).toThrow("zeroDivision");
    expect(() => accuracyScore(yTrue, yPred, { sampleWeight: [1] })).toThrow("E-SKLEARN-001");
    expect(() => accuracyScore(yTrue, yPred, { sampleWeight: [0, 0, 0, 0] })).toThrow("zeros alone");
    expect(() => accuracyScore(yTrue, yPred, { normalise: true } as never)).toThrow(
      "Did you mean 'normalize'",
    );
    setLanguage("es");
    expect(() => accuracyScore([1], [0.5])).toThrow("¿Son probabilidades?");
  });
});

describe("warnings", () => {
  it("name the metric, the reason and the cure, once", () => {
    precisionRecallFscoreSupport([0, 1, 2], [0, 0, 2]);
    precisionRecallFscoreSupport([0, 1, 2], [0, 0, 2]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /^precision is ill-defined .* nothing was predicted as the class.*zeroDivision.*W-SKLEARN-001/,
    );
    recallScore([0, 0], [1, 1]);
    expect(said[1]).toMatch(/^recall .* no sample is of the class/);
    f1Score([0, 0], [0, 0]);
    expect(said[2]).toMatch(/^F-score .* or predicted as it/);
  });
  it("are silent where the user chose", () => {
    precisionRecallFscoreSupport([0, 1, 2], [0, 0, 2], { zeroDivision: 0 });
    precisionScore([0, 1], [1, 1]);
    expect(said).toEqual([]);
  });
  it("tell of a matrix of one cell, of names too few, of a posLabel without use", () => {
    expect(confusionMatrix(["a"], ["a"])).toEqual([[1]]);
    classificationReport([0, 1], [0, 1], { labels: [0, 1], targetNames: ["zero"] });
    f1Score([0, 1], [0, 1], { average: "macro", posLabel: 0 });
    expect(said.map((text) => text.slice(-15))).toEqual([
      "[W-SKLEARN-002]",
      "[W-SKLEARN-003]",
      "[W-SKLEARN-004]",
    ]);
  });
});

it("the names are there flat and by module", () => expect(metrics.accuracyScore).toBe(accuracyScore));
