import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AntorchaError } from "../../src/core/errors.js";
import { formula } from "../../src/core/messages/phrase.js";
import { warnings } from "../../src/core/warnings.js";
import { RandomState } from "../../src/random/numpy/index.js";
import {
  BaseEstimator,
  ColumnTransformer,
  dumpEstimator,
  FunctionTransformer,
  KBinsDiscretizer,
  LabelBinarizer,
  LabelEncoder,
  loadEstimator,
  MaxAbsScaler,
  MinMaxScaler,
  makeColumnSelector,
  makePipeline,
  OneHotEncoder,
  OrdinalEncoder,
  Pipeline,
  PolynomialFeatures,
  PowerTransformer,
  parameter,
  QuantileTransformer,
  RobustScaler,
  SimpleImputer,
  StandardScaler,
  type TableLike,
} from "../../src/sklearn/index.js";

beforeEach(() => warnings.setHandler(() => {}));
afterEach(() => warnings.setHandler(null));

const rng = new RandomState(3);
const data: Record<string, (number | string | null)[]> = {
  age: Array.from({ length: 24 }, (_, i) => (i % 7 === 3 ? null : 20 + rng.randint(50))),
  city: Array.from({ length: 24 }, (_, i) =>
    i % 9 === 4 ? null : ["Lima", "Quito", "Bogotá"][rng.randint(3)],
  ),
  income: Array.from({ length: 24 }, () => 1 + rng.exponential(1000)),
  rooms: Array.from({ length: 24 }, () => rng.randint(1, 6)),
};
const table: TableLike = { columns: Object.keys(data), column: (name) => data[name] };

/** A bit of everything. */
const everything = new ColumnTransformer(
  [
    [
      "age",
      makePipeline(new SimpleImputer({ strategy: "median", addIndicator: true }), new StandardScaler()),
      ["age"],
    ],
    [
      "city",
      makePipeline(
        new SimpleImputer({ strategy: "most_frequent" }),
        new OneHotEncoder({ handleUnknown: "ignore", maxCategories: 2 }),
      ),
      ["city"],
    ],
    ["code", new OrdinalEncoder({ encodedMissingValue: -1 }), ["city"]],
    [
      "income",
      makePipeline(new PowerTransformer(), new MinMaxScaler([-1, 1]), new PolynomialFeatures(2)),
      ["income"],
    ],
    ["robust", makePipeline(new RobustScaler(), new MaxAbsScaler()), ["income", "rooms"]],
    ["bins", makePipeline(new QuantileTransformer({ nQuantiles: 6 }), new KBinsDiscretizer(3)), ["income"]],
    ["none", "drop", ["rooms"]],
  ],
  { remainder: "passthrough", transformerWeights: { code: 0.5 } },
);

describe("a fitted column transformer, pipelines within", () => {
  const fitted = new ColumnTransformer(everything.getParams({ deep: false }) as never).fit(table);
  const text = JSON.stringify(dumpEstimator(fitted));

  it("is read back to the same numbers, names, print and state", () => {
    const read = loadEstimator(JSON.parse(text)) as ColumnTransformer;
    expect(read.transform(table)).toEqual(fitted.transform(table));
    expect(read.getFeatureNamesOut()).toEqual(fitted.getFeatureNamesOut());
    expect(String(read)).toBe(String(fitted));
    expect(JSON.stringify(dumpEstimator(read))).toBe(text);
    expect(read.transformers_.map(([name]) => name)).toEqual(fitted.transformers_.map(([name]) => name));
  });
  it("is read back with its choice of columns by kind", () => {
    const chosen = new ColumnTransformer([
      ["numbers", new SimpleImputer(), makeColumnSelector({ dtypeInclude: "number" })],
    ]).fit(table);
    const read = loadEstimator(JSON.parse(JSON.stringify(dumpEstimator(chosen)))) as ColumnTransformer;
    expect(read.transform(table)).toEqual(chosen.transform(table));
    expect(read.fit(table).getFeatureNamesOut()).toEqual(chosen.getFeatureNamesOut());
    const pattern = new ColumnTransformer([["n", "passthrough", makeColumnSelector({ pattern: "a" })]]);
    expect(() => dumpEstimator(pattern)).toThrow("E-SKLEARN-110");
    const wrong = JSON.parse(JSON.stringify(dumpEstimator(chosen)).replace('"number"', '"text"'));
    expect(() => loadEstimator(wrong)).toThrow("E-SKLEARN-109");
  });
  it("is read back without what it learned where it learned nothing", () => {
    const read = loadEstimator(JSON.parse(JSON.stringify(dumpEstimator(everything)))) as ColumnTransformer;
    expect(() => read.transform(table)).toThrow("E-SKLEARN-005");
    expect(read.fit(table).transform(table)).toEqual(fitted.transform(table));
  });

  /** Every place in the JSON where something may stand. */
  function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
    if (typeof value !== "object" || value === null) return [path];
    return [path, ...Object.entries(value).flatMap(([key, one]) => places(one, [...path, key]))];
  }

  it("is refused with an error that says where, or works, after any of 2500 changes", () => {
    const all = places(JSON.parse(text));
    const instead: unknown[] = [
      null,
      true,
      -1,
      0,
      1,
      2,
      7,
      1e308,
      0.5,
      "",
      "NaN",
      "Infinity",
      "x",
      [],
      {},
      [1],
      [null],
      { number: "NaN" },
      "__proto__",
    ];
    let refused = 0;
    for (let k = 0; k < 2500; k++) {
      const json = JSON.parse(text);
      const path = all[1 + rng.randint(all.length - 1)];
      let parent = json;
      for (const key of path.slice(0, -1)) parent = parent[key];
      const last = path[path.length - 1];
      const kind = rng.randint(4);
      if (kind === 0 && Array.isArray(parent)) parent.splice(Number(last), 1);
      else if (kind === 0) delete parent[last];
      else if (kind === 1 && Array.isArray(parent)) parent.push(parent[0]);
      else if (kind === 1) parent[`${last}_`] = 1;
      else parent[last] = instead[rng.randint(instead.length)];
      try {
        const read = loadEstimator(json) as ColumnTransformer;
        read.transform?.(table);
        read.getFeatureNamesOut?.();
        String(read);
      } catch (error) {
        if (!(error instanceof AntorchaError))
          throw new Error(`${path.join(".")} (${kind}): ${(error as Error).stack}`);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(1500);
  }, 60_000);

  it.each([
    ["nothing", null],
    ["a text", "StandardScaler"],
    ["an array", []],
    ["another estimator", { estimator: "Exploit", parameters: {}, state: null }],
    ["an inherited name", { estimator: "constructor", parameters: {}, state: null }],
    [
      "a parameter too many",
      { estimator: "StandardScaler", parameters: { withMean: true, withStd: true, x: 1 }, state: null },
    ],
    ["a parameter too few", { estimator: "StandardScaler", parameters: { withMean: true }, state: null }],
    [
      "a state too short",
      {
        estimator: "MaxAbsScaler",
        parameters: { clip: false },
        state: { nFeaturesIn_: 2, featureNamesIn_: null, scale_: [1], maxAbs_: [1, 1], nSamplesSeen_: 1 },
      },
    ],
    [
      "a division by 0",
      {
        estimator: "MaxAbsScaler",
        parameters: { clip: false },
        state: { nFeaturesIn_: 1, featureNamesIn_: null, scale_: [0], maxAbs_: [1], nSamplesSeen_: 1 },
      },
    ],
  ])("%s is refused", (_, json) => {
    expect(() => loadEstimator(json)).toThrow("E-SKLEARN-109");
  });
  it("a parameter that may not be is refused", () => {
    const json = dumpEstimator(new MinMaxScaler());
    json.parameters.featureRange = "wide";
    expect(() => loadEstimator(json)).toThrow("E-ARG-002");
  });
  it("estimators without end are refused", () => {
    let json: unknown = dumpEstimator(new StandardScaler());
    for (let i = 0; i < 200; i++)
      json = { estimator: "Pipeline", parameters: { steps: [["a", json]] }, state: null };
    expect(() => loadEstimator(json)).toThrow("E-SKLEARN-109");
  });
});

describe("what is no data", () => {
  it("is not written", () => {
    expect(() => dumpEstimator(new FunctionTransformer(Math.abs))).toThrow(
      /function \(func\).*E-SKLEARN-110/,
    );
    expect(() => dumpEstimator(new QuantileTransformer({ randomState: new RandomState(1) }))).toThrow(
      "E-SKLEARN-110",
    );
    expect(() => dumpEstimator(new Pipeline([["other", { fit: () => 1, transform: () => 1 }]]))).toThrow(
      "E-SKLEARN-110",
    );
    expect(() => dumpEstimator({} as never)).toThrow("E-ARG-002");
  });
  it("numbers that JSON lacks are written all the same", () => {
    const imputer = new SimpleImputer({ missingValues: Number.NaN }).fit([
      [1, Number.NaN],
      [2, Number.NaN],
    ]);
    const read = loadEstimator(JSON.parse(JSON.stringify(dumpEstimator(imputer)))) as SimpleImputer;
    expect([read.missingValues, ...read.statistics_]).toEqual([Number.NaN, 1.5, Number.NaN]);
    const bins = new KBinsDiscretizer(3).fit([[1], [1]]);
    const again = loadEstimator(JSON.parse(JSON.stringify(dumpEstimator(bins)))) as KBinsDiscretizer;
    expect(again.binEdges_).toEqual([Float64Array.of(-Infinity, Infinity)]);
  });
  it("labels keep their kinds", () => {
    for (const estimator of [new LabelEncoder().fit(["b", "a"]), new LabelBinarizer().fit([3, 1])]) {
      const read = loadEstimator(JSON.parse(JSON.stringify(dumpEstimator(estimator)))) as LabelEncoder;
      expect(read.classes_).toEqual(estimator.classes_);
    }
  });
});

describe("estimators of users", () => {
  class Mine extends BaseEstimator {
    static override readonly parameters = {
      size: parameter(1, { accepts: (x) => typeof x === "number", text: () => formula("a number") }),
    };
  }
  it("are read where their class is given", () => {
    const json = dumpEstimator(new Mine({ size: 4 }));
    expect(() => loadEstimator(json)).toThrow("E-SKLEARN-109");
    const read = loadEstimator(json, { classes: [Mine] });
    expect(read).toBeInstanceOf(Mine);
    expect(read.getParams()).toEqual({ size: 4 });
    expect(() => loadEstimator(json, { class: [Mine] } as never)).toThrow("E-ARG-001");
  });
});
