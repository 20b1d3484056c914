import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as torch from "../../src/index.js";
import * as sklearn from "../../src/sklearn/index.js";
import { type Declared, declaredIn } from "../support/declared.js";
import { describeForms } from "../support/forms.js";
import { describePythonOrder } from "../support/pythonOrder.js";

/** What one writes estimators with: it has no parameters of its own. */
const bases = ["BaseEstimator", "Classifier", "Clusterer", "Regressor", "Transformer"];
/** They take as many arguments as one likes, or any options: they are tried by themselves. */
const special = ["makeColumnTransformer", "makeScorer", "trainTestSplit"];
const all = declaredIn("sklearn", sklearn).filter(({ name }) => !bases.includes(name.slice(8)));
const without = (names: readonly string[], some: readonly Declared[]): Declared[] =>
  some.filter(({ name }) => !names.includes(name.slice(8)));
const metrics = all.filter(({ name }) => Object.hasOwn(sklearn.metrics, name.slice(8)));
const undeclared = (names: object): string[] => {
  const declared = all.map(({ name }) => name.slice(8));
  const functions = Object.entries(names).filter(([, value]) => typeof value === "function");
  return functions.map(([name]) => name).filter((name) => !declared.includes(name));
};

/** scikit-learn's parameters in order: those by position, and those by name alone. */
const { signatures: PYTHON } = JSON.parse(
  readFileSync(new URL("../fixtures/sklearn/signatures.json", import.meta.url), "utf8"),
) as { signatures: Record<string, [positional: string[], keywords: string[]]> };

describePythonOrder(all, {
  fixture: "sklearn/signatures.json",
  // specificity takes what recall takes
  like: { "sklearn.specificityScore": "sklearn.recallScore" },
  // They take nothing, one thing alone, or as many as one likes: see below.
  undeclared: [
    ...[
      "LeaveOneGroupOut",
      "LeaveOneOut",
      "clone",
      "getScorer",
      "isClassifier",
      "isClusterer",
      "isRegressor",
    ],
    ...["makePipeline", "trainTestSplit"],
  ].map((name) => `sklearn.${name}`),
});

beforeAll(() => torch.warnings.setHandler(() => {}));
afterAll(() => torch.warnings.setHandler(null));

describeForms(without(special, metrics), {
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

const model = new sklearn.StandardScaler();
const predictor = {
  fit() {
    return this;
  },
  predict: (x: readonly unknown[]) => x.map((_, i) => i % 2),
  predictProba: (x: readonly unknown[]) => x.map(() => [0.5, 0.5]),
  score: (x: readonly unknown[]) => x.length,
  getParams: () => ({}),
  setParams() {
    return this;
  },
  constructor: class {
    constructor() {
      // biome-ignore lint/correctness/noConstructorReturn: a clone is the estimator itself: it learns nothing
      return predictor;
    }
  },
};

/** All of a splitter, an estimator or a validation that is the same each time. */
function face(value: unknown): unknown {
  if (value instanceof sklearn.BaseEstimator) return String(value);
  if (typeof value === "function") return Reflect.get(value, "selection");
  if (typeof value !== "object" || value === null) return value;
  const { fitTime: _, scoreTime: __, ...rest } = value as Record<string, unknown>;
  return "split" in value || "fitTime" in value ? { name: value.constructor.name, ...rest } : value;
}

const others = all.filter((one) => !metrics.includes(one));

describeForms(without(special, others), {
  pool: [
    ...[1, 2, 3, 0.5, true, false, null, "l1", "auto", "mean", "accuracy", "drop", "number", "ordinal"].map(
      (value) => () => value,
    ),
    () => [0, 1, 0, 1],
    () => [0, 0, 1, 1],
    () => [[1], [2], [3], [4]],
    () => [0, 9],
    () => ["a", "b"],
    () => predictor,
    () => Number,
    () => [["name", model]],
    () => [["name", model, [0]]],
  ],
  always: { randomState: () => 3, shuffle: () => true, scoring: () => "accuracy" },
  face,
});

it("all declare their parameters, but for what takes none, one thing alone, or as many as one likes", () => {
  const written = ["keyword", "parameter", ...bases];
  const random = ["defaultRng", "Generator", "RandomState"];
  const none = ["getScorerNames", "LeaveOneGroupOut", "LeaveOneOut"];
  const one = ["clone", "dumpEstimator", "getScorer", "isClassifier", "isClusterer", "isRegressor"];
  const first = ["checkEstimator", "loadEstimator"]; // an estimator or its text, then options
  const many = ["makePipeline", "trainTestSplit"];
  expect(new Set(undeclared(sklearn))).toEqual(
    new Set([...written, ...random, ...none, ...one, ...first, ...many]),
  );
});

it("splits are asked for by name too", () => {
  const x = ["a", "b", "c", "d"];
  const groups = [1, 1, 2, 2];
  const rows = (splits: Iterable<unknown>) => JSON.stringify([...splits]);
  const cv = new sklearn.GroupKFold({ nSplits: 2 });
  expect(rows(cv.split({ x, groups }))).toBe(rows(cv.split(x, null, groups)));
  expect(rows(cv.split(x, { groups }))).toBe(rows(cv.split(x, null, groups)));
  expect(new sklearn.LeaveOneGroupOut().getNSplits({ groups })).toBe(2);
  expect(() => [...cv.split({ X: x } as never)]).toThrow("GroupKFold: unknown option 'X'. Did you mean 'x'?");
});

it("columns are given step by step, or as one list", () => {
  const { makeColumnTransformer, MinMaxScaler, OneHotEncoder } = sklearn;
  const steps = [
    [new MinMaxScaler(), [0]],
    [new OneHotEncoder(), [1]],
  ] as const;
  const options = { remainder: "passthrough" } as const;
  const expected = String(makeColumnTransformer(steps, options));
  expect(expected).toContain("remainder='passthrough'");
  expect(String(makeColumnTransformer(...steps, options))).toBe(expected);
  expect(String(makeColumnTransformer(...steps))).toBe(String(makeColumnTransformer(steps)));
  expect(() => makeColumnTransformer(...steps, { remaindr: "drop" } as never)).toThrow("'remainder'");
});

it("what is split is never taken for options", () => {
  const x = torch.tensor([[1], [2], [3], [4]]);
  const [train, test] = sklearn.trainTestSplit(x, { testSize: 0.5, shuffle: false });
  expect([train.shape, test.shape]).toEqual([
    [2, 1],
    [2, 1],
  ]);
  expect(() => sklearn.trainTestSplit(x, { testsize: 0.5 } as never)).toThrow("Did you mean 'testSize'?");
  const [, keywords] = PYTHON["sklearn.trainTestSplit"];
  expect(() => sklearn.trainTestSplit(x, { seed: 1 } as never)).toThrow(
    `options are: ${keywords.join(", ")}`,
  );
  const table = { columns: ["shape"], column: () => [1, 2], shape: [2, 1], data: new Float64Array([1, 2]) };
  expect(new sklearn.MaxAbsScaler().fit(table as never).nFeaturesIn_).toBe(1);
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
