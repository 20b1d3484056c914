import { describe, it } from "vitest";
import fixture from "../fixtures/sklearn/scalers.json" with { type: "json" };
import { type Case, check } from "./support/cases.js";

describe("scalers have scikit-learn's parameters, values, names and print, and keep them when written and read", () => {
  it.each(fixture.cases.map((one) => [one.title, one as unknown as Case] as const))("%s", (_, one) => {
    check(one);
  });
});
