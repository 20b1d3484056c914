/**
 * Trivial trials a second on shared storages, for 1, 2 and 4 processes, beside Python's Optuna in the same run, and how long a study of 10,000
 * trials × 6 parameters takes to load.
 *
 *   ANTORCHA_PYTHON=… ANTORCHA_POSTGRES=… node tools/run.mjs bench/optuna/storages.ts [trials of ours, default 1000] [of Python's, default 100]
 */
import { CategoricalDistribution, FloatDistribution } from "../../src/optuna/distributions.js";
import { setVerbosity, WARNING } from "../../src/optuna/logging.js";
import { RandomSampler } from "../../src/optuna/samplers/random.js";
import { createStudy } from "../../src/optuna/study/create.js";
import { FrozenTrial } from "../../src/optuna/trial/frozen.js";
import { PYTHON } from "../../test/optuna/interop/python.js";
import { journal, type Medium, POSTGRES, postgres, sqlite } from "../../test/optuna/storages/media.js";
import { bundle, race, Worker } from "../../test/optuna/storages/processes.js";

const OURS = Number(process.argv[2] ?? 1000);
const THEIRS = Number(process.argv[3] ?? 100);
setVerbosity(WARNING);

const media: [string, () => Medium | Promise<Medium>][] = [
  ["journal", () => journal("symlink")],
  ["SQLite", sqlite],
];
if (POSTGRES) media.push(["PostgreSQL", postgres]);
const script = await bundle(new URL("worker.ts", import.meta.url), "bench-worker");
const python = new URL("worker.py", import.meta.url).pathname;

/** Trials a second of `processes` workers that share one new study. */
async function speed(
  make: () => Medium | Promise<Medium>,
  command: string[],
  processes: number,
  trials: number,
) {
  const medium = await make();
  const storage = medium.open();
  const id = await storage.createNewStudy(["minimize"], "bench");
  const each = Math.ceil(trials / processes);
  const workers = Array.from(
    { length: processes },
    () => new Worker([...command, JSON.stringify(medium.place), "bench", String(each)]),
  );
  await Promise.all(workers.map((worker) => worker.ready));
  const began = performance.now();
  for (const { code, errors } of await race(workers)) if (code !== 0) throw new Error(errors);
  const seconds = (performance.now() - began) / 1000;
  await storage.sync(id);
  const count = storage.getNTrials(id, ["COMPLETE"]);
  if (count !== each * processes) throw new Error(`${count} trials instead of ${each * processes}`);
  await medium.remove();
  return count / seconds;
}

function inMemory(trials: number): number {
  const study = createStudy({ sampler: new RandomSampler() });
  const began = performance.now();
  study.optimize((trial) => trial.suggestFloat("x", -1, 1) ** 2, { nTrials: trials });
  return (1000 * trials) / (performance.now() - began);
}

inMemory(100);
console.log(`trials a second, RandomSampler, f(x) = x²; in memory ${inMemory(OURS).toFixed(0)}`);
console.log("storage     processes   Antorcha     Python");
for (const [name, make] of media) {
  for (const processes of [1, 2, 4]) {
    const ours = await speed(make, [process.execPath, script], processes, OURS);
    const theirs = PYTHON ? await speed(make, [PYTHON, python], processes, THEIRS) : undefined;
    const ratio =
      theirs === undefined ? "" : `${theirs.toFixed(0).padStart(11)}   ${(ours / theirs).toFixed(1)} ×`;
    console.log(`${name.padEnd(12)}${String(processes).padStart(9)}${ours.toFixed(0).padStart(11)}${ratio}`);
  }
}

const unit = new FloatDistribution(0, 1);
const letters = new CategoricalDistribution(["a", "b"]);
for (const [name, make] of media) {
  const medium = await make();
  const storage = medium.open();
  const id = await storage.createNewStudy(["minimize"], "large");
  const time = new Date();
  const writes: unknown[] = [];
  for (let i = 0; i < 10_000; i++) {
    const [a, b, c, d, e] = [1, 2, 3, 4, 5].map((k) => ((i + 1) * k * 0.618) % 1);
    const trial = new FrozenTrial({
      state: "COMPLETE",
      values: [i],
      datetimeStart: time,
      datetimeComplete: time,
      params: { a, b, c, d, e, f: i % 2 ? "a" : "b" },
      distributions: { a: unit, b: unit, c: unit, d: unit, e: unit, f: letters },
    });
    writes.push(storage.createNewTrial(id, trial));
    if (writes.length === 50) await Promise.all(writes.splice(0));
  }
  const times: number[] = [];
  for (let i = 0; i < 3; i++) {
    const began = performance.now();
    const other = medium.open();
    const count = other.getAllTrials(await other.getStudyIdFromName("large"), { deepcopy: false }).length;
    if (count !== 10_000) throw new Error(`${count} trials loaded`);
    times.push(performance.now() - began);
  }
  console.log(`${name}: 10,000 trials × 6 parameters load in ${Math.min(...times).toFixed(0)} ms`);
  await medium.remove();
}
