import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setLanguage } from "../../src/core/messages/language.js";
import { warnings } from "../../src/core/warnings.js";
import * as torch from "../../src/index.js";
import { Table } from "../../src/io/table/table.js";
import {
  accuracyScore,
  BaseEstimator,
  Classifier,
  type ClassifierSamples,
  Clusterer,
  type ClustererSamples,
  checkEstimator,
  clone,
  codecs,
  crossValidate,
  crossValPredict,
  crossValScore,
  type DenseRows,
  dumpEstimator,
  type FitOptions,
  isClassifier,
  isClusterer,
  isRegressor,
  type Label,
  loadEstimator,
  makePipeline,
  type NumericInput,
  Regressor,
  type RegressorSamples,
  r2Score,
  StandardScaler,
} from "../../src/sklearn/index.js";
import fixture from "../fixtures/sklearn/predictors.json" with { type: "json" };
import { checkPredictor, type PredictorCase } from "./support/cases.js";
import { Chains, KMeans, LeastSquares, Middle, NearestCentroid } from "./support/predictors.js";

beforeEach(() => warnings.setHandler(() => {}));
afterEach(() => {
  warnings.setHandler(null);
  setLanguage("en");
});

const X = [
  [0, 0],
  [1, 1],
  [0, 1],
  [9, 9],
  [8, 9],
  [9, 8],
];
const NAMES = ["low", "low", "low", "high", "high", "high"];

describe("predictors have scikit-learn's parameters, values and print, and keep them when written and read", () => {
  it.each(fixture.cases.map((one) => [one.title, one as unknown as PredictorCase] as const))("%s", (_, one) =>
    checkPredictor(one, { NearestCentroid }),
  );
});

describe("predictors of each kind pass checkEstimator", () => {
  it.each([
    ["a classifier", new NearestCentroid(), 27],
    ["a classifier with parameters", new NearestCentroid(50), 27],
    ["a regressor of several outputs", new LeastSquares(), 25],
    ["a regressor of one output", new Middle(), 23],
    ["a clusterer with predict", new KMeans(), 21],
    ["a clusterer without", new Chains(), 19],
  ])("%s", (_, estimator, count) => {
    const passed = checkEstimator(estimator);
    expect(passed.length, passed.join("; ")).toBe(count);
  });
});

describe("Classifier", () => {
  it("learns labels of any kind, and gives them back", () => {
    const model = new NearestCentroid<string>();
    expect(model.classes_).toBeNull();
    expect(model.fit(X, NAMES)).toBe(model);
    expect(model.classes_).toEqual(["high", "low"]);
    expect(
      model.predict([
        [8, 8],
        [1, 0],
      ]),
    ).toEqual(["high", "low"]);
    expect(
      new NearestCentroid<boolean>()
        .fit(
          X,
          NAMES.map((n) => n === "low"),
        )
        .predict([[9, 9]]),
    ).toEqual([false]);
    const y = torch.tensor([3, 3, 3, 7, 7, 7], { dtype: "int64" });
    expect(new NearestCentroid<number>().fit(torch.tensor(X), y).predict(torch.tensor([[9, 9]]))).toEqual([
      7,
    ]);
  });

  it("scores by the share of right classes, weighed by position and by name", () => {
    const model = new NearestCentroid<string>().fit(X, NAMES);
    const y = ["high", "low", "low", "high", "high", "high"];
    expect(model.score(X, y)).toBe(5 / 6);
    const weights = [5, 1, 1, 1, 1, 1];
    expect(model.score(X, y, weights)).toBe(0.5);
    expect(model.score(X, y, { sampleWeight: weights })).toBe(0.5);
    expect(model.score(X, y)).toBe(accuracyScore(y, model.predict(X)));
  });

  it("takes weights where it says so, by position and by name", () => {
    const weights = [1, 0, 0, 1, 1, 1];
    const [byPlace, byName] = [
      new NearestCentroid().fit(X, NAMES, weights),
      new NearestCentroid().fit(X, NAMES, { sampleWeight: weights }),
    ];
    expect(Array.from(byPlace.centroids_.subarray(2))).toEqual([0, 0]);
    expect(byName.centroids_).toEqual(byPlace.centroids_);
    expect(() => new NearestCentroid().fit(X, NAMES, { weight: weights })).toThrow("E-ARG-001");
    expect(() => new NearestCentroid().fit(X, NAMES, [1])).toThrow("E-SKLEARN-001");
    expect(() => new Middle().fit(X, [1, 2, 3, 4, 5, 6], weights)).toThrow("E-ARG-001");
  });

  it("refuses what is no label, and tells what it was given", () => {
    const model = new NearestCentroid();
    const refused = (y: unknown) => () => model.fit(X, y as never);
    expect(refused(NAMES.slice(1))).toThrow("E-SKLEARN-001");
    expect(refused([0.5, 1, 1, 1, 1, 1])).toThrow("E-SKLEARN-004");
    expect(refused(["a", 1, 1, 1, 1, 1])).toThrow("E-SKLEARN-003");
    expect(refused(null)).toThrow("E-ARG-002");
    expect(model.classes_).toBeNull();
    expect(() => model.predict(X)).toThrow("E-SKLEARN-005");
    model.fit(X, NAMES);
    expect(() => model.predict([[1]])).toThrow("E-SKLEARN-011");
    expect(() => model.predict([[1, Number.NaN]])).toThrow("E-SKLEARN-115");
  });

  it("a fit that fails leaves what was learned before", () => {
    const model = new NearestCentroid().fit(X, NAMES);
    expect(() => model.fit([[1], [2]], ["a"])).toThrow("E-SKLEARN-001");
    expect([model.classes_, model.nFeaturesIn_]).toEqual([["high", "low"], 2]);
  });

  it("is saved with its classes, and a state that contradicts itself is refused", () => {
    const model = new NearestCentroid(2).fit(X, NAMES);
    const json = JSON.parse(JSON.stringify(dumpEstimator(model)));
    const options = { classes: [NearestCentroid] };
    const read = loadEstimator(json, options) as NearestCentroid;
    expect(String(read)).toBe("NearestCentroid(temperature=2)");
    expect(read.predictProba(X)).toEqual(model.predictProba(X));
    const damaged = (change: Record<string, unknown>) => () =>
      loadEstimator({ ...json, state: { ...json.state, ...change } }, options);
    expect(damaged({ classes_: ["low", "high"] })).toThrow("E-SKLEARN-109");
    expect(damaged({ classes_: ["a", 1] })).toThrow("E-SKLEARN-109");
    expect(damaged({ classes_: null })).toThrow("E-SKLEARN-109");
    expect(damaged({ classes_: [null, null] })).toThrow("E-SKLEARN-109");
    expect(damaged({ centroids_: [1] })).toThrow("E-SKLEARN-109");
    expect(damaged({ featureNamesIn_: ["a"] })).toThrow("E-SKLEARN-109");
  });
});

it("a classifier of two classes decides by one number a sample", () => {
  const y = X.map((_, i) => i % 2 === 0);
  const options = { x: X.map((row, i) => [...row, 10 * (i % 2)]), y } as const;
  expect(checkEstimator(new NearestCentroid(), options)).toContain("decisionFunction");
  const model = new NearestCentroid().fit(options.x, y);
  expect(model.decisionFunction(options.x).map((score) => (score as number) > 0)).toEqual(y);
});

it("the examples of the bases' docstrings", () => {
  class MostFrequent extends Classifier<string> {
    static override readonly estimatorName = "MostFrequent";
    static override readonly fitted = { place_: codecs.integerIn(0) };
    place_ = 0;
    protected override learn({ y, classes }: ClassifierSamples): void {
      const counts = classes.map((_, k) => y.filter((place) => place === k).length);
      this.place_ = counts.indexOf(Math.max(...counts));
    }
    protected override classify(x: DenseRows): Int32Array {
      return new Int32Array(x.rows).fill(this.place_);
    }
  }
  expect(new MostFrequent().fit([[1], [2], [3]], ["a", "b", "b"]).predict([[9]])).toEqual(["b"]);
  class Mean extends Regressor {
    static override readonly estimatorName = "Mean";
    static override readonly fitted = { mean_: codecs.finite };
    mean_ = 0;
    protected override learn({ y }: RegressorSamples): void {
      this.mean_ = y.reduce((a, b) => a + b, 0) / y.length;
    }
    protected override estimate(x: DenseRows): Float64Array {
      return new Float64Array(x.rows).fill(this.mean_);
    }
  }
  expect(new Mean().fit([[1], [2]], [3, 5]).predict([[9]])).toEqual([4]);
  class Sides extends Clusterer {
    static override readonly estimatorName = "Sides";
    protected override learn({ x }: ClustererSamples): number[] {
      return Array.from({ length: x.rows }, (_, i) => (x.data[i * x.width] < 0 ? 0 : 1));
    }
  }
  expect(new Sides().fitPredict([[-1], [2], [-3]])).toEqual([0, 1, 0]);
});

describe("Regressor", () => {
  const y = X.map(([a, b]) => 2 * a - b + 3);

  it("predicts numbers, one a sample or rows of them", () => {
    const model = new LeastSquares().fit(X, y);
    expect(model.predict([[10, 4]])[0]).toBeCloseTo(19, 10);
    expect(model.score(X, y)).toBeCloseTo(1, 12);
    const both = new LeastSquares().fit(
      X,
      y.map((value) => [value, -value]),
    );
    const [row] = both.predict<number[]>([[10, 4]]);
    expect(row.map((value) => Math.round(value * 1e9) / 1e9)).toEqual([19, -19]);
    expect(
      both.score(
        X,
        y.map((value) => [value, -value]),
      ),
    ).toBeCloseTo(1, 12);
  });

  it("scores by R², weighed", () => {
    const model = new LeastSquares().fit(X, y);
    const other = y.map((value, i) => value + (i % 2));
    const weights = [1, 2, 3, 4, 5, 6];
    const predicted = model.predict(X);
    expect(model.score(X, other)).toBe(r2Score(other, predicted));
    expect(model.score(X, other, weights)).toBe(r2Score(other, predicted, { sampleWeight: weights }));
    expect(model.score(X, other, { sampleWeight: weights })).toBe(model.score(X, other, weights));
  });

  it("of one output refuses several, in both languages, and takes a column", () => {
    const several = y.map((value) => [value, value]);
    expect(() => new Middle().fit(X, several)).toThrow("rows of 2 numbers");
    setLanguage("es");
    expect(() => new Middle().fit(X, several)).toThrow("filas de 2 números");
    setLanguage("en");
    const column = new Middle().fit(
      X,
      y.map((value) => [value]),
    );
    expect(column.predict([[0, 0]])).toEqual(new Middle().fit(X, y).predict([[0, 0]]));
    expect(() => new Middle().fit(X, ["a", 2, 3, 4, 5, 6] as never)).toThrow("E-ARG-002");
    expect(() => new Middle().fit(X, [1])).toThrow("E-SKLEARN-001");
  });

  it("is saved with the shape of its targets", () => {
    const options = { classes: [LeastSquares] };
    const model = new LeastSquares().fit(
      X,
      y.map((value) => [value]),
    );
    const json = JSON.parse(JSON.stringify(dumpEstimator(model)));
    const read = loadEstimator(json, options) as LeastSquares;
    expect(read.predict(X)).toEqual(model.predict(X));
    expect(() => loadEstimator({ ...json, state: { ...json.state, targetColumns: 3 } }, options)).toThrow(
      "E-SKLEARN-109",
    );
  });
});

describe("Clusterer", () => {
  it("finds groups, of the samples of fit and of new ones", () => {
    const model = new KMeans(2);
    expect(model.fitPredict(X)).toEqual([0, 0, 0, 1, 1, 1]);
    expect(model.labels_).toEqual([0, 0, 0, 1, 1, 1]);
    expect(model.predict([[7, 7]])).toEqual([1]);
    expect(new KMeans(2).fit(X, null, [1, 0, 0, 1, 1, 1]).centers_.subarray(0, 2)).toEqual(
      Float64Array.of(0, 0),
    );
    expect(new KMeans(2).fit(X, { sampleWeight: [1, 0, 0, 1, 1, 1] }).centers_[0]).toBe(0);
  });

  it("may leave samples alone", () => {
    expect(new Chains().fitPredict([...X, [50, 50]])).toEqual([0, 0, 0, 1, 1, 1, -1]);
  });
});

describe("in the tools of the door", () => {
  it("kinds are known, of pipelines by their last step", () => {
    const kinds = (estimator: object) => [
      isClassifier(estimator),
      isRegressor(estimator),
      isClusterer(estimator),
    ];
    expect(kinds(new NearestCentroid())).toEqual([true, false, false]);
    expect(kinds(makePipeline(new StandardScaler(), new LeastSquares()))).toEqual([false, true, false]);
    expect(kinds(new KMeans())).toEqual([false, false, true]);
    expect(kinds(new StandardScaler())).toEqual([false, false, false]);
    expect(kinds({ predictProba: () => [] })).toEqual([true, false, false]);
  });

  it("cross-validation, with the estimator's own score, names of scorers, weights and probabilities", () => {
    const x = Array.from({ length: 20 }, (_, i) => [i % 2 === 0 ? i : 100 - i, i]);
    const y = x.map((_, i) => (i % 2 === 0 ? "even" : "odd"));
    const model = makePipeline(new StandardScaler(), new NearestCentroid());
    const own = crossValScore(model, x, y);
    expect(own).toEqual(crossValScore(model, x, y, { scoring: "accuracy" }));
    const options = { method: "predictProba", cv: 4 } as const;
    const probabilities = crossValPredict(model, x, y, options);
    expect(probabilities.every((row) => row.length === 2)).toBe(true);
    const weighed = crossValidate(new NearestCentroid(), x, y, {
      params: { sampleWeight: x.map((_, i) => i + 1) },
    });
    expect(weighed.testScore).toHaveLength(5);
    const line = x.map(([a, b]) => a + b);
    expect(crossValScore(new LeastSquares(), x, line).every((r2) => r2 > 0.999)).toBe(true);
    expect(crossValScore(new LeastSquares(), x, line, { scoring: "r2" })).toEqual(
      crossValScore(new LeastSquares(), x, line),
    );
  });

  it("pipelines fit, predict, score, and find groups", () => {
    const pipeline = makePipeline(new StandardScaler(), new KMeans(2));
    expect(pipeline.fitPredict(X)).toEqual([0, 0, 0, 1, 1, 1]);
    const classes = makePipeline(new StandardScaler(), new NearestCentroid()).fit(X, NAMES);
    expect(classes.predict(X)).toEqual(NAMES);
    expect(classes.score(X, NAMES, { sampleWeight: [1, 2, 3, 4, 5, 6] })).toBe(1);
    expect(classes.classes_).toEqual(["high", "low"]);
    const saved = JSON.parse(JSON.stringify(dumpEstimator(classes)));
    const read = loadEstimator(saved, { classes: [NearestCentroid] }) as typeof classes;
    expect(read.predict(X)).toEqual(NAMES);
  });

  it("tables keep the names of their columns", () => {
    const table = Table.from({ a: X.map(([a]) => a), b: X.map(([, b]) => b) });
    const model = new NearestCentroid().fit(table, NAMES);
    expect(model.featureNamesIn_).toEqual(["a", "b"]);
    expect(() => model.predict(table.select(["b", "a"]))).toThrow("E-SKLEARN-102");
    expect(model.predict(table)).toEqual(NAMES);
  });

  it("clones have the parameters, and nothing learned", () => {
    const copy = clone(new NearestCentroid(3).fit(X, NAMES));
    expect([copy.temperature, copy.classes_, copy.nFeaturesIn_]).toEqual([3, null, 0]);
  });
});

/** Predictors that are wrong in one way each, and what is said of them. */
const WRONG: readonly (readonly [RegExp, BaseEstimator])[] = [
  [
    /classes_ are not the different labels/,
    new (class extends NearestCentroid {
      override fit(...args: Parameters<NearestCentroid["fit"]>): this {
        super.fit(...args);
        this.classes_ = this.classes_?.slice(0, 2) ?? null;
        return this;
      }
      override checkState(): boolean {
        return true;
      }
    })(),
  ],
  [
    /predict gives what is no class/,
    new (class extends NearestCentroid {
      override predict(x: NumericInput): Label[] {
        return super.predict(x).map((label) => `${label}!`);
      }
    })(),
  ],
  [
    /are predicted otherwise/,
    new (class extends NearestCentroid {
      override classify(x: DenseRows): Int32Array {
        return typeof this.classes_?.[0] === "number" ? new Int32Array(x.rows) : super.classify(x);
      }
    })(),
  ],
  [
    /score is not the accuracy/,
    new (class extends NearestCentroid {
      override score(): number {
        if (!this.isFitted) this.predict([[1]]);
        return 0.5;
      }
    })(),
  ],
  [
    /of three groups far apart it tells 0\.35 right/,
    new (class extends NearestCentroid {
      override classify(x: DenseRows): Int32Array {
        return new Int32Array(x.rows);
      }
    })(),
  ],
  [
    /no probabilities that sum to 1/,
    new (class extends NearestCentroid {
      override predictProba(x: NumericInput): number[][] {
        return super.predictProba(x).map((row) => row.map((p) => p / 2));
      }
    })(),
  ],
  [
    /another class than the largest of predictProba/,
    new (class extends NearestCentroid {
      override predictProba(x: NumericInput): number[][] {
        return super.predictProba(x).map((row) => row.map((p) => (1 - p) / 2));
      }
    })(),
  ],
  [
    /not the logarithm/,
    new (class extends NearestCentroid {
      override predictLogProba(x: NumericInput): number[][] {
        return super.predictProba(x);
      }
    })(),
  ],
  [
    /another class than the largest of decisionFunction/,
    new (class extends NearestCentroid {
      override decisionFunction(x: NumericInput): number[][] {
        return super.predictProba(x).map((row) => row.map((p) => -p));
      }
    })(),
  ],
  [
    /y of another length is not refused/,
    new (class extends LeastSquares {
      override fit(x: NumericInput, y: number[], options?: FitOptions): this {
        return super.fit(x, Array.isArray(x) && y ? x.map((_, i) => y[i % y.length]) : y, options);
      }
    })(),
  ],
  [
    /weights 0 and 3 give other results/,
    new (class extends LeastSquares {
      override learn(samples: RegressorSamples): void {
        super.learn({ ...samples, sampleWeight: null });
      }
    })(),
  ],
  [
    /score is not R²/,
    new (class extends LeastSquares {
      override score(): number {
        if (!this.isFitted) this.predict([[1]]);
        return 1;
      }
    })(),
  ],
  [
    /of a line it explains -/,
    new (class extends LeastSquares {
      override estimate(x: DenseRows): Float64Array {
        return super.estimate(x).fill(0);
      }
    })(),
  ],
  [
    /labels_\[0\] should be a whole number from -1/,
    new (class extends Chains {
      override learn(samples: ClustererSamples): number[] {
        return super.learn(samples).map((label) => label + 0.5);
      }
    })(),
  ],
  [
    /of groups far apart it finds 0 /,
    new (class extends Chains {
      override learn(samples: ClustererSamples): number[] {
        return super.learn(samples).fill(0);
      }
    })(),
  ],
  [
    /fitPredict differs/,
    new (class extends KMeans {
      override fitPredict(x: NumericInput): number[] {
        return super.fitPredict(x).reverse();
      }
    })(),
  ],
  [
    /predict of the samples of fit differs/,
    new (class extends KMeans {
      override predict(x: NumericInput): number[] {
        return super.predict(x).map((label) => (label + 1) % 3);
      }
    })(),
  ],
];

describe("checkEstimator finds predictors that are wrong", () => {
  it.each(WRONG.map(([text, estimator]) => ({ text, estimator })))("$text", ({ text, estimator }) => {
    expect(() => checkEstimator(estimator)).toThrow(text);
    expect(() => checkEstimator(estimator)).toThrow("E-SKLEARN-116");
  });
  it("what is neither: an estimator that only says what it is", () => {
    class Silent extends BaseEstimator {
      readonly estimatorType = "classifier";
      fit(): this {
        return this;
      }
    }
    expect(() => checkEstimator(new Silent())).toThrow("E-SKLEARN-116");
  });
});
