import { say } from "../../src/core/messages/language.js";
import { redact } from "../../src/optuna/storages/rdb/url.js";
import type { AntorchaCommand } from "../command.js";
import { choice, integer, real } from "../options.js";
import { addForce } from "../outputs.js";
import { addStorageOptions, type StorageOptions } from "../studies/storage.js";
import { shellWord } from "../text.js";
import { PRUNERS, SAMPLERS } from "../tune/protocol.js";
import {
  addColumns,
  addFormat,
  addMissing,
  addSplit,
  addTask,
  addTestAndSeed,
  type TableOptions,
} from "./sharedOptions.js";
import { tableFlags } from "./trainOptions.js";

/** What can be typed behind `antorcha tune`. */
export interface TuneOptions extends TableOptions, StorageOptions {
  readonly trials: number;
  readonly workers: number;
  readonly timeout?: number;
  readonly studyName?: string;
  readonly sampler: (typeof SAMPLERS)[number];
  readonly pruner: (typeof PRUNERS)[number];
  readonly epochs: number;
  readonly patience: number;
  readonly heartbeat: number;
  readonly model?: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Declares the command. */
export function tuneCommand(program: AntorchaCommand): AntorchaCommand {
  const number = `<${say("number", "número")}>`;
  const share = `<${say("share", "parte")}>`;
  const name = `<${say("name", "nombre")}>`;
  const seconds = `<${say("seconds", "segundos")}>`;
  const file = `<${say("file", "archivo")}>`;
  const command: AntorchaCommand = program
    .command("tune")
    .description(
      say(
        "find the best layers, units, dropout, learning rate, batch size and optimizer, and train with them",
        "busca las mejores capas, unidades, dropout, tasa de aprendizaje, tamaño de lote y optimizador, y entrena con ellos",
      ),
    )
    .usage(say("<file> --target <column> [options]", "<archivo> --target <columna> [opciones]"))
    .argument(
      file,
      say(
        "CSV file with a header: columns of numbers and categories, and the column to predict",
        "archivo CSV con cabecera: columnas de números y categorías, y la columna que se predice",
      ),
    )
    .option(
      `--target <${say("column", "columna")}>`,
      say("the column to predict", "la columna que se predice"),
    )
    .option(
      `--trials ${number}`,
      say(
        "finished trials that the study shall have in all, those of earlier runs and other machines among them",
        "trials terminados que el estudio tendrá en total, contando los de antes y los de otras máquinas",
      ),
      integer("--trials", 1, 1e9),
      100,
    )
    .option(
      `--workers ${number}`,
      say("processes that train at a time", "procesos que entrenan a la vez"),
      integer("--workers", 1, 256),
      1,
    )
    .option(
      `--timeout ${seconds}`,
      say("after so long no trial begins any more", "tras ese tiempo no empieza ningún trial más"),
      real("--timeout", 0, Infinity, true),
    );
  addStorageOptions(command)
    .option(
      `--study-name ${name}`,
      say(
        "go on with the study of this name, or make it (default: the file's name)",
        "sigue con el estudio de ese nombre, o lo crea (por defecto: el nombre del archivo)",
      ),
    )
    .option(`--sampler ${name}`, SAMPLERS.join(", "), choice("--sampler", SAMPLERS), "tpe")
    .option(`--pruner ${name}`, PRUNERS.join(", "), choice("--pruner", PRUNERS), "median")
    .option(
      `--val ${share}`,
      say(
        "fraction of the rows for validation: trials are compared there",
        "proporción de las filas para validar: con ellas se comparan los trials",
      ),
      real("--val", 0, 1, true),
      0.15,
    );
  addTestAndSeed(command);
  addSplit(command);
  command
    .option(
      `--epochs ${number}`,
      say("epochs of a trial, at most", "épocas de un trial, como mucho"),
      integer("--epochs", 1, 1e9),
      100,
    )
    .option(
      `--patience <${say("epochs", "épocas")}>`,
      say(
        "a trial ends after so many epochs without a better validation loss (0: never)",
        "un trial acaba tras tantas épocas sin mejor pérdida de validación (0: nunca)",
      ),
      integer("--patience", 0),
      20,
    );
  addTask(command);
  addColumns(command);
  addMissing(command);
  addFormat(command);
  command
    .option(
      `--heartbeat ${seconds}`,
      say(
        "workers leave a sign of life so often (databases only); after twice the time without, others take their trial over",
        "cada cuánto dan los procesos señal de vida (solo bases de datos); tras el doble sin ella, otros retoman su trial",
      ),
      integer("--heartbeat", 1, 86_400),
      10,
    )
    .option(`--model ${file}`, say("where to save the best model", "dónde guardar el mejor modelo"));
  return addForce(command)
    .option("--json", say("print one JSON object, for machines", "imprime un objeto JSON, para máquinas"))
    .option("--quiet", say("print nothing but errors", "no imprime más que errores"));
}

/** The command that goes on with this study, here or on another machine; a storage's password stays out of it. */
export function tuneCommandOf(file: string, target: string, studyName: string, o: TuneOptions): string {
  const storage = o.storage === undefined ? [] : [`--storage ${shellWord(redact(o.storage))}`];
  const named = o.storageClass === undefined ? [] : [`--storage-class ${o.storageClass}`];
  const timeout = o.timeout === undefined ? [] : [`--timeout ${o.timeout}`];
  return [
    `antorcha tune ${shellWord(file)} --target ${shellWord(target)} --trials ${o.trials} --workers ${o.workers}`,
    ...timeout,
    ...storage,
    ...named,
    `--study-name ${shellWord(studyName)} --sampler ${o.sampler} --pruner ${o.pruner}`,
    `--val ${o.val} --test ${o.test} --seed ${o.seed} --epochs ${o.epochs} --patience ${o.patience}`,
    ...tableFlags(o),
  ].join(" ");
}
