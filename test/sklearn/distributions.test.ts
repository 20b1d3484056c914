import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { warnings } from "../../src/core/warnings.js";
import { KBinsDiscretizer, LabelBinarizer, MultiLabelBinarizer } from "../../src/sklearn/index.js";
import fixture from "../fixtures/sklearn/bins.json" with { type: "json" };
import distributions from "../fixtures/sklearn/distributions.json" with { type: "json" };
import { build, type Case, check, expectSame, fromJson } from "./support/cases.js";

beforeEach(() => warnings.setHandler(() => {}));
afterEach(() => warnings.setHandler(null));

describe("distributions, bins and polynomials have scikit-learn's values, names and print, written and read too", () => {
  it.each(
    [...distributions.cases, ...fixture.cases].map((one) => [one.title, one as unknown as Case] as const),
  )("%s", (_, one) => {
    check(one);
  });
});

describe("KBinsDiscretizer of weighted samples has scikit-learn's edges", () => {
  it.each(fixture.weighted.map((one) => [one.title, one] as const))("%s", (_, one) => {
    const bins = build(one.estimator as never) as KBinsDiscretizer;
    bins.fit(fixture.weightedRows, null, { sampleWeight: one.weights });
    expectSame(bins.binEdges_, fromJson(one.edges), one.tolerance);
  });
});

describe("LabelBinarizer", () => {
  it.each(fixture.labels.map((one) => [`${one.y} ${JSON.stringify(one.estimator.params)}`, one] as const))(
    "%s",
    (_, { y, other, estimator, classes, result, back }) => {
      const binarizer = new LabelBinarizer(estimator.params).fit(y as string[]);
      expect(binarizer.classes_).toEqual(classes);
      expect(binarizer.transform(other as string[])).toEqual(result);
      expect(binarizer.inverseTransform(result)).toEqual(back);
      expect(new LabelBinarizer(estimator.params).fitTransform(y as string[])).toEqual(
        binarizer.transform(y as string[]),
      );
    },
  );
});

describe("MultiLabelBinarizer", () => {
  it.each(fixture.many.map((one) => [JSON.stringify(one.y), one] as const))(
    "%s",
    (_, { y, estimator, classes, result, back }) => {
      const binarizer = new MultiLabelBinarizer(estimator.params as object).fit(y as string[][]);
      expect(binarizer.classes_).toEqual(classes);
      expect(binarizer.transform(y as string[][])).toEqual(result);
      expect(binarizer.inverseTransform(result)).toEqual(back);
    },
  );
});

it("KBinsDiscretizer by k-means asks for no more bins than samples, as scikit-learn's KMeans does", () => {
  const bins = (nBins: number) => new KBinsDiscretizer({ nBins, strategy: "kmeans", encode: "ordinal" });
  expect(() => bins(5).fit([[1], [1], [2], [2]])).toThrow(
    /nBins.*at most 4 for strategy 'kmeans'.*E-ARG-002/,
  );
  const enough = bins(4);
  // fewer values than bins: scikit-learn 1.9.1 leaves the narrow ones out
  expect(enough.fitTransform([[1], [1], [2], [2], [7], [7]])).toEqual([[0], [0], [1], [1], [2], [2]]);
  expect([...(enough.binEdges_?.[0] ?? [])]).toEqual([1, 1.5, 4.5, 7]);
});
