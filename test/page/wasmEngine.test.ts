import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, serve, skipPages } from "../support/chromium.js";

/** The WASM engine in headless Chromium, with and without threads, under a strict content security policy. */
describe.skipIf(skipPages)("the WASM engine in a page", () => {
  const dist = process.env.ANTORCHA_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  /** Runs a program in a page; gives its result and what the page said. */
  async function run<T>(isolated: boolean, program: string): Promise<{ result: T; said: string[] }> {
    const site = await serve(dist, { isolated });
    const page = await browser.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    try {
      await page.goto(site.url);
      const result = (await page.evaluate(`(async () => {
        const { WasmEngine } = await import("/src/engine/engines/wasm.js");
        const random = (engine, ...shape) => {
          const length = shape.reduce((a, b) => a * b);
          const storage = engine.allocate("float32", length);
          const values = Float32Array.from({ length }, (_, i) => Math.sin(i * i));
          engine.write(storage, 0, values);
          return { storage, dtype: "float32", sizes: shape, strides: [shape[1], 1], offset: 0 };
        };
        const turn = () => new Promise((resolve) => setTimeout(resolve, 10));
        ${program}
      })()`)) as T;
      return { result, said };
    } finally {
      await page.close();
      site.close();
    }
  }

  const product = (threads: number) => `
    const engine = new WasmEngine({ tier: "plain", threads: ${threads}, eager: true });
    const [a, b, out] = [random(engine, 130, 70), random(engine, 70, 200), random(engine, 130, 200)];
    const start = performance.now();
    const helped = () => engine.pool.chunksOfWorkers > 0;
    do {
      for (let i = 0; i < 50; i++) engine.matmul(out, a, b);
      await turn();
    } while (${threads} > 1 && crossOriginIsolated && !helped() && performance.now() < start + 20000);
    return { values: [...engine.read(out)], workers: engine.pool.size, helped: helped() };`;

  interface Product {
    values: number[];
    workers: number;
    helped: boolean;
  }

  test("cross-origin isolated, workers help, and the bits are those of one thread", async () => {
    const alone = await run<Product>(true, product(1));
    const shared = await run<Product>(true, product(3));
    expect(alone.result.workers).toBe(0);
    expect(shared.result.workers).toBe(2);
    expect(shared.result.helped).toBe(true);
    expect(shared.result.values).toEqual(alone.result.values);
    expect([...alone.said, ...shared.said]).toEqual([]);
  });

  test("not isolated, one thread computes, and the page says so once", async () => {
    const { result, said } = await run<Product>(false, product(3));
    expect(result.workers).toBe(0);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/one thread.*Cross-Origin-Opener-Policy.*W-ENGINE-001/);
    const isolated = await run<Product>(true, product(1));
    expect(result.values).toEqual(isolated.result.values);
  });

  test("what is dropped is collected, and what is held comes back from its page", async () => {
    const { result, said } = await run<{ used: number; sum: number; back: number }>(
      false,
      `
      const engine = new WasmEngine({ threads: 1, budget: 1 << 20 });
      const held = Array.from({ length: 50 }, (_, i) => {
        const view = random(engine, 100, 100);
        engine.fill(view, i);
        return view;
      });
      for (let i = 0; i < 20000; i++) random(engine, 10, 10);
      const sum = held.map((view) => engine.read(view)[9999]).reduce((a, b) => a + b);
      const { heap, pages } = engine.memory();
      return { used: heap.used, sum, back: pages.back };`,
    );
    expect(result.sum).toBe((49 * 50) / 2);
    expect(result.used).toBeLessThanOrEqual(1 << 20);
    expect(result.back).toBeGreaterThan(0);
    expect(said).toEqual([]);
  });
});
