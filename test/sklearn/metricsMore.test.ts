import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setLanguage } from "../../src/core/messages/language.js";
import { warnings } from "../../src/core/warnings.js";
import * as torch from "../../src/index.js";
import { metrics } from "../../src/sklearn/index.js";

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

interface Case {
  readonly f: string;
  readonly args: unknown[];
  readonly options: Record<string, unknown>;
  readonly result?: unknown;
  readonly error?: string;
}
const load = (name: string): Case[] =>
  JSON.parse(readFileSync(new URL(`../fixtures/sklearn/${name}.json`, import.meta.url), "utf8")).cases;

const call = ({ f, args, options }: Case, given: Record<string, unknown> = {}): unknown => {
  const plainOptions = Object.fromEntries(
    Object.entries({ ...options, ...given }).map(([k, v]) => [k, v === "nan" ? Number.NaN : v]),
  );
  const metric = metrics[f as "auc"] as unknown as (...args: unknown[]) => unknown;
  return Object.keys(plainOptions).length > 0 ? metric(...args, plainOptions) : metric(...args);
};

const number = (x: unknown): unknown =>
  x === "nan" ? Number.NaN : x === "inf" ? Infinity : x === "-inf" ? -Infinity : x;

/** Equal, but for the last digits where NumPy's vector functions and BLAS round in ways of their own. */
function expectClose(actual: unknown, expected: unknown, tolerance: number, where: string): void {
  if (Array.isArray(expected)) {
    const list = ArrayBuffer.isView(actual) ? Array.from(actual as Float64Array) : (actual as unknown[]);
    expect(list, where).toHaveLength(expected.length);
    expected.forEach((one, i) => void expectClose(list[i], one, tolerance, `${where}[${i}]`));
    return;
  }
  if (typeof expected === "object" && expected !== null) {
    expect(Object.keys(actual as object).sort()).toEqual(Object.keys(expected).sort());
    for (const [key, one] of Object.entries(expected))
      expectClose((actual as Record<string, unknown>)[key], one, tolerance, `${where}.${key}`);
    return;
  }
  const wanted = number(expected);
  if (typeof wanted !== "number" || !Number.isFinite(wanted)) expect(actual, where).toEqual(wanted);
  else
    expect(Math.abs((actual as number) - wanted), `${where}: ${actual} for ${wanted}`).toBeLessThanOrEqual(
      tolerance * Math.max(1, Math.abs(wanted)),
    );
}

/**
 * How near, where not to the last bits: powers that cancel, differences of large logarithms of factorials, and
 * Euclidean distances, which scikit-learn computes from dot products (a point is 1e-8 from itself there).
 */
const TOLERANCE: Record<string, number> = {
  adjustedMutualInfoScore: 1e-11,
  silhouetteSamples: 1e-7,
  silhouetteScore: 1e-8,
  daviesBouldinScore: 1e-7,
  meanTweedieDeviance: 1e-13,
  calinskiHarabaszScore: 1e-12,
  d2TweedieScore: 1e-13,
};

describe.each(["metricsRegression", "metricsScores", "metricsClasses", "metricsClusters", "metricsTables"])(
  "%s",
  (name) => {
    const cases = load(name);
    const functions = [...new Set(cases.map(({ f }) => f))];
    it.each(functions)("%s gives scikit-learn's values", (f) => {
      for (const [i, one] of cases.entries()) {
        if (one.f !== f) continue;
        const where = `${i} ${f}(${JSON.stringify(one.args)}, ${JSON.stringify(one.options)})`;
        if (one.error === undefined) expectClose(call(one), one.result, TOLERANCE[f] ?? 3e-15, where);
        else expect(() => call(one), `${where}: ${one.error}`).toThrow(/E-(METRIC|SKLEARN|ARG)-\d+/);
      }
    });
  },
);

describe("what comes in", () => {
  it("may be tensors, typed arrays, arrays of rows", () => {
    const y = [3, -0.5, 2, 7];
    const p = [2.5, 0, 2, 8];
    expect(metrics.meanSquaredError(torch.tensor(y), torch.tensor(p))).toBe(0.375);
    expect(metrics.meanSquaredError(Float64Array.from(y), p)).toBe(0.375);
    expect(metrics.meanSquaredError(torch.tensor([y, p]).t(), torch.tensor([p, y]).t())).toBe(0.375);
    expect(metrics.meanAbsoluteError(BigInt64Array.of(1n, 2n), [1, 4])).toBe(1);
    expect(metrics.accuracyScore(torch.tensor([0, 1, 1]).argmax(0).reshape(1), [1])).toBe(1);
    const proba = torch.softmax(
      torch.tensor(
        [
          [2.0, 1, 0],
          [0, 2, 1],
          [0, 1, 2],
        ],
        { dtype: "float64" },
      ),
      1,
    );
    const [a, b] = [metrics.logLoss([0, 1, 2], proba), metrics.logLoss([0, 1, 2], proba.toArray<2>())];
    expect(a).toBe(b);
    expect(metrics.rocAucScore([0, 1, 2], proba, { multiClass: "ovr" })).toBe(1);
    expect(metrics.silhouetteScore(torch.tensor([[0], [1], [10], [11]]), [0, 0, 1, 1])).toBeCloseTo(0.9, 2);
  });

  it("may be float32: probabilities then sum to 1 only nearly", () => {
    // scikit-learn: log_loss([0, 1], np.float32([[1, 0], [1, 0]])) is 7.9711924, of float64 18.021826694558577
    const sure = [
      [1, 0],
      [1, 0],
    ];
    const rows = sure.map((row) => Float32Array.from(row));
    expect(metrics.logLoss([0, 1], rows)).toBeCloseTo(7.9711924, 6);
    expect(metrics.logLoss([0, 1], torch.tensor(sure))).toBeCloseTo(7.9711924, 6);
    expect(metrics.logLoss([0, 1], sure)).toBe(18.021826694558577);
    const soft = torch.softmax(torch.randn(50, 3), 1);
    const labels = Array.from({ length: 50 }, (_, i) => i % 3);
    metrics.logLoss(labels, soft);
    metrics.logLoss(labels, soft.toArray<2>());
    expect(said).toEqual([]);
    expect(
      metrics.f1Score(
        torch.tensor([
          [1, 0],
          [0, 1],
        ]),
        torch.tensor([
          [1, 0],
          [1, 1],
        ]),
        { average: "micro" },
      ),
    ).toBe(0.8);
    expect(() => metrics.f1Score(torch.tensor([[1, 0]]), torch.tensor([[1, 0]]))).toThrow("E-SKLEARN-014");
  });

  it.each<[string, () => unknown, RegExp]>([
    ["two lengths", () => metrics.meanSquaredError([1, 2], [1]), /E-SKLEARN-001/],
    ["no samples", () => metrics.r2Score([], []), /E-SKLEARN-002/],
    ["NaN", () => metrics.meanAbsoluteError([1, Number.NaN], [1, 2]), /yTrue\[1\].*finite number.*NaN/],
    ["a text", () => metrics.meanAbsoluteError([1, 2], ["1", "2"] as never), /yPred\[0\].*'1'/],
    [
      "ragged rows",
      () =>
        metrics.meanAbsoluteError(
          [[1, 2], [3]],
          [
            [1, 2],
            [3, 4],
          ],
        ),
      /row 1.*E-SKLEARN-013/,
    ],
    ["outputs that differ", () => metrics.r2Score([[1, 2]], [[1]]), /expected 2.*received 1.*E-METRIC-001/],
    ["weights for one output", () => metrics.r2Score([1, 2], [1, 2], { multioutput: [1] }), /multioutput/],
    ["an unknown choice", () => metrics.r2Score([1], [1], { multioutput: "raw" as never }), /'raw_values'/],
    ["an unknown option", () => metrics.logLoss([0, 1], [0, 1], { label: [1] } as never), /'labels'/],
    ["logits", () => metrics.logLoss([0, 1], [-2, 3]), /-2.*logits.*softmax.*E-METRIC-005/],
    ["no beta", () => metrics.fbetaScore([0, 1], [0, 1], {} as never), /beta/],
    ["k of 0", () => metrics.topKAccuracyScore([0, 1], [0, 1], { k: 0 }), /k/],
    ["a maxFpr of 0", () => metrics.rocAucScore([0, 1], [0, 1], { maxFpr: 0 }), /maxFpr/],
    ["a power of a half", () => metrics.meanTweedieDeviance([1], [1], { power: 0.5 }), /power/],
    ["three classes in a curve", () => metrics.rocCurve([0, 1, 2], [0, 1, 2]), /3.*E-METRIC-010/],
    ["texts without posLabel", () => metrics.rocCurve(["a", "b"], [0, 1]), /a, b.*posLabel.*E-METRIC-002/],
    ["numbers that are no labels", () => metrics.rocAucScore([[2, 0]], [[1, 0]]), /0 or 1/],
    [
      "an unknown distance",
      () => metrics.silhouetteScore([[0], [1], [2]], [0, 0, 1], { metric: "far" as never }),
      /'cosine'/,
    ],
    [
      "distances to oneself",
      () =>
        metrics.silhouetteScore(
          [
            [1, 1, 1],
            [1, 0, 1],
            [1, 1, 0],
          ],
          [0, 0, 1],
          { metric: "precomputed" },
        ),
      /E-METRIC-007/,
    ],
    [
      "multiClass that is not said",
      () =>
        metrics.rocAucScore(
          [0, 1, 2],
          [
            [1, 0, 0],
            [0, 1, 0],
            [0, 0, 1],
          ],
        ),
      /'ovr'.*E-METRIC-009/,
    ],
  ])("refuses %s", (_, run, text) => {
    expect(run).toThrow(text);
  });

  it("is refused in Spanish too", () => {
    setLanguage("es");
    expect(() => metrics.logLoss([0, 1], [-2, 3])).toThrow("¿Son logits?");
  });
});

describe("specificity", () => {
  const yTrue = [0, 1, 2, 2, 1, 0, 1, 2, 0, 1];
  const yPred = [0, 2, 2, 1, 1, 0, 0, 2, 1, 1];
  it("is the recall of the other class", () => {
    const [a, b] = [yTrue.map((x) => x % 2), yPred.map((x) => x % 2)];
    expect(metrics.specificityScore(a, b)).toBe(metrics.recallScore(a, b, { posLabel: 0 }));
    expect(metrics.specificityScore(a, b, { posLabel: 0 })).toBe(metrics.recallScore(a, b));
  });
  it("of each class, and averaged, follows from the matrices", () => {
    const matrices = metrics.multilabelConfusionMatrix(yTrue, yPred);
    const each = matrices.map(([[tn, fp]]) => tn / (tn + fp));
    expect(metrics.specificityScore(yTrue, yPred, { average: null })).toEqual(each);
    expect(metrics.specificityScore(yTrue, yPred, { average: "macro" })).toBeCloseTo(
      (each[0] + each[1] + each[2]) / 3,
      15,
    );
    expect(metrics.specificityScore(yTrue, yPred, { average: "weighted" })).toBeCloseTo(
      (3 * each[0] + 4 * each[1] + 3 * each[2]) / 10,
      15,
    );
    const tn = matrices.reduce((sum, [[x]]) => sum + x, 0);
    expect(metrics.specificityScore(yTrue, yPred, { average: "micro" })).toBe(tn / 20);
  });
});

describe("what is undefined", () => {
  it("is said once, with the value", () => {
    expect(metrics.rocAucScore([1, 1], [0.2, 0.3])).toBeNaN();
    expect(metrics.rocAucScore([1, 1], [0.2, 0.3])).toBeNaN();
    expect(metrics.r2Score([1], [1])).toBeNaN();
    expect(metrics.cohenKappaScore([1, 1], [1, 1])).toBeNaN();
    expect(metrics.rocCurve([1, 1], [0.2, 0.3])[0]).toEqual(
      Float64Array.of(Number.NaN, Number.NaN, Number.NaN),
    );
    metrics.precisionRecallCurve([0, 0], [0.2, 0.3]);
    metrics.topKAccuracyScore([0, 1], [0.2, 0.3]);
    metrics.jaccardScore([0, 0], [0, 0]);
    metrics.balancedAccuracyScore([0, 1], [0, 2]);
    metrics.logLoss(
      [0, 1],
      [
        [0.5, 0.4],
        [0.5, 0.5],
      ],
    );
    metrics.logLoss(
      [0, 1],
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
      { labels: [1, 0] },
    );
    expect(said.map((text) => /\[(W-[A-Z]+-\d+)\]$/.exec(text)?.[1])).toEqual([
      "W-METRIC-001",
      "W-METRIC-001",
      "W-METRIC-001",
      "W-METRIC-001",
      "W-METRIC-001",
      "W-METRIC-001",
      "W-SKLEARN-001",
      "W-METRIC-004",
      "W-METRIC-002",
      "W-METRIC-003",
    ]);
  });
});

it("many samples with scores of their own are no matter", () => {
  const n = 300_000;
  const yTrue = Int8Array.from({ length: n }, (_, i) => ((i * 7919) % 3 === 0 ? 1 : 0));
  const yScore = Float64Array.from({ length: n }, (_, i) => ((i * 104729) % n) / n);
  expect(metrics.rocAucScore(yTrue, yScore)).toBeCloseTo(0.5, 2);
  expect(metrics.rocAucScore(yTrue, yScore, { maxFpr: 0.5 })).toBeCloseTo(0.5, 2);
  expect(metrics.precisionRecallCurve(yTrue, yScore)[2].length).toBe(n);
  expect(metrics.detCurve(yTrue, yScore)[2].length).toBeGreaterThan(n / 2);
  expect(metrics.logLoss(yTrue, yScore)).toBeGreaterThan(0.5);
});
