import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { WasmEngine } from "../../../src/engine/engines/wasm.js";
import { canFuse } from "../../../src/engine/wasm/load.js";

/** Each test has modules of its own: settings made before the engine exists wait for it. */
const load = async () => ({
  shared: await import("../../../src/engine/engines/current.js"),
  compute: await import("../../../src/tensor/compute.js"),
  backends: (await import("../../../src/tensor/backends.js")).backends,
  warnings: (await import("../../../src/core/warnings.js")).warnings,
});

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the engine of a program", () => {
  it("is made at its first use, with what was set before", async () => {
    const { shared, compute, backends } = await load();
    compute.setNumThreads(3);
    compute.useDeterministicAlgorithms(true);
    compute.setMemoryBudget(1 << 24);
    expect([compute.getNumThreads(), backends.tier]).toEqual([3, "plain"]);
    const engine = shared.defaultEngine() as WasmEngine;
    expect([engine.numThreads, engine.tier, engine.memory().heap.budget]).toEqual([3, "plain", 1 << 24]);
    expect(shared.defaultEngine() as WasmEngine).toBe(engine);
    expect(shared.defaultEngine()).toBe(engine);
  });

  it("takes what is set later", async () => {
    const { shared, compute, backends } = await load();
    const engine = shared.defaultEngine() as WasmEngine;
    const best = canFuse() ? "fused" : "plain";
    expect([engine.tier, backends.tier]).toEqual([best, best]);
    compute.useDeterministicAlgorithms(true);
    expect([engine.tier, compute.areDeterministicAlgorithmsEnabled()]).toEqual(["plain", true]);
    compute.useDeterministicAlgorithms(false);
    expect([engine.tier, compute.areDeterministicAlgorithmsEnabled()]).toEqual([best, false]);
    compute.setNumThreads(2);
    compute.setMemoryBudget(1 << 25);
    expect([engine.numThreads, compute.memory().heap.budget]).toEqual([2, 1 << 25]);
  });

  it("refuses numbers of threads and budgets that make no sense", async () => {
    const { compute } = await load();
    for (const bad of [0, -1, 1.5, 1000, Number.NaN, "2", null]) {
      expect(() => compute.setNumThreads(bad as number)).toThrow(/setNumThreads.*count/);
    }
    expect(() => compute.setMemoryBudget(100)).toThrow(/setMemoryBudget.*bytes/);
  });

  it("is the reference engine where there is no such WebAssembly, said once", async () => {
    vi.stubGlobal("WebAssembly", undefined);
    const { shared, compute, backends, warnings } = await load();
    const said: string[] = [];
    warnings.setHandler(({ text, code }) => said.push(`${text} ${code}`));
    expect(shared.defaultEngine().name).toBe("reference");
    expect(shared.defaultEngine().name).toBe("reference");
    expect(compute.getNumThreads()).toBe(1);
    compute.useDeterministicAlgorithms(true);
    compute.useDeterministicAlgorithms(false);
    compute.setNumThreads(2);
    compute.setMemoryBudget(1 << 20);
    expect([backends.tier, compute.getNumThreads(), compute.memory().heap.used]).toEqual(["reference", 1, 0]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/plain JavaScript.*W-ENGINE-003/);
  });
});
