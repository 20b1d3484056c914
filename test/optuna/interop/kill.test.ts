import { beforeAll, describe, expect, test } from "vitest";
import { setVerbosity, WARNING } from "../../../src/optuna/logging.js";
import { RandomSampler } from "../../../src/optuna/samplers/random.js";
import { loadStudy } from "../../../src/optuna/study/create.js";
import { dumpStudy } from "../storages/dump.js";
import { journal, type Medium, POSTGRES, postgres, sqlite } from "../storages/media.js";
import { bundle, type Side, Worker } from "../storages/processes.js";
import { generator } from "../storages/samples.js";
import { expectWhole } from "../storages/whole.js";
import { dumpByPython, PYTHON, theirs } from "./python.js";

/** How long workers are killed: a few seconds, or `ANTORCHA_KILL_SECONDS=60`. */
const SECONDS = Number(process.env.ANTORCHA_KILL_SECONDS ?? 3);
/** Replays the pauses and the choice of victims: `ANTORCHA_SEED`. What each worker is doing at that instant it cannot replay. */
const SEED = Number(process.env.ANTORCHA_SEED ?? Date.now() % 1e6);
const HEARTBEAT = 1;

const MEDIA: [string, () => Medium | Promise<Medium>, number | undefined][] = [
  ["SQLite", sqlite, HEARTBEAT],
  // A journal has no heartbeats; the lock of a killed worker is broken after three seconds.
  ["a journal", () => journal("symlink", 3), undefined],
];
if (POSTGRES) MEDIA.push(["PostgreSQL", postgres, HEARTBEAT]);

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("workers killed at any instant", { timeout: SECONDS * 1000 + 120_000 }, () => {
  let ours: Side;

  beforeAll(async () => {
    setVerbosity(WARNING);
    const script = await bundle(new URL("../storages/worker.ts", import.meta.url), "kill-worker");
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

  test.each(MEDIA)("lose no finished trial in %s", async (name, make, heartbeat) => {
    const random = generator(SEED + 1);
    const medium = await make();
    const place = medium.place!;
    const storage = medium.open(heartbeat === undefined ? {} : { heartbeatInterval: HEARTBEAT });
    const id = await storage.createNewStudy(["minimize"], "kill");
    const sides = PYTHON ? [ours, theirs, ours, theirs] : [ours, ours, ours, ours];
    const started: Worker[] = [];
    const start = (slot: number) => {
      const worker = new Worker(sides[slot](place, "kill", 1e6, `w${slot}`, heartbeat));
      started.push(worker);
      worker.ready.then(() => worker.go());
      return worker;
    };
    const slots = [0, 1, 2, 3].map(start);
    // The slowest of them, Python, should be at work when the killing begins.
    await Promise.all(slots.map((worker) => worker.ready));
    await sleep(500);
    const end = Date.now() + SECONDS * 1000;
    let kills = 0;
    while (Date.now() < end) {
      await sleep(200 + 700 * random());
      const slot = Math.floor(4 * random());
      slots[slot].kill();
      kills++;
      slots[slot] = start(slot);
    }
    for (const worker of slots) worker.kill();
    const ends = await Promise.all(started.map((worker) => worker.ended));
    // Nobody ended by himself: no lock error, nor any other.
    expect(ends.map(({ code, errors }) => ({ code, errors }))).toEqual(
      ends.map(() => ({ code: null, errors: "" })),
    );

    await storage.sync(id);
    const finished = started.flatMap((worker) => worker.finished);
    expect(finished.length).toBeGreaterThan(10);
    expect(new Set(finished).size).toBe(finished.length);
    const before = storage.getAllTrials(id);
    expectWhole(before);
    for (const number of finished) expect(["COMPLETE", "PRUNED"]).toContain(before[number].state);

    // The next worker fails the trials of the dead, whose hearts no longer beat.
    const study = await loadStudy({ storage, studyName: "kill", sampler: new RandomSampler() });
    if (heartbeat !== undefined) {
      await sleep(2 * heartbeat * 1000 + 1500);
      await study.optimize((trial) => trial.suggestFloat("x", -1, 1), { nTrials: 1 });
    }
    await study.sync();
    const left = study.getTrials({ states: ["RUNNING"] });
    // Each death leaves one trial at most.
    const running = before.filter((trial) => trial.state === "RUNNING").length;
    expect(running).toBeLessThanOrEqual(kills + slots.length);
    // Our trials are born with a heartbeat; Python's get it a moment later, and in a journal none has one.
    if (heartbeat !== undefined && !PYTHON) expect(left).toEqual([]);
    for (const trial of left) await study.tell(trial.number, null, { state: "FAIL" });
    await study.sync();
    expect(study.getTrials({ states: ["RUNNING"] })).toEqual([]);
    console.log(
      `${name}: ${kills} kills, ${finished.length} trials finished, ${running} left running, ${running - left.length} of them failed by heartbeat (seed ${SEED})`,
    );
    if (PYTHON) expect(dumpStudy(storage, id)).toEqual(await dumpByPython(place, "kill"));
    await medium.remove();
  });
});
