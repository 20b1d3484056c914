import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectWith, root } from "../support/bundle.js";

/** The service of docs/compute.md, whose worker computes while its own thread answers. */
test("the service of docs/compute.md answers while its worker computes", async () => {
  const folder = projectWith(root);
  const text = readFileSync(join(root, "docs/compute.md"), "utf8");
  for (const [, code, name] of text.matchAll(/^```js\n(\/\/ (\w+\.js).*?)^```$/gms))
    writeFileSync(join(folder, name), code);
  const server = spawn(process.execPath, ["server.js"], {
    cwd: folder,
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const port = await new Promise<string>((resolve) => {
      server.stdout.setEncoding("utf8").on("data", (said: string) => resolve(/\d+/.exec(said)?.[0] ?? ""));
    });
    const ask = async (path: string, body?: unknown) => {
      const method = body === undefined ? "GET" : "POST";
      return (await fetch(`http://127.0.0.1:${port}${path}`, { method, body: JSON.stringify(body) })).text();
    };
    const rows = Array.from({ length: 20_000 }, (_, i) => [i / 1000, 1]);
    let answered = false;
    const answer = ask("/", rows).finally(() => {
      answered = true;
    });
    expect(await ask("/health")).toBe("well");
    expect(answered).toBe(false); // the health came first
    const [few, many] = [JSON.parse(await ask("/", rows.slice(0, 2))), JSON.parse(await answer)];
    expect(many).toHaveLength(rows.length);
    expect(few[0]).toBeCloseTo(many[0], 5);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
