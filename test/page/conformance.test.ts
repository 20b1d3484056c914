import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { WasmEngineOptions } from "../../src/engine/engines/wasm.js";
import { launch, serve, skipPages } from "../support/chromium.js";
import type { conformance } from "./conformanceInPage.js";

/** ANTORCHA_SEED=… repeats a run that failed; ANTORCHA_ROUNDS=1000 is the longer one, by hand. */
const seed = Number(process.env.ANTORCHA_SEED ?? 1);
const rounds = Number(process.env.ANTORCHA_ROUNDS ?? 10);

describe.skipIf(skipPages)(`the contract of Engine in Chromium (seed ${seed}, ${rounds} rounds)`, () => {
  const folder = mkdtempSync(join(tmpdir(), "antorcha-"));
  let browser: Browser;

  beforeAll(async () => {
    const entry = fileURLToPath(new URL("conformanceInPage.ts", import.meta.url));
    await build({
      configFile: false,
      logLevel: "error",
      build: { outDir: folder, target: "es2022", lib: { entry, formats: ["es"], fileName: "suite" } },
    });
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const cases: readonly (readonly [name: string, isolated: boolean, options: WasmEngineOptions])[] = [
    ["one thread, not isolated, plain", false, { threads: 1, tier: "plain" }],
    ["one thread, not isolated, fused", false, { threads: 1, tier: "fused" }],
    ["three threads, isolated, plain", true, { threads: 3, eager: true, tier: "plain" }],
    ["paging all the time", false, { threads: 1, tier: "plain", budget: 4096 }],
  ];
  for (const [name, isolated, options] of cases) {
    test(name, async () => {
      const site = await serve(folder, { isolated });
      const page = await browser.newPage();
      try {
        await page.goto(site.url);
        const report = (await page.evaluate(
          `import("/suite.js").then(({ conformance }) =>
            conformance(${JSON.stringify(options)}, ${JSON.stringify({ seed, rounds })}))`,
        )) as ReturnType<typeof conformance>;
        expect(report.failures.slice(0, 10)).toEqual([]);
        expect(report.trials).toBeGreaterThan(30 * rounds);
        // Without the instruction, the fused kernels would not have compiled.
        if (options.tier === "fused") expect(report.canFuse).toBe(true);
      } finally {
        await page.close();
        site.close();
      }
    });
  }
});
