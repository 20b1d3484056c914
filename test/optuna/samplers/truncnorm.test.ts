import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { erf, erfc, erfOfMany } from "../../../src/numeric/erf.js";
import { logNdtr } from "../../../src/numeric/normal.js";
import { PythonSet } from "../../../src/optuna/samplers/pythonSet.js";
import { logGaussMass, ppf } from "../../../src/optuna/samplers/tpe/truncnorm.js";

const fixture = JSON.parse(
  readFileSync(new URL("../../fixtures/optuna/numpy_order.json", import.meta.url), "utf8"),
);

/** Within an ulp or two: nearly all are equal to the last bit. */
function expectClose(got: ArrayLike<number>, want: readonly number[]): void {
  let equal = 0;
  for (const [i, y] of want.entries()) {
    if (got[i] === y) equal++;
    expect(Math.abs(got[i] - y), `${i}: ${got[i]} for ${y}`).toBeLessThanOrEqual(1e-15 * Math.abs(y));
  }
  expect(equal / want.length).toBeGreaterThanOrEqual(0.98);
}

it("the truncated normal's inverse is Optuna's, tails and ends included", () => {
  const { q, a, b, value } = fixture.ppf;
  expectClose(ppf(Float64Array.from(q), Float64Array.from(a), Float64Array.from(b)), value);
});

it("the mass of intervals is Optuna's", () => {
  expectClose(
    logGaussMass(Float64Array.from(fixture.ppf.a), Float64Array.from(fixture.ppf.b)),
    fixture.logMass,
  );
});

it("an interval without width has no inverse", () => {
  expect(ppf(Float64Array.of(0.5), Float64Array.of(1), Float64Array.of(1))[0]).toBeNaN();
});

it("erf of long arrays is Optuna's", () => {
  for (const [x, , y] of fixture.erf) {
    expect(erfOfMany(x)).toBe(y);
    expect(Math.abs(erf(x) - y)).toBeLessThanOrEqual(2 ** -52);
    expect(Math.abs(erf(x) + erfc(x) - 1)).toBeLessThanOrEqual(2 ** -51);
  }
  expect([erf(0), erf(Infinity), erf(-Infinity), erfc(30), erfc(-30)]).toEqual([0, 1, -1, 0, 2]);
  expect([erf(Number.NaN), erfc(Number.NaN), erfOfMany(Number.NaN)]).toEqual([
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
});

it("log Φ deep in the tail", () => {
  // log Φ(-x) = -x²/2 - log(x √2π) + log(1 - 1/x² + 3/x⁴ - …)
  expect(logNdtr(-30)).toBeCloseTo(-454.3212439563432, 9);
  expect(logNdtr(8)).toBeCloseTo(-6.220960574271786e-16, 28);
});

it("a set of whole numbers is in CPython's order", () => {
  for (const [n, visited, running, left] of fixture.sets as [number, number[], number[], number[]][]) {
    const all = new PythonSet(Array.from({ length: n }, (_, i) => i));
    expect([...all.minus(new PythonSet(visited)).minus(new PythonSet(running))]).toEqual(left);
  }
});
