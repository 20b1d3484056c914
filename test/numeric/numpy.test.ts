import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { argsort } from "../../src/numeric/argsort.js";
import { linspace, nextBelow, roundHalfEven } from "../../src/numeric/spacing.js";
import { pairwiseSum } from "../../src/numeric/sums.js";

const fixture = JSON.parse(
  readFileSync(new URL("../fixtures/optuna/numpy_order.json", import.meta.url), "utf8"),
);
type Pairs<A, B> = [A, B][];

describe("NumPy's order", () => {
  it.each(
    (fixture.argsort as Pairs<number[], number[]>).map(
      ([v, order]) => [v.length, new Set(v).size, v, order] as const,
    ),
  )("argsort of %i values, %i distinct", (_, __, v, order) => {
    expect([...argsort(Float64Array.from(v))]).toEqual(order);
  });

  it("argsort sorts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ noNaN: true })), { maxLength: 300 }),
        (v) => {
          const values = Float64Array.from(v);
          const sorted = Float64Array.from(argsort(values), (i) => values[i]);
          for (let i = 1; i < sorted.length; i++) expect(sorted[i - 1] <= sorted[i]).toBe(true);
          expect(new Set(argsort(values)).size).toBe(v.length);
        },
      ),
    );
  });

  it("sums by pairs", () => {
    for (const [v, sum] of fixture.sum as Pairs<number[], number>)
      expect(pairwiseSum(Float64Array.from(v))).toBe(sum);
    expect(pairwiseSum(Float64Array.of(9, 1, 2, 9), 1, 3)).toBe(3);
    expect(pairwiseSum(new Float64Array(0))).toBe(-0);
  });

  it("linspace, round, nextafter", () => {
    for (const [args, values] of fixture.linspace as Pairs<[number, number, number], number[]>) {
      expect([...linspace(...args)]).toEqual(values);
    }
    for (const [x, y] of fixture.round as Pairs<number, number>) expect(roundHalfEven(x)).toBe(y);
    for (const [x, y] of fixture.nextBelow as Pairs<number, number>) expect(nextBelow(x)).toBe(y);
  });
});
