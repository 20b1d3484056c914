import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setLanguage } from "../../src/core/messages/language.js";
import { formula } from "../../src/core/messages/phrase.js";
import { warnings } from "../../src/core/warnings.js";
import * as torch from "../../src/index.js";
import { Table } from "../../src/io/table/table.js";
import { RandomState } from "../../src/random/numpy/index.js";
import {
  BaseEstimator,
  ColumnTransformer,
  clone,
  crossValScore,
  FunctionTransformer,
  KBinsDiscretizer,
  LabelBinarizer,
  MinMaxScaler,
  MultiLabelBinarizer,
  makeColumnSelector,
  makeColumnTransformer,
  makePipeline,
  Normalizer,
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
} from "../../src/sklearn/index.js";

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

const nan = Number.NaN;
const table = Table.from({ age: [20, null, 40], city: ["Lima", "Quito", null], rooms: [1, 2, 3] });

describe("parameters", () => {
  const pipeline = () =>
    new Pipeline([
      ["scale", new StandardScaler()],
      ["range", new MinMaxScaler()],
    ]);
  it("by position, or in the options", () => {
    expect(new Normalizer("l1").norm).toBe("l1");
    expect(new Normalizer({ norm: "max" }).norm).toBe("max");
    expect(new PolynomialFeatures(3, { includeBias: false }).getParams()).toEqual({
      degree: 3,
      includeBias: false,
      interactionOnly: false,
    });
    expect(new MinMaxScaler(undefined as never, { clip: true }).getParams()).toEqual({
      clip: true,
      featureRange: [0, 1],
    });
    expect(new FunctionTransformer(null, null, { validate: true }).validate).toBe(true);
    expect(new FunctionTransformer({ kwArgs: { a: 1 } }).kwArgs).toEqual({ a: 1 });
  });
  it("deep ones have the names of the steps before them", () => {
    const params = pipeline().getParams();
    expect(Object.keys(params)).toEqual([
      "steps",
      "scale",
      "range",
      "scale__withMean",
      "scale__withStd",
      "range__clip",
      "range__featureRange",
    ]);
    expect(Object.keys(pipeline().getParams({ deep: false }))).toEqual(["steps"]);
  });
  it("are set, inner ones too, and whole steps", () => {
    const one = pipeline().setParams({
      scale__withMean: false,
      range: new MinMaxScaler([0, 9]),
      range__clip: true,
    });
    expect(String(one)).toBe(
      "Pipeline(steps=[('scale', StandardScaler(with_mean=False)),\n                ('range', MinMaxScaler(clip=True, feature_range=(0, 9)))])",
    );
    expect(one.setParams({ range: "passthrough" }).fitTransform([[1], [3]])).toEqual([[1], [3]]);
    const columns = new ColumnTransformer([["a", new StandardScaler(), [0]]]);
    expect(
      columns.setParams({ a__withStd: false, remainder: "passthrough" }).fitTransform([
        [1, 5],
        [3, 6],
      ]),
    ).toEqual([
      [-1, 5],
      [1, 6],
    ]);
    expect(() => one.setParams({ scal__withMean: true })).toThrow(
      /'scal'.*Did you mean 'scale'.*E-SKLEARN-101/,
    );
    expect(() => one.setParams({ scale__with_mean: true })).toThrow(/'with_mean'.*Did you mean 'withMean'/);
    expect(() => one.setParams({ range__clip: 1 })).toThrow("E-SKLEARN-101");
  });
  it("are checked when given, when set and in fit", () => {
    expect(() => new Normalizer("l3" as never)).toThrow(/norm to be one of 'l1', 'l2', 'max', received 'l3'/);
    expect(() => new PolynomialFeatures(-1)).toThrow(/degree to be a whole number ≥ 0, or two whole numbers/);
    expect(() => new OneHotEncoder({ minFrequency: 0 })).toThrow("a number between 0 and 1");
    expect(() => new Pipeline(undefined as never)).toThrow("Pipeline: steps is missing. [E-ARG-003]");
    expect(() => new StandardScaler({ with_mean: false } as never)).toThrow("Did you mean 'withMean'");
    expect(() => new StandardScaler(true as never)).toThrow("E-ARG-005");
    const scaler = new RobustScaler();
    scaler.withScaling = 1 as never;
    expect(() => scaler.fit([[1]])).toThrow(/RobustScaler.fit: expected withScaling to be true or false/);
    expect(() => new RobustScaler({ quantileRange: [60, 40] }).fit([[1]])).toThrow("0 ≤ low ≤ high ≤ 100");
    expect(() => new MinMaxScaler([1, 1]).fit([[1]])).toThrow("low < high");
    setLanguage("es");
    expect(() => new Normalizer("l3" as never)).toThrow(
      "se esperaba que norm fuera uno de 'l1', 'l2', 'max'",
    );
  });
  it("clone copies them, and nothing learned", () => {
    const rng = new RandomState(5);
    const one = makePipeline(
      new QuantileTransformer({ randomState: rng, subsample: 4, nQuantiles: 3 }),
      new StandardScaler(),
    );
    const copy = clone(one.fit([[1], [5], [2], [9], [7]]));
    expect(copy.at(1)).not.toBe(one.at(1));
    expect(() => copy.transform([[1]])).toThrow("E-SKLEARN-005");
    const state = (copy.at(0) as QuantileTransformer).randomState as RandomState;
    expect(state).not.toBe(rng);
    expect(state.randomSample()).toBe(rng.randomSample());
    expect(clone([new StandardScaler()])).toHaveLength(1);
    expect(clone(new StandardScaler().setOutput({ transform: "matrix" })).fitTransform([[1], [3]])).toEqual({
      data: Float64Array.of(-1, 1),
      shape: [2, 1],
    });
    expect(() => clone({})).toThrow("E-ARG-002");
  });
  it("of estimators of users", () => {
    class Shift extends BaseEstimator {
      static override readonly parameters = {
        by: parameter(0, { accepts: Number.isFinite, text: () => formula("a number") }),
      };
      declare by: number;
    }
    expect(String(new Shift({ by: 1.5 }))).toBe("Shift(by=1.5)");
    expect(clone(new Shift({ by: 2 })).by).toBe(2);
    expect(() => new Shift({ by: "far" })).toThrow("expected by to be a number, received 'far'");
  });
});

describe("pipelines", () => {
  /** An estimator of another library: rows in, rows out. */
  const other = () => ({
    seen: 0,
    weights: null as unknown,
    fit(x: number[][], _y: unknown, options: { sampleWeight?: unknown }) {
      this.seen = x.length;
      this.weights = options.sampleWeight;
      return this;
    },
    predict: (x: number[][]) => x.map(([a]) => (a > 0 ? "high" : "low")),
    score: (x: number[][], y: string[], options?: { sampleWeight: number[] }) =>
      x.filter(([a], i) => (a > 0 ? "high" : "low") === y[i]).length / x.length + (options ? 10 : 0),
    classes_: ["high", "low"],
  });
  it("end in an estimator of any kind", () => {
    const model = other();
    const pipe = new Pipeline([
      ["scale", new StandardScaler()],
      ["model", model],
    ]);
    expect(pipe.fit([[1], [2], [9]], ["low", "low", "high"], { model__sampleWeight: [1, 1, 2] })).toBe(pipe);
    expect([model.seen, model.weights]).toEqual([3, [1, 1, 2]]);
    expect(pipe.predict([[0], [20]])).toEqual(["low", "high"]);
    expect(pipe.score([[0], [20]], ["low", "low"])).toBe(0.5);
    expect(pipe.score([[0], [20]], ["low", "low"], { sampleWeight: [1, 1] })).toBe(10.5);
    expect(pipe.classes_).toEqual(["high", "low"]);
    expect(() => pipe.predictProba([[1]])).toThrow(/'model'.*predictProba.*E-SKLEARN-108/);
    expect(() => pipe.transform([[1]])).toThrow(/'model'.*transform.*E-SKLEARN-108/);
    expect(pipe.slice(0, -1).transform([[4]])).toEqual([[0]]);
  });
  it("end in an estimator that keeps to itself what it learned", () => {
    /** Nothing ends in "_": scikit-learn 1.9 scores such a pipeline as NaN, and refuses to predict. */
    class Mean {
      #mean = Number.NaN;
      getParams() {
        return {};
      }
      setParams() {
        return this;
      }
      fit(_x: unknown, y: Float64Array) {
        this.#mean = y.reduce((a, b) => a + b) / y.length;
        return this;
      }
      predict = (x: number[][]) => x.map(() => this.#mean);
      score = () => this.#mean;
    }
    const x = Array.from({ length: 10 }, (_, i) => [2 * i, 2 * i + 1]);
    const y = Float64Array.from(x, (_, i) => i);
    const pipe = makePipeline(new StandardScaler(), new Mean());
    expect(() => pipe.predict(x)).toThrow("E-SKLEARN-005");
    expect([...crossValScore(pipe, x, y, { cv: 2 })]).toEqual([7, 2]);
    expect(() => pipe.predict(x), "only the clones were fitted").toThrow("E-SKLEARN-005");
    expect(pipe.fit(x, y).predict([[0, 0]])).toEqual([4.5]);
    expect(pipe.slice(0).predict([[0, 0]])).toEqual([4.5]);
    pipe.setParams({ mean: new Mean() });
    expect(() => pipe.predict(x), "a new step").toThrow("E-SKLEARN-005");
  });
  it("ask an estimator that says itself whether it is fitted", () => {
    const model = { isFitted: false, fit: () => model, predict: (x: number[][]) => x.length };
    const pipe = makePipeline(new StandardScaler(), model).fit([[1], [2]]);
    expect(() => pipe.predict([[1]])).toThrow("E-SKLEARN-005");
    model.isFitted = true;
    expect(pipe.predict([[1]])).toBe(1);
  });
  it("give options to the steps that they name", () => {
    const weights = { scale__sampleWeight: [0, 1, 1] };
    const pipe = new Pipeline([["scale", new StandardScaler()]]).fit([[100], [1], [3]], null, weights);
    expect((pipe.at("scale") as StandardScaler).mean_).toEqual(Float64Array.of(2));
    expect(() => pipe.fit([[1]], null, { sampleWeight: [1] })).toThrow(/'sampleWeight'.*scale__…/);
    expect(() => pipe.fit([[1]], null, { scale__sampleWeights: [1] })).toThrow("Did you mean 'sampleWeight'");
  });
  it("are looked into by number and name", () => {
    const [fill, scale] = [new SimpleImputer(), new StandardScaler()];
    const pipe = makePipeline(fill, scale);
    expect([pipe.length, pipe.at(0), pipe.at(-1), pipe.at("simpleimputer")]).toEqual([2, fill, scale, fill]);
    expect(pipe.namedSteps.standardscaler).toBe(scale);
    expect(() => pipe.at("scaler")).toThrow(/simpleimputer, standardscaler/);
    expect(() => pipe.at(2)).toThrow("E-ARG-002");
    expect(makePipeline(scale, "passthrough", scale, null).steps.map(([name]) => name)).toEqual([
      "standardscaler-1",
      "passthrough-1",
      "standardscaler-2",
      "passthrough-2",
    ]);
  });
  it.each([
    ["none", [], /one at least/],
    [
      "names that come twice",
      [
        ["a", new StandardScaler()],
        ["a", new StandardScaler()],
      ],
      /differ.*: a\..*E-SKLEARN-107/,
    ],
    ["a name of a parameter", [["steps", new StandardScaler()]], /those of parameters: steps/],
    ["a name with __", [["a__b", new StandardScaler()]], /must not contain '__'.*a__b/],
    [
      "a step that transforms nothing",
      [
        ["a", other()],
        ["b", new StandardScaler()],
      ],
      /'a' must be an estimator with fit and transform/,
    ],
    [
      "a class instead of an object",
      [["a", StandardScaler]],
      /'a' must be an estimator with fit, received a function/,
    ],
  ])("refuse steps: %s", (_, steps, text) => {
    expect(() => new Pipeline(steps as never).fit([[1]])).toThrow(text);
  });
  it("pass a single typed column through to others, and back", () => {
    const pipe = makePipeline(new StandardScaler(), new MinMaxScaler([-1, 1]));
    const x = [Float32Array.of(1, 5), Float32Array.of(3, 9)];
    const z = pipe.fitTransform(x as never) as unknown as Float32Array[];
    expect(z).toEqual([Float32Array.of(-1, -1), Float32Array.of(1, 1)]);
    expect(pipe.inverseTransform(z as never)).toEqual(x);
    const oneWay = makePipeline(new StandardScaler(), new PolynomialFeatures(2)).fit([[1], [2]]);
    expect(() => oneWay.inverseTransform([[1, 1, 1]])).toThrow(
      /'polynomialfeatures'.*inverseTransform.*E-SKLEARN-108/,
    );
  });
});

describe("column transformers", () => {
  it("take a Table with missing values", () => {
    const prepare = makeColumnTransformer(
      [
        [
          makePipeline(new SimpleImputer(), new StandardScaler()),
          makeColumnSelector({ dtypeInclude: "number" }),
        ],
        [makePipeline(new SimpleImputer({ strategy: "most_frequent" }), new OneHotEncoder()), ["city"]],
      ],
      { verboseFeatureNamesOut: false },
    );
    expect(prepare.fitTransform(table).map((row) => row.slice(2))).toEqual([
      [1, 0],
      [0, 1],
      [1, 0],
    ]);
    expect(prepare.getFeatureNamesOut()).toEqual(["age", "rooms", "city_Lima", "city_Quito"]);
    expect(prepare.outputIndices_).toEqual({ "pipeline-1": [0, 2], "pipeline-2": [2, 4] });
    expect(Object.keys(prepare.namedTransformers_)).toEqual(["pipeline-1", "pipeline-2"]);
    expect(prepare.transformers_.map(([, , columns]) => columns)).toEqual([["age", "rooms"], ["city"]]);
  });
  it("say nothing of names that they did not keep", () => {
    const steps = makePipeline(
      new PowerTransformer(),
      new QuantileTransformer({ nQuantiles: 2 }),
      new StandardScaler(),
    );
    new ColumnTransformer([["p", steps, ["rooms"]]]).fit(table).transform(table);
    expect(said).toEqual([]);
  });
  it("leave the estimators that they were given alone", () => {
    const scaler = new StandardScaler();
    new ColumnTransformer([["a", scaler, [0]]]).fit([[1, 2]]);
    expect(scaler.nFeaturesIn_).toBe(0);
  });
  it("pass texts through beside numbers", () => {
    const mixed = new ColumnTransformer([["n", new StandardScaler(), ["rooms"]]], {
      remainder: "passthrough",
    });
    expect(mixed.fitTransform<number | string>(table.select(["rooms", "city"])).map((row) => row[1])).toEqual(
      ["Lima", "Quito", nan],
    );
  });
  it("choose by pattern", () => {
    expect(makeColumnSelector({ pattern: /^[ar]/ })(table)).toEqual(["age", "rooms"]);
    expect(makeColumnSelector({ dtypeExclude: "number" })(table)).toEqual(["city"]);
    const rows = [
      ["a", 1],
      ["b", 2],
    ];
    expect(
      new ColumnTransformer([
        ["o", new OrdinalEncoder(), makeColumnSelector({ dtypeInclude: "object" })],
      ]).fitTransform(rows),
    ).toEqual([[0], [1]]);
  });
  it.each([
    [
      "a column that there is not",
      ["weight"],
      /no column 'weight'\. The columns are: age, city, rooms.*E-SKLEARN-106/,
    ],
    ["a column beyond the last", [3], /no column 3/],
    ["a single name", "age", /column 'age'.*\['age'\].*E-SKLEARN-117/],
    ["a mask too short", [true], /true and false/],
    ["names and numbers mixed", ["age", 1], /E-ARG-002/],
  ])("refuse %s", (_, columns, text) => {
    expect(() => new ColumnTransformer([["n", new SimpleImputer(), columns as never]]).fit(table)).toThrow(
      text,
    );
  });
  it("refuse names of rows, other columns and names that come twice", () => {
    expect(() => new ColumnTransformer([["n", new SimpleImputer(), ["age"]]]).fit([[1, 2]])).toThrow(
      /no column names.*E-SKLEARN-106/,
    );
    const fitted = new ColumnTransformer([["n", new SimpleImputer(), ["age", "rooms"]]]).fit(table);
    expect(() => fitted.transform(table.drop("rooms"))).toThrow(
      /Missing: rooms\. Give them too; their order does not matter\. \[E-SKLEARN-102/,
    );
    expect(fitted.transform(table.drop("city"))).toEqual(fitted.transform(table));
    const twice = new ColumnTransformer(
      [
        ["a", new SimpleImputer(), ["age"]],
        ["b", new SimpleImputer(), ["age"]],
      ],
      { verboseFeatureNamesOut: false },
    );
    expect(() => twice.fit(table).getFeatureNamesOut()).toThrow(/age.*E-SKLEARN-118/);
    expect(() => makeColumnTransformer([new StandardScaler()] as never)).toThrow("E-ARG-002");
    expect(() => new ColumnTransformer([["a", {} as never, [0]]]).fit([[1]])).toThrow("E-SKLEARN-108");
  });
  it("say once where rows come after a table", () => {
    const scaler = new StandardScaler().fit(table.select(["rooms"]));
    scaler.transform([[1]]);
    scaler.transform([[1]]);
    expect(said).toEqual([expect.stringContaining("W-SKLEARN-104")]);
  });
});

describe("encoders refuse", () => {
  const words = [
    ["a", "x"],
    ["b", "y"],
  ];
  it.each([
    [
      "unknown categories",
      () => new OneHotEncoder().fit(words).transform([["c", "x"]]),
      /column 0 .*: c\. Known: a, b\..*E-SKLEARN-104/,
    ],
    [
      "unknown categories of a table",
      () => new OrdinalEncoder().fit(table.select(["city"])).transform(Table.from({ city: ["Cusco"] })),
      /column 'city'.*Cusco.*Known: Lima, Quito, nan/,
    ],
    [
      "texts among numbers",
      () => new OneHotEncoder().fit([["a"], [1]]),
      /column 0 mixes texts, numbers.*E-SKLEARN-105/,
    ],
    [
      "an object",
      () => new OrdinalEncoder().fit([[new Date(0) as never]]),
      /row 0, column 0 is an object \(Date\).*E-SKLEARN-114/,
    ],
    [
      "sparse output",
      () => new OneHotEncoder({ sparseOutput: true }).fit(words),
      /sparseOutput: true is not implemented yet\. .*dense.*E-NOTIMPL-001/,
    ],
    [
      "sparse bins",
      () => new KBinsDiscretizer(3, { encode: "onehot" }).fit([[1], [2]]),
      /onehot-dense.*E-NOTIMPL-001/,
    ],
    [
      "categories of other columns",
      () => new OneHotEncoder({ categories: [["a"]] }).fit(words),
      "a list of 2 lists",
    ],
    [
      "categories that come twice",
      () => new OneHotEncoder({ categories: [["a", "a"], ["x"]] }).fit(words),
      "different from each other",
    ],
    [
      "numbers out of order",
      () => new OrdinalEncoder({ categories: [[2, 1]] }).fit([[1], [2]]),
      "rising order",
    ],
    ["NaN not last", () => new OneHotEncoder({ categories: [[nan, 1]] }).fit([[1]]), "NaN last"],
    [
      "categories that lack one",
      () => new OneHotEncoder({ categories: [["a"], ["x", "y"]] }).fit(words),
      "E-SKLEARN-104",
    ],
    [
      "to drop what there is not",
      () => new OneHotEncoder({ drop: ["z", "x"] }).fit(words),
      /category z of column 0.*did not see.*E-SKLEARN-113/,
    ],
    [
      "to drop an infrequent one",
      () => new OneHotEncoder({ drop: ["a"], maxCategories: 2 }).fit([["a"], ["b"], ["b"], ["c"]]),
      /infrequent.*E-SKLEARN-113/,
    ],
    [
      "to drop of other columns",
      () => new OneHotEncoder({ drop: ["a"] }).fit(words),
      "a list of 2 categories",
    ],
    [
      "zeros back",
      () => new OneHotEncoder().fit(words).inverseTransform([[0, 0, 1, 0]]),
      /row 0 has zeros alone for column 0.*E-SKLEARN-112/,
    ],
    [
      "rows of another width back",
      () => new OneHotEncoder().fit(words).inverseTransform([[0, 1]]),
      /rows of 4 values.*received 2.*E-SKLEARN-111/,
    ],
    [
      "an unknown number back",
      () => new OrdinalEncoder().fit(words).inverseTransform([[0, 2]]),
      /row 0 has no known number for column 1/,
    ],
    [
      "unknownValue without its option",
      () => new OrdinalEncoder({ unknownValue: 3 }).fit(words),
      "without handleUnknown",
    ],
    [
      "unknownValue that is a category's",
      () => new OrdinalEncoder({ handleUnknown: "use_encoded_value", unknownValue: 1 }).fit(words),
      "no number of a category (0 to 1)",
    ],
    [
      "the mean of texts",
      () => new SimpleImputer().fit([["a"], ["b"]]),
      /row 0, column 0 is 'a'.*E-SKLEARN-012/,
    ],
    [
      "NaN where −1 is missing",
      () => new SimpleImputer({ missingValues: -1 }).fit([[1], [nan]]),
      /row 1, column 0.*E-SKLEARN-115/,
    ],
    [
      "a text for numbers",
      () => new SimpleImputer({ strategy: "constant", fillValue: "none" }).fit([[1], [nan]]),
      "fillValue to be a number",
    ],
    [
      "the way back without marks",
      () => new SimpleImputer().fit([[1]]).inverseTransform([[1]]),
      "addIndicator",
    ],
    [
      "powers of negative numbers",
      () => new PowerTransformer("box-cox").fit([[1], [-2]]),
      /row 1, column 0 is -2.*E-SKLEARN-119/,
    ],
    ["powers of one value", () => new PowerTransformer("box-cox").fit([[2], [2]]), "values that differ"],
    [
      "more quantiles than rows chosen",
      () => new QuantileTransformer({ nQuantiles: 20, subsample: 10 }).fit([[1]]),
      "at most subsample (10)",
    ],
    [
      "polynomials without a column",
      () => new PolynomialFeatures(0, { includeBias: false }).fit([[1]]),
      "E-ARG-002",
    ],
    ["polynomials without end", () => new PolynomialFeatures(1e15).fit([[1, 2, 3]]), "E-ARG-002"],
    ["bins of other features", () => new KBinsDiscretizer([2, 3]).fit([[1], [2]]), "nBins"],
    [
      "labels the wrong way round",
      () => new LabelBinarizer({ negLabel: 1, posLabel: 1 }).fit(["a"]),
      "below posLabel (1)",
    ],
    [
      "classes that come twice",
      () => new MultiLabelBinarizer({ classes: ["a", "a"] }).fit([["a"]]),
      "different from each other",
    ],
    ["marks that are none", () => new MultiLabelBinarizer().fit([["a"]]).inverseTransform([[2]]), "0 or 1"],
    ["names that nobody said", () => new FunctionTransformer().getFeatureNamesOut(["a"]), "one-to-one"],
  ])("%s", (_, run, text) => {
    expect(run).toThrow(text);
  });
  it("and keep what they had learned", () => {
    const encoder = new OneHotEncoder({ drop: ["a"] }).fit([["a"], ["b"]]);
    expect(() => encoder.fit([["c"]])).toThrow("E-SKLEARN-113");
    expect(encoder.transform([["b"]])).toEqual([[1]]);
  });
});

describe("warnings", () => {
  it.each([
    [
      "unknown categories become zeros",
      () =>
        new OneHotEncoder({ handleUnknown: "ignore", drop: "first" }).fit([["a"], ["b"]]).transform([["z"]]),
      /columns 0: they become zeros.*W-SKLEARN-101/,
    ],
    [
      "unknown categories become infrequent",
      () => new OneHotEncoder({ handleUnknown: "warn" }).fit([["a"], ["b"]]).transform([["z"]]),
      /infrequent.*W-SKLEARN-101/,
    ],
    [
      "columns without values",
      () => new SimpleImputer().fitTransform(Table.from({ a: [1, 2], b: [null, nan] })),
      /columns 'b'.*keepEmptyFeatures.*W-SKLEARN-102/,
    ],
    [
      "bins of one value",
      () => new KBinsDiscretizer(2).fit([[3], [3]]),
      /column 0 has one value alone.*W-SKLEARN-103/,
    ],
    [
      "bins too narrow",
      () => new KBinsDiscretizer(4).fit([[1], [1], [1], [2]]),
      /narrower than 1e-8.*W-SKLEARN-103/,
    ],
    [
      "quantiles than samples",
      () => new QuantileTransformer().fit([[1], [2]]),
      /1000 and there are 2.*W-SKLEARN-105/,
    ],
    [
      "functions that are no inverse",
      () =>
        new FunctionTransformer(
          (x: number[][]) => x,
          (x: number[][]) => x.map(([one]) => [one + 1]),
        ).fit([[1]]),
      /columns 0.*W-SKLEARN-106/,
    ],
    [
      "labels unknown",
      () => new MultiLabelBinarizer().fit([["a"]]).transform([["q", "a"]]),
      /left out: q.*W-SKLEARN-107/,
    ],
  ])("%s", (_, run, text) => {
    run();
    expect(said).toEqual([expect.stringMatching(text)]);
  });
});

describe("forms", () => {
  it("a matrix or a tensor gives a matrix, a table rows", () => {
    const matrix = { data: Float32Array.of(1, 10, 3, 30), shape: [2, 2] };
    expect(new StandardScaler().fitTransform(matrix)).toEqual({
      data: Float32Array.of(-1, -1, 1, 1),
      shape: [2, 2],
    });
    expect(new MinMaxScaler().fitTransform({ data: BigInt64Array.of(1n, 3n), shape: [2, 1] })).toEqual({
      data: Float64Array.of(0, 1),
      shape: [2, 1],
    });
    expect(new StandardScaler().setOutput({ transform: "rows" }).fitTransform(matrix)).toEqual([
      [-1, -1],
      [1, 1],
    ]);
    expect(() => new StandardScaler().setOutput({ transform: "pandas" as never })).toThrow("E-ARG-002");
    expect(() => new StandardScaler().fit({ data: new Float32Array(4), shape: [4] })).toThrow(
      "E-SKLEARN-018",
    );
    expect(() => new StandardScaler().fit({ data: new Float32Array(4), shape: [3, 2] })).toThrow(
      "E-SKLEARN-018",
    );
    expect(() => new StandardScaler().fit(Table.from({ a: [1], b: ["x"] }))).toThrow(
      /row 0, column 'b' is 'x'/,
    );
    expect(new PolynomialFeatures().fit(Table.from({ a: [1], b: [2] })).getFeatureNamesOut()).toEqual([
      "1",
      "a",
      "b",
      "a^2",
      "a b",
      "b^2",
    ]);
    expect(() => new PolynomialFeatures().fit(table.select(["age"]))).toThrow(
      /row 1, column 'age' is missing.*SimpleImputer.*E-SKLEARN-115/,
    );
  });
  it("a tensor is taken, and made again of what comes out", () => {
    const scaled = new StandardScaler().fitTransform(
      torch.tensor([
        [1, 10],
        [3, 30],
      ]),
    );
    expect(
      torch
        .tensor(scaled.data)
        .reshape([...scaled.shape])
        .toArray(),
    ).toEqual([
      [-1, -1],
      [1, 1],
    ]);
  });
  it("columns of booleans and of large whole numbers are numbers and categories", () => {
    const flags = Table.from({ sold: [true, false, null], id: [1n, 2n, 3n] });
    expect(new SimpleImputer().fitTransform(flags)).toEqual([
      [1, 1],
      [0, 2],
      [0.5, 3],
    ]);
    expect(new OneHotEncoder().fit(flags).getFeatureNamesOut()).toEqual([
      "sold_False",
      "sold_True",
      "sold_nan",
      "id_1",
      "id_2",
      "id_3",
    ]);
  });
  it("functions are given rows, and may change their number of columns", () => {
    const sums = new FunctionTransformer(
      (x: number[][], { times }: { times: number }) => x.map((row) => [row.reduce((a, b) => a + b) * times]),
      { kwArgs: { times: 2 } },
    );
    expect(
      new FunctionTransformer(
        (x: number[][], { times }: { times: number }) => x.map(([a, b]) => [(a + b) * times]),
        null,
        { kwArgs: { times: 2 } },
      ).transform([[1, 2]]),
    ).toEqual([[6]]);
    expect(sums.kwArgs).toEqual({ times: 2 });
  });
});
