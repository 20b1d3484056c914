import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, serve, skipPages } from "../support/chromium.js";

/** A page that imports parts of the built package, then the whole door: what tensors can do. */
describe.skipIf(skipPages)("in a page, methods of tensors", () => {
  let browser: Browser;
  let page: Page;
  let site: { url: string; close(): void };

  beforeAll(async () => {
    site = await serve(fileURLToPath(new URL("../../dist", import.meta.url)));
    browser = await launch();
    page = await browser.newPage();
    await page.goto(site.url);
  });

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  test("are asked for by name until the door comes, and then there for tensors made before", async () => {
    const found = await page.evaluate(`(async () => {
      const { Linear } = await import("/src/nn/index.js");
      const { weight } = new Linear(2, 3);
      let message = "";
      try {
        weight.exp();
      } catch (error) {
        message = error.code;
      }
      await import("/src/index.js");
      return [message, weight.exp().shape, "igamma" in weight];
    })()`);
    expect(found).toEqual(["E-TENSOR-002", [3, 2], false]);
  });
});
