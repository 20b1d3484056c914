import { beforeAll, describe, expect, test } from "vitest";
import { setVerbosity, WARNING } from "../../../src/optuna/logging.js";
import { dumpStudy } from "../storages/dump.js";
import { journal, type Medium, MYSQL, mysql, POSTGRES, postgres, sqlite } from "../storages/media.js";
import { bundle, race, type Side, Worker } from "../storages/processes.js";
import { expectWhole } from "../storages/whole.js";
import { dumpByPython, fillByPython, PYTHON, theirs } from "./python.js";

const MEDIA: [string, () => Medium | Promise<Medium>][] = [
  ["SQLite", sqlite],
  ["a journal with a symlink", () => journal("symlink")],
  ["a journal with an exclusive file", () => journal("open")],
];
if (POSTGRES) MEDIA.push(["PostgreSQL", postgres]);
if (MYSQL) MEDIA.push(["MySQL", mysql]);

async function withMedium(make: () => Medium | Promise<Medium>, work: (medium: Medium) => Promise<void>) {
  const medium = await make();
  try {
    await work(medium);
  } finally {
    await medium.remove();
  }
}

/** PostgreSQL and MySQL answer with what `sync` has read. */
async function dumpByUs(medium: Medium, name: string) {
  const storage = medium.open();
  return dumpStudy(storage, await storage.getStudyIdFromName(name));
}

// Skipped without a Python that has Optuna; the continuous integration installs one.
describe.skipIf(!PYTHON)("with the real Optuna", { timeout: 120_000 }, () => {
  let ours: Side;

  beforeAll(async () => {
    setVerbosity(WARNING);
    const script = await bundle(new URL("../storages/worker.ts", import.meta.url), "interop-worker");
    ours = (place, study, trials, name) => [
      process.execPath,
      script,
      JSON.stringify(place),
      study,
      String(trials),
      name,
    ];
  });

  test.each(MEDIA)("a study that Python made in %s is read, copied, and read by Python", (_name, make) =>
    withMedium(make, async (medium) => {
      const place = medium.place!;
      await fillByPython(place, "filled");
      const python = await dumpByPython(place, "filled");
      const storage = medium.open();
      const from = await storage.getStudyIdFromName("filled");
      expect(dumpStudy(storage, from)).toEqual(python);

      const to = await storage.createNewStudy(storage.getStudyDirections(from), "copied");
      for (const [key, value] of Object.entries(storage.getStudyUserAttrs(from))) {
        await storage.setStudyUserAttr(to, key, value);
      }
      for (const [key, value] of Object.entries(storage.getStudySystemAttrs(from))) {
        await storage.setStudySystemAttr(to, key, value);
      }
      for (const trial of storage.getAllTrials(from)) await storage.createNewTrial(to, trial);
      const copied = { ...(python as object), name: "copied" };
      expect(await dumpByUs(medium, "copied")).toEqual(copied);
      expect(await dumpByPython(place, "copied")).toEqual(copied);
    }),
  );

  test.each(MEDIA)("both sides write to one study in %s at the same time", (_name, make) =>
    withMedium(make, async (medium) => {
      const place = medium.place!;
      const storage = medium.open();
      const id = await storage.createNewStudy(["minimize"], "together");
      const workers = [ours, theirs, ours, theirs].map(
        (side, i) => new Worker(side(place, "together", 15, `w${i}`)),
      );
      for (const end of await race(workers)) expect(end).toEqual({ code: 0, errors: "" });
      await storage.sync(id);
      const trials = storage.getAllTrials(id);
      expect(trials.length).toBe(60);
      expectWhole(trials);
      for (const [i, worker] of workers.entries()) {
        expect(worker.finished.length).toBe(15);
        expect(worker.finished.every((number) => trials[number].userAttrs.worker === `w${i}`)).toBe(true);
      }
      // At the same time indeed: each side begins before the other ends.
      const [a, b] = [0, 1].map((i) => [...workers[i].finished, ...workers[i + 2].finished]);
      expect(Math.min(...a)).toBeLessThan(Math.max(...b));
      expect(Math.min(...b)).toBeLessThan(Math.max(...a));
      const python = await dumpByPython(place, "together");
      expect(dumpStudy(storage, id)).toEqual(python);
      expect(await dumpByUs(medium, "together")).toEqual(python);
    }),
  );
});
