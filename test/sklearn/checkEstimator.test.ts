import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { boolean } from "../../src/core/constraints.js";
import { setLanguage } from "../../src/core/messages/language.js";
import { formula } from "../../src/core/messages/phrase.js";
import { warnings } from "../../src/core/warnings.js";
import * as sklearn from "../../src/sklearn/index.js";
import { type BaseEstimator, checkEstimator, parameter } from "../../src/sklearn/index.js";
import { ESTIMATORS } from "../../src/sklearn/register.js";

beforeEach(() => warnings.setHandler(() => {}));
afterEach(() => {
  warnings.setHandler(null);
  setLanguage("en");
});

const { StandardScaler, MinMaxScaler, OneHotEncoder, SimpleImputer, Pipeline, ColumnTransformer } = sklearn;

const CASES: readonly (readonly [string, BaseEstimator, sklearn.CheckOptions?])[] = [
  ["StandardScaler", new StandardScaler()],
  ["StandardScaler, plain", new StandardScaler({ withMean: false, withStd: false })],
  ["MinMaxScaler", new MinMaxScaler([-1, 1], { clip: true })],
  ["MaxAbsScaler", new sklearn.MaxAbsScaler()],
  ["RobustScaler", new sklearn.RobustScaler({ unitVariance: true })],
  ["Normalizer", new sklearn.Normalizer("l1")],
  ["PowerTransformer", new sklearn.PowerTransformer()],
  ["PowerTransformer, Box-Cox", new sklearn.PowerTransformer("box-cox", { standardize: false })],
  ["QuantileTransformer", new sklearn.QuantileTransformer({ nQuantiles: 7, outputDistribution: "normal" })],
  ["KBinsDiscretizer", new sklearn.KBinsDiscretizer(3)],
  ["KBinsDiscretizer, ordinal", new sklearn.KBinsDiscretizer(3, { encode: "ordinal", strategy: "kmeans" })],
  ["PolynomialFeatures", new sklearn.PolynomialFeatures(3, { interactionOnly: true })],
  ["OrdinalEncoder", new sklearn.OrdinalEncoder()],
  ["OneHotEncoder", new OneHotEncoder({ handleUnknown: "ignore" })],
  [
    "OneHotEncoder of texts",
    new OneHotEncoder({ drop: "first" }),
    { x: ["a", "b", "c", "a", "b", "a", "c", "a"].map((one, i) => [one, `${one}${i % 2}`, null]) },
  ],
  [
    "OrdinalEncoder of texts",
    new sklearn.OrdinalEncoder({ minFrequency: 2 }),
    { x: ["a", "b", "c", "a", "b", "a", "b", "a"].map((one) => [one, true]) },
  ],
  ["SimpleImputer", new SimpleImputer({ strategy: "median", addIndicator: true })],
  [
    "SimpleImputer of texts",
    new SimpleImputer({ strategy: "most_frequent" }),
    { x: [["a"], [null], ["b"], ["a"], ["b"], ["c"], ["a"], ["a"]] },
  ],
  [
    "Pipeline",
    new Pipeline([
      ["fill", new SimpleImputer()],
      ["scale", new StandardScaler()],
      ["nothing", "passthrough"],
    ]),
  ],
  [
    "ColumnTransformer",
    new ColumnTransformer([["a", new StandardScaler(), [0, 2]]], { remainder: "passthrough" }),
  ],
  [
    "ColumnTransformer in a pipeline in another",
    new ColumnTransformer([
      [
        "p",
        new Pipeline([
          ["f", new SimpleImputer()],
          ["m", new MinMaxScaler()],
        ]),
        [0, 1, 2],
      ],
    ]),
  ],
  [
    "FunctionTransformer",
    new sklearn.FunctionTransformer((x: number[][]) => x.map((row) => row.map(Math.log1p)), {
      featureNamesOut: "one-to-one",
    }),
  ],
  ["FunctionTransformer of nothing", new sklearn.FunctionTransformer({ featureNamesOut: "one-to-one" })],
  ["LabelEncoder", new sklearn.LabelEncoder()],
  ["LabelBinarizer", new sklearn.LabelBinarizer({ negLabel: -1 })],
  ["MultiLabelBinarizer", new sklearn.MultiLabelBinarizer()],
];

describe("every estimator passes checkEstimator", () => {
  it.each(CASES.map(([title, estimator, options]) => ({ title, estimator, options })))(
    "$title",
    ({ estimator, options }) => {
      expect(checkEstimator(estimator, options).length).toBeGreaterThan(8);
    },
  );
  it("none is left out", () => {
    const checked = new Set(CASES.map(([, estimator]) => estimator.constructor));
    expect(ESTIMATORS.filter((Class) => !checked.has(Class))).toEqual([]);
  });
});

/** A transformer that users might write; `fault` is what it does wrong. */
class Shift extends sklearn.BaseEstimator {
  static override readonly parameters = {
    round: parameter(false, boolean),
    fault: parameter("", { accepts: (x) => typeof x === "string", text: () => formula("a text") }),
  };
  declare round: boolean;
  declare fault: string;
  nFeaturesIn_ = 0;
  least_: number[] | null = null;
  fit(x: number[][]): this {
    if (this.fault !== "any parameter") this.checkParams("fit");
    if (this.fault === "changes samples") x[0][0] += 1;
    if (this.fault === "changes parameters") this.round = !this.round;
    const rows = this.fault === "takes anything" ? x : checked(x);
    const before = this.fault === "remembers" ? (this.least_ ?? []) : [];
    this.least_ = rows[0].map((_, j) => Math.min(...rows.map((row) => row[j]), before[j] ?? Infinity));
    this.nFeaturesIn_ = rows[0].length;
    return this;
  }
  transform(x: number[][]): number[][] {
    const { least_ } = this;
    if (!least_ && this.fault === "not fitted") return x;
    if (!least_) throw sklearnError();
    if (this.fault === "looks at the others") return x.map((row) => row.map((value) => value / x.length));
    if (this.fault !== "any number of features" && x[0].length !== least_.length)
      throw featureError(least_.length, x[0].length);
    return checked(x).map((row) => row.map((value, j) => value - least_[j]));
  }
}
const checked = (x: number[][]): number[][] =>
  new StandardScaler({ withMean: false, withStd: false }).fitTransform(x);
function sklearnError(): unknown {
  try {
    return new StandardScaler().transform([[1]]);
  } catch (error) {
    return error;
  }
}
function featureError(expected: number, received: number): unknown {
  try {
    return new StandardScaler().fit([new Array(expected).fill(1)]).transform([new Array(received).fill(1)]);
  } catch (error) {
    return error;
  }
}

describe("checkEstimator finds", () => {
  it.each([
    ["changes samples", /the samples are changed/],
    ["changes parameters", /fit changes parameters/],
    ["any parameter", /a wrong value of round in fit is not refused/],
    ["not fitted", /transform before fit is not refused/],
    ["remembers", /does not forget/],
    ["looks at the others", /sample 0 alone gives another result/],
    ["any number of features", /2 features after 3 in fit/],
    ["takes anything", /no samples/],
  ])("an estimator that is wrong: %s", (fault, text) => {
    expect(() => checkEstimator(new Shift({ fault }))).toThrow(text);
    expect(() => checkEstimator(new Shift({ fault }))).toThrow("E-SKLEARN-116");
  });
  it("what is no estimator", () => {
    expect(() => checkEstimator({} as never)).toThrow("E-ARG-002");
    expect(() => checkEstimator(new Shift(), { X: [] } as never)).toThrow("E-ARG-001");
  });
  it("in Spanish too", () => {
    setLanguage("es");
    expect(() => checkEstimator(new Shift({ fault: "changes samples" }))).toThrow("las muestras cambian");
  });
});
