import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { warnings } from "../../src/core/warnings.js";
import * as torch from "../../src/index.js";
import { Table } from "../../src/io/table/table.js";
import {
  crossValidate,
  crossValPredict,
  crossValScore,
  fbetaScore,
  getScorer,
  getScorerNames,
  makePipeline,
  makeScorer,
  meanAbsoluteError,
  modelSelection,
  StandardScaler,
} from "../../src/sklearn/index.js";
import fixture from "../fixtures/sklearn/crossValidation.json" with { type: "json" };

let said: string[] = [];
beforeEach(() => {
  said = [];
  warnings.reset();
  warnings.setHandler(({ code, text }) => void said.push(`${text} [${code}]`));
});
afterEach(() => warnings.setHandler(null));

/** k nearest neighbours, as a user would write them: no base class of ours. */
class Neighbors {
  k: number;
  protected x: readonly number[][] = [];
  protected y: readonly (number | string)[] = [];
  fitted: object | undefined;
  nSamplesFit_: number | null = null;
  constructor({ k = 3 } = {}) {
    this.k = k;
  }
  getParams() {
    return { k: this.k };
  }
  setParams(params: { k?: number }) {
    Object.assign(this, params);
    return this;
  }
  fit(x: readonly number[][], y: ArrayLike<number | string>, options?: object) {
    this.x = x;
    this.y = Array.from(y);
    this.fitted = options;
    this.nSamplesFit_ = x.length;
    return this;
  }
  protected nearest(sample: readonly number[]): (number | string)[] {
    const distance = (row: readonly number[]) => row.reduce((sum, v, j) => sum + (v - sample[j]) ** 2, 0);
    const order = [...this.x.keys()].sort((a, b) => distance(this.x[a]) - distance(this.x[b]));
    return order.slice(0, this.k).map((i) => this.y[i]);
  }
}

class NeighborsRegressor extends Neighbors {
  predict(x: readonly number[][]) {
    return x.map(
      (row) =>
        this.nearest(row)
          .map(Number)
          .reduce((a, b) => a + b) / this.k,
    );
  }
  score(x: readonly number[][], y: ArrayLike<number>) {
    return getScorer("r2")(this, x, y);
  }
}

class NeighborsClassifier extends Neighbors {
  get classes_() {
    return [...new Set(this.y)].sort((a, b) => (a < b ? -1 : 1));
  }
  predictProba(x: readonly number[][]) {
    return x.map((row) => {
      const near = this.nearest(row);
      return this.classes_.map((c) => near.filter((y) => y === c).length / this.k);
    });
  }
  predict(x: readonly number[][]) {
    return this.predictProba(x).map((row) => this.classes_[row.indexOf(Math.max(...row))]);
  }
  score(x: readonly number[][], y: ArrayLike<number>) {
    return getScorer("accuracy")(this, x, y);
  }
}

const { x, two, three, number, groups } = fixture;
const close = (actual: ArrayLike<number>, expected: readonly number[], where = "") => {
  expect(actual.length, where).toBe(expected.length);
  for (const [i, value] of expected.entries())
    expect(Math.abs(actual[i] - value), `${where} ${i}`).toBeLessThanOrEqual(
      1e-13 * Math.max(1, Math.abs(value)),
    );
};

describe("scikit-learn's scores", () => {
  it("by default, of the estimator's own score", () => {
    close(crossValScore(new NeighborsClassifier(), x, three), fixture.default.classifier);
    close(crossValScore(new NeighborsRegressor(), x, number), fixture.default.regressor);
  });

  it.each(Object.entries(fixture.scorers))("of the scorer %s", (scoring, expected) => {
    const wanted = expected as {
      two?: number[] | null;
      three?: number[] | null;
      regression?: number[] | null;
    };
    const options = { cv: 4, scoring };
    if (wanted.two) close(crossValScore(new NeighborsClassifier(), x, two, options), wanted.two, "two");
    if (wanted.three)
      close(crossValScore(new NeighborsClassifier(), x, three, options), wanted.three, "three");
    if (wanted.regression)
      close(crossValScore(new NeighborsRegressor(), x, number, options), wanted.regression, "regression");
    expect(Object.values(wanted).some((one) => one !== null)).toBe(true);
  });

  it("and all of its names", () => {
    expect(getScorerNames()).toEqual([...fixture.names].sort());
  });

  it.each(Object.entries(fixture.splitters))("over the splits of %s", (name, expected) => {
    const options: Record<string, object> = {
      KFold: { nSplits: 3, shuffle: true, randomState: 1 },
      ShuffleSplit: { nSplits: 3, randomState: 5 },
      RepeatedStratifiedKFold: { nSplits: 2, nRepeats: 2, randomState: 3 },
    };
    const cv = new modelSelection[name as "KFold"](
      options[name] ?? (name === "LeaveOneOut" ? {} : { nSplits: 3 }),
    );
    const shared = { cv, groups, returnTrainScore: true };
    if (name === "LeaveOneOut") {
      const result = crossValidate(new NeighborsClassifier(), x, three, { ...shared, scoring: "accuracy" });
      close(result.testScore, (expected as { test_score: number[] }).test_score);
      close(result.trainScore ?? [], (expected as { train_score: number[] }).train_score);
      return;
    }
    const result = crossValidate(new NeighborsClassifier(), x, three, {
      ...shared,
      scoring: ["accuracy", "f1_macro"],
    });
    for (const [key, scores] of Object.entries(expected)) close(result[key as "test_x"], scores, key);
  });
});

describe("scikit-learn's predictions", () => {
  const { classes, numbers, shuffled, proba, rare, rareProba } = fixture.predictions;
  it("by clones that never saw the sample", () => {
    expect(crossValPredict(new NeighborsClassifier(), x, three)).toEqual(classes);
    close(crossValPredict(new NeighborsRegressor(), x, number, { cv: 4 }) as number[], numbers);
    const cv = new modelSelection.KFold(3, { shuffle: true, randomState: 2 });
    expect(crossValPredict(new NeighborsClassifier(), x, three, { cv })).toEqual(shuffled);
  });
  it("as probabilities, of classes that a fold lacks too", () => {
    const method = "predictProba";
    const given = crossValPredict(new NeighborsClassifier(), x, three, { cv: 4, method });
    for (const [i, row] of proba.entries()) close(given[i], row);
    const half = Array.from({ length: 20 }, (_, i) => i);
    const rest = half.map((i) => i + 20);
    const cv = [[rest, half] as const, [half, rest] as const];
    const spread = crossValPredict(new NeighborsClassifier(), x, rare, { cv, method });
    for (const [i, row] of rareProba.entries()) close(spread[i], row);
    expect(new Set(rare.slice(0, 20)).size).toBeLessThan(new Set(rare).size);
  });
  it("only where every sample is tested once", () => {
    const call = (cv: object) => () =>
      crossValPredict(new NeighborsClassifier(), x, three, { cv: cv as never });
    expect(call(new modelSelection.ShuffleSplit(2))).toThrow("E-CV-009");
    expect(call(new modelSelection.RepeatedKFold({ nRepeats: 2 }))).toThrow("E-CV-009");
    expect(() => crossValPredict(new NeighborsRegressor(), x, number, { method: "predictProba" })).toThrow(
      /classes|E-SKLEARN-004|predictProba/,
    );
  });
});

describe("what comes in and out", () => {
  it("tensors and tables are split as they are, fit's options with them", () => {
    class Sees extends NeighborsRegressor {
      override fit(given: never) {
        (this as { fitted: object }).fitted = given;
        return this;
      }
      override score(given: unknown) {
        return given instanceof Table ? given.numRows : (given as torch.Tensor).shape[0];
      }
    }
    const tensor = crossValidate(new Sees(), torch.tensor(x), torch.tensor(number), {
      cv: 4,
      returnEstimator: true,
    });
    expect(tensor.testScore).toEqual(Float64Array.of(10, 10, 10, 10));
    const [fitted] = tensor.estimator ?? [];
    expect((fitted.fitted as torch.Tensor).shape).toEqual([30, 3]);
    expect(crossValScore(new Sees(), Table.from(x), number, { cv: 4 })).toEqual(
      Float64Array.of(10, 10, 10, 10),
    );
    const sampleWeight = number.map((_, i) => i);
    const { estimator, indices, fitTime } = crossValidate(new NeighborsRegressor({ k: 2 }), x, number, {
      cv: 4,
      params: { sampleWeight, note: "all" },
      returnEstimator: true,
      returnIndices: true,
    });
    expect(estimator?.[1].k).toBe(2);
    expect(estimator?.[1].fitted).toEqual({ sampleWeight: [...(indices?.train[1] ?? [])], note: "all" });
    expect(indices?.test.map((rows) => rows.length)).toEqual([10, 10, 10, 10]);
    expect(fitTime.every((time) => time >= 0 && time < 10)).toBe(true);
  });

  it("pipelines are cross-validated, each fold with a scaler of its own", () => {
    const scores = crossValScore(makePipeline(new StandardScaler(), new NeighborsClassifier()), x, three, {
      cv: 4,
    });
    expect(said).toEqual([]);
    expect(scores.every((score) => score > 0.3 && score <= 1)).toBe(true);
  });

  it("scorers are made of metrics", () => {
    const model = new NeighborsClassifier().fit(x, two);
    expect(makeScorer(fbetaScore, { beta: 2 })(model, x, two)).toBe(
      fbetaScore(two, model.predict(x), { beta: 2 }),
    );
    expect(makeScorer(meanAbsoluteError, { greaterIsBetter: false })(model, x, two)).toBeLessThan(0);
    const scoring = { mine: (fitted: object) => (fitted as NeighborsClassifier).k };
    expect(crossValidate(new NeighborsClassifier(), x, two, { cv: 2, scoring }).test_mine).toEqual(
      Float64Array.of(3, 3),
    );
  });

  it("probabilities are those of posLabel", () => {
    const model = new NeighborsClassifier().fit(x, two);
    const seen = (posLabel?: number) => {
      let scores: number[] = [];
      const metric = (_: unknown, given: number[]) => {
        scores = given;
        return 0;
      };
      makeScorer(metric, { responseMethod: "predictProba", ...(posLabel === undefined ? {} : { posLabel }) })(
        model,
        x,
        two,
      );
      return scores[0];
    };
    expect([seen(), seen(0)]).toEqual([model.predictProba(x)[0][1], model.predictProba(x)[0][0]]);
  });
});

describe("what fails", () => {
  class Fails extends NeighborsClassifier {
    override fit(given: readonly number[][], y: ArrayLike<number>) {
      if (given[0] === x[0]) throw new Error("not this row");
      return super.fit(given, y);
    }
  }
  it("in some folds counts as errorScore, and is said", () => {
    const cv = [
      [
        [0, 1, 2, 3],
        [4, 5],
      ],
      [
        [6, 7, 8, 9],
        [0, 1],
      ],
    ] as const;
    const scores = crossValScore(new Fails(), x, two, { cv, errorScore: -1 });
    expect(scores[0]).toBe(-1);
    expect(scores[1]).toBeGreaterThanOrEqual(0);
    expect(said[0]).toMatch(/1 of 2.*count as -1.*not this row.*W-CV-003/);
    expect(() => crossValScore(new Fails(), x, two, { cv, errorScore: "raise" })).toThrow("not this row");
    expect(() => crossValScore(new Fails(), x, two, { cv: cv.slice(0, 1) })).toThrow(
      /all 1 folds.*not this row.*E-CV-008/,
    );
  });
  it("in the scoring counts too", () => {
    const scoring = () => {
      throw new Error("no score");
    };
    expect(crossValScore(new NeighborsClassifier(), x, two, { cv: 2, scoring })).toEqual(
      Float64Array.of(Number.NaN, Number.NaN),
    );
    expect(said[0]).toContain("no score");
  });
  it.each<[string, () => unknown, RegExp]>([
    [
      "an unknown scorer",
      () => crossValScore(new NeighborsClassifier(), x, two, { scoring: "acuracy" }),
      /'accuracy'/,
    ],
    ["no scorer", () => crossValScore(new Neighbors(), x, two), /has no score/],
    [
      "scorers twice",
      () => crossValidate(new NeighborsClassifier(), x, two, { scoring: ["r2", "r2"] }),
      /scoring/,
    ],
    ["no estimator", () => crossValScore({} as never, x, two), /estimator/],
    ["two lengths", () => crossValScore(new NeighborsClassifier(), x, [1, 2]), /E-SKLEARN-001/],
    [
      "an unknown option",
      () => crossValScore(new NeighborsClassifier(), x, two, { folds: 3 } as never),
      /folds/,
    ],
    [
      "a promise",
      () =>
        crossValScore(Object.assign(new NeighborsClassifier(), { fit: async () => 0 }), x, two, {
          errorScore: "raise",
          scoring: async () => 1,
        } as never),
      /a promise/,
    ],
    [
      "a scorer of no method",
      () => makeScorer(fbetaScore, { responseMethod: "transform" as never }),
      /responseMethod/,
    ],
    ["a scorer of no function", () => makeScorer("f1" as never), /scoreFunc/],
  ])("%s is refused", (_, run, text) => {
    expect(run).toThrow(text);
  });
});
