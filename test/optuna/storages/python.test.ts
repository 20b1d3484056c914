import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loads } from "../../../src/optuna/json.js";
import { setVerbosity, WARNING } from "../../../src/optuna/logging.js";
import { JournalFileBackend } from "../../../src/optuna/storages/journal/file.js";
import { JournalStorage } from "../../../src/optuna/storages/journal/storage.js";
import { createEnum, createTable } from "../../../src/optuna/storages/rdb/ddl.js";
import { RDBStorage } from "../../../src/optuna/storages/rdb/storage.js";
import { ENUMS, type EnumName, REVISIONS, TABLES } from "../../../src/optuna/storages/rdb/tables.js";
import { dumpStudy } from "./dump.js";

setVerbosity(WARNING);
const folder = mkdtempSync(join(tmpdir(), "antorcha-"));
const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/optuna/storages/${name}.json`, import.meta.url), "utf8"));

interface Sqlite {
  exec(sql: string): void;
  prepare(sql: string): { all(): Record<string, unknown>[] };
  close(): void;
}

/** A database of its own, as a script of SQL makes it. */
function database(name: string, sql: string): { path: string; url: `sqlite:${string}` } {
  const path = join(folder, `${name}.db`);
  withSqlite(path, (db) => db.exec(`PRAGMA foreign_keys = OFF; ${sql}`));
  return { path, url: `sqlite:///${path}` };
}

function withSqlite<T>(path: string, work: (db: Sqlite) => T): T {
  const Database = createRequire(import.meta.url)("libsql") as new (path: string) => Sqlite;
  const db = new Database(path);
  try {
    return work(db);
  } finally {
    db.close();
  }
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the tables", () => {
  const schema = fixture("schema-5.0.0");
  const plain = (sql: string) => sql.trim();

  test.each(["sqlite", "postgresql", "mysql"] as const)(
    "are made as SQLAlchemy makes them: %s",
    (dialect) => {
      const enums = dialect === "postgresql" ? Object.keys(ENUMS) : [];
      const made = [
        ...enums.map((name) => createEnum(name as EnumName)),
        ...TABLES.filter(({ name }) => name !== "alembic_version").flatMap((table) =>
          createTable(table, dialect),
        ),
      ];
      expect(made.map(plain)).toEqual(schema.statements[dialect]);
    },
  );

  test("stand in SQLite's own catalogue as Python's do", async () => {
    const path = join(folder, "ours.db");
    const storage = new RDBStorage(`sqlite:///${path}`);
    storage.removeSession();
    withSqlite(path, (db) => {
      const rows = db
        .prepare("select type, name, sql from sqlite_master where sql is not null order by name")
        .all();
      const text = (sql: string) => sql.replace(/\s+/g, " ").replaceAll("( ", "(").replaceAll(" )", ")");
      expect(rows.map((row) => [row.type, row.name, text(row.sql as string)])).toEqual(
        schema.sqlite_master.map(([type, name, sql]: string[]) => [type, name, text(sql)]),
      );
      expect(
        db
          .prepare("select * from version_info")
          .all()
          .map((row) => Object.values(row)),
      ).toEqual(schema.version_info);
      expect(
        db
          .prepare("select * from alembic_version")
          .all()
          .map((row) => Object.values(row)),
      ).toEqual(schema.alembic_version);
    });
  });

  test("know every revision", () => {
    expect([...REVISIONS].reverse()).toEqual(schema.revisions);
  });
});

describe("a database of Python's Optuna 5", () => {
  const { sql, study } = fixture("sqlite-5.0.0");

  test("is read in full", () => {
    const storage = new RDBStorage(database("filled", sql).url);
    const studyId = storage.getStudyIdFromName("filled") as number;
    expect(dumpStudy(storage, studyId)).toEqual(loads(study));
    storage.removeSession();
  });

  test.each(REVISIONS.slice(0, -1))("of revision %s is refused, and the cure told", (revision) => {
    const older = sql.replace("'v3.2.0.a'", `'${revision}'`);
    const { url } = database(`older ${revision}`, older);
    expect(() => new RDBStorage(url)).toThrow(/antorcha storage upgrade.*E-STORAGE-004/s);
  });

  test("of a revision to come is refused", () => {
    const { url } = database("newer", sql.replace("'v3.2.0.a'", "'v9.1.0.a'"));
    expect(() => new RDBStorage(url)).toThrow(/v9\.1\.0\.a.*E-STORAGE-005/s);
    const storage = new RDBStorage(url, { skipCompatibilityCheck: true });
    expect((storage.getAllStudies() as unknown[]).length).toBe(1);
    storage.removeSession();
  });

  test("of Optuna 2.10 is refused and left as it was", () => {
    const { path, url } = database("old", fixture("sqlite-2.10.1").sql);
    const tables = (db: Sqlite) =>
      JSON.stringify(db.prepare("select sql from sqlite_master order by name").all());
    const before = withSqlite(path, tables);
    expect(() => new RDBStorage(url)).toThrow(/v2\.6\.0\.a.*Optuna 2\.10\.1.*E-STORAGE-004/s);
    expect(withSqlite(path, tables)).toBe(before);
  });

  test("whose making was interrupted is completed", () => {
    const storage = new RDBStorage(
      database(
        "half",
        "CREATE TABLE studies (study_id INTEGER NOT NULL, study_name VARCHAR(512) NOT NULL, PRIMARY KEY (study_id)); CREATE UNIQUE INDEX ix_studies_study_name ON studies (study_name)",
      ).url,
    );
    const studyId = storage.createNewStudy(["minimize"], "s") as number;
    storage.createNewTrial(studyId);
    expect(storage.getNTrials(studyId)).toBe(1);
    storage.removeSession();
  });
});

describe("a journal of Python's Optuna", () => {
  const journal = (name: string, log: string) => {
    const path = join(folder, `${name}.log`);
    writeFileSync(path, log);
    return new JournalStorage(new JournalFileBackend(path));
  };

  test("5.0 is read in full", () => {
    const { log, study } = fixture("journal-5.0.0");
    const storage = journal("filled", log);
    expect(dumpStudy(storage, storage.getStudyIdFromName("filled"))).toEqual(loads(study));
  });

  test("3.1 is read, with its old distributions and local times", () => {
    const { log, trials } = fixture("journal-3.1.0");
    const zone = process.env.TZ;
    process.env.TZ = "UTC";
    const storage = journal("old", log);
    const read = storage.getAllTrials(storage.getStudyIdFromName("old")).map((trial) => ({
      number: trial.number,
      values: trial.values,
      params: trial.params,
      start: trial.datetimeStart?.toISOString(),
    }));
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(read).toEqual(trials);
  });

  test("is written as Python writes it", () => {
    const { log } = fixture("journal-5.0.0");
    const theirs = new Map<string, string>();
    const shape = (line: string) => {
      const record = loads(line) as Record<string, unknown>;
      return JSON.stringify(Object.keys(record));
    };
    for (const line of log.trim().split("\n"))
      theirs.set(`${JSON.parse(line.match(/"op_code":(\d+)/)[1])} ${shape(line)}`, line);
    const source = journal("source", log);
    const path = join(folder, "copy.log");
    const copy = new JournalStorage(new JournalFileBackend(path));
    const from = source.getStudyIdFromName("filled");
    const to = copy.createNewStudy(source.getStudyDirections(from), "filled");
    for (const [key, value] of Object.entries(source.getStudyUserAttrs(from)))
      copy.setStudyUserAttr(to, key, value);
    for (const [key, value] of Object.entries(source.getStudySystemAttrs(from))) {
      copy.setStudySystemAttr(to, key, value);
    }
    for (const trial of source.getAllTrials(from)) copy.createNewTrial(to, trial);
    const running = copy.createNewTrial(to);
    const sample = source.getAllTrials(from)[0];
    for (const [name, distribution] of Object.entries(sample.distributions)) {
      copy.setTrialParam(running, name, distribution.toInternalRepr(sample.params[name]), distribution);
    }
    copy.setTrialIntermediateValue(running, 10, Number.NaN);
    copy.setTrialUserAttr(running, "one", 1);
    copy.setTrialSystemAttr(running, "system", { number: 0 });
    copy.setTrialStateValues(running, "COMPLETE", [1, Infinity]);

    const text = readFileSync(path, "utf8");
    expect(text.endsWith("\n")).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Python escapes all but ASCII
    expect(/^[\x00-\x7f]*$/.test(text)).toBe(true);
    const kinds = new Set<number>();
    for (const line of text.trim().split("\n")) {
      const record = loads(line) as Record<string, unknown>;
      kinds.add(record.op_code as number);
      // Fields and their order are those of some record of Python's of the same operation.
      expect(theirs.has(`${record.op_code} ${shape(line)}`), line).toBe(true);
    }
    expect([...kinds].sort()).toEqual([0, 2, 3, 4, 5, 6, 7, 8, 9]);
    // Floats are floats, ints are ints.
    expect(text).toContain('"values":[1.0,Infinity]');
    expect(text).toContain('"intermediate_value":NaN');
    expect(text).toMatch(/"param_name":"choice","param_value_internal":\d+,/);
    expect(text).toMatch(/"param_name":"n","param_value_internal":-?\d+\.0,/);
  });
});
