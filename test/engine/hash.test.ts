import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { WasmEngineOptions } from "../../src/engine/engines/wasm.js";
import * as torch from "../../src/index.js";
import { hashOf, PUBLISHED_HASH, publishedRun, train } from "./publishedRun.js";

const MiB = 2 ** 20;

/** In Chromium: test/page/hash.test.ts. */
describe("one training run has the published hash", () => {
  const cases: readonly (readonly [name: string, options: WasmEngineOptions])[] = [
    ["one thread", { threads: 1 }],
    ["two threads", { threads: 2 }],
    ["two threads that share the small operations too", { threads: 2, eager: true }],
    ["one thread at a budget of 1 MiB", { threads: 1, budget: MiB }],
    ["two threads at a budget of 2 MiB", { threads: 2, budget: 2 * MiB }],
  ];
  for (const [name, options] of cases) {
    it(name, async () => {
      const { hash, losses, helped, pagedBack } = await publishedRun(options);
      expect(losses[199]).toBeLessThan(losses[0] / 10);
      expect(hash).toBe(PUBLISHED_HASH);
      // The cases are what they are called.
      if (options.threads === 1) expect(helped).toBe(0);
      else expect(helped).toBeGreaterThan(100);
      if (options.budget === undefined) expect(pagedBack).toBeLessThan(MiB);
      else expect(pagedBack).toBeGreaterThan(100 * MiB);
    });
  }

  it("as a user runs it: torch.useDeterministicAlgorithms(true), nothing else set", async () => {
    torch.useDeterministicAlgorithms(true);
    try {
      expect(await hashOf(train())).toBe(PUBLISHED_HASH);
    } finally {
      torch.useDeterministicAlgorithms(false);
    }
  });

  it("and is the one that the README publishes", () => {
    for (const file of ["README.md", "README.es.md"]) {
      expect(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8")).toContain(PUBLISHED_HASH);
    }
  });
});
