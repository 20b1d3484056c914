import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { WasmEngineOptions } from "../../src/engine/engines/wasm.js";
import { PUBLISHED_HASH, type PublishedRun } from "../engine/publishedRun.js";
import { launch, serve, skipPages } from "../support/chromium.js";

/** The run of test/engine/hash.test.ts, in headless Chromium. */
describe.skipIf(skipPages)("one training run has the published hash in a page", () => {
  const folder = mkdtempSync(join(tmpdir(), "antorcha-"));
  let browser: Browser;

  beforeAll(async () => {
    const entry = fileURLToPath(new URL("../engine/publishedRun.ts", import.meta.url));
    await build({
      configFile: false,
      logLevel: "error",
      build: { outDir: folder, target: "es2022", lib: { entry, formats: ["es"], fileName: "run" } },
    });
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const MiB = 2 ** 20;
  const cases: readonly (readonly [name: string, isolated: boolean, options: WasmEngineOptions])[] = [
    ["one thread, not isolated", false, { threads: 1 }],
    ["one thread at a budget of 1 MiB", false, { threads: 1, budget: MiB }],
    ["two threads, isolated", true, { threads: 2, eager: true }],
  ];
  for (const [name, isolated, options] of cases) {
    test(name, async () => {
      const site = await serve(folder, { isolated });
      const page = await browser.newPage();
      try {
        await page.goto(site.url);
        const { hash, helped, pagedBack } = (await page.evaluate(
          `import("/run.js").then(({ publishedRun }) => publishedRun(${JSON.stringify(options)}))`,
        )) as PublishedRun;
        expect(hash).toBe(PUBLISHED_HASH);
        expect(helped > 0).toBe(options.threads === 2);
        expect(pagedBack > 100 * MiB).toBe(options.budget !== undefined);
      } finally {
        await page.close();
        site.close();
      }
    });
  }
});
