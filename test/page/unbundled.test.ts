import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectWith } from "../support/bundle.js";
import { launch, serve, skipPages } from "../support/chromium.js";

/** The doors as a page without a bundler imports them, in headless Chromium. */
describe.skipIf(skipPages)("a page without a bundler", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  let browser: Browser;
  let page: Page;
  let site: { url: string; close(): void };
  const complaints: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    site = await serve(root);
    browser = await launch();
    page = await browser.newPage();
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(site.url);
  });

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  const { exports } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const doors = Object.keys(exports).filter((door) => !door.endsWith(".json"));

  test("has every door, with the names that Node sees, in few requests", async () => {
    const files = doors.map((door) => `/dist/page/${door.slice(2) || "index"}.js`);
    const inPage = await page.evaluate(
      `Promise.all(${JSON.stringify(files)}.map(async (file) => Object.keys(await import(file)).sort()))`,
    );
    const inNode = await Promise.all(
      doors.map(async (door) =>
        Object.keys(
          await import(/* @vite-ignore */ new URL(`../../${exports[door].node}`, import.meta.url).href),
        ).sort(),
      ),
    );
    expect(inPage).toEqual(inNode);
    expect(complaints).toEqual([]);
    expect(requests.length).toBeLessThan(45);
  });

  test("runs the page of docs/page.md as it stands there", async () => {
    const [, html] = /^```html\n(.*?)^```$/ms.exec(readFileSync(join(root, "docs/page.md"), "utf8")) ?? [];
    const folder = projectWith(root);
    const site = await serve(folder, { html });
    const said: string[] = [];
    const page = await browser.newPage();
    page.on("pageerror", (error) => said.push(String(error)));
    await page.goto(site.url);
    await page.waitForFunction(`document.querySelector("#answer").textContent !== "…"`);
    expect(await page.textContent("#answer")).toBe("y(10) = 20.5");
    expect(said).toEqual([]);
    site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("searches, on one thread, as it is not cross-origin isolated", async () => {
    const found = await page.evaluate(`(async () => {
      const torch = await import("/dist/page/index.js");
      const optuna = await import("/dist/page/optuna.js");
      optuna.logging.setVerbosity(optuna.logging.WARNING);
      const study = optuna.createStudy({ sampler: new optuna.samplers.TPESampler({ seed: 1 }) });
      study.optimize((trial) => (trial.suggestFloat("x", -3, 3) - 1) ** 2, 40);
      return [study.bestParams.x, String(new torch.nn.Linear(1, 1)), torch.getNumThreads()];
    })()`);
    expect(found).toEqual([expect.closeTo(1, 0), "Linear(in_features=1, out_features=1, bias=True)", 1]);
    expect(complaints).toEqual([]);
  });
});
