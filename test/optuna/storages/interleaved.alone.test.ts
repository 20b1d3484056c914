import { expect, test, vi } from "vitest";
import { TrialPruned } from "../../../src/optuna/exceptions.js";
import { setVerbosity, WARNING } from "../../../src/optuna/logging.js";
import { RandomSampler } from "../../../src/optuna/samplers/random.js";
import type { Query, Result, SqlClient } from "../../../src/optuna/storages/rdb/client.js";
import { RDBStorage } from "../../../src/optuna/storages/rdb/storage.js";
import { createStudy, loadStudy } from "../../../src/optuna/study/create.js";
import type { FrozenTrial } from "../../../src/optuna/trial/frozen.js";
import type { Trial } from "../../../src/optuna/trial/trial.js";
import { Dice, seeds } from "../../support/dice.js";

setVerbosity(WARNING);

/**
 * A server whose answers take their time: a statement is done some turns after it was asked for, and its answer comes some turns later, so that
 * reads and writes of one process cross each other in every order. Behind it stands SQLite in memory.
 */
const server = vi.hoisted(() => ({
  dice: undefined as Dice | undefined,
  database: undefined as SqlClient | undefined,
}));

vi.mock(import("../../../src/optuna/storages/rdb/options.js"), async (original) => {
  const options = await original();
  return { ...options, clientOf: () => slow(options.clientOf("sqlite://", null)) };
});

async function turns(): Promise<void> {
  for (let i = server.dice!.int(0, 3); i > 0; i--) await new Promise((done) => setImmediate(done));
}

function slow(fresh: SqlClient): SqlClient {
  server.database ??= fresh;
  const database = server.database;
  async function answer(work: () => Result[]): Promise<Result[]> {
    await turns();
    const results = work();
    await turns();
    return results;
  }
  return {
    dialect: "sqlite",
    synchronous: false,
    write: (queries: readonly Query[], durable) => answer(() => database.write(queries, durable) as Result[]),
    read: (queries) => answer(() => database.read(queries) as Result[]),
    alone: (code) => database.alone(code),
    changeMark: () => undefined,
    isDuplicate: (error) => database.isDuplicate(error),
    close: () => {},
  };
}

test.each(seeds(30))(
  "a study never takes back a trial that has finished, in whatever order answers come: %i",
  async (seed) => {
    server.dice = new Dice(seed);
    server.database = undefined;
    const storage = new RDBStorage("postgresql://nowhere/x");
    const study = await createStudy({ storage, studyName: "jobs", sampler: new RandomSampler({ seed }) });
    const other = await loadStudy({ storage: new RDBStorage("postgresql://nowhere/x"), studyName: "jobs" });
    for (let i = 0; i < 3; i++) await study.enqueueTrial({ x: i / 4 });
    const objective = async (trial: Trial): Promise<number> => {
      const x = trial.suggestFloat("x", -1, 1);
      for (let step = 0; step < 2; step++) {
        trial.report(x + step, step);
        await turns();
      }
      trial.setUserAttr("x", x);
      if (server.dice!.next() < 0.2) throw new TrialPruned();
      return x;
    };
    const finished = new Map<number, FrozenTrial>();
    const keep = (_: unknown, trial: FrozenTrial) => void finished.set(trial.number, trial);
    const known = () => new Map(study.trials.map((trial) => [trial.number, trial]));
    let running = true;
    async function look(): Promise<void> {
      while (running) {
        await study.sync();
        for (const [number, trial] of finished) expect(known().get(number)).toEqual(trial);
      }
    }
    const looking = look();
    await Promise.all([
      study.optimize(objective, { nTrials: 16, nJobs: 4, callbacks: [keep] }),
      other.optimize(objective, { nTrials: 8, nJobs: 2 }),
    ]);
    running = false;
    await looking;
    expect(finished.size).toBe(16);
    const reader = new RDBStorage("postgresql://nowhere/x");
    const id = await reader.getStudyIdFromName("jobs");
    const trials = reader.getAllTrials(id);
    expect(trials.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, i) => i));
    expect(trials.filter(({ state }) => state === "RUNNING" || state === "WAITING")).toEqual([]);
    await storage.sync(id);
    expect(study.trials).toEqual(trials);
  },
);
