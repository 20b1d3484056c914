import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it("the process ends when the user's code does, with workers parked or at work", () => {
  const script = `test/engine/wasm/exit.ts`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["tools/run.mjs", script], {
    encoding: "utf8",
    timeout: 30_000,
  });
  expect(stderr).toBe("");
  expect(stdout).toContain("ended");
  expect(status).toBe(0);
});
