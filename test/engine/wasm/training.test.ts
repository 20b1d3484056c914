import { describe, expect, it } from "vitest";
import type { WasmEngineOptions } from "../../../src/engine/engines/wasm.js";
import { trainingRun } from "./trainingRun.js";

const KiB = 1024;

describe("a training run is the same to the last bit", () => {
  const once = trainingRun({ threads: 1 });
  const cases: readonly (readonly [name: string, options: WasmEngineOptions])[] = [
    ["a second time", { threads: 1 }],
    ["on two threads", { threads: 2, eager: true }],
    ["on four threads", { threads: 4, eager: true }],
    ["at a budget of 16 KiB", { threads: 1, budget: 16 * KiB }],
    ["on three threads at a budget of 64 KiB", { threads: 3, eager: true, budget: 64 * KiB }],
  ];
  for (const [name, options] of cases) {
    it(name, () => {
      expect(trainingRun(options)).toEqual(once);
    });
  }

  it("and learns", () => {
    expect(once[41]).toBeLessThan(once[0]);
    expect(once.every(Number.isFinite)).toBe(true);
  });
});
