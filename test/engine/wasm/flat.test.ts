import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

/** ANTORCHA_STEPS=1000000 is the longer run, by hand. */
const steps = Number(process.env.ANTORCHA_STEPS ?? 20_000);

/**
 * What bench/memory/iris.mjs prints: its table, column by column, and the trail of losses. Its columns of JavaScript's
 * heap and buffers follow a collection: what is left then is what somebody holds.
 */
function iris(steps: number, ...args: readonly string[]): { rows: Record<string, number>[]; trail: string } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--expose-gc", "bench/memory/iris.mjs", String(steps), ...args],
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
  const { rows } = iris(steps);
  const [first] = rows;
  const last = rows[rows.length - 1];
  expect(first.step).toBe(1000);
  // What was dropped was paged out and collected, far more than is ever held.
  expect(last.out).toBeGreaterThan(steps / 100);
  for (const row of rows) {
    expect(row.size).toBe(first.size);
    expect(row.used).toBeLessThan(first.used + 1);
    expect(row["JS heap"]).toBeLessThan(first["JS heap"] + 1);
    // Of pages that were dropped, V8's sweeper frees the last some time after the collection.
    expect(row.buffers).toBeLessThan(64);
  }
  // V8 compiles, and its young generation grows, in the first 10⁴ steps of any program; then memory is flat.
  expect(last.peak).toBeLessThan(first.RSS + 48);
  const warm = rows.find(({ step }) => step === 10_000) ?? last;
  expect(last.RSS).toBeLessThan(1.15 * warm.RSS);
  const few = steps / 5;
  const { trail } = iris(few);
  expect(trail).toMatch(/^trail of losses: \d/);
  expect(iris(few, "16").trail).toBe(trail);
  expect(iris(few, "0.0625").trail).toBe(trail);
}, 600_000);
