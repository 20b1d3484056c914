import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadIris } from "../../src/datasets/index.js";
import * as torch from "../../src/index.js";
import { launch, serve, skipPages } from "../support/chromium.js";
import { irisLosses } from "../training/jobs.js";

/** The built package in headless Chromium, under a content security policy without `unsafe-eval`. */
describe.skipIf(skipPages)("in a page", () => {
  const dist = fileURLToPath(new URL("../../dist", import.meta.url));
  let browser: Browser;
  let page: Page;
  let site: { url: string; close(): void };
  const complaints: string[] = [];

  beforeAll(async () => {
    site = await serve(dist);
    browser = await launch();
    page = await browser.newPage();
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(site.url);
  });

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  test("the iris net gives the losses of Node, to the last digit", async () => {
    const epochs = 200;
    const inPage = (await page.evaluate(`(async () => {
      const torch = await import("/src/index.js");
      const { loadIris } = await import("/src/datasets/index.js");
      torch.useDeterministicAlgorithms(true);
      return (${irisLosses})(torch, loadIris, ${epochs});
    })()`)) as number[];
    expect(inPage).toHaveLength(epochs);
    torch.useDeterministicAlgorithms(true);
    expect(inPage).toEqual(irisLosses(torch, loadIris, epochs));
    expect(complaints).toEqual([]);
  });
});
