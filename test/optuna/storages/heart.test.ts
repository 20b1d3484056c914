import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as optuna from "../../../src/optuna/index.js";
import { sleepSync } from "../../../src/optuna/storages/node.js";
import type { RDBStorage } from "../../../src/optuna/storages/rdb/storage.js";
import "../support/quiet.js";
import { type Medium, MYSQL, mysql, POSTGRES, postgres, sqlite } from "./media.js";

/**
 * An objective that computes without a pause keeps its trial, as with Python's Optuna, whose heartbeats come from a thread: other
 * workers do not fail it, and its result is not lost.
 */

const media: [string, () => Medium | Promise<Medium>][] = [["SQLite", sqlite]];
if (POSTGRES) media.push(["PostgreSQL", postgres]);
if (MYSQL) media.push(["MySQL", mysql]);

describe.each(media)("a synchronous objective over %s", (_, make) => {
  it("gives signs of life while it computes", async () => {
    const medium = await make();
    const storage = medium.open({ heartbeatInterval: 1 }) as RDBStorage;
    const other = medium.open({ heartbeatInterval: 1 }) as RDBStorage;
    const study = await optuna.createStudy({ storage });
    const { studyId } = study;
    let stale: unknown;
    const kept = study.optimize(
      () => {
        sleepSync(3500); // the grace period is 2 seconds
        stale = other.getStaleTrialIds(studyId);
        return 1;
      },
      { nTrials: 1 },
    );
    await kept;
    expect(await stale).toEqual([]);
    expect(study.trials.map(({ state, value }) => [state, value])).toEqual([["COMPLETE", 1]]);
    await storage.removeSession();
    // The thread has closed its connection before: all writes are in the file, none in its log.
    const { url } = medium.place as { url: string };
    if (url.startsWith("sqlite:"))
      expect(statSync(`${url.slice("sqlite:///".length)}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
    await medium.remove();
  });
});
