import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { setLanguage } from "../../../src/core/messages/language.js";
import { FloatDistribution } from "../../../src/optuna/distributions.js";
import { StorageInternalError } from "../../../src/optuna/exceptions.js";
import { setVerbosity, WARNING } from "../../../src/optuna/logging.js";
import { RandomSampler } from "../../../src/optuna/samplers/random.js";
import { isHeartbeatEnabled } from "../../../src/optuna/storages/base.js";
import { getStorage } from "../../../src/optuna/storages/getStorage.js";
import { InMemoryStorage } from "../../../src/optuna/storages/memory.js";
import { RDBStorage } from "../../../src/optuna/storages/rdb/storage.js";
import { parseStorageURL } from "../../../src/optuna/storages/rdb/url.js";
import { createStudy, getAllStudyNames, loadStudy } from "../../../src/optuna/study/create.js";
import type { FrozenStudy } from "../../../src/optuna/study/frozen.js";
import { FrozenTrial } from "../../../src/optuna/trial/frozen.js";
import { type Medium, MYSQL, mysql, POSTGRES, postgres, sqlite } from "./media.js";

setVerbosity(WARNING);
const folder = mkdtempSync(join(tmpdir(), "antorcha-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MEDIA: [string, () => Medium | Promise<Medium>][] = [["SQLite", sqlite]];
if (POSTGRES) MEDIA.push(["PostgreSQL", postgres]);
if (MYSQL) MEDIA.push(["MySQL", mysql]);

describe("the address of a storage", () => {
  test.each([
    ["sqlite:///study.db", { dialect: "sqlite", database: "study.db" }],
    ["sqlite:////tmp/a b%20.db", { dialect: "sqlite", database: "/tmp/a b%20.db" }],
    [
      "sqlite+pysqlite:///x.db?timeout=7",
      { dialect: "sqlite", database: "x.db", query: new Map([["timeout", "7"]]) },
    ],
    ["sqlite://", { dialect: "sqlite", database: ":memory:" }],
    ["sqlite:///:memory:", { dialect: "sqlite", database: ":memory:" }],
    ["sqlite:///v{SCHEMA_VERSION}.db", { dialect: "sqlite", database: "v12.db" }],
    ["postgresql://localhost/optuna", { dialect: "postgresql", host: "localhost", database: "optuna" }],
    [
      "postgresql+psycopg2://ana:p%40ss%3Aword@[::1]:5433/optuna?sslmode=require",
      {
        dialect: "postgresql",
        user: "ana",
        password: "p@ss:word",
        host: "::1",
        port: 5433,
        database: "optuna",
        query: new Map([["sslmode", "require"]]),
      },
    ],
    [
      "postgresql:///optuna?host=/run/pg",
      { dialect: "postgresql", database: "optuna", query: new Map([["host", "/run/pg"]]) },
    ],
    [
      "mysql+pymysql://root@db:3306/o",
      { dialect: "mysql", user: "root", host: "db", port: 3306, database: "o" },
    ],
  ])("%s", (url, expected) => {
    const given = Object.fromEntries(
      Object.entries(parseStorageURL(url)).filter(([, value]) => value !== undefined),
    );
    expect(given).toEqual({ query: new Map(), ...expected });
  });

  test.each([
    "study.db",
    "",
    "oracle://host/db",
    "sqlite://study.db",
    "http://localhost",
    "postgresql:/x",
    "__proto__://x",
    "sqlite:///file:study.db?mode=ro&uri=true",
    "postgresql://ana:100%@host/db",
  ])("'%s' is refused", (url) => {
    expect(() => getStorage(url)).toThrow(/E-STORAGE-002/);
  });

  test("never shows its password", () => {
    expect(() => getStorage("oracle://ana:secret@host/db")).toThrow(/ana:\*\*\*@host/);
  });

  test("of Redis is told that it is not there yet", () => {
    expect(() => getStorage("redis://localhost")).toThrow(/E-NOTIMPL-001/);
  });

  test("leads to a storage, which itself is taken as it is", () => {
    const memory = new InMemoryStorage();
    expect(getStorage(memory)).toBe(memory);
    expect(getStorage()).toBeInstanceOf(InMemoryStorage);
    expect(getStorage(null)).toBeInstanceOf(InMemoryStorage);
    const storage = getStorage(`sqlite:///${join(folder, "get.db")}`);
    expect(storage).toBeInstanceOf(RDBStorage);
    storage.removeSession();
  });
});

describe("options", () => {
  const make = (options: object) => () => new RDBStorage("sqlite://", options);
  test("are checked", () => {
    expect(make({ heartbeat_interval: 1 })).toThrow(/Did you mean 'heartbeatInterval'/);
    expect(make({ heartbeatInterval: 0 })).toThrow(/heartbeatInterval/);
    expect(make({ gracePeriod: -5 })).toThrow(/gracePeriod/);
    expect(make({ engineOptions: { poolsize: 3 } })).toThrow(/Did you mean 'poolSize'/);
    const callback = () => {};
    expect(make({ heartbeatStaleTrialCallback: callback, failedTrialCallback: callback })).toThrow(/both/);
  });

  test("a synchronous storage is known as one by its type", () => {
    const storage = new RDBStorage("sqlite://");
    const synchronous: true = storage.synchronous;
    expect(synchronous).toBe(true);
    expect(isHeartbeatEnabled(storage)).toBe(false);
  });
});

describe("SQLite", () => {
  test("leaves one whole file when it is closed, and opens it again", () => {
    const path = join(folder, "whole.db");
    const storage = new RDBStorage(`sqlite:///${path}`);
    const study = storage.createNewStudy(["minimize"], "s") as number;
    storage.createNewTrial(study);
    const log = () => (existsSync(`${path}-wal`) ? statSync(`${path}-wal`).size : 0);
    expect(log()).toBeGreaterThan(0);
    storage.removeSession();
    expect(log()).toBe(0);
    expect(storage.getNTrials(study)).toBe(1);
    storage.removeSession();
  });

  test("tells what it cannot open", () => {
    expect(() => new RDBStorage(`sqlite:///${join(folder, "no", "such", "folder.db")}`)).toThrow(
      StorageInternalError,
    );
  });

  test("tells a file that is no database", () => {
    const path = join(folder, "text.db");
    writeFileSync(path, "not a database, but long enough to be read as one".repeat(100));
    expect(() => new RDBStorage(`sqlite:///${path}`)).toThrow(StorageInternalError);
  });

  test("tells so at once, and leaves it as it is", () => {
    const path = join(folder, "text.db");
    for (const text of ["x", "a,b\n1,2\n".repeat(1000), "SQLite format 4\0".repeat(100)]) {
      writeFileSync(path, text);
      const began = performance.now();
      expect(() => new RDBStorage(`sqlite:///${path}`)).toThrow(
        /text\.db: file is not a database.*E-STORAGE-001/s,
      );
      expect(performance.now() - began).toBeLessThan(1000);
      expect(readFileSync(path, "utf8")).toBe(text);
      expect(readdirSync(folder).filter((name) => name.startsWith("text.db"))).toEqual(["text.db"]);
    }
  });

  /** Writes to the file as another program would. */
  const withDriver = (path: string, ...statements: string[]) => {
    type Driver = new (path: string) => { exec(sql: string): void; close(): void };
    const lookup = process.getBuiltinModule as (name: string) => { DatabaseSync: Driver } | undefined;
    const Libsql = createRequire(import.meta.url)("libsql") as Driver;
    const database = new (lookup("node:sqlite")?.DatabaseSync ?? Libsql)(path);
    for (const sql of statements) database.exec(sql);
    database.close();
  };

  test("is read without a change", () => {
    const [made, path] = [join(folder, "made.db"), join(folder, "looked.db")];
    const study = createStudy({ storage: `sqlite:///${made}`, studyName: "s" });
    study.optimize((trial) => trial.suggestFloat("x", 0, 1), 3);
    study.storage.removeSession();
    withDriver(made, `vacuum into '${path}'`); // without the log, as Python makes it
    const before = readFileSync(path);
    const { mtimeMs } = statSync(path);
    const storage = new RDBStorage(`sqlite:///${path}`);
    const found = loadStudy({ storage, studyName: "s" });
    expect([found.trials.length, found.bestTrial.state]).toEqual([3, "COMPLETE"]);
    expect(readdirSync(folder).filter((name) => name.startsWith("looked.db"))).toEqual(["looked.db"]);
    storage.removeSession();
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
    // whoever writes gets the log
    found.setUserAttr("note", 1);
    expect([before[18], readFileSync(path)[18]]).toEqual([1, 2]);
    storage.removeSession();
    expect(loadStudy({ storage: `sqlite:///${path}`, studyName: "s" }).userAttrs).toEqual({ note: 1 });
  });

  test("a text that is not UTF-8 does not end the process", () => {
    const path = join(folder, "latin1.db");
    const study = createStudy({ storage: `sqlite:///${path}`, studyName: "s" });
    study.setUserAttr("ñ", "ñandú");
    study.optimize((trial) => trial.suggestCategorical("é", ["à", "b"]).length, 2);
    study.storage.removeSession();
    const trials = loadStudy({ storage: `sqlite:///${path}`, studyName: "s" }).trials;
    expect(trials.map(({ params }) => Object.keys(params))).toEqual([["é"], ["é"]]);
    withDriver(
      path,
      "update studies set study_name = cast(x'61f162' as text)",
      "update study_user_attributes set value_json = cast(x'22f122' as text)",
    );
    const storage = new RDBStorage(`sqlite:///${path}`);
    expect(getAllStudyNames(storage)).toEqual(["a\ufffdb"]);
    expect((storage.getAllStudies() as FrozenStudy[]).map(({ userAttrs }) => userAttrs)).toEqual([
      { ñ: "\ufffd" },
    ]);
    storage.removeSession();
  });

  test("tells a folder that does not exist, and a folder in place of a file", () => {
    const missing = join(folder, "no", "such");
    const opened = (path: string) => () => new RDBStorage(`sqlite:///${path}`);
    expect(opened(join(missing, "study.db"))).toThrow(StorageInternalError);
    expect(opened(join(missing, "study.db"))).toThrow(
      `unable to open database file '${join(missing, "study.db")}': the folder '${missing}' does not exist; make it first.`,
    );
    expect(existsSync(missing)).toBe(false);
    expect(opened(folder)).toThrow(`unable to open database file '${folder}': it is a folder`);
    setLanguage("es");
    try {
      expect(opened(join(missing, "study.db"))).toThrow(`la carpeta '${missing}' no existe; créala antes.`);
    } finally {
      setLanguage("en");
    }
  });
});

test.each(["postgresql://nobody@127.0.0.1:9/x", "mysql://nobody@127.0.0.1:9/x"])(
  "a server that is not there rejects, and may come later: %s",
  async (url) => {
    const storage = new RDBStorage(url);
    for (let i = 0; i < 2; i++) {
      await expect(storage.createNewStudy(["minimize"], "s")).rejects.toThrow(StorageInternalError);
      await expect(storage.getAllStudies()).rejects.toThrow(/E-STORAGE-001/);
    }
    await storage.removeSession();
  },
);

test.each(MEDIA)("several trials at a time share %s within a process", async (_name, make) => {
  const medium = await make();
  const study = await createStudy({
    storage: medium.open(),
    studyName: "jobs",
    sampler: new RandomSampler(),
  });
  await study.optimize(
    async (trial) => {
      const x = trial.suggestFloat("x", -1, 1);
      for (let step = 0; step < 3; step++) {
        trial.report(x + step, step);
        await new Promise((resolve) => setTimeout(resolve, 5 * Math.random()));
      }
      trial.setUserAttr("x", x);
      return x;
    },
    { nTrials: 40, nJobs: 8 },
  );
  const other = medium.open();
  const trials = other.getAllTrials(await other.getStudyIdFromName("jobs"));
  expect(trials).toEqual(study.trials);
  expect(trials.map((trial) => trial.number)).toEqual(trials.map((_, i) => i));
  for (const { params, userAttrs, values, intermediateValues } of trials) {
    expect([userAttrs.x, values, intermediateValues.size]).toEqual([params.x, [params.x], 3]);
  }
  await medium.remove();
});

describe.each(MEDIA)("signs of life in %s", (_name, make) => {
  test("tell which workers fell silent", async () => {
    const medium = await make();
    const callback = () => {};
    const storage = medium.open({
      heartbeatInterval: 60,
      gracePeriod: 1,
      heartbeatStaleTrialCallback: callback,
    }) as RDBStorage;
    expect(isHeartbeatEnabled(storage)).toBe(true);
    expect(storage.getHeartbeatInterval()).toBe(60);
    expect(storage.getHeartbeatStaleTrialCallback()).toBe(callback);
    const study = await storage.createNewStudy(["minimize"]);
    const silent = await storage.createNewTrial(study);
    const alive = await storage.createNewTrial(study);
    const finished = await storage.createNewTrial(study);
    await storage.createNewTrial(study);
    const waiting = await storage.createNewTrial(study, new FrozenTrial({ state: "WAITING" }));
    // Their workers die before they give another sign.
    const born = await storage.createNewTrial(study, undefined, { heartbeat: true });
    const claimed = await storage.createNewTrial(study, new FrozenTrial({ state: "WAITING" }));
    expect(await storage.setTrialStateValues(claimed, "RUNNING", null, { heartbeat: true })).toBe(true);
    expect(await storage.setTrialStateValues(silent, "RUNNING", null, { heartbeat: true })).toBe(false);
    for (const trial of [silent, alive, finished]) await storage.recordHeartbeat(trial);
    await storage.setTrialStateValues(finished, "COMPLETE", [1]);
    expect(await storage.getStaleTrialIds(study)).toEqual([]);
    for (let i = 0; i < 8; i++) {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await storage.recordHeartbeat(alive);
    }
    expect(await storage.getStaleTrialIds(study)).toEqual([silent, born, claimed]);
    expect(storage.getTrial(waiting).state).toBe("WAITING");
    const patient = medium.open({ heartbeatInterval: 60 }) as RDBStorage;
    expect(await patient.getStaleTrialIds(study)).toEqual([]);
    await medium.remove();
  });
});

describe.each(MEDIA.slice(1))("the writes that nobody waits for, in %s", (_name, make) => {
  test("arrive in order, in one transaction with the end of the trial", async () => {
    const medium = await make();
    const storage = medium.open();
    const study = await storage.createNewStudy(["minimize"], "s");
    const trial = await storage.createNewTrial(study);
    for (let i = 0; i < 200; i++) storage.setTrialUserAttr(trial, "last", i);
    storage.setTrialParam(trial, "x", 0.5, new FloatDistribution(0, 1));
    storage.setStudyUserAttr(study, "a", 1);
    storage.setStudyUserAttr(study, "a", 2);
    await storage.setTrialStateValues(trial, "COMPLETE", [1]);
    await storage.flush();
    const other = medium.open();
    await other.getStudyIdFromName("s");
    expect(other.getTrial(trial)).toEqual(storage.getTrial(trial));
    expect(other.getTrial(trial).userAttrs).toEqual({ last: 199 });
    expect(other.getStudyUserAttrs(study)).toEqual({ a: 2 });
    await medium.remove();
  });

  test("are not overtaken by what the server still says", async () => {
    const medium = await make();
    const storage = medium.open();
    const study = await storage.createNewStudy(["minimize"], "s");
    const trial = await storage.createNewTrial(study);
    const refreshes: unknown[] = [];
    for (let i = 0; i < 100; i++) {
      storage.setTrialIntermediateValue(trial, i, i);
      storage.setStudyUserAttr(study, "count", i);
      refreshes.push(storage.sync(study));
      if (i % 10 === 0) await Promise.all(refreshes.splice(0));
      expect(storage.getTrial(trial).intermediateValues.size).toBe(i + 1);
      expect(storage.getStudyUserAttrs(study)).toEqual({ count: i });
    }
    await Promise.all(refreshes);
    await storage.flush();
    await storage.sync(study);
    expect(storage.getTrial(trial).intermediateValues.size).toBe(100);
    await medium.remove();
  });

  test("that fail take the later ones of their trial with them, and the truth is read again", async () => {
    const medium = await make();
    const storage = medium.open();
    const study = await storage.createNewStudy(["minimize"], "s");
    const trial = await storage.createNewTrial(study);
    const other = medium.open();
    await other.getStudyIdFromName("s");
    await other.setTrialStateValues(trial, "FAIL");
    const lost = storage.setTrialUserAttr(trial, "a", 1);
    await expect(lost).rejects.toThrow(/E-OPTUNA-023/);
    await expect(storage.setTrialStateValues(trial, "COMPLETE", [1])).rejects.toThrow(/E-OPTUNA-023/);
    await storage.flush();
    await storage.sync(study);
    expect(storage.getTrial(trial).state).toBe("FAIL");
    expect(storage.getTrial(trial).userAttrs).toEqual({});
    await medium.remove();
  });
});
