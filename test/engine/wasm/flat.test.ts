import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

/** ANTORCHA_STEPS=1000000 is the longer run, by hand. */
const steps = Number(process.env.ANTORCHA_STEPS ?? 30_000);

/** What bench/memory/iris.ts prints: its table, column by column, and the trail of losses. */
function iris(...args: readonly string[]): { rows: Record<string, number>[]; trail: string } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["tools/run.mjs", "bench/memory/iris.ts", String(steps), ...args],
    { encoding: "utf8" },
  );
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  const [head, ...lines] = stdout.trim().split("\n");
  const names = head.trim().split(/\s{2,}/);
  const rows = lines.slice(0, -1).map((line) => {
    const cells = line.trim().split(/\s+/);
    return Object.fromEntries(names.map((name, i) => [name, Number(cells[i])]));
  });
  return { rows, trail: lines[lines.length - 1] };
}

it(`${steps} training steps of the iris net in one synchronous loop take flat memory, at any budget the same losses`, () => {
  const { rows, trail } = iris();
  const [first] = rows;
  const last = rows[rows.length - 1];
  // What was dropped was paged out and collected, far more than is ever held.
  expect(last.out).toBeGreaterThan(steps / 1000);
  for (const row of rows) {
    if (row.step > 10_000) expect(row["of 10⁴"]).toBeLessThanOrEqual(1.05);
    expect(row["heap used"]).toBeLessThan(16);
  }
  expect(last["heap size"]).toBe(first["heap size"]);
  // Between two collections V8 lets a few tens of MB of dropped pages come together.
  expect(last["peak MiB"]).toBeLessThan(first["RSS MiB"] + 96);
  expect(trail).toMatch(/^trail of losses: \d/);
  expect(iris("16").trail).toBe(trail);
  expect(iris("0.0625").trail).toBe(trail);
}, 600_000);
