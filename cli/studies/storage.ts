import { isAbsolute } from "node:path";
import { say } from "../../src/core/messages/language.js";
import * as optuna from "../../src/optuna/index.js";
import type { RDBStorageOptions } from "../../src/optuna/storages/index.js";
import {
  type BaseStorage,
  JournalFileBackend,
  JournalStorage,
  RDBStorage,
} from "../../src/optuna/storages/index.js";
import { parseStorageURL, redact } from "../../src/optuna/storages/rdb/url.js";
import type { AntorchaCommand } from "../command.js";
import type { Files } from "../files.js";
import type { Host } from "../host.js";
import { failure } from "../messages.js";
import { choice } from "../options.js";

/** Where studies are kept, as it is typed. */
export interface StorageOptions {
  readonly storage?: string;
  readonly storageClass?: StorageClass;
}

export const STORAGE_CLASSES = ["RDBStorage", "JournalFileBackend"] as const;
export type StorageClass = (typeof STORAGE_CLASSES)[number];

/** A place that a worker process opens too. */
export interface Place {
  readonly storage: string;
  readonly storageClass: StorageClass;
}

/** What every command about studies takes, as Optuna's own command line has it. */
export function addStorageOptions(command: AntorchaCommand): AntorchaCommand {
  return command
    .option(
      "--storage <url>",
      say(
        "where the studies are: sqlite:///study.db, postgresql://…, mysql://…, or a journal file; also by OPTUNA_STORAGE",
        "dónde están los estudios: sqlite:///study.db, postgresql://…, mysql://…, o un archivo de diario; también con OPTUNA_STORAGE",
      ),
    )
    .option(
      `--storage-class <${say("name", "nombre")}>`,
      say(
        "RDBStorage or JournalFileBackend; guessed when it is left out",
        "RDBStorage o JournalFileBackend; se adivina si se omite",
      ),
      (text) => {
        const wanted = choice(
          "--storage-class",
          STORAGE_CLASSES.map((name) => name.toLowerCase()),
        )(text);
        return STORAGE_CLASSES.find((name) => name.toLowerCase() === wanted);
      },
    );
}

/** The place that is meant: a file is a journal, a URL a database, unless it is said. @throws E-TUNE-001, E-STORAGE-002 */
export function placeOf(options: StorageOptions, { env, files }: Pick<Host, "env" | "files">): Place {
  const storage = options.storage ?? env.OPTUNA_STORAGE;
  if (storage === undefined || storage === "") throw failure("E-TUNE-001", {});
  const guessed =
    storage.includes("://") && !files.find(storage)?.isFile() ? "RDBStorage" : "JournalFileBackend";
  const storageClass = options.storageClass ?? guessed;
  if (storageClass === "RDBStorage") parseStorageURL(storage);
  return { storage, storageClass };
}

/** @throws the storage's errors */
export function openPlace(
  { storage, storageClass }: Place,
  { files }: Pick<Host, "files">,
  options: RDBStorageOptions = {},
): BaseStorage {
  if (storageClass === "RDBStorage") return new RDBStorage(placedURL(storage, files), options);
  return new JournalStorage(new JournalFileBackend(files.at(storage)));
}

/** The URL with the file of a database where it is: `sqlite:///study.db` begins in the command's folder. */
export function placedURL(url: string, files: Files): string {
  const { dialect, database } = parseStorageURL(url);
  const isPlaced = dialect !== "sqlite" || database === ":memory:" || isAbsolute(database);
  return isPlaced || files.folder === undefined ? url : url.replace(":///", () => `:///${files.folder}/`);
}

/** Runs `work` on the storage that is meant and closes it. @throws E-FILE-001 where its file is not there, and need be */
export async function withStorage<T>(
  options: StorageOptions,
  host: Host,
  work: (storage: BaseStorage) => T | PromiseLike<T>,
  { create = false }: { readonly create?: boolean } = {},
): Promise<T> {
  const place = placeOf(options, host);
  if (!create) checkThere(place, host);
  const storage = openPlace(place, host);
  try {
    return await work(storage);
  } finally {
    await storage.removeSession();
  }
}

/** The file of a place, as it was named; null where a server or memory has the studies. */
export function fileOf({ storage, storageClass }: Place): string | null {
  if (storageClass !== "RDBStorage") return storage;
  const { dialect, database } = parseStorageURL(storage);
  return dialect !== "sqlite" || database === ":memory:" ? null : database;
}

/** The file in which studies are meant to be kept; null without one. @throws E-STORAGE-002 */
export const studyFileOf = (options: StorageOptions, host: Pick<Host, "env" | "files">): string | null =>
  options.storage === undefined && !host.env.OPTUNA_STORAGE ? null : fileOf(placeOf(options, host));

/** A look must not make an empty database of a slip of the pen. */
export function checkThere(place: Place, { files }: Pick<Host, "files">): void {
  const file = fileOf(place);
  if (file !== null && files.find(file) === undefined) throw failure("E-FILE-001", { file: redact(file) });
}

/** A study that must be there. @throws E-TUNE-002 with the names that there are, E-TUNE-003 without a name */
export async function openStudy(
  storage: BaseStorage,
  studyName: string | undefined,
  sampler?: optuna.samplers.BaseSampler,
): Promise<optuna.Study> {
  const known = await optuna.getAllStudyNames(storage);
  if (studyName === undefined) {
    if (known.length !== 1) throw failure("E-TUNE-003", { known });
  } else if (!known.includes(studyName)) throw failure("E-TUNE-002", { name: studyName, known });
  return (await optuna.loadStudy({ storage, studyName: studyName ?? known[0], sampler })) as optuna.Study;
}
