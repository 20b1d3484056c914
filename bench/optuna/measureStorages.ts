/** What the benchmark of the shared storages measures. */
import { CategoricalDistribution, FloatDistribution } from "../../src/optuna/distributions.js";
import { RandomSampler } from "../../src/optuna/samplers/random.js";
import { createStudy } from "../../src/optuna/study/create.js";
import { FrozenTrial } from "../../src/optuna/trial/frozen.js";
import { PYTHON } from "../../test/optuna/interop/python.js";
import { journal, type Medium, POSTGRES, postgres, sqlite } from "../../test/optuna/storages/media.js";
import { bundle, race, Worker } from "../../test/optuna/storages/processes.js";

export type MakeMedium = () => Medium | Promise<Medium>;

/** The storages that can be measured here: PostgreSQL where `ANTORCHA_POSTGRES` says where. */
export const MEDIA: readonly (readonly [string, MakeMedium])[] = [
  ["journal", () => journal("symlink")],
  ["SQLite", sqlite],
  ...(POSTGRES ? [["PostgreSQL", postgres] as const] : []),
];

/** How a worker is started: ours, bundled once, or Python's. */
export async function ourWorker(): Promise<string[]> {
  return [process.execPath, await bundle(new URL("worker.ts", import.meta.url), "bench-worker")];
}
export const pythonWorker: readonly string[] | undefined = PYTHON
  ? [PYTHON, new URL("worker.py", import.meta.url).pathname]
  : undefined;

/** Trials a second of `processes` workers that share one new study. */
export async function speed(
  make: MakeMedium,
  command: readonly string[],
  processes: number,
  trials: number,
): Promise<number> {
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

/** Trials a second of a study in memory. */
export function inMemory(trials: number): number {
  const study = createStudy({ sampler: new RandomSampler() });
  const began = performance.now();
  study.optimize((trial) => trial.suggestFloat("x", -1, 1) ** 2, { nTrials: trials });
  return (1000 * trials) / (performance.now() - began);
}

const unit = new FloatDistribution(0, 1);
const letters = new CategoricalDistribution(["a", "b"]);

/** Milliseconds to load a study of 10,000 trials × 6 parameters, the best of three. */
export async function loading(make: MakeMedium): Promise<number> {
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
  await medium.remove();
  return Math.min(...times);
}
