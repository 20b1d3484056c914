import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import * as torch from "../../src/index.js";
import * as sklearn from "../../src/sklearn/index.js";
import { type Declared, declaredIn } from "../support/declared.js";
import { describeForms } from "../support/forms.js";

/** The metrics, which take options of their own beside those of a scorer, are tried apart from `makeScorer`. */
const others = ["makeScorer"];
const all = declaredIn("sklearn", sklearn).filter(({ name }) => !others.includes(name.slice(8)));
const of = (names: object): Declared[] => all.filter(({ name }) => Object.hasOwn(names, name.slice(8)));

/** scikit-learn's parameters in order: those by position, and those by name alone. */
const { signatures: PYTHON } = JSON.parse(
  readFileSync(new URL("../fixtures/sklearn/signatures.json", import.meta.url), "utf8"),
) as { signatures: Record<string, [positional: string[], keywords: string[]]> };

/** What scikit-learn has not: specificity takes what recall takes. */
const LIKE: Readonly<Record<string, string>> = { specificityScore: "recallScore" };

describe("scikit-learn's order", () => {
  test.each(all.map((one) => [one.name.slice(8), one] as const))("of %s", (name, { signature }) => {
    const like = LIKE[name] ?? name;
    expect(Object.keys(PYTHON), "run tools/reference/sklearn/signatures.py").toContain(like);
    const [positional, keywords] = PYTHON[like];
    expect(signature.positional).toEqual(positional);
    const byName = Object.keys(signature.parameters).filter((key) => !positional.includes(key));
    expect(byName.filter((key) => !keywords.includes(key))).toEqual([]);
  });
});

beforeAll(() => torch.warnings.setHandler(() => {}));
afterAll(() => torch.warnings.setHandler(null));

describeForms(of(sklearn.metrics), {
  pool: [
    ...[
      0,
      1,
      2,
      0.5,
      true,
      false,
      null,
      "macro",
      "micro",
      "weighted",
      "raw_values",
      "warn",
      "ovr",
      "min",
    ].map((value) => () => value),
    () => [0, 1, 1, 0, 1],
    () => [1, 1, 0, 0, 1],
    () => [0.1, 0.9, 0.8, 0.3, 0.7],
    () => new Float64Array([0.2, 0.9, 0.4, 0.5, 0.6]),
    () => [
      [0, 1],
      [1, 0],
      [0, 1],
      [0, 1],
      [1, 0],
    ],
    () => torch.tensor([1, 1, 0, 0, 1]),
    () => [0, 1],
    () => [1, 2, 3, 4, 5],
  ],
  always: { randomState: () => 3 },
});

it("every metric declares its parameters, but for what takes none or gives names", () => {
  const declared = of(sklearn.metrics).map(({ name }) => name.slice(8));
  const functions = Object.entries(sklearn.metrics).filter(([, value]) => typeof value === "function");
  expect(functions.map(([name]) => name).filter((name) => !declared.includes(name))).toEqual([
    "getScorer",
    "getScorerNames",
    "makeScorer",
  ]);
});

it("metrics take everything by name, and what scikit-learn lets by position", () => {
  const [yTrue, yPred, yScore] = [
    [0, 1, 1, 0],
    [0, 1, 0, 0],
    [0.1, 0.9, 0.4, 0.35],
  ];
  const { accuracyScore, detCurve, fbetaScore, silhouetteScore } = sklearn;
  expect(accuracyScore({ yTrue, yPred })).toBe(0.75);
  expect(accuracyScore({ yTrue, yPred, normalize: false })).toBe(3);
  expect(accuracyScore(yTrue, { yPred, normalize: false })).toBe(3);
  expect(fbetaScore({ yTrue, yPred, beta: 2 })).toBe(fbetaScore(yTrue, yPred, { beta: 2 }));
  expect(detCurve(yTrue, yScore, 0, null, true)).toEqual(
    detCurve({ yTrue, yScore, posLabel: 0, dropIntermediate: true }),
  );
  const x = torch.tensor([[0], [1], [5], [6]]);
  expect(silhouetteScore({ x, labels: [0, 0, 1, 1] })).toBe(silhouetteScore(x, [0, 0, 1, 1]));
  expect(() => accuracyScore(yTrue as never)).toThrow("accuracyScore: yPred is missing. [E-ARG-003]");
  expect(() => accuracyScore(yTrue, yPred, false as never)).toThrow("E-ARG-005");
});

it("a scorer is made by name too; options that are not its own are its metric's", () => {
  const model = { predict: (x: number[]) => x.map((value) => (value > 0 ? 1 : 0)) };
  const { fbetaScore, makeScorer } = sklearn;
  const score = makeScorer(fbetaScore, { greaterIsBetter: false, beta: 2 })(model, [-1, 1, 1], [0, 1, 0]);
  expect(score).toBeLessThan(0);
  const named = makeScorer({ scoreFunc: fbetaScore, greaterIsBetter: false, beta: 2 });
  expect(named(model, [-1, 1, 1], [0, 1, 0])).toBe(score);
});
