import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solveHssp } from "../../../src/optuna/hypervolume/hssp.js";
import { hypervolume } from "../../../src/optuna/hypervolume/wfg.js";

/** By inclusion and exclusion: 2ⁿ terms. */
function byDefinition(points: readonly (readonly number[])[], reference: readonly number[]): number {
  let volume = 0;
  for (let subset = 1; subset < 2 ** points.length; subset++) {
    const chosen = points.filter((_, i) => (subset >> i) & 1);
    const corner = reference.map((_, j) => Math.max(...chosen.map((p) => p[j])));
    const sign = chosen.length % 2 === 1 ? 1 : -1;
    volume += sign * corner.reduce((product, c, j) => product * (reference[j] - c), 1);
  }
  return volume;
}

const pointsOf = (objectives: number) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: objectives, maxLength: objectives }), {
    minLength: 1,
    maxLength: 8,
  });

describe.each([2, 3, 4, 5])("in %i objectives", (objectives) => {
  const reference = new Array(objectives).fill(7);

  it("the volume is that of the definition, with doubles and dominated points too", () => {
    fc.assert(
      fc.property(pointsOf(objectives), (points) => {
        expect(hypervolume(points, reference)).toBe(byDefinition(points, reference));
      }),
    );
  });

  it("the subset is the greedy one", () => {
    fc.assert(
      fc.property(pointsOf(objectives), fc.integer({ min: 1, max: 8 }), (points, size) => {
        const distinct = new Set(points.map(String)).size;
        const count = Math.min(size, distinct);
        const chosen = solveHssp(points, count, reference);
        expect(new Set(chosen).size).toBe(count);
        let best = 0;
        // Greedily: each step adds the most volume that any point could.
        for (let k = 0; k < count; k++) {
          const gains = points.map((p) => hypervolume([...chosenPoints(points, chosen, k), p], reference));
          best = Math.max(...gains);
          if (count < distinct)
            expect(hypervolume(chosenPoints(points, chosen, k + 1), reference)).toBe(best);
        }
      }),
    );
  });
});

function chosenPoints(points: readonly number[][], chosen: readonly number[], k: number): number[][] {
  return chosen.slice(0, k).map((i) => points[i]);
}

describe("at the edges", () => {
  it("no points, points on the reference point, an infinite reference point", () => {
    expect(hypervolume([], [1, 1])).toBe(0);
    expect(hypervolume([[1, 1]], [1, 1])).toBe(0);
    expect(hypervolume([[0, 0]], [Infinity, 1])).toBe(Infinity);
    expect(hypervolume([[-Infinity, 0]], [1, 1])).toBe(Infinity);
  });

  it("more places than distinct points: doubles fill up", () => {
    const points = [
      [1, 2],
      [1, 2],
      [2, 1],
      [1, 2],
    ];
    expect(solveHssp(points, 3, [3, 3])).toEqual([0, 1, 2]);
    expect(solveHssp(points, 4, [3, 3])).toEqual([0, 1, 2, 3]);
  });
});
