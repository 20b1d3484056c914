import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { loads } from "../../../src/optuna/json.js";
import { setVerbosity, WARNING } from "../../../src/optuna/logging.js";
import { RDBStorage } from "../../../src/optuna/storages/rdb/storage.js";
import { HEAD_REVISION, REVISIONS } from "../../../src/optuna/storages/rdb/tables.js";
import { dumpStudy } from "../storages/dump.js";
import { type Medium, type Place, POSTGRES, postgres, sqlite } from "../storages/media.js";
import { dumpByPython, PYTHON } from "./python.js";

setVerbosity(WARNING);
const MEDIA: [string, () => Medium | Promise<Medium>][] = [["SQLite", sqlite]];
if (POSTGRES) MEDIA.push(["PostgreSQL", postgres]);
const UPGRADED = REVISIONS.slice(REVISIONS.indexOf("v2.4.0.a"), -1);
const CASES = MEDIA.flatMap(([name, make]) => UPGRADED.map((revision) => [revision, name, make] as const));

const script = fileURLToPath(new URL("older.py", import.meta.url));

/** Python makes a study in tables of an older revision. @returns the study, in the form of `dumpStudy` */
async function makeByPython(place: Place, study: string, revision: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)(PYTHON!, [script, JSON.stringify(place), study, revision]);
  return loads(stdout);
}

describe.skipIf(!PYTHON)("tables that Python has made", { timeout: 120_000 }, () => {
  test.each(CASES)("of revision %s in %s become today's, on both sides", async (revision, _name, make) => {
    const medium = await make();
    try {
      const { url } = medium.place as { url: string };
      const study = await makeByPython(medium.place!, "older", revision);
      const older = new RDBStorage(url, { skipCompatibilityCheck: true, skipTableCreation: true });
      expect(await older.getCurrentVersion()).toBe(revision);
      expect(await older.upgrade()).toBe(true);
      expect(await older.getCurrentVersion()).toBe(HEAD_REVISION);
      expect(await older.upgrade()).toBe(false);
      await older.removeSession();

      const storage = medium.open();
      expect(dumpStudy(storage, await storage.getStudyIdFromName("older"))).toEqual(study);
      expect(await dumpByPython(medium.place!, "older")).toEqual(study);
    } finally {
      await medium.remove();
    }
  });
});
