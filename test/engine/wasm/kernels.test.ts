import { describe, expect, it } from "vitest";
import { canFuse, type Tier } from "../../../src/engine/wasm/load.js";
import { engineConformance } from "../conformance.js";
import { kernelEngine, type Order, TestMachine } from "./kernelEngine.js";

/** ANTORCHA_SEED=… repeats a run that failed; ANTORCHA_ROUNDS=1000 is the longer one, by hand. */
const seed = Number(process.env.ANTORCHA_SEED ?? 1);
const rounds = Number(process.env.ANTORCHA_ROUNDS ?? 10);
const tiers: Tier[] = canFuse() ? ["plain", "fused"] : ["plain"];
const orders: Order[] = ["at once", "one by one", "backwards, two threads"];

describe.each(tiers)("the %s kernels", (tier) => {
  it.each(orders)(`keep the contract of Engine, chunks run %s (seed ${seed}, ${rounds} rounds)`, (order) => {
    const machine = new TestMachine(tier, order);
    const engine = kernelEngine(machine);
    const failures: unknown[] = [];
    for (let round = 0; round < rounds; round++) {
      machine.reset();
      failures.push(...engineConformance(engine, undefined, { seed: seed + round, rounds: 1 }).failures);
    }
    expect(failures.slice(0, 5)).toEqual([]);
    // What no kernel does; the reference engine does it over the heap.
    const without = ["matmul int32", "matmul int64", "matmul uint8", "pointwise float64", "matmul bool"];
    expect([...machine.fellBack].filter((name) => !without.includes(name))).toEqual([]);
  });
});
