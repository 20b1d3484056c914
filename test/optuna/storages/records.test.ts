import fc from "fast-check";
import { expect, test } from "vitest";
import { StudyRecord } from "../../../src/optuna/storages/records.js";
import { FrozenTrial } from "../../../src/optuna/trial/frozen.js";
import { TRIAL_STATES, type TrialState } from "../../../src/optuna/trial/state.js";

test("trials in some states are listed by number, whatever the order in which they came and changed", () => {
  const states = fc.constantFrom(...TRIAL_STATES);
  const puts = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), states), { maxLength: 60 });
  fc.assert(
    fc.property(puts, fc.array(fc.uniqueArray(states), { minLength: 1, maxLength: 4 }), (changes, asked) => {
      const study = new StudyRecord(0, "s", ["minimize"]);
      const expected = new Map<number, TrialState>();
      for (const [number, state] of changes) {
        study.put(
          new FrozenTrial({ number, trialId: number, state, values: state === "COMPLETE" ? [1] : null }),
        );
        expected.set(number, state);
        for (const wanted of asked) {
          const numbers = [...expected].filter(([, s]) => wanted.includes(s)).map(([n]) => n);
          const list = study.list(wanted);
          expect(list.map((trial) => trial.number)).toEqual(numbers.sort((a, b) => a - b));
          // It is the caller's own.
          list.length = 0;
        }
      }
    }),
  );
});
