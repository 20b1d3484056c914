import { mkdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { say } from "../../src/core/messages/language.js";
import { createStudy, exceptions, loadStudy, type Study } from "../../src/optuna/index.js";
import type { Host } from "../host.js";
import { sweepFolders, temporaryFolder } from "../leftovers.js";
import { failure } from "../messages.js";
import { type Place, placeOf, type StorageOptions } from "../studies/storage.js";
import { storageOf } from "./place.js";
import { SETTINGS, type Settings } from "./protocol.js";

/** The study's note that says what its trials were made with. */
const NOTE = "antorcha:tune";

/** A place for the study: the one that is meant, or a folder that goes when the work is done. */
export function placeFor(
  options: StorageOptions,
  host: Host,
): { place: Place; temporary: boolean; remove(): void /** Where it is from now on. */; keep(): string } {
  if (options.storage !== undefined || host.env.OPTUNA_STORAGE)
    return { place: placeOf(options, host), temporary: false, remove() {}, keep: () => "" };
  let isKept = false;
  sweepFolders(tmpdir());
  const folder = join(tmpdir(), temporaryFolder());
  mkdirSync(folder, { mode: 0o700 });
  const storage = join(folder, "study.log");
  return {
    place: { storage, storageClass: "JournalFileBackend" },
    temporary: true,
    remove() {
      if (!isKept) rmSync(folder, { recursive: true, force: true });
    },
    keep() {
      isKept = true;
      const kept = folder.replace(/antorcha-tune-(?=[^/\\]*$)/, "antorcha-study-"); // what is called tune is swept
      renameSync(folder, kept);
      return join(kept, "study.log");
    },
  };
}

/** Without a name the study is called after the table: `data/iris.csv` → `iris`. */
export const studyNameOf = (file: string, studyName: string | undefined): string =>
  studyName ?? basename(file, extname(file));

/**
 * Makes the study, or opens it where it exists, here or made by another machine at this moment.
 * @returns the study, and whether it is new
 * @throws E-TUNE-010, E-TUNE-011 where its trials are others
 */
export async function openTuned(
  place: Place,
  studyName: string,
  settings: Settings,
  heartbeat: number,
  host: Host,
): Promise<{ study: Study; isNew: boolean }> {
  const storage = storageOf(place, host, heartbeat);
  let isNew = true;
  let study: Study;
  try {
    study = (await createStudy({ storage, studyName, direction: "minimize" })) as Study;
  } catch (error) {
    if (!(error instanceof exceptions.DuplicatedStudyError)) throw error;
    isNew = false;
    study = (await loadStudy({ storage, studyName })) as Study;
  }
  await agree(study, settings);
  return { study, isNew };
}

async function agree(study: Study, settings: Settings): Promise<void> {
  const { studyName } = study;
  const noted = study.userAttrs[NOTE] as Readonly<Record<string, unknown>> | undefined;
  if (noted === undefined) {
    const strange = study.directions.join() !== "minimize" || study.getTrials({ deepcopy: false }).length > 0;
    if (strange) throw failure("E-TUNE-011", { study: studyName });
    await study.setUserAttr(NOTE, { ...settings });
    return;
  }
  for (const [key, option] of Object.entries(SETTINGS)) {
    const values = [noted[key] ?? EARLIER[key], settings[key as keyof Settings]];
    const [before, now] = values.map((value) => brief(key, value));
    if (before !== now) throw failure("E-TUNE-010", { study: studyName, setting: option(), before, now });
  }
}

/** What studies were made with before there was an option for it. */
const EARLIER: Readonly<Record<string, string>> = { missing: "fill" };

function brief(key: string, value: unknown): string {
  if (value === undefined || value === null || String(value) === "") return say("none", "ninguno");
  return key === "table" ? String(value).slice(0, 12) : String(value);
}
