import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../harness/hosts.mjs";
import { spread } from "../harness/statistics.mjs";
import { time } from "../harness/table.mjs";

/** The goal for `import "antorcha"` in a fresh process, over an empty process, in milliseconds. */
const GOAL = 50;

const DOORS = { antorcha: "index.js", "antorcha/nn": "nn/index.js", "antorcha/optuna": "optuna/index.js" };

/** How long a door takes to load in a process of its own, beside a process that loads nothing; interleaved. */
export async function report({ node, quick }) {
  const rounds = quick ? 5 : 15;
  const names = ["an empty process", ...Object.keys(DOORS)];
  const programs = ["", ...Object.values(DOORS).map((file) => `import ${JSON.stringify(url(file))};`)];
  const times = names.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    programs.forEach((program, i) => {
      const start = performance.now();
      const { status, stderr } = spawnSync(node, ["--input-type=module", "-e", program], {
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(stderr);
      if (round > 0) times[i].push(performance.now() - start); // the first reads the files from the disk
    });
  }
  const results = names.map((name, i) => ({
    name,
    ms: spread(times[i]),
    over: i === 0 ? null : spread(times[i].map((ms, round) => ms - times[0][round])),
    goal: name === "antorcha" ? GOAL : null,
  }));
  return { family: "imports", name: "import in a fresh process", results };
}

export function lines({ results }) {
  return results.map(({ name, ms, over, goal }) => {
    const more = over === null ? "" : `  + ${time(over.median)} (${time(over.min)} – ${time(over.max)})`;
    const aim = goal === null ? "" : `  goal ≤ ${goal} ms ${over.median <= goal ? "✓" : "✗ missed"}`;
    return `${name.padEnd(34)} ${time(ms.median).padStart(10)}${more}${aim}`;
  });
}

const url = (file) => new URL(`file://${join(ROOT, "dist/node", file)}`).href;
