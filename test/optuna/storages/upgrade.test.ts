import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loads } from "../../../src/optuna/json.js";
import { setVerbosity, WARNING } from "../../../src/optuna/logging.js";
import { RDBStorage } from "../../../src/optuna/storages/rdb/storage.js";
import { REVISIONS } from "../../../src/optuna/storages/rdb/tables.js";
import { dumpStudy } from "./dump.js";

setVerbosity(WARNING);
const folder = mkdtempSync(join(tmpdir(), "antorcha-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/optuna/storages/${name}.json`, import.meta.url), "utf8"));
const { sql } = fixture("sqlite-2.10.1") as { sql: string };
const { study } = fixture("upgraded-2.10.1") as { study: string };

interface Sqlite {
  exec(sql: string): void;
  prepare(sql: string): { all(): Record<string, unknown>[] };
  close(): void;
}

let made = 0;

/** A database as a script makes it, opened for an upgrade, and a way to ask it directly. */
function opened(script: string) {
  const path = join(folder, `${made++}.db`);
  const Database = createRequire(import.meta.url)("libsql") as new (path: string) => Sqlite;
  const direct = <T>(work: (db: Sqlite) => T): T => {
    const db = new Database(path);
    try {
      return work(db);
    } finally {
      db.close();
    }
  };
  direct((db) => db.exec(`PRAGMA foreign_keys = OFF; ${script}`));
  const storage = new RDBStorage(`sqlite:///${path}`, {
    skipCompatibilityCheck: true,
    skipTableCreation: true,
  });
  const rows = (query: string) => direct((db) => db.prepare(query).all());
  return { url: `sqlite:///${path}` as const, storage, rows };
}

const EVERYTHING = "select name, sql from sqlite_master where sql is not null order by name";

describe("a database of Optuna 2.10", () => {
  test("is upgraded to what Python's upgrade makes of it", () => {
    const { url, storage, rows } = opened(sql);
    expect(storage.getCurrentVersion()).toBe("v2.6.0.a");
    expect(storage.upgrade()).toBe(true);
    expect(storage.getCurrentVersion()).toBe(storage.getHeadVersion());
    expect(storage.upgrade()).toBe(false);
    storage.removeSession();
    const today = new RDBStorage(url);
    expect(dumpStudy(today, today.getStudyIdFromName("old") as number)).toEqual(loads(study));
    today.removeSession();
    expect(rows("select schema_version, library_version from version_info")).toEqual([
      { schema_version: 12, library_version: "5.0.0" },
    ]);
    expect(rows("select name from sqlite_master where name like 'upgraded_%'")).toEqual([]);
    expect(rows("select name from sqlite_master where name = 'trials_study_id_key'").length).toBe(1);
  });

  test("keeps values that are infinite, and drops those of trials without a value", () => {
    const { url, storage, rows } = opened(
      `${sql.replaceAll("value FLOAT NOT NULL", "value FLOAT").replace("COMMIT;", "")}
      update trial_values set value = 3.4028235e38 where trial_id = 1;
      update trial_values set value = -3.4028234663852886e38 where trial_id = 2;
      update trials set state = 'FAIL' where trial_id = 3;
      update trial_values set value = null where trial_id = 3;
      update trial_intermediate_values set intermediate_value = 1e30 where trial_id = 1;
      update trial_intermediate_values set intermediate_value = 9e999 where trial_id = 2;
      COMMIT;`,
    );
    expect(storage.upgrade()).toBe(true);
    storage.removeSession();
    const today = new RDBStorage(url);
    const trials = today.getAllTrials(1);
    expect(trials.map(({ values }) => values)).toEqual([[Infinity], [-Infinity], null]);
    expect(trials.map(({ intermediateValues }) => intermediateValues.get(0))).toEqual([
      1e30,
      Infinity,
      -0.9452248136041477,
    ]);
    today.removeSession();
    expect(rows("select count(*) as n from trial_values")).toEqual([{ n: 2 }]);
  });

  test("whose complete trials lack values stays as it was", () => {
    const broken = sql
      .replaceAll("value FLOAT NOT NULL", "value FLOAT")
      .replace("COMMIT;", "update trial_values set value = null where trial_id = 2; COMMIT;");
    const { storage, rows } = opened(broken);
    const before = rows(EVERYTHING);
    expect(() => storage.upgrade()).toThrow(/1 complete trials have no value.*E-STORAGE-011/s);
    storage.removeSession();
    expect(rows(EVERYTHING)).toEqual(before);
    expect(rows("select * from alembic_version")).toEqual([{ version_num: "v2.6.0.a" }]);
  });
});

describe("what is not upgraded", () => {
  test.each(REVISIONS.slice(0, REVISIONS.indexOf("v2.4.0.a")))(
    "revision %s: Python's Optuna does it",
    (old) => {
      const { storage, rows } = opened(sql.replace("'v2.6.0.a'", `'${old}'`));
      expect(() => storage.upgrade()).toThrow(/Python's Optuna: optuna storage upgrade.*E-NOTIMPL-001/s);
      storage.removeSession();
      expect(rows("select * from alembic_version")).toEqual([{ version_num: old }]);
    },
  );

  test("tables of a time before revisions", () => {
    const { storage } = opened(sql.replace(/CREATE TABLE alembic_version[^;]*;[^;]*;/, ""));
    expect(() => storage.upgrade()).toThrow(/v0\.9\.0\.a.*E-NOTIMPL-001/s);
    storage.removeSession();
  });

  test("tables of a newer version", () => {
    const { storage } = opened(sql.replace("'v2.6.0.a'", "'v9.0.0.a'"));
    expect(() => storage.upgrade()).toThrow(/v9\.0\.0\.a.*E-STORAGE-005/s);
    storage.removeSession();
  });

  test("a database of something else", () => {
    const { storage, rows } = opened("create table other (a)");
    expect(() => storage.upgrade()).toThrow(/no tables of Optuna.*E-STORAGE-011/s);
    storage.removeSession();
    expect(rows(EVERYTHING)).toEqual([{ name: "other", sql: "CREATE TABLE other (a)" }]);
  });
});
