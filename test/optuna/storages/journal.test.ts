import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { StorageInternalError } from "../../../src/optuna/exceptions.js";
import { addHandler, removeHandler, setVerbosity, WARNING } from "../../../src/optuna/logging.js";
import { TPESampler } from "../../../src/optuna/samplers/index.js";
import { JournalFileBackend } from "../../../src/optuna/storages/journal/file.js";
import { JournalFileOpenLock, JournalFileSymlinkLock } from "../../../src/optuna/storages/journal/lock.js";
import { JournalStorage } from "../../../src/optuna/storages/journal/storage.js";
import { loadStudy, type Study } from "../../../src/optuna/study/index.js";
import type { Trial } from "../../../src/optuna/trial/index.js";

let folder: string;
let path: string;

beforeEach(() => {
  setVerbosity(WARNING);
  folder = mkdtempSync(join(tmpdir(), "antorcha-"));
  path = join(folder, "study.log");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => new JournalStorage(new JournalFileBackend(path));
const record = (fields: object) => `${JSON.stringify({ worker_id: "another-1", ...fields })}\n`;
const study = record({ op_code: 0, study_name: "s", directions: [1] });
const trial = record({ op_code: 4, study_id: 0, datetime_start: "2026-11-20T23:43:24.360295+00:00" });

describe("a journal file", () => {
  test("is made when it is not there", () => {
    open();
    expect(readFileSync(path, "utf8")).toBe("");
    expect(() => new JournalFileBackend(join(folder, "no such folder", "study.log"))).toThrow(
      StorageInternalError,
    );
  });

  test("is read on as it grows", () => {
    writeFileSync(path, study);
    const storage = open();
    expect(storage.getAllTrials(0).length).toBe(0);
    for (let i = 1; i <= 3; i++) {
      appendFileSync(path, trial);
      expect(storage.getAllTrials(0).length).toBe(i);
    }
    expect(storage.getTrial(2).datetimeStart).toEqual(new Date("2026-11-20T23:43:24.360Z"));
  });

  test("may end in a record that is still being written", () => {
    writeFileSync(path, study + trial.slice(0, 20));
    const storage = open();
    expect(storage.getAllTrials(0).length).toBe(0);
    appendFileSync(path, trial.slice(20));
    expect(storage.getAllTrials(0).length).toBe(1);
  });

  test.each([1, 20, 5000, 200_000])("loses what a killed writer left behind: %i characters", (length) => {
    const torn = record({ op_code: 8, trial_id: 0, user_attr: { long: "x".repeat(length) } }).slice(
      0,
      length,
    );
    writeFileSync(path, study + trial + torn);
    const storage = open();
    storage.setTrialUserAttr(0, "after", 1);
    expect(storage.getTrial(0).userAttrs).toEqual({ after: 1 });
    expect(open().getTrial(0).userAttrs).toEqual({ after: 1 });
    expect(readFileSync(path, "utf8").startsWith(study + trial)).toBe(true);
    expect(readFileSync(path, "utf8").split("\n").length).toBe(4);
  });

  test("holds a first record only in part", () => {
    writeFileSync(path, study.slice(0, 10));
    const storage = open();
    expect(storage.createNewStudy(["minimize"], "mine")).toBe(0);
    expect(open().getAllStudies().length).toBe(1);
  });

  test("tells a line that is no record, once another follows it", () => {
    writeFileSync(path, `${study}{"op_code": oops}\n`);
    const storage = open();
    expect(storage.getAllStudies().length).toBe(1);
    appendFileSync(path, trial);
    for (let i = 0; i < 2; i++) expect(() => storage.getAllTrials(0)).toThrow(/Line 2 .*E-STORAGE-008/);
    expect(open).toThrow(/E-STORAGE-008/);
  });

  test("tells an operation of a version to come, and an incomplete record", () => {
    writeFileSync(path, study + record({ op_code: 77 }));
    expect(open).toThrow(/77.*E-STORAGE-009/);
    writeFileSync(path, study + record({ op_code: 3, study_id: 0 }));
    expect(open).toThrow(/Record 2 .*E-STORAGE-010/);
  });

  test("holds records that Optuna skips, and records that came too late", () => {
    const late = [
      record({ op_code: 10, trial_ids: [0] }),
      record({ op_code: 0, study_name: "s", directions: [2] }),
      record({ op_code: 8, trial_id: 5, user_attr: { a: 1 } }),
      record({
        op_code: 6,
        trial_id: 0,
        state: 1,
        values: [1.5],
        datetime_complete: "2026-11-20T23:43:25+00:00",
      }),
      record({ op_code: 8, trial_id: 0, user_attr: { a: 1 } }),
      record({ op_code: 4, study_id: 3, datetime_start: null }),
    ];
    writeFileSync(path, study + trial + late.join(""));
    const storage = open();
    expect(storage.getAllStudies().map((each) => each.directions)).toEqual([["minimize"]]);
    expect(storage.getAllTrials(0).map((each) => [each.values, each.userAttrs])).toEqual([[[1.5], {}]]);
  });

  test("counts the trials of all studies, deleted ones too", () => {
    const storage = open();
    const a = storage.createNewStudy(["minimize"], "a");
    storage.createNewTrial(a);
    storage.deleteStudy(a);
    const b = storage.createNewStudy(["minimize"], "a");
    expect([b, storage.createNewTrial(b)]).toEqual([1, 1]);
    expect(
      open()
        .getAllTrials(b)
        .map((each) => each.trialId),
    ).toEqual([1]);
  });
});

describe("a file that is no journal", () => {
  test.each([
    ["a line without its end", "my notes, the only copy"],
    ["a line", "my notes\n"],
    ["lines", "one\ntwo\nthree"],
    ["JSON lines of something else", '{"a":1}\n{"a":2}'],
    ["an empty line", "\n"],
    ["a table", "x,y\n1,2\n3,4"],
    ["a database", `SQLite format 3\0${"\0".repeat(100)}`],
    ["other JSON", '{"op_code": "none", "worker_id": 3}\n'],
    ["a number", "0"],
  ])("is refused, and stays as it is: %s", (_, text) => {
    writeFileSync(path, text);
    expect(open).toThrow(/Line 1 of the journal .* is not a record.*E-STORAGE-008/s);
    expect(readFileSync(path, "utf8")).toBe(text);
    expect(readdirSync(folder)).toEqual(["study.log"]);
  });

  test("nor is written on when it comes in the journal's place", () => {
    const storage = open();
    writeFileSync(path, "my notes");
    expect(() => storage.createNewStudy(["minimize"], "s")).toThrow(/Line 1 .*E-STORAGE-008/);
    expect(readFileSync(path, "utf8")).toBe("my notes");
  });

  test("what somebody wrote behind the records is not cut", () => {
    const text = `${study}${trial}# a note of mine`;
    writeFileSync(path, text);
    const storage = open();
    expect(storage.getAllTrials(0).length).toBe(1);
    expect(() => storage.setTrialUserAttr(0, "after", 1)).toThrow(/Line 3 .*# a note of mine.*E-STORAGE-008/);
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  test("a record whose newline an editor dropped is kept", () => {
    writeFileSync(path, study + trial.trimEnd());
    open().createNewTrial(0);
    expect(open().getAllTrials(0).length).toBe(2);
    expect(readFileSync(path, "utf8").startsWith(study + trial)).toBe(true);
  });
});

describe("a journal of another program", () => {
  const time = "2026-11-20T23:43:25+00:00";
  const whole = [
    { op_code: 0, study_name: "s", directions: [1] },
    { op_code: 2, study_id: 0, user_attr: { a: 1 } },
    { op_code: 3, study_id: 0, system_attr: { b: [1] } },
    { op_code: 4, study_id: 0, datetime_start: time },
    {
      ...{ op_code: 5, trial_id: 0, param_name: "x", param_value_internal: 0.5 },
      distribution:
        '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0, "high": 1.0, "log": false}}',
    },
    { op_code: 7, trial_id: 0, step: 1, intermediate_value: 0.5 },
    { op_code: 8, trial_id: 0, user_attr: { c: null } },
    { op_code: 9, trial_id: 0, system_attr: { constraints: [0] } },
    { op_code: 6, trial_id: 0, state: 1, values: [1.5], datetime_complete: time },
    {
      ...{
        op_code: 4,
        study_id: 0,
        datetime_start: time,
        datetime_complete: time,
        state: 1,
        value: null,
        values: [2],
      },
      ...{
        distributions: {
          x: '{"name": "IntDistribution", "attributes": {"step": 1, "low": 0, "high": 9, "log": false}}',
        },
      },
      ...{ params: { x: 3 }, user_attrs: {}, system_attrs: {}, intermediate_values: { "0": 1 } },
    },
  ];

  /** All that a study is asked for. @returns the codes of what was refused */
  function used(): (string | undefined)[] {
    const codes: (string | undefined)[] = [];
    const attempt = (work: () => unknown) => {
      try {
        work();
      } catch (error) {
        const { code } = error as { code?: string };
        expect([error, code]).toEqual([error, expect.stringMatching(/^E-/)]);
        codes.push(code);
      }
    };
    attempt(() => {
      const study = loadStudy({
        studyName: "s",
        storage: open(),
        sampler: new TPESampler({ nStartupTrials: 0 }),
      }) as Study;
      for (const work of [
        () => study.bestValue,
        () => study.bestTrials,
        () => study.bestTrial,
        () => String(study.trials),
        () => study.trialsDataframe(),
        () => (study.ask() as Trial).suggestFloat("y", 0, 1),
      ])
        attempt(work);
    });
    return codes;
  }

  test("is read, and a field that is none is told: never a TypeError, never 0", () => {
    const lines = (records: readonly object[]) => records.map((fields) => record(fields)).join("");
    writeFileSync(path, lines(whole));
    expect(used()).toEqual([]);
    for (const [i, fields] of whole.entries())
      for (const key of Object.keys(fields))
        for (const value of [
          null,
          undefined,
          "x",
          "",
          -1,
          99,
          1.5,
          {},
          [],
          [null],
          ["x"],
          true,
          { x: null },
        ]) {
          const changed = whole.map((each, k) => (k === i ? { ...each, [key]: value } : each));
          writeFileSync(path, lines(changed));
          used();
        }
    for (const line of ["null", "1", "[]", '"text"', "{}"]) {
      writeFileSync(path, `${lines(whole)}${line}\n${lines(whole.slice(1, 2))}`);
      expect([line, used()]).toEqual([line, [expect.stringMatching(/E-STORAGE-00[89]/)]]);
    }
  });

  test("has null where a value should be: no value, as in Optuna, and no best one", () => {
    for (const values of [[null], null]) {
      writeFileSync(
        path,
        [...whole.slice(0, 8), { ...whole[8], values }].map((fields) => record(fields)).join(""),
      );
      const study = loadStudy({ studyName: "s", storage: open() }) as Study;
      expect(study.trials.map((each) => [each.state, each.values])).toEqual([["COMPLETE", null]]);
      for (const work of [() => study.bestValue, () => study.bestTrial, () => study.bestTrials])
        expect(work).toThrow(/the values of the complete trial 0: received 0.*E-OPTUNA-016/);
      study.tell(study.ask() as Trial, 3);
      expect(study.bestValue).toBe(3);
    }
  });

  test("has null where a report should be: it is NaN", () => {
    const reports = { ...whole[5], intermediate_value: null };
    writeFileSync(path, [...whole.slice(0, 5), reports].map((fields) => record(fields)).join(""));
    expect(open().getTrial(0).intermediateValues).toEqual(new Map([[1, Number.NaN]]));
  });
});

describe("a full disk", () => {
  /** Writes as many bytes as are left, and then refuses. */
  function limited(room: number, work: () => void): unknown {
    const fs = process.getBuiltinModule("node:fs");
    const write = fs.writeSync;
    let left = room;
    (fs as { writeSync: unknown }).writeSync = (file: number, bytes: Uint8Array, at = 0) => {
      const count = Math.min(left, bytes.length - at);
      if (count === 0)
        throw Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC", syscall: "write" });
      left -= count;
      return write(file, bytes, at, count);
    };
    try {
      work();
      return undefined;
    } catch (error) {
      return error;
    } finally {
      fs.writeSync = write;
    }
  }

  test("takes back its torn record, after any number of bytes", () => {
    const storage = open();
    storage.createNewStudy(["minimize"], "s");
    storage.createNewTrial(0);
    const before = readFileSync(path, "utf8");
    const change = () => storage.setTrialUserAttr(0, "note", "ñ".repeat(20));
    for (const room of [0, 1, 10, 50, 100]) {
      expect(limited(room, change)).toBeInstanceOf(StorageInternalError);
      expect(readFileSync(path, "utf8")).toBe(before);
      expect(readdirSync(folder)).toEqual(["study.log"]);
    }
    expect(storage.getTrial(0).userAttrs).toEqual({});
    change();
    expect(open().getTrial(0).userAttrs).toEqual({ note: "ñ".repeat(20) });
  });
});

describe.each([
  ["symlink", JournalFileSymlinkLock],
  ["open", JournalFileOpenLock],
] as const)("the lock by %s", (kind, Lock) => {
  const lockFile = () => `${path}.lock`;

  test("is a file beside the journal while it is held, and nothing afterwards", () => {
    writeFileSync(path, "");
    const lock = new Lock(path);
    lock.acquire();
    expect(lstatSync(lockFile()).isSymbolicLink()).toBe(kind === "symlink");
    // Python looks through the link: it must lead somewhere.
    expect(existsSync(lockFile())).toBe(true);
    lock.release();
    expect(readdirSync(folder)).toEqual(["study.log"]);
    expect(() => lock.release()).toThrow(/E-STORAGE-007/);
  });

  test("of a silent process is broken after the grace period", () => {
    const messages: string[] = [];
    const hear = ({ message }: { message: string }) => void messages.push(message);
    addHandler(hear);
    if (kind === "symlink") symlinkSync(path, lockFile());
    else writeFileSync(lockFile(), "");
    const began = performance.now();
    const lock = new Lock(path, { gracePeriod: 1 });
    lock.acquire();
    removeHandler(hear);
    expect(performance.now() - began).toBeGreaterThan(1000);
    expect(messages.some((message) => message.includes("Forcibly releasing the lock file"))).toBe(true);
    lock.release();
    expect(existsSync(lockFile())).toBe(false);
  });

  test("that was broken and taken meanwhile is left to its new holder", () => {
    type Inside = { holder(): string; breakOpen(holder: string): void };
    const [dead, fast, slow] = [0, 1, 2].map(() => new Lock(path, { gracePeriod: null }));
    dead.acquire();
    const seen = (slow as unknown as Inside).holder();
    // Both have waited long enough; one is done before the other begins.
    (fast as unknown as Inside).breakOpen(seen);
    fast.acquire();
    (slow as unknown as Inside).breakOpen(seen);
    expect(() => fast.release()).not.toThrow();
    expect(readdirSync(folder).filter((name) => name.includes(".lock"))).toEqual([]);
  });

  test("takes only whole seconds above zero", () => {
    expect(() => new Lock(path, { gracePeriod: 0 })).toThrow(/gracePeriod/);
    expect(() => new Lock(path, { gracePeriod: -1 })).toThrow(/gracePeriod/);
    expect(() => new Lock(path, { gracePeriod: null })).not.toThrow();
  });
});
