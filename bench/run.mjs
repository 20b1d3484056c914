/**
 * `npm run bench [names…]`: Antorcha beside its peers, in one run, interleaved. docs/benchmarks.md says how to read it.
 *
 *   npm run bench                          every family that has cases
 *   npm run bench -- training "matmul 64"  the cases whose family or name contains one of these
 *   npm run bench -- --quick               fewer and shorter rounds
 *   npm run bench -- --json                one JSON object instead of the table
 *   npm run bench -- --peers pytorch,tfjs  only these peers beside ours
 *   npm run bench -- --threads 2 --rounds 9
 *   npm run bench -- optuna                studies beside Python's Optuna: storages and samplers (bench/optuna)
 *   npm run bench -- tables                a large CSV file beside pandas (bench/tables)
 */
import { spawnSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { CASES as elementwise } from "./elementwise/cases.mjs";
import { checkBuild, installPeers, modernNode, ROOT } from "./harness/hosts.mjs";
import { measure } from "./harness/measure.mjs";
import { startPeers } from "./harness/peers.mjs";
import * as table from "./harness/table.mjs";
import * as imports from "./imports/report.mjs";
import { CASES as matmul } from "./matmul/cases.mjs";
import { CASES as regression } from "./regression/cases.mjs";
import { CASES as tabular } from "./tabular/cases.mjs";
import { CASES as training } from "./training/cases.mjs";

/** Measured by scripts of their own, only when they are named: ANTORCHA_POSTGRES and the like are theirs. */
const SCRIPTS = {
  optuna: ["bench/optuna/storages.ts", "bench/optuna/samplers.ts"],
  tables: ["bench/tables/csv.ts"],
};

/** A family is a folder: cases.mjs, and a file for each peer that can run them. */
const FAMILIES = { training, matmul, elementwise, regression, tabular };

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    peers: { type: "string" },
    threads: { type: "string", default: "2" },
    rounds: { type: "string" },
  },
});
const { quick, json } = options;
const threads = Number(options.threads);
const effort = quick ? { rounds: 3, warm: 100, round: 50 } : { rounds: 9, warm: 400, round: 100 };
if (options.rounds !== undefined) effort.rounds = Number(options.rounds);
if (!(Number.isInteger(threads) && threads > 0 && Number.isInteger(effort.rounds) && effort.rounds > 0)) {
  console.error("--threads and --rounds: whole numbers from 1 on");
  process.exit(2);
}

const print = json ? () => {} : console.log;
const meant = (family, name) =>
  names.length === 0 ||
  names.some((part) => family === part || name.toLowerCase().includes(part.toLowerCase()));

const scripts = names.flatMap((name) => SCRIPTS[name] ?? []);
for (const script of scripts) {
  const { status } = spawnSync(process.execPath, ["tools/run.mjs", script], { stdio: "inherit", cwd: ROOT });
  if (status !== 0) process.exit(status ?? 1);
}
if (scripts.length > 0 && names.every((name) => name in SCRIPTS)) process.exit(0);

const cases = Object.entries(FAMILIES).flatMap(([family, list]) =>
  list.filter(({ name }) => meant(family, name)).map((one) => ({ family, ...one })),
);
const loads = meant("imports", "import in a fresh process");
if (cases.length === 0 && !loads) {
  const known = Object.entries(FAMILIES).flatMap(([family, list]) => [
    family,
    ...list.map(({ name }) => `  ${name}`),
  ]);
  console.error(
    `no case has such a name. There are:\n${[...known, "imports", ...Object.keys(SCRIPTS)].join("\n")}`,
  );
  process.exit(2);
}

checkBuild();
const node = modernNode();
const outcome = {
  cpu: cpus()[0].model.trim(),
  cores: cpus().length,
  threads,
  effort,
  peers: [],
  missing: [],
  cases: [],
};
print(
  `${outcome.cpu}, ${outcome.cores} cores; ${effort.rounds} rounds of at least ${effort.round} ms, in turn`,
);

if (loadavg()[0] > 0.5)
  print(
    `the machine is at work with something else (load ${loadavg()[0].toFixed(1)}): a quiet one gives better numbers`,
  );
if (cases.length > 0) {
  const wanted = options.peers === undefined ? null : new Set(options.peers.split(","));
  const chosen = new Set(cases.map(({ family }) => family));
  const { peers, missing } = await startPeers({ node, threads, wanted, chosen, noPackages: installPeers() });
  outcome.peers = peers.map(({ id, title, about }) => ({ id, title, ...about }));
  outcome.missing = missing;
  for (const { title, version, note } of outcome.peers) print(`${title} ${version}: ${note}`);
  for (const { title, reason } of missing) print(`${title}: – (${reason})`);
  print("\nratio: the peer's time over ours in the same round; above 1 ours is faster. Medians.");
  print(`\n${table.HEAD}`);
  try {
    for (const one of cases) {
      const result = await measure(peers, one, effort);
      outcome.cases.push(result);
      print(table.lines(result).join("\n"));
    }
  } finally {
    for (const peer of peers) peer.end();
  }
}

if (loads) {
  const result = await imports.report({ node, quick });
  outcome.cases.push(result);
  print(`\nimport in a fresh process\n${imports.lines(result).join("\n")}`);
}

if (json) console.log(JSON.stringify(outcome, null, 2));
const wrong = outcome.cases.some(({ results }) => results.some(({ agrees }) => agrees === false));
process.exit(wrong ? 1 : 0);
