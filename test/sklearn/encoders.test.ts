import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { warnings } from "../../src/core/warnings.js";
import fixture from "../fixtures/sklearn/encoders.json" with { type: "json" };
import { build, type Case, check } from "./support/cases.js";

beforeEach(() => warnings.setHandler(() => {}));
afterEach(() => warnings.setHandler(null));

describe("encoders, imputer, columns and pipelines give scikit-learn's values, names and print, written and read too", () => {
  it.each(fixture.cases.map((one) => [one.title, one as unknown as Case] as const))("%s", (_, one) => {
    check(one);
  });
});

describe("estimators print as scikit-learn prints them", () => {
  it.each(fixture.printed.map((one) => [one.text.slice(0, 60), one] as const))(
    "%s",
    (_, { estimator, text }) => {
      expect(String(build(estimator as never))).toBe(text);
    },
  );
});
