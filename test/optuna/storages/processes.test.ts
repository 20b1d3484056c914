import { beforeAll, describe, expect, test } from "vitest";
import { setVerbosity, WARNING } from "../../../src/optuna/logging.js";
import type { BaseStorage } from "../../../src/optuna/storages/base.js";
import { FrozenTrial } from "../../../src/optuna/trial/frozen.js";
import { journal, type Medium, MYSQL, mysql, POSTGRES, postgres, sqlite } from "./media.js";
import { bundle, race, type Side, Worker } from "./processes.js";
import { expectWhole } from "./whole.js";

let ours: Side;

beforeAll(async () => {
  setVerbosity(WARNING);
  const script = await bundle(new URL("worker.ts", import.meta.url), "worker");
  ours = (place, study, trials, name, heartbeat) => [
    process.execPath,
    script,
    JSON.stringify(place),
    study,
    String(trials),
    name,
    ...(heartbeat === undefined ? [] : [String(heartbeat)]),
  ];
});

const MEDIA: [string, () => Medium | Promise<Medium>][] = [
  ["SQLite", sqlite],
  ["a journal with a symlink", () => journal("symlink")],
  ["a journal with an exclusive file", () => journal("open")],
];
if (POSTGRES) MEDIA.push(["PostgreSQL", postgres]);
if (MYSQL) MEDIA.push(["MySQL", mysql]);

/** Workers that are started at the same moment: a few, or `ANTORCHA_STARTS=32`. */
const STARTS = Number(process.env.ANTORCHA_STARTS ?? 8);

async function withMedium(make: () => Medium | Promise<Medium>, work: (medium: Medium) => Promise<void>) {
  const medium = await make();
  try {
    await work(medium);
  } finally {
    await medium.remove();
  }
}

async function openStudy(medium: Medium, name: string): Promise<{ storage: BaseStorage; id: number }> {
  const storage = medium.open();
  return { storage, id: await storage.getStudyIdFromName(name) };
}

describe("many processes at once", () => {
  test.each(MEDIA)("make one study in %s and fill it", (_name, make) =>
    withMedium(make, async (medium) => {
      const workers = Array.from(
        { length: 4 },
        (_, i) => new Worker(ours(medium.place!, "many", 25, `w${i}`)),
      );
      for (const end of await race(workers)) expect(end).toEqual({ code: 0, errors: "" });
      const { storage, id } = await openStudy(medium, "many");
      const trials = storage.getAllTrials(id);
      expect(trials.length).toBe(100);
      expectWhole(trials);
      const said = workers.flatMap((worker) => worker.finished).sort((a, b) => a - b);
      expect(said).toEqual(trials.map((trial) => trial.number));
      for (let i = 0; i < 4; i++) {
        expect(trials.filter((trial) => trial.userAttrs.worker === `w${i}`).length).toBe(25);
      }
      const own = workers[0].finished.map((number) => trials[number].userAttrs.worker);
      expect(new Set(own)).toEqual(new Set(["w0"]));
    }),
  );

  test.each(MEDIA)("take each waiting trial of %s once", (_name, make) =>
    withMedium(make, async (medium) => {
      const storage = medium.open();
      const id = await storage.createNewStudy(["minimize"], "queue");
      for (let i = 0; i < 40; i++) {
        const fixed_params = { x: i / 100 };
        await storage.createNewTrial(
          id,
          new FrozenTrial({ state: "WAITING", systemAttrs: { fixed_params } }),
        );
      }
      const workers = Array.from(
        { length: 4 },
        (_, i) => new Worker(ours(medium.place!, "queue", 10, `w${i}`)),
      );
      for (const end of await race(workers)) expect(end).toEqual({ code: 0, errors: "" });
      await storage.sync(id);
      const trials = storage.getAllTrials(id);
      expect(trials.length).toBe(40);
      expectWhole(trials);
      expect(trials.map((trial) => trial.params.x)).toEqual(trials.map((_, i) => i / 100));
      expect(workers.map((worker) => worker.finished.length)).toEqual([10, 10, 10, 10]);
    }),
  );

  test.each(MEDIA)(`${STARTS} start in %s at the same moment`, { timeout: 180_000 }, (_name, make) =>
    withMedium(make, async (medium) => {
      const workers = Array.from(
        { length: STARTS },
        (_, i) => new Worker(ours(medium.place!, "start", 1, `w${i}`)),
      );
      for (const end of await race(workers)) expect(end).toEqual({ code: 0, errors: "" });
      const { storage, id } = await openStudy(medium, "start");
      const trials = storage.getAllTrials(id);
      expect(trials.length).toBe(STARTS);
      expectWhole(trials);
    }),
  );
});
