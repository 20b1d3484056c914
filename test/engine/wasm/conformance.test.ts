import { createHash } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import type { ArrayOf, DType } from "../../../src/core/dtype.js";
import type { View } from "../../../src/engine/engine.js";
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

/**
 * An engine that remembers all that was ever read from it. Every NaN counts as the same: which bits it has is up to
 * the compiler of the host, which may even change its mind while the program runs.
 */
class Witness extends WasmEngine {
  private readonly seen = createHash("sha256");

  override read<D extends DType>(view: View & { readonly dtype: D }, into?: ArrayOf[D]): ArrayOf[D] {
    const values = super.read(view, into);
    const seen = values.slice();
    for (let i = 0; i < seen.length; i++) if (Number.isNaN(seen[i])) seen[i] = Number.NaN;
    this.seen.update(new Uint8Array(seen.buffer));
    return values;
  }

  digest(): string {
    return this.seen.digest("hex");
  }
}

describe(`the contract of Engine, and the same bits on every number of threads and at every budget (seed ${seed}, ${rounds} rounds)`, () => {
  for (const tier of ["plain", "fused"] as const) {
    it.skipIf(tier === "fused" && !canFuse())(tier, () => {
      const digests = [
        { threads: 1 },
        { threads: 2, eager: true },
        { threads: 4, eager: true },
        { threads: 1, budget: 4 * KiB }, // paging all the time
        { threads: 3, eager: true, budget: 64 * KiB },
      ].map((options) => {
        const engine = new Witness({ ...options, tier });
        open.push(engine);
        const { failures } = engineConformance(engine, referenceEngine, { seed, rounds });
        expect(failures).toEqual([]);
        return engine.digest();
      });
      expect(new Set(digests).size).toBe(1);
    });
  }
});
