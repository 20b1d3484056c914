import { afterAll, describe, expect, it } from "vitest";
import { referenceEngine } from "../../../src/engine/engines/reference.js";
import { WasmEngine } from "../../../src/engine/engines/wasm.js";
import { canFuse } from "../../../src/engine/wasm/load.js";
import { engineConformance } from "../conformance.js";

/** ANTORCHA_SEED=… repeats a run that failed; ANTORCHA_ROUNDS=1000 is the longer one, by hand. */
const seed = Number(process.env.ANTORCHA_SEED ?? 1);
const rounds = Number(process.env.ANTORCHA_ROUNDS ?? 40);

const KiB = 1024;
const open: WasmEngine[] = [];
afterAll(() => {
  for (const engine of open) engine.pool.close();
});

describe(`the contract of Engine, and the same bits on every number of threads and at every budget (seed ${seed}, ${rounds} rounds)`, () => {
  for (const tier of ["plain", "fused"] as const) {
    it.skipIf(tier === "fused" && !canFuse())(tier, () => {
      const engines = [
        { threads: 1 },
        { threads: 2, eager: true },
        { threads: 4, eager: true },
        { threads: 1, budget: 4 * KiB }, // paging all the time
        { threads: 3, eager: true, budget: 64 * KiB },
      ].map((options) => new WasmEngine({ ...options, tier }));
      open.push(...engines);
      expect(engineConformance(engines, referenceEngine, { seed, rounds }).failures).toEqual([]);
    });
  }
});
