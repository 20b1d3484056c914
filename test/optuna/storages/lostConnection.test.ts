import { describe, expect, test } from "vitest";
import { StorageInternalError } from "../../../src/optuna/exceptions.js";
import { setVerbosity, WARNING } from "../../../src/optuna/logging.js";
import { wait } from "../../../src/optuna/maybe.js";
import { PostgresClient } from "../../../src/optuna/storages/rdb/postgres.js";
import type { RDBStorage } from "../../../src/optuna/storages/rdb/storage.js";
import { parseStorageURL } from "../../../src/optuna/storages/rdb/url.js";
import { RetryFailedTrialCallback } from "../../../src/optuna/study/callbacks.js";
import { createStudy, loadStudy } from "../../../src/optuna/study/create.js";
import { failStaleTrials } from "../../../src/optuna/study/heartbeat.js";
import { POSTGRES, postgres } from "./media.js";

setVerbosity(WARNING);
const read = (sql: string) => ({ sql, parameters: [], reads: true });
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.skipIf(!POSTGRES)("PostgreSQL", () => {
  test("a connection that is lost rejects what is under way, and no more", async () => {
    const medium = await postgres();
    const { url } = medium.place as { url: string };
    const [client, other] = [
      new PostgresClient(parseStorageURL(url)),
      new PostgresClient(parseStorageURL(url)),
    ];
    const others = "datname = current_database() and pid <> pg_backend_pid()";
    const cut = () =>
      other.read([read(`select pg_terminate_backend(pid)::text from pg_stat_activity where ${others}`)]);
    // in the middle of a statement
    const long = client.read([read("select pg_sleep(20)::text")]);
    long.catch(() => {});
    await sleep(200);
    await cut();
    await expect(long).rejects.toThrow(StorageInternalError);
    // in a transaction, between two statements
    const transaction = client.alone(function* (run) {
      yield* wait(run(read("select 1")));
      yield* wait(cut());
      yield* wait(sleep(200));
      return yield* wait(run(read("select 1")));
    });
    await expect(transaction).rejects.toThrow(StorageInternalError);
    // while nothing uses it
    await client.read([read("select 1")]);
    await cut();
    await sleep(200);
    const [{ rows }] = await client.read([read("select 1 as one")]);
    expect(rows).toEqual([{ one: 1 }]);
    await Promise.all([client.close(), other.close()]);
    await medium.remove();
  });

  test("a stale trial that this process has never seen is failed, and begun anew with its parameters", async () => {
    const medium = await postgres();
    const options = {
      heartbeatInterval: 1,
      gracePeriod: 1,
      heartbeatStaleTrialCallback: new RetryFailedTrialCallback({ maxRetry: 2 }),
    };
    const mine = await createStudy({ storage: medium.open(options), studyName: "s" });
    const theirs = await loadStudy({ storage: medium.open(options), studyName: "s" });
    const trial = await theirs.ask();
    trial.suggestFloat("x", 0, 1);
    await theirs.storage.flush();
    await (theirs.storage as RDBStorage).recordHeartbeat(trial.trialId);
    await sleep(2200);
    await failStaleTrials(mine);
    await mine.sync();
    const states = mine.trials.map(({ state, params }) => [state, params]);
    expect(states).toEqual([
      ["FAIL", { x: trial.params.x }],
      ["WAITING", { x: trial.params.x }],
    ]);
    await medium.remove();
  });
});
