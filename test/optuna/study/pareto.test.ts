import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fastNondominationRank, nondominationRank } from "../../../src/optuna/study/pareto.js";

/** Few different numbers, so that rows are equal, dominate each other, and tie in one of their values. */
const value = fc.constantFrom(-Infinity, -1, -0, 0, 0.5, 1, 2, 3, Infinity);
const rows = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 40 });

describe("non-domination ranks of pairs", () => {
  test("are those of the general way, which peels front after front", () => {
    fc.assert(
      fc.property(rows, fc.option(fc.nat(45), { nil: undefined }), (losses, nBelow) => {
        // A third value that is always the same decides nothing, but takes the other way.
        const general = losses.map(([a, b]) => [a, b, 0]);
        expect([...nondominationRank(losses, nBelow)]).toEqual([...nondominationRank(general, nBelow)]);
      }),
      { numRuns: 500 },
    );
  });

  test("with penalties too", () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.constantFrom(-1, 0, 1, 2)), (losses, penalties) => {
        const penalty = losses.map(() => penalties.next().value as number);
        const general = losses.map(([a, b]) => [a, b, 0]);
        expect([...fastNondominationRank(losses, { penalty })]).toEqual([
          ...fastNondominationRank(general, { penalty }),
        ]);
      }),
    );
  });
});
