import { expect } from "vitest";
import type { FrozenTrial } from "../../../src/optuna/trial/frozen.js";

/** Numbers without gaps, and in each finished trial everything that its worker (worker.ts, partner.py) wrote. */
export function expectWhole(trials: readonly FrozenTrial[]): void {
  expect(trials.map((trial) => trial.number)).toEqual(trials.map((_, i) => i));
  for (const trial of trials) {
    if (trial.state !== "COMPLETE" && trial.state !== "PRUNED") continue;
    const { x, n, c } = trial.params as { x: number; n: number; c: string };
    expect(trial.userAttrs.check).toEqual([x, n, c]);
    expect([...trial.intermediateValues].sort(([a], [b]) => a - b)).toEqual([
      [0, x],
      [1, x + 1],
      [2, x + 2],
    ]);
    expect(trial.values).toEqual([trial.state === "COMPLETE" ? x + n : x + 2]);
  }
}
