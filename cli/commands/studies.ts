import { Option } from "commander";
import { say } from "../../src/core/messages/language.js";
import * as optuna from "../../src/optuna/index.js";
import { logger } from "../../src/optuna/logging.js";
import type { AntorchaCommand } from "../command.js";
import { type Host, print } from "../host.js";
import { failure } from "../messages.js";
import { choice } from "../options.js";
import {
  addOutput,
  addStudyName,
  needed,
  type OutputOptions,
  type StudyOptions,
  setVerbosity,
  studyCommand,
} from "../studies/command.js";
import { formatRecords } from "../studies/format.js";
import { nameRecords, studyRecords } from "../studies/records.js";
import { openStudy, withStorage } from "../studies/storage.js";
import { upgradeStorage } from "../studies/upgrade.js";

/**
 * The studies of a storage: `studies`, `study-names`, `create-study`, `delete-study`, `study set-user-attr`, `storage upgrade`, as Optuna has
 * them.
 */
export function addStudies(program: AntorchaCommand, host: Host): void {
  addOutput(
    studyCommand(program, "studies", say("the studies of a storage", "los estudios de un almacén")),
    "table",
  ).action((options: StudyOptions & OutputOptions) => studies(options, host));
  const names = say("the names of all studies of a storage", "los nombres de los estudios de un almacén");
  addOutput(studyCommand(program, "study-names", names), "value").action(
    (options: StudyOptions & OutputOptions) => studyNames(options, host),
  );
  addCreate(program, host);
  addStudyName(
    studyCommand(program, "delete-study", say("delete a study", "borra un estudio")),
    say("the study to delete", "el estudio que se borra"),
  ).action((options: StudyOptions) => deleteStudy(options, host));
  addSetUserAttr(program, host);
  addUpgrade(program, host);
}

async function studies(options: StudyOptions & OutputOptions, host: Host): Promise<void> {
  setVerbosity(options);
  const summaries = await withStorage(options, host, (storage) =>
    optuna.getAllStudySummaries(storage, { includeBestTrial: false }),
  );
  const { format, flatten = false } = options;
  print(host, formatRecords(studyRecords(summaries), { format, flatten }));
}

async function studyNames(options: StudyOptions & OutputOptions, host: Host): Promise<void> {
  setVerbosity(options);
  const names = await withStorage(options, host, (storage) => optuna.getAllStudyNames(storage));
  const { format, flatten = false } = options;
  print(host, formatRecords(nameRecords(names), { format, flatten }));
}

type Direction = "minimize" | "maximize";
const DIRECTIONS: readonly Direction[] = ["minimize", "maximize"];

interface CreateOptions extends StudyOptions {
  readonly direction?: Direction;
  readonly directions?: readonly Direction[];
  readonly skipIfExists?: boolean;
}

function addCreate(program: AntorchaCommand, host: Host): void {
  const direction = `<${say("direction", "dirección")}>`;
  addStudyName(
    studyCommand(program, "create-study", say("make a new study", "crea un estudio")),
    say("a name for it; without one it gets a unique one", "un nombre; sin él recibe uno único"),
  )
    .option(
      `--direction ${direction}`,
      say("minimize or maximize", "minimize o maximize"),
      choice("--direction", DIRECTIONS),
    )
    .addOption(
      new Option(
        `--directions ${direction.slice(0, -1)}...>`,
        say("one for each of several objectives", "una por cada uno de varios objetivos"),
      ).argParser((text: string, before: readonly Direction[] = []) => [
        ...before,
        choice("--directions", DIRECTIONS)(text),
      ]),
    )
    .option("--skip-if-exists", say("go on with a study of this name", "sigue con un estudio de ese nombre"))
    .action((options: CreateOptions) => createStudy(options, host));
}

async function createStudy(options: CreateOptions, host: Host): Promise<void> {
  setVerbosity(options);
  const { studyName, direction, directions, skipIfExists: loadIfExists = false } = options;
  if (direction !== undefined && directions !== undefined)
    throw failure("E-TUNE-006", { one: "--direction", other: "--directions" });
  const create = async (storage: optuna.storages.BaseStorage) =>
    (await optuna.createStudy({ storage, studyName, direction, directions, loadIfExists })).studyName;
  print(host, await withStorage(options, host, create, { create: true }));
}

async function deleteStudy(options: StudyOptions, host: Host): Promise<void> {
  setVerbosity(options);
  const studyName = needed("delete-study", "--study-name", options.studyName);
  await withStorage(options, host, async (storage) => {
    await openStudy(storage, studyName);
    await optuna.deleteStudy({ storage, studyName });
  });
}

interface AttrOptions extends StudyOptions {
  readonly key?: string;
  readonly value?: string;
}

function addSetUserAttr(program: AntorchaCommand, host: Host): void {
  const study = program
    .command("study")
    .description(say("set-user-attr: note something with a study", "set-user-attr: anota algo en un estudio"))
    .usage("set-user-attr [options]")
    .helpCommand(false) as AntorchaCommand;
  const text = `<${say("text", "texto")}>`;
  addStudyName(
    studyCommand(study, "set-user-attr", say("note something with a study", "anota algo en un estudio")),
    say("the study", "el estudio"),
  )
    .option(`-k, --key ${text}`, say("under which name", "con qué nombre"))
    .option(`--value ${text}`, say("what", "qué"))
    .action((options: AttrOptions) => setUserAttr(options, host));
}

async function setUserAttr(options: AttrOptions, host: Host): Promise<void> {
  setVerbosity(options);
  const command = "study set-user-attr";
  const studyName = needed(command, "--study-name", options.studyName);
  const key = needed(command, "--key", options.key);
  const value = needed(command, "--value", options.value);
  await withStorage(options, host, async (storage) => {
    await (await openStudy(storage, studyName)).setUserAttr(key, value);
  });
  logger.info("Attribute successfully written.");
}

function addUpgrade(program: AntorchaCommand, host: Host): void {
  const storage = program
    .command("storage")
    .description(say("upgrade: tables of an older version", "upgrade: tablas de una versión anterior"))
    .usage("upgrade [options]")
    .helpCommand(false) as AntorchaCommand;
  const description = say(
    "bring the tables of a database to the version of today",
    "lleva las tablas de una base de datos a la versión de hoy",
  );
  studyCommand(storage, "upgrade", description).action(async (options: StudyOptions) => {
    setVerbosity(options);
    await upgradeStorage(options, host);
  });
}
