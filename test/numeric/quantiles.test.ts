import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { argsort } from "../../src/numeric/argsort.js";
import {
  median,
  nanPercentile,
  percentile,
  percentileBy,
  QUANTILE_METHODS,
  quantiles,
  sortedFor,
  sortedForMethod,
  weightedPercentiles,
} from "../../src/numeric/quantiles.js";
import { ranksAmong } from "../../src/numeric/ranks.js";
import { searchLeft, searchRight } from "../../src/numeric/search.js";
import { nthSmallest } from "../../src/numeric/select.js";

const lists = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 40 });

describe("quantiles", () => {
  it("are those of sorted values, by whichever function", () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 100 }), (list, percent) => {
        const sorted = Float64Array.from(list).sort();
        const found = percentile(sorted, percent);
        const withGaps = Float64Array.from([...list, Number.NaN]);
        expect(percentile(sortedFor(withGaps, [percent]), percent)).toBe(found);
        expect(nanPercentile([Number.NaN, ...list], percent)).toBe(found);
        expect(quantiles(withGaps, [percent / 100])[0]).toBe(found);
        expect(percentileBy(sorted, percent, "linear")).toBe(found);
        expect(median(withGaps)).toBe(percentile(sorted, 50));
        for (const method of QUANTILE_METHODS) {
          const enough = sortedForMethod(Float64Array.from(list), Float64Array.of(percent), method);
          expect(percentileBy(enough, percent, method)).toBe(percentileBy(sorted, percent, method));
        }
      }),
    );
  });

  it("between equal infinities: NaN as in NumPy, the infinity as in pandas", () => {
    expect(percentile(Float64Array.of(Infinity, Infinity), 50)).toBeNaN();
    expect(quantiles(Float64Array.of(Infinity, Infinity), [0.5])).toEqual([Infinity]);
    expect(percentile(new Float64Array(0), 50)).toBeNaN();
    expect(quantiles(Float64Array.of(Number.NaN), [0.5])).toEqual([Number.NaN]);
  });

  it("weights that are all 1 give the averaged inverse of the distribution", () => {
    fc.assert(
      fc.property(lists, fc.constantFrom(25, 50, 75), (list, percent) => {
        const [found] = weightedPercentiles(list, new Float64Array(list.length).fill(1), [percent], true);
        expect(found).toBe(percentileBy(Float64Array.from(list).sort(), percent, "averaged_inverted_cdf"));
      }),
    );
  });
});

it("searches count the smaller, and the smaller and equal, values of a part", () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: -6, max: 6 }), (list, x) => {
      const rising = Float64Array.from(list).sort();
      expect(searchLeft(rising, x)).toBe(list.filter((value) => value < x).length);
      expect(searchRight(rising, x)).toBe(list.filter((value) => value <= x).length);
      const from = list.length >> 2;
      const to = list.length - from;
      expect(searchLeft(rising, x, from, to)).toBe(Math.min(Math.max(searchLeft(rising, x), from), to));
      expect(searchRight(rising, x, from, to)).toBe(Math.min(Math.max(searchRight(rising, x), from), to));
      const k = list.length >> 1;
      expect(nthSmallest(Float64Array.from(list), k)).toBe(rising[k]);
    }),
  );
});

it("equal values share the mean of their ranks", () => {
  const values = Float64Array.of(3, 1, 3, 2, 3);
  expect(ranksAmong(values, argsort(values), Uint8Array.of(1, 1, 1, 1, 0))).toEqual(
    Float64Array.of(3.5, 1, 3.5, 2, Number.NaN),
  );
});
